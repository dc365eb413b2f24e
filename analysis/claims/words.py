"""The words of a name or a passage that carry its sense, so that two wordings of one thing can be compared."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from analysis.reference import load_reference
from analysis.reference_words import (
    ClaimWords,
)

STOP = frozenset(
    """a an and as at be been being between both but by did do does for from had has have he her here him his in into
    is it its itself more of on or our over s said she so such than that the their them then there these they this
    those to too towards under up us was we were what when where which while who will with within would shall should
    can could may might must also""".split()
)
NEGATIONS = frozenset("not no never without neither nor cannot".split())
NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty""".split()
    )
} | {
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "seventy": "70",
    "eighty": "80",
    "ninety": "90",
}
NUMBERS |= {"dozen": "12", "hundred": "100"}
ORDINALS = {
    word: str(number)
    for number, word in enumerate(
        "maiden second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
    )
} | {"first": "1", "inaugural": "1"}
ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
# Letters that are no others with a mark.
LETTERS = str.maketrans("ıłŁøØđĐ", "ilLoOdD")
WORD = re.compile(r"[^\W_]+")
# The letters of 'JMCC' are those of 'Joint Military Cooperation Committee'.
ABBREVIATION = re.compile(r"\b[A-Z]{3,8}\b")
BRACKETED_ABBREVIATION = re.compile(r"\s*\([A-Z][A-Za-z&-]{1,9}\)")
CAPITALISED = re.compile(r"[A-Z][\w’']*")
LONGEST_NAME = 8


@dataclass(frozen=True, slots=True)
class Wording:
    """What a text says, without endings, order and filling words.

    `words` are all, `names` those that tell the thing from others of its kind, `proper` those of them with a capital,
    `countries` the countries it names, `ordinals` its '2nd' and 'third', `numbers` its figures; `negated` where it
    says that something is not.
    """

    words: frozenset[str]
    names: frozenset[str]
    proper: frozenset[str]
    countries: frozenset[str]
    ordinals: frozenset[str]
    numbers: frozenset[str]
    negated: bool
    abbreviations: frozenset[str]
    initials: frozenset[str]


@lru_cache(maxsize=65_536)
def read_wording(text: str) -> Wording:
    """The wording of a text."""
    text = BRACKETED_ABBREVIATION.sub("", text)
    tokens = _with_countries(WORD.findall(fold(text, keep_case=True)))
    countries = frozenset(code for code, is_country in tokens if is_country)
    plain = [token.lower() for token, is_country in tokens if not is_country]
    ordinals = frozenset(filter(None, map(_ordinal, plain)))
    rest = [NUMBERS.get(word, word) for word in plain if not _ordinal(word) and word not in NEGATIONS]
    numbers = frozenset(word for word in rest if word.isdigit())
    kept = frozenset(stem(word) for word in rest if word not in STOP)
    names = kept - _plain_stems()
    return Wording(
        words=kept | countries | {f"{number}." for number in ordinals},
        names=names,
        proper=names & {stem(token.lower()) for token, named in tokens if not named and token[0].isupper()},
        countries=countries,
        ordinals=ordinals,
        numbers=numbers,
        negated=any(word in NEGATIONS for word in plain),
        abbreviations=frozenset(word.lower() for word in ABBREVIATION.findall(text)),
        initials=frozenset(_initials(text)),
    )


def alike(a: frozenset[str], b: frozenset[str]) -> float:
    """Twice the shared words over all of them (Dice): 1.0 where the two are the same words."""
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def contained(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the smaller set's words that the other has."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def same_names(a: Wording, b: Wording) -> float:
    """How alike the names of two wordings are; an abbreviation is as good as the words that it stands for."""
    likeness = alike(a.names, b.names)
    if a.abbreviations & b.initials or b.abbreviations & a.initials:
        return max(likeness, 0.9)
    return likeness


def stem(word: str) -> str:
    """The word without its ending: 'upgrades' meets 'upgrading'."""
    if len(word) <= 4 or word.isdigit():
        return word
    return re.sub(r"(ation|ments?|ing|ies|es|ed|s|e|y)$", "", word)


@lru_cache(maxsize=65_536)
def fold(text: str, keep_case: bool = False) -> str:
    """The text without accents and possessives, with one spelling of defence, in small letters unless kept."""
    text = re.sub(r"n['’]t\b", " not", text.replace("&", " and "))
    text = re.sub(r"['’](?:s\b)?", "", text)
    if not text.isascii():
        text = text.translate(LETTERS)
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = re.sub(r"\b([Dd])efense\b", r"\1efence", text)
    return text if keep_case else text.lower()


@lru_cache(maxsize=1)
def claim_words() -> ClaimWords:
    """The analyst's words for comparing reports, read once."""
    return load_reference().claim_words


@lru_cache(maxsize=1)
def country_names() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word to the words of each name, demonym or seat of a country, and its name; the longest first."""
    names: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for country in load_reference().countries:
        for written in (country.name, *country.demonyms, *country.aliases, *country.metonyms):
            words = tuple(WORD.findall(fold(written, keep_case=True)))
            if words and written not in country.ambiguous:
                names.setdefault(words[0], []).append((words, country.name))
    return {first: tuple(sorted(found, key=lambda f: -len(f[0]))) for first, found in names.items()}


def count_countries(text: str) -> Counter[str]:
    """How often a text names each country, by whatever name."""
    tokens = _with_countries(WORD.findall(fold(text, keep_case=True)))
    return Counter(name for name, named in tokens if named)


def is_country(name: str) -> bool:
    """Whether a value of a table is a country, which the tables write in one way."""
    return _country_by_name().get(name) == name


def country_called(name: str) -> str:
    """The country that goes by a name, not by that of its capital or people; '' where none does."""
    return _country_by_name().get(name, "")


@lru_cache(maxsize=1)
def _country_by_name() -> Mapping[str, str]:
    return {name: c.name for c in load_reference().countries for name in (*c.aliases, c.name)}


def _with_countries(tokens: Sequence[str]) -> list[tuple[str, bool]]:
    """The tokens, with the name of the country for its spellings."""
    names = country_names()
    found: list[tuple[str, bool]] = []
    i = 0
    while i < len(tokens):
        width, country = next(
            ((len(w), c) for w, c in names.get(tokens[i], ()) if tuple(tokens[i : i + len(w)]) == w), (1, "")
        )
        found.append((country, True) if country else (tokens[i], False))
        i += width
    return found


def _ordinal(word: str) -> str:
    found = ORDINAL.fullmatch(word)
    return found[1] if found else ORDINALS.get(word, "")


@lru_cache(maxsize=1)
def _plain_stems() -> frozenset[str]:
    return frozenset(map(stem, claim_words().plain_words))


def _initials(text: str) -> Iterator[str]:
    """The first letters of every run of capitalised words, small words between them left out."""
    run: list[str] = []
    for word in [*re.findall(r"[\w’']+", fold(text, keep_case=True)), ""]:
        if CAPITALISED.match(word) and not ABBREVIATION.fullmatch(word):
            run.append(word[0].lower())
        elif word not in STOP or not word:
            for first in range(len(run) - 2):
                for past in range(first + 3, min(len(run), first + LONGEST_NAME) + 1):
                    yield "".join(run[first:past])
            run = []
