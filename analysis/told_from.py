"""The countries that an article is told from, by its publisher, dateline, byline and head.

Forms handled, what tells the country in capitals:
    MANILA, Philippines (Agency) –; Marawi, PHILIPPINES; FORT ZENDA, N.C. –; MANILA: …, below a summary
    By Jane Roe in ZENDA; Ministry of Defence (RURITANIA) above the headline; WASHINGTON, DC on a line of its own
    ZENDA | 18.02.2031.; ZENDA ● Fri, May 9, 2031; Jane Roe in ZENDA: a line above the report
    https://defence.example.FI/…
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from analysis.articles import Article
from analysis.places import place_country
from analysis.publishing_lines import in_words, publishing_countries
from analysis.reference import Reference
from analysis.vocabulary import vocabulary

# Hosts that end in the code of a country; Britain's is no ISO code.
NATIONAL_HOST = re.compile(r"^(?:\w+://)?[\w.-]+\.([a-z]{2})(?:[:/]|$)", re.IGNORECASE)
CODES = {"uk": "GB"}
WORD = re.compile(r"\w+")
BYLINE = re.compile(
    r"^(?:[^\n|]{3,40}\| )?(?:By|From|Interview:|Text:) [^\n,]{3,60}?(?:,| in) ([A-Z][\w' -]{2,30})$",
    re.MULTILINE,
)
# How many times more often another country is named where a medium reports on that one.
TOLD_ABROAD = 2
# A dateline below a summary of the report, 'MANILA: …', or one with an agency for a date, 'MANILA (Agency) – …'.
LOWER_DATELINE = re.compile(
    r"^([A-Z][A-Z .'’-]{2,30})(?:, [A-Z][^:\n]{2,30}|\s\([^)\n]{2,30}\))?(?: ?[:–—]| --?) ?(?=[A-Z“\"‘'])",
    re.MULTILINE,
)
# 'Zenda, 15 October 2031 (1TV) – …', 'Zenda, 15 October 2031. …'
DATED_PLACE = re.compile(
    r"^([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}), (?:\w+\.? )?\d{1,2}\.? [A-Z]\w+\.?,? \d{4}"
    r"(?: \([^)\n]{2,30}\))?(?: ?[:.–—]| --?) ",
    re.MULTILINE,
)
HEAD = 1500
# 'Fort Zenda, N.C.', 'San Zenda, Calif.'
STATE = re.compile(r"[A-Z][a-z]{1,4}\.|[A-Z]\.[A-Z]\.")
NO_STATES = frozenset({"U.K.", "U.N.", "U.S."})
LONGEST_LINE = 90
# 'Zenda ● Fri, May 9, 2031', 'Jane Roe in Zenda'.
DATED = re.compile(r"\b(?:19|20)\d\d\b")
DIVIDERS = re.compile(r"\s*[|●•·∙/—–]\s*")
PLACED = re.compile(r"^(?:By )?[A-Z][\w.'’-]+ (?:[A-Z][\w.'’-]+ ){0,3}in ([A-Z][\w' -]{2,30})$")
HEAD_LINES = 8


@dataclass(frozen=True, slots=True)
class ToldFrom:
    """The countries of the publisher, the dateline and the byline; whether the publisher is a medium."""

    publisher: tuple[str, ...]
    dateline: tuple[str, ...]
    byline: tuple[str, ...]
    of_media: bool


def told_from(article: Article, reference: Reference) -> ToldFrom:
    """Where an article is told from: countries by what tells them, the surest first."""
    known = vocabulary(reference).get(article.publisher) if article.publisher else None
    media = known is not None and known.category == "media" and bool(known.country)
    publisher = [*_publisher_countries(article, reference), *publishing_countries(article, reference)]
    dateline = [
        *_dateline_countries(article.dateline_place, reference),
        *_lower_datelines(article, reference),
    ]
    dateline = dateline or list(_head_line_countries(article, reference))
    return ToldFrom(tuple(publisher), tuple(dateline), tuple(_byline_countries(article)), media)


def _lower_datelines(article: Article, reference: Reference) -> Iterator[str]:
    """The country of the first 'MANILA: …' that opens a paragraph, where the report has no other dateline."""
    if not article.dateline_place:
        head = article.text[:HEAD]
        for found in chain(LOWER_DATELINE.finditer(head), DATED_PLACE.finditer(head)):
            country = next(_dateline_countries(found[1], reference), "")
            if country:
                yield country
                return
        for line in article.text[:HEAD].splitlines()[:HEAD_LINES]:
            parts = line.strip(" *").split(", ")
            if (
                1 < len(parts) <= 3
                and len(line) < 40
                and not _is_headline(line, article, reference)
                and (country := next(_dateline_countries(line.strip(" *"), reference), ""))
            ):
                yield country
                return


def _is_headline(line: str, article: Article, reference: Reference) -> bool:
    """'Japan, Peru sign pact': the headline, or a line that opens with a country as no dateline does."""
    bare = line.strip(" *#")
    opening = vocabulary(reference).get(bare.split(", ")[0])
    return bare == article.title or (opening is not None and opening.kind == "country")


def _head_line_countries(article: Article, reference: Reference) -> Iterator[str]:
    """The country of 'ZENDA | 18.02.2031.' or 'Jane Roe in Zenda' on a line between the headline and the report."""
    lines = [line.strip(" *#_") for line in article.text[:HEAD].splitlines() if line.strip()]
    for line in lines[1:HEAD_LINES]:
        if len(line) > LONGEST_LINE:
            return
        dated = DATED.search(line)
        pieces = DIVIDERS.split(line) if dated else PLACED.findall(line)
        for piece in pieces[:2]:
            country = next(_dateline_countries(piece.strip(), reference), "") if len(piece) < 30 else ""
            if country:
                yield country
                return


def _publisher_countries(article: Article, reference: Reference) -> Iterator[str]:
    """The country of a publisher that the reference data knows, that its name has, or that its host ends in."""
    opening = article.publisher.split(" ")[0]
    for name in dict.fromkeys([article.publisher, opening if opening.isupper() else ""]):
        known = vocabulary(reference).get(name) if name else None
        if known is not None and known.kind == "organisation" and known.country:
            yield known.country
    publisher = in_words(article.publisher)
    for country in reference.countries if article.publisher else ():
        if any(in_words(name) in publisher for name in (country.name, *country.demonyms)):
            yield country.name
            break
    host = NATIONAL_HOST.match(article.url)
    if host:
        code = CODES.get(host[1].lower(), host[1].upper())
        yield from (c.name for c in reference.countries if c.code == code)


def _byline_countries(article: Article) -> Iterator[str]:
    """The country of 'By Jane Roe in Zenda', 'By Jane Roe, Zenda'."""
    byline = BYLINE.search(article.text[:600])
    country = place_country(byline[1].strip()) if byline else ""
    if country:
        yield country


def _dateline_countries(place: str, reference: Reference) -> Iterator[str]:
    """The country of a dateline: 'MANILA, Philippines', 'Trencin, West Slovakia', 'Fort Zenda, N.C.'."""
    parts = [part.strip() for part in (place, *reversed(place.split(","))) if part.strip()]
    if len(parts) > 2 and parts[1] not in NO_STATES and not STATE.fullmatch(parts[1]):
        # 'Ottawa, Ontario': of the capital, not of the town in California.
        parts = [parts[0], *(part for part in parts[1:] if _is_capital(part, reference)), *parts[1:]]
    for part in parts:
        known = vocabulary(reference).get(part)
        if known is not None and known.kind == "country":
            yield known.country
            return
        if STATE.fullmatch(part) and part not in NO_STATES:
            yield "United States"
            return
        country = known.country if known is not None and known.kind == "metonym" else _seat(part, reference)
        country = country or place_country(part)
        if country:
            yield country
            return


def _seat(part: str, reference: Reference) -> str:
    """The country whose capital a dateline names, also one that is a word or a surname elsewhere: 'WELLINGTON'."""
    return next((c.name for c in reference.countries if part.title() in c.metonyms), "")


def _is_capital(part: str, reference: Reference) -> bool:
    known = vocabulary(reference).get(part)
    return known is not None and known.kind == "metonym"
