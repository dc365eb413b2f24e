"""Charts of counts: ranked bars, and a heat map with its numbers in it."""

from __future__ import annotations

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.charts.canvas import (
    ACCENT,
    NARROW,
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
from analysis.wording import counted, listed, show_hidden, wrapped

ROW, LABEL_WIDE, LABEL_NARROW = 28, 230, 150
# The strongest shade of a heat map: the numbers on it keep a contrast of 4.5 to 1 in light and dark.
STRONGEST = 0.45


def ranked(frame: pd.DataFrame, label: str, count: str, headings: dict[str, str], most: int = 20) -> Chart:
    """Counts as horizontal bars, largest first, each labelled with its number.

    `frame`: one row per label, with `row_ids`. `headings`: heading of the data table for `label` and `count`.
    """
    ordered = frame.sort_values([count, label], ascending=[False, True], kind="stable")
    shown = ordered.head(most)
    wide, narrow = (_draw_bars(shown, label, count, width) for width in (WIDE, NARROW))
    bars = listed(f"{name} {number}" for name, number in zip(shown[label], shown[count], strict=True))
    more = f" {counted(len(frame) - len(shown), 'more row')} not drawn." if len(frame) > len(shown) else ""
    alt = f"Bars of {headings[count].lower()} by {headings[label].lower()}, largest first: {bars}.{more}"
    return Chart(wide, narrow, show_hidden(alt), shown, headings)


def heat(frame: pd.DataFrame, row: str, column: str, count: str, headings: dict[str, str]) -> Chart:
    """Counts as a grid of shaded cells with their numbers; a cell without a number has none.

    `frame`: one row for each pair of `row` and `column`, with `row_ids`. The largest totals come first.
    `headings`: heading of the data table for `row`, `column` and `count`.
    """
    rows, columns = (_by_total(frame, name, count) for name in (row, column))
    numbers = {
        (str(down), str(across)): int(number)
        for down, across, number in zip(frame[row], frame[column], frame[count], strict=True)
    }
    wide, narrow = (_draw_grid(rows, columns, numbers, width) for width in (WIDE, NARROW))
    largest = sorted(numbers.items(), key=lambda item: (-item[1], item[0]))
    cells = listed(f"{down} by {across} {number}" for (down, across), number in largest)
    what, by, across = (headings[name].lower() for name in (count, row, column))
    alt = f"Grid of {what} by {by} and {across}: {cells}."
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
    heads = [wrapped(name, letters(cell, SMALL), most=3) for name in columns]
    top = 15 * max((len(lines) for lines in heads), default=0) + 8
    figure, axes = canvas(width, top + ROW * len(rows) + 4)
    for place, lines in enumerate(heads):
        for line, text in enumerate(lines):
            write(
                axes,
                labels + cell * (place + 0.5),
                10 + 15 * line,
                text,
                ha="center",
                fontsize=SMALL,
                color=SOFT,
            )
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
                write(axes, labels + cell * (across + 0.5), y + ROW / 2, f"{number:,}", ha="center")
    return figure
