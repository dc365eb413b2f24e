"""Whom 'it', 'they', 'both', 'one of them' and 'another' mean: who spoke before, or the several just told of."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.blocks import Block
from analysis.facts.statements.lexicon import is_human, lexicon
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.pronouns import is_quoted
from analysis.facts.statements.record import Statement
from analysis.facts.statements.spans import sentence_of
from analysis.facts.statements.speakers import one_of, speaker_of

# How many sentences back 'they' may mean both of whom one told.
NEAR = 3
# Of how many statements 'both' may take up the speakers.
RECENT = 4


def document_meant(
    annotated: Annotated, sentence: Sentence, source: Token, last_body: Speaker | None
) -> Speaker | None:
    """The document that 'it' means at the start of a sentence: 'The report was leaked on Friday. It warns …'."""
    if source.lower_ != "it" or source.dep_ != "nsubj":
        return None
    before = next((s for s in reversed(annotated.sentences) if s.end <= sentence.start), None)
    if before is None or before.block.index != sentence.block.index:
        return None
    root = before.span.root
    subject = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), root)
    told = {subject.lemma_.lower(), subject.lower_} & lexicon(annotated.reference).accounts
    thing = next((c for c in root.children if c.dep_ == "dobj"), None)
    owner = speaker_of(annotated, before, subject, last_body) if thing is not None and not told else None
    if thing is not None and owner is not None and (owner.person or owner.plural):
        # 'Six merchants filed a lawsuit. It contends …'; 'The bank filed one. It contends …' may mean the bank.
        subject, told = thing, {thing.lemma_.lower(), thing.lower_} & lexicon(annotated.reference).accounts
    found = speaker_of(annotated, before, subject, last_body) if subject.pos_ == "NOUN" and told else None
    return replace(found, context=(before.start, before.end)) if found is not None else None


def issuer_of(annotated: Annotated, sentence: Sentence, source: Token) -> Speaker | None:
    """Whose statement 'the statement' is: who issued one in the sentences before."""
    lemma = source.lemma_.lower()
    if lemma not in lexicon(annotated.reference).documents:
        return None
    before = [s for s in annotated.sentences if s.end <= sentence.start][-3:]
    for where in reversed(before):
        issued = next((t for t in where.span if t.lemma_.lower() == lemma and t.dep_ == "dobj"), None)
        subject = (
            next((c for c in issued.head.children if c.dep_ == "nsubj"), None) if issued is not None else None
        )
        if subject is not None and subject.pos_ != "PRON":
            found = speaker_of(annotated, where, subject, None)
            return replace(found, context=(where.start, where.end)) if found is not None else None
    return None


def group_of(
    annotated: Annotated, said: Sequence[Statement], block: Block | None, sentence: Sentence, source: Token
) -> Speaker | None:
    """Whom 'it', 'they', 'one of them', 'another' mean: who made the statement before, or both who met."""
    word = source.lower_
    last = said[-1] if said else None
    if word == "both" and (two := _two_who_spoke(said, sentence)) is not None:
        return two
    if word in ("one", "another"):
        owned = any(g.dep_ == "poss" for c in source.children for n in c.children for g in n.children)
        return None if owned else _one_of(annotated, said, block, sentence, word)
    if last is None or not _follows(annotated, last, sentence):
        if word == "it":
            return _body_told_of(annotated, sentence)
        return _who_met(annotated, sentence) or _several(annotated, sentence, source)
    speaker = replace(last.speaker, context=last.speaker.context or last.sentence)
    several = speaker.plural or speaker.name == JOINT
    if speaker.person or several == (word == "it"):
        return None if word == "it" else _who_met(annotated, sentence)
    return speaker


def _two_who_spoke(said: Sequence[Statement], sentence: Sentence) -> Speaker | None:
    """'Both', where the last few statements are those of two people: 'Roe said … Torn said … Both condemned …'."""
    recent = [s for s in said[-RECENT:] if s.sentence[1] <= sentence.start]
    names = {s.speaker.name for s in recent if s.speaker.known and s.speaker.person}
    alone = all(s.speaker.person for s in recent)
    if len(names) != 2 or not alone:
        return None
    return Speaker(JOINT, "", (recent[0].sentence[0], recent[-1].sentence[1]), plural=True)


def _one_of(
    annotated: Annotated, said: Sequence[Statement], block: Block | None, sentence: Sentence, word: str
) -> Speaker | None:
    """'One of them', 'one of the officials': of several who spoke last; 'another': besides one who did."""
    start = block.start if block is not None else sentence.block.start
    beside = _several_before(annotated, said[-1] if said else None, sentence, word)
    if beside is not None:
        return one_of(beside, word)
    for told in reversed([s for s in said if s.sentence[0] >= start]):
        speaker = replace(told.speaker, context=told.speaker.context or told.sentence)
        single = word == "another" and not speaker.known and speaker.person
        if speaker.name != JOINT and (speaker.plural or single):
            return one_of(speaker, word)
    return None


def _several_before(
    annotated: Annotated, last: Statement | None, sentence: Sentence, word: str
) -> Speaker | None:
    """The last people of whom the sentence before tells: 'Roe is calm; his aides are not. "We lost," one said.'"""
    words = lexicon(annotated.reference)
    alone = any(t.dep_ == "nsubj" and t.lower_ == word for t in sentence.span)
    if alone and any(c.dep_ == "nsubj" and c.tag_ == "NNS" for c in sentence.span.root.children):
        # 'Members clashed over the plan, with one accusing another of …'
        before = sentence.span
    elif sentence.span.start == 0:
        return None
    else:
        before = sentence.span.doc[sentence.span.start - 1].sent
    many = [t for t in before if t.dep_ == "nsubj" and t.tag_ == "NNS" and is_human(t, words)]
    if not many or (last is None and before is not sentence.span):
        return None
    start = sentence.block.start + before.start_char
    if last is not None and last.speaker.plural and last.sentence[1] > start:
        return None
    where = sentence_of(sentence.block, before.root)
    found = speaker_of(annotated, where, many[-1], None)
    return replace(found, context=(where.start, where.end)) if found is not None and found.plural else None


def _follows(annotated: Annotated, last: Statement, sentence: Sentence) -> bool:
    """Whether nothing stands between a statement and a sentence, or the two are one."""
    return not annotated.article.text[last.sentence[1] : sentence.start].strip()


def _body_told_of(annotated: Annotated, sentence: Sentence) -> Speaker | None:
    """The body that is the subject of the last sentence before that is not all quoted: '… "It is late." It added …'."""
    for where in _before(annotated, sentence):
        if is_quoted(annotated, where):
            continue
        subject = next((c for c in where.span.root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is None or subject.pos_ == "PRON":
            return None
        found = speaker_of(annotated, where, subject, None)
        alone = found is not None and not (found.plural or found.person or found.account)
        known = found is not None and alone and (found.body if found.known else subject.pos_ == "PROPN")
        return replace(found, context=(where.start, where.end)) if found is not None and known else None
    return None


def _who_met(annotated: Annotated, sentence: Sentence) -> Speaker | None:
    """Both sides, where a sentence just before is about two, or says that one met or spoke with the other."""
    for where in _before(annotated, sentence):
        root = where.span.root
        subject = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is None:
            return None
        both = Speaker(JOINT, "", (where.start, where.end), plural=True)
        if subject.lower_ == "both" and not subject.n_rights:
            return both
        others = [g for c in root.subtree if c.lower_ == "with" for g in c.children if g.dep_ == "pobj"]
        sides = [speaker_of(annotated, where, side, None) for side in (subject, *others[:1])]
        if sides[0] is not None and sides[0].name == JOINT:
            return both
        if others and all(side is not None and side.known for side in sides):
            return both
        if subject.lower_ not in ("they", "both"):
            return None
    return None


def _before(annotated: Annotated, sentence: Sentence) -> list[Sentence]:
    """The few sentences before one in its section, the nearest first."""
    sentences = annotated.sentences
    at = bisect.bisect_left(sentences, sentence.start, key=lambda s: s.start)
    near = reversed(sentences[max(0, at - NEAR) : at])
    return [s for s in near if s.block.section == sentence.block.section]


def _several(annotated: Annotated, sentence: Sentence, pronoun: Token) -> Speaker | None:
    """Whom 'they' mean where the sentence before is about several: 'Republicans met. They argued …'."""
    roots = [sentence.span.root]
    if sentence.span.start > 0:
        roots.append(sentence.span.doc[sentence.span.start - 1].sent.root)
    subjects = [c for r in roots for c in r.children if c.dep_ == "nsubj" and c.tag_ in ("NNS", "NNPS")]
    subject = next((c for c in subjects if c.i < pronoun.i), None)
    if subject is None:
        return None
    root = subject.head
    where = sentence_of(sentence.block, root)
    speaker = speaker_of(annotated, where, subject, None)
    if speaker is None or speaker.account or not (speaker.plural or speaker.name == JOINT):
        return None
    return replace(speaker, context=speaker.context or (where.start, where.end))
