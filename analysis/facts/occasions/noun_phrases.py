"""A noun that tells of an occasion, with the words of its name and its own clauses."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import SUBJECTS, is_predicate
from analysis.facts.modality import relative_clauses
from analysis.facts.occasions.cues import ordinal
from analysis.facts.occasions.standing import adjacent_modifiers
from analysis.facts.phrases import left_of, right_of

EDITIONED = frozenset({"meeting", "summit", "exercise", "exhibition", "edition"})
CEREMONIAL = frozenset({"delivery", "commissioning", "inauguration", "ceremony", "training"})


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that tells of an occasion, the words of its name from `first` to `last`, and its own clauses.

    `core` is the word of the name by which it hangs on the sentence; `opening` the word 'Exercise' before a name.
    """

    head: Token
    core: Token
    first: int
    last: int
    edition: int | None
    relative: tuple[Token, ...]
    opening: Token | None = None


def noun_phrase_of(
    annotated: Annotated, sentence: Sentence, head: Token, kind: str, opening: Token | None
) -> Noun:
    first = left_of(opening or head, sentence)
    if opening is not None:
        joints = [t.i for t in head.doc[first : opening.i] if t.pos_ == "ADP"]
        # 'will sail to Aksaz for Exercise Blue Crane'
        first = _edition_before(opening, max(joints, default=first - 1) + 1)
    links: tuple[str, ...] = ("of", "for", "to") if kind in CEREMONIAL else ("of", "on", "between")
    if any(c.lower_ == "courtesy" for c in head.lefts):
        links = ("on", "to")
    last = head.i
    if opening is None:
        last = right_of(annotated, sentence, head, links, onto="to" in links)
    after = head.doc[last + 1] if last + 1 < sentence.span.end else None
    if (
        last == head.i
        and head.text[:1].isupper()
        and after is not None
        and after.like_num
        and len(after.text) == 4
    ):
        # 'the Indo-Pacific Deployment 2026'
        last += 1
    numbered = [t for t in head.doc[first : head.i + 1] if ordinal(t) is not None]
    edition = None
    following = " ".join(t.lower_ for t in head.doc[last + 1 : last + 3])
    # 'their third meeting this year' counts the year's meetings.
    counted = following.startswith("since") or following in ("this year", "this month", "in as")
    if numbered and kind in EDITIONED and not counted:
        edition, first = ordinal(numbered[0]), numbered[0].i
    # 'Blue Crane 2026, which Benin hosted': the clause hangs on the word before the year.
    inside = [
        t
        for t in head.doc[first : last + 1]
        if t != head and (t.dep_ in ("appos", "nmod") or (t == head.head and head.like_num))
    ]
    named = (
        dict.fromkeys(v for t in (head, *inside) for v in relative_clauses(t)) if opening is not None else ()
    )
    relative = (*(named or relative_clauses(head)), *adjacent_modifiers(sentence, head, last))
    core = head.doc[first : last + 1].root if head.head.i in range(head.i, last + 1) else head
    if opening is not None:
        core = head.doc[first : head.i + 1].root
        # 'Exercise' at the head of a sentence may be taken for its verb.
        verbal = core.pos_ == "VERB" and head.dep_ in SUBJECTS
        core = head if core == opening and (verbal or core.dep_ in ("prep", "det", "advmod")) else core
    return Noun(head, core, first, last, edition, relative, opening)


def _edition_before(name_from: Token, first: int) -> int:
    """'22nd edition of Exercise X' takes in the edition."""
    doc = name_from.doc
    i = name_from.i - 1
    while i >= 0 and name_from.i - i < 10 and not is_predicate(doc[i]) and doc[i].text not in ",;:()":
        if doc[i].lower_ in ("edition", "iteration", "version"):
            break
        i -= 1
    if i >= 1 and doc[i].lower_ in ("edition", "iteration", "version") and ordinal(doc[i - 1]) is not None:
        return i - 1
    return first


def has_own_words(noun: Noun) -> bool:
    """Whether the name says more than 'meeting' or 'bilateral talks'."""
    words = [t for t in noun.head.doc[noun.first : noun.last + 1] if t.i != noun.head.i and not is_length(t)]
    named = any(t.text[:1].isupper() or ordinal(t) is not None or t.like_num for t in words)
    return named or noun.last > noun.head.i


def is_length(token: Token) -> bool:
    """Whether a word only says how long it took: 'two-day', 'four-day'."""
    near = token.doc[max(0, token.i - 2) : token.i + 3]
    return token.lower_ in ("day", "-") or (token.like_num and any(t.lower_ == "day" for t in near))
