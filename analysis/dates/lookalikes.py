"""What only looks like a date: 'may' and 'march', counts and clock times in four figures, names with a year in them."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from analysis.dates.expressions import Expression
from analysis.dates.vocabulary import MONTHS, WEEKDAYS, native_months

# Months whose names are also words or first names: they need a sign of a date beside them.
_WORDS_TOO = {"march", "april", "may", "june", "august"}
_BEFORE_MONTH = re.compile(
    r"\b(?:in|since|until|till|during|through|throughout|between|early|late|mid|last|next|this|from|by|before|after"
    r"|of|to|for|and|or|than|around|about|per)[\s-]$",
    re.IGNORECASE,
)
_SAFE_BEFORE_MONTH = re.compile(r"\b(?:in|since|until|till|during|throughout|late|early|last|next)[\s-]$", re.I)
_MONTH_NEIGHBOUR = re.compile(rf"\s?(?:,|[-–—/]|to|and|or|through|until)\s?(?:{'|'.join(MONTHS)})\b", re.I)
_MONTH_BEFORE = re.compile(rf"\b(?:{'|'.join(MONTHS)})\s?(?:,|[-–—/]|to|and|or|through|until)\s?$", re.I)
_FUNCTION_WORD = re.compile(
    r"\b(?:a|an|and|as|at|before|after|between|both|but|by|during|each|early|every|for|from|her|his|if|in|into|its|late"
    r"|last|mid|next|of|on|or|our|over|per|previous|since|than|that|the|their|this|through|till|to|under|until|when"
    r"|with|while|your|whose|year|years)$",
    re.IGNORECASE,
)
_CURRENCY_OR_NUMBER_OF = re.compile(
    r"(?:[$£€¥₹#]|\b(?:Rs|USD|EUR|GBP|INR|RM|SEK|NOK|Nos?|numbers?|pages?|pp|flight|resolutions?|room|article|section"
    r"|highway|route|model|type|class|mk|mark|channel|boeing|airbus|mirage|windows|lot|suite|block|unit|order|bill|chapter"
    r"|version|iso|population)\.?)\s?$",
    re.IGNORECASE,
)
_NAME_OF_A_PLAN = re.compile(
    r"\b(?:agenda|vision|horizon|strategy|roadmap|concept|project|force|army|navy|plan|mission|bharat|nato|compass"
    r"|programme|program|target|design)\s?$",
    re.IGNORECASE,
)
_QUANTITY_BEFORE = re.compile(
    r"\b(?:some|about|around|nearly|almost|over|than|least|most|to|only|roughly|approximately|total of|another|additional)\s$", re.I
)
_DATE_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|until|till|before|after|from|during|of|for|through|between|and|or|to|year|on|the|this|its|their|our"
    r"|his|her|a|an|early|late|mid|around|about|end|than|as|pre|post|over|into|beyond|towards?|under|on)|['’]s|[(,;:–—-])\s?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s?(?:(?:square|cubic|nautical|local|metric)\s)?(?:%|per\s?cent|percent|k?m|km/h|kms|mm|cm|kg|mg|g|ft|hp|kw|mw|rpm|nm"
    r"|(?:kilo|centi|milli)?met(?:re|er)s?|kilograms?|feet|foot|inch(?:es)?|miles?|yards?|tons?|tonnes?|lit(?:re|er)s?"
    r"|hours?|hrs|gmt|utc|ist|est|edt|cet|z|local\stime|crores?|lakhs?|million|billion|trillion|degrees?|points?"
    r"|people|persons?|men|women|children|troops|soldiers?|sailors?|marines?|personnel|officers?|workers?|employees|jobs"
    r"|vehicles?|tanks?|missiles?|rounds|aircraft|jets|drones?|rifles?|units?|copies|pieces|dollars?|euros?|rupees?|pounds?"
    r"|shares?|votes?|seats?|students?|families|homes?|houses|households|members|victims|casualties|times|items|sets)(?!\w)",
    re.IGNORECASE,
)
# Plural nouns that a year describes ('2024 elections'); other plurals after a bare figure are counted things.
_DATED_THINGS = re.compile(
    r"elections?|talks|sales|figures|games|protests|attacks|floods|riots|polls|results|earnings|accounts|profits|exports|imports"
    r"|budgets?|olympics|bombings|strikes|accords|agreements|guidelines|reforms|revenues|estimates|forecasts|levels|prices|rates"
    r"|championships|finals|awards|hearings|sanctions|losses|clashes|standards|models",
    re.IGNORECASE,
)  # fmt: skip
_REPEATED = re.compile(r"\b(?:every|each|per|once a|twice a|most|some|alternate|a)\s(?:other\s)?$", re.IGNORECASE)
_NAMED_DAY = re.compile(r"\b(?:Black|Bloody|Good|Ash|Palm|Easter|Super|Maundy|Holy|Ruby|Fat|Cyber|Shrove|Man|Girl)\s$")
_NAMED_AFTER_DAY = re.compile(
    r"\s(?:Times|Telegraph|Express|Mirror|Herald|Mail|Post|Star|Sun|Independent|World|Mercury|Tribune|Standard|Night"
    r"|Group|Club|Agreement)\b"
)
_NAMED_TODAY = re.compile(r"[A-Z][\w.]+\s$")
_CLAUSE_ENDS = re.compile(r"\s?(?:[.,;:!?)\]\"”'’–—-]|$|(?:and|but|when|in|at|on|by|as|to|he|she|it|they|was|were)\b)")


def is_date(expression: Expression, text: str, doc: Doc | None) -> bool:
    """Whether an expression that has the form of a date in `text` is one there; `doc` is the parse of `text`."""
    check = _CHECKS.get(expression.rule)
    return check is None or check(expression, text, doc)


def _is_month(expression: Expression, text: str, doc: Doc | None) -> bool:
    name = expression.parts["month"]
    before, after = text[max(0, expression.start - 20) : expression.start], text[expression.end : expression.end + 20]
    if not name[0].isupper() or name.lower() not in MONTHS:
        return False
    if expression.parts.get("part") or _MONTH_NEIGHBOUR.match(after) or _MONTH_BEFORE.search(before):
        return True
    if _starts_a_name(after) and not _BEFORE_MONTH.search(before):
        return False
    if name.lower() in _WORDS_TOO:
        if _SAFE_BEFORE_MONTH.search(before) and not _starts_a_name(after):
            return True
        token = _token_at(doc, expression.start)
        return token is not None and token.ent_type_ == "DATE" and token.pos_ in ("PROPN", "NOUN")
    previous = re.search(r"([A-Z][\w'’]*)\s$", before)
    return previous is None or bool(_FUNCTION_WORD.search(previous[1])) or previous[1].lower() in WEEKDAYS


def _starts_a_name(after: str) -> bool:
    word = re.match(r"\s([A-Z][a-z]+)", after)
    return bool(word) and word[1].lower() not in WEEKDAYS  # type: ignore[index]


def _is_day(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'June 20' but not 'in June 20 people died'; '4 may' and '3 march' are no days."""
    name = expression.parts["month"]
    is_native = name.lower() in native_months()
    if (not name[0].isupper() and not is_native) or (is_native and len(name) < 4):
        return False
    if expression.rule == "month_day":
        after = text[expression.end : expression.end + 40]
        if _COUNTED.match(after) and not re.match(r"\s(?:m|g|z|k|points?|times|sets|units?|members)\b", after, re.I):
            return False
        token = _token_at(doc, expression.end - 1)
        if token is not None and token.like_num and token.head.i > token.i and token.dep_ == "nummod":
            return token.head.tag_ != "NNS" or bool(re.match(r"\s?,", after))
    return True


