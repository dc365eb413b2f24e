"""A clause that as a whole tells what is wanted or settled, because its subject is neither of the sides.

Forms handled:
    'hopes Chinese smelters will move to Mombasa', 'asked whether Kenyan instructors could come to its college'
    'wanted Kenyan firms to invest in copper mining', 'calls for its capacity to be doubled'
    'decided that officers in pursuit may go on for 50 kilometres, and that camera data will be shared'
    'What Nairobi's planners seek is motor chemistry and test stands'
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.actors import JOINT
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, PRIORITY, cues_of
from analysis.facts.aims.naming import named_in_span
from analysis.facts.aims.own_affairs import AT_HOME
from analysis.facts.aims.quoted import quoted_words
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.regions import region_end
from analysis.facts.aims.second_owners import BOTH, owner_of_clause
from analysis.facts.aims.stances import is_refused
from analysis.facts.clauses import lemma, subjects

RULE = "whole_clause"
WISHING = frozenset(
    """hope want wish like ask request propose suggest urge insist demand expect prefer recommend require call appeal
    press push lobby plead""".split()
)
SETTLING = frozenset("agree decide resolve settle stipulate determine ordain specify confirm concur".split())
SEEKING = frozenset("seek want need covet crave pursue request demand miss lack like".split())
MODALS = frozenset({"will", "would", "could", "should", "may", "might", "can", "shall", "must"})
OPENERS = frozenset({"that", "whether", "if", "for", "on", "upon"})
NOMINAL = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "CCONJ", "ADP", "PUNCT")
LONGEST_SUBJECT = 12  # words
LONGEST_CLEFT = 9
SHORTEST = 4
# Whatever hopes it, that others meet, vote or win is no area.
NOT_DONE = frozenset(
    """be have meet visit sign attend win lose vote hold happen stop end reach become remain take lead
    help improve change resume begin start say tell know understand agree accept respect recognise recognize release
    return respond apologise apologize pass fall rise last pull withdraw leave resolve see""".split()
)


def clause_openings(annotated: Annotated, sentence: Sentence) -> Iterator[Opening]:
    """The openings of whole clauses of a sentence that are wanted by one country or settled by both."""
    quoted = quoted_words(sentence)
    for verb in sentence.span:
        if verb.pos_ != "VERB" or verb.i in quoted or is_refused(verb):
            continue
        if lemma(verb) in SEEKING:
            yield from _cleft(annotated, sentence, verb)
        if lemma(verb) in WISHING:
            yield from _wished(annotated, sentence, verb)
        elif lemma(verb) in SETTLING and verb.tag_ in ("VBD", "VBN", "VBP", "VBZ"):
            yield from _settled(annotated, sentence, verb)


def _wished(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    who = owner_of_clause(annotated, sentence, verb)
    clause = _clause(sentence, verb.i + 1)
    if clause is None or who is None or who.country in ("", JOINT, SPEAKER):
        return
    first, done = clause
    if _is_own(annotated, sentence, first, done, who.country):
        return
    if _tells(annotated, sentence, first, done) and who.country not in _leading(annotated, sentence, first):
        yield _whole(annotated, sentence, PRIORITY, who, first, done, verb)


def _is_own(annotated: Annotated, sentence: Sentence, first: int, done: int, country: str) -> bool:
    """'wants parliament to approve the budget': who is to do it is of the country that wishes, or of none."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    subject = doc[first:done]
    if any(lemma(t) in AT_HOME for t in subject):
        return True
    is_open = doc[done].tag_ == "VBN" or any(t.tag_ == "MD" for t in subject)
    are_others = any(lemma(t) in cues.makers | cues.trainees | cues.teachers for t in subject)
    named = named_in_span(annotated, sentence, first, done)
    return not (is_open or are_others or any(c != country for c in named))


