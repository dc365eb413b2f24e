"""Whose stance a clause tells, and whether it tells one at all."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.actors import JOINT, actor_of
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, DESCRIBED, Cues, cues_of
from analysis.facts.aims.record import Who
from analysis.facts.clauses import is_negated, lemma, subjects, upward
from analysis.facts.modality import CONDITIONS, DENIED, lexical_status
from analysis.mentions import COUNTRY_KINDS

# 'the refusal to', 'a proposal to': what hangs on these is not said to be done.
JOINT_HEAD = 600  # characters in which a joint statement says that it is one
# 'failed to agree on': nothing came of it.
FAILING = frozenset({"fail", "unable", "reluctant", "stop", "cease"})
WITHHOLDING = frozenset({"refusal", "failure", "proposal", "offer"})


def is_refused(verb: Token) -> bool:
    """Whether a verb is negated, only supposed, or under a word of refusal: 'ruled out', 'failed to agree'."""
    for word in upward(verb):
        if is_negated(word) or lemma(word) in FAILING or (word != verb and lexical_status(word) == DENIED):
            return True
        if any(c.dep_ == "mark" and c.lower_ in CONDITIONS for c in word.children):
            return True
        if word.dep_ == "acl" and lemma(word.head) in WITHHOLDING:
            return True
    has_own = any(c.dep_ in ("nsubj", "aux") for c in verb.children)
    if verb.dep_ == "conj" and not has_own and is_negated(verb.head):
        return True
    own = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    return any(w.lower_ in ("no", "neither") for subject in own for w in subject.children)


def who_of(annotated: Annotated, sentence: Sentence, verb: Token) -> Who | None:
    """Whose stance a verb tells: the country of its subject, of a demonym in it, or both sides; None if open."""
    cues = cues_of(annotated.reference)
    heads = subjects(verb)
    if not heads:
        return None
    if heads[0].lower_ == "we" and is_joint_text(annotated):
        return Who(JOINT)
    if heads[0].tag_ in ("NNS", "NNPS") and len(named_in(annotated, sentence, heads[0])) > 1:
        # 'the Japanese and Australian ministers'
        return Who(JOINT)
    actor = actor_of(annotated, sentence, heads[0])
    if actor is not None and actor.country:
        return Who(actor.country, actor.context)
    named = named_in(annotated, sentence, heads[0])
    if not named and any(c.dep_ == "poss" and c.lower_ in ("his", "her", "its") for c in heads[0].children):
        # 'The ambassador said his country was ready': the country is the speaker's.
        above = verb.head if verb.dep_ == "ccomp" else None
        return (
            who_of(annotated, sentence, above)
            if above is not None and lemma(heads[0]) in cues.sides
            else None
        )
    return Who(named[0] if len(named) == 1 else JOINT) if named else None


def is_joint_text(annotated: Annotated) -> bool:
    """Whether an article is a statement of several: its 'we' means all of them."""
    head = annotated.article.text[:JOINT_HEAD].lower()
    return any(word in head for word in ("joint statement", "joint declaration", "communiqué", "communique"))


def named_in(annotated: Annotated, sentence: Sentence, head: Token) -> list[str]:
    """The countries named in a noun phrase: 'the Ruritanian defence industry'."""
    start, end = sentence.chars(head.doc[head.left_edge.i : head.i + 1])
    return list(dict.fromkeys(m.country for m in annotated.mentions_in(start, end, *COUNTRY_KINDS)))


def _subject_noun(verb: Token) -> str:
    heads = subjects(verb)
    return lemma(heads[0]) if heads else ""


def stance_of_subject(cues: Cues, verb: Token) -> str:
    """The stance of 'covers', 'includes', 'focuses on' after what its subject is; '' for other subjects."""
    noun = _subject_noun(verb)
    if noun in cues.documents | cues.contracts:
        return AGREED
    is_purpose = noun == "visit" and lemma(verb) in ("aim", "devote", "focus")
    return DESCRIBED if noun in cues.cooperation | cues.talks or is_purpose else ""


def discussing(cues: Cues, verb: Token, who: Who | None) -> Who | None:
    """Talks are joint, whoever is the subject; what one side alone considers is its own, what it reviews no talk."""
    if lemma(verb) == "consider":
        return who
    if who is None and _subject_noun(verb) not in cues.talks | cues.sides | {""}:
        return None
    if lemma(verb) in ("review", "identify", "look", "examine", "address", "study", "speak") and (
        who is None or who.country != JOINT
    ):
        return None
    return Who(JOINT, who.context if who else None)


def agreeing(cues: Cues, verb: Token, who: Who | None) -> Who | None:
    """Who agrees: both, where the subject is a body or a meeting of theirs."""
    if lemma(verb) in ("plan", "intend", "back", "endorse"):
        return who if who is not None and who.country == JOINT else None
    if who is not None:
        return Who(JOINT, who.context) if lemma(verb) in cues.cooperating else who
    return Who(JOINT) if _subject_noun(verb) in cues.talks | cues.sides else None
