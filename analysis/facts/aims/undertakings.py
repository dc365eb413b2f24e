"""What both sides will do under a document or a project, and what one will do for another.

Forms handled:
    'Under the memorandum, Kenya and Ghana will exchange data and train divers'
    'Participants will pool their ranges', behind a sentence that tells of the project
    'The two navies will share hangars', 'Both armies are to recognise each other's certificates'
    'Hangars will be shared', 'A joint depot is to be set up'
    'Under the plan, Ghana will host Kenyan cadets'
    'Ghana will help Kenya build a radar chain', 'Ghana assists Kenya in demining'
    'Ghana would send instructors to', 'Ghana will share data with Kenya'
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.content import BARE_VERB, WHOLE_VERB
from analysis.facts.aims.cues import AGREED, AGREED_HEADING, DESCRIBED, OFFER, Cues, cues_of
from analysis.facts.aims.due import DUE, is_due
from analysis.facts.aims.helping import HELPING, help_openings
from analysis.facts.aims.naming import named_in
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.signed import is_history
from analysis.facts.aims.stances import is_refused, who_of
from analysis.facts.aims.subjects import OFFERINGS
from analysis.facts.aims.substance import MONEY
from analysis.facts.clauses import is_passive, lemma, subjects
from analysis.mentions import COUNTRY_KINDS

UNDERTAKINGS = frozenset({"contract", "letter", "intent", "venture", "scheme"})
# What one provides for those who learn.
LESSONS = frozenset({"training", "course", "education", "scholarship", "internship", "lesson"})
FUNDING = frozenset({"fund", "finance", "invest", "bankroll", "pay", "sponsor", "underwrite"})
# 'is providing $50 million for a training centre'
PAYING = frozenset(
    {"provide", "earmark", "allocate", "contribute", "commit", "grant", "pledge", "set", "give"}
)
SENDING = frozenset({"send", "dispatch", "second", "provide", "deploy", "supply"})
LEAD = 3  # sentences of an article
STARTS = ("under ", "per ", "as part of ", "in line with ", "according to ", "as a part of ", "within ")
LONGEST_START = 8  # words
TOGETHER = frozenset({"together", "jointly"})
NOT_FOUNDED = frozenset(
    {"chapter", "page", "era", "session", "meeting", "event", "conference", "opportunity"}
)
POSSIBLE = frozenset({"may", "might", "could", "can"})
PLURALS = ("NNS", "NNPS")
PRONOUNS = frozenset({"we", "they"})


def undertaking_openings(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """The opening of a verb that tells what will be done together, or for another country."""
    if verb.pos_ != "VERB" or is_refused(verb):
        return
    if is_passive(verb):
        yield from _passive(annotated, sentence, verb)
        return
    who = who_of(annotated, sentence, verb)
    if lemma(verb) in HELPING:
        yield from help_openings(annotated, sentence, verb, who)
    elif verb.tag_ == "VB" and _is_possible(verb):
        # 'The two yards may build boats together'
        yield Opening(DESCRIBED, Who(JOINT), verb.i, BARE_VERB, "may_jointly", verb)
    elif verb.tag_ in ("VB", "VBG") and is_due(verb):
        if verb.head.tag_ == "VBD" and is_history(annotated, sentence, verb):
            # 'In 1938 the neighbours planned to close the gulf'
            return
        yield from _due(annotated, sentence, verb, who)
    elif lemma(verb) in FUNDING | PAYING and _is_under_way(verb) and who is not None:
        yield from _paid(annotated, sentence, verb, who)
    elif _is_now(verb) and who is not None and who.country == JOINT:
        yield from _done_now(annotated, verb, who)


def _due(annotated: Annotated, sentence: Sentence, verb: Token, who: Who | None) -> Iterator[Opening]:
    cues = cues_of(annotated.reference)
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    if not objects:
        return
    if who is not None and who.country not in ("", JOINT, SPEAKER):
        yield from _due_by_one(annotated, sentence, verb, objects[0], who)
        return
    by_both = any(c.lower_ in TOGETHER for c in verb.subtree) or _is_joint_thing(objects[0])
    if lemma(verb) in cues.procedure | cues.not_undertaken and not by_both:
        return
    members = all(lemma(s) in cues.members and s.tag_ in PLURALS for s in subjects(verb))
    if who is not None and who.country == SPEAKER:
        if by_both:
            yield Opening(AGREED, Who(JOINT), verb.i, BARE_VERB, "will_jointly", verb)
        return
    is_joint = members if who is None else who.country == JOINT
    is_new = founds(cues, verb) and _is_set_up(verb, objects[0])
    is_plan = by_both or is_new or lemma(verb) in cues.sharing or _is_under_document(annotated, sentence)
    if is_joint and is_plan:
        yield Opening(AGREED, who or Who(JOINT), verb.i, BARE_VERB, "will_jointly", verb)


def founds(cues: Cues, verb: Token) -> bool:
    """Whether a verb brings a body or thing into being: 'set up', 'open'; of 'put' only 'put up'."""
    is_up = any(c.dep_ == "prt" and c.lower_ == "up" for c in verb.children)
    return lemma(verb) in cues.founding and (is_up or lemma(verb) != "put")


def _is_set_up(verb: Token, thing: Token) -> bool:
    """'will open an infantry school', not 'will open the exercise' or 'will open a new chapter'."""
    is_new = any(c.lower_ in ("a", "an") for c in thing.children)
    return is_new and lemma(thing) not in NOT_FOUNDED


def _is_joint_thing(thing: Token) -> bool:
    """'joint patrols', not 'a joint statement'."""
    is_several = thing.tag_ == "NNS" or thing.lower_.endswith("ing")
    return is_several and any(c.lower_ == "joint" for c in thing.children)


def _done_now(annotated: Annotated, verb: Token, who: Who) -> Iterator[Opening]:
    """'The two coast guards now exchange radar tracks'."""
    cues = cues_of(annotated.reference)
    is_shared = lemma(verb) in cues.sharing and any(
        c.dep_ == "dobj" and lemma(c) not in cues.views | cues.nouns.keys() for c in verb.children
    )
    by_both = any(c.lower_ in TOGETHER for c in verb.children)
    if is_shared or (by_both and lemma(verb) in cues.doing):
        first = min([verb.i, *(c.i for c in verb.children if c.lower_ == "jointly")])
        yield Opening(DESCRIBED, who, first, WHOLE_VERB, "done_jointly", verb)


def _paid(annotated: Annotated, sentence: Sentence, verb: Token, who: Who) -> Iterator[Opening]:
    """'is funding a training centre in Kenya', 'has earmarked $5 million for the repair of Kenyan tugs'."""
    things = [c for c in verb.children if c.dep_ == "dobj"]
    if things and who.country not in ("", JOINT, SPEAKER):
        paid = _paid_for(annotated, sentence, verb, things[0], who.country)
        if paid:
            yield Opening(OFFER, who, paid, "", "will_fund", verb)


def _is_under_way(verb: Token) -> bool:
    """'is funding', 'has earmarked'."""
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    return (verb.tag_ == "VBG" and bool(helpers & {"is", "are"})) or (
        verb.tag_ in ("VBN", "VBD") and bool(helpers & {"has", "have"}) and not is_passive(verb)
    )


def _is_now(verb: Token) -> bool:
    """'share', 'have been sharing', 'are building'."""
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    return verb.tag_ == "VBP" or (verb.tag_ == "VBG" and bool(helpers & {"are", "been"}))


def _due_by_one(
    annotated: Annotated, sentence: Sentence, verb: Token, thing: Token, who: Who
) -> Iterator[Opening]:
    """What one country will do for the other, or under what both agreed on."""
    cues = cues_of(annotated.reference)
    stance = AGREED if is_stated_under(annotated, sentence) else _stance_of_which(annotated, sentence, verb)
    rule = "will_under" if stance else "will_provide"
    if _is_aid(annotated, sentence, verb, thing, who.country):
        yield Opening(stance or OFFER, who, verb.i, WHOLE_VERB, rule, verb)
    elif lemma(verb) in FUNDING and (paid := _paid_for(annotated, sentence, verb, thing, who.country)):
        yield Opening(stance or OFFER, who, paid, "", "will_fund", verb)
    elif lemma(verb) not in cues.procedure | cues.not_undertaken and stance:
        yield Opening(stance, who, verb.i, BARE_VERB, rule, verb)


def _paid_for(annotated: Annotated, sentence: Sentence, verb: Token, thing: Token, country: str) -> int:
    """Where begins what one country pays for in another: 'will invest $30 million in barracks in Latvia'; 0 if not."""
    start, end = sentence.chars(verb.doc[verb.i : verb.right_edge.i + 1])
    places = annotated.mentions_in(start, end, *COUNTRY_KINDS, "place")
    if not any(m.country and m.country != country for m in places):
        return 0
    is_sum = any(t.text in MONEY or t.ent_type_ == "MONEY" for t in thing.subtree)
    if lemma(verb) not in PAYING | {"invest", "pay"} and not is_sum:
        return int(max(thing.left_edge.i, verb.i + 1))
    if lemma(verb) in PAYING and not is_sum:
        return 0
    opener = "in" if lemma(verb) == "invest" else "for"
    return next((t.i + 1 for t in verb.doc[verb.i : verb.right_edge.i] if t.lower_ == opener), 0)


def _passive(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'Hangars will be shared', 'a joint depot is to be set up'."""
    cues = cues_of(annotated.reference)
    subject = next(iter(subjects(verb)), None)
    if subject is None or subject.pos_ not in ("NOUN", "PROPN") or not _is_due_passive(verb):
        return
    is_shared = any(t.lower_ in ("joint", "common", "shared", "working") for t in subject.subtree)
    is_pooled = lemma(verb) in cues.sharing and _leads_with_document(annotated)
    if is_pooled or (is_shared and founds(cues, verb)):
        first = max(subject.left_edge.i, sentence.span.start)
        yield Opening(AGREED, Who(JOINT), first, "", "will_be_shared", verb, past=subject.right_edge.i + 1)


