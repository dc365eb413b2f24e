"""Military units by their numbers.

Forms handled:
    1st Zenda Division; 3 Commando Brigade; the 101st Airborne Division; No. 617 Squadron; II Corps
    1st Battalion, The Royal Zenda Regiment; 2nd Battalion of the Zenda Rifles
    Task Force 51; Carrier Strike Group 12; Combined Task Force 150; Unit 03
    the 7th military region; its 4th armoured brigade: in small letters behind figures
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc

from analysis.bodies import Body, body_words
from analysis.body_names import DASHES, acronym_at, clean_name, is_capital
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Reference

NUMBER = re.compile(
    r"\d{1,3}(?:st|nd|rd|th|d)?(?:/\d{1,3}(?:st|nd|rd|th|d)?)?|[IVX]{2,5}|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
)
# '12(B) Sqn': the letters tell where a squadron comes from; '96IB': number and word written as one.
LETTERED = re.compile(
    r"(?:No\.? )?\b(?:\d{1,3}|[IVX]{1,5}) ?\([A-Z]{1,3}\) (?:Sqn|Squadron|Regt|Regiment|Battalion|Bn|Coy|Company)\b"
    r"|\b\d{1,3}(?:IB|ID|BCT|MIB|MBLT|SFB)\b"
)
# '7th military region', '4th armoured brigade'; a bare '2nd division' may be a league's.
SMALL = re.compile(
    r"\b\d{1,3}(?:st|nd|rd|th) (?:"
    r"(?:[a-z]+ )?(?:brigade|battalion|regiment|squadron|military (?:region|district|zone))|"
    r"(?:armou?red|infantry|mechani[sz]ed|motori[sz]ed|airborne|cavalry|tank|rifle|mountain|army) (?:division|corps)"
    r")\b"
)
# Units of no state.
IRREGULAR = frozenset({"Front", "Column", "Katiba"})
# With an ordinal in words these are idioms: 'a Second Front', 'a Fifth Column'.
FIGURATIVE = frozenset({"Front", "Column"})
# Between the number and the unit's word there are at most this many words of a name.
LONGEST_NAME = 5
# Around a byname: '1st Infantry "Tabak" Division'.
OPENING = frozenset('("“')
CLOSING = frozenset(')"”')


@lru_cache(maxsize=4)
def unit_words(reference: Reference) -> Gazetteer[str]:
    """The words for kinds of units."""
    return build_gazetteer([("unit", reference.unit_words)])


def find_units(doc: Doc, known: Sequence[bool], reference: Reference) -> list[Body]:
    """The numbered units of a block, in order."""
    words = {
        first: past for first, past, _ in unit_words(reference).find(doc) if doc[first].text[:1].isupper()
    }
    found: list[Body] = []
    for body in (*_lettered(doc), *_number_first(doc, known, words, reference), *_number_last(doc, words)):
        if not any(b.first < body.past and body.first < b.past for b in found):
            found.append(body)
    return sorted(found, key=lambda b: b.first)


def _lettered(doc: Doc) -> Iterator[Body]:
    """'12(B) Sqn', '96IB', '4th armoured brigade'."""
    for match in (*LETTERED.finditer(doc.text), *SMALL.finditer(doc.text)):
        span = doc.char_span(*match.span(), alignment_mode="expand")
        if span is not None and span.text == match[0]:
            yield Body(span.start, span.end, clean_name(match[0]), "armed_service", "", "unit")


def _number_first(
    doc: Doc, known: Sequence[bool], words: dict[int, int], reference: Reference
) -> Iterator[Body]:
    for token in doc:
        if not NUMBER.fullmatch(token.text) or known[token.i] or _is_counted(doc, token.i):
            continue
        i = _name_end(doc, token.i + 1)
        head = next((j for j in range(i - 1, token.i, -1) if j in words or _ends_word(words, j + 1)), None)
        if head is None:
            continue
        if body_words(reference).get(doc[head - 1 : head + 1].text) not in (None, "armed_service"):
            continue  # 'the Fifth Zenda Working Group'
        if token.text.istitle() and head == token.i + 1 and doc[head].text in FIGURATIVE:
            continue
        past = words.get(head, head + 1)
        if past < i and doc[past].text == "The":
            i = past
        if past < i and not known[past] and token.text.isdigit():
            continue  # '12 Squadron Leader badges', '3 Battery Packs'
        first = token.i - 1 if token.i and doc[token.i - 1].lower_ in ("no", "no.") else token.i
        first = first - 1 if first > 0 and doc[first].text == "." else first
        past = _with_parent(doc, past)
        name = clean_name(doc[first:past].text)
        kind = "other" if doc[head].text in IRREGULAR else "armed_service"
        yield Body(first, past, name, kind, acronym_at(doc, past), "unit")


def _ends_word(words: dict[int, int], past: int) -> bool:
    return past in words.values()


def _is_counted(doc: Doc, i: int) -> bool:
    """'3 Squadron Leaders', 'Article 5 Division': a number that counts or belongs to the word before.

    In brackets behind a unit it is only that unit again: '1st Battalion, Royal Zenda Regiment (1 RZR)'.
    """
    before = doc[i - 1] if i else None
    if before is not None and before.text == "(" and i > 1 and doc[i - 2].text[:1].isupper():
        return True
    return before is not None and bool(
        before.text in ("-", "/", "$", "€", "£", ".") and before.i and doc[before.i - 1].lower_ != "no"
    )


def _name_end(doc: Doc, i: int) -> int:
    """Past the capitals, hyphens and bracketed words that stand at a token."""
    end = i
    while end < len(doc) and end < i + LONGEST_NAME + 4:
        if (
            doc[end].text in OPENING
            and end + 2 < len(doc)
            and doc[end + 2].text in CLOSING
            and doc[end + 1].text.istitle()
        ):
            end += 3
        elif is_capital(doc[end]) or (
            doc[end].text in DASHES and end + 1 < len(doc) and is_capital(doc[end + 1])
        ):
            end += 1
        else:
            break
    return end


def _with_parent(doc: Doc, past: int) -> int:
    """Past ', The Royal Zenda Regiment' or 'of the Zenda Rifles', the regiment that a battalion is of."""
    if past + 1 >= len(doc) or (doc[past].text not in (",", "of") and doc[past].text != "The"):
        return past
    i = past + (doc[past].text in (",", "of"))
    i += doc[i].lower_ == "the"
    end = i
    while end < len(doc) and is_capital(doc[end]) and end < i + LONGEST_NAME:
        end += 1
    last = doc[end - 1].text if end > i else ""
    if last not in ("Regiment", "Rifles", "Guards", "Fusiliers", "Dragoons", "Lancers"):
        return past
    of_place = end + 1 < len(doc) and doc[end].lower_ == "of" and doc[end + 1].text[:1].isupper()
    return end + 2 if of_place else end


def _number_last(doc: Doc, words: dict[int, int]) -> Iterator[Body]:
    """'Task Force 51', 'Combined Joint Task Force 7'."""
    for first, past in words.items():
        if past >= len(doc) or not re.fullmatch(r"\d{1,5}", doc[past].text):
            continue
        secret = doc[first].text == "Unit"  # 'Unit 03', 'Unit 8200'; 'Unit 4' is a reactor's
        if re.fullmatch(r"0\d|\d{3,5}" if secret else r"\d{1,3}", doc[past].text) is None:
            continue
        start = first
        while start > 0 and is_capital(doc[start - 1]) and not doc[start - 1].is_sent_start:
            start -= 1
        follows = doc[past + 1] if past + 1 < len(doc) else None
        if follows is not None and (follows.text in ("-", "%", ".") and not follows.is_sent_end):
            continue
        yield Body(start, past + 1, clean_name(doc[start : past + 1].text), "armed_service", "", "unit")
