"""What talks are about, where no side is the subject of the verb that says so.

Forms handled:
    'with engine supplies and the upgrade of the fleet on the agenda', 'Engine supplies topped the agenda'
    'Among the topics raised were A and B', 'Among the proposals on the table are A and B'
    'A and B were the focus of the talks', 'Also discussed were A and B'
    'Particular attention was paid to A', 'a programme with emphasis on A and B'
    'Training and joint production were discussed.', 'An agreement was reached to', 'There was agreement on'
    'Areas singled out for cooperation were A and B', 'Further cooperation is foreseen in A'
    'Talks are under way on A', 'Ruritania is in talks with Kenya about A'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside
from analysis.facts.aims.cues import AGREED, DESCRIBED, Cues, cues_of
from analysis.facts.aims.frames import names_subject
from analysis.facts.aims.record import Opening, Who
from analysis.facts.aims.stances import is_refused, who_of
from analysis.facts.aims.topics import PARTS
from analysis.facts.clauses import is_passive, lemma, predicate_of

BOTH = Who(JOINT)
TALKS = frozenset({"talk", "talks", "negotiation", "discussion", "consultation", "dialogue", "deliberation"})
TALKING_OF = frozenset({"on", "about", "over", "regarding", "concerning"})
FAR = 14  # words
SIGNING = frozenset({"sign", "ink", "conclude", "initial", "exchange"})
AGENDAS = frozenset({"agenda", "table"})
TOPPING = frozenset({"top", "dominate", "head", "lead", "crown", "fill"})
# 'helicopter upkeep would account for half of the projects'
FIGURING = frozenset({"figure", "feature", "loom"})
FILLING = frozenset({"account", "make", "form", "constitute"})
SHARES = frozenset("half most part share bulk core percent majority third quarter cent much heart".split())
JOINT_WORK = frozenset({"project", "cooperation", "co-operation", "collaboration"})
TOPICAL = frozenset(
    """meeting session discuss agree raise identify address cover review examine suggest propose mention name
    moot""".split()
)
FOCI = frozenset(
    {"focus", "topic", "topics", "theme", "themes", "subject", "subjects", "centrepiece", "core"}
)
OCCASIONS = frozenset({"meeting", "session", "summit", "visit", "call", "conversation", "agenda", "round"})
EMPHASIS = frozenset({"attention", "emphasis", "priority", "focus", "stress", "accent"})


def agenda_openings(annotated: Annotated, sentence: Sentence, token: Token) -> Iterator[Opening]:
    """The openings of a word that tells what talks are about."""
    cues = cues_of(annotated.reference)
    if token.pos_ not in ("NOUN", "PROPN", "VERB", "AUX", "ADP"):
        return
    yield from _agenda(sentence, token)
    yield from _topped(sentence, token)
    yield from _among(cues, sentence, token)
    yield from _attention(annotated, sentence, token)
    yield from _were_the_focus(sentence, token)
    yield from _inverted(cues, sentence, token)
    yield from _with_emphasis(cues, sentence, token)
    yield from _passive(sentence, token)
    yield from _accord_reached(cues, sentence, token)
    yield from _intended(sentence, token)
    yield from _areas_were(cues, sentence, token)
    yield from _foreseen(cues, annotated, sentence, token)
    yield from _talks(cues, annotated, sentence, token)


def _agenda(sentence: Sentence, token: Token) -> Iterator[Opening]:
    if token.lower_ not in AGENDAS:
        return
    doc = token.doc
    before = [t.lower_ for t in doc[max(token.i - 3, sentence.span.start) : token.i]]
    if before[-2:-1] != ["on"] or before[-1] not in ("the", "its", "their") or "not" in before:
        return
    if token.i - sentence.span.start <= 3:
        copula = next(
            (t for t in doc[token.i : token.i + FAR] if t.lower_ in ("are", "is", "were", "was", "be")), None
        )
        if copula is not None and copula.i + 1 < sentence.span.end and not is_refused(copula):
            # 'On the agenda of the meeting are A and B'
            yield Opening(DESCRIBED, BOTH, copula.i + 1, "", "on_the_agenda", token)
            return
    verb = predicate_of(token)
    if (
        verb is not None
        and text_beside(token, 1) != ":"
        and lemma(verb) in ("be", "stand", "feature", "figure")
        and not is_refused(verb)
    ):
        for subject in (c for c in verb.children if c.dep_ == "nsubj" and c.pos_ in ("NOUN", "PROPN")):
            first = max(subject.left_edge.i, sentence.span.start)
            yield Opening(DESCRIBED, BOTH, first, "", "on_the_agenda", token, past=subject.right_edge.i + 1)
        return
    if token.i + 2 < sentence.span.end and text_beside(token, 1) == ":":
        yield Opening(DESCRIBED, BOTH, token.i + 2, "", "on_the_agenda", token)
        return
    for i in range(token.i - 3, sentence.span.start, -1):
        if doc[i].lower_ in (";", ":"):
            return
        if doc[i].lower_ == "with" and doc[i - 1].text == ",":
            yield Opening(DESCRIBED, BOTH, i + 1, "", "on_the_agenda", token, past=token.i - 2)
            return


def _topped(sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'Ammunition stocks and undersea cables topped the agenda'."""
    if verb.pos_ != "VERB" or is_refused(verb):
        return
    is_topping = lemma(verb) in TOPPING and any(
        c.dep_ == "dobj" and lemma(c) in AGENDAS | TALKS for c in verb.children
    )
    is_topping = is_topping or (
        lemma(verb) in FIGURING
        and any(
            t.lower_ in ("in", "on") and any(lemma(c) in AGENDAS | TALKS for c in t.children)
            for t in verb.children
        )
    )
    is_up = lemma(verb) != "make" or any(c.dep_ == "prt" for c in verb.children)
    is_part = False
    if lemma(verb) in FILLING and is_up:
        behind = {lemma(t) for t in verb.subtree if t.i > verb.i}
        is_part = bool(behind & JOINT_WORK) and bool(behind & SHARES)
    if not is_topping and not is_part:
        return
    for subject in (c for c in verb.children if c.dep_ == "nsubj" and c.pos_ in ("NOUN", "PROPN")):
        first = max(subject.left_edge.i, sentence.span.start)
        yield Opening(DESCRIBED, BOTH, first, "", "topped_the_agenda", verb, past=subject.right_edge.i + 1)


