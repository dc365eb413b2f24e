"""Sources: what each article adds, and where articles agree, follow one another or differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import pandas as pd

from analysis.claims import STAGES
from analysis.columns import OWN_COLUMNS
from analysis.selection import split
from analysis.show.page import Claim, claim
from analysis.tables import Tables
from analysis.wording import counted, date_words, listed, span_words

# Tables whose rows are facts; every date expression has a row in `dates`, whatever it dates.
FACTS = tuple(table for table in OWN_COLUMNS if table != "dates")
# From what a reader must look at first to what needs no second look.
VERDICTS = ("conflicting", "updated", "corroborated", "repeated", "single_source")
AGREED = {
    "corroborated": "{n} made by two or more independent sources.",
    "repeated": "{n} made by several articles that go back to one source.",
}
MOST = 3


def source_names(articles: pd.DataFrame) -> dict[str, str]:
    """Article id to what a reader knows it by: its publisher, else its title, else its file's name."""
    named = articles[["article_id", "publisher", "title"]].itertuples(index=False)
    return {article: publisher or title or article for article, publisher, title in named}


def article_names(articles: pd.DataFrame) -> dict[str, str]:
    """Article id to a name that no other article has: that of its source, with its date or its id where needed."""
    columns = articles[["article_id", "published"]].itertuples(index=False)
    dates = {article: f", {date_words(published)}" if published else "" for article, published in columns}
    names = _tell_apart(source_names(articles), dates)
    return _tell_apart(names, {article: f" ({article})" for article in names})


def what_each_adds(tables: Tables) -> pd.DataFrame:
    """The articles, newest first and undated last, with the number of their rows in each table and of their claims.

    Added columns: `name` (its title, if it has one), one for each of `FACTS`, `facts` (their sum), `claims`, and
    `alone`, how many of these no other article makes.
    """
    rows = {table: tables.frames()[table]["article_id"].value_counts() for table in FACTS}
    makers = tables.claims.assign(article_id=tables.claims["supports"].map(split)).explode("article_id")
    alone = makers[makers["verdict"] == "single_source"]["article_id"].value_counts()
    made = makers["article_id"].value_counts()
    articles = tables.articles
    ids = articles["article_id"]
    named = articles["title"].where(articles["title"] != "", ids.map(article_names(articles)))
    counts = {name: ids.map(found).fillna(0).astype(int) for name, found in rows.items()}
    return (
        articles.assign(name=named, facts=sum(counts.values()), **counts)
        .assign(claims=ids.map(made).fillna(0).astype(int), alone=ids.map(alone).fillna(0).astype(int))
        .sort_values(["published", "article_id"], ascending=[False, True], kind="stable")
    )


def claims_with_rows(tables: Tables) -> pd.DataFrame:
    """The claims, conflicting ones first, with added columns.

    `row_ids`; `subject`, one for all claims on one thing; `said_by` and `against`, the names of the articles that make
    the claim and that say otherwise.
    """
    links = tables.claim_rows.groupby("claim_id")
    rows, subjects = links["row_id"].agg(list).to_dict(), links["subject"].first().to_dict()
    names = article_names(tables.articles)
    claims = tables.claims
    return claims.assign(
        row_ids=claims["claim_id"].map(rows),
        subject=claims["claim_id"].map(subjects),
        said_by=[_named(ids, names) for ids in claims["supports"]],
        against=[_named(ids, names) for ids in claims["contradicts"]],
    ).sort_values("verdict", key=lambda verdict: verdict.map(VERDICTS.index), kind="stable")


def differences(claims: pd.DataFrame, verdict: str, table: str = "") -> pd.DataFrame:
    """Where articles give different values, one row each; of statuses the one that is less far along comes first.

    Columns: `label`, `attribute`, `values` (each with the articles that give it), `row_ids`.
    `claims` as from `claims_with_rows`; `verdict`: `conflicting`, or `updated` where things went on in between.
    """
    chosen = claims[(claims["verdict"] == verdict) & (claims["table"] == (table or claims["table"]))]
    told = [
        f"{_valued(value)} ({', '.join(split(by))})"
        for value, by in zip(chosen["value"], chosen["said_by"], strict=True)
    ]
    point = ["subject", "label", "attribute"]
    return (
        chosen.assign(told=told, attribute=chosen["attribute"].str.replace("_", " "))
        .assign(
            place=lambda f: f.groupby(point, sort=False).ngroup(),
            stage=chosen["value"].map(STAGES).fillna(-1),
        )
        .sort_values(["place", "stage"], kind="stable")
        .groupby(point, sort=False, as_index=False)
        .agg(values=("told", " – ".join), row_ids=("row_ids", _all))
    )


