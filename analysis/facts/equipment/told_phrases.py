"""Set phrases that tell what is done to equipment: 'took charge of …', '… changed hands', 'put … up for sale'.

They are read along the words, so that a sentence whose parse went wrong tells them too; the parse is asked only where
it may say that the words are about something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated
from analysis.facts.clauses import is_negated, is_passive, lemma, predicate_of
from analysis.facts.equipment.phrase_places import is_equipment, stands_before, stands_behind
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.status import as_status, is_infinitive, offer_status, verb_status
from analysis.facts.modality import modality_of
from analysis.facts.status_words import lexical_status
from analysis.mention_records import COUNTRY_KINDS
from analysis.reference import load_reference
from analysis.reference_equipment_words import ToldPhrases

# In a phrase: where the equipment stands, a few words that do not matter, a country or body.
SLOT, ANY, PARTY = "…", "~", "@"
# Behind the slot: the next word is a participle in a passive, or right behind its noun.
PASSIVE = "was"
ARTICLES = frozenset({"a", "an"})
# What a few words that do not matter may not hold: 'received under the contract for'.
NOT_PASSED = frozenset(
    {"under", "against", "after", "before", "despite", "because", "during", "that", "which"}
)
NO = frozenset({"no", "not"})
# Small words that may stand between the words of a phrase: 'took formal charge', 'lowered her flag'.
SMALL = frozenset({"DET", "ADJ", "ADV", "NUM", "PART", "SYM", "PRON"})
MODIFYING = frozenset({"compound", "poss", "nmod", "amod", "nummod", "case", "det"})
LONGEST_GAP = 4
LONGEST_ANY = 7
BEING = frozenset({"be", "remain", "become", "stay", "stand", "come", "go", "lie", "sit"})
# From what is done to what is only thought of.
CERTAINTY = ("actual", "planned", "possible")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase word by word, each with the words that may stand there, and what it tells."""

    words: tuple[frozenset[str], ...]
    entry: ToldPhrases
    is_moving: bool
    is_passive: bool

    @property
    def is_single(self) -> bool:
        """Whether it is one word, which counts only where nothing else tells."""
        return sum(w not in ({SLOT}, {ANY}, {PARTY}) for w in self.words) == 1


@dataclass(frozen=True, slots=True)
class Match:
    """A use with the first and the last word of the phrase that tells it."""

    use: Use
    first: int
    last: int


def _patterns() -> dict[str, list[Pattern]]:
    """The phrases by the first of their words, the longest first."""
    found: dict[str, list[Pattern]] = {}
    phrases = load_reference().equipment_phrases
    for entries, is_moving in ((phrases.told_phrases, False), (phrases.moving_phrases, True)):
        for entry in entries:
            for phrase in entry.phrases:
                words = tuple(frozenset(word.split("/")) for word in phrase.split())
                is_done_to = words[1] == {PASSIVE}
                words = (words[0], *words[2:]) if is_done_to else words
                opening = words[1] if words[0] == {SLOT} else words[0]
                for word in sorted(opening):
                    found.setdefault(word, []).append(Pattern(words, entry, is_moving, is_done_to))
    return {word: sorted(group, key=lambda p: -len(p.words)) for word, group in found.items()}


PATTERNS = _patterns()


def with_phrases(annotated: Annotated, sighting: Sighting, told: list[Use]) -> list[Use]:
    """The uses told, with what set phrases tell besides, and in place of what a word of theirs alone would tell."""
    open_relations = {u.relation for u in told} - {u.relation for u in told if u.rule == "prospect"}
    matches = [
        m
        for m in _matches(annotated, sighting, is_alone=not told)
        if m.use.relation not in open_relations or _undoes(m, told)
    ]
    rest = [u for u in told if not any(m.first <= u.cue.i <= m.last or u.cue == m.use.cue for m in matches)]
    return [*(m.use for m in matches), *rest]


def _undoes(match: Match, told: list[Use]) -> bool:
    """'pulled out of the contract for': whether a phrase denies what a word in it would tell."""
    same = [u for u in told if u.relation == match.use.relation]
    return match.use.status == "denied" and all(match.first <= u.cue.i <= match.last for u in same)


def _matches(annotated: Annotated, sighting: Sighting, *, is_alone: bool) -> Iterator[Match]:
    past = -1
    for token in sighting.sentence.span:
        if token.i <= past:
            continue
        for pattern in (p for form in _forms(token) for p in PATTERNS.get(form, ())):
            if (pattern.is_single and not is_alone) or (pattern.entry.doer and not _is_verb(token)):
                continue
            if pattern.entry.categories and sighting.platform.category not in pattern.entry.categories:
                continue
            last = _last_of(annotated, sighting, pattern, token)
            if last is not None and is_equipment(annotated, sighting):
                past = last
                yield Match(_use(pattern, token), token.i, last)
                break


def _forms(token: Token) -> list[str]:
    """The lemma and the word itself; for a participle that the model takes for an adjective, its stem."""
    low = str(token.lower_)
    forms = [lemma(token), low]
    if low.endswith("ed"):
        forms += [low[:-2], low[:-1]]
    return list(dict.fromkeys(forms))


