"""Words that look like a title and are part of another one or of a name: 'deputy', 'Sultan Roe', 'merchant'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from analysis.title_phrases import GRADES

if TYPE_CHECKING:
    from analysis.titles import Title

# Forms of address and rulers' titles that are also parts of names: 'Yusuf Haji', 'Hassan Sheikh Ali'.
NAME_PARTS = frozenset(
    """sheikh shaikh haji hajj imam prince earl pasha bey khun begum sardar sri tun pandit baron bishop justice
    father king sultan emir amir wali vali mukhtar datu""".split()
)


RULING_KINDS = frozenset({"head", "official", "expert"})
# 'Sen', 'Rep', 'Gov', 'Gen'.
LONGEST_LETTERS = 3


def is_part(doc: Doc, title: Title, titles: Sequence[Title]) -> bool:
    """Whether a title is no title of its own."""
    return (
        _only_grades(doc, title, titles)
        or _is_given_name(doc, title, titles)
        or _is_modifier(doc, title, titles)
        or _is_served(doc, title, titles)
    )


def _is_served(doc: Doc, title: Title, titles: Sequence[Title]) -> bool:
    """'the Secretary-General' in 'the Special Envoy of the Secretary-General': the one whom another office serves."""
    linked = title.first > 0 and doc[title.first - 1].lower_ in ("of", "to", "for")
    return (
        linked
        and title.is_office
        and any(t.core < title.first and title.past <= t.past for t in titles if t.is_office)
    )


def _is_modifier(doc: Doc, title: Title, titles: Sequence[Title]) -> bool:
    """'merchant' in 'merchant marine minister', and what is in charge of something: no office of its own."""
    if doc[title.core].lower_ == "mayor" and title.core and doc[title.core - 1].lower_ == "estado":
        return True  # 'el Estado Mayor', a general staff
    in_charge = doc[max(title.core - 1, 0) : title.core + 2].text.lower() == "in charge of"
    if in_charge or _ends_name(doc, title, titles):
        return True
    if title.kind != "expert" or title.past - title.first > 1:
        return False
    offices = (t for t in titles if t.is_office and t is not title)
    behind = next((t for t in offices if title.past <= t.core <= title.past + 2), None)
    return behind is not None and all(doc[i].pos_ in ("NOUN", "ADJ") for i in range(title.past, behind.core))


def _ends_name(doc: Doc, title: Title, titles: Sequence[Title]) -> bool:
    """'Sen' in 'Dr Jane Sen of': letters of a title, without their stop, that end a name."""
    i = title.core
    short = len(doc[i]) <= LONGEST_LETTERS and doc[i].text.isalpha() and doc[i].text.istitle()
    behind_name = i > 0 and doc[i - 1].text.istitle() and not any(t.past == i for t in titles)
    behind = doc[i + 1] if i + 1 < len(doc) else None
    return (
        short and behind_name and behind is not None and (behind.is_lower or behind.text in (",", "'s", "’s"))
    )


def _is_given_name(doc: Doc, title: Title, titles: Sequence[Title]) -> bool:
    """'Lieutenant General Sultan Roe': behind a rank, a word for a ruler is a name."""
    if title.kind == "head" and doc[title.core].lower_ == "amir" and title.past == title.core + 1:
        before = doc[title.core - 1].lower_ if title.core else ""
        if title.first == title.core and before != "the":
            return True
    if (
        title.kind not in RULING_KINDS
        or title.past - title.core > 1
        or doc[title.core].lower_ not in NAME_PARTS
    ):
        return False
    if any(t.past == title.core and t.kind in ("rank", "honorific", "minister") for t in titles):
        return True
    # 'Sultan al-Roe, the minister,': who has an office of his own is called so.
    i = title.past
    while i < min(len(doc), title.past + 6) and (
        doc[i].text[:1].isupper() or doc[i].lower_ in ("al", "bin", "-")
    ):
        i += 1
    own = title.past < i < len(doc) and doc[i].text == ","
    return (
        own and doc[title.core].lower_ != "king" and any(t.is_office and i < t.first <= i + 2 for t in titles)
    )


def _only_grades(doc: Doc, title: Title, titles: Sequence[Title]) -> bool:
    """Whether 'deputy' is no office of its own but the grade of the one that follows: 'deputy press secretary'."""
    if doc[title.core].lower_ not in GRADES or title.past - title.core > 1:
        return False
    behind = [t for t in titles if t.is_office and title.core < t.core <= title.past + 2]
    if not behind and any(
        t.kind != "legislator" and title.past + 2 < t.core <= title.past + 6 for t in titles
    ):
        # 'deputy Middle East and North Africa director'
        core = next(t.core for t in titles if t.core > title.past + 2)
        return all(doc[i].pos_ == "PROPN" or doc[i].lower_ == "and" for i in range(title.past, core))
    return any(not doc[i].is_punct for t in behind for i in range(title.past, t.core)) or any(
        t.core == title.past for t in behind
    )
