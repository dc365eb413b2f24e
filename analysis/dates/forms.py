"""The forms that dates take in English news. What only looks like a date is sorted out in `lookalikes`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from analysis.dates import vocabulary as words
from analysis.dates.feasts import FEASTS
from analysis.dates.pieces import (
    ABOUT,
    ANY_MONTH,
    DASH,
    DAY,
    DAY2,
    DAY_NUMBER,
    DAYPART,
    EDGE,
    END,
    MAYBE_YEAR,
    MONTH,
    MONTH_NAME,
    MONTH_START,
    NUMBER,
    OF_YEAR,
    PART,
    PHASE,
    PLURAL_UNIT,
    PORTION,
    SEASON,
    START,
    TO,
    UNIT,
    WEEKDAY,
    WEEKDAY_AGAIN,
    WITH_WEEKDAY,
    WORD_START,
    YEAR,
    YEAR2,
    YEAR_OR_SHORT,
    either,
)
from analysis.months import MONTHS


class Form(NamedTuple):
    """A named pattern; it is tried only on a text with one of `keys`, lower-case letters or figures."""

    rule: str
    keys: tuple[str, ...]
    pattern: str


_FEAST = either(FEASTS).replace("\\ ", " ").replace("'", "['’]?")
_ANY_FIGURE = tuple("0123456789")
_MONTHS = tuple(month[:3] for month in MONTHS)
_YEARS = ("15", "16", "17", "18", "19", "20", "21")
_SEASONS = tuple(words.SEASONS)

# fmt: off
_DAYS = (
    # 2026-06-16, 2026/06/16, 2026-06-16T09:30
    Form("iso", _YEARS, r"(?<![\w/.\-])(?P<year>\d{4})(?P<sep>[-/])(?P<month>\d\d)(?P=sep)(?P<day>\d\d)(?![\d/\-])"),
    # 16.6.2026, 16/6/2026, 06-16-26
    Form(
        "numeric", _ANY_FIGURE,
        r"(?<![\w$£€/.\-])(?P<first>\d{1,2})(?P<sep>[./-])(?P<second>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})"
        r"(?!\w|[./,:\-]\d|%)",
    ),
    # on 30/06, by 06/30: figures that can be read in one way only
    Form(
        "figures", _ANY_FIGURE,
        r"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\buntil\s))(?P<day>1[3-9]|2\d|3[01])/(?P<month>0?[1-9]|1[0-2])(?![\w/%])",
    ),
    Form(
        "figures", _ANY_FIGURE,
        r"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\buntil\s))(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])(?![\w/%])",
    ),
    # 28-29 October 2025, 8 to 19 June, 2 and 3 June
    Form(
        "day_range", _MONTHS,
        rf"{START}{WITH_WEEKDAY}{DAY}{TO}{WEEKDAY_AGAIN}{DAY2} (?:of )?{MONTH}{MAYBE_YEAR}",
    ),
    # October 28-29, 2025, June 8 to 19
    Form(
        "month_day_range", _MONTHS,
        rf"{MONTH_START}{WITH_WEEKDAY}{MONTH} {DAY}{TO}{WEEKDAY_AGAIN}{DAY2}{END}(?! {MONTH_NAME}){MAYBE_YEAR}",
    ),
    # 4 December 2025, Thursday, 4th of December, 2025, 13-MAR-2026, 16 juin 2026
    Form(
        "day_month_year", _ANY_FIGURE,
        rf"{START}{WITH_WEEKDAY}{DAY}[.,]?(?: |-)(?:of |de )?{ANY_MONTH}[.,]?(?: of| de)?(?: |-){YEAR_OR_SHORT}",
    ),
    # December 4, 2025, Sept. 28, 2021, Thursday, Dec 4 2025
    Form("month_day_year", _MONTHS, rf"{MONTH_START}{WITH_WEEKDAY}{MONTH}(?: |-){DAY}(?:,\s?| |-){YEAR_OR_SHORT}"),
    # 4 December, the 4th of December, 16. Juni, 14 July last year
    Form("day_month", _ANY_FIGURE, rf"{START}{WITH_WEEKDAY}{DAY}\.?(?: |-)(?:of |de )?{ANY_MONTH}{OF_YEAR}"),
    # December 4, Sept. 28th
    Form("month_day", _MONTHS, rf"{MONTH_START}{WITH_WEEKDAY}{MONTH} {DAY}{END}{OF_YEAR}"),
    # the first of May, the fourth of July 2026
    Form(
        "ordinal_day", _MONTHS,
        rf"{START}the (?P<day>{either(words.ORDINALS)}) (?:day )?of {MONTH}(?:,? {YEAR})?",
    ),
    # the first Monday of July 2026
    Form(
        "nth_weekday", _MONTHS,
        rf"{START}(?:the )?(?P<nth>first|second|third|fourth|last) {WEEKDAY} (?:of|in) {MONTH}(?:,? {YEAR})?",
    ),
    # the 5th of next month
    Form("day_of_month", ("month",), rf"{START}the (?P<day>{DAY_NUMBER}) of (?P<which>this|last|next|the) month(?!\w)"),
)
_MONTHS_AND_YEARS = (
    # December 2024, late April 2026, the end of June 2027
    Form("month_year", _MONTHS, rf"{MONTH_START}{PART}?{MONTH},?(?: of)?(?: |-){YEAR_OR_SHORT}"),
    # in January, late April, the last week of June, May last year
    Form("month", _MONTHS, rf"{MONTH_START}{PART}?{MONTH}{OF_YEAR}"),
    # 2021-31, 2021–2031, 2014/15
    Form("year_range", _YEARS, rf"{START}{YEAR}{DASH}{YEAR2}(?![.,]\d)"),
    # the third quarter of 2027, third-quarter 2027, the first nine months of 1989
    Form(
        "quarter", ("half", "quarter", "month"),
        rf"{START}(?:the )?{PORTION}(?: of| in)?(?: the)?(?: (?:fiscal|financial|calendar))?(?: year)?,? {YEAR}",
    ),
    # 1988's fourth quarter, the 1988 second half
    Form("quarter", ("half", "quarter", "month"), rf"{START}(?:the )?{YEAR}(?:['’]s)? (?:fiscal )?{PORTION}(?!\w)"),
    # Q3 2027, H1 2027, 3Q 2027, 2027 Q3
    Form("quarter", ("q", "h"), rf"{START}(?:[QH][1-4]|[1-4][QH])(?: of)?(?: FY)?[\s-]?{YEAR}"),
    Form("quarter", ("q", "h"), rf"{START}{YEAR}[\s-]?(?:Q[1-4]|H[12])(?!\w)"),
    # spring 2028, the autumn of 2026, winter 2025-26
    Form("season_year", _SEASONS, rf"{START}{PART}?(?:the )?{SEASON}(?: of|,)? {YEAR}(?:[-–/]{YEAR2})?"),
    # the 1990s, the late 1980s, the '90s, the nineties
    Form("decade", ("0s", "0's", "0’s"), rf"{START}(?:the )?(?:{PHASE}(?: |-))?(?P<year>(?:1[5-9]|20)\d0)['’]?s(?!\w)"),
    Form("decade", ("0s", "0's", "0’s"), rf"(?<!\w)the (?:{PHASE}(?: |-))?['’`]?(?P<year>\d0)['’]?s(?!\w)"),
    Form("decade", ("ties",), rf"(?<!\w)the (?:{PHASE}(?: |-))?(?P<decade>{either(words.DECADES)})(?!\w)"),
    # the 19th century, the early twentieth century
    Form(
        "century", ("century",),
        rf"{WORD_START}(?:the )?(?:{PHASE}(?: |-))?(?P<nth>\d\d?(?:st|nd|rd|th)|{either(words.CENTURIES)})"
        r" century(?!\w)",
    ),
    # FY2026, FY 2025-26, fiscal 1989, the 2026-27 financial year
    Form(
        "fiscal_year", ("fy", "fiscal", "financial"),
        rf"{START}(?:FYE?\s?|(?:the )?(?:fiscal|financial)(?: year)?,? )"
        rf"(?P<year>(?:19|20)\d\d|['’]?\d\d)(?:[-–/]{YEAR2})?(?!\w|[.,]\d)",
    ),
    Form("fiscal_year", ("fiscal", "financial"), rf"{START}(?:the )?{YEAR}(?:[-–/]{YEAR2})? (?:fiscal|financial) year"),
    # in '98
    Form("short_year", ("'", "’"), r"(?<=\b(?:in|of|by)\s)(?P<year>['’`]\d\d)(?!\w)"),
    # 2026, early 2026, mid-2026, the end of 2032
    Form("year", _YEARS, rf"{START}{PART}?(?:the year |year-end )?{YEAR}(?!-\d|[/–]\d)"),
)
_AROUND_TODAY = (
    # Thursday, last Friday, Thursday morning, Friday of last week
    Form(
        "weekday", ("day",),
        rf"(?:{WORD_START}|(?<=day-))(?P<lead>(?:(?:the )?(?:this|last|next|past|coming|following|previous|preceding"
        rf"|early|late|later|earlier)(?: on)? ){{0,3}}){WEEKDAY}{DAYPART}"
        r"(?:,? (?:of )?(?P<week>last|this|next) week(?!\w))?",
    ),
    # today, yesterday, tomorrow night, later today, last night, this morning
    Form(
        "today", ("today", "yesterday", "tomorrow", "tonight"),
        rf"{WORD_START}(?:(?:earlier|later|late|early) )?(?P<word>today|yesterday|tomorrow|tonight){DAYPART}(?!\w)",
    ),
    Form(
        "today", ("the day", "last"),
        rf"{WORD_START}(?P<word>the day before yesterday|the day after tomorrow|last night)(?!\w)",
    ),
    Form(
        "today", ("this",),
        rf"{WORD_START}(?:(?:early|late|earlier|later) )?(?P<word>this (?:very )?(?:morning|afternoon|evening))(?!\w)",
    ),
    # this year, last week, next October, earlier this month, the end of next year, last autumn
    Form(
        "this_last_next", ("this", "last", "next", "the"),
        rf"{WORD_START}(?:(?:earlier|later) |{PART})?(?P<which>this past|this coming|this|last|next|the current"
        r"|the present|the coming|the following|the previous|the preceding)"
        rf" (?:(?P<kind>fiscal|financial|calendar|academic|school) )?"
        rf"(?:(?P<unit>week|weekend|fortnight|month|quarter|year|decade)|{MONTH}(?: {DAY}{END})?|{SEASON})(?!\w)",
    ),
    # later in the year, the end of the month, year-end
    Form(
        "in_the_year", ("in the", "in that"),
        rf"{WORD_START}(?:earlier|later|early|late) in (?:the|that) (?P<unit>week|month|year)(?!\w)",
    ),
    # within the year, before the month is out
    Form(
        "in_the_year", ("within", "before"),
        rf"{WORD_START}(?:within|before) (?:the|this) (?P<unit>week|month|year)(?: is out)?(?! of\b)(?!\w)",
    ),
    Form("in_the_year", ("of the",), rf"{WORD_START}(?:the )?{EDGE} of the (?P<unit>week|month|year|decade)(?!\w)"),
    Form("in_the_year", ("end",), rf"{WORD_START}(?:the )?(?P<unit>year|month)(?:-| |['’]s )end(?!\w)"),
    Form("in_the_year", ("end",), rf"{WORD_START}end(?: of |-| )(?P<unit>year|month)(?!\w)"),
    # the third quarter, first-quarter, the third quarter last year, last year's third quarter, first-half profit
    Form(
        "quarter_alone", ("quarter",),
        rf"{WORD_START}(?:the )?(?:(?P<year_of>last|this|next) year['’]s )?(?:fiscal )?(?P<nth>first|second|third"
        rf"|fourth|1st|2nd|3rd|4th)(?: |-)(?:fiscal |calendar )?quarter(?!\w|-?finals?){OF_YEAR}",
    ),
    Form(
        "quarter_alone", ("half",),
        rf"{WORD_START}(?:the )?(?P<nth>first|second)(?: |-)half(?= (?:profits?|results?|sales|earnings|net|loss|losses"
        r"|revenues?|figures?|gdp|growth|exports?|output|pretax)\b)",
    ),
    # in the first nine months, the first 10 months of last year
    Form(
        "months_alone", ("months",),
        rf"{WORD_START}the first (?P<months>two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[01]) months"
        rf"{OF_YEAR}(?! (?:of|after|since|in office|on)\b)(?!\w)",
    ),
    # the quarter, the latest period, the prior quarter
    Form(
        "the_quarter", ("quarter", "period"),
        rf"{WORD_START}(?P<which>the|that|the latest|the most recent|the same|the current|the previous|the prior"
        r"|the preceding|the following) (?:quarter|(?:(?<=latest\s)|(?<=recent\s))period)"
        r"(?!\w|-| (?:of|century|mile|point|finals?)\b)",
    ),
    # for the year, for the full year
    Form(
        "the_quarter", ("year",),
        r"(?<=\bfor\s)(?P<which>the)(?: full)? year"
        r"(?=\s?[,.;)]|$| (?:as|of|by|from|to|was|were|is|rose|fell)\b)",
    ),
    # over the weekend
    Form("weekend", ("weekend",), rf"{WORD_START}the weekend(?! (?:of|edition|before|after)\b)(?!\w)"),
    # in spring, by the summer, until autumn
    Form(
        "season", _SEASONS,
        r"(?:(?<=\b(?:in|by)\s)|(?<=\bfor\s)|(?<=\b(?:until|since)\s))(?:(?:early|late|mid)(?: |-))?(?:the )?"
        rf"{SEASON}(?! of)",
    ),
    # Christmas, New Year's Day 1998, last Easter
    Form(
        "holiday", tuple(sorted({name.split()[-1] for name in FEASTS})),
        rf"{WORD_START}(?:(?P<which>last|this|next) )?(?P<holiday>{_FEAST})(?!\w|-)"
        rf"(?:,? {YEAR})?",
    ),
    # 9/11
    Form("named_day", ("9/11",), r"(?<![\w/.$])9/11(?![\w/%]|[.,]\d)"),
    # Friday the 13th
    Form("weekday_day", ("day",), rf"{WORD_START}{WEEKDAY},? the (?P<day>\d\d?(?:st|nd|rd|th))(?!\w| of\b)"),
    # two weeks ago, about 20 years ago, three months from now
    Form(
        "ago", ("ago", "from", "hence"),
        rf"{WORD_START}{ABOUT}(?:{NUMBER}(?: |-))?(?:{UNIT}s?|(?P<century>centur)(?:y|ies))(?P<half> and a half)?"
        r" (?P<way>ago|from now|hence)(?!\w)",
    ),
    # in three days, in two weeks' time
    Form(
        "in_units", ("in",),
        rf"(?<=\bin\s)(?:about |around |just |exactly )?{NUMBER} (?P<unit>day|week|fortnight|month|year)s?['’]?"
        r"(?P<time> time)?(?!\w)",
    ),
)
_AROUND_ANOTHER_DATE = (
    # earlier in the day, later that day, the same day, that evening
    Form(
        "same_day", ("day",),
        rf"{WORD_START}(?:earlier|later|early|late) (?:in the|that|the same|in that) (?:same )?(?:day|morning|afternoon"
        r"|evening)(?!\w)",
    ),
    Form("same_day", ("same",), rf"{WORD_START}(?:that|the|this) (?:very )?same day(?!\w)"),
    Form("same_day", ("that",), rf"{WORD_START}that (?:very )?(?:day|morning|afternoon|evening|night)(?!\w)"),
    # a day earlier, two years later, the week before
    Form(
        "earlier", ("earlier", "later", "before", "after", "previously"),
        rf"{WORD_START}{ABOUT}(?:{NUMBER}(?: |-)|the (?=(?:day|week|month|year) )){UNIT}s?(?P<half> and a half)?"
        r" (?P<way>earlier|later|before|after|afterwards|previously)(?!\w)",
    ),
    # the year-earlier period, year-ago
    Form(
        "earlier", ("year-",),
        rf"{WORD_START}(?:(?:a|the) )?(?P<unit>year)-(?P<way>earlier|ago|before)"
        r"(?: period| quarter| level| month)?(?!\w)",
    ),
    # in the next year
    Form(
        "vague", ("next",),
        r"(?:(?<=\bin\s)|(?<=\bover\s)|(?<=\bwithin\s)|(?<=\bduring\s))the next (?:day|week|month|quarter|year)(?!\w)",
    ),
    # the next day, the following week, the previous year, that year
    Form(
        "anaphora", ("the", "that"),
        rf"{WORD_START}(?:the|that) (?P<which>same|previous|preceding|prior|following|next|very next) "
        r"(?P<unit>day|morning|evening|afternoon|night|week|weekend|month|year)(?!\w)",
    ),
    Form("anaphora", ("that",), rf"{WORD_START}(?P<which>that) (?P<unit>week|weekend|month|year)(?!\w)"),
    # the coming weeks, recent months, the past few years
    Form(
        "vague", ("coming", "recent"),
        rf"{WORD_START}(?:the )?(?:coming|recent|upcoming) (?:few |several |couple of )?{PLURAL_UNIT}(?!\w)",
    ),
    Form(
        "vague", ("past", "last", "next"),
        rf"{WORD_START}the (?:past|last|next) (?:few|several|couple of) {PLURAL_UNIT}(?!\w)",
    ),
)
# fmt: on
FORMS: tuple[Form, ...] = (*_DAYS, *_MONTHS_AND_YEARS, *_AROUND_TODAY, *_AROUND_ANOTHER_DATE)


@lru_cache(maxsize=1)
def compiled_forms() -> tuple[tuple[Form, re.Pattern[str]], ...]:
    """Every form with its pattern compiled, blanks as in `pieces`."""
    return tuple((form, re.compile(form.pattern.replace(" ", r"\s{1,4}"), re.IGNORECASE)) for form in FORMS)
