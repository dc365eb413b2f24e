"""What is named as a subject of cooperation or of talks, and what a visit or a document is for.

Forms handled:
    'A and B were identified as areas of cooperation', 'The sides named A as a priority'
    'A is one of the main areas of cooperation', 'A and B were among the topics discussed', 'A remains a pillar of ties'
    'The purpose of the visit is to widen training', 'Views were exchanged on A', 'an exchange of views on A took place'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.cues import AGREED, DESCRIBED, PRIORITY, Cues, cues_of
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.stances import is_refused, owner_of, who_of
from analysis.facts.clauses import is_passive, lemma, subjects

BOTH = Who(JOINT)
NAMING = frozenset(
    """identify name list cite single regard see view recognise recognize highlight select designate define determine
    describe mention pick choose""".split()
)
CHOOSING = frozenset({"identify", "select", "designate", "define", "determine", "pick", "choose"})
# What a part of cooperation is called, beside the list nouns.
PARTS = frozenset(
    """pillar cornerstone component element part aspect direction focus theme strand dimension backbone centrepiece
    highlight feature plank""".split()
)
DISCUSSED = frozenset(
    {"discuss", "address", "raise", "cover", "review", "touch", "consider", "examine", "table"}
)
FRUITS = frozenset("fruit core result task outcome subject".split())
TASKS = frozenset({"task", "goal", "priority", "objective", "aim"})
QUANTIFIERS = frozenset({"one", "some", "several", "many", "most", "two", "three", "part"})
PURPOSES = frozenset({"purpose", "objective", "aim", "goal", "object", "intention", "focus"})
OCCASIONS = frozenset(
    {"visit", "trip", "tour", "meeting", "mission", "delegation", "session", "dialogue", "forum"}
)
EXCHANGING = frozenset({"exchange", "share", "swap"})
TALKING_OF = frozenset({"on", "about", "over", "regarding", "concerning"})
FAR = 10  # words


def topic_openings(annotated: Annotated, sentence: Sentence, token: Token) -> Iterator[Opening]:
    """The openings of a verb or a noun that names a subject of cooperation."""
    cues = cues_of(annotated.reference)
    if token.pos_ == "VERB":
        yield from _named_as(annotated, cues, sentence, token)
        yield from _views_exchanged(cues, sentence, token)
    elif token.pos_ in ("NOUN", "NUM", "PRON", "DET"):
        yield from _is_part(cues, sentence, token)
        yield from _purpose(cues, sentence, token)
        yield from _exchange_of_views(cues, sentence, token)


def _named_as(annotated: Annotated, cues: Cues, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'A and B were identified as areas of cooperation', 'The sides named A as a priority'."""
    if lemma(verb) not in NAMING or is_refused(verb):
        return
    role = next((c for t in verb.children if t.lower_ == "as" for c in t.children if c.dep_ == "pobj"), None)
    if role is None or not _is_role(cues, role):
        yield from _several_named(annotated, cues, sentence, verb)
        return
    if is_passive(verb):
        for subject in (c for c in verb.children if c.dep_ == "nsubjpass" and c.pos_ in ("NOUN", "PROPN")):
            helper = min(c.i for c in verb.children if c.dep_ in ("aux", "auxpass"))
            first = max(subject.left_edge.i, sentence.span.start)
            stance = AGREED if lemma(verb) in CHOOSING else DESCRIBED
            yield Opening(stance, BOTH, first, "", f"{lemma(verb)}_as", verb, past=helper)
        return
    owner = owner_of(annotated, sentence, role)
    who = Who(owner) if owner else who_of(annotated, sentence, verb)
    as_ = next(t for t in verb.children if t.lower_ == "as")
    if who is None or not who.country or who.country == SPEAKER or as_.i < verb.i + 2:
        return
    stance = (AGREED if lemma(verb) in CHOOSING else DESCRIBED) if who.country == JOINT else PRIORITY
    yield Opening(
        stance,
        who,
        verb.i + 1 + (verb.i + 1 < as_.i and verb.nbor(1).dep_ == "prt"),
        "",
        f"{lemma(verb)}_as",
        verb,
        past=as_.i,
    )


