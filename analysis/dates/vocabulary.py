"""The words of the calendar beside the months: weekdays, seasons, units, and numbers in words."""

from __future__ import annotations

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY_ABBREVIATIONS = {
    "mon": 0, "tues": 1, "tue": 1, "weds": 2, "wed": 2, "thurs": 3, "thur": 3, "thu": 3, "fri": 4, "sat": 5,
    "sun": 6,
}  # fmt: skip
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
# Days of a month in words.
DAY_ORDINALS = ORDINALS | {
    "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23,
    "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28,
    "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip
CENTURIES = {
    "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}  # fmt: skip
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
# Words for days around today, in days from it.
DAYS_AWAY = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1, "the day before yesterday": -2,
    "the day after tomorrow": 2,
}  # fmt: skip


def weekday_number(word: str) -> int:
    """0 (Monday) to 6 for a weekday's name or abbreviation; -1 for anything else."""
    word = word.lower().rstrip(".")
    return WEEKDAYS.index(word) if word in WEEKDAYS else WEEKDAY_ABBREVIATIONS.get(word, -1)


def spelled_year(words: str) -> int:
    """The year that words give: 'nineteen ninety-eight', 'nineteen-oh-five', 'nineteen hundred'."""
    century, *rest = words.lower().replace("-", " ").split()
    return NUMBERS[century] * 100 + sum(NUMBERS.get(word, 0) for word in rest)


def count(words: str) -> int | None:
    """The number that figures or words give ('12', 'twenty-five', 'a couple of'); None for 'several'."""
    words = words.lower().strip()
    if words.isdigit():
        return int(words)
    if words.startswith("a couple"):
        return None
    tens, _, ones = words.replace("-", " ").partition(" ")
    if tens not in NUMBERS or (ones and ones not in NUMBERS):
        return None
    return NUMBERS[tens] + NUMBERS.get(ones, 0)
