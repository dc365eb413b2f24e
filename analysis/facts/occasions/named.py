"""Which nouns name an occasion without a word for it, or only belong to the name of one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside, word_beside
from analysis.facts.clauses import SUBJECTS, lemma, phrasal, predicate_of, prepositional
from analysis.facts.modality import relative_clauses
from analysis.facts.occasions.cues import (
    BODIES,
    COURSE_VERBS,
    EQUIPMENT,
    HOLD_VERBS,
    MUNITIONS,
    NAMED_EVENTS,
    SERIES_WORDS,
    VESSELS,
    noun_kind,
    noun_lemma,
    ordinal,
)
from analysis.facts.occasions.goods import is_platform
from analysis.facts.status_words import SCHEDULED, lexical_status
from analysis.facts.words import EVENT_WORDS

EDITIONS = frozenset({"edition", "iteration", "version", "cycle"})
# Names of a body or a series with its short form: 'Joint Committee on Logistics (JCL)'.
_INTRODUCED = re.compile(r"((?:[\w’'&+–-]+\s+){1,12})\(([A-Z][A-Z0-9&+/-]{2,14})\)")


@lru_cache(maxsize=64)
def short_names(text: str) -> Mapping[str, str]:
    """The short forms that a text gives to bodies that meet and to series, with the kind of their events."""
    found: dict[str, str] = {}
    for match in _INTRODUCED.finditer(text):
        words = match[1].split()
        if not any(w[:1] == match[2][0] for w in words):
            continue
        kinds = [k for w in words if w[:1].isupper() and (k := _series_word(w.casefold()))]
        if kinds:
            found.setdefault(match[2], kinds[-1])
    return found


def _series_word(word: str) -> str:
    return "meeting" if word in BODIES else SERIES_WORDS.get(word, "")


def short_name_kind(annotated: Annotated, token: Token) -> str:
    """The kind of a session that goes by the short name of its body: 'the 8th JCL', 'the next JCL'."""
    if token.pos_ not in ("NOUN", "PROPN") or token.dep_ in ("compound", "nmod", "amod", "poss", "appos"):
        return ""
    first = token
    while first.i > 1 and text_beside(first, -1) in ("-", "–") and first.nbor(-2).text[:1].isupper():
        first = first.nbor(-2)
    if not first.text.isupper() or len(first.text) < 3:
        return ""
    before = {t.lower_ for t in token.lefts}
    numbered = any(ordinal(t) is not None for t in token.lefts)
    if not (numbered or before & {"next", "previous", "last", "latest", "upcoming", "forthcoming"}):
        return ""
    known = short_names(annotated.article.text).get(first.text, "")
    if known:
        return known
    verb = predicate_of(token)
    attended = verb is not None and lemma(verb) in ("attend", "co-chair", "convene", "host", "co-host")
    is_forum = any(
        m.kind == "organisation" and m.category == "forum" and m.entity and first.text in m.text
        for m in annotated.mentions
    )
    return "meeting" if numbered and (attended or is_forum) else ""


def series_kind(series: Token) -> str:
    """What the members of a named series are: 'second edition of Blue Crane Maritime Engagement'."""
    kind = noun_kind(series)
    if kind:
        return kind
    if noun_lemma(series) in BODIES:
        return "meeting"
    if not series.text[:1].isupper():
        return SERIES_WORDS.get(series.lower_, "")
    words = [t.lower_ for t in series.doc[series.left_edge.i : series.i + 1]]
    return next((SERIES_WORDS[w] for w in reversed(words) if w in SERIES_WORDS), "exercise")


def is_affiliation(token: Token, kind: str) -> bool:
    """Whether a forum is only where somebody works: 'an analyst at the Coral Forum', 'director of the Dialogue'."""
    if kind != "meeting" or not token.text[:1].isupper() or token.dep_ != "pobj":
        return False
    above = token.head.head
    return above.pos_ in ("NOUN", "PROPN") and (above.dep_ == "appos" or is_person_noun(above))


def is_person_noun(token: Token) -> bool:
    """Whether a noun tells what somebody is: 'analyst', 'fellow', 'director'."""
    low = str(token.lemma_.lower())
    return low in EVENT_WORDS.people_nouns or low.endswith(("ist", "man", "woman"))


def is_part_of_name(token: Token, named: set[int]) -> bool:
    """Whether 'edition' only introduces a named exercise, which is read by its own name."""
    return noun_lemma(token) in EDITIONS and any(i in named for i in (t.i for t in token.subtree))


def is_of_session(token: Token) -> bool:
    """Whether a noun only says what a session is of: 'the next round of consultations'."""
    return (
        token.dep_ == "pobj"
        and token.head.lower_ == "of"
        and noun_kind(token) == "meeting"
        and noun_kind(token.head.head) == "meeting"
    )


def numbered_body(token: Token) -> str:
    """A numbered body is its session: 'the 14th Joint Defence Committee was held'."""
    if noun_lemma(token) not in BODIES:
        return ""
    if token.text[:1].isupper() and any(ordinal(c) for c in token.lefts):
        return "meeting"
    verb = predicate_of(token)
    coming = any(c.lower_ in ("next", "upcoming", "forthcoming") for c in token.lefts)
    if coming and verb is not None and token.dep_ in SUBJECTS and lexical_status(verb) == SCHEDULED:
        # 'The next joint committee is slated for Lima in February.'
        return "meeting"
    return ""


def launch_kind(annotated: Annotated, sentence: Sentence, token: Token) -> str:
    """'the launch of the first ship' is a rite, that of a missile a test; that of a programme is none."""
    words = ("launch", "roll-out", "rollout", "firing")
    if noun_lemma(token) not in words or token.pos_ not in ("NOUN", "PROPN"):
        return ""
    things = prepositional(token, "of")
    if any(noun_lemma(t) in MUNITIONS - {"system", "software", "network"} for t in things):
        return "test"
    if any(is_platform(annotated, sentence, t, "missile", "munition", "air_defence") for t in things):
        return "test"
    ship = any(
        noun_lemma(t) in VESSELS or is_platform(annotated, sentence, t, "ship", "submarine") for t in things
    )
    return "ceremony" if ship else ""


def is_years_own(token: Token) -> bool:
    """'Last year's was called off': the edition of a year, without a word for it."""
    doc = token.doc
    if token.lower_ != "year" or token.i < 1 or token.i + 2 >= len(doc):
        return False
    before, mark, verb = doc[token.i - 1], doc[token.i + 1], doc[token.i + 2]
    return (
        before.lower_ in ("last", "this", "next")
        and mark.text in ("'s", "’s")
        and verb.pos_ in ("AUX", "VERB")
    )


