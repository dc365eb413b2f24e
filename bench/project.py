"""The project that is timed: one notebook with a table and a chart, and as many reports of it as are asked for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CELLS = (
    """
from analysis import load
from analysis.show import Page

tables = load(corpus)
page = Page(tables, title=f"Areas of cooperation, report {number}")
page
""",
    """
page.table(
    tables.areas.head(10),
    {"area": "Area", "actor": "Side", "stance": "Stance"},
    caption="The first ten areas.",
)
""",
    """
from matplotlib.figure import Figure

counts = tables.areas.groupby("stance", as_index=False).agg(areas=("area", "size"), row_ids=("row_id", list))
figure = Figure(figsize=(6, 3))
figure.subplots().bar(counts["stance"], counts["areas"])
page.figure(
    figure,
    caption="Areas by stance.",
    alt="Bars: " + ", ".join(f"{row.stance} {row.areas}" for row in counts.itertuples()),
    data=counts,
    columns={"stance": "Stance", "areas": "Areas"},
)
""",
    "page.sources()",
)
PARAMETERS = 'corpus: str = "seeds"  # a folder of articles or of tables\nnumber: int = 0\n'


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with `reports.yaml` and one notebook, of which `reports` reports are made."""

    folder: Path
    reports: int

    @property
    def notebook(self) -> Path:
        return self.folder / "notebooks" / "areas.ipynb"

    @property
    def out(self) -> Path:
        return self.folder / "out"


def make_project(folder: Path, reports: int) -> Project:
    """Write a project to a folder."""
    project = Project(folder, reports)
    project.notebook.parent.mkdir(parents=True)
    project.notebook.write_text(json.dumps(notebook()), encoding="utf-8")
    numbers = json.dumps([*range(reports)])
    spec = f"""
reports:
- name: "areas-{{number}}"
  notebook: areas
  title: "Areas of cooperation, report {{number}}"
  for_each: {{number: {numbers}}}
  parameters: {{number: "{{number}}"}}
"""
    (folder / "reports.yaml").write_text(spec, encoding="utf-8")
    return project


def notebook() -> dict[str, Any]:
    """The notebook as a document."""
    sources = [(PARAMETERS, ["parameters"]), *((source.strip("\n"), []) for source in CELLS)]
    title = {"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# Areas\n\nWhat is it about?"}
    cells = [
        {
            "cell_type": "code",
            "id": f"cell-{number}",
            "metadata": {"tags": tags},
            "source": source,
            "outputs": [],
            "execution_count": None,
        }
        for number, (source, tags) in enumerate(sources)
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return {"cells": [title, *cells], "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
