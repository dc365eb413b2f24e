"""Events that only a date gives away: each day or month that no event uses is read once more, and more loosely.

On text that no rule was written for, about half of the days and months that the first reading leaves over are those
of an event that it missed. So a date left over is evidence of one, and a second cue beside it is enough: an event
told too faintly to be a row without the date, a noun of an event in its clause, or a verb of a wide class with the
right kind of thing for its subject or object.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.dates import DateMention
from analysis.facts.circumstances import date_head
from analysis.facts.clauses import SUBJECTS, is_predicate, lemma, predicate_of, prepositional
from analysis.facts.occasions.cues import BODIES, noun_kind, noun_lemma, ordinal
from analysis.facts.occasions.dated_deeds import deeds_of
from analysis.facts.occasions.dated_names import named_happenings
from analysis.facts.occasions.identity import overlap, same_occasion
from analysis.facts.occasions.learnt import learnt_occasions
from analysis.facts.occasions.merge import read_occasions
from analysis.facts.occasions.named import is_affiliation, is_trial
from analysis.facts.occasions.nouns import UNCERTAIN, read_noun
from analysis.facts.occasions.recognise import occasions_in
from analysis.facts.occasions.record import MODIFIER, Occasion
from analysis.facts.occasions.remarks import is_civil
from analysis.facts.occasions.set_phrases import phrase_occasions
from analysis.facts.occasions.telling import is_told
from analysis.facts.occasions.timing import compare, same_time
from analysis.facts.occasions.verbs import read_deed
from analysis.facts.status_words import CANCELLED, DENIED, HELD, POSTPONED, PROPOSED, SCHEDULED
from analysis.facts.words import EVENT_WORDS

RULE = "second_reading"
LEARNT = "learnt"
# A date behind one of these is a limit, or what something is compared with, no day of an event.
LIMITS = EVENT_WORDS.limiting_words
# What goes on may be dated by its beginning.
LASTING = frozenset({"training", "deployment", "exercise"})
OF_A_YEAR = frozenset({"delivery", "commissioning", "test"})
# The day of one of these verbs is that of no visit.
AWAY = EVENT_WORDS.returning_verbs
# Told by a noun in the sentence, they are told by no phrase.
TALKS = frozenset({"meeting", "summit", "call"})
# Of one ship or group that comes, only one of these is told.
MOVES = frozenset({"delivery", "deployment", "visit"})
CALLED_OFF = frozenset({POSTPONED, CANCELLED})
# How a date hangs on the noun behind it.
BEFORE_NOUN = frozenset({"compound", "nmod", "amod", "nummod", "poss", "npadvmod"})
# Words between a date and the noun that it dates.
REACH = 9
# What people come together for or at.
GATHERING_NOUNS = {
    word: entry.kind
    for entry in EVENT_WORDS.event_nouns
    for word in entry.words
    if entry.kind in ("exhibition", "exercise", "meeting", "summit", "ceremony")
}
DATED_NOUNS = {word: entry.kind for entry in EVENT_WORDS.dated_nouns for word in entry.words}


def second_reading(annotated: Annotated, told: Sequence[Occasion], other: Sequence[str]) -> list[Occasion]:
    """The occasions `told`, dated where a date left over is theirs, and those that such dates give away.

    `other` are the dates that something else uses.
    """
    found = list(told)
    for sentence in annotated.sentences:
        if sentence.span.text.rstrip(" \n\"”’'").endswith("?"):
            continue
        if any(o.status in CALLED_OFF for o in _told_in(found, sentence)):
            # What is left over is the day that was given up.
            continue
        dates = annotated.dates_in(sentence.start, sentence.end)
        left = [d for d in dates if d.value and d.value not in other and not _is_used(d, found)]
        undated = _undated(annotated, sentence) if left else []
        for date in left:
            if _is_used(date, found):
                # By what the date before it gave away.
                continue
            readings = _fitting(annotated, sentence, date, _readings(annotated, sentence, date, undated))
            if len(date.value) == 4:
                # A year by itself may be that of anything.
                readings = (o for o in readings if o.kind in OF_A_YEAR)
            _place(found, sentence, readings)
        for date in dates:
            here = _told_in(found, sentence)
            if date.value and date.value not in other and not _is_used(date, here):
                told_here = {o.kind for o in here if o.when is None}
                read = phrase_occasions(annotated, sentence, date)
                read = (o for o in read if len(date.value) > 4 or o.kind in OF_A_YEAR)
                told_twice = [k for k in (TALKS, MOVES) if k & told_here]
                _place(found, sentence, (o for o in read if not any(o.kind in k for k in told_twice)))
        for date in left:
            if not _is_used(date, found) and len(date.value) > 4:
                read = learnt_occasions(annotated, sentence, date)
                _place(found, sentence, _fitting(annotated, sentence, date, read, LEARNT))
    return found


def _told_in(occasions: Sequence[Occasion], sentence: Sentence) -> list[Occasion]:
    return [o for o in occasions if sentence.start <= o.start < sentence.end]


def _place(found: list[Occasion], sentence: Sentence, readings: Iterable[Occasion]) -> None:
    """Add the first reading of a date that has no row yet, or give its date to the row of the sentence without one."""
    for occasion in readings:
        same = next((o for o in found if _is_same(o, occasion)), None)
        if same is None:
            found.append(occasion)
            return
        if same.when is None and same.last is None and same.start == sentence.start:
            found[found.index(same)] = dataclasses.replace(same, when=occasion.when, status=occasion.status)
            return


def _is_used(date: DateMention, occasions: Sequence[Occasion]) -> bool:
    days = (d for o in occasions for d in (o.when, o.former, o.last) if d is not None)
    return any(date.value in (d.value, d.until) or (date.until and date.until == d.value) for d in days)


def _is_same(told: Occasion, occasion: Occasion) -> bool:
    """Whether an occasion has a row already; one on another day has none."""
    if told.when is not None and occasion.when is not None and not overlap(told.when, occasion.when):
        return False
    return same_occasion([told], occasion)


def _readings(
    annotated: Annotated, sentence: Sentence, date: DateMention, undated: Sequence[Occasion]
) -> Iterator[Occasion]:
    """What the date may be that of, the surest first; `undated` are the sentence's occasions without a date."""
    head = date_head(sentence, date)
    if head is not None:
        yield from _untold(annotated, sentence, date)
        yield from _loosely(annotated, sentence, head, predicate_of(head), undated)


