"""Lines above a report that name a state's body or a paper that publishes it, and the country that they tell.

Forms handled, what tells the country in capitals:
    Ministry of Defence (RURITANIA); Norwegian ARMED FORCES, 30 January 2031; NZDF media release, 28 April 2031
    (Source: RURITANIAN Ministry of Defence; issued July 29, 2031); LOK SABHA, 4 June 2031
    FROM: Ministry of Defence / PUBLISHED 21 January 2031: the head of the British government's releases
    Opinion, The ZENDA Tribune, 10 March 2031
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from analysis.articles import Article
from analysis.mention_records import STATE_BODIES
from analysis.places import place_country
from analysis.reference import Reference
from analysis.vocabulary import vocabulary

HEAD, HEAD_LINES, LONGEST_LINE = 1500, 8, 90
WORD = re.compile(r"\w+")
# '(Source: Ruritanian Ministry of Defence; issued July 29, 2031)'
SOURCE = re.compile(r"\(?Source: ([^;)\n]{3,80})", re.IGNORECASE)
# Words of a state's bodies that put out releases.
RELEASING = re.compile(
    r"\b(?:ministry|department|government|embassy|high commission|armed forces|defen[cs]e forces?|headquarters|"
    r"information bureau|press service|press secretary|presidential administration|"
    r"permanent mission|permanent representation|general staff|army|navy|air force|presidency|"
    r"office of the)\b",
    re.IGNORECASE,
)
# Small words of such names, and those of releases; a line with any other is a sentence or a headline.
SMALL_WORDS = frozenset(
    """of the and for to in on de du des la der press news media release released statement communiqué published
    issued update bulletin""".split()
)
# Bodies whose name alone tells whose release it is.
OWN_BODIES = STATE_BODIES | {"armed_service", "agency"}
DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?\b")
DIVIDERS = re.compile(r"\s*[,|●•·:()–—]\s*|\s-\s")
RELEASE = re.compile(r"\s(?:press|news|media)?\s?(?:release|statement|communiqué|bulletin)$", re.IGNORECASE)
# The head of a release on the pages of the British government.
BRITISH_HEAD = re.compile(r"^From:.+\n+(?:.+\n+)?Published:? \d", re.MULTILINE)
# What papers are called.
PAPERS = frozenset(
    """times herald tribune post gazette journal review daily news chronicle observer mail express standard star sun
    telegraph guardian mirror monitor dispatch courier echo argus advertiser mercury independent examiner inquirer
    record register reporter sentinel weekly today globe leader messenger nation voice""".split()
)


def publishing_countries(article: Article, reference: Reference) -> Iterator[str]:
    """The countries of the bodies and papers that the lines above a report name, in their order."""
    head = article.text[:HEAD]
    lines = [line.strip(" *#_") for line in head.splitlines() if line.strip()][:HEAD_LINES]
    if BRITISH_HEAD.search(head):
        yield next(c.name for c in reference.countries if c.code == "GB")
    for line in lines:
        source = SOURCE.match(line)
        line = source[1] if source else line
        if len(line) > LONGEST_LINE or line.endswith("."):
            continue
        undated = DATE.sub("", line)
        pieces = [RELEASE.sub("", piece.strip()) for piece in DIVIDERS.split(undated) if piece.strip()]
        country = _of_release(undated, pieces, reference)
        if not country and undated != line:
            country = next((found for p in pieces if (found := _of_paper(p, reference))), "")
        if country:
            yield country


def _of_release(line: str, pieces: Sequence[str], reference: Reference) -> str:
    """The country of 'Ministry of Defence (Ruritania)', 'NZDF media release'."""
    plain = all(w[:1].isupper() or w.lower() in SMALL_WORDS for w in WORD.findall(line))
    if not plain:
        return ""
    if RELEASING.search(line):
        named = _countries_in(line, reference)
        if len(named) == 1:
            return named.pop()
    if len(pieces) > 1:
        for piece in pieces:
            known = vocabulary(reference).get(piece)
            if known is not None and known.category in OWN_BODIES and known.country:
                return known.country
    return ""


def _of_paper(name: str, reference: Reference) -> str:
    """The country of 'The Zenda Tribune', 'Ruritania Herald Weekly'."""
    words = WORD.findall(name)
    words = words[words[:1] == ["The"] :]
    at = next((i for i, word in enumerate(words) if word.lower() in PAPERS), 0)
    if not at or not all(w[:1].isupper() for w in words):
        return ""
    named = _countries_in(name, reference)
    if named:
        return named.pop() if len(named) == 1 else ""
    place = " ".join(words[:at])
    known = vocabulary(reference).get(place)
    return known.country if known is not None and known.kind == "metonym" else place_country(place)


def _countries_in(line: str, reference: Reference) -> set[str]:
    words = in_words(line)
    return {
        c.name
        for c in reference.countries
        if any(in_words(n) in words for n in (c.name, *c.aliases, *c.demonyms))
    }


@lru_cache(maxsize=4096)
def in_words(name: str) -> str:
    """The words of a name, each between blanks."""
    return f" {' '.join(WORD.findall(name))} "
