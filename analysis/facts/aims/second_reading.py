"""A second, looser reading of what the first has left over: phrases of content beside a word of a broad class.

A leftover counts where two cues agree: its own words tell what cooperation consists of, and its clause is one of
    talks         'The pair went over A and B', 'Talks turned to A'
    a document    'The framework takes in A', 'There are provisions in the accord for A'
    cooperation   'Cooperation between the two has grown to include A'
    both sides    'The two armies are to run A', 'The ministers saw eye to eye on A'
    one side      'Zenda is on the lookout for A', 'The minister signalled that it could transfer A'
    a topic       'A also came up', 'A is on offer', 'So is A'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, DESCRIBED, OFFER, PRIORITY, Cues, cues_of
from analysis.facts.aims.items import Piece
from analysis.facts.aims.leftovers import content_span, hangs_on, has_content, is_content
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.quoted import is_question, quoted_words
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.second_nominals import NOT_SAID, RULE, second_nominal
from analysis.facts.aims.second_owners import BOTH, PAIRS, owner_of_clause
from analysis.facts.aims.sharing import is_action
from analysis.facts.aims.stances import is_refused
from analysis.facts.aims.subjects import subject_noun
from analysis.facts.clauses import is_passive, lemma, objects, subjects

REACH = 5  # words behind a verb that may belong to it
FUTURE = frozenset({"will", "would", "shall", "'ll", "’ll"})
COMMITTEES = frozenset({"committee", "group", "commission", "council", "forum", "subcommittee", "board"})
# What these will do is no undertaking: 'would have to approve'.
NOT_DONE = frozenset(
    "have need require depend face await wait lose suffer cost be become remain summon meet".split()
)
OCCURRING = frozenset("hold open begin end close start last convene conclude follow watch visit tour".split())
SHIFTING = frozenset("turn shift move switch fall centre center focus".split())
GOING_ON = frozenset({"continue", "begin", "start", "keep", "go"})
PUTTING = frozenset("suggest propose ask request urge recommend demand want insist".split())
CUE_PAIRS = (("take", "stock"), ("be", "after"))
CLAUSES = frozenset({"provision", "clause", "chapter", "section", "article"})
STANDING = frozenset({"be", "lie", "stand", "come", "rank", "figure", "feature", "sit"})
FIRST_WORDS = frozenset(
    "among at high also on atop central topping uppermost foremost next so included other".split()
)
AIMS = frozenset({"aim", "goal", "objective", "purpose", "plan", "idea", "project", "wish", "proposal"})
LONGEST_START = 12
TOPICS = frozenset(
    """topic subject theme item point focus priority area strand element component pillar matter issue part plank
    cornerstone feature highlight""".split()
)
FURTHER = frozenset("another further other second third fourth next main key central same".split())
PLACES = frozenset(
    {"agenda", "table", "offer", "discussion", "consideration", "study", "card", "list", "docket"}
)


def second_openings(annotated: Annotated, sentence: Sentence) -> Iterator[Opening]:
    """The openings of the second reading in a sentence, none in a question or a quotation."""
    if is_question(annotated, sentence):
        return
    cues = cues_of(annotated.reference)
    quoted = quoted_words(sentence)
    for token in sentence.span:
        if token.pos_ == "NOUN" and token.i not in quoted:
            yield from second_nominal(annotated, sentence, token)
        if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("aux", "auxpass", "amod", "compound"):
            continue
        if token.i in quoted or is_refused(token) or not _is_said(sentence, token):
            continue
        if _is_aside(cues, token):
            continue
        yield from _topic(cues, annotated, sentence, token)
        said = _put_by(cues, token)
        reading = _inverted(cues, sentence, token) or _reading(cues, annotated, sentence, said)
        past = _past_cue(token)
        span = content_span(annotated, sentence, past) if reading is not None else None
        if reading is not None and span is not None and not _is_for(token, span[0], reading[0]):
            stance, who, rule = reading
            preposition = hangs_on(sentence, span[0])
            yield Opening(stance, who, span[0], preposition, f"{RULE}_{rule}", token, past=span[1])


def _put_by(cues: Cues, verb: Token) -> Token:
    """The verb by which one side puts what both are to do: 'suggested that the two sides share data'; else itself."""
    is_put = verb.dep_ == "ccomp" and lemma(verb.head) in PUTTING
    return verb.head if is_put and subjects(verb.head) else verb


def _is_for(verb: Token, first: int, stance: str) -> bool:
    """Whether content only tells what is given for: 'would provide radars to strengthen patrols'."""
    between = verb.doc[verb.i + 1 : first + 1]
    is_purpose = any(t.tag_ == "TO" and t.i > verb.i + 1 and t.nbor(-1).pos_ == "NOUN" for t in between)
    return stance == OFFER and is_purpose and any(c.dep_ == "dobj" for c in verb.children)


def _is_aside(cues: Cues, verb: Token) -> bool:
    """Whether a verb only tells of a noun or a purpose: 'the forces needed to guard the port'."""
    if verb.dep_ in ("acl", "relcl") and verb.tag_ == "VBN":
        return not _is_of(cues.talking, verb)
    has_to = any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)
    return has_to and not _is_due(verb)


def _past_cue(verb: Token) -> int:
    """Past a verb, and past 'stock' of 'took stock', 'after' of 'is after'."""
    words = (lemma(verb), verb.nbor(1).lower_ if verb.i + 1 < len(verb.doc) else "")
    return int(verb.i + 1 + (words in CUE_PAIRS))


def _inverted(cues: Cues, sentence: Sentence, verb: Token) -> tuple[str, Who, str] | None:
    """'High on the list are A', 'So is A', 'Among its aims are A', 'There is scope for A', 'Weight was given to A'."""
    before = [t for t in verb.doc[sentence.span.start : verb.i] if not t.is_punct]
    if lemma(verb) == "be" and any(c.dep_ == "expl" for c in verb.children):
        behind = {lemma(t) for t in verb.doc[verb.i + 1 : verb.i + 1 + REACH]}
        is_agreed = bool(behind & (cues.accords | cues.documents | CLAUSES))
        return (AGREED if is_agreed else DESCRIBED, BOTH, "there") if behind & cues.openings else None
    if lemma(verb) in cues.arising and any(c.dep_ == "auxpass" and c.i > verb.i for c in verb.children):
        return DESCRIBED, BOTH, "inverted"
    if is_passive(verb) and any(lemma(s) in cues.weight for s in subjects(verb)):
        return DESCRIBED, BOTH, "weight"
    is_first = bool(before) and before[0].lower_ in FIRST_WORDS and len(before) <= LONGEST_START
    if not is_first or lemma(verb) not in STANDING:
        return None
    if before[0].lower_ == "so" and len(before) == 1:
        return DESCRIBED, BOTH, "so_is"
    told = {lemma(t) for t in before}
    is_raised = any(t.tag_ in ("VBN", "VBD") and lemma(t) in cues.arising for t in before[:3])
    topical = TOPICS | PLACES | AIMS | cues.talks | cues.documents | {"heart", "core"}
    return (DESCRIBED, BOTH, "inverted") if is_raised or told & topical else None


def _is_said(sentence: Sentence, verb: Token) -> bool:
    """Whether no word of refusal, doubt or condition stands before a verb."""
    return not any(lemma(t) in NOT_SAID for t in verb.doc[sentence.span.start : verb.i + 1])


def _reading(
    cues: Cues, annotated: Annotated, sentence: Sentence, verb: Token
) -> tuple[str, Who, str] | None:
    """The stance of a clause, whose it is, and the name of the reading."""
    noun = subject_noun(annotated, sentence, verb)
    makes_room = lemma(verb) == "make" and any(lemma(o) in cues.openings for o in objects(verb))
    if noun in cues.documents | cues.contracts and (makes_room or not _is_of(cues.not_about, verb)):
        return AGREED, BOTH, "document"
    if noun in (cues.cooperation | cues.wrappers) - {"one"}:
        return DESCRIBED, BOTH, "cooperation"
    is_shifting = noun in cues.weight | {"conversation"} and lemma(verb) in SHIFTING
    if (noun in cues.talks or noun in COMMITTEES or is_shifting) and not _takes_place(verb):
        return DESCRIBED, BOTH, "talks"
    who = owner_of_clause(annotated, sentence, verb)
    if who is None or who.country in ("", SPEAKER):
        return None
    if who.country == JOINT:
        return _of_both(cues, verb, who)
    return _of_one(cues, annotated, sentence, verb, who)


def _takes_place(verb: Token) -> bool:
    behind = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]]
    return lemma(verb) in OCCURRING or (lemma(verb) == "take" and "place" in behind)


def _of_both(cues: Cues, verb: Token, who: Who) -> tuple[str, Who, str] | None:
    if _is_due(verb):
        return AGREED, who, "both_due"
    if _is_of(cues.talking, verb):
        return DESCRIBED, who, "both_talking"
    if _is_of(cues.wanting, verb):
        return DESCRIBED, who, "both_wanting"
    if _is_of(cues.settling, verb):
        return AGREED, who, "both_settling"
    has_aux = any(c.lower_ in ("have", "has") for t in (verb, verb.head) for c in t.children)
    is_together = any(t.lower_ in PAIRS | {"other"} for t in verb.subtree if t.i > verb.i - 3)
    is_habit = verb.tag_ in ("VBP", "VBZ") or has_aux
    if is_habit and (is_together or lemma(verb) in cues.sharing):
        return DESCRIBED, who, "both_doing"
    return None


def _of_one(
    cues: Cues, annotated: Annotated, sentence: Sentence, verb: Token, who: Who
) -> tuple[str, Who, str] | None:
    named = set(named_in_span(annotated, sentence, sentence.span.start, sentence.span.end)) - {who.country}
    if not named and not _is_of(cues.between, verb):
        return None
    if _is_of(cues.wanting, verb):
        return PRIORITY, who, "one_wanting"
    if _is_of(cues.offering, verb) and (_is_due(verb) or lemma(verb) not in cues.doing):
        return OFFER, who, "one_offering"
    return None


def _topic(cues: Cues, annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'A also came up', 'A was another subject', 'A is on offer from'."""
    for subject in (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")):
        if subject.i > verb.i or not _is_told_of(cues, verb) or lemma(subject) in cues.sides | cues.bodies:
            continue
        first = max(subject.left_edge.i, sentence.span.start)
        past = min([verb.i, *(c.i for c in verb.children if c.i > subject.right_edge.i)])
        is_theme = is_action(cues, subject) and has_content(annotated, sentence, Piece(first, past))
        if is_theme or any(is_content(cues, t) for t in (subject, *subject.conjuncts)):
            yield Opening(DESCRIBED, BOTH, first, "", f"{RULE}_topic", verb, past=past)


def _is_told_of(cues: Cues, verb: Token) -> bool:
    """Whether a verb tells that its subject is talked of, on offer or still to come."""
    if is_passive(verb):
        return _is_of(cues.arising, verb) or (_is_of(cues.growing, verb) and _is_due(verb))
    if _is_of(cues.rising, verb):
        return True
    behind = list(verb.doc[verb.i + 1 : verb.i + 1 + REACH])
    is_topic = any(lemma(t) in TOPICS for t in behind) and bool({t.lower_ for t in behind} & FURTHER)
    is_lasting = any(lemma(t) in TOPICS for t in behind) and lemma(verb) == "remain"
    return (lemma(verb) == "be" and is_topic) or is_lasting


def _is_due(verb: Token) -> bool:
    """Whether a verb tells what will be or is to be."""
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    is_to = "to" in helpers and verb.dep_ in ("xcomp", "ROOT") and lemma(verb.head) == "be"
    return (bool(helpers & FUTURE) or is_to) and lemma(verb) not in NOT_DONE


def _is_of(use: frozenset[str], verb: Token) -> bool:
    """Whether a verb is of a class, alone or with a word that follows: 'go over', 'put on the table'."""
    below = next((c for c in verb.children if c.dep_ == "xcomp" and c.tag_ == "VB"), None)
    if below is not None and lemma(verb) in GOING_ON and lemma(below) in use:
        return True
    key = lemma(verb)
    behind = verb.doc[verb.i + 1 : verb.i + 1 + REACH]
    return key in use or any(f"{key} {word}" in use for t in behind for word in (t.lower_, lemma(t)))
