"""Mentions of the same occasion, over all sentences, made one."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from analysis.annotate import Annotated
from analysis.dates import DateMention
from analysis.facts.modality import CANCELLED, DENIED, HELD, POSTPONED, PROPOSED, SCHEDULED, strongest
from analysis.facts.occasions.recognise import occasions_in
from analysis.facts.occasions.record import FINITE, MODIFIER, PASSING, PURPOSE, Occasion
from analysis.facts.occasions.timing import compare, same_time
from analysis.gazetteer import squeeze

POINTING = frozenset({"meeting", "talks", "visit", "summit", "exercise", "session", "hearing", "call"})


def read_occasions(annotated: Annotated) -> list[Occasion]:
    """Every occasion of an article once, in the order of first mention: those that are told plainly enough to be rows.

    Each carries the status, date, place and people of all its mentions; its passage is the fullest of them.
    """
    clusters: list[list[Occasion]] = []
    for sentence in annotated.sentences:
        for mention in occasions_in(annotated, sentence):
            _place(clusters, mention)
    joined = [_join(cluster) for cluster in clusters]
    main = _main_occasion(annotated, joined)
    dated = [_inherit(annotated, occasion, main) for occasion in joined]
    return [o for o in _without_doubles(dated) if is_told(o)]


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
    for cluster in reversed(clusters):
        if _same(cluster, mention):
            cluster.append(mention)
            return
    if not mention.anaphoric or mention.when is not None:
        clusters.append([mention])


def is_series(cluster: Sequence[Occasion]) -> bool:
    """Whether 'the fourth edition' can belong to what a cluster is about."""
    return any(o.edition is not None for o in cluster) or cluster[0].kind in ("exercise", "exhibition")


def _of_series(first: Occasion, mention: Occasion) -> Occasion:
    """'The 21st' as the 21st of the series that `first` belongs to."""
    number = mention.name.split()[0]
    if first.kind in ("exercise", "exhibition"):
        base = first.name if first.edition is None else first.name.split(" of ", 1)[-1]
        name = f"{number} edition of {base}"
    else:
        name = f"{number} {first.name.split(' ', 1)[-1]}" if first.edition is not None else mention.name
    return dataclasses.replace(
        mention, kind=first.kind, forum=first.forum, name=name, key=first.key, rule=f"{first.kind}_noun",
        anaphoric=False,
    )


def _same(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    first = cluster[0]
    if first.kind != mention.kind:
        return False
    if _conflict(cluster, mention):
        return False
    if mention.anaphoric and mention.kind != "visit":
        return True
    if mention.anaphoric:
        return not mention.participants or not first.participants or _same_visit(cluster, mention)
    editions = {o.edition for o in cluster if o.edition is not None}
    if editions and mention.edition is not None:
        return True
    if first.kind in ("meeting", "summit", "call"):
        return _same_meeting(cluster, mention)
    if first.kind == "visit":
        return _same_visit(cluster, mention)
    if first.kind == "ceremony":
        return first.key == mention.key
    return any(_same_name(o, mention) for o in cluster)


def _conflict(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    """Whether something the mention says rules out that it means the occasion of the cluster."""
    editions = {o.edition for o in cluster if o.edition is not None}
    if mention.edition is not None and editions and mention.edition not in editions:
        return True
    forums = [o.forum for o in cluster if o.forum]
    if mention.forum and forums and not any(same_body(f, mention.forum) for f in forums):
        return True
    dates = [d for o in cluster for d in (o.when, o.former) if d is not None]
    for date in (mention.when, mention.former):
        if date is not None and dates and not any(overlap(date, d) for d in dates):
            moved = POSTPONED in (mention.status, *(o.status for o in cluster))
            if not moved:
                return True
    if mention.next_one != first_next(cluster) and not (mention.anaphoric and not mention.next_one):
        return True
    people = {p for o in cluster if o.people for p in o.participants}
    return bool(
        mention.people and people and mention.kind in ("visit", "call") and not people & set(mention.participants)
    )


def first_next(cluster: Sequence[Occasion]) -> bool:
    """Whether the cluster is about 'the next' one."""
    return any(o.next_one for o in cluster)


def overlap(one: DateMention, other: DateMention) -> bool:
    """Whether two dates can be one: equal as far as both say, or one inside the other's range."""
    if same_time(one.value, other.value):
        return True
    for day, span in ((one, other), (other, one)):
        if span.until and len(day.value) == 10 and span.value <= day.value <= span.until:
            return True
    return False