def _fitting(
    annotated: Annotated,
    sentence: Sentence,
    date: DateMention,
    readings: Iterable[Occasion],
    rule: str = RULE,
) -> Iterator[Occasion]:
    """Those readings that the date may be that of, dated: not where it is a limit, nor of what is not to be."""
    head = date_head(sentence, date)
    if head is None:
        return
    verb = predicate_of(head)
    goes_away = verb is not None and lemma(verb) in AWAY
    preposition = head if head.pos_ in ("ADP", "SCONJ") else head.head
    limit = preposition.lower_ if preposition.lower_ in LIMITS and preposition.i < head.i + 1 else ""
    past = compare(date.value, annotated.article.published) == -1
    for occasion in readings:
        if goes_away and occasion.kind == "visit":
            continue
        if limit and not (limit == "since" and occasion.kind in LASTING and occasion.status == HELD):
            continue
        if occasion.status in ("", DENIED, POSTPONED) or occasion.generic or " " not in occasion.name:
            continue
        if past and occasion.status in (PROPOSED, SCHEDULED):
            # 'His request for a debate was turned down last week.'
            continue
        if occasion.when is not None and not same_time(occasion.when.value, date.value):
            continue
        yield _dated(occasion, date, past=past, rule=rule)


def _untold(annotated: Annotated, sentence: Sentence, date: DateMention) -> Iterator[Occasion]:
    """The occasions of the first reading that have the date and were told too faintly to be rows."""
    for occasion in annotated.once(read_occasions):
        if occasion.when == date and not is_told(occasion) and occasion.start == sentence.start:
            yield occasion


def _loosely(
    annotated: Annotated, sentence: Sentence, head: Token, verb: Token | None, undated: Sequence[Occasion]
) -> Iterator[Occasion]:
    if head.dep_ in BEFORE_NOUN and head.i < head.head.i and head.head.pos_ in ("NOUN", "PROPN"):
        # 'A July meeting was called off', 'the July 2023 coup'
        if kind := noun_kind(head.head):
            yield read_noun(annotated, sentence, head.head, kind)
        return
    at = sentence.chars(head)[0]
    words = {sentence.chars(t)[0]: t for t in sentence.span}
    for occasion in sorted(undated, key=lambda o: (o.at > at, abs(o.at - at))):
        if occasion.at in words and _is_about(words[occasion.at], verb):
            yield occasion
    yield from _nouns(annotated, sentence, head, verb)
    for cue in _verbs(verb):
        for reading in (*deeds_of(annotated, sentence, cue), *named_happenings(annotated, sentence, cue)):
            yield from read_deed(annotated, sentence, cue, reading)


