"""The forms that dates take in English news, each a named pattern composed of named pieces.

In the pieces a blank stands for one to four characters of white space: articles wrap their lines. Every repetition
is bounded, so that a search is linear in the text. What only looks like a date is sorted out in `lookalikes`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from analysis.dates import vocabulary as words


def _either(names: object) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))  # type: ignore[call-overload]


# --- pieces ---------------------------------------------------------------------------------------------------
_MONTH_NAME = rf"(?:{_either(words.MONTHS)}|(?:{_either(words.MONTH_ABBREVIATIONS)})(?:\.(?=,?\s?\d))?)(?!\w)"
MONTH = rf"(?P<month>{_MONTH_NAME})"
MONTH2 = rf"(?P<month2>{_MONTH_NAME})"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
DAY = rf"(?P<day>{_DAY})"
DAY2 = rf"(?P<day2>{_DAY})"
_YEAR = r"(?:1[5-9]|20|21)\d\d(?!\w|[.,]\d)"
YEAR = rf"(?P<year>{_YEAR})"
SHORT_YEAR = rf"(?P<year>{_YEAR}|['’]\d\d(?!\w))"
_WEEKDAY = rf"(?:{_either(words.WEEKDAYS)})(?!\w)"
WEEKDAY = rf"(?P<weekday>{_WEEKDAY})"
# A weekday before a date may be short: 'Thu, Dec 4'.
WITH_WEEKDAY = (
    rf"(?:(?P<weekday>{_either(words.WEEKDAYS)}|{_either(words.WEEKDAY_ABBREVIATIONS)})\b\.?,?(?: the)? )?"
)
_AGAIN = rf"(?:(?:{_either(words.WEEKDAYS)}),? )?"
TO = r"(?P<to>\s?[-‐‑–—]\s?| (?:to|through|thru|until|till|and|&) )"
# Nothing that a figure or a name runs into: '$12 May', 'F-16 May', '3.12 May'.
START = r"(?<![\w$£€#])(?<!\w[.,:/\-‐‑–])"
END = r"(?!\w|[.,:/]\d|[-‐‑–/]\d|%)"
_ORDINAL = rf"(?:{_either(words.ORDINALS)}|1st|2nd|3rd|[4-9]th|1[0-2]th)"
NUMBER = (
    rf"(?P<number>\d{{1,3}}|(?:{_either(words.NUMBERS)})(?:-(?:{_either(list(words.NUMBERS)[2:11])}))?"
    r"|a couple of|several|a few|many|some|dozens of|half a)"
)
UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year|decade|century)"
UNITS = r"(?P<unit>day|week|fortnight|month|quarter|year|decade|centurie)s"
DAYPART = r"(?P<daypart>(?: |-)(?:morning|afternoon|evening|night|noon|lunchtime)(?!\w))?"
_PORTION = (
    rf"(?:(?:{_ORDINAL}|last|latter|final|opening|closing)(?: |-)"
    r"(?:half|part|third|quarter|week|weekend|fortnight|(?:few |ten |\d\d )?days|(?:few |two |three )?weeks"
    r"|month|(?:few |two |three |four |five |six |seven |eight |nine |ten |eleven |\d\d? )months))"
)
_PHASE = r"(?:very )?(?:early|late|mid)(?:(?: |-)(?:to|or)(?: |-)(?:mid|late))?"
PART = (
    rf"(?:(?P<part>{_PHASE}(?: in (?:the )?| |-)"
    rf"|(?:the )?(?:very )?(?:end|beginning|start|middle|close|turn|rest|remainder|{_PORTION}) (?:of|in) (?:the )?"
    r"|end(?: |-)))"
)
SEASON = rf"(?P<season>{_either(words.SEASONS)})(?!\w)"

# --- forms ----------------------------------------------------------------------------------------------------
FORMS: tuple[tuple[str, str], ...] = (
    # 2026-06-16, 2026/06/16, 2026-06-16T09:30
    ("iso", r"(?<![\w/.\-])(?P<year>\d{4})(?P<sep>[-/])(?P<month>\d\d)(?P=sep)(?P<day>\d\d)(?![\d/\-])"),
    # 16.6.2026, 16/6/2026, 06-16-26
    (
        "numeric",
        r"(?<![\w$£€/.\-])(?P<first>\d{1,2})(?P<sep>[./-])(?P<second>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})"
        r"(?!\w|[./,:\-]\d|%)",
    ),
    # 28-29 October 2025, from 8 to 19 June, 2 and 3 June
    ("day_range", rf"{START}{WITH_WEEKDAY}(?:the )?{DAY}{TO}{_AGAIN}(?:the )?{DAY2} (?:of )?{MONTH}(?:,? {YEAR})?"),
    # October 28-29, 2025, June 8 to 19
    (
        "month_day_range",
        rf"{START}{WITH_WEEKDAY}{MONTH} {DAY}{TO}{_AGAIN}{DAY2}{END}(?! {_MONTH_NAME})(?:,? {YEAR})?",
    ),
    # 4 December 2025, Thursday, 4th of December, 2025, 13-MAR-2026, 16 juin 2026
    (
        "day_month_year",
        rf"{START}{WITH_WEEKDAY}(?:the )?{DAY}[.,]?(?: |-)(?:of |de )?(?P<month>(?:NATIVE)(?!\w)|{_MONTH_NAME})"
        rf"[.,]?(?: of| de)?(?: |-){SHORT_YEAR}",
    ),
    # December 4, 2025, Sept. 28, 2021, Thursday, Dec 4 2025
    ("month_day_year", rf"{START}{WITH_WEEKDAY}{MONTH}(?: |-)(?:the )?{DAY}(?:,\s?| |-){SHORT_YEAR}"),
    # 4 December, the 4th of December, 16. Juni
    (
        "day_month",
        rf"{START}{WITH_WEEKDAY}(?:the )?{DAY}\.?(?: |-)(?:of |de )?(?P<month>(?:NATIVE)(?!\w)|{_MONTH_NAME})",
    ),
    # December 4, Sept. 28th
    ("month_day", rf"{START}{WITH_WEEKDAY}{MONTH} (?:the )?{DAY}{END}"),
    # the first of May, the fourth of July 2026
    ("ordinal_day", rf"{START}the (?P<day>{_either(words.ORDINALS)}) (?:day )?of {MONTH}(?:,? {YEAR})?"),
    # the first Monday of July 2026
    (
        "nth_weekday",
        rf"{START}(?:the )?(?P<nth>first|second|third|fourth|last) {WEEKDAY} (?:of|in) {MONTH}(?:,? {YEAR})?",
    ),
    # December 2024, late April 2026, the end of June 2027
    ("month_year", rf"{START}{PART}?{MONTH},?(?: of)?(?: |-){SHORT_YEAR}"),
    # in January, late April, the last week of June
    ("month", rf"{START}{PART}?{MONTH}"),
    # 2021-31, 2021–2031, 2014/15
    ("year_range", rf"{START}{YEAR}\s?[-‐‑–—/]\s?(?P<year2>(?:1[5-9]|20|21)\d\d|\d\d)(?!\w|[-/.,]\d)"),
    # the third quarter of 2027, third-quarter 2027, the first nine months of 1989
    (
        "quarter",
        rf"{START}(?:the )?(?P<portion>{_PORTION})(?: of| in)?(?: the)?(?: (?:fiscal|financial|calendar))?(?: year)?,? {YEAR}",
    ),
    # Q3 2027, H1 2027, 3Q 2027, 2027 Q3
    ("quarter", rf"{START}(?:[QH][1-4]|[1-4][QH])(?: of)?(?: FY)?[\s-]?{YEAR}"),
    ("quarter", rf"{START}{YEAR}[\s-]?(?:Q[1-4]|H[12])(?!\w)"),
    # spring 2028, the autumn of 2026, winter 2025-26
    ("season_year", rf"{START}{PART}?(?:the )?{SEASON}(?: of|,)? {YEAR}(?:[-–/](?P<year2>\d\d(?:\d\d)?)(?!\w))?"),
    # the 1990s, the late 1980s, the '90s, the nineties
    ("decade", rf"{START}(?:the )?(?:{_PHASE}(?: |-))?(?P<year>(?:1[5-9]|20)\d0)['’]?s(?!\w)"),
    ("decade", rf"(?<!\w)(?:the )(?:{_PHASE}(?: |-))?['’]?(?P<year>\d0)['’]?s(?!\w)"),
    ("decade", rf"(?<!\w)the (?:{_PHASE}(?: |-))?(?P<decade>{_either(words.DECADES)})(?!\w)"),
    # FY2026, FY 2025-26, fiscal 1989, financial year 2025-26, the 1989 fiscal year
    (
        "fiscal_year",
        rf"{START}(?:FYE?\s?|(?:the )?(?:fiscal|financial)(?: year)?,? )"
        r"(?P<year>(?:19|20)\d\d|['’]?\d\d)(?:[-–/](?P<year2>\d\d(?:\d\d)?))?(?!\w|[.,]\d)",
    ),
    ("fiscal_year", rf"{START}(?:the )?{YEAR}(?:[-–/](?P<year2>\d\d(?:\d\d)?))? (?:fiscal|financial) year"),
    # 2026, early 2026, mid-2026, the end of 2032
    ("year", rf"(?<![\w$£€#])(?<!\d[.,:/\-–])(?<![a-z][./:]){PART}?(?:the year )?{YEAR}(?!-\d|[/–]\d)"),
    # on Thursday, last Friday, Thursday morning, Friday of last week
    (
        "weekday",
        r"(?<![\w-])(?P<lead>(?:(?:the )?(?:this|last|next|past|coming|following|previous|preceding|early|late|later|earlier"
        rf")(?: on)? ){{0,3}}){WEEKDAY}{DAYPART}(?:,? (?:of )?(?P<week>last|this|next) week(?!\w))?",
    ),
    # today, yesterday, tomorrow night, later today
    ("today", rf"(?<![\w-])(?:(?:earlier|later|late|early) )?(?P<word>today|yesterday|tomorrow|tonight){DAYPART}(?!\w)"),
    ("today", r"(?<![\w-])(?P<word>the day before yesterday|the day after tomorrow|last night)(?!\w)"),
    ("today", r"(?<![\w-])(?:early |late |earlier |later )?(?P<word>this (?:very )?(?:morning|afternoon|evening))(?!\w)"),
    # earlier in the day, later that day, the same day
    ("same_day", r"(?<![\w-])(?:earlier|later|early|late) (?:in the|that|the same|in that) (?:same )?day(?!\w)"),
    ("same_day", r"(?<![\w-])(?:that|the|this) (?:very )?same day(?!\w)"),
    ("same_day", r"(?<![\w-])that (?:very )?(?:day|morning|afternoon|evening|night)(?!\w)"),
    # this year, last week, next October, earlier this month, the end of next year, last autumn
    (
        "this_last_next",
        rf"(?<![\w-])(?:(?:earlier|later) |{PART})?(?P<which>this past|this coming|this|last|next|the current|the present"
        r"|the coming|the following|the previous|the preceding)"
        rf" (?:(?P<kind>fiscal|financial|calendar|academic|school) )?"
        rf"(?:(?P<unit>week|weekend|fortnight|month|quarter|year|decade)|{MONTH}|{SEASON})(?!\w)",
    ),
    # later in the year, the end of the month, year-end
    ("in_the_year", r"(?<![\w-])(?:earlier|later|early|late) in (?:the|that) (?P<unit>week|month|year)(?!\w)"),
    (
        "in_the_year",
        rf"(?<![\w-])(?:the )?(?:very )?(?:end|beginning|start|middle|close|turn|rest|remainder|{_PORTION}) of the "
        r"(?P<unit>week|month|year|decade)(?!\w)",
    ),
    ("in_the_year", r"(?<![\w-])(?:(?:the )?(?P<unit>year|month)(?:-| |['’]s )end|end[-\s](?P<unit2>year|month)|end of (?P<unit3>year))(?!\w)"),
    # the third quarter, first-quarter
    ("quarter_alone", r"(?<![\w-])(?:the )?(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)(?: |-)(?:fiscal |calendar )?quarter(?!\w)"),
    (
        "quarter_alone",
        r"(?<![\w-])(?:the )?(?P<nth>first|second)(?: |-)half(?= (?:profits?|results?|sales|earnings|net|loss|losses"
        r"|revenues?|figures?|gdp|growth|exports?|output|pretax)\b)",
    ),
    # two weeks ago, a year ago, about 20 years ago
    (
        "ago",
        rf"(?<![\w-])(?:(?P<about>about|around|some|nearly|almost|just|only|roughly|more than|over|less than|at least) )?"
        rf"(?:{NUMBER}(?: |-))?(?P<unit>day|week|fortnight|month|quarter|year|decade|centur)(?P<plural>s|y|ies)?"
        r"(?P<half> and a half)? (?P<way>ago|from now|hence)(?!\w)",
    ),
    # a day earlier, two years later, six months before
    (
        "earlier",
        rf"(?<![\w-])(?:(?P<about>about|around|some|nearly|almost|just|only|roughly|more than|over|less than|at least) )?"
        rf"(?:{NUMBER}(?: |-)|(?:the )(?=(?:day|week|month|year) ))(?P<unit>day|week|fortnight|month|quarter|year|decade)s?"
        r"(?P<half> and a half)? (?P<way>earlier|later|before|after|afterwards|previously)(?!\w)",
    ),
    ("earlier", r"(?<![\w-])(?:(?:a|the) )?(?P<number>)(?P<unit>year)-(?P<way>earlier|ago|before)(?: period| quarter| level)?(?!\w)"),
    # the next day, the following week, the previous year, that year, the same month
    (
        "anaphora",
        r"(?<![\w-])(?:the|that) (?P<which>same|previous|preceding|prior|following|next|very next) "
        r"(?P<unit>day|morning|evening|afternoon|night|week|weekend|month|year)(?!\w)",
    ),
    ("anaphora", r"(?<![\w-])(?P<which>that) (?P<unit>week|weekend|month|year)(?!\w)"),
    # in three days, in two weeks' time
    ("in_units", rf"(?<=\bin\s)(?:about |around |just |exactly |less than |under )?{NUMBER} (?P<unit>day|week|fortnight|month|year)s?['’]?(?:s)?(?P<time> time)?(?!\w)"),
    # spring, the summer
    ("season", rf"(?<=\b(?:in|by)\s)(?:(?:early|late|mid)(?: |-))?(?:the )?{SEASON}(?! of)"),
    ("season", rf"(?<=\b(?:until|since)\s)(?:(?:early|late|mid)(?: |-))?(?:the )?{SEASON}(?! of)"),
    # the 5th of next month
    ("day_of_month", rf"{START}the (?P<day>{_DAY}) of (?P<which>this|last|next|the) month(?!\w)"),
    # the coming weeks, recent months, the past few years, years ago
    (
        "vague",
        r"(?<![\w-])(?:the )?(?:coming|recent|upcoming) (?:few |several |couple of )?(?:days|weeks|months|years|decades)(?!\w)",
    ),
    (
        "vague",
        r"(?<![\w-])(?:the )(?:past|last|next) (?:few|several|couple of) (?:days|weeks|months|years|decades)(?!\w)",
    ),
    ("vague", r"(?<=\bin\s)(?:the )next (?:day|week|month|year)(?!\w)"),
)  # fmt: skip

# Cheap words one of which every form has; blocks without any are not searched.
ANCHOR = re.compile(
    r"\d|day|morrow|tonight|night|morning|noon|evening|week|month|year|quarter|half|decade|centur|fortnight|spring"
    rf"|summer|autumn|fall|winter|ties|{_either(words.MONTHS)}",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def compiled_forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every form with its rule name, compiled once."""
    native = _either(words.native_months())
    return tuple(
        (rule, re.compile(pattern.replace("NATIVE", native).replace(" ", r"\s{1,4}"), re.IGNORECASE))
        for rule, pattern in FORMS
    )
