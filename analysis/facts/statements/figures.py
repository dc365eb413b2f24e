"""Numbers that somebody gives for a thing: 'put the damage at $4 million', 'pegged the odds closer to even'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.beside import word_beside
from analysis.facts.statements.cues import Cue
from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.spans import QUOTE_MARKS, Content, trim
from analysis.facts.statements.verb_forms import is_finite, is_passive

# What a number stands right behind: 'between 40 and 50', 'above 1,000'.
BESIDE = frozenset({"between", "above", "below", "around", "under", "over"})
COMPARED = frozenset({"closer", "nearer", "higher", "lower"})
# Numbers in words of their own: 'at half that', 'closer to even', 'at zero'.
SHARES = frozenset({"half", "even", "zero", "nil", "third", "quarter", "twice", "double", "dozen", "dozens"})
CLOCK = frozenset({"a.m.", "p.m.", "am", "pm", "o'clock", "noon"})
NUMERIC = frozenset({"MONEY", "PERCENT", "CARDINAL", "QUANTITY"})
# How many words the thing may take, and how many may stand between the marker and the number.
LONGEST_THING = 16
LONGEST_GAP = 6
ENDING = frozenset({",", ";", ":", "—", "–", "(", "."})


def read_figure(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'put the damage at $4 million': a thing and a number."""
    verb, doc = cue.token, cue.token.doc
    if "figure" not in cue.frame.takes or is_passive(verb) or cue.last + 2 >= verb.sent.end:
        return None
    if not _begins_thing(doc[cue.last + 1]):
        return None
    for token in doc[cue.last + 2 : min(verb.sent.end, cue.last + LONGEST_THING)]:
        if token.text in ENDING or is_finite(token) or token.tag_ in ("WDT", "WP"):
            return None
        if token.lower_ in {"at"} | BESIDE | COMPARED and (number := _number_behind(token)) is not None:
            return Content((trim(doc, cue.last + 1, _end(number)),), "about")
    return None


def _begins_thing(token: Token) -> bool:
    """Whether a noun phrase begins with a token: 'the damage', 'it', 'Mr Torn', 'support'."""
    return token.pos_ in ("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM")


def _number_behind(marker: Token) -> Token | None:
    """The number that follows 'at' and the like; a time of day is none."""
    if marker.lower_ in BESIDE:
        behind = next(iter(marker.doc[marker.i + 1 : marker.i + 2]), None)
        if behind is None or not any(map(str.isdigit, behind.text)):
            return None
        return None if any(t.tag_ == "NNS" for t in behind.doc[behind.i + 1 : behind.i + 2]) else behind
    for token in marker.doc[marker.i + 1 : min(marker.sent.end, marker.i + 1 + LONGEST_GAP)]:
        timed = token.ent_type_ in ("DATE", "TIME") and not token.like_num
        if token.text in ENDING or is_finite(token) or timed or word_beside(token, 1) in CLOCK:
            return None
        if token.ent_type_ in NUMERIC or token.like_num or token.lower_ in SHARES:
            return token
    return None


def _end(number: Token) -> int:
    """Where the words about a number end: at a comma, another clause or the end of the sentence."""
    doc, sent = number.doc, number.sent
    for token in doc[number.i + 1 : sent.end]:
        joins = token.dep_ == "cc" and any(t.pos_ in ("VERB", "AUX") for t in doc[token.i + 1 : token.i + 4])
        if token.text in ENDING or joins or token.dep_ == "mark" or (is_finite(token) and token.i > number.i):
            closes = token.i + 1 < sent.end and doc[token.i + 1].text in QUOTE_MARKS
            return int(token.i) + closes
    return int(sent.end)
