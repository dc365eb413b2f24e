"""Figures that may be a year, or count, price or number something."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from analysis.dates.expressions import Expression
from analysis.dates.surroundings import (
    CAPITALISED_BEFORE,
    FUNCTION_WORD,
    REACH,
    text_after,
    text_before,
    token_at,
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
# 'rose 12 points to 1998'
_OF_AN_INDEX = re.compile(r"\bpoints?,?\sto\s$", re.IGNORECASE)
# '0183 and 2000', 'from 0800 to 1730', and the part number '2019-E'
_CLOCK_BEFORE = re.compile(r"(?<![\d.,])0\d{3}(?:\s(?:to|and|until|or|till)\s|\s?[-–—/]\s?)$")
_CODE_BEHIND = re.compile(r"[-‐‑][A-Z](?![a-z])")
_BEFORE_A_YEAR = re.compile(
    r"(?:\b(?:in|since|by|until|till|before|after|from|during|of|for|through|between|and|or|to|year|on|the|this"
    r"|its|their|our|his|her|an?|early|late|mid|around|about|end|than|as|pre|post|over|into|beyond|towards?"
    r"|under|either|both|circa|ca?\.|dated?|anno)|['’]s|[(,;:–—-])\s?$",
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
    r"|copies|pieces|dollars?|euros?|rupees?|pounds?|shares?|votes|seats?|students?|families|homes?|houses"
    r"|households|members|victims|casualties|times|items|sets)(?!\w)",
    re.IGNORECASE,
)
# Plural nouns that a year describes ('2024 elections'); other plurals after a bare figure are counted.
_DATED_THINGS = re.compile(
    r"elections?|talks|sales|figures|games|protests|attacks|floods|riots|polls|results|earnings|accounts|profits"
    r"|exports|imports|budgets?|olympics|bombings|strikes|accords|agreements|guidelines|reforms|revenues"
    r"|estimates|forecasts|levels|prices|rates|championships|finals|awards|hearings|sanctions|losses|clashes"
    r"|standards|models",
    re.IGNORECASE,
)
# 'a 1960-seat hall'; but 'a 1960-era hall'.
_MEASURES = re.compile(
    r"[-‐‑](?!(?:era|style|vintage|model|built|born|dated|level|type|series|founded)\b)[a-z]{3}"
)
# A street behind a number: '1600 Pennsylvania Avenue', '2000 block'.
_STREET = re.compile(
    r"\s(?:[NSEW]{1,2}\.?\s)?(?:(?:[A-Z][\w.’'-]*|\d+(?:st|nd|rd|th))\s){1,3}"
    r"(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Lane|Ln|Hwy|Highway|Pike|Place|Court|Parkway|Way)\b"
    r"|\sblock\b"
)


def is_part_of_a_name(expression: Expression, text: str, published_year: int) -> bool:
    """'Viksit Bharat 2047': a bare year well ahead of publication, right behind a name, belongs to the name."""
    if expression.rule != "year" or int(expression.parts["year"]) <= published_year + 2:
        return False
    name = CAPITALISED_BEFORE.search(text_before(expression, text))
    return name is not None and not FUNCTION_WORD.fullmatch(name[1])


def is_year(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'in 2026', 'the 2019 agreement'; not 'at 2130', 'Rs 2026', 'Mirage 2000', '2021 rifles', 'Agenda 2030'."""
    start = expression.start + expression.text.rindex(expression.parts["year"])
    before, after = text[max(0, start - REACH) : start], text_after(expression, text)
    if expression.parts.get("part") or re.search(r"\byear\s$", before, re.IGNORECASE):
        return not _COUNTED.match(after)
    prefix = re.search(r"(\w+)[-‐‑]$", before)
    if prefix and prefix[1].lower() not in ("pre", "post", "mid", "early", "late", "end", "since"):
        return False
    if _MEASURES.match(after):
        return False
    if _NO_YEAR_AFTER.search(before) or _COUNTED.match(after) or _PLAN.search(before) or _STREET.match(after):
        return False
    if _OF_AN_INDEX.search(before) or _CLOCK_BEFORE.search(before) or _CODE_BEHIND.match(after):
        return False
    if re.search(r"\bat\s$", before, re.IGNORECASE):
        return re.match(r"\s[a-z]+\s(?:prices|levels|rates)|\s(?:prices|levels|rates)", after) is not None
    if int(expression.parts["year"]) < 1900 and not _BEFORE_A_YEAR.search(before):
        return False
    return not _counts_things(before, after, token_at(doc, start))


def _counts_things(before: str, after: str, token: Token | None) -> bool:
    """'2021 rifles', 'some 2000 of them', 'in 1500 villages'; not 'the 2024 elections', 'in 2024 voters chose'."""
    quantity = _QUANTITY.search(before)
    if quantity and re.match(r"\s(?:of|more)\b", after):
        return True
    if re.search(r"\ba\s$", before, re.IGNORECASE):
        # 'a 1986 law'
        return False
    if token is None or token.dep_ != "nummod" or token.head.i <= token.i:
        return False
    if token.head.tag_ not in ("NNS", "NNPS"):
        return False
    if quantity or _DATED_THINGS.fullmatch(token.head.text):
        return quantity is not None
    return token.text.endswith("00") or not _SURELY_BEFORE_A_YEAR.search(before)


def is_year_range(expression: Expression, text: str, doc: Doc | None) -> bool:
    """'2021-31' and '1998-2000'; not '2000-5', '1500-2000 troops' or '2026-06'."""
    first, second = int(expression.parts["year"]), expression.parts["year2"]
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    last += 100 if last < first else 0
    if _NO_YEAR_AFTER.search(text_before(expression, text)) or _COUNTED.match(text_after(expression, text)):
        return False
    return 0 < last - first <= (50 if len(second) == 2 else 99)
