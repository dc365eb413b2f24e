"""Examples for the learnt models: the features of a word or phrase of a text, and what the annotation says of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence, annotate
from analysis.articles import read_corpus
from analysis.evaluate import read_gold
from analysis.facts.circumstances import date_head
from analysis.facts.equipment.learnt import sighting_features
from analysis.facts.equipment.sightings import named_sightings
from analysis.facts.events import event_fact, told_and_faint
from analysis.facts.occasions.record import Occasion
from analysis.facts.occasions.weighing import EVENT, occasion_features
from analysis.facts.pacts.learnt import pact_features
from analysis.facts.pacts.merge import joined_pacts
from analysis.facts.pacts.record import Pact
from analysis.gold_likeness import agrees, alike, content_words, options, pair, squeezed
from analysis.learnt.countries import country_features
from analysis.learnt.features import features
from analysis.learnt.phrases import phrase_features, phrase_heads, phrase_span
from analysis.learnt.tellings import scene_of
from analysis.mentions import find_mentions
from analysis.people import people_of
from analysis.person_countries import YES, by_rules, questions
from tests import test_opening_country, test_people, test_phrase_countries, test_sides
from tests.facts import event_learnt_cases, event_weighed_cases
from tests.facts.platform_phrase_cases import TOLD
from tests.facts.test_agreements import AGREEMENTS, NOTHING
from tests.facts.test_areas import AREAS, NO_AREA
from tests.facts.test_events import CASES, SILENT
from tests.facts.test_platforms import CASES as EQUIPMENT
from tests.passages import passages
from tests.writing import annotated

NONE = "none"
# From so alike a phrase is that of a row; from so alike it is neither that nor clearly another.
SAME, NEAR = 0.6, 0.5
GOLD = Path(__file__).parent.parent / "tests" / "gold"
Gold = Mapping[str, Any]


@dataclass(frozen=True)
class Text:
    """An annotated text: as the package reads it, and its gold rows by table."""

    annotated: Annotated
    gold: Mapping[str, Sequence[Gold]]


@dataclass(frozen=True)
class Example:
    """One example: what the model sees, and what it is to answer."""

    features: frozenset[str]
    label: str


def annotated_texts() -> Iterator[Text]:
    """The open articles, the open passages and short texts, and the cases of the rules."""
    gold = read_gold(GOLD / "facts")
    for article in read_corpus(GOLD / "corpus").articles:
        if article.article_id in gold:
            yield Text(annotate(article), gold[article.article_id])
    yield from short_passages()
    yield from short_texts()
    yield from cases_of_rules()


def short_passages() -> Iterator[Text]:
    """The open passages."""
    for told in passages("open"):
        yield Text(annotated(told["text"], told["published"], told.get("publisher", "")), told)


def short_texts() -> Iterator[Text]:
    """The open halves of the short texts, each annotated for one table."""
    for path in sorted((GOLD / "short").glob("*.json")):
        for told in json.loads(path.read_text(encoding="utf-8")):
            if told["half"] == "open":
                yield Text(annotated(told["text"], ""), {path.stem: told["rows"]})


def cases_of_rules() -> Iterator[Text]:
    """The cases that the rules are tested with, most of all the texts without a row.

    Those that the models themselves are tested with are not among them.
    """
    tested = (
        *event_learnt_cases.LEARNT,
        *event_learnt_cases.NOT_LEARNT,
        *event_weighed_cases.WEIGHED,
        *event_weighed_cases.DOUBTED,
    )
    own = {text for _, text, *_ in tested}
    for _, text, *told in (*CASES, *SILENT):
        if text not in own:
            rows = [
                {"kind": k, "name": n, "start": s, "status": t} for k, n, s, t in (told[0] if told else ())
            ]
            yield Text(annotated(text, "2026-05-20"), {"events": rows})
    for _, text, *pact in (*AGREEMENTS, *NOTHING):
        rows = [{"agreement": name, "status": s, "signed_on": day} for _, name, day, s, *_ in pact]
        yield Text(annotated(text, "2026-05-20"), {"agreements": rows})
    for _, text, *areas in (*AREAS, *NO_AREA):
        rows = [{"area": a, "stance": s} for a, _, s in (areas[0] if areas else ())]
        yield Text(annotated(text, "2026-05-20"), {"areas": rows})
    set_phrases = ((r, t, ((p, r, s),)) for r, told in TOLD.items() for t, p, s in told)
    for _, text, equipment_rows in (*EQUIPMENT, *set_phrases):
        rows = [{"platform": p, "relation": r} for p, r, _ in equipment_rows]
        yield Text(annotated(text, "2026-05-20"), {"platforms": rows})
    yield from cases_of_people()


def cases_of_people() -> Iterator[Text]:
    """The cases of the rules for people and their countries, most of all those whose country is left open."""
    left_open = (*test_people.LEFT_OPEN, *test_phrase_countries.OPEN, *test_opening_country.LEFT_OPEN)
    for text, _ in left_open:
        yield _with_countries(text, {p.name: "" for p in annotated(text).people})
    for text, people, _ in test_people.NAMED:
        yield _with_countries(text, {name: country for name, _, country in people})
    for text, countries_of_all, _ in test_sides.SIDES:
        names = [p.name for p in annotated(text).people]
        yield _with_countries(text, dict(zip(names, countries_of_all, strict=True)))


def _with_countries(text: str, told: Mapping[str, str]) -> Text:
    return Text(annotated(text), {"people": [{"person": p, "country": c} for p, c in told.items()]})


def dated_clauses(text: Text) -> Iterator[Example]:
    """Each date with the kind of event that it is the day of, 'none' where it is that of no event."""
    if "events" not in text.gold:
        return
    for sentence in text.annotated.sentences:
        said = sentence.span.text
        for date in text.annotated.dates_in(sentence.start, sentence.end):
            head = date_head(sentence, date)
            if head is None or not date.value:
                continue
            rows = [row for row in text.gold["events"] if _has_day(row, date.value) and _is_told(row, said)]
            if all(row.get("optional") for row in rows) and rows:
                continue
            label = options(rows[0]["kind"])[0] if rows else NONE
            yield Example(features(text.annotated, sentence, head), label)


def mentions_of_events(text: Text) -> Iterator[Example]:
    """Each occasion that the rules read, told plainly or faintly, with whether the annotation has a row of it."""
    if "events" not in text.gold:
        return
    told, faint = told_and_faint(text.annotated)
    gold = list(text.gold["events"])
    for occasions in (told, faint):
        rows = [
            {name: str(value or "") for name, value in event_fact(text.annotated, o).values.items()}
            for o in occasions
        ]
        of_row = {b: gold[a] for a, b in pair("events", gold, rows)}
        for i, occasion in enumerate(occasions):
            row = of_row.get(i)
            if not (row and row.get("optional")):
                seen = occasion_features(text.annotated, occasion, told, is_told=occasions is told)
                is_row = row is not None or any(_names(other, occasion) for other in gold)
                yield Example(seen, EVENT if is_row else NONE)
        # What is told plainly is no other's.
        gold = [row for row in gold if row not in of_row.values()]


def _names(row: Gold, occasion: Occasion) -> bool:
    """Whether a row has part of an occasion's name for its name, as the cases of the rules do."""
    return occasion.kind in options(row["kind"]) and any(n in occasion.name for n in options(row["name"]))


