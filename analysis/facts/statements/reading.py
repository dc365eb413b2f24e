"""Statements of an article: cues with their speakers and contents, block by block."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from spacy.tokens import Doc, Token

from analysis.actors import actor_of
from analysis.annotate import Annotated, Sentence
from analysis.blocks import Block
from analysis.facts import Fact
from analysis.facts.statements.contents import Content, addressee_of, content_of
from analysis.facts.statements.cues import Cue, find_cues
from analysis.facts.statements.lexicon import Lexicon, lexicon
from analysis.facts.statements.quotations import Quotation, find_quotations
from analysis.facts.statements.speakers import Speaker, speaker_of
from analysis.facts.statements.speech import Speech, link_speech
from analysis.facts.statements.transcripts import Turn, find_turns
from analysis.gazetteer import squeeze
from analysis.mentions import Mention
from analysis.reference import Reference
from analysis.themes import themes_of

Chars = tuple[int, int]
# A passage that is to prove a row must be one that can be read at a glance.
LONGEST_CONTEXT = 800
# Rules that take a noun for what was said, and verbs whose participle with one is mostly the article's own.
BY_NOUN = frozenset({"nominal_cue", "stance", "denial", "directive", "about"})
GLOSSES = frozenset(
    "underscore underline highlight signal reflect reaffirm reiterate emphasise emphasize stress confirm affirm".split()
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement; all spans are characters of the article. `parts` are what was said, in order."""

    rule: str
    speaker: Speaker
    verb: str
    parts: tuple[Chars, ...]
    cue: Chars | None
    sentence: Chars
    quoted: str
    negated: bool = False
    addressee: str = ""

    def fact(self, annotated: Annotated) -> Fact:
        """The row of the table, with the passages that prove it."""
        text = annotated.article.text
        content = join_parts([" ".join(text[start:end].split()) for start, end in self.parts], self.rule)
        context = self._context()
        values = {
            "speaker": self.speaker.name,
            "country": self.speaker.country,
            "verb": self.verb,
            "content": content,
            "addressee": self.addressee,
            "quoted": self.quoted,
            "negated": self.negated,
            "themes": themes_column(content, annotated.reference),
        }
        return Fact(*self.sentence, self.rule, values, context)

    def _context(self) -> Chars | None:
        """The passage beside the sentence that names the speaker or holds the rest of what was said."""
        start, end = self.sentence
        others = [p for p in (*self.parts, self.speaker.context, self.cue) if p and not (start <= p[0] and p[1] <= end)]
        if not others:
            return None
        first, last = min(p[0] for p in others), max(p[1] for p in others)
        if last - first > LONGEST_CONTEXT and self.speaker.context is not None:
            return self.speaker.context
        return first, last


def read_statements(annotated: Annotated) -> list[Statement]:
    """The statements of an article in order, none inside another."""
    reader = _Reader(annotated)
    found: list[Statement] = []
    for block, doc in zip(annotated.blocks, annotated.docs, strict=True):
        if block.kind in ("paragraph", "item"):
            found += reader.read_block(block, doc)
    found += (_turn_statement(annotated, turn) for turn in find_turns(annotated))
    return outermost(found)


def _turn_statement(annotated: Annotated, turn: Turn) -> Statement:
    """An answer of an interview, proved by its first sentence and by the passage that names who answers."""
    block, person = turn.block, turn.person
    doc = annotated.docs[block.index]
    ends = [block.start + s.end_char for s in doc.sents if block.start + s.end_char > turn.start + 12]
    end = min(ends[0], turn.end) if ends else turn.end
    start = block.start if turn.named else turn.start
    naming = None if turn.named else (person.start, person.end)
    speaker = Speaker(person.name, person.country, naming, person=True)
    return Statement("transcript", speaker, "say", ((turn.start, turn.end),), None, (start, end), "full")


