"""Tables of two invented articles, and pages made from them without running a notebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any, NamedTuple

import nbformat
from nbformat import NotebookNode

from analysis import charts, summary
from analysis.claims import compare_articles
from analysis.columns import COLUMNS
from analysis.merging import together
from analysis.show import Fragment, Page
from analysis.tables import Tables, make_frame

RELEASE = """Norland and Sudria held the 4th session of their Joint Board in Aldport on 3 March 2026.

Minister Ada Holm of Norland opened it. She offered the following:

Training of pilots

Transfer of radar technology, worth $5 million to $6 million

The two ministers signed a Protocol on Maintenance after the session. It covers spare parts.
"""
REPORT = """ALDPORT, March 2 (Wire) The Joint Board of Norland and Sudria will meet on Tuesday for its 4th session.

Sudria invited Norland to hold the 5th session in 2027. No date was given for the naval exercise.
"""


class Said(NamedTuple):
    """A row to be: what its article says, the values, and the words that the quote needs beside it."""

    table: str
    article: str
    quote: str
    values: Mapping[str, Any]
    context: str = ""


SESSION = {"kind": "meeting", "edition": 4, "forum": "Joint Board", "participants": "Ada Holm; Ilo Renn"}
SAID = (
    Said(
        "events",
        "release",
        "Norland and Sudria held the 4th session of their Joint Board in Aldport on 3 March 2026.",
        {
            "name": "4th session of the Joint Board",
            "start": "2026-03-03",
            "status": "held",
            "place": "Aldport",
        }
        | SESSION,
    ),
    Said(
        "events",
        "report",
        "The Joint Board of Norland and Sudria will meet on Tuesday for its 4th session.",
        {
            "name": "4th session of the Joint Board",
            "start": "2026-03-03",
            "status": "scheduled",
            "date_basis": "inferred",
        }
        | SESSION,
        "ALDPORT, March 2 (Wire)",
    ),
    Said(
        "events",
        "report",
        "Sudria invited Norland to hold the 5th session in 2027.",
        {
            "name": "5th session of the Joint Board",
            "start": "2027",
            "status": "proposed",
            "kind": "meeting",
            "edition": 5,
        },
    ),
    Said(
        "events",
        "report",
        "No date was given for the naval exercise.",
        {"name": "naval exercise", "status": "scheduled", "kind": "exercise"},
    ),
    Said(
        "agreements",
        "release",
        "The two ministers signed a Protocol on Maintenance after the session.",
        {
            "agreement": "Protocol on Maintenance",
            "kind": "protocol",
            "status": "signed",
            "signed_on": "2026-03-03",
        },
    ),
    Said(
        "areas",
        "release",
        "Training of pilots",
        {"area": "training of pilots", "actor": "Norland", "stance": "offer", "themes": "training"},
        "She offered the following:",
    ),
    Said(
        "areas",
        "release",
        "Transfer of radar technology, worth $5 million to $6 million",
        {
            "area": "transfer of radar technology, worth $5 million to $6 million",
            "actor": "Norland",
            "stance": "offer",
            "themes": "technology_transfer; training",
        },
        "She offered the following:",
    ),
    Said(
        "people",
        "release",
        "Minister Ada Holm of Norland opened it.",
        {"person": "Ada Holm", "role": "Minister", "country": "Norland"},
    ),
)
ARTICLES = (
    {
        "article_id": "release",
        "path": "release.md",
        "title": "Board meets",
        "publisher": "Ministry",
        "text": RELEASE,
    }
    | {"url": "https://news.example.org/board", "published": "2026-03-03", "published_from": "metadata"},
    {"article_id": "report", "path": "report.txt", "text": REPORT, "not_before": ""},
)


def make_tables(
    articles: Sequence[Mapping[str, Any]] = ARTICLES,
    said: Sequence[Said] = SAID,
    skipped: Sequence[Mapping[str, str]] = ({"path": "scan.pdf", "reason": "no text in it"},),
) -> Tables:
    """Tables of the articles, with a row for each `Said`, found where its words stand in the article."""
    texts = {str(article["article_id"]): str(article["text"]) for article in articles}
    rows: dict[str, list[dict[str, Any]]] = {table: [] for table in COLUMNS}
    for article in articles:
        text = str(article["text"])
        known = {"words": len(text.split()), "sha256": sha256(text.encode()).hexdigest()}
        rows["articles"].append(dict(article) | known)
    for number, each in enumerate(said):
        rows[each.table].append(dict(each.values) | _evidence(each, texts[each.article], f"row{number}"))
    rows["skipped"] = [dict(each) for each in skipped]
    frames = {table: make_frame(table, rows[table]) for table in COLUMNS}
    frames["claims"], frames["claim_rows"] = compare_articles(frames)
    return Tables(**frames, corpus="invented")


def _evidence(said: Said, text: str, row_id: str) -> dict[str, Any]:
    start = text.index(said.quote)
    found: dict[str, Any] = {
        "row_id": row_id,
        "article_id": said.article,
        "quote": said.quote,
        "rule": "typed",
    }
    found |= {"start_char": start, "end_char": start + len(said.quote)}
    if said.context:
        start = text.index(said.context)
        found |= {"context_start_char": start, "context_end_char": start + len(said.context)}
    return found


def make_notebook(*shown: Fragment | Page | str) -> NotebookNode:
    """An executed notebook: a Markdown cell for each text, a cell with one output for each fragment."""
    cells = []
    for number, one in enumerate(shown):
        if isinstance(one, str):
            cells.append(nbformat.v4.new_markdown_cell(one, id=f"cell{number}"))
            continue
        data, metadata = one._repr_mimebundle_()
        output = nbformat.v4.new_output("execute_result", data=data, metadata=metadata, execution_count=1)
        cells.append(nbformat.v4.new_code_cell("…", id=f"cell{number}", outputs=[output]))
    return nbformat.v4.new_notebook(cells=cells)


def make_whole_page(tables: Tables, title: str = "", question: str = "") -> NotebookNode:
    """An executed notebook that uses everything a page can show."""
    page = Page(tables, title=title, question=question)
    events = summary.merged_events(tables.events)
    themes = tables.areas.assign(theme=tables.areas["themes"].str.split("; ")).explode("theme")
    themes = themes.assign(passages=1).groupby(["theme", "actor"], as_index=False)
    counted = themes.agg(passages=("passages", "sum"), row_ids=("row_id", list))
    headings = {"theme": "Theme", "actor": "Side", "passages": "Passages"}
    bars = charts.ranked(
        counted, "theme", "passages", {name: headings[name] for name in ("theme", "passages")}
    )
    return make_notebook(
        "# Joint Board\n\nWhat was agreed?",
        page,
        page.brief(summary.summarise(tables)),
        page.changes(),
        "## What happened\n\nAs the articles report it.",
        page.figure(charts.timeline(events, page.edition), caption=charts.TIMELINE_KEY),
        page.table(
            events,
            {"start": "When", "name": "What", "status": "Status", "place": "Where", "participants": "Who"},
            caption="Events.",
            header="name",
        ),
        "## What each side wants",
        page.sides(summary.sides_of(tables.areas), text="area", tags="themes"),
        page.figure(charts.heat(counted, "theme", "actor", "passages", headings), caption="Themes by side."),
        page.figure(bars, caption="Themes."),
        "## Support",
        page.table(
            tables.claims, {"label": "Claim", "value": "Value", "verdict": "Verdict"}, caption="Claims."
        ),
        page.table(
            together(tables.people, by=["person"]), {"person": "Person", "role": "Office"}, caption="People."
        ),
        page.table(
            tables.articles, {"title": "Title", "url": "Address", "words": "Words"}, caption="Articles."
        ),
        page.say("{n} events were called off.", n="No"),
        page.points([summary.claim("{n} areas are named.", tables.areas, n=len(tables.areas))]),
        page.coverage(),
        page.sources(),
        "## Limits\n\nInvented.",
    )
