"""Who is who, who met whom, who said what."""

from __future__ import annotations

from analysis.questions import people as asked
from analysis.summary import merged_events
from analysis.tables import Tables


def test_offices_and_countries_of_all_articles(tables: Tables) -> None:
    holm = asked.who_is_who(tables.people).iloc[0]
    assert (holm["person"], holm["role"], holm["country"]) == (
        "Ada Holm",
        "Minister; Party Leader",
        "Norland",
    )
    assert holm["basis"] == "stated; from the reference data"
    assert (holm["mentions"], holm["articles"], len(holm["row_ids"])) == (3, 2, 2)


def test_pairs_are_of_different_countries(tables: Tables) -> None:
    events = merged_events(tables.events)
    joined = events.assign(participants="Ada Holm; Gus Holt; Ilo Renn; Sudria")
    pairs = asked.who_met_whom(joined, tables.people)
    assert set(zip(pairs["person"], pairs["other"], strict=True)) == {
        ("Ada Holm", "Ilo Renn"),
        ("Gus Holt", "Ilo Renn"),
    }


def test_country_given_by_one_article_holds_for_all(tables: Tables) -> None:
    # The last row of Holm leaves her country open; Holt is of hers.
    events = merged_events(tables.events).assign(participants="Ada Holm; Gus Holt")
    assert asked.who_met_whom(events, tables.people).empty


def test_no_pair_without_an_encounter(tables: Tables) -> None:
    events = merged_events(tables.events)
    for kind, status in (("exercise", "held"), ("meeting", "cancelled"), ("meeting", "denied")):
        assert asked.who_met_whom(events.assign(kind=kind, status=status), tables.people).empty


def test_meetings_are_counted(tables: Tables) -> None:
    pairs = asked.who_met_whom(merged_events(tables.events), tables.people)
    assert [*pairs["start"]] == ["2026-03-03", "2025-02-05"]
    counted = asked.count_meetings(pairs).iloc[0]
    assert (counted["met"], counted["due"], len(counted["row_ids"])) == (2, 0, 3)


def test_only_people_take_part(tables: Tables) -> None:
    events = merged_events(tables.events).assign(participants="Ilo Renn; Norland; someone")
    assert set(asked.took_part(events, tables.people)["person"]) == {"Ilo Renn"}


def test_negation_stands_with_its_verb(tables: Tables) -> None:
    said = asked.who_said_what(tables.statements)
    assert [*zip(said["speaker"], said["said"], strict=True)] == [
        ("Ada Holm", "say"),
        ("Ilo Renn", "not say"),
    ]


def test_in_brief(tables: Tables, nothing: Tables) -> None:
    def told(tables: Tables) -> list[str]:
        pairs = asked.who_met_whom(merged_events(tables.events), tables.people)
        who = asked.who_is_who(tables.people)
        return [each.text for each in asked.in_brief(who, pairs, asked.who_said_what(tables.statements))]

    assert told(tables) == [
        "3 people of 2 countries; most often named: Ada Holm (Minister, Party Leader), Gus Holt (Envoy) and "
        "Ilo Renn (Minister).",
        "Met more than once: Ada Holm and Ilo Renn (2).",
        "Latest to meet: Ada Holm and Ilo Renn (meeting of Ada Holm and Ilo Renn, 3 Mar 2026).",
        "Most often quoted or reported: Ada Holm (1) and Ilo Renn (1).",
        "Given more than one office: Ada Holm.",
    ]
    assert told(nothing) == ["Nobody is named in this selection."]
