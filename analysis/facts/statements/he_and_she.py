"""Whom 'he' and 'she' mean: who spoke or acted in the sentences before, as far as the article tells."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.statements.descriptions import described
from analysis.facts.statements.genders import genders_of
from analysis.facts.statements.lexicon import lexicon
from analysis.facts.statements.naming import Speaker, named_at_verb
from analysis.facts.statements.pronouns import (
    acts_upon,
    fronted_subject,
    is_described,
    is_quoted,
    is_trailing,
)
from analysis.facts.statements.record import Statement
from analysis.facts.statements.speakers import speaker_of
from analysis.mentions import Mention

ASKING = frozenset({"ask", "press", "question", "enquire", "inquire"})
# How many sentences back a pronoun may reach.
LONGEST_RUN = 8


class Antecedents:
    """Whom 'he' and 'she' mean; `said` are the statements of the article read so far, in order."""

    def __init__(self, annotated: Annotated, said: Sequence[Statement]) -> None:
        self.annotated = annotated
        self._said = said
        self._pronouns: dict[str, str] = {}

    def person(self, sentence: Sentence, pronoun: Token, word: str) -> Speaker | None:
        """The person whom a pronoun means, who from then on is called by it."""
        speaker = self._person(sentence, pronoun, word)
        if speaker is None and is_trailing(pronoun):
            # 'Roe will retire, she said', where nobody was named before.
            start, at = sentence.start, sentence.block.start + pronoun.idx
            named = self.annotated.mentions_in(start, at, "person")
            speaker = self._only_one([m for m in named if self._may_be(m.entity, word)], sentence)
        if speaker is not None and speaker.person:
            self._pronouns.setdefault(speaker.name, word)
        return speaker

    def last_person(self, sentence: Sentence) -> str:
        """The person who spoke last in the same section."""
        said = next((s for s in reversed(self._said) if s.sentence[0] < sentence.start), None)
        if said is None or not (said.speaker.person and said.speaker.known):
            return ""
        block = self.annotated.block_at(said.sentence[0])
        return said.speaker.name if block is not None and block.section == sentence.block.section else ""

    def _person(self, sentence: Sentence, pronoun: Token, word: str) -> Speaker | None:
        """Whom 'he' means: the subject before it, else who spoke or acted in the sentences before."""
        speaker = self._main_subject(sentence, pronoun, word)
        if speaker is not None:
            return speaker
        if not is_trailing(pronoun):
            at = sentence.block.start + pronoun.idx
            beside = self._said_in(sentence, word, at) or self._object_before(sentence, pronoun, word)
            if beside is not None:
                return beside
        sentences = self.annotated.sentences
        at = bisect.bisect_left(sentences, sentence.start, key=lambda s: s.start)
        passed: Speaker | None = None
        for earlier in reversed(sentences[max(0, at - LONGEST_RUN) : at]):
            if earlier.block.section != sentence.block.section:
                break
            found = self._said_in(earlier, word, earlier.end)
            if found is None and is_quoted(self.annotated, earlier):
                continue
            found = found or self._subject_in(earlier, word)
            if found is None and self._goes_on(earlier, word):
                continue
            if found is None and passed is None:
                # Somebody named in passing gives way to who speaks or acts just before.
                named = self._named_in(earlier, word)
                passed = (
                    replace(named, context=named.context or (earlier.start, earlier.end)) if named else None
                )
                if passed is not None:
                    continue
            if found is not None:
                return self._rather(
                    passed, replace(found, context=found.context or (earlier.start, earlier.end))
                )
            if passed is None and self._is_peopled(earlier, word):
                return None
        if passed is not None:
            return passed
        before = [m for m in self.annotated.mentions if m.kind == "person" and m.start < sentence.start]
        return self._only_one([m for m in before if self._may_be(m.entity, word)], sentence)

    def _rather(self, passed: Speaker | None, found: Speaker) -> Speaker:
        """Who spoke last, rather than somebody named in passing since; else that one."""
        speaking = bool(self._said) and self._said[-1].speaker.name == found.name
        return found if passed is None or speaking else passed

    def _object_before(self, sentence: Sentence, pronoun: Token, word: str) -> Speaker | None:
        """The one person named behind the main verb: 'The bank accused Roe of lying, a charge he denies.'"""
        root = sentence.span.root
        first, past = sentence.block.start + root.idx, sentence.block.start + pronoun.idx
        people = self.annotated.mentions_in(first, past, "person") if root.i < pronoun.i else []
        return self._only_one([m for m in people if self._may_be(m.entity, word)], sentence)

    def _said_in(self, where: Sentence, word: str, before: int) -> Speaker | None:
        """Who made the last statement in a sentence; who was asked, where it is a question."""
        for said in reversed(self._said):
            spans = (said.sentence, *said.parts)
            if not any(start < where.end and where.start < end for start, end in spans):
                continue
            if said.cue is not None and said.cue[0] >= before:
                continue
            if said.rule == "according_to" and not said.speaker.known:
                # 'Roe was furious, according to one aide': the sentence is about Roe.
                continue
            later = self._later_subject(said, word)
            if later is not None:
                return later
            speaker = said.speaker
            asked = said.verb in ASKING and said.rule != "directive"
            if asked and (said.addressee or not speaker.known):
                speaker = self._called(said.addressee)
            alone = speaker.person or not (speaker.known or speaker.body or speaker.plural or speaker.account)
            if speaker.name and alone and self._may_be(speaker.name, word):
                inside = said.sentence[0] >= where.start and said.sentence[1] <= where.end
                return replace(speaker, context=speaker.context or (None if inside else said.sentence))
        return None

    def _goes_on(self, where: Sentence, word: str) -> bool:
        """Whether a sentence has the same pronoun for its subject, and so changes nobody."""
        return any(c.lower_ == word and c.dep_ == "nsubj" for c in where.span.root.children)

    def _called(self, name: str) -> Speaker:
        person = next((p for p in self.annotated.people if p.name == name), None)
        if person is not None:
            return Speaker(name, person.country, (person.start, person.end), person=True)
        return Speaker(name if name[:1].isupper() else "", "", known=False, person=True)

    def _subject_in(self, where: Sentence, word: str) -> Speaker | None:
        """The subject of a sentence, where it is a person."""
        root = where.span.root
        subject = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is None:
            # 'After some doubt, Roe, eager to leave, gave in': the parse hangs the name on another verb.
            named = (t for t in where.span if t.dep_ == "nsubj" and t.pos_ == "PROPN" and t.i < root.i)
            subject = next(named, None)
        if (subject is not None and subject.pos_ == "PRON") or acts_upon(root, word):
            return None
        speaker = self._denoted(where, subject) if subject is not None else None
        if speaker is None or not speaker.person:
            speaker = self._opening(where)
        if speaker is None or not speaker.person or not self._may_be(speaker.name, word):
            return None
        return speaker

    def _opening(self, where: Sentence) -> Speaker | None:
        """The person whose surname opens a sentence, whatever the parse makes of it: 'Roe, for one, sees …'."""
        surname = where.span[0].text
        named = [p for p in self.annotated.people if p.name.split()[-1] == surname and p.start < where.start]
        if len(named) != 1:
            return None
        return Speaker(named[0].name, named[0].country, person=True)

    def _named_in(self, where: Sentence, word: str) -> Speaker | None:
        """The one person whom a sentence names, or the one whom it goes on to speak of: '…, who …'."""
        people = self.annotated.mentions_in(where.start, where.end, "person")
        fitting = [m for m in people if self._may_be(m.entity, word)]
        if len({m.entity for m in fitting}) > 1:
            told = [self._token_at(where, m.end - 1) for m in fitting]
            fitting = [m for m, t in zip(fitting, told, strict=True) if t is not None and is_described(t)]
        return self._only_one(fitting, where) if people else self._the_one(where, word)

    def _denoted(self, where: Sentence, noun: Token) -> Speaker | None:
        """Whom a noun phrase means that is no pronoun, by name or by description."""
        if (beside := named_at_verb(self.annotated, where, noun)) is not None:
            return beside
        found = speaker_of(self.annotated, where, noun, None)
        return described(self.annotated, where, noun, found, self.last_person(where)) or found

    def _the_one(self, where: Sentence, word: str) -> Speaker | None:
        """The one person whom a sentence means without a name: 'Sources close to the president say …'."""
        nouns = [t for t in where.span if self._is_the_one(t)]
        speaker = self._denoted(where, nouns[0]) if len(nouns) == 1 else None
        fits = speaker is not None and speaker.person and self._may_be(speaker.name, word)
        return speaker if fits else None

    def _is_the_one(self, noun: Token) -> bool:
        words = lexicon(self.annotated.reference)
        single = noun.tag_ == "NN" and noun.dep_ not in ("compound", "amod", "appos", "attr")
        return single and noun.lower_ in words.speakers and any(c.lower_ == "the" for c in noun.children)

    def _is_peopled(self, where: Sentence, word: str) -> bool:
        """Whether a sentence speaks of somebody whom the pronoun could mean."""
        names = self.annotated.mentions_in(where.start, where.end, "person")
        if names:
            return any(self._may_be(m.entity, word) for m in names)
        # What the model alone calls a person may be a place: only one that does something counts.
        acts = any(e.label_ == "PERSON" and e.root.dep_ == "nsubj" for e in where.span.ents)
        return acts or any(map(self._is_the_one, where.span))

    def _token_at(self, where: Sentence, offset: int) -> Token | None:
        span = where.span.doc.char_span(
            offset - where.block.start, offset - where.block.start + 1, alignment_mode="expand"
        )
        return span[0] if span is not None and len(span) else None

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
        colon = next((t for t in sentence.span if t.text == ":" and t.i < pronoun.i), None)
        if colon is not None:
            # 'The leader of the house, Jane Roe, was unmoved: the House, she said, …'
            opening = self.annotated.mentions_in(sentence.start, sentence.block.start + colon.idx, "person")
            if (alone := self._only_one(opening, sentence)) is not None and self._may_be(alone.name, word):
                return alone
        if is_trailing(pronoun):
            return None
        # 'Roe was met with laughs as she insisted': a passive has its subject too.
        kinds = ("nsubj", "nsubjpass") if pronoun.head.dep_ == "advcl" else ("nsubj",)
        subject = next((c for c in root.children if c.dep_ in kinds and c.i < root.i < pronoun.i), None)
        subject = subject or fronted_subject(pronoun)
        if colon is not None:
            # 'The mayor's heir, Roe, was unmoved: the House, he said, …'
            before = sentence.span.doc[sentence.span.start : colon.i]
            named = (t for t in before if t.dep_ in ("nsubj", "nsubjpass") and t.pos_ in ("PROPN", "NOUN"))
            subject = next(named, subject)
        if subject is None or subject.pos_ == "PRON":
            return None
        speaker = self._denoted(sentence, subject)
        if speaker is None or not speaker.person or not self._may_be(speaker.name, word):
            return None
        return speaker

    def _may_be(self, name: str, word: str) -> bool:
        """Whether nothing said before makes 'he' a 'she'."""
        told = self.annotated.once(genders_of).get(name) or self._pronouns.get(name, word)
        return told == word