def same_body(one: str, other: str) -> bool:
    """Whether two names can be of one body: the words of the shorter are those of the longer, or its acronym."""
    a, b = squeeze(one), squeeze(other)
    if a in b or b in a:
        return True
    words = [set(_words(one)), set(_words(other))]
    small, large = sorted(words, key=len)
    if small and len(small & large) >= max(1, len(small) - 1) and len(small) > 1:
        return True
    return bool(_capitals(one) & _capitals(other)) or _initials(one, other) or _initials(other, one)


def _words(text: str) -> list[str]:
    skip = {"of", "on", "the", "and", "for", "their", "in", "a"}
    return [w for w in text.casefold().replace("-", " ").replace("–", " ").split() if w not in skip]


def _capitals(text: str) -> set[str]:
    return {squeeze(w) for w in text.replace("(", " ").replace(")", " ").split() if sum(c.isupper() for c in w) > 2}


def _initials(short: str, full: str) -> bool:
    letters = squeeze("".join(c for c in short if c.isupper() or c == "&"))
    initials = "".join(w[0] for w in _words(full))
    return len(letters) > 2 and letters.replace("and", "") in (initials, initials.replace("a", ""))


def _same_meeting(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    """One meeting: one date, or the same people with no other date, or the same body with no other edition."""
    for o in cluster:
        if o.edition is not None and mention.edition == o.edition:
            return True
        open_edition = o.edition is None or mention.edition is None
        if o.forum and mention.forum and same_body(o.forum, mention.forum) and open_edition:
            return True
        if _same_name(o, mention) and _has_name(mention):
            return True
        if bool(o.edition or o.forum) != bool(mention.edition or mention.forum) and _is_coarse(o, mention):
            continue
        if o.when and mention.when and overlap(o.when, mention.when):
            if mention.place and o.place and not _same_place(o.place, mention.place):
                continue
            if not (mention.participants and o.participants) or set(mention.participants) & set(o.participants):
                return True
        if mention.when is None and mention.people and set(mention.participants) == set(o.participants):
            return True
    return False


def _is_coarse(one: Occasion, other: Occasion) -> bool:
    """Whether one of two dates is no day: a session in November is not every meeting of November."""
    return any(o.when is not None and len(o.when.value) < 10 for o in (one, other))


def _has_name(mention: Occasion) -> bool:
    return " " in mention.name


def _same_visit(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    for o in cluster:
        near = o.start == mention.start or not (o.place and mention.place) or _same_place(o.place, mention.place)
        known = not (o.participants and mention.participants) or set(o.participants) & set(mention.participants)
        if near and known:
            return True
    return False


def _same_place(one: str, other: str) -> bool:
    a, b = squeeze(one), squeeze(other)
    return a in b or b in a


def _same_name(one: Occasion, other: Occasion) -> bool:
    a, b = set(_words(one.key)), set(_words(other.key))
    if not a or not b:
        return False
    plain = {"exercise", "the", "edition", "of", "delivery"}
    a, b = a - plain or a, b - plain or b
    return a <= b or b <= a


def _join(cluster: Sequence[Occasion]) -> Occasion:
    """The cluster as one occasion, told by its fullest passage."""
    best = max(cluster, key=_telling)
    status = _joint_status(cluster)
    when, former = _joint_date(cluster, best, status)
    named = max(cluster, key=lambda o: (not o.anaphoric, o.edition is not None, bool(o.forum), len(o.name)))
    participants, people = _joint_participants(cluster)
    place = best if best.place else max(cluster, key=lambda o: (o.strength, len(o.place)))
    return dataclasses.replace(
        best,
        name=best.name if not best.anaphoric and len(best.name) * 2 > len(named.name) else named.name,
        status=status,
        edition=next((o.edition for o in cluster if o.edition is not None), None),
        forum=max((o.forum for o in cluster), key=len),
        when=when,
        former=former,
        place=place.place,
        country=place.country,
        participants=participants,
        people=people,
        inherits=any(o.inherits for o in cluster),
        anaphoric=all(o.anaphoric for o in cluster),
        strength=max(o.strength for o in cluster),
    )


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
        if o.when is None or status == POSTPONED and former is not None and overlap(o.when, former):
            continue
        if finest is None or len(o.when.value) > len(finest.value) and same_time(o.when.value, finest.value):
            finest = o.when
    return finest, former


def _joint_participants(cluster: Sequence[Occasion]) -> tuple[tuple[str, ...], bool]:
    people = [p for o in cluster if o.people for p in o.participants]
    if people:
        return tuple(dict.fromkeys(people)), True
    return max((o.participants for o in cluster), key=len), False


def _main_occasion(annotated: Annotated, occasions: Sequence[Occasion]) -> Occasion | None:
    """The occasion that the article is about: the first that took place, or was to, on a known day by its date."""
    published = annotated.article.published
    for o in sorted(occasions, key=lambda o: o.start):
        if o.when is None or len(o.when.value) != 10 or o.status not in (HELD, SCHEDULED):
            continue
        order = compare(o.when.value, published)
        if not published or order is not None and order <= 0 and _days_close(o.when.value, published):
            return o
    return None


def _days_close(one: str, other: str) -> bool:
    from datetime import date

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
    if occasion.kind == "ceremony" and (occasion.start > main.start or not main.start):
        shared_day = True
    else:
        shared_day = False
    shared = set(occasion.participants) & set(main.participants)
    sentence = annotated.sentence_at(occasion.start)
    linked = sentence is not None and follows(sentence.span.text)
    if not (shared_day or shared or linked or occasion.start == main.start):
        return occasion
    context = (main.start, main.end) if main.start != occasion.start else None
    return dataclasses.replace(occasion, when=main.when, context=context)


LINKS = (
    *("before the", "after the", "during the", "following the", "at the conclusion", "at the end of the"),
    *("at the close of the", "in the presence of the", "in the margins", "immediately after", "at the ceremony"),
    *("earlier in the day", "later in the day", "on the same day", "the same day", "on the sidelines", "on arrival"),
    *("ahead of the", "prior to the", "on the occasion", "at the meeting", "later", "then ", "during his visit"),
    *("during her visit", "during their", "at the talks", "on the margins", "earlier"),
)


def follows(text: str) -> bool:
    """Whether a sentence ties what it tells to the occasion before it: 'before the meeting', 'later in the day'."""
    low = text.casefold()
    return any(link in low for link in LINKS)


def _without_doubles(occasions: Sequence[Occasion]) -> list[Occasion]:
    """An invitation to come and chair a session is the session; a noun that a verb of its sentence tells is the verb's."""
    kept = []
    for o in occasions:
        if o.kind == "visit" and o.status == PROPOSED and any(
            p.start == o.start and p.kind in ("meeting", "summit") and p.edition is not None for p in occasions
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
    if o.anaphoric and not (o.when is not None and o.strength == FINITE):
        return False
    if o.generic and o.edition is None:
        return False
    if o.edition is not None and o.kind in ("meeting", "summit", "exercise", "exhibition"):
        return o.strength > PASSING or o.when is not None or bool(o.forum)
    if o.kind in ("delivery", "test", "training", "approval", "deployment", "inauguration"):
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
