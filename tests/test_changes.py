"""What changed between editions: by what is claimed of what, not by wording, and by which articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.change_words import change_words
from analysis.changes import Change, Said, compare_articles, compare_claims
from analysis.tables import digest

A, B = "a", "b"  # two articles


def said(value: str, *supports: str, **given: str) -> Said:
    """A claim about the start of one event, but for what is given otherwise."""
    about = {
        "table": "events",
        "label": "4th session",
        "attribute": "start",
        "verdict": "single_source",
    } | given
    subject = about.pop("subject", about["label"])
    rows = tuple(given.get("rows", f"{subject} {article}") for article in supports)
    about.pop("rows", "")
    claim_id = digest([subject, about["attribute"], value])
    return Said(claim_id=claim_id, subject=subject, value=value, supports=supports, rows=rows, **about)


def kinds(old: list[Said], new: list[Said], edited: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    """Each change as its kind, what was before and what is after."""
    before = {article: (article, "1") for claim in old for article in claim.supports}
    after = {article: (article, "1") for claim in new for article in claim.supports}
    after |= {article: (article, "2") for article in edited}
    found = compare_claims(old, new, compare_articles(before, after))
    return [(each.kind, _values(each.before), _values(each.after)) for each in found]


def _values(values: tuple[tuple[str, str], ...]) -> str:
    return "; ".join(value for _, value in values)


HELD = {"attribute": "status", "verdict": "updated"}


@pytest.mark.parametrize(
    ("old", "new", "edited", "expected", "reason"),
    [
        ([said("2026-03-03", A)], [said("2026-03-03", A)], (), [], "nothing changed"),
        ([], [said("2026-03-03", A)], (), [("new", "", "2026-03-03")], "of an event not known before"),
        ([said("2026-03-03", A)], [], (), [("withdrawn", "2026-03-03", "")], "nobody says so any more"),
        (
            [said("2026-03", A)],
            [said("2026-03-03", A, B)],
            (),
            [("changed", "2026-03", "2026-03-03")],
            "a second article knows the day",
        ),
        (
            [said("scheduled", A, attribute="status")],
            [said("scheduled", A, **HELD), said("held", B, **HELD)],
            (),
            [("changed", "scheduled", "held")],
            "it took place; that it was due is still claimed by the older article",
        ),
        (
            [said("2026-03-03", A)],
            [said("2026-03-03", A, verdict="conflicting"), said("2026-03-04", B, verdict="conflicting")],
            (),
            [("disputed", "2026-03-03", "2026-03-04")],
            "another article says otherwise",
        ),
        (
            [said("2026-03-03", A)],
            [said("2026-03-04", A)],
            (A,),
            [("corrected", "2026-03-03", "2026-03-04")],
            "the same article was edited",
        ),
        (
            [said("2026-03-03", A, B)],
            [said("2026-03-03", B, verdict="conflicting"), said("2026-03-04", A, verdict="conflicting")],
            (A,),
            [("corrected", "2026-03-03", "2026-03-04")],
            "one of two articles was edited; the other stands by it",
        ),
        (
            [said("2026-03-03", A)],
            [said("2026-03-04", B)],
            (),
            [("changed", "2026-03-03", "2026-03-04")],
            "another article took the place of the first: no correction",
        ),
        (
            [said("2026-03-03", A)],
            [said("2026-03-03", A, B, verdict="corroborated")],
            (),
            [("supported", "", "2026-03-03")],
            "a second article says the same",
        ),
        (
            [said("2026-03-03", A, subject="one", rows="r1")],
            [said("2026-03-03", A, B, subject="other", label="the session", rows="r1")],
            (),
            [],
            "another article gives it another name; it rests on the same row",
        ),
        (
            [said("2025", A, table="platforms", label="T-1: delivered", attribute="date", subject="2025")],
            [said("2026", A, table="platforms", label="T-1: delivered", attribute="date", subject="2026")],
            (A,),
            [("corrected", "2025", "2026")],
            "its date is part of what a delivery is known by; the article was edited",
        ),
        (
            [said("We agree", A, table="statements", label="Holm: say", attribute="content", subject="one")],
            [said("We met", B, table="statements", label="Holm: say", attribute="content", subject="two")],
            (),
            [("withdrawn", "We agree", ""), ("new", "", "We met")],
            "two things one person said, in two articles",
        ),
        (
            [said("Minister", A, attribute="role", table="people")],
            [said("Minister", A, attribute="role", table="people"), said("Chair", B, attribute="role", table="people")],
            (),
            [("new", "", "Chair")],
            "who has two offices has not changed the one",
        ),
        (
            [said("2026-03-03", A), said("Aldport", A, attribute="place")],
            [said("2026-03-03", A)],
            (A,),
            [("withdrawn", "Aldport", "")],
            "the edit took the place away",
        ),
    ],
)  # fmt: skip
def test_changes(
    old: list[Said],
    new: list[Said],
    edited: tuple[str, ...],
    expected: list[tuple[str, str, str]],
    reason: str,
) -> None:
    assert kinds(old, new, edited) == expected, reason


def test_claims_of_a_new_subject_are_one_change() -> None:
    new = [said("2026-03-03", A), said("Aldport", A, attribute="place")]
    assert kinds([], new) == [("new", "", "2026-03-03; Aldport")]


def test_the_order_of_claims_does_not_matter() -> None:
    old = [said(f"2026-03-0{day}", A, label=f"session {day}") for day in range(1, 6)]
    new = [replace(claim, value="2027", claim_id=claim.label) for claim in old[:3]]
    assert kinds(old, new) == kinds(old[::-1], new[::-1])


def test_articles_are_named() -> None:
    old = {"kept": ("Kept", "1"), "edited": ("Edited", "1"), "gone": ("Gone", "1")}
    new = {"kept": ("Kept", "1"), "edited": ("Edited now", "2"), "more": ("More", "1")}
    found = [(each.kind, each.name) for each in compare_articles(old, new)]
    assert found == [("new", "More"), ("edited", "Edited now"), ("removed", "Gone")]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            Change(
                "corrected",
                "events",
                "S",
                (("start", "2026-03-03"),),
                (("start", "2026-03-04"),),
                articles=("a",),
            ),
            "start 4 Mar 2026; before: 3 Mar 2026; corrected in ‘Wire’",
        ),
        (
            Change("changed", "events", "S", (("status", "scheduled"),), (("status", "held"),)),
            "held; before: scheduled",
        ),
        (
            Change("withdrawn", "events", "S", (("status", "held"),), articles=("a", "b"), because="removed"),
            "held; no longer read: ‘Wire’ and ‘b’",
        ),
        (
            Change(
                "supported",
                "events",
                "S",
                (),
                (("status", "held"),),
                verdicts=("single_source", "corroborated"),
            ),
            "held; now corroborated, before: single source",
        ),
    ],
)
def test_words(change: Change, words: str) -> None:
    assert change_words(change, {"a": "Wire"}) == words
