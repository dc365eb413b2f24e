"""Events told by words that stand together: 'cut the ribbon', 'waved through', 'played host to'.

The words decide and not the parse, which often takes such a phrase apart. They tell of an event only beside a date of
their own clause, and of what their entry in `event_words.yaml` says that they must be about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.dates import DateMention
from analysis.facts.circumstances import Where, and_list, place_of
from analysis.facts.clauses import lemma
from analysis.facts.occasions.cues import noun_lemma
from analysis.facts.occasions.phrase_matter import Told, about, goal_of, is_body, unnamed
from analysis.facts.occasions.record import FINITE, Occasion
from analysis.facts.occasions.timing import compare
from analysis.facts.phrases import text_between
from analysis.facts.status_words import (
    CANCELLED,
    HELD,
    POSTPONED,
    PROPOSED,
    SCHEDULED,
    WEAK_MODALS,
    lexical_status,
)
from analysis.facts.words import EVENT_WORDS
from analysis.reference_event_words import SetPhrase

# Words that may stand between two of a phrase.
GAP = 4
BREAKS = frozenset({";", ":", "—", "–", "(", ")"})
OPENERS = frozenset(
    {
        "while",
        "whereas",
        "although",
        "though",
        "but",
        "which",
        "who",
        "whose",
        "where",
        "when",
        "because",
        "if",
    }
)
# Behind a comma these begin a clause too.
JOINERS = frozenset({"and", "after", "before", "as", "or", "then", "following"})
NEGATIONS = frozenset({"not", "n't", "n’t", "never", "without", "nor", "neither", "no"})
BE = frozenset({"be", "get"})


def _index() -> dict[str, tuple[tuple[tuple[str, ...], SetPhrase, bool], ...]]:
    """The phrases by the word that comes first, as they are and as a passive turns them: 'the ribbon was cut'."""
    found: dict[str, list[tuple[tuple[str, ...], SetPhrase, bool]]] = {}
    for entry in EVENT_WORDS.set_phrases:
        for phrase in entry.phrases:
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, entry, False))
            if len(words) == 2:
                found.setdefault(words[1], []).append((words[::-1], entry, True))
    return {word: tuple(entries) for word, entries in found.items()}


PHRASES = _index()


def phrase_occasions(annotated: Annotated, sentence: Sentence, date: DateMention) -> Iterator[Occasion]:
    """The events that set phrases of the clause of a date tell of."""
    clause = clause_around(sentence, date)
    dates = annotated.dates_in(sentence.start, sentence.end)
    for told in _phrases_in(clause):
        status = _status(annotated, clause, told, date)
        if status and _nearest(sentence, told, dates) == date:
            read = _reading(annotated, sentence, clause, told)
            if read is not None:
                name, who, people, where = read
                yield Occasion(
                    kind=told.entry.kind,
                    name=name,
                    start=sentence.start,
                    end=sentence.end,
                    rule=f"set_phrase_{told.entry.kind}",
                    at=sentence.chars(told.first)[0],
                    status=status,
                    strength=FINITE,
                    key=name.casefold(),
                    when=date,
                    place=where.place,
                    country=where.country,
                    participants=who,
                    people=people,
                )


def clause_around(sentence: Sentence, date: DateMention) -> Sequence[Token]:
    """The words around a date up to those that begin another clause."""
    words = list(sentence.span)
    at = next((k for k, t in enumerate(words) if sentence.chars(t)[1] > date.start), 0)
    first = next((k for k in range(at, -1, -1) if _opens(words[k])), 0)
    last = next((k for k in range(at + 1, len(words)) if _opens(words[k])), len(words))
    return words[first:last]


def _opens(word: Token) -> bool:
    low = word.lower_
    said = low == "that" and word.pos_ == "SCONJ"
    # 'laid flowers before flying home on Wednesday'
    said = said or (low in JOINERS and word.i + 1 < len(word.doc) and word.doc[word.i + 1].tag_ == "VBG")
    return said or low in BREAKS or low in OPENERS or (low in JOINERS and word_beside(word, -1) == ",")


def _phrases_in(clause: Sequence[Token]) -> Iterator[Told]:
    lemmas = [noun_lemma(t) if t.pos_ == "PROPN" else lemma(t) for t in clause]
    for k, word in enumerate(lemmas):
        for words, entry, turned in PHRASES.get(word, ()):
            last = _match(clause, lemmas, words, k)
            if last is None:
                continue
            between = {lemma(t) for t in clause[k:last]}
            compound = clause[last].pos_ == "NOUN" and clause[last + 1 : last + 2]
            if compound and compound[0].pos_ == "NOUN" and clause[last].dep_ == "compound":
                # 'passed the course exam'
                continue
            hyphened = "-" in (word_beside(clause[k], 1), word_beside(clause[k], -1))
            if len(words) == 1 and (hyphened or clause[k].tag_[:2] != "VB"):
                # 'ring-fenced', 'a board member'
                continue
            if turned and not (between & BE or clause[last].tag_ == "VBN"):
                continue
            helpers = clause[max(0, k - 4) : k]
            helped = any(lemma(t) in BE and t.pos_ == "AUX" for t in helpers[-3:])
            passive = turned or (helped and clause[k].tag_ != "VBG")
            yield Told(entry, clause[k], clause[last], passive)


def _match(clause: Sequence[Token], lemmas: Sequence[str], words: Sequence[str], at: int) -> int | None:
    """Where the last word of a phrase that begins at a word stands; None where the clause has no such phrase."""
    for word in words[1:]:
        window = range(at + 1, min(len(lemmas), at + 2 + GAP))
        found = next((k for k in window if lemmas[k] == word or clause[k].lower_ == word), None)
        if found is None or any(clause[k].text == "," for k in range(at + 1, found)):
            return None
        at = found
    return at


def _nearest(sentence: Sentence, told: Told, dates: Sequence[DateMention]) -> DateMention | None:
    start, end = sentence.chars(told.first)[0], sentence.chars(told.last)[1]
    near = [d for d in dates if d.value]
    return min(near, key=lambda d: max(d.start - end, start - d.end), default=None)


def _status(annotated: Annotated, clause: Sequence[Token], told: Told, date: DateMention) -> str:
    """What the words of the clause and the date make of it; empty where it is denied, supposed or only limited."""
    lows = [t.lower_ for t in clause]
    first = clause.index(told.first)
    if NEGATIONS & set(lows[max(0, first - 4) : first + 3]) or "if" in lows or "whether" in lows:
        return ""
    before = annotated.article.text[max(0, date.start - 8) : date.start].split()
    if before and before[-1].lower() in EVENT_WORDS.limiting_words:
        # 'have been teaching gunners since 16 February'
        going_on = before[-1].lower() == "since" and told.entry.kind in ("training", "deployment")
        return HELD if going_on else ""
    given = {lexical_status(t) for t in clause if t.pos_ in ("VERB", "ADJ", "NOUN", "AUX")} - {""}
    for status in (CANCELLED, POSTPONED):
        if status in given:
            return status
    order = compare(date.value, annotated.article.published)
    ahead = order == 1 or (order == 0 and bool({"will", "to", "due"} & set(lows[max(0, first - 5) : first])))
    if order is None:
        return HELD if told.first.tag_ in ("VBD", "VBN") else ""
    if not ahead:
        return HELD
    return PROPOSED if PROPOSED in given or WEAK_MODALS & set(lows[:first]) else SCHEDULED


def _reading(
    annotated: Annotated, sentence: Sentence, clause: Sequence[Token], told: Told
) -> tuple[str, tuple[str, ...], bool, Where] | None:
    """Name, participants, whether they are people, and place of what a phrase tells; None without what it is about."""
    of, label = told.entry.of, told.entry.label
    start, end = sentence.chars(clause[0])[0], sentence.chars(clause[-1])[1]
    names = tuple(dict.fromkeys(m.entity for m in annotated.mentions_in(start, end, "person")))
    where = place_of(annotated, sentence, told.first)
    if of == "pair":
        others = () if len(names) > 1 else unnamed(annotated, sentence, clause)
        everybody = (*names[:3], *others[:1])
        if not names and others and told.last.lower_ == "together":
            # 'The chiefs of the two navies come together.'
            return f"{label} {others[0]}", (), False, where
        return (
            (f"{label} {and_list(everybody)}", everybody, True, where)
            if len(everybody) > 1 and names
            else None
        )
    if of == "guest":
        goal = goal_of(annotated, sentence, clause, told)
        who = names[:1] or unnamed(annotated, sentence, clause)[:1]
        if goal is None or not who:
            return None
        return f"{label} {who[0]} to {goal.place}", names[:1], bool(names), goal
    if of == "body" and not any(is_body(annotated, sentence, t) for t in clause):
        return None
    thing = about(annotated, sentence, clause, told)
    if thing:
        return f"{label} {text_between(thing[0].i, thing[-1].i, thing[-1])}", (), False, where
    return (label.removesuffix(" of"), names[:2], bool(names), where) if of == "any" and names else None
