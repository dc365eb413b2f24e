"""The names of equipment of one block, each by the surest form that fits."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Doc

from analysis.equipment import forms, known_ships, lone, looser, ship_appositions, ship_kin, ships
from analysis.equipment.nouns import nouns_in
from analysis.equipment.record import Equipment
from analysis.equipment.runs import Runs
from analysis.reference import Reference

RULES = (
    *(
        ship_kin.former,
        ships.by_prefix,
        ships.of_service,
        known_ships.named,
        ships.behind_plural,
        ships.by_class,
        forms.of_a_type,
        forms.before_noun,
        forms.behind_noun,
        ship_appositions.apposed,
        ship_appositions.to_follow,
    ),
    *(
        ship_appositions.introduced,
        ship_appositions.behind_comma,
        forms.calibres,
        lone.variants,
        lone.of_type,
        lone.designations,
        lone.common,
    ),
    *(
        looser.future_ships,
        ship_kin.renamed,
        ship_kin.sisters,
        ship_kin.described,
        ship_kin.followers,
        ship_kin.done_to,
        looser.quoted,
        looser.counted_ships,
        looser.unlisted_prefixes,
        looser.general_nouns,
        looser.explained,
        looser.wheeled,
        looser.namesakes_of_towns,
    ),
)


def find_equipment(
    doc: Doc, kinds: Sequence[str], reference: Reference, *, is_about_equipment: bool = False
) -> list[Equipment]:
    """The equipment of a block by the form of its names, in order; of two that overlap, that by the surer form.

    `kinds` holds the kind of mention of each token, or ''; `is_about_equipment` says that the article speaks of some.
    """
    runs = Runs(doc, kinds, reference, is_about_equipment=is_about_equipment)
    found: list[Equipment] = []
    for item in (item for rule in RULES for item in rule(runs)):
        if not any(f.first < item.past and item.first < f.past for f in found):
            found.append(item)
    return sorted(found, key=lambda item: item.first)


def speaks_of_equipment(doc: Doc, reference: Reference) -> bool:
    """Whether a block has a noun that only equipment goes by: 'howitzers', 'fighter jets'."""
    return any(not noun.weak and noun.category != "other" for _, _, noun in nouns_in(doc, reference))


def speaks_of_arms(doc: Doc, reference: Reference) -> bool:
    """Whether a block speaks of armed forces or arms: 'the army's four Typhoons'."""
    return any(token.lower_ in _defence_words(reference) for token in doc)


@lru_cache(maxsize=4)
def _defence_words(reference: Reference) -> frozenset[str]:
    return frozenset(w for entry in reference.area_words if entry.use == "defence" for w in entry.words)
