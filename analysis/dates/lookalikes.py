"""What only looks like a date: 'may' and 'march', counts and clock times in four figures, names with years."""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.tokens import Doc

from analysis.dates.expressions import Expression
from analysis.dates.month_names import REPEATED, is_month, starts_with_a_name
from analysis.dates.surroundings import CAPITALISED_BEFORE, text_after, text_before, token_at
from analysis.dates.years import is_year, is_year_range
from analysis.months import native_months

# 'June 20, 5 sets to 2': after a day only these make the figure a count.
_COUNTED_IN_A_MONTH = re.compile(
    r"\s(?:%|percent|people|men|women|troops|soldiers|workers|jobs|million|billion)\b"
)
_NAMED_DAY = re.compile(r"\b(?:Black|Bloody|Good|Ash|Palm|Easter|Super|Maundy|Holy|Ruby|Fat|Cyber|Shrove)\s$")
# 'on a recent Tuesday', 'one Friday', 'the first Monday after': which one is not said.
_SOME_DAY = re.compile(
    r"\b(?:recent|one|another|some|any|certain|given|first|second|third|fourth|fifth)\s$", re.IGNORECASE
)
_PAPER_OF_THE_DAY = re.compile(
    r"\s(?:Times|Telegraph|Express|Mirror|Herald|Mail|Post|Star|Sun|Independent|World|Mercury|Tribune|Standard"
    r"|Night|Group|Club|Agreement)\b"
)
_NOWADAYS = re.compile(r"['’]s\s(?:world|society|generation|youth|environment|age|standards)\b")
_CLAUSE_ENDS = re.compile(r"\s?(?:[.,;:!?)\]\"”'’–—-]|$|(?:and|but|in|at|on|by|as|to|was|were)\b)")
# The quarters of a game.
_GAME = re.compile(
    r"\b(?:touchdowns?|field\sgoals?|yards?|yarders?|halftime|quarterbacks?|interceptions?|rebounds?|free\sthrows?"
    r"|3-pointers?|three-pointers?|layups?|jumpers?|assists|fumbles?|outscored|overtime|innings?"
    r"|scored|playoffs?|\d+-\d+\s(?:lead|win|victory|loss|defeat|run|deficit)|goalkeepers?|strikers?|midfielders?|penalty\skick|free\skick|coach(?:es|ed)?)\b"
)
# A half is one of a year only where figures of business are about.
_OF_BUSINESS = re.compile(
    r"[%$£€¥]|\b(?:per\s?cent|profits?|sales|earnings|revenues?|econom\w+|growth|exports?|orders|output|demand|budgets?"
    r"|income|spending|shares|results|(?:first|second|third|fourth|latest)[\s-]quarter)\b",
    re.IGNORECASE,
)
_IN_A_GAME = 300
# 'by Christmas', 'after last Easter': before a feast that is no 'day' of its own.
_BEFORE_A_FEAST = re.compile(
    r"\b(?:at|by|on|over|before|after|since|until|till|through|during|around|for|from|to|and|or|than|past|of)\s$",
    re.IGNORECASE,
)
_SPRINGS_OR_FALLS = re.compile(r"\s(?:into|short|back|out|for|under|from)\b")
_AFTER_A_DAY = re.compile(
    r"\s?(?:[.,;:)]|$)|\s(?:and|or|to|when|at|in|for|with|but|after|before|by|until|as|he|she|they|it|we|the|an?|his|her"
    r"|their|its|both|there|while|near|under|without|was|were|had|has)\b|\s\d"
)
_BEFORE_A_TOLD_SEASON = re.compile(
    r"(?:^|[.;!?]\s|\b(?:in|of|by|since|until|during|throughout|from|for|later|early|late)\s)$", re.IGNORECASE
)
_OPENING_PREPOSITION = re.compile(
    r"(?:^|[.,;:!?—–-]\s|\b(?:and|but|then)\s)(?:[Oo]n|[Uu]pon|[Bb]y|From|Until)\s$"
)
_OPENS_A_CLAUSE = re.compile(r"\s[A-Z][\w’'-]+\s(?:(?:and\s)?[A-Z][\w’'.-]+,?\s){0,6}[a-z]+")
# What is numbered so: 'the 14th Mountain Division', 'the 82nd Street crossing'.
_UNIT_OF_AN_ARMY = re.compile(
    r"\s(?:(?:and|to|or)\s(?:the\s)?\d+\w\w\s)?(?:[A-Z][\w’'-]*\s){0,3}(?:Infantry|Cavalry|Artillery|Regiments?|Battalions?|Brigades?"
    r"|Divisions?|Corps|Army|Armies|Fleet|Squadrons?|Wing|Group|Hussars|Dragoons|Lancers|Fusiliers|Foot|Light|Guards"
    r"|Battery|Company|Street|Avenue|Century|Congress|Amendment|Parliament|District|Panzer|Airborne|Anniversary"
    r"|Massachusetts|New|Edition|Summit|Session|Meeting|Floor|Parallel)\b"
)
# Figures below it are years behind a month only where nothing follows that they may count.
_SURELY_A_YEAR = 1500
_NAMES = ("PERSON", "GPE", "FAC", "LOC", "WORK_OF_ART")
_DATED_BEHIND = re.compile(
    r"\s(?:(?:of|in)\s)?(?:last\syear|a\syear\s(?:ago|earlier|before)|(?:19|20)\d\d\b)"
)
_DETERMINER = re.compile(r"\b(?:the|its|his|her|their|our|a)\s$", re.IGNORECASE)


