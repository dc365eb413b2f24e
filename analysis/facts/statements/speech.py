"""Direct speech: which cue a quotation belongs to, told from where it stands rather than from the parse."""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from analysis.facts.statements.cues import Cue
from analysis.facts.statements.labels import labelled, signed_by
from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.quotations import Quotation, is_title
from analysis.facts.statements.spans import is_appended
from analysis.facts.statements.verb_forms import is_finite

# The end of what is quoted where the sentence goes on behind it.
RUNS_ON = (",", "?", "!", "—", "–", "-", "…", "...")
INNER_MARKS = "’'\""
# What may stand between a cue and the quotation it introduces.
INTRODUCES = re.compile(r"[^.;!?]*[:,—–-]\s*|\s*|\s*(?:only|simply|just|again|later|now|back|too)\s*,?\s*")
# A reporting clause that the reader cut off from its quotation is short.
SHORT_CLAUSE = 90
# Behind a full stop stands no more than '"It is late." Roe said.'
LONGEST_BEHIND_STOP = 30
LONGEST_ASIDE = 6
# Who speaks in '"…," moaned one', of whom the parse makes the object.
SOMEBODY = frozenset({"one", "another", "others", "some"})


@dataclass
class Speech:
    """Quotations of one speaker that belong together.

    Without a `cue` the order tells who speaks, a signature behind, or who stands before the colon (`named`).
    """

    cue: Cue | None
    source: Token | None
    parts: list[Quotation] = field(default_factory=list)
    signed: bool = False
    named: bool = False


def link_speech(
    doc: Doc, quotations: Sequence[Quotation], cues: Sequence[Cue], lexicon: Lexicon
) -> list[Speech]:
    """The direct speech of a block. Quoted words inside a sentence of the narrator's are left out."""
    return _Linker(doc, quotations, cues, lexicon).run()


