"""What all charts share: a figure measured in pixels, its colours by role, and the record of a chart.

Charts are drawn twice, for a wide and a narrow page. They never set a colour of their own: each colour stands
for a role (`ROLES`), which the page turns into its own colours, so that a chart follows it into the dark and onto
paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import matplotlib as mpl
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

# Colours of the light page. Their values matter where a chart is shown outside a page or as PNG; see `ROLES`.
INK, SOFT, RULE, ACCENT = "#1c1b19", "#5d5a54", "#dcd8ce", "#0d5c63"
DONE, DUE, OPEN, OFF = "#1d6b3a", "#8a5200", "#5b4a8a", "#a12626"
PAPER = "#fdfcf8"
ROLES = {
    INK: "ink",
    SOFT: "soft",
    RULE: "rule",
    ACCENT: "accent",
    DONE: "done",
    DUE: "due",
    OPEN: "open",
    OFF: "off",
    PAPER: "paper",
}
WIDE, NARROW = 900, 288
TEXT, SMALL = 13, 12
# Widths of a letter as a part of the text's size: generous, since readers have other fonts than we.
LETTER = 0.56

STYLE: dict[Any, Any] = {
    "font.size": TEXT,
    "text.color": INK,
    "text.parse_math": False,
    "svg.fonttype": "none",
    "svg.hashsalt": "briefing",
    "path.snap": False,
}


@dataclass(frozen=True)
class Chart:
    """A chart for the page: drawn wide and, unless it suits both, narrow; in words; and as its data."""

    wide: Figure
    narrow: Figure | None
    alt: str
    data: pd.DataFrame
    columns: Mapping[str, str] = field(default_factory=dict)


def canvas(width: float, height: float) -> tuple[Figure, Axes]:
    """An empty figure of the size in pixels, and axes whose unit is the pixel, from the top left."""
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(width / 72, height / 72), dpi=72)
        axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, width), ylim=(height, 0))
    axes.set_axis_off()
    return figure, axes


def write(axes: Axes, x: float, y: float, text: str, **style: Any) -> None:
    """Text at a point; a currency sign in it is no mathematics. `style` as for matplotlib's text."""
    usual: dict[str, Any] = {"fontsize": TEXT, "va": "center", "color": INK, "parse_math": False}
    axes.text(x, y, text, **usual | style)


def draw_line(axes: Axes, xs: list[float], ys: list[float], **style: Any) -> None:
    """A thin line between two points. `style` as for matplotlib's plot."""
    usual: dict[str, Any] = {"solid_capstyle": "butt", "clip_on": False}
    axes.plot(xs, ys, **usual | style)


def letters(pixels: float, size: float = TEXT) -> int:
    """How many letters of the size fit in a width."""
    return max(4, int(pixels / (size * LETTER)))
