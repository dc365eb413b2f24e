"""Charts of counts: ranked bars, and a heat map with its numbers in it."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.charts.canvas import (
    ACCENT,
    LETTER,
    NARROW,
    RULE,
    SMALL,
    SOFT,
    TEXT,
    WIDE,
    Chart,
    canvas,
    draw_line,
    letters,
    write,
)
from analysis.wording import counted, listed, show_hidden, width_of, wrapped

ROW, LABEL_WIDE, LABEL_NARROW = 28, 230, 150
# Columns that fit beside the labels on a narrow page; below this width in pixels, their heads stand upright.
MOST_COLUMNS, NARROW_CELL, LONGEST_HEAD = 8, 40, 18
# The strongest shade of a heat map: the numbers on it keep a contrast of 4.5 to 1 in light and dark.
STRONGEST = 0.45


def ranked(frame: pd.DataFrame, label: str, count: str, headings: dict[str, str], most: int = 20) -> Chart:
    """Counts as horizontal bars, largest first, each labelled with its number.

    `frame`: one row per label, with `row_ids`. The first `most` are drawn; the data table, with the `headings` for
    `label` and `count`, has all.
    """
    ordered = frame.sort_values([count, label], ascending=[False, True], kind="stable")
    shown = ordered.head(most)
    wide, narrow = (_draw_bars(shown, label, count, width) for width in (WIDE, NARROW))
    bars = listed(f"{name} {number}" for name, number in zip(shown[label], shown[count], strict=True))
    more = f" {counted(len(frame) - len(shown), 'more row')} not drawn." if len(frame) > len(shown) else ""
    alt = f"Bars of {headings[count].lower()} by {headings[label].lower()}, largest first: {bars}.{more}"
    return Chart(wide, narrow, show_hidden(alt), ordered, headings)


def heat(
    frame: pd.DataFrame, row: str, column: str, count: str, headings: dict[str, str], most: int = 20
) -> Chart:
    """Counts as a grid of shaded cells with their numbers; a cell without a number has none.

    `frame`: one row for each pair of `row` and `column`, with `row_ids`. The largest totals come first; past `most`
    rows and eight columns they are left to the data table, whose headings for the three are `headings`.
    """
    rows, columns = (_by_total(frame, name, count) for name in (row, column))
    shown = rows[:most], columns[:MOST_COLUMNS]
    numbers = {
        (str(down), str(across)): int(number)
        for down, across, number in zip(frame[row], frame[column], frame[count], strict=True)
        if down in shown[0] and across in shown[1]
    }
    wide, narrow = (_draw_grid(*shown, numbers, width) for width in (WIDE, NARROW))
    largest = sorted(numbers.items(), key=lambda item: (-item[1], item[0]))
    cells = listed(f"{down} by {across} {number}" for (down, across), number in largest)
    what, by, across = (headings[name].lower() for name in (count, row, column))
    alt = f"Grid of {what} by {by} and {across}: {cells}."
    left_out = len(rows) - len(shown[0]), len(columns) - len(shown[1])
    if any(left_out):
        alt += f" {counted(left_out[0], 'more row')} and {counted(left_out[1], 'more column')} not drawn."
    ordered = frame.sort_values([count, row, column], ascending=[False, True, True], kind="stable")
    return Chart(wide, narrow, show_hidden(alt), ordered, headings)


def _by_total(frame: pd.DataFrame, name: str, count: str) -> list[str]:
    totals = frame.groupby(name)[count].sum()
    return sorted(totals.index, key=lambda each: (-totals[each], each))


def _draw_bars(frame: pd.DataFrame, label: str, count: str, width: int) -> Figure:
    labels = LABEL_WIDE if width == WIDE else LABEL_NARROW
    figure, axes = canvas(width, ROW * len(frame) + 8)
    most = max([1, *frame[count]])
    for place, (name, number) in enumerate(zip(frame[label], frame[count], strict=True)):
        y = ROW * (place + 0.5) + 4
        write(axes, labels - 10, y, *wrapped(str(name), letters(labels - 10), most=1), ha="right")
        length = (width - labels - 40) * int(number) / most
        axes.add_patch(Rectangle((labels, y - 8), length, 16, facecolor=ACCENT, linewidth=0))
        write(axes, labels + length + 6, y, f"{number:,}", color=SOFT)
    draw_line(axes, [labels, labels], [2, ROW * len(frame) + 6], color=RULE, linewidth=1)
    return figure


def _draw_grid(
    rows: list[str], columns: list[str], numbers: dict[tuple[str, str], int], width: int
) -> Figure:
    labels = LABEL_WIDE if width == WIDE else 128
    cell = min(96.0, (width - labels) / max(1, len(columns)))
    upright = cell < NARROW_CELL
    room, lines = (LONGEST_HEAD, 1) if upright else (letters(cell, SMALL), 3)
    heads = [wrapped(name, room, most=lines) for name in columns]
    top = _height(heads, upright)
    figure, axes = canvas(width, top + ROW * len(rows) + 4)
    for place, head in enumerate(heads):
        _write_head(axes, labels + cell * (place + 0.5), top, head, upright)
    most = max([1, *numbers.values()])
    for down, name in enumerate(rows):
        y = top + ROW * down
        write(axes, labels - 10, y + ROW / 2, *wrapped(name, letters(labels - 10), most=1), ha="right")
        for across, column in enumerate(columns):
            box = Rectangle(
                (labels + cell * across + 1, y + 1), cell - 2, ROW - 2, linewidth=1, edgecolor=RULE
            )
            number = numbers.get((name, column), 0)
            box.set_facecolor((ACCENT, STRONGEST * number / most) if number else "none")
            axes.add_patch(box)
            if number:
                size = SMALL if upright else TEXT
                middle = labels + cell * (across + 0.5)
                write(axes, middle, y + ROW / 2, f"{number:,}", ha="center", fontsize=size)
    return figure


def _height(heads: list[list[str]], upright: bool) -> float:
    if upright:
        return max((width_of(head[0]) for head in heads), default=0) * SMALL * LETTER + 12
    return 15 * max((len(lines) for lines in heads), default=0) + 8


def _write_head(axes: Axes, x: float, top: float, lines: list[str], upright: bool) -> None:
    if upright:
        write(axes, x, top - 6, lines[0], rotation=90, ha="center", va="bottom", fontsize=SMALL, color=SOFT)
        return
    for line, text in enumerate(lines):
        write(axes, x, 10 + 15 * line, text, ha="center", fontsize=SMALL, color=SOFT)
