"""What a clause says is done to a piece of equipment.

The way goes from the noun of the equipment up the parse to the first word that tells ('delivered five of the 99 F404
engines', 'assistance with the maintenance of Su-30MK2 fighters') and down into its own clauses ('ordered in 2021').
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import is_passive, is_predicate, lemma, predicate_of
from analysis.facts.equipment.cues import (
    CUES,
    FOLLOWING,
    OFFERABLE,
    PROSPECTS,
    RELATION_OF_NOUN,
    RELATION_OF_VERB,
    WEIGHING_WITH,
)
from analysis.facts.equipment.nouns import made_adjective, noun_use, possession_use, prospect_use, under_way
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.shallow import coordinate, shallow_uses
from analysis.facts.equipment.sightings import Sighting, as_figures
from analysis.facts.equipment.status import LONGEST_WAY, verb_status, weighed_status
from analysis.facts.equipment.verbs import clause_uses, taken_delivery, verb_uses

NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON", "DET", "X", "ADJ"})
WITHIN_PHRASE = frozenset({"appos", "conj", "nummod", "amod", "nmod", "npadvmod", "dep", "quantmod"})
LONGEST_LIST = 5
EXAMPLES = frozenset({"like", "including"})


def uses_of(annotated: Annotated, sighting: Sighting) -> list[Use]:
    """Everything that its clause says is done to a platform, the nearest first; each relation once."""
    found: list[Use] = []
    for use in map(_as_offer, _told(annotated, sighting)):
        # A development by one side alone is no cooperation, and the table has no relation for it.
        if use.relation == "co_developed" and not _is_joint(sighting.sentence):
            continue
        if not any(u.relation == use.relation for u in found):
            found.append(use)
    return found


def _told(annotated: Annotated, sighting: Sighting) -> list[Use]:
    """What the parse tells; else what it tells of the item before in a list; else what the words right beside tell."""
    uses = list(_uses(annotated, sighting))
    place: Sighting | None = sighting
    for _ in range(LONGEST_LIST):
        place = coordinate(place) if place is not None and not uses else None
        if place is not None:
            uses = list(_uses(annotated, place)) or list(shallow_uses(annotated, place))
    uses = uses or list(shallow_uses(annotated, sighting))
    return uses or list(made_adjective(sighting.head))


def _as_offer(use: Use) -> Use:
    """'offered to transfer', 'is willing to donate': what is not handed over yet is offered."""
    if use.relation not in OFFERABLE or use.status == "denied" or is_passive(use.cue):
        return use
    word = use.cue
    for _ in range(LONGEST_WAY // 2):
        if word.head == word:
            break
        is_infinitive = any(c.lower_ == "to" and c.dep_ == "aux" for c in word.children)
        is_gerund = word.dep_ == "pcomp" and word.tag_ == "VBG"
        word = word.head.head if is_gerund else word.head
        if is_gerund and lemma(word) in CUES.offering_nouns:
            # 'expressed interest in supplying tanks'
            return replace(use, relation="offered", status="possible", rule="offering_noun")
        if lemma(word) in ("offer", "propose") and (is_infinitive or use.cue.tag_ == "VBG"):
            return replace(use, relation="offered", status="actual", rule="offered_to")
        if word.lower_ in CUES.willing_adjectives and (
            is_infinitive or word.lower_ in CUES.willing_to_adjectives
        ):
            return replace(use, relation="offered", status="possible", rule="willing_to")
    return use


def _is_joint(sentence: Sentence) -> bool:
    return any({t.lower_, lemma(t)} & CUES.jointly_words for t in sentence.span)


def _uses(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    head = sighting.head
    if lemma(head) == "delivery" and head.dep_ == "nsubj":
        # 'Deliveries will begin in 2028', of equipment named before.
        yield Use("delivered", verb_status(head.head), head.head, "deliveries")
        return
    if head.tag_ == "VBN" and lemma(head) in RELATION_OF_VERB:
        # A list item 'Built by Acme in Zenda'.
        yield Use(RELATION_OF_VERB[lemma(head)], "actual", head, "participle_item")
        return
    yield from _of_which(sighting)
    is_other_noun = sighting.end <= sighting.sentence.block.start + head.idx
    use = noun_use(annotated, sighting, head) if is_other_noun else None
    if use is not None:
        # 'the Gripen assembly line'.
        yield use
        return
    yield from _upward(annotated, sighting)
    yield from _apposed(annotated, sighting)


def _apposed(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    """'ATMOS guns, a rushed purchase', 'Lindos, a patrol boat that is undergoing a refit'."""
    for child in sighting.head.children:
        if child.dep_ != "appos" or child.i < sighting.head.i:
            continue
        use = noun_use(annotated, sighting, child) if lemma(child) in RELATION_OF_NOUN else None
        if use is not None:
            yield use
        for clause in (c for c in child.children if c.dep_ in ("acl", "relcl") and c.i > child.i):
            yield from clause_uses(clause)


def _of_which(sighting: Sighting) -> Iterator[Use]:
    """'24 fighters from Ruritania, the first six of which arrived', which the parse may hang elsewhere."""
    head = sighting.head
    for verb in sighting.sentence.span:
        if head.tag_ != "NNS" or verb.i < head.i or verb.dep_ not in ("relcl", "advcl") or verb.head == head:
            continue
        parts = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and as_figures(c)]
        same_clause = predicate_of(verb.head) == predicate_of(head)
        if parts and same_clause and any(w.tag_ == "WDT" for w in parts[0].subtree):
            yield from clause_uses(verb)


def _upward(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    """The uses told on the way from the noun to its verb; the way ends at the first word that tells."""
    node: Token | None = sighting.head
    span = sighting.sentence.span
    is_example = False
    for _ in range(LONGEST_WAY):
        if node is None:
            return
        yield from _below(node)
        parent, dep = node.head, node.dep_
        if parent == node or not span.start <= parent.i < span.end:
            return
        if dep in ("pobj", "pcomp") or parent.pos_ == "ADP":
            is_example = is_example or _gives_example(parent)
            told, node = _over_preposition(annotated, sighting, parent, is_example=is_example)
            yield from told
        elif dep in WITHIN_PHRASE and not is_predicate(parent):
            if dep == "conj" and any(c.dep_ == "prep" and c.i < node.i for c in parent.children):
                # 'the supply of tanks and 40 vehicles': the parse joins the vehicles to the supply.
                use = noun_use(annotated, sighting, parent)
                if use is not None:
                    yield use
                    return
            node = parent
        elif dep in ("compound", "poss"):
            use = noun_use(annotated, sighting, parent)
            if use is not None:
                yield use
                return
            if dep == "poss":
                yield from possession_use(annotated, sighting, parent)
                return
            node = parent
        else:
            if parent.pos_ in ("VERB", "AUX"):
                yield from verb_uses(annotated, sighting, node, parent)
            return


def _below(noun: Token) -> Iterator[Use]:
    """Clauses that hang on the noun: 'that India ordered in 2021', 'built by', 'under construction'."""
    for child in noun.children:
        if child.dep_ in ("acl", "relcl") and child.i > noun.i:
            for verb in (child, *(c for c in child.conjuncts if is_predicate(c))):
                yield from clause_uses(verb)
        elif child.dep_ == "prep":
            yield from under_way(child)


def _gives_example(preposition: Token) -> bool:
    """'like', 'including', 'such as'."""
    if preposition.lower_ in EXAMPLES:
        return True
    return preposition.lower_ == "as" and preposition.i > 0 and preposition.nbor(-1).lower_ == "such"


def _over_preposition(
    annotated: Annotated, sighting: Sighting, preposition: Token, *, is_example: bool
) -> tuple[list[Use], Token | None]:
    """What stands above a preposition: the uses that it tells, and the noun to go on from (None: the way ends)."""
    governor = preposition.head
    if governor.pos_ == "ADP" and governor != preposition:
        preposition, governor = governor, governor.head
    if governor == preposition:
        return [], None
    if governor.pos_ == "ADJ" and governor.dep_ == "amod" and governor.i > governor.head.i:
        # 'a contract worth $2 million for 60 engines'.
        governor = governor.head
    if {(lemma(governor), preposition.lower_), (governor.lower_, preposition.lower_)} & WEIGHING_WITH:
        verb = predicate_of(governor)
        return [Use("procured", weighed_status(verb or governor), governor, "weighed")], None
    if governor.pos_ in ("VERB", "AUX"):
        return _over_verb(annotated, sighting, preposition, governor)
    if governor.pos_ in NOMINAL:
        return _over_noun(annotated, sighting, preposition, governor, is_example=is_example)
    return [], None


def _over_noun(
    annotated: Annotated, sighting: Sighting, preposition: Token, noun: Token, *, is_example: bool
) -> tuple[list[Use], Token | None]:
    word = preposition.lower_
    if _in_date(annotated, sighting.sentence, noun):
        # 'took delivery in July of two jets': the parse hangs 'of' on the month.
        verb = predicate_of(noun)
        taken = taken_delivery(verb) if verb is not None else None
        return ([taken] if taken else []), None
    if _gives_example(preposition):
        return [], noun
    if word not in FOLLOWING:
        return [], None
    taken = taken_delivery(noun.head)
    use = taken or (noun_use(annotated, sighting, noun) if word in ("of", "for", "on", "to") else None)
    if use is not None:
        return [use], None
    if word == "for" and _is_programme(noun) and sighting.quantity:
        return [Use("procured", "actual", noun, "programme_for")], None
    if lemma(noun) in CUES.building_nouns and word in ("of", "for"):
        verb = predicate_of(noun)
        return ([Use("produced", verb_status(verb), verb, "keel_laid")] if verb is not None else []), None
    if word == "for" and lemma(noun) in CUES.part_nouns:
        verb = predicate_of(noun)
        is_made = verb is not None and noun.head == verb and RELATION_OF_VERB.get(lemma(verb)) == "produced"
        return (
            [Use("produced", verb_status(verb), verb, "parts_made")] if verb is not None and is_made else []
        ), None
    is_quantity = noun.pos_ in ("NUM", "PRON", "DET") or noun.like_num or lemma(noun) in CUES.quantity_nouns
    if word == "of" and is_quantity:
        return [], noun
    if lemma(noun) in PROSPECTS and word != "to":
        prospect = prospect_use(annotated, sighting, noun)
        return ([prospect] if prospect else []), None
    # 'export to other countries such as the BrahMos': the example hangs where it can.
    return [], noun if is_example else None


def _over_verb(
    annotated: Annotated, sighting: Sighting, preposition: Token, verb: Token
) -> tuple[list[Use], Token | None]:
    word = preposition.lower_
    taken = taken_delivery(verb) if word == "of" else None
    if taken:
        return [taken], None
    if _gives_example(preposition):
        return list(verb_uses(annotated, sighting, preposition, verb, example=True)), None
    relation = RELATION_OF_VERB.get(f"{lemma(verb)} {word}")
    if relation or (word == "with" and lemma(verb) in CUES.supplying_verbs):
        relation = relation or "delivered"
        return [Use(relation, verb_status(verb), verb, f"verb_{relation}")], None
    # The parse hangs 'of the S-400' on the verb, though it stands behind a noun.
    before = preposition.nbor(-1) if preposition.i else verb
    if word == "for" and _is_programme(before) and sighting.quantity:
        return [Use("procured", "actual", before, "programme_for")], None
    if word in ("of", "for") and before.pos_ == "NOUN" and before.i > verb.i:
        use = noun_use(annotated, sighting, before)
        if use is not None or lemma(before) in CUES.quantity_nouns:
            return ([use], None) if use else ([], before)
    # 'asked for the delivery of missiles for its jets': the jets go with the missiles.
    is_of_another = before.pos_ == "NOUN" and lemma(before) not in CUES.part_nouns | CUES.building_nouns
    if word in ("of", "for", "on") and not is_of_another:
        return _beside_verb(annotated, sighting, verb), None
    return [], None


def _is_programme(noun: Token) -> bool:
    """'under the programme for 183 vehicles': a programme that the text takes for known is one to buy them."""
    is_known = any(c.lower_ in ("the", "its", "their") for c in noun.children)
    return noun.lower_ in ("programme", "program") and is_known


def _beside_verb(annotated: Annotated, sighting: Sighting, verb: Token) -> list[Use]:
    """'The keel was laid for', 'signed an order in May for': the noun stands on the other side of the verb."""
    for child in (c for c in verb.children if c.dep_ in ("nsubjpass", "dobj")):
        if lemma(child) in CUES.building_nouns:
            return [Use("produced", verb_status(verb), verb, "keel_laid")]
        if lemma(child) in CUES.part_nouns and RELATION_OF_VERB.get(lemma(verb)) == "produced":
            return [Use("produced", verb_status(verb), verb, "parts_made")]
        use = noun_use(annotated, sighting, child) if lemma(child) in RELATION_OF_NOUN else None
        if use is not None:
            return [use]
    return []


def _in_date(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    offset = sentence.block.start + token.idx
    return any(d.start <= offset < d.end for d in annotated.dates_in(sentence.start, sentence.end))
