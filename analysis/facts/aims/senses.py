"""Whether a word of stance has the sense that its cue is for: 'would like', 'exchange views', 'promised training'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import Cues, cues_of
from analysis.facts.aims.substance import head_of
from analysis.facts.clauses import is_passive, lemma

WEIGHING = frozenset({"consider", "weigh", "contemplate", "study"})
# What one side gets by it.
HAVING = frozenset(
    """buy acquire purchase procure lease order join acquisition purchase procurement participation participate
    membership import upgrade modernise modernize replace""".split()
)
# What one side gives another, and what it invites another to.
GIFTS = frozenset(
    """training scholarship grant assistance support aid help package loan credit line donation gift lesson education
    expertise internship fellowship seat place""".split()
)
ATTENDING = frozenset(
    {"participate", "attend", "visit", "join", "exhibit", "take", "come", "send", "be", "see"}
)
NEAR = 4  # words


def is_meant(cues: Cues, verb: Token) -> bool:
    """Whether the verb has the sense that the cue is for: 'would like', 'exchange views', 'working on'."""
    match lemma(verb):
        case "like":
            return any(c.lower_ in ("would", "'d", "’d") for c in verb.children)
        case "welcome":
            return any(c.lower_ == "would" for c in verb.children)
        case "exchange":
            return any(lemma(c) in cues.views for c in verb.children if c.dep_ == "dobj")
        case "bring":
            # 'The initiative has brought 300 rounds'
            return verb.tag_ == "VBZ" or any(c.lower_ in ("will", "would") for c in verb.children)
        case "consult":
            # 'must be consulted on'
            return not is_passive(verb)
        case "consider":
            # 'considers the security of Kenya as its own'
            return not any(c.lower_ == "as" for t in (verb, *verb.children) for c in t.children)
        case "have":
            # 'would rather have'
            return any(c.lower_ in ("rather", "sooner") for c in verb.children)
        case "prefer":
            return any(c.lower_ in ("would", "'d", "’d") for c in verb.children)
        case "work":
            return verb.tag_ == "VBG" or is_together(verb)
    return True


def is_together(verb: Token) -> bool:
    return any(c.lower_ in ("together", "jointly") for c in verb.children)


def is_to_be_had(sentence: Sentence, verb: Token) -> bool:
    """'is considering buying patrol boats', 'is weighing participation in': what one side gets, not what it gives."""
    behind = sentence.span.doc[verb.i + 1 : min(verb.i + 1 + NEAR, sentence.span.end)]
    return any(lemma(t) in HAVING for t in behind)


def is_given(annotated: Annotated, word: Token, where: tuple[int, str]) -> bool:
    """Whether what is promised or announced is something that another side gets: 'announced 20 scholarships'."""
    if where[1] or lemma(word) not in ("promise", "announce"):
        return True
    cues = cues_of(annotated.reference)
    head = head_of(list(word.doc[where[0] : where[0] + NEAR * 2]))
    return head is not None and lemma(head) in cues.granted - {"place"} | GIFTS


def is_to_attend(word: Token, to: int) -> bool:
    """'invited Ghana to take part in the exercise': an invitation to an occasion."""
    return lemma(word) == "invite" and any(lemma(t) in ATTENDING for t in word.doc[to + 1 : to + 2])
