"""Uses that a verb tells of its subject or object: 'was commissioned', 'ordered', 'passed its sea trials'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated
from analysis.facts.clauses import is_negated, is_passive, is_predicate, lemma, phrasal, prepositional
from analysis.facts.equipment.clause_uses import clause_uses, is_headline_passive, is_on_order
from analysis.facts.equipment.cues import (
    CUES,
    INTRANSITIVE,
    ORDINALS,
    PROSPECTS,
    RELATION_OF_NOUN,
)
from analysis.facts.equipment.deeds import of_object, of_subject
from analysis.facts.equipment.nouns import made_adjective, noun_use
from analysis.facts.equipment.record import JOINING, Use
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.states import (
    awaited,
    carried,
    followed,
    is_favoured,
    kept_up,
    object_in,
    on_course,
    predicative,
)
from analysis.facts.equipment.status import offer_status, raised, verb_status, weighed_status
from analysis.facts.equipment.verb_relations import keys_of, stated_relation

# What these put into equipment anew makes it better.
# 'Norway was given six jets'.
GIVING = frozenset({"award", "gift", "give", "grant", "hand", "lend", "offer", "sell", "send"})
PROGRAMMES = frozenset({"programme", "program", "project", "consortium"})
FITTING = frozenset({"fit", "equip", "outfit"})


def verb_uses(
    annotated: Annotated, sighting: Sighting, node: Token, verb: Token, *, example: bool = False
) -> Iterator[Use]:
    """What a verb, and the verbs that 'and' joins to it, say of the word `node` that stands under it.

    `example` is set for 'tanks such as the T-90', which stand for the object or the subject of a passive.
    """
    if verb.dep_ in ("aux", "auxpass") and verb.head.pos_ == "VERB":
        # 'was test-fired', where the parse hangs the subject on 'was'
        verb = verb.head
    if _is_modifier(verb, node):
        if verb.dep_ in ("ccomp", "advcl") and is_predicate(verb.head):
            yield from verb_uses(annotated, sighting, node, verb.head, example=example)
        return
    is_subject = node.dep_ in ("nsubj", "nsubjpass")
    passive = is_passive(verb) or (node.dep_ == "nsubj" and is_headline_passive(verb))
    # 'received on 8 May 2024 the first of 36 jets', which the parse may take for a part of the date
    is_number = node.lower_ in ORDINALS and node.dep_ in ("npadvmod", "advmod", "dep") and node.i > verb.i
    is_object = node.dep_ in ("dobj", "attr", "oprd") or is_number
    is_object = is_object and (not passive or lemma(verb) in GIVING)
    yield from _one_verb(
        annotated, sighting, node, verb, patient=example or is_object or (is_subject and passive)
    )
    for other in verb.conjuncts:
        if is_predicate(other) and (
            _shares_subject(node, other) if is_subject else _shares_object(verb, other)
        ):
            passive_too = is_passive(other) or (passive and _is_bare_participle(other))
            patient = passive_too if is_subject else node.dep_ == "dobj" and not passive_too
            yield from _one_verb(annotated, sighting, node, other, patient=patient)


def _is_modifier(verb: Token, node: Token) -> bool:
    """'is building three upgraded frigates': a participle behind a number or an article has no object."""
    if verb.tag_ not in ("VBN", "VBD") or node.dep_ != "dobj" or not verb.i or verb.i > node.i:
        return False
    helpers = any(c.dep_ in ("aux", "auxpass") for c in verb.children)
    between = verb.doc[verb.i + 1 : node.i]
    is_whole = not any(t.tag_ in ("DT", "CD", "PRP$", "IN") for t in between)
    return not helpers and is_whole and verb.nbor(-1).tag_ in ("CD", "DT", "PRP$")


def _shares_subject(node: Token, other: Token) -> bool:
    """'were delivered and tested', but not 'were delivered, but a trial was scrapped'."""
    return not any(c.dep_ in ("nsubj", "nsubjpass", "expl") and c.i > node.i for c in other.children)


def _is_bare_participle(verb: Token) -> bool:
    """'were delivered and tested': the auxiliary goes for both, whatever form the model sees in the second."""
    return verb.tag_ in ("VBN", "VBD") and not any(c.dep_ in ("aux", "dobj") for c in verb.children)


def _shares_object(verb: Token, other: Token) -> bool:
    """'will buy, operate and maintain these boats'."""
    return other.i < verb.i and not any(c.dep_ == "dobj" for c in other.children)


def _one_verb(
    annotated: Annotated, sighting: Sighting, node: Token, verb: Token, *, patient: bool
) -> Iterator[Use]:
    is_subject = node.dep_ in ("nsubj", "nsubjpass")
    relation = stated_relation(verb, sighting)
    if lemma(verb) in CUES.joining_verbs:
        # 'entered service', 'joined the fleet'.
        relation = "commissioned" if is_subject and object_in(verb, CUES.service_nouns) else None
        if node.dep_ == "dobj" and lemma(node) in PROGRAMMES and not sighting.platform.is_one:
            # 'joined the QX-7 fighter programme'
            yield Use("co_developed", verb_status(verb), verb, JOINING)
            return
        patient = relation is not None
    inner = raised(verb) if is_subject else None
    if relation is not None and patient and not _is_receiver(verb, node):
        status = offer_status(verb) if relation == "offered" else verb_status(verb)
        yield Use(relation, status, verb, f"verb_{relation}")
    elif inner is not None and lemma(inner) != "be":
        yield from _one_verb(annotated, sighting, node, inner, patient=is_passive(inner))
    elif is_subject:
        yield from _subject_uses(sighting, verb, patient=patient)
    elif node.dep_ == "dobj":
        yield from _object_uses(annotated, sighting, verb)
    if is_subject:
        yield from _followed_by(verb)


def _with_new(verb: Token) -> bool:
    """'will be fitted with a new radar', but not 'is fitted with eight missiles'."""
    fitted = prepositional(verb, "with")
    return any(t.lower_ in ("new", "upgraded", "modern") for thing in fitted for t in thing.lefts)


def _followed_by(verb: Token) -> Iterator[Use]:
    """'is to begin sea trials in May, followed by delivery in December'."""
    for child in verb.children:
        if lemma(child) != "follow" or child.dep_ not in ("advcl", "acl", "prep", "conj"):
            continue
        for noun in prepositional(child, "by"):
            relation = RELATION_OF_NOUN.get(lemma(noun))
            if relation is not None:
                yield Use(relation, verb_status(verb), noun, f"followed_by_{relation}")


def _subject_uses(sighting: Sighting, verb: Token, *, patient: bool) -> Iterator[Use]:
    """What a verb without an object of the kind says of its subject."""
    told = next(of_subject(sighting.platform.category, verb), None)
    if told is not None and not is_passive(verb):
        yield told
        return
    due = awaited(verb)
    if due is not None:
        yield due
    elif patient and lemma(verb) in FITTING and _with_new(verb):
        yield Use("upgraded", verb_status(verb), verb, "fitted")
    elif patient and lemma(verb) in CUES.weighing_verbs:
        # 'The QX-7 was shortlisted by Peru.'
        yield Use("procured", weighed_status(verb), verb, "weighed")
    elif patient:
        is_expected = lemma(verb) in ("expect", "schedule") and not any(
            c.dep_ == "xcomp" for c in verb.children
        )
        if (
            is_expected
            and not _object_for(verb, "exercise")
            and not any(True for _ in made_adjective(sighting.head))
        ):
            yield Use("delivered", "planned", verb, "expected")
    elif phrasal(verb) in INTRANSITIVE:
        relation = INTRANSITIVE[phrasal(verb)]
        yield Use(relation, verb_status(verb), verb, f"verb_{relation}")
    elif lemma(verb) == "follow":
        yield from followed(verb)
    elif is_favoured(verb):
        yield Use("procured", weighed_status(verb), verb, "favoured")
    elif lemma(verb) == "be":
        yield from predicative(verb)
    elif lemma(verb) == "win" and object_in(verb, CUES.contest_nouns):
        yield Use("procured", verb_status(verb), verb, "contest_won")
    else:
        yield from carried(verb)


def _object_uses(annotated: Annotated, sighting: Sighting, verb: Token) -> Iterator[Use]:
    """What a verb that does nothing to its object says of it."""
    yield from of_object(verb)
    if lemma(verb) in CUES.covering_verbs:
        yield from _covered(annotated, sighting, verb)
    elif lemma(verb) == "keep":
        yield from on_course(verb)
        yield from kept_up(verb)
    elif lemma(verb) == "have" and any(is_on_order(c) for c in verb.children):
        yield Use("procured", verb_status(verb), verb, "on_order")
    elif lemma(verb) in CUES.weighing_verbs:
        yield Use("procured", weighed_status(verb), verb, "weighed")
    elif set(keys_of(verb)) & CUES.refusing_verbs:
        yield Use("procured", "actual" if is_negated(verb) else "denied", verb, "refused")
    elif lemma(verb) in CUES.pledging_verbs:
        yield Use("delivered", "denied" if is_negated(verb) else "planned", verb, "pledged")
    elif lemma(verb) in CUES.seeing_verbs and any(t.lower_ in CUES.option_nouns for t in verb.subtree):
        yield Use("procured", weighed_status(verb), verb, "weighed")


def _covered(annotated: Annotated, sighting: Sighting, verb: Token) -> Iterator[Use]:
    """'The first order covers 90 vehicles', 'a letter of intent covering trucks and radars'."""
    above = [c for c in verb.children if c.dep_ == "nsubj"]
    if verb.dep_ == "acl":
        # 'a letter of intent covering'
        above = [verb.head, *(w for w in list(verb.head.ancestors)[:2] if w.pos_ == "NOUN")]
    if verb.dep_ == "acl" and lemma(verb.head) in CUES.cargo_nouns:
        # 'a cargo containing rocket launchers has reached Zenda'
        yield from verb_uses(annotated, sighting, verb.head, verb.head.head)
        return
    for noun in (named for pronoun in above for named in _meant(pronoun)):
        told = [u for c in noun.children if c.dep_ == "acl" and c.tag_ == "VBN" for u in clause_uses(c)]
        if told:
            # 'the vessels delivered last year include two frigates'
            yield from told
            return
        use = noun_use(annotated, sighting, noun)
        if lemma(noun) in CUES.aid_nouns:
            yield Use("delivered", verb_status(verb), noun, "aid")
        elif use is not None:
            yield use
        elif lemma(noun) in PROSPECTS:
            yield Use("procured", PROSPECTS[lemma(noun)], noun, "covered")
            return


def _meant(subject: Token) -> list[Token]:
    """The subject, or for 'It covers' the order or contract of the sentence before."""
    first = subject.sent.start
    if subject.lower_ != "it" or not first:
        return [subject]
    return [t for t in subject.doc[first - 1].sent if lemma(t) in CUES.contract_nouns and t.pos_ == "NOUN"][
        :1
    ]


def taken_delivery(verb: Token) -> Use | None:
    """'took delivery of'."""
    taken = {c.lower_ for c in verb.children if c.dep_ == "dobj"}
    if lemma(verb) == "take" and taken & {"delivery", "possession", "receipt"}:
        return Use("delivered", verb_status(verb), verb, "take_delivery")
    return None


def _object_for(verb: Token, word: str) -> bool:
    """'are expected for the exercise': such equipment only visits."""
    return any(t.lower_ == "for" and t.dep_ == "prep" for t in verb.children) and any(
        lemma(t) == word for t in verb.subtree
    )


def _is_receiver(verb: Token, node: Token) -> bool:
    """'The ship was given a name': with another object the subject receives."""
    return node.dep_ == "nsubjpass" and any(c.dep_ == "dobj" for c in verb.children)
