"""What a speaker enumerates: the items behind a colon, or behind the copula of a cleft.

Forms handled:
    'The minister named three priorities for the talks: A, B and C', 'The Kenyans have other plans. … lists them: A, B'
    'What Kenya asked Portugal for is A and B', 'All we want is A'
    'Three things: A, B and C.', in answer to 'What do you want from Portugal?'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, DESCRIBED, OFFER, PRIORITY, cues_of
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.stances import is_refused, owner_of, who_of
from analysis.facts.clauses import lemma

LISTING = frozenset(
    """list name enumerate cite itemise itemize recite give have set outline identify mention put see determine define
    highlight discuss approve adopt agree select""".split()
)
# Nouns for wishes that are none of the list nouns: 'The Kenyans have other plans.'
CHOOSING = frozenset({"determine", "define", "identify", "approve", "adopt", "agree", "select"})
WISHES = frozenset({"plan", "ambition", "goal", "aim", "hope", "interest", "idea", "wish"})
LONGEST_ANSWER_HEAD = 6  # words of 'Three things, above all:'


def enumeration_openings(annotated: Annotated, sentence: Sentence, token: Token) -> Iterator[Opening]:
    """The openings of a colon, or of the first word of a cleft sentence."""
    if token.text == ":" and token.i + 1 < sentence.span.end:
        yield from _behind_colon(annotated, sentence, token)
    elif token.i == sentence.span.start and token.lower_ in ("what", "all"):
        yield from _cleft(annotated, sentence, token)


def _behind_colon(annotated: Annotated, sentence: Sentence, colon: Token) -> Iterator[Opening]:
    before = [t for t in sentence.span if t.i < colon.i and not t.is_punct]
    if len(before) <= LONGEST_ANSWER_HEAD and not any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in before):
        stance = _asked_for(annotated, sentence)
        if stance and _names_items(annotated, before):
            country = JOINT if stance in (AGREED, DESCRIBED) else SPEAKER
            yield Opening(stance, Who(country), colon.i + 1, "", "answer", colon)
        return
    yield from _owned(annotated, sentence, before, colon)
    verb = next((t for t in before if lemma(t) in LISTING and t.tag_ in ("VBD", "VBZ", "VBP")), None)
    if verb is None or is_refused(verb):
        return
    who = who_of(annotated, sentence, verb) or _told_before(annotated, sentence)
    if who is None or not who.country:
        return
    listed = [t for t in before if t.i > verb.i]
    stance = _stance_listed(annotated, sentence, listed)
    if who.country == JOINT and not stance and _names_items(annotated, listed):
        stance = DESCRIBED
    if stance:
        is_chosen = lemma(verb) in CHOOSING
        stance = (AGREED if is_chosen else DESCRIBED) if who.country == JOINT else stance
        yield Opening(stance, who, colon.i + 1, "", "enumerated", verb)


def _owned(annotated: Annotated, sentence: Sentence, before: list[Token], colon: Token) -> Iterator[Opening]:
    """'Ghana's needs are modest: A and B'."""
    nouns = cues_of(annotated.reference).list_nouns
    for noun in before:
        stance = nouns.get(lemma(noun), "") if noun.dep_ == "nsubj" and lemma(noun.head) == "be" else ""
        owner = owner_of(annotated, sentence, noun) if stance else ""
        if owner and not is_refused(noun.head):
            yield Opening(stance, Who(owner), colon.i + 1, "", "owned_list", noun)


def _told_before(annotated: Annotated, sentence: Sentence) -> Who | None:
    """The one country that the sentence before names: 'The Kenyans have other plans.'"""
    index = annotated.sentences.index(sentence)
    earlier = annotated.sentences[index - 1] if index else None
    if earlier is None or earlier.block.index != sentence.block.index:
        return None
    named = named_in_span(annotated, earlier, earlier.span.start, earlier.span.end)
    return Who(named[0], (earlier.start, earlier.end)) if len(named) == 1 else None


def _names_items(annotated: Annotated, words: list[Token]) -> bool:
    nouns = cues_of(annotated.reference).list_nouns
    return any(lemma(t) in nouns for t in words)


def _stance_listed(annotated: Annotated, sentence: Sentence, words: list[Token]) -> str:
    """The stance of what is listed; for 'them' that of what the sentence before tells of; '' where it is open."""
    cues = cues_of(annotated.reference)
    told = words
    if any(t.lower_ in ("them", "these", "those") for t in words[:2]):
        index = annotated.sentences.index(sentence)
        earlier = annotated.sentences[index - 1] if index else None
        is_near = earlier is not None and earlier.block.index == sentence.block.index
        told = list(earlier.span) if earlier is not None and is_near else []
    for token in told:
        noun = lemma(token)
        if token.pos_ == "NOUN" and (noun in cues.list_nouns or (told is not words and noun in WISHES)):
            stance = cues.list_nouns.get(noun, PRIORITY)
            return stance or (PRIORITY if told is not words else "")
    return ""


def _asked_for(annotated: Annotated, sentence: Sentence) -> str:
    """The stance that the question before an answer asks for: 'What do you want from Kenya?'; '' for others."""
    cues = cues_of(annotated.reference)
    block = sentence.block
    if sentence.start != block.start or block.index == 0:
        return ""
    question = annotated.docs[block.index - 1]
    if not question.text.rstrip().endswith("?"):
        return ""
    for token in question:
        cue = cues.verbs.get(lemma(token)) if token.pos_ == "VERB" else None
        if cue is not None and cue.stance in (PRIORITY, OFFER, AGREED, DESCRIBED) and "object" in cue.takes:
            return cue.stance
    return ""


def _cleft(annotated: Annotated, sentence: Sentence, first: Token) -> Iterator[Opening]:
    """'What Kenya asked for, when the minister was there, is A and B'."""
    cues = cues_of(annotated.reference)
    words = list(sentence.span)
    verb = next((t for t in words if t.pos_ == "VERB"), None)
    cue = cues.verbs.get(lemma(verb)) if verb is not None else None
    if verb is None or cue is None or not ({"object", "for"} & set(cue.takes)) or is_refused(verb):
        return
    who = who_of(annotated, sentence, verb)
    copula = next((t for t in words if t.i > verb.i and _is_copula(t, verb)), None)
    if copula is None or copula.i + 1 >= sentence.span.end or who is None or not who.country:
        return
    stance = DESCRIBED if who.country == JOINT and cue.stance == PRIORITY else cue.stance
    yield Opening(stance, who, copula.i + 1, "", "cleft", verb)


def _is_copula(token: Token, verb: Token) -> bool:
    """Whether a form of 'to be' has the clause of a verb for its subject, not a noun of its own."""
    if token.lower_ not in ("is", "are", "was", "were"):
        return False
    return not any(c.dep_ in ("nsubj", "expl") and c.i > verb.i and c.i < token.i for c in token.children)
