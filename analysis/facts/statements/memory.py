"""Who spoke before: what 'he', 'it' and 'the statement' mean in a run of statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.blocks import Block
from analysis.facts.statements.record import Chars, Statement, stands_in
from analysis.facts.statements.speakers import Speaker, speaker_of
from analysis.mentions import Mention

OWNERS = {"his": "he", "her": "she"}


def sentence_of(block: Block, token: Token) -> Sentence:
    """The sentence that a token of a block stands in."""
    span = token.sent
    return Sentence(block, span, block.start + span.start_char, block.start + span.end_char)


class Memory:
    """The statements of an article read so far; `block` is the one read last before the current one."""

    def __init__(self, annotated: Annotated) -> None:
        self.annotated = annotated
        self.block: Block | None = None
        self._said: list[Statement] = []
        self._body: Speaker | None = None
        self._pronouns: dict[str, str] = {}

    def keep(self, statement: Statement) -> None:
        """Remember a statement just read, unless another says it."""
        if any(stands_in(statement, other) for other in self._said[-4:]):
            return
        while self._said and stands_in(self._said[-1], statement):
            self._said.pop()
        self._said.append(statement)
        if statement.speaker.body:
            self._body = replace(statement.speaker, context=statement.sentence)

    def speaker(self, sentence: Sentence, source: Token) -> Speaker | None:
        """The speaker that a source denotes, None where it is none."""
        word = OWNERS.get(source.lower_, source.lower_)
        personal = word in ("he", "she")
        speaker = self._person(sentence, source, word) if personal else None
        speaker = speaker or speaker_of(self.annotated, sentence, source, self._body)
        if speaker is None and word in ("it", "they"):
            speaker = self._group(sentence, word)
        if speaker is not None and speaker.person and personal:
            self._pronouns.setdefault(speaker.name, word)
        return speaker

    def _last(self) -> Statement | None:
        return self._said[-1] if self._said else None

    def _group(self, sentence: Sentence, word: str) -> Speaker | None:
        """Whom 'it' or 'they' mean where the sentence before is a statement of a body, or of several people."""
        last = self._last()
        if last is None or last.sentence[0] < sentence.block.start or last.speaker.person:
            return None
        between = self.annotated.article.text[last.sentence[1] : sentence.start]
        single = last.speaker.body or not last.speaker.plural
        if between.strip() or single != (word == "it"):
            return None
        return replace(last.speaker, context=last.speaker.context or last.sentence)

    def _person(self, sentence: Sentence, pronoun: Token, word: str) -> Speaker | None:
        """Whom 'he' means: the subject of the sentence before, who spoke last, or the one person of the paragraph."""
        at = sentence.block.start + pronoun.idx
        people = self.annotated.mentions_in(sentence.block.start, at, "person")
        last = self._last()
        speaker = self._main_subject(sentence, pronoun, word) or self._subject_before(sentence, last, word)
        if speaker is None and last is not None:
            speaker = self._goes_on(last, sentence, people, word)
        if speaker is not None:
            return speaker
        if not people and self.block is not None:
            people = self.annotated.mentions_in(self.block.start, self.block.end, "person")
        return self._only_one([m for m in people if self._may_be(m.entity, word)], sentence)

    def _goes_on(
        self, last: Statement, sentence: Sentence, people: Sequence[Mention], word: str
    ) -> Speaker | None:
        """Who made the last statement, where it stands right before and nobody is named between."""
        speaker = last.speaker
        unnamed = not (speaker.known or speaker.body or speaker.plural)
        if not (speaker.person or unnamed) or not self._may_be(speaker.name, word):
            return None
        later = self._later_subject(last, word)
        if later is not None:
            return later
        ended = self.block is not None and last.sentence[1] >= self.block.end - 2
        near = sentence.block.start <= last.sentence[0] or ended
        if not near or any(m.start >= last.sentence[1] for m in people):
            return None
        same = last.sentence[0] >= sentence.start
        return replace(speaker, context=speaker.context or (None if same else last.sentence))

    def _only_one(self, mentions: Sequence[Mention], sentence: Sentence) -> Speaker | None:
        """The person whom all of the mentions mean, None where they mean several."""
        if len({m.entity for m in mentions}) != 1:
            return None
        name = mentions[0].entity
        person = next((p for p in self.annotated.people if p.name == name), None)
        where = self.annotated.sentence_at(mentions[-1].start)
        if person is None or where is None:
            return None
        context = (where.start, where.end) if where.start < sentence.start else None
        return Speaker(name, person.country, context, person=True)

    def _later_subject(self, last: Statement, word: str) -> Speaker | None:
        """Who takes the word in the sentence of a statement, behind it: 'Roe said …; Lee was not so sure.'"""
        where = self.annotated.sentence_at(last.sentence[0])
        if where is None or where.end > last.sentence[1]:
            return None
        people = self.annotated.mentions_in(where.start, where.end, "person")
        behind = max(end for _, end in last.parts)
        for token in where.span:
            at = where.block.start + token.idx
            named = [m for m in people if m.start <= at < m.end and m.entity != last.speaker.name]
            if token.dep_ == "nsubj" and at > behind and named and self._may_be(named[0].entity, word):
                found = self._only_one(named, where)
                return replace(found, context=last.sentence) if found is not None else None
        return None

    def _main_subject(self, sentence: Sentence, pronoun: Token, word: str) -> Speaker | None:
        """The subject of the same sentence before the pronoun: 'The senator promised a law, and he said …'."""
        root = sentence.span.root
        subject = next((c for c in root.children if c.dep_ == "nsubj" and c.i < root.i < pronoun.i), None)
        if subject is None or subject.pos_ == "PRON":
            return None
        speaker = speaker_of(self.annotated, sentence, subject, None)
        if speaker is None or not speaker.person or not self._may_be(speaker.name, word):
            return None
        return speaker

    def _subject_before(self, sentence: Sentence, last: Statement | None, word: str) -> Speaker | None:
        """The subject of the sentence before, where it is a person and the sentence no statement."""
        first = sentence.span.start
        if first == 0:
            return None
        root = sentence.span.doc[first - 1].sent.root
        where = sentence_of(sentence.block, root)
        subject = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is None or subject.pos_ == "PRON" or (last is not None and _meet(last.sentence, where)):
            return None
        speaker = speaker_of(self.annotated, where, subject, None)
        if speaker is None or not speaker.person or not self._may_be(speaker.name, word):
            return None
        return replace(speaker, context=(where.start, where.end))

    def _may_be(self, name: str, word: str) -> bool:
        """Whether nothing said before makes 'he' a 'she'."""
        return self._pronouns.get(name, word) == word


def _meet(span: Chars, sentence: Sentence) -> bool:
    return span[0] < sentence.end and sentence.start < span[1]
