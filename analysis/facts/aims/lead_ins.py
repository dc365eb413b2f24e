"""What the items of a list are where no opening of its lead-in is sure: the list itself says that there are items.

'Both institutions agreed on:', 'For the next two years, the parties elected as priorities:',
'Ruritania will contribute funds to help the Arkadian army build expertise in:'
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, DESCRIBED, OFFER, PRIORITY, cues_of
from analysis.facts.aims.due import DUE
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.senses import is_meant
from analysis.facts.aims.stances import is_refused, other_party, owner_of, who_of
from analysis.facts.aims.subjects import OFFERINGS
from analysis.facts.clauses import is_predicate, lemma, subjects

# Lists of these are no fields of cooperation.
OTHER_LISTS = frozenset(
    """attend accompany comprise consist sign photograph contact read witness thank quote member delegation participant
    attendee signatory guest speaker contact link source note editor photo figure fact number sanction casualty
    ask answer question deliver arrive buy order timeline date""".split()
)
HELPING = frozenset("help assist support aid train build strengthen".split())
CHOOSING = frozenset("elect choose set define adopt select establish fix approve endorse".split())
SETTLING = frozenset(
    "agree decide commit resolve undertake concur sign direct task lay draw finalise finalize settle".split()
)
# Of talks these tell nothing where a list follows: 'areas of cooperation', 'will focus on'.
NO_TALK = frozenset(
    "area areas cover focus concentrate extend feature prepare prioritise prioritize identify".split()
)
TOPICAL = frozenset("topic subject issue matter question theme view interested interest propose".split())
# What one side gives, and the verbs of a sentence that says who does.
GIFTS = frozenset(
    "announcement funding fund package support contribution investment grant donation assistance aid".split()
)
GIVING = frozenset(
    "announce pledge promise commit allocate give provide donate contribute grant unveil".split()
)
LONGEST_PLAIN = 8  # words of 'Its main directions are as follows'
OPEN_ENDS = frozenset(
    {"in", "on", "to", "with", "for", "of", "as", "include", "including", "the", "are", "were"}
)


def lead_in_opening(annotated: Annotated, sentence: Sentence) -> Opening | None:
    """The stance and side of a lead-in by its words alone; None where nothing in it tells of cooperation."""
    words = [t for t in sentence.span if not t.is_punct and not t.is_space]
    lemmas = {lemma(t) for t in words}
    is_open = sentence.span.text.rstrip().endswith(":")
    if (
        not words
        or not is_open
        or lemmas & OTHER_LISTS
        or any(t.lower_ == "you" for t in words)
        or any(is_refused(t) for t in words if is_predicate(t) and not _is_preamble(t))
    ):
        return None
    stance = _stance(annotated, words) or _stance_before(annotated, sentence, words)
    if not stance:
        return None
    who = _who(annotated, sentence, words)
    if who is None:
        return None
    if who.country == JOINT:
        stance = stance_of_both(annotated, sentence)
    return Opening(stance, who, words[-1].i, "", "lead_in", words[-1])


def _is_preamble(verb: Token) -> bool:
    """Whether a verb stands in 'Recognising that ice does not wait, the ministers directed'."""
    above = [verb, *verb.ancestors]
    return any(t.tag_ == "VBG" and t.dep_ == "advcl" and t.i < t.head.i for t in above)


def governed(annotated: Annotated, lead_in: Sentence, opening: Opening) -> Opening:
    """The opening of a list with the stance of the word that governs its lead-in, whatever stands last in it.

    'Kenya hopes that the deal will bring:' is what Kenya wants; what both sides set down they agreed on.
    """
    if opening.who.country == JOINT:
        is_set = opening.stance in (PRIORITY, OFFER) or _is_set_down(annotated, lead_in)
        return replace(opening, stance=stance_of_both(annotated, lead_in)) if is_set else opening
    if opening.stance in (PRIORITY, OFFER):
        return opening
    stance = _first_stance(annotated, lead_in)
    return replace(opening, stance=stance) if stance in (PRIORITY, OFFER) else opening


def _is_set_down(annotated: Annotated, lead_in: Sentence) -> bool:
    """Whether a lead-in tells of a document, a choice or of what is due."""
    cues = cues_of(annotated.reference)
    told = {lemma(t) for t in lead_in.span}
    is_due = any(t.lower_ in DUE for t in lead_in.span) or " to be " in lead_in.span.text
    return is_due or bool(told & (CHOOSING | SETTLING | cues.documents | cues.results))


def stance_of_both(annotated: Annotated, lead_in: Sentence) -> str:
    """What both sides set down in a list they agreed on, unless the lead-in only tells of talks."""
    cues = cues_of(annotated.reference)
    told = {lemma(t) for t in lead_in.span}
    talked = {lemma(t) for t in lead_in.span if is_predicate(t)} & (cues.talking - NO_TALK)
    sought = any(
        is_predicate(t) and (cue := cues.verbs.get(lemma(t))) is not None and cue.stance == PRIORITY
        for t in lead_in.span
    )
    is_settled = bool(told & (CHOOSING | SETTLING | cues.results))
    is_settled = is_settled or bool(told & cues.documents and not (talked or sought))
    is_talk = talked | (told & (cues.talking - NO_TALK | cues.talks - NO_TALK | TOPICAL))
    return DESCRIBED if (is_talk or sought) and not is_settled else AGREED


def _first_stance(annotated: Annotated, lead_in: Sentence) -> str:
    """That of the first word of stance in a lead-in."""
    cues = cues_of(annotated.reference)
    for token in lead_in.span:
        key = lemma(token)
        if token.pos_ == "VERB" and (cue := cues.verbs.get(key)) is not None and is_meant(cues, token):
            return cue.stance
        if token.pos_ == "NOUN" and key in OFFERINGS and any(c.dep_ == "poss" for c in token.children):
            return OFFER
        cue = cues.nouns.get(key) if token.pos_ == "NOUN" else cues.adjectives.get(token.lower_)
        if cue is not None:
            return cue.stance
    return ""


def _stance(annotated: Annotated, words: Sequence[Token]) -> str:
    """That of the last word of stance; a lead-in that breaks off and tells of cooperation only describes."""
    cues = cues_of(annotated.reference)
    for token in reversed(words):
        key = lemma(token)
        if token.pos_ == "VERB" and key in HELPING:
            return OFFER
        is_verb = token.pos_ == "VERB"
        cue = cues.verbs.get(key) if is_verb else cues.nouns.get(key)
        cue = None if is_verb and not is_meant(cues, token) else cue
        cue = cue or cues.adjectives.get(token.lower_)
        if cue is not None:
            return cue.stance
        if token.pos_ == "NOUN" and cues.list_nouns.get(key):
            return cues.list_nouns[key]
    told = {lemma(t) for t in words} & (cues.cooperation | cues.talks | cues.documents | cues.sides)
    return DESCRIBED if told and words[-1].lower_ in OPEN_ENDS else ""


def _stance_before(annotated: Annotated, sentence: Sentence, words: Sequence[Token]) -> str:
    """Of 'The main directions are as follows:' what the sentence before says: a plan that was signed is agreed."""
    cues = cues_of(annotated.reference)
    index = annotated.sentences.index(sentence)
    earlier = annotated.sentences[index - 1] if index else None
    if earlier is None or earlier.block.index != sentence.block.index or len(words) > LONGEST_PLAIN:
        return ""
    if any(is_refused(t) for t in earlier.span if is_predicate(t)):
        return ""
    told = {lemma(t) for t in earlier.span}
    return AGREED if told & cues.documents else DESCRIBED if told & (cues.cooperation | cues.talks) else ""


def _giver(annotated: Annotated, sentence: Sentence) -> Who | None:
    """Who announced, in the sentence before, what 'The funding includes:' goes on about."""
    index = annotated.sentences.index(sentence)
    earlier = annotated.sentences[index - 1] if index else None
    root = earlier.span.root if earlier is not None else None
    if earlier is None or root is None or not is_predicate(root) or root.lemma_ not in GIVING:
        return None
    who = who_of(annotated, earlier, root)
    return who if who is not None and who.country not in ("", SPEAKER, JOINT) else None


def _who(annotated: Annotated, sentence: Sentence, words: Sequence[Token]) -> Who | None:
    """The side that the lead-in is about: that of a subject, or the one country that stands first in it."""
    cues = cues_of(annotated.reference)
    for token in words:
        owner = owner_of(annotated, sentence, token) if lemma(token) in cues.list_nouns else ""
        if owner:
            return Who(owner)
    for token in words:
        if is_predicate(token):
            who = who_of(annotated, sentence, token)
            if who is not None and who.country and who.country != SPEAKER:
                return who
            if who is not None:
                return None
    plural = any(t.tag_ in ("NNS", "NNPS") and lemma(t) in cues.sides | cues.members for t in words)
    named = named_in_span(annotated, sentence, words[0].i, words[-1].i + 1)
    verbs = [t for t in words if is_predicate(t) and subjects(t)]
    if len(named) > 1 and verbs and not plural:
        # 'A yard of Zenda has promised Ruritania:'
        opening = named_in_span(annotated, sentence, words[0].i, verbs[-1].i)
        return Who(opening[0] if len(opening) == 1 else JOINT)
    if (
        not named
        and not plural
        and {lemma(t) for t in words} & GIFTS
        and (giver := _giver(annotated, sentence))
    ):
        return giver
    if plural or len(named) != 1:
        return Who(JOINT)
    verb = next((t for t in words if is_predicate(t) and subjects(t)), None)
    if verb is not None and not named_in_span(annotated, sentence, words[0].i, verb.i):
        # 'He sought Kenya's assistance in the following:' is what the other side seeks.
        return other_party(annotated, sentence, verb, words[-1].i)
    return Who(named[0])
