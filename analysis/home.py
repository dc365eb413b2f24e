"""Which country a person belongs to, where no word beside the name says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from analysis.articles import Article
from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.names import Naming
from analysis.offices import HeldOffice, NamedBlock, names_of
from analysis.places import place_country

PARTNER_WORDS = frozenset(
    {"co-chaired", "co-chair", "met", "meet", "talks", "between", "counterpart", "hosted", "received"}
)


class Home:
    """The countries an article is about, and which of them a title without one may belong to."""

    def __init__(
        self, article: Article, vocabulary: Sequence[Mention], offices: dict[str, list[HeldOffice]]
    ) -> None:
        counted = Counter(m.country for m in vocabulary if m.kind in COUNTRY_KINDS)
        self.main = [country for country, n in counted.most_common(2) if n > 1 or len(counted) <= 2]
        self.dateline = place_country(article.dateline_place) if article.dateline_place else ""
        self.taken = {
            (o.role, o.country) for found in offices.values() for o in found if o.role and o.country
        }

    def country_of(self, role: str, abroad: frozenset[str]) -> str:
        """The one country, of those the article is about, that a holder of this office can be of.

        Not one whose holder of the office is named otherwise, nor one that the person meets (`abroad`).
        """
        free = [c for c in self.main if (role, c) not in self.taken and c not in abroad]
        if len(free) == 1 and len(self.main) == 2:
            return free[0]
        if self.dateline in free:
            return self.dateline
        return ""


def countries_abroad(
    named: Sequence[NamedBlock], names: dict[str, str], offices: dict[str, list[HeldOffice]]
) -> dict[str, frozenset[str]]:
    """The countries that each person visits, or whose holder of an office sits across the table."""
    found: dict[str, set[str]] = {}
    for block in named:
        for sentence in block.doc.sents:
            inside = [n for n in block.namings if sentence.start <= n.candidate.first < sentence.end]
            people = [(n, names_of(n.candidate.text, names)) for n in inside]
            across = any(t.lower_ in PARTNER_WORDS for t in sentence)
            for naming, name in people:
                for _, other in people:
                    stated = next((o.country for o in offices.get(other, ()) if o.basis == "stated"), "")
                    if across and len(people) == 2 and other != name and stated:
                        found.setdefault(name, set()).add(stated)
                found.setdefault(name, set()).update(_visited(block, naming))
    return {name: frozenset(countries) for name, countries in found.items()}


def _visited(block: NamedBlock, naming: Naming) -> Iterator[str]:
    """The country of 'a visit to Ruritania by X'."""
    doc = block.doc
    i = naming.first
    if i < 4 or doc[i - 1].lower_ != "by":
        return
    for j in range(max(0, i - 8), i - 2):
        if doc[j].lower_ in ("visit", "trip", "journey") and doc[j + 1].lower_ == "to":
            yield from (m.country for m in block.cover.of_token[j + 2 : i - 1] if m is not None and m.country)
