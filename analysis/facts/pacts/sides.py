"""The sides of an agreement where its own sentence does not name those who sign."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from analysis.annotate import Annotated, Sentence
from analysis.facts.pacts.parties import countries_of, is_setting
from analysis.facts.pacts.record import Pact
from analysis.mentions import COUNTRY_KINDS
from analysis.places import place_country

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
        return _with_other(annotated, cluster, given[0])
    for pact in cluster:
        near = _told_around(annotated, pact, alone=bool(given))
        if near and set(given) <= set(near):
            return near
    if given and any(len(p.signers) > 1 for p in cluster):
        # Somebody signs for a side that is not known.
        return given
    both = sides(annotated) or (() if given else _told_first(annotated) or _named_with(annotated, cluster))
    if len(both) > 1 and set(given) <= set(both):
        return both
    return _only_two(annotated, cluster, given) or given


def _with_other(annotated: Annotated, cluster: Sequence[Pact], name: str) -> tuple[str, ...]:
    """One party of a contract and the other, where that is plain: a company told with it, or a country."""
    both = sides(annotated)
    bodies = [m for m in annotated.mentions if m.entity == name and m.kind == "organisation"]
    own = {name, *(m.country for m in bodies)} & set(both)
    others = [c for c in both if c not in own]
    if not own or len(others) != 1:
        return (name,)
    if any(m.category == "company" for m in bodies):
        # A company sells: the other side buys.
        return (name, others[0])
    sellers = [
        m
        for m in annotated.mentions
        if m.kind == "organisation" and m.category == "company" and m.country == others[0]
    ]
    makers = _makers(annotated, cluster)
    near = {
        m.entity
        for p in cluster
        for m in sellers
        if 0 <= p.at - m.start < NEAR and (not makers or m.entity in makers)
    }
    if len(near) == 1:
        return (name, *near)
    # Who of several sells is open, and whether it is the company or its country.
    return (name,) if sellers else (name, others[0])


# Characters between a contract and the company that is told with it.
NEAR = 250


def _makers(annotated: Annotated, cluster: Sequence[Pact]) -> set[str]:
    """Who makes the equipment that the sentences of a contract name, by the reference data."""
    maker = {p.name: p.maker for p in annotated.reference.platforms}
    goods = [m.entity for p in cluster for m in annotated.mentions_in(p.start, p.end, "platform")]
    return {maker[g] for g in goods if maker.get(g)}


def _told_around(annotated: Annotated, pact: Pact, *, alone: bool) -> tuple[str, ...]:
    """The sides of the sentence of a pact, or unless `alone` of the one before it in its paragraph."""
    at = next((i for i, s in enumerate(annotated.sentences) if s.start == pact.start), None)
    if at is None:
        return ()
    sentence = annotated.sentences[at]
    number = _SIDES.search(sentence.span.text)
    if number is not None and COUNTS[number[1].lower()] > 2:
        return sides(annotated, COUNTS[number[1].lower()])
    for s in annotated.sentences[at if alone else max(0, at - 1) : at + 1][::-1]:
        if s.block is not sentence.block:
            continue
        traders = _traders(annotated, s) if pact.kind == "contract" else ()
        if traders:
            return traders
        countries = countries_in(annotated, s.start, s.end)
        if len(countries) == 2:
            return countries
    return ()


def _only_two(annotated: Annotated, cluster: Sequence[Pact], given: Sequence[str]) -> tuple[str, ...]:
    """The two states, or companies, that the sentence of a pact or else its article names, where no more are."""
    told = [annotated.mentions_in(p.start, p.end) for p in cluster]
    for mentions in [*told, list(annotated.mentions)]:
        companies = [m.entity for m in mentions if m.kind == "organisation" and m.category == "company"]
        states = [*countries_of(mentions), *(m.country for m in mentions if m.kind == "organisation")]
        for named in (tuple(dict.fromkeys(companies)), tuple(dict.fromkeys(c for c in states if c))):
            if len(named) == 2 and set(given) <= set(named):
                return named
    home = place_country(annotated.article.dateline_place) if annotated.article.dateline_place else ""
    one = given or countries_of(annotated.mentions)
    # 'The Kingdom signed an agreement with Austria', told from Amman
    return (
        (home, one[0]) if home and len(one) == 1 and one[0] != home and _is_state(annotated, one[0]) else ()
    )


def _is_state(annotated: Annotated, name: str) -> bool:
    return any(m.country == name for m in annotated.mentions if m.kind in COUNTRY_KINDS)


def _named_with(annotated: Annotated, cluster: Sequence[Pact]) -> tuple[str, ...]:
    """The two countries of a sentence in which one does something to the other: 'Peru sends cadets to Chile'."""
    for pact in cluster:
        named = countries_of(annotated.mentions_in(pact.start, pact.end))
        if len(named) == 2 and len(countries_in(annotated, pact.start, pact.end)) == 1:
            return named
    return ()


def _traders(annotated: Annotated, sentence: Sentence) -> tuple[str, ...]:
    """The two companies of a sentence, or its one company and the body or the other country that buys."""
    mentions = annotated.mentions_in(sentence.start, sentence.end, "organisation")
    companies = {m.entity: m.country for m in mentions if m.category == "company"}
    if len(companies) != 1:
        return tuple(companies) if len(companies) == 2 else ()
    bodies = list(dict.fromkeys(m.entity for m in mentions if m.category in BUYING))
    states = [c for c in countries_in(annotated, sentence.start, sentence.end) if c not in companies.values()]
    buyers = bodies or states
    return (buyers[0], *companies) if len(buyers) == 1 else ()


BUYING = frozenset({"armed_service", "ministry"})


def sides(annotated: Annotated, number: int = 2) -> tuple[str, ...]:
    """The countries that an article is about, so many; empty where there are not clearly so many."""
    ranked = _weights(annotated).most_common(number + 1)
    if len(ranked) < number or ranked[number - 1][1] < 2:
        return ()
    if len(ranked) > number and ranked[number][1] * 3 >= ranked[number - 1][1] * 2:
        return ()
    return tuple(name for name, _ in ranked[:number])


def _weights(annotated: Annotated) -> Counter[str]:
    """How often an article names each country, by its people and bodies too."""
    named = [m.country for m in annotated.mentions if m.country and m.kind in COUNTRY_KINDS]
    people = [p.country for p in annotated.people for _ in p.mentions if p.country]
    bodies = [m.country for m in annotated.mentions if m.kind == "organisation" and m.country]
    return Counter([*named, *people, *bodies])


def _told_first(annotated: Annotated) -> tuple[str, ...]:
    """The two countries that the title or the first sentence to name any name, where those are two."""
    ranked = _weights(annotated).most_common(3)
    if len(ranked) < 2 or (len(ranked) > 2 and ranked[2][1] * 5 > ranked[1][1] * 4):
        return ()
    for block in annotated.blocks[:8]:
        if block.kind == "furniture":
            continue
        first = next((s for s in annotated.sentences if s.block is block), None)
        start, end = (first.start, first.end) if first is not None else (block.start, block.end)
        named = countries_in(annotated, start, end)
        if len(named) >= 2:
            top = [name for name, _ in ranked[:2]]
            joined = re.search(r"\b(?:and|with)\b|[-–/]", annotated.article.text[start:end])
            return named if set(named) == set(top) and joined else ()
    return ()


def countries_in(annotated: Annotated, start: int, end: int) -> tuple[str, ...]:
    """The countries that a passage names, by their people too, without those that only tell where."""
    text = annotated.article.text
    country = {p.name: p.country for p in annotated.people}
    found = [
        country.get(m.entity, "") if m.kind == "person" else m.country
        for m in annotated.mentions_in(start, end, "person", *COUNTRY_KINDS)
        if not is_setting(text[max(start, m.start - 25) : m.start])
    ]
    return tuple(dict.fromkeys(c for c in found if c))
