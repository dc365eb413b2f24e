"""Enumerations that every other reading leaves over, in a sentence whose words tell of a wish, an offer or an accord.

No particular construction is needed: the nearest word of a class that governs the enumeration says the stance, the
clause or the only country before it says whose it is, and most of the items must tell what cooperation consists of.
    'Peru is banking on simulators, spare parts and courses for mechanics'            sought by the one country
    'Chile's minister came with a package of simulators and courses for mechanics'    offered by it
    'The ministers adopted a road map for drone production and pilot training'        agreed
    'Conversation ranged from ship repair to the training of cadets'                  described
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.actors import JOINT, main_countries
from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import AGREED, DESCRIBED, DETERMINERS, OFFER, PRIORITY, Cues, cues_of
from analysis.facts.aims.leftovers import hangs_on, has_content
from analysis.facts.aims.naming import named_in, named_in_span
from analysis.facts.aims.phrases import pieces
from analysis.facts.aims.quoted import is_question, quoted_words
from analysis.facts.aims.record import SPEAKER, Opening, Who
from analysis.facts.aims.regions import SUBORDINATORS, region_end
from analysis.facts.aims.second_nominals import NOT_SAID
from analysis.facts.aims.second_owners import BOTH, PAIRS, owner_of_clause
from analysis.facts.aims.signed import is_of_the_past
from analysis.facts.aims.stances import is_refused
from analysis.facts.aims.substance import is_equipment_noun
from analysis.facts.clauses import is_negated, lemma, predicate_of

RULE = "second_enumeration"
LONGEST_CUE = 4  # words
FEWEST = 2  # items
# Beside the words of refusal: with these a sentence tells what is not, or what somebody else has.
REFUSING = frozenset(
    "no not never without n't n’t neither nor nobody nothing but except despite instead unlike".split()
)
OTHER_NOUNS = frozenset(
    "list wishlist quest pledge promise package aspiration topic subject theme experience".split()
)
JOINT_WORDS = PAIRS | {
    "bilateral",
    "joint",
    "mutual",
    "trilateral",
    "jointly",
    "side",
    "partner",
    "neighbour",
}
STOPS = frozenset('.?!;“”"')
# 'sanctions cover', 'the war has seen': no cooperation.
HOSTILE = frozenset("sanction war attack strike invasion protest accident crash arrest trial court".split())


@dataclass(frozen=True, slots=True)
class Governor:
    """A word that says the stance of what follows, with the last of its words."""

    stance: str
    word: Token
    last: Token


def left_over_enumerations(annotated: Annotated, sentence: Sentence) -> Iterator[Opening]:
    """The opening of the first enumeration of a sentence with a governing word; none where something is refused."""
    if is_question(annotated, sentence) or is_of_the_past(annotated, sentence):
        return
    told = {lemma(t) for t in sentence.span} | {t.lower_ for t in sentence.span}
    if told & (REFUSING | NOT_SAID | HOSTILE) or len(main_countries(annotated)) < FEWEST:
        return
    quoted = quoted_words(sentence)
    cues = cues_of(annotated.reference)
    governor = None
    for token in sentence.span:
        found = _governor(cues, sentence, token) if token.i not in quoted else None
        governor = _stronger(cues, governor, found)
        if governor is None or token.i <= governor.last.i:
            continue
        if _ends(token):
            governor = None
            continue
        if not _begins(token) or token.i in quoted:
            continue
        past = region_end(annotated, sentence, token.i)
        if past - token.i < FEWEST or not _tells(annotated, sentence, governor, token.i, past):
            continue
        who = _who(annotated, sentence, governor)
        if who is not None:
            stance = _stance(governor.stance, who)
            yield Opening(stance, who, token.i, hangs_on(sentence, token.i), RULE, governor.word, past=past)
        return


def _stronger(cues: Cues, before: Governor | None, found: Governor | None) -> Governor | None:
    """The later of two governing words; 'a road map that covers' and 'wish list includes' go by the first."""
    if before is None or found is None:
        return found or before
    is_plain = found.stance == DESCRIBED and lemma(found.word) in cues.containing | cues.about
    return Governor(before.stance, before.word, found.last) if is_plain else found


def _governor(cues: Cues, sentence: Sentence, token: Token) -> Governor | None:
    """The word of stance that begins with a token, the longest of several: 'hold out', 'hold out the prospect'."""
    if token.pos_ not in ("VERB", "NOUN", "ADJ", "AUX") or (token.pos_ == "VERB" and is_refused(token)):
        return None
    doc = token.doc
    for past in range(min(token.i + LONGEST_CUE, sentence.span.end), token.i, -1):
        behind = [
            t.lower_ for t in doc[token.i + 1 : past] if t.lower_ not in DETERMINERS and t.pos_ != "ADJ"
        ]
        key = " ".join([lemma(token), *behind])
        for stance, words in ((PRIORITY, cues.seeking), (OFFER, cues.giving), (AGREED, cues.setting)):
            if key in words:
                return Governor(stance, token, doc[past - 1])
        if key in cues.telling:
            return Governor(DESCRIBED, token, doc[past - 1])
    return None


def _is_governing_noun(cues: Cues, token: Token) -> bool:
    """Whether a noun or adjective governs by itself: 'package', 'request', 'keen'; not 'spares', 'second'."""
    if token.pos_ == "ADJ":
        return token.lower_ in cues.adjectives
    key = lemma(token)
    told = (
        cues.put_forward
        | cues.wished
        | cues.documents
        | cues.contracts
        | cues.talks
        | cues.ties
        | cues.accords
    )
    is_told = key in told | cues.results | cues.openings | OTHER_NOUNS
    return is_told or cues.list_nouns.get(key) == PRIORITY


def _ends(token: Token) -> bool:
    """Whether the reach of a governing word ends here."""
    if token.text in STOPS or token.tag_ in ("MD", "WDT", "WP", "WRB"):
        return True
    is_finite = token.tag_ in ("VBD", "VBZ") and token.pos_ in ("VERB", "AUX")
    return is_finite or token.lower_ in SUBORDINATORS - {"such", "as", "under", "within", "through", "via"}


def _begins(token: Token) -> bool:
    """Whether a noun phrase or a gerund may begin with a word: behind a preposition, a verb or a colon."""
    if token.pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "NUM") and token.tag_ not in ("VBG", "VBN", "PRP$"):
        return False
    before = token.doc[token.i - 1] if token.i else None
    return before is None or before.pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "CCONJ")


def _tells(annotated: Annotated, sentence: Sentence, governor: Governor, first: int, past: int) -> bool:
    """Whether most items between two tokens tell what cooperation consists of."""
    doc = sentence.span.doc
    opening = Opening(DESCRIBED, BOTH, first, hangs_on(sentence, first), RULE, governor.word, past=past)
    items = list(pieces(annotated, sentence, opening))
    if not items or items[0].first - first > LONGEST_CUE:
        return False
    may_be_things = governor.stance in (PRIORITY, OFFER)
    telling = [
        p
        for p in items
        if has_content(annotated, sentence, p) or (may_be_things and is_equipment_noun(annotated, doc, p))
    ]
    return len(telling) >= FEWEST and 2 * len(telling) >= len(items)


def _who(annotated: Annotated, sentence: Sentence, governor: Governor) -> Who | None:
    """Whose stance a governing word tells: the owner of a noun, of its clause, the only country before it, or both."""
    word = governor.word
    cues = cues_of(annotated.reference)
    if word.pos_ == "NOUN":
        if is_negated(word):
            return None
        owner = next((c for c in word.children if c.dep_ == "poss"), word)
        named = named_in(annotated, sentence, owner)
        if len(named) == 1 and governor.stance in (PRIORITY, OFFER):
            return Who(named[0])
        if len(named) > 1:
            return BOTH
        if lemma(word) in cues.documents | cues.talks | cues.ties and governor.stance in (AGREED, DESCRIBED):
            # What a document or talks are about is of both, whoever brings them.
            return BOTH
    verb = predicate_of(word)
    who = owner_of_clause(annotated, sentence, verb) if verb is not None else None
    if who is not None and who.country == SPEAKER:
        return None
    if who is not None and who.country and governor.stance == DESCRIBED:
        # What one side highlights or studies by itself is nobody's talk.
        is_shared = who.country == JOINT or any(t.lower_ in ("with", "counterpart") for t in sentence.span)
        return BOTH if is_shared else None
    if who is not None and who.country:
        return who
    named = named_in_span(annotated, sentence, sentence.span.start, word.i)
    if len(named) == 1 and governor.stance in (PRIORITY, OFFER):
        return Who(named[0])
    if governor.stance in (PRIORITY, OFFER):
        return None
    told = {lemma(t) for t in sentence.span} | {t.lower_ for t in sentence.span}
    everywhere = named_in_span(annotated, sentence, sentence.span.start, sentence.span.end)
    is_of_both = len(everywhere) > 1 or told & (JOINT_WORDS | cues.documents | cues.talks)
    return BOTH if is_of_both else None


def _stance(stance: str, who: Who) -> str:
    """What both seek they talk of, what both offer they agreed on."""
    if who.country != JOINT:
        return stance
    return {PRIORITY: DESCRIBED, OFFER: AGREED}.get(stance, stance)