def is_date(expression: Expression, text: str, doc: Doc | None) -> bool:
    """Whether an expression that has the form of a date in `text` is one there; `doc` is the parse of `text`."""
    check = _CHECKS.get(expression.rule)
    return check is None or check(expression, text, doc)


def _is_day(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'June 20' but not 'in June 20 people died'; '4 may' and '3 march' are no days, '3 marca' is."""
    name = expression.parts["month"]
    is_native = name.lower() in native_months()
    if (is_native and len(name) < 4) or (not is_native and not name[0].isupper()):
        return False
    if expression.rule == "day_month":
        return True
    after = text_after(expression, text)
    token = token_at(doc, expression.end - 1)
    if token is not None and token.dep_ == "nummod" and token.head.i > token.i:
        return token.head.tag_ != "NNS" or after.lstrip().startswith(",")
    return not _COUNTED_IN_A_MONTH.match(after)


def _is_weekday(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'Friday', 'a Friday meeting'; not 'every Friday', 'on a Friday', 'Good Friday', 'the Sunday Times'."""
    before, after = text_before(expression, text), text_after(expression, text)
    if not expression.parts["weekday"][0].isupper() or REPEATED.search(before):
        return False
    if re.search(r"\ba\s$", before, re.IGNORECASE) and not re.match(r"\s[a-z]{4}", after):
        return False
    if _SOME_DAY.search(before) or _NAMED_DAY.search(before) or _PAPER_OF_THE_DAY.match(after):
        return False
    # 'Sunday Creek', 'Joe Friday'
    token = token_at(doc, expression.start + expression.text.index(expression.parts["weekday"]))
    return token is None or token.ent_type_ not in _NAMES


def _is_today(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'today'; neither a paper called 'Today' nor "today's world"."""
    if expression.text == "Today" and CAPITALISED_BEFORE.search(text_before(expression, text)):
        return False
    return not _NOWADAYS.match(text_after(expression, text))


def _is_offset(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'two days later'; not 'two days later than planned' nor 'two days after the talks', which needs the talks."""
    after = text_after(expression, text)
    if expression.parts["way"].lower() in ("before", "after") and not expression.text.lower().startswith(
        "year"
    ):
        return _CLAUSE_ENDS.match(after) is not None
    return not re.match(r"\sthan\b", after)


def _is_quarter(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'the third quarter'; not of a game."""
    around = text[max(0, expression.start - _IN_A_GAME) : expression.end + _IN_A_GAME]
    is_bare = expression.rule == "the_quarter" or expression.text.lower().endswith("half")
    is_bare = is_bare and "full" not in expression.text.lower()
    if is_bare and not _OF_BUSINESS.search(around):
        return False
    return _GAME.search(around) is None


def _is_feast(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'by Christmas', 'Labor Day'; not 'Christmas lights', 'an Easter egg' or 'easter'."""
    name = expression.parts["holiday"]
    if not name[0].isupper() or name.isupper() or REPEATED.search(text_before(expression, text)):
        return False
    if starts_with_a_name(text_after(expression, text)):
        # 'the Good Friday Agreement', 'Easter Island'
        return False
    if " " in name or name == "Juneteenth":
        return True
    token = token_at(doc, expression.start + expression.text.rindex(name))
    if token is not None and token.dep_ in ("compound", "nmod", "amod"):
        return False
    if token is not None and token.ent_type_ == "DATE" and token.dep_ in ("nsubj", "attr"):
        return True
    return "which" in expression.parts or _BEFORE_A_FEAST.search(text_before(expression, text)) is not None


def _is_no_name(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'after 9/11', 'the 20th century'; not 'the 9/11 Commission', '20th Century Fox'."""
    return not starts_with_a_name(text_after(expression, text)) and not expression.text.endswith("Century")


def _is_season(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'in the spring'; not 'in Spring Valley' nor 'by fall from grace'."""
    after = text_after(expression, text)
    return not starts_with_a_name(after) and not _SPRINGS_OR_FALLS.match(after)


def _is_full(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'4 May 1415'; not 'in May 1200 men'."""
    year = expression.parts["year"]
    is_sure = not year.isdigit() or int(year) >= _SURELY_A_YEAR
    return is_sure or _CLAUSE_ENDS.match(text_after(expression, text)) is not None


def _is_told_season(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'in that summer', 'that May he left'; not 'springs that fall dry', 'he said that May was mild'."""
    if (month := expression.parts.get("month")) and not month[0].isupper():
        return False
    if not expression.text.lower().startswith("that"):
        return True
    if not _is_season(expression, text, doc):
        return False
    if _BEFORE_A_TOLD_SEASON.search(text_before(expression, text)):
        return True
    if re.match(r"\s(?:is|was|are|were|has|had|will|would)\b", text_after(expression, text)):
        return False
    token = token_at(doc, expression.start)
    return token is not None and token.tag_ == "DT" and token.dep_ == "det"


def _is_day_alone(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'on the 15th', 'On the 19th Holt left'; not 'on the 12th floor', 'by the 14th Corps', 'on the 19th day'."""
    after = text_after(expression, text)
    if "lead" in expression.parts or _AFTER_A_DAY.match(after):
        return not _UNIT_OF_AN_ARMY.match(after)
    if _OPENING_PREPOSITION.search(text_before(expression, text)) is None or _UNIT_OF_AN_ARMY.match(after):
        return False
    # 'On the 5th shells fell': what is numbered is one thing.
    behind = token_at(doc, expression.end + 1) if expression.end + 1 < len(text) else None
    is_plural = behind is not None and behind.tag_ == "NNS"
    return is_plural or _OPENS_A_CLAUSE.match(text, expression.end) is not None


def _is_this_last_next(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'last week'; not 'the last week', a stretch of time, nor 'next may'."""
    before = text_before(expression, text)
    if expression.parts["which"].lower() in ("last", "next") and _DETERMINER.search(before):
        return False
    month = expression.parts.get("month")
    return not month or month[0].isupper()


def _is_anaphora(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'the same month'; not 'the same month last year', which the year dates."""
    return not _DATED_BEHIND.match(text_after(expression, text))


def _is_single(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'the end of the year'; not 'at each end of the year'."""
    return not REPEATED.search(text_before(expression, text))


_CHECKS: dict[str, Callable[[Expression, str, Doc | None], bool]] = {
    "month": is_month,
    "month_day": _is_day,
    "day_month": _is_day,
    "year": is_year,
    "year_range": is_year_range,
    "weekday": _is_weekday,
    "today": _is_today,
    "earlier": _is_offset,
    "quarter_alone": _is_quarter,
    "the_quarter": _is_quarter,
    "holiday": _is_feast,
    "named_day": _is_no_name,
    "century": _is_no_name,
    "weekday_day": _is_no_name,
    "season": _is_season,
    "day_month_year": _is_full,
    "month_day_year": _is_full,
    "month_year": _is_full,
    "told_season": _is_told_season,
    "day_alone": _is_day_alone,
    "this_last_next": _is_this_last_next,
    "in_the_year": _is_single,
    "anaphora": _is_anaphora,
}
