"""The stance that a verb of stance gives in its clause, and whose it is: who talks, who agrees, who only considers."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, DESCRIBED, OFFER, PRIORITY, Cue, Cues, cues_of
from analysis.facts.aims.own_affairs import is_at_home, is_supposed
from analysis.facts.aims.receivers import giver
from analysis.facts.aims.record import SPEAKER, Who
from analysis.facts.aims.senses import WEIGHING, is_to_be_had, is_together
from analysis.facts.aims.stances import who_of
from analysis.facts.aims.subjects import is_of_document, offered_by, stance_of_subject, subject_noun
from analysis.facts.clauses import is_passive, lemma, subjects

# What documents do to a subject, and the sides of talks too.
SIDES_DO = frozenset({"focus", "deal", "outline", "set", "lay", "spell", "list", "cover", "centre", "center"})
PLANNERS = frozenset({"planner", "side", "ally", "partner", "staff", "team"})


def stance_of_verb(
    annotated: Annotated, sentence: Sentence, verb: Token, cue: Cue, owner: Who | None
) -> tuple[str, Who | None]:
    """The stance that a verb gives in its clause, and whose it is."""
    cues = cues_of(annotated.reference)
    key = lemma(verb)
    if cue.stance in (PRIORITY, OFFER) and is_passive(verb):
        return cue.stance, giver(annotated, sentence, verb)
    if cue.stance == PRIORITY and is_supposed(verb):
        return "", None
    who = who_of(annotated, sentence, verb) or owner
    if key in cues.also_about and is_of_document(annotated, sentence, verb):
        return AGREED, Who(JOINT)
    if key == "extend" and is_of_document(annotated, sentence, verb):
        # 'The treaty extends to attacks on ships' is about what it protects.
        return "", None
    if key in cues.about and cue.stance == DESCRIBED:
        owner_of_offer = offered_by(annotated, sentence, verb)
        if owner_of_offer:
            return OFFER, Who(owner_of_offer)
        is_joint_focus = key in SIDES_DO and who is not None and who.country == JOINT
        return stance_of_subject(annotated, sentence, verb) or (DESCRIBED if is_joint_focus else ""), Who(
            JOINT
        )
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    if cue.stance == AGREED and helpers & {"could", "might", "may", "should"}:
        # 'Analysts say that they could cooperate on': nobody has agreed to it.
        return "", None
    if key == "identify" and verb.tag_ == "VBG":
        # 'with a focus on identifying ways to'
        return DESCRIBED, Who(JOINT)
    if cue.stance == AGREED or (key == "work" and is_together(verb)):
        return AGREED, agreeing(annotated, sentence, verb, who)
    if cue.stance == DESCRIBED:
        if _is_under_offer(cues, verb):
            # 'was ready to discuss the assembly of'
            return OFFER, who
        if is_at_home(annotated, sentence, verb):
            return "", None
        who = discussing(annotated, sentence, verb, who)
        if key in WEIGHING and who is not None and who.country != JOINT:
            asking = _asking_above(cues, verb)
            if asking is not None:
                return PRIORITY, who_of(annotated, sentence, asking)
            # What one side alone could consider it offers, but what it may buy or join it seeks.
            return PRIORITY if is_to_be_had(sentence, verb) else OFFER, who
        return DESCRIBED, who
    return cue.stance, who


def _asking_above(cues: Cues, verb: Token) -> Token | None:
    """The verb of asking over 'to consider': 'asked Kenya to consider building a depot'."""
    for above in verb.ancestors:
        cue = cues.verbs.get(lemma(above)) if above.pos_ == "VERB" else None
        if cue is not None and cue.stance in (PRIORITY, OFFER) and {"whom", "that"} & set(cue.takes):
            return above
        if above.tag_ not in ("VB", "VBG"):
            return None
    return None


def _is_under_offer(cues: Cues, verb: Token) -> bool:
    """Whether a verb is the infinitive of 'ready to', 'prepared to'."""
    above = cues.adjectives.get(verb.head.lower_) if verb.dep_ == "xcomp" else None
    return above is not None and above.stance == OFFER


def discussing(annotated: Annotated, sentence: Sentence, verb: Token, who: Who | None) -> Who | None:
    """Talks are joint, whoever is the subject; what one side alone considers is its own, what it reviews no talk."""
    cues = cues_of(annotated.reference)
    if lemma(verb) in ("consider", "weigh"):
        return who
    noun = subject_noun(annotated, sentence, verb)
    if (who is not None and who.country == SPEAKER) or noun in ("group", "committee", "commission"):
        return Who(JOINT, who.context if who else None)
    if who is None and noun not in cues.talks | cues.sides | PLANNERS | {""}:
        return None
    are_planning = verb.tag_ == "VBG" and noun in PLANNERS and lemma(verb) in ("look", "study", "examine")
    if who is None and are_planning:
        return Who(JOINT)
    if lemma(verb) in ("review", "look", "examine", "address", "study", "speak") and (
        noun not in cues.talks and (who is None or who.country != JOINT)
    ):
        return None
    return Who(JOINT, who.context if who else None)


def agreeing(annotated: Annotated, sentence: Sentence, verb: Token, who: Who | None) -> Who | None:
    """Who agrees: both, where the subject is a body or a meeting of theirs."""
    cues = cues_of(annotated.reference)
    if lemma(verb) == "decide" and verb.tag_ == "VBZ":
        # 'Kenya decides on its missiles'
        return None
    if lemma(verb) in ("plan", "intend", "back", "endorse", "identify", "approve"):
        return who if who is not None and who.country == JOINT else None
    heads = subjects(verb)
    if heads and heads[0].lower_ == "it" and is_passive(verb):
        # 'It was agreed to'
        return Who(JOINT)
    if who is not None:
        is_both = lemma(verb) in cues.cooperating or who.country == SPEAKER
        return Who(JOINT, who.context) if is_both else who
    noun = subject_noun(annotated, sentence, verb)
    are_firms = bool(heads) and noun in cues.makers and heads[0].tag_ in ("NNS", "NNPS")
    return Who(JOINT) if are_firms or noun in cues.talks | cues.sides | cues.members else None
