"""Where somebody else takes the word in a sentence, or who speaks says another thing."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.statements.lexicon import Lexicon, is_human
from analysis.facts.statements.verb_forms import is_finite

# What joins the clause of somebody else to what was said.
JOINTS = frozenset({"and", "but", "while", "whereas", "though", "although", "as"})


def speaks_anew(verb: Token, lexicon: Lexicon) -> int | None:
    """The comma from which somebody else takes the word: 'Roe said it was late, and Doe fears it is dead'."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    if subject is None or not is_finite(verb):
        return None
    doc, joint = verb.doc, subject.left_edge.i - 1
    if subject.pos_ == "PRON":
        return _goes_on_as(verb, subject, lexicon)
    joined = joint > 1 and doc[joint].lower_ in JOINTS and doc[joint - 1].text in (",", ";")
    # 'Roe said it was 40; Doe put it at 46': what follows has a verb of telling of its own.
    apart = joint > 1 and doc[joint].text == ";"
    match = lexicon.match(verb) if joined or apart else None
    if match is None or not (is_human(subject, lexicon) or (apart and subject.tag_ == "JJ")):
        return None
    if apart:
        figure = "figure" in match[0].takes
        told = figure or any(c.dep_ == "ccomp" and c.i > verb.i for c in verb.children)
        return joint if told and match[0].kind in ("speech", "directive") else None
    told = any(c.dep_ in ("ccomp", "xcomp", "advcl") and c.i > verb.i for c in verb.children)
    told = told or "as" in match[0].takes
    return joint - 1 if told else None


def _goes_on_as(verb: Token, subject: Token, lexicon: Lexicon) -> int | None:
    """The 'as' from which the speaker says something else: 'Roe insisted it was a victory as she called for calm'."""
    mark = next((c for c in reversed(list(verb.lefts)) if c.dep_ == "mark"), verb.doc[subject.i - 1])
    joint = mark.i
    contrast = mark.lower_ in ("though", "although", "but") and verb.doc[joint - 1].text == ","
    beside = joint == subject.i - 1 and mark.lower_ in ("as", "while")
    match = lexicon.match(verb) if (beside or contrast) and mark.head == verb else None
    told = any(c.dep_ in ("ccomp", "xcomp", "dobj", "prep") and c.i > verb.i for c in verb.children)
    same = subject.lower_ in ("he", "she", "they", "it") and match is not None and match[0].kind != "belief"
    return joint if told and same else None
