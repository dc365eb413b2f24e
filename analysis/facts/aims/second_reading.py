"""A second, looser reading of what the first has left over: phrases of content beside a word of a broad class.

A leftover counts where two cues agree: its own words tell what cooperation consists of, and it stands next to one of
    talks         'The pair went over A and B', 'Talks turned to A'
    a document    'The framework takes in A', 'There are provisions in the accord for A'
    cooperation   'The partnership has moved into A'
    both sides    'The two armies are to share A', 'The ministers saw eye to eye on A', 'The two train together in A'
    a topic       'A also came up', 'A was another subject of the talks', 'High on the list are A and B'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.cues import AGREED, DESCRIBED, PRIORITY, Cues, cues_of
from analysis.facts.aims.due import is_due
from analysis.facts.aims.due_subjects import due_subject
from analysis.facts.aims.items import Piece
from analysis.facts.aims.leftovers import content_span, hangs_on, has_content
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.quoted import is_question, quoted_words
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.second_nominals import NOT_SAID, RULE, second_nominal
from analysis.facts.aims.second_owners import BOTH, owner_of_clause
from analysis.facts.aims.signed import is_of_the_past
from analysis.facts.aims.stances import is_refused
from analysis.facts.aims.subjects import is_own_programme, subject_noun
from analysis.facts.clauses import is_passive, lemma, objects, subjects

REACH = 5  # words behind a verb that may belong to it
COMMITTEES = frozenset({"committee", "group", "commission", "council", "forum", "subcommittee", "board"})
OCCURRING = frozenset("hold open begin end close start last convene conclude follow watch visit tour".split())
SHIFTING = frozenset("turn shift move switch fall centre center focus".split())
GOING_ON = frozenset({"continue", "begin", "start", "keep", "go"})
CUE_PAIRS = (("take", "stock"),)
CLAUSES = frozenset({"provision", "clause", "chapter", "section", "article"})
STANDING = frozenset({"be", "lie", "stand", "come", "rank", "figure", "feature", "sit"})
FIRST_WORDS = frozenset(
    "among at high also on atop central topping uppermost foremost next so included other".split()
)
LONGEST_START = 12
TOPICS = frozenset(
    """topic subject theme item point focus priority area strand element component pillar matter issue part plank
    cornerstone feature highlight""".split()
)
FURTHER = frozenset("another further other second third fourth next main key central same".split())
PLACES = frozenset({"agenda", "table", "discussion", "consideration", "card", "list", "docket"})
TOGETHER = frozenset({"together", "jointly", "other", "alongside"})
SHARED = TOGETHER | {"joint", "common", "shared"}


def second_openings(annotated: Annotated, sentence: Sentence) -> Iterator[Opening]:
    """The openings of the second reading in a sentence; none in a question, a quotation or a piece of history."""
    if is_question(annotated, sentence):
        return
    is_history = is_of_the_past(annotated, sentence)
    cues = cues_of(annotated.reference)
    quoted = quoted_words(sentence)
    for token in sentence.span:
        if token.pos_ == "NOUN" and token.i not in quoted:
            yield from second_nominal(annotated, sentence, token)
        if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("aux", "auxpass", "amod", "compound"):
            continue
        if token.i in quoted or is_refused(token) or not _is_said(sentence, token) or _is_aside(cues, token):
            continue
        if is_history and token.tag_ in ("VBD", "VBN"):
            continue
        yield from _topic(cues, annotated, sentence, token)
        yield from due_subject(annotated, sentence, token)
        reading = _wished_first(cues, annotated, sentence, token) or _inverted(cues, sentence, token)
        reading = reading or _reading(cues, annotated, sentence, token)
        span = content_span(annotated, sentence, _past_cue(token)) if reading is not None else None
        if reading is not None and span is not None:
            stance, who, rule = reading
            preposition = hangs_on(sentence, span[0])
            yield Opening(stance, who, span[0], preposition, f"{RULE}_{rule}", token, past=span[1])


def _is_aside(cues: Cues, verb: Token) -> bool:
    """Whether a verb only tells of a noun or a purpose: 'the forces needed to guard the port'."""
    if verb.dep_ in ("acl", "relcl") and verb.tag_ == "VBN":
        return not _is_of(cues.talking, verb)
    has_to = any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)
    return has_to and not is_due(verb)


def _past_cue(verb: Token) -> int:
    """Past a verb, and past 'stock' of 'took stock'."""
    words = (lemma(verb), word_beside(verb, 1))
    return int(verb.i + 1 + (words in CUE_PAIRS))


def _inverted(cues: Cues, sentence: Sentence, verb: Token) -> tuple[str, Who, str] | None:
    """'High on the list are A', 'So is A', 'There is scope for A', 'Weight was given to A'."""
    before = [t for t in verb.doc[sentence.span.start : verb.i] if not t.is_punct]
    if lemma(verb) == "be" and any(c.dep_ == "expl" for c in verb.children):
        behind = {lemma(t) for t in verb.doc[verb.i + 1 : verb.i + 1 + REACH]}
        is_agreed = bool(behind & (cues.accords | cues.documents | CLAUSES))
        return (AGREED if is_agreed else DESCRIBED, BOTH, "there_is") if behind & cues.openings else None
    if lemma(verb) in cues.arising and any(c.dep_ == "auxpass" and c.i > verb.i for c in verb.children):
        return DESCRIBED, BOTH, "inverted"
    if is_passive(verb) and any(lemma(s) in cues.weight for s in subjects(verb)):
        return DESCRIBED, BOTH, "weight_given"
    is_first = bool(before) and before[0].lower_ in FIRST_WORDS and len(before) <= LONGEST_START
    if not is_first or lemma(verb) not in STANDING:
        return None
    if before[0].lower_ == "so" and len(before) == 1:
        return DESCRIBED, BOTH, "so_is"
    told = {lemma(t) for t in before}
    is_raised = any(t.tag_ in ("VBN", "VBD") and lemma(t) in cues.arising for t in before[:3])
    topical = TOPICS | PLACES | cues.talks | cues.documents | {"heart", "core"}
    return (DESCRIBED, BOTH, "inverted") if is_raised or told & topical else None


def _wished_first(
    cues: Cues, annotated: Annotated, sentence: Sentence, verb: Token
) -> tuple[str, Who, str] | None:
    """'High on Peru's wish list are A and B', 'Of interest to Peru is A': a wish of the one country named before."""
    before = [t for t in verb.doc[sentence.span.start : verb.i] if not t.is_punct]
    if lemma(verb) not in STANDING or any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children):
        return None
    if not before or before[0].lower_ not in FIRST_WORDS | {"of"} or len(before) > LONGEST_START:
        return None
    is_wish = any(lemma(t) in cues.wished or cues.list_nouns.get(lemma(t)) == PRIORITY for t in before)
    is_wish = is_wish or any(
        lemma(t) == "list" and word_beside(t, -1) in ("wish", "shopping") for t in before
    )
    named = named_in_span(annotated, sentence, before[0].i, verb.i)
    return (PRIORITY, Who(named[0]), "wished_first") if is_wish and len(named) == 1 else None


