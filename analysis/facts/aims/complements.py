"""What a word of stance is about: where its complement begins, past dates, places, parties and remarks."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.content import (
    begins_clause,
    behind_party,
    content_clause,
    is_infinitive,
    is_side,
    is_told_to,
    seen,
)
from analysis.facts.aims.cues import OFFER, Cue, cues_of
from analysis.facts.aims.remarks import (
    is_dated,
    is_party,
    opens_remark,
    past_asked,
    past_circumstance,
    past_mention,
    past_partner,
    past_remark,
)
from analysis.facts.clauses import lemma
from analysis.mentions import COUNTRY_KINDS

CLAUSE_OPENERS = frozenset({"that", "whether", "if", "why", "how"})
# 'the pact will see both navies exchange crews'
SEEING = "seeing"
# Of a word that takes 'for', what a party is to do stands behind the party.
WHOM = Cue("", ("whom",))
OBJECT_POS = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON", "VERB", "ADV", "X"})


def complement(annotated: Annotated, sentence: Sentence, word: Token, cue: Cue) -> tuple[int, str] | None:
    """The token where the complement begins and the preposition that it hangs on ('' for an object)."""
    cues = cues_of(annotated.reference)
    doc, i, end = word.doc, word.i + 1, sentence.span.end
    while i < end:
        token = doc[i]
        low = token.lower_
        if low == "to" and _is_recipient(annotated, sentence, token, cue):
            # 'offered to his Kenyan counterpart the use of a range'
            i = max(token.right_edge.i, i) + 1
            continue
        if low == "to" and "to" in cue.takes:
            return (i, "to") if is_infinitive(sentence, i) else (i + 1, "to")
        if low == "that" and "that" in cue.takes:
            return content_clause(annotated, sentence, i)
        if low == "how" and i + 2 < end and doc[i + 1].lower_ == "to" and "object" in cue.takes:
            return i + 1, "to"
        if SEEING in cue.takes:
            return seen(annotated, sentence, i)
        if low in CLAUSE_OPENERS and token.pos_ in ("SCONJ", "ADV", "PRON"):
            return None
        if "that" in cue.takes and begins_clause(annotated, sentence, i):
            return content_clause(annotated, sentence, i - 1)
        if "whom" in cue.takes and (behind := behind_party(annotated, sentence, i, cue)) is not None:
            return behind, "to"
        if "whom" in cue.takes and "with" in cue.takes:
            tasks = next((c for c in word.children if c.lower_ == "with" and c.i > i), None)
            return (tasks.i + 1, "with") if tasks is not None and tasks.i + 1 < end else None
        is_topic = low == "on" and low in cue.takes and not is_dated(annotated, sentence, i + 1)
        if not is_topic and opens_remark(annotated, sentence, token):
            past = past_remark(annotated, sentence, i)
            if past is None:
                return None
            i = past
        elif low not in cue.takes and (past := past_circumstance(sentence, i, cue.takes)) is not None:
            i = past
        elif low in cue.takes:
            # 'the basis for both armies to train'
            behind = behind_party(annotated, sentence, i + 1, WHOM) if low == "for" else None
            is_told = behind is not None and behind + 1 < end and doc[behind + 1].lower_ != "be"
            return (behind, "to") if is_told and behind is not None else (i + 1, str(low))
        elif lemma(token) in cues.views and lemma(word) == "exchange":
            i += 1
        elif token.text == ":":
            return i + 1, ""
        elif "whom" in cue.takes and is_told_to(sentence, word, i):
            return None
        elif low == "with" and (party := _past_party(annotated, sentence, i + 1, cue)):
            i = party
        elif low == "with" and "object" in cue.takes:
            past = past_partner(annotated, sentence, i)
            if past is None:
                return None
            i = past
        elif "object" in cue.takes and (given := _dative(word, i)) is not None:
            i = given.right_edge.i + 1
        elif "object" in cue.takes:
            is_object = opens_object(token) and doc[i - 1].tag_ != "MD"
            return (_past_receiver(annotated, sentence, i), "") if is_object else None
        elif {"for", "of", "about"} & set(cue.takes) and (
            asked := past_asked(annotated, sentence, i + (low == "to"))
        ):
            i = asked
        elif low in ("since", "until", "during") and is_dated(annotated, sentence, i + 1):
            i = past_mention(annotated, sentence, i + 1)
        elif low in ("to", "with", "from", "for", "by"):
            i = max(token.right_edge.i, i) + 1
        else:
            return None
    return None


def _past_party(annotated: Annotated, sentence: Sentence, i: int, cue: Cue) -> int:
    """Past 'Kenya's Acme' of 'negotiating with Kenya's Acme on', 0 where none of the cue's prepositions follows."""
    past = past_asked(annotated, sentence, i)
    follows = sentence.span.doc[past].lower_ if 0 < past < sentence.span.end else ""
    return past if follows in cue.takes or follows == "to" else 0


def _is_recipient(annotated: Annotated, sentence: Sentence, to: Token, cue: Cue) -> bool:
    """Whether 'to' introduces to whom something is offered, and the thing stands behind."""
    who = next((c for c in to.children if c.dep_ == "pobj"), None)
    if who is None or "object" not in cue.takes or cue.stance != OFFER:
        return False
    past = to.right_edge.i + 1
    is_whom = any(
        is_party(annotated, sentence, t) or is_side(cues_of(annotated.reference), t) for t in to.subtree
    )
    return is_whom and past < sentence.span.end and opens_object(sentence.span.doc[past])


def _dative(verb: Token, i: int) -> Token | None:
    """The first of two objects, where it begins here: 'gives Kenyan ships access to'."""
    objects = [c for c in verb.children if c.dep_ in ("dative", "dobj") and c.pos_ in ("NOUN", "PROPN")]
    is_first = len(objects) > 1 and objects[0].dep_ == "dative" and objects[0].left_edge.i == i
    return objects[0] if is_first and objects[0].right_edge.i < objects[1].i else None


def opens_object(token: Token) -> bool:
    """Whether a noun phrase or a gerund may begin with a word."""
    return token.pos_ in OBJECT_POS or token.tag_ in ("PRP$", "VBG", "VBN")


def _past_receiver(annotated: Annotated, sentence: Sentence, i: int) -> int:
    """Behind the first of two objects: 'offered Zenda ten places'."""
    doc = sentence.span.doc
    offset = sentence.block.start + doc[i].idx
    receiver = next(
        (
            m
            for m in annotated.mentions_in(sentence.start, sentence.end, *COUNTRY_KINDS, "organisation")
            if m.start == offset
        ),
        None,
    )
    if receiver is None or receiver.kind == "demonym":
        return i
    past = past_mention(annotated, sentence, i)
    if (
        past + 1 < sentence.span.end
        and doc[past].lower_ == "and"
        and is_party(annotated, sentence, doc[past + 1])
    ):
        past = past_mention(annotated, sentence, past + 1)
    following = doc[past] if past < sentence.span.end else None
    is_object = following is not None and following.pos_ in ("DET", "NUM", "ADJ", "NOUN", "VERB")
    return past if is_object and following is not None and following.text not in ("-", "–") else i
