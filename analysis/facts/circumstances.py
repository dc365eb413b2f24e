"""When and where something took place and who was there, as far as its own clause tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.actors import Actor, actor_of
from analysis.annotate import Annotated, Sentence
from analysis.dates import DateMention
from analysis.facts.clauses import SUBJECTS, clause_of, conjuncts, is_predicate, lemma, predicate_of
from analysis.mentions import Mention
from analysis.places import place_country

PLACE_KINDS = ("place", "country", "metonym")
PLACE_PREPOSITIONS = frozenset(
    {"in", "at", "on", "off", "near", "aboard", "outside", "over", "around", "of", "to"}
)
# 'meeting in defence', 'on the sidelines': what follows is no place however it is written.
NO_PLACE = frozenset(
    {
        *(
            "sideline",
            "sidelines",
            "margin",
            "margins",
            "occasion",
            "agenda",
            "presence",
            "field",
            "end",
            "behalf",
        ),
        *(
            "force",
            "service",
            "time",
            "wake",
            "run-up",
            "eve",
            "conclusion",
            "invitation",
            "request",
            "interview",
        ),
        *("day", "visit", "meeting", "summit", "session", "talks", "exercise", "stage", "phase", "level"),
        *("context", "framework", "course", "address", "remarks", "speech", "statement", "ceremony", "event"),
        *("format", "attendance", "honour", "honor", "capacity", "margin", "close", "order", "light"),
    }
)
LAND = frozenset(
    {
        *(
            "coast",
            "sea",
            "ocean",
            "gulf",
            "bay",
            "strait",
            "island",
            "islands",
            "waters",
            "border",
            "province",
        ),
        *(
            "state",
            "region",
            "range",
            "base",
            "port",
            "harbour",
            "harbor",
            "yard",
            "shipyard",
            "airport",
            "airbase",
        ),
        *(
            "headquarters",
            "ministry",
            "palace",
            "house",
            "hall",
            "centre",
            "center",
            "hotel",
            "academy",
            "camp",
        ),
        *(
            "memorial",
            "cemetery",
            "tomb",
            "monument",
            "station",
            "garrison",
            "barracks",
            "embassy",
            "mansion",
        ),
        *(
            "castle",
            "museum",
            "airfield",
            "polygon",
            "ground",
            "grounds",
            "facility",
            "plant",
            "pier",
            "dockyard",
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Where:
    """A place as written, innermost first ('Hotel Aurora, Tarnow'), and its country."""

    place: str = ""
    country: str = ""
    start: int = -1
    end: int = -1


def tokens_of(sentence: Sentence, start: int, end: int) -> list[Token]:
    """The words of a sentence between two offsets of the article."""
    return [t for t in sentence.span if start <= sentence.block.start + t.idx < end]


def span_text(sentence: Sentence, tokens: Sequence[Token]) -> str:
    """The words as written, with single blanks."""
    doc = tokens[0].doc
    return " ".join(doc[tokens[0].i : tokens[-1].i + 1].text.split())


def date_head(sentence: Sentence, date: DateMention) -> Token | None:
    """The word of a date by which it hangs on the rest of the sentence."""
    tokens = tokens_of(sentence, date.start, date.end)
    if not tokens:
        return None
    inside = {t.i for t in tokens}
    return next((t for t in tokens if t.head.i not in inside), tokens[0])


def dates_of(
    annotated: Annotated, sentence: Sentence, cue: Token, *, within: bool = False
) -> list[DateMention]:
    """The readable dates that belong to a word, the nearest first.

    A date inside the word's own phrase comes first, then one under the same verb, then one of the same clause;
    `within` takes those of the phrase only. A date of another clause never counts.
    """
    ranked = []
    for date in annotated.dates_in(sentence.start, sentence.end):
        head = date_head(sentence, date)
        if head is None or not date.value:
            continue
        rank = _nearness(cue, head)
        if rank is not None and (rank == 0 or not within):
            ranked.append((rank, abs(head.i - cue.i), date.start, date))
    return [entry[3] for entry in sorted(ranked, key=lambda e: e[:3])]


# ' (JCDIL)', ' in Taguig City', ', Latvia,' and a preposition: what may stand between a name and its own date.
_NAME_PART = r"[A-ZÀ-ÖØ-ÞĀ-ž][^\s,;:()]*"
_TO_DATE = re.compile(
    r"(?:\s*\([^()]{2,30}\))?"
    rf"(?:,?\s+(?:in|at|aboard|off|near|to)\s+(?:the\s+)?{_NAME_PART}"
    rf"(?:,?\s+(?:{_NAME_PART}|of|de|da|del|es|and|the))*)?"
    r",?\s*(?:\(|\b(?:on|in|from|between|for|during)\b(?:\s+the)?)?\s*"
)


_COLON = re.compile(r"\s*(?:[:–—|]|\s-\s)\s*\S")


def trailing_date(annotated: Annotated, sentence: Sentence, last: Token) -> DateMention | None:
    """The date right behind a name, with at most a place between: 'the NATO Summit in Ankara on 7 and 8 July'.

    The parse often hangs it on the verb of the sentence instead.
    """
    end = sentence.chars(last)[1]
    for date in annotated.dates_in(end, sentence.end):
        between = annotated.article.text[end : date.start]
        if len(between) < 90 and _TO_DATE.fullmatch(between):
            return date if date.value else None
        break
    return None


def heading_date(annotated: Annotated, sentence: Sentence) -> DateMention | None:
    """The date at the head of a line of a list of dates: 'March 2026: first ship launched', '2028 – sea trials'."""
    text, block = annotated.article.text, sentence.block
    line = text[block.start : block.end].rstrip()
    if block.kind != "item" and (len(line) > 160 or line.endswith(".")):
        # A paragraph that opens with a date, or its dateline.
        return None
    for date in annotated.dates_in(sentence.block.start, sentence.end)[:1]:
        before = text[sentence.block.start : date.start].strip(" \t*•-–—·>")
        if not before.strip("0123456789.)") and _COLON.match(text, date.end, sentence.block.end):
            return date if date.value else None
    return None


def _nearness(cue: Token, date: Token) -> int | None:
    verb, other = predicate_of(cue), predicate_of(date)
    if verb is not None and _when(verb, date):
        return 3 if cue == date or cue.is_ancestor(date) else -1
    if cue == verb:
        # A clause inside its subject or object has dates of its own.
        if other == verb:
            return 0
    elif cue != date and cue.is_ancestor(date):
        return 0
    if verb is None or other is None:
        return 3 if verb is None and other is None else None
    if verb == other:
        return 1
    if clause_of(cue) == clause_of(date):
        return 2
    if verb.dep_ == "conj" and verb.head == other and date.i < other.i and not _has_subject(verb):
        # 'On Tuesday, he met the mayor and laid a wreath.'
        return 3
    if other in verb.conjuncts and other.i > verb.i and verb.tag_ == other.tag_ and not _has_subject(other):
        # 'visited the yard and met its workers on 12 May'
        return 4 if date.i > other.i else None
    return 3 if _across_semicolon(verb, date, other) else None


def _has_subject(verb: Token) -> bool:
    return any(c.dep_ in SUBJECTS for c in verb.children)


def _across_semicolon(verb: Token, date: Token, parsed: Token) -> bool:
    """Whether the parse hangs a date on a verb behind a semicolon, and `verb` is the last one before it."""
    doc = verb.doc
    if not verb.i < date.i < parsed.i or not any(t.text == ";" for t in doc[date.i : parsed.i]):
        return False
    return not any(t.text == ";" or is_predicate(t) for t in doc[verb.i + 1 : date.i])


def _when(verb: Token, date: Token) -> bool:
    """'in May 2024, when the second edition was held': 'when' and 'where' hand the date on."""
    when = next((c for c in verb.children if c.lower_ in ("when", "where")), None)
    if when is None or not date.i < when.i:
        return False
    return all(t.text == "," or t.head.i >= date.i or t.like_num for t in verb.doc[date.i + 1 : when.i])


def place_of(annotated: Annotated, sentence: Sentence, cue: Token, *, within: bool = False) -> Where:
    """Where the clause of a word says that it happens: 'at the Aurora Hotel in Tarnow' is 'Aurora Hotel, Tarnow'.

    `within` takes a place in the word's own phrase only.
    """
    candidates = []
    for token in sentence.span:
        if token.dep_ in ("prep", "agent") and token.lower_ in ("in", "at", "on", "off", "near", "aboard"):
            rank = _nearness(cue, token)
            if rank is None or (within and rank > 0):
                continue
            where = place_at(annotated, sentence, token)
            if where.place:
                candidates.append((rank if rank != 0 else 1, token.i < cue.i, abs(token.i - cue.i), where))
    if not candidates:
        return Where()
    return min(candidates, key=lambda c: (c[0], c[1], c[2]))[3]


def place_at(annotated: Annotated, sentence: Sentence, preposition: Token) -> Where:
    """The place that a preposition introduces, empty where it introduces something else."""
    head = next((c for c in preposition.children if c.dep_ == "pobj"), None)
    if head is None:
        return Where()
    words = place_words(head)
    if not words:
        return Where()
    start, end = sentence.chars(head.doc[words[0].i : words[-1].i + 1])
    inside = annotated.mentions_in(start, end)
    known = [m for m in inside if m.kind in PLACE_KINDS]
    if not _is_place(annotated, sentence, preposition, head, words, inside, known):
        return Where()
    text = span_text(sentence, words)
    country = known[-1].country if known else place_country(text)
    following = _place_behind(annotated, sentence, words[-1])
    if following.place and following.place not in text:
        return Where(f"{text}, {following.place}", following.country or country, start, following.end)
    return Where(text, country, start, end)


def _place_behind(annotated: Annotated, sentence: Sentence, last: Token) -> Where:
    """'in Tarnow' or ', Tarnow' right behind a place."""
    position = last.i + 1
    doc = last.doc
    if position < sentence.span.end and doc[position].lower_ in ("in", "near", "on"):
        return place_at(annotated, sentence, doc[position])
    if position + 1 < sentence.span.end and doc[position].text == ",":
        begin = sentence.block.start + doc[position + 1].idx
        for mention in annotated.mentions_in(begin, sentence.end, *PLACE_KINDS):
            if mention.start == begin:
                return Where(mention.text, mention.country, mention.start, mention.end)
    return Where()


def place_words(head: Token) -> list[Token]:
    """The words of a name of a place around its head, without article and what follows it."""
    first = head.i
    for token in reversed(list(head.doc[head.left_edge.i : head.i])):
        if token.dep_ == "case" and token.head.text[:1].isupper():
            first = token.i
            continue
        if token.dep_ in ("det", "poss", "predet") and not token.text[:1].isupper():
            break
        if token.text in (",", "(") or token.lower_ in ("a", "an", "the", "its", "their", "his", "her"):
            break
        first = token.i
    if head.doc[first].text in ("'s", "’s", "'", "’"):
        first += 1
    last = head.i
    for child in sorted(head.rights, key=lambda t: t.i):
        # 'Tomb of the Unknown Soldier', 'south of Crete'.
        if child.dep_ == "prep" and child.lower_ == "of" and child.i == last + 1:
            last = child.right_edge.i
            clause = next((t for t in child.subtree if t.dep_ in ("acl", "relcl") or t.text in ",("), None)
            if clause is not None:
                last = clause.left_edge.i - 1 if clause.text not in ",(" else clause.i - 1
        else:
            break
    return [t for t in head.doc[first : last + 1] if not t.is_space]


def _is_place(
    annotated: Annotated,
    sentence: Sentence,
    preposition: Token,
    head: Token,
    words: Sequence[Token],
    inside: Sequence[Mention],
    known: Sequence[Mention],
) -> bool:
    if lemma(head) in NO_PLACE or head.lower_ in NO_PLACE:
        return False
    start, end = sentence.chars(head.doc[words[0].i : words[-1].i + 1])
    if any(d.start < end and start < d.end for d in annotated.dates_in(sentence.start, sentence.end)):
        return False
    if any(m.kind in ("person", "platform") for m in inside):
        return False
    if known and known[-1].end >= end - 1:
        return True
    named = head.text[:1].isupper() or any(m.kind in (*PLACE_KINDS, "demonym") for m in inside)
    if not named:
        return any(t.text[:1].isupper() for t in words) and head.lower_ in LAND
    if head.lower_ in LAND:
        return True
    if any(m.kind == "organisation" for m in inside):
        return preposition.lower_ == "at"
    if preposition.lower_ in ("in", "near", "off"):
        return head.pos_ == "PROPN" and head.ent_type_ in ("GPE", "LOC", "FAC", "ORG", "PERSON", "")
    return preposition.lower_ == "at" and head.pos_ == "PROPN"


def names_of(annotated: Annotated, sentence: Sentence, heads: Iterable[Token]) -> tuple[tuple[str, ...], str]:
    """The canonical names that noun phrases denote, and the kind of the first ('person', 'organisation', ...)."""
    names: list[str] = []
    kind = ""
    for head in heads:
        # 'the minister, Jane Roe, and the secretary, John Doe': the parse joins the secretary to the name.
        joined = [c for a in head.children if a.dep_ == "appos" for c in a.conjuncts]
        for conjunct in [*conjuncts(head), *joined]:
            actor = actor_of(annotated, sentence, conjunct) or _apposed(annotated, sentence, conjunct)
            if actor is not None and actor.names:
                kind = kind or actor.kind
                names += [
                    *(_joined_before(annotated, sentence, conjunct) if actor.kind == "person" else ()),
                    *actor.names,
                ]
            group = _countries_of_group(annotated, sentence, conjunct)
            if group and kind in ("", "country", "organisation"):
                kind = "country"
                names = [n for n in names if actor is None or n not in actor.names] + group
    return tuple(dict.fromkeys(names)), kind


def _countries_of_group(annotated: Annotated, sentence: Sentence, head: Token) -> list[str]:
    """The countries of a plural: 'the armies of Kenya and Uganda', 'Kenyan and Ugandan officials'; two at least."""
    if head.tag_ not in ("NNS", "NNPS") or head.pos_ == "PRON":
        return []
    edge = next((c.left_edge.i for c in head.rights if c.dep_ in ("relcl", "acl", "advcl", "conj")), None)
    words = head.doc[head.left_edge.i : min(head.right_edge.i + 1, edge or head.right_edge.i + 1)]
    start, end = sentence.chars(words)
    inside = annotated.mentions_in(start, end)
    if any(m.kind == "person" for m in inside):
        return []
    countries = [m.country for m in inside if m.kind in ("country", "demonym") and m.country]
    return list(dict.fromkeys(countries)) if len(set(countries)) > 1 else []


def _joined_before(annotated: Annotated, sentence: Sentence, head: Token) -> list[str]:
    """The person before 'and' in a noun phrase, or in front of it, whom the parse does not join to its head."""
    if head.dep_ == "conj":
        return []
    names = []
    for i in range(max(head.left_edge.i - 1, sentence.span.start + 1), head.i):
        if head.doc[i].lower_ == "and":
            before = sentence.chars(head.doc[i - 1])[1]
            names += [
                m.entity
                for m in annotated.mentions_in(sentence.start, before, "person")
                if before - m.end <= 1
            ]
    return names


def _apposed(annotated: Annotated, sentence: Sentence, head: Token) -> Actor | None:
    """Who stands in apposition: 'his Ruritanian counterpart, Jane Roe'."""
    actors = (actor_of(annotated, sentence, child) for child in head.children if child.dep_ == "appos")
    return next((a for a in actors if a is not None and a.kind == "person"), None)


def named_place(annotated: Annotated, sentence: Sentence, head: Token) -> Where:
    """The place, yard, command or country that a noun names."""
    words = place_words(head)
    if not words:
        return Where()
    start, end = sentence.chars(head.doc[words[0].i : words[-1].i + 1])
    inside = annotated.mentions_in(start, end)
    if any(m.kind in ("person", "platform") and m.end >= end for m in inside):
        return Where()
    if any(d.start < end and start < d.end for d in annotated.dates_in(sentence.start, sentence.end)):
        return Where()
    following = next(
        (c for c in head.children if c.dep_ == "prep" and c.lower_ == "in" and c.i > head.i), None
    )
    if not any(t.text[:1].isupper() for t in words):
        return (
            place_at(annotated, sentence, following)
            if following is not None and head.lower_ in LAND
            else Where()
        )
    text = span_text(sentence, words)
    known = [m for m in inside if m.kind in ("place", "country", "metonym")]
    country = known[-1].country if known else ""
    if following is not None and following.i == words[-1].i + 1:
        outer = place_at(annotated, sentence, following)
        if outer.place:
            return Where(f"{text}, {outer.place}", outer.country or country, start, outer.end)
    return Where(text, country, start, end)


def and_list(names: Sequence[str]) -> str:
    """'A', 'A and B', 'A, B and C'."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
