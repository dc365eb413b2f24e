"""Charts: what they say in words, how exactly they show dates, and that their drawings are safe and steady."""

from __future__ import annotations

import re
from datetime import date

import pandas as pd
import pytest
from matplotlib.figure import Figure

from analysis import charts
from analysis.charts.timeline import LAYOUTS, Scale, choose_events, make_scale, mark_of
from analysis.show.figures import draw, inline_svg

EVENTS = pd.DataFrame(
    [
        ("treaty", "2021-12-06", "", "held"),
        ("session", "2024-12", "", "held"),
        ("next session", "2026", "", "proposed"),
        ("talks", "2025-10-28", "2025-10-29", "scheduled"),
        ("dropped exercise", "2023", "", "cancelled"),
        ("summit", "", "", "scheduled"),
    ],
    columns=["name", "start", "end", "status"],
).assign(row_ids=[["r"]] * 6)
COUNTS = pd.DataFrame(
    {
        "theme": ["training", "exports", "exports"],
        "side": ["Norland", "Norland", "Sudria"],
        "n": [1, 3, 2],
        "row_ids": [[]] * 3,
    }
)
HEADINGS = {"theme": "Theme", "side": "Side", "n": "Passages"}


def test_timeline_in_words_says_how_exact_each_date_is() -> None:
    assert charts.timeline(EVENTS).alt == (
        "Timeline of 6 events: treaty, 6 Dec 2021, held; dropped exercise, 2023 (year only), cancelled; "
        "session, Dec 2024 (month only), held; talks, 28–29 Oct 2025, scheduled; "
        "next session, 2026 (year only), proposed; summit, no date, scheduled."
    )


def test_timeline_keeps_the_events_nearest_to_the_edition() -> None:
    shown = choose_events(EVENTS, "2025-01-01", most=2)
    assert [*shown["name"]] == ["session", "talks"]
    assert "4 more events in the table only" in charts.timeline(EVENTS, "2025-01-01", most=2).alt


def test_marks_are_as_wide_as_the_date_is_vague() -> None:
    scale = Scale(date(2021, 1, 1), date(2026, 12, 31), 0, 6 * 365 + 1)
    widths = {}
    for row in EVENTS[EVENTS["start"] != ""].to_dict("records"):
        box = mark_of(row, 0, scale, "#000000")[0].get_extents()
        widths[row["name"]] = box.width
    assert widths["next session"] == pytest.approx(364, abs=3)
    assert widths["session"] == pytest.approx(30, abs=3)
    assert widths["treaty"] < 15


def test_each_status_has_a_shape_of_its_own() -> None:
    scale = make_scale(EVENTS[EVENTS["start"] != ""].to_dict("records"), LAYOUTS[0])
    assert scale
    shapes = set()
    for status in ("held", "scheduled", "proposed", "postponed"):
        patches = mark_of({"start": "2025", "end": "", "status": status}, 0, scale, "#1d6b3a")
        shapes.add((len(patches), patches[0].get_facecolor()[3] > 0))
    assert len(shapes) == 3, "held, scheduled, proposed"


@pytest.mark.parametrize("events", [EVENTS.head(0), EVENTS[EVENTS["start"] == ""], EVENTS.head(1)])
def test_timeline_of_little(events: pd.DataFrame) -> None:
    chart = charts.timeline(events)
    assert inline_svg(chart.wide, "nothing much", "a").startswith("<svg")


def test_counts_in_words_come_largest_first() -> None:
    bars = charts.ranked(COUNTS.groupby("theme", as_index=False)["n"].sum(), "theme", "n", HEADINGS)
    assert bars.alt == "Bars of passages by theme, largest first: exports 5 and training 1."
    grid = charts.heat(COUNTS, "theme", "side", "n", HEADINGS)
    assert grid.alt == (
        "Grid of passages by theme and side: exports by Norland 3, exports by Sudria 2 and training by Norland 1."
    )
    assert [*grid.data["n"]] == [3, 2, 1]


