"""How far what a noun tells of equipment has come: 'a contract for', 'talks on the purchase of', 'no order for'."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import is_negated, is_predicate, lemma, predicate_of
from analysis.facts.equipment.cues import CUES, OUTLOOKS, PROSPECTS
from analysis.facts.equipment.denials import has_no, is_denied_rumour, undoes
from analysis.facts.equipment.status import (
    LONGEST_WAY,
    STATUS,
    as_status,
    has_yet,
    is_only_later,
    objects_before,
    of_noun_above,
    raised,
)
from analysis.facts.modality import Modality, modality_of
from analysis.facts.status_words import DENIED, PROPOSED, WEAK_MODALS, lexical_status
from analysis.facts.words import EVENT_WORDS

# How many words behind a noun 'on hold' may stand where the parse hangs it elsewhere.
NEAR = 3
AWAITING = frozenset({"await", "anticipate", "count", "expect", "prepare", "wait"})
# Prepositions that the model takes for verbs: 'a proposal regarding the purchase of'.
ABOUT = frozenset({"regarding", "concerning"})


def noun_status(
    annotated: Annotated, sentence: Sentence, noun: Token, equipment: Token, *, concluded: bool
) -> str:
    """How far what a noun tells has come: by the nouns above it, its own clauses, the verb that it stands under.

    `concluded` says that the thing is done where nothing is said against it, as a contract is.
    """
    chain = _nouns_above(noun)
    under = (*chain[1:], *objects_before(chain[-1]))
    concluded = concluded or (
        lemma(noun) in CUES.purchase_nouns and any(lemma(n) in CUES.contract_nouns for n in under)
    )
    verb = _verb_above(noun)
    if verb is not None and _is_stopped(verb):
        return "denied"
    if concluded and _is_given(chain):
        return "actual"
    told = _own_clause_status(noun, equipment) or _rumoured_status(chain) or _stopped_status(chain)
    if told:
        return told
    if verb is not None and _is_undecided(noun, verb):
        return "possible"
    outlooks = {
        OUTLOOKS[t.lower_]
        for n in chain
        if n.pos_ in ("NOUN", "PROPN")
        for t in n.lefts
        if t.lower_ in OUTLOOKS
    }
    modality = modality_of(verb) if verb is not None else Modality("")
    status = STATUS.get(modality.status, "possible" if modality.generic else "")
    if verb is not None and (is_only_later(verb) or _is_only_enabled(verb)):
        return "planned"
    if (
        status == "denied"
        or "denied" in outlooks
        or any(has_no(n) for n in chain)
        or (verb is not None and (lexical_status(verb) == DENIED or is_denied_rumour(verb)))
    ):
        return "denied"
    # A price that is spoken of is not settled yet.
    above = chain if lemma(noun) in CUES.open_term_nouns else chain[1:]
    prospects = {PROSPECTS[lemma(n)] for n in (*above, *objects_before(chain[-1])) if lemma(n) in PROSPECTS}
    is_open = verb is not None and (_is_sought(verb) or has_yet(verb))
    is_open = is_open or (verb is not None and of_noun_above(verb) == "possible")
    is_open = is_open or any(lemma(w) in CUES.nearing_words for w in chain[1:])
    # 'closed a deal', but 'is close to a deal'
    is_open = is_open or (verb is not None and lemma(verb) in CUES.nearing_words - CUES.concluding_verbs)
    if lemma(noun) in CUES.arriving_nouns and (_is_awaited(verb) or _is_ahead(chain)):
        return "planned"
    is_open = is_open or (verb is not None and _is_talked_of(verb, chain))
    if "possible" in prospects | outlooks or status == "possible" or is_open:
        return "possible"
    if "planned" in prospects | outlooks or _is_suspended(noun, verb):
        return "planned"
    if verb is None:
        return _listed_status(annotated, sentence)
    if not concluded and status in ("", "actual") and lemma(verb) in CUES.agreeing_verbs:
        return "planned"
    if concluded and status == "planned" and _is_won(verb):
        return "actual"
    if status in ("", "actual") and (_is_only_approved(noun, verb) or _is_under_contract(noun, under)):
        return "planned"
    return status or "actual"


def _is_undecided(noun: Token, verb: Token) -> bool:
    """'No decision has been taken on the purchase of'."""
    words = (*_nouns_above(noun), *verb.children)
    return any(lemma(w) in CUES.deciding_nouns and has_no(w) for w in words)


def _is_only_enabled(verb: Token) -> bool:
    """'paves the way for the assembly of', 'gave the green light to the transfer of'."""
    given = [_hyphenated(c) for c in verb.children if c.dep_ in ("dobj", "nsubjpass")]
    return any(f"{lemma(verb)} {word}" in CUES.enabling_phrases for word in given)


def _hyphenated(noun: Token) -> str:
    """A noun with what a hyphen joins to it: 'go-ahead'."""
    is_joined = noun.i > 1 and noun.nbor(-1).text in ("-", "‑")
    return f"{noun.nbor(-2).lower_}-{lemma(noun)}" if is_joined else lemma(noun)


def _is_awaited(verb: Token | None) -> bool:
    """'await the delivery of', 'counts on the arrival of'."""
    return verb is not None and lemma(verb) in AWAITING


def _is_ahead(chain: list[Token]) -> bool:
    """'ahead of the handover of', 'until the delivery of'."""
    words = [t.lower_ for t in chain[1:3]]
    return words[:1] in (["until"], ["pending"]) or words == ["of", "ahead"]


def _is_only_approved(noun: Token, verb: Token) -> bool:
    """'approved the purchase of 12 jets', which is still to be made."""
    is_purchase = lemma(noun) in CUES.purchase_nouns
    return is_purchase and lemma(verb) in CUES.approving_verbs and noun.dep_ in ("dobj", "nsubjpass")


def _is_under_contract(noun: Token, above: tuple[Token, ...]) -> bool:
    """'won a contract for the delivery of 12 jets': what a contract is for is still to come."""
    is_delivery = lemma(noun) in CUES.arriving_nouns
    return is_delivery and any(lemma(n) in CUES.contract_nouns for n in above)


def _is_given(chain: list[Token]) -> bool:
    """'under the contract for 24 jets', 'units from the order': one that the text takes for known has been signed."""
    noun = chain[0]
    is_under = noun.dep_ == "pobj" and noun.head.lower_ in ("under", "from")
    is_under = is_under and lemma(noun) in CUES.contract_nouns
    return is_under and any(c.lower_ in ("the", "its", "their", "this", "that") for c in noun.children)


def _is_talked_of(verb: Token, chain: list[Token]) -> bool:
    """'talks are under way on a production line', 'looked at local assembly'."""
    preposition = chain[-1]
    if any(lemma(w) in CUES.spoken_of_nouns for w in (*chain[1:], *objects_before(preposition))):
        return True
    subject = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    if lemma(verb) in CUES.covering_verbs and any(lemma(n) in CUES.spoken_of_nouns for n in subject):
        # 'The discussion included the repair of'
        return True
    if f"{lemma(verb)} {preposition.lower_}" in CUES.weighing_phrases | CUES.touching_phrases:
        return True
    if preposition.pos_ != "ADP":
        return (
            lemma(verb) in CUES.weighing_verbs - {"seek", "need", "want", "request"}
            and chain[-1].dep_ == "dobj"
        )
    return preposition.lower_ in ("on", "about", "over") and any(lemma(n) in CUES.talk_nouns for n in subject)


def _rumoured_status(chain: list[Token]) -> str:
    """'calls report of a tank deal fanciful': denied, and only possible where nobody denies it; '' for no rumour."""
    rumour = next((n for n in chain[1:] if lemma(n) in EVENT_WORDS.rumour_nouns), None)
    if rumour is None:
        return ""
    verb = predicate_of(rumour)
    is_false = any(t.lower_ in CUES.false_adjectives | {"contrary"} for t in rumour.sent)
    return "denied" if is_false or (verb is not None and lexical_status(verb) == DENIED) else "possible"


def _stopped_status(chain: list[Token]) -> str:
    """'a ban on the export', 'the cancellation of the order': denied, or possible again where the ban is lifted."""
    stop = next((n for n in chain[1:] if lemma(n) in CUES.stopping_nouns), None)
    if stop is None:
        return ""
    verb = predicate_of(stop)
    is_lifted = verb is not None and lemma(verb) in CUES.lifting_verbs and not is_negated(verb)
    return "possible" if is_lifted else "denied"


def _is_won(verb: Token) -> bool:
    """'has booked an order': the verb alone would speak of a time to come."""
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    is_past = verb.tag_ == "VBD" or bool(helpers & {"has", "have", "had"})
    return is_past and lemma(verb) in CUES.winning_verbs


def _is_stopped(verb: Token) -> bool:
    """'blocked the export', 'negotiations failed'."""
    is_reversed = any(lemma(w) in CUES.lifting_verbs for w in verb.ancestors)
    return undoes(verb) and not is_negated(verb) and not is_reversed and not _is_hedged(verb)


def _is_hedged(verb: Token) -> bool:
    return any(c.lower_ in WEAK_MODALS for c in verb.children if c.dep_ == "aux")


def _is_suspended(noun: Token, verb: Token | None) -> bool:
    """'the purchase is on hold', 'tank deal in limbo'."""
    words = list(noun.doc[noun.i + 1 : noun.i + 1 + NEAR])
    words += (
        [w for c in verb.children if c.dep_ == "prep" for w in (c, *c.children)] if verb is not None else []
    )
    # 'on the table': the article counts for nothing
    lemmas = [t for t in words if t.dep_ != "det"]
    return any(f"{a.lower_} {lemma(b)}" in CUES.suspended_phrases for a, b in pairwise(lemmas))


def _nouns_above(noun: Token) -> list[Token]:
    """A noun and the words above it up to its verb."""
    chain = [noun]
    while len(chain) <= LONGEST_WAY and chain[-1].head != chain[-1]:
        above = chain[-1].head
        if is_predicate(above) and above.lower_ not in ABOUT:
            break
        chain.append(above)
    return chain


def _own_clause_status(noun: Token, equipment: Token) -> str:
    """'a contract for 60 engines, which was signed in May': the clause may hang on either noun."""
    for child in (*noun.children, *equipment.children):
        if child.dep_ in ("acl", "relcl") and child.i > noun.i and lemma(child) in CUES.concluding_verbs:
            status = as_status(modality_of(child))
            if status in ("actual", "denied"):
                return status
    return ""


def _verb_above(noun: Token) -> Token | None:
    verb = predicate_of(noun)
    if verb is not None and noun.dep_ in ("nsubj", "nsubjpass"):
        return raised(verb) or verb
    return verb


def _is_sought(verb: Token) -> bool:
    """Whether the parse takes a noun of a list for a verb: 'is seeking radars and help with the upkeep'."""
    has_subject = any(c.dep_ == "nsubj" for c in verb.children)
    return verb.dep_ == "conj" and not has_subject and lexical_status(verb.head) == PROPOSED


def _listed_status(annotated: Annotated, sentence: Sentence) -> str:
    """For a list item without a verb: what its lead-in says of all of them."""
    lead_in = sentence.block.lead_in
    if lead_in is None:
        return "actual"
    verb = next((t for t in annotated.docs[lead_in] if is_predicate(t) and t.dep_ == "ROOT"), None)
    return "possible" if verb is not None and modality_of(verb).status == PROPOSED else "planned"
