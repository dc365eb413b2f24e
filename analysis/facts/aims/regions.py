"""How far what a word of stance is about reaches: to the next clause, remark or stop."""

from __future__ import annotations

import itertools

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.cues import Cues, cues_of
from analysis.facts.aims.items import Piece
from analysis.facts.clauses import lemma
from analysis.mentions import COUNTRY_KINDS

SUBORDINATORS = frozenset(
    """which who whom whose where when while although though but because since unless until once if as so that after
    before provided whereas amid despite following during without via through under within according ahead""".split()
)
# Behind a comma, these begin a remark on the whole rather than another item.
REMARKS = frozenset(
    "subject pending provided including such especially particularly notably said says told with".split()
)
# 'a fund to fight pollution': what these are for is part of what they are.
PURPOSEFUL = frozenset(
    """venture enterprise plant factory facility fund centre center hub school workshop laboratory mechanism hotline
    cell programme program scheme unit network package licence license permit permission right place""".split()
)
LONGEST_WHOM = 12  # words
LONGEST_TERM = 4  # words in quotation marks that are a term
RELATIVES = frozenset({"which", "who", "whose", "whom", "where"})
ASIDES = RELATIVES | {"including"}
REPORTING = frozenset(
    """say tell announce state add note report declare confirm write understand learn hear reveal disclose claim point
    insist observe believe indicate suggest quote admit acknowledge specify""".split()
)

STRESSING = frozenset(
    "stress emphasise emphasize underline warn argue explain recall insist describe call cite".split()
)


