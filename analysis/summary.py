"""What a briefing says first: claims put together from the tables, each with the rows that prove it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pandas as pd

from analysis.merging import merge_reports, together
from analysis.show.page import Claim, claim, newest
from analysis.tables import Tables
from analysis.wording import counted, date_words, first_day, last_day, listed, mid_sentence, span_words

# What a reader wants to hear of first among events of one day.
WEIGHT = (
    "summit",
    "meeting",
    "signing",
    "exercise",
    "commissioning",
    "delivery",
    "approval",
    "call",
    "visit",
)
AHEAD = ("scheduled", "proposed", "postponed")
# Heading of the areas of one actor and stance; those of nobody in particular come last.
SIDES = {
    "priority": "{actor} seek{s}",
    "offer": "{actor} offer{s}",
    "agreed": "Agreed",
    "described": "Described or discussed",
}
MOST = 3
MOST_SIDES = 6


def summarise(tables: Tables) -> list[Claim]:
    """The claims of “In brief”, in the order of the sections; those that there is nothing for are left out."""
    parts = (_latest, _signed, _wanted, _next, _equipment, _support)
    return [each for part in parts for each in part(tables)]


def merged_events(events: pd.DataFrame) -> pd.DataFrame:
    """Events as the articles together report them, one row each, newest first, undated last."""
    merged = merge_reports("events", events)
    return merged.assign(weight=merged["kind"].map(_weight)).sort_values(
        ["start", "weight", "name"], ascending=[False, True, True], kind="stable"
    )


def ahead(events: pd.DataFrame, edition: str) -> pd.DataFrame:
    """Events that are due or only proposed from the edition on, the next one first, undated last."""
    due = events[events["status"].isin(AHEAD)]
    due = due[~_is_past(due, edition)]
    # A year counts as its last day: what is due 'in 2026' comes after what is due in May 2026.
    last = due["start"].map(lambda start: str(last_day(start) or "undated"))
    return due.assign(last=last).sort_values(["last", "start", "name"], kind="stable")


def overdue(events: pd.DataFrame, edition: str) -> pd.DataFrame:
    """Events that were due or proposed for a day before the edition, and that no article reports as held."""
    due = events[events["status"].isin(AHEAD)]
    return due[_is_past(due, edition)]


def sides_of(areas: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Areas by who seeks or offers them, as heading to frame; what articles repeat stands once."""
    merged = together(areas, by=["actor", "stance", "area", "themes"])
    sides: dict[str, pd.DataFrame] = {}
    for stance, heading in SIDES.items():
        rows = merged[merged["stance"] == stance]
        named = "{actor}" in heading
        for actor in sorted(set(rows["actor"])) if named else [""]:
            found = rows[rows["actor"] == actor] if named else rows
            if len(found):
                ending = "" if actor == "joint" else "s"
                sides[heading.format(actor=_actor(actor), s=ending)] = found
    return sides


def _latest(tables: Tables) -> Iterator[Claim]:
    events = merged_events(tables.events)
    for row in events[(events["status"] == "held") & (events["start"] != "")].head(1).to_dict("records"):
        details = [span_words(row["start"], row["end"]), row["place"], _with(row["participants"])]
        found = ", ".join(filter(None, details))
        rows = events[events["row_ids"].map(tuple) == tuple(row["row_ids"])]
        yield claim("Latest: {name}, {found}.", rows, name=row["name"], found=found)


def _signed(tables: Tables) -> Iterator[Claim]:
    signed = tables.agreements[tables.agreements["status"] == "signed"]
    merged = merge_reports("agreements", signed).sort_values("signed_on", ascending=False)
    names = [
        f"{row['agreement']} ({date_words(row['signed_on']) or 'undated'})"
        for row in merged.to_dict("records")
    ]
    if names:
        yield claim("Signed: {names}.", merged, names=listed(names, MOST))


def _wanted(tables: Tables) -> Iterator[Claim]:
    sides = {
        heading: rows
        for heading, rows in sides_of(tables.areas).items()
        if heading.endswith(("seek", "seeks", "offer", "offers")) and not heading.startswith("One side")
    }
    # Those that articles say most of, in their own order: a corpus about forty countries has still to be brief.
    most = sorted(sides, key=lambda heading: -len(sides[heading]))[:MOST_SIDES]
    texts = " ".join(tables.articles["text"])
    for heading, rows in sides.items():
        if heading in most:
            wanted = listed((mid_sentence(area, texts) for area in rows["area"]), MOST)
            yield claim("{heading} {wanted}.", rows, heading=heading, wanted=wanted)
    rest = [rows for heading, rows in sides.items() if heading not in most]
    if rest:
        others = pd.concat(rest)
        names = listed(sorted(set(others["actor"])), 2 * MOST)
        yield claim("Wishes and offers are also told of {names}.", others, names=names)


def _next(tables: Tables) -> Iterator[Claim]:
    due = ahead(merged_events(tables.events), newest(tables))
    for row in due.head(1).to_dict("records"):
        words = {"name": row["name"], "status": row["status"]}
        words["when"] = span_words(row["start"], row["end"]) or "no date given"
        more = f" {counted(len(due) - 1, 'other event')} due or proposed." if len(due) > 1 else ""
        yield claim("Next: {name}, {status}, {when}.{more}", due, more=more, **words)


def _equipment(tables: Tables) -> Iterator[Claim]:
    merged = together(tables.platforms, by=["platform"])
    if len(merged):
        names = listed(merged["platform"], 2 * MOST)
        yield claim("Equipment named: {names}.", merged, names=names)


def _support(tables: Tables) -> Iterator[Claim]:
    # Evidence of what is more than one article's; the rest, which is nearly everything, has a section of its own.
    claims = tables.claims
    more = claims[claims["verdict"] != "single_source"]
    if len(claims):
        verdicts = (
            listed(f"{count} {verdict}" for verdict, count in _verdicts(more).items()) or "none corroborated"
        )
        alone = len(claims) - len(more)
        sentence = "Of {m} claims, {verdicts}; {n} rest on one article."
        yield claim(sentence, more, m=len(claims), verdicts=verdicts, n=alone or "none")


def _is_past(events: pd.DataFrame, edition: str) -> pd.Series:
    now = first_day(edition) or date.min
    last = events["end"].where(events["end"] != "", events["start"]).map(last_day)
    return last.map(lambda day: day is not None and day < now).astype(bool)


def _verdicts(claims: pd.DataFrame) -> dict[str, int]:
    counts = claims["verdict"].value_counts()
    return {str(verdict).replace("_", " "): int(counts[verdict]) for verdict in sorted(counts.index)}


def _weight(kind: str) -> int:
    return WEIGHT.index(kind) if kind in WEIGHT else len(WEIGHT)


def _with(participants: str) -> str:
    names = [name for name in participants.split("; ") if name]
    return f"with {listed(names, 4)}" if names else ""


def _actor(actor: str) -> str:
    return {"joint": "Both sides", "": "One side"}.get(actor, actor)
