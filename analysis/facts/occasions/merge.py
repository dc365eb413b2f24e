"""Mentions of the same occasion, over all sentences, made one."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import date

from analysis.annotate import Annotated
from analysis.dates import DateMention
from analysis.facts.modality import CANCELLED, DENIED, HELD, POSTPONED, PROPOSED, SCHEDULED, strongest
from analysis.facts.occasions.identity import overlap, same_occasion
from analysis.facts.occasions.recognise import occasions_in
from analysis.facts.occasions.record import FINITE, MODIFIER, PASSING, PURPOSE, Occasion, is_code_named
from analysis.facts.occasions.timing import compare, same_time


def read_occasions(annotated: Annotated) -> list[Occasion]:
    """Every occasion of an article once, in the order of first mention; `is_told` picks those that make rows.

    Each carries the status, date, place and people of all its mentions; its passage is the fullest of them.
    """
    clusters: list[list[Occasion]] = []
    for sentence in annotated.sentences:
        for mention in occasions_in(annotated, sentence):
            _place(clusters, mention)
    joined = _with_forum([_on_time(annotated, _join(cluster)) for cluster in clusters])
    main = main_occasion(annotated, joined)
    dated = [_inherit(annotated, occasion, main) for occasion in joined]
    return _without_doubles(dated)


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
    if not mention.anaphoric or mention.when is not None or is_code_named(mention.name):
        clusters.append([mention])


def _with_forum(occasions: Sequence[Occasion]) -> list[Occasion]:
    """'The fourth meeting' named after the fifth of the same body is of that body."""
    filled: list[Occasion] = []
    forum = ""
    for o in occasions:
        if o.edition is not None and o.kind == "meeting":
            forum = o.forum or forum
            o = dataclasses.replace(o, forum=forum)
        filled.append(o)
    return filled


def is_series(cluster: Sequence[Occasion]) -> bool:
    """Whether 'the fourth edition' can belong to what a cluster is about."""
    return any(o.edition is not None for o in cluster) or cluster[0].kind in ("exercise", "exhibition")


def _of_series(first: Occasion, mention: Occasion) -> Occasion:
    """'The 21st' as the 21st of the series that `first` belongs to."""
    year = mention.when.value if mention.when is not None and len(mention.when.value) == 4 else ""
    unnumbered = year or ("next" if mention.next_one else "previous")
    number = unnumbered if mention.edition is None else mention.name.split()[0]
    if first.kind in ("exercise", "exhibition"):
        base = first.name if first.edition is None else first.name.split(" of ", 1)[-1]
        name = f"{number} edition of {base}"
    else:
        name = f"{number} {first.name.split(' ', 1)[-1]}" if first.edition is not None else mention.name
    return dataclasses.replace(
        mention,
        kind=first.kind,
        forum=first.forum,
        name=name,
        key=first.key,
        rule=f"{first.kind}_noun",
        anaphoric=False,
    )


def _join(cluster: Sequence[Occasion]) -> Occasion:
    """The cluster as one occasion, told by its fullest passage."""
    best = max(cluster, key=_telling)
    status = _joint_status(cluster)
    when, former = _joint_date(cluster, best, status)
    named = max(
        cluster,
        key=lambda o: (
            is_code_named(o.name),
            not o.anaphoric,
            o.edition is not None,
            bool(o.forum),
            len(o.name),
        ),
    )
    participants, people = _joint_participants(cluster)
    place = best if best.place else max(cluster, key=lambda o: (o.strength, len(o.place)))
    return dataclasses.replace(
        best,
        name=best.name if _is_as_good(best, named) else named.name,
        status=status,
        edition=next((o.edition for o in cluster if o.edition is not None), None),
        forum=max((o.forum for o in cluster), key=len),
        when=when,
        former=former,
        last=next((o.last for o in cluster if o.last is not None), None),
        place=place.place,
        country=place.country,
        participants=participants,
        people=people,
        inherits=any(o.inherits for o in cluster),
        anaphoric=all(o.anaphoric for o in cluster),
        strength=max(o.strength for o in cluster),
    )


def _on_time(annotated: Annotated, occasion: Occasion) -> Occasion:
    """What lies after the article was not held, however a clause about it is told."""
    when = occasion.when
    if occasion.status == HELD and when is not None and compare(when.value, annotated.article.published) == 1:
        return dataclasses.replace(occasion, status=SCHEDULED)
    return occasion


def _naming(o: Occasion) -> tuple[object, ...]:
    return is_code_named(o.name), not o.anaphoric, o.edition is not None, bool(o.forum), len(o.name)


def _is_as_good(best: Occasion, named: Occasion) -> bool:
    """Whether the name of the fullest mention will do."""
    if is_code_named(named.name) and not is_code_named(best.name) and best.edition is None:
        return False
    return not best.anaphoric and len(best.name) * 2 > len(named.name)


def _telling(o: Occasion) -> tuple[object, ...]:
    return (
        o.strength == FINITE and bool(o.status),
        not o.anaphoric,
        o.edition is not None,
        bool(o.when),
        o.strength,
        bool(o.place),
        len(o.participants),
        -o.start,
    )


def _joint_status(cluster: Sequence[Occasion]) -> str:
    """What plain telling says outranks an aim; being put off or called off outranks both."""
    for status in (CANCELLED, POSTPONED):
        if any(o.status == status and o.strength >= MODIFIER for o in cluster):
            return status
    for strength in (FINITE, MODIFIER, PURPOSE, PASSING):
        told = [o.status for o in cluster if o.strength == strength and o.status]
        if told:
            return strongest_telling(told)
    return ""


def strongest_telling(told: Iterable[str]) -> str:
    """Of statuses told with one force: held if any says so, else the most telling."""
    given = list(told)
    if HELD in given and not {CANCELLED, POSTPONED, DENIED} & set(given):
        return HELD
    if SCHEDULED in given and PROPOSED in given:
        return SCHEDULED
    return strongest(given)


def _joint_date(
    cluster: Sequence[Occasion], best: Occasion, status: str
) -> tuple[DateMention | None, DateMention | None]:
    former = next((o.former for o in cluster if o.former is not None), None)
    dated = sorted((o for o in cluster if o.when is not None), key=lambda o: (o is not best, -o.strength))
    finest = None
    for o in dated:
        if o.when is None or (status == POSTPONED and former is not None and overlap(o.when, former)):
            continue
        if finest is None or (
            len(o.when.value) > len(finest.value) and same_time(o.when.value, finest.value)
        ):
            finest = o.when
    return finest, former


def _joint_participants(cluster: Sequence[Occasion]) -> tuple[tuple[str, ...], bool]:
    people = [p for o in cluster if o.people for p in o.participants]
    if people:
        return tuple(dict.fromkeys(people)), True
    return max((o.participants for o in cluster), key=len), False


def main_occasion(annotated: Annotated, occasions: Sequence[Occasion]) -> Occasion | None:
    """The occasion that the article is about: the first that took place, or was to, on a known day by its date."""
    published = annotated.article.published
    for o in sorted(occasions, key=lambda o: o.start):
        if (
            o.when is None
            or len(o.when.value) != 10
            or o.status not in (HELD, SCHEDULED)
            or o.kind == "deployment"
        ):
            continue
        order = compare(o.when.value, published)
        if not published or (order is not None and order <= 0 and _days_close(o.when.value, published)):
            return o
    return None


def is_recent(annotated: Annotated, when: DateMention) -> bool:
    """Whether a day is known and at most ten days from that of the article."""
    published = annotated.article.published
    return len(when.value) == 10 and len(published) == 10 and _days_close(when.value, published)


def _days_close(one: str, other: str) -> bool:
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other[:10])).days) <= 10
    except ValueError:
        return False


def _inherit(annotated: Annotated, occasion: Occasion, main: Occasion | None) -> Occasion:
    """An undated act of the same people on the same occasion takes its day."""
    if main is None or occasion.when is not None or not occasion.inherits or occasion is main:
        return occasion
    if occasion.status != HELD or occasion.edition is not None:
        return occasion
    # Wreaths and guards of honour belong to the visit or meeting that they are told with.
    ceremony = occasion.kind == "ceremony" and occasion.start > main.start
    shared = set(occasion.participants) & set(main.participants)
    sentence = annotated.sentence_at(occasion.start)
    linked = sentence is not None and follows(sentence.span.text)
    if not (ceremony or shared or linked or occasion.start == main.start):
        return occasion
    context = (main.start, main.end) if main.start != occasion.start else None
    return dataclasses.replace(occasion, when=main.when, context=context)


LINKS = (
    *("before the", "after the", "during the", "following the", "at the conclusion", "at the end of the"),
    *(
        "at the close of the",
        "in the presence of the",
        "in the margins",
        "immediately after",
        "at the ceremony",
    ),
    *(
        "earlier in the day",
        "later in the day",
        "on the same day",
        "the same day",
        "on the sidelines",
        "on arrival",
    ),
    *(
        "ahead of the",
        "prior to the",
        "on the occasion",
        "at the meeting",
        "later",
        "then ",
        "during his visit",
    ),
    *("during her visit", "during their", "at the talks", "on the margins", "earlier"),
)


def follows(text: str) -> bool:
    """Whether a sentence ties what it tells to the occasion before it: 'before the meeting', 'later in the day'."""
    low = text.casefold()
    return any(link in low for link in LINKS)


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
        kept.append(o)
    return kept


# Words for what may go on for months: without a day or people they are no one event.
ONGOING = frozenset({"negotiations", "discussions", "consultations", "talks"})


def is_told(o: Occasion) -> bool:
    """Whether an occasion is told plainly enough to be a row."""
    if not o.status or o.status == DENIED:
        return False
    if o.anaphoric and not ((o.when or o.former) is not None and o.strength == FINITE):
        return False
    if o.generic and o.edition is None:
        return False
    if o.edition is not None and o.kind in ("meeting", "summit", "exercise", "exhibition"):
        return o.strength > PASSING or o.when is not None or bool(o.forum)
    if o.former is not None and o.status in (POSTPONED, CANCELLED) and o.strength >= MODIFIER:
        return True
    if o.kind == "deployment":
        return o.when is not None and o.strength >= PURPOSE
    if o.kind in ("delivery", "test", "training", "approval", "inauguration", "other"):
        return o.when is not None and o.strength >= MODIFIER
    if o.kind == "meeting" and o.name.split()[0].casefold() in ONGOING and o.when is None:
        return o.people and o.strength >= MODIFIER
    if o.kind in ("ceremony", "commissioning"):
        return o.strength >= MODIFIER or o.when is not None
    if o.when is not None:
        return True
    if o.kind in ("exercise", "exhibition"):
        return o.strength >= MODIFIER and any(c.isupper() for c in o.name)
    if o.kind == "visit":
        return bool(o.participants) and o.strength >= MODIFIER
    return o.strength >= MODIFIER and (len(o.participants) > 1 or bool(o.place))