def _is_year(expression: Expression, text: str, doc: Doc | None) -> bool:
    start = expression.start + expression.text.rindex(expression.parts["year"])
    before, after = text[max(0, start - 30) : start], text[expression.end : expression.end + 40]
    if expression.parts.get("part") or re.search(r"\byear\s$", before):
        return not re.match(r"\s?(?:hours|hrs|GMT|UTC)\b", after)
    if re.search(r"(?<!\b[Pp]re)(?<!\b[Pp]ost)(?<!\b[Mm]id)(?<!\b[Ee]arly)(?<!\b[Ll]ate)(?<!\b[Tt]hen)\w[-‐‑]$", before):
        return False
    if _CURRENCY_OR_NUMBER_OF.search(before) or _COUNTED.match(after) or _is_clock_time(before, after):
        return False
    if _NAME_OF_A_PLAN.search(before) and re.search(r"[A-Z]\w*\s?$", before):
        return False
    year = int(expression.parts["year"])
    if not _DATE_BEFORE.search(before) and year < 1900:
        return False
    return not _counts_things(before, after, doc, start)


def _is_clock_time(before: str, after: str) -> bool:
    return bool(re.search(r"\bat\s$", before, re.I) and not re.match(r"\s?[a-z]+\s(?:prices|levels|rates)", after))


