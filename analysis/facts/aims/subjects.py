"""What the subject of a verb is: a document, cooperation, talks, or what one side puts forward."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, DESCRIBED, Cues, cues_of
from analysis.facts.aims.naming import named_in_span
from analysis.facts.clauses import lemma, subjects

# What one side puts forward.
OFFERINGS = frozenset({"package", "offer", "proposal", "bid", "pitch"})
AID = frozenset({"aid", "assistance", "support", "help", "contribution", "donation", "gift", "pledge"})
# Staff of both: 'Planners were looking at'.
PLANS = frozenset({"programme", "program", "plan", "project", "statement", "document"})
VISITS = frozenset({"visit", "trip", "tour", "exercise", "ceremony", "exhibition", "festival"})
SOME = frozenset({"some", "one", "several", "many", "most", "part"})


def subject_noun(annotated: Annotated, sentence: Sentence, verb: Token) -> str:
    """The lemma of the subject; of 'it', that of the document which the sentence before tells of."""
    heads = subjects(verb)
    if not heads:
        return ""
    of_which = [lemma(c) for t in heads[0].children if t.lower_ == "of" for c in t.children]
    if heads[0].lower_ in SOME and of_which:
        # 'Some of the topics discussed included'
        return of_which[0]
    if heads[0].lower_ in ("it", "this", "these", "that"):
        return _document_before(annotated, sentence, verb) or lemma(heads[0])
    above = heads[0].head.head if heads[0].dep_ == "pobj" and heads[0].head.lower_ == "of" else heads[0]
    # 'a plan of activities that comprises'
    is_document = lemma(above) in cues_of(annotated.reference).documents and above.i < heads[0].i
    return lemma(above if is_document else heads[0])


def _document_before(annotated: Annotated, sentence: Sentence, verb: Token) -> str:
    cues = cues_of(annotated.reference)
    index = annotated.sentences.index(sentence)
    for earlier in reversed(annotated.sentences[max(0, index - 2) : index]):
        nouns = [t for t in earlier.span if t.pos_ in ("NOUN", "PROPN") and lemma(t) in cues.documents]
        if nouns:
            is_subject = any(t.dep_ in ("nsubj", "nsubjpass") for t in nouns)
            return lemma(nouns[-1]) if is_subject or verb.tag_ != "VBD" else ""
        if not any(t.dep_ == "nsubj" and t.lower_ in ("it", "they") for t in earlier.span):
            break
    return ""


def _document_of(cues: Cues, verb: Token) -> bool:
    """Whether a document is the object of the clause that a participle belongs to, or the noun that it follows."""
    objects = [c for c in verb.head.children if c.dep_ in ("dobj", "nsubjpass") and c.i < verb.i]
    return any(lemma(noun) in cues.documents for noun in (verb.head, *objects))


def is_own_programme(annotated: Annotated, sentence: Sentence, verb: Token) -> bool:
    """'Kenya's programme provides for', 'the programme of the visit includes': no document of both."""
    head = subjects(verb)[0]
    if lemma(head) not in PLANS:
        return False
    words = [t for t in head.subtree if t.i < verb.i]
    owner = next((c for c in head.children if c.dep_ == "poss"), None)
    is_of_visit = any(t.lower_ == "of" and any(lemma(c) in VISITS for c in t.children) for t in words)
    named = named_in_span(annotated, sentence, sentence.span.start, sentence.span.end)
    return is_of_visit or (owner is not None and len(named) < 2)


def is_of_document(annotated: Annotated, sentence: Sentence, verb: Token) -> bool:
    """Whether the subject of a verb is a document: 'the pact calls for', 'it allows'."""
    cues = cues_of(annotated.reference)
    return subject_noun(annotated, sentence, verb) in cues.documents | cues.contracts


def offered_by(annotated: Annotated, sentence: Sentence, verb: Token) -> str:
    """The one country whose offer is the subject of 'includes': 'Sweden's offer', 'the package put forward by Lima'."""
    heads = subjects(verb)
    if not heads or lemma(heads[0]) not in OFFERINGS | AID:
        return ""
    named = named_in_span(annotated, sentence, max(heads[0].left_edge.i, sentence.span.start), heads[0].i)
    by = next((t for t in sentence.span.doc[heads[0].i : verb.i] if t.lower_ in ("by", "from")), None)
    named = named_in_span(annotated, sentence, by.i, verb.i) if by is not None and not named else named
    return named[0] if len(named) == 1 else ""


def stance_of_subject(annotated: Annotated, sentence: Sentence, verb: Token) -> str:
    """The stance of 'covers', 'includes', 'focuses on' after what its subject is; '' for other subjects."""
    cues = cues_of(annotated.reference)
    noun = subject_noun(annotated, sentence, verb)
    if noun in cues.documents | cues.contracts:
        return "" if is_own_programme(annotated, sentence, verb) else AGREED
    if verb.tag_ == "VBG" and verb.dep_ in ("advcl", "acl") and _document_of(cues, verb):
        # 'signed two agreements, covering areas such as'
        return AGREED
    if noun in cues.ties and lemma(verb) in ("focus", "centre", "center", "concentrate"):
        # 'Work will focus on three strands'
        return DESCRIBED
    is_purpose = noun == "visit" and lemma(verb) in ("aim", "devote", "focus", "pave", "open", "lay")
    return DESCRIBED if noun in cues.cooperation | cues.talks or is_purpose else ""
