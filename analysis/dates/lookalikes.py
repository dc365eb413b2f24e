"""What only looks like a date: 'may' and 'march', counts and clock times in four figures, names with years."""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.tokens import Doc, Token

from analysis.dates.expressions import Expression
from analysis.dates.vocabulary import WEEKDAYS
from analysis.months import MONTHS, native_months

# How much of the text beside an expression is looked at, in characters.
_REACH = 40
_MONTH = "|".join(MONTHS)
# Months whose names are also words or first names: they need a sign of a date beside them.
_WORDS_TOO = {"march", "april", "may", "june", "august"}
_BEFORE_A_MONTH = re.compile(
    r"\b(?:in|since|until|till|during|through|throughout|between|early|late|mid|last|next|this|from|by|before"
    r"|after|of|to|for|and|or|than|around|about|per)[\s-]$",
    re.IGNORECASE,
)
_SURELY_BEFORE_A_MONTH = re.compile(
    r"\b(?:in|since|until|till|during|throughout|late|early|last|next)[\s-]$", re.IGNORECASE
)
_JOINS_MONTHS = r"\s?(?:,|[-–—/]|to|and|or|through|until)\s?"
_MONTH_NEXT = re.compile(rf"{_JOINS_MONTHS}(?:{_MONTH})\b", re.IGNORECASE)
_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTH}){_JOINS_MONTHS}$", re.IGNORECASE)
_CAPITALISED_BEFORE = re.compile(r"([A-Z][\w'’&-]*)\s$")
_TITLE_BEFORE = re.compile(r"\b[A-Z][a-z]{1,4}\.\s$")
_FUNCTION_WORD = re.compile(
    r"(?:an?|and|as|at|before|after|between|both|but|by|during|each|early|every|for|from|her|his|if|in|into|its"
    r"|late|last|mid|next|of|on|or|our|over|per|previous|since|than|that|the|their|this|through|till|to|under"
    r"|until|when|with|while|your|whose|years?)",
    re.IGNORECASE,
)
# A number behind one of these counts, prices or numbers something.
_NO_YEAR_AFTER = re.compile(
    r"(?:[$£€¥₹#]|\b(?:Rs|USD|EUR|GBP|INR|RM|SEK|NOK|Nos?|numbers?|pages?|pp|flight|resolutions?|room|article"
    r"|section|highway|route|model|type|class|mk|mark|channel|boeing|airbus|mirage|windows|lot|suite|block|unit"
    r"|order|bill|chapter|version|iso|population)\.?)\s?$",
    re.IGNORECASE,
)
_PLAN = re.compile(
    r"\b(?:Agenda|Vision|Horizon|Strategy|Roadmap|Concept|Project|Force|Army|Navy|Plan|Mission|Bharat|NATO"
    r"|Compass|Programme|Program|Target|Design)\s?$"
)
_QUANTITY = re.compile(
    r"\b(?:some|about|around|nearly|almost|over|than|least|most|to|only|roughly|approximately|total of|another"
    r"|additional)\s$",
    re.IGNORECASE,
)
_BEFORE_A_YEAR = re.compile(
    r"(?:\b(?:in|since|by|until|till|before|after|from|during|of|for|through|between|and|or|to|year|on|the|this"
    r"|its|their|our|his|her|an?|early|late|mid|around|about|end|than|as|pre|post|over|into|beyond|towards?"
    r"|under)|['’]s|[(,;:–—-])\s?$",
    re.IGNORECASE,
)
_SURELY_BEFORE_A_YEAR = re.compile(
    r"(?:\b(?:in|since|by|until|till|before|after|during|the|this|its|their|our|his|her|early|late|mid|pre|post)"
    r"|['’]s|,)[\s-]?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s?(?:(?:square|cubic|nautical|metric)\s)?(?:%|per\s?cent|percent|k?m|km/h|kms|mm|cm|kg|mg|g|ft|hp|kw|mw"
    r"|rpm|nm|(?:kilo|centi|milli)?met(?:re|er)s?|kilograms?|feet|foot|inch(?:es)?|miles?|yards?|tons?|tonnes?"
    r"|lit(?:re|er)s?|hours?|hrs|gmt|utc|ist|est|edt|cet|local\stime|crores?|lakhs?|million|billion|trillion"
    r"|degrees?|points?|people|persons?|men|women|children|troops|soldiers?|sailors?|marines?|personnel"
    r"|officers?|workers?|employees|jobs|vehicles?|tanks?|missiles?|rounds|aircraft|jets|drones?|rifles?|units?"
    r"|copies|pieces|dollars?|euros?|rupees?|pounds?|shares?|votes?|seats?|students?|families|homes?|houses"
    r"|households|members|victims|casualties|times|items|sets)(?!\w)",
    re.IGNORECASE,
)
# 'June 20, 5 sets to 2': after a day only these make the figure a count.
_COUNTED_IN_A_MONTH = re.compile(
    r"\s(?:%|percent|people|men|women|troops|soldiers|workers|jobs|million|billion)\b"
)
# Plural nouns that a year describes ('2024 elections'); other plurals after a bare figure are counted.
_DATED_THINGS = re.compile(
    r"elections?|talks|sales|figures|games|protests|attacks|floods|riots|polls|results|earnings|accounts|profits"
    r"|exports|imports|budgets?|olympics|bombings|strikes|accords|agreements|guidelines|reforms|revenues"
    r"|estimates|forecasts|levels|prices|rates|championships|finals|awards|hearings|sanctions|losses|clashes"
    r"|standards|models",
    re.IGNORECASE,
)
_REPEATED = re.compile(r"\b(?:every|each|per|most|alternate)\s(?:other\s)?$", re.IGNORECASE)
_NAMED_DAY = re.compile(r"\b(?:Black|Bloody|Good|Ash|Palm|Easter|Super|Maundy|Holy|Ruby|Fat|Cyber|Shrove)\s$")
_PAPER_OF_THE_DAY = re.compile(
    r"\s(?:Times|Telegraph|Express|Mirror|Herald|Mail|Post|Star|Sun|Independent|World|Mercury|Tribune|Standard"
    r"|Night|Group|Club|Agreement)\b"
)
_NOWADAYS = re.compile(r"['’]s\s(?:world|society|generation|youth|environment|age|standards)\b")
_CLAUSE_ENDS = re.compile(r"\s?(?:[.,;:!?)\]\"”'’–—-]|$|(?:and|but|in|at|on|by|as|to|was|were)\b)")
# A street behind a number: '1600 Pennsylvania Avenue', '2000 block'.
_STREET = re.compile(
    r"\s(?:[NSEW]{1,2}\.?\s)?(?:(?:[A-Z][\w.’'-]*|\d+(?:st|nd|rd|th))\s){1,3}"
    r"(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Lane|Ln|Hwy|Highway|Pike|Place|Court|Parkway|Way)\b"
    r"|\sblock\b"
)
# The quarters of a game.
_GAME = re.compile(
    r"\b(?:touchdowns?|field\sgoals?|yards?|yarders?|halftime|quarterbacks?|interceptions?|rebounds?|free\sthrows?"
    r"|3-pointers?|three-pointers?|layups?|jumpers?|assists|fumbles?|outscored|overtime|innings?)\b"
)
_IN_A_GAME = 300
# 'by Christmas', 'after last Easter': before a feast that is no 'day' of its own.
_BEFORE_A_FEAST = re.compile(
    r"\b(?:at|by|on|over|before|after|since|until|till|through|during|around|for|from|to|and|or|than|past|of)\s$",
    re.IGNORECASE,
)
_SPRINGS_OR_FALLS = re.compile(r"\s(?:into|short|back|out|for|under|from)\b")
_NAMES = ("PERSON", "GPE", "FAC", "LOC", "WORK_OF_ART")
_DETERMINER = re.compile(r"\b(?:the|its|his|her|their|our|a)\s$", re.IGNORECASE)


