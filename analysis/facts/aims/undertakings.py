"""What both sides will do under a document or a project, and what one will do for another.

Forms handled:
    'Under the memorandum, Kenya and Ghana will exchange data and train divers'
    'Participants will pool their ranges', behind a sentence that tells of the project
    'Ghana will help Kenya build a radar chain'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.complements import BARE_VERB
from analysis.facts.aims.cues import AGREED, OFFER, cues_of
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.stances import is_refused, named_in, who_of
from analysis.facts.clauses import is_passive, lemma, subjects

UNDERTAKINGS = frozenset({"contract", "letter", "intent", "venture", "scheme"})
HELPING = frozenset({"help", "assist"})
DUE = frozenset({"will", "shall", "would"})


def undertaking_openings(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """The opening of a verb that tells what will be done together, or for another country."""
    cues = cues_of(annotated.reference)
    if verb.tag_ != "VB" or verb.pos_ != "VERB" or is_passive(verb) or not _is_due(verb) or is_refused(verb):
        return
    who = who_of(annotated, sentence, verb)
    if lemma(verb) in HELPING:
        yield from _help(annotated, sentence, verb, who)
    elif lemma(verb) not in cues.procedure | cues.not_undertaken and any(
        c.dep_ == "dobj" for c in verb.children
    ):
        members = {lemma(s) for s in subjects(verb)} <= cues.members
        is_joint = who is not None and who.country == JOINT
        if (is_joint or (who is None and members)) and _is_under_document(annotated, sentence):
            yield Opening(AGREED, who or Who(JOINT), verb.i, BARE_VERB, "will_jointly", verb)


def _is_due(verb: Token) -> bool:
    if any(c.dep_ == "aux" and c.lower_ in DUE for c in verb.children):
        return True
    is_to = any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)
    return is_to and verb.dep_ == "xcomp" and verb.head.lower_ in ("are", "were", "is")


def _is_under_document(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether the sentence, or the one before it, tells of a document or project of both."""
    cues = cues_of(annotated.reference)
    index = annotated.sentences.index(sentence)
    near = [
        s for s in annotated.sentences[max(0, index - 2) : index] if s.block.index == sentence.block.index
    ]
    own = {lemma(t) for t in sentence.span}
    undertakings = cues.documents | UNDERTAKINGS
    return bool(own & undertakings) or any(lemma(t) in undertakings for s in near for t in s.span)


def _help(annotated: Annotated, sentence: Sentence, verb: Token, who: Who | None) -> Iterator[Opening]:
    """'will help Kenya build', 'would assist the Kenyan navy in training'."""
    if who is None or who.country in ("", JOINT):
        return
    doc = verb.doc
    for i in range(verb.i + 1, min(verb.i + 8, sentence.span.end - 1)):
        if doc[i].tag_ == "VB" or doc[i].lower_ == "in":
            helped = [c for t in doc[verb.i + 1 : i] for c in named_in(annotated, sentence, t)]
            if helped and who.country not in helped:
                is_verb = doc[i].tag_ == "VB"
                first = i if is_verb else i + 1
                yield Opening(OFFER, who, first, BARE_VERB if is_verb else "in", f"{lemma(verb)}_other", verb)
            return
