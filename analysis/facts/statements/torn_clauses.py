"""Clauses that the parse tears off their verb: 'told the committee on defence that', 'claimed in a letter that'."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.facts.statements.cues import Cue
from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.spans import (
    ASKING,
    OCCASIONS,
    SPEAKING_TO,
    Content,
    addressee_of,
    before_participle,
    clip,
    has_own_subject,
    trim,
)
from analysis.facts.statements.verb_forms import begins_with_participle, is_finite

# Where something is written or said, besides the occasions: 'wrote in an opinion that', 'told a hearing that'.
VENUES = OCCASIONS | frozenset(
    """opinion memo memorandum filing editorial column essay article book paper ruling study debate meeting rally
    hearing session ceremony event""".split()
)
# Prepositions of how, where and to whom something is said; conjunctions under which nobody is quoted.
BESIDE = frozenset({"on", "in", "at", "within", "during", "to", "with", "without", "before", "after", "by"})
# How far from its verb the 'that' of 'told the House committee on military affairs that' may stand.
LONGEST_ADDRESSEE = 14
# How long the phrase between a verb and its 'that' may be.
LONGEST_PHRASE = 9
ENDS_ADDRESSEE = frozenset({"VERB", "AUX", "PUNCT"})


def torn(cue: Cue, clause: Token) -> list[Token]:
    """The subject that the parse makes an object: 'finds 61 percent of voters, many of them young, support …'."""
    objects = [c for c in cue.token.children if c.dep_ == "dobj" and cue.last < c.i < clause.i]
    bare = not has_own_subject(clause) and is_finite(clause) and cue.lemma not in (*SPEAKING_TO, *ASKING)
    return objects if bare or "finding" in cue.frame.takes else []


def that_behind(cue: Cue, lexicon: Lexicon) -> int | None:
    """The conjunction of the clause where the parse hangs it on a phrase between: 'claimed without evidence that …'."""
    doc, start = cue.token.doc, cue.last + 1
    for i in range(start, min(start + LONGEST_PHRASE, cue.token.sent.end - 3)):
        if doc[i].lower_ == "that" and (doc[i].dep_ == "mark" or (i == start and doc[i].tag_ == "IN")):
            return i
        if doc[i].lower_ == "that" and doc[i - 1].lower_ in VENUES and _has_own_clause(doc, i):
            return i
        if doc[i].lower_ == "that" and i > start and doc[i - 1].ent_type_ in ("DATE", "TIME", "CARDINAL"):
            return i  # 'replied within hours that …'
        if doc[i].lemma_.lower() in lexicon.nouns and doc[i].lower_ not in VENUES:
            # 'responded to claims by the bank that …' says nothing of the response.
            return None
        if doc[i].lower_ in ("on", "about", "of") and doc[i + 1].ent_type_ not in ("DATE", "TIME"):
            return None
        if doc[i].pos_ in ("VERB", "AUX", "PUNCT", "CCONJ") or (i == start and not _opens_phrase(doc[i])):
            return None
    return None


def _has_own_clause(doc: Doc, that: int) -> bool:
    """Whether a whole clause stands behind a 'that' which the parse takes for 'which': 'in a letter that Roe left'."""
    verb = doc[that].head
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and that < c.i < verb.i]
    return bool(subjects) and any(
        c.dep_ in ("dobj", "attr", "acomp", "prep") and c.i > verb.i for c in verb.children
    )


def _opens_phrase(token: Token) -> bool:
    """Whether a token opens when, where or how it was said, not a topic: 'commented on signs that …'."""
    return token.pos_ == "ADV" or token.ent_type_ in ("DATE", "TIME") or token.lower_ in BESIDE


def after_addressee(cue: Cue, lexicon: Lexicon) -> Content | None:
    """'told the committee on defence that …' where the parse makes a relative clause of it."""
    verb, doc = cue.token, cue.token.doc
    window = range(cue.last + 2, min(verb.sent.end - 2, cue.last + LONGEST_ADDRESSEE))
    ends = (i for i in window if doc[i].pos_ == "PUNCT" or (doc[i].pos_ == "VERB" and doc[i].dep_ != "amod"))
    that = next((i for i in window if doc[i].lower_ == "that"), None)
    if (
        that is None
        or next(ends, that) < that
        or doc[that].lower_ != "that"
        or doc[that].head.i < that
        or doc[that - 1].pos_ == "VERB"
    ):
        return None
    subjects = [t for t in doc[that + 1 : doc[that].head.i] if t.dep_ in ("nsubj", "nsubjpass", "expl")]
    if not subjects:
        return None
    past = before_participle(verb, that, clip(verb, that, doc[that].head.right_edge.i + 1, lexicon), lexicon)
    whom = next((c for c in verb.children if c.dep_ in ("dobj", "dative") and c.i < that), None)
    return Content((trim(doc, that + 1, past),), "that_clause", whom)


def skip_addressee(cue: Cue, first: int, past: int) -> tuple[int, Token | None]:
    """Past 'the council that' in 'told the council that …', where the parse makes the council part of the clause."""
    doc = cue.token.doc
    if cue.lemma not in SPEAKING_TO:
        return first, None
    behind = next(
        (t for t in doc[cue.last + 2 : past] if t.lower_ == "that" or t.pos_ in ENDS_ADDRESSEE), None
    )
    if behind is not None and behind.i <= first + 6 and begins_with_participle(behind):
        return behind.i + 1, addressee_of(cue.token) or behind.nbor(-1)
    named = doc[first].ent_iob_ == "B" and doc[first].ent_type_ == "ORG"
    end = next((i for i in range(first + 1, past) if doc[i].ent_iob_ != "I"), past)
    if named and end < past and doc[end].pos_ in ("PROPN", "PRON", "DET", "NOUN") and doc[end].dep_ != "case":
        return end, doc[end - 1]
    that = next((i for i in range(first, min(past, first + 7)) if doc[i].lower_ == "that"), first)
    if that == first or any(t.pos_ in ENDS_ADDRESSEE for t in doc[first:that]):
        return first, None
    return that + 1, doc[that - 1]