def outermost(statements: Sequence[Statement]) -> list[Statement]:
    """Those that do not stand in what another says; of two with one cue, or one in the other, the first."""
    kept: list[Statement] = []
    for statement in statements:
        around = [o for o in statements if o is not statement and _within(statement, o)]
        if any(not _within(other, statement) or other in kept for other in around):
            continue
        if not any(statement.cue is not None and statement.cue == other.cue for other in kept):
            kept.append(statement)
    return sorted(kept, key=lambda s: (s.sentence, s.parts))


def _within(inner: Statement, outer: Statement) -> bool:
    """Whether the cue of one statement, or all it says where it has none, stands in what the other says."""
    if inner.parts == outer.parts or (inner.cue is not None and inner.cue == outer.cue):
        return False
    place = inner.cue or inner.parts[0]
    return any(start <= place[0] and place[1] <= end for start, end in outer.parts)


class _Reader:
    """One pass over the blocks of an article; remembers who spoke last."""

    def __init__(self, annotated: Annotated) -> None:
        self.annotated = annotated
        self.text = annotated.article.text
        self.words: Lexicon = lexicon(annotated.reference)
        self.last_body: Speaker | None = None
        self.said: list[Statement] = []
        self.pronouns: dict[str, str] = {}
        self.before: tuple[Block, list[Statement], bool, Cue | None] | None = None

    def read_block(self, block: Block, doc: Doc) -> list[Statement]:
        self.block = block
        quotations = find_quotations(doc.text)
        cues = [c for c in find_cues(doc, self.words) if not any(q.covers(c.token.idx) for q in quotations)]
        speeches = link_speech(doc, quotations, cues)
        spoken = {id(s.cue) for s in speeches if s.cue is not None}
        tasks: list[tuple[int, Callable[[], Iterator[Statement]]]] = []
        for speech in speeches:
            tasks.append((self._place(speech), partial(self._direct, block, doc, speech)))
        for cue in cues:
            if id(cue) not in spoken:
                tasks.append((cue.token.idx, partial(self._reported, block, doc, cue, quotations)))
        found: list[Statement] = []
        for _, read in sorted(tasks, key=lambda task: task[0]):
            for statement in read():
                found.append(statement)
                self.said.append(statement)
                if statement.speaker.body:
                    self.last_body = replace(statement.speaker, context=statement.sentence)
        open_end = bool(quotations) and not quotations[-1].closed
        leads = cues[-1] if cues and doc.text.rstrip().endswith(":") else None
        self.before = (block, found, open_end, leads)
        return found

    def _place(self, speech: Speech) -> int:
        return speech.cue.token.idx if speech.cue is not None else speech.parts[0].start

    def _speaker(self, sentence: Sentence, source: Token) -> Speaker | None:
        word = {"his": "he", "her": "she"}.get(source.lower_, source.lower_)
        speaker = self._carried_on(sentence, source, word) if word in ("he", "she") else None
        speaker = speaker or speaker_of(self.annotated, sentence, source, self.last_body)
        if speaker is None and word in ("it", "they"):
            speaker = self._carried_body(sentence, word)
        if speaker is not None and speaker.person and word in ("he", "she"):
            self.pronouns.setdefault(speaker.name, word)
        return speaker

    def _carried_body(self, sentence: Sentence, word: str) -> Speaker | None:
        """Whom 'it' or 'they' mean where the sentence before is a statement of a body, or of several people."""
        last = self.said[-1] if self.said else None
        if last is None or last.sentence[0] < sentence.block.start or last.speaker.person:
            return None
        between = self.text[last.sentence[1] : sentence.start]
        single = last.speaker.body or not last.speaker.plural
        if between.strip() or single != (word == "it"):
            return None
        return replace(last.speaker, context=last.speaker.context or last.sentence)

    def _carried_on(self, sentence: Sentence, pronoun: Token, word: str) -> Speaker | None:
        """Whom 'he' means who goes on speaking: the speaker of the sentence before, else the one person of the paragraph."""
        block, at = sentence.block, sentence.block.start + pronoun.idx
        people = [m for m in self.annotated.mentions_in(block.start, at, "person")]
        unless = self.said[-1].sentence if self.said else (0, 0)
        subject = self._subject_before(sentence, unless, word)
        if subject is not None:
            return subject
        last = self.said[-1] if self.said else None
        if last is not None and last.speaker.person and self._may_be(last.speaker.name, word):
            here = block.start <= last.sentence[0]
            since = [m for m in people if m.start >= last.sentence[1]]
            later = self._later_subject(last, word)
            if later is not None:
                return later
            near = here or (self.before is not None and last.sentence[1] >= self.before[0].end - 2)
            if near and not since:
                return replace(last.speaker, context=self._naming(last.speaker, last.sentence, sentence))
        if not people and self.before is not None:
            before = self.before[0]
            people = self.annotated.mentions_in(before.start, before.end, "person")
        return self._only_one([m for m in people if self._may_be(m.entity, word)], sentence)

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
        for token in where.span:
            at = where.block.start + token.idx
            if token.dep_ != "nsubj" or at <= max(end for _, end in last.parts):
                continue
            named = [m for m in self.annotated.mentions_in(where.start, where.end, "person") if m.start <= at < m.end]
            if named and named[0].entity != last.speaker.name and self._may_be(named[0].entity, word):
                found = self._only_one(named, where)
                return replace(found, context=last.sentence) if found is not None else None
        return None

    def _subject_before(self, sentence: Sentence, said: Chars, word: str) -> Speaker | None:
        """The subject of the sentence before, a person; a sentence that is itself a statement has its speaker instead."""
        first = sentence.span.start
        if first == 0:
            return None
        root = sentence.span.doc[first - 1].sent.root
        where = self._sentence(sentence.block, root)
        subject = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is None or subject.pos_ not in ("NOUN", "PROPN") or said[0] < where.end and where.start < said[1]:
            return None
        speaker = speaker_of(self.annotated, where, subject, None)
        if speaker is None or not speaker.person or not self._may_be(speaker.name, word):
            return None
        return replace(speaker, context=(where.start, where.end))

    def _may_be(self, name: str, word: str) -> bool:
        return self.pronouns.get(name, word) == word

    def _naming(self, speaker: Speaker, earlier: Chars, sentence: Sentence) -> Chars | None:
        """The passage that names a speaker who is carried on from an earlier sentence."""
        if earlier[0] >= sentence.start:
            return speaker.context
        return speaker.context if speaker.context is not None else earlier

    def _direct(self, block: Block, doc: Doc, speech: Speech) -> Iterator[Statement]:
        parts = tuple(shift((q.inner_start, q.inner_end), block) for q in speech.parts)
        cue = speech.cue
        if cue is not None and speech.source is not None:
            sentence = self._sentence(block, cue.token)
            speaker = self._speaker(sentence, speech.source)
            if speaker is not None:
                place = self._evidence(sentence, cue.token, parts)
                span = shift((cue.token.idx, cue.token.idx + len(cue.token)), block)
                yield Statement(
                    "quote_direct", speaker, cue.lemma, parts, span, place, "full", cue.negated,
                    self._addressee(sentence, addressee_of(cue.token)),
                )  # fmt: skip
            return
        yield from self._uncued(block, doc, speech, parts)

    def _uncued(self, block: Block, doc: Doc, speech: Speech, parts: tuple[Chars, ...]) -> Iterator[Statement]:
        """A quotation without a cue: after 'X said:', after an unclosed one, or after a sentence about its speaker."""
        first = next((t for t in doc if t.idx >= parts[0][0] - block.start), doc[0])
        sentence = self._sentence(block, first)
        place = self._one_sentence(parts[0])
        if speech.source is not None:
            speaker = speaker_of(self.annotated, self._sentence(block, speech.source), speech.source, None)
            if speaker is not None and speech.signed:
                where = self._sentence(block, speech.source)
                speaker = replace(speaker, context=hull([speaker.context, (where.start, where.end)]))
                yield Statement("quote_signed", speaker, "", parts, None, place, "full")
            elif speaker is not None and speaker.known and not speaker.body:
                where = self._sentence(block, speech.source)
                speaker = replace(speaker, context=speaker.context or (where.start, where.end))
                yield Statement("quote_follow_on", speaker, "", parts, None, place, "full")
            return
        if self.before is None or doc.text[: parts[0][0] - block.start].strip(" \"“”'‘«„`"):
            return
        earlier, statements, open_end, leads = self.before
        if leads is not None and leads.source is not None:
            where = self._sentence(earlier, leads.token)
            speaker = self._speaker(where, leads.source)
            if speaker is not None:
                cue = shift((leads.token.idx, leads.token.idx + len(leads.token)), earlier)
                speaker = replace(speaker, context=hull([speaker.context, (where.start, where.end)]))
                yield Statement("quote_direct", speaker, leads.lemma, parts, cue, place, "full")
        elif statements and (open_end or self._only_speech(sentence, doc, parts)):
            last = statements[-1]
            speaker = replace(last.speaker, context=hull([last.speaker.context, last.sentence]))
            yield Statement("quote_follow_on", speaker, last.verb if open_end else "", parts, None, place, "full")

    def _only_speech(self, sentence: Sentence, doc: Doc, parts: tuple[Chars, ...]) -> bool:
        """Whether the paragraph holds nothing but quoted words."""
        said = sum(end - start for start, end in parts)
        return said >= len(doc.text.strip()) - 6

    def _reported(self, block: Block, doc: Doc, cue: Cue, quotations: Sequence[Quotation]) -> Iterator[Statement]:
        if cue.source is None or any(q.covers(cue.source.idx) for q in quotations):
            return
        sentence = self._sentence(block, cue.token)
        if doc.text[: sentence.span.end_char].rstrip().endswith("?"):
            return
        content = content_of(cue, self.words)
        items = self._items(block, doc, sentence) if cue.frame.takes & {"clause", "object", "notion", "infinitive", "offered"} else []
        if content is None and not (items and cue.last >= sentence.span.end - 6):
            return
        speaker = self._speaker(sentence, cue.source)
        if speaker is None or not self._plausible(cue, speaker, content):
            return
        spans = content.spans if content is not None else ()
        chars = [widen((doc[a].idx, doc[b - 1].idx + len(doc[b - 1])), quotations) for a, b in spans]
        parts = tuple(shift(c, block) for c in chars)
        rule = content.rule if content is not None else "list_lead_in"
        if items and (not chars or chars[-1][1] >= len(doc.text.rstrip()) - 2):
            parts, rule = (*parts, *items), "list_lead_in"
        words_quoted = any(c[0] <= q.start and q.end <= c[1] for c in chars for q in quotations)
        span = shift((cue.token.idx, cue.token.idx + len(cue.token)), block)
        yield Statement(
            rule, speaker, cue.lemma, parts, span, (sentence.start, sentence.end),
            "partial" if words_quoted else "none", cue.negated,
            self._addressee(sentence, content.addressee if content else None),
        )  # fmt: skip

    def _plausible(self, cue: Cue, speaker: Speaker, content: Content | None) -> bool:
        """Thoughts and offers are told only of named people and bodies."""
        if not speaker.known and "offered" in cue.frame.takes:
            return False
        if cue.lemma in ("report", "learn", "understand") and self._publishes(speaker):
            return False
        rule = content.rule if content is not None else ""
        if rule in BY_NOUN and self._is_gloss(cue):
            return False
        return not (cue.lemma == "welcome" and rule == "stance" and self._meets(cue))

    def _publishes(self, speaker: Speaker) -> bool:
        """Whether the speaker is whose article this is: '…, the Ruritanian News Agency reports.'"""
        article = self.annotated.article
        head = [self.text[start:end] for start, end in article.matter]
        return any(squeeze(speaker.name) in squeeze(passage) for passage in (article.publisher, *head))

    def _is_gloss(self, cue: Cue) -> bool:
        """Whether a participle is the article's own comment on what was done: '…, underscoring the depth of …'."""
        verb = cue.token
        if verb.tag_ != "VBG" or verb.dep_ not in ("advcl", "acl", "conj", "pcomp"):
            return False
        above = verb.head
        return self.words.match(above) is None or above.pos_ != "VERB" or cue.lemma in GLOSSES

    def _meets(self, cue: Cue) -> bool:
        """Whether a person is welcomed, which is a gesture, and not what somebody did."""
        sentence = self._sentence(self.block, cue.token)
        for noun in (c for c in cue.token.children if c.dep_ == "dobj"):
            actor = actor_of(self.annotated, sentence, noun)
            if noun.pos_ == "PRON" or (actor is not None and actor.kind == "person"):
                return True
        return False

    def _items(self, block: Block, doc: Doc, sentence: Sentence) -> list[Chars]:
        """The items of the list that a block introduces, where the sentence is its last."""
        if not doc.text.rstrip().endswith(":") or sentence.span.end_char < len(doc.text.rstrip()):
            return []
        return [(b.start, b.end) for b in self.annotated.blocks if b.lead_in == block.index and b.kind == "item"]

    def _sentence(self, block: Block, token: Token) -> Sentence:
        span = token.sent
        return Sentence(block, span, block.start + span.start_char, block.start + span.end_char)

    def _evidence(self, sentence: Sentence, cue: Token, parts: tuple[Chars, ...]) -> Chars:
        """The sentence of the cue where it holds some of what was said, else the first sentence of the speech."""
        start, end = sentence.start, sentence.end
        if any(p[0] < end and start < p[1] for p in parts):
            return start, end
        return self._one_sentence(parts[0])

    def _one_sentence(self, part: Chars) -> Chars:
        """The first sentence in a passage of direct speech, with the mark that opens it."""
        start, end = part
        block = self.annotated.block_at(start)
        doc = self.annotated.docs[block.index] if block is not None else None
        if block is None or doc is None:
            return part
        for span in doc.sents:
            if block.start + span.end_char > start:
                return max(block.start, start - 1), min(end, block.start + span.end_char)
        return part

    def _addressee(self, sentence: Sentence, noun: Token | None) -> str:
        if noun is None:
            return ""
        actor = actor_of(self.annotated, sentence, noun)
        if actor is not None and actor.names:
            return "; ".join(actor.names)
        if noun.pos_ == "PRON":
            return ""
        doc = noun.doc
        words = doc[noun.left_edge.i : noun.i + 1]
        return re.sub(r"^(?:the|a|an)\s+", "", words.text, flags=re.IGNORECASE)


