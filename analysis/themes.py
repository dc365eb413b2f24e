"""The themes of a passage: which phrases of the reference data it has, and where.

A phrase is words in a row.  Each stands for all its inflections ('transfer technology' also finds
'transferring technologies'), hyphens are blanks, British and American spelling are one.  The whole syntax
is at the top of `reference/themes.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, Protocol

from analysis.errors import ReferenceDataError
from analysis.reference import Reference, Theme, load_reference

# Words that '..' and '...' may skip: the modifiers of a noun, and a list of nouns before the last.
SHORT_GAP = 3
LONG_GAP = 8

_WORD = re.compile(r"[^\W_]+(?:&[^\W_]+)*(?:['’][^\W_]+)*")
# A phrase does not run on past these; a gap may pass a comma, two words in a row may not.
_STOP = re.compile(r"[.;:!?\n]")
_PAUSE = re.compile(r"[.;:!?\n,()]")
_IRREGULAR = {
    "bought": "buy",
    "built": "build",
    "fought": "fight",
    "made": "make",
    "met": "meet",
    "sold": "sell",
    "taught": "teach",
}


class HasText(Protocol):
    """A spaCy Doc or Span, or whatever else has its text."""

    @property
    def text(self) -> str: ...


@dataclass(frozen=True, slots=True)
class ThemeMatch:
    """A theme's phrase in a text: `text[start:end]` is what it matched."""

    theme: str
    phrase: str
    start: int
    end: int


class _Word(NamedTuple):
    text: str
    stem: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Step:
    """One word of a phrase, or a gap of up to `gap` words."""

    stems: frozenset[str] = frozenset()
    exact: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    optional: bool = False
    gap: int = 0

    def fits(self, word: _Word) -> bool:
        return (
            word.stem in self.stems
            or word.text in self.exact
            or word.text.lower() in self.exact
            or (bool(self.beginnings) and word.text.lower().startswith(self.beginnings))
        )


@dataclass(frozen=True, slots=True)
class _Phrase:
    theme: str
    written: str
    steps: tuple[_Step, ...]
    excludes: bool = False


class _Index(NamedTuple):
    """Phrases by the stem that they can start with; `others` start with a beginning or an exact word."""

    by_stem: dict[str, list[_Phrase]]
    others: list[_Phrase]


def themes_of(passage: str | HasText, reference: Reference | None = None) -> tuple[ThemeMatch, ...]:
    """The themes of a passage, in order of appearance; the longest phrase of a theme at each place.

    Offsets are characters of the passage.  A phrase that overlaps one of its theme's `unless` does not count.
    """
    text = passage if isinstance(passage, str) else passage.text
    return _match(text, _index(reference or load_reference()))


def themes_of_phrase(phrase: str, theme: Theme) -> Iterator[str]:
    """The other phrases of the theme that match wherever this one does, so that it is idle.

    Only plain phrases are judged; of one with alternatives, gaps or optional words nothing is said.
    """
    if re.search(r"[|*?.=]", phrase):
        return
    words = _words(phrase)
    for other in theme.phrases:
        if other != phrase and any(_ends(words, start, parse_phrase(other)) for start in range(len(words))):
            yield other


def parse_phrase(phrase: str) -> tuple[_Step, ...]:
    """The steps of a phrase; ValueError names what is wrong with it."""
    steps: list[_Step] = []
    for item in phrase.split():
        if item in ("..", "..."):
            steps.append(_Step(gap=SHORT_GAP if item == ".." else LONG_GAP))
        elif item.startswith("="):
            steps.append(_Step(exact=frozenset(item[1:].split("|"))))
        else:
            steps += _word_steps(item)
    if not steps or any(step.gap or step.optional for step in (steps[0], steps[-1])):
        raise ValueError("begins or ends with a gap or an optional word")
    return tuple(steps)


def _word_steps(item: str) -> Iterator[_Step]:
    optional = item.endswith("?")
    choices = item.removesuffix("?").split("|")
    if "" in choices or not all(re.fullmatch(r"[\w&'’-]+\*?", choice) for choice in choices):
        raise ValueError(f"'{item}' is no word")
    if len(choices) == 1 and "-" in item:
        for part in choices[0].split("-"):
            yield _Step(stems=frozenset([stem(part)]), optional=optional)
        return
    if any("-" in choice for choice in choices):
        raise ValueError(f"'{item}' has a hyphen in an alternative; write two phrases")
    yield _Step(
        stems=frozenset(stem(choice) for choice in choices if not choice.endswith("*")),
        beginnings=tuple(choice[:-1].lower() for choice in choices if choice.endswith("*")),
        optional=optional,
    )


