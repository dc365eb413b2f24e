"""What a clause says is done to a piece of equipment, and how far it has come.

The way goes from the noun of the equipment up the parse to the first word that tells ('delivered five of the 99 F404
engines', 'assistance with the maintenance of Su-30MK2 fighters') and down into its own clauses ('ordered in 2021').
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import (
    is_negated,
    is_passive,
    is_predicate,
    is_purpose,
    lemma,
    phrasal,
    predicate_of,
    prepositional,
)
from analysis.facts.equipment.cues import (
    CARRIERS,
    CONTRACTS,
    COVERING,
    INTRANSITIVE,
    JOINTLY,
    MADE,
    OPTIONS,
    PROSPECTS,
    RELATION_OF_NOUN,
    RELATION_OF_VERB,
    SEEING,
    SERVICE,
    TRANSPARENT,
    WEIGHING,
)
from analysis.facts.equipment.sightings import Sighting, as_figures
from analysis.facts.modality import (
    CANCELLED,
    DENIED,
    HELD,
    POSTPONED,
    PROPOSED,
    SCHEDULED,
    Modality,
    lexical_status,
    modality_of,
)

STATUS = {
    HELD: "actual",
    SCHEDULED: "planned",
    POSTPONED: "planned",
    PROPOSED: "possible",
    CANCELLED: "denied",
    DENIED: "denied",
}
LONGEST_WAY = 12
LIKE = frozenset({"like", "including", "include", "such", "as", "namely"})


@dataclass(frozen=True, slots=True)
class Use:
    """What is said to be done to a platform: the word that says so, and the verb of its clause if that is another."""

    relation: str
    status: str
    cue: Token
    rule: str
    quantity: str = ""


def uses_of(annotated: Annotated, sighting: Sighting) -> list[Use]:
    """Everything that its clause says is done to a platform, the nearest first."""
    found: list[Use] = []
    for use in _ways(annotated, sighting):
        if use.relation == "co_developed" and not _is_joint(sighting.sentence):
            continue
        if not any(u.relation == use.relation for u in found):
            found.append(use)
    return found


def _ways(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    node = sighting.head
    if lemma(node) == "delivery" and node.dep_ == "nsubj":
        # 'Deliveries will begin in 2028', of equipment named before.
        yield Use("delivered", _status(node.head), node.head, "deliveries")
        return
    if node.tag_ == "VBN" and RELATION_OF_VERB.get(lemma(node)):
        yield Use(RELATION_OF_VERB[lemma(node)], "actual", node, "participle_item")
        return
    yield from _of_which(sighting)
    if sighting.end <= sighting.sentence.block.start + node.idx and node.lower_ not in ("fleet", "programme", "program"):
        # 'the Gripen assembly line'.
        use = _noun_use(annotated, sighting, node)
        if use is not None:
            yield use
            return
    loose = False
    inside = range(sighting.sentence.span.start, sighting.sentence.span.end)
    yield from _beside(annotated, sighting, node)
    for _ in range(LONGEST_WAY):
        yield from _below(node)
        parent, dep = node.head, node.dep_
        if parent == node or parent.i not in inside:
            return
        if dep in ("pobj", "pcomp") or parent.pos_ == "ADP":
            loose = loose or parent.lower_ in ("like", "including") or (parent.lower_ == "as" and parent.nbor(-1).lower_ == "such")
            step = _over_preposition(annotated, sighting, parent, loose=loose)
            if isinstance(step, list):
                yield from step
                return
            node = step
            if node is None:
                return
            continue
        if dep in ("appos", "conj", "nummod", "amod", "nmod", "npadvmod", "dep", "quantmod") and not is_predicate(parent):
            node = parent
            continue
        if dep in ("compound", "poss"):
            use = _noun_use(annotated, sighting, parent)
            if use is not None:
                yield use
                return
            node = parent
            if dep == "poss":
                yield from _of_possession(annotated, sighting, parent)
                return
            continue
        if is_predicate(parent) or parent.pos_ in ("VERB", "AUX"):
            yield from _verb_uses(annotated, sighting, node, parent)
        return


def _beside(annotated: Annotated, sighting: Sighting, head: Token) -> Iterator[Use]:
    """'Polish-built missiles', 'a joint F-16 upgrade': words of the noun phrase itself."""
    for token in head.doc[head.left_edge.i : head.i]:
        if token.lower_ in MADE and token.i and token.nbor(-1).text in ("-", "‑", "–"):
            yield Use("produced", "actual", token, "made_adjective")


def _of_which(sighting: Sighting) -> Iterator[Use]:
    """'24 fighters from Ruritania, the first six of which arrived', which the parse may hang on Ruritania."""
    if sighting.head.tag_ != "NNS":
        return
    for verb in sighting.sentence.span:
        hung = verb.head
        if verb.dep_ != "relcl" or hung == sighting.head or not sighting.head.i < hung.i < verb.i:
            continue
        parts = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and as_figures(c)]
        if parts and any(w.tag_ == "WDT" for w in parts[0].subtree) and predicate_of(hung) == predicate_of(sighting.head):
            yield from _clause_use(verb, sighting.head)


def _below(noun: Token) -> Iterator[Use]:
    """Clauses that hang on the noun: 'that India ordered in 2021', 'built by', 'under construction'."""
    for child in noun.children:
        if child.dep_ in ("acl", "relcl") and child.i > noun.i:
            for verb in [child, *(c for c in child.conjuncts if is_predicate(c))]:
                yield from _clause_use(verb, noun)
        elif child.dep_ == "prep":
            yield from _under_way(child)


def _clause_use(verb: Token, noun: Token) -> Iterator[Use]:
    key = phrasal(verb)
    relation = RELATION_OF_VERB.get(key) or RELATION_OF_VERB.get(lemma(verb))
    if verb.dep_ == "acl" and verb.tag_ == "VBG":
        return
    own = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    # 'the first six of which arrived'.
    part = next((c for c in own if any(w.tag_ == "WDT" and w != c for w in c.subtree)), None)
    gap_is_subject = not own or part is not None or all(c.tag_ in ("WDT", "WP") for c in own)
    quantity = as_figures(part) if part is not None else ""
    raised = _raised(verb)
    if gap_is_subject and raised is not None:
        verb, key = raised, phrasal(raised)
        relation = RELATION_OF_VERB.get(key) or RELATION_OF_VERB.get(lemma(raised))
    if gap_is_subject and not is_passive(verb):
        relation = INTRANSITIVE.get(key)
        if relation is None:
            yield from _carried(verb)
            return
    if relation is not None:
        yield Use(relation, _status(verb), verb, f"clause_{relation}", quantity)


def _under_way(preposition: Token) -> Iterator[Use]:
    for child in preposition.children:
        if preposition.lower_ == "under" and lemma(child) == "construction":
            yield Use("produced", "actual", child, "under_construction")
        elif preposition.lower_ == "on" and lemma(child) == "order":
            yield Use("procured", "actual", child, "on_order")


def _over_preposition(
    annotated: Annotated, sighting: Sighting, preposition: Token, *, loose: bool = False
) -> Token | None | list[Use]:
    """What stands above a preposition: the uses that it tells, or the noun to go on from."""
    governor = preposition.head
    word = preposition.lower_
    if governor == preposition:
        return None
    if governor.pos_ == "ADJ" and governor.dep_ == "amod" and governor.i > governor.head.i:
        # 'a contract worth $2 million for 60 engines'.
        governor = governor.head
    if word == "in" and governor.lower_ == "interested":
        return [Use("procured", "denied" if is_negated(governor.head) else "possible", governor, "weighed")]
    if governor.pos_ in ("NOUN", "PROPN", "NUM", "PRON", "DET", "X", "ADJ") and not is_predicate(governor):
        if _in_date(annotated, sighting.sentence, governor):
            verb = predicate_of(governor)
            taken = _taken_delivery(verb) if verb is not None else None
            return [taken] if taken else []
        if word in ("like", "including") or (word == "as" and preposition.nbor(-1).lower_ == "such"):
            return governor
        if word not in ("of", "for", "on", "to", "in", "with", "over", "about", "into"):
            return None
        use = _noun_use(annotated, sighting, governor) if word in ("of", "for", "on", "to") else None
        if use is not None:
            return [use]
        if word == "of" and (lemma(governor) in TRANSPARENT or governor.pos_ in ("NUM", "PRON", "DET") or governor.like_num):
            return governor
        if word in ("of", "on", "for", "over", "about", "with") and lemma(governor) in PROSPECTS:
            return [u for u in [_prospect(annotated, sighting, governor)] if u]
        # 'export to other countries such as the BrahMos': the example hangs where it can.
        return governor if loose else None
    if governor.pos_ in ("VERB", "AUX"):
        taken = _taken_delivery(governor) if word == "of" else None
        if taken:
            return [taken]
        if word in LIKE:
            return list(_verb_uses(annotated, sighting, preposition, governor, patient=True))
        if word in ("in", "at"):
            return None
        if (lemma(governor), word) in (("ask", "for"), ("look", "at"), ("call", "for")):
            return [Use("procured", "denied" if is_negated(governor) else "possible", governor, "weighed")]
        relation = RELATION_OF_VERB.get(f"{lemma(governor)} {word}")
        if relation:
            return [Use(relation, _status(governor), governor, f"verb_{relation}")]
        if governor.dep_ == "pcomp" or (word == "on" and lemma(governor) == "work"):
            return None
        # The parse hangs 'of the S-400' on the verb, though it stands behind a noun.
        before = preposition.doc[preposition.i - 1]
        if word in ("of", "for") and before.pos_ == "NOUN" and before.i > governor.i:
            use = _noun_use(annotated, sighting, before)
            return [use] if use else (before if lemma(before) in TRANSPARENT else None)
        return None
    if governor.pos_ == "ADP":
        return _over_preposition(annotated, sighting, governor, loose=loose)
    return None


def _taken_delivery(verb: Token) -> Use | None:
    """'took delivery of'."""
    if lemma(verb) == "take" and any(c.lower_ == "delivery" for c in verb.children if c.dep_ == "dobj"):
        return Use("delivered", _status(verb), verb, "take_delivery")
    return None


def _in_date(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    offset = sentence.block.start + token.idx
    return any(d.start <= offset < d.end for d in annotated.dates_in(sentence.start, sentence.end))


def _noun_use(annotated: Annotated, sighting: Sighting, noun: Token) -> Use | None:
    """The use that a noun tells: 'upgrade of', 'repair facility for', 'Gripen assembly line'."""
    compounds = [c for c in noun.children if c.dep_ in ("compound", "amod", "nmod") and c.i < noun.i]
    for token in [*reversed(compounds), noun]:
        key = str(token.lower_) if token.lower_.startswith("co-") else lemma(token)
        relation = RELATION_OF_NOUN.get(key) or RELATION_OF_NOUN.get(token.lower_)
        if relation is None or (token.pos_ == "VERB" and token.dep_ == "amod"):
            continue
        status = _noun_status(annotated, sighting, noun, concluded=key in CONTRACTS)
        return Use(relation, status, noun, f"noun_{relation}")
    return None


def _of_possession(annotated: Annotated, sighting: Sighting, owned: Token) -> Iterator[Use]:
    """'the fighter's development cost'."""
    for token in [*owned.children, owned]:
        relation = RELATION_OF_NOUN.get(lemma(token))
        if relation is not None:
            yield Use(relation, _noun_status(annotated, sighting, owned, concluded=True), owned, f"noun_{relation}")
            return


