"""What a sentence says of how long a pact holds and what it is worth."""

from __future__ import annotations

import re

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import date_head
from analysis.facts.clauses import is_predicate, predicate_of
from analysis.facts.occasions.timing import compare
from analysis.facts.pacts.cues import pact_kind
from analysis.facts.pacts.record import Terms

NUMBERS = dict(
    zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True),
    a=1,
    fifteen=15,
    twenty=20,
    thirty=30,
    forty=40,
    fifty=50,
) | {"twenty-five": 25}
_NUMBER = (
    r"(?P<number>\d{1,3}|" + "|".join(sorted((n for n in NUMBERS if n != "a"), key=len, reverse=True)) + ")"
)
_HOLDS = (
    r"(?:valid|in force|in effect|effective|binding|run|runs|running|ran|last|lasts|lasting|extend\w*|renew\w*"
    r"|remain\w*|continue\w*|hold\w*|prolong\w*|cover\w*)"
)
UNTIL = re.compile(rf"\b{_HOLDS}\b[^.;]*\b(?:until|till|through|up to|to)\s+(?:the\s+)?$", re.IGNORECASE)
SINCE = re.compile(
    r"\b(?:in force|in effect|in place|effective|valid|binding|applied)\s+(?:since|from|as of|as from|on)\s+"
    r"(?:the\s+)?$"
    r"|\b(?:enter\w*|c[ao]m\w+|go\w*|went|put) into (?:force|effect|operation)\s*(?:on|in|from|at)?\s*(?:the\s+)?$"
    r"|\bentry into force,?\s*(?:on|in|from)?\s*(?:the\s+)?$"
    r"|\bt(?:ake|akes|ook|aking|aken) effect\s*(?:on|in|from|at)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
ENDS = re.compile(
    r"\b(?:expir\w+|laps\w+|runs? out|ran out|running out|terminat\w+|ends?|ended|ending)"
    r"(?:\s+(?:on|in|at|by)\s+(?:the\s+)?|\s+)$",
    re.IGNORECASE,
)
# 'the plan for 2027', 'for the period 2027-2029'
COVERS = re.compile(r"\bfor\s+(?:the\s+)?(?:(?:year|years|period)\s+(?:of\s+)?)?$", re.IGNORECASE)
ENDED = re.compile(r"\b(?:expired|lapsed|ran out|terminated)\b", re.IGNORECASE)
SPANS = re.compile(
    rf"\b(?:{_HOLDS}|period|years|for)\b[^.;,]{{0,25}}(?:from|over|between|for|of)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
IN_FORCE = re.compile(
    r"\b(?:in force|in effect|in place since|entry into force|(?:enter|came|come)\w* into (?:force|effect)"
    r"|remains valid|took effect|still (?:valid|applies))\b",
    re.IGNORECASE,
)
# What may stand before that without its holding yet, or any more.
NOT_IN_FORCE = re.compile(
    r"\b(?:not|never|no longer|yet to|once|when|before|until|if)\b[^.;,]{0,25}$"
    r"|\b(?:will|would|shall|to|may|could)\s+(?:\w+\s+)?(?:be\s+)?$",
    re.IGNORECASE,
)
ON_SIGNING = re.compile(
    r"\b(?:in force|into force|into effect|took effect|effective|valid)\s+"
    r"(?:immediately|(?:up)?on (?:its |their )?(?:signature|signing))\b",
    re.IGNORECASE,
)
FOR_YEARS = re.compile(
    rf"\bfor\s+(?:an?\s+)?(?:(?:initial|further|additional|period|term|another|fixed|minimum)\s+(?:of\s+)?)*{_NUMBER}"
    r"\s+(?:more\s+)?(?P<unit>years?|months?)\b",
    re.IGNORECASE,
)
PERIOD = re.compile(
    rf"\b{_NUMBER}[\s-](?P<unit>year|month)s?\b(?!\s+(?:ago|later|earlier|old))", re.IGNORECASE
)
# 'has a term of 10 years', 'is to last three years', 'a validity of five years', 'an initial five-year term'.
LASTS_YEARS = re.compile(
    rf"\b(?:(?:term|period|duration|validity|lifespan|lifetime|tenure) of\s+(?:an?\s+(?:initial|further)\s+)?"
    rf"|(?:last(?:s|ing|ed)?|run(?:s|ning)?|valid)\s+(?:for\s+)?(?:an?\s+(?:initial|further)\s+)?)"
    rf"{_NUMBER}[\s-](?P<unit>years?|months?)\b(?!\s+(?:ago|later|earlier))",
    re.IGNORECASE,
)
YEARS_TERM = re.compile(
    rf"\b{_NUMBER}-(?P<unit>year|month)\s+(?:term|period|duration|validity|lifespan|tenure)\b", re.IGNORECASE
)
EVERY_YEARS = re.compile(rf"\brenew\w*\s+every\s+{_NUMBER}\s+(?P<unit>years?|months?)", re.IGNORECASE)
HOLDING = re.compile(
    rf"\b{_HOLDS}\b|\bsigned\b|\bconcluded\b|\binked\b|\bduration\b|\bperiod\b|\bterm\b", re.IGNORECASE
)
_AMOUNT = r"\d[\d.,]*(?:\s?(?:thousand|million|billion|trillion|crore|lakh|bn|mn|m|b|tn)(?:\s+crore)?\b)?"
_CURRENCY = (
    r"(?:US\$|A\$|AU\$|C\$|CA\$|NZ\$|S\$|HK\$|NT\$|R\$|Rs\.?|INR|USD|EUR|GBP|AUD|CAD|SGD|JPY|KRW|NOK|SEK|DKK|PLN"
    r"|CHF|AED|SAR|EGP|QAR|KWD|BRL|ZAR|MYR|RM|PHP|THB|IDR|VND|TRY|KSh|KES|NGN|UAH|CZK|HUF|RON|RUB|CNY"
    r"|₹|\$|€|£|¥|₩|₺|₱|R(?=\d))"
)
_UNIT = (
    r"(?:euros?|dollars?|US dollars?|pounds?|rupees?|yen|won|rubles?|roubles?|yuan|kroner|kronor|zlotys?|lira|reais"
    r"|rand|dirhams?|riyals?|dinars?|ringgit|pesos?|baht|rupiah|dong|francs?|shillings?|crowns?|koruna|forints?|lei"
    r"|naira)"
)
_ROUGHLY = (
    r"(?:about|around|some|nearly|almost|over|more than|up to|at least|roughly|approximately|an estimated|under"
    r"|less than)"
)
MONEY = re.compile(rf"(?:{_ROUGHLY}\s+)?(?:{_CURRENCY}\s?{_AMOUNT}|{_AMOUNT}\s+(?:\w+\s+)?{_UNIT}\b)")


def terms_of(annotated: Annotated, sentence: Sentence, begin: int, end: int, name: tuple[int, int]) -> Terms:
    """The terms that the characters `begin` to `end` of an article tell of the pact named at `name`."""
    text = annotated.article.text
    part = text[begin:end]
    valid_from = valid_to = ""
    expired = False
    for date in annotated.dates_in(begin, end):
        before = " ".join(text[max(begin, date.start - 90) : date.start].split()) + " "
        inside = name[0] <= date.start and date.end <= name[1] + 12
        if not date.value or _bounds_another(sentence, date, name[1]):
            continue
        if date.until and (inside or SPANS.search(before)) and len(date.value) <= 7:
            valid_from, valid_to = valid_from or date.value, valid_to or date.until
        elif UNTIL.search(before):
            valid_to = valid_to or date.until or date.value
        elif SINCE.search(before):
            valid_from = valid_from or date.value
        elif ENDS.search(before):
            valid_to = valid_to or date.value
            past = compare(date.value, annotated.article.published)
            expired = bool(ENDED.search(before[-20:])) and past != 1
    ahead = compare(valid_from, annotated.article.published) == 1
    in_force = not ahead and any(not NOT_IN_FORCE.search(part[: m.start()]) for m in IN_FORCE.finditer(part))
    return Terms(
        valid_from,
        valid_to,
        _duration(part, text[name[0] : name[1]]),
        "",
        in_force,
        expired,
        bool(ON_SIGNING.search(part)),
    )


def _bounds_another(sentence: Sentence, date: DateMention, name_end: int) -> bool:
    """Whether a date is told of something named behind the pact: 'at the fair, which runs until 4 December'."""
    head = date_head(sentence, date)
    verb = predicate_of(head) if head is not None else None
    while verb is not None and verb.dep_ == "conj" and is_predicate(verb.head):
        verb = verb.head
    if verb is None or verb.dep_ != "relcl":
        return False
    described = verb.head
    is_setting = described.dep_ == "pobj" and described.head.lower_ in ("at", "during")
    return is_setting and not pact_kind(described) and sentence.chars(described)[0] > name_end


def is_term_date(annotated: Annotated, sentence: Sentence, date: DateMention) -> bool:
    """Whether a date bounds the validity of something, and so dates no signing."""
    before = annotated.article.text[max(sentence.start, date.start - 90) : date.start]
    before = " ".join(before.split()) + " "
    covered = len(date.value) == 4 and COVERS.search(before)
    return bool(covered or UNTIL.search(before) or SINCE.search(before) or ENDS.search(before))


def _duration(part: str, name: str) -> str:
    found = PERIOD.search(name)
    for told in (EVERY_YEARS, LASTS_YEARS, YEARS_TERM):
        found = found or told.search(part)
    if found is None and HOLDING.search(part):
        found = FOR_YEARS.search(part)
    if found is None:
        return ""
    number = found["number"].lower()
    count = int(number) if number.isdigit() else NUMBERS[number]
    return f"P{count}{'Y' if found['unit'].lower().startswith('year') else 'M'}"
