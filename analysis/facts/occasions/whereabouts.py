"""Where an occasion takes place, told by its host, by the journey to it, or by 'here' and 'there'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import Where, named_place
from analysis.facts.circumstances.places import PLACE_KINDS
from analysis.facts.clauses import agents, is_predicate, lemma, noun_head, objects, phrasal, prepositional
from analysis.facts.occasions.cues import HOLD_VERBS, noun_kind
from analysis.facts.words import EVENT_WORDS
from analysis.places import place_country

HOSTING = EVENT_WORDS.hosting_verbs
# Who goes, is asked or is brought somewhere for an occasion: it is there.
BOUND_FOR = EVENT_WORDS.bound_verbs
# 'slated for Lima': the place that a plan names.
PLANNED_FOR = EVENT_WORDS.slating_verbs
# 'will open off Tarn', 'was held over the Gulf'
PLACING = frozenset({"in", "at", "off", "near", "over", "outside"})


def host_place(
    annotated: Annotated, sentence: Sentence, noun: Token, telling: Sequence[Token], name_end: int
) -> Where:
    """Where a noun's occasion is, by whom its verbs name as its host or by the place it is slated for."""
    for verb in _with_complements(telling):
        where = _at_host(annotated, sentence, verb, noun) or _planned_for(annotated, sentence, verb, name_end)
        if where is not None:
            return where
    return Where()


def _with_complements(verbs: Sequence[Token]) -> Iterator[Token]:
    """Verbs with what they are due, expected or about to do: 'is due to host'."""
    for verb in verbs:
        yield verb
        yield from (c for c in verb.children if c.dep_ in ("xcomp", "acomp", "oprd"))
        yield from (g for c in verb.children if c.dep_ == "acomp" for g in c.children if g.dep_ == "xcomp")


def _at_host(annotated: Annotated, sentence: Sentence, verb: Token, noun: Token) -> Where | None:
    """Madrid of 'which Madrid is due to host', 'hosted by Madrid'; two hosts tell no place."""
    if lemma(verb) not in HOSTING:
        return None
    hosts = [t for t in agents(verb) if t != noun]
    wheres = [w for t in hosts if (w := _exactly(annotated, sentence, t)).place]
    return wheres[0] if len(wheres) == 1 == len(hosts) else None


def _planned_for(annotated: Annotated, sentence: Sentence, verb: Token, name_end: int) -> Where | None:
    """Lima of 'is slated for Lima in May'."""
    if lemma(verb) not in PLANNED_FOR:
        return None
    goals = (t for t in prepositional(verb, "for") if t.i > name_end)
    return next((w for t in goals if (w := _exactly(annotated, sentence, t)).place), None)


def _exactly(annotated: Annotated, sentence: Sentence, head: Token) -> Where:
    """The place or country whose name ends in a word."""
    start, end = sentence.chars(head)
    ending = (m for m in annotated.mentions_in(start, end, *PLACE_KINDS) if m.end == end)
    found = next(ending, None)
    if found is None:
        return Where()
    # 'hosted by the ROK'
    name = found.entity if found.kind == "country" else found.text
    return Where(name, found.country, found.start, found.end)


def journey_to(annotated: Annotated, sentence: Sentence, cue: Token) -> Where:
    """Oslo of 'will fly to Oslo for talks', 'invited her to Oslo to co-chair it', 'in Oslo, where he met her'."""
    word = cue
    for _ in range(6):
        if is_predicate(word) and any(c.lower_ == "where" and c.i < word.i for c in word.children):
            return _where_clause(annotated, sentence, word)
        above = word.head
        if above == word:
            break
        if above.pos_ == "VERB" and lemma(above) in BOUND_FOR and _is_for(word):
            goals = [t for t in _goals(above) if t.i < cue.i]
            return next((w for t in goals if (w := _town(annotated, sentence, t))), Where())
        word = above
    return Where()


def _is_for(word: Token) -> bool:
    """Whether a word tells what somebody goes for: 'for talks', 'to attend the talks'."""
    if word.dep_ == "prep":
        return word.lower_ in ("for", "at")
    return word.dep_ in ("advcl", "xcomp", "acl", "relcl", "ccomp") and any(
        c.lower_ == "to" for c in word.lefts
    )


def _goals(verb: Token) -> Iterator[Token]:
    """Where a journey goes: behind 'to', 'in' or 'into', wherever the parse hangs it; what is visited."""
    if lemma(verb) == "visit":
        yield from objects(verb)
    for token in verb.subtree:
        if token.i > verb.i and token.lower_ in ("to", "into", "in") and token.dep_ in ("prep", "dative"):
            yield from (t for t in token.children if t.dep_ == "pobj")


def _town(annotated: Annotated, sentence: Sentence, head: Token) -> Where:
    """A place that a noun names, a town that no list knows too; an occasion or a body is none."""
    where = named_place(annotated, sentence, head)
    if not where or where.country:
        return where
    body = annotated.mentions_in(where.start, where.end, "organisation")
    return Where() if noun_kind(head) or body or head.pos_ != "PROPN" else where


def _where_clause(annotated: Annotated, sentence: Sentence, verb: Token) -> Where:
    """Oslo of 'to Oslo on Friday, where he will meet the minister'."""
    where = next((c for c in verb.children if c.lower_ == "where"), None)
    if where is None:
        return Where()
    at = sentence.chars(where)[0]
    before = annotated.mentions_in(sentence.start, at, *PLACE_KINDS)[-1:]
    if not before:
        return Where()
    dates = annotated.dates_in(before[0].end, at)
    gap = at - before[0].end - sum(d.end - d.start for d in dates)
    return Where(before[0].text, before[0].country, before[0].start, before[0].end) if gap < 8 else Where()


def place_behind(annotated: Annotated, sentence: Sentence, last: int) -> Where:
    """The place right behind a name, with at most 'held' or 'to be held' between, however the parse reads it."""
    doc = sentence.span.doc
    for token in doc[last + 1 : min(last + 8, sentence.span.end)]:
        if token.lower_ in PLACING and token.i + 1 < sentence.span.end:
            after = token.nbor(1)
            first = token.nbor(2) if after.lower_ == "the" and token.i + 2 < sentence.span.end else after
            return _beginning(annotated, sentence, first)
        between = token.text in ",(" or token.pos_ == "AUX" or token.lower_ in ("to", "which", "now", "that")
        if not between and not (
            token.tag_ in ("VBN", "VB", "VBD") and phrasal(token).split()[0] in HOLD_VERBS
        ):
            return Where()
    return Where()


def _beginning(annotated: Annotated, sentence: Sentence, first: Token) -> Where:
    """The place or country whose name begins with a word."""
    start, _ = sentence.chars(first)
    begun = [m for m in annotated.mentions_in(start, sentence.end) if m.start == start]
    # 'Baltic' may be all that is known of the Baltic Sea.
    last = noun_head(first) if first.dep_ == "compound" else first
    if any(m.kind in PLACE_KINDS for m in begun):
        return named_place(annotated, sentence, last)
    return Where() if begun else _town(annotated, sentence, last)


def said_place(annotated: Annotated, verb: Token | None) -> Where:
    """The place of the dateline for what was held 'here'."""
    if verb is None:
        return Where()
    behind = verb.doc[verb.i + 1 : min(verb.i + 16, len(verb.doc))]
    here = next((t for t in behind if t.lower_ == "here"), None)
    if here is None or any(is_predicate(t) for t in behind if t.i < here.i):
        return Where()
    place = annotated.article.dateline_place.split(",")[0]
    return (
        Where(place, place_country(annotated.article.dateline_place) or place_country(place))
        if place
        else Where()
    )
