"""Words that take up equipment named before: 'the first frigate', 'the rest', 'another 40', 'she'."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.beside import word_beside
from analysis.facts.clauses import is_passive, lemma, phrasal
from analysis.facts.equipment.cues import (
    CUES,
    INTRANSITIVE,
    ORDINALS,
    RELATION_OF_VERB,
    REMAINDERS,
    TRANSFERS,
)
from analysis.facts.equipment.deeds import EXPECTING
from analysis.facts.equipment.sightings import as_figures, quantity_of
from analysis.facts.equipment.status import raised

MAKING = frozenset({"build", "make", "supply", "design", "built", "made"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
COUNTED_BEHIND = frozenset({"other", "remaining", "the", "another", "further", ";"})
# 'Is leasing eight of the machines', 'is phasing the type out'.
GENERIC = frozenset({"machine", "model", "type"})
DEALS = (
    CUES.contract_nouns
    | CUES.arriving_nouns
    | {"donation", "lease", "sale", "shipment", "supply", "transfer"}
)
INDEFINITE = frozenset({"a", "an", "more", "new", "additional", "another", "no"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "both"})


def takes_up(noun: Token, first: int) -> bool:
    """Whether a noun phrase speaks of something known: definite, counted or numbered, under no name of its own."""
    before = [t for t in noun.doc[noun.left_edge.i : noun.i] if t.i < first]
    words = {t.lower_ for t in before}
    if lemma(noun.head) in CUES.weighing_verbs and noun.dep_ == "dobj" and not words & DEFINITE:
        # 'has shortlisted three aircraft': others
        return False
    if any(c.dep_ == "acl" and lemma(c) == "base" for c in noun.children):
        # 'six bridge layers based on the tank'
        return False
    if is_more(noun) or _is_of_known_lot(noun):
        return True
    if words & (INDEFINITE - {"new"} if words & {"the", "these", "those"} else INDEFINITE):
        return False
    # 'the KNDS-built systems', but not 'six German-designed boats'
    if any(_is_name(t) and not (_is_of_maker(t) and words & DEFINITE) for t in before):
        return False
    return bool(words & (DEFINITE | ORDINALS)) or any(as_figures(t) for t in before)


def _is_of_known_lot(noun: Token) -> bool:
    """'The first batch of jets', 'the last of the tanks', but not 'a batch of jets' or 'the batch of 12 jets'."""
    of = noun.head
    is_bare = noun.dep_ == "pobj" and of.lower_ == "of" and of.i + 1 == noun.left_edge.i == noun.i
    return is_bare and lemma(of.head) in CUES.lot_nouns and is_definite(of.head)


def is_more(noun: Token) -> bool:
    """'Two more boats are under construction', as the subject of a sentence: more of those spoken of before."""
    words = {t.lower_ for t in noun.doc[noun.left_edge.i : noun.i]}
    is_counted = any(as_figures(t) for t in noun.lefts) or "another" in words
    is_first = bool(noun.doc[noun.left_edge.i].is_sent_start) and noun.dep_ in SUBJECTS
    return is_counted and is_first and bool(words & {"more", "further", "additional", "another"})


def is_definite(noun: Token) -> bool:
    """Whether a phrase speaks of something known by 'the', 'its' or a number in a row: not just '40 tanks'."""
    if _is_of_known_lot(noun):
        return True
    words = {t.lower_ for t in noun.doc[noun.left_edge.i : noun.i]}
    return bool(words & (DEFINITE | ORDINALS | {"remaining", "other"}))


def _is_of_maker(token: Token) -> bool:
    """'KNDS-built', 'Polish-made'."""
    following = token.doc[token.i + 1 : token.i + 3]
    return len(following) == 2 and following[0].text in ("-", "‑", "–") and lemma(following[1]) in MAKING


def _is_name(token: Token) -> bool:
    # '209/1400mod class submarine'
    is_designation = token.text[:1].isdigit() and any(c.isalpha() for c in token.text.rstrip("stndrh"))
    is_capital = (token.text[:1].isupper() or is_designation) and not token.is_sent_start
    return is_capital and token.lower_ not in ORDINALS and not as_figures(token)


def is_carried_on(token: Token) -> bool:
    """'It' or 'they' as the first word and the subject of a sentence, or behind a phrase that opens it."""
    if token.lower_ not in ("it", "they", "she") or token.dep_ not in SUBJECTS:
        return False
    return bool(token.is_sent_start) or (_is_behind_opening(token) and may_be_equipment(token))


def _is_behind_opening(token: Token) -> bool:
    """'Following sea trials, she will be delivered': no other subject stands before."""
    before = token.doc[token.sent.start : token.i]
    is_first = not any(t.dep_ in SUBJECTS or t.tag_ in ("VBD", "VBZ", "VBP") for t in before)
    return len(before) > 1 and before[-1].text == "," and is_first and token.head.dep_ == "ROOT"


def may_be_equipment(token: Token) -> bool:
    """Whether 'they' are delivered, built or put into service, which nobody is."""
    verb = raised(token.head) or token.head
    if is_passive(verb):
        return RELATION_OF_VERB.get(lemma(verb)) is not None and lemma(verb) not in CUES.general_verbs
    return lemma(verb) in CUES.joining_verbs or phrasal(verb) in INTRANSITIVE


def is_subject(noun: Token) -> bool:
    """Whether a noun, or what it is in apposition to, is the subject of its sentence."""
    while noun.dep_ in ("appos", "compound") and noun.head != noun:
        noun = noun.head
    return noun.dep_ in SUBJECTS


def is_plural(token: Token) -> bool:
    """Whether a phrase speaks of several pieces."""
    is_number = as_figures(token) not in ("", "1")
    if token.dep_ in SUBJECTS and any(c.lower_ in ("are", "were", "have") for c in token.head.children):
        # 'the landing craft were delivered'
        return True
    return token.tag_ in ("NNS", "NNPS") or is_number or token.lower_ in REMAINDERS


def quantity(token: Token) -> str:
    """How many a phrase speaks of: 'the first frigate' is one."""
    number = quantity_of(token) or as_figures(token)
    if number or is_plural(token) or lemma(token) in CUES.lot_nouns:
        return number
    return "1" if any(t.lower_ in ORDINALS for t in (token, *token.lefts)) else ""


def is_number_alone(token: Token) -> bool:
    """'The first', 'the first ten', 'the other four', 'the rest', 'three' as subject, 'wants a dozen of them'."""
    if any(c.lower_ == "of" and not _is_of_them(c) for c in token.children):
        return False
    if not (token.dep_ in SUBJECTS or _is_of_relation(token) or _is_of_deed(token)):
        return False
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]] in (["in", "a"], ["of", "a"]):
        # 'the fifth in a new class of vessels'
        return False
    if following is not None and following.pos_ in ("NOUN", "PROPN", "SYM"):
        return False
    before = word_beside(token, -1)
    if token.lower_ in REMAINDERS | ORDINALS:
        return before == "the"
    is_year = len(token.text) == 4 and token.text.isdigit()
    is_of_many = before == "," and token.sent[0].lower_ == "of"
    counted = bool(token.is_sent_start) or is_of_many or before in ORDINALS | COUNTED_BEHIND
    counted = counted or any(_is_of_them(c) for c in token.children) or _is_object_alone(token)
    counted = counted or _is_moved(token) or _is_of_deed(token) or _is_of_deal(token)
    is_counted_more = token.lower_ == "more" and any(as_figures(c) for c in token.children)
    return is_counted_more or (bool(as_figures(token)) and not is_year and counted)


def _is_of_deed(token: Token) -> bool:
    """'a batch of 12 bought last June', 'the 108 ordered in 2019'."""
    deeds = [c for c in token.children if c.dep_ == "acl" and c.tag_ == "VBN" and c.i > token.i]
    return any(lemma(c) in RELATION_OF_VERB and lemma(c) not in CUES.general_verbs for c in deeds)


def _is_of_deal(token: Token) -> bool:
    """'a contract for 54 more', 'an order for twelve', 'the sale of six more'."""
    noun = token.head.head
    is_bare = token.dep_ == "pobj" and token.head.lower_ in ("for", "of") and noun.pos_ == "NOUN"
    return is_bare and lemma(noun) in DEALS and token.ent_type_ not in ("MONEY", "PERCENT", "DATE")


def _is_moved(token: Token) -> bool:
    """'So far, 12 have been delivered': a number that such a verb has for its subject."""
    verb = raised(token.head) or token.head
    relation = RELATION_OF_VERB.get(lemma(verb)) if is_passive(verb) else INTRANSITIVE.get(phrasal(verb))
    return token.dep_ in SUBJECTS and relation is not None


def is_rest(token: Token) -> bool:
    """'The remaining three', 'the other four'."""
    return word_beside(token, -1) in ("remaining", "other")


def _is_of_them(preposition: Token) -> bool:
    return preposition.lower_ == "of" and any(
        c.lower_ in ("them", "these", "those") for c in preposition.children
    )


def _is_object_alone(token: Token) -> bool:
    """'has offered a dozen': a number that is all that a verb has for its object."""
    before = token.nbor(-1) if token.i else token
    is_bare = before.pos_ in ("VERB", "AUX", "ADV") or before.lower_ == "a"
    if token.dep_ == "pobj":
        # 'has asked for 106'
        is_sum = token.ent_type_ in ("MONEY", "PERCENT", "DATE")
        return token.head.i + 1 == token.i and token.head.head.pos_ == "VERB" and not is_sum
    is_moving = RELATION_OF_VERB.get(lemma(token.head)) in TRANSFERS or lemma(token.head) == "take"
    return token.dep_ == "dobj" and is_bare and is_moving


def is_lot_alone(token: Token) -> bool:
    """'The opening batch', 'the second tranche', of what was spoken of before."""
    if lemma(token) not in CUES.lot_nouns | GENERIC or any(c.lower_ == "of" for c in token.children):
        return False
    is_told = token.dep_ in SUBJECTS or _is_of_relation(token)
    return is_told and takes_up(token, token.i)


def _is_of_relation(token: Token) -> bool:
    """Whether a number is what a verb does something to: 'welcomed the first three', 'pay for another 40'."""
    if _is_of_deal(token):
        return True
    while token.dep_ == "pobj" and token.head.lower_ == "of" and as_figures(token.head.head):
        # 'eight of the machines'
        token = token.head.head
    verb, key = token.head, lemma(token.head)
    key = phrasal(verb) if phrasal(verb) in RELATION_OF_VERB else key
    if token.dep_ == "pobj":
        verb, key = verb.head, f"{lemma(verb.head)} {verb.lower_}"
        if verb.pos_ == "NOUN" and token.head.lower_ == "of" and lemma(verb) in CUES.arriving_nouns:
            # 'will take delivery of the first pair'
            return True
    is_told = (
        key in RELATION_OF_VERB.keys() | CUES.weighing_phrases | {"take"}
        or key in CUES.weighing_verbs | CUES.pledging_verbs | EXPECTING
    )
    return token.dep_ in ("dobj", "pobj") and verb.pos_ == "VERB" and is_told


def names_one_behind(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    """'The first frigate, HS Kimon': the name behind the comma is what is spoken of."""
    doc = token.doc
    i = token.i + 1
    while i < sentence.span.end and (doc[i].is_punct or doc[i].lower_ == "the"):
        i += 1
    if i >= sentence.span.end or i > token.i + 3:
        return False
    offset = sentence.block.start + doc[i].idx
    mentions = annotated.mentions_in(sentence.start, sentence.end, "platform")
    return any(m.start <= offset < m.end for m in mentions)