def _prospect(annotated: Annotated, sighting: Sighting, noun: Token) -> Use | None:
    """'talks on 16 KF-21 fighters', 'interest in the K9': thought of for purchase."""
    if PROSPECTS[lemma(noun)] != "possible":
        return None
    status = _noun_status(annotated, sighting, noun, concluded=False)
    return Use("procured", "denied" if status == "denied" else "possible", noun, "prospect")


def _verb_uses(
    annotated: Annotated, sighting: Sighting, node: Token, verb: Token, *, patient: bool = False
) -> Iterator[Use]:
    """What a verb does to its subject or object."""
    key = phrasal(verb)
    dep = node.dep_
    is_subject = dep in ("nsubj", "nsubjpass")
    passive = is_passive(verb) or (dep == "nsubj" and _is_headline_passive(verb))
    patient = patient or (is_subject and passive) or dep in ("dobj", "attr", "oprd") and not passive
    verbs = [verb, *(c for c in verb.conjuncts if is_predicate(c) and (is_subject or _shares_object(verb, c)))]
    for member in verbs:
        if member != verb:
            key, passive = phrasal(member), is_passive(member) or (passive and member.tag_ == "VBN")
            patient = (is_subject and passive) or (dep == "dobj" and not passive)
        yield from _one_verb(annotated, sighting, node, member, key, is_subject, patient)