def is_date(expression: Expression, text: str, doc: Doc | None) -> bool:
    """Whether an expression that has the form of a date in `text` is one there; `doc` is the parse of `text`."""
    check = _CHECKS.get(expression.rule)
    return check is None or check(expression, text, doc)


def is_part_of_a_name(expression: Expression, text: str, published_year: int) -> bool:
    """'Viksit Bharat 2047': a bare year well ahead of publication, right behind a name, belongs to the name."""
    if expression.rule != "year" or int(expression.parts["year"]) <= published_year + 2:
        return False
    name = _CAPITALISED_BEFORE.search(_before(expression, text))
    return name is not None and not _FUNCTION_WORD.fullmatch(name[1])


def _before(expression: Expression, text: str) -> str:
    return text[max(0, expression.start - _REACH) : expression.start]


def _after(expression: Expression, text: str) -> str:
    return text[expression.end : expression.end + _REACH]


def _token_at(doc: Doc | None, offset: int) -> Token | None:
    """The token that covers a character of the block."""
    span = doc.char_span(offset, offset + 1, alignment_mode="expand") if doc is not None else None
    return span[0] if span is not None and len(span) else None


def _is_month(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'in May', 'the October meeting'; not 'Ms May', 'Black September', 'every June' or 'they may'."""
    name = expression.parts["month"]
    before, after = _before(expression, text), _after(expression, text)
    if not name[0].isupper() or name.lower() not in MONTHS:
        return False
    if expression.parts.get("part") or _MONTH_NEXT.match(after) or _MONTH_BEFORE.search(before):
        return True
    if before.endswith(("-", "‐", "‑")) or _REPEATED.search(before) or _ends_with_a_name(before):
        return False
    starts_a_name = _starts_with_a_name(after)
    if starts_a_name and not _BEFORE_A_MONTH.search(before):
        return False
    if name.lower() in _WORDS_TOO and _TITLE_BEFORE.search(before):
        return False
    if name.lower() not in _WORDS_TOO or (_SURELY_BEFORE_A_MONTH.search(before) and not starts_a_name):
        return True
    token = _token_at(doc, expression.start)
    return token is not None and token.ent_type_ == "DATE" and token.pos_ in ("PROPN", "NOUN")


def _ends_with_a_name(before: str) -> bool:
    word = _CAPITALISED_BEFORE.search(before)
    return word is not None and not _FUNCTION_WORD.fullmatch(word[1]) and word[1].lower() not in WEEKDAYS


def _starts_with_a_name(after: str) -> bool:
    word = re.match(r"\s([A-Z][a-z]+)", after)
    return word is not None and word[1].lower() not in WEEKDAYS


def _is_day(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'June 20' but not 'in June 20 people died'; '4 may' and '3 march' are no days, '3 marca' is."""
    name = expression.parts["month"]
    is_native = name.lower() in native_months()
    if (is_native and len(name) < 4) or (not is_native and not name[0].isupper()):
        return False
    if expression.rule == "day_month":
        return True
    after = _after(expression, text)
    token = _token_at(doc, expression.end - 1)
    if token is not None and token.dep_ == "nummod" and token.head.i > token.i:
        return token.head.tag_ != "NNS" or after.lstrip().startswith(",")
    return not _COUNTED_IN_A_MONTH.match(after)


def _is_year(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'in 2026', 'the 2019 agreement'; not 'at 2130', 'Rs 2026', 'Mirage 2000', '2021 rifles', 'Agenda 2030'."""
    start = expression.start + expression.text.rindex(expression.parts["year"])
    before, after = text[max(0, start - _REACH) : start], _after(expression, text)
    if expression.parts.get("part") or re.search(r"\byear\s$", before, re.IGNORECASE):
        return not _COUNTED.match(after)
    prefix = re.search(r"(\w+)[-‐‑]$", before)
    if prefix and prefix[1].lower() not in ("pre", "post", "mid", "early", "late", "end", "since"):
        return False
    if _NO_YEAR_AFTER.search(before) or _COUNTED.match(after) or _PLAN.search(before) or _STREET.match(after):
        return False
    if re.search(r"\bat\s$", before, re.IGNORECASE):
        return re.match(r"\s[a-z]+\s(?:prices|levels|rates)|\s(?:prices|levels|rates)", after) is not None
    if int(expression.parts["year"]) < 1900 and not _BEFORE_A_YEAR.search(before):
        return False
    return not _counts_things(before, after, _token_at(doc, start))


def _counts_things(before: str, after: str, token: Token | None) -> bool:
    """'2021 rifles', 'some 2000 of them', 'in 1500 villages'; not 'the 2024 elections', 'in 2024 voters chose'."""
    quantity = _QUANTITY.search(before)
    if quantity and re.match(r"\s(?:of|more)\b", after):
        return True
    if token is None or token.dep_ != "nummod" or token.head.i <= token.i:
        return False
    if token.head.tag_ not in ("NNS", "NNPS"):
        return False
    if quantity or _DATED_THINGS.fullmatch(token.head.text):
        return quantity is not None
    return token.text.endswith("00") or not _SURELY_BEFORE_A_YEAR.search(before)


def _is_year_range(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'2021-31' and '1998-2000'; not '2000-5', '1500-2000 troops' or '2026-06'."""
    first, second = int(expression.parts["year"]), expression.parts["year2"]
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    last += 100 if last < first else 0
    if _NO_YEAR_AFTER.search(_before(expression, text)) or _COUNTED.match(_after(expression, text)):
        return False
    return 0 < last - first <= (50 if len(second) == 2 else 99)


def _is_weekday(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'Friday', 'a Friday meeting'; not 'every Friday', 'on a Friday', 'Good Friday', 'the Sunday Times'."""
    before, after = _before(expression, text), _after(expression, text)
    if not expression.parts["weekday"][0].isupper() or _REPEATED.search(before):
        return False
    if re.search(r"\ba\s$", before, re.IGNORECASE) and not re.match(r"\s[a-z]{4}", after):
        return False
    if _NAMED_DAY.search(before) or _PAPER_OF_THE_DAY.match(after):
        return False
    # 'Sunday Creek', 'Joe Friday'
    token = _token_at(doc, expression.start + expression.text.index(expression.parts["weekday"]))
    return token is None or token.ent_type_ not in _NAMES


def _is_today(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'today'; neither a paper called 'Today' nor "today's world"."""
    if expression.text == "Today" and _CAPITALISED_BEFORE.search(_before(expression, text)):
        return False
    return not _NOWADAYS.match(_after(expression, text))


def _is_offset(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'two days later'; not 'two days later than planned' nor 'two days after the talks', which needs the talks."""
    after = _after(expression, text)
    if expression.parts["way"].lower() in ("before", "after") and not expression.text.lower().startswith(
        "year"
    ):
        return _CLAUSE_ENDS.match(after) is not None
    return not re.match(r"\sthan\b", after)


def _is_quarter(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'the third quarter'; not of a game."""
    around = text[max(0, expression.start - _IN_A_GAME) : expression.end + _IN_A_GAME]
    return _GAME.search(around) is None


def _is_feast(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'by Christmas', 'Labor Day'; not 'Christmas lights', 'an Easter egg' or 'easter'."""
    name = expression.parts["holiday"]
    if not name[0].isupper() or name.isupper() or _REPEATED.search(_before(expression, text)):
        return False
    if " " in name or name == "Juneteenth":
        return True
    token = _token_at(doc, expression.start + expression.text.rindex(name))
    if token is not None and token.dep_ in ("compound", "nmod", "amod"):
        return False
    return "which" in expression.parts or _BEFORE_A_FEAST.search(_before(expression, text)) is not None


def _is_season(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'in the spring'; not 'in Spring Valley' nor 'by fall from grace'."""
    after = _after(expression, text)
    return not _starts_with_a_name(after) and not _SPRINGS_OR_FALLS.match(after)


def _is_this_last_next(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'last week'; not 'the last week', a stretch of time, nor 'next may'."""
    before = _before(expression, text)
    if expression.parts["which"].lower() in ("last", "next") and _DETERMINER.search(before):
        return False
    month = expression.parts.get("month")
    return not month or month[0].isupper()


def _is_single(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'the end of the year'; not 'at each end of the year'."""
    return not _REPEATED.search(_before(expression, text))


_CHECKS: dict[str, Callable[[Expression, str, Doc | None], bool]] = {
    "month": _is_month,
    "month_day": _is_day,
    "day_month": _is_day,
    "year": _is_year,
    "year_range": _is_year_range,
    "weekday": _is_weekday,
    "today": _is_today,
    "earlier": _is_offset,
    "quarter_alone": _is_quarter,
    "the_quarter": _is_quarter,
    "holiday": _is_feast,
    "season": _is_season,
    "this_last_next": _is_this_last_next,
    "in_the_year": _is_single,
}
