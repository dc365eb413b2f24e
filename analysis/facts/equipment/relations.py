"""What a clause says is done to a piece of equipment.

The way goes from the noun of the equipment up the parse to the first word that tells ('delivered five of the 99 F404
engines', 'assistance with the maintenance of Su-30MK2 fighters') and down into its own clauses ('ordered in 2021').
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside, word_beside
from analysis.facts.clauses import is_passive, is_predicate, lemma, predicate_of
from analysis.facts.equipment.apposed_types import (
    is_next_item,
    is_other_ship,
    is_other_type,
    only_says_what_it_is,
)
from analysis.facts.equipment.clause_uses import clause_uses, only_names_maker
from analysis.facts.equipment.contracts import contracted
from analysis.facts.equipment.copulas import inverted
from analysis.facts.equipment.cues import (
    CUES,
    OFFERABLE,
    ORDINALS,
    RELATION_OF_NOUN,
    RELATION_OF_VERB,
)
from analysis.facts.equipment.last_reading import last_uses
from analysis.facts.equipment.modifiers import participle_uses
from analysis.facts.equipment.nouns import made_adjective, noun_use, possession_use, under_way
from analysis.facts.equipment.outcomes import is_undone_later
from analysis.facts.equipment.prepositions import gives_example, over_preposition
from analysis.facts.equipment.processes import is_bare_process, process_use
from analysis.facts.equipment.record import JOINING, Use
from analysis.facts.equipment.scope import is_launch_away, is_taught
from analysis.facts.equipment.sequels import later_uses, sequel_use
from analysis.facts.equipment.shallow import (
    announced,
    before_phrase,
    coordinate,
    shallow_uses,
    stray_predicate,
)
from analysis.facts.equipment.sightings import Sighting, as_figures
from analysis.facts.equipment.status import LONGEST_WAY, verb_status
from analysis.facts.equipment.told_phrases import with_phrases
from analysis.facts.equipment.verbs import verb_uses

WITHIN_PHRASE = frozenset({"appos", "conj", "nummod", "amod", "nmod", "npadvmod", "dep", "quantmod"})
LONGEST_LIST = 5
# Words between 'the second of its frigates' and the name of the ship.
LONGEST_NUMBERED = 7
NAMING = frozenset({"name", "call", "christen", "dub"})
DASHES = frozenset({"-", "–", "‑"})
# Rules that say themselves that a development is a joint one.
JOINT = frozenset({JOINING, "phrase_co_developed"})


def uses_of(annotated: Annotated, sighting: Sighting) -> list[Use]:
    """Everything that its clause says is done to a platform, the nearest first; each relation once."""
    found: list[Use] = []
    told = with_phrases(annotated, sighting, _told(annotated, sighting))
    later = list(later_uses(annotated, sighting, told))
    told = [*(u for u in told if all(u.relation != v.relation for v in later)), *later]
    for use in map(_as_offer, told or last_uses(annotated, sighting)):
        # A development by one side alone is no cooperation, and the table has no relation for it.
        if use.relation == "co_developed" and use.rule not in JOINT and not _is_joint(sighting.sentence, use):
            continue
        if is_taught(use) or is_launch_away(sighting, use):
            continue
        if is_undone_later(use, sighting.sentence.span):
            use = replace(use, status="denied")
        uses = contracted(use)
        found += [u for u in uses if not any(f.relation == u.relation for f in found)]
    return found


def _told(annotated: Annotated, sighting: Sighting) -> list[Use]:
    """What the parse tells; else what it tells of the item before in a list; else what the words right beside tell."""
    numbered = _numbered_before(sighting) or _bearer(sighting)
    uses = list(_uses(annotated, numbered or sighting))
    place: Sighting | None = sighting
    for _ in range(LONGEST_LIST):
        place = coordinate(place) if place is not None and not uses else None
        if place is not None:
            uses = list(_uses(annotated, place)) or list(shallow_uses(annotated, place))
    uses = uses or list(shallow_uses(annotated, sighting))
    uses += [u for u in stray_predicate(sighting) if u.relation not in {v.relation for v in uses}]
    told = [u for u in uses if not only_names_maker(u)] or uses
    told = [*told, *sequel_use(annotated, sighting, told)] or list(_made_there(annotated, sighting))
    return told or list(participle_uses(sighting.head))


def _numbered_before(sighting: Sighting) -> Sighting | None:
    """'the second of its frigates, the Kimon,' as if the ship stood where its number does; None elsewhere."""
    doc, first = sighting.head.doc, sighting.sentence.span.start
    i = sighting.head.i - 1
    i -= i > first and doc[i].lower_ == "the"
    if not sighting.platform.is_one or i <= first or doc[i].text != ",":
        return None
    for number in reversed(doc[max(first, i - LONGEST_NUMBERED) : i - 1]):
        if number.lower_ in ORDINALS and word_beside(number, 1) == "of":
            return replace(sighting, head=number)
        if number.is_punct or number.pos_ == "AUX":
            return None
    return None


def _bearer(sighting: Sighting) -> Sighting | None:
    """'the ship – named Lindos – was commissioned' as if the name stood where the ship does; None elsewhere."""
    verb = sighting.head.head
    is_named = verb.dep_ == "acl" and lemma(verb) in NAMING and sighting.head.dep_ in ("oprd", "dobj", "attr")
    return replace(sighting, head=verb.head) if is_named and sighting.platform.is_one else None


def _made_there(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    """'Egyptian-built K9s', but not 'Turkish-made TB2s', which only says whose design they are."""
    for use in made_adjective(sighting.head):
        start, end = sighting.sentence.chars(use.cue.doc[use.cue.i - 2 : use.cue.i + 1])
        makers = {m.country for m in annotated.mentions_in(start, end, "country", "demonym", "metonym")}
        origin = set(sighting.platform.origin)
        if not makers & origin and (origin or use.status != "actual"):
            yield use


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


def _is_joint(sentence: Sentence, use: Use) -> bool:
    """Whether a development is said to be a joint one, or has two developers: 'developed by A and B'."""
    agents = [w for c in use.cue.children if c.dep_ == "agent" for w in c.children if w.dep_ == "pobj"]
    if any(other.pos_ == "PROPN" for agent in agents for other in agent.conjuncts):
        return True
    return any({t.lower_, lemma(t)} & CUES.jointly_words for t in sentence.span)


def _uses(annotated: Annotated, sighting: Sighting) -> Iterator[Use]:
    head = sighting.head
    if sighting.named is not None and is_bare_process(head):
        yield process_use(sighting)
        return
    if lemma(head) == "delivery" and head.dep_ == "nsubj":
        # 'Deliveries will begin in 2028', of equipment named before.
        yield Use("delivered", verb_status(head.head), head.head, "deliveries")
        return
    if head.tag_ == "VBN" and lemma(head) in RELATION_OF_VERB:
        # A list item 'Built by Acme in Zenda'.
        yield Use(RELATION_OF_VERB[lemma(head)], "actual", head, "participle_item")
        return
    yield from inverted(sighting)
    told_before = list(announced(sighting))
    if told_before:
        yield from (*told_before, *_below(head))
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
        if child.dep_ != "appos" or child.i < sighting.head.i or is_next_item(child):
            continue
        use = noun_use(annotated, sighting, child) if lemma(child) in RELATION_OF_NOUN else None
        if use is not None:
            yield use
        if sighting.platform.is_one and is_other_type(annotated, sighting, child):
            continue
        for clause in (c for c in child.children if c.dep_ in ("acl", "relcl") and c.i > child.i):
            if not only_says_what_it_is(child, clause):
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
        parent, dep = _governor(sighting, node), node.dep_
        if parent == node or not span.start <= parent.i < span.end:
            return
        if dep in ("pobj", "pcomp") or parent.pos_ == "ADP":
            is_example = is_example or gives_example(parent)
            part = node
            if parent.lower_ == "of" and (parent.head.lower_ in ORDINALS or as_figures(parent.head)):
                # 'the first of 36 jets ordered in 2021', where the parse hangs the clause on 'first'
                yield from _below(parent.head)
            told, node = over_preposition(annotated, sighting, parent, is_example=is_example)
            yield from _counted(told, part, sighting)
        elif dep == "appos" and not sighting.platform.is_one and is_other_ship(annotated, sighting, parent):
            # 'Lindos, a Karel-class frigate bought from Zenda, was commissioned': the ship was, not the class.
            return
        elif dep == "appos" and parent.ent_type_ == "DATE":
            # 'received on 8 May 2024 the first of 36 jets'
            verb = predicate_of(parent)
            if verb is not None:
                yield from _counted(verb_uses(annotated, sighting, node, verb, example=True), node, sighting)
            return
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
                yield from _counted(verb_uses(annotated, sighting, node, parent), node, sighting)
            return


def _governor(sighting: Sighting, node: Token) -> Token:
    """The word above a noun; for an object of a preposition the one right before its phrase, where it has that."""
    if node != sighting.head or node.dep_ != "pobj":
        return node.head
    near = node.doc[max(before_phrase(sighting), 0)]
    # the 'to' of 'surface-to-air' is none
    is_nearer = near.dep_ == "prep" and node.head.i < near.i < node.i and text_beside(near, 1) not in DASHES
    return near if is_nearer and near.sent == node.sent else node.head


def _counted(uses: Iterable[Use], part: Token, sighting: Sighting) -> Iterator[Use]:
    """The uses with the number of the pieces that they are about: 'three of the ten batteries'."""
    number = as_figures(part) if part != sighting.head and part.dep_ != "nummod" else ""
    for use in uses:
        yield replace(use, quantity=number) if number and not use.quantity else use


def _below(noun: Token) -> Iterator[Use]:
    """Clauses that hang on the noun: 'that India ordered in 2021', 'built by', 'under construction'."""
    for child in noun.children:
        if child.dep_ in ("acl", "relcl") and child.i > noun.i:
            for verb in (child, *(c for c in child.conjuncts if is_predicate(c))):
                yield from clause_uses(verb)
        elif child.dep_ == "prep":
            yield from under_way(child)
