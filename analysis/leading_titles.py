"""The titles that stand before a name, at once or in front of a comma.

Forms handled, the name in capitals:
    Defence Minister ROE; the minister, Jane ROE,; Chief of Staff (CoS) General (Pilot) ROE; an aide, Navy Cmdr. ROE
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from analysis.appositions import past_honours
from analysis.candidates import QUOTES, Candidate
from analysis.titles import Title

# Before a rank in small letters these say that somebody had it.
SERVED_BEFORE = frozenset(
    {"retired", "former", "ex", "exiled", "defected", "captured", "cashiered", "renegade"}
)
# Before a rank these tell the service: 'Army Col. Jane Roe'.
# Ranks that are adjectives too: 'the private Jane Roe Foundation'.
COMMON_WORDS = frozenset({"general", "private", "major", "specialist", "gunner", "ranger"})
SERVICES = frozenset(
    "army navy marine marines corps air force coast guard national space police royal".split()
)


def titles_before(doc: Doc, titles: Sequence[Title], candidate: Candidate) -> list[Title]:
    """The titles that run up to the name: 'Chief of Defence Staff (CDS) General …', 'the minister, …,'."""
    found: list[Title] = []
    edges = {candidate.first, _before_brackets(doc, candidate.first), before_nickname(doc, candidate.first)}
    while True:
        title = next(
            (t for t in reversed(titles) if t.past in edges and _may_precede(doc, t, candidate)), None
        )
        edge = min(edges)
        if edge > 1 and doc[edge - 1].lower_ == "the":
            edge -= 1
        if title is None and edge > 1 and doc[edge - 1].text == ":":
            title = _label(doc, titles, candidate, edge - 1)
        if title is None and edge > 1 and doc[edge - 1].text == ",":
            ends = {edge - 1, _before_brackets(doc, edge - 1)}
            title = next((t for t in reversed(titles) if t.past in ends and t.is_office), None)
            addressed = any(t.kind == "honorific" for t in found) and _goes_on(doc, candidate.past)
            ranked = any(t.kind == "rank" for t in found)
            if (
                title is not None
                and not addressed
                and not _closes_apposition(doc, title, candidate.past, ranked)
            ):
                title = None
            if title is not None and _is_listed(doc, titles, title, candidate):
                title = None
        if title is None or title in found:
            return found
        found.insert(0, title)
        # A rank may have taken the body of the office before it along: 'Chief of the Land Forces' 'General Roe'.
        edges = {title.first, title.core, _before_brackets(doc, title.first)}
        if title.kind == "rank":
            edges.add(_before_service(doc, title.first))
        if title.kind == "honorific" and title.first and doc[title.first - 1].lower_ == "the":
            edges.add(title.first - 1)  # 'National Security Minister Dr the Hon ROE'
        joined = title.is_office and title.first > 1 and doc[title.first - 1].lower_ in ("and", "&")
        if joined and doc[title.first - 2].text != ",":
            edges.add(title.first - 1)  # 'Acting Envoy and Acting Coordinator ROE'


def _label(doc: Doc, titles: Sequence[Title], candidate: Candidate, colon: int) -> Title | None:
    """The office that a colon sets before a full name: 'Acting CEO: Jane ROE'; no 'Editor: Jane Roe'."""
    opens = (
        t
        for t in titles
        if t.past == colon and t.is_office and doc[t.first].is_sent_start and t.kind != "expert"
    )
    return next(opens, None) if candidate.past - candidate.first > 1 else None


def _before_brackets(doc: Doc, edge: int) -> int:
    """The token where brackets right before one open: 'Lieutenant General (Pilot)' ends before them."""
    if edge > 2 and doc[edge - 1].text == ")":
        return next((i for i in range(edge - 2, max(edge - 6, 0), -1) if doc[i].text == "("), edge)
    return edge


def before_nickname(doc: Doc, edge: int) -> int:
    """The token where a nickname in quotation marks right before one opens: 'Sgt "Sparky" ROE'."""
    quoted = edge > 3 and doc[edge - 1].text in QUOTES and doc[edge - 3].text in QUOTES
    return edge - 3 if quoted and doc[edge - 2].text[:1].isupper() else edge


def _before_service(doc: Doc, edge: int) -> int:
    """The token where the service right before a rank opens: 'Navy Cmdr. ROE', 'Air Force Col. ROE'."""
    while edge > 1 and doc[edge - 1].lower_ in SERVICES and doc[edge - 1].text[:1].isupper():
        edge -= 1
    return edge


def _is_listed(doc: Doc, titles: Sequence[Title], title: Title, candidate: Candidate) -> bool:
    """Whether a title before a comma is the one of somebody before it: 'Jane Roe, the minister, and John DOE, MP'.

    So it is where the name before it has a comma of its own and the name behind it has a title of its own.
    """
    i = title.first - 1
    if (
        i < 1
        or doc[i].text not in (",", "and")
        or not (doc[i - 1].text[:1].isupper() and doc[i - 1].is_alpha)
    ):
        return False
    start = i - 1
    while start > 0 and (doc[start - 1].text[:1].isupper() or doc[start - 1].text in ("-", "‑")):
        start -= 1
    if any(t.is_office and start - 1 <= t.past < i and not doc[t.core].is_upper for t in titles):
        return False
    behind = past_honours(doc, candidate.past)
    own = behind < len(doc) and doc[behind].text == ","
    return own and any(t.is_office and t.first in (behind + 1, behind + 2) for t in titles)


def _may_precede(doc: Doc, title: Title, candidate: Candidate) -> bool:
    """A rank in small letters is a common word ('general', 'private')."""
    if title.kind != "rank" or doc[title.core].text[:1].isupper() or title.country:
        return True
    full = candidate.first == title.past and candidate.past - candidate.first > 1
    if full and doc[title.core - 1 : title.core].text.lower() == "the":
        return doc[title.core].lower_ not in COMMON_WORDS  # 'the lieutenant Jane Roe'
    # 'says retired colonel Jane Roe'
    i = title.core - 1 - (title.core > 1 and doc[title.core - 1].text == "-")  # 'ex-general Jane Roe'
    return i >= 0 and doc[i].lower_ in SERVED_BEFORE


def _goes_on(doc: Doc, past: int) -> bool:
    """Whether a name is followed by a preposition or 'and': 'the minister, Mr Roe, with', but no verb."""
    return past < len(doc) and doc[past].pos_ in ("ADP", "CCONJ")


def _closes_apposition(doc: Doc, title: Title, past: int, ranked: bool) -> bool:
    """Whether a name ends where an apposition can: at a mark, or at the verb of the clause that the title opens."""
    past = past_honours(doc, past)
    if past < len(doc) and doc[past].pos_ in ("AUX", "VERB"):
        opens = bool(doc[title.first].is_sent_start) or doc[title.first - 1].text in (
            "–",
            "—",
            "-",
            ":",
            "“",
            '"',
        )
        return opens or (ranked and bool(title.country) and not _in_opening_phrase(doc, title))
    return past >= len(doc) or doc[past].text in (",", ".", ";", ":", ")", "(", "'s", "’s", "–", "—", "-")


def _in_opening_phrase(doc: Doc, title: Title) -> bool:
    """'After meeting the Ruritanian ambassador, General Roe smiled': whom the one behind the comma met."""
    start = doc[title.core].sent.start
    opening = doc[start].pos_ in ("ADP", "SCONJ") or doc[start].tag_ == "VBG"
    return opening and not any(t.is_punct for t in doc[start : title.first])