def _shares_object(verb: Token, other: Token) -> bool:
    return other.i < verb.i and not any(c.dep_ == "dobj" for c in other.children)


def _one_verb(
    annotated: Annotated, sighting: Sighting, node: Token, verb: Token, key: str, is_subject: bool, patient: bool
) -> Iterator[Use]:
    if lemma(verb) == "put" and any(c.lower_ == "together" for c in verb.children):
        key = "put together"
    relation = RELATION_OF_VERB.get(key) or RELATION_OF_VERB.get(lemma(verb))
    if key in SERVICE_PHRASES and is_subject:
        relation = "commissioned" if _object_in(verb, SERVICE) else None
        patient = relation is not None
    if relation is not None and patient and not _has_other_object(verb, node):
        if lemma(verb) == "offer":
            yield Use("offered", _offer_status(verb), verb, "verb_offered")
        else:
            yield Use(relation, _status(verb), verb, f"verb_{relation}")
    elif is_subject and (raised := _raised(verb)) is not None and lemma(raised) != "be":
        inner = phrasal(raised)
        yield from _one_verb(annotated, sighting, node, raised, inner, True, is_passive(raised))
    elif is_subject and not patient:
        if key in INTRANSITIVE and key not in SERVICE_PHRASES:
            yield Use(INTRANSITIVE[key], _status(verb), verb, f"verb_{INTRANSITIVE[key]}")
        elif lemma(verb) == "be":
            yield from _predicative(verb)
        else:
            yield from _carried(verb)
    elif is_subject and lemma(verb) in ("expect", "schedule", "due") and not any(c.dep_ == "xcomp" for c in verb.children):
        if not any(True for _ in _beside(annotated, sighting, sighting.head)):
            yield Use("delivered", "planned", verb, "expected")
    elif lemma(verb) in COVERING and node.dep_ == "dobj":
        yield from _covered(annotated, sighting, verb)
    elif lemma(verb) in WEIGHING and node.dep_ == "dobj":
        yield Use("procured", "denied" if is_negated(verb) else "possible", verb, "weighed")
    elif lemma(verb) in SEEING and node.dep_ == "dobj":
        if any(t.lower_ in OPTIONS for t in verb.subtree):
            yield Use("procured", "denied" if is_negated(verb) else "possible", verb, "weighed")


