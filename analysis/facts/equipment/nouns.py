"""Uses that a noun tells: 'the upgrade of', 'a repair facility for', 'talks on'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated
from analysis.beside import text_beside
from analysis.facts.clauses import lemma, phrasal, predicate_of, prepositional
from analysis.facts.equipment.cues import CUES, PROSPECTS, RELATION_OF_NOUN, RELATION_OF_VERB
from analysis.facts.equipment.noun_status import noun_status
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.sightings import Sighting
from analysis.facts.equipment.status import outlook_of, verb_status

# 'A factory for the QX-7', 'a QX-7 depot'.
FACILITY_RELATIONS = {
    **dict.fromkeys(("factory", "plant"), "produced"),
    **dict.fromkeys(("depot", "workshop"), "maintained"),
}
INTENTS = frozenset({"letter", "loi", "intent", "memorandum", "mou"})
# 'The 187th QX-7 production aircraft', 'a QX-7 test vehicle': which pieces they are, and nothing that is done.
PIECES = frozenset(
    "aircraft airframe copy example helicopter jet model plane ship standard tank unit vehicle vessel".split()
)
SORTING = frozenset({"production", "test", "trial", "evaluation", "export", "development"})
FIRST = frozenset({"first", "maiden", "inaugural", "test", "live", "second"})
LAUNCHES = frozenset({"launch", "launching", "christening", "float-out"})
NAVAL = frozenset({"ship", "submarine"})
FIRED = frozenset({"missile", "air_defence", "munition", "space"})

# Parts whose repair or renewal is that of the whole: 'the fighter's radars'.
WORKED_ON = frozenset(
    """airframe avionics blade cockpit electronics engine fuselage gearbox gun hull propeller radar rotor sensor shaft
    software sonar turret wing""".split()
)


def noun_use(annotated: Annotated, sighting: Sighting, noun: Token) -> Use | None:
    """The use that a noun or a word before it in its phrase tells: 'assembly' in 'the Gripen assembly line'."""
    if lemma(noun) in CUES.version_nouns:
        # 'the export version of'
        return None
    before = [c for c in noun.children if c.dep_ in ("compound", "amod", "nmod") and c.i < noun.i]
    for token in (*reversed(before), noun):
        if token != noun and token.lower_ in SORTING and lemma(noun) in PIECES:
            continue
        key = str(token.lower_) if token.lower_.startswith("co-") else lemma(token)
        relation = RELATION_OF_NOUN.get(key) or RELATION_OF_NOUN.get(token.lower_)
        if relation is not None and not (token.pos_ == "VERB" and token.dep_ == "amod"):
            if relation == "delivered" and _is_of_knowledge(noun):
                return None
            status = _status(annotated, sighting, noun, concluded=key in CUES.contract_nouns)
            if key == "supply" and _is_agreed(noun):
                # 'a framework agreement on the supply of tanks', 'talks on the supply of': it is to buy them.
                relation = "procured"
            is_sale = any(lemma(t) in ("sale", "sales") or t.text == "Sales" for t in before)
            if key == "package" and (status == "possible" or is_sale):
                # 'was notified of a possible package of missiles': it would buy them
                relation = "procured"
            return Use(relation, status, noun, f"noun_{relation}")
    if {lemma(noun), *(lemma(t) for t in before)} & LAUNCHES and sighting.platform.category in NAVAL:
        return Use("produced", _status(annotated, sighting, noun, concluded=True), noun, "noun_launched")
    if FACILITY_RELATIONS.get(lemma(noun)):
        status = _status(annotated, sighting, noun, concluded=True)
        return Use(FACILITY_RELATIONS[lemma(noun)], status, noun, "facility")
    if lemma(noun) == "extension" and any("life" in t.lower_ for t in before):
        status = _status(annotated, sighting, noun, concluded=False)
        return Use("upgraded", status, noun, "noun_upgraded")
    if _is_first_use(sighting, noun, before):
        status = _status(annotated, sighting, noun, concluded=True)
        return Use("tested", status, noun, "first_use")
    return None


def _is_of_knowledge(noun: Token) -> bool:
    """'technology transfer', 'the transfer of know-how'."""
    things = [c for c in noun.children if c.dep_ in ("compound", "amod", "nmod")] + prepositional(noun, "of")
    return any(lemma(c) in CUES.knowledge_nouns for c in things)


def _is_first_use(sighting: Sighting, noun: Token, before: list[Token]) -> bool:
    """'the maiden flight of', 'the first launch of a missile'."""
    is_launch = lemma(noun) in ("launch", "launching") and sighting.platform.category in FIRED
    is_first = bool({t.lower_ for t in before} & FIRST)
    return is_first and (lemma(noun) == "flight" or is_launch)


def _is_agreed(noun: Token) -> bool:
    """Whether a noun stands under one for an agreement, or behind one that the parse hangs on the same verb."""
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    words = [above, *(c for c in above.children if c.dep_ in ("dobj", "nsubjpass") and c.i < noun.i)]
    agreeing = CUES.contract_nouns | CUES.talk_nouns | {"agreement", "accord", "arrangement"}
    return any(lemma(w) in agreeing for w in words)


def possession_use(annotated: Annotated, sighting: Sighting, owned: Token) -> Iterator[Use]:
    """'the fighter's development cost', 'the fighter's radars are to be serviced'."""
    part = part_use(owned)
    if part is not None:
        yield part
        return
    for token in (*owned.children, owned):
        relation = RELATION_OF_NOUN.get(lemma(token))
        if relation is not None:
            status = _status(annotated, sighting, owned, concluded=True)
            yield Use(relation, status, owned, f"noun_{relation}")
            return


def part_use(part: Token) -> Use | None:
    """'the fighter's radars are to be serviced', 'will upgrade the cockpits of': said of the whole."""
    verb = part.head
    is_object = part.dep_ in ("nsubjpass", "dobj") and verb.pos_ == "VERB"
    if lemma(part) not in WORKED_ON or not (is_object or part.dep_ == "pobj"):
        return None
    if part.dep_ == "pobj":
        # 'will look after the engines of'
        verb, key = verb.head, f"{lemma(verb.head)} {verb.lower_}"
        key = f"{phrasal(verb)} {part.head.lower_}" if key not in RELATION_OF_VERB else key
    else:
        key = phrasal(verb) if phrasal(verb) in RELATION_OF_VERB else lemma(verb)
    done = RELATION_OF_VERB.get(key)
    return Use(done, verb_status(verb), verb, f"part_{done}") if done in ("maintained", "upgraded") else None


