"""The standing of an agreement by the words beside its phrase, whatever the parse makes of its clause."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.clauses import is_negated, is_predicate, lemma, predicate_of, upward
from analysis.facts.modality import modality_of
from analysis.facts.occasions.timing import compare
from analysis.facts.pacts.cues import is_signing, is_weak
from analysis.facts.pacts.grounds import PUBLIC
from analysis.facts.pacts.parties import countries_of
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, SIGNED, Pact
from analysis.facts.pacts.signing_days import free_dates
from analysis.facts.pacts.standing import HOPED
from analysis.facts.phrases import left_of
from analysis.facts.status_words import HELD, PROPOSED
from analysis.facts.words import PACT_WORDS
from analysis.places import place_country

Phrase = tuple[str, ...]
# What may stand between the words of a cue, and between it and the phrase of the agreement.
PASSED = frozenset({"DET", "ADV", "ADJ", "NUM", "AUX", "PART"})
# Where a clause ends, as far as marks tell.
ENDS = frozenset({";", ":", "–", "—"})
# Words behind an agreement up to which its cue is looked for, and those before a cue that may turn it.
REACH, TURNING = 26, 5
# Any words within a cue, and how many.
GAP, LONGEST_GAP = "…", 7


@dataclasses.dataclass(frozen=True, slots=True)
class Cue:
    """A cue as it stands: the standing it tells, the indexes of its first and last words, its side."""

    standing: str
    first: int
    last: int
    behind: bool


def _indexed(side: str, at: int) -> Mapping[str, list[tuple[Phrase, str]]]:
    """The phrases of a side of all standings by their word `at`, longer ones first."""
    phrases: defaultdict[str, list[tuple[Phrase, str]]] = defaultdict(list)
    for cues in PACT_WORDS.standing_cues:
        for text in getattr(cues, side):
            phrase = tuple(text.split())
            phrases[phrase[at]].append((phrase, cues.standing))
    return {word: sorted(found, key=lambda p: -len(p[0])) for word, found in phrases.items()}


BEFORE, BEHIND = _indexed("before", -1), _indexed("behind", 0)


def told_beside(
    annotated: Annotated, sentence: Sentence, head: Token, heads: Sequence[Token], pact: Pact
) -> Pact:
    """The agreement with the standing that a cue beside its phrase tells; as it is, where none does."""
    if pact.status not in ("", SIGNED, IN_FORCE) or PUBLIC.search(pact.name):
        return pact
    if any(t.lower_ in PACT_WORDS.ended_words for t in head.lefts):
        return dataclasses.replace(pact, status=EXPIRED)
    cues = [c for c in (_cue_before(sentence, head), _cue_behind(sentence, head, heads, pact)) if c]
    cue = next((c for c in cues if c.standing != "basis"), cues[0] if cues else None)
    standing = _turned(sentence, cue) if cue is not None else ""
    if standing == IN_FORCE and compare(pact.terms.valid_from, annotated.article.published) == 1:
        return pact
    if pact.status and not pact.signing and not pact.year and cue is not None and standing == "dated":
        dated = _date_behind(annotated, sentence, head, cue)
        return dataclasses.replace(pact, year=dated.value if dated is not None else "")
    if cue is None and not pact.status and _is_presupposed(head, pact):
        return dataclasses.replace(pact, status=IN_FORCE, rule="pact_presupposed")
    if cue is None or not standing or (pact.status and not _tells_later(sentence, cue, standing)):
        return pact
    if standing == EXPIRED and any(t.lower_ in HOPED for t in head.lefts):
        # 'scrapped a planned agreement'
        return pact
    if standing == PROPOSED and not _is_wanted_by_two(annotated, sentence, pact):
        return pact
    if standing == "basis":
        return _as_basis(annotated, sentence, pact)
    standing = IN_FORCE if standing == "holding" else standing
    if standing in (EXPIRED, IN_FORCE, PROPOSED):
        return dataclasses.replace(pact, status=standing, rule=f"pact_cue_{standing}")
    if standing == "concluded":
        day = _day_beside(annotated, sentence, head, heads, cue, pact)
        return dataclasses.replace(
            pact,
            status=SIGNED,
            signing=HELD,
            signed=day,
            inherits=day is None and not _is_perfect(head.doc, cue),
            rule="pact_cue_concluded",
        )
    dated = _date_behind(annotated, sentence, head, cue) if standing == "dated" else None
    if standing == "dated" and dated is None:
        return pact
    year = pact.year or (dated.value if dated is not None else "")
    return dataclasses.replace(pact, status=SIGNED, year=year, rule=f"pact_cue_{standing}")


def _is_presupposed(head: Token, pact: Pact) -> bool:
    """Whether an agreement of two sides on something is spoken of as there: 'their accord on radars fits on a page'."""
    definite = any(c.dep_ == "poss" or c.lower_ in ("the", "this", "these") for c in head.children)
    verb = predicate_of(head)
    if not definite or verb is None or is_weak(head) or len(pact.parties) < 2:
        return False
    if pact.plain or pact.anaphoric or not pact.topic or pact.kind in ("contract", "letter_of_intent"):
        return False
    open_to = {lemma(v) for v in upward(verb)} & (PACT_WORDS.drafting_verbs | PACT_WORDS.awaiting_verbs)
    hoped = any(t.lower_ in HOPED | {"draft", "new", "future"} for t in head.lefts)
    modality = modality_of(verb)
    return (
        not (open_to or hoped or modality.generic) and modality.status in ("", HELD) and not is_negated(verb)
    )


def _tells_later(sentence: Sentence, cue: Cue, standing: str) -> bool:
    """Whether a cue tells what came of an agreement that was signed: it runs, runs out or is over."""
    if standing == EXPIRED:
        return True
    runs_out = cue.standing == EXPIRED and _is_still_to_come(sentence.span.doc[cue.first], cue)
    return standing == IN_FORCE and cue.behind and (runs_out or cue.standing == IN_FORCE)


def _as_basis(annotated: Annotated, sentence: Sentence, pact: Pact) -> Pact:
    """What is done under an agreement of two sides tells that it is in force."""
    if pact.plain or pact.anaphoric or not pact.topic or len(_sides(annotated, sentence, pact)) < 2:
        return pact
    if pact.kind in ("contract", "programme"):
        return pact
    return dataclasses.replace(pact, status=IN_FORCE, rule="pact_cue_basis")


def _sides(annotated: Annotated, sentence: Sentence, pact: Pact) -> tuple[str, ...]:
    """The sides of an agreement, as far as its sentence and the dateline tell them."""
    if len(pact.parties) > 1:
        return pact.parties
    named = countries_of(annotated.mentions_in(sentence.start, sentence.end))
    place = annotated.article.dateline_place
    home = place_country(place) if place else ""
    return tuple(dict.fromkeys([*named, home])) if len(named) == 1 and home else named


def _is_wanted_by_two(annotated: Annotated, sentence: Sentence, pact: Pact) -> bool:
    """Whether an agreement is wanted plainly enough: one of a subject, between sides that are told."""
    return bool(pact.topic) and len(_sides(annotated, sentence, pact)) > 1 and not pact.anaphoric


def _words(token: Token) -> tuple[str, str]:
    return token.lower_, lemma(token)


def _cue_before(sentence: Sentence, head: Token) -> Cue | None:
    """The cue that ends where the phrase of an agreement begins."""
    first = left_of(head, sentence) - 1
    start = sentence.span.start
    for last in range(first, max(first - 4, start - 1), -1):
        token = head.doc[last]
        for word in dict.fromkeys(_words(token)) if token.dep_ != "amod" else ():
            for phrase, standing in BEFORE.get(word, ()):
                at = _match(head.doc[start : last + 1], phrase, backward=True)
                if at is not None:
                    return Cue(standing, at, last, behind=False)
        passed = token.pos_ in PASSED or token.dep_ == "amod" or token.tag_ in ("PRP$", "POS")
        if not passed and token.ent_type_ != "DATE":
            return None
    return None


def _cue_behind(sentence: Sentence, head: Token, heads: Sequence[Token], pact: Pact) -> Cue | None:
    """The cue that follows an agreement in its clause, before anything else is said of it."""
    doc = head.doc
    others = {h.i for h in heads}
    for token in doc[head.i + 1 : min(head.i + REACH, sentence.span.end)]:
        if token.text in ENDS or token.i in others:
            return None
        if sentence.block.start + token.idx < pact.name_end:
            continue
        for word in dict.fromkeys(_words(token)):
            for phrase, standing in BEHIND.get(word, ()):
                at = _match(doc[token.i : sentence.span.end], phrase, backward=False)
                if at is not None and (len(phrase) > 1 or _tells_alone(token)):
                    return Cue(standing, token.i, at, behind=True)
        if is_predicate(token) and token.pos_ == "VERB" and token.tag_ != "VBG" and not is_signing(token):
            return None
    return None


def _tells_alone(token: Token) -> bool:
    return token.pos_ in ("VERB", "ADJ") and token.tag_ != "VBG"


def _match(words: Iterable[Token], phrase: Phrase, *, backward: bool) -> int | None:
    """The index of the outer word of a phrase that stands at the edge of the words, None where it does not.

    '…' in a phrase stands for a few words, whatever they are.
    """
    tokens = list(words)
    wanted = list(phrase)
    if backward:
        tokens.reverse()
        wanted.reverse()
    skipped, free = 0, 0
    for token in tokens:
        if wanted[0] == GAP:
            wanted.pop(0)
            free = LONGEST_GAP
        if wanted[0] in _words(token):
            wanted.pop(0)
            skipped, free = 0, 0
            if not wanted:
                return int(token.i)
        elif len(wanted) < len(phrase) and _is_passed(token, skipped, free):
            skipped += 1
        else:
            return None
    return None


def _is_passed(token: Token, skipped: int, free: int) -> bool:
    """Whether a word may stand between two words of a cue."""
    if token.is_punct:
        return False
    light = token.pos_ in PASSED or token.tag_ in ("PRP$", "POS") or token.ent_type_ == "DATE"
    return skipped < free or (light and skipped < 3)


def _turned(sentence: Sentence, cue: Cue) -> str:
    """The standing that a cue tells with the words before it; empty where they deny it or leave it open."""
    doc = sentence.span.doc
    begin = max(cue.first - TURNING, sentence.span.start)
    stop = next((i for i in range(cue.first - 1, begin - 1, -1) if doc[i].text in (",", *ENDS)), begin - 1)
    before = [w for t in doc[stop + 1 : cue.first] for w in _words(t)]
    infinitive = any(t.tag_ == "TO" for t in doc[stop + 1 : cue.first])
    if cue.standing == "basis" and not cue.behind:
        # What may or may not be done under it, it is there.
        return cue.standing
    if set(before) & PACT_WORDS.cue_negations:
        return ""
    if cue.standing == EXPIRED and "had" in before:
        # 'which they had let lapse', behind a renewal
        return ""
    ahead = infinitive or bool(set(before) & PACT_WORDS.cue_futures)
    if cue.standing == EXPIRED and (ahead or _is_still_to_come(doc[cue.first], cue)):
        return IN_FORCE
    if ahead:
        return PROPOSED if cue.standing in ("concluded", PROPOSED) else ""
    return cue.standing


def _is_perfect(doc: Doc, cue: Cue) -> bool:
    """Whether a cue stands in the perfect: 'has put its name to', whenever that was."""
    return any(t.lower_ in ("has", "have", "had") for t in doc[max(cue.first - 3, 0) : cue.first])


def _is_still_to_come(verb: Token, cue: Cue) -> bool:
    """Whether something is said to run out in the present: 'the pact expires soon'."""
    return cue.behind and verb.tag_ in ("VBZ", "VBP", "VBG")


def _date_behind(annotated: Annotated, sentence: Sentence, head: Token, cue: Cue) -> DateMention | None:
    """The date right behind a cue: 'which dates from June 2021'."""
    end = sentence.chars(head.doc[cue.last])[1]
    near = annotated.dates_in(end, min(end + 12, sentence.end))
    return near[0] if near and near[0].value else None


def _day_beside(
    annotated: Annotated, sentence: Sentence, head: Token, heads: Sequence[Token], cue: Cue, pact: Pact
) -> DateMention | None:
    """The one date of the clause of a cue that may be the day of a signing."""
    doc = head.doc
    first, last = min(cue.first, head.i), max(cue.last, head.i)
    begin = next((i + 1 for i in range(first, sentence.span.start - 1, -1) if doc[i].text in ENDS), None)
    end = next((t.i for t in doc[last + 1 : sentence.span.end] if t.text in ENDS or t in heads), None)
    clause = doc[begin or sentence.span.start : end or sentence.span.end]
    dates = free_dates(annotated, sentence, annotated.dates_in(*sentence.chars(clause)), pact)
    dates = [d for d in dates if d.value and compare(d.value, annotated.article.published) != 1]
    return dates[0] if len(dates) == 1 else None