def _is_due_passive(verb: Token) -> bool:
    helpers = [c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")]
    is_to = "to" in helpers and verb.dep_ == "xcomp" and verb.head.lower_ in ("is", "are", "were", "was")
    return bool(DUE & set(helpers)) or is_to


def _is_possible(verb: Token) -> bool:
    """'may build boats together', 'could jointly produce shells': of several, and of a thing."""
    heads = subjects(verb)
    are_several = len(heads) > 1 or any(
        head.tag_ in PLURALS or head.lower_ in PRONOUNS or any(t.lower_ == "and" for t in head.subtree)
        for head in heads
    )
    is_open = any(c.dep_ == "aux" and c.lower_ in POSSIBLE for c in verb.children)
    by_both = any(c.lower_ in TOGETHER for c in verb.subtree)
    return is_open and by_both and are_several and any(c.dep_ == "dobj" for c in verb.children)


def _is_under_document(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether the sentence, or the one before it, tells of a document or project of both."""
    cues = cues_of(annotated.reference)
    index = annotated.sentences.index(sentence)
    near = [
        s for s in annotated.sentences[max(0, index - 2) : index] if s.block.index == sentence.block.index
    ]
    own = {lemma(t) for t in sentence.span}
    undertakings = cues.documents | UNDERTAKINGS
    if AGREED_HEADING.search(sentence.block.section):
        return True
    return bool(own & undertakings) or any(lemma(t) in undertakings for s in near for t in s.span)


def _leads_with_document(annotated: Annotated) -> bool:
    """Whether an article begins with a document or project."""
    cues = cues_of(annotated.reference)
    lead = [s for s in annotated.sentences if s.block.kind == "paragraph"][:LEAD]
    return any(lemma(t) in cues.documents for s in lead for t in s.span)


def follows_plan(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether the sentence, or the one before it in its paragraph, begins with 'Under the plan'."""
    index = annotated.sentences.index(sentence)
    near = [
        s for s in annotated.sentences[max(0, index - 1) : index] if s.block.index == sentence.block.index
    ]
    return any(is_stated_under(annotated, s) for s in (*near, sentence))


def is_stated_under(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether the sentence begins with 'Under the plan', or stands under a heading of what was agreed."""
    cues = cues_of(annotated.reference)
    words = list(sentence.span[:LONGEST_START])
    begins = " ".join(t.lower_ for t in words[:4]).startswith(STARTS)
    is_under = begins and any(lemma(t) in cues.documents | UNDERTAKINGS | {"it"} for t in words)
    return is_under or _ends_under(cues, sentence) or bool(AGREED_HEADING.search(sentence.block.section))


def _ends_under(cues: Cues, sentence: Sentence) -> bool:
    """'will train pilots under an accord signed on Friday'."""
    for under in (t for t in sentence.span if t.lower_ == "under" and t.i + 2 < sentence.span.end):
        words = under.doc[under.i + 1 : min(under.i + LONGEST_START, sentence.span.end)]
        before = list(takewhile(lambda t: t.pos_ not in ("NOUN", "PROPN"), words))
        nouns = list(takewhile(lambda t: t.pos_ in ("NOUN", "PROPN"), words[len(before) :]))
        noun = nouns[-1] if nouns else None
        if (
            words[0].pos_ == "DET"
            and noun is not None
            and lemma(noun) in cues.documents - {"plan", "programme", "program"}
        ):
            return True
    return False


def _stance_of_which(annotated: Annotated, sentence: Sentence, verb: Token) -> str:
    """The stance of a verb behind 'a package under which', 'the accord, whereby'; '' for others."""
    agreed = cues_of(annotated.reference).documents | UNDERTAKINGS
    doc = verb.doc
    for which in reversed(list(doc[sentence.span.start + 1 : verb.i])):
        if which.lower_ == "whereby" or (which.lower_ == "which" and word_beside(which, -1) == "under"):
            before = {lemma(t) for t in doc[max(which.i - LONGEST_START, sentence.span.start) : which.i]}
            return OFFER if before & OFFERINGS else AGREED if before & agreed else ""
    return ""


def _is_aid(annotated: Annotated, sentence: Sentence, verb: Token, thing: Token, country: str) -> bool:
    """'would send instructors to', 'will admit Kenyan cadets', 'would share data with Kenya'."""
    cues = cues_of(annotated.reference)
    is_technical = lemma(thing) == "team" and not any(t.lower_ == "training" for t in thing.subtree)
    if lemma(verb) in SENDING and lemma(thing) in cues.teachers and not is_technical:
        return True
    # 'will lend radars to Kenya and train their crews'
    reach = verb.head.subtree if verb.dep_ == "conj" else verb.subtree
    others = [c for t in reach if t.i > verb.head.i for c in named_in(annotated, sentence, t)]
    is_other = any(c != country for c in others)
    if lemma(verb) in SENDING:
        return lemma(thing) in LESSONS and is_other
    if lemma(verb) in cues.hosting:
        return lemma(thing) in cues.trainees and is_other
    return lemma(verb) in cues.sharing and is_other and any(c.lower_ == "with" for c in verb.subtree)
