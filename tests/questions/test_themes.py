"""Which themes are raised, by whom and in which source."""

from __future__ import annotations

from analysis.questions.themes import (
    count_by,
    in_brief,
    own_themes,
    ranked_passages,
    themed_passages,
    who_raises,
)
from analysis.selection import select
from analysis.tables import Tables


def test_passage_counts_for_each_of_its_themes(tables: Tables) -> None:
    passages = themed_passages(tables)
    found = [*zip(passages["theme"], passages["side"], passages["way"], passages["source"], strict=True)]
    assert sorted(found) == [
        ("Co-production", "Norland", "seeks", "Ministry"),
        ("Exports", "Norland", "seeks", "Ministry"),
        ("Training", "Norland", "offers", "Ministry"),
        ("Training", "Sudria", "says", "The Wire"),
    ]


def test_statement_that_only_repeats_areas_is_left_out(tables: Tables) -> None:
    assert [*own_themes(tables.statements, tables.areas)] == ["", "training"]


def test_statement_that_leads_in_a_list_is_left_out(tables: Tables) -> None:
    said = tables.statements.head(1).assign(start_char=300, end_char=320, themes="training")
    item = tables.areas.tail(1).assign(start_char=330, end_char=350, themes="training")
    assert [*own_themes(said, item)] == ["training"], "it stands before the item"
    assert [*own_themes(said, item.assign(context_start_char=300, context_end_char=320))] == [""]


def test_statement_keeps_the_themes_of_its_own(tables: Tables) -> None:
    said = tables.statements.head(1).assign(themes="co_production; exports; maritime")
    assert [*own_themes(said, tables.areas)] == ["maritime"]


def test_a_theme_counts_the_same_on_a_page_of_its_own(tables: Tables) -> None:
    said = tables.statements.head(1).assign(themes="co_production; exports")
    frames = tables.frames() | {"statements": said}
    every = themed_passages(Tables(**frames))
    alone = themed_passages(select(Tables(**frames), themes=["exports"]), only=["exports"])
    assert len(alone) == (every["theme"] == "Exports").sum()


def test_only_themes_that_are_asked_for(tables: Tables) -> None:
    assert set(themed_passages(tables, only=["exports"])["theme"]) == {"Exports"}


def test_joint_and_unnamed_sides_have_words(tables: Tables) -> None:
    areas = tables.areas.assign(actor=["joint", ""])
    passages = themed_passages(type(tables)(**tables.frames() | {"areas": areas}))
    assert {"both sides", "no side named"} < set(passages["side"])


def test_counts_keep_the_rows_behind_them(tables: Tables) -> None:
    counts = count_by(themed_passages(tables), "theme").set_index("theme")
    assert counts.loc["Training", "passages"] == 2
    assert counts.loc["Training", "articles"] == 2
    assert len(counts.loc["Training", "row_ids"]) == 2


def test_most_frequent_theme_first(tables: Tables) -> None:
    passages = themed_passages(tables)
    assert [*ranked_passages(passages)["theme"]][:2] == ["Training", "Training"]
    first = who_raises(passages).iloc[0]
    assert (first["sides"], first["sources"]) == (
        "Norland (1) and Sudria (1)",
        "Ministry (1) and The Wire (1)",
    )


def test_in_brief(tables: Tables, nothing: Tables) -> None:
    assert [each.text for each in in_brief(themed_passages(tables))] == [
        "Most often: Training (2), Co-production (1) and Exports (1).",
        "Norland: Co-production (1), Exports (1) and Training (1).",
        "Sudria: Training (1).",
        "2 of 3 themes in one article only: Co-production and Exports.",
    ]
    assert [each.text for each in in_brief(themed_passages(nothing))] == [
        "No area and no statement of this selection has a theme."
    ]
