"""Whether equipment stands where a set phrase is about it: behind 'took charge of', before 'changed hands'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated
from analysis.equipment.nouns import nouns_in
from analysis.facts.clauses import lemma, predicate_of, subjects
from analysis.facts.equipment.cues import CUES, ORDINALS, REMAINDERS
from analysis.facts.equipment.sightings import Sighting

LONGEST_WAY = 14
WITHIN_PHRASE = frozenset({"DET", "NUM", "ADJ", "ADV", "PROPN", "SYM", "PART", "CCONJ", "X", "PRON"})
PREPOSITIONS = frozenset("of on in at from to by up than for with under between".split())
MODIFYING = frozenset({"compound", "amod", "nmod", "poss", "nummod", "npadvmod"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
BREAKS = frozenset({";", ":"})
CLAUSE_WORDS = frozenset({"that", "which", "who", "whose", "where", "when", "while", "because", "if", "as"})
UPWARD = frozenset({"appos", "conj", "compound", "nmod", "amod", "nummod", "dep", "quantmod"})
BEING = frozenset({"be", "remain", "become", "stay", "stand", "come", "go", "lie", "sit"})


def is_equipment(annotated: Annotated, sighting: Sighting) -> bool:
    """Whether the phrase of a name is about the equipment, and not about its pilots or its crash."""
    head = sighting.head
    if sighting.named is not None or lemma(head) in CUES.quantity_nouns:
        return True
    start = sighting.sentence.block.start + head.idx
    if sighting.start <= start < sighting.end:
        return True
    return any(first <= head.i < past for first, past, _ in nouns_in(head.doc, annotated.reference))


def stands_behind(annotated: Annotated, sighting: Sighting, i: int) -> bool:
    """Whether nothing but the phrase of the equipment, with its numbers, dates and parties, stands from `i` to it."""
    doc, first = sighting.head.doc, first_token(sighting)
    if not 0 <= first - i <= LONGEST_WAY:
        return False
    nouns = (
        {t for a, b, _ in nouns_in(doc, annotated.reference) for t in range(a, b)} if first - i > 2 else set()
    )
    base, is_other = sighting.sentence.block.start, False
    others = annotated.mentions_in(base + doc[i].idx, sighting.start, "platform") if i < first else ()
    for token in doc[i:first]:
        if token.text in BREAKS or token.lower_ in CLAUSE_WORDS:
            return False
        if any(m.start <= base + token.idx < m.end for m in others if m.entity != sighting.platform.name):
            # 'chose the XR-9 over the QX-7', but 'chose the XR-9 and the QX-7'
            is_other = True
            continue
        if is_other and (token.pos_ == "CCONJ" or token.text == ","):
            # 'took charge of six boats and two QX-7 drones'
            is_other = False
        elif token.pos_ == "ADP" or token.lower_ in PREPOSITIONS:
            if is_other or token.lower_ not in PREPOSITIONS:
                return False
        elif token.pos_ in ("VERB", "AUX"):
            if token.tag_ != "VBN" and token.dep_ not in MODIFYING:
                return False
        elif token.pos_ == "NOUN" and not _is_passed(token):
            is_other = True
            if token.i not in nouns:
                return False
        elif token.pos_ not in WITHIN_PHRASE and not token.is_punct and token.pos_ != "NOUN":
            return False
    return not is_other


def _is_passed(noun: Token) -> bool:
    """A noun that leads on to the equipment: 'batch' in 'a batch of', a date, a sum, a word before another noun."""
    if lemma(noun) in CUES.quantity_nouns | CUES.service_nouns or noun.ent_type_ in (
        "DATE",
        "MONEY",
        "CARDINAL",
    ):
        return True
    return noun.dep_ in MODIFYING or noun.like_num


def first_token(sighting: Sighting) -> int:
    """The first token of the name or, before it, of the noun that stands for it."""
    doc, i = sighting.head.doc, sighting.head.i
    if sighting.named is not None:
        return int(i)
    start = sighting.start - sighting.sentence.block.start
    while i > sighting.sentence.span.start and doc[i - 1].idx >= start:
        i -= 1
    return int(i)


def stands_before(annotated: Annotated, sighting: Sighting, anchor: Token) -> bool:
    """Whether what begins with a word behind the equipment is said of the equipment."""
    head = sighting.head
    if anchor.dep_ in ("aux", "auxpass"):
        anchor = anchor.head
    is_verb = anchor.pos_ in ("VERB", "AUX") or anchor.tag_.startswith("VB")
    verb = anchor if is_verb else predicate_of(anchor)
    if not is_verb and _is_adjacent(sighting, anchor):
        return True
    if verb is None or (not is_verb and lemma(verb) not in BEING):
        return False
    named = subjects(verb)
    if named:
        return any(_counts(word, sighting) for word in named)
    between = head.doc[head.i + 1 : anchor.i] if head.i < anchor.i <= head.i + LONGEST_WAY else None
    return between is not None and not any(t.tag_ in FINITE or t.text in BREAKS for t in between)


def _is_adjacent(sighting: Sighting, anchor: Token) -> bool:
    """'the tanks still on order', but not 'the price of the tanks due in May'."""
    head = sighting.head
    if not head.i < anchor.i <= head.i + 5:
        return False
    if head.dep_ == "pobj" and head.head.lower_ == "of" and not _is_part(head.head.head):
        return False
    end = sighting.end - sighting.sentence.block.start
    between = [t for t in anchor.doc[head.i + 1 : anchor.i] if t.idx >= end or sighting.named is not None]
    return all(t.pos_ in ("ADV", "PART") for t in between)


def _counts(subject: Token, sighting: Sighting) -> bool:
    """Whether a subject is the equipment, some of it, or stands beside it: 'the first of the six jets'."""
    node, base = sighting.head, sighting.sentence.block.start
    if sighting.named is None and sighting.start <= base + subject.idx < sighting.end:
        return True
    for _ in range(6):
        if node == subject:
            return True
        above = node.head
        if node.dep_ in UPWARD:
            node = above
        elif node.dep_ == "pobj" and above.lower_ == "of" and _is_part(above.head):
            node = above.head
        else:
            return False
    return False


def _is_part(noun: Token) -> bool:
    is_number = noun.pos_ in ("NUM", "PRON", "DET") or noun.like_num or noun.lower_ in ORDINALS | REMAINDERS
    return is_number or noun.tag_ in ("JJR", "JJS") or lemma(noun) in CUES.quantity_nouns
