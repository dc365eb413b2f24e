"""What denies that something is done to equipment: a false report, a plan that was dropped, 'no'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.clauses import is_negated, is_predicate, lemma, phrasal, predicate_of
from analysis.facts.equipment.cues import CUES, PROSPECTS
from analysis.facts.status_words import CANCELLED, DENIED, LEXICON, WEAK_MODALS, lexical_status
from analysis.facts.words import EVENT_WORDS

# What may stand with a verb of failure: 'fell through', 'is off', 'is dead'.
OF_FAILURE = frozenset({"prt", "advmod", "acomp", "prep"})


def is_called_false(verb: Token) -> bool:
    """'The report that helicopters would be donated is false.'"""
    noun = verb.head
    if verb.dep_ not in ("acl", "ccomp", "relcl") or noun.dep_ != "nsubj":
        return False
    return any(c.lower_ in CUES.false_adjectives for c in noun.head.children if c.dep_ == "acomp")


def is_denied_rumour(verb: Token) -> bool:
    """'denied reports that it had bought drones'."""
    nouns = [w for w in verb.ancestors if w.pos_ == "NOUN" and lemma(w) in EVENT_WORDS.rumour_nouns]
    if not nouns:
        return False
    # 'dismissed as "fanciful" a report', 'there is no truth to reports'
    above = [w for w in nouns[0].ancestors if is_predicate(w)][:1]
    is_no_truth = any(lemma(w) in ("truth", "substance", "basis") and has_no(w) for w in nouns[0].ancestors)
    return is_no_truth or any(lexical_status(w) == DENIED and not is_negated(w) for w in above)


def undoes(verb: Token) -> bool:
    """Whether a verb gives up, stops or turns down what it is said of: 'cancelled', 'fell through', 'pulled out'."""
    forms = {
        lemma(verb),
        phrasal(verb),
        *(f"{lemma(verb)} {c.lower_}" for c in verb.children if c.dep_ in OF_FAILURE),
        *(f"{lemma(verb)} {lemma(w)}" for c in verb.children if c.dep_ == "prep" for w in c.children),
    }
    told = CUES.blocking_verbs | CUES.failing_verbs | CUES.refusing_verbs
    return bool(forms & told) or any(LEXICON.get(form) in (CANCELLED, DENIED) for form in forms)


def undone(verb: Token) -> str:
    """What becomes of a deed where the plan, deal or call that it hangs on is undone; '' where it is not.

    Forms handled:
        'dropped its plan to buy', 'plans to buy fell through', 'pulled out of a deal to buy'      denied
        'rejected calls to supply', 'has no plans to buy'                                          denied
        'has not abandoned the idea of buying', 'may drop its plan to buy', 'no decision to buy'   possible
    """
    noun = _plan_of(verb)
    if noun is None:
        return ""
    if has_no(noun):
        return "possible" if lemma(noun) in CUES.deciding_nouns else "denied"
    above = predicate_of(noun)
    if above is None or above == verb or not undoes(above):
        return ""
    is_hedged = any(c.lower_ in WEAK_MODALS for c in above.children if c.dep_ == "aux")
    return "possible" if is_hedged or is_negated(above) else "denied"


def _plan_of(verb: Token) -> Token | None:
    """The plan, deal or call that an infinitive or gerund hangs on; None for none."""
    above = verb.head
    to = next((c for c in verb.children if c.lower_ == "to" and c.dep_ == "aux"), None)
    if to is not None and to.i > verb.sent.start:
        # Whatever the parse hangs it on, an infinitive right behind a plan is what the plan is for.
        above = to.nbor(-1)
    elif verb.dep_ == "pcomp" and above.dep_ == "prep":
        above = above.head
    elif verb.dep_ != "acl":
        return None
    return above if above.pos_ == "NOUN" and lemma(above) in PROSPECTS.keys() | CUES.contract_nouns else None


def has_no(noun: Token) -> bool:
    return any(c.lower_ in ("no", "neither") for c in noun.children if c.dep_ == "det")
