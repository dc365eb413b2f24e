"""What a learnt model takes to be done to equipment of which no rule can tell.

It is asked last, only about equipment that would else be no more than mentioned, and believed only where it is sure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.annotate import Annotated
from analysis.facts.clauses import predicate_of
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.status import outlook_of, verb_status
from analysis.learnt.features import features
from analysis.learnt.model import load_model, probabilities
from analysis.learnt.phrases import phrase_features

# How likely a relation must be.
SURE = 0.7
# What is neither done nor planned, or no equipment of the article's at all.
NOTHING = frozenset({"mentioned", "none"})


def learnt_use(annotated: Annotated, sightings: Sequence[Sighting]) -> tuple[Sighting, Use] | None:
    """What is likeliest done to a platform, and the sighting that tells; None where the model is not sure."""
    model = load_model("platforms")
    told = [
        (likely, -n, relation)
        for n, sighting in enumerate(sightings)
        for relation, likely in probabilities(model, sighting_features(annotated, sighting)).items()
        if relation not in NOTHING and likely >= SURE
    ]
    if not told:
        return None
    _, n, relation = max(told)
    sighting = sightings[-n]
    verb = predicate_of(sighting.head)
    status = verb_status(verb) if verb is not None else outlook_of(sighting.head)
    return sighting, Use(relation, status, verb or sighting.head, f"learnt_{relation}")


def sighting_features(annotated: Annotated, sighting: Sighting) -> frozenset[str]:
    """The features of a sighting: those of its phrase and of its clause, and what kind of equipment it is."""
    head, sentence = sighting.head, sighting.sentence
    return frozenset(
        (
            *(f"phrase {f}" for f in phrase_features(annotated, sentence, head, (head.i, head.i + 1))),
            *features(annotated, sentence, head),
            *_kind(sighting),
        )
    )


def _kind(sighting: Sighting) -> Iterator[str]:
    yield f"category={sighting.platform.category}"
    yield "one" if sighting.platform.is_one else "type"