def _has_day(row: Gold, day: str) -> bool:
    return day in options(row.get("start", "")) or day in options(row.get("end", ""))


def _is_told(row: Gold, said: str) -> bool:
    """Whether a sentence has the words that carry a row, or else a good part of its name."""
    if "words" in row:
        return any(words in said or said in words for words in options(row["words"]))
    inside = content_words(said)
    return any(
        len(content_words(name) & inside) >= 0.3 * len(content_words(name)) for name in options(row["name"])
    )


def area_phrases(text: Text) -> Iterator[Example]:
    """Each phrase of running text with the stance of the area that it is, 'none' where it is none."""
    if "areas" not in text.gold:
        return
    spans = [
        (sentence, head, phrase_span(sentence, head, heads))
        for sentence in text.annotated.sentences
        if sentence.block.kind == "paragraph"
        for heads in [phrase_heads(sentence)]
        for head in heads
    ]
    likeness = [[_likeness(row, *span) for span in spans] for row in text.gold["areas"]]
    told: dict[int, Gold] = {}
    for row, scores in zip(text.gold["areas"], likeness, strict=True):
        best = max(range(len(spans)), key=lambda i: (scores[i], -i), default=None)
        if best is not None and scores[best] >= SAME:
            told[best] = row
    for i, (sentence, head, span) in enumerate(spans):
        row = told.get(i)
        is_near = row is None and any(scores[i] >= NEAR for scores in likeness)
        if not is_near and not (row and row.get("optional")):
            label = options(row["stance"])[0] if row else NONE
            yield Example(phrase_features(text.annotated, sentence, head, span), label)


