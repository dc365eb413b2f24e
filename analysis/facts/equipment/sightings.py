"""Where an article speaks of equipment: by name, by 'the first frigate' or 'twenty engines' after a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.equipment import nouns_in
from analysis.facts.clauses import lemma
from analysis.facts.equipment.cues import ORDINALS, REMAINDERS
from analysis.mentions import Mention

# How many sentences back 'the ship' and 'the first ten' may reach.
REACH_OF_NOUN = 7
REACH_OF_NUMBER = 4
NUMBERS = {
    word: number
    for number, word in enumerate(
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty""".split(),
        start=1,
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100, "dozen": 12}
# What category a noun may take up from a name before it.
SAME_KIND: dict[str, frozenset[str]] = {
    "ship": frozenset({"ship", "submarine"}),
    "submarine": frozenset({"submarine"}),
    "aircraft": frozenset({"aircraft", "helicopter", "drone"}),
    "vehicle": frozenset({"vehicle", "armour"}),
    "armour": frozenset({"armour", "vehicle"}),
    "missile": frozenset({"missile", "air_defence", "munition"}),
    "munition": frozenset({"munition", "missile"}),
    "other": frozenset({"air_defence", "missile", "artillery", "sensor", "drone", "other"}),
    "drone": frozenset({"drone"}),
}
GENERIC_OTHERS = frozenset({"system", "systems"})
INDIVIDUAL_RULES = frozenset({"ship_prefix", "name_behind_noun", "name_apposed", "named_again"})


