"""People: who holds which office, who met whom, who said what."""

from __future__ import annotations

from itertools import combinations

import pandas as pd

from analysis.selection import split
from analysis.show.page import Claim, claim
from analysis.wording import counted, listed, span_words

# Kinds of events whose participants are together in one place or on one line.
ENCOUNTERS = ("meeting", "summit", "call", "visit", "ceremony", "signing")
BASIS = {"stated": "stated", "context": "from the context", "reference": "from the reference data"}
MOST = 3


def who_is_who(people: pd.DataFrame) -> pd.DataFrame:
    """One row a person, most often named first.

    Columns: `person`; `role`, `country`, its `basis` and `aliases`, each of all articles; `mentions` (their sum),
    `articles` (their number), `row_ids`.
    """
    return (
        people.assign(basis=people["country_basis"].map(BASIS).fillna(""))
        .groupby("person", as_index=False, sort=True)
        .agg(
            role=("role", _distinct),
            country=("country", _distinct),
            basis=("basis", _distinct),
            aliases=("aliases", _distinct),
            mentions=("mentions", "sum"),
            articles=("article_id", "nunique"),
            row_ids=("row_id", list),
        )
        .sort_values(["mentions", "person"], ascending=[False, True], kind="stable")
    )


def took_part(events: pd.DataFrame, people: pd.DataFrame) -> pd.DataFrame:
    """One row for each person in each event, newest first and undated last: `person` and the columns of `events`.

    Participants that are no people of the table, such as countries, are left out.
    """
    return (
        events.assign(person=events["participants"].map(split))
        .explode("person")
        .loc[lambda f: f["person"].isin(people["person"])]
        .sort_values(["start", "name", "person"], ascending=[False, True, True], kind="stable")
    )


def who_met_whom(events: pd.DataFrame, people: pd.DataFrame) -> pd.DataFrame:
    """Who of different countries was at one meeting, call, visit, signing or ceremony, newest first.

    `events` as from `summary.merged_events`. One row for each pair and event: `person`, `other`, `name` of the event,
    `kind`, `start`, `end`, `place`, `status` (`held`, or still to come) and `row_ids`. Two of one country are no pair;
    two of whom one's country is not known may be.
    """
    countries = {str(person): {*rows["country"]} - {""} for person, rows in people.groupby("person")}
    known = events[events["kind"].isin(ENCOUNTERS) & events["status"].isin(["held", "scheduled", "proposed"])]
    columns = ["name", "kind", "start", "end", "date_basis", "place", "status", "row_ids"]
    pairs = [
        {"person": one, "other": other, **{name: row[name] for name in columns}}
        for row in known.to_dict("records")
        for one, other in combinations(sorted(set(split(row["participants"])) & set(countries)), 2)
        if not countries[one] & countries[other]
    ]
    frame = pd.DataFrame(pairs, columns=["person", "other", *columns])
    return frame.sort_values(["start", "name"], ascending=[False, True], kind="stable")


def count_meetings(pairs: pd.DataFrame) -> pd.DataFrame:
    """One row a pair, most often met first.

    Columns: `person`, `other`; `met` and `due` (events held, and still to come), `row_ids`.
    """
    return (
        pairs.assign(met=(pairs["status"] == "held").astype(int), due=(pairs["status"] != "held").astype(int))
        .groupby(["person", "other"], as_index=False)
        .agg(met=("met", "sum"), due=("due", "sum"), row_ids=("row_ids", "sum"))
        .sort_values(["met", "due", "person"], ascending=[False, False, True], kind="stable")
    )


def who_said_what(statements: pd.DataFrame) -> pd.DataFrame:
    """The statements, each speaker's in the order of the articles; `said` is the verb with its negation."""
    negated = statements["negated"].map({True: "not ", False: ""}).astype("string")
    return statements.assign(
        said=negated + statements["verb"],
        speaker=statements["speaker"].replace("joint", "both sides"),
    ).sort_values(["speaker", "article_id", "start_char"], kind="stable")


def count_statements(statements: pd.DataFrame) -> pd.DataFrame:
    """One row a speaker, most statements first: `speaker`, `country`, `statements`, `row_ids`."""
    return (
        statements.groupby("speaker", as_index=False)
        .agg(country=("country", _distinct), statements=("row_id", "size"), row_ids=("row_id", list))
        .sort_values(["statements", "speaker"], ascending=[False, True], kind="stable")
    )


def in_brief(people: pd.DataFrame, pairs: pd.DataFrame, statements: pd.DataFrame) -> list[Claim]:
    """How many people of which countries, who met, who speaks most, and of whom the articles give no office.

    `people` as from `who_is_who`, `pairs` as from `who_met_whom`, `statements` as from `who_said_what`.
    """
    if people.empty:
        return [claim("Nobody is named in this selection.")]
    countries = {each for joined in people["country"] for each in split(joined)}
    words = {
        "n": counted(len(people), "person", "people"),
        "of": counted(len(countries), "country", "countries"),
    }
    told = [
        claim("{n} of {of}; most often named: {names}.", people.head(MOST), names=_offices(people), **words)
    ]
    often = count_meetings(pairs)
    often = often[often["met"] > 1].head(MOST)
    if len(often):
        names = listed(
            f"{row['person']} and {row['other']} ({row['met']})" for row in often.to_dict("records")
        )
        told.append(claim("Met more than once: {names}.", often, names=names))
    for row in pairs[pairs["status"] == "held"].head(1).to_dict("records"):
        rows = pairs[pairs["name"] == row["name"]].head(1)
        words = {"one": row["person"], "other": row["other"], "name": row["name"]}
        words["when"] = f", {span_words(row['start'], row['end'])}" if row["start"] else ""
        told.append(claim("Latest to meet: {one} and {other} ({name}{when}).", rows, **words))
    speakers = count_statements(statements)
    if len(speakers):
        names = listed(
            f"{row['speaker']} ({row['statements']})" for row in speakers.head(MOST).to_dict("records")
        )
        told.append(claim("Most often quoted or reported: {names}.", speakers.head(MOST), names=names))
    several = people[people["role"].str.contains("; ")]
    if len(several):
        told.append(
            claim("Given more than one office: {names}.", several, names=listed(several["person"], 4))
        )
    return told


def _offices(people: pd.DataFrame) -> str:
    shown = people.head(MOST)[["person", "role"]].itertuples(index=False)
    return listed(f"{person} ({role.replace('; ', ', ')})" if role else person for person, role in shown)


def _distinct(values: pd.Series) -> str:
    return "; ".join(dict.fromkeys(part for value in values for part in split(value)))
