"""Occasions that a verb tells of: 'met', 'visited', 'laid a wreath', 'will be handed over', 'was commissioned'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.circumstances import (
    date_head,
    dates_of,
    place_of,
)
from analysis.facts.clauses import (
    is_passive,
    is_perfect,
    is_predicate,
    is_purpose,
    lemma,
    phrasal,
    predicate_of,
    upward,
)
from analysis.facts.modality import Modality, is_given_up, is_habit, modality_of
from analysis.facts.occasions.conversations import CONVERSATIONS
from analysis.facts.occasions.cues import noun_kind, noun_lemma
from analysis.facts.occasions.deeds import DEEDS
from analysis.facts.occasions.encounters import ENCOUNTERS
from analysis.facts.occasions.journeys import JOURNEYS
from analysis.facts.occasions.noun_dates import is_since, next_date
from analysis.facts.occasions.reading import Reader, Reading
from analysis.facts.occasions.record import FINITE, MODIFIER, PURPOSE, Occasion
from analysis.facts.occasions.rites import RITE_WORDS, RITES
from analysis.facts.occasions.starts import STARTS
from analysis.facts.occasions.timing import compare, days_ahead, days_of, resolve
from analysis.facts.occasions.whereabouts import journey_to, said_place
from analysis.facts.status_words import CANCELLED, DENIED, HELD, PROPOSED, SCHEDULED, lexical_status
from analysis.facts.words import EVENT_WORDS

# What happens on one day, whatever else the sentence tells.
MOMENTS = frozenset({"meeting", "call", "visit", "ceremony"})


def verb_occasions(annotated: Annotated, sentence: Sentence) -> Iterator[Occasion]:
    """The occasions that the verbs of a sentence tell of; a habit or a supposition tells of none."""
    for token in sentence.span:
        for reader in READERS:
            if not (
                is_predicate(token)
                or (token.tag_ in ("VBG", "VBN") and token.pos_ == "VERB")
                or token.dep_ == "acomp"
                or token.lower_ in RITE_WORDS
                or token.lower_ in ("commissioning", "due")
            ):
                break
            reading = reader(annotated, sentence, token)
            if reading is not None:
                yield from read_deed(annotated, sentence, token, reading)
                break


def read_deed(annotated: Annotated, sentence: Sentence, cue: Token, reading: Reading) -> Iterator[Occasion]:
    """The occasion that a verb tells of, as a reader read it; none where the verb tells of a habit or supposes."""
    verb = predicate_of(cue)
    if verb is None or is_habit(verb):
        return
    # Who discusses, or agrees, has met: the word is no word on whether it will be.
    told_by_deed = EVENT_WORDS.sitting_verbs | EVENT_WORDS.discussing_verbs | EVENT_WORDS.studying_verbs
    of_deed = reading.kind in ("meeting", "training") and bool({lemma(cue), phrasal(cue)} & told_by_deed)
    of_deed = of_deed or (reading.kind == "delivery" and lemma(cue) in EVENT_WORDS.carrying_verbs)
    # 'slid into the water', but 'slid to May'
    of_deed = of_deed or (reading.kind == "ceremony" and lemma(cue) in EVENT_WORDS.floating_verbs)
    # 'the cabinet agreed to the purchase': it has.
    decided = {"agree"} | EVENT_WORDS.rejecting_verbs
    of_deed = of_deed or (reading.kind == "approval" and lemma(cue) in decided)
    modality = modality_of(verb, own=not of_deed)
    if modality.generic:
        return
    if modality.status == DENIED and is_given_up(verb):
        modality = Modality(CANCELLED)
    if modality.present and _is_when_due(verb):
        modality = Modality(SCHEDULED)
    if cue.dep_ == "acomp" and lexical_status(cue):
        modality = Modality(lexical_status(cue))
    if cue != verb and noun_kind(cue) == "commissioning":
        modality = Modality(modality.status if modality.status in (HELD, SCHEDULED) else "")
    if modality.status == PROPOSED and is_expected(verb, reading.kind):
        modality = Modality(SCHEDULED)
    dates = _own_dates(annotated, sentence, cue, reading) if lemma(cue) != "return" else []
    days = days_of(sentence, dates, modality.status)
    if modality.status in (SCHEDULED, PROPOSED) and not _is_told_as_past(verb):
        days = days_ahead(days, modality.status, annotated.article.published)
    status = resolve(annotated, modality, days.when, days.former)
    where = reading.where or place_of(annotated, sentence, cue)
    if not where.place and reading.kind != "visit":
        where = journey_to(annotated, sentence, cue) or said_place(annotated, cue)
    yield Occasion(
        kind=reading.kind,
        name=reading.name,
        start=sentence.start,
        end=sentence.end,
        rule=f"{reading.kind}_verb",
        at=sentence.chars(cue)[0],
        status=status,
        strength=_strength(verb),
        key=reading.key.casefold(),
        forum=reading.forum,
        edition=reading.edition,
        next_one=reading.next_one and status != HELD,
        when=days.when,
        former=days.former,
        last=days.last,
        place=where.place,
        country=where.country,
        participants=reading.participants,
        people=reading.people,
        over=reading.kind == "training" and status == HELD and lemma(cue) in EVENT_WORDS.finishing_verbs,
        inherits=status == HELD and not is_perfect(verb) and (reading.inherits or reading.kind == "delivery"),
    )


def _strength(verb: Token) -> int:
    if is_purpose(verb) and not _is_voted(verb):
        return PURPOSE
    return MODIFIER if verb.dep_ in ("acl", "advcl") else FINITE


def _is_told_as_past(verb: Token) -> bool:
    """'was to be handed over', 'agreed on Tuesday to train': an old plan, or the day of something else."""
    helpers = [
        c.lower_ for w in upward(verb) for c in (w, *w.children) if c.dep_ in ("aux", "auxpass") or c == w
    ]
    agreed = any(w.tag_ == "VBD" for w in upward(verb))
    return agreed or bool({"was", "were", "had", "would"} & set(helpers))


def _is_voted(verb: Token) -> bool:
    """'voted to ratify the treaty', 'decided to approve it': no mere aim."""
    return lemma(verb.head) in ("vote", "decide", "resolve") and verb.head.tag_ in ("VBD", "VBN")


def _is_when_due(verb: Token) -> bool:
    """Whether a clause with 'when' in the present is of what is to come: 'will follow up when he visits Oslo'."""
    when = any(c.lower_ == "when" for c in verb.children)
    return when and verb.dep_ == "advcl" and modality_of(verb.head).status == SCHEDULED


def _own_dates(annotated: Annotated, sentence: Sentence, cue: Token, reading: Reading) -> list[DateMention]:
    """The dates of a verb; 'jets supplied under a 2012 contract are based here' has no day of delivery."""
    aside = reading.kind == "delivery" and cue.dep_ == "acl" and cue.tag_ == "VBN"
    dates = dates_of(annotated, sentence, cue, within=aside)
    dates = [d for d in dates if not _is_of_noun(date_head(sentence, d))]
    if not dates and reading.kind == "meeting":
        # 'is to discuss it with B when she visits Oslo on 5 June'
        clauses = (
            c for c in cue.children if c.dep_ == "advcl" and any(w.lower_ == "when" for w in c.children)
        )
        dates = [d for clause in clauses for d in dates_of(annotated, sentence, clause)]
        dates = dates or _behind_participle(annotated, sentence, cue)
    since = [d for d in dates if is_since(annotated, d)] if reading.kind in MOMENTS else []
    dates = [d for d in dates if d not in since]
    if dates or reading.kind not in MOMENTS or cue.tag_ not in ("VBD", "VBN", "VB"):
        return dates
    return [d for d in next_date(annotated, sentence, cue) if not _is_of_noun(date_head(sentence, d))]


def _behind_participle(annotated: Annotated, sentence: Sentence, cue: Token) -> list[DateMention]:
    """The day to come of 'will brief the House on the progress made on 24 November': nothing was made on it."""
    participles = [t for t in cue.subtree if t.dep_ == "acl" and t.tag_ == "VBN"]
    dates = [d for t in participles for d in dates_of(annotated, sentence, t, within=True)]
    return [d for d in dates if compare(d.value, annotated.article.published) == 1]


def _is_of_noun(word: Token | None) -> bool:
    """Whether a date stands before a noun that it tells apart: 'a 2012 contract'."""
    if word is None or word.dep_ not in ("nummod", "amod", "compound", "nmod") or word.i >= word.head.i:
        return False
    return noun_lemma(word.head) in EVENT_WORDS.enacted_nouns | {"contract", "memorandum", "order"}


def is_expected(verb: Token, kind: str) -> bool:
    """Whether 'should' only says what is expected of a thing: 'the frigate should be commissioned in July'."""
    should = any(c.lower_ == "should" for c in verb.children if c.dep_ == "aux")
    of_things = kind in ("delivery", "commissioning", "test", "ceremony")
    return should and of_things and (is_passive(verb) or lemma(verb) in EVENT_WORDS.arrival_verbs)


# Read in this order; the first that applies tells what the verb is about.
READERS: tuple[Reader, ...] = (*RITES, *ENCOUNTERS, *STARTS, *DEEDS, *CONVERSATIONS, *JOURNEYS)
