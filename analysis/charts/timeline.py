"""A timeline that shows how exactly each date is known: a dot is a day, a bar the month or year around it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Patch, Rectangle

from analysis.charts.canvas import (
    DONE,
    DUE,
    NARROW,
    OFF,
    OPEN,
    RULE,
    SMALL,
    SOFT,
    WIDE,
    Chart,
    canvas,
    draw_line,
    letters,
    write,
)
from analysis.wording import counted, date_parts, first_day, last_day, show_hidden, span_words, wrapped

HEADINGS = {"start": "When", "name": "What", "status": "Status"}
COLOURS = {"held": DONE, "scheduled": DUE, "proposed": OPEN}
TIMELINE_KEY = (
    "Filled: held; half filled: scheduled; hollow: proposed; crossed: called off. A dot is a day, a bar the month or "
    "year in which the day lies."
)
PRECISION = {1: " (year only)", 2: " (month only)"}
DOT, LINE, TOP = 5.0, 15, 30
Row = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns of a timeline stand, in pixels; in the narrow one the label stands above its line."""

    width: int
    status: int
    name: int
    name_width: int
    left: int
    above: bool

    @property
    def right(self) -> float:
        """The end of the line of time, with room for half a year's label."""
        return self.width - 16


LAYOUTS = (
    Layout(WIDE, status=118, name=204, name_width=330, left=560, above=False),
    Layout(NARROW, status=118, name=0, name_width=NARROW, left=10, above=True),
)


def timeline(events: pd.DataFrame, edition: str = "", most: int = 24) -> Chart:
    """Events on a line of time, oldest first, each labelled and as exact as its date; undated ones last.

    `events`: columns `name`, `start`, `end`, `status`, and `row_id` or `row_ids`. `edition`, the date up to
    which articles were read, is drawn as a line. Past `most` events, those furthest from it are left to the table.
    """
    shown = choose_events(events, edition, most)
    wide, narrow = (draw_timeline(shown, edition, layout) for layout in LAYOUTS)
    return Chart(wide, narrow, describe_timeline(shown, len(events)), shown, HEADINGS)


def choose_events(events: pd.DataFrame, edition: str, most: int) -> pd.DataFrame:
    """At most `most` events: the dated ones nearest to the edition, in order of date, then the undated."""
    days = events["start"].map(first_day)
    dated = events[days.notna()]
    now = first_day(edition) or max(days.dropna(), default=date.min)
    far = days[days.notna()].map(lambda day: abs((day - now).days)).sort_values(kind="stable")
    nearest = dated.loc[far.index[:most]].sort_values(["start", "name"], kind="stable")
    return pd.concat([nearest, events[days.isna()].head(most - len(nearest))])


def describe_timeline(shown: pd.DataFrame, total: int) -> str:
    """The timeline in words, from the events it shows."""
    items = [
        f"{row['name']}, {span_words(row['start'], row['end']) or 'no date'}"
        f"{PRECISION.get(len(date_parts(row['start']) or ()), '')}, {row['status']}"
        for row in shown.to_dict("records")
    ]
    more = f" {counted(total - len(shown), 'more event')} in the table only." if total > len(shown) else ""
    return show_hidden(f"Timeline of {counted(len(shown), 'event')}: {'; '.join(items)}.{more}")


def draw_timeline(events: pd.DataFrame, edition: str, layout: Layout) -> Figure:
    """One drawing of the timeline, in the layout for a wide or a narrow page."""
    rows = events.to_dict("records")
    names = [wrapped(row["name"], letters(layout.name_width, SMALL), most=2) for row in rows]
    heights = [(42 if layout.above else 16) + LINE * len(lines) for lines in names]
    figure, axes = canvas(layout.width, TOP + sum(heights) + 6)
    bottoms = [TOP + sum(heights[: place + 1]) for place in range(len(rows))]
    scale = make_scale([*rows, {"start": edition, "end": ""}], layout)
    if rows and scale:
        dated = sum(first_day(row["start"]) is not None for row in rows)
        # Over the labels of the narrow drawing the lines would strike through the words.
        whole = [(TOP - 6.0, float(bottoms[-1]))]
        ticks = [(TOP - 10.0, TOP - 4.0), *((bottom - 17.0, bottom - 3.0) for bottom in bottoms[:dated])]
        draw_years(axes, scale, ticks if layout.above else whole, first_day(edition))
    y = float(TOP)
    for row, lines, height in zip(rows, names, heights, strict=True):
        draw_event(axes, row, lines, y, y + height, layout, scale)
        y += height
    return figure