def _last_of(annotated: Annotated, sighting: Sighting, pattern: Pattern, anchor: Token) -> int | None:
    """The last word of a phrase that opens with `anchor` and is about the equipment; None where there is none."""
    words = pattern.words
    if anchor.dep_ == "relcl" and pattern.entry.relation == "commissioned":
        # 'was shown the jets, which have joined the air force': only what is at hand
        return None
    if words[0] == {SLOT}:
        if pattern.is_passive and not _is_done_to(anchor):
            return None
        last = _matched(annotated, sighting, words[2:], anchor.i + 1)
        return last if last is not None and stands_before(annotated, sighting, anchor) else None
    has_object = words[-1] == {SLOT} and bool(pattern.entry.doer) and "be" not in words[0]
    last = _matched(annotated, sighting, words[1:], anchor.i + 1)
    if last is not None and not (has_object and is_passive(anchor) and anchor.dep_ != "acl"):
        return last
    if pattern.is_single:
        return None
    is_left = anchor.dep_ in ("relcl", "acl") and anchor.head == sighting.head and not is_passive(anchor)
    if is_left or (anchor.tag_ in ("VBN", "VBD") and words[-1] != {SLOT}) or is_passive(anchor):
        # 'was put up for sale', 'which it took charge of'
        bare = tuple(w for w in words[1:] if w != {SLOT})
        last = _matched(annotated, sighting, bare, anchor.i + 1)
        if last is not None and (is_left or _is_patient(annotated, sighting, anchor)):
            return last
    return None


def _is_patient(annotated: Annotated, sighting: Sighting, verb: Token) -> bool:
    """Whether a passive, or a participle behind its noun, is said of the equipment."""
    return _is_done_to(verb) and stands_before(annotated, sighting, verb)


def _is_done_to(verb: Token) -> bool:
    """Whether a verb is a passive, or a participle without a subject and an object of its own."""
    if is_passive(verb):
        return True
    has_own = any(c.dep_ in ("nsubj", "dobj", "aux") for c in verb.children)
    return verb.tag_ in ("VBN", "VBD") and not has_own


def _matched(
    annotated: Annotated, sighting: Sighting, words: tuple[frozenset[str], ...], i: int
) -> int | None:
    """The index of the last word where the words stand from token `i` on; None where they do not."""
    if not words:
        return i - 1
    doc, end = sighting.head.doc, sighting.sentence.span.end
    first, rest = words[0], words[1:]
    if first == {SLOT}:
        if not stands_behind(annotated, sighting, i):
            return None
        past = sighting.head.i + 1
        while (
            past < end and sighting.sentence.block.start + doc[past].idx < sighting.end and not sighting.named
        ):
            past += 1
        return _matched(annotated, sighting, rest, past) if rest else i - 1
    is_any = first in ({ANY}, {PARTY})
    seen_party = False
    for j in range(i, min(i + (LONGEST_ANY if is_any else LONGEST_GAP), end)):
        token = doc[j]
        if not is_any:
            if first & set(_forms(token)):
                return _matched(annotated, sighting, rest, j + 1)
            is_other = token.lower_ == "back" or (token.lower_ in ARTICLES and doc[j - 1].pos_ == "ADP")
            if is_other or (token.pos_ not in SMALL and token.dep_ not in MODIFYING):
                # 'went back to' is not 'went to', nor 'under a contract' 'under contract'
                return None
            continue
        if rest and (first == {ANY} or seen_party) and (rest[0] == {SLOT} or rest[0] & set(_forms(token))):
            last = _matched(annotated, sighting, rest, j)
            if last is not None or rest[0] != {SLOT}:
                return last
        seen_party = seen_party or _is_party(annotated, sighting, token)
        if (
            token.text in (";", ":")
            or token.lower_ in NOT_PASSED
            or token.tag_ in ("VBD", "VBZ", "VBP", "MD")
        ):
            return None
        if first == {PARTY} and not seen_party and (token.is_punct or token.pos_ in ("CCONJ", "ADP", "VERB")):
            return None
    return i if first == {PARTY} and seen_party and not rest else None


def _is_party(annotated: Annotated, sighting: Sighting, token: Token) -> bool:
    start = sighting.sentence.block.start + token.idx
    return any(
        m.kind in COUNTRY_KINDS or m.kind == "organisation"
        for m in annotated.mentions_in(start, start + len(token.text))
    )


def _is_verb(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") or bool(token.tag_.startswith("VB"))


def _use(pattern: Pattern, anchor: Token) -> Use:
    entry = pattern.entry
    is_verb = _is_verb(anchor)
    if anchor.dep_ in ("aux", "auxpass"):
        anchor = anchor.head
    verb = anchor if is_verb else predicate_of(anchor)
    if not is_verb and (verb is None or lemma(verb) not in BEING):
        status = "actual" if verb is None else _of_noun(anchor, verb)
    else:
        status = _verb_status(entry.relation, verb or anchor)
    kind = "moving" if pattern.is_moving else "phrase"
    cue = verb if verb is not None and (is_verb or lemma(verb) in BEING) else anchor
    if entry.status == "denied" and any(w & NO for w in pattern.words):
        # 'has no plans for': the negation is in the phrase.
        status = "actual"
    return Use(
        entry.relation, _combined(entry.status, status), cue, f"{kind}_{entry.relation}", doer=entry.doer
    )


def _of_noun(noun: Token, verb: Token) -> str:
    """What a verb leaves of its subject or object: 'no order was placed for'."""
    is_own = noun.head == verb and noun.dep_ in ("dobj", "nsubj", "nsubjpass", "attr")
    return verb_status(verb) if is_own else "actual"


def _verb_status(relation: str, verb: Token) -> str:
    if relation == "offered" and not is_infinitive(verb):
        return offer_status(verb)
    if lexical_status(verb) and not is_negated(verb):
        # 'dropped out of the race': the word alone would deny.
        return as_status(modality_of(verb, own=False))
    return verb_status(verb)


def _combined(entry: str, status: str) -> str:
    """The status of a phrase under that of its verb: what is weighed is no more than possible."""
    if entry == "denied":
        return "possible" if status in ("denied", "possible") else "denied"
    if status == "denied":
        return status
    return max(entry, status, key=CERTAINTY.index)
