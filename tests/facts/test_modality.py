"""How a clause presents what it tells: words of planning, doubt and denial first, then tense."""

from __future__ import annotations

import pytest

from analysis.facts.clauses import lemma
from analysis.facts.modality import Modality, modality_of
from analysis.pipeline import load_pipeline

# Why, the sentence, the verb whose clause is meant, its status.
CLAUSES: tuple[tuple[str, str, str, str], ...] = (
    ("past", "The sides held talks on Monday.", "hold", "held"),
    ("passive past", "The talks were held on Monday.", "hold", "held"),
    ("perfect", "The sides have held talks.", "hold", "held"),
    ("under way", "Talks are being held in Doha.", "hold", "held"),
    ("participle", "The talks held in Doha were short.", "hold", "held"),
    ("future", "The sides will hold talks.", "hold", "scheduled"),
    ("is to be", "The talks are to be held in Doha.", "hold", "scheduled"),
    ("was to be", "The talks were to be held in Doha.", "hold", "scheduled"),
    ("was to have been", "The talks were to have been held in Doha.", "hold", "scheduled"),
    ("reported future", "Officials said the talks would be held in Doha.", "hold", "scheduled"),
    ("expected", "The talks are expected to take place in Doha.", "take", "scheduled"),
    ("scheduled", "The minister is scheduled to visit Doha.", "visit", "scheduled"),
    ("due", "The ship is due to be delivered in May.", "deliver", "scheduled"),
    ("planned", "The sides plan to hold talks.", "hold", "scheduled"),
    ("agreed to", "The sides agreed to hold talks.", "hold", "scheduled"),
    ("hoped", "The sides hope to hold talks.", "hold", "proposed"),
    ("invited", "The minister was invited to visit Doha.", "visit", "proposed"),
    ("an invitation to", "He extended an invitation to visit Doha.", "visit", "proposed"),
    ("might", "The sides might hold talks.", "hold", "proposed"),
    ("not", "The sides did not hold talks.", "hold", "denied"),
    ("never", "The sides never held talks.", "hold", "denied"),
    ("denied", "The ministry denied that the sides held talks.", "hold", "denied"),
    ("not yet", "The sides have not yet held talks.", "hold", "proposed"),
    ("a condition", "If the sides hold talks, prices will fall.", "hold", ""),
    ("under a condition", "The sides would hold talks if the war ended.", "hold", ""),
    ("a plain present", "The sides hold talks.", "hold", ""),
)


def modality(text: str, verb: str) -> Modality:
    doc = load_pipeline()(text)
    return modality_of(next(token for token in doc if lemma(token) == verb))


@pytest.mark.parametrize(("text", "verb", "status"), [pytest.param(*c[1:], id=c[0]) for c in CLAUSES])
def test_status_of_a_clause(text: str, verb: str, status: str) -> None:
    assert modality(text, verb).status == status


@pytest.mark.parametrize(
    "text", ["If the sides hold talks, prices will fall.", "He would hold talks if asked."]
)
def test_suppositions_are_generic(text: str) -> None:
    assert modality(text, "hold").generic


def test_a_cancelling_that_is_only_possible_cancels_nothing() -> None:
    assert modality("The drill would be cancelled if it rained.", "cancel").status != "cancelled"
    assert modality("The drill was cancelled.", "cancel").status == "cancelled"
