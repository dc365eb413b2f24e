"""What may stand between a word of stance and what it is about: adverbs, dates, places, parties, asides."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.clauses import is_predicate
from analysis.mentions import COUNTRY_KINDS

# Between a verb and its complement: 'also', 'themselves', 'once more', ', in turn,'.
SKIPPED = frozenset(
    """also further themselves itself jointly together again once more therefore primarily mainly largely closely still
    now both currently""".split()
)
LONGEST_ASIDE = 24
LONGEST_PARTNER = 12  # words of 'with the Kenyan minister of defence, John Roe'
PARTNERS = frozenset(
    {
        "counterpart",
        "colleague",
        "him",
        "her",
        "them",
        "side",
        "guest",
        "host",
        "hosts",
        "delegation",
        "partners",
        "allies",
    }
)
# 'agreed at a gathering in Batumi to', 'asked during the talks for'
CIRCUMSTANCES = frozenset("in at during after before following over on through via as".split())
TAKEN = frozenset({"to", "for", "that"})
LONGEST_CIRCUMSTANCE = 14  # words
HYPHENS = frozenset({"-", "–", "'s", "’s", "’"})
NOMINAL = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON")


def opens_remark(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    """Whether a word begins what may stand between a verb and its complement: an adverb, a date, a place, a comma."""
    if token.lower_ in SKIPPED or token.dep_ in ("neg", "prt", "aux") or token.text == ",":
        return True
    if token.pos_ == "ADV" and token.lower_ != "more":
        return True
    if token.lower_ in ("on", "in", "at") and token.i + 1 < sentence.span.end:
        in_principle = token.lower_ == "in" and word_beside(token, 1) == "principle"
        return in_principle or is_when_or_where(annotated, sentence, token.i + 1)
    offset = sentence.block.start + token.idx
    return any(d.start <= offset < d.end for d in annotated.dates_in(sentence.start, sentence.end))


def past_remark(annotated: Annotated, sentence: Sentence, i: int) -> int | None:
    """Past such a remark; None where the comma begins a clause."""
    doc = sentence.span.doc
    if i + 1 >= sentence.span.end:
        return None
    if doc[i].text == ",":
        closing = next((j for j in range(i + 1, min(i + 8, sentence.span.end)) if doc[j].text == ","), None)
        if closing is None or doc[i + 1].lower_ in ("when", "where"):
            return _past_aside(sentence, i)
        return None if any(is_predicate(t) for t in doc[i + 1 : closing]) else closing + 1
    if doc[i].lower_ in ("on", "in", "at"):
        return i + 2 if doc[i + 1].lower_ == "principle" else past_mention(annotated, sentence, i + 1)
    return i + 1


def past_circumstance(sentence: Sentence, i: int, takes: Sequence[str]) -> int | None:
    """The 'to', 'for' or 'that' behind 'at a gathering in Batumi', 'in writing'; None where none of these is taken."""
    doc, end = sentence.span.doc, sentence.span.end
    if doc[i].lower_ not in CIRCUMSTANCES:
        return None
    for token in doc[i + 2 : min(i + LONGEST_CIRCUMSTANCE, end - 1)]:
        if token.lower_ in TAKEN and token.lower_ in takes:
            is_infinitive = token.lower_ != "to" or doc[token.i + 1].tag_ == "VB"
            return int(token.i) if is_infinitive else None
        is_inside = token.pos_ in (*NOMINAL, "ADP") or token.tag_ == "VBG" or token.text in HYPHENS
        if not is_inside:
            return None
    return None


def _past_aside(sentence: Sentence, comma: int) -> int | None:
    """Past ', when the minister was in Athens,' where 'to' or a preposition follows it."""
    doc, end = sentence.span.doc, sentence.span.end
    for i in range(comma + 1, min(comma + LONGEST_ASIDE, end - 1)):
        if doc[i].text == "," and doc[i + 1].lower_ in ("to", "on"):
            return i + 1
    return None


def is_when_or_where(annotated: Annotated, sentence: Sentence, i: int) -> bool:
    """Whether 'on' or 'in' introduces a date or a place rather than the complement."""
    if i >= sentence.span.end:
        return False
    if is_dated(annotated, sentence, i):
        return True
    offset = sentence.block.start + _object_of(sentence, i).idx
    return any(
        m.start <= offset < m.end and m.kind in ("place", "metonym", "country")
        for m in annotated.mentions_in(sentence.start, sentence.end)
    )


def _object_of(sentence: Sentence, i: int) -> Token:
    """What the preposition before a token introduces."""
    doc = sentence.span.doc
    return next((c for c in doc[i - 1].children if c.dep_ == "pobj"), doc[i])


def is_dated(annotated: Annotated, sentence: Sentence, i: int) -> bool:
    """Whether the preposition before a token introduces a date."""
    if i >= sentence.span.end:
        return False
    offset = sentence.block.start + _object_of(sentence, i).idx
    return any(d.start <= offset < d.end for d in annotated.dates_in(sentence.start, sentence.end))


def is_party(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    """Whether a country or body stands at a word: 'asked Ruritania for'."""
    offset = sentence.block.start + token.idx
    parties = annotated.mentions_in(sentence.start, sentence.end, *COUNTRY_KINDS, "organisation")
    return any(m.start <= offset < m.end for m in parties)


def past_mention(annotated: Annotated, sentence: Sentence, i: int) -> int:
    """Past the date or name that a word belongs to."""
    doc = sentence.span.doc
    offset = sentence.block.start + doc[i].idx
    spans = [(d.start, d.end) for d in annotated.dates_in(sentence.start, sentence.end)]
    spans += [(m.start, m.end) for m in annotated.mentions_in(sentence.start, sentence.end)]
    past = max((end for start, end in spans if start <= offset < end), default=offset + 1)
    while i < sentence.span.end and sentence.block.start + doc[i].idx < past:
        i += 1
    return i


def past_asked(annotated: Annotated, sentence: Sentence, i: int) -> int:
    """Past who is asked: 'Kenya', 'his Kenyan counterpart', 'the Kenyan side'; 0 where something else stands here."""
    doc, end = sentence.span.doc, sentence.span.end
    if i >= end:
        return 0
    if is_party(annotated, sentence, doc[i]):
        past = past_mention(annotated, sentence, i)
        if past == end or doc[past].tag_ not in ("NN", "NNS", "NNP", "NNPS", "POS"):
            return past
    words = list(itertools.takewhile(lambda t: t.pos_ in NOMINAL, doc[i : min(i + LONGEST_PARTNER, end)]))
    if not words:
        return 0
    people = annotated.mentions_in(*sentence.chars(doc[i : words[-1].i + 1]), "person")
    is_side = words[-1].lower_ in PARTNERS or any(is_party(annotated, sentence, t) for t in words[:-1])
    return words[-1].i + 1 if people or is_side else 0


def past_partner(annotated: Annotated, sentence: Sentence, i: int) -> int | None:
    """Past 'with his Kenyan counterpart John Roe', where what they discussed stands behind; None elsewhere."""
    doc, end = sentence.span.doc, sentence.span.end
    near = doc[i : min(i + LONGEST_PARTNER, end)]
    people = annotated.mentions_in(*sentence.chars(near), "person")
    if people:
        past = next((t.i for t in doc[i:end] if sentence.block.start + t.idx >= people[0].end), end)
    else:
        past = next((t.i + 1 for t in near if t.lower_ in PARTNERS), end)
    if past >= end or any(t.text in (",", ";") for t in doc[i:past]):
        return None
    return past if doc[past].pos_ in ("DET", "NOUN", "ADJ") and doc[past].is_lower else None
