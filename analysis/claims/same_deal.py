"""Whether agreements of two articles, or what they tell of equipment, are one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from analysis.claims.nearness import closeness, near, reported_together
from analysis.claims.same_event import NEWS_DAYS, TWO
from analysis.claims.setting import Setting
from analysis.claims.values import agree, same_day, same_number
from analysis.claims.words import Wording, read_wording, same_names

SAME_NAME = 0.6
# Reports of one signing differ by this many days at most, unless it was only planned in one of them.
SIGNED_APART = 14
# A kind that any document can be called by.
ANY_KIND = "agreement"
NOT_YET = frozenset({"proposed", "denied"})


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement as one article tells it."""

    article: str
    name: Wording
    kind: str
    parties: frozenset[str]
    signed: str
    value: str
    status: str


@dataclass(frozen=True, slots=True)
class Use:
    """What an article tells of equipment: one relation, from whom to whom, when and how many."""

    article: str
    supplier: frozenset[str]
    recipient: frozenset[str]
    date: str
    quantity: str
    status: str


def read_agreement(row: Mapping[str, Any], setting: Setting) -> Agreement:
    """A row of agreements; the countries in its name are parties where it tells none."""
    name = read_wording(str(row["agreement"]))
    return Agreement(
        article=str(row["article_id"]),
        name=name,
        kind=str(row["kind"]),
        parties=_members(row["parties"]) or name.countries,
        signed=str(row["signed_on"]),
        value=str(row["value"]),
        status=str(row["status"]),
    )


def same_agreement(a: Agreement, b: Agreement, setting: Setting) -> float:
    """How sure it is that two agreements are one: 0 where nothing tells, below 0 where they are two."""
    named = same_names(a.name, b.name) if a.name.names and b.name.names else None
    one_name = named is not None and named >= SAME_NAME
    if named is not None and not one_name:
        return TWO
    if a.name.ordinals and b.name.ordinals and a.name.ordinals != b.name.ordinals:
        return TWO
    if a.kind != b.kind and ANY_KIND not in (a.kind, b.kind) and not one_name:
        return TWO
    if _apart(a.parties, b.parties) or not setting.related(a.article, b.article):
        return TWO
    planned = bool(NOT_YET & {a.status, b.status}) and a.status != b.status
    if not near(a.signed, b.signed, 90 if planned else SIGNED_APART if one_name else 0):
        return TWO
    shared = len(a.parties & b.parties)
    valued = agree("value", a.value, b.value) if a.value and b.value else None
    signed = min(len(a.signed), len(b.signed)) >= 7
    hints = 0.3 * (valued is True) + 0.3 * signed + closeness(setting, a.article, b.article)
    if one_name and (shared or not a.parties or not b.parties):
        return 1.0 + (named or 0.0) + hints
    one_day = len(a.signed) == 10 and a.signed == b.signed
    unknown = not a.parties or not b.parties
    if valued is not False and ((shared > 1 and (signed or valued)) or (one_day and (shared or unknown))):
        return 0.3 + hints
    return 0.0


def read_use(row: Mapping[str, Any], setting: Setting) -> Use:
    """A row of platforms."""
    return Use(
        article=str(row["article_id"]),
        supplier=_members(row["supplier"]),
        recipient=_members(row["recipient"]),
        date=str(row["date"]),
        quantity=str(row["quantity"]),
        status=str(row["status"]),
    )


def same_use(a: Use, b: Use, setting: Setting) -> float:
    """How sure it is that two rows tell the same of the same equipment; below 0 where they tell of two things."""
    if not setting.related(a.article, b.article):
        return TWO
    if _strangers(a.supplier, b.supplier) or _strangers(a.recipient, b.recipient):
        return TWO
    planned = a.status != b.status
    if not near(a.date, b.date, 90 if planned else SIGNED_APART):
        return TWO
    if a.quantity and b.quantity and not (same_number(a.quantity, b.quantity) or _one_lot(a, b, setting)):
        return TWO
    dated = bool(a.date and b.date)
    same = 0.5 * (a.quantity == b.quantity) + 0.5 * (not planned) + 0.5 * dated
    return 1.0 + same + closeness(setting, a.article, b.article)


def _one_lot(a: Use, b: Use, setting: Setting) -> bool:
    """Whether two numbers can be said of one lot: of one day, or in the same news; other numbers are other lots."""
    if min(len(a.date), len(b.date)) >= 7 and same_day(a.date, b.date):
        return True
    if a.status != b.status or a.date != b.date:
        return False
    return reported_together(setting, a.article, b.article, NEWS_DAYS)


def _members(joined: object) -> frozenset[str]:
    """The countries of a list of parties; of a company or 'the ministers' nothing tells whose they are."""
    return frozenset().union(*(read_wording(name).countries for name in str(joined or "").split("; ")))


def _apart(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and not (a <= b or b <= a) and len(a & b) < 2


def _strangers(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and not a & b
