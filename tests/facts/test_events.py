"""The `events` table: what counts as an event, its status and date, and mentions of one event made one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from analysis.facts import Value
from analysis.facts.agreements import extract as extract_agreements
from analysis.facts.events import extract
from tests.facts import event_deed_cases as deeds
from tests.facts import event_described_cases as described
from tests.facts import event_family_cases as families
from tests.facts import event_learnt_cases as learnt
from tests.facts import event_left_over_cases as left_over
from tests.facts import event_mission_cases as missions
from tests.facts import event_passing_cases as passing
from tests.facts import event_phrase_cases as phrases
from tests.facts import event_second_reader_cases as second
from tests.facts import event_weighed_cases as weighed
from tests.facts import event_wire_cases as wire
from tests.facts.cases import article, told
from tests.facts.event_cases import NOT_SO, NOTHING, TAMM, TOLD, Event
from tests.facts.event_style_cases import DEEDS, EXERCISES, JOURNEYS, MEETINGS, NO_EVENT, PLANS

FAMILIES = (
    *families.CHANGED,
    *families.JOURNEYS,
    *families.MEETINGS,
    *families.EXERCISES,
    *families.DEEDS,
)
WIRE = (*wire.VERBS, *wire.NOUNS, *wire.GAPPED, *wire.THREADS, *wire.PASSING)
SPOKEN = (*deeds.MEETINGS, *deeds.THINGS, *deeds.POINTERS, *deeds.STARTS)
SECOND = (
    *second.READ,
    *second.APPROVALS,
    *second.LESSONS,
    *second.VOYAGES,
    *second.EXERCISES,
    *second.MEETINGS,
    *left_over.LEFT_OVER,
    *passing.IN_PASSING,
    *phrases.PHRASES,
    *phrases.STANDING,
    *phrases.FAR,
    *missions.MISSIONS,
    *missions.NUMBERED,
    *missions.PLAIN,
    *described.DESCRIBED,
    *learnt.LEARNT,
    *weighed.WEIGHED,
)
SILENT = (
    *NOTHING,
    *NO_EVENT,
    *families.NO_EVENT,
    *wire.NO_EVENT,
    *deeds.NO_EVENT,
    *deeds.NO_START,
    *second.NO_EVENT,
    *left_over.NOT_GIVEN_AWAY,
    *passing.NOT_EVEN_IN_PASSING,
    *phrases.NO_PHRASE,
    *missions.NO_MISSION,
    *described.NO_NEWS,
    *learnt.NOT_LEARNT,
    *weighed.DOUBTED,
)
CASES = (*SECOND, *FAMILIES, *WIRE, *SPOKEN, *TOLD, *NOT_SO, *MEETINGS, *JOURNEYS, *EXERCISES, *DEEDS, *PLANS)


def rows(folder: Path, text: str) -> list[Mapping[str, Value]]:
    return [fact.values for fact in extract(article(folder, text), {})]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(c[1], c[2], id=c[0]) for c in CASES])
def test_events_of_a_text(tmp_path: Path, text: str, expected: tuple[Event, ...]) -> None:
    found = [told(values, "kind", "name", "start", "status") for values in rows(tmp_path, text)]
    left = list(found)
    for kind, words, start, status in expected:
        match = next((f for f in left if (f[0], f[2], f[3]) == (kind, start, status) and words in f[1]), None)
        assert match is not None, f"no {kind} {words!r} {start} {status} in {found}"
        left.remove(match)
    assert not left


@pytest.mark.parametrize("text", [pytest.param(text, id=why) for why, text in SILENT])
def test_text_without_events(tmp_path: Path, text: str) -> None:
    assert [told(values, "kind", "name", "status") for values in rows(tmp_path, text)] == []


ONE_EVENT = {
    "session, meeting, talks": (
        "The 5th session of the Joint Naval Commission was held in Varna on 11 May. The session was chaired by "
        "Bulgarian Defence Minister Petar Iliev. The talks were useful. The 5th session ended with a dinner."
    ),
    "announced, then told again": (
        "The 5th session of the Joint Naval Commission will take place in Varna on 11 June. During the session, the "
        "sides will review old projects. The meeting was to be held in May, the ministry said."
    ),
    "exercise named twice": (
        "Exercise Silver Lynx began in Lapland on 11 May. Exercise Silver Lynx will end on 22 May. The "
        "exercise is large."
    ),
}


@pytest.mark.parametrize("text", [pytest.param(text, id=why) for why, text in ONE_EVENT.items()])
def test_one_event_is_one_row(tmp_path: Path, text: str) -> None:
    assert len(rows(tmp_path, text)) == 1


def test_editions_and_bodies_keep_events_apart(tmp_path: Path) -> None:
    text = (
        "The 23rd session of the Joint Commission was held in Quito on 4 May. The 22nd session took place in Lima in "
        "2025. The 23rd Andean Summit opens in La Paz on 9 July."
    )
    found = {told(v, "kind", "edition", "start") for v in rows(tmp_path, text)}
    assert found == {
        ("meeting", "23", "2026-05-04"),
        ("meeting", "22", "2025"),
        ("summit", "23", "2026-07-09"),
    }


def test_before_the_meeting_takes_its_day(tmp_path: Path) -> None:
    text = (
        f"{TAMM} and Finnish Defence Minister Aino Laakso met in Turku on 12 May. Before the meeting, the two "
        "ministers laid a wreath at the Heroes' Cross."
    )
    wreath = next(v for v in rows(tmp_path, text) if v["kind"] == "ceremony")
    assert told(wreath, "start", "status", "place") == ("2026-05-12", "held", "Heroes' Cross")


def test_the_fullest_passage_is_the_evidence(tmp_path: Path) -> None:
    text = (
        f"{TAMM} flew to Varna to co-chair the 5th session of the Joint Naval Commission. The 5th session of the Joint "
        "Naval Commission was held at the Hotel Panorama in Varna on 11 May."
    )
    annotated = article(tmp_path, text)
    session = next(f for f in extract(annotated, {}) if f.values["kind"] == "meeting")
    assert annotated.article.text[session.start : session.end].startswith("The 5th session")
    assert told(session.values, "place", "participants", "edition") == (
        "Hotel Panorama, Varna",
        "Liina Tamm",
        "5",
    )


def test_place_date_and_people_of_a_row(tmp_path: Path) -> None:
    text = f"{TAMM} and Finnish Defence Minister Aino Laakso met in Turku on 12 and 13 May."
    (row,) = rows(tmp_path, text)
    assert told(row, "start", "end", "date_text", "place", "country", "participants") == (
        "2026-05-12",
        "2026-05-13",
        "12 and 13 May",
        "Turku",
        "Finland",
        "Liina Tamm; Aino Laakso",
    )


def test_a_date_of_another_clause_is_not_taken(tmp_path: Path) -> None:
    text = f"Officials said on Monday that {TAMM} will visit Oslo, which bought four ships in 2021."
    (row,) = rows(tmp_path, text)
    assert told(row, "kind", "start", "status") == ("visit", "", "scheduled")


def test_signings_are_the_ones_agreements_point_to(tmp_path: Path) -> None:
    annotated = article(tmp_path, "Malta and Tunisia signed a protocol on air rescue in Sliema on 7 May.")
    signing = next(f for f in extract(annotated, {}) if f.values["kind"] == "signing")
    (agreement,) = extract_agreements(annotated, {})
    assert signing.values["event_id"] == agreement.values["event_id"] != ""