def stem(word: str) -> str:
    """What the inflections of a word share: 'training', 'trained' and 'train' -> 'train'.

    Rougher than a lemma, which does no harm: phrases and texts go through the same rule.
    """
    word = re.sub(r"['’](s|t|re|ve|ll|d)?$", "", word.lower())
    word = _IRREGULAR.get(word, word)
    word = word.replace("defense", "defence").replace("licens", "licenc")
    word = re.sub(r"iz(?=e|i|a)", "is", word)
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif re.search(r"(ss|x|ch|sh)es$", word):
        word = word[:-2]
    elif len(word) > 3 and re.search(r"[^su]s$", word) and not word.endswith("is"):
        word = word[:-1]
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) > 2 and re.search(r"[aeiouy]", base):
            word = re.sub(r"([bdgmnprt])\1$", r"\1", base)
            break
    return word.removesuffix("e") if len(word) > 3 else word


def _words(text: str) -> list[_Word]:
    return [_Word(m[0], stem(m[0]), m.start(), m.end()) for m in _WORD.finditer(text)]


@lru_cache(maxsize=4)
def _index(reference: Reference) -> _Index:
    index = _Index({}, [])
    for theme in reference.themes:
        for written in (*theme.phrases, *theme.unless):
            try:
                phrase = _Phrase(theme.id, written, parse_phrase(written), written in theme.unless)
            except ValueError as error:
                raise ReferenceDataError(f"themes.yaml: theme {theme.id}: '{written}'", str(error)) from None
            first = phrase.steps[0]
            if first.exact or first.beginnings:
                index.others.append(phrase)
            else:
                for key in first.stems:
                    index.by_stem.setdefault(key, []).append(phrase)
    return index


def _match(text: str, index: _Index) -> tuple[ThemeMatch, ...]:
    words = _words(text)
    breaks = _Breaks(text, words)
    found: list[ThemeMatch] = []
    excluded: list[ThemeMatch] = []
    for i, word in enumerate(words):
        for phrase in (*index.by_stem.get(word.stem, ()), *index.others):
            last = _ends(words, i, phrase.steps, breaks)
            if last is not None:
                match = ThemeMatch(phrase.theme, phrase.written, word.start, words[last].end)
                (excluded if phrase.excludes else found).append(match)
    kept = [m for m in found if not any(_overlap(m, other) for other in excluded)]
    return tuple(_longest(kept))


class _Breaks:
    """Between which neighbouring words a phrase must end."""

    def __init__(self, text: str, words: Sequence[_Word]) -> None:
        between = [text[a.end : b.start] for a, b in pairwise(words)]
        self.stop = [bool(_STOP.search(gap)) for gap in between]
        self.pause = [bool(_PAUSE.search(gap)) for gap in between]


def _ends(
    words: Sequence[_Word], i: int, steps: Sequence[_Step], breaks: _Breaks | None = None
) -> int | None:
    """The index of the last word that the steps reach when the first of them stands at word `i`."""
    step, rest = steps[0], steps[1:]
    if step.gap:
        for skipped in range(step.gap + 1):
            if breaks and skipped and (i + skipped > len(breaks.stop) or breaks.stop[i + skipped - 1]):
                return None
            last = _ends(words, i + skipped, rest, breaks)
            if last is not None:
                return last
        return None
    if i < len(words) and step.fits(words[i]):
        if not rest:
            return i
        hurdle = breaks and i < len(breaks.stop) and (breaks.stop if rest[0].gap else breaks.pause)[i]
        last = None if hurdle else _ends(words, i + 1, rest, breaks)
        if last is not None:
            return last
    return _ends(words, i, rest, breaks) if step.optional else None


def _overlap(one: ThemeMatch, other: ThemeMatch) -> bool:
    return one.theme == other.theme and one.start < other.end and other.start < one.end


def _longest(matches: Sequence[ThemeMatch]) -> Iterator[ThemeMatch]:
    kept: list[ThemeMatch] = []
    for match in sorted(matches, key=lambda m: (m.start - m.end, m.start, m.theme, m.phrase)):
        if not any(_overlap(match, other) for other in kept):
            kept.append(match)
    yield from sorted(kept, key=lambda m: (m.start, m.end, m.theme))
