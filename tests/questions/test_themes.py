"""Which themes are raised, by whom and in which source."""

from __future__ import annotations

from analysis.questions.themes import count_by, in_brief, ranked_passages, themed_passages, who_raises
from analysis.tables import Tables


def test_passage_counts_for_each_of_its_themes(tables: Tables) -> None:
    passages = themed_passages(tables)
    found = [*zip(passages["theme"], passages["side"], passages["stance"], passages["source"], strict=True)]
    assert sorted(found) == [
        ("Co-production", "Norland", "priority", "Ministry"),
        ("Exports", "Norland", "priority", "Ministry"),
        ("Training", "Norland", "offer", "Ministry"),
        ("Training", "Sudria", "said", "The Wire"),
    ]


def test_statement_that_repeats_an_area_counts_once(tables: Tables) -> None:
    assert "said" in set(themed_passages(tables)["stance"]), "a statement of its own stays"
    of_norland = themed_passages(tables).query("side == 'Norland' and theme == 'Exports'")
    assert [*of_norland["stance"]] == ["priority"]


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
