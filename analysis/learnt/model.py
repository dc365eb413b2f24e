"""A learnt model: what weight each feature gives each label, read from a file beside this module.

The models are multinomial logistic regressions; `training/` fits them and says on what.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Model:
    """`labels`, the `bias` of each, and for each feature its weights, parallel to the labels."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, Mapping[int, float]]


@cache
def load_model(name: str) -> Model:
    """The model `<name>.json` of this folder."""
    told = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    weights = {
        feature: dict(zip(pairs[::2], pairs[1::2], strict=True)) for feature, pairs in told["weights"].items()
    }
    return Model(tuple(told["labels"]), tuple(told["bias"]), weights)


def probabilities(model: Model, features: Collection[str]) -> dict[str, float]:
    """Label to probability, the likeliest first; they add up to 1."""
    scores = list(model.bias)
    for feature in sorted(features):
        for at, weight in model.weights.get(feature, {}).items():
            scores[at] += weight
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    total = sum(odds)
    shares = zip(model.labels, (odd / total for odd in odds), strict=True)
    return dict(sorted(shares, key=lambda share: (-share[1], share[0])))