def is_edition(token: Token) -> bool:
    """Whether a noun means one of a series: 'edition', 'version' of an exercise, but not of a missile."""
    if noun_lemma(token) not in ("version", "cycle"):
        return noun_lemma(token) in EDITIONS
    return any(noun_kind(t) or t.text in NAMED_EVENTS for s in prepositional(token, "of") for t in s.subtree)


def edition_kind(token: Token) -> str:
    """One of a series named before or behind: 'the 21st was held', 'the fourth edition', 'it was the third edition'."""
    if is_edition(token) and any(
        ordinal(c) or c.lower_ in ("previous", "last", "next", "year") or (c.like_num and len(c.text) == 4)
        for c in token.lefts
    ):
        series = prepositional(token, "of")
        if not series:
            return "edition"
        return series_kind(series[0]) or ("edition" if series[0].pos_ == "PRON" else "")
    if is_years_own(token):
        return "edition"
    if token.lower_ == "one" and any(c.lower_ in ("previous", "last", "next") for c in token.lefts):
        # 'the previous one, held in Kyiv in September'
        return "edition" if relative_clauses(token) or token.dep_ in SUBJECTS else ""
    following_one = token.lower_ == "next" and word_beside(token, -1) == "the"
    if token.dep_ not in SUBJECTS or token.i + 1 >= len(token.doc):
        return ""
    if ordinal(token) is None and not following_one:
        return ""
    verb = predicate_of(token)
    telling = verb is not None and (phrasal(verb).split()[0] in HOLD_VERBS or bool(lexical_status(verb)))
    following = token.nbor(1)
    return "edition" if telling and (following.pos_ in ("AUX", "VERB") or following.text == ",") else ""


TRIAL_WORDS = EVENT_WORDS.trial_words


def is_trial(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    """Whether a test or trial is one of equipment, not of a person or a policy."""
    tested = [
        *prepositional(token, "of", "with"),
        *(c for c in token.lefts if c.dep_ in ("compound", "amod", "nmod")),
    ]
    words = {noun_lemma(t) for t in tested}
    if words & {"maiden", "first"} and noun_lemma(token) == "flight":
        return True
    if words & (EQUIPMENT | MUNITIONS | TRIAL_WORDS):
        return True
    return any(
        m.start <= sentence.chars(t)[0] < m.end
        for t in tested
        for m in annotated.mentions
        if m.kind == "platform"
    )


def is_course(token: Token) -> bool:
    """Whether a training is one that someone begins, holds or completes."""
    verb = predicate_of(token)
    if any(lemma(c) in COURSE_VERBS for v in relative_clauses(token) for c in v.subtree):
        # 'the training of 60 technicians, which is due to begin in May'
        return True
    if verb is None or token.dep_ not in (*SUBJECTS, "dobj"):
        return False
    # 'is to begin', 'is expected to start'
    return any(lemma(v) in COURSE_VERBS for v in (verb, *(c for c in verb.children if c.dep_ == "xcomp")))
