"""Who spoke before, and whom a source means after it: by name, by pronoun or by description."""

from __future__ import annotations

import itertools
from dataclasses import replace

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.blocks import Block
from analysis.facts.statements.descriptions import described
from analysis.facts.statements.groups import document_meant, group_of, issuer_of
from analysis.facts.statements.he_and_she import Antecedents
from analysis.facts.statements.named_below import named_below
from analysis.facts.statements.named_bodies import body_meant, employer_meant
from analysis.facts.statements.naming import Speaker, named_at_verb, named_beside, written
from analysis.facts.statements.record import Statement, stands_in
from analysis.facts.statements.spans import OPENING_MARKS
from analysis.facts.statements.speakers import UNNAMED, speaker_of

OWNERS = {"his": "he", "him": "he", "her": "she", "them": "they"}
# Words of which one goes on for another: 'one lawmaker said … the senator added'.
KINDS = (
    frozenset({"lawmaker", "senator", "representative", "congressman", "congresswoman", "legislator", "mp"}),
    frozenset(
        {"official", "aide", "staffer", "adviser", "advisor", "source", "person", "diplomat", "officer"}
    ),
)
GROUP_WORDS = frozenset({"it", "they", "both", "one", "another"})


def _named_behind(one: Token) -> Token | None:
    """'Roe' in '“We lost,” said one, Jane Roe.'"""
    doc, i = one.doc, one.i + 1
    if i + 2 >= len(doc) or doc[i].text != "," or one.head.i > one.i:
        return None
    names = list(itertools.takewhile(lambda t: t.pos_ == "PROPN", doc[i + 1 : one.sent.end]))
    return names[-1] if len(names) > 1 else None


class Memory:
    """The statements of an article read so far; `block` is the one read last before the current one."""

    def __init__(self, annotated: Annotated) -> None:
        self.annotated = annotated
        self.block: Block | None = None
        self._said: list[Statement] = []
        self._body: Speaker | None = None
        self._antecedents = Antecedents(annotated, self._said)
        self._officials: dict[str, Speaker] = {}
        self._openers: dict[str, Speaker] = {}

    @property
    def last(self) -> Statement | None:
        """The statement read last."""
        return self._said[-1] if self._said else None

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
        if word in ("he", "she"):
            if source.lower_ == word and any(t.pos_ == "PROPN" for t in source.conjuncts):
                return Speaker(JOINT, "", plural=True)
            return self._antecedents.person(sentence, source, word)
        if word in ("one", "another") and (named := _named_behind(source)) is not None:
            return self.speaker(sentence, named)
        if word in GROUP_WORDS:
            found = document_meant(self.annotated, sentence, source, self._body) or group_of(
                self.annotated, self._said, self.block, sentence, source
            )
            if found is not None:
                return found
        beside = named_at_verb(self.annotated, sentence, source) or named_beside(
            self.annotated, sentence, source
        )
        if beside is not None:
            return beside
        meant = speaker_of(
            self.annotated, sentence, source, issuer_of(self.annotated, sentence, source) or self._body
        )
        last = self._antecedents.last_person(sentence)
        if [c.lower_ for c in source.children] == ["the"] and source.lemma_.lower() in self._openers:
            return self._openers[source.lemma_.lower()]
        if self._goes_on_unnamed(sentence, source):
            return Speaker(written(source), "", known=False, person=True)
        meant = described(self.annotated, sentence, source, meant, last) or meant
        if meant is None or not meant.known:
            find = employer_meant if source.lemma_.lower() in UNNAMED else body_meant
            meant = find(self.annotated, sentence, source, self._body) or meant
        below = named_below(self.annotated, sentence, source, meant)
        if below is not None:
            self._openers[source.lemma_.lower()] = below
            return below
        return self._same_official(sentence, source, meant)

    def _same_official(self, sentence: Sentence, source: Token, meant: Speaker | None) -> Speaker | None:
        """For whom 'the source' speaks: the side of 'a source at the ministry', of whom the article told before."""
        lemma = source.lemma_.lower()
        if lemma not in UNNAMED or meant is None:
            return meant
        if meant.known and not meant.person:
            self._officials[lemma] = replace(meant, context=(sentence.start, sentence.end))
        elif not meant.known and [c.lower_ for c in source.children] == ["the"]:
            return self._officials.get(lemma, meant)
        elif not meant.known and [c.lower_ for c in source.children] == ["an"]:
            return self._body_just_told(sentence) or meant
        return meant

    def _body_just_told(self, sentence: Sentence) -> Speaker | None:
        """For whom 'an official' speaks behind a body's statement: 'The ministry denied it. "No," an official said.'"""
        last = self.last
        before = last is not None and last.speaker.body and self._is_next(last, sentence)
        return (
            self._body if before and last is not None and last.sentence[0] >= sentence.block.start else None
        )

    def _goes_on_unnamed(self, sentence: Sentence, source: Token) -> bool:
        """Whether 'the senator' goes on after an unnamed one spoke: '… one lawmaker said. "No," the senator added.'"""
        last = self.last
        if last is None or source.pos_ != "NOUN" or not any(c.lower_ == "the" for c in source.children):
            return False
        kind = next((k for k in KINDS if source.lemma_.lower() in k), frozenset())
        alike = bool(kind & set(last.speaker.name.lower().split()))
        alone = last.speaker.person and not last.speaker.known
        return alone and alike and self._is_next(last, sentence)

    def _is_next(self, last: Statement, sentence: Sentence) -> bool:
        """Whether only quoted words stand between a statement and a sentence."""
        between = self.annotated.article.text[last.sentence[1] : sentence.start].strip()
        return not between or between[0] in OPENING_MARKS
