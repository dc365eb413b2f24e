"""Full names of people told by what they do, by what is done to them, and by the words right before them.

Forms handled, the name in capitals:
    Jane ROE said; met Jane ROE; Jane ROE was arrested; Jane ROE of the Zenda Institute noted
    Ruritania's Jane ROE; Jane ROE, who; led by Jane ROE; chaired by Jane ROE
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from analysis.candidates import Candidate
from analysis.cover import Cover
from analysis.name_parts import PARTICLES

HUMAN_VERBS = frozenset(
    """accompany address appoint arrive attend brief chair co-chair command fly greet head hold host
    inspect invite lay lead meet negotiate receive represent retire serve sign succeed testify thank tour
    travel visit welcome write""".split()
)
# What only people do, or have done to them.
FATES = frozenset(
    """arrest charge jail imprison detain convict sentence acquit shoot stab wound injure die kill behead abduct kidnap
    flee resign elect appoint sack nominate promote name recall believe think feel know hope fear regret weep marry
    study teach graduate enlist defect surrender bear thank remember mourn bury honour honor""".split()
)
# What firms receive and hold.
OF_FIRMS = frozenset(
    """contract subcontract order award funding financing grant modification approval licence license certification
    permit tender deal stake patent""".split()
)
# Before a full name that the model takes for a person's …
BEFORE_PEOPLE = frozenset(
    {
        *("led by", "headed by", "according to", "signed by", "met with", "accompanied by", "succeeded by"),
        *("replaced by", "flanked by", "among them", "loyal to", "alongside", "commanded by", "chaired by"),
        *("interview with", "widow of", "supporters of", "followers of", "aides to", "successor to"),
    }
)
# … and before any.
BEFORE_ANYBODY = frozenset({"chaired by", "co-chaired by", "commanded by", "captained by", "moderated by"})
CALLED = frozenset({"called", "named", "dubbed", "codenamed", "nicknamed", "christened"})
EXERCISES = frozenset(
    "exercise exercises drill drills manoeuvre manoeuvres operation operations warship frigate".split()
)
# Whose they are is somebody.
FOLLOWERS = frozenset(
    """lieutenants aides aide supporters followers family widow wife husband lawyer lawyers bodyguards brother
    son relatives mother father parents office predecessor successor""".split()
)


@dataclass(frozen=True, slots=True)
class Cue:
    """The rule by which a name is a person's, and the country that the cue tells."""

    rule: str
    country: str = ""


ACTING = Cue("acting_person")


def acting_cue(doc: Doc, cover: Cover, candidate: Candidate, verbs: frozenset[str]) -> Cue | None:
    """The cue of a full name that speaks or does what people do, mostly where the model takes it for a person's."""
    tokens, past = doc[candidate.first : candidate.past], candidate.past
    if len(tokens) < 2 or cover.kind(candidate.first) == "demonym":
        return None
    first = candidate.first
    if first > 1 and doc[first - 1].lower_ in CALLED and doc[first - 2].pos_ in ("NOUN", "PROPN", "PUNCT"):
        return None  # 'a plan called Blue Horizon was dropped'
    root, verb = tokens.root, tokens.root.head
    speaks = verb.lemma_.lower() in verbs | HUMAN_VERBS and not does_business(verb)
    if root.dep_ == "nsubj" and _comes_from_a_body(doc, cover, past, speaks):
        return ACTING
    # 'chaired by Zenda's Jane Roe'
    first = candidate.first - 2 * (candidate.first > 3 and doc[candidate.first - 1].text in ("'s", "’s"))
    led_by = doc[max(0, first - 2) : first].text.lower()
    if led_by in BEFORE_ANYBODY:
        return ACTING
    of_country = possessor(cover, candidate.first)
    possessed = bool(of_country) and doc[candidate.first - 1].text in ("'s", "’s", "'", "’")
    if possessed and not any(t.ent_type_ for t in tokens) and _ends_phrase(doc, past):
        return Cue("country_possessive", of_country)
    if not is_person(tokens) or is_exercise(doc, past):
        return None
    if possessed:
        return Cue("country_possessive", of_country)
    if root.dep_ in ("nsubj", "nsubjpass") and speaks:
        return ACTING
    if root.dep_ in ("nsubj", "nsubjpass", "dobj") and verb.lemma_.lower() in FATES:
        return ACTING
    if led_by in BEFORE_PEOPLE or _has_followers(doc, past) or _told_of(doc, cover, past):
        return ACTING
    neighbours = [doc[i] for i in (candidate.first - 1, past) if 0 <= i < len(doc)]
    # Whoever is told something may be a newspaper.
    if any(t.lemma_.lower() in verbs - {"tell"} and t.pos_ == "VERB" for t in neighbours):
        return ACTING
    return None


def is_person(tokens: Span) -> bool:
    """Whether the model takes a name for a person's."""
    named = [t for t in tokens if t.is_alpha and t.lower_ not in PARTICLES]
    return all(t.ent_type_ == "PERSON" for t in named)


def does_business(verb: Token) -> bool:
    """Whether a verb has for its object what firms receive: 'received a contract'."""
    objects = {c.lemma_.lower() for c in verb.children if c.dep_ == "dobj"}
    return verb.lemma_.lower() in ("receive", "hold") and bool(objects & OF_FIRMS)


def is_exercise(doc: Doc, past: int) -> bool:
    """', the largest of the exercises,': what stands behind the comma says that the name is no person's."""
    behind = doc[past : past + 8]
    return past < len(doc) and doc[past].text == "," and any(t.lower_ in EXERCISES for t in behind)


def _ends_phrase(doc: Doc, past: int) -> bool:
    """Whether no noun follows a name, as it does in 'Ruritania's Blue Lake region'."""
    return past >= len(doc) or doc[past].pos_ in ("VERB", "AUX", "ADP", "CCONJ", "PUNCT")


def _told_of(doc: Doc, cover: Cover, past: int) -> bool:
    """', who …'; ', of the Zenda Institute,': what is told behind a name as of people."""
    if past + 1 >= len(doc) or doc[past].text != ",":
        return False
    return doc[past + 1].lower_ in ("who", "whose") or _comes_from_a_body(doc, cover, past + 1, True)


def _has_followers(doc: Doc, past: int) -> bool:
    """ "Jane Roe's lieutenants", "Jane Roe's widow"."""
    owned = past + 1 < len(doc) and doc[past].text in ("'s", "’s", "'", "’")
    return owned and doc[past + 1].lower_ in FOLLOWERS


def possessor(cover: Cover, first: int) -> str:
    """The country of "Ruritania's Jane Roe"."""
    before = cover.of_token[first - 2] if first > 1 else None
    return before.country if before is not None and before.kind == "country" else ""


def _comes_from_a_body(doc: Doc, cover: Cover, i: int, speaks: bool) -> bool:
    """'Jane Roe from the Ruritanian defence ministry'; 'Jane Roe of the Zenda Institute said'."""
    if i + 1 >= len(doc) or doc[i].lower_ not in ("from", "of", "at", "with")[: 4 if speaks else 1]:
        return False
    return any(cover.kind(j) == "organisation" for j in range(i + 1, min(i + 4, len(doc))))
