"""Bodies that only the words around a name tell of.

Forms handled, the cue in capitals:
    the SHIPBUILDER Fjordmar; the DAILY Zenda Post; the Fjordmar UNION; Fjordmar, a JOINT VENTURE of …
    al-Zenda FIGHTERS; Fjordmar, THEIR MAKER,
    Polska Grupa Zbrojeniowa (PGZ): the acronym is the cue
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Token

from analysis.affiliations import affiliated
from analysis.bodies import Body
from analysis.body_names import DASHES, acronym_at, clean_name, is_capital
from analysis.body_runs import is_name, is_person, run_end
from analysis.companies import companies
from analysis.foreign_bodies import compound_bodies, foreign_bodies
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.generic_bodies import generic_bodies, panels
from analysis.lone_acronyms import lone_acronyms
from analysis.places import place_country
from analysis.plural_bodies import shared_nouns
from analysis.reference import Reference
from analysis.services import goes_on, police, services, state_organs

# Nouns that also stand before somebody of the body: 'union Jane Roe'.
UNSURE_NOUNS = frozenset(
    {"union", "charity", "party", "daily", "weekly", "university", "hospital", "watchdog"}
)

# Places of work that are called after the town.
FACILITIES = frozenset("shipyard yard plant mill factory arsenal foundry".split())

# A single name before these is theirs, though the model takes it for a person's.
PARTIES = frozenset("bloc party movement militia cartel coalition".split())
# What may stand between the article and the noun of an apposition.
MODIFIERS = frozenset({"ADJ", "NOUN", "ADV", "PROPN", "VERB", "NUM", "CCONJ"})
# What opens the apposition of a body: 'Fjordmar, the builder', 'Fjordmar, their maker'.
APPOSING = frozenset({"a", "an", "the", "their", "its"})


def cued_bodies(doc: Doc, known: Sequence[bool], found: Sequence[Body], reference: Reference) -> list[Body]:
    """The bodies of a block besides those whose own names tell them (`found`) and listed ones (`known`)."""
    bodies = list(found)
    for reading in (
        _defined,
        generic_bodies,
        foreign_bodies,
        services,
        police,
        state_organs,
        panels,
        _beside_noun,
        shared_nouns,
        compound_bodies,
        _in_apposition,
        companies,
        affiliated,
        lone_acronyms,
    ):
        for body in reading(doc, known, reference):
            clear = not any(b.first < body.past and body.first < b.past for b in bodies)
            refused = any(t.lower_ in reference.not_bodies for t in doc[body.first : body.past])
            people = body.name in reference.body_form_words.peoples
            if clear and not people and (not refused or body.rule == "other_cue"):
                bodies.append(body)
    return bodies[len(found) :]


def _defined(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """Names the model takes for organisations and that come with an acronym: 'Polska Grupa Zbrojeniowa (PGZ)'."""
    for ent in doc.ents:
        first = ent.start + (doc[ent.start].lower_ == "the")
        acronym = acronym_at(doc, ent.end)
        if ent.label_ != "ORG" or not acronym or any(known[first : ent.end]) or ent.end - first < 2:
            continue
        if initials_fit(doc[first : ent.end].text, acronym):
            yield Body(first, ent.end, clean_name(doc[first : ent.end].text), "", acronym, "acronym")


def initials_fit(name: str, acronym: str) -> bool:
    """Whether the letters of an acronym are initials of a name, all but one of them."""
    initials = "".join(w[0] for w in re.findall(r"\w+", name)).lower()
    letters = [c for c in acronym.lower() if c.isalpha()]
    return (
        bool(letters)
        and initials[:1] == letters[0]
        and sum(c in initials for c in letters) >= len(letters) - 1
    )


@lru_cache(maxsize=4)
def body_nouns(reference: Reference) -> Gazetteer[str]:
    """The nouns that tell the kind of the name beside them."""
    return build_gazetteer((entry.kind, entry.words) for entry in reference.body_nouns)


def _beside_noun(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'shipbuilder Fjordmar', 'the daily Zenda Post'; 'the Fjordmar union', 'al-Zenda fighters'."""
    for first, past, kind in body_nouns(reference).find(doc):
        if doc[first].text[:1].isupper() and not (doc[first].is_upper and len(doc[first]) < 4):
            continue
        end = run_end(doc, past)
        # 'union Jane Roe' may be two things, 'militant group Jund al-Bahr' is one.
        one_thing = doc[first].lower_ not in UNSURE_NOUNS
        sure = kind == "company" or past - first > 1 or one_thing or not is_person(doc[past:end])
        if sure and is_name(doc[past:end], known):
            yield Body(past, end, clean_name(doc[past:end].text), kind, "", f"{kind}_cue")
        elif past < len(doc) and doc[past].text == "," and _behind_comma(doc, past + 1, known):
            end = run_end(doc, past + 1)
            yield Body(past + 1, end, clean_name(doc[past + 1 : end].text), kind, "", f"{kind}_cue")
        elif doc[past - 1].tag_.startswith("NN") and doc[past - 1].is_lower:
            yield from _before_noun(doc, known, first, kind, reference)
    for token in doc:
        if token.text in reference.member_nouns and not _is_aircraft(doc, token):
            yield from _before_noun(doc, known, token.i, "other", reference)