def equipment(text: Text) -> Iterator[Example]:
    """Each place that names equipment with what is done to it, 'none' where the annotation has no row of it."""
    for sighting in named_sightings(text.annotated) if "platforms" in text.gold else ():
        rows = [r for r in text.gold["platforms"] if squeezed(sighting.platform.name) in names_of(r)]
        here = [r for r in rows if "words" in r and _is_told(r, sighting.sentence.span.text)]
        row = next(iter(here or rows), None)
        if not (row and row.get("optional")):
            label = options(row["relation"])[0] if row else NONE
            yield Example(sighting_features(text.annotated, sighting), label)


def agreements(text: Text) -> Iterator[Example]:
    """Each agreement that the rules make out with its standing, 'none' where the annotation has no row of it."""
    if "agreements" not in text.gold:
        return
    for pact, mentions in zip(*joined_pacts(text.annotated), strict=True):
        found = pact_features(text.annotated, pact, mentions)
        row = max(text.gold["agreements"], key=lambda r: _pact_likeness(r, pact), default=None)
        if row is not None and not _pact_likeness(row, pact):
            row = None
        if found is not None and not (row and row.get("optional")):
            told = options(row["status"]) if row else [NONE]
            yield Example(found, pact.status if pact.status in told else told[0])


def _pact_likeness(row: Gold, pact: Pact) -> float:
    """How like the name of a row an agreement's is, 0 where it is another."""
    score = max(alike(name, pact.name) for name in options(row["agreement"]))
    day = pact.signed.value if pact.signed else pact.year
    same = 0.5 if day and day in options(row.get("signed_on", "")) else 0.0
    return score + same if score >= 0.4 or (same and score >= 0.2) else 0.0


def countries(text: Text) -> Iterator[Example]:
    """Each country of the text as that of each person whom no word beside the name tells it of: 'yes' or 'no'.

    Of those whose country may as well be left open it is no example either way, only the others are wrong.
    """
    if "people" not in text.gold:
        return
    read = text.annotated
    vocabulary = find_mentions(read.blocks, read.docs, read.reference)
    setting = people_of(read.article, read.blocks, read.docs, vocabulary, read.reference)
    asked = list(questions(setting, by_rules(setting, read.reference), read.reference))
    people = list(setting.offices)
    rows = {
        people[j]: text.gold["people"][i]
        for i, j in pair("people", text.gold["people"], [{"person": name} for name in people])
    }
    scene = scene_of(setting)
    for one in asked:
        row = rows.get(one.name, {})
        wanted = options(row["country"]) if "country" in row and not row.get("optional") else []
        for country in scene.countries() if wanted else ():
            is_it = agrees("country", wanted, country)
            if not (is_it and "" in wanted):
                yield Example(country_features(scene, one, country), YES if is_it else "no")


def names_of(row: Gold) -> set[str]:
    """The names of a row's equipment, squeezed."""
    return {squeezed(name) for name in options(row["platform"])}


def _likeness(row: Gold, sentence: Sentence, head: Token, span: tuple[int, int]) -> float:
    words = options(row.get("words", ""))
    if not any(part in sentence.span.text or sentence.span.text in part for part in words):
        return 0.0
    return max(alike(area, head.doc[span[0] : span[1]].text) for area in options(row["area"]))
