"""What a contract is for: 'under the contract, Acme is to supply', 'won a deal to supply', 'was chosen to supply'."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from analysis.facts.clauses import is_passive, lemma
from analysis.facts.equipment.cues import CUES
from analysis.facts.equipment.record import UNDER_CONTRACT, Use
from analysis.facts.equipment.status import as_status, is_infinitive
from analysis.facts.modality import modality_of

CHOOSING = frozenset({"choose", "contract", "hire", "pick", "select", "tap"})


def contracted(use: Use) -> list[Use]:
    """'Under the contract, Acme is to supply', 'won a deal to supply': bought, and handed over if a date is given."""
    if use.relation != "delivered" or use.status != "planned" or is_passive(use.cue):
        return [use]
    chain = [use.cue, *(w for w in list(use.cue.ancestors)[:2] if w.pos_ in ("VERB", "AUX"))]
    under = [c for verb in chain for c in verb.children if c.lower_ == "under" and c.dep_ == "prep"]
    is_under = any(lemma(c) in CUES.contract_nouns for preposition in under for c in preposition.children)
    is_for = is_infinitive(use.cue) and (_is_for_contract(use.cue) or _is_chosen(use.cue))
    if not is_under and not is_for:
        return [use]
    beside = [c for c in use.cue.children if c not in under]
    is_dated = any(t.ent_type_ == "DATE" for c in beside for t in c.subtree)
    bought = replace(use, relation="procured", status="actual", rule=UNDER_CONTRACT)
    return [bought, use] if is_dated else [bought]


def _is_for_contract(verb: Token) -> bool:
    """Whether an infinitive is what a contract that was won or signed is for."""
    above = verb.head
    nouns = (
        [above] if above.pos_ == "NOUN" else [c for c in above.children if c.dep_ == "dobj" and c.i < verb.i]
    )
    won = CUES.winning_verbs | CUES.concluding_verbs
    return any(
        lemma(n) in CUES.contract_nouns
        and lemma(n.head) in won
        and as_status(modality_of(n.head)) == "actual"
        for n in nouns
    )


def _is_chosen(verb: Token) -> bool:
    """'Acme has been chosen to supply 12 howitzers'."""
    above = verb.head
    is_choice = verb.dep_ == "xcomp" and lemma(above) in CHOOSING and is_passive(above)
    return is_choice and as_status(modality_of(above)) == "actual"
