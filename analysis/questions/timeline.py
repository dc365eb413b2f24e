"""Timeline: what was held, what comes next, and how exactly its date is known."""

from __future__ import annotations

import pandas as pd

from analysis.show.page import Claim, claim
from analysis.summary import ahead, overdue
from analysis.wording import counted, date_parts, listed, span_words

EXACTNESS = {0: "no date", 1: "year", 2: "month", 3: "day"}
CALLED_OFF = ("postponed", "cancelled", "denied")
MOST = 3


def exactness(date: str) -> str:
    """How much of a date is known: `day`, `month`, `year` or `no date`."""
    return EXACTNESS[len(date_parts(date) or ())]


def count_exactness(events: pd.DataFrame) -> pd.DataFrame:
    """One row for each status and exactness of date: `status`, `exact`, `events` and `row_ids`."""
    return (
        events.assign(exact=events["start"].map(exactness))
        .groupby(["status", "exact"], as_index=False)
        .agg(events=("name", "size"), row_ids=("row_ids", "sum"))
    )


def in_brief(events: pd.DataFrame, edition: str) -> list[Claim]:
    """How many events were held, which comes next, what was called off or not heard of again, what has no date.

    `events` as from `summary.merged_events`.
    """
    if events.empty:
        return [claim("No event is reported in this selection.")]
    held = events[events["status"] == "held"]
    days = sorted(held["start"][held["start"] != ""])
    when = f", {span_words(days[0][:4], days[-1][:4])}" if days else ""
    last = held[held["start"] != ""].head(1)
    latest = f"; latest: {_with_dates(last)[0]}" if len(last) else ""
    told = [claim("{n} held{when}{latest}.", held, n=counted(len(held), "event"), when=when, latest=latest)]
    told += _named(ahead(events, edition), "{n} still to come: {names}.")
    told += _named(overdue(events, edition), "{n} due before this edition and not reported as held: {names}.")
    told += _named(events[events["status"].isin(CALLED_OFF)], "{n} postponed, cancelled or denied: {names}.")
    undated = events[events["start"] == ""]
    if len(undated):
        told.append(
            claim("{n} of {m} without a date.", undated, n=len(undated), m=counted(len(events), "event"))
        )
    return told


def _named(events: pd.DataFrame, sentence: str) -> list[Claim]:
    if events.empty:
        return []
    names = listed(_with_dates(events), MOST)
    return [claim(sentence, events, n=counted(len(events), "event"), names=names)]


def _with_dates(events: pd.DataFrame) -> list[str]:
    dated = zip(events["name"], events["start"], events["end"], strict=True)
    return [f"{name} ({span_words(start, end) or 'no date'})" for name, start, end in dated]
