"""Equipment and agreements: what is bought, built and shared, on what terms."""

from __future__ import annotations

from datetime import date

import pandas as pd

from analysis.merging import together
from analysis.selection import split
from analysis.show.page import Claim, claim
from analysis.wording import counted, date_words, first_day, last_day, listed

# What changes hands or enters service, and so can be looked for again in later articles.
MILESTONES = ("commissioning", "delivery", "test", "inauguration")
TERMS = ("valid_from", "valid_to", "duration", "value")
MOST = 4


def count_relations(platforms: pd.DataFrame) -> pd.DataFrame:
    """One row for each relation and status: `platforms` (how many different ones) and `row_ids`; not for mere mentions.

    `platforms` here and below as from `merge_reports`.
    """
    return (
        platforms[platforms["relation"] != "mentioned"]
        .assign(relation=lambda f: f["relation"].str.replace("_", "-"))
        .groupby(["relation", "status"], as_index=False)
        .agg(platforms=("platform", "nunique"), row_ids=("row_ids", "sum"))
    )


def who_supplies_whom(platforms: pd.DataFrame) -> pd.DataFrame:
    """One row for each supplier and recipient that an article names: `equipment` between them and `row_ids`.

    A relation that is denied, or has neither side named, is left out.
    """
    known = platforms[(platforms["status"] != "denied") & (platforms["supplier"] != "")]
    return (
        known[known["recipient"] != ""]
        .sort_values(["supplier", "recipient", "platform"], kind="stable")
        .groupby(["supplier", "recipient"], as_index=False)
        .agg(equipment=("platform", lambda names: listed(dict.fromkeys(names))), row_ids=("row_ids", "sum"))
    )


def with_terms(agreements: pd.DataFrame) -> pd.DataFrame:
    """The agreements of which an article gives the term or the value, the first to end at the top, open ones last."""
    told = (agreements[[*TERMS]] != "").any(axis=1)
    return (
        agreements[told]
        .assign(unending=lambda f: f["valid_to"] == "")
        .sort_values(["unending", "valid_to", "agreement"], kind="stable")
    )


def next_to_end(agreements: pd.DataFrame, edition: str) -> pd.DataFrame:
    """The agreements that end on the edition's day or later, the next one first."""
    ends = agreements["valid_to"].map(last_day)
    now = first_day(edition) or date.min
    ahead = ends.map(lambda day: day is not None and day >= now).astype(bool)
    return agreements[ahead].sort_values(["valid_to", "agreement"], kind="stable")


def companies(organisations: pd.DataFrame, platforms: pd.DataFrame) -> pd.DataFrame:
    """The companies, most often named first, with the `equipment` that they supply or receive."""
    found = together(organisations[organisations["kind"] == "company"], by=["organisation"])
    sides = [
        (row["platform"], {*split(row["supplier"]), *split(row["recipient"])})
        for row in platforms.to_dict("records")
    ]
    equipment = [
        "; ".join(dict.fromkeys(p for p, named in sides if company in named))
        for company in found["organisation"]
    ]
    return found.assign(equipment=equipment).sort_values(
        ["mentions", "organisation"], ascending=[False, True], kind="stable"
    )


def in_brief(platforms: pd.DataFrame, agreements: pd.DataFrame, edition: str) -> list[Claim]:
    """What is in hand and what is planned, what was signed last, what it costs, and what ends next.

    Both frames as from `merge_reports`.
    """
    parts = (*_equipment(platforms), *_agreements(agreements, edition))
    return [*parts] or [claim("No equipment and no agreement is named in this selection.")]


def _equipment(platforms: pd.DataFrame) -> list[Claim]:
    related = platforms[platforms["relation"] != "mentioned"]
    words = {"actual": "In hand: {names}.", "planned": "Planned: {names}.", "possible": "Possible: {names}."}
    told = []
    for status, sentence in words.items():
        rows = related[related["status"] == status].sort_values("date", ascending=False, kind="stable")
        if len(rows):
            told.append(claim(sentence, rows.head(MOST), names=listed(_related(rows), MOST)))
    return told


def _related(platforms: pd.DataFrame) -> list[str]:
    told = zip(platforms["platform"], platforms["relation"], platforms["date"], strict=True)
    return [
        f"{name} ({', '.join(filter(None, [relation.replace('_', '-'), date_words(day)]))})"
        for name, relation, day in told
    ]


def _agreements(agreements: pd.DataFrame, edition: str) -> list[Claim]:
    signed = agreements[agreements["status"].isin(["signed", "in_force"])]
    told = []
    if len(signed):
        n = counted(len(signed), "agreement")
        latest = listed(_dated(signed, "signed_on"), MOST)
        told.append(claim("{n} signed or in force: {latest}.", signed, n=n, latest=latest))
    priced = agreements[agreements["value"] != ""]
    if len(priced):
        values = listed(
            (f"{name} ({value})" for name, value in zip(priced["agreement"], priced["value"], strict=True)),
            MOST,
        )
        told.append(claim("With a value: {values}.", priced.head(MOST), values=values))
    ending = next_to_end(signed, edition).head(1)
    if len(ending):
        told.append(claim("Next to end: {name}.", ending, name=listed(_dated(ending, "valid_to"))))
    return told


def _dated(agreements: pd.DataFrame, column: str) -> list[str]:
    dated = zip(agreements["agreement"], agreements[column], strict=True)
    return [f"{name} ({date_words(day)})" if day else str(name) for name, day in dated]
