"""People told in a row, each with an office, read along the words: 'Defence Minister A, her colleague B and General C'.

The parse of a small model ties 'and Minister of Defence B' to the office of A, or to none; commas, 'and' and offices
hold such a row together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Token

from analysis.actor_words import PLURAL_SIDES
from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside
from analysis.facts.clauses import is_predicate
from analysis.facts.words import EVENT_WORDS
from analysis.mentions import Mention

_JOINT = re.compile(r"(?:,|;|\band\b|&|\bas well as\b|\btogether with\b|\balong with\b|\balongside\b)")
_AND = re.compile(r"\band\b|&|\bas well as\b|\btogether with\b|\balong with\b|\balongside\b|;")
# Behind one of these a name is another's: 'and the office of President B', 'adviser to B'.
_OF_ANOTHER = re.compile(r"\b(?:of|to|for|by|from|under)\s+(?:the\s+)?(?P<title>(?:[A-Z][\w.’'-]*\s+){0,3})$")
_LONGEST = 160
# 'Minister of Foreign Affairs and Defence'
_NAMED_OFFICES = re.compile(r"\b[A-Z][\w’'-]*(?:,)? and (?=[A-Z])")
_STOPS = frozenset(
    {"who", "which", "whom", "whose", "where", "when", "while", "after", "before", "that", "said"}
)
TITLES = EVENT_WORDS.state_titles | EVENT_WORDS.principals


def people_in_row(annotated: Annotated, sentence: Sentence, head: Token) -> tuple[str, ...]:
    """The people of the row that a word stands in, two at least; empty where it stands in none."""
    people = annotated.mentions_in(sentence.start, sentence.end, "person")
    at = _anchor(annotated, sentence, head, people)
    if at is None or len(people) < 2:
        return ()
    first = last = at
    while last + 1 < len(people) and _joins(annotated, sentence, people[last], people[last + 1]):
        last += 1
    while first and _joins(annotated, sentence, people[first - 1], people[first]):
        first -= 1
    if _is_aside(sentence, people[first]):
        # 'According to A, B and C signed'
        first += 1
    row = people[first : last + 1]
    joints = [annotated.article.text[a.end : b.start] for a, b in pairwise(row)]
    if not joints or not _AND.search(joints[-1]):
        return ()
    names = tuple(dict.fromkeys(m.entity for m in row))
    return names if len(names) > 1 and not _begins_clause(sentence, head, row) else ()


def introduced(annotated: Annotated, sentence: Sentence, head: Token) -> tuple[str, ...]:
    """The person whom an office before the name introduces: 'the Minister of Defence of Peru, General Luis Soto'."""
    base = str(head.lemma_.lower())
    if base not in TITLES | EVENT_WORDS.members or head.tag_ not in ("NN", "NNP"):
        return ()
    people = annotated.mentions_in(sentence.start, sentence.end, "person")
    at = _anchor(annotated, sentence, head, people)
    return (people[at].entity,) if at is not None else ()


def _anchor(annotated: Annotated, sentence: Sentence, head: Token, people: Sequence[Mention]) -> int | None:
    """Which of the people a word names, or introduces by an office: 'Minister' in 'Minister of Defence Jane Roe'."""
    start, end = sentence.chars(head)
    for i, person in enumerate(people):
        if person.start <= start < person.end:
            return i
        if end <= person.start:
            between = annotated.article.text[end : person.start]
            words = _words(sentence, end, person.start)
            owned = _OF_ANOTHER.search(between)
            other = owned is not None and (not owned["title"] or owned["title"].split()[0].lower() in TITLES)
            whole = len(between) < 90 and not _breaks(words) and not _AND.search(between)
            return i if whole and not other else None
    return None


def _joins(annotated: Annotated, sentence: Sentence, one: Mention, other: Mention) -> bool:
    """Whether only commas, 'and' and offices stand between two people."""
    between = annotated.article.text[one.end : other.start]
    if (
        len(between) > _LONGEST
        or not _JOINT.search(between)
        or _breaks(_words(sentence, one.end, other.start))
    ):
        return False
    owned = _OF_ANOTHER.search(between)
    if owned is None:
        return True
    title = owned["title"].split()
    # 'and Minister of Defence B', but 'and the office of President B'
    return bool(title) and title[0].casefold() not in TITLES


def _words(sentence: Sentence, start: int, end: int) -> list[Token]:
    return [t for t in sentence.span if start <= sentence.block.start + t.idx < end]


def _breaks(words: Sequence[Token]) -> bool:
    """Whether a verb, a relative or quotation marks stand among words."""
    verbs = (t for t in words if is_predicate(t) and t.text[:1].islower() and t.tag_ not in ("VBG", "VBN"))
    # 'and a team led by B'
    return any(verbs) or any(
        t.lower_ in _STOPS or t.lower_ == "by" or t.is_quote or t.text == ":" for t in words
    )


def _is_aside(sentence: Sentence, first: Mention) -> bool:
    """'According to Minister A, B and C', 'On behalf of A, B and C': the first does not belong to the row."""
    before = [t for t in sentence.span if sentence.block.start + t.idx < first.start]
    for token in reversed(before[-7:]):
        if token.text in ",;" or is_predicate(token):
            return False
        if token.lower_ in ("to", "behalf", "under"):
            return before.index(token) < 3
    return False


def _begins_clause(sentence: Sentence, head: Token, row: Sequence[Mention]) -> bool:
    """'A met B, and C said …': the last of the row is the subject of another clause."""
    end = row[-1].end
    behind = next((t for t in sentence.span if sentence.block.start + t.idx >= end), None)
    last = next(
        (t for t in sentence.span if t.i < (behind.i if behind is not None else sentence.span.end)), None
    )
    tokens = [t for t in sentence.span if row[-1].start <= sentence.block.start + t.idx < end]
    if not tokens or behind is None or last is None:
        return False
    finite = behind.tag_ in ("VBD", "VBZ", "VBP", "MD")
    verb_before = any(is_predicate(t) for t in sentence.span if sentence.block.start + t.idx < row[0].start)
    return finite and verb_before and head.i < tokens[0].i and head.dep_ in ("dobj", "pobj")


def people_listed_behind(annotated: Annotated, sentence: Sentence, head: Token) -> tuple[str, ...]:
    """The people named right behind a plural: 'his Danish and Polish counterparts, A and B'."""
    if (
        head.tag_ not in ("NNS", "NNPS")
        or head.i + 2 >= sentence.span.end
        or text_beside(head, 1) not in (",", ":", "–")
    ):
        return ()
    start = sentence.chars(head)[1]
    people = annotated.mentions_in(start, sentence.end, "person")
    if not people or people[0].start - start > 40 or _breaks(_words(sentence, start, people[0].start)):
        return ()
    inside = [t for t in sentence.span if people[0].start <= sentence.block.start + t.idx < people[0].end]
    if not (head.lower_ in PLURAL_SIDES or head.lower_.endswith("s")) or not inside:
        return ()
    return people_in_row(annotated, sentence, inside[-1])


def people_from(annotated: Annotated, sentence: Sentence, index: int) -> tuple[str, ...]:
    """The person, or the row of people, whom the words from a token on name first; none where a verb comes before."""
    start = sentence.chars(sentence.span.doc[index])[0] if index < sentence.span.end else sentence.end
    people = annotated.mentions_in(start, sentence.end, "person")
    if not people or _breaks(_words(sentence, start, people[0].start)):
        return ()
    between = annotated.article.text[start : people[0].start]
    if len(between) > _LONGEST or _AND.search(_NAMED_OFFICES.sub("", between)):
        return ()
    inside = [t for t in sentence.span if people[0].start <= sentence.block.start + t.idx < people[0].end]
    row = people_in_row(annotated, sentence, inside[-1]) if inside else ()
    return row or (people[0].entity,)


_RELATIVE = re.compile(r",?\s*\bwho\b[^,;]{3,80},\s*$|,?\s*\bwho\b[^,;]{3,80}(?=\s*$)")


def people_before(annotated: Annotated, sentence: Sentence, verb: Token) -> tuple[str, ...]:
    """The subject of a finite verb, read along the words: the people named last before it, behind whom at most an
    office, a day or a clause with 'who' stands: 'Admiral A, Chief of the Navy, on Friday called on B'.
    """
    helpers = [c.i for c in verb.lefts if c.dep_ in ("aux", "auxpass", "neg", "advmod")]
    first = sentence.span.doc[min([verb.i, *(i for i in helpers if i > verb.i - 4)])]
    end = sentence.chars(first)[0]
    people = annotated.mentions_in(sentence.start, end, "person")
    if not people or people[-1].end > end:
        return ()
    last = people[-1]
    between = annotated.article.text[last.end : end]
    aside = _RELATIVE.search(between)
    words = _words(sentence, last.end, last.end + aside.start() if aside is not None else end)
    if len(between) > _LONGEST or _breaks(words) or _is_governed(sentence, last):
        return ()
    inside = [t for t in sentence.span if last.start <= sentence.block.start + t.idx < last.end]
    return (people_in_row(annotated, sentence, inside[-1]) if inside else ()) or (last.entity,)


def _is_governed(sentence: Sentence, person: Mention) -> bool:
    """Whether a name stands behind a preposition: 'a team led by A', 'the office of A'."""
    before = [t for t in sentence.span if sentence.block.start + t.idx < person.start]
    while before and (
        before[-1].text[:1].isupper() or before[-1].lower_ in ("the", "retired", "of", "for", "and")
    ):
        if before[-1].lower_ in ("of", "for") and not before[-1].nbor(1).text[:1].isupper():
            return True
        before.pop()
    return bool(before) and before[-1].lower_ in ("by", "with", "to", "under", "from", "than", "like")
