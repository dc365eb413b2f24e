"""Sentences around a reporting clause: '…, she said', 'The plan, said one aide, is to win', 'according to X'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.statements.cues import Cue
from analysis.facts.statements.lexicon import Frame, Lexicon
from analysis.facts.statements.sources import end_of_inversion, inverted_source, is_finite
from analysis.facts.statements.spans import (
    SPEAKING_TO,
    Content,
    addressee_of,
    has_own_subject,
    has_words,
    trim,
)

# Fewer words in front of '…, she said' say nothing by themselves.
SHORTEST = 3
BEFORE_VERB = frozenset({"nsubj", "nsubjpass", "aux", "auxpass", "advmod", "neg", "mark"})
CLAUSAL = frozenset({"clause", "finding"})


def clause_start(cue: Cue) -> int:
    """The first token of the reporting clause: the speaker's phrase where it stands before the verb."""
    verb = cue.token
    before = [c for c in verb.children if c.i < verb.i and c.dep_ in BEFORE_VERB]
    subjects = [c for c in before if c.dep_ in ("nsubj", "nsubjpass")]
    return min([verb.i, *(_after_comma(c) for c in before if c not in subjects[:-1])])


def _after_comma(child: Token) -> int:
    """The first token of a phrase, not counting what the parse hangs on it across a comma."""
    commas = [i for i in range(child.left_edge.i, child.i) if child.doc[i].text == ","]
    apart = [i for i in commas if child.doc[i + 1].pos_ in ("PROPN", "PRON", "DET")]
    return apart[-1] + 1 if apart else int(child.left_edge.i)


def before_clause(cue: Cue) -> tuple[int, int] | None:
    """What stands before a reporting clause at the end of its sentence: '…, she said.'"""
    doc, start = cue.token.doc, clause_start(cue)
    if start == cue.token.sent.start or doc[start - 1].text not in (",", "—", "–", "”", '"', "’"):
        return None
    return trim(doc, cue.token.sent.start, start)


def read_inserted(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'The line, she said, is running'; 'As the minister said, …': the sentence around the reporting clause."""
    verb, doc = cue.token, cue.token.doc
    if not cue.frame.takes & CLAUSAL:
        return None
    compared = any(c.dep_ == "mark" and c.lower_ == "as" for c in verb.children) and verb.dep_ == "advcl"
    told = cue.lemma in SPEAKING_TO
    compared = compared and not any(
        c.dep_ == "ccomp" or (c.dep_ == "dobj" and c.lower_ != "it" and not told) for c in verb.children
    )
    # A reporting clause at the end often comes out of the parse as joined to the main one, without an 'and'.
    joined = verb.dep_ == "conj" and has_own_subject(verb) and _is_bare(verb)
    sent, first = verb.sent, clause_start(cue)
    enclosed = is_enclosed(cue, first)
    if not (verb.dep_ == "parataxis" or compared or joined or enclosed):
        return None
    past = cue.last + 1 if enclosed else max(verb.right_edge.i + 1, cue.last + 1)
    if first > sent.start and doc[first - 1].text not in (",", "—", "–", "-"):
        return None
    behind = trim(doc, past, _end_of_said(verb, past) if first > sent.start else sent.end)
    if behind[0] < behind[1] and _goes_on(doc[behind[0]], lexicon):
        behind = (past, past)
    spans = (trim(doc, sent.start, first), behind)
    return Content(tuple(s for s in spans if s[0] < s[1]), "inserted_clause", addressee_of(verb))


def read_inverted(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'The plan, said one aide, is to win': the sentence without the reporting clause."""
    verb, doc = cue.token, cue.token.doc
    if not cue.frame.takes & CLAUSAL or cue.source is None or inverted_source(verb, lexicon) != cue.source:
        return None
    comma = end_of_inversion(verb)
    spans = (trim(doc, verb.sent.start, verb.i), trim(doc, (comma or verb.i) + 1, verb.sent.end))
    return Content(spans, "inserted_clause")


def _goes_on(token: Token, lexicon: Lexicon) -> bool:
    """Whether words of their own follow a reporting clause: '…, she said, adding that …'."""
    frame = lexicon.match(token) if token.tag_ == "VBG" else None
    return frame is not None and frame[0].kind == "speech" and any(c.dep_ == "ccomp" for c in token.children)


def is_enclosed(cue: Cue, first: int) -> bool:
    """Whether commas stand on both sides of subject and verb, whatever the parse makes of it: '…, Roe added, …'."""
    doc, verb = cue.token.doc, cue.token
    subject = any(c.dep_ == "nsubj" and first <= c.i < verb.i for c in verb.children)
    inside = verb.sent.start < first and cue.last + 2 < verb.sent.end
    return (
        subject
        and inside
        and doc[first - 1].text in (",", "—", "–")
        and doc[cue.last + 1].text in (",", "—", "–")
    )


def _is_bare(verb: Token) -> bool:
    """Whether no 'and' joins the clause of a verb, and nothing behind the verb is its object."""
    first = clause_start(Cue(verb, verb.i, Frame((), "", frozenset()), "", None, False))
    before = verb.doc[first - 1] if first > verb.sent.start else None
    told = verb.lemma_.lower() in SPEAKING_TO
    objects = any(c.dep_ in ("dobj", "ccomp", "xcomp", "attr") and c.i > verb.i for c in verb.children)
    return before is not None and before.text in (",", "—", "–") and (told or not objects)


def _end_of_said(verb: Token, start: int) -> int:
    """Where what a speaker says ends: before ', but …' or at the end of the sentence."""
    sent = verb.sent
    for token in sent.doc[start : sent.end]:
        if token.lower_ in ("but", "while", "although", "though") and sent.doc[token.i - 1].text == ",":
            return token.i
    return sent.end


def read_trailing(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'…, Jane Roe said on Monday' at the end of a sentence in which the parse finds nothing that was said."""
    verb, doc = cue.token, cue.token.doc
    named = cue.source is not None and cue.source.head == verb and cue.source.i < verb.i
    fits = cue.frame.kind == "speech" and bool(cue.frame.takes & CLAUSAL) and named and is_finite(verb)
    objects = any(
        c.dep_ in ("dobj", "ccomp", "xcomp", "attr", "oprd") and c.i > verb.i for c in verb.children
    )
    behind = [t for t in doc[cue.last + 1 : verb.sent.end] if t.pos_ in ("VERB", "AUX", "SCONJ")]
    if not fits or objects or behind:
        return None
    span = before_clause(cue)
    opens = doc[verb.sent.start]
    dated = span is not None and all(t.ent_type_ in ("DATE", "TIME") for t in doc[span[0] : span[1]])
    if (
        span is None
        or dated
        or span[1] - span[0] < SHORTEST
        or opens.tag_ in ("IN", "TO", "WRB", "VBG", "VBN")
    ):
        return None
    return Content((span,), "reversed_clause", addressee_of(verb))


def read_around_phrase(cue: Cue) -> Content | None:
    """The sentence without 'according to X' and the commas around it."""
    doc, sent = cue.token.doc, cue.token.sent
    if cue.source is None:
        return None
    first, past = cue.token.i, max(cue.source.right_edge.i, cue.last) + 1
    spans = (trim(doc, sent.start, first), trim(doc, past, sent.end))
    kept = tuple(s for s in spans if s[0] < s[1] and has_words(doc, s))
    return Content(kept, "according_to") if kept else None