def _counts_things(before: str, after: str, doc: Doc | None, start: int) -> bool:
    """'2021 rifles', 'some 2000 of them', but neither 'the 2024 elections' nor 'in 2024 soldiers left'."""
    quantity = _QUANTITY_BEFORE.search(before)
    if quantity and re.match(r"\s(?:of|more)\b", after):
        return True
    token = _token_at(doc, start)
    if token is None or token.i + 1 >= len(token.doc):
        return False
    head = token.head
    if token.dep_ != "nummod" or head.i <= token.i or head.tag_ not in ("NNS", "NNPS"):
        return False
    if quantity:
        return True
    return not _DATED_THINGS.fullmatch(head.text) and not _DATE_BEFORE.search(before)


def _is_named_far_year(expression: Expression, text: str, published_year: int) -> bool:
    """'Viksit Bharat 2047': a year well ahead that stands right behind a name is part of the name."""
    before = text[max(0, expression.start - 30) : expression.start]
    name = re.search(r"([A-Z][\w'’&-]+)\s$", before)
    ahead = expression.rule == "year" and int(expression.parts["year"]) > published_year + 2
    return ahead and name is not None and not _FUNCTION_WORD.search(name[1])


def is_part_of_a_name(expression: Expression, text: str, published_year: int) -> bool:
    """Whether a bare year only completes the name of a plan, judged by the year of publication."""
    return _is_named_far_year(expression, text, published_year)


def _is_year_range(expression: Expression, text: str, doc: Doc | None) -> bool:
    first, second = expression.parts["year"], expression.parts["year2"]
    last = int(second) if len(second) == 4 else int(first[:2] + second)
    before, after = text[max(0, expression.start - 30) : expression.start], text[expression.end : expression.end + 40]
    if len(second) == 2 and last <= int(first):
        last += 100
    if _CURRENCY_OR_NUMBER_OF.search(before) or _COUNTED.match(after):
        return False
    return 0 < last - int(first) <= 99 and not (len(second) == 2 and last - int(first) > 50)


def _is_weekday(expression: Expression, text: str, doc: Doc | None) -> bool:
    before, after = text[max(0, expression.start - 20) : expression.start], text[expression.end : expression.end + 20]
    if expression.text[0].islower() and expression.text[:4].lower() in ("sund", "mond"):
        return expression.parts["weekday"][0].isupper()
    if _REPEATED.search(before) or _NAMED_DAY.search(before):
        return False
    return not _NAMED_AFTER_DAY.match(after) and expression.parts["weekday"][0].isupper()


def _is_today(expression: Expression, text: str, doc: Doc | None) -> bool:
    before, after = text[max(0, expression.start - 20) : expression.start], text[expression.end : expression.end + 30]
    if expression.text == "Today" and _NAMED_TODAY.search(before):
        return False
    return not re.match(r"['’]s\s(?:world|society|generation|youth|environment|age|standards)\b", after)


def _is_offset(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'two days later', but not 'two days later than planned' nor 'two days after the talks', which needs the event."""
    after = text[expression.end : expression.end + 20]
    if expression.parts["way"] in ("before", "after"):
        return bool(_CLAUSE_ENDS.match(after))
    return not re.match(r"\sthan\b", after)


def _is_season(expression: Expression, text: str, doc: Doc | None) -> bool:
    after = text[expression.end : expression.end + 20]
    return not _starts_a_name(after) and not re.match(r"\s(?:into|short|back|out|for|under|from)\b", after)


def _is_this_last_next(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'last week', but not 'the last week' (a stretch of time), nor 'the next May'."""
    before = text[max(0, expression.start - 12) : expression.start]
    which = expression.parts["which"].lower()
    if which in ("last", "next") and re.search(r"\b(?:the|its|his|her|their|our|a)\s$", before, re.I):
        return False
    month = expression.parts.get("month")
    return not month or month[0].isupper()


def _is_repeated(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'in the autumn', 'the end of the year', but not 'every year', 'at the end of each month'."""
    return not _REPEATED.search(text[max(0, expression.start - 20) : expression.start])


def _token_at(doc: Doc | None, offset: int) -> Token | None:
    """The token that covers a character of the block."""
    if doc is None:
        return None
    span = doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span[0] if span is not None and len(span) else None


_CHECKS = {
    "month": _is_month,
    "month_day": _is_day,
    "day_month": _is_day,
    "year": _is_year,
    "year_range": _is_year_range,
    "weekday": _is_weekday,
    "today": _is_today,
    "earlier": _is_offset,
    "season": _is_season,
    "this_last_next": _is_this_last_next,
    "in_the_year": _is_repeated,
}
