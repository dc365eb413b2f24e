"""Passives with who speaks behind 'by': 'The plan was welcomed by Norway', 'Criticised by the bank, the mayor left'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.statements.complements import object_rule
from analysis.facts.statements.cues import Cue
from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.predicates import NAMING
from analysis.facts.statements.spans import Content, has_to, trim
from analysis.facts.statements.verb_forms import is_passive


def read_passive(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'The plan was welcomed by Norway', 'a purchase was flatly denied by an officer': what stands before it."""
    verb = cue.token
    told = next((c for c in verb.children if c.dep_ == "nsubjpass" and c.i < verb.i), None) or _of_main(verb)
    if told is None or not is_passive(verb):
        return None
    span = trim(verb.doc, told.left_edge.i, told.right_edge.i + 1)
    rest = _of_passive(cue) or _named_by(cue)
    if rest is not None:
        what = trim(verb.doc, rest.left_edge.i, rest.right_edge.i + 1)
        return Content((what,) if told.pos_ == "PRON" else (span, what), "about")
    if "object" not in cue.frame.takes or told.pos_ == "PRON" or told.ent_type_ == "PERSON":
        return None
    return Content((span,), object_rule(cue))


def _of_main(verb: Token) -> Token | None:
    """Who is criticised in 'Criticised by the bank for the delay, the mayor left': the subject of the main verb."""
    fronted = verb.tag_ == "VBN" and verb.dep_ == "advcl" and verb.i < verb.head.i
    first = verb.i == verb.sent.start or verb.doc[verb.i - 1].pos_ in ("ADV", "CCONJ")
    subjects = (c for c in verb.head.children if c.dep_ == "nsubj" and verb.i < c.i < verb.head.i)
    return next(subjects, None) if fronted and first else None


def _of_passive(cue: Cue) -> Token | None:
    """What stands behind 'was accused by the bank': 'of lying'; behind 'was urged by aides': 'to resign'."""
    beside = [*cue.token.children, *(cue.source.children if cue.source is not None else ())]
    for phrase in (c for c in beside if c.i > cue.last and (cue.source is None or c.i > cue.source.i)):
        blamed = cue.frame.kind == "stance" and phrase.lower_ in ("for", "over")
        if phrase.dep_ == "prep" and (blamed or phrase.lower_ in cue.frame.takes) and phrase.n_rights:
            return phrase
        if phrase.dep_ in ("xcomp", "acl", "advcl") and has_to(phrase) and "infinitive" in cue.frame.takes:
            return phrase
    return None


def _named_by(cue: Cue) -> Token | None:
    """What something is called by somebody: 'reckless' in 'The plan was called reckless by Roe'."""
    named = (c for c in cue.token.children if c.dep_ == "oprd" and c.i > cue.last)
    return next(named, None) if cue.lemma in NAMING else None