def _raised(verb: Token) -> Token | None:
    """The infinitive whose subject a verb's subject is: 'delivered' in 'is due to be delivered'."""
    if lemma(verb) not in RAISING:
        return None
    for child in verb.children:
        if child.dep_ == "xcomp" and is_predicate(child) and child.i > verb.i:
            return child
        if child.dep_ in ("acomp", "attr", "oprd"):
            inner = next((c for c in child.children if c.dep_ in ("xcomp", "acl", "ccomp") and is_predicate(c)), None)
            if inner is not None:
                return inner
    return None


RAISING = frozenset("be expect schedule plan set slate intend begin start continue seem appear need have will".split())
SERVICE_PHRASES = frozenset({"enter", "join"})


def _object_in(verb: Token, words: frozenset[str]) -> bool:
    return any(lemma(c) in words for c in verb.children if c.dep_ == "dobj")


def _has_other_object(verb: Token, node: Token) -> bool:
    """'gave the ship its name': another object makes the ship the receiver."""
    return node.dep_ == "nsubjpass" and any(c.dep_ == "dobj" for c in verb.children)


def _is_headline_passive(verb: Token) -> bool:
    """'HNLMS Vlissingen commissioned in Den Helder': a participle without 'was'."""
    helpers = any(c.dep_ in ("aux", "auxpass") for c in verb.children)
    objects = any(c.dep_ in ("dobj", "ccomp", "xcomp") for c in verb.children)
    return verb.tag_ in ("VBD", "VBN") and not helpers and not objects and lemma(verb) not in INTRANSITIVE


def _predicative(verb: Token) -> Iterator[Use]:
    """'is due by February', 'are under construction', 'is on order'."""
    for child in verb.children:
        if child.dep_ == "prep":
            yield from _under_way(child)
        elif child.dep_ in ("acomp", "attr") and child.lower_ == "due" and not any(c.dep_ == "xcomp" for c in child.children):
            target = next(iter(prepositional(child, "for")), None)
            relation = RELATION_OF_NOUN.get(lemma(target), "") if target is not None else "delivered"
            if relation:
                yield Use(relation, "denied" if is_negated(verb) else "planned", child, "due")


def _carried(verb: Token) -> Iterator[Use]:
    """'passed its sea trials', 'is undergoing a refit', 'will enter service'."""
    if lemma(verb) not in CARRIERS:
        return
    for child in verb.children:
        if child.dep_ != "dobj":
            continue
        if lemma(verb) == "enter" and lemma(child) in SERVICE:
            yield Use("commissioned", _status(verb), verb, "enter_service")
            continue
        for token in [child, *child.children]:
            relation = RELATION_OF_NOUN.get(lemma(token)) or RELATION_OF_NOUN.get(token.lower_)
            if lemma(child) == "flight" and any(c.lower_ in ("maiden", "first") for c in child.children):
                relation = "tested"
            if relation in ("tested", "upgraded", "maintained", "produced", "tested"):
                yield Use(relation, _status(verb), verb, f"carried_{relation}")
                break


