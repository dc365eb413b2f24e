"""Sentences around a reporting clause: '…, she said', 'The plan, said one aide, is to win', 'according to X'."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc, Token

from analysis.facts.statements.cues import Cue
from analysis.facts.statements.inversions import end_of_inversion, fronted_source, inverted_source
from analysis.facts.statements.lexicon import Frame, Lexicon, is_human
from analysis.facts.statements.spans import (
    SPEAKING_TO,
    Content,
    addressee_of,
    has_own_subject,
    has_words,
    trim,
)
from analysis.facts.statements.verb_forms import is_finite

# Fewer words in front of '…, she said' say nothing by themselves.
SHORTEST = 3
BEFORE_VERB = frozenset({"nsubj", "nsubjpass", "aux", "auxpass", "advmod", "neg", "mark"})
CLAUSAL = frozenset({"clause", "finding"})
# How an office begins that stands in front of a name, and how many words it may have.
OPENING = frozenset({"a", "an", "the", "its", "their", "one"})
LONGEST_OFFICE = 8
HASTENING = frozenset({"hasten", "rush", "hurry"})
# Verbs that stand between commas for speech, whoever speaks: 'The yard, the minister continued, had grown.'
GOING_ON = frozenset({"continue", "go on", "conclude", "begin"})
COMMAS = frozenset({",", "—", "–"})
# How many words may tell to whom, when and where something was said.
LONGEST_ADDRESS = 9


def clause_start(cue: Cue) -> int:
    """The first token of the reporting clause: the speaker's phrase where it stands before the verb."""
    verb = cue.token
    before = [c for c in verb.children if c.i < verb.i and c.dep_ in BEFORE_VERB]
    subjects = [c for c in before if c.dep_ in ("nsubj", "nsubjpass")]
    return min([verb.i, *(_after_comma(c) for c in before if c not in subjects[:-1])])


def _after_comma(child: Token) -> int:
    """The first token of a phrase, not counting what the parse hangs on it across a comma."""
    commas = [i for i in range(child.left_edge.i, child.i) if child.doc[i].text == ","]
    apart = [i for i in commas if child.doc[i + 1].pos_ in ("PROPN", "PRON", "DET")]
    return apart[-1] + 1 if apart else int(child.left_edge.i)


def before_clause(cue: Cue, lexicon: Lexicon) -> tuple[int, int] | None:
    """What stands before a reporting clause at the end of its sentence: '…, she said.'"""
    doc, start = cue.token.doc, _before_name(cue, lexicon)
    if start == cue.token.sent.start or doc[start - 1].text not in (",", "—", "–", "”", '"', "’"):
        return None
    return trim(doc, _past_lead(doc, cue.token.sent.start, start), start)


def _before_name(cue: Cue, lexicon: Lexicon) -> int:
    """The start of a reporting clause, with the rank and the office that the parse tears off a name in it.

    '…, a fleet spokeswoman, Cmdr. Jane Roe, said': the office may come out as part of what was said.
    """
    doc, start, first = cue.token.doc, clause_start(cue), cue.token.sent.start
    if cue.source is None or cue.source.pos_ != "PROPN" or start > cue.source.i:
        return start
    while start - 1 > first and (doc[start - 1].pos_ == "PROPN" or doc[start - 1].text == "."):
        start -= 1
    comma = next((i for i in range(start - 2, first, -1) if doc[i].text == ","), None)
    if comma is None or doc[start - 1].text != ",":
        return start
    office = doc[comma + 1 : start - 1]
    named = office[0].pos_ in ("DET", "PROPN", "PRON") and not any(t.pos_ in ("VERB", "AUX") for t in office)
    held = any(is_human(t, lexicon) and t.pos_ == "NOUN" for t in office) and office[0].lower_ in OPENING
    return comma + 1 if named and held and len(office) <= LONGEST_OFFICE else start


