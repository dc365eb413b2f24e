"""Months whose names are words or people's names as well: 'may', 'march', 'Mrs May'."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from analysis.dates.expressions import Expression
from analysis.dates.surroundings import CAPITALISED_BEFORE, FUNCTION_WORD, text_after, text_before, token_at
from analysis.dates.vocabulary import WEEKDAYS
from analysis.months import MONTH_ABBREVIATIONS, MONTHS

_MONTH = "|".join((*MONTHS, *(f"{name}\\.?" for name in MONTH_ABBREVIATIONS)))
# Months whose names are also words or first names: they need a sign of a date beside them.
_WORDS_TOO = {"march", "april", "may", "june", "august"}
_BEFORE_A_MONTH = re.compile(
    r"\b(?:in|since|until|till|during|through|throughout|between|early|late|mid|last|next|this|from|by|before"
    r"|after|of|to|for|and|or|than|around|about|per)[\s-]$",
    re.IGNORECASE,
)
_SURELY_BEFORE_A_MONTH = re.compile(
    r"\b(?:in|since|until|till|during|throughout|late|early|last|next)[\s-]$", re.IGNORECASE
)
# 'Mrs May', 'Prime Minister Theresa May', 'Theresa May said': whoever bears the name of a month.
_BEARER = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Minister|President|Secretary|Senator|General|Colonel|Captain"
    r"|Admiral|Major|Professor|Judge|Mayor)\.?\s(?:[A-Z][\w.’'-]*\s){0,2}(?P<name>March|April|May|June|August)\b(?!\s\d)"
)
_JOINS_MONTHS = r"\.?\s?(?:,|[-–—/]|to|and|or|through|until)\s?"
_DASHES = tuple("-–—/.")
_MONTH_NEXT = re.compile(rf"{_JOINS_MONTHS}(?:{_MONTH})\b", re.IGNORECASE)
_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTH}){_JOINS_MONTHS}$", re.IGNORECASE)
# 'the March sisters'
_KIN = re.compile(
    r"\s(?:famil(?:y|ies)|sisters?|brothers?|siblings?|twins?|cousins?|sons?|daughters?|household)\b"
)
# 'the March on Lima', 'the March of the Widows'
_WALK = re.compile(r"\s(?:of|on|for|to|through|against)\s(?:the\s)?[A-Z]")
_THE = re.compile(r"\bthe\s$", re.IGNORECASE)
_TITLE_BEFORE = re.compile(r"\b[A-Z][a-z]{1,4}\.\s$")
REPEATED = re.compile(r"\b(?:every|each|per|most|alternate)\s(?:other\s)?$", re.IGNORECASE)


def bearers(text: str) -> frozenset[str]:
    """The months, in lower case, whose names people of the article bear: 'may' where it names a Mrs May."""
    return frozenset(match["name"].lower() for match in _BEARER.finditer(text))


def is_bearer(expression: Expression, text: str, bearers: frozenset[str]) -> bool:
    """Whether a bare month is one of them: "May's plan", not 'in May'."""
    if expression.rule != "month" or expression.text.lower() not in bearers:
        return False
    return not _SURELY_BEFORE_A_MONTH.search(text_before(expression, text))


def is_month(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'in May', 'the October meeting'; not 'Ms May', 'Black September', 'every June' or 'they may'."""
    name = expression.parts["month"]
    before, after = text_before(expression, text), text_after(expression, text)
    if not name[0].isupper():
        return False
    if name.lower() not in MONTHS:
        # 'mid-Aug', 'Oct-Nov 2025', 'since Dec'; not 'Jan'
        is_joined = expression.parts.get("part") or (
            (after[:1] in _DASHES and _MONTH_NEXT.match(after))
            or (before[-1:] in _DASHES and _MONTH_BEFORE.search(before))
        )
        is_sure = _SURELY_BEFORE_A_MONTH.search(before) is not None and not starts_with_a_name(after)
        return bool(is_joined) or is_sure
    if expression.parts.get("part") or _MONTH_NEXT.match(after) or _MONTH_BEFORE.search(before):
        return True
    if before.endswith(("-", "‐", "‑")) or REPEATED.search(before) or _ends_with_a_name(before):
        return False
    starts_a_name = starts_with_a_name(after)
    if starts_a_name and not _BEFORE_A_MONTH.search(before):
        return False
    if name.lower() not in _WORDS_TOO:
        return True
    if _TITLE_BEFORE.search(before) or _KIN.match(after):
        return False
    if name.lower() == "march" and _THE.search(before) and _WALK.match(after):
        return False
    is_sure = _SURELY_BEFORE_A_MONTH.search(before) is not None
    if is_sure != starts_a_name:
        # 'in May', but 'and May Lee'
        return is_sure
    token = token_at(doc, expression.start)
    return token is not None and token.ent_type_ == "DATE" and token.pos_ in ("PROPN", "NOUN")


def _ends_with_a_name(before: str) -> bool:
    word = CAPITALISED_BEFORE.search(before)
    return word is not None and not FUNCTION_WORD.fullmatch(word[1]) and word[1].lower() not in WEEKDAYS


def starts_with_a_name(after: str) -> bool:
    """Whether a capitalised word other than a weekday comes next."""
    word = re.match(r"\s([A-Z][a-z]+)", after)
    return word is not None and word[1].lower() not in WEEKDAYS
