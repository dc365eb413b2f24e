"""The first phrase of a complement that tells what cooperation consists of, whatever stands before it.

'took stock of the ongoing engagements in the fields of hydrography and diving' leads to 'hydrography and diving'.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.aims.cues import Cues, cues_of
from analysis.facts.aims.items import Piece
from analysis.facts.aims.regions import SUBORDINATORS, before_parties, region_end
from analysis.facts.aims.substance import head_of, is_equipment_noun
from analysis.facts.clauses import lemma
from analysis.mentions import COUNTRY_KINDS
from analysis.themes import themes_of

NOMINAL = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")
TELLING = ("ADJ", "NOUN", "PROPN", "VERB")
# Of these one is an event, several are what cooperation consists of.
OCCASIONS = frozenset(
    """exercise drill manoeuvre maneuver trial exhibition visit deployment test wargame war-game course patrol
    simulation""".split()
)
# A new one is something to set up, one that there is is a place.
FACILITIES = frozenset(
    """shipyard port dock hub depot centre center school college academy hospital workshop laboratory team base
    industry""".split()
)
PEOPLE = frozenset(
    """chief minister secretary president commander officer general admiral director head ambassador attaché envoy
    spokesman spokeswoman""".split()
)
REPEATED = frozenset({"in", "on", "for", "about", "with", "over"})
EXAMPLES = frozenset("including such notably especially particularly namely chiefly".split())
STOPS = frozenset('.?!;—"“”()')
INSIDE = frozenset({"as", "under", "within", "via", "through"})
# Themes of what countries say about the world, not of what they do together.
WORLDLY = frozenset(
    {"regional_security", "strategic_autonomy", "self_reliance", "commemoration", "economic_ties"}
)


def content_span(annotated: Annotated, sentence: Sentence, start: int) -> tuple[int, int] | None:
    """From where to where the first enumeration stands that has content; None if the clause ends before one."""
    cues = cues_of(annotated.reference)
    doc, end = sentence.span.doc, sentence.span.end
    begun = start
    for i in range(start, end):
        token = doc[i]
        if _ends_clause(token, begun):
            return None
        if token.tag_ in ("VB", "VBG", "VBP") and token.pos_ == "VERB":
            if lemma(token) in cues.doing and i + 1 < end and doc[i + 1].pos_ in NOMINAL:
                return _reach(annotated, sentence, begun if _is_gerund_in_list(doc[i], begun) else i)
            begun = i + 1
        elif token.pos_ in ("ADP", "SCONJ") or token.tag_ == "TO":
            if token.lower_ != "of" or _is_frame(cues, doc[i - 1]):
                begun = i + 1
        elif token.text == ":" or token.pos_ == "AUX":
            begun = i + 1
        elif token.pos_ in ("NOUN", "PROPN") and _is_head(token, end):
            if is_content(cues, token) or _has_theme(annotated, doc[begun : i + 1].text, "dialogue"):
                return _reach(annotated, sentence, begun)
            if not _leads_on(annotated, sentence, token):
                return None
    return None


def _leads_on(annotated: Annotated, sentence: Sentence, noun: Token) -> bool:
    """Whether a noun only leads to what is told of: 'a memorandum on', 'proposals for', 'the Kenyan minister about'."""
    cues = cues_of(annotated.reference)
    told = (
        cues.documents
        | cues.talks
        | cues.ties
        | cues.accords
        | cues.openings
        | cues.weight
        | cues.sides
        | cues.makers
    )
    own = sentence.span.doc[noun.i : noun.i + 1]
    named = annotated.mentions_in(*sentence.chars(own), *COUNTRY_KINDS, "person", "organisation")
    return lemma(noun) in told or _is_frame(cues, noun) or bool(named)


def hangs_on(sentence: Sentence, first: int) -> str:
    """The preposition that an enumeration hangs on, so that its items may repeat it; '' for none."""
    before = sentence.span.doc[first - 1].lower_ if first > sentence.span.start else ""
    return str(before) if before in REPEATED else ""


def is_content(cues: Cues, token: Token) -> bool:
    """Whether a noun tells by itself what cooperation may consist of."""
    return lemma(token) in cues.content or token.lower_ in cues.content or _is_gerund(cues, token)


def _has_theme(annotated: Annotated, text: str, *besides: str) -> bool:
    """Whether a text has a theme of what countries do together, other than these."""
    return any(
        m.theme not in WORLDLY and m.theme not in besides for m in themes_of(text, annotated.reference)
    )


def has_content(annotated: Annotated, sentence: Sentence, piece: Piece) -> bool:
    """Whether a phrase has a theme, or a head or verb of content."""
    cues = cues_of(annotated.reference)
    words = [t for t in piece.words(sentence.span.doc) if not t.is_punct]
    head = head_of(words)
    if head is None or _is_other(cues, words, head):
        return False
    if is_content(cues, head) or (lemma(words[0]) in cues.doing and words[0].pos_ == "VERB"):
        return True
    if is_equipment_noun(annotated, sentence.span.doc, piece):
        return False
    return _has_theme(annotated, sentence.span.doc[piece.first : piece.past].text)


def tells(annotated: Annotated, sentence: Sentence, piece: Piece, others: Sequence[Piece]) -> bool:
    """Whether a phrase has content, or stands in an enumeration with several that have."""
    cues = cues_of(annotated.reference)
    inside = piece.words(sentence.span.doc)
    words = [t for t in inside if not t.is_punct]
    head = head_of(words)
    if head is None or _is_other(cues, words, head):
        return False
    if words[0].lower_ == "to" or any(t.text == ":" or t.text.count("\n") > 1 for t in inside):
        # Lines of a list that were taken for one sentence.
        return False
    start, end = sentence.chars(sentence.span.doc[piece.first : piece.past])
    if annotated.mentions_in(start, end, "person"):
        return False
    beside = sum(has_content(annotated, sentence, p) for p in others)
    if has_content(annotated, sentence, piece):
        # A lone 'training' may be anything.
        return beside > 1 or sum(t.pos_ in TELLING for t in words) > 1
    return beside > 1 and words[0].pos_ != "DET" and head.pos_ != "PROPN"


def _is_other(cues: Cues, words: Sequence[Token], head: Token) -> bool:
    """Whether a phrase is a person, a document, an event, a place that there is, or a verb without an object."""
    if lemma(head) in cues.documents | cues.contracts and words[-1] == head:
        return True
    if head.tag_ == "NN" and lemma(head) in PEOPLE:
        return True
    is_verb = words[0].pos_ == "VERB" or (words[0].dep_ == "conj" and words[0].head.pos_ == "VERB")
    has_object = any(c.dep_ in ("dobj", "prep", "prt") for c in words[0].children)
    is_bare_verb = is_verb and (len(words) == 1 or (words[0].tag_ in ("VB", "VBP") and not has_object))
    return is_bare_verb or _is_occasion(words, head)


def is_left_over(sentence: Sentence, piece: Piece, taken: list[Piece]) -> bool:
    """Whether no row has a phrase, nor what it belongs to: 'ships to supply bases', 'security, including patrols'."""
    doc = sentence.span.doc
    for other in taken:
        if other.first < piece.past and piece.first < other.past:
            return False
        between = doc[other.past : piece.first]
        if other.past <= piece.first and all(t.pos_ in ("ADP", "PART", "DET", "SCONJ") for t in between):
            return False
        if other.past <= piece.first and any(t.lower_ in EXAMPLES for t in between[:3]) and len(between) < 4:
            return False
    return True


def _is_occasion(words: Sequence[Token], head: Token) -> bool:
    """'the Gull 2026 exercise', 'a second trial', 'the drills': events, and no kind of activity."""
    if lemma(head) in FACILITIES:
        owners = [t for t in words if t.i < head.i and (t.tag_ in ("PRP$", "POS") or t.lower_ == "the")]
        return bool(owners)
    if lemma(head) not in OCCASIONS:
        return False
    is_named = any((t.text[:1].isupper() and t.pos_ == "PROPN") or t.like_num for t in words if t.i < head.i)
    is_one = head.tag_ == "NN" and any(t.pos_ == "DET" for t in words if t.i < head.i)
    is_known = words[0].lower_ in ("the", "this", "these", "those")
    return is_named or is_one or is_known or any(c.isdigit() for t in words for c in t.text)


def _reach(annotated: Annotated, sentence: Sentence, first: int) -> tuple[int, int] | None:
    while first < sentence.span.end and (
        sentence.span.doc[first].is_punct or sentence.span.doc[first].lower_ in ("and", "also", "both")
    ):
        first += 1
    past = before_parties(annotated, sentence, first, region_end(annotated, sentence, first))
    while past > first and sentence.span.doc[past - 1].pos_ == "ADV":
        past -= 1
    return (first, past) if past > first else None


def _ends_clause(token: Token, begun: int) -> bool:
    if token.text in STOPS or token.tag_ in ("MD", "WDT", "WP", "WRB"):
        return True
    if token.lower_ in SUBORDINATORS and token.lower_ not in INSIDE:
        return True
    if token.lower_ in ("not", "n't", "n’t", "never", "no", "but", "neither", "nor"):
        return True
    return token.tag_ in ("VBD", "VBZ") and token.pos_ in ("VERB", "AUX") and token.i > begun


def _is_frame(cues: Cues, noun: Token) -> bool:
    word = lemma(noun)
    empty = (
        cues.frames | cues.quantities | cues.vague | cues.generic | cues.prospects | cues.list_nouns.keys()
    )
    return word in empty or noun.pos_ not in ("NOUN", "PROPN")


def _is_head(token: Token, end: int) -> bool:
    if token.i + 1 >= end:
        return True
    following = token.nbor(1)
    return following.pos_ not in ("NOUN", "PROPN", "ADJ", "PART") and following.text not in ("-", "–", "/")


def _is_gerund(cues: Cues, token: Token) -> bool:
    return token.tag_ in ("VBG", "NN") and token.lower_.endswith("ing") and lemma(token) in cues.doing


def _is_gerund_in_list(token: Token, begun: int) -> bool:
    return token.tag_ == "VBG" and token.i > begun and word_beside(token, -1) in ("and", ",")
