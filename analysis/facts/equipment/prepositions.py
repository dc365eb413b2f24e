"""Uses told above a preposition: 'the upgrade of', 'asked for', 'supplied Latvia with', 'tanks such as'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.equipment.record import NAVAL
from analysis.facts.clauses import is_negated, lemma, phrasal, predicate_of
from analysis.facts.equipment.copulas import in_talks
from analysis.facts.equipment.cues import (
    CUES,
    FOLLOWING,
    ORDINALS,
    PROSPECTS,
    RELATION_OF_NOUN,
    RELATION_OF_VERB,
    REMAINDERS,
    WEIGHING_WITH,
)
from analysis.facts.equipment.deeds import is_capability, takes_place
from analysis.facts.equipment.nouns import FACILITY_RELATIONS, noun_use, part_use, prospect_use
from analysis.facts.equipment.record import JOINING, Use
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.status import objects_before, outlook_of, verb_status, weighed_status
from analysis.facts.equipment.verbs import taken_delivery, verb_uses

NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON", "DET", "X", "ADJ"})
EXAMPLES = frozenset({"like", "including"})
PARTY_PREPOSITIONS = frozenset({"to", "by", "from", "with", "in", "at"})


def gives_example(preposition: Token) -> bool:
    """'like', 'including', 'such as'."""
    if preposition.lower_ in EXAMPLES:
        return True
    return preposition.lower_ == "as" and word_beside(preposition, -1) == "such"


def over_preposition(
    annotated: Annotated, sighting: Sighting, preposition: Token, *, is_example: bool
) -> tuple[list[Use], Token | None]:
    """What stands above a preposition: the uses that it tells, and the noun to go on from (None: the way ends)."""
    governor = preposition.head
    if governor.pos_ == "ADP" and governor != preposition:
        preposition, governor = governor, governor.head
    if governor == preposition:
        return [], None
    governor = _noun_before_of(preposition) or governor
    if governor.pos_ == "ADJ" and governor.dep_ == "amod" and governor.i > governor.head.i:
        # 'a contract worth $2 million for 60 engines'.
        governor = governor.head
    if {(lemma(governor), preposition.lower_), (governor.lower_, preposition.lower_)} & WEIGHING_WITH:
        verb = predicate_of(governor)
        return [Use("procured", weighed_status(verb or governor), governor, "weighed")], None
    # 'Work on the second frigate began', where the model takes the work for a verb
    is_subject = governor.tag_ == "VB" and governor.dep_ == "nsubj"
    if governor.pos_ in ("VERB", "AUX") and not is_subject:
        return _over_verb(annotated, sighting, preposition, governor)
    if governor.pos_ in NOMINAL or is_subject:
        return _over_noun(annotated, sighting, preposition, governor, is_example=is_example)
    return [], None


def _noun_before_of(preposition: Token) -> Token | None:
    """The noun right before an 'of' that hangs farther up: 'the upgrade of tanks, servicing of submarines'."""
    if preposition.lower_ not in ("of", "in") or not preposition.i:
        return None
    before = preposition.nbor(-1)
    if preposition.lower_ == "in":
        return before if lemma(before) in CUES.joining_nouns else None
    is_noun = (before.pos_ == "NOUN" or before.tag_ == "VBG") and before.sent == preposition.sent
    return before if is_noun and {lemma(before), before.lower_} & RELATION_OF_NOUN.keys() else None


def _over_noun(
    annotated: Annotated, sighting: Sighting, preposition: Token, noun: Token, *, is_example: bool
) -> tuple[list[Use], Token | None]:
    word = preposition.lower_
    if noun.lower_ not in ORDINALS and _in_date(annotated, sighting.sentence, noun):
        # 'took delivery in July of two jets': the parse hangs 'of' on the month.
        verb = predicate_of(noun)
        taken = taken_delivery(verb) if verb is not None else None
        return ([taken] if taken else []), None
    if gives_example(preposition):
        use = noun_use(annotated, sighting, noun)
        return ([use], None) if use else ([], noun)
    if word not in FOLLOWING and not is_capability(noun):
        return [], None
    if word == "in" and lemma(noun) in CUES.joining_nouns and not sighting.platform.is_one:
        verb = predicate_of(noun)
        is_weighed = verb is not None and lemma(verb) in CUES.weighing_verbs
        status = weighed_status(verb) if is_weighed and verb else outlook_of(noun)
        return [Use("co_developed", status, noun, JOINING)], None
    taken = taken_delivery(noun.head)
    use = taken or (noun_use(annotated, sighting, noun) if word in ("of", "for", "on", "to") else None)
    if use is not None:
        return [use], None
    if word == "for" and _is_programme(noun) and sighting.quantity:
        return [Use("procured", "actual", noun, "programme_for")], None
    if lemma(noun) in CUES.building_nouns and word in ("of", "for"):
        verb = predicate_of(noun)
        return ([Use("produced", verb_status(verb), verb, "keel_laid")] if verb is not None else []), None
    part = part_use(noun) if word == "of" else None
    if part is not None:
        return [part], None
    if word == "for" and lemma(noun) in CUES.part_nouns:
        verb = predicate_of(noun)
        is_made = verb is not None and noun.head == verb and RELATION_OF_VERB.get(lemma(verb)) == "produced"
        return (
            [Use("produced", verb_status(verb), verb, "parts_made")] if verb is not None and is_made else []
        ), None
    if (word in ("with", "of", "for", "on") and is_capability(noun)) or (word == "of" and takes_place(noun)):
        verb = predicate_of(noun)
        relation = "retired" if takes_place(noun) else "commissioned"
        return ([Use(relation, verb_status(verb), verb, f"phrase_{relation}")] if verb else []), None
    if lemma(noun) in ("favour", "favor") and word == "of" and lemma(noun.head.head) == "decide":
        verb = noun.head.head
        return [Use("procured", verb_status(verb), verb, "decided")], None
    if lemma(noun) == "work" and word == "on" and sighting.platform.category in NAVAL:
        is_begun = noun.dep_ in ("nsubj", "nsubjpass") and phrasal(noun.head) in CUES.phase_verbs
        return ([Use("produced", verb_status(noun.head), noun.head, "work_on")] if is_begun else []), None
    if lemma(noun) in ("successor", "replacement") and word in ("to", "for"):
        verb = noun.head
        return [Use("retired", "planned", verb or noun, "to_be_replaced")], None
    is_number = noun.pos_ in ("NUM", "PRON", "DET") or noun.like_num or noun.lower_ in ORDINALS | REMAINDERS
    # 'four more of', 'most of'
    is_number = is_number or noun.tag_ in ("JJR", "JJS", "RBR")
    if word == "of" and (is_number or lemma(noun) in CUES.quantity_nouns):
        return [], noun
    if word in ("for", "on") and noun.head.pos_ == "VERB" and is_funding(noun.head):
        return [Use("procured", _funded_status(noun.head), noun.head, "funded")], None
    use = _beside_party(annotated, sighting, noun) if word == "of" else None
    if use is not None:
        return [use], None
    if lemma(noun) in PROSPECTS and word != "to":
        prospect = prospect_use(annotated, sighting, noun)
        return ([prospect] if prospect else []), None
    # 'export to other countries such as the BrahMos': the example hangs where it can.
    return [], noun if is_example else None


def _beside_party(annotated: Annotated, sighting: Sighting, noun: Token) -> Use | None:
    """'the sale to Latvia of 40 vehicles', 'the refit in Turku of': the parse hangs 'of' on the party or place."""
    while noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.dep_ == "pobj":
        # 'a sale to the Government of Zenda of tanks'
        noun = noun.head.head
    if noun.dep_ != "pobj" or noun.head.lower_ not in PARTY_PREPOSITIONS:
        return None
    above = noun.head.head
    nouns = [above] if above.pos_ in ("NOUN", "PROPN") else objects_before(noun.head)
    return next((use for n in nouns if (use := noun_use(annotated, sighting, n)) is not None), None)


def _over_verb(
    annotated: Annotated, sighting: Sighting, preposition: Token, verb: Token
) -> tuple[list[Use], Token | None]:
    word = preposition.lower_
    taken = taken_delivery(verb) if word == "of" else None
    if taken:
        return [taken], None
    if gives_example(preposition):
        return list(verb_uses(annotated, sighting, preposition, verb, example=True)), None
    if f"{lemma(verb)} {word}" in CUES.refusing_verbs:
        return [Use("procured", "actual" if is_negated(verb) else "denied", verb, "refused")], None
    relation = RELATION_OF_VERB.get(f"{lemma(verb)} {word}") or RELATION_OF_VERB.get(
        f"{phrasal(verb)} {word}"
    )
    if relation or (word == "with" and lemma(verb) in CUES.supplying_verbs):
        relation = relation or "delivered"
        return [Use(relation, verb_status(verb), verb, f"verb_{relation}")], None
    noun = _governing_noun(preposition, verb)
    use = noun_use(annotated, sighting, noun) if noun is not None else None
    if use is not None:
        return [use], None
    # The parse hangs 'of the S-400' on the verb, though it stands behind a noun.
    before = preposition.nbor(-1) if preposition.i else verb
    if word == "for" and _is_programme(before) and sighting.quantity:
        return [Use("procured", "actual", before, "programme_for")], None
    if word in ("of", "for") and before.pos_ == "NOUN" and before.i > verb.i:
        use = noun_use(annotated, sighting, before)
        if use is not None or lemma(before) in CUES.quantity_nouns:
            return ([use], None) if use else ([], before)
    is_spending = word == "on" and lemma(verb) == "spend"
    if is_spending or (word == "for" and is_funding(verb)):
        return [Use("procured", _funded_status(verb), verb, "funded")], None
    # 'asked for the delivery of missiles for its jets': the jets go with the missiles.
    is_of_another = before.pos_ == "NOUN" and lemma(before) not in CUES.part_nouns | CUES.building_nouns
    if {f"{lemma(verb)} {word}", f"{phrasal(verb)} {word}"} & CUES.favouring_phrases:
        return [Use("procured", weighed_status(verb), verb, "favoured")], None
    talks = in_talks(verb) if word in ("on", "about", "over", "for") else None
    if talks is not None:
        return [talks], None
    if word in ("of", "for", "on") and not is_of_another:
        return _beside_verb(annotated, sighting, verb), None
    return [], None


def is_funding(verb: Token) -> bool:
    """'set aside money for', 'earmarked', 'approved $40 million for'."""
    sums = [c for c in verb.children if c.dep_ == "dobj" and any(t.ent_type_ == "MONEY" for t in c.subtree)]
    if sums and lemma(verb) in CUES.agreeing_verbs and lemma(sums[0]) not in RELATION_OF_NOUN:
        return True
    forms = {
        lemma(verb),
        *(f"{lemma(verb)} {c.lower_}" for c in verb.children if c.dep_ in ("prt", "advmod")),
    }
    return bool(forms & CUES.funding_verbs)


def _funded_status(verb: Token) -> str:
    return "denied" if verb_status(verb) == "denied" else "planned"


def _governing_noun(preposition: Token, verb: Token) -> Token | None:
    """'leasing of jets', 'a contract which the army awarded to Acme for 60 tanks'; None where it is another."""
    if preposition.lower_ == "of" and verb.tag_ == "VBG" and verb.i + 1 == preposition.i:
        return verb
    is_of_contract = verb.dep_ in ("acl", "relcl") and lemma(verb) in CUES.concluding_verbs
    is_of_contract = is_of_contract and lemma(verb.head) in CUES.contract_nouns
    return verb.head if is_of_contract and preposition.lower_ == "for" else None


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
        is_told = lemma(child) in RELATION_OF_NOUN or lemma(child) in FACILITY_RELATIONS
        use = noun_use(annotated, sighting, child) if is_told else None
        if use is not None:
            return [use]
    return []


def _in_date(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    offset = sentence.block.start + token.idx
    return any(d.start <= offset < d.end for d in annotated.dates_in(sentence.start, sentence.end))