def _is_said(sentence: Sentence, verb: Token) -> bool:
    """Whether no word of refusal, doubt or condition stands before a verb."""
    return not any(lemma(t) in NOT_SAID for t in verb.doc[sentence.span.start : verb.i + 1])


def _reading(
    cues: Cues, annotated: Annotated, sentence: Sentence, verb: Token
) -> tuple[str, Who, str] | None:
    """The stance of a clause, whose it is, and the name of the reading."""
    noun = subject_noun(annotated, sentence, verb)
    makes_room = lemma(verb) == "make" and any(lemma(o) in cues.openings for o in objects(verb))
    if noun in cues.documents | cues.contracts:
        is_about = makes_room or _is_of(cues.containing, verb)
        is_of_both = is_about and not is_own_programme(annotated, sentence, verb)
        return (AGREED, BOTH, "document") if is_of_both else None
    if noun in (cues.cooperation | cues.wrappers) - {"one"}:
        return (DESCRIBED, BOTH, "cooperation") if _is_of(cues.containing, verb) else None
    is_shifting = noun in cues.weight | {"conversation"} and lemma(verb) in SHIFTING
    if noun in cues.talks or noun in COMMITTEES or is_shifting:
        is_talk = lemma(verb) not in OCCURRING and _is_of(cues.talking, verb)
        return (DESCRIBED, BOTH, "talks") if is_talk or is_shifting else None
    who = owner_of_clause(annotated, sentence, verb)
    if who is None or who.country in ("", SPEAKER):
        return None
    return _of_both(cues, verb, who) if who.country == JOINT else None


