"""Who speaks where the verb stands before its speaker: 'The plan, said one aide, is to win'."""

from __future__ import annotations

import itertools

from spacy.tokens import Span, Token

from analysis.facts.statements.lexicon import Lexicon, is_human
from analysis.facts.statements.spans import SPEAKING_TO
from analysis.facts.statements.verb_forms import has_subject, is_finite

CLOSING_MARKS = frozenset("\"”’»'") | {"''"}
REASONS = frozenset({"because", "since", "unless", "so", "if"})
# How far behind an office its comma may stand: 'the speaker of parliament, Max Torn'.
LONGEST_OFFICE = 5


def inverted_source(verb: Token, lexicon: Lexicon) -> Token | None:
    """Who speaks in 'The plan, said one aide, is to win': a noun behind the verb, a comma on both sides."""
    doc = verb.doc
    if verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN") or verb.i < verb.sent.start + 2:
        return None
    if doc[verb.i - 1].text != ",":
        return None
    chunk = next((c for c in doc[verb.i + 1 : verb.sent.end].noun_chunks if c.start == verb.i + 1), None)
    if chunk is None:
        return None
    if verb.lower_ in ("read", "reads") and chunk.root.lemma_.lower() in lexicon.accounts:
        # 'The two sides met, read a statement from the ministry.'
        return chunk.root
    if (last := _final_inversion(verb, chunk, lexicon)) is not None:
        return last
    if verb.tag_ == "VBN":
        return None
    quoted = doc[verb.i - 2].text in CLOSING_MARKS and not has_subject(verb)
    commas = any(t.text == "," for t in doc[verb.sent.start : verb.i - 1])
    if not quoted and (commas or end_of_inversion(verb) is None):
        return None
    return chunk.root if chunk.root.pos_ == "PROPN" or is_human(chunk.root, lexicon) else None


def _final_inversion(verb: Token, chunk: Span, lexicon: Lexicon) -> Token | None:
    """Who speaks at the end of 'Nobody was hurt, reported its commander, Max Torn': the name, where one follows."""
    doc, noun = verb.doc, chunk.root
    match = lexicon.match(verb)
    if match is None or "clause" not in match[0].takes or match[0].lemma in SPEAKING_TO - {"warn"}:
        return None
    behind, before = doc[chunk.end : verb.sent.end], doc[verb.sent.start : verb.i - 1]
    other = any(is_finite(t) and t.dep_ != "relcl" and t.head.dep_ != "relcl" for t in behind)
    subject = any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children)
    if other or subject or not any(map(is_finite, before)) or before[0].tag_ in ("IN", "WRB"):
        return None
    if noun.pos_ != "PROPN" and is_human(noun, lexicon):
        # 'its commander, Col. Max Torn', 'the speaker of parliament, Max Torn'
        comma = next((t.i for t in behind if t.text == ","), verb.sent.end)
        names = itertools.takewhile(
            lambda t: t.pos_ == "PROPN" or t.text == ".", doc[comma + 1 : verb.sent.end]
        )
        named = [t for t in names if t.pos_ == "PROPN" and t.text[:1].isupper()]
        near = comma - noun.i < LONGEST_OFFICE and all(t.ent_type_ not in ("DATE", "GPE") for t in named)
        return named[-1] if named and near else noun
    return noun if noun.pos_ == "PROPN" and noun.ent_type_ not in ("DATE", "TIME", "GPE") else None


def fronted_source(verb: Token) -> Token | None:
    """Who speaks in 'As the press service of the fleet reported on Monday, …' where the parse loses the clause."""
    doc, start = verb.doc, verb.sent.start
    opens = doc[start].lower_ == "as" and doc[start].dep_ == "prep" and verb.tag_ in ("VBD", "VBN")
    if not opens or any(t.pos_ in ("VERB", "AUX") or t.text == "," for t in doc[start : verb.i]):
        return None
    return next((c.root for c in doc[start + 1 : verb.i].noun_chunks), None)


def end_of_inversion(verb: Token) -> int | None:
    """The comma behind 'said one aide' from which the sentence goes on with its own verb."""
    doc = verb.doc
    commas = [t.i for t in doc[verb.i + 2 : verb.sent.end - 1] if t.text == ","]
    opens = {i: i + 1 + (doc[i + 1].is_quote and i + 2 < verb.sent.end) for i in commas}
    goes_on = (i for i in commas if doc[opens[i]].tag_ in ("VBD", "VBZ", "VBP", "MD", "TO"))
    reasons = (i for i in commas if doc[i + 1].lower_ in REASONS)
    return next(itertools.chain(goes_on, reasons), None)
