"""Contracts without a word for one, told as a purchase or a sale of equipment: 'bought 12 howitzers from France'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import dates_of, names_of
from analysis.facts.clauses import agents, is_negated, is_passive, lemma, subjects
from analysis.facts.modality import is_habit, modality_of
from analysis.facts.occasions.timing import compare
from analysis.facts.pacts.cues import names_pact
from analysis.facts.pacts.orders import contract_for, sends_away
from analysis.facts.pacts.parties import as_sides
from analysis.facts.pacts.record import SIGNED, Pact
from analysis.facts.pacts.terms import MONEY, is_term_date
from analysis.facts.status_words import HELD, PROPOSED, SCHEDULED
from analysis.facts.words import EVENT_WORDS
from analysis.mentions import COUNTRY_KINDS

# What is hired is told without a date or a price as well: 'has leased two aircraft from a Swedish firm'.
HIRING = frozenset({"lease", "rent", "charter", "hire"})
BUYING = frozenset({"buy", "purchase", "procure", "acquire", "order", "reorder"}) | HIRING
SELLING = frozenset({"sell", "export"})
TRADING_NOUNS = frozenset({"sale", "purchase", "acquisition", "procurement"})
# 'Agreed in 2020 to buy', 'had contracted to buy': what is bought is settled.
BINDING = frozenset({"agree", "contract", "sign", "commit"})
EQUIPMENT = (EVENT_WORDS.equipment_nouns | EVENT_WORDS.vessel_nouns) - {
    "patrol",
    "regiment",
    "squadron",
    "tender",
}
PRICED = re.compile(
    r"(?:\b(?:for|worth|valued at|cost of|price of|value of|costing|costs?|priced at|at|totall?ing)|[(,])\s+"
    r"(?:an?\s+)?(?:estimated\s+|total\s+|combined\s+)?(?:cost\s+of\s+|sum\s+of\s+|price\s+of\s+|total\s+of\s+)?$",
    re.IGNORECASE,
)
# What a purchase that is told by a noun has come to.
HOPED = re.compile(
    r"\b(?:approv\w+|clear(?:ed|s|ing|ance)|green[- ]?li\w+|authori[sz]\w+|okay(?:ed|s)|nod|notif\w+|possible|potential"
    r"|proposed|proposal|planned|plans?|request\w*|consider\w*|seek\w*|sought|negotiat\w*|talks|interest\w*|hopes?)\b",
    re.IGNORECASE,
)
DONE = re.compile(
    r"\b(?:complet\w+|conclud\w+|finali[sz]\w+|seal\w+|clinch\w+|agreed|awarded|signed)\b", re.IGNORECASE
)
WITHIN = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM", "X"})


def sales_in(annotated: Annotated, sentence: Sentence) -> list[Pact]:
    """The contracts that a sentence tells by a purchase or sale of equipment."""
    found: list[Pact] = []
    for token in sentence.span:
        if token.pos_ == "VERB" and lemma(token) in BUYING | SELLING:
            pact = _traded(annotated, sentence, token)
        elif token.pos_ in ("NOUN", "PROPN") and token.lower_ in TRADING_NOUNS:
            pact = _trade(annotated, sentence, token)
        else:
            continue
        if pact is not None and not any(p.topic & pact.topic for p in found):
            found.append(pact)
    return found


def _traded(annotated: Annotated, sentence: Sentence, verb: Token) -> Pact | None:
    """What a verb of buying or selling tells."""
    if is_negated(verb) or is_habit(verb):
        return None
    above = verb.head
    infinitive = any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children) and above != verb
    if infinitive and lemma(above) in BINDING and above.tag_ in ("VBD", "VBN") and not is_negated(above):
        status, buyer = HELD, above
    else:
        modality = modality_of(verb)
        status, buyer = "" if modality.generic else modality.status, verb
    passive = is_passive(verb) or (verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl"))
    goods = goods_in(annotated, sentence, _left_of(verb)) if passive else []
    goods = goods or goods_in(annotated, sentence, _from(verb.i + 1, sentence))
    if not goods or status not in (HELD, SCHEDULED, PROPOSED):
        return None
    names, _ = names_of(annotated, sentence, subjects(buyer) if not passive else agents(verb))
    others = _others(
        annotated, sentence, goods[-1].i, ("from",) if lemma(verb) in BUYING else ("to",), goods[-1].i + 8
    )
    price = _price(annotated, sentence, verb.i)
    days = [d for v in (verb, buyer) for d in dates_of(annotated, sentence, v)]
    day = next((d for d in days if not is_term_date(annotated, sentence, d)), None)
    if status == HELD and day is not None and compare(day.value, annotated.article.published) == 1:
        return None
    counted = any(t.like_num for t in goods) or _is_known(annotated, sentence, goods)
    dated = day is not None
    if status == HELD:
        # What was bought at some time, for some price, is told in passing.
        sure = (
            (dated or bool(price)) and (counted or dated) and bool(others or price or lemma(verb) == "order")
        ) or (counted and bool(others) and lemma(verb) in HIRING)
    else:
        sure = counted and bool(others or price)
    if not sure or any(names_pact(t) for t in sentence.span) or sends_away(verb):
        return None
    return _sale(
        annotated,
        sentence,
        verb,
        goods,
        price,
        day if status == HELD else None,
        [*names, *others],
        status == HELD,
    )


def _trade(annotated: Annotated, sentence: Sentence, noun: Token) -> Pact | None:
    """What a noun for a purchase or sale tells: 'approved the purchase of a fourth frigate from'."""
    doc = noun.doc
    reach = doc[noun.i + 1 : min(noun.i + 12, sentence.span.end)]
    of = next((t for t in reach if t.lower_ == "of" and t.nbor(-1).lower_ not in STATES), None)
    beside = next((t for t in reach if t.text in ",;"), None)
    if of is None or (beside is not None and beside.i < of.i):
        return None
    goods = goods_in(annotated, sentence, _from(of.i + 1, sentence))
    said = sentence.span.text
    hoped, done = HOPED.search(said), DONE.search(said)
    if not goods or not (hoped or done):
        return None
    others = _others(annotated, sentence, noun.i, ("to", "from"), goods[-1].i + 7)
    price = _price(annotated, sentence, noun.i)
    counted = any(t.like_num for t in goods) or _is_known(annotated, sentence, goods)
    if not (price or others) or not (counted or (price and others)):
        return None
    return _sale(annotated, sentence, noun, goods, price, None, others, hoped is None)


# 'A sale to the Government of Jordan of 12 helicopters'
STATES = frozenset(
    {"government", "kingdom", "republic", "state", "ministry", "armed", "forces", "union", "emirate"}
)


def _from(first: int, sentence: Sentence) -> list[Token]:
    """The words of a noun phrase that begins at an index, and of one more that 'and' joins to it."""
    words: list[Token] = []
    doc = sentence.span.doc
    for token in doc[first : min(first + 16, sentence.span.end)]:
        following = doc[token.i + 1] if token.i + 1 < sentence.span.end else None
        joins = token.lower_ in ("and", "of") and following is not None and following.pos_ in WITHIN and words
        if not (token.pos_ in WITHIN or token.tag_ in ("VBN", "POS") or token.text in "-–/'’+" or joins):
            break
        words.append(token)
    return words


def _left_of(verb: Token) -> list[Token]:
    """The words of the noun phrase before a participle or a passive, a comma between them or not."""
    doc, words = verb.doc, []
    last = verb.i - 1
    while last > verb.sent.start and (doc[last].pos_ in ("AUX", "ADV", "PART") or doc[last].text == ","):
        last -= 1
    if doc[last].tag_ in ("WDT", "WP") and last > verb.sent.start:
        last -= 1
        last -= doc[last].text == ","
    for i in range(last, max(last - 12, verb.sent.start - 1), -1):
        token = doc[i]
        if not (token.pos_ in WITHIN or token.tag_ == "VBN" or token.text in "-–/+"):
            break
        words.append(token)
    words.reverse()
    if words and all(t.like_num for t in words):
        words += _counted_before(words[0])
    return words


def _counted_before(number: Token) -> list[Token]:
    """The word in 'the first CV90 of the 246 ordered' for what is counted."""
    i = number.i - 1
    while i > number.sent.start and number.doc[i].lower_ in ("the", "of"):
        i -= 1
    return [number.doc[i]] if number.doc[i].pos_ in ("NOUN", "PROPN") and i < number.i - 1 else []


def goods_in(annotated: Annotated, sentence: Sentence, words: Sequence[Token]) -> list[Token]:
    """The words of a phrase up to its last one for equipment, without its article; empty where it means none."""
    spans = [(m.start, m.end) for m in annotated.mentions_in(sentence.start, sentence.end, "platform")]
    at = [sentence.chars(t)[0] for t in words]
    known = [
        i
        for i, t in enumerate(words)
        if (lemma(t) in EQUIPMENT and t.pos_ in ("NOUN", "PROPN")) or any(b <= at[i] < e for b, e in spans)
    ]
    if not known:
        return []
    first = 0
    while first < known[-1] and (words[first].pos_ == "DET" or _is_side(annotated, sentence, words[first])):
        first += 1
    return list(words[first : known[-1] + 1])


def _is_side(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    begin, end = sentence.chars(token)
    return bool(annotated.mentions_in(begin, end, "country"))


def _is_known(annotated: Annotated, sentence: Sentence, goods: Sequence[Token]) -> bool:
    """Whether equipment is told by a name that the data knows."""
    spans = [(m.start, m.end) for m in annotated.mentions_in(sentence.start, sentence.end, "platform")]
    return any(b <= sentence.chars(t)[0] < e for t in goods for b, e in spans)


def _others(
    annotated: Annotated, sentence: Sentence, first: int, links: Sequence[str], stop: int
) -> list[str]:
    """The country or body right behind one of the prepositions: 'from France', 'to the Kenyan Navy'."""
    for token in sentence.span.doc[first : min(stop, sentence.span.end)]:
        if token.lower_ not in links:
            continue
        begin = sentence.chars(token)[1]
        near = annotated.mentions_in(begin, min(begin + 60, sentence.end), "organisation", *COUNTRY_KINDS)
        between = annotated.article.text[begin : near[0].start] if near else "-"
        if re.fullmatch(r"\s*(?:the\s+)?(?:[Gg]overnment of (?:the )?|[\w-]+['’]s? )?", between):
            named = [m for m in near if m.kind == "organisation" and m.start - near[0].end < 3] or near[:1]
            return [named[0].entity if named[0].kind == "organisation" else named[0].country]
    return []


def _price(annotated: Annotated, sentence: Sentence, first: int) -> str:
    """What was or is to be paid, as told behind a word."""
    begin = sentence.chars(sentence.span.doc[first])[1]
    text = annotated.article.text[begin : sentence.end]
    for found in MONEY.finditer(text):
        if PRICED.search(text[: found.start()]):
            return " ".join(found.group().split()).rstrip(".,")
    return ""


def _sale(
    annotated: Annotated,
    sentence: Sentence,
    word: Token,
    goods: Sequence[Token],
    price: str,
    day: DateMention | None,
    names: Sequence[str],
    signed: bool,
) -> Pact | None:
    """The contract, named by its goods; None where a word for a contract stands beside them."""
    doc = word.doc
    first, last = min(word.i, *(t.i for t in goods)), max(word.i, *(t.i for t in goods))
    if any(
        names_pact(t) for t in doc[max(first - 4, sentence.span.start) : min(last + 12, sentence.span.end)]
    ):
        return None
    phrase = " ".join(doc[goods[0].i : goods[-1].i + 1].text.split() or [t.text for t in goods])
    told = day.value if day is not None else ""
    sides = as_sides(annotated, list(dict.fromkeys(names)))
    status = SIGNED if signed else PROPOSED
    return contract_for(sentence, word, "pact_sale", phrase, told, sides, price, status)
