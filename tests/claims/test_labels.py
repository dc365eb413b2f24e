"""What claims are called, and by what they are known again."""

from __future__ import annotations

from tests.claims.rows import Fact, claims_of

TEXTS = [{"text": "Norway and Chile met in Oslo."}, {"text": "Of boats, Chile and Norway spoke."}]


def labels(**tables: list[Fact]) -> list[str]:
    return list(dict.fromkeys(claims_of(TEXTS, **tables)["label"]))


def test_the_row_that_names_it_stands_for_all() -> None:
    pact = {"kind": "contract", "parties": "Norway; Chile", "signed_on": "2031-03-04", "status": "signed"}
    rows = [pact | {"agreement": "contract"}, pact | {"agreement": "contract for radars"}]
    assert labels(agreements=rows) == ["contract for radars"]


def test_a_plain_name_says_whose_it_is() -> None:
    pact = {
        "agreement": "contract",
        "kind": "contract",
        "parties": "Norway; Chile",
        "signed_on": "2031-03-04",
    }
    assert labels(agreements=[pact | {"status": "signed"}]) == ["contract (Norway; Chile, 2031-03-04)"]


def test_two_of_one_name_are_told_apart() -> None:
    use = {"platform": "K9", "relation": "procured", "status": "actual"}
    rows = [use | {"recipient": "Chile"}, use | {"recipient": "Peru"}]
    assert labels(platforms=rows) == ["K9: procured (Chile)", "K9: procured (Peru)"]
    claims = claims_of(TEXTS, platforms=rows)
    assert claims["claim_id"].is_unique


def test_ministries_carry_their_country() -> None:
    said = {"speaker": "Ministry of Defence", "country": "Chile", "verb": "say", "content": "it went well"}
    assert labels(statements=[said | {"negated": False}]) == ["Ministry of Defence (Chile): say"]


def test_a_claim_is_known_by_its_subject_whatever_else_is_in_the_corpus() -> None:
    event = {"kind": "exercise", "name": "Exercise Amber Reef", "start": "2031-03-04", "status": "held"}
    alone = claims_of(TEXTS[:1], events=[event])
    joined = claims_of(TEXTS, events=[event, event | {"place": "Arica"}])
    assert set(alone["claim_id"]) < set(joined["claim_id"])