def points_by_thing(claims: pd.DataFrame, verdict: str) -> pd.DataFrame:
    """What is claimed of one thing by the same articles, one row each.

    Columns: `label`, `said_by`, `told` (attributes and values), `independent_sources`, `row_ids`.
    `claims` as from `claims_with_rows`; `verdict`: `corroborated`, `repeated` or `single_source`.
    """
    chosen = claims[claims["verdict"] == verdict]
    told = [
        f"{attribute.replace('_', ' ')}: {_valued(value)}"
        for attribute, value in zip(chosen["attribute"], chosen["value"], strict=True)
    ]
    return (
        chosen.assign(told=told)
        .groupby(["subject", "label", "said_by"], sort=False, as_index=False)
        .agg(
            told=("told", "; ".join),
            independent_sources=("independent_sources", "max"),
            row_ids=("row_ids", _all),
        )
    )


def pairs_of_articles(claims: pd.DataFrame) -> pd.DataFrame:
    """Which articles speak of the same things: `article`, `other`, the number of points by verdict, and `row_ids`.

    `claims` as from `claims_with_rows`. Columns `corroborated`, `repeated`, `updated` and `conflicting`; a point is one
    attribute of one thing, however many values the two give.
    """
    point = ["subject", "attribute", "verdict"]
    pairs = [
        {"article": first, "other": second, "row_ids": row["row_ids"], **{name: row[name] for name in point}}
        for row in claims.to_dict("records")
        for first, second in _pairs(split(row["said_by"]), split(row["against"]))
    ]
    columns = ["article", "other", *point]
    points = (
        pd.DataFrame(pairs, columns=[*columns, "row_ids"])
        .groupby(columns, as_index=False, sort=False)
        .agg(row_ids=("row_ids", _all))
    )
    by_verdict = {verdict: (points["verdict"] == verdict).astype(int) for verdict in VERDICTS[:-1]}
    return (
        points.assign(**by_verdict)
        .groupby(["article", "other"], as_index=False)
        .agg({**dict.fromkeys(by_verdict, "sum"), "row_ids": _all})
    )


def in_brief(tables: Tables, claims: pd.DataFrame) -> list[Claim]:
    """How many articles of whom, how many claims agree, follow one another or differ, and which articles say little."""
    articles = tables.articles
    if articles.empty:
        return [claim("No article of the corpus is in this selection.")]
    dates = sorted(date for date in articles["published"] if date)
    words = {
        "n": counted(len(articles), "article"),
        "when": f", {span_words(dates[0], dates[-1])}" if dates else "",
    }
    publishers = sorted({name for name in articles["publisher"] if name})
    if publishers and not all(articles["publisher"]):
        publishers.append("unnamed publishers")
    words["of"] = f" of {listed(publishers, MOST)}" if publishers else ""
    told = [claim("{n}{of}{when}.", articles, **words)]
    told += _points(differences(claims, "conflicting"), "{n} on which articles differ: {points}.")
    told += _points(differences(claims, "updated"), "{n} that a later article updates: {points}.")
    for verdict, sentence in AGREED.items():
        rows = claims[claims["verdict"] == verdict]
        if len(rows):
            told.append(claim(sentence, rows, n=counted(len(rows), "claim")))
    alone = claims[claims["verdict"] == "single_source"]
    if len(alone):
        told.append(claim("{n} of {m} claims rest on one article.", articles, n=len(alone), m=len(claims)))
    adds = what_each_adds(tables)
    told += _unhelpful(adds[adds["published"] == ""], "Undated: {names}.")
    told += _unhelpful(adds[adds["facts"] == 0], "Read, but nothing found in: {names}.")
    return told


def _tell_apart(names: Mapping[str, str], endings: Mapping[str, str]) -> dict[str, str]:
    times = Counter(names.values())
    return {each: name + endings[each] if times[name] > 1 else name for each, name in names.items()}


def _points(points: pd.DataFrame, sentence: str) -> list[Claim]:
    names = [
        f"{attribute} of {label}"
        for attribute, label in zip(points["attribute"], points["label"], strict=True)
    ]
    words = {"n": counted(len(points), "point"), "points": listed(names, MOST)}
    return [claim(sentence, points, **words)] if names else []


def _unhelpful(articles: pd.DataFrame, sentence: str) -> list[Claim]:
    return [claim(sentence, articles, names=listed(articles["name"], MOST))] if len(articles) else []


def _pairs(supports: Iterable[str], against: Iterable[str]) -> set[tuple[str, str]]:
    both = sorted(set(supports))
    agreeing = {(a, b) for a in both for b in both if a < b}
    return agreeing | {(min(a, b), max(a, b)) for a in both for b in set(against) if a != b}


def _named(ids: str, names: Mapping[str, str]) -> str:
    return "; ".join(dict.fromkeys(names.get(article, article) for article in split(ids)))


def _valued(value: str) -> str:
    return date_words(value).replace("_", " ")


def _all(lists: pd.Series) -> list[str]:
    return list(dict.fromkeys(row_id for row_ids in lists for row_id in row_ids))