def _covered(annotated: Annotated, sighting: Sighting, verb: Token) -> Iterator[Use]:
    """'The first order covers 90 vehicles'."""
    for subject in (c for c in verb.children if c.dep_ == "nsubj"):
        use = _noun_use(annotated, sighting, subject)
        if use is not None:
            yield use


# Status.


def _status(verb: Token) -> str:
    status = _as_status(modality_of(verb))
    # 'signed contracts to supply 40 tanks': what something is for is still to come.
    return "planned" if status == "actual" and is_purpose(verb) else status


def _as_status(modality: Modality) -> str:
    if modality.status:
        return STATUS[modality.status]
    return "possible" if modality.generic else "actual"


def _offer_status(verb: Token) -> str:
    """An offer that has been made is actual, whatever comes of it."""
    if is_negated(verb):
        return "denied"
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    if helpers & {"will", "would", "shall"}:
        return "planned"
    return "possible" if helpers & {"could", "may", "might", "can"} else "actual"


def _noun_status(annotated: Annotated, sighting: Sighting, noun: Token, *, concluded: bool) -> str:
    """How far what a noun tells has come: by the nouns above it, its own clauses, the verb that it stands under."""
    prospects, negated = [], False
    node = noun
    for _ in range(LONGEST_WAY):
        negated = negated or any(c.lower_ in ("no", "neither") for c in node.children if c.dep_ == "det")
        if node != noun and lemma(node) in CONTRACTS and lemma(noun) in ("procurement", "acquisition", "purchase", "supply"):
            concluded = True
        if node != noun and lemma(node) in PROSPECTS:
            prospects.append(PROSPECTS[lemma(node)])
        if node.head == node or is_predicate(node.head):
            break
        node = node.head
    prospects += [PROSPECTS[lemma(c)] for c in _object_before(node) if lemma(c) in PROSPECTS]
    for child in [*noun.children, *sighting.head.children]:
        if child.dep_ in ("acl", "relcl") and child.i > noun.i:
            status = _as_status(modality_of(child))
            if status in ("actual", "denied") and lemma(child) in ("sign", "award", "conclude", "win", "place", "ink", "make"):
                return status
    verb = predicate_of(noun)
    if verb is not None and noun.dep_ in ("nsubj", "nsubjpass"):
        verb = _raised(verb) or verb
    modality = modality_of(verb) if verb is not None else Modality("")
    status = STATUS.get(modality.status, "possible" if modality.generic else "")
    if negated or status == "denied" or (verb is not None and lexical_status(verb) == DENIED):
        return "denied"
    if verb is not None and verb.dep_ == "conj" and not any(c.dep_ == "nsubj" for c in verb.children):
        # The parse takes a noun of a list for a verb: 'is seeking radars and help with the upkeep'.
        if lexical_status(verb.head) == PROPOSED:
            return "possible"
    if "possible" in prospects or status == "possible":
        return "possible"
    if "planned" in prospects:
        return "planned"
    if verb is None:
        return _listed_status(annotated, sighting.sentence)
    if concluded:
        return status or "actual"
    if status in ("", "actual") and lemma(verb) in FUTURE_OBJECTS:
        return "planned"
    return status or "actual"


def _object_before(preposition: Token) -> list[Token]:
    """The object that a phrase behind it may belong to, where the parse hangs the phrase on the verb."""
    verb = preposition.head
    if preposition.pos_ != "ADP" or not is_predicate(verb):
        return []
    return [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass") and c.i < preposition.i]


# What is agreed, discussed or signed is still to be done.
FUTURE_OBJECTS = frozenset(
    "agree discuss sign initial approve order award announce plan decide conclude negotiate review set_up ask seek cover".split()
)


def _listed_status(annotated: Annotated, sentence: Sentence) -> str:
    """For a list item without a verb: what its lead-in says of all of them."""
    lead_in = sentence.block.lead_in
    if lead_in is None:
        return "actual"
    verb = next((t for t in annotated.docs[lead_in] if is_predicate(t) and t.dep_ == "ROOT"), None)
    if verb is None:
        return "planned"
    modality = modality_of(verb)
    return "possible" if modality.status == PROPOSED else "planned"


def _is_joint(sentence: Sentence) -> bool:
    words = {t.lower_ for t in sentence.span}
    return bool(words & JOINTLY)
