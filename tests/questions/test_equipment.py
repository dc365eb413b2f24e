"""What is bought, built and shared, on what terms."""

from __future__ import annotations

from analysis.merging import merge_reports
from analysis.questions import equipment as asked
from analysis.tables import Tables


def test_relations_leave_out_mere_mentions(tables: Tables) -> None:
    counts = asked.count_relations(merge_reports("platforms", tables.platforms))
    assert [*zip(counts["relation"], counts["status"], counts["platforms"], strict=True)] == [
        ("delivered", "actual", 1),
        ("exported", "possible", 1),
    ]


def test_supply_needs_both_sides_and_no_denial(tables: Tables) -> None:
    platforms = merge_reports("platforms", tables.platforms)
    supply = asked.who_supplies_whom(platforms)
    assert [*zip(supply["supplier"], supply["recipient"], supply["equipment"], strict=True)] == [
        ("Fjord Yards", "Sudria", "Heron"),
        ("Norland", "Sudria", "patrol boats"),
    ]
    assert asked.who_supplies_whom(platforms.assign(status="denied")).empty


def test_companies_have_their_equipment(tables: Tables) -> None:
    found = asked.companies(tables.organisations, tables.platforms)
    assert [*zip(found["organisation"], found["equipment"], strict=True)] == [("Fjord Yards", "Heron")]


def test_terms_and_ends(tables: Tables) -> None:
    agreements = merge_reports("agreements", tables.agreements)
    assert len(asked.with_terms(agreements)) == 1
    assert asked.with_terms(agreements.assign(value="", valid_to="")).empty
    assert len(asked.next_to_end(agreements, "2026-03-03")) == 1
    assert len(asked.next_to_end(agreements, "2030-06-01")) == 1, "the year is not over"
    assert asked.next_to_end(agreements, "2031").empty, "it has ended"


def test_in_brief(tables: Tables, nothing: Tables) -> None:
    def told(tables: Tables) -> list[str]:
        frames = (merge_reports(name, tables.frames()[name]) for name in ("platforms", "agreements"))
        return [each.text for each in asked.in_brief(*frames, "2026-03-03")]

    assert told(tables) == [
        "In hand: Heron (delivered, 2025).",
        "Possible: patrol boats (exported).",
        "1 agreement signed or in force: contract for 12 Heron drones (3 Mar 2026).",
        "With a value: contract for 12 Heron drones ($40 million).",
        "Next to end: contract for 12 Heron drones (2030).",
    ]
    assert told(nothing) == ["No equipment and no agreement is named in this selection."]