def read_fronted(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'As the fleet's press service reported on Monday, …' where the parse makes a participle of the verb."""
    verb, doc = cue.token, cue.token.doc
    if not cue.frame.takes & CLAUSAL or fronted_source(verb) is None:
        return None
    comma = next((t.i for t in doc[verb.i : verb.sent.end - 1] if t.text == ","), None)
    said = trim(doc, comma + 1, verb.sent.end) if comma is not None else (0, 0)
    return Content((said,), "inserted_clause") if any(map(is_finite, doc[said[0] : said[1]])) else None


def read_both_sides(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'Price was no obstacle, he said; the army wanted more': the speech goes on behind the semicolon."""
    verb, doc = cue.token, cue.token.doc
    mark = next((t.i for t in doc[cue.last + 1 : verb.sent.end] if not _is_when(t)), None)
    if mark is None or doc[mark].text != ";" or not cue.frame.takes & CLAUSAL or not is_finite(verb):
        return None
    before = before_clause(cue, lexicon)
    if before is None or not any(map(is_finite, doc[before[0] : before[1]])):
        return None
    rest = doc[mark + 1 : verb.sent.end]
    told = (lexicon.match(t) for t in rest if t.pos_ == "VERB" and is_finite(t))
    other = any(match is not None and match[0].kind != "belief" for match in told)
    spans = (before,) if other else (before, trim(doc, mark + 1, verb.sent.end))
    return Content(spans, "reversed_clause", addressee_of(verb))


def _is_when(token: Token) -> bool:
    return token.ent_type_ in ("DATE", "TIME") or (token.lower_ in ("on", "in") and token.n_rights > 0)


def read_inserted(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'The line, she said, is running'; 'As the minister said, …': the sentence around the reporting clause."""
    verb, doc = cue.token, cue.token.doc
    sent, first = verb.sent, clause_start(cue)
    enclosed = is_enclosed(cue, first)
    if not (cue.frame.takes & CLAUSAL or (enclosed and _goes_on_speaking(cue))):
        return None
    compared = any(c.dep_ == "mark" and c.lower_ == "as" for c in verb.children) and verb.dep_ == "advcl"
    told = cue.lemma in SPEAKING_TO
    compared = compared and not any(
        c.dep_ == "ccomp" or (c.dep_ == "dobj" and c.lower_ != "it" and not told) for c in verb.children
    )
    # A reporting clause at the end often comes out of the parse as joined to the main one, without an 'and'.
    joined = verb.dep_ == "conj" and has_own_subject(verb) and _is_bare(verb)
    if not (verb.dep_ == "parataxis" or compared or joined or enclosed):
        return None
    mark = closing_mark(cue) if enclosed else None
    past = mark if mark is not None else max(verb.right_edge.i + 1, cue.last + 1)
    if first > sent.start and doc[first - 1].text not in (",", "—", "–", "-"):
        return None
    behind = trim(doc, past, _end_of_said(verb, past) if first > sent.start else sent.end)
    if behind[0] < behind[1] and _goes_on(doc[behind[0]], lexicon):
        behind = (past, past)
    spans = (trim(doc, _past_lead(doc, sent.start, first), first), behind)
    kept = tuple(s for s in spans if s[0] < s[1])
    # 'To that end, however, one aide was blunt, saying …'
    mood = (len(cue.frame.words) > 1 and cue.frame.words[0] == "be") or not enclosed
    told = any(is_finite(t) for s in kept for t in doc[s[0] : s[1]])
    return None if mood and not told else Content(kept, "inserted_clause", addressee_of(verb))


def _goes_on_speaking(cue: Cue) -> bool:
    """'Paris, he went on, had learned': a verb that tells of speech only where it stands between commas."""
    if cue.frame.kind != "speech" or cue.source is None:
        return False
    named = cue.source.pos_ == "PROPN" or any(c.lower_ == "the" for c in cue.source.children)
    return (named and cue.lemma in GOING_ON) or cue.source.lower_ in ("he", "she", "they")


def read_inverted(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'The plan, said one aide, is to win': the sentence without the reporting clause."""
    verb, doc = cue.token, cue.token.doc
    if not (cue.frame.takes & CLAUSAL or cue.frame.kind == "speech") or cue.source is None:
        return None
    if inverted_source(verb, lexicon) != cue.source:
        return None
    comma = end_of_inversion(verb)
    if comma is None:
        return Content((trim(doc, verb.sent.start, verb.i),), "reversed_clause")
    spans = (trim(doc, verb.sent.start, verb.i), trim(doc, comma + 1, verb.sent.end))
    return Content(spans, "inserted_clause")


def _past_lead(doc: Doc, first: int, past: int) -> int:
    """Past the article's own words before a colon: 'Roe was unmoved: the House, he said, …'."""
    colon = next((i for i in range(past - 1, first, -1) if doc[i].text == ":"), None)
    lead = colon is not None and any(map(is_finite, doc[first:colon]))
    return colon + 1 if colon is not None and lead and colon + 1 < past else first


def _goes_on(token: Token, lexicon: Lexicon) -> bool:
    """Whether words of their own follow a reporting clause: '…, she said, adding that …'."""
    frame = lexicon.match(token) if token.tag_ == "VBG" else None
    clause = any(c.dep_ == "ccomp" for c in token.children)
    return frame is not None and frame[0].kind in ("speech", "directive", "offer") and clause


def is_enclosed(cue: Cue, first: int) -> bool:
    """Whether commas stand on both sides of subject and verb, whatever the parse makes of it: '…, Roe added, …'."""
    doc, verb = cue.token.doc, cue.token
    subject = any(c.dep_ == "nsubj" and first <= c.i < verb.i for c in verb.children)
    inside = verb.sent.start < first and cue.last + 2 < verb.sent.end
    return subject and inside and doc[first - 1].text in COMMAS and closing_mark(cue) is not None


def closing_mark(cue: Cue) -> int | None:
    """The mark that ends '…, Roe added, …'; behind whom and when it was told only where the subject's verb follows.

    'The charge, Roe told reporters in Oslo, was false.'
    """
    doc, end = cue.token.doc, cue.token.sent.end
    if cue.last + 1 < end and doc[cue.last + 1].text in COMMAS:
        return cue.last + 1
    told = cue.lemma in SPEAKING_TO and cue.source is not None and cue.source.i < cue.token.i
    mark = next((t.i for t in doc[cue.last + 1 : cue.last + LONGEST_ADDRESS] if t.text in COMMAS), end)
    if (
        not told
        or mark + 1 >= end
        or any(t.pos_ in ("VERB", "AUX", "SCONJ") for t in doc[cue.last + 1 : mark])
    ):
        return None
    return mark if doc[mark + 1].tag_ in ("VBD", "VBZ", "VBP", "MD") else None


def _is_bare(verb: Token) -> bool:
    """Whether no 'and' joins the clause of a verb, and nothing behind the verb is its object."""
    first = clause_start(Cue(verb, verb.i, Frame((), "", frozenset()), "", None, False))
    before = verb.doc[first - 1] if first > verb.sent.start else None
    told = verb.lemma_.lower() in SPEAKING_TO
    objects = any(c.dep_ in ("dobj", "ccomp", "xcomp", "attr") and c.i > verb.i for c in verb.children)
    return before is not None and before.text in (",", "—", "–") and (told or not objects)


def _end_of_said(verb: Token, start: int) -> int:
    """Where what a speaker says ends: before ', but …' or at the end of the sentence."""
    sent = verb.sent
    for token in sent.doc[start : sent.end]:
        if token.lower_ in ("but", "while", "although", "though") and sent.doc[token.i - 1].text == ",":
            return token.i
    return sent.end


def read_trailing(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'…, Jane Roe said on Monday' at the end of a sentence in which the parse finds nothing that was said."""
    verb, doc, last = cue.token, cue.token.doc, cue.token.i
    if verb.dep_ == "xcomp" and verb.head.i == verb.i - 2 and verb.head.lemma_.lower() in HASTENING:
        # 'Not to Norland, she hastened to add': the clause is that of the verb above.
        verb = verb.head
        cue = replace(cue, token=verb)
    named = cue.source is not None and cue.source.head == verb and cue.source.i < verb.i
    fits = (
        cue.frame.kind in ("speech", "offer")
        and bool(cue.frame.takes & CLAUSAL)
        and named
        and (is_finite(verb) or _is_finite_in_effect(verb))
    )
    objects = any(c.dep_ in ("dobj", "ccomp", "xcomp", "attr", "oprd") and c.i > last for c in verb.children)
    behind = [t for t in doc[cue.last + 1 : verb.sent.end] if t.pos_ in ("VERB", "AUX", "SCONJ")]
    if not fits or objects or behind:
        return None
    span = before_clause(cue, lexicon)
    opens = doc[verb.sent.start]
    dated = span is not None and all(t.ent_type_ in ("DATE", "TIME") for t in doc[span[0] : span[1]])
    if (
        span is None
        or dated
        or span[1] - span[0] < SHORTEST
        or opens.tag_ in ("IN", "TO", "WRB", "VBG", "VBN")
    ):
        return None
    return Content((span,), "reversed_clause", addressee_of(verb))


def _is_finite_in_effect(verb: Token) -> bool:
    """Whether a participle with a subject of its own and no auxiliary is a past tense: '…, the chief conceded'."""
    own = any(c.dep_ == "nsubj" for c in verb.children)
    return verb.tag_ == "VBN" and own and not any(c.dep_ in ("aux", "auxpass", "mark") for c in verb.children)


def read_around_phrase(cue: Cue) -> Content | None:
    """The sentence without 'according to X' and the commas around it."""
    doc, sent = cue.token.doc, cue.token.sent
    if cue.source is None:
        return None
    first, past = cue.token.i, max(cue.source.right_edge.i, cue.last) + 1
    if past < sent.end and is_finite(doc[past]):
        # The parse joins the subject of the sentence to the name: 'According to Roe, his needs are …'.
        past = next((t.i for t in doc[cue.source.i : past] if t.text == ","), past)
    if past + 1 < sent.end and doc[past].text == "," and doc[past + 1].lower_ in ("who", "whose", "which"):
        past = next((t.i for t in doc[past + 1 : sent.end] if t.text == ","), past)
    behind = trim(doc, past, sent.end)
    if (
        first > sent.start
        and behind[0] < sent.end
        and doc[behind[0]].tag_ == "CC"
        and any(map(is_finite, doc[behind[0] : behind[1]]))
    ):
        # '…, according to Roe, but he went ahead': what follows is told by the article again.
        behind = (past, past)
    spans = (trim(doc, _past_lead(doc, sent.start, first), first), behind)
    kept = tuple(s for s in spans if s[0] < s[1] and has_words(doc, s))
    # 'According to the text, the sides agreed to' and a list that is none: half a sentence says nothing.
    whole = bool(kept) and doc[kept[-1][1] - 1].tag_ not in ("TO", "IN")
    return Content(kept, "according_to") if whole else None
