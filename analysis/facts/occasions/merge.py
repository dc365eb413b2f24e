"""Mentions of the same occasion, over all sentences, made one."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from analysis.annotate import Annotated
from analysis.facts.occasions.delegates import with_delegates
from analysis.facts.occasions.described import without_descriptions
from analysis.facts.occasions.identity import first_next, same_occasion
from analysis.facts.occasions.joining import join
from analysis.facts.occasions.recognise import occasions_in
from analysis.facts.occasions.record import Occasion, is_code_named
from analysis.facts.occasions.same_day import earlier, host_of, inherit, main_occasion, news_day
from analysis.facts.occasions.timing import compare
from analysis.facts.status_words import CANCELLED, HELD, POSTPONED, PROPOSED, SCHEDULED


def read_occasions(annotated: Annotated) -> tuple[Occasion, ...]:
    """Every occasion of an article once, in the order of first mention; `is_told` picks those that make rows.

    Each carries the status, date, place and people of all its mentions; its passage is the fullest of them.
    """
    clusters: list[list[Occasion]] = []
    for sentence in annotated.sentences:
        for mention in occasions_in(annotated, sentence):
            _place(clusters, mention)
    joined = _with_forum([_on_time(annotated, join(cluster)) for cluster in clusters])
    joined = [with_delegates(annotated, occasion) for occasion in joined]
    main, news = main_occasion(annotated, joined), news_day(annotated)
    dated = []
    for occasion in joined:
        # What is told before the main occasion is news of the lead.
        told_after = main is not None and main.start <= occasion.start
        day = main if told_after else earlier(main, news)
        dated.append(inherit(annotated, occasion, host_of(annotated, occasion, joined) or day))
    return tuple(_without_doubles(without_descriptions(annotated, dated)))


def _place(clusters: list[list[Occasion]], mention: Occasion) -> None:
    """Put a mention with the cluster it belongs to, or in one of its own."""
    if mention.kind == "edition":
        series = next((c for c in reversed(clusters) if is_series(c)), None)
        if series is None:
            return
        first = series[0]
        if mention.anaphoric and all(o.edition is None for o in series):
            # 'It was the third edition.'
            series.append(dataclasses.replace(mention, kind=first.kind, key=first.key))
            return
        mention = _of_series(first, mention)
        if mention.edition is None:
            # 'The previous edition' is another one.
            clusters.append([mention])
            return
    for cluster in reversed(clusters):
        if same_occasion(cluster, mention):
            cluster.append(mention)
            return
    if mention.kind == "visit" and mention.people and mention.status in (CANCELLED, POSTPONED):
        # 'cancelled his trip', told of nowhere before
        mention = dataclasses.replace(mention, anaphoric=False)
    if not mention.anaphoric or mention.when or mention.former or is_code_named(mention.name):
        clusters.append([mention])


def _with_forum(occasions: Sequence[Occasion]) -> list[Occasion]:
    """'The fourth meeting', 'the next round' named after a session of a body is of that body."""
    filled: list[Occasion] = []
    forum = ""
    for o in occasions:
        if o.edition is not None and o.kind == "meeting":
            forum = o.forum or forum
            o = dataclasses.replace(o, forum=forum)
        elif o.kind == "meeting" and o.next_one and forum and not o.forum and o.name.isalpha():
            o = dataclasses.replace(o, forum=forum, name=f"next {o.name} of the {forum}", anaphoric=False)
        filled.append(o)
    return filled


def is_series(cluster: Sequence[Occasion]) -> bool:
    """Whether 'the fourth edition' can belong to what a cluster is about."""
    numbered = any(o.edition is not None for o in cluster)
    of_many = cluster[0].kind == "meeting" and first_next(cluster)
    return numbered or of_many or cluster[0].kind in ("exercise", "exhibition")


def _of_series(first: Occasion, mention: Occasion) -> Occasion:
    """'The 21st' as the 21st of the series that `first` belongs to."""
    year = mention.when.value if mention.when is not None and len(mention.when.value) == 4 else ""
    unnumbered = year or ("next" if mention.next_one else "previous")
    number = unnumbered if mention.edition is None else mention.name.split()[0]
    if first.kind in ("exercise", "exhibition"):
        base = first.name if first.edition is None else first.name.split(" of ", 1)[-1]
        name = f"{number} edition of {base}"
    elif first.edition is not None:
        name = f"{number} {first.name.split(' ', 1)[-1]}"
    else:
        name = f"{number} {first.name}" if mention.name in ("one", "it") else mention.name
    return dataclasses.replace(
        mention,
        kind=first.kind,
        forum=first.forum,
        name=name,
        key=first.key,
        rule=f"{first.kind}_noun",
        anaphoric=False,
    )


def _on_time(annotated: Annotated, occasion: Occasion) -> Occasion:
    """What lies after the article was not held, however a clause about it is told."""
    when = occasion.when
    if occasion.status == HELD and when is not None and compare(when.value, annotated.article.published) == 1:
        return dataclasses.replace(occasion, status=SCHEDULED)
    return occasion


def _without_doubles(occasions: Sequence[Occasion]) -> list[Occasion]:
    """The occasions without the visits that are only the way to a session: 'invited to come and co-chair'."""
    kept = []
    for o in occasions:
        if (
            o.kind == "visit"
            and o.status == PROPOSED
            and any(
                p.start == o.start and p.kind in ("meeting", "summit") and p.edition is not None
                for p in occasions
            )
        ):
            continue
        if o.kind == "visit" and not o.participants and _is_port_call(o, occasions):
            # 'arrived in Split on a goodwill visit'
            continue
        kept.append(o)
    return kept


def _is_port_call(visit: Occasion, others: Sequence[Occasion]) -> bool:
    return any(p.kind == "deployment" and p.start == visit.start and p.when == visit.when for p in others)
