"""The words that tell of an occasion, and the kind of event that each means."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.beside import text_beside, word_beside
from analysis.facts.clauses import lemma
from analysis.facts.words import EVENT_WORDS

# A noun, or the last two words of a phrase, and the kind of event that it means.
NOUN_KINDS = {word: entry.kind for entry in EVENT_WORDS.event_nouns for word in entry.words}
SERIES_WORDS = {word: entry.kind for entry in EVENT_WORDS.series_nouns for word in entry.words}
NAMED_EVENTS = {name: entry.kind for entry in EVENT_WORDS.named_events for name in entry.words}
TRAVEL_VERBS = {entry.verb: entry.to for entry in EVENT_WORDS.travel_verbs}
HOLD_VERBS = EVENT_WORDS.hold_verbs
COURSE_VERBS = EVENT_WORDS.course_verbs
EQUIPMENT = EVENT_WORDS.equipment_nouns
VESSELS = EVENT_WORDS.vessel_nouns
PERSONNEL = EVENT_WORDS.trainee_nouns
MUNITIONS = EVENT_WORDS.tested_nouns
FACILITIES = EVENT_WORDS.facility_nouns
BODIES = EVENT_WORDS.meeting_bodies

_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
ORDINALS = (
    {"maiden": 1, "inaugural": 1}
    | {word: number for number, word in enumerate([*_UNITS, *_TEENS], start=1)}
    | {f"{ten[:-1]}ieth": number for ten, number in TENS.items()}
    | {f"{ten}-{unit}": TENS[ten] + n for ten in TENS for n, unit in enumerate(_UNITS, start=1)}
)


def ordinal(token: Token) -> int | None:
    """The number of an ordinal word: 22 for '22nd', 6 for 'sixth', 1 for 'maiden'."""
    low = token.lower_
    if low in ORDINALS:
        before = token.i >= 2 and text_beside(token, -1) == "-" and TENS.get(word_beside(token, -2))
        return ORDINALS[low] + (before or 0)
    digits = low[:-2]
    return (
        int(digits)
        if low.endswith(("st", "nd", "rd", "th")) and digits.isdigit() and len(digits) < 4
        else None
    )


def noun_kind(token: Token) -> str:
    """The kind of event that a noun means as the head of its phrase, empty where it means none."""
    noun = token.pos_ in ("NOUN", "PROPN") or token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj")
    if not noun or token.pos_ == "PRON" or token.dep_ in ("compound", "nmod", "poss"):
        return ""
    base = noun_lemma(token)
    before = word_beside(token, -1)
    pair = NOUN_KINDS.get(f"{before} {base}") or NOUN_KINDS.get(_hyphened(token, base), "")
    if pair:
        return pair
    if base == "call" and any(c.lower_ in ("with", "between") for c in token.children):
        return "call"
    if base == "call" and _is_at_port(token):
        return "deployment"
    if base == "patrol" and any(c.lower_ in ("joint", "coordinated", "combined") for c in token.lefts):
        return "exercise"
    if base in ("talk", "drill", "manoeuvre", "maneuver") and not token.lower_.endswith("s"):
        return NOUN_KINDS[base] if base == "drill" else ""
    if base.endswith("expo"):
        return "exhibition"
    return NOUN_KINDS.get(base, "")


def _hyphened(token: Token, base: str) -> str:
    """The word that hyphens make of a noun and the words before it: 'keel-laying', 'one-on-one'."""
    first = token.i
    while first > 1 and token.doc[first - 1].text == "-" and not token.doc[first - 2].whitespace_:
        first -= 2
    return "" if first == token.i else str(token.doc[first : token.i].text.lower()) + base


def _is_at_port(call: Token) -> bool:
    """'a business call at the port of Split', 'her call at Split', 'a call by HS Aurora'."""
    goals = [t for p in call.children if p.lower_ in ("at", "to") for t in p.children if t.dep_ == "pobj"]
    callers = [t for p in call.children if p.lower_ == "by" for t in p.children if t.dep_ == "pobj"]
    at_place = any(t.pos_ == "PROPN" and t.head.lower_ == "at" for t in goals)
    by_ship = any(
        t.pos_ == "PROPN" and t.nbor(-1).text.isupper() and 2 <= len(t.nbor(-1)) <= 5 for t in callers
    )
    return at_place or by_ship or any(t.lower_ in EVENT_WORDS.port_nouns for t in goals)


def noun_lemma(token: Token) -> str:
    """The lemma of a noun, of a capitalised one too."""
    low = str(token.lower_)
    if token.tag_ == "NNPS" and low.endswith("s") and not low.endswith("ss"):
        return low[:-1]
    if token.pos_ == "PROPN" or lemma(token) == low:
        for plural in ("s",):
            if low.endswith(plural) and low[: -len(plural)] in NOUN_KINDS:
                return low[: -len(plural)]
        return low
    return lemma(token)
