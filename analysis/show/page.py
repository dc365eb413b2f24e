"""The page: one object in each notebook that shows claims, tables and charts, each with its evidence.

Each method returns a `Fragment`, which JupyterLab shows as it is and `analysis.reports.render` puts on a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.editions import Record, next_record, read_record, record_json
from analysis.show.cells import show_cell, show_themes, sort_key
from analysis.show.changes import show_changes
from analysis.show.citations import Citations, Marks
from analysis.show.coverage import coverage_facts
from analysis.show.escape import Fragment, isolated, lab_style, render
from analysis.show.figures import show_figure
from analysis.show.sources import list_sources
from analysis.tables import Tables
from analysis.wording import FULL_MONTHS, counted, date_words, span_words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from analysis.charts import Chart


@dataclass(frozen=True)
class Claim:
    """A sentence of a page and the rows that prove it. Made with `claim`."""

    text: str
    rows: pd.DataFrame | None = None


def claim(sentence: str, rows: pd.DataFrame | None = None, **values: object) -> Claim:
    """A claim: the sentence with each `{name}` filled from `values`, and the rows that prove it.

    Without rows the claim is that the articles say nothing of it, and the page says how many were read.
    """
    return Claim(sentence.format(**values), rows)


@dataclass
class Page:
    """What a notebook shows, with the evidence numbered in order of first use.

    `tables` are those of the whole corpus, `selected` the part of them that the page is about, if not all. The
    page itself, as the last line of a cell, shows its header.
    """

    tables: Tables
    selected: Tables | None = None
    title: str = ""
    question: str = ""
    citations: Citations = field(init=False, repr=False)
    shown: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.citations = Citations(self.tables)

    def _repr_mimebundle_(self, **_: Any) -> tuple[dict[str, str], dict[str, Any]]:
        return self.header()._repr_mimebundle_()

    def header(self) -> Fragment:
        """Title, question, edition, period and size of the corpus."""
        facts = {"title": self.title, "question": self.question, "facts": self._header_facts()}
        html = render("header", title=self.title, question=self.question, header_facts=facts["facts"])
        facts |= {"kind": "header", "edition": self.edition}
        return Fragment(html, facts, lab_style=lab_style(), text=self.title)

    @property
    def edition(self) -> str:
        """The date of the newest article, as an ISO date; nothing where no article is dated."""
        return newest(self.tables)

    def brief(self, claims: Sequence[Claim]) -> Fragment:
        """'In brief': the answer of the page, as claims."""
        claims = claims or [Claim("Nothing that these articles say is in this selection.")]
        facts = {"kind": "brief", "summary": [each.text for each in claims]}
        return self._claims("brief", claims, facts)

    def points(self, claims: Sequence[Claim]) -> Fragment:
        """Claims as a list with bullets."""
        return self._claims("list", claims or [Claim("Nothing in this selection.")])

    def say(self, sentence: str, rows: pd.DataFrame | None = None, **values: object) -> Fragment:
        """A claim as a paragraph; arguments as for `claim`."""
        return self._claims("say", [claim(sentence, rows, **values)])

    def table(
        self,
        frame: pd.DataFrame,
        columns: Mapping[str, str],
        caption: str,
        header: str = "",
        most: int = 150,
    ) -> Fragment:
        """A frame as a table, each row leading to its evidence.

        `columns`: column of the frame to heading, in order. `header`: the column that names the row, else the
        first. At most `most` rows are shown; the caption says how many there are.
        """
        html = render("table", table=self._table(frame, columns, caption, header, most))
        return Fragment(html, {"kind": "table", "rows": len(frame)}, text=f"{caption} ({len(frame)} rows)")

    def sides(self, sides: Mapping[str, pd.DataFrame], text: str, tags: str = "") -> Fragment:
        """Lists side by side: heading to frame, each row of it an item; `tags` is a column of themes."""
        if not sides:
            return self._claims("say", [Claim("Nothing in this selection.")])
        self.shown += 1
        shown = [
            {
                "name": name,
                "id": f"side{self.shown}-{place}",
                "entries": [*self._items(frame, text, tags)],
            }
            for place, (name, frame) in enumerate(sides.items(), 1)
        ]
        return Fragment(render("sides", sides=shown, read=self._read()), {"kind": "sides"})

    def figure(
        self,
        chart: Chart | Figure,
        caption: str = "",
        alt: str = "",
        data: pd.DataFrame | None = None,
        columns: Mapping[str, str] | None = None,
    ) -> Fragment:
        """A chart with its alt text, and its data as a foldable table whose rows lead to their evidence.

        A `Chart` brings alt text, data and columns with it; a matplotlib figure needs them given.
        """
        from analysis.charts import Chart

        if not isinstance(chart, Chart):
            data = pd.DataFrame() if data is None else data
            chart = Chart(chart, None, alt, data, dict(columns or {name: name for name in data.columns}))
        if chart.data.empty:
            return self._claims(
                "say", [Claim(f"{caption.rstrip('.') or 'Chart'}: nothing in this selection.")]
            )
        table = self._table(chart.data, chart.columns, "The data of the chart above.", "", most=60)
        self.shown += 1
        return Fragment(
            show_figure(chart, caption, table, f"f{self.shown}"), {"kind": "figure"}, text=chart.alt
        )

    def changes(self, last_edition: str = "") -> Fragment:
        """'What changed since the last edition': new, changed, corrected and withdrawn claims, edited articles.

        `last_edition` is the file that was published with it; without one this edition is the first. Raises
        `InputError` where the file is no such record.
        """
        last = read_record(Path(last_edition)) if last_edition else Record()
        record = next_record(self.selected or self.tables, self.edition, last)
        facts = {"kind": "changes", "heading": ["changed", "What changed since the last edition"]}
        facts |= {"record": record_json(record)} if last_edition else {}
        html = render("changes", **show_changes(record, self.citations))
        return Fragment(html, facts, text=f"Edition {record.editions[0].number}")

    def coverage(self) -> Fragment:
        """'Coverage': articles read, skipped, undated and repeated, so that silence is not read as absence."""
        html = render("coverage", **coverage_facts(self.tables))
        return Fragment(html, {"kind": "coverage", "heading": ["coverage", "Coverage"]})

    def sources(self) -> Fragment:
        """'Sources': every passage used so far, marked in its paragraph, with the ways back to the claims."""
        quoted, others = list_sources(self.tables, self.citations)
        used = counted(len(self.citations.cited), "passage")
        opening = (
            f"Used on this page: {used} of {counted(len(quoted), 'article')}. A number marks the words that a claim "
            "rests on, a dotted line the words that explain them; the arrow leads back to the claim."
            if quoted
            else "No passage is used on this page."
        )
        html = render("sources", quoted=quoted, others=others, opening=opening)
        return Fragment(html, {"kind": "sources", "heading": ["sources", "Sources"]})

    def _header_facts(self) -> list[list[str]]:
        chosen = self.selected or self.tables
        agreed = int((chosen.claims["verdict"] == "corroborated").sum())
        part = (
            f", {len(chosen.articles):,} selected" if len(chosen.articles) < len(self.tables.articles) else ""
        )
        facts = {
            "Edition": date_words(self.edition, FULL_MONTHS) or "undated",
            "Period": span_words(*reported_period(chosen)),
            "Corpus": counted(len(self.tables.articles), "article") + part,
            "Claims": f"{len(chosen.claims):,}, {agreed or 'none'} corroborated"
            if len(chosen.claims)
            else "",
        }
        # A list, because the notebook's file sorts what has names.
        return [[name, value] for name, value in facts.items() if value]

    def _claims(self, form: str, claims: Sequence[Claim], facts: Mapping[str, Any] | None = None) -> Fragment:
        shown = [
            {"text": isolated(each.text), "read": self._read(), "marks": self._marks(each)} for each in claims
        ]
        text = "\n".join(each.text for each in claims)
        return Fragment(render("claims", form=form, claims=shown), facts or {"kind": form}, text=text)

    def _marks(self, one: Claim) -> Marks:
        return Marks() if one.rows is None else self.citations.marks_of(one.rows)

    def _read(self) -> str:
        return counted(len(self.tables.articles), "article")

    def _table(
        self, frame: pd.DataFrame, columns: Mapping[str, str], caption: str, header: str, most: int
    ) -> dict[str, Any]:
        self.shown += 1
        shown = frame.head(most)
        header = header or next(iter(columns))
        # A column in which no row says anything tells the reader nothing.
        kept = [name for name in columns if name == header or any(map(_says_something, shown[name]))]
        rows = [
            {"cells": [_cell(row, column) for column in kept], "marks": marks}
            for row, marks in zip(shown.to_dict("records"), self.citations.marks_by_row(shown), strict=True)
        ]
        return {
            "id": f"t{self.shown}",
            "caption": caption,
            "heads": [columns[name] for name in kept],
            "header": kept.index(header),
            "rows": rows,
            "left_out": len(frame) - len(shown),
            "read": self._read(),
        }

    def _items(self, frame: pd.DataFrame, text: str, tags: str) -> Iterable[dict[str, Any]]:
        for row, marks in zip(frame.to_dict("records"), self.citations.marks_by_row(frame), strict=True):
            yield {
                "text": show_cell(row, text),
                "tags": show_themes(row[tags], row) if tags and row[tags] else "",
                "marks": marks,
            }


def newest(tables: Tables) -> str:
    """The date of the newest article, as an ISO date; nothing where no article is dated."""
    return max((str(date) for date in tables.articles["published"] if date), default="")


def reported_period(tables: Tables) -> tuple[str, str]:
    """The first and the last year that an event or a signing is reported for; empty where none is dated."""
    dates = [*tables.events["start"], *tables.agreements["signed_on"]]
    years = sorted({str(date)[:4] for date in dates if date})
    return (years[0], years[-1]) if years else ("", "")


def _says_something(value: object) -> bool:
    return value is not None and value is not pd.NA and value != ""


def _cell(row: Mapping[Any, Any], column: str) -> dict[str, Any]:
    css = "when" if column in {"start", "signed_on", "date", "published"} else ""
    css = "number" if isinstance(row[column], (int, float)) else css
    return {"shown": show_cell(row, column), "sort": sort_key(row, column), "css": css}
