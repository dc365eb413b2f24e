"""All mentions of one occasion joined: its status, date, people and fullest passage."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from analysis.dates import DateMention
from analysis.facts.occasions.identity import overlap
from analysis.facts.occasions.record import FINITE, MODIFIER, PASSING, PURPOSE, Occasion, is_code_named
from analysis.facts.occasions.timing import first_day, same_time
from analysis.facts.status_words import CANCELLED, DENIED, HELD, POSTPONED, PROPOSED, SCHEDULED, strongest


def join(cluster: Sequence[Occasion]) -> Occasion:
    """The cluster as one occasion, told by its fullest passage."""
    best = max(cluster, key=_telling)
    status = _joint_status(cluster)
    when, former = _joint_date(cluster, best, status)
    when = _from_first_day(cluster, when)
    named = max(cluster, key=_naming)
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


def _from_first_day(cluster: Sequence[Occasion], when: DateMention | None) -> DateMention | None:
    """All its days, of what one mention tells to have ended on a day and another to take two: 'the two-day talks'."""
    ended = any(
        o.over and o.when is not None and when is not None and o.when.value == when.value for o in cluster
    )
    if when is None or when.until or not ended:
        return when
    firsts = (first_day(o.name, when.value) for o in cluster)
    first = next((f for f in firsts if f), "")
    return dataclasses.replace(when, value=first, until=when.value) if first else when


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
    # 'had summoned her for Tuesday, but the sitting was deferred to Friday': the new day.
    dated = sorted(
        (o for o in cluster if o.when is not None),
        key=lambda o: (status == POSTPONED and o.status != POSTPONED, o is not best, -o.strength),
    )
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


def _naming(o: Occasion) -> tuple[object, ...]:
    return is_code_named(o.name), not o.anaphoric, o.edition is not None, bool(o.forum), len(o.name)