def region_end(annotated: Annotated, sentence: Sentence, first: int) -> int:
    """Past the last token of a complement: before the next clause, remark or stop."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    last_cut = -1
    quoted_until = 0
    i = first
    while i < sentence.span.end:
        token = doc[i]
        low = token.lower_
        if i < quoted_until:
            i += 1
            continue
        if token.text in ('"', "“") and i > first and (closing := _end_of_term(doc, i, sentence.span.end)):
            quoted_until = closing
            continue
        if token.text in (".", "?", "!", "—", "”", '"', "“") or (
            token.text in ("–", "-") and token.whitespace_ and doc[i - 1].whitespace_
        ):
            return i
        if token.text == ":" and i > first:
            return i
        if i > first and low in SUBORDINATORS and not _is_inside_phrase(doc, i, first):
            return last_cut if last_cut == i - 1 else i
        if i > first and _is_purpose(cues, doc, i):
            return i
        if i > first and low == "with" and _is_with_person(annotated, sentence, i):
            return i
        if i > first and low in ("together", "jointly") and i + 1 < len(doc) and doc[i + 1].lower_ == "with":
            return i
        if i > first and low == "based" and i + 1 < len(doc) and doc[i + 1].lower_ in ("on", "upon"):
            # 'ties in training based on equality and respect'
            return i
        if i > first and low == "including":
            return i - (doc[i - 1].text == ",")
        is_remark = low in REMARKS or (token.tag_ == "VBG" and lemma(token) in REPORTING | STRESSING)
        if i > first and doc[i - 1].text == "," and (is_remark or _is_reporter(doc, i, sentence)):
            return i - 1
        if i > first and (_is_finite(token, doc, first) or _is_next_stance(cues, doc, i)):
            return last_cut if last_cut > first else i
        if token.text in (",", ";") or low in ("and", "but"):
            if low == "but":
                return i
            last_cut = i if last_cut != i - 1 else last_cut
        i += 1
    return i


def before_parties(annotated: Annotated, sentence: Sentence, first: int, past: int) -> int:
    """Before 'between Acme and the Kenyan navy', which tells who and not what."""
    doc = sentence.span.doc
    for i in range(first + 1, past - 1):
        if doc[i].lower_ == "between" and annotated.mentions_in(
            *sentence.chars(doc[i + 1 : past]), *COUNTRY_KINDS, "organisation"
        ):
            return i
    return past


def _is_with_person(annotated: Annotated, sentence: Sentence, i: int) -> bool:
    """Whether 'with' tells with whom something was discussed: 'with Admiral John Roe', 'with his counterpart'."""
    behind = sentence.span.doc[i + 1 : min(i + 7, sentence.span.end)]
    words = list(itertools.takewhile(lambda t: t.pos_ not in ("PUNCT", "VERB", "AUX", "ADP"), behind))
    if not words:
        return False
    people = annotated.mentions_in(*sentence.chars(sentence.span.doc[words[0].i : words[-1].i + 1]), "person")
    return bool(people) or any(t.lower_ in ("counterpart", "counterparts") for t in words)


def _end_of_term(doc: Doc, opening: int, end: int) -> int:
    """Past the closing mark of a term in quotation marks, 'the "three forces" of terrorism'; 0 for a quotation."""
    for i in range(opening + 1, min(opening + LONGEST_TERM + 2, end)):
        if doc[i].text in ('"', "”"):
            goes_on = i + 1 < end and doc[i + 1].pos_ in ("ADP", "NOUN", "PROPN", "CCONJ")
            return i + 1 if goes_on else 0
        if doc[i].is_punct or doc[i].pos_ in ("VERB", "AUX"):
            return 0
    return 0


def resumed(annotated: Annotated, sentence: Sentence, past: int) -> int | None:
    """Where the enumeration goes on behind an aside: 'training, which began in May, and the repair of ships'."""
    doc, end = sentence.span.doc, sentence.span.end
    comma = next((i for i in range(min(past, end - 1), max(past - 3, 0), -1) if doc[i].text == ","), None)
    if comma is None or not {t.lower_ for t in doc[comma + 1 : comma + 3]} & ASIDES:
        return None
    for i in range(comma + 2, end - 2):
        if doc[i].text in (";", ":", "”", '"'):
            return None
        if doc[i].text == "," and doc[i + 1].lower_ in ("and", "or", "as"):
            first = i + 4 if doc[i + 1].lower_ == "as" else i + 2
            first += first < end and doc[first].lower_ in ("on", "in")
            return first if _goes_on(annotated, sentence, first) else None
    return None


def _goes_on(annotated: Annotated, sentence: Sentence, first: int) -> bool:
    """Whether nothing but a noun phrase stands from here to a stop."""
    doc, end = sentence.span.doc, sentence.span.end
    if first >= end or doc[first].pos_ not in ("DET", "NOUN", "PROPN", "ADJ", "NUM"):
        return False
    reach = region_end(annotated, sentence, first)
    if reach < end and doc[reach].text not in (".", ",", "?", "!"):
        return False
    return not any(t.tag_ in ("VBD", "VBZ", "MD") for t in doc[first:reach])


def _is_purpose(cues: Cues, doc: Doc, i: int) -> bool:
    """Whether 'to' begins an infinitive that only tells what for, or what somebody else is to do."""
    following = doc[i + 1] if i + 1 < len(doc) else None
    return (
        doc[i].lower_ == "to"
        and following is not None
        and (following.tag_ == "VB" or doc[i].pos_ == "PART")
        and doc[i - 1].lower_ not in (",", "and", "or", ";", "up")
        and lemma(doc[i - 1]) not in cues.prospects
        and lemma(doc[i - 1]) not in PURPOSEFUL
        and not _is_sum_of(doc, i)
    )


def _is_sum_of(doc: Doc, past: int) -> bool:
    """'a package of $9 million' ends here: what it is for is part of what it is."""
    words = list(doc[max(past - 6, 0) : past])
    is_sum = any(t.pos_ == "NUM" for t in words[-3:])
    return is_sum and any(lemma(t) in PURPOSEFUL and word_beside(t, 1) in ("of", "worth") for t in words[:-1])


def _is_inside_phrase(doc: Doc, i: int, first: int) -> bool:
    """'such as', 'as well as' go on with the phrase; so do 'after-sales' and a bare 'deliveries under'."""
    low, before = doc[i].lower_, doc[i - 1].lower_
    following = doc[i + 1] if i + 1 < len(doc) else None
    if following is not None and following.text in ("-", "–", "‑") and not doc[i].whitespace_:
        return True
    if low == "as":
        return before in ("such", "well") or (following is not None and following.lower_ == "well")
    if low in ("under", "following", "during") and i == first + 1:
        return doc[first].tag_ == "NNS"
    return low in ("via", "through", "without", "within") and before not in (",",)


def _is_reporter(doc: Doc, i: int, sentence: Sentence) -> bool:
    """', officials said': a reporting verb within a few words, before any other comma."""
    words = itertools.takewhile(lambda t: t.text != ",", doc[i : min(i + 8, sentence.span.end)])
    return any(lemma(t) in REPORTING and t.tag_ in ("VBD", "VBZ", "VBP") for t in words)


def past_reporter(sentence: Sentence, past: int) -> int:
    """Past ', the spokesman said,' where that interrupts a sentence here; else the same place."""
    doc, end = sentence.span.doc, sentence.span.end
    if past >= end or doc[past].text != "," or not _is_reporter(doc, past + 1, sentence):
        return past
    closing = next((i for i in range(past + 1, min(past + LONGEST_WHOM, end)) if doc[i].text == ","), None)
    return past if closing is None else closing


def _is_next_stance(cues: Cues, doc: Doc, i: int) -> bool:
    """Whether another verb of stance follows: 'suggested opening a hub and called for', however it is parsed."""
    is_past = doc[i].tag_ in ("VBD", "VBN") and doc[i - 1].lower_ == "and" and i + 1 < len(doc)
    cue = cues.verbs.get(lemma(doc[i])) if is_past else None
    return cue is not None and doc[i + 1].lower_ in cue.takes


def _is_finite(token: Token, doc: Doc, first: int) -> bool:
    """Whether a verb begins a clause of its own."""
    if token.tag_ == "MD":
        return True
    if token.tag_ not in ("VBD", "VBZ", "VBP") or token.pos_ not in ("VERB", "AUX"):
        return False
    has_subject = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in token.children)
    if token.tag_ == "VBP" and doc[first].lower_ == "to" and not has_subject and token.pos_ == "VERB":
        # 'to carry out the plan, deepen cooperation in'
        return False
    return has_subject or token.pos_ == "AUX" or (token.dep_ == "conj" and token.head.i < first)


def without_date(annotated: Annotated, sentence: Sentence, piece: Piece) -> Piece:
    """The piece without 'in July', 'from next year' at its end."""
    doc = sentence.span.doc
    past = piece.past
    for date in reversed(annotated.dates_in(sentence.start, sentence.end)):
        inside = [t.i for t in piece.words(doc) if date.start <= sentence.block.start + t.idx < date.end]
        if inside and inside[-1] == past - 1:
            past = inside[0]
            while past > piece.first and (
                doc[past - 1].pos_ in ("ADP", "DET")
                or doc[past - 1].lower_ in ("from", "the", "early", "late", "next")
            ):
                past -= 1
    return Piece(piece.first, past)
