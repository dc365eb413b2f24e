"""The forms of dates that name their year, or a day or month of it."""

from __future__ import annotations

from analysis.dates import vocabulary as words
from analysis.dates.pieces import (
    ANY_MONTH,
    DASH,
    DAY,
    DAY2,
    DAY_NUMBER,
    END,
    MAYBE_YEAR,
    MONTH,
    MONTH_NAME,
    MONTH_START,
    OF_YEAR,
    PART,
    PHASE,
    PORTION,
    SEASON,
    SPELLED_YEAR,
    START,
    TO,
    WEEKDAY,
    WEEKDAY_AGAIN,
    WITH_WEEKDAY,
    WORD_START,
    YEAR,
    YEAR2,
    YEAR_OR_SHORT,
    Form,
    either,
)
from analysis.months import MONTHS

_ANY_FIGURE = tuple("0123456789")
_MONTHS = tuple(month[:3] for month in MONTHS)
_YEARS = ("15", "16", "17", "18", "19", "20", "21")
_SEASONS = tuple(words.SEASONS)
_SHORT_MONTH = "|".join(form for month in MONTHS for form in (month[:3].title(), month[:3].upper()))

# fmt: off
DAYS = (
    # 2026-06-16, 2026/06/16, 2026-06-16T09:30
    Form(
        "iso", _YEARS,
        r"(?<![\w/.\-])(?P<year>\d{4})(?P<sep>[-/])(?P<month>\d\d)(?P=sep)(?P<day>\d\d)(?![\d/]|-(?!\d\d:))",
    ),
    # 19980312, on a line of its own
    Form(
        "compact", _YEARS,
        r"(?<![\w/.\-])(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\w)",
    ),
    # 15OCT1948, 7 Dec 41, 27 AUG 90, 161200Z SEP 26
    Form(
        "day_month_year", _MONTHS,
        rf"(?<![\w.,/-])(?P<day>{DAY_NUMBER})(?:[0-2]\d[0-5]\dZ )?(?P<month>(?-i:{_SHORT_MONTH}))"
        r"(?P<year>\d{4}|\d\d)(?!\w)",
    ),
    Form(
        "day_month_year", _MONTHS,
        rf"(?<![\w.,/-])(?P<day>{DAY_NUMBER})(?:[0-2]\d[0-5]\dZ)? (?P<month>(?-i:{_SHORT_MONTH})) (?P<year>\d\d)"
        r"(?=\s?(?:[;:)\]–—/]|[.,](?!\d)|$)| (?:and|or|until|to|from|at|in|the|on|by|as|for|when|with|but|was|were)\b)",
    ),
    # 16.6.2026, 16/6/2026, 06-16-26
    Form(
        "numeric", _ANY_FIGURE,
        r"(?:(?<![\w$£€/.\-])|(?-i:(?<=[A-Z][A-Z]-)))(?P<first>\d{1,2})(?P<sep>[./-])(?P<second>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})"
        r"(?!\w|[./,:\-]\d|%)",
    ),
    # on 30/06, by 06/30: figures that can be read in one way only
    Form(
        "figures", ("/",),
        r"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\b(?:from|till)\s)|(?<=\b(?:until|since|dated)\s))(?P<day>1[3-9]|2\d|3[01])/(?P<month>0?[1-9]|1[0-2])(?![\w/%])",
    ),
    Form(
        "figures", ("/",),
        r"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\b(?:from|till)\s)|(?<=\b(?:until|since|dated)\s))(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])(?![\w/%])",
    ),
    # on 11.05, dated 6.3: at the end of a clause, with the day first as always with full stops
    Form(
        "figures", (".",),
        r"(?:(?<=\bon\s)|(?<=\bdated\s))(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<month>0?[1-9]|1[0-2])(?=\.?$|\.\s[A-Z]|[,;)]\s)",
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
        rf"(?:{START}|(?<=\d{{4}}[-‐‑–])){WITH_WEEKDAY}{DAY}[.,]?(?: |-)(?:of |de )?{ANY_MONTH}[.,]?"
        rf"(?: of| de)?(?: |-){YEAR_OR_SHORT}",
    ),
    # Thursday (22 January 2026), Thursday (January 22, 2026)
    Form("day_month_year", _MONTHS, rf"{WORD_START}{WEEKDAY} \({DAY} {MONTH},? {YEAR_OR_SHORT}\)"),
    Form("month_day_year", _MONTHS, rf"{WORD_START}{WEEKDAY} \({MONTH} {DAY},? {YEAR_OR_SHORT}\)"),
    # December 4, 2025, Sept. 28, 2021, Thursday, Dec 4 2025
    Form("month_day_year", _MONTHS, rf"{MONTH_START}{WITH_WEEKDAY}{MONTH}(?: |-){DAY}(?:,\s?| |-){YEAR_OR_SHORT}"),
    # April 5 or 6, 1992, 5 or 6 April 1992: read as the first
    Form("month_day_year", _MONTHS, rf"{MONTH_START}{WITH_WEEKDAY}{MONTH} {DAY} or \d{{1,2}},? {YEAR}"),
    Form("day_month_year", _MONTHS, rf"{START}{WITH_WEEKDAY}{DAY} or \d{{1,2}} {MONTH},? {YEAR}"),
    # 2026 November 16
    Form("month_day_year", _YEARS, rf"{START}{YEAR} {MONTH} {DAY}{END}"),
    # 4 December, the 4th of December, 16. Juni, 14 July last year
    Form("day_month", _ANY_FIGURE, rf"{START}{WITH_WEEKDAY}{DAY}\.?(?: |-)(?:of |de )?{ANY_MONTH}{OF_YEAR}"),
    # December 4, Sept. 28th
    Form("month_day", _MONTHS, rf"{MONTH_START}{WITH_WEEKDAY}{MONTH} {DAY}{END}{OF_YEAR}"),
    # the first of May, the fourth of July 2026
    Form(
        "ordinal_day", _MONTHS,
        rf"{START}the (?P<day>{either(words.DAY_ORDINALS)}) (?:day )?of {MONTH}(?:,? {YEAR})?",
    ),
    # June fourteenth, nineteen ninety-eight
    Form(
        "ordinal_day", _MONTHS,
        rf"{MONTH_START}{MONTH}(?: the)? (?P<day>{either(words.DAY_ORDINALS)})(?!\w)(?:,? (?:{YEAR}|{SPELLED_YEAR}))?",
    ),
    # the first Monday of July 2026
    Form(
        "nth_weekday", _MONTHS,
        rf"{START}(?:the )?(?P<nth>first|second|third|fourth|last) {WEEKDAY} (?:of|in) {MONTH}(?:,? {YEAR})?",
    ),
    # the 5th of next month
    Form(
        "day_of_month", ("month",),
        rf"{START}the (?P<day>{DAY_NUMBER}|{either(words.DAY_ORDINALS)})"
        rf" (?:day )?of (?P<which>this|last|next|that|the same|the current|the present|the coming|the following"
        rf"|the previous|the preceding|the) month(?!\w|['’]s)(?: in {YEAR})?",
    ),
    # 5th inst., 28th ult.
    Form(
        "day_of_month", ("inst", "ult"),
        rf"{WORD_START}(?:the )?(?P<day>{DAY_NUMBER}) (?P<which>inst|ult)(?:ant|imo|\.)?(?!\w)",
    ),
)
MONTHS_AND_YEARS = (
    # December 2024, late April 2026, the end of June 2027
    Form("month_year", _MONTHS, rf"{MONTH_START}{PART}?{MONTH},?(?: of)?(?: |-){YEAR_OR_SHORT}"),
    # June nineteen ninety-eight, nineteen ninety-eight
    Form("month_year", ("teen",), rf"{MONTH_START}{PART}?{MONTH},?(?: of)? {SPELLED_YEAR}"),
    Form("spelled_year", ("teen",), rf"{WORD_START}{PART}?{SPELLED_YEAR}"),
    # in January, late April, the last week of June, May last year
    Form("month", _MONTHS, rf"{MONTH_START}{PART}?{MONTH}{OF_YEAR}"),
    # 2021-31, 2021–2031, 2014/15
    Form("year_range", _YEARS, rf"{START}{YEAR}{DASH}{YEAR2}(?![.,]\d)"),
    # the third quarter of 2027, third-quarter 2027, the first nine months of 1989
    Form(
        "quarter", ("half", "quarter", "month"),
        rf"{START}(?:the )?(?:(?:end|start|beginning|middle|close) of (?:the )?)?{PORTION}(?: of| in)?(?: the)?"
        rf"(?: (?:fiscal|financial|calendar))?(?: year)?,? {YEAR}"
        r"(?: (?:fiscal|financial) year)?(?!\w)",
    ),
    # 1988's fourth quarter, the 1988 second half
    Form("quarter", ("half", "quarter", "month"), rf"{START}(?:the )?{YEAR}(?:['’]s)? (?:fiscal )?{PORTION}(?!\w)"),
    # Q3 2027, H1 2027, 3Q 2027, 2027 Q3
    Form("quarter", ("q", "h"), rf"{START}(?:[QH][1-4]|[1-4][QH])(?: of)?(?: FY)?[\s-]?{YEAR}"),
    Form("quarter", ("q", "h"), rf"{START}{YEAR}[\s-]?(?:Q[1-4]|H[12])(?!\w)"),
    # 4Q98, 1Q 2027, 2H26, Q3 FY26, 3QFY25, Q4 '98, H1FY26
    Form(
        "short_quarter", ("q", "h", "9m"),
        rf"{START}(?-i:[1-4]Q|[12]H|9M)(?:\s?FY)?[\s-]?['’]?(?P<year>(?:19|20)\d\d|\d\d)(?!\w|[.,]\d|%)",
    ),
    Form(
        "short_quarter", ("q", "h"),
        rf"{START}(?-i:Q[1-4]|H[12])(?:[\s-]?FY\s?|[\s-]?['’]|(?=\d\d(?!\w)))(?P<year>(?:19|20)\d\d|\d\d)(?!\w|[.,]\d|%)",
    ),
    # spring 2028, the autumn of 2026, winter 2025-26
    Form("season_year", _SEASONS, rf"{START}{PART}?(?:the )?{SEASON}(?: of|,)? {YEAR}(?:[-–/]{YEAR2})?"),
    # the 1990s, the late 1980s, the '90s, the nineties
    Form("decade", ("0s", "0's", "0’s"), rf"{START}(?:the )?(?:{PHASE}(?: |-))?(?P<year>(?:1[5-9]|20)\d0)['’]?s(?!\w)"),
    Form("decade", ("0s", "0's", "0’s"), rf"(?<!\w)the (?:{PHASE}(?: |-))?['’`]?(?P<year>\d0)['’]?s(?!\w)"),
    Form("decade", ("0s", "0's", "0’s"), rf"(?<!\w){PHASE}(?: |-)['’`](?P<year>\d0)['’]?s(?!\w)"),
    Form("decade", ("ties",), rf"(?<!\w)the (?:{PHASE}(?: |-))?(?P<of>(?:eighteen|nineteen)(?: |-))?"
        rf"(?P<decade>{either(words.DECADES)})(?!\w)"),
    # the 19th century, the early twentieth century
    Form(
        "century", ("century",),
        rf"{WORD_START}(?:the )?(?:{PHASE}(?: |-))?"
        rf"(?P<nth>this|last|next|current|present|\d\d?(?:st|nd|rd|th)|{either(words.CENTURIES)})"
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
    # since '74, the budget for '97, 2003 and '04, it was '93: where nothing behind it is counted or quoted
    Form(
        "short_year", ("'", "’"),
        r"(?:(?<=\b(?:at|to)\s)|(?<=\b(?:for|was)\s)|(?<=\bsince\s)|(?<=\b(?:late|from|till)\s)|(?<=\b(?:until|after|early)\s)"
        r"|(?<=\bbefore\s)|(?<=\d\d\sand\s)|(?<=['’`]\d\d,\s))(?P<year>['’`]\d\d)"
        r"(?=[.,;:)!?]|$|''|[”\"]| (?:and|or|but|when|he|she|they|it|we|the|to|with|at|in|as|by|goes|will|was|were|is"
        r"|has|had)\b)(?![.,]\d)",
    ),
    # in 1066, since 1415
    Form(
        "year", ("10", "11", "12", "13", "14"),
        r"(?:(?<=\bin\s)|(?<=\buntil\s)|(?<=\bsince\s))(?P<year>1[0-4](?!00)\d\d)(?![.,]\d)"
        r"(?=\s?[.,;:)]|$| (?:and|but|when|he|she|they|the|as|after|his|her|was|were)\b)",
    ),
    # AD 70, 378 CE, 480 BC, 264–241 BC
    Form("era_year", ("ad ", "ce", "a.d."), rf"{START}(?-i:AD|A\.D\.) (?P<year>\d{{1,4}})(?![\w.,]\d|\w)"),
    Form(
        "era_year", ("ad", "ce", "a.d."),
        rf"{START}(?P<year>\d{{1,4}})(?:{DASH}(?P<year2>\d{{1,4}}))? (?-i:AD|A\.D\.|CE|C\.E\.)(?!\w)",
    ),
    Form(
        "era_year", ("bc", "b.c."),
        rf"{START}(?P<year>\d{{1,4}})(?:{DASH}\d{{1,4}})? (?P<before>(?-i:BCE?|B\.C\.(?:E\.)?))(?!\w)",
    ),
    # 2026, early 2026, mid-2026, the end of 2032
    Form("year", _YEARS, rf"{START}{PART}?(?:the year |year-end )?{YEAR}(?!-\d|[/–]\d)"),
)
# fmt: on