def themes_column(content: str, reference: Reference) -> str:
    """The themes of what was said, in order."""
    return "; ".join(dict.fromkeys(match.theme for match in themes_of(content, reference)))


def join_parts(parts: Sequence[str], rule: str) -> str:
    """What was said in one line: list items behind semicolons, sentences that a cue parted as sentences."""
    content = ""
    for part in filter(None, parts):
        if rule == "list_lead_in":
            content += "; " + part if content else part
        elif content and part[:1].isupper() and rule.startswith("quote") and content.endswith(","):
            content = content[:-1] + ". " + part
        else:
            content += " " + part if content else part
    return content.rstrip(",;—–- ").strip()


def shift(span: Chars, block: Block) -> Chars:
    """A span of a block's text as one of the article's."""
    return block.start + span[0], block.start + span[1]


def hull(spans: Iterable[Chars | None]) -> Chars | None:
    """The shortest span that holds all of them."""
    given = [s for s in spans if s is not None]
    return (min(s[0] for s in given), max(s[1] for s in given)) if given else None


def widen(span: Chars, quotations: Sequence[Quotation]) -> Chars:
    """The span with the marks of a quotation that it cuts, and without a whole one's marks."""
    start, end = span
    for q in quotations:
        if q.start < end <= q.inner_end or end == q.inner_end:
            end = q.end if start <= q.start else q.inner_end
        if q.inner_start <= start < q.end <= end:
            start = q.start
    return start, end
