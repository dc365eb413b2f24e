"""A second reading for designations that the first left over: 'MX-10', 'Alfa 4000', 'GR4s'.

Letters with figures name many things. They name equipment where one more thing says so: a noun for equipment beside
them, the name of a maker before them, a verb that buys or hands over, other equipment in the same list. What one place
of an article proves goes for all its places.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Doc, Token

from analysis.equipment.cues_beside import VERSIONS, Beside
from analysis.equipment.namesakes import is_road
from analysis.equipment.record import Equipment
from analysis.equipment.runs import QUOTES, Runs
from analysis.gazetteer import squeeze
from analysis.reference import Reference

RULE = "second_reading_designation"
# 'MX-10', 'PTO2020', '2S19', 'S.80', 'M-346FA'; 'Alfa 4000', 'Tp 84', 'Mk 41', 'Ground Master 200'.
COMPACT = re.compile(
    r"(?<![\w$€£./-])(?:[A-Z]{1,6}[a-z]{0,8}|\d[A-Z]{1,3})[-‑–.]?\d{1,4}(?:[A-Za-z]{0,5}\d?)"
    r"(?:[-/][A-Z0-9]{1,4})?s?(?![\w$€£-])"
)
# 'Seeker II': a version of what the article names under the same word.
VERSIONED = re.compile(
    r"(?<![\w-])([A-Z][a-z]{3,14})[ -](?:I{2,3}|IV|VI{0,3}|IX|X|\d{1,4}[A-Z]{0,2})"
    r"(?![\w,.]\d|\w|[%°-])"
)
SPACED = re.compile(
    r"(?<![\w$€£./-])(?:[A-Z][a-zA-Z]{1,14} )?[A-Z][a-zA-Z]{1,14}\.? \d{1,4}[A-Z]{0,3}(?:/\d{1,2})?"
    r"(?![\w,.]\d|\w|[%°-])"
)
PLURAL = re.compile(r"(?<=\d)s$|(?<=[A-Z])s$")
YEAR = re.compile(r"(?<!\d)(?:19[5-9]|20[0-4])\d$")


def find_leftovers(
    docs: Sequence[Doc],
    kinds: Sequence[Sequence[str]],
    marks: Sequence[Mapping[int, str]],
    reference: Reference,
) -> Iterator[tuple[int, Equipment]]:
    """(number of the text, equipment) for each designation that the article proves to be one.

    `kinds` and `marks` run parallel to `docs`: the kind of mention of each token, and 'company' or the category of
    equipment for the tokens of such names.
    """
    families = _families(docs, marks)
    found = [
        (i, span) for i, doc in enumerate(docs) for span in _designations(doc, kinds[i], reference, families)
    ]
    readers = {i: Beside(Runs(docs[i], kinds[i], reference), marks[i]) for i, _ in found}
    proved: dict[str, Counter[str]] = {}
    for i, (first, past) in found:
        letters = _letters(docs[i][first:past].text)
        category = readers[i].category_of(first, past) or families.get(letters, "")
        if category:
            proved.setdefault(_key(docs[i][first:past].text), Counter())[category] += 1
    for i, (first, past) in found:
        text = docs[i][first:past].text
        told = proved.get(_key(text))
        if told is not None:
            name = PLURAL.sub("", text)
            yield i, Equipment(first, past, name, told.most_common(1)[0][0], "", RULE)


def _families(docs: Sequence[Doc], marks: Sequence[Mapping[int, str]]) -> dict[str, str]:
    """What begins the names that the first reading found, with their category: 'LCH' for 'LCH-5', 'Seeker'."""
    named = [(docs[i][t].text, mark) for i, own in enumerate(marks) for t, mark in own.items()]
    found = [(_letters(text), mark) for text, mark in named if mark != "company" and text[-1:].isalnum()]
    return {letters: mark for letters, mark in found if letters}


def _letters(text: str) -> str:
    """The letters before the hyphen and the figure of a designation, or its first word; '' for a single letter."""
    match = re.match(r"([A-Z]{2,5})[-‑–]\d", text) or re.match(r"([A-Z][a-z]{3,14})(?![\w-])", text)
    return match.group(1) if match else ""


def _key(text: str) -> str:
    return squeeze(PLURAL.sub("", text))


def _designations(
    doc: Doc, kinds: Sequence[str], reference: Reference, families: Mapping[str, str]
) -> Iterator[tuple[int, int]]:
    """The letters and figures of a text that are part of no other name and number nothing."""
    past_last = 0
    versions = (m for m in VERSIONED.finditer(doc.text) if m.group(1) in families)
    matches = sorted(
        [*versions, *SPACED.finditer(doc.text), *COMPACT.finditer(doc.text)], key=lambda m: m.start()
    )
    for match in matches:
        span = doc.char_span(*match.span(), alignment_mode="expand")
        if span is None or span.start < past_last:
            continue
        first = span.start
        while first < span.end - 2 and _is_no_name(doc[first], kinds, reference):
            first += 1
        if span.text.strip() != match.group() or any(kinds[first : span.end]):
            continue
        if not doc[first].text[0].isalnum() or _stands_by_name(doc, first, span.end, kinds):
            continue
        if not _numbers_something(doc, first, span.end, reference) and not is_road(span, reference):
            past_last = span.end
            yield first - _has_name_before(doc, first, kinds, reference), span.end


def _has_name_before(doc: Doc, first: int, kinds: Sequence[str], reference: Reference) -> bool:
    """'Tornado GR4s', 'Barrett M107A1': a word of the name stands before its designation."""
    before = doc[first - 1] if first > 1 else doc[first]
    is_word = before.i < first and before.text.istitle() and before.text.isalpha() and before.pos_ == "PROPN"
    return is_word and doc[first].text[0].isalpha() and not _is_no_name(before, kinds, reference)


def _stands_by_name(doc: Doc, first: int, past: int, kinds: Sequence[str]) -> bool:
    """'the frigate FF-07 "Rupert"': a number beside the name of the same piece."""
    behind = past + (past < len(doc) and doc[past].text in QUOTES)
    return (behind < len(doc) and kinds[behind] == "platform") or (
        first > 0 and kinds[first - 1] == "platform"
    )


def _is_no_name(token: Token, kinds: Sequence[str], reference: Reference) -> bool:
    """Whether a capitalised word before a designation is none of it: 'The', 'Polish', 'Embraer'."""
    return bool(kinds[token.i]) or token.text in reference.not_equipment_names or bool(token.is_sent_start)


def _numbers_something(doc: Doc, first: int, past: int, reference: Reference) -> bool:
    """Whether letters and figures are a sum, a year, a meeting, a unit, a paper or a road."""
    text = doc[first:past].text
    words = text.split()
    letters = re.match(r"[A-Za-z]*", text)
    own = letters.group() if letters else ""
    around = {t.lower_ for t in doc[max(first - 2, 0) : past + 2]}
    if past < len(doc) and doc[past].lower_ in VERSIONS | {":"}:
        # 'the A6 variant': of a type that the text names before; 'A1: It was a drone'
        return True
    if around & (set(reference.not_equipment_nouns) | set(reference.numbered_events)):
        return True
    if doc[first].ent_type_ in ("MONEY", "TIME", "PERCENT"):
        return True
    if YEAR.search(text) and not text[:-4].isalpha():
        return True
    if own in reference.not_designations or own in reference.numbered_words:
        return True
    if len(words) > 1:
        is_opener = bool(doc[first].is_sent_start) and (past - first == 2) and doc[first].pos_ != "PROPN"
        return is_opener or bool(
            set(words) & (set(reference.numbered_words) | set(reference.not_equipment_names))
        )
    return len(text) < 2 or text.isdigit()
