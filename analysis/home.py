"""The countries an article is about and told from, for office holders whose country no word beside the name says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from analysis.articles import Article
from analysis.mention_records import COUNTRY_KINDS, STATE_BODIES, Mention
from analysis.named_blocks import NamedBlock
from analysis.offices import HeldOffice
from analysis.opening_country import opening_country
from analysis.reference import Reference
from analysis.told_from import TOLD_ABROAD, told_from

DEFENCE_HEADS = re.compile(r"\b(?:defen[cs]e|war|armed forces)\b", re.IGNORECASE)
# Deputies, juniors and special fields are other offices than the minister's own.
OTHER_THAN_HEAD = re.compile(
    r"\b(?:deputy|vice|vice-minister|assistant|associate|first|under|undersecretary|junior|state|parliamentary|"
    r"permanent|principal|production|procurement|industr\w+|personnel|delegate)\b",
    re.IGNORECASE,
)
# Who comes with a labelled superior needs no label either.
DEPUTIES = re.compile(r"\b(?:deputy|vice|assistant|associate|under)", re.IGNORECASE)
# How often a country is named, and how much oftener than the next, of which an article tells.
OFTEN, OFTENER = 4, 2
# The same for a country that a report opens with.
CLEARLY = 1.25
# Whose holders need no label there.
NATIONAL_HEADS = re.compile(
    r"^(?:president|prime minister|(?:defen[cs]e|foreign|interior) minister)$", re.IGNORECASE
)
# Where the defence secretary is the civil servant below the minister.
CIVIL_SECRETARIES = frozenset(
    {"India", "Pakistan", "Bangladesh", "Sri Lanka", "Nepal", "Maldives", "Zimbabwe"}
)
IN_ADDRESS = re.compile(r"\b(?:in|at|near|to|from) [A-Z][\w'’-]+, $")


class Home:
    """The countries an article is about, and which of them a title without one may belong to."""

    def __init__(
        self,
        article: Article,
        mentions: Sequence[Mention],
        named: Sequence[NamedBlock],
        offices: dict[str, list[HeldOffice]],
        reference: Reference,
    ) -> None:
        countries = [m for m in mentions if m.kind in COUNTRY_KINDS or _is_of_a_state(m)]
        ends = {m.end for m in countries}
        # 'in Zenda, Ruritania' says where, not who.
        counted = Counter(
            m.country
            for m in countries
            if m.start - 2 in ends or not IN_ADDRESS.search(article.text[max(0, m.start - 30) : m.start])
        )
        self.main = [country for country, n in counted.most_common(2) if n > 1 or len(counted) <= 2]
        self.often = [country for country, n in counted.most_common(5) if n > 1]
        self.named = frozenset(m.country for m in countries)
        (first, most), (_, next_most) = [*counted.most_common(2), ("", 0), ("", 0)][:2]
        self.subject = first if most >= max(OFTEN, OFTENER * next_most) else ""
        source = told_from(article, reference)
        seats = [*source.publisher, *source.dateline]
        if (
            source.dateline
            and source.publisher
            and counted[source.dateline[0]] > counted[source.publisher[0]]
        ):
            seats = [*source.dateline, *source.publisher]  # a world service that reports from abroad
        elif source.of_media and counted[source.publisher[0]] * TOLD_ABROAD < most:
            seats = [*source.dateline, first]
        dateline = article.dateline[1] if article.dateline else 0
        opening = opening_country(named, dateline)
        if opening and all(m.end <= dateline for m in countries if m.country in source.dateline):
            seats = [opening if c in source.dateline else c for c in seats]  # only sent from there
        self.seats = [c for c in dict.fromkeys(seats) if c in self.named or c in source.dateline]
        # Where the report is told from at home, not by a foreign correspondent or a visitor.
        at_home = source.dateline and (not source.publisher or source.publisher[0] == source.dateline[0])
        self.local = source.dateline[0] if at_home else ""
        others = [n for c, n in counted.items() if c != opening and n > 1]
        alone = counted[opening] >= 1 and all(counted[opening] >= CLEARLY * n for n in others)
        self.opening = opening if alone and all(c == opening for c in self.seats) else ""
        self.labelled = _labelled(offices)
        self.byline = next((c for c in source.byline if c in self.named), "")
        self.publisher = next((c for c in source.publisher if c in self.named), "")
        self.taken = {
            (office_family(o.role, o.country), o.country)
            for found in offices.values()
            for o in found
            if o.role and o.country
        }

    def country_of(self, role: str, abroad: frozenset[str], shared: bool = False) -> str:
        """The one country, of those the article is about, that a holder of this office can be of.

        Not one whose holder of the office is named otherwise, unless the office is `shared` by many, nor one that
        the person meets or visits (`abroad`).
        """
        free = [
            c
            for c in dict.fromkeys([*self.main, *self.seats, self.byline])
            if c and c not in abroad and (shared or (office_family(role, c), c) not in self.taken)
        ]
        seat = next((c for c in self.seats if c in free), "")
        if seat or (self.byline in free and not shared):
            return seat or self.byline
        if len(free) == 1 and len(self.main) == 2:
            return free[0]
        if self.subject in free and NATIONAL_HEADS.search(role):
            return self.subject
        if not free and NATIONAL_HEADS.search(role) and not shared:
            return self._third(role, abroad)
        return self._unlabelled() if self._unlabelled() in free and not DEPUTIES.search(role) else ""

    def _third(self, role: str, abroad: frozenset[str]) -> str:
        """The country named next often, where the holders of the office in the two main ones are others."""
        left = [c for c in self.often if c not in abroad and (office_family(role, c), c) not in self.taken]
        return left[0] if len(left) == 1 else ""

    def _unlabelled(self) -> str:
        """The one of two countries whose people a report from there need not label: all labels are the other's."""
        others = set(self.labelled)
        if (
            len(self.main) != 2
            or len(others) != 1
            or not others <= set(self.main)
            or sum(self.labelled.values()) < 2
        ):
            return ""
        return next(c for c in self.main if c not in others)

    def take(self, office: HeldOffice, country: str) -> None:
        """Remember that a country's holder of an office that one person has is named."""
        if country and office.held and not office.shared:
            self.taken.add((office_family(office.role, country), country))

    def opening_for(self, office: HeldOffice, others: frozenset[str]) -> str:
        """The country that the report opens with, for a holder of an office beside whom no other is named."""
        family = office_family(office.role, self.opening), self.opening
        taken = family in self.taken and office.held and not office.shared
        return "" if others - {self.opening} or taken else self.opening

    def across(self, first: bool) -> str:
        """The country of one of two who face each other in a publisher's own release: its own side comes first."""
        if len(self.main) != 2 or self.publisher not in self.main:
            return ""
        other = next(c for c in self.main if c != self.publisher)
        return self.publisher if first else other


def _is_of_a_state(mention: Mention) -> bool:
    """Whether a body stands for its country: a ministry, a parliament, a service."""
    return mention.category in STATE_BODIES | {"armed_service"} and bool(mention.country)


def _labelled(offices: dict[str, list[HeldOffice]]) -> Counter[str]:
    """How many office holders of each country the words beside the name tell the country of."""
    stated = (
        next((o.country for o in found if o.role and o.basis == "stated"), "") for found in offices.values()
    )
    return Counter(country for country in stated if country)


def office_family(role: str, country: str) -> str:
    """The role, but one name for the office at the head of a defence ministry, whatever the country calls it."""
    at_the_head = DEFENCE_HEADS.search(role) and not OTHER_THAN_HEAD.search(role)
    heads = r"minister" if country in CIVIL_SECRETARIES else r"minister|secretary"
    if at_the_head and re.search(heads, role, re.IGNORECASE):
        return "defence minister"
    return role.lower()