def _of_both(cues: Cues, verb: Token, who: Who) -> tuple[str, Who, str] | None:
    behind = {t.lower_ for t in verb.subtree if t.i > verb.i - 3}
    if is_due(verb):
        shares = any(lemma(t) in cues.sharing for t in (verb, *_infinitives(verb)))
        is_done = lemma(verb) not in cues.procedure | cues.not_undertaken and bool(behind & SHARED)
        return (AGREED, who, "both_due") if shares or is_done else None
    if _is_of(cues.talking, verb):
        return DESCRIBED, who, "both_talking"
    if _is_of(cues.settling, verb):
        return AGREED, who, "both_settling"
    has_aux = any(c.lower_ in ("have", "has") for t in (verb, verb.head) for c in t.children)
    is_habit = verb.tag_ in ("VBP", "VBZ") or (has_aux and verb.tag_ == "VBN")
    return (DESCRIBED, who, "both_doing") if is_habit and behind & TOGETHER else None


def _infinitives(verb: Token) -> list[Token]:
    """The verbs below a verb: 'begin sharing'."""
    return [c for c in verb.children if c.dep_ == "xcomp"]


def _topic(cues: Cues, annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'A also came up', 'A was another subject', 'A was being studied'."""
    for subject in (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")):
        if subject.i > verb.i or not _is_told_of(cues, verb) or lemma(subject) in cues.sides | cues.bodies:
            continue
        first = max(subject.left_edge.i, sentence.span.start)
        past = min([verb.i, *(c.i for c in verb.children if c.i > subject.right_edge.i)])
        if has_content(annotated, sentence, Piece(first, past)):
            yield Opening(DESCRIBED, BOTH, first, "", f"{RULE}_topic", verb, past=past)


def _is_told_of(cues: Cues, verb: Token) -> bool:
    """Whether a verb tells that its subject is talked of."""
    if is_passive(verb):
        return _is_of(cues.arising, verb)
    if _is_of(cues.rising, verb):
        return True
    behind = list(verb.doc[verb.i + 1 : verb.i + 1 + REACH])
    if "part" in {t.lower_ for t in behind} and lemma(verb) == "form":
        return any(lemma(t) in cues.documents | cues.contracts | cues.ties for t in behind)
    is_further = bool({t.lower_ for t in behind} & FURTHER) or lemma(verb) == "remain"
    return lemma(verb) in ("be", "remain") and is_further and any(lemma(t) in TOPICS for t in behind)


def _is_of(use: frozenset[str], verb: Token) -> bool:
    """Whether a verb is of a class, alone or with a word that follows: 'go over', 'put on the table'."""
    below = next((c for c in verb.children if c.dep_ == "xcomp" and c.tag_ == "VB"), None)
    if below is not None and lemma(verb) in GOING_ON and lemma(below) in use:
        return True
    key = lemma(verb)
    behind = verb.doc[verb.i + 1 : verb.i + 1 + REACH]
    return key in use or any(f"{key} {word}" in use for t in behind for word in (t.lower_, lemma(t)))
