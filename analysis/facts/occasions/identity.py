"""Whether two mentions mean the same occasion."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.dates import DateMention
from analysis.facts.occasions.record import FINITE, PURPOSE, Occasion
from analysis.facts.occasions.timing import same_time
from analysis.facts.status_words import CANCELLED, HELD, POSTPONED, PROPOSED, SCHEDULED
from analysis.facts.words import EVENT_WORDS
from analysis.gazetteer import squeeze

# Words that name no meeting in particular.
GENERAL = EVENT_WORDS.general_words


def same_occasion(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    first = cluster[0]
    if first.kind != mention.kind:
        return _is_called_off(cluster, mention)
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
    if first.kind == "deployment" and first.start == mention.start and first.when == mention.when:
        # 'arrived in Split for a port visit'
        return True
    if first.kind == "ceremony":
        return first.key == mention.key or any(_same_launch(o, mention) for o in cluster)
    return any(_same_name(o, mention) for o in cluster)


def _is_called_off(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    """'The marines were to train in March. The exercise was postponed.': what was planned, by another word."""
    if not mention.anaphoric or mention.status not in (POSTPONED, CANCELLED):
        return False
    kinds = {cluster[0].kind, mention.kind}
    planned = all(o.status in (SCHEDULED, PROPOSED, "") for o in cluster) and cluster[-1].status != ""
    return planned and kinds in ({"training", "exercise"}, {"meeting", "summit"})


def _conflict(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    """Whether something the mention says rules out that it means the occasion of the cluster."""
    editions = {o.edition for o in cluster if o.edition is not None}
    if mention.edition is not None and editions and mention.edition not in editions:
        return True
    forums = [o.forum for o in cluster if o.forum]
    if mention.forum and forums and not any(same_body(f, mention.forum) for f in forums):
        return True
    dates = [d for o in cluster for d in (o.when, o.former) if d is not None]
    told = (mention.when,) if mention.anaphoric else (mention.when, mention.former)
    for date in told:
        if date is not None and dates and not any(overlap(date, d) for d in dates):
            moved = POSTPONED in (mention.status, *(o.status for o in cluster))
            if not moved:
                return True
    if mention.beside != cluster[-1].beside and mention.start == cluster[-1].start and not mention.anaphoric:
        return True
    if (
        mention.anaphoric
        and _is_only_ahead(cluster)
        and mention.status == HELD
        and mention.strength == FINITE
    ):
        # 'The meeting was attended by …' is not the one that is still to come.
        return True
    if mention.kind == "visit" and _is_part_given_up(cluster, mention):
        return True
    if mention.kind in ("exercise", "exhibition") and _is_another_edition(cluster, mention):
        return True
    if mention.next_one != first_next(cluster) and not (mention.anaphoric and not mention.next_one):
        return True
    people = {p for o in cluster if o.people for p in o.participants}
    return bool(
        mention.people
        and people
        and mention.kind in ("visit", "call")
        and not people & set(mention.participants)
    )


def _is_part_given_up(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    """A tour that was put off is not the journey on which it was to be made."""
    given_up = [o.status in (POSTPONED, CANCELLED) for o in (mention, *cluster)]
    made = HELD in (mention.status, *(o.status for o in cluster if o.strength == FINITE))
    return made and given_up[0] != any(given_up[1:])


def _is_another_edition(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    """'The seventh is planned for May' after an exercise that has been held: one of them is numbered, both are told."""
    if mention.edition is None or mention.strength < FINITE or any(o.edition is not None for o in cluster):
        return False
    held = any(o.status == HELD and o.strength == FINITE for o in cluster)
    ahead = mention.status in (SCHEDULED, PROPOSED)
    return held and ahead


def _is_only_ahead(cluster: Sequence[Occasion]) -> bool:
    told = [o for o in cluster if o.status]
    return bool(told) and all(o.status in (SCHEDULED, PROPOSED) and o.when is not None for o in told)


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
    return {
        squeeze(w)
        for w in text.replace("(", " ").replace(")", " ").split()
        if sum(c.isupper() for c in w) > 2
    }


def _initials(short: str, full: str) -> bool:
    letters = squeeze("".join(c for c in short if c.isupper() or c == "&"))
    initials = "".join(w[0] for w in _words(full))
    return len(letters) > 2 and letters.replace("and", "") in (initials, initials.replace("a", ""))


def _is_another_call(one: Occasion, other: Occasion) -> bool:
    """Whether one of two is a courtesy call and the other none with the same people: the host of talks is called on."""
    calls = [o.name.startswith(("call of ", "courtesy call")) for o in (one, other)]
    return (
        any(calls)
        and set(one.participants) != set(other.participants)
        and not (one.anaphoric or other.anaphoric)
    )


def _same_meeting(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    """One meeting: one date, or the same people with no other date, or the same body with no other edition."""
    if any(_is_another_call(o, mention) for o in cluster):
        return False
    for o in cluster:
        if o.edition is not None and mention.edition == o.edition:
            return True
        open_edition = o.edition is None or mention.edition is None
        if o.people and mention.people and _is_another_pair(o, mention):
            continue
        if o.forum and mention.forum and same_body(o.forum, mention.forum) and open_edition:
            return True
        if not o.anaphoric and _same_name(o, mention) and _has_name(mention):
            return True
        if bool(o.edition or o.forum) != bool(mention.edition or mention.forum) and _is_coarse(o, mention):
            continue
        shared = set(mention.participants) & set(o.participants)
        if _is_coarse(o, mention) and not shared:
            continue
        if o.when and mention.when and overlap(o.when, mention.when):
            if mention.place and o.place and not _same_place(o.place, mention.place):
                continue
            if not (mention.participants and o.participants) or set(mention.participants) & set(
                o.participants
            ):
                return True
        if mention.when is None and mention.people and set(mention.participants) == set(o.participants):
            return True
    return False


def _is_another_pair(one: Occasion, other: Occasion) -> bool:
    """Whether two meetings have each somebody whom the other has not: 'met A', 'called on B'."""
    a, b = set(one.participants), set(other.participants)
    return bool(a - b and b - a) and len(a) > 1 and len(b) > 1 and not (one.forum or other.forum)


def _is_coarse(one: Occasion, other: Occasion) -> bool:
    """Whether one of two dates is no day: a session in November is not every meeting of November."""
    return any(o.when is not None and len(o.when.value) < 10 for o in (one, other))


def _same_launch(one: Occasion, other: Occasion) -> bool:
    """A ship launched in the text and in its list of dates: one kind of rite, one ship as far as told, one date."""
    rite = one.key.split(" ")[0]
    if rite not in ("launch", "steel") or other.key.split(" ")[0] != rite:
        return False
    return one.when is not None and other.when is not None and overlap(one.when, other.when)


def _has_name(mention: Occasion) -> bool:
    return " " in mention.name


def _same_visit(cluster: Sequence[Occasion], mention: Occasion) -> bool:
    for o in [o for o in cluster if o.place or o.participants] or cluster:
        near = (
            not (o.place and mention.place)
            or _same_place(o.place, mention.place)
            or (o.start == mention.start and PURPOSE in (o.strength, mention.strength))
            or (bool(o.country) and o.country == mention.country and o.country in (o.place, mention.place))
        )
        known = not (o.participants and mention.participants) or set(o.participants) & set(
            mention.participants
        )
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
    if one.kind == "meeting" and (a <= GENERAL or b <= GENERAL):
        return a == b
    return a <= b or b <= a
