"""Who is meant by the noun phrases of a clause."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from analysis.actors import Actor, actor_of
from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances.joint import joint_people
from analysis.facts.circumstances.series import introduced, people_in_row, people_listed_behind
from analysis.facts.clauses import SUBJECTS, conjuncts


def names_of(annotated: Annotated, sentence: Sentence, heads: Iterable[Token]) -> tuple[tuple[str, ...], str]:
    """The canonical names that noun phrases denote, and the kind of the first ('person', 'organisation', ...)."""
    names: list[str] = []
    kind = ""
    for head in heads:
        # 'the minister, Jane Roe, and the secretary, John Doe': the parse joins the secretary to the name.
        joined = [c for a in head.children if a.dep_ == "appos" for c in a.conjuncts]
        for conjunct in [*conjuncts(head), *joined]:
            apposed = _apposed(annotated, sentence, conjunct)
            # 'his Danish colleague, Jane Roe' is told by the name, a name by itself.
            known = apposed if conjunct.pos_ == "NOUN" else None
            actor = (
                known
                or _carried_on(annotated, sentence, conjunct)
                or actor_of(annotated, sentence, conjunct)
                or apposed
            )
            told = actor.names if actor is not None else ()
            row = _row(annotated, sentence, conjunct)
            if row:
                # The parse takes 'Peru' of 'and the Minister of Defence of Peru, B' for one of them.
                apart = {*row, *told, *(p.country for p in annotated.people if p.name in row)}
                names, kind = [n for n in names if n not in apart] + list(row), "person"
                continue
            each = _told_by_office(annotated, sentence, conjunct, actor)
            if each:
                names, kind = [*names, *each], kind or "person"
                continue
            if actor is not None and told:
                kind = kind or actor.kind
                before = _joined_before(annotated, sentence, conjunct) if actor.kind == "person" else ()
                names += [*before, *told]
            group = _countries_of_group(annotated, sentence, conjunct)
            if group and kind in ("", "country", "organisation"):
                names, kind = [n for n in names if n not in told] + group, "country"
    return tuple(dict.fromkeys(names)), kind


def _carried_on(annotated: Annotated, sentence: Sentence, head: Token) -> Actor | None:
    """The subject of the sentence before for 'He' at the head of one, told by office too: 'The minister met B. He'."""
    if head.lower_ not in ("he", "she") or head.dep_ not in SUBJECTS:
        return None
    if annotated.mentions_in(sentence.start, sentence.chars(head)[0], "person"):
        return None
    index = annotated.sentences.index(sentence)
    before = annotated.sentences[index - 1] if index else None
    if before is None or before.block.index != sentence.block.index:
        return None
    told = [t for t in before.span.root.children if t.dep_ in SUBJECTS and t.pos_ in ("NOUN", "PROPN")]
    actor = actor_of(annotated, before, told[-1]) if told else None
    alone = actor is not None and actor.kind == "person" and len(actor.names) == 1
    return actor if alone else None


def _row(annotated: Annotated, sentence: Sentence, head: Token) -> tuple[str, ...]:
    return people_in_row(annotated, sentence, head) or people_listed_behind(annotated, sentence, head)


def _told_by_office(
    annotated: Annotated, sentence: Sentence, head: Token, actor: Actor | None
) -> Sequence[str]:
    """The person whom an office before the name introduces, or those whom 'both ministers' means."""
    if actor is not None and not actor.names:
        # 'A and his counterpart B' speak jointly, and each of them is there.
        return _person_at(annotated, sentence, head) or joint_people(annotated, sentence, head)
    if actor is None or actor.kind in ("country", "person", "organisation"):
        own = introduced(annotated, sentence, head)
        # 'called on Chief of Army Staff (COAS) General B', who is not the chief named before
        return own if actor is None or actor.kind == "country" or own != actor.names else ()
    return ()


def _person_at(annotated: Annotated, sentence: Sentence, head: Token) -> list[str]:
    """The person whose name ends in a word."""
    start, end = sentence.chars(head)
    return [m.entity for m in annotated.mentions_in(sentence.start, end, "person") if m.end == end > start]


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


def and_list(names: Sequence[str]) -> str:
    """'A', 'A and B', 'A, B and C'."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
