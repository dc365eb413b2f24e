"""The sides of an agreement where its own sentence does not name those who sign."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from analysis.annotate import Annotated, Sentence
from analysis.facts.pacts.parties import countries_of, is_setting
from analysis.facts.pacts.record import Pact
from analysis.mentions import COUNTRY_KINDS

COUNTS = {"two": 2, "both": 2, "three": 3, "trilateral": 3, "four": 4}
_SIDES = re.compile(
    r"\b(both|two|three|four)\s+(?:\w+\s+)?"
    r"(?:sides|countries|nations|governments|ministers|allies|partners|neighbou?rs|states|capitals|militaries)\b",
    re.IGNORECASE,
)


def parties_of(annotated: Annotated, cluster: Sequence[Pact]) -> tuple[str, ...]:
    """The parties of an agreement over all its mentions; where none names them, the sides it is told of."""
    states = {m.country for m in annotated.mentions if m.kind in COUNTRY_KINDS}
    contract = any(p.kind == "contract" for p in cluster)
    given = max(
        (p.parties for p in cluster),
        # Of a contract that two states agree and two companies sign, the companies are the parties.
        key=lambda names: (min(len(names), 2), contract and not states >= set(names), -len(names)),
    )
    if len(given) > 1:
        return given
    if len(given) == 1 and contract:
        return _with_other(annotated, given[0])
    for pact in cluster:
        near = _told_around(annotated, pact)
        if near and set(given) <= set(near):
            return near
    both = sides(annotated)
    return both if not given or set(given) <= set(both) else given


def _with_other(annotated: Annotated, name: str) -> tuple[str, ...]:
    """One party and the other main country of the article, where that is plain."""
    known = [m for m in annotated.mentions if m.entity == name and m.category in ("", "company")]
    country = next((m.country for m in known if m.country), "")
    both = sides(annotated)
    other = [c for c in both if c != country]
    return (name, other[0]) if country in both and len(other) == 1 else (name,)


def _told_around(annotated: Annotated, pact: Pact) -> tuple[str, ...]:
    """The sides of the sentence of a pact, or of the one before it in its paragraph."""
    at = next((i for i, s in enumerate(annotated.sentences) if s.start == pact.start), None)
    if at is None:
        return ()
    sentence = annotated.sentences[at]
    number = _SIDES.search(sentence.span.text)
    if number is not None and COUNTS[number[1].lower()] > 2:
        return sides(annotated, COUNTS[number[1].lower()])
    for s in annotated.sentences[max(0, at - 1) : at + 1][::-1]:
        if s.block is not sentence.block:
            continue
        companies = _companies(annotated, s) if pact.kind == "contract" else ()
        if len(companies) == 2:
            return companies
        text = annotated.article.text
        mentions = [
            m
            for m in annotated.mentions_in(s.start, s.end)
            if not is_setting(text[max(s.start, m.start - 25) : m.start])
        ]
        countries = countries_of(mentions)
        if len(countries) == 2:
            return countries
    return ()


def _companies(annotated: Annotated, sentence: Sentence) -> tuple[str, ...]:
    mentions = annotated.mentions_in(sentence.start, sentence.end, "organisation")
    return tuple(dict.fromkeys(m.entity for m in mentions if m.category == "company"))


def sides(annotated: Annotated, number: int = 2) -> tuple[str, ...]:
    """The countries that an article is about, so many; empty where there are not clearly so many."""
    counts = Counter(m.country for m in annotated.mentions if m.kind in COUNTRY_KINDS and m.country)
    ranked = counts.most_common(number + 1)
    if len(ranked) < number or ranked[number - 1][1] < 2:
        return ()
    if len(ranked) > number and ranked[number][1] * 3 > ranked[number - 1][1] * 2:
        return ()
    return tuple(name for name, _ in ranked[:number])