def prospect_use(annotated: Annotated, sighting: Sighting, noun: Token) -> Use | None:
    """'talks on 16 KF-21 fighters', 'interest in the K9': thought of for purchase."""
    if lemma(noun) in INTENTS and sighting.quantity:
        # 'a letter of intent on 12 howitzers'
        status = _status(annotated, sighting, noun, concluded=False)
        return Use("procured", "planned" if status == "actual" else status, noun, "prospect")
    if PROSPECTS.get(lemma(noun)) != "possible":
        return None
    verb = predicate_of(noun)
    if lemma(noun) == "option" and verb is not None and {lemma(verb), phrasal(verb)} & CUES.exercising_verbs:
        return Use("procured", verb_status(verb), verb, "option_exercised")
    status = _status(annotated, sighting, noun, concluded=False)
    return Use("procured", "denied" if status == "denied" else "possible", noun, "prospect")


def made_adjective(head: Token) -> Iterator[Use]:
    """'Polish-built missiles'."""
    if any(c.dep_ == "poss" for c in head.children):
        # 'Ruritania's Russian-made missiles' are its own since long ago.
        return
    for token in head.doc[head.left_edge.i : head.i]:
        if token.lower_ in CUES.made_participles and text_beside(token, -1) in ("-", "‑", "–"):
            yield Use("produced", outlook_of(head), token, "made_adjective")


def under_way(preposition: Token, status: str = "actual") -> Iterator[Use]:
    """'under construction', 'in refit', 'on order'."""
    for child in preposition.children:
        is_bare = not any(c.dep_ == "det" for c in child.children)
        if is_bare and f"{preposition.lower_} {lemma(child)}" in CUES.state_phrases:
            relation = RELATION_OF_NOUN[lemma(child)]
            yield Use(relation, status, child, f"{preposition.lower_}_{lemma(child)}")


def _status(annotated: Annotated, sighting: Sighting, noun: Token, *, concluded: bool) -> str:
    return noun_status(annotated, sighting.sentence, noun, sighting.head, concluded=concluded)
