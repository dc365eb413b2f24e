"""Names of the reference data found in text, whatever their hyphens, blanks, dots, accents and spelling of defence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from spacy.tokens import Doc

Entry = TypeVar("Entry")
NOT_WORD = re.compile(r"[\W_]+")
HEAD = 3  # letters by which most words are known to open no name
# 'A$10 billion' is no 'A-10', 'US$' no 'US'.
MONEY = re.compile(r"[$€£¥₹%]")
# 'the F-35 as a whole' is no 'F-35As', 'the J-10 a day later' no 'J-10A', 'a 10-year pact' no 'A-10'.
SMALL = re.compile(r"(?<!\S)(?:[a-z]{1,2}(?!\S)|A(?=\s\d+(?!\w)))")

ARTICLES = frozenset({"al", "el", "ul"})
PLURAL = re.compile(r"\ds$")


@lru_cache(maxsize=65_536)
def squeeze(name: str) -> str:
    """The name's letters and digits in lower case, without accents: 'Su-30 MKI' and 'SU 30MKI' are one."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return NOT_WORD.sub("", plain.replace("&", "and").lower()).replace("defense", "defence")


@dataclass(frozen=True, slots=True)
class Name(Generic[Entry]):
    """One spelling of an entry; `written` is that spelling as the reference data has it."""

    written: str
    entry: Entry

    def fits(self, text: str) -> bool:
        """Whether `text`, which has the same letters, is this name and not a common word or a sum of money."""
        if MONEY.search(text) or ("," in text and "," not in self.written):
            return False
        if any(word not in self.written.split() for word in SMALL.findall(text) if not self._opens(word)):
            return False
        if text.endswith(("'s", "’s")) and not self.written.endswith(("'s", "’s")):
            return False  # "the Brigade's" are no 'Brigades'
        if PLURAL.search(self.written) and text.endswith("S"):
            # 'OPV 58S' are no 'OPV 58s'
            return False
        if not any(c.isupper() for c in self.written):
            return True
        letters, own = NOT_WORD.sub("", text), NOT_WORD.sub("", self.written)
        if len(own) <= 4 and own.isalpha():
            # 'US' and 'U.S.', but neither 'us' nor 'Us'.
            return letters in (own, own.upper()) if len(letters) > 2 else letters == own
        return any(c.isupper() or c.isdigit() for c in text)

    def _opens(self, word: str) -> bool:
        """Whether a small word is the article of an Arabic name: 'al Zenda' for 'Al-Zenda'."""
        return word in ARTICLES and re.search(rf"\b{word}[- ]", self.written, re.IGNORECASE) is not None


@dataclass(frozen=True)
class Gazetteer(Generic[Entry]):
    """Names indexed by their squeezed spelling; `heads` are the first letters of those."""

    names: dict[str, tuple[Name[Entry], ...]] = field(default_factory=dict)
    longest: int = 1
    heads: frozenset[str] = frozenset()

    def get(self, text: str) -> Entry | None:
        """The entry that `text` as a whole names, or None; two entries of one name give None.

        Of two the one that has the very capitals counts: 'Su-35s' are no 'Su-35S'.
        """
        fitting = [n for n in self.names.get(squeeze(text), ()) if n.fits(text)]
        if len({id(n.entry) for n in fitting}) > 1:
            letters = NOT_WORD.sub("", text)
            fitting = [n for n in fitting if NOT_WORD.sub("", n.written) == letters]
        entries = {id(n.entry): n.entry for n in fitting}
        return next(iter(entries.values())) if len(entries) == 1 else None

    def find(self, doc: Doc) -> Iterator[tuple[int, int, Entry]]:
        """(first token, past-last token, entry) of every name in the text, the longest first at each place."""
        pieces = [squeeze(token.text) for token in doc]
        i = 0
        while i < len(pieces):
            # "Zenda's 70 tanks" are no 'S-70'.
            width = None if doc[i].text in ("'s", "’s") else self._match(doc, pieces, i)
            if width is None:
                i += 1
            else:
                end, entry = width
                yield i, end, entry
                i = end

    def _match(self, doc: Doc, pieces: list[str], start: int) -> tuple[int, Entry] | None:
        best: tuple[int, Entry] | None = None
        key = ""
        for end in range(start + 1, min(len(pieces), start + self.longest) + 1):
            key += pieces[end - 1]
            if not key or (len(key) >= HEAD and key[:HEAD] not in self.heads):
                return best
            if key in self.names and pieces[end - 1]:
                text = doc[start:end].text
                entry = self.get(text) if text.count("(") == text.count(")") else None
                if entry is not None:
                    best = end, entry
        return best


def build_gazetteer(entries: Iterable[tuple[Entry, Iterable[str]]]) -> Gazetteer[Entry]:
    """The gazetteer of entries with their spellings."""
    names: dict[str, list[Name[Entry]]] = {}
    longest = 1
    for entry, spellings in entries:
        for written in spellings:
            key = squeeze(written)
            if key:
                names.setdefault(key, []).append(Name(written, entry))
                # A token more for each mark that the tokenizer may split off.
                longest = max(longest, len(re.findall(r"\w+|[^\w\s]", written)) + 2)
    heads = frozenset(key[:HEAD] for key in names)
    return Gazetteer({key: tuple(found) for key, found in names.items()}, longest, heads)
