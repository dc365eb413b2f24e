"""Names of people told by the people whom they are joined to.

Forms handled, the name in capitals:
    his Ruritanian counterpart, General ROE; Jane ROE, his Ruritanian counterpart,
    Defence Minister Jane Roe and John DOE; the brothers Karim and SELIM Roe
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from analysis.candidates import Candidate
from analysis.cover import Cover
from analysis.mentions import COUNTRY_KINDS
from analysis.naming import Naming
from analysis.titles import Title

SIBLINGS = frozenset("brothers sisters siblings twins spouses cousins".split())
COUNTERPARTS = frozenset(
    {
        "counterpart",
        "opposite",
        "colleague",
        "successor",
        "predecessor",
        "deputy",
        "namesake",
        "peer",
        "homologue",
    }
)


def counterpart(
    doc: Doc, cover: Cover, candidate: Candidate, before: list[Title], after: Title | None
) -> Naming | None:
    """'his Ruritanian counterpart(,) General …': the office is the other's, the country the adjective's."""
    i = (before[0].first if before else candidate.first) - 1
    if i > 0 and doc[i].text == ",":
        i -= 1
    i, seated = _before_seat(doc, cover, i)
    opposite = i > 0 and doc[i - 1 : i + 1].text.lower() == "opposite number"
    if i < 1 or not (opposite or doc[i].lower_ in COUNTERPARTS):
        return None
    # A senator can be a minister's counterpart; a minister's own title says what the counterpart is.
    offices = [t for t in before if t.is_office and t.kind != "legislator"] + ([after] if after else [])
    first, country = i, seated
    while first > 0 and (
        doc[first - 1].pos_ in ("ADJ", "PROPN", "PRON", "NOUN", "PART") or doc[first - 1].text == "-"
    ):
        first -= 1
        mention = cover.of_token[first]
        if mention is not None and mention.kind in COUNTRY_KINDS:
            country = country or mention.country
    past = after.past if after else candidate.past
    titles = tuple(offices or before)
    return Naming(candidate, first, past, titles, "counterpart", country, of_other=not offices)


def _before_seat(doc: Doc, cover: Cover, i: int) -> tuple[int, str]:
    """The word before 'from Zenda' in 'her opposite number from Zenda, X', and the country of the place."""
    seat = cover.of_token[i] if i > 1 else None
    if seat is None or seat.kind not in (*COUNTRY_KINDS, "place"):
        return i, ""
    j = next((k for k in range(i, 0, -1) if cover.of_token[k] is not seat), 0)
    return (j - 1, seat.country) if j and doc[j].lower_ in ("from", "in", "at") else (i, "")


def counterpart_behind(doc: Doc, cover: Cover, candidate: Candidate) -> Naming | None:
    """'Jane Roe, his Ruritanian counterpart,'."""
    i = candidate.past
    if i + 2 >= len(doc) or doc[i].text != "," or doc[i + 1].lower_ not in ("his", "her", "their"):
        return None
    end = next((j for j in range(i + 2, min(i + 6, len(doc))) if doc[j].lower_ in COUNTERPARTS), None)
    closed = end is not None and (end + 1 == len(doc) or doc[end + 1].pos_ in ("PUNCT", "VERB", "AUX"))
    if end is None or not closed:
        return None  # 'Jane Roe, her Ruritanian counterpart John Doe and'
    inside = [m for m in cover.of_token[i + 2 : end] if m is not None and m.kind in COUNTRY_KINDS]
    country = inside[0].country if inside else ""
    return Naming(candidate, candidate.first, end + 1, (), "counterpart", country, of_other=True)


def coordinated(doc: Doc, candidates: Sequence[Candidate], namings: Sequence[Naming]) -> list[Naming]:
    """A full name joined by 'and' to a person's, where the model agrees."""
    accepted = {n.candidate.first for n in namings}
    edges = {n.past for n in namings} | {n.candidate.past for n in namings}
    starts = {n.first for n in namings}
    found = []
    for c in candidates:
        tokens = doc[c.first : c.past]
        if c.first in accepted or len(tokens) < 2 or tokens.root.ent_type_ != "PERSON":
            continue
        after_and = c.first > 1 and doc[c.first - 1].lower_ in ("and", "&") and c.first - 1 in edges
        before_and = c.past < len(doc) and doc[c.past].lower_ in ("and", "&") and c.past + 1 in starts
        if after_and or before_and:
            found.append(Naming(c, c.first, c.past, (), "coordinated_person"))
    return found


def siblings(doc: Doc, candidates: Sequence[Candidate], namings: Sequence[Naming]) -> list[Naming]:
    """'the brothers Karim and Selim Roe': the name of the family goes for both."""
    accepted = {n.candidate.first for n in namings}
    by_first = {c.first: c for c in candidates}
    found = []
    for c in candidates:
        other = by_first.get(c.past + 1)
        kin = c.first and doc[c.first - 1].lower_ in SIBLINGS and c.past - c.first == 1
        if not kin or other is None or other.past - other.first < 2 or doc[c.past].lower_ not in ("and", "&"):
            continue
        family = doc[other.first + 1 : other.past].text
        elder = Candidate(c.first, c.past, f"{c.text} {family}")
        for candidate in (elder, other):
            if candidate.first not in accepted:
                found.append(Naming(candidate, candidate.first, candidate.past, (), "coordinated_person"))
    return found