def _several_named(annotated: Annotated, cues: Cues, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'named A, B and C as next year's tasks': of several things any list noun tells that they are topics."""
    behind = list(verb.doc[verb.i + 1 : sentence.span.end])
    as_ = next((t for t in behind if t.lower_ == "as" and t.i > verb.i + 3), None)
    heads = subjects(verb)
    if (
        as_ is None
        or not heads
        or is_passive(verb)
        or not any(t.lower_ == "and" for t in behind[: as_.i - verb.i])
    ):
        return
    role = next((c for c in as_.children if c.dep_ == "pobj"), None)
    if role is None or not (lemma(role) in PARTS | FRUITS or lemma(role) in cues.list_nouns):
        return
    who = who_of(annotated, sentence, verb)
    are_several = heads[0].tag_ == "NNS" or heads[0].lower_ == "they"
    if are_several and (who is None or who.country != SPEAKER):
        who = Who(JOINT, who.context if who is not None else None)
    if cues.list_nouns.get(lemma(role)) != PRIORITY:
        who = Who(JOINT, who.context if who is not None else None)
    if who is None or not who.country or who.country == SPEAKER:
        return
    is_done = are_several and (lemma(verb) in CHOOSING or lemma(role) in TASKS)
    stance = PRIORITY if who.country != JOINT else AGREED if is_done else DESCRIBED
    yield Opening(stance, who, verb.i + 1, "", f"{lemma(verb)}_as", verb, past=as_.i)


def _is_role(cues: Cues, noun: Token) -> bool:
    """Whether a noun is a part of cooperation: 'an area of cooperation', 'a priority', 'topics for discussion'."""
    word = lemma(noun)
    if word == "focus" or cues.list_nouns.get(word):
        return True
    if word not in PARTS and cues.list_nouns.get(word) != "":
        return False
    return any(lemma(t) in cues.ties | cues.talks | DISCUSSED and t != noun for t in noun.subtree)


def _is_part(cues: Cues, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'A is one of the main areas of cooperation', 'A and B were some of the topics discussed'."""
    verb = noun.head
    if noun.dep_ not in ("attr", "pobj") or verb.i <= sentence.span.start:
        return
    if noun.dep_ == "pobj":
        # 'were among the topics discussed'
        verb = verb.head if verb.lower_ == "among" else noun
    if lemma(verb) not in ("be", "remain", "become", "stay", "form", "constitute") or is_refused(verb):
        return
    part = noun
    if noun.lower_ in QUANTIFIERS:
        part = next(
            (c for t in noun.children if t.lower_ == "of" for c in t.children if c.dep_ == "pobj"), noun
        )
    if not _is_role(cues, part) or (part == noun and cues.list_nouns.get(lemma(part))):
        return
    for subject in (c for c in verb.children if c.dep_ == "nsubj" and c.pos_ in ("NOUN", "PROPN")):
        if lemma(subject) not in cues.talks | OCCASIONS | cues.documents:
            first = max(subject.left_edge.i, sentence.span.start)
            helpers = [c.i for c in verb.children if c.dep_ == "aux" and c.i > subject.i]
            yield Opening(DESCRIBED, BOTH, first, "", "is_part_of", verb, past=min([verb.i, *helpers]))


def _purpose(cues: Cues, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'The purpose of the visit is to widen training', 'The main goal of the agreement is the exchange of data'."""
    verb = noun.head
    if lemma(noun) not in PURPOSES or noun.dep_ != "nsubj" or lemma(verb) != "be" or is_refused(verb):
        return
    of_what = {lemma(c) for t in noun.children if t.lower_ == "of" for c in t.children}
    stance = (
        AGREED
        if of_what & cues.documents
        else DESCRIBED
        if of_what & (OCCASIONS | cues.talks | cues.ties)
        else ""
    )
    if stance and verb.i + 1 < sentence.span.end:
        following = verb.nbor(1)
        preposition = str(following.lower_) if following.lower_ in ("to", "on") else ""
        yield Opening(stance, BOTH, verb.i + 1 + (preposition == "on"), preposition, "purpose_is", verb)


def _views_exchanged(cues: Cues, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'Views were exchanged on A and B'."""
    if lemma(verb) not in EXCHANGING or not is_passive(verb) or is_refused(verb):
        return
    if any(lemma(c) in cues.views for c in verb.children if c.dep_ == "nsubjpass"):
        yield from _about(sentence, verb, verb)


def _exchange_of_views(cues: Cues, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'An exchange of views on A took place', 'held a detailed exchange of views on A'."""
    is_of_views = noun.i + 2 < sentence.span.end and word_beside(noun, 1) == "of"
    if (
        lemma(noun) == "exchange"
        and is_of_views
        and lemma(noun.nbor(2)) in cues.views
        and not is_refused(noun.head)
    ):
        yield from _about(sentence, noun.nbor(2), noun)


def _about(sentence: Sentence, after: Token, cue: Token) -> Iterator[Opening]:
    for token in sentence.span.doc[after.i + 1 : min(after.i + FAR, sentence.span.end - 1)]:
        if token.text in (",", ";", ":") or token.tag_ == "MD":
            return
        if token.lower_ in TALKING_OF:
            yield Opening(DESCRIBED, BOTH, token.i + 1, str(token.lower_), "views_on", cue)
            return
