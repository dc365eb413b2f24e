"""`evidence(row)`: the passage behind a row, in its article, for whoever works by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from analysis.errors import InputError
from analysis.show.citations import Cited, evidence_of
from analysis.show.escape import Fragment, lab_style, render
from analysis.show.sources import Piece, describe_source, source_runs
from analysis.tables import Tables, last_loaded


def evidence(row: pd.Series | Mapping[str, Any], tables: Tables | None = None) -> Fragment:
    """The row's quote marked in its paragraph, with the lead-in or dateline it needs, under the article's name.

    `tables` holds the article; without it, the tables loaded last. Raises `InputError` where the row has no
    evidence columns or those tables do not hold its article.
    """
    values = dict(row)
    if "start_char" not in values:
        raise InputError(
            "evidence", f"a row with the columns {', '.join(map(str, values))}", "a row with start_char"
        )
    tables = tables or last_loaded()
    articles = (
        {} if tables is None else {each["article_id"]: each for each in tables.articles.to_dict("records")}
    )
    if values["article_id"] not in articles:
        raise InputError(
            "evidence", f"article {values['article_id']!r} is not in the tables", ", ".join(articles)
        )
    article, found = articles[values["article_id"]], evidence_of(values)
    cited = Cited(1, found.quote, {found.context} if found.context else set())
    runs = source_runs(article["text"], [cited], whole=False)
    paragraphs = [paragraph for run in runs if run.cited for paragraph in run.paragraphs]
    html = render("passage", paragraphs=paragraphs, **describe_source(article))
    text = "\n".join("".join(_as_text(piece) for piece in each.pieces) for each in paragraphs)
    return Fragment(html, {"kind": "passage"}, lab_style=lab_style(), text=text)


def _as_text(piece: Piece) -> str:
    return f"[{piece.text}]" if piece.quotes else piece.text
