"""The day of a signing, where its verb has none of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.dates import DateMention
from analysis.facts.circumstances import dates_of, heading_date, tokens_of
from analysis.facts.clauses import agents, is_predicate, lemma, prepositional
from analysis.facts.modality import relative_clauses
from analysis.facts.occasions.cues import noun_kind
from analysis.facts.occasions.timing import compare
from analysis.facts.pacts.record import Pact
from analysis.facts.pacts.terms import is_term_date


def day_of(annotated: Annotated, sentence: Sentence, verb: Token, pact: Pact) -> DateMention | None:
    """The day of a signing by what stands around its verb, None where nothing tells it."""
    when = _only_day(annotated, sentence, verb, pact) or _by_then(annotated, sentence, verb)
    when = when or heading_date(annotated, sentence) or _of_event(annotated, sentence, verb)
    return when or _of_gathering(annotated, sentence, verb)


LASTING = re.compile(r"\b(?:until|till|through|up to|since)\s+(?:the\s+)?$", re.IGNORECASE)


# 'Signed at IDEX 2025': the year is part of a name.
EDITION = re.compile(r"\b(?=\w*[A-Z]\w*[A-Z])[\w-]+\s$")


def free_dates(
    annotated: Annotated, sentence: Sentence, dates: Sequence[DateMention], pact: Pact
) -> list[DateMention]:
    """The dates that may be the day of a signing: none that bounds the pact or belongs to its name."""
    text = annotated.article.text
    return [
        d
        for d in dates
        if not is_term_date(annotated, sentence, d)
        and not (d.until and len(d.value) == 4)
        and not (pact.at <= d.start and d.end <= pact.name_end + 4)
        and not LASTING.search(text[max(sentence.start, d.start - 20) : d.start])
        and not (len(d.value) == 4 and EDITION.search(text[max(sentence.start, d.start - 20) : d.start]))
    ]


def _only_day(annotated: Annotated, sentence: Sentence, verb: Token, pact: Pact) -> DateMention | None:
    """The one day behind a verb of signing that no other verb stands before, wherever the parse hangs it."""
    own = free_dates(annotated, sentence, annotated.dates_in(sentence.start, sentence.end), pact)
    if len(own) != 1 or len(own[0].value) != 10 or verb.dep_ in ("acl", "relcl", "amod"):
        return None
    words = tokens_of(sentence, own[0].start, own[0].end)
    if (
        not words
        or words[0].i < verb.i
        or any(is_predicate(t) and t.dep_ != "acl" for t in verb.doc[verb.i + 1 : words[0].i])
    ):
        return None
    return own[0] if word_beside(words[0], -1) == "on" else None


def _by_then(annotated: Annotated, sentence: Sentence, verb: Token) -> DateMention | None:
    """The last date before the sentence, where 'by then' points to it."""
    if not re.search(r"\bby then\b", sentence.span.text, re.IGNORECASE):
        return None
    earlier = annotated.dates_in(sentence.block.start, sentence.start)
    return earlier[-1] if earlier else None


def _of_gathering(annotated: Annotated, sentence: Sentence, verb: Token) -> DateMention | None:
    """The date on which those who sign come together: 'the ministers, meeting in Tallinn on Friday, signed a plan'."""
    gathered = [
        c for t in agents(verb) for c in t.children if c.dep_ in ("acl", "advcl") and lemma(c) in GATHERING
    ]
    gathered += [c for c in verb.children if c.dep_ == "advcl" and c.tag_ == "VBG" and lemma(c) in GATHERING]
    dates = [d for c in gathered for d in dates_of(annotated, sentence, c)]
    return next((d for d in dates if compare(d.value, annotated.article.published) != 1), None)


GATHERING = frozenset({"meet", "gather", "convene", "assemble"})


def _of_event(annotated: Annotated, sentence: Sentence, verb: Token) -> DateMention | None:
    """The date of the event where it is signed: 'signed at the conference, which opens on 3 June'."""
    events = [t for t in prepositional(verb, "at", "during") if noun_kind(t) and noun_kind(t) != "visit"]
    dates = [d for t in events for c in relative_clauses(t) for d in dates_of(annotated, sentence, c)]
    return dates[0] if dates else None