def _undated(annotated: Annotated, sentence: Sentence) -> list[Occasion]:
    """What the first reading found in the sentence and gave no date."""
    return [o for o in occasions_in(annotated, sentence) if o.when is None and not o.anaphoric]


def _is_about(word: Token, verb: Token | None) -> bool:
    """Whether the verb of a date is that of a word, or of a clause that describes it."""
    if verb is None or predicate_of(word) == verb:
        return verb is not None
    return verb.dep_ in ("acl", "relcl") and verb.head == word


def _nouns(annotated: Annotated, sentence: Sentence, head: Token, verb: Token | None) -> Iterator[Occasion]:
    """What the nouns of events in the clause of a date tell of, the nearest first."""
    near = [t for t in sentence.span if abs(t.i - head.i) <= REACH or (t.dep_ in SUBJECTS and t.head == verb)]
    nouns = [t for t in near if _is_about(t, verb) and _dated_kind(t)]
    beside = [t for t in near if t not in nouns and _is_torn_off(t, head)]
    for noun in [
        *sorted(nouns, key=lambda t: (abs(t.i - head.i), t.i)),
        *sorted(beside, key=lambda t: (abs(t.i - head.i), t.i)),
    ]:
        kind = _dated_kind(noun) or GATHERING_NOUNS.get(noun.lower_, "")
        determiners = {c.lower_ for c in noun.children if c.dep_ in ("det", "predet")}
        plural = noun.tag_ in ("NNS", "NNPS") and kind not in ("delivery", "test", "exercise", "meeting")
        if kind == "test" and prepositional(noun, "of") and not is_trial(annotated, sentence, noun):
            # 'the trial of the admiral'
            continue
        if (
            is_civil(noun)
            or kind == "edition"
            or plural
            or determiners & UNCERTAIN
            or is_affiliation(noun, kind)
        ):
            continue
        yield read_noun(annotated, sentence, noun, kind)


def _is_torn_off(word: Token, head: Token) -> bool:
    """Whether a word is a noun of a gathering before the only verb of its date, taken by the parse for another word.

    'An arms fair in Riyadh opened on 8 March', where 'fair' is read as an adjective.
    """
    if (
        GATHERING_NOUNS.get(word.lower_) is None
        or word.pos_ not in ("ADJ", "NOUN", "VERB", "PROPN")
        or word.i > head.i
    ):
        return False
    behind = word.doc[word.i + 1 : head.i]
    verbs = [t for t in behind if lemma(t) in EVENT_WORDS.hold_verbs and t.tag_[:2] in ("VB", "NN")]
    return len(verbs) == 1 and word.pos_ != "NOUN" and not any(t.text in ",;:" for t in behind)


def _dated_kind(noun: Token) -> str:
    bare = (
        noun.pos_ == "VERB" and noun.tag_ in ("VB", "VBP") and not any(c.dep_ == "aux" for c in noun.children)
    )
    if not (noun.pos_ in ("NOUN", "PROPN") or bare) or noun.dep_ in ("compound", "nmod", "poss"):
        # 'handover to the navy for January 2028', where the parse takes the noun for a verb
        return ""
    before = word_beside(noun, -1)
    low = noun_lemma(noun)
    meets = noun.dep_ == "nsubjpass" and lemma(noun.head) in EVENT_WORDS.slating_verbs
    if low in BODIES and not (_is_numbered(noun) or noun.head.lower_ in ("at", "during") or meets):
        return ""
    return noun_kind(noun) or DATED_NOUNS.get(f"{before} {low}", "") or DATED_NOUNS.get(low, "")


def _is_numbered(noun: Token) -> bool:
    return any(ordinal(t) is not None for t in noun.lefts)


def _verbs(verb: Token | None) -> Iterator[Token]:
    """The verb of a date and the verbs that complete it: 'was on Tuesday due to visit'."""
    seen = 0
    while verb is not None and seen < 4:
        yield verb
        seen += 1
        below = [c for c in verb.children if c.dep_ in ("xcomp", "acomp", "prep", "pcomp")]
        inner = [c for c in below if is_predicate(c) or c.lower_ == "due"]
        verb = inner[0] if inner else None


def _dated(occasion: Occasion, date: DateMention, *, past: bool, rule: str) -> Occasion:
    """The occasion on the date left over, under the rule of this reading."""
    held = past and occasion.status not in CALLED_OFF
    return dataclasses.replace(
        occasion,
        rule=f"{rule}_{occasion.kind}",
        when=occasion.when or date,
        status=HELD if held else occasion.status,
        strength=max(occasion.strength, MODIFIER),
        anaphoric=False,
        inherits=False,
    )
