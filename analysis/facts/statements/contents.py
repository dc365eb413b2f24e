"""What a cue in running text says was said."""

from __future__ import annotations

from analysis.facts.statements.clauses import read_clause, read_shallow
from analysis.facts.statements.complements import (
    read_gerund,
    read_infinitive,
    read_noun_complement,
    read_object,
    read_preposition,
)
from analysis.facts.statements.cues import Cue
from analysis.facts.statements.figures import read_figure
from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.loose_clauses import (
    read_far_that,
    read_feared,
    read_notion_clause,
    read_plain_that,
    read_told_bare,
)
from analysis.facts.statements.passives import read_passive
from analysis.facts.statements.predicates import read_predicate
from analysis.facts.statements.reporting_clauses import (
    read_around_phrase,
    read_both_sides,
    read_fronted,
    read_inserted,
    read_inverted,
    read_trailing,
)
from analysis.facts.statements.spans import Content, has_words

# The likeliest first: a clause outranks a noun.
READERS = (
    read_inverted,
    read_fronted,
    read_both_sides,
    read_notion_clause,
    read_clause,
    read_told_bare,
    read_far_that,
    read_inserted,
    read_passive,
    read_predicate,
    read_infinitive,
    read_feared,
    read_object,
    read_preposition,
    read_figure,
    read_gerund,
    read_trailing,
    read_plain_that,
    read_shallow,
)


def content_of(cue: Cue, lexicon: Lexicon) -> Content | None:
    """The content of a cue, None where it has none and so attributes nothing."""
    if cue.role == "phrase":
        return read_around_phrase(cue)
    if cue.role == "noun":
        return read_noun_complement(cue)
    for read in READERS:
        content = read(cue, lexicon)
        if content is not None and any(has_words(cue.token.doc, span) for span in content.spans):
            return content
    return None