@dataclass(frozen=True, slots=True)
class Platform:
    """A piece or type of equipment of the article; `is_one` where the name is that of a single ship."""

    name: str
    category: str
    origin: tuple[str, ...]
    is_one: bool


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place that speaks of a platform; `head` is the noun that the clause turns on, `named` the naming passage."""

    platform: Platform
    sentence: Sentence
    head: Token
    start: int
    end: int
    quantity: str
    named: tuple[int, int] | None = None


def named_sightings(annotated: Annotated) -> list[Sighting]:
    """The mentions of equipment by name in sentences and list items."""
    found = []
    platforms: dict[str, Platform] = {}
    for sentence in annotated.sentences:
        for mention in annotated.mentions_in(sentence.start, sentence.end, "platform"):
            platform = platforms.setdefault(mention.entity, _platform(mention))
            head = head_of(annotated, sentence, mention)
            if head is not None:
                found.append(Sighting(platform, sentence, head, mention.start, mention.end, quantity_of(head)))
    return found


def _platform(mention: Mention) -> Platform:
    is_one = mention.rule in INDIVIDUAL_RULES and mention.category in ("ship", "submarine")
    origin = tuple(c for c in mention.country.split("; ") if c)
    return Platform(mention.entity, mention.category, () if is_one else origin, is_one)


def head_of(annotated: Annotated, sentence: Sentence, mention: Mention) -> Token | None:
    """The noun of the phrase that a name stands in: 'frigates' in 'four Belharra frigates'."""
    doc = sentence.span.doc
    offset = sentence.block.start
    span = doc.char_span(mention.start - offset, mention.end - offset, alignment_mode="expand")
    if span is None or not len(span):
        return None
    past = span.end
    nouns = {first: end for first, end, _ in nouns_in(doc, annotated.reference)}
    i = past
    while i < min(past + 7, sentence.span.end):
        if i in nouns:
            return doc[nouns[i] - 1]
        if not (doc[i].pos_ in ("ADJ", "NOUN") and doc[i].text.islower() or doc[i].text in ("-", "–")):
            break
        if doc[i].pos_ == "NOUN" and doc[i].dep_ != "compound":
            break
        i += 1
    head = span.root
    while head.dep_ in ("compound", "nmod", "amod", "nummod", "punct", "dep", "quantmod") and head.head != head:
        above = head.head
        if above.pos_ not in ("NOUN", "PROPN", "X", "NUM") or not sentence.span.start <= above.i < sentence.span.end:
            break
        head = above
    return head


def quantity_of(head: Token) -> str:
    """The number before a noun as figures: '60' in '60 TV3-117 engines'; '' without one."""
    doc = head.doc
    for child in sorted(head.children, key=lambda t: t.i):
        if child.dep_ in ("nummod", "quantmod") and child.i < head.i:
            number = as_figures(child)
            if number and not _inside_name(child):
                return number
    i = head.left_edge.i
    while i < head.i:
        token = doc[i]
        if token.like_num and as_figures(token) and not _inside_name(token):
            return as_figures(token)
        if token.dep_ not in ("det", "amod", "punct", "predet", "poss", "advmod", "quantmod", "nummod"):
            break
        i += 1
    return ""


def as_figures(token: Token) -> str:
    """'60' for '60', '5' for 'five', '' for what is no whole number."""
    text = str(token.lower_).replace(",", "")
    if text.isdigit():
        return text if len(text) < 6 else ""
    return str(NUMBERS[text]) if text in NUMBERS else ""


def _inside_name(token: Token) -> bool:
    """'140' in 'Arrowhead 140' is no number of pieces."""
    before = token.doc[token.i - 1] if token.i else None
    return before is not None and before.text[:1].isupper() and not before.is_sent_start and not before.like_num


def referring_sightings(
    annotated: Annotated, named: Sequence[Sighting], busy: frozenset[str]
) -> list[Sighting]:
    """'The first frigate', 'twenty engines', 'the rest', 'the system' that take up a name before them.

    `busy` are the platforms that something is said to be done to: they are taken up before those in passing.
    """
    nouns = {
        (sentence.start, past - 1): (first, noun)
        for sentence in annotated.sentences
        for first, past, noun in nouns_in(sentence.span.doc, annotated.reference)
        if sentence.span.start <= first < sentence.span.end
    }
    found: list[Sighting] = []
    spoken: list[tuple[int, Sighting | None]] = sorted(((s.start, s) for s in named), key=lambda e: e[0])
    for number, sentence in enumerate(annotated.sentences):
        heads = {s.head.i for s in named if s.sentence.start == sentence.start}
        inside = {
            t.i
            for s in named
            if s.sentence.start == sentence.start
            for t in sentence.span
            if s.start <= sentence.block.start + t.idx < s.end
        }
        for token in sentence.span:
            if token.i in heads or token.i in inside:
                continue
            entry = nouns.get((sentence.start, token.i))
            sighting: Sighting | None = None
            if entry is not None:
                if not _takes_up(token, entry[0]) or _names_one_behind(annotated, sentence, token):
                    if token.tag_ == "NNS" and not _takes_up(token, entry[0]):
                        spoken.append((sentence.block.start + token.idx, None))
                    continue
                category = entry[1].category
                if entry[1].weak and token.lower_ not in GENERIC_OTHERS | {"fighter", "fighters", "plane", "planes", "carrier"}:
                    continue
                kinds = SAME_KIND.get(category, frozenset({category}))
                sighting = _antecedent(annotated, named, busy, sentence, number, token, kinds, REACH_OF_NOUN)
            elif _is_number_alone(token) and not _names_one_behind(annotated, sentence, token):
                offset = sentence.block.start + token.idx
                last = [s for at, s in spoken if at < offset]
                if not last or last[-1] is not None:
                    recent = [s for s in named if last and last[-1] is not None and s.platform == last[-1].platform]
                    near = recent if last and _is_near(annotated, last[-1], number) else named
                    sighting = _antecedent(annotated, near, busy, sentence, number, token, None, REACH_OF_NOUN)
            if sighting is not None:
                found.append(sighting)
                spoken.append((sighting.start, sighting))
                spoken.sort(key=lambda e: e[0])
    return found


def _is_near(annotated: Annotated, last: Sighting | None, number: int) -> bool:
    """Whether a phrase that took up a name stands in this sentence or right before it."""
    if last is None or last.named is None:
        return False
    return any(s.start == last.sentence.start for s in annotated.sentences[max(number - 1, 0) : number + 1])


def implied_sightings(annotated: Annotated, named: Sequence[Sighting], busy: frozenset[str]) -> list[Sighting]:
    """'Deliveries will begin in 2028', and a list item 'Built by Acme in Zenda': said of the equipment before."""
    found = []
    for sentence in annotated.sentences:
        if any(s.sentence.start == sentence.start for s in named):
            continue
        token = next((t for t in sentence.span if not t.is_punct and not t.is_space), None)
        if token is None:
            continue
        is_participle = sentence.block.kind == "item" and token.tag_ == "VBN"
        is_delivery = lemma(token) == "delivery" and token.dep_ == "nsubj" and not any(c.lower_ == "of" for c in token.children)
        if not (is_participle or is_delivery):
            continue
        earlier = [s for s in named if s.start < sentence.start and s.platform.name in busy and not s.platform.is_one]
        blocks = {sentence.block.index, sentence.block.index - 1}
        near = [s for s in earlier if s.sentence.block.index in blocks]
        if near:
            naming = near[-1].sentence
            found.append(
                Sighting(
                    *(near[-1].platform, sentence, token, sentence.start, sentence.end, ""),
                    named=(naming.start, naming.end),
                )
            )
    return found


def _takes_up(noun: Token, first: int) -> bool:
    """Whether a noun phrase speaks of something known: definite, counted or numbered, and under no name of its own."""
    before = [t for t in noun.doc[noun.left_edge.i : noun.i] if t.i < first]
    if any(t.text[:1].isupper() and not t.is_sent_start and t.lower_ not in ORDINALS and not as_figures(t) for t in before):
        return False
    if any(t.lower_ in ("a", "an", "more", "new", "additional", "another", "no") for t in before):
        return False
    words = {t.lower_ for t in before}
    definite = bool(words & {"the", "this", "that", "these", "those", "its", "both"})
    numbered = bool(words & ORDINALS) or any(as_figures(t) for t in before)
    return definite or numbered


def _is_number_alone(token: Token) -> bool:
    """'The first', 'the first ten', 'the other four', 'the rest', 'three' as subject or object."""
    if token.dep_ not in ("nsubj", "nsubjpass", "dobj", "conj", "ROOT") or token.head.i == token.i and token.dep_ != "ROOT":
        return False
    before = token.doc[token.i - 1].lower_ if token.i else ""
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if following is not None and (following.pos_ in ("NOUN", "PROPN", "SYM") or following.text in ("%", "-", ".") and token.dep_ == "ROOT"):
        return False
    if token.lower_ in REMAINDERS:
        return before == "the" and not any(c.lower_ == "of" for c in token.children)
    if token.lower_ in ORDINALS:
        return before == "the" and token.dep_ in ("nsubj", "nsubjpass") and not any(c.lower_ == "of" for c in token.children)
    if as_figures(token) and not (len(token.text) == 4 and token.text.isdigit()):
        counted = token.is_sent_start or before in ORDINALS | {"other", "remaining", "another", "the"}
        return counted and token.dep_ in ("nsubj", "nsubjpass") and not any(c.lower_ == "of" for c in token.children)
    return False


def _names_one_behind(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    """'The first frigate, HS Kimon': the name behind the comma is what is spoken of."""
    doc = token.doc
    i = token.i + 1
    if i < sentence.span.end and doc[i].text in (",", "(", ":", "“", '"', "–", "—"):
        i += 1
    if i < sentence.span.end and doc[i].lower_ == "the":
        i += 1
    if i >= sentence.span.end:
        return False
    offset = sentence.block.start + doc[i].idx
    return any(m.start <= offset < m.end for m in annotated.mentions_in(sentence.start, sentence.end, "platform"))


def _antecedent(
    annotated: Annotated,
    named: Sequence[Sighting],
    busy: frozenset[str],
    sentence: Sentence,
    number: int,
    token: Token,
    kinds: frozenset[str] | None,
    reach: int,
) -> Sighting | None:
    """The sighting of the platform that a phrase takes up: the nearest before, or a later one of the same sentence."""
    plural = token.tag_ in ("NNS", "NNPS") or as_figures(token) not in ("", "1") or token.lower_ in REMAINDERS
    offset = sentence.block.start + token.idx
    is_ordinal = any(t.lower_ in ORDINALS for t in (token, *token.lefts))
    order = {s.start: i for i, s in enumerate(annotated.sentences)}
    fitting = [
        s
        for s in named
        if (kinds is None or s.platform.category in kinds)
        and not (s.platform.is_one and (plural or kinds is None or is_ordinal))
        and 0 <= number - order[s.sentence.start] <= reach
        and (s.start < offset or (s.sentence.start == sentence.start and as_figures_before(token)))
    ]
    before = [s for s in fitting if s.start < offset]
    # Of those in the nearest sentence, one that something is done to comes before one in passing.
    nearest = [s for s in before if s.sentence.start == before[-1].sentence.start]
    chosen = next((s for s in reversed(nearest) if s.platform.name in busy), nearest[-1] if nearest else None)
    chosen = chosen or (fitting[0] if fitting else None)
    if chosen is None:
        return None
    start, end = sentence.chars(token.doc[token.left_edge.i : token.i + 1])
    start = max(start, sentence.start)
    quantity = quantity_of(token) or as_figures(token)
    if not quantity and token.lower_ in ORDINALS or (not quantity and any(c.lower_ in ORDINALS for c in token.lefts)):
        quantity = "1" if not plural else ""
    naming = chosen.sentence
    context = None if naming.start == sentence.start else (naming.start, naming.end)
    return Sighting(chosen.platform, sentence, token, start, end, quantity, context)


def as_figures_before(noun: Token) -> bool:
    """Whether a number stands before a noun."""
    return any(as_figures(t) for t in noun.lefts)
