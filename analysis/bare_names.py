"""Words for a body that an article uses for its name: 'the Coalition', 'the Panel', where no fuller name is given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from analysis.acting_bodies import acts, is_led
from analysis.beside_names import words_of
from analysis.body_cue_words import PEOPLE_OF
from analysis.leftovers import Leftover
from analysis.mention_records import Mention
from analysis.reference import Reference


def bare_names(
    leftovers: Sequence[Leftover], bodies: Sequence[Mention], reference: Reference
) -> dict[str, str]:
    """The keys of such leftovers, to their kinds.

    The article must use the word so twice, once as the subject of what bodies do or say or before their people, and
    name no body with that word.
    """
    words = words_of(reference.leftover_words.bare_names)
    kinds = {x.key: kind for x in leftovers if x.text.istitle() and (kind := words.get(x.text)) is not None}
    used = Counter(x.key for x in leftovers if x.key in kinds and (is_led(x) or _has_people(x)))
    sure = {x.key for x in leftovers if x.key in kinds and (acts(x, reference) or _has_people(x))}
    fuller = {word.lower() for m in bodies for word in (*m.entity.split(), *m.text.split())}
    return {key: kinds[key] for key in kinds if key in sure and used[key] > 1 and key not in fuller}


def _has_people(leftover: Leftover) -> bool:
    """'Coalition forces', 'a Coalition spokesman'."""
    doc, past = leftover.doc, leftover.past
    return past < len(doc) and doc[past].lower_ in PEOPLE_OF
