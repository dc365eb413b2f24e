"""Offers, requests and wishes that a sentence speaks of by their noun: 'noted Ruritania's offer to', 'the request by'.

Forms handled:
    'Kenya thanked Ghana for its offer to train divers', 'took note of the proposal by Ghana to set up a school'
    'discussed Ghana's request for radars', 'welcomed Ghana's readiness to share its ranges'
    'A Ghanaian proposal for joint patrols was left for later', 'The snag is Ghana's demand that Kenya open its ranges'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.complements import complement
from analysis.facts.aims.content import BARE_VERB
from analysis.facts.aims.cues import OFFER, PRIORITY, cues_of
from analysis.facts.aims.naming import named_in
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.stances import is_refused
from analysis.facts.clauses import is_negated, lemma, predicate_of

# What is taken back is no longer offered or sought; what is turned down was.
WITHDRAWING = frozenset({"withdraw", "retract", "drop", "abandon", "deny", "scrap", "rescind"})


def nominal_openings(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """The opening of a noun for an offer or a wish whose owner the phrase names."""
    cues = cues_of(annotated.reference)
    cue = cues.nouns.get(lemma(noun)) or cues.verbs.get(lemma(noun))
    if noun.pos_ != "NOUN" or cue is None or cue.stance not in (OFFER, PRIORITY):
        return
    # A list item may be no more than 'Kenya's offer to train divers'.
    verb = predicate_of(noun) or noun
    if is_refused(verb) or lemma(verb) in WITHDRAWING or is_negated(noun):
        return
    owner, behind = _owner(annotated, sentence, noun, verb)
    where = complement(annotated, sentence, behind, cue) if owner else None
    if where is not None and where[1] in ("to", "for", "of", "in", "on", BARE_VERB):
        rule = f"{noun.lower_}_{where[1]}_of"
        yield Opening(cue.stance, Who(owner), where[0], where[1], rule, noun)


def _owner(annotated: Annotated, sentence: Sentence, noun: Token, verb: Token) -> tuple[str, Token]:
    """Whose offer it is, and the last word of the owner where that stands behind the noun; '' where it is open."""
    possessor = next((c for c in noun.children if c.dep_ == "poss"), None)
    if possessor is not None and possessor.pos_ == "PRON":
        if lemma(verb) not in cues_of(annotated.reference).taking_note:
            return "", noun
        given = [c for c in verb.children if c.dep_ in ("dobj", "dative") and c.i < noun.i]
        named = named_in(annotated, sentence, given[0]) if given else []
        return (named[0], noun) if len(named) == 1 else ("", noun)
    if possessor is not None:
        named = named_in(annotated, sentence, possessor)
        return (named[0], noun) if len(named) == 1 else ("", noun)
    by = next((c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("by", "from", "of")), None)
    giver = next(iter(by.children), None) if by is not None else None
    agent = next((c for c in verb.children if c.dep_ == "agent"), None)
    if giver is None and agent is not None and noun.dep_ == "nsubjpass":
        # 'An offer to train divers was made by Portugal'
        named = [c for t in agent.children for c in named_in(annotated, sentence, t)]
        return (named[0], noun) if len(named) == 1 else ("", noun)
    if giver is None:
        # 'a Mongolian proposal for'
        named = named_in(annotated, sentence, noun)
        return (named[0], noun) if len(named) == 1 else ("", noun)
    named = named_in(annotated, sentence, giver)
    return (named[0], giver) if len(named) == 1 else ("", noun)
