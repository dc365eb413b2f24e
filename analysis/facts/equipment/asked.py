"""How far that has come which a clause only asks for, lays down or holds out.

Forms handled:
    'a proposal that Zenda overhaul its helicopters'    asked for: possible, and denied where it was turned down
    'foresees that 61 be assembled in Rena'             laid down: planned
    'is prepared to repair the helicopters'             held out: possible
    'are to be assembled in Rena', under whatever clause: planned
    'the first should arrive by May'                    expected of equipment, and asked of nobody: planned
"""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.clauses import is_negated, is_passive, is_predicate, lemma, phrasal, predicate_of
from analysis.facts.equipment.cues import CUES, INTRANSITIVE, PROSPECTS
from analysis.facts.status_words import CANCELLED, DENIED, lexical_status

ASKING = frozenset({"ask", "demand", "insist", "propose", "recommend", "request", "suggest", "urge", "want"})
ARRIVING = frozenset({"be", "come", "follow"})


def asked_status(verb: Token) -> str:
    """'possible', 'planned' or 'denied' for what is asked for or held out, '' for what is not."""
    above = verb.head
    if _is_negated_apart(verb):
        return "denied"
    is_to = any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)
    if is_to and verb.dep_ == "xcomp" and above.tag_ in ("VBZ", "VBP") and lemma(above) == "be":
        return "denied" if is_negated(verb) or is_negated(above) else "planned"
    if verb.dep_ in ("xcomp", "acl", "ccomp") and above.lower_ in CUES.willing_adjectives:
        copula = predicate_of(above)
        is_denied = is_negated(above) or (copula is not None and is_negated(copula))
        return ("denied" if is_denied else "possible") if is_to and not is_passive(verb) else ""
    if verb.dep_ in ("xcomp", "ccomp") and lemma(above) in CUES.wishing_verbs and is_predicate(above):
        # 'would like to buy'
        return "denied" if is_negated(above) else "possible"
    if not _is_subjunctive(verb):
        return ""
    told = above if is_predicate(above) else predicate_of(above)
    if told is None:
        # The parse takes the object of the verb for the subject of what became of the proposal.
        told = next((t for t in verb.doc[verb.i + 1 : verb.sent.end] if is_predicate(t)), None)
    if told is not None and ({lemma(told), phrasal(told)} & CUES.refusing_verbs or _is_dropped(told)):
        return "possible" if is_negated(told) else "denied"
    is_asked = lemma(above) in ASKING or PROSPECTS.get(lemma(above)) == "possible"
    return "possible" if is_asked else "planned"


def _is_negated_apart(verb: Token) -> bool:
    """'will not after all build', where the parse hangs 'not' elsewhere; 'nor will it lease one'."""
    if any(c.lower_ == "will" and c.i + 2 < verb.i and c.nbor(1).lower_ == "not" for c in verb.children):
        return not any(c.dep_ == "neg" for c in verb.children)
    before = verb.head.children if verb.dep_ == "conj" else ()
    return any(c.lower_ == "nor" and verb.head.i < c.i < verb.i for c in before)


def _is_dropped(verb: Token) -> bool:
    return lexical_status(verb) in (CANCELLED, DENIED)


def _is_subjunctive(verb: Token) -> bool:
    """'that Zenda overhaul', 'that 61 be assembled': a bare verb under 'that', with a subject of its own."""
    if verb.dep_ not in ("ccomp", "acl", "relcl") or not any(
        c.lower_ == "that" and c.dep_ == "mark" for c in verb.children
    ):
        return False
    helpers = [c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if is_passive(verb):
        return helpers == ["be"]
    named = [c for c in verb.children if c.dep_ == "nsubj"]
    is_bare = verb.tag_ == "VB" or (verb.tag_ == "VBP" and all(t.tag_ in ("NN", "NNP") for t in named))
    return bool(named) and is_bare and not helpers


def is_expected_of(verb: Token) -> bool:
    """Whether 'should' tells what equipment is expected to do: 'should be delivered', 'should arrive'."""
    return is_passive(verb) or phrasal(verb) in INTRANSITIVE or lemma(verb) in ARRIVING | CUES.joining_verbs
