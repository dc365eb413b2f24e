"""Which verb a noun hangs on, and how that verb tells of it."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.facts.clauses import (
    SUBJECTS,
    is_predicate,
    is_purpose,
    lemma,
    objects,
    phrasal,
    predicate_of,
    prepositional,
)
from analysis.facts.occasions.cues import HOLD_VERBS, noun_lemma
from analysis.facts.status_words import lexical_status
from analysis.facts.words import EVENT_WORDS

# 'left Split for a deployment', 'was in Doha for talks': what they went for.
DEPARTURES = EVENT_WORDS.departure_verbs
# What an exercise or a fair does: 'which will see 4,000 troops deploy to Oman'.
BRING_TOGETHER = EVENT_WORDS.drawing_verbs
SETTING_OUT = frozenset({"embark", "go", "proceed", "set"})
NAMING = EVENT_WORDS.naming_participles


def governing(noun: Token) -> tuple[Token | None, str]:
    """The verb over a noun and how it tells of it: `finite`, `purpose`, `ahead`, `during`, or empty for no telling."""
    word = noun
    while word.dep_ in ("conj", "appos", "pobj") and word.head != word:
        above = word.head
        if word.dep_ == "pobj":
            if above.lower_ == "of" and above.head.pos_ in ("NOUN", "PROPN", "NUM", "ADV"):
                if above.head.lower_ in ("ahead", "run-up", "eve"):
                    return predicate_of(above), "ahead"
                if _is_measure(above.head):
                    # 'wound up two days of talks'
                    word = above.head
                    continue
                if above.head.lower_ in EVENT_WORDS.stage_nouns or _is_part(above.head):
                    return predicate_of(above), "during"
                if above.head.lower_ == "ceremony" and any(c.lower_ == "opening" for c in above.head.lefts):
                    # 'The opening ceremony of Exercise Blue Crane was held on Monday': it has begun.
                    word = above.head
                    continue
                if noun_lemma(above.head) in (
                    "edition",
                    "iteration",
                    "version",
                    "round",
                    "phase",
                    "part",
                    "leg",
                    "member",
                ):
                    word = above.head
                    continue
                return predicate_of(above), ""
            return _by_preposition(above, noun)
        word = above
    # A name that the parse takes for a clause is an object.
    named = word.pos_ == "PROPN" and word.dep_ in ("ccomp", "xcomp", "npadvmod", "dep", "advcl")
    if not (named or word.dep_ in SUBJECTS or word.dep_ in ("dobj", "attr", "oprd", "dative")):
        return (word, "finite") if lexical_status(word) and word != noun else (predicate_of(noun), "")
    verb = predicate_of(word.head)
    if word.head.tag_ == "MD" and verb in (None, word.head, word.head.head):
        # 'ought to have taken place'
        verb = next((c for c in word.head.children if c.dep_ == "xcomp"), verb)
    if verb is None:
        return None, ""
    if verb.dep_ == "csubj" and is_predicate(verb.head) and word.dep_ in SUBJECTS:
        # 'A meeting set for 3 May never took place', where the parse takes 'set' for the verb of a clause.
        verb = verb.head
    if verb.lower_.replace("-", "") in NAMING and word.dep_ in SUBJECTS and phrasal(verb) == lemma(verb):
        # 'The exercise, codenamed Blue Crane, began …', read as one clause with the name for its object.
        verb = next((c for c in verb.conjuncts if is_predicate(c)), verb)
    if verb.dep_ in ("acl", "relcl") and word.head == verb and word.dep_ == "dobj" and is_purpose(verb):
        return verb, "purpose"
    key = phrasal(verb)
    telling = key.split()[0] in HOLD_VERBS or bool(lexical_status(verb))
    telling = telling or (lemma(verb) in ("meet", "convene", "gather") and word.dep_ in SUBJECTS)
    telling = telling or (lemma(verb) in ("come", "draw", "get") and _turns(verb))
    telling = telling or (lemma(verb) in BRING_TOGETHER and word.dep_ in SUBJECTS)
    if word.dep_ == "dobj" and lexical_status(verb) and any(c.dep_ == "xcomp" for c in verb.children):
        # 'urged the meeting to extend the patrols'
        return verb, "during"
    if lemma(verb) == "follow" and any(c.dep_ == "dobj" for c in verb.children):
        return verb, ""
    if word.dep_ in SUBJECTS and not telling:
        return verb, "during"
    if not telling:
        return verb, ""
    if is_purpose(verb):
        return verb, "purpose"
    return verb, "finite"


def _is_measure(word: Token) -> bool:
    """'two days of talks', 'a week of drills': how long it takes; 'the second day of the talks' is one of its days."""
    if noun_lemma(word) not in EVENT_WORDS.measure_nouns:
        return False
    return word.tag_ == "NNS" or any(c.lower_ in ("a", "an", "another") for c in word.lefts)


def _is_part(word: Token) -> bool:
    """'as part of', 'in the course of'."""
    return (word.lower_, word.head.lower_) in (("part", "as"), ("course", "in"))


def _by_preposition(preposition: Token, noun: Token) -> tuple[Token | None, str]:
    verb = predicate_of(preposition)
    low = preposition.lower_
    above = preposition.head
    if low in ("before", "until", "till") or (low == "of" and above.lower_ == "ahead"):
        return verb, "ahead"
    if low == "to" and above.lower_ in ("prior", "up", "run-up", "prelude"):
        return verb, "ahead"
    if (
        verb is not None
        and low in ("at", "in", "for")
        and phrasal(verb) in ("expect", "due", "set", "schedule")
    ):
        return verb, "due"
    if verb is not None and low in ("to", "for") and phrasal(verb) == "invite":
        return verb, "ahead"
    if (
        low == "on"
        and verb is not None
        and above == verb
        and (verb.lemma_ == "be" or lemma(verb) in SETTING_OUT)
    ):
        # 'is on a visit to Split', 'will embark on a visit to Split'
        return verb, "finite"
    if low in (
        "during",
        "at",
        "in",
        "after",
        "following",
        "since",
        "from",
        "on",
        "into",
        "with",
        "alongside",
    ):
        return verb, "during"
    if (
        verb is not None
        and low in ("for", "at", "in")
        and (
            lemma(verb) in ("meet", "gather", "convene", "host", "join", "welcome", "receive")
            or (phrasal(verb) in EVENT_WORDS.seating_verbs and prepositional(verb, "with"))
        )
    ):
        return verb, "finite"
    if low == "for" and verb is not None and phrasal(verb) in DEPARTURES:
        return verb, "purpose"
    return verb, ""


def _turns(verb: Token) -> bool:
    """'came to an end', 'drew to a close', 'got under way'."""
    return any(
        t.lower_ in ("end", "close", "way", "underway") for t in verb.subtree if t.i - verb.i in range(1, 5)
    )


def coordinated(verb: Token) -> list[Token]:
    """The verbs that 'and' or 'but' joins to a verb or to what it is part of, with the same subject.

    'It was planned for May, but the army has called it off': with the same thing for an object.
    """
    joined = []
    for word in (verb, *(t for t in verb.children if t.dep_ == "xcomp"), verb.head):
        for other in word.conjuncts:
            own = [c for c in other.children if c.dep_ in SUBJECTS]
            about_it = lexical_status(other) and any(
                t.lower_ in ("it", "them") for t in [*own, *objects(other)]
            )
            if other != verb and (not own or about_it):
                joined.append(other)
    return joined


def shares_day(head: Token) -> bool:
    """Whether the noun's phrase is 'during' or 'at' it, so that the date of the clause is its own."""
    verb, role = governing(head)
    if role == "due":
        return True
    if head.dep_ == "pobj" and verb is not None and lemma(verb) in EVENT_WORDS.absence_verbs:
        # 'pulled out of the drill in July'
        return True
    if role != "during" or verb is None:
        return False
    if head.dep_ == "pobj":
        return head.head.lower_ in ("during", "at", "in", "on", "for", "from", "with", "into", "of")
    return head.dep_ not in SUBJECTS
