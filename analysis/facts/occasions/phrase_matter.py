"""What a set phrase is about: the thing behind or before it, its guests and hosts, and where they go."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.circumstances import Where, named_place
from analysis.facts.occasions.cues import EQUIPMENT, FACILITIES, PERSONNEL, VESSELS, noun_lemma
from analysis.facts.phrases import left_of, right_of, text_between
from analysis.facts.words import EVENT_WORDS
from analysis.reference_event_words import SetPhrase

LEADING = frozenset(
    {"on", "of", "to", "for", "at", "in", "with", "over", "around", "round", "by", "into", "upon"}
)
# Guests and hosts without a name: one by such a word, several by their offices.
ALONE = EVENT_WORDS.guests | {"counterpart", "colleague", "ambassador", "attaché", "envoy", "homologue"}
SEVERAL = EVENT_WORDS.delegation_nouns | EVENT_WORDS.principals | EVENT_WORDS.members
OTHERS = frozenset({"other", "all", "some", "many", "fellow", "several", "more"})
BODIES = EVENT_WORDS.enacting_bodies | EVENT_WORDS.hearing_bodies | EVENT_WORDS.meeting_bodies
SITES = EVENT_WORDS.place_nouns | FACILITIES
CLASSES = {
    "equipment": EQUIPMENT | VESSELS | EVENT_WORDS.tested_nouns,
    "vessel": VESSELS,
    "facility": FACILITIES | EVENT_WORDS.founded_nouns,
    "trainee": PERSONNEL,
    "force": EVENT_WORDS.force_words | EVENT_WORDS.contingent_words | VESSELS,
    "enacted": EVENT_WORDS.enacted_nouns | EVENT_WORDS.clearance_nouns | EQUIPMENT,
}
# A name of a platform is one of these.
ARMS = frozenset({"equipment", "vessel", "body"})


@dataclass(frozen=True, slots=True)
class Told:
    """A set phrase in a clause: its first and last word, and whether what it is about stands before it."""

    entry: SetPhrase
    first: Token
    last: Token
    passive: bool


def about(annotated: Annotated, sentence: Sentence, clause: Sequence[Token], told: Told) -> list[Token]:
    """The noun phrase that a phrase is about: behind it, before a passive or one without an object of its class."""
    if told.entry.of == "any" and told.last.pos_ == "NOUN" and not told.passive:
        # 'unveiled a plaque to the crew'
        end = right_of(annotated, sentence, told.last, ("of", "to", "for", "on", "at"))
        return [told.last.doc[i] for i in range(left_of(told.last, sentence), end + 1)]
    known = CLASSES.get("enacted" if told.entry.of == "body" else told.entry.of)
    before = _before(sentence, clause, told, known or ())
    behind = [] if told.passive and told.first.pos_ == "VERB" else _behind(annotated, sentence, clause, told)
    if known is None:
        return behind or (before if told.passive else [])
    one_word = told.first == told.last
    for thing in (behind, before if told.passive or not (behind and one_word) else []):
        inside = thing and annotated.mentions_in(
            sentence.chars(thing[0])[0], sentence.chars(thing[-1])[1], "platform"
        )
        if any(noun_lemma(t) in known for t in thing) or (inside and told.entry.of in ARMS):
            return thing
    return []


def is_body(annotated: Annotated, sentence: Sentence, word: Token) -> bool:
    if noun_lemma(word) in BODIES:
        return True
    start, end = sentence.chars(word)
    return any(m.start <= start and end <= m.end for m in annotated.mentions if m.kind == "organisation")


def unnamed(annotated: Annotated, sentence: Sentence, clause: Sequence[Token]) -> tuple[str, ...]:
    """Guests and hosts without a name: 'his Ruritanian counterpart', 'the delegation', 'officers of both navies'."""
    found = []
    for word in clause:
        group = word.tag_ == "NNS" and noun_lemma(word) in SEVERAL
        if word.pos_ not in ("NOUN", "PROPN") or not (group or noun_lemma(word) in ALONE):
            continue
        end = sentence.chars(word)[1]
        beside = any(end < m.start <= end + 2 for m in annotated.mentions if m.kind == "person")
        named = _name_behind(word)
        first = left_of(word, sentence)
        vague = OTHERS & {t.lower_ for t in word.doc[first : word.i]}
        if named:
            found.append(named)
        elif not (beside or vague or word_beside(word, 1) == "-"):
            found.append(f"the {text_between(first, word.i, word)}")
    return tuple(found)


def _name_behind(word: Token) -> str:
    """The name right behind an office, of somebody whom no list knows."""
    end = word.i + 1
    while end < len(word.doc) and word.doc[end].pos_ == "PROPN":
        end += 1
    return str(word.doc[word.i + 1 : end].text)


def goal_of(annotated: Annotated, sentence: Sentence, clause: Sequence[Token], told: Told) -> Where | None:
    """The place or site behind a phrase of a journey."""
    for word in clause[clause.index(told.last) + 1 :]:
        if word.pos_ in ("VERB", "AUX", "SCONJ"):
            return None
        start, end = sentence.chars(word)
        known = annotated.mentions_in(start, end, "place", "country", "metonym")
        where = named_place(annotated, sentence, word) if known else Where()
        if where.place:
            return where
        if noun_lemma(word) in SITES and word_beside(word, 1) not in ("-", "of"):
            return Where(f"the {text_between(left_of(word, sentence), word.i, word)}")
    return None


def _before(sentence: Sentence, clause: Sequence[Token], told: Told, known: Collection[str]) -> list[Token]:
    """The noun phrase before a verb, of its class where there is one: 'the hub' of 'the hub at Split went live'."""
    nouns = [t for t in clause[: clause.index(told.first)] if t.pos_ in ("NOUN", "PROPN")]
    fitting = [t for t in nouns if noun_lemma(t) in known and t.dep_ not in ("compound", "nmod")]
    if not nouns:
        return []
    head = fitting[-1] if fitting else nouns[-1]
    return [told.first.doc[i] for i in range(left_of(head, sentence), head.i + 1)]


def _behind(annotated: Annotated, sentence: Sentence, clause: Sequence[Token], told: Told) -> list[Token]:
    """The noun phrase behind a phrase, over dates and votes: 'the pact' of 'waved through on Monday the pact'."""
    behind = clause[clause.index(told.last) + 1 :]
    dates = annotated.dates_in(sentence.start, sentence.end)
    dated = {t.i for t in behind if any(d.start <= sentence.chars(t)[0] < d.end for d in dates)}
    over = LEADING if told.first != told.last else frozenset({"of", "by"})
    for k, word in enumerate(behind):
        skipped = word.i in dated or word.lower_ in ("vote", "votes")
        if (
            skipped
            or word.pos_ in ("DET", "ADJ", "ADV", "NUM", "PART")
            or word.tag_ in ("VBN", "PRP$", "POS")
        ):
            continue
        if word.lower_ in over or (word.pos_ == "ADP" and behind[k + 1 : k + 2] and behind[k + 1].i in dated):
            continue
        if word.pos_ not in ("NOUN", "PROPN"):
            break
        head = _head(behind, k, dated)
        last = right_of(annotated, sentence, head, ("of", "for", "on", "with"))
        first = left_of(head, sentence, stop={told.last.i, *dated})
        return [head.doc[i] for i in range(first, last + 1)]
    return []


def _head(words: Sequence[Token], at: int, dated: Collection[int]) -> Token:
    """The last of the nouns that stand together from a word on."""
    while at + 1 < len(words) and words[at + 1].pos_ in ("NOUN", "PROPN") and words[at + 1].i not in dated:
        at += 1
    return words[at]