def _among(cues: Cues, sentence: Sentence, token: Token) -> Iterator[Opening]:
    doc = token.doc
    if token.i != sentence.span.start or token.lower_ != "among":
        return
    verb = next((t for t in sentence.span if t.lower_ in ("was", "were", "is", "are")), None)
    if verb is None or verb.i + 2 >= sentence.span.end:
        return
    before = list(doc[token.i : verb.i])
    raised = {lemma(t) for t in before} & {"raise", "discuss", "agree", "cover", "address", *AGENDAS}
    if raised and any(lemma(t) in cues.list_nouns for t in before):
        yield Opening(AGREED if "agree" in raised else DESCRIBED, BOTH, verb.i + 1, "", "among_topics", verb)


def _attention(annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'Particular attention was paid to A', 'Both sides paid particular attention to A'."""
    verb = noun.head
    if noun.lower_ not in EMPHASIS or noun.dep_ not in ("nsubjpass", "dobj") or is_refused(verb):
        return
    who = who_of(annotated, sentence, verb) if noun.dep_ == "dobj" else BOTH
    if who is None or who.country != JOINT:
        return
    following = _following(sentence, noun if noun.dep_ == "dobj" else verb)
    if (
        lemma(verb) not in ("pay", "give", "devote", "place", "put", "lay", "attach", "accord")
        or following is None
    ):
        return
    if following.lower_ in ("to", "on") and following.i + 1 < sentence.span.end:
        yield Opening(DESCRIBED, BOTH, following.i + 1, str(following.lower_), "attention_to", verb)


def _were_the_focus(sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'Drones and cyber defence will be the focus of the talks', 'Training was the main topic'."""
    verb = noun.head
    if noun.lower_ not in FOCI or noun.dep_ != "attr" or lemma(verb) not in ("be", "remain"):
        return
    if is_refused(verb) or not any(lemma(t) in TALKS | OCCASIONS for t in sentence.span):
        return
    for subject in (c for c in verb.children if c.dep_ == "nsubj" and c.pos_ in ("NOUN", "PROPN")):
        if lemma(subject) in TALKS | OCCASIONS:
            continue
        first = max(subject.left_edge.i, sentence.span.start)
        yield Opening(DESCRIBED, BOTH, first, "", "were_the_focus", verb, past=subject.right_edge.i + 1)


def _inverted(cues: Cues, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'Also discussed were A and B', 'Agreed on too was A'."""
    doc, start = verb.doc, sentence.span.start
    if (
        verb.tag_ not in ("VBN", "VBD")
        or verb.i - start > 1
        or doc[start].lower_ not in ("also", verb.lower_)
    ):
        return
    copula = next((t for t in doc[verb.i + 1 : verb.i + 4] if t.lower_ in ("was", "were")), None)
    cue = cues.verbs.get(lemma(verb))
    is_told = lemma(verb) == "raise" or (cue is not None and cue.stance in (AGREED, DESCRIBED))
    if is_told and copula is not None and copula.i + 1 < sentence.span.end:
        stance = AGREED if cue is not None and cue.stance == AGREED else DESCRIBED
        yield Opening(stance, BOTH, copula.i + 1, "", f"{lemma(verb)}_inverted", verb)


def _with_emphasis(cues: Cues, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    following = _following(sentence, noun)
    if noun.lower_ not in EMPHASIS or following is None or following.lower_ != "on":
        return
    before = noun.doc[sentence.span.start : noun.i]
    is_with = "with" in [t.lower_ for t in before[-3:]]
    told = {lemma(t) for t in before}
    verbs = [t for t in before if t.pos_ == "VERB"]
    if is_with and told & (cues.documents | cues.ties) and not any(is_refused(v) for v in verbs):
        stance = AGREED if told & cues.documents else DESCRIBED
        yield Opening(stance, BOTH, following.i + 1, "on", "with_emphasis_on", noun)


def _passive(sentence: Sentence, verb: Token) -> Iterator[Opening]:
    if lemma(verb) not in ("discuss", "review", "explore", "consider", "examine"):
        return
    if not is_passive(verb) or is_refused(verb):
        return
    for subject in (c for c in verb.children if c.dep_ == "nsubjpass" and c.pos_ != "PRON"):
        helpers = [c.i for c in verb.children if c.dep_ in ("aux", "auxpass", "advmod") and c.i > subject.i]
        first, past = max(subject.left_edge.i, sentence.span.start), min([verb.i, *helpers])
        if first < past:
            yield Opening(DESCRIBED, BOTH, first, "", f"{lemma(verb)}_passive", verb, past=past)


def _accord_reached(cues: Cues, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    if lemma(noun) not in cues.accords:
        return
    verb = noun.head
    is_reached = noun.dep_ == "nsubjpass" and lemma(verb) in cues.reaching
    is_there = lemma(verb) == "be" and any(c.dep_ == "expl" for c in verb.children)
    if not (is_reached or is_there):
        return
    following = _following(sentence, verb if is_reached else noun)
    if following is not None and following.lower_ in ("to", "on") and not is_refused(verb):
        is_infinitive = following.lower_ == "to"
        first = following.i if is_infinitive else following.i + 1
        yield Opening(AGREED, BOTH, first, str(following.lower_), "accord_reached", verb)


def _intended(sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'signed a letter of intent on a shared stock of shells'."""
    verb = predicate_of(noun)
    if noun.lower_ != "intent" or noun.head.lower_ != "of" or verb is None or is_refused(verb):
        return
    following = _following(sentence, noun)
    if lemma(verb) in SIGNING and following is not None and following.lower_ in ("on", "for", "to"):
        is_infinitive = following.lower_ == "to"
        first = following.i if is_infinitive else following.i + 1
        yield Opening(AGREED, BOTH, first, str(following.lower_), "letter_of_intent", verb)


def _areas_were(cues: Cues, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    if noun.i - sentence.span.start > 2 or (
        cues.list_nouns.get(lemma(noun)) != "" and lemma(noun) not in PARTS
    ):
        return
    behind = sentence.span.doc[noun.i + 1 : min(noun.i + FAR, sentence.span.end - 1)]
    verb = next((t for t in behind if t.lower_ in ("was", "were", "is", "are")), None)
    if verb is None or is_refused(verb):
        return
    told = {lemma(t) for t in behind if t.i < verb.i}
    if told & (cues.ties | TALKS | TOPICAL):
        is_agreed = told & {"agree", "identify"} or lemma(noun) in cues.results
        yield Opening(AGREED if is_agreed else DESCRIBED, BOTH, verb.i + 1, "", "areas_were", verb)


def _foreseen(cues: Cues, annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    verb = noun.head
    is_work = noun.lower_ in cues.wrappers and lemma(noun) not in ("tie", "relation", "contact")
    if not is_work or noun.dep_ not in ("nsubj", "nsubjpass") or is_refused(verb):
        return
    following = _following(sentence, verb)
    while following is not None and (following.pos_ == "ADV" or following.dep_ == "prt"):
        following = _following(sentence, following)
    is_about = lemma(verb) in cues.about and noun.dep_ == "nsubj"
    if verb.pos_ != "VERB" or is_about or following is None:
        return
    if following.lower_ in ("in", "on") and names_subject(annotated, sentence, following.i + 1):
        yield Opening(DESCRIBED, BOTH, following.i + 1, str(following.lower_), "cooperation_foreseen", verb)


def _talks(cues: Cues, annotated: Annotated, sentence: Sentence, noun: Token) -> Iterator[Opening]:
    """'Talks are under way on A', 'Negotiations on A continue', 'Ruritania is in talks with Kenya about A'."""
    if lemma(noun) not in TALKS | {"work"} or noun.pos_ != "NOUN":
        return
    verb = predicate_of(noun)
    if verb is None or is_refused(verb) or lemma(verb) not in cues.going_on:
        return
    is_subject = noun.dep_ in ("nsubj", "nsubjpass") and noun.head == verb
    is_in_talks = noun.dep_ == "pobj" and noun.head.lower_ in ("in", "into") and noun.head.head == verb
    if not (is_subject or is_in_talks or noun.dep_ in ("dobj", "attr")):
        return
    for token in noun.doc[noun.i + 1 : min(noun.i + FAR, sentence.span.end - 1)]:
        if token.text in (",", ";", ":") or (token.tag_ in ("VBD", "MD") and token.i > verb.i):
            return
        if token.lower_ in TALKING_OF and names_subject(annotated, sentence, token.i + 1):
            yield Opening(DESCRIBED, BOTH, token.i + 1, str(token.lower_), "talks_on", verb)
            return


def _following(sentence: Sentence, token: Token) -> Token | None:
    return token.nbor(1) if token.i + 1 < sentence.span.end else None