@dataclass(frozen=True, slots=True)
class Scale:
    """Days to pixels."""

    first: date
    last: date
    left: float
    right: float

    def at(self, day: date) -> float:
        """Where a day stands."""
        return self.left + (self.right - self.left) * (day - self.first).days / (self.last - self.first).days


def make_scale(rows: list[Row], layout: Layout) -> Scale | None:
    """The scale, from the first to the last day of the years that the dates lie in; None without dates."""
    begins = [day for row in rows if (day := first_day(row["start"]))]
    ends = [day for row in rows if (day := last_day(row["end"] or row["start"]))]
    if not begins:
        return None
    first, last = min(begins).year, max(*ends, *begins).year
    return Scale(date(first, 1, 1), date(last, 12, 31), layout.left + DOT, layout.right)


def draw_years(axes: Axes, scale: Scale, spans: list[tuple[float, float]], edition: date | None) -> None:
    """A line for each January that there is room to label, and one for the edition, over given heights."""
    years = range(scale.first.year, scale.last.year + 1)
    every = math.ceil(len(years) * 38 / (scale.right - scale.left))
    for year in years[::every]:
        x = scale.at(date(year, 1, 1))
        for top, end in spans:
            draw_line(axes, [x, x], [top, end], color=RULE, linewidth=1, zorder=0)
        write(axes, x, 12, str(year), color=SOFT, fontsize=SMALL, ha="center")
    if edition and scale.first <= edition <= scale.last:
        x = scale.at(edition)
        for top, end in spans:
            draw_line(axes, [x, x], [top, end], color=SOFT, linewidth=1, linestyle=(0, (2, 3)), zorder=0)


def draw_event(
    axes: Axes,
    row: Row,
    lines: list[str],
    top: float,
    bottom: float,
    layout: Layout,
    scale: Scale | None,
) -> None:
    """An event's date, status and name, and its mark on the line of time."""
    colour = COLOURS.get(row["status"], OFF)
    head = top + 14 if layout.above else (top + bottom) / 2
    write(axes, 0, head, span_words(row["start"], row["end"]) or "no date", color=SOFT, fontsize=SMALL)
    write(axes, layout.status, head, row["status"], color=colour, fontsize=SMALL, weight="bold")
    first = top + 14 + LINE if layout.above else head - LINE * (len(lines) - 1) / 2
    for place, line in enumerate(lines):
        write(axes, layout.name, first + LINE * place, line, fontsize=SMALL)
    if scale and first_day(row["start"]):
        y = bottom - 10 if layout.above else head
        draw_line(axes, [scale.left - DOT, layout.right], [y, y], color=RULE, linewidth=1, zorder=1)
        for patch in mark_of(row, y, scale, colour):
            axes.add_patch(patch).set_clip_on(False)


def mark_of(row: Row, y: float, scale: Scale, colour: str) -> list[Patch]:
    """The shapes that mark an event: filled when held, half filled when due, else hollow."""
    first, last = first_day(row["start"]), last_day(row["end"] or row["start"])
    assert first and last
    begin, end = scale.at(first), scale.at(last)
    line: dict[str, Any] = {"edgecolor": colour, "linewidth": 1.6, "zorder": 2}
    face = {"held": colour, "scheduled": "none"}.get(row["status"], "none")
    if len(date_parts(row["start"]) or ()) == 3 and end - begin < 2 * DOT:
        shapes: list[Patch] = [Circle((begin, y), DOT, facecolor=face, **line)]
        begin, end = begin - DOT, begin + DOT
    else:
        end = max(end, begin + 1.2 * DOT)
        shapes = [Rectangle((begin, y - DOT), end - begin, 2 * DOT, facecolor=face, **line)]
    if row["status"] == "scheduled":
        shapes.append(Rectangle((begin, y - 1.5), end - begin, 3, facecolor=colour, linewidth=0, zorder=3))
    if colour == OFF:
        shapes.append(Rectangle((begin - 4, y - 1), end - begin + 8, 2, facecolor=OFF, linewidth=0, zorder=3))
    return shapes
