"""The forms of dates that lean on the article's own date."""

from __future__ import annotations

from analysis.dates import vocabulary as words
from analysis.dates.feasts import FEASTS
from analysis.dates.pieces import (
    ABOUT,
    DAY,
    DAYPART,
    EDGE,
    END,
    MONTH,
    MONTH_NAME,
    NUMBER,
    OF_YEAR,
    ORDINAL_DAY,
    PART,
    SEASON,
    UNIT,
    WEEKDAY,
    WORD_START,
    YEAR,
    Form,
    either,
)

_FEAST = either(FEASTS).replace("\\ ", " ").replace("'", "['’]?")
_SEASONS = tuple(words.SEASONS)
_SEASON_LEAD = (
    "(?:"
    + "|".join(
        rf"(?<=\b{word}\s)"
        for word in "in by for until till since before after during over through throughout from".split()
    )
    + ")"
)

# fmt: off
AROUND_TODAY = (
    # Thursday, last Friday, Thursday morning, Friday of last week
    Form(
        "weekday", ("day",),
        rf"(?:{WORD_START}|(?<=day-))(?P<lead>(?:(?:the (?:following|previous|preceding)"
        rf"|(?:the )?(?:this|last|next|past|coming|early|late|later|earlier))(?: on)? ){{0,3}}){WEEKDAY}{DAYPART}"
        r"(?:,? (?:of )?(?P<week>last|this|next) week(?!\w))?",
    ),
    # next week Tuesday
    Form("weekday", ("week",), rf"{WORD_START}(?P<week>last|this|next) week,?(?: on)? {WEEKDAY}{DAYPART}"),
    # on the Saturday; not 'on the Saturday ferry'
    Form(
        "weekday", tuple(f"the{gap}{day[:3]}" for day in words.WEEKDAYS for gap in (" ", "\n")),
        rf"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\bsince\s))(?P<lead>the ){WEEKDAY}{DAYPART}"
        r"(?=\s?[.,;:)]|$| (?:and|but|we|they|he|she|it|i|the|an?|his|her|their|our|my|you|there|in|at)(?!\w))",
    ),
    # on that Sunday; 'said that Sunday was' has another 'that'
    Form(
        "weekday", ("that",),
        rf"(?:(?<=\bon\s)|(?<=[,;]\s))(?P<lead>that ){WEEKDAY}{DAYPART}(?!['’]s)",
    ),
    # $19 that Tuesday, were
    Form(
        "weekday", ("that",),
        rf"(?<=\w\s)(?<!\bsaid\s)(?<!\bsays\s)(?<!\badded\s)(?<!\bhoped\s)(?P<lead>that ){WEEKDAY}{DAYPART}"
        r"(?=[.,;)])",
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
        rf"{WORD_START}(?:(?:early|late|earlier|later) )?"
        rf"(?P<word>this (?:very )?(?:morning|lunchtime|afternoon|teatime|evening))(?!\w)",
    ),
    # the week before last
    Form(
        "before_last", ("before last", "after next"),
        rf"{WORD_START}the (?:(?P<unit>day|night|week|weekend|month|year) before last"
        r"|(?P<ahead>week|month|year) after next)(?!\w)",
    ),
    # this year, last week, next October, earlier this month, the end of next year, last autumn
    Form(
        "this_last_next", ("this", "last", "next", "the"),
        rf"{WORD_START}(?:(?:earlier|later) |{PART})?(?P<which>this past|this coming|this|last|next"
        r"|the past(?= weekend)|the current|the present|the coming|the following|the previous|the preceding)"
        rf" (?:(?P<kind>fiscal|financial|calendar|academic|school) )?"
        rf"(?:(?P<unit>week|weekend|fortnight|month|quarter|year|decade)|{MONTH}(?: {DAY}{END})?|{SEASON})(?!\w)",
    ),
    # the first of last April, the 18th of the coming November
    Form(
        "this_last_next", ("of last", "of next", "of this", "of the coming"),
        rf"{WORD_START}the (?P<day>{ORDINAL_DAY}|{either(words.DAY_ORDINALS)}) of (?P<which>last|this|next|the coming)"
        rf" {MONTH}",
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
    Form(
        "in_the_year", ("of the",),
        rf"{WORD_START}(?:the )?{EDGE} of the (?:calendar )?(?P<unit>week|month|year|decade)(?!\w)",
    ),
    # since the first of the year
    Form(
        "in_the_year", ("first of the year",),
        r"(?:(?<=\b(?:by|on)\s)|(?<=\bsince\s)|(?<=\b(?:until|after)\s)|(?<=\bbefore\s)|(?<=\bfrom\s))"
        r"(?P<first>the first) of the (?P<unit>year)(?!\w|['’])",
    ),
    Form("in_the_year", ("end",), rf"{WORD_START}(?:the )?(?P<unit>year|month)(?:-| |['’]s )?end(?!\w)"),
    Form(
        "in_the_year", ("mid",),
        r"(?:(?<=\b(?:at|by|in)\s)|(?<=\bsince\s)|(?<=\b(?:until|after)\s)|(?<=\bbefore\s)|(?<=\b(?:from|till)\s))"
        r"mid-?(?P<unit>year|month)(?!\w)",
    ),
    Form("in_the_year", ("end",), rf"{WORD_START}end(?: of |-| )(?P<unit>year|month)(?!\w)"),
    # the third quarter, first-quarter, the third quarter last year, last year's third quarter, first-half profit
    Form(
        "quarter_alone", ("quarter",),
        rf"{WORD_START}(?:the )?(?:(?:end|start|beginning|middle|close) of (?:the )?)?"
        rf"(?:(?P<year_of>last|this|next) year['’]s )?(?:fiscal )?(?P<nth>first|second|third"
        rf"|fourth|final|1st|2nd|3rd|4th)(?: |-)(?:fiscal |calendar )?quarter(?!\w|-?finals?){OF_YEAR}"
        rf"(?= (?:that |which )?(?P<ends>ended|ends|ending)(?: on| in)? (?P<until>{MONTH_NAME})|)",
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
        r"(?!\w|-| (?:of|century|mile|point|finals?|an? year|one year|last year|in \d)\b)",
    ),
    # the December quarter
    Form("month_quarter", ("quarter",), rf"{WORD_START}the {MONTH} quarter(?!\w|-)"),
    # for the nine months
    Form("the_quarter", ("months",), r"(?<=\bfor\s)(?P<which>the) (?:six|nine|twelve|12) months(?=\s?[,.;])"),
    # full-year sales
    Form(
        "the_quarter", ("full",),
        rf"{WORD_START}(?P<which>full)-year(?!\w|-| (?:guidance|forecasts?|outlook|targets?)\b)",
    ),
    # for the year, for the full year
    Form(
        "the_quarter", ("year",),
        r"(?<=\bfor\s)(?P<which>the)(?: full)? year"
        r"(?=\s?[,.;)]|$| (?:as|of|by|from|to|was|were|is|are|rose|fell|grew|slid|hit|stood|came|will|would|more"
        r"|[a-z]+ed)\b)",
    ),
    # over the weekend
    Form("weekend", ("weekend",), rf"{WORD_START}the weekend(?! (?:of|edition|before|after)\b)(?!\w)"),
    # in spring, by the summer, until autumn
    Form(
        "season", _SEASONS,
        rf"{_SEASON_LEAD}(?:(?:early|late|mid)(?: |-))?(?:the )?"
        rf"{SEASON}(?! of)",
    ),
    # this season, last season: of a sport, a harvest
    Form(
        "sports_season", ("season",),
        rf"{WORD_START}(?:early |earlier |late |later )?(?P<which>this|last|next) season(?!\w|['’-])",
    ),
    # Christmas, New Year's Day 1998, last Easter
    Form(
        "holiday", tuple(sorted({name.split()[-1] for name in FEASTS})),
        rf"{WORD_START}(?:(?:(?P<days>the day|{NUMBER} (?P<unit>day|week)s?) (?P<way>before|after)"
        r"|(?P<which>last|this|next)) )?"
        rf"(?P<holiday>{_FEAST})(?!\w|-)(?P<season> (?:shopping )?(?:season|holidays|period|break|recess|truce|lull))?"
        r"(?P<daypart> (?:night|morning|afternoon|evening)(?!\w))?(?: (?P<of_year>this|last|next) year(?!\w))?"
        rf"(?:(?:,|(?P<weekend> weekend)?(?: in| of)?)? {YEAR})?",
    ),
    # 9/11
    Form("named_day", ("9/11",), r"(?<![\w/.$])9/11(?![\w/%]|[.,]\d)"),
    # the Sept. 11 attacks
    Form(
        "named_day", ("sep",),
        r"(?<!\w)(?:Sept(?:\.|ember)? 11(?:th)?|11(?:th)? Sept(?:\.|ember)?)"
        r"(?= (?:terror(?:ist)? |suicide )?(?:attacks?|hijack\w+)(?!\w))",
    ),
    # Friday the 13th
    Form("weekday_day", ("day",), rf"{WORD_START}{WEEKDAY},?(?: the)? (?P<day>\d\d?(?:st|nd|rd|th))(?!\w| of\b)"),
    # Mon 27 –, Tue 28: at the start of a line
    Form(
        "weekday_day", tuple(words.WEEKDAY_ABBREVIATIONS),
        rf"(?m:^)(?P<weekday>{either(words.WEEKDAY_ABBREVIATIONS)})\.? (?P<day>\d\d?(?:st|nd|rd|th)?)(?P<line>)"
        r"(?=\s?[–—:|-])",
    ),
    # Monday (16)
    Form("weekday_day", ("day (", "day\n("), rf"{WORD_START}{WEEKDAY} \((?P<day>\d\d?(?:st|nd|rd|th)?)\)"),
    # a week from Friday, two weeks ago Monday, a week ago today, twenty years ago Wednesday
    Form(
        "weeks_from_day", ("week", "month", "year"),
        rf"{WORD_START}{NUMBER} (?P<unit>week|month|year)s? (?P<way>from|ago)(?: on)? "
        rf"(?:(?:this |last )?{WEEKDAY}|(?P<word>today|yesterday|tomorrow|tonight)(?!\w))",
    ),
    # ten days from today, a month from tomorrow
    Form(
        "weeks_from_day", ("from to",),
        rf"{WORD_START}{NUMBER} (?P<unit>day|fortnight|month)s? (?P<way>from) (?P<word>today|tomorrow|tonight)(?!\w)",
    ),
    # Thursday week, a week on Monday, a week tomorrow
    Form(
        "weeks_from_day", ("week", "fortnight"),
        rf"{WORD_START}{WEEKDAY} (?P<unit>week|fortnight)(?=[.,;)]|$| (?:at|in|for|when|to|and|or)\b)",
    ),
    Form(
        "weeks_from_day", ("week on", "week to", "fortnight"),
        rf"{WORD_START}a (?P<unit>week|fortnight) (?:(?:on )?{WEEKDAY}|(?P<word>today|tomorrow)(?!\w))",
    ),
    # two Sundays ago
    Form(
        "weekdays_ago", ("days ago", "days\nago"),
        rf"{WORD_START}{NUMBER} (?P<weekday>{either(words.WEEKDAYS)})s ago(?!\w)",
    ),
    # ten years ago this month
    Form(
        "ago", ("ago this", "ago next", "ago last"),
        rf"{WORD_START}{ABOUT}{NUMBER} (?P<unit>year)s? (?P<way>ago) (?P<step>this|next|last)"
        r" (?P<within>week|month)(?!\w)",
    ),
    # in Q3, its Q4 results
    Form(
        "quarter_alone", ("q1", "q2", "q3", "q4", "h1", "h2"),
        r"(?:(?<=\b(?:in|by|of|on)\s)|(?<=\b(?:for|its|the)\s)|(?<=\bfrom\s)|(?<=\bsince\s)|(?<=\b(?:until|after)\s)"
        r"|(?<=\bduring\s))(?:early |late )?(?-i:(?P<half>H(?P<nth>[12]))|Q(?P<quarter>[1-4]))"
        r"(?=\s?[.,;:)]|$| (?:as|and|but|than|from|on|with|to|when|after|by|was|were|is|results?|profits?|sales"
        r"|earnings|net|loss|losses|revenues?|figures?|gdp|growth|output|orders)\b)",
    ),
    # in the second half
    Form(
        "quarter_alone", ("half",),
        r"(?:(?<=\b(?:in|by)\s)|(?<=\b(?:for|end)\s)|(?<=\bduring\s)|(?<=\b(?:until|after|since)\s)|(?<=\bbefore\s)"
        r"|(?<=\b(?:into|from|over|till)\s)|(?<=\bthrough\s))the (?P<nth>first|second) half"
        r"(?=\s?[.,;)\"”']| (?:as|and|from|on|with|to|when|but|after|because|thanks|if)\b|$)",
    ),
    # two weeks ago, about 20 years ago, three months from now
    Form(
        "ago", ("ago", "from", "hence"),
        rf"{WORD_START}{ABOUT}(?:{NUMBER}(?: |-))?(?:{UNIT}s?|(?P<century>centur)(?:y|ies))(?P<half> and a half)?"
        r" (?P<way>ago|from now|hence)(?!\w)",
    ),
    # four days back
    Form(
        "ago", ("back",),
        rf"{WORD_START}{ABOUT}{NUMBER} (?P<unit>day|week|month|year)s? (?P<way>back)(?=\s?[.,;)]|$)",
    ),
    # the past three years, the last two weeks
    Form(
        "counted_period", ("past", "last"),
        rf"{WORD_START}the (?:past|last) {NUMBER} {UNIT}s?(?! (?:of|before|as|in office)\b)(?!\w|['’-])",
    ),
    # the past year, in the last decade
    Form(
        "counted_period", ("past", "last"),
        r"(?:(?<!\w)the past|(?:(?<=\bin\s)|(?<=\bover\s)|(?<=\bduring\s)|(?<=\bwithin\s))the last)"
        r" (?P<unit>week|month|year|decade)(?! (?:of|before|as|in office)\b)(?!\w|['’-])",
    ),
    # Fires burned overnight
    Form("overnight", ("overnight",), rf"{WORD_START}overnight(?!\w|-)"),
    # in three days, in two weeks' time
    Form(
        "in_units", ("in",),
        rf"(?<=\bin\s)(?:about |around |just |exactly )?{NUMBER} (?P<unit>day|week|fortnight|month|year)s?['’]?"
        r"(?P<time> time)?(?!\w)",
    ),
)
# fmt: on