def test_bars_leave_what_is_not_drawn_to_their_data() -> None:
    bars = charts.ranked(COUNTS, "side", "n", HEADINGS, most=1)
    assert bars.alt.endswith("largest first: Norland 3. 2 more rows not drawn.")
    assert [*bars.data["n"]] == [3, 2, 1]


def test_heat_map_writes_its_numbers_and_leaves_the_rest_empty() -> None:
    grid = charts.heat(COUNTS, "theme", "side", "n", HEADINGS)
    texts = re.findall(r"<text[^>]*>([^<]*)", inline_svg(grid.wide, "a grid", "g"))
    assert sorted(texts) == ["1", "2", "3", "Norland", "Sudria", "exports", "training"]


def test_heat_map_leaves_what_does_not_fit_to_its_data() -> None:
    many = pd.concat([COUNTS.assign(side=f"Side {n}") for n in range(9)], ignore_index=True)
    grid = charts.heat(
        many.groupby(["theme", "side"], as_index=False).agg(n=("n", "sum")),
        "theme",
        "side",
        "n",
        HEADINGS,
        most=1,
    )
    assert grid.alt.endswith("1 more row and 1 more column not drawn.")
    assert len(grid.data) == 18
    narrow = inline_svg(grid.narrow, "a grid", "g")
    assert narrow.count("rotate(-90") == 8, "heads stand upright where a cell is narrow"
    assert "rotate" not in inline_svg(grid.wide, "a grid", "g")


def test_drawing_has_nothing_but_shapes_and_text() -> None:
    svg = inline_svg(charts.timeline(EVENTS, "2025-12-04").wide, "A timeline of events", "t")
    assert set(re.findall(r"<(\w+)", svg)) <= {"svg", "g", "path", "text", "defs", "use", "clipPath", "rect"}
    assert not re.search(r"style=|http:|https:|<script|font-family", svg.replace("http://www.w3.org", ""))


def test_colours_are_the_pages() -> None:
    svg = inline_svg(charts.timeline(EVENTS).wide, "A timeline of events", "t")
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg)) - {"none"} == {
        *("var(--done,#1d6b3a)", "var(--due,#8a5200)", "var(--open,#5b4a8a)", "var(--off,#a12626)"),
        *("var(--ink,#1c1b19)", "var(--soft,#5d5a54)", "var(--rule,#dcd8ce)"),
    }


def test_text_in_a_chart_is_text() -> None:
    events = EVENTS.head(1).assign(name="<script>x</script> $5 to $6 \u202egnp")
    chart = charts.timeline(events)
    svg = draw(chart.wide, chart.alt, "t")
    assert "<script" not in svg and "&lt;script&gt;" in svg
    assert "$5 to $6" in svg, "currency is no mathematics"
    assert "⟨U+202E⟩" in svg and "\u202e" not in svg


def test_a_drawing_has_the_same_bytes_each_time() -> None:
    one, other = (draw(charts.timeline(EVENTS).wide, "A timeline of events", "t") for _ in range(2))
    assert one == other


def test_ids_of_two_drawings_differ() -> None:
    def figure() -> Figure:
        figure = Figure(figsize=(2, 2))
        figure.add_subplot().plot([1, 2], [1, 3], "o-")
        return figure

    ids = [
        set(re.findall(r' id="([^"]+)"', inline_svg(figure(), "Two points on a line", name))) for name in "ab"
    ]
    assert ids[0] and not ids[0] & ids[1]
    svg = inline_svg(figure(), "Two points on a line", "a")
    assert set(re.findall(r'href="#([^"]+)"', svg)) <= ids[0]


def test_a_busy_figure_becomes_a_png() -> None:
    figure = Figure(figsize=(2, 2))
    points = [(n * 7919) % 997 for n in range(4000)]
    figure.add_subplot().plot(range(4000), points, ".")
    shown = draw(figure, "Four thousand points", "p")
    assert shown.startswith('<img src="data:image/png;base64,') and 'alt="Four thousand points"' in shown
