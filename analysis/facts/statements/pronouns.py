"""Where a pronoun stands, and so whom it can or cannot mean."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside
from analysis.facts.statements.quotations import find_quotations

# What stands before a reporting clause: a comma, a dash, or the mark that closes a quotation.
BREAKS = frozenset({",", "—", "–", "”", '"', "''", "’", "»"})
# What opens a clause in front whose subject goes on: 'After Roe had landed, she said …'.
OPENING = frozenset(
    {"when", "while", "as", "after", "before", "although", "though", "since", "once", "until"}
)


def quoted_spans(annotated: Annotated) -> tuple[tuple[int, int], ...]:
    """The characters of every quotation of an article, marks included."""
    text = annotated.article.text
    blocks = [b for b in annotated.blocks if b.kind in ("paragraph", "item")]
    return tuple(
        (b.start + q.start, b.start + q.end) for b in blocks for q in find_quotations(text[b.start : b.end])
    )


def is_quoted(annotated: Annotated, where: Sentence) -> bool:
    """Whether all of a sentence stands in a quotation."""
    spans = annotated.once(quoted_spans)
    return any(start <= where.start and where.end <= end for start, end in spans)


def is_trailing(pronoun: Token) -> bool:
    """Whether the pronoun opens the last clause, a comma before it and the verb at the end: '…, he added.'"""
    verb = pronoun.head
    behind = [t for t in verb.doc[verb.i + 1 : verb.sent.end] if not t.is_punct and not t.is_space]
    when = all(t.ent_type_ in ("DATE", "TIME") or t.lower_ in ("on", "in", "at") for t in behind)
    comma = pronoun.i > pronoun.sent.start and text_beside(pronoun, -1) in BREAKS
    return comma and when and verb.i > pronoun.i and verb.dep_ != "advcl"


def fronted_subject(pronoun: Token) -> Token | None:
    """The subject of a clause of time or contrast in front: 'When Roe met the press, she said …'."""
    verb = pronoun.head
    if pronoun.dep_ != "nsubj" or pronoun.i == pronoun.sent.start:
        return None
    for clause in (c for c in verb.children if c.dep_ == "advcl" and c.i < pronoun.i):
        opens = any(c.lower_ in OPENING and c.i < clause.i for c in clause.children)
        subjects = [c for c in clause.children if c.dep_ == "nsubj" and c.pos_ == "PROPN"]
        if opens and subjects:
            return subjects[0]
    return None


def acts_upon(verb: Token, word: str) -> bool:
    """Whether what the verb does is done to 'him', who is somebody else: 'Lyle agreed with him.'"""
    other = "him" if word == "he" else "her"
    near = [*verb.children, *(g for c in verb.children if c.dep_ in ("prep", "dative") for g in c.children)]
    return any(t.lower_ == other and t.dep_ in ("dobj", "pobj", "dative") and t.i > verb.i for t in near)


def is_described(name: Token) -> bool:
    """Whether a relative clause tells of whom a name names."""
    return any(c.dep_ == "relcl" and any(g.tag_ == "WP" for g in c.children) for c in name.children)
