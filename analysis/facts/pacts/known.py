"""Agreements that their bare name tells: 'parties to UNCLOS', 'the Abraham Accords', as the reference data has them.

What is known by name stands, unless the sentence says that it is over, signed at some time, or only like it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.pacts.beside import told_beside
from analysis.facts.pacts.presumed import DOUBTED
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, SIGNED, Pact
from analysis.facts.pacts.signed import signing_verb
from analysis.facts.pacts.signing import with_signing
from analysis.facts.words import KNOWN_PACTS

# Their last words are written small as well: 'the Oslo accords'.
NOUNS = frozenset(
    {
        "Treaty",
        "Treaties",
        "Agreement",
        "Agreements",
        "Accord",
        "Accords",
        "Pact",
        "Convention",
        "Conventions",
    }
    | {"Protocol", "Protocols", "Memorandum", "Declaration", "Arrangement", "Arrangements", "Initiative"}
    | {"Programme", "Program", "Compact", "Charter", "Ceasefire", "Armistice"}
)
SPELLINGS = (("Defence", "Defense"), ("Programme", "Program"), ("Cooperation", "Co-operation"))
# Behind a name these mean the same agreement: 'the ANZUS treaty'.
BEHIND = re.compile(
    r"\s(?:[Tt]reat(?:y|ies)|[Aa]greements?|[Aa]ccords?|[Pp]act|[Cc]onvention|[Pp]rogram(?:me)?)\b"
)
# What is only like it, comes after it, or is still wanted: 'a new Helsinki Accords', 'a successor to New START'.
UNLIKE = re.compile(
    r"\b(?:a|an|new|no|any|another|draft|proposed|future|planned|like|unlike|similar to|akin to|modell?ed on|kind of"
    r"|style of|version of|successor to|replacement for|alternative to|replaces?|replacing|before|without"
    r"|joining|join|accession to|negotiations? (?:on|for|over)|talks (?:on|for|over)|Exercise|Operation|Camp)"
    r"(?:\s(?:the|its|their|potential|possible|eventual|so-called))?\s(?:['\"‘“]\s?)?$",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b((?:19|20)\d\d)\s$")
WORD = re.compile(r"(?<![\w/-])[A-Z\d][\w&'/-]*")


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    canonical: str
    kind: str
    guarded: bool


@dataclass(frozen=True, slots=True)
class _Mention:
    name: _Name
    sentence: Sentence
    start: int
    end: int


@cache
def _index() -> Mapping[str, Sequence[_Name]]:
    """The names by their first words, longer ones first."""
    names: defaultdict[str, dict[str, _Name]] = defaultdict(dict)
    for group in KNOWN_PACTS:
        for entry in group.names:
            written = entry.split(" = ")
            for text in written:
                for spelling in _spellings(text.rstrip("?")):
                    name = _Name(spelling, written[0], group.kind, text.endswith("?"))
                    first = WORD.match(spelling)
                    names[first[0] if first else spelling].setdefault(spelling, name)
    return {first: sorted(found.values(), key=lambda n: -len(n.text)) for first, found in names.items()}


def _spellings(name: str) -> Iterator[str]:
    written = {name}
    for one, other in SPELLINGS:
        written |= {w.replace(one, other) for w in written}
    for spelling in sorted(written):
        yield spelling
        before, _, last = spelling.rpartition(" ")
        if before and last in NOUNS:
            yield f"{before} {last.lower()}"


def known_pacts(annotated: Annotated, told: Sequence[Pact]) -> list[Pact]:
    """The agreements known by name that an article mentions, each once, without those that are told already."""
    mentions: defaultdict[str, list[_Mention]] = defaultdict(list)
    for sentence in annotated.sentences:
        for mention in _mentions_in(annotated, sentence):
            mentions[mention.name.canonical].append(mention)
    found = []
    for of_one in mentions.values():
        if all(m.name.guarded for m in of_one) or _is_told(of_one, told):
            continue
        pact = next((p for m in of_one if (p := _told(annotated, m)) is not None), None)
        if pact is not None:
            found.append(pact)
    return found


def _mentions_in(annotated: Annotated, sentence: Sentence) -> Iterator[_Mention]:
    text = annotated.article.text[sentence.start : sentence.end].replace("’", "'").replace("\n", " ")
    reach = 0
    for word in WORD.finditer(text):
        if word.start() < reach:
            continue
        for first in dict.fromkeys([word[0], word[0].removesuffix("'s"), word[0].rstrip("'")]):
            name = next((n for n in _index().get(first, ()) if _stands(n.text, text, word.start())), None)
            if name is not None:
                reach = word.start() + len(name.text)
                yield _Mention(name, sentence, sentence.start + word.start(), sentence.start + reach)
                break


def _stands(name: str, text: str, at: int) -> bool:
    """Whether a name stands there and goes on in no longer one: 'the North Atlantic Treaty Organization' is none."""
    if not text.startswith(name, at):
        return False
    behind = text[at + len(name) :]
    if re.match(r"[\w/-]|\.\w", behind):
        return False
    return BEHIND.match(behind) is not None or re.match(r"\s(?!I{1,3}\b)[A-Z]\w+", behind) is None


def _is_told(mentions: Sequence[_Mention], told: Sequence[Pact]) -> bool:
    """Whether an agreement is one of those told: by its place or by the words of its name."""
    written = [_words(n) for n in {mentions[0].name.canonical, *(m.name.text for m in mentions)}]
    for pact in told:
        if any(m.start < pact.name_end and pact.at < m.end for m in mentions):
            return True
        words = _words(pact.name)
        if any(name <= words or (len(words) > 2 and words <= name) for name in written):
            # 'The protocol on mines' may be told where its full name is not.
            return True
    return False


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w-]+", name.casefold())) - {
        "the",
        "of",
        "on",
        "and",
        "for",
        "in",
        "between",
    }


def _told(annotated: Annotated, mention: _Mention) -> Pact | None:
    """A mention with what its sentence says; None where it may mean another thing, or one that is not there."""
    text, sentence = annotated.article.text, mention.sentence
    before = " ".join(text[max(sentence.start, mention.start - 40) : mention.start].split()) + " "
    dated = YEAR.search(before)
    around = text[max(sentence.start, mention.start - 60) : min(mention.end + 60, sentence.end)]
    if UNLIKE.search(before[: dated.start()] if dated else before) or DOUBTED.search(around):
        return None
    more = BEHIND.match(text, mention.end)
    end = more.end() if more else mention.end
    offset = sentence.block.start
    span = sentence.span.doc.char_span(mention.start - offset, end - offset, alignment_mode="expand")
    if span is None or _is_modifier(span.root):
        return None
    pact = Pact(
        name=" ".join(text[mention.start : end].split()),
        kind=mention.name.kind,
        noun=mention.name.kind,
        start=sentence.start,
        end=sentence.end,
        at=mention.start,
        rule="pact_known",
        topic=frozenset({mention.name.canonical.casefold()}),
        year=dated[1] if dated else "",
        name_end=end,
    )
    verb = signing_verb(sentence, span.root, [span.root])
    if verb is not None:
        signed = with_signing(annotated, sentence, span.root, verb, pact)
        day = signed.signed.value if signed.signed is not None else ""
        # Its signing is long past, and no event of this article.
        return replace(pact, status=SIGNED, year=day or pact.year, parties=signed.parties)
    beside = told_beside(annotated, sentence, span.root, [span.root], pact)
    status = beside.status if beside.status in (EXPIRED, SIGNED) else IN_FORCE
    return replace(pact, status=status, year=beside.year)


def _is_modifier(token: Token) -> bool:
    """Whether a name only tells of another thing what it belongs to: 'FPDA exercises', 'NPT states'."""
    return token.dep_ in ("compound", "nmod", "amod") and token.head.i > token.i
