"""Fit the learnt model of events on annotated text and write it into `analysis/learnt/`: `python -m training.fit`.

The seeds and whatever is held out have no part in it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from analysis.learnt.model import FOLDER
from training.examples import (
    Example,
    agreements,
    annotated_texts,
    area_phrases,
    countries,
    dated_clauses,
    equipment,
    mentions_of_events,
)

# A feature counts if so many examples have it; weights smaller than this are left out of the file.
SUPPORT = 2
SMALLEST = 0.03

# The models, what their examples are, and the inverse of how strongly their weights are held down.
MODELS = (
    ("events", dated_clauses, 1.0),
    ("occasions", mentions_of_events, 0.1),
    ("agreements", agreements, 0.1),
    ("areas", area_phrases, 0.3),
    ("platforms", equipment, 0.1),
    ("countries", countries, 0.2),
)


def main() -> None:
    texts = list(annotated_texts())
    for name, read, strength in MODELS:
        examples = [example for text in texts for example in read(text)]
        path = FOLDER / f"{name}.json"
        path.write_text(fitted(examples, strength), encoding="utf-8")
        labels = dict(Counter(example.label for example in examples).most_common())
        print(f"{path.name}: {len(examples)} examples, {path.stat().st_size // 1024} kB, {labels}")


def fitted(examples: Iterable[Example], strength: float) -> str:
    """The model file of a set of examples: labels, biases, and the weights of each feature as label, weight, …

    `strength` is the inverse of how strongly weights are held down.
    """
    seen = list(examples)
    support = Counter(feature for example in seen for feature in example.features)
    vectors = DictVectorizer()
    rows = vectors.fit_transform(
        [{f: 1.0 for f in sorted(e.features) if support[f] >= SUPPORT} for e in seen]
    )
    model = LogisticRegression(C=strength, max_iter=3000)
    model.fit(rows, [example.label for example in seen])
    # Of two labels the weights are those of the second against the first: all to the second.
    sides = (0.0, 1.0) if len(model.classes_) == 2 else ()
    per_label = [side * model.coef_[0] for side in sides] or list(model.coef_)
    biases = [side * model.intercept_[0] for side in sides] or list(model.intercept_)
    weights = {
        feature: pairs
        for column, feature in enumerate(vectors.get_feature_names_out())
        if (
            pairs := [
                value
                for at, weight in enumerate(row[column] for row in per_label)
                if abs(weight) >= SMALLEST
                for value in (at, round(float(weight), 2))
            ]
        )
    }
    told = {
        "labels": [str(label) for label in model.classes_],
        "bias": [round(float(bias), 3) for bias in biases],
        "weights": weights,
    }
    lines = [
        f"  {json.dumps(f, ensure_ascii=False)}: {json.dumps(w, separators=(',', ':'))}"
        for f, w in weights.items()
    ]
    head = json.dumps({k: told[k] for k in ("labels", "bias")}, ensure_ascii=False)[:-1]
    return head + ', "weights": {\n' + ",\n".join(lines) + "\n}}\n"


if __name__ == "__main__":
    main()
