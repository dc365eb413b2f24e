"""Services of a state that are named by common nouns.

Forms handled, the noun in capitals:
    the Ruritanian ARMY; Ruritania's NAVY; the AIR FORCE said; Ruritanian MARINES; Zenda POLICE
    the FEDERAL POLICE; Ruritania's PRESIDENTIAL GUARD; the ATTORNEY GENERAL'S OFFICE has charged eleven
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc

from analysis.bodies import Body
from analysis.body_names import DASHES, clean_name, is_capital
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Reference

SERVICES = {
    "army": "Army",
    "navy": "Navy",
    "air force": "Air Force",
    "coast guard": "Coast Guard",
    "coastguard": "Coast Guard",
    "marine corps": "Marine Corps",
    "armed forces": "Armed Forces",
    "border guard": "Border Guard",
    "national guard": "National Guard",
    "marines": "Marines",
    "border troops": "Border Troops",
    "border guards": "Border Guards",
    "security forces": "Security Forces",
    "gendarmerie": "Gendarmerie",
    "military": "Military",
}
# 'the armed forces', 'the marines' may be anybody's.
MANY = frozenset({"Military", "Armed Forces", "Marines", "Security Forces", "Border Guards", "Border Troops"})
# What a service that acts or is acted on is to its verb.
ACTING = frozenset({"nsubj", "nsubjpass"})
OWNERS = frozenset("'s ’s its their his her our the this that".split())
POLICE_POSTS = frozenset("spokesman spokeswoman spokesperson chief commissioner commander officials".split())


def services(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'the Ruritanian army', 'the Air Force', and 'the navy' where it does something."""
    for i, token in enumerate(doc):
        for past in (i + 2, i + 1):
            name = SERVICES.get(doc[i:past].text.lower()) if past <= len(doc) else None
            if name is None or any(known[i:past]) or goes_on(doc, past):
                continue
            before = doc[i - 1] if i else doc[i]
            if name == "Military" and not (token.dep_ in ACTING and token.tag_ == "NN"):
                continue
            if before.ent_type_ != "ORG" and before.text[:1].isupper() and i and known[i - 1]:
                yield Body(i - 1, past, f"{before.text} {name}", "armed_service", "", "service")
            elif before.text in ("'s", "’s") and known[max(i - 2, 0)]:
                yield Body(i, past, name, "armed_service", "", "service")
            elif before.lower_ in ("and", "or") and (whose := _shared_owner(doc, known, i)):
                yield Body(i, past, f"{whose} {name}", "armed_service", "", "service")
            elif before.lower_ == "the" and name not in MANY and not _names_post(doc, i):
                acts = doc[i:past].root.dep_ in ACTING and doc[past - 1].tag_.startswith("NN")
                acts = acts or doc[i - 2 : i].text.lower() == "by the"
                if acts or token.text[:1].isupper():
                    yield Body(i, past, name, "armed_service", "", "service")
            break


def _shared_owner(doc: Doc, known: Sequence[bool], i: int) -> str:
    """The adjective that goes for two services: 'the Ruritanian Army and Navy'."""
    first = next((j for j in range(i - 2, max(i - 4, 0), -1) if doc[j : i - 1].text.lower() in SERVICES), 0)
    owner = doc[first - 1] if first else None
    if owner is None or not known[owner.i] or owner.ent_type_ not in ("NORP", "ORG", "GPE"):
        return ""
    return owner.text if owner.text[:1].isupper() else ""


def police(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'Zenda police', 'Ruritanian police', where they are no mere modifier ('police headquarters')."""
    for i, token in enumerate(doc):
        spoken_for = i + 1 < len(doc) and doc[i + 1].lower_ in POLICE_POSTS
        if token.text != "police" or i == 0 or (goes_on(doc, i + 1) and not spoken_for):
            continue
        start = i
        while start > 0 and doc[start - 1].ent_type_ in ("GPE", "NORP", "LOC") and is_capital(doc[start - 1]):
            start -= 1
        if start < i:
            yield Body(start, i + 1, clean_name(doc[start : i + 1].text), "agency", "", "police")


@lru_cache(maxsize=4)
def organs(reference: Reference) -> Gazetteer[str]:
    """The organs that every state has, to their kinds."""
    return build_gazetteer((entry.kind, entry.words) for entry in reference.state_organs)


def state_organs(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'the federal police', 'Ruritania's presidential guard', 'the Ruritanian central bank', in small letters."""
    for first, past, kind in organs(reference).find(doc):
        if not doc[first].is_lower or any(known[first:past]) or goes_on(doc, past) or not first:
            continue
        before = doc[first - 1]
        if before.lower_ in OWNERS or (known[before.i] and before.text[:1].isupper()):
            name = doc[first:past].text
            yield Body(first, past, name[:1].upper() + name[1:], kind, "", "state_organ")


def _names_post(doc: Doc, i: int) -> bool:
    """'Commander-in-Chief of the Navy', 'Minister of the Army': the service only says which office it is."""
    return i > 2 and doc[i - 2].lower_ in ("of", "for") and doc[i - 3].text[:1].isupper()


def goes_on(doc: Doc, past: int) -> bool:
    """Whether the words before belong to a longer name or noun: 'the army chief', 'Army-led'."""
    if past >= len(doc):
        return False
    token = doc[past]
    fair = token.is_digit and len(token) == 4 and token.text.startswith("20")  # 'the Army 2031 forum'
    return fair or token.pos_ in ("NOUN", "PROPN") or token.text in DASHES
