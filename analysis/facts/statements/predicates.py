"""What something is called or likened to: 'described it as a success', 'called the clause "a promise"'."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.facts.statements.cues import Cue
from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.spans import Content, asked_about, clip, trim
from analysis.facts.statements.verb_forms import has_subject, is_passive

LIKENING = frozenset(
    {"describe", "portray", "depict", "characterise", "characterize", "dismiss", "condemn", "denounce"}
)
NAMING = frozenset({"call", "term", "label", "dub", "brand", "deem"})
# Verbs that take what something is called without an 'as'; of these some have a clause besides.
BARE = NAMING | frozenset(
    "consider declare proclaim pronounce judge rule rate rank grade score style tag bill cast paint think".split()
)
OPENING_MARKS = frozenset("\"“‘«'") | {"``"}
CLOSING_MARKS = frozenset("\"”’»'") | {"''"}
# How many words a thing may take in 'called the thing a hoax'.
LONGEST_THING = 9


def read_predicate(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'called the clause "a promise"', 'described X as …'."""
    if "as" not in cue.frame.takes or is_passive(cue.token):
        return None
    verb = cue.token
    to = verb.doc[cue.last]
    beside = [*verb.children, *(to.children if to != verb else ())]
    parts = [c for c in beside if c.i > cue.last and _likens(c)] or _torn_as(cue)
    whats = [c for c in verb.children if c.i > verb.i and c.dep_ in ("dobj", "nsubj")]
    clauses = (c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i)
    parts += [c for c in clauses if cue.lemma in BARE or c.left_edge.lower_ == "what"]
    if cue.lemma in BARE:
        parts += whats[1:] or [a for w in whats for a in w.children if a.dep_ == "appos"]
    following = verb.doc[cue.last + 1 : cue.last + 2]
    if not whats and any(t.tag_ == "IN" and t.lower_ != "as" for t in following):
        # 'The frigate called at Split as part of a tour': nothing is called anything.
        return None
    if not parts and cue.lemma in BARE and (content := _held_so(cue)) is not None:
        return content
    if not parts:
        return _named_so(cue) if cue.lemma in NAMING else None
    asked = asked_about(verb)
    first = min(c.left_edge.i for c in (*parts, *(whats if asked is None else ())))
    # 'dismissed as "a fantasy" reports that …': what is likened stands behind.
    behind = not whats and parts[0].i == cue.last + 1 and parts[0].lower_ == "as"
    last = verb.right_edge.i if behind else max(c.right_edge.i for c in parts)
    past = clip(verb, first, last + 1, lexicon)
    past = past if behind else _past_marks(verb.doc, max(first, cue.last + 1), past)
    span = trim(verb.doc, max(first, cue.last + 1), past)
    return Content((*([asked] if asked else ()), *_relative(verb), span), "described_as")


def _torn_as(cue: Cue) -> list[Token]:
    """The 'as' of 'described the talk of a challenge as …' that the parse hangs on a noun of the thing described."""
    if cue.lemma not in LIKENING:
        return []
    thing = next((c for c in cue.token.children if c.dep_ == "dobj" and c.i > cue.last), None)
    inside = thing.subtree if thing is not None else ()
    return [t for t in inside if t.lower_ == "as" and t.dep_ == "prep" and t.i > cue.last and t.n_rights][:1]


def _past_marks(doc: Doc, first: int, past: int) -> int:
    """Past the words in marks that a description ends with: 'labelled them “a disgrace” and some …'."""
    opens = next((i for i in range(first, past) if doc[i].text in OPENING_MARKS), past)
    closes = next((i for i in range(opens + 1, past) if doc[i].text in CLOSING_MARKS), past)
    if closes + 1 < past and doc[closes + 1].pos_ in ("ADJ", "NOUN", "PROPN"):
        return past  # 'hailed an "all-weather" friendship': the marks end inside the noun phrase
    return min(closes + 1, past)


def _named_so(cue: Cue) -> Content | None:
    """'called climate change a hoax', 'termed the reports "premature"': a thing and its new name, side by side."""
    doc, first = cue.token.doc, cue.last + 1
    for i in range(first + 1, min(first + LONGEST_THING, cue.token.sent.end - 1)):
        if doc[i].text in OPENING_MARKS:
            closing = (j + 1 for j in range(i + 1, cue.token.sent.end) if doc[j].text in CLOSING_MARKS)
            return Content((trim(doc, first, next(closing, cue.token.sent.end)),), "described_as")
        if doc[i].lower_ in ("a", "an", "one") and doc[i].ent_type_ not in ("DATE", "TIME"):
            noun = doc[i].head if doc[i].head.i > i else doc[i]
            return Content((trim(doc, first, noun.right_edge.i + 1),), "described_as")
        if (
            doc[i].is_punct
            or doc[i].ent_type_ in ("DATE", "TIME")
            or doc[i].pos_ in ("CCONJ", "SCONJ", "AUX")
        ):
            return None
        if doc[i].pos_ == "ADP" and doc[i].lower_ != "of":
            return None
    return None


def _held_so(cue: Cue) -> Content | None:
    """'considered the plan overdue', 'declared the vouchers "as good as law"': a thing and what it is held for."""
    doc, end = cue.token.doc, cue.token.sent.end
    thing = next((c for c in cue.token.children if c.dep_ == "dobj" and c.i > cue.last), None)
    if thing is None or thing.i + 1 >= end:
        return None
    behind = doc[thing.i + 1]
    if behind.text in OPENING_MARKS:
        past = next((i + 1 for i in range(behind.i + 1, end) if doc[i].text in CLOSING_MARKS), None)
        return Content((trim(doc, thing.left_edge.i, past),), "described_as") if past is not None else None
    if behind.pos_ != "ADJ" or doc[behind.i + 1].pos_ in ("NOUN", "PROPN", "ADJ"):
        return None
    return Content((trim(doc, thing.left_edge.i, behind.right_edge.i + 1),), "described_as")


def _likens(phrase: Token) -> bool:
    torn = phrase.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ == "as" for c in phrase.children)
    if torn and not has_subject(phrase):
        return True
    return phrase.dep_ == "oprd" or (phrase.dep_ == "prep" and phrase.lower_ == "as")


def _relative(verb: Token) -> tuple[tuple[int, int], ...]:
    """The noun phrase that a relative clause describes: 'a clause that both describe as …'."""
    if verb.dep_ != "relcl" or not any(c.dep_ == "dobj" and c.tag_ in ("WDT", "WP") for c in verb.children):
        return ()
    noun = verb.head
    return ((noun.left_edge.i, noun.i + 1),)
