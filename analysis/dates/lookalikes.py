"""What only looks like a date: 'may' and 'march', counts and clock times in four figures, names with years."""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.tokens import Doc

from analysis.beside import word_beside
from analysis.dates.expressions import Expression
from analysis.dates.month_names import REPEATED, is_month, starts_with_a_name
from analysis.dates.pieces import either
from analysis.dates.surroundings import CAPITALISED_BEFORE, text_after, text_before, token_at
from analysis.dates.vocabulary import DAY_ORDINALS
from analysis.dates.year_part_lookalikes import is_feast, is_quarter, is_season, is_told_season
from analysis.dates.years import is_year, is_year_range
from analysis.months import native_months

# 'June 20, 5 sets to 2': after a day only these make the figure a count.
_COUNTED_IN_A_MONTH = re.compile(
    r"\s(?:%|percent|people|men|women|troops|soldiers|workers|jobs|million|billion)\b"
)
_BEFORE_A_SPELLED_DAY = re.compile(
    r"\b(?:on|by|until|till|since|from|after|before|between|and|to|of)\s$", re.IGNORECASE
)
_NAMED_DAY = re.compile(
    r"\b(?:Miss|Mrs?|Ms|Man|Girl|Joe|Black|Bloody|Good|Ash|Palm|Easter|Super|Maundy|Holy|Ruby|Fat|Cyber|Shrove)\.?\s$"
)
# 'on a recent Tuesday', 'one Friday', 'the first Monday after': which one is not said.
_SOME_DAY = re.compile(
    r"\b(?:recent|one|another|some|any|certain|given|first|second|third|fourth|fifth)\s$", re.IGNORECASE
)
# 'every day except Tuesday', 'open daily but Sunday'
_EXCEPTED = re.compile(
    r"\b(?:every\sday|daily|days?|week|night)\s(?:except|but|save|bar)(?:\s(?:on|for))?\s$", re.IGNORECASE
)
# 'Funeral today (Friday)': the day is told.
_SAID_ALREADY = re.compile(r"\b(?:today|tomorrow|yesterday|tonight)\s\($", re.IGNORECASE)
# 'trains on a Sunday timetable': of any such day.
_LIKE_ON_ITS_DAY = re.compile(
    r"\s(?:timetable|service|schedule|newspaper|paper|best|school|roast|league|painter|driver)\b"
)
_PAPER_OF_THE_DAY = re.compile(
    r"\s(?:Times|Telegraph|Express|Mirror|Herald|Mail|Post|Star|Sun|Independent|World|Mercury|Tribune|Standard"
    r"|Night|Group|Club|Agreement)\b"
)
_NOWADAYS = re.compile(r"['’]s\s(?:world|society|generation|youth|environment|age|standards)\b")
_CLAUSE_ENDS = re.compile(r"\s?(?:[.,;:!?)\]\"”'’–—-]|$|(?:and|but|in|at|on|by|as|to|was|were)\b)")
_AFTER_A_DAY = re.compile(
    r"\s?(?:[.,;:)]|$)|\s(?:and|or|to|when|at|in|for|with|but|after|before|by|until|as|he|she|they|it|we|the|an?|his|her"
    r"|their|its|both|there|while|near|under|without|was|were|had|has)\b|\s\d"
)
# Where holes, floors or rounds are numbered, a bare 'on the 15th' may be another of them.
_NUMBERED_PLACE = re.compile(
    rf"\b(?:\d+(?:st|nd|rd|th)|{either(DAY_ORDINALS)}|last|final)[\s-](?:floor|store?y|hole|green|tee|fairway|lap|fence|over|inning"
    r"|round|mile|minute)s?\b|\d\w\w in (?:a row|succession)\b"
)
# 'for the 15th' is a day only of what is put on it: 'planned for the sixth', 'called for the 27th'.
_SET_FOR = re.compile(
    r"\b(?:planned|set|scheduled|called|fixed|due|pencilled\sin|booked|summoned|arranged|slated|bound\sover|billed)\sfor\s$"
)
_ENDS_CLAUSE = re.compile(r"\s?(?:[.,;:)]|$)")
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
_DETERMINER = re.compile(r"\b(?:the|its|his|their|our|a)\s$", re.IGNORECASE)
# 'told her last week': she is told, the week is not hers.
_TO_HER = re.compile(
    r"\b(?:told|asked|gave|sent|met|saw|visited|called|paid|showed|married|sued|fired|hired|warned|informed|offered|wrote"
    r"|telephoned|phoned|arrested|released|killed|shot|elected|appointed|named|seen|joined)\sher\s$"
)
_HERS = re.compile(r"\bher\s$")
# 'became rich overnight', 'stayed overnight': not what happened in the last night.
_NOT_LAST_NIGHT = frozenset({
    "become", "camp", "change", "disappear", "double", "happen", "keep", "lodge", "make", "remain", "sleep", "spend",
    "stay", "transform", "travel", "turn", "vanish",
})  # fmt: skip
_NEARLY = frozenset({"almost", "virtually", "practically", "nearly", "literally", "just"})
# 'the Sept. 11 attacks' have a form of their own.
_ATTACKS_OF_2001 = re.compile(r"\s(?:terror(?:ist)?\s|suicide\s)?(?:attacks?|hijack\w+)\b")


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
    after = text_after(expression, text)
    is_september = name.lower().startswith("sep") and expression.parts["day"].startswith("11")
    if is_september and _ATTACKS_OF_2001.match(after):
        return False
    if expression.rule == "day_month":
        return True
    token = token_at(doc, expression.end - 1)
    if token is not None and token.dep_ == "nummod" and token.head.i > token.i:
        return token.head.tag_ != "NNS" or after.lstrip().startswith(",")
    return not _COUNTED_IN_A_MONTH.match(after)


