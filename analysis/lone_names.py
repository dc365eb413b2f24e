"""Full names that no title stands with: what else in the text says that they are people's.

Forms handled, the name in capitals:
    ROE, 34, from Zenda; ROE (34); ROE, a 34-year-old; his father, ROE,; the institute's ROE
    ROE of the Zenda Front; ROE ... he: what a name does is told on with a pronoun for a person
"""

from __future__ import annotations

from spacy.tokens import Doc

from analysis.appositions import age_end
from analysis.candidates import Candidate
from analysis.cover import Cover
from analysis.name_parts import PARTICLES
from analysis.places import place_country

# Before a name these say that it is a place's.
PLACE_PREPOSITIONS = frozenset(
    "near in at off over around outside inside into onto across to from through towards toward beyond".split()
)
PRONOUNS = frozenset("he she his her him himself herself".split())
OWNERS = frozenset("his her their whose my".split())
# What somebody is to another; a single name beside it is a person's.
KIN = frozenset("wife husband father mother son daughter brother sister uncle aunt cousin".split())
# What people own that has a name as they have.
NAMED_THINGS = frozenset(
    """boat ship yacht vessel trawler dog cat horse pony mare stallion book novel memoir film movie play song album band
    farm ranch estate house home villa club team school company firm business shop restaurant brand label party
    newspaper magazine website""".split()
)
ANYBODY = frozenset("man woman boy girl teenager youth soldier fighter driver villager".split())
NAMING_WORDS = frozenset({"known", "named", "identified", "referred", "identify"})
# Who wrote, edited or translated an article is no matter of it.
CREDITS = frozenset(
    "contributed contributes edited editing reporting translated correspondent editor".split()
)


def lone_rule(doc: Doc, cover: Cover, candidate: Candidate) -> str:
    """The rule by which a full name without a title is a person's, '' where nothing says so."""
    first, past = candidate.first, candidate.past
    if _named_so(doc, first) and not (past - first < 2 and doc[first].ent_type_ in ("ORG", "GPE", "NORP")):
        return "named_as"
    if past - first < 2:
        return "relation_before" if _of_a_person(doc, first, past) and doc[first - 2].lower_ in KIN else ""
    if stands_for_other(doc, candidate):
        return ""
    if _with_age(doc, past):
        return "person_with_age"
    if any(t.ent_type_ != "PERSON" for t in doc[first:past] if t.is_alpha and t.lower_ not in PARTICLES):
        return ""
    if _of_a_person(doc, first, past):
        return "relation_before"
    if (
        first > 1
        and doc[first - 1].text in ("'s", "’s")
        and cover.kind(first - 2) in ("organisation", "place")
    ):
        return "body_possessive"
    if past + 1 < len(doc) and doc[past].lower_ == "of" and _is_body(cover, past + 1):
        return "of_body"
    if doc[first:past].root.dep_ in ("nsubj", "nsubjpass", "attr") and _told_on(doc, past):
        return "pronoun_behind"
    return ""


def relation_of(doc: Doc, candidate: Candidate) -> str:
    """What a person is called in front of the name, with whose it is left out: 'father' in 'his father, Jane Roe,'."""
    first = candidate.first
    return doc[first - 2].lower_ if _of_a_person(doc, first, candidate.past) else ""


def stands_for_other(doc: Doc, candidate: Candidate) -> bool:
    """Whether the words around a name tell of a place or thing: 'near Al Zenda', 'the exercise Roe Quest'."""
    first, past = candidate.first, candidate.past
    before = doc[first - 1] if first else None
    if doc[first].pos_ == "ADP" or doc[first].lower_ in PLACE_PREPOSITIONS or place_country(candidate.text):
        return True
    if before is not None and (
        before.lower_ in PLACE_PREPOSITIONS | {"the", "a", "an", "-"} or before.pos_ == "NOUN"
    ):
        return True
    if past < len(doc) and doc[past].pos_ in ("NOUN", "PROPN") and doc[past].ent_type_ != "PERSON":
        return True
    return is_credited(doc, first)


def is_credited(doc: Doc, first: int) -> bool:
    """Whether a sentence says who wrote or edited the article."""
    return any(t.lower_ in CREDITS for t in doc[first].sent)


def _with_age(doc: Doc, past: int) -> bool:
    if past >= len(doc) or doc[past].text not in (",", "("):
        return False
    if age_end(doc, past) > past:
        return True
    words = doc[past + 1 : past + 8].text.lower()
    return "year-old" in words and doc[past + 1].lower_ in ("a", "an", "the")


def _of_a_person(doc: Doc, first: int, past: int) -> bool:
    """'his father, Jane Roe,': somebody by what they are to another."""
    if first < 3 or past >= len(doc) or doc[first - 1].text != "," or not doc[past].is_punct:
        return False
    noun = doc[first - 2]
    owner = next((t for t in reversed(doc[max(first - 5, 0) : first - 2]) if t.lower_ in OWNERS), None)
    return noun.tag_ == "NN" and owner is not None and noun.lower_ not in NAMED_THINGS


def _named_so(doc: Doc, first: int) -> bool:
    """'gave his name only as ROE', 'who identified himself as ROE', 'a man called ROE'."""
    words = {t.lower_ for t in doc[max(first - 6, 0) : first]}
    if first > 1 and doc[first - 1].lower_ in ("called", "named") and doc[first - 2].lower_ in ANYBODY:
        return True
    if first < 3 or doc[first - 1].lower_ != "as":
        return False
    only = doc[first - 2].lower_ == "only" and bool(words & NAMING_WORDS)
    return only or bool(words & {"name", "himself", "herself", "identified"})


def _is_body(cover: Cover, i: int) -> bool:
    return any(cover.kind(j) == "organisation" for j in range(i, min(i + 2, len(cover.of_token))))


def _told_on(doc: Doc, past: int) -> bool:
    """Whether a pronoun for a person follows in the sentence, or opens the next one."""
    sent = doc[past - 1].sent
    rest = doc[past : sent.end]
    opening = doc[sent.end : min(sent.end + 3, len(doc))]
    others = any(t.ent_type_ == "PERSON" for t in rest)
    return not others and any(t.lower_ in PRONOUNS for t in (*rest, *opening))
