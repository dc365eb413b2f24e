"""The forms of days that leave out their month."""

from __future__ import annotations

from analysis.dates import vocabulary as words
from analysis.dates.pieces import ORDINAL_DAY, WORD_START, Form, either
from analysis.months import MONTHS

_ORDINAL_ENDS = ("1st", "2nd", "3rd", *(f"{figure}th" for figure in range(10)))
_LATER_ORDINALS = tuple(word for word, day in words.DAY_ORDINALS.items() if day > 3)
_BEFORE_A_DAY = (
    r"on upon by until till to from since before after between around for through week\sof".split()
)
_DAY_LEAD = "(?:" + "|".join(rf"(?<=\b{word}\s)" for word in _BEFORE_A_DAY) + ")"
_BEHIND_A_MONTH = "(?:" + "|".join(rf"(?<=\b{month},\s)" for month in MONTHS) + ")"

# fmt: off
DAYS_ALONE = (
    # on the 15th, until the 3rd, in the week of the 24th
    Form("day_alone", _ORDINAL_ENDS, rf"{_DAY_LEAD}the (?P<day>{ORDINAL_DAY})(?![\w-])(?: inst\b\.?)?"),
    # on the fourth, until the twenty-first; 'on the first', 'by the third' tell of other things
    Form("day_alone", _LATER_ORDINALS, rf"{_DAY_LEAD}the (?P<day>{either(_LATER_ORDINALS)})(?![\w-])"),
    # the first Tuesday in June, the 2nd; in November, the 7th to the 11th
    Form(
        "day_alone", _ORDINAL_ENDS,
        rf"{_BEHIND_A_MONTH}(?P<lead>the )(?P<day>{ORDINAL_DAY})"
        rf"(?: (?:to|until|through) (?:the )?(?P<day2>{ORDINAL_DAY}))?"
        r"(?=\s?[.,;:)]|$| (?:and|but)\b)",
    ),
    # between the 9th and the 27th
    Form(
        "day_alone", _ORDINAL_ENDS,
        rf"(?:(?<=\bbetween\s)|(?<=\bfrom\s))the (?P<day>{ORDINAL_DAY}) (?:and|to|until|through) (?:the )?"
        rf"(?P<day2>{ORDINAL_DAY})(?![\w-])",
    ),
    # the evening of the 15th, the night of the 3rd, the small hours of the 18th
    Form(
        "day_alone", _ORDINAL_ENDS,
        rf"{WORD_START}(?:the )?(?:early |late )?(?:dawn|morning|forenoon|afternoon|evening|night|midnight|noon"
        r"|(?:small|early|late) hours) of (?P<lead>the )"
        rf"(?P<day>{ORDINAL_DAY})(?![\w-]| of\b)",
    ),
)
# fmt: on
