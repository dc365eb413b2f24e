"""What is known of each article beside a row: when it appeared, between whom it plays, and who its persons are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

import pandas as pd

from analysis.claims.persons import name_parts, same_person_name, sifting_keys
from analysis.claims.words import count_countries, is_country, read_wording

FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
# The headline and the first sentences, which say whom a report is about.
OPENING = 400
# The columns that name countries, or bodies with their country.
SIDES = {
    "people": ("country",),
    "organisations": ("country",),
    "events": ("participants", "country"),
    "agreements": ("parties",),
    "platforms": ("supplier", "recipient"),
    "areas": ("actor",),
    "statements": ("country",),
}


class Named(NamedTuple):
    """A person by the name and country that an article gives."""

    article: str
    name: str
    country: str


@dataclass(frozen=True)
class Setting:
    """The articles' dates and sides; `persons` is the name by which a person of an article goes in all of them."""

    published: Mapping[str, str] = field(default_factory=dict)
    sides: Mapping[str, frozenset[str]] = field(default_factory=dict)
    persons: Mapping[tuple[str, str], str] = field(default_factory=dict)
    homes: Mapping[str, str] = field(default_factory=dict)

    def related(self, a: str, b: str) -> bool:
        """Whether two articles are about the same sides: two countries, or the only one that either names."""
        one, other = self.sides.get(a, frozenset()), self.sides.get(b, frozenset())
        if not one or not other:
            return True
        return len(one & other) >= min(2, len(one), len(other))

    def is_person(self, article: str, name: str) -> bool:
        """Whether a name is a person's; any may be where the people are not known."""
        return not self.persons or (article, name) in self.persons

    def person(self, article: str, name: str) -> str:
        """One name for a person in all articles; a name that is nobody's in the tables stays as it is spelled."""
        return self.persons.get((article, name)) or name

    def days_between(self, a: str, b: str) -> int | None:
        """The days between the dates of two articles; None where one has no full date."""
        one, other = self.published.get(a, ""), self.published.get(b, "")
        if min(len(one), len(other)) < 10:
            return None
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def read_setting(frames: Mapping[str, pd.DataFrame]) -> Setting:
    """The setting of a corpus's tables; what they do not hold stays unknown."""
    articles = frames.get("articles")
    published = {}
    if articles is not None:
        columns = articles[["article_id", "published", "not_before"]].itertuples(index=False)
        published = {str(article): str(day or past) for article, day, past in columns}
    sides = _sides(frames)
    setting = Setting(published, sides)
    persons, homes = _persons(frames.get("people"), setting)
    return Setting(published, sides, persons, homes)


def _sides(frames: Mapping[str, pd.DataFrame]) -> dict[str, frozenset[str]]:
    """The countries of each article: those of its rows, those it names more than once, and those of its opening."""
    sides: dict[str, set[str]] = {}
    if "articles" in frames:
        for article, text in frames["articles"][["article_id", "text"]].itertuples(index=False):
            body = FRONT_MATTER.sub("", text)
            often = {name for name, count in count_countries(body).items() if count > 1}
            sides[str(article)] = often | set(count_countries(body[:OPENING]))
    for table, columns in SIDES.items():
        for column in columns if table in frames else ():
            frame = frames[table]
            for article, value in zip(frame["article_id"], frame[column], strict=True):
                for name in str(value).split("; ") if value else ():
                    found = {name} if is_country(name) else read_wording(name).countries
                    sides.setdefault(str(article), set()).update(found)
    return {article: frozenset(found) for article, found in sides.items()}


def _persons(
    people: pd.DataFrame | None, setting: Setting
) -> tuple[dict[tuple[str, str], str], dict[str, str]]:
    """Each article's persons by their name in all articles, and the countries of those."""
    if people is None:
        return {}, {}
    rows = people.sort_values(["article_id", "start_char", "row_id"])
    named = [Named._make(row) for row in rows[["article_id", "person", "country"]].itertuples(index=False)]
    groups: list[list[Named]] = []
    sifted: dict[str, list[list[Named]]] = {}
    # Surnames last: they are taken for the one person that they can be.
    for row in sorted(named, key=lambda row: len(name_parts(row.name)) < 2):
        keys = sorted(sifting_keys(row.name))
        known = {id(group): group for key in keys for group in sifted.get(key, ())}
        fitting = [group for group in known.values() if _is_one(row, group, setting)]
        if fitting and (len(fitting) == 1 or len(name_parts(row.name)) > 1):
            group = fitting[0]
        else:
            groups.append(group := [])
        group.append(row)
        for key in keys:
            if all(group is not other for other in sifted.setdefault(key, [])):
                sifted[key].append(group)
    persons: dict[tuple[str, str], str] = {}
    homes: dict[str, str] = {}
    for group in groups:
        name = _usual([row.name for row in group])
        while name in homes:
            name += "’"
        homes[name] = _usual([row.country for row in group if row.country])
        persons |= {(row.article, row.name): name for row in group}
    return persons, homes


def _is_one(row: Named, group: list[Named], setting: Setting) -> bool:
    if any(other.article == row.article for other in group):
        return False
    return all(_may_be_one(row, other, setting) for other in group)


def _may_be_one(a: Named, b: Named, setting: Setting) -> bool:
    """Whether two rows are of one person: a surname alone, or one of two countries, only between the same sides."""
    if not same_person_name(a.name, b.name):
        return False
    full = min(len(name_parts(a.name)), len(name_parts(b.name))) > 1
    if full and (a.country == b.country or not a.country or not b.country):
        return True
    return setting.related(a.article, b.article) and (full or not a.country or a.country in ("", b.country))


def _usual(names: list[str]) -> str:
    """The commonest spelling; of two as common the earlier."""
    return max(names, key=lambda name: (names.count(name), -names.index(name)), default="")