def _settled(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """Each 'that' behind a verb of agreement: 'that officers may go on, and that data will be shared'."""
    who = owner_of_clause(annotated, sentence, verb)
    if who is not None and who.country != JOINT:
        return
    for that in (t for t in verb.doc[verb.i + 1 : sentence.span.end - 2] if t.lower_ == "that"):
        if not (that.i - verb.i <= SHORTEST or that.nbor(-1).lower_ in (",", "and")):
            continue
        clause = _clause(sentence, that.i + 1)
        if clause is not None and _tells(annotated, sentence, *clause):
            yield _whole(annotated, sentence, AGREED, who or BOTH, *clause, verb)


def _whole(
    annotated: Annotated, sentence: Sentence, stance: str, who: Who, first: int, done: int, verb: Token
) -> Opening:
    past = region_end(annotated, sentence, done)
    return Opening(stance, who, first, "", RULE, verb, past=past, whole=True)


def _clause(sentence: Sentence, i: int) -> tuple[int, int] | None:
    """Where the subject of a clause begins, and the verb that tells what it is to do; None for other words."""
    doc, end = sentence.span.doc, sentence.span.end
    while i < end and doc[i].lower_ in OPENERS:
        i += 1
    for j in range(i + 1, min(i + LONGEST_SUBJECT, end - 1)):
        low = doc[j].lower_
        if (low in MODALS and doc[j].tag_ == "MD") or (low == "to" and doc[j + 1].tag_ == "VB"):
            done = next((t for t in doc[j + 1 : min(j + 5, end)] if t.tag_ in ("VB", "VBN")), None)
            if done is not None and done.lower_ == "be":
                done = next(
                    (t for t in doc[done.i + 1 : min(done.i + 3, end)] if t.tag_ in ("VBN", "JJ")), None
                )
            return (i, done.i) if done is not None and any(t.pos_ == "NOUN" for t in doc[i:j]) else None
        if doc[j].pos_ not in NOMINAL or doc[j].text in (";", ":", "“", '"'):
            return None
    return None


def _tells(annotated: Annotated, sentence: Sentence, first: int, done: int) -> bool:
    """Whether a clause is of something that somebody does or that is done, not of the sides' next meeting."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    head = next(
        (t for t in doc[first:done] if t.pos_ in ("NOUN", "PROPN") and t.nbor(1).pos_ != "NOUN"), None
    )
    if head is None or lemma(doc[done]) in NOT_DONE | {"hold"} or doc[first].pos_ == "PRON":
        return False
    if lemma(head) in cues.talks | cues.documents | cues.sides | cues.bodies - {"navy", "army", "force"}:
        return False
    return doc[first].tag_ != "TO" and any(
        t.pos_ in ("NOUN", "ADV", "PROPN", "ADJ") for t in doc[done + 1 : done + 6]
    )


def _leading(annotated: Annotated, sentence: Sentence, first: int) -> list[str]:
    """The country that a clause begins with: 'hopes Kenya will' is read by the verbs of asking."""
    return (
        named_in_span(annotated, sentence, first, first + 1)
        if sentence.span.doc[first].pos_ == "PROPN"
        else []
    )


def _cleft(annotated: Annotated, sentence: Sentence, verb: Token) -> Iterator[Opening]:
    """'What Kenya seeks is A and B'."""
    what = next(
        (
            t
            for t in verb.doc[max(verb.i - LONGEST_CLEFT, sentence.span.start) : verb.i]
            if t.lower_ == "what"
        ),
        None,
    )
    copula = next(
        (
            t
            for t in verb.doc[verb.i + 1 : min(verb.i + LONGEST_CLEFT, sentence.span.end)]
            if t.lower_ in ("is", "are")
        ),
        None,
    )
    if what is None or copula is None or copula.i + 2 >= sentence.span.end or not subjects(verb):
        return
    who = owner_of_clause(annotated, sentence, verb)
    if who is None:
        named = named_in_span(annotated, sentence, what.i, verb.i)
        who = Who(named[0]) if len(named) == 1 else None
    if who is not None and who.country not in ("", JOINT, SPEAKER) and not is_refused(copula):
        yield Opening(PRIORITY, who, copula.i + 1, "", "what_is_sought", verb)