def _behind_comma(doc: Doc, i: int, known: Sequence[bool]) -> bool:
    """'a contractor, Fjordmar,': one name in apposition that ends at a mark."""
    end = run_end(doc, i)
    closed = end == len(doc) or doc[end].text in (",", ".", ";", ")")
    short = end - i <= 4 and (end - i < 2 or not is_person(doc[i:end]))
    return i < end and closed and is_name(doc[i:end], known) and short


def _is_aircraft(doc: Doc, noun: Token) -> bool:
    """'the QX-7 fighters', 'Orvik fighter jets': no group of people."""
    following = doc[noun.i + 1].lower_ if noun.i + 1 < len(doc) else ""
    has_figure = noun.i > 0 and any(c.isdigit() for c in doc[noun.i - 1].text)
    return has_figure or following in ("jet", "jets", "aircraft", "plane", "planes")


def _before_noun(doc: Doc, known: Sequence[bool], i: int, kind: str, reference: Reference) -> Iterator[Body]:
    start = _run_start(doc, known, i)
    while start > 1 and (link := _link_before(doc, start)) < start and not known[start]:
        further = _run_start(doc, known, link)
        further += further < link and doc[further].lower_ == "the"
        if further == link or doc[further].is_sent_start:
            break
        start = further  # 'the State of Law coalition', 'the Return to Roots party'
    start += start < i and doc[start].lower_ in ("the", "a", "an")
    span = doc[start:i]
    people = reference.body_form_words.peoples
    own = (
        doc[i].lower_ in PARTIES
        and len(span) == 1
        and not place_country(span.text)
        and span.text not in people
    )
    led = start > 0 and (doc[start - 1].lower_ == "the" or doc[start - 1].text.islower())
    placed = all(t.ent_type_ in ("GPE", "NORP") for t in span)
    one_word = len(span) == 1 and span[0].ent_type_ != "ORG"
    if doc[i].lower_ in FACILITIES and (one_word or place_country(span.text)):
        return  # 'its York factory'
    if led and (own or not (placed or is_person(span))) and is_name(span, known):
        yield Body(start, i, clean_name(span.text), kind, "", f"{kind}_cue")


def _speaks(doc: Doc, i: int, reference: Reference) -> bool:
    """'in Zenda, a rights group said': the noun belongs to a new clause."""
    if i >= len(doc) or doc[i].tag_ == "VBN":
        return False
    return any(doc[i].lemma_.lower() == verb.lemma for verb in reference.verbs)


def _run_start(doc: Doc, known: Sequence[bool], i: int) -> int:
    """Where the capitals begin that end before a token."""
    past = i
    while i > 0 and (is_capital(doc[i - 1]) or doc[i - 1].text in DASHES) and not known[i - 1]:
        article = i > 1 and doc[i - 1].text == "-" and doc[i - 2].lower_ in ("al", "el", "ul")
        i -= 2 if article else 1
    while i < past and doc[i].text in DASHES:
        i += 1
    return i


def _link_before(doc: Doc, i: int) -> int:
    """Where the small words begin that join a name to what is before it: 'of', 'to the'."""
    the = doc[i - 1].text == "the"
    joined = i - the > 1 and doc[i - 1 - the].text in ("of", "to", "for")
    return i - 1 - the if joined else i


@lru_cache(maxsize=4)
def apposed_nouns(reference: Reference) -> Gazetteer[str]:
    """The nouns that tell the kind of the name that they are in apposition to."""
    loose = [e for e in reference.leftover_words.loose_nouns if e.kind in ("agency", "armed_service")]
    entries = [*reference.body_nouns, *reference.state_organs, *loose]
    kinds = {word: entry.kind for entry in reversed(entries) for word in entry.words}
    return build_gazetteer((kind, (word,)) for word, kind in kinds.items())


def _in_apposition(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'Fjordmar, a joint venture of …', 'Zidol, the domestic intelligence service,'."""
    for first, past, kind in apposed_nouns(reference).find(doc):
        between = range(first - 1, max(first - 5, 0), -1)
        article = next((j for j in between if doc[j].lower_ in APPOSING), None)
        if article is None or doc[article - 1].text != "," or not doc[first].is_lower:
            continue
        if goes_on(doc, past) or _speaks(doc, past, reference):
            continue
        if not all(t.pos_ in MODIFIERS or t.is_punct for t in doc[article + 1 : first]):
            continue
        end = article - 1
        start = _run_start(doc, [False] * len(doc), end)
        start += start < end and doc[start].pos_ == "ADP"  # 'In Zenda, …'
        before = doc[start - 1].lower_ if start else ""
        placed = before in ("in", "at", "near", "on") and kind not in ("company", "other")
        if start < end and not placed and is_name(doc[start:end], known):
            yield Body(start, end, clean_name(doc[start:end].text), kind, "", f"{kind}_cue")
