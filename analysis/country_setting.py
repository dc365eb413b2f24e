"""What tells the countries of an article's people: where it is told from, and what its sentences say of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.articles import Article
from analysis.belonging import counterparts, countries_abroad, countries_met_in, pairs_without_country
from analysis.home import Home
from analysis.hosts import hosts
from analysis.mention_records import Mention
from analysis.named_blocks import NamedBlock
from analysis.offices import HeldOffice
from analysis.opening_country import acted_upon, countries_before
from analysis.reference import Reference


@dataclass(frozen=True)
class CountrySetting:
    """The namings of an article, the full name of each, the offices of each person, and what is told of each.

    `home` remembers whose office of which country is taken.
    """

    named: Sequence[NamedBlock]
    names: dict[str, str]
    offices: dict[str, list[HeldOffice]]
    home: Home
    abroad: Mapping[str, frozenset[str]]
    met_in: Mapping[str, str]
    paired: Mapping[str, bool]
    receiving: frozenset[str]
    before: Mapping[str, frozenset[str]]
    acted_upon: frozenset[str]


def setting_of(
    article: Article,
    vocabulary: Sequence[Mention],
    named: Sequence[NamedBlock],
    names: dict[str, str],
    offices: dict[str, list[HeldOffice]],
    reference: Reference,
) -> CountrySetting:
    """What tells the countries of the people of an article."""
    return CountrySetting(
        named,
        names,
        offices,
        Home(article, vocabulary, named, offices, reference),
        countries_abroad(named, names, offices),
        counterparts(named, names, offices) | countries_met_in(named, names, offices),
        pairs_without_country(named, names, offices),
        hosts(named, names),
        countries_before(named, names),
        acted_upon(named, names),
    )
