"""The named pieces of which the forms of dates are composed.

In a piece a blank stands for one to four characters of white space, since articles wrap their lines. Every
repetition is bounded, so that a search takes time linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from analysis.dates import vocabulary as words
from analysis.months import MONTH_ABBREVIATIONS, MONTHS, native_months


class Form(NamedTuple):
    """A named pattern; it is tried only on a text with one of `keys`, lower-case letters or figures."""

    rule: str
    keys: tuple[str, ...]
    pattern: str


def either(names: Iterable[str]) -> str:
    """An alternation of literal names, the longest first."""
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


# Nothing that a figure or an address runs into: '$12 May', '3.12 May', 'a/12'.
START = r"(?<![\w$£€#])(?<!\d[.,:/\-‐‑–])(?<![a-z][./:])"
# A month may follow a dash: '2026–March 2027'.
MONTH_START = r"(?<![\w$£€#])(?<![a-z][./:])"
WORD_START = r"(?<![\w-])"
END = r"(?!\w|[.,:/]\d|[-‐‑–/]\d|%)"
DASH = r"\s?[-‐‑–—/]\s?"
TO = r"(?P<to>\s?[-‐‑–—/]\s?| (?:to|through|thru|until|till|and|&) )"

# --- days and months ------------------------------------------------------------------------------------------
MONTH_NAME = (
    rf"(?:{either(MONTHS)}|(?:{either(MONTH_ABBREVIATIONS)})(?:\.(?=,?\s?['’]?\d|[-–—][a-z]))?)(?!\w)"
)
MONTH = rf"(?P<month>{MONTH_NAME})"
ANY_MONTH = rf"(?P<month>(?:{either(native_months())})(?!\w)|{MONTH_NAME})"
DAY_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
ORDINAL_DAY = r"\d{1,2}(?:st|nd|rd|th)"
# 'the' belongs to an ordinal: 'the 4th of May', but 'the | 4 May meeting'.
_THE = r"(?:the (?=\d{1,2}(?:st|nd|rd|th)))?"
DAY = rf"{_THE}(?P<day>{DAY_NUMBER})"
DAY2 = rf"{_THE}(?P<day2>{DAY_NUMBER})"
WEEKDAY = rf"(?P<weekday>{either(words.WEEKDAYS)})(?!\w)"
# Before a date a weekday may be short: 'Thu, Dec 4'.
WITH_WEEKDAY = (
    rf"(?:(?P<weekday>{either(words.WEEKDAYS)}|{either(words.WEEKDAY_ABBREVIATIONS)})\b\.?,?(?: the)? )?"
)
WEEKDAY_AGAIN = rf"(?:(?:{either(words.WEEKDAYS)}),? )?"
DAYPART = r"(?P<daypart>(?: |-)(?:morning|afternoon|evening|night|noon|lunchtime|teatime)(?!\w))?"

# --- years ----------------------------------------------------------------------------------------------------
YEAR_NUMBER = r"(?:1[5-9]|20|21)\d\d"
YEAR = rf"(?P<year>{YEAR_NUMBER}(?!\w|[.,]\d))"
# Behind a month the years of the Middle Ages are years as well.
YEAR_OR_SHORT = r"(?P<year>(?:1\d|20|21)\d\d(?!\w|[.,]\d)|['’]\d\d(?!\w))"
YEAR2 = rf"(?P<year2>{YEAR_NUMBER}|\d\d)(?!\w|[-/]\d)"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
# Broadcasts spell their years: 'nineteen ninety-eight'.
SPELLED_YEAR = (
    rf"(?P<spelled>(?:eighteen|nineteen)(?: |-)(?:hundred|oh(?: |-)(?:{_ONES})|(?:twenty|thirty|forty|fifty|sixty"
    rf"|seventy|eighty|ninety)(?:(?: |-)(?:{_ONES}))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
    r"(?![\w-]))"
)
OF_YEAR = (
    r"(?:,? (?:of )?(?P<which>this|last|next|that|the same) year(?![\w-])"
    r"| (?:of |in )?the (?P<told>following|next|previous|preceding) year(?![\w-]|['’]s))?"
)
MAYBE_YEAR = rf"(?:,? {YEAR}|{OF_YEAR})"

# --- parts of a month or year ---------------------------------------------------------------------------------
ORDINAL = rf"(?:{either(words.ORDINALS)}|1st|2nd|3rd|[4-9]th|1[0-2]th)"
PHASE = r"(?:very )?(?:early|late|mid)(?:(?: |-)(?:to|or)(?: |-)(?:mid|late))?"
# 'first half', 'last ten days', 'first nine months'
PORTION = (
    rf"(?:(?:{ORDINAL}|last|latter|final|opening|closing)(?: |-)"
    r"(?:half|part|third|quarter|week|weekend|fortnight|month|ten-day period|(?:few |ten |\d\d )?days"
    r"|(?:few |two |three )?weeks"
    r"|(?:few |two |three |four |five |six |seven |eight |nine |ten |eleven |\d\d? )?months))"
)
EDGE = rf"(?:very )?(?:end|beginning|start|middle|close|turn|rest|remainder|{PORTION})"
PART = rf"(?P<part>{PHASE}(?: in (?:the )?| |-)|(?:the )?{EDGE} of (?:the )?|the {PORTION} in (?:the )?|end(?: |-))"
SEASON = rf"(?P<season>{either(words.SEASONS)})(?!\w)"

# --- amounts of time ------------------------------------------------------------------------------------------
_NUMBER_WORD = rf"(?:{either(words.NUMBERS)})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
NUMBER = rf"(?P<number>\d{{1,3}}|{_NUMBER_WORD}|a couple of|several|a few|many|some|dozens of|half a)"
ABOUT = (
    r"(?:(?P<about>about|around|some|nearly|almost|just|only|roughly|more than|over|less than|at least) )?"
)
UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year|decade)"
PLURAL_UNIT = r"(?:days|weeks|months|quarters|years|decades)"
