"""The forms of dates that lean on another date of the text."""

from __future__ import annotations

from analysis.dates.pieces import (
    ABOUT,
    MONTH,
    NUMBER,
    PART,
    PLURAL_UNIT,
    SEASON,
    UNIT,
    WORD_START,
    Form,
)

_WITHIN = r"(?:(?:earlier|later|early|late)(?: in)? )?"

# fmt: off
AROUND_ANOTHER_DATE = (
    # earlier in the day, later that day, the same day, that evening
    Form(
        "same_day", ("day", "noon", "evening", "morning", "night"),
        rf"{WORD_START}(?:earlier|later|early|late) (?:in the|that|the same|in that) (?:same )?(?:day|morning|afternoon"
        r"|evening|night)(?!\w)",
    ),
    Form("same_day", ("same",), rf"{WORD_START}(?:that|the|this) (?:very )?same day(?!\w)"),
    Form("same_day", ("that",), rf"{WORD_START}that (?:very )?(?:day|morning|afternoon|evening|night)(?!\w)"),
    # a day earlier, two years later, the week before
    Form(
        "earlier", ("earlier", "later", "before", "after", "previously", "thereafter", "following"),
        rf"{WORD_START}{ABOUT}(?:{NUMBER}(?: |-)|the (?=(?:day|week|month|year) )){UNIT}s?(?P<half> and a half)?"
        r" (?P<way>earlier|later|before|afterwards|afterward|after|thereafter|previously|following)(?: that)?(?!\w)",
    ),
    # the night before, the morning after
    Form(
        "earlier", ("before", "after"),
        rf"{WORD_START}the (?P<unit>morning|afternoon|evening|night) (?P<way>before|after)(?!\w)",
    ),
    # a week after the defeat
    Form(
        "after_event", ("before", "after"),
        rf"{WORD_START}{NUMBER} (?P<unit>day|week|fortnight|month|year)s? (?P<way>before|after)"
        r"(?= \w)",
    ),
    # the year-earlier period, year-ago
    Form(
        "earlier", ("year-",),
        rf"{WORD_START}(?:(?:a|the) )?(?P<unit>year)-(?P<way>earlier|ago|before)"
        r"(?: period| quarter| level| month)?(?!\w)",
    ),
    # the latest week
    Form("vague", ("latest",), rf"{WORD_START}the latest (?:week|month|fortnight)(?!\w)"),
    # in the next year
    Form(
        "vague", ("next",),
        r"(?:(?<=\bin\s)|(?<=\bover\s)|(?<=\bwithin\s)|(?<=\bduring\s))the next (?:day|week|month|quarter|year)(?!\w)",
    ),
    # the next day, the following week, the previous year, that year
    Form(
        "anaphora", ("the", "that"),
        rf"{WORD_START}{_WITHIN}(?:the|that) (?P<which>same|previous|preceding|prior|following|next|very next) "
        r"(?P<unit>day|morning|evening|afternoon|night|week|weekend|month|year)(?!\w)",
    ),
    Form("anaphora", ("that",), rf"{WORD_START}{_WITHIN}(?P<which>that) (?P<unit>week|weekend|month|year)(?!\w)"),
    # Next day, Next morning
    Form("anaphora", ("next",), r"(?:^|(?<=[.;!?]\s))(?P<which>next) (?P<unit>day|morning)(?!\w)"),
    # that summer, the same spring, the next May
    Form(
        "told_season", ("that", "same", "next"),
        rf"{WORD_START}{_WITHIN}(?P<which>that same|that|the same|the next) (?:{SEASON}|{MONTH}(?! \d))",
    ),
    Form(
        "told_season", ("that year", "same year"),
        rf"{WORD_START}{PART}?(?:the )?(?:{SEASON}|{MONTH}) of (?P<which>that|the same) year(?!\w)",
    ),
    # the April before, the February following, the May before that
    Form(
        "told_season", ("before", "following"),
        rf"{WORD_START}the (?:{SEASON}|{MONTH}) (?P<which>before|following)(?: that)?(?=\s?[.,;:)]|$| (?:and|but)\b)",
    ),
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