class _Linker:
    """The state of one pass over the quotations of a block."""

    def __init__(
        self, doc: Doc, quotations: Sequence[Quotation], cues: Sequence[Cue], lexicon: Lexicon
    ) -> None:
        self.doc = doc
        self.lexicon = lexicon
        self.text = doc.text
        self.quotations = [q for q in quotations if not is_title(self.text, q)]
        self.cues = [
            c for c in cues if c.role != "noun" and not any(q.covers(c.token.idx) for q in quotations)
        ]
        self.starts = [
            s.start_char for s in doc.sents if not any(q.start < s.start_char < q.end for q in quotations)
        ]

    def run(self) -> list[Speech]:
        speeches: list[Speech] = []
        for n, quotation in enumerate(self.quotations):
            left = self.quotations[n - 1].end if n else 0
            right = self.quotations[n + 1].start if n + 1 < len(self.quotations) else len(self.text)
            behind = self._cue_behind(quotation, left, right)
            if speeches and behind is None and self._joins(speeches[-1], quotation, n):
                speeches[-1].parts.append(quotation)
                continue
            cue = behind or self._cue_before(quotation, left)
            if cue is not None:
                speeches.append(Speech(cue, self._source(cue), [quotation]))
            elif (signer := self._signer(quotation, right)) is not None:
                speeches.append(Speech(None, signer, [quotation], signed=True))
            elif (introducer := self._introducer(quotation, left)) is not None:
                speeches.append(Speech(None, introducer, [quotation], named=True))
            elif self._stands_alone(quotation, left, right):
                speeches.append(Speech(None, self._subject_before(quotation), [quotation]))
        return speeches

    def _boundary(self, start: int, end: int) -> int | None:
        """The last start of a sentence in (start, end]."""
        i = bisect.bisect_right(self.starts, end)
        return self.starts[i - 1] if i and self.starts[i - 1] > start else None

    def _next_boundary(self, position: int) -> int:
        i = bisect.bisect_right(self.starts, position)
        return self.starts[i] if i < len(self.starts) else len(self.text)

    def _begins_sentence(self, quotation: Quotation, left: int) -> bool:
        region = self.text[left : quotation.start]
        boundary = self._boundary(left, quotation.start)
        before = self.text[boundary : quotation.start] if boundary is not None else region
        return not before.strip(" —–-(")

    def _cue_behind(self, quotation: Quotation, left: int, right: int) -> Cue | None:
        """The cue of '"…," said X', '"…?" X asked', '"…" — X told reporters'."""
        led_in = self.text[left : quotation.start].rstrip().endswith(":")
        if not led_in and not self._begins_sentence(quotation, left):
            return None
        # The marks of a quotation inside the quotation may close last: '“He said, ‘Be tough,’” Roe said.'
        inner_end = self.text[quotation.inner_start : quotation.inner_end].rstrip(INNER_MARKS)
        follows = self.text[quotation.end : right].lstrip()
        runs_on = inner_end.endswith(RUNS_ON) or follows[:1] in (",", "—", "–", "-")
        limit = min(right, self._next_boundary(quotation.end + 1))
        if (
            inner_end.endswith(("?", "!", "."))
            and self._next_boundary(quotation.end - 1) <= quotation.end + 2
        ):
            limit = min(right, self._next_boundary(quotation.end + 2))
            longest = LONGEST_BEHIND_STOP if inner_end.endswith(".") else SHORT_CLAUSE
            runs_on = limit - quotation.end <= longest
        if not runs_on:
            return None
        behind = [c for c in self.cues if quotation.end <= c.token.idx < limit]
        if led_in:
            # 'Roe expects little: "They will sign," he told us.'
            behind = [
                c
                for c in behind
                if any(g.dep_ == "nsubj" and g.idx >= quotation.end for g in c.token.children)
            ]
        stopped = inner_end.endswith(".") and not follows.startswith(",")
        if not behind or any(
            self._says_more(c, quotation.end, limit) for c in (behind if stopped else behind[:1])
        ):
            return None
        # '"Look," Roe, who rarely raises his voice, said': the verb of the main clause.
        cue = next((c for c in behind if c.token.dep_ != "relcl"), behind[0])
        return None if stopped and self._leads_on(cue, right) else cue

    def _leads_on(self, cue: Cue, right: int) -> bool:
        """Whether a cue behind a full stop introduces the next quotation: '"No." She added: "Not today."'."""
        last = self.doc[cue.last]
        ahead = self.text[last.idx + len(last) : right]
        return right < len(self.text) and ahead.rstrip().endswith((":", ",")) and "." not in ahead

    def _says_more(self, cue: Cue, start: int, limit: int) -> bool:
        """Whether a cue behind a quotation has content of its own: '"No." He said that …'."""
        return any(
            c.dep_ in ("ccomp", "xcomp")
            and c.pos_ in ("VERB", "AUX")
            and cue.last < c.i
            and start <= c.idx < limit
            and not is_appended(c)
            for c in cue.token.children
            if not any(t.lower_ == "which" for t in c.subtree)
        )

    def _cue_before(self, quotation: Quotation, left: int) -> Cue | None:
        """The cue of 'X said: "…"' and 'adding, "…"'."""
        boundary = self._boundary(left, quotation.start - 1)
        start = left if boundary is None else max(left, boundary)
        cue = next((c for c in reversed(self.cues) if start <= c.token.idx < quotation.start), None)
        if cue is None or self._is_felt(cue):
            return None
        last = self.doc[cue.last]
        gap = self.text[last.idx + len(last) : quotation.start]
        if not INTRODUCES.fullmatch(gap):
            return None
        mark = gap.strip()[-1:]
        if mark == ":":
            return cue
        inner = self.text[quotation.inner_start : quotation.inner_end]
        if "clause" not in cue.frame.takes and cue.frame.takes != {"quotation"}:
            return None
        if not mark and self.text[quotation.end : quotation.end + 2].strip()[:1].isalnum():
            return None
        likened = cue.role == "phrase" or any(
            c.dep_ == "mark" and c.lower_ == "as" for c in cue.token.children
        )
        return cue if _is_capital(inner) or likened or (not mark and len(inner.split()) < 4) else None

    def _is_felt(self, cue: Cue) -> bool:
        """Whether a cue tells only what somebody is said to feel: 'Roe says they feel betrayed: "They left."'"""
        above = cue.token.head if cue.token.dep_ == "ccomp" else None
        return cue.frame.kind == "belief" and any(c.token == above for c in self.cues)

    def _joins(self, speech: Speech, quotation: Quotation, n: int) -> bool:
        """Whether the quotation goes on with the one before: '"…," he said, "…"', '"…," he said. "…"'."""
        if speech.parts[-1] is not self.quotations[n - 1]:
            return False
        start = speech.parts[-1].end
        between = self.text[start : quotation.start]
        if not between.strip():
            return True
        others = [c for c in self.cues if start <= c.token.idx < quotation.start and c is not speech.cue]
        cue_between = speech.cue is not None and start <= speech.cue.token.idx < quotation.start
        boundary = self._boundary(start, quotation.start)
        if cue_between and boundary is None:
            return not others and between.rstrip().endswith((",", ";", ":", "—", "–", "said"))
        if boundary is None or self.text[boundary : quotation.start].strip():
            return False
        ended = self._boundary(start, boundary - 1) is None
        return cue_between and ended and self._is_whole(quotation)

    def _is_whole(self, quotation: Quotation) -> bool:
        """Whether the quotation is a sentence or more by itself."""
        inner = self.text[quotation.inner_start : quotation.inner_end].rstrip(INNER_MARKS)
        follows = self.text[quotation.end : quotation.end + 1]
        return _is_capital(inner) and (
            inner.endswith((".", "?", "!", "…")) or follows == "." or not quotation.closed
        )

    def _signer(self, quotation: Quotation, right: int) -> Token | None:
        """The name behind a quotation that is a paragraph: '"…" – Jane Roe, mayor'."""
        if right < len(self.text):
            return None
        return signed_by(self.doc, self.text, quotation.start, quotation.end)

    def _stands_alone(self, quotation: Quotation, left: int, right: int) -> bool:
        follows = self.text[quotation.end : right]
        ends = not follows.strip(" .") or self._next_boundary(quotation.end - 1) <= quotation.end + 2
        words = self.text[quotation.inner_start : quotation.inner_end].split()
        return (
            ends and len(words) >= 4 and self._begins_sentence(quotation, left) and self._is_whole(quotation)
        )

    def _introducer(self, quotation: Quotation, left: int) -> Token | None:
        """Who stands before a colon without a verb of speech: 'Roe: "No."', 'Another was blunter: "Go home."'."""
        boundary = self._boundary(left - 1, quotation.start - 1)
        start = left if boundary is None else max(left, boundary)
        if not any(c.isalpha() for c in self.text[start : quotation.start]):
            # The parse ends a sentence in 'Sen. Jane Roe (D-Ohio.): "…"'.
            start = max(left, self._boundary(left - 1, start - 1) or left)
        region = [t for t in self.doc if start <= t.idx < quotation.start and not t.is_space]
        whole = self._is_whole(quotation)
        if len(region) < 2 or not whole:
            return None
        if region[-1].text == "?" and len(region) <= LONGEST_ASIDE:
            # 'Roe's verdict? "A disaster."'
            return next((c for c in region[-2].children if c.dep_ == "poss" and c.pos_ == "PROPN"), None)
        if region[-1].text != ":":
            return None
        if not any(is_finite(t) for t in region if t.text[:1].islower()):
            return labelled(region, self.lexicon)
        told = (t for t in region if t.dep_ == "nsubj" and t.head.dep_ in ("ROOT", "ccomp", "parataxis"))
        return next((_possessor(t) for t in told), None)

    def _subject_before(self, quotation: Quotation) -> Token | None:
        """The subject of the narrator's sentence that leads up to a quotation without a cue."""
        i = bisect.bisect_left(self.starts, quotation.start)
        if i == 0:
            return None
        verb = next((t for t in self.doc if t.idx >= self.starts[i - 1] and t.dep_ == "ROOT"), None)
        if verb is None or verb.idx >= quotation.start:
            return None
        subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
        return None if subject is None or self._is_quoted(subject) else subject

    def _source(self, cue: Cue) -> Token | None:
        """Who speaks, never a word of the quotation itself."""
        if cue.source is not None and not self._is_quoted(cue.source):
            return cue.source
        subjects = [c for c in cue.token.children if c.dep_ == "nsubj" and not self._is_quoted(c)]
        return subjects[0] if subjects else self._noun_beside(cue)

    def _is_quoted(self, token: Token) -> bool:
        return any(q.covers(token.idx) for q in self.quotations)

    def _noun_beside(self, cue: Cue) -> Token | None:
        """The name next to a cue where the parse links none: 'said Jane Roe', 'Jane Roe said'."""
        verb = cue.token
        if cue.last + 1 < verb.sent.end and self.doc[cue.last + 1].lower_ in SOMEBODY:
            return self.doc[cue.last + 1]
        behind = self.doc[cue.last + 1 : verb.sent.end]
        if len(behind) and behind[0].pos_ == "PROPN" and not self._is_quoted(behind[0]):
            return list(itertools.takewhile(lambda t: t.pos_ == "PROPN", behind))[-1]
        for chunk in verb.sent.noun_chunks:
            if not self._is_quoted(chunk.root) and (chunk.start == cue.last + 1 or chunk.end == verb.i):
                return chunk.root
        return None


def _possessor(noun: Token) -> Token:
    """Whose 'her answer' was."""
    return next((c for c in noun.children if c.dep_ == "poss"), noun) if noun.pos_ == "NOUN" else noun


def _is_capital(words: str) -> bool:
    """Whether quoted words begin a sentence, also where an editor made them: '[O]bviously'."""
    return words.lstrip("[(…. ")[:1].isupper()