def _is_ordinal_day(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'the first of May', 'on June fourteenth'; not 'May second that' nor 'he was August first'."""
    is_sure = expression.text.lower().startswith("the") or "year" in expression.parts
    return expression.parts["month"][0].isupper() and (
        is_sure or _BEFORE_A_SPELLED_DAY.search(text_before(expression, text)) is not None
    )


def _is_weekday(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'Friday', 'a Friday meeting'; not 'every Friday', 'on a Friday', 'Good Friday', 'the Sunday Times'."""
    before, after = text_before(expression, text), text_after(expression, text)
    if not expression.parts["weekday"][0].isupper() or REPEATED.search(before):
        return False
    if re.search(r"\ba\s$", before, re.IGNORECASE) and (
        _LIKE_ON_ITS_DAY.match(after) or not re.match(r"\s[a-z]{4}", after)
    ):
        return False
    if _EXCEPTED.search(before) or _SAID_ALREADY.search(before):
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
    if expression.parts["way"].lower() in (
        "before",
        "after",
        "following",
    ) and not expression.text.lower().startswith("year"):
        return _CLAUSE_ENDS.match(after) is not None
    return not re.match(r"\sthan\b", after)


def _is_no_name(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'after 9/11', 'the 20th century'; not 'the 9/11 Commission', '20th Century Fox'."""
    return not starts_with_a_name(text_after(expression, text)) and not expression.text.endswith("Century")


def _is_full(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'4 May 1415'; not 'in May 1200 men'."""
    year = expression.parts["year"]
    is_sure = not year.isdigit() or int(year) >= _SURELY_A_YEAR
    return is_sure or _CLAUSE_ENDS.match(text_after(expression, text)) is not None


def _is_weekend(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'the weekend'; not the paper 'The Weekend Mirror'."""
    return not (expression.text.endswith("Weekend") and starts_with_a_name(text_after(expression, text)))


def _is_day_alone(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'on the 15th', 'On the 19th Holt left'; not 'on the 12th floor', 'by the 14th Corps', 'on the 19th day'."""
    after = text_after(expression, text)
    is_spelled = not expression.parts["day"][0].isdigit()
    if (is_spelled and not _AFTER_A_DAY.match(after)) or _NUMBERED_PLACE.search(text):
        return False
    before = text_before(expression, text)
    if before.endswith("for ") and not (_SET_FOR.search(before) and _ENDS_CLAUSE.match(after)):
        return False
    if "lead" in expression.parts or _AFTER_A_DAY.match(after):
        return not _UNIT_OF_AN_ARMY.match(after)
    if _OPENING_PREPOSITION.search(before) is None or _UNIT_OF_AN_ARMY.match(after):
        return False
    # 'On the 5th shells fell': what is numbered is one thing.
    behind = token_at(doc, expression.end + 1) if expression.end + 1 < len(text) else None
    is_plural = behind is not None and behind.tag_ == "NNS"
    return is_plural or _OPENS_A_CLAUSE.match(text, expression.end) is not None


def _is_this_last_next(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'last week', 'told her last week'; not 'the last week' or 'her last week', stretches of time, nor 'next may'."""
    before = text_before(expression, text)
    is_owned = _DETERMINER.search(before) or (_HERS.search(before) and not _TO_HER.search(before))
    if expression.parts["which"].lower() in ("last", "next") and is_owned:
        return False
    month = expression.parts.get("month")
    return not month or month[0].isupper()


def _is_anaphora(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'the same month'; not 'the same month last year', which the year dates."""
    return not _DATED_BEHIND.match(text_after(expression, text))


def _is_overnight(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'Fires burned overnight'; not 'overnight rates', 'stayed overnight', 'became rich almost overnight'."""
    token = token_at(doc, expression.start)
    if token is None or token.dep_ != "advmod" or word_beside(token, -1) in _NEARLY:
        return False
    # 'burned overnight', 'stopped burning overnight'
    verb = token.head.head if token.head.tag_ == "VBG" else token.head
    return verb.tag_ in ("VBD", "VBN") and not {verb.lemma_, token.head.lemma_} & _NOT_LAST_NIGHT


def _is_single(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'the end of the year'; not 'at each end of the year'."""
    return not REPEATED.search(text_before(expression, text))


def _is_never(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'19980312' dates a page; in running text eight figures number something."""
    return False


_CHECKS: dict[str, Callable[[Expression, str, Doc | None], bool]] = {
    "compact": _is_never,
    "month": is_month,
    "month_day": _is_day,
    "day_month": _is_day,
    "year": is_year,
    "year_range": is_year_range,
    "weekday": _is_weekday,
    "today": _is_today,
    "earlier": _is_offset,
    "quarter_alone": is_quarter,
    "the_quarter": is_quarter,
    "holiday": is_feast,
    "named_day": _is_no_name,
    "ordinal_day": _is_ordinal_day,
    "century": _is_no_name,
    "weekend": _is_weekend,
    "weekday_day": _is_no_name,
    "season": is_season,
    "day_month_year": _is_full,
    "month_day_year": _is_full,
    "month_year": _is_full,
    "told_season": is_told_season,
    "day_alone": _is_day_alone,
    "this_last_next": _is_this_last_next,
    "in_the_year": _is_single,
    "overnight": _is_overnight,
    "anaphora": _is_anaphora,
}
