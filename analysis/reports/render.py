"""An executed notebook to one page of HTML, through nbconvert and the template `analysis/templates/briefing`.

The page shows Markdown cells and the fragments that `analysis.show` made, and nothing else: any other output
appears as text in a box that the gate refuses. HTML in Markdown is shown as text; there is no mathematics.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import mistune
from jinja2 import Environment
from markupsafe import Markup, escape
from nbconvert.exporters import TemplateExporter
from nbformat import NotebookNode

from analysis.show.escape import MADE_HERE, TEMPLATES, visible
from analysis.show.frame import page_frame
from analysis.wording import listed

# Sections of the page that stand in its contents list, besides the headings of Markdown cells.
LATE_HEADING = ("made", "How this page was made")


class PageExporter(TemplateExporter):
    """nbconvert's exporter with our template, in which everything not marked as HTML is escaped."""

    file_extension = ".html"
    output_mimetype = "text/html"

    def _create_environment(self) -> Environment:
        environment = super()._create_environment()
        environment.autoescape = True
        environment.finalize = visible
        environment.filters |= {"prose": prose, "fragment": fragment}
        return environment


@cache
def exporter() -> PageExporter:
    """The exporter of this process, which compiles its template once."""
    # Without preprocessors: notebooks are shown as they are, and each would check the notebook once more.
    folders = [str(TEMPLATES)]
    return PageExporter(template_name="briefing", extra_template_basedirs=folders, default_preprocessors=[])


def render_page(notebook: NotebookNode, report: Mapping[str, Any]) -> str:
    """The page of an executed notebook as HTML.

    `report`: `title` (else the notebook's own), `notebook` (its name), `parameters` (those it ran with) and
    `index` (the address of the list of reports), each of which may be missing.
    """
    facts = page_facts(notebook)
    page: dict[str, Any] = {
        **page_frame(),
        "title": report.get("title") or facts["title"],
        "question": facts["question"],
        "facts": facts["facts"],
        "summary": facts["summary"],
        "description": " ".join(facts["summary"])[:300] or facts["question"],
        "contents": [*contents(notebook)],
        "index": report.get("index", ""),
        "notebook": report.get("notebook") or report.get("name") or "",
        "parameters": {
            name: _parameter(value) for name, value in report.get("parameters", {}).items() if value
        },
    }
    html, _ = exporter().from_notebook_node(notebook, resources={"page": page})
    return str(html).strip() + "\n"


def page_facts(notebook: NotebookNode) -> dict[str, Any]:
    """What an executed notebook says of itself: title, question, edition, header facts, summary as text, record."""
    facts: dict[str, Any] = {"title": "", "question": "", "edition": "", "facts": [], "summary": []}
    facts["record"] = ""
    for said in _fragments(notebook):
        if said.get("kind") == "header":
            facts |= {name: said[name] for name in ("title", "question", "edition", "facts") if said[name]}
        elif said.get("kind") == "brief":
            facts["summary"] = [*said["summary"]]
        elif said.get("kind") == "changes":
            facts["record"] = said.get("record", "")
    title, question = _title_cell(notebook)
    return facts | {"title": facts["title"] or title, "question": facts["question"] or question}


def contents(notebook: NotebookNode) -> Iterator[tuple[str, str]]:
    """Id and text of each section's heading, in the page's order."""
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            lines = re.findall(r"^##[ \t]+(.+?)[ \t#]*$", cell.source, flags=re.MULTILINE)
            yield from ((slug(line), line) for line in lines)
        for said in _fragments(NotebookNode(cells=[cell])):
            if "heading" in said:
                yield (said["heading"][0], said["heading"][1])
    yield LATE_HEADING


def slug(heading: str) -> str:
    """An id for a heading: its letters and digits in lower case, joined by hyphens."""
    plain = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)) or "section"


def prose(markdown: str) -> Markup:
    """A Markdown cell as HTML: without its title, which the header shows; HTML in it is shown as text."""
    return Markup(_MARKDOWN(markdown))


class _Prose(mistune.HTMLRenderer):
    """Markdown with addressable section headings, no images (a page fetches nothing) and no title of its own."""

    def __init__(self) -> None:
        super().__init__(escape=True)

    def heading(self, text: str, level: int, **attrs: Any) -> str:
        if level == 1:
            return ""
        return f'<h{level} id="{slug(Markup(text).striptags())}">{text}</h{level}>\n'

    def image(self, text: str, url: str, title: str | None = None) -> str:
        return str(escape(visible(text)))

    def text(self, text: str) -> str:
        return str(escape(visible(text)))


_MARKDOWN = mistune.Markdown(renderer=_Prose())


def fragment(output: Mapping[str, Any]) -> Markup | None:
    """The HTML of an output that `analysis.show` made, empty for the header, which the page draws; else None."""
    said = _said(output)
    if said is None:
        return None
    return Markup("" if said.get("kind") == "header" else output["data"]["text/html"])


def _said(output: Mapping[str, Any]) -> Mapping[str, Any] | None:
    found = output.get("metadata", {}).get("text/html", {}).get(MADE_HERE)
    return found if isinstance(found, Mapping) else None


def _fragments(notebook: NotebookNode) -> Iterator[Mapping[str, Any]]:
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            if (said := _said(output)) is not None:
                yield said


def _title_cell(notebook: NotebookNode) -> tuple[str, str]:
    """The title and the question in the notebook's first cell."""
    first = next((cell.source for cell in notebook.cells if cell.cell_type == "markdown"), "")
    title = re.match(r"#[ \t]+(.+)", first)
    rest = first[title.end() :] if title else ""
    return (title[1].strip() if title else ""), " ".join(rest.split())


def _parameter(value: Any) -> str:
    return listed(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
