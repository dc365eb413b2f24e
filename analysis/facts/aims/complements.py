"""What a word of stance is about: where its complement begins, past dates, places, parties and remarks."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.aims.cues import OFFER, Cue, Cues, cues_of
from analysis.facts.clauses import is_passive, is_predicate, lemma
from analysis.mentions import COUNTRY_KINDS

# Between a verb and its complement: 'also', 'themselves', 'once more', ', in turn,'.
SKIPPED = frozenset(
    """also further themselves itself jointly together again once more therefore primarily mainly largely closely still
    now both currently""".split()
)
CLAUSE_OPENERS = frozenset({"that", "whether", "if", "why", "how"})
# What a content clause hangs on: a verb without 'to'.
BARE_VERB = "that"
# The same, where the verb is sure to be no procedure: 'will host cadets'.
WHOLE_VERB = "whole"
# 'commits both sides to regular patrols': of these verbs the party may have a noun behind it.
BINDING = ("whom", "to")
LONGEST_SUBJECT = 9
LONGEST_ASIDE = 24
# 'the pact will see both navies exchange crews'
SEEING = "seeing"
# 'wants a plant to build engines' tells what the plant is for.
FACILITIES = frozenset({"venture", "enterprise", "plant", "factory", "facility", "centre", "center", "line"})
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
            return (i, "to") if _is_infinitive(sentence, i) else (i + 1, "to")
        if low == "that" and "that" in cue.takes:
            return _content_clause(annotated, sentence, i)
        if low == "how" and i + 2 < end and doc[i + 1].lower_ == "to" and "object" in cue.takes:
            return i + 1, "to"
        if SEEING in cue.takes:
            return _seen(annotated, sentence, i)
        if low in CLAUSE_OPENERS and token.pos_ in ("SCONJ", "ADV", "PRON"):
            return None
        if "that" in cue.takes and _begins_clause(annotated, sentence, i):
            return _content_clause(annotated, sentence, i - 1)
        if "whom" in cue.takes and (behind := _behind_party(annotated, sentence, i, cue)) is not None:
            return behind, "to"
        if "whom" in cue.takes and "with" in cue.takes:
            tasks = next((c for c in word.children if c.lower_ == "with" and c.i > i), None)
            return (tasks.i + 1, "with") if tasks is not None and tasks.i + 1 < end else None
        is_topic = low == "on" and low in cue.takes and not _is_dated(annotated, sentence, i + 1)
        if not is_topic and _opens_remark(annotated, sentence, token):
            past = _past_remark(annotated, sentence, i)
            if past is None:
                return None
            i = past
        elif low in cue.takes:
            return i + 1, low
        elif lemma(token) in cues.views and lemma(word) == "exchange":
            i += 1
        elif token.text == ":":
            return i + 1, ""
        elif "whom" in cue.takes and _is_told_to(sentence, word, i):
            return None
        elif "object" in cue.takes:
            return (_past_receiver(annotated, sentence, i), "") if opens_object(token) else None
        elif "for" in cue.takes and _is_party(annotated, sentence, token):
            i = _past_mention(annotated, sentence, i)
        elif low == "with" and i + 1 < end and _is_party(annotated, sentence, doc[i + 1]):
            i = _past_mention(annotated, sentence, i + 1)
        elif low in ("to", "with", "from", "for", "by"):
            i = max(token.right_edge.i, i) + 1
        else:
            return None
    return None


def _is_recipient(annotated: Annotated, sentence: Sentence, to: Token, cue: Cue) -> bool:
    """Whether 'to' introduces to whom something is offered, and the thing stands behind."""
    who = next((c for c in to.children if c.dep_ == "pobj"), None)
    if who is None or "object" not in cue.takes or cue.stance != OFFER:
        return False
    past = to.right_edge.i + 1
    is_whom = any(
        _is_party(annotated, sentence, t) or _is_side(cues_of(annotated.reference), t) for t in to.subtree
    )
    return is_whom and past < sentence.span.end and opens_object(sentence.span.doc[past])


def _begins_clause(annotated: Annotated, sentence: Sentence, i: int) -> bool:
    """Whether a party and its verb stand here without 'that': 'hoped Ghana would help', 'proposed both sides study'."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    for j in range(i, min(i + LONGEST_SUBJECT, sentence.span.end - 1)):
        if doc[j].tag_ == "MD" or (doc[j].tag_ == "NNS" and lemma(doc[j]) in cues.sides):
            verb = next((t for t in doc[j + 1 : j + 4] if t.tag_ in ("VB", "VBP") and t.pos_ == "VERB"), None)
            is_infinitive = verb is not None and doc[verb.i - 1].lower_ == "to"
            subject = doc[i : j + 1]
            is_party = any(_is_side(cues, t) or _is_party(annotated, sentence, t) for t in subject)
            return verb is not None and not is_infinitive and is_party
        if doc[j].pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "CCONJ"):
            return False
    return False


def _seen(annotated: Annotated, sentence: Sentence, i: int) -> tuple[int, str] | None:
    """Of 'would see both navies exchange crews' the verb, of 'will see Kenyan pilots train' all."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    for j in range(i + 1, min(i + LONGEST_SUBJECT, sentence.span.end)):
        are_both = doc[j - 1].tag_ == "NNS" and lemma(doc[j - 1]) in cues.sides | cues.members
        is_verb = doc[j].tag_ in ("VB", "VBP") and doc[j].pos_ == "VERB"
        if is_verb or (are_both and doc[j].lower_ in cues.sharing):
            return (j, BARE_VERB) if are_both else (i, "")
        if doc[j].is_punct or doc[j].pos_ == "AUX":
            return None
    return None


def _content_clause(annotated: Annotated, sentence: Sentence, that: int) -> tuple[int, str] | None:
    """The verb of 'that the two sides share data', if it tells what a country or both are to do."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    verb = next((t for t in doc[that + 1 : sentence.span.end] if is_predicate(t) and t.dep_ != "relcl"), None)
    if (
        verb is not None
        and lemma(verb) in ("need", "have", "continue", "start", "begin")
        and verb.nbor(1).lower_ == "to"
    ):
        verb = next((t for t in doc[verb.i + 2 : verb.i + 4] if is_predicate(t)), None)
    if verb is None or verb.pos_ != "VERB" or is_passive(verb) or verb.i - that > LONGEST_SUBJECT:
        return None
    is_bare = verb.tag_ in ("VB", "VBP", "VBZ") or verb.lower_ == lemma(verb)
    if not is_bare or any(c.dep_ == "neg" for c in verb.children):
        return None
    acting = [
        t for t in doc[that + 1 : verb.i] if t.dep_ in ("nsubj", "poss", "compound", "nmod", "amod", "pobj")
    ]
    if any(lemma(t) in cues.sides or _is_party(annotated, sentence, t) for t in acting):
        return verb.i, BARE_VERB
    return None


def _behind_party(annotated: Annotated, sentence: Sentence, i: int, cue: Cue) -> int | None:
    """The 'to' of 'asked Ghana to', 'called on the Ghanaian side to', 'enable both armies to'."""
    cues = cues_of(annotated.reference)
    doc = sentence.span.doc
    first = i + 1 if doc[i].lower_ in ("on", "upon") else i
    for j in range(first, min(first + LONGEST_SUBJECT, sentence.span.end)):
        is_infinitive = doc[j].lower_ == "to" and _is_infinitive(sentence, j)
        if j > first and (is_infinitive or (doc[j].lower_ == "to" and cue.takes == BINDING)):
            between = doc[first:j]
            is_party = any(_is_side(cues, t) or _is_party(annotated, sentence, t) for t in between)
            return (j if is_infinitive else j + 1) if is_party else None
        is_inside = doc[j].pos_ in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART", "CCONJ")
        if not is_inside and doc[j].lower_ not in ("of", "from"):
            return None
    return None


def _is_told_to(sentence: Sentence, verb: Token, i: int) -> bool:
    """Whether an object is who is to do something: 'wants the auditor general to look into the contract'."""
    for noun in sentence.span.doc[i : min(i + LONGEST_SUBJECT, sentence.span.end)]:
        below = noun.head
        has_to = any(c.dep_ == "aux" and c.lower_ == "to" for c in below.children)
        if noun.dep_ == "nsubj" and below.head == verb and below.tag_ == "VB" and has_to:
            return below.i > noun.i and lemma(noun) not in FACILITIES
    return False


def _is_infinitive(sentence: Sentence, i: int) -> bool:
    following = sentence.span.doc[i + 1] if i + 1 < sentence.span.end else None
    return following is not None and following.tag_ in ("VB", "VBP", "NN") and following.text.islower()


def _opens_remark(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    """Whether a word begins what may stand between a verb and its complement: an adverb, a date, a place, a comma."""
    if token.lower_ in SKIPPED or token.dep_ in ("neg", "prt", "aux") or token.text == ",":
        return True
    if token.pos_ == "ADV" and token.lower_ != "more":
        return True
    if token.lower_ in ("on", "in", "at") and token.i + 1 < sentence.span.end:
        in_principle = token.lower_ == "in" and token.nbor(1).lower_ == "principle"
        return in_principle or is_when_or_where(annotated, sentence, token.i + 1)
    offset = sentence.block.start + token.idx
    return any(d.start <= offset < d.end for d in annotated.dates_in(sentence.start, sentence.end))


def _past_remark(annotated: Annotated, sentence: Sentence, i: int) -> int | None:
    """Past such a remark; None where the comma begins a clause."""
    doc = sentence.span.doc
    if doc[i].text == ",":
        closing = next((j for j in range(i + 1, min(i + 8, sentence.span.end)) if doc[j].text == ","), None)
        if closing is None or doc[i + 1].lower_ in ("when", "where"):
            return _past_aside(sentence, i)
        return None if any(is_predicate(t) for t in doc[i + 1 : closing]) else closing + 1
    if doc[i].lower_ in ("on", "in", "at"):
        return i + 2 if doc[i + 1].lower_ == "principle" else _past_mention(annotated, sentence, i + 1)
    return i + 1


def _is_side(cues: Cues, noun: Token) -> bool:
    """Whether a noun is one that may stand for the other side: not 'the army', whose own it is."""
    is_own = lemma(noun) in cues.bodies and noun.tag_ != "NNS"
    is_own = is_own and any(c.lower_ in ("the", "its", "his", "her") for c in noun.lefts)
    return (lemma(noun) in cues.sides and not is_own) or (lemma(noun) in cues.talks and noun.pos_ == "NOUN")


def _past_aside(sentence: Sentence, comma: int) -> int | None:
    """Past ', when the minister was in Athens,' where 'to' or a preposition follows it."""
    doc, end = sentence.span.doc, sentence.span.end
    for i in range(comma + 1, min(comma + LONGEST_ASIDE, end - 1)):
        if doc[i].text == "," and doc[i + 1].lower_ in ("to", "on"):
            return i + 1
    return None


def is_when_or_where(annotated: Annotated, sentence: Sentence, i: int) -> bool:
    """Whether 'on' or 'in' introduces a date or a place rather than the complement."""
    if i >= sentence.span.end:
        return False
    if _is_dated(annotated, sentence, i):
        return True
    offset = sentence.block.start + _object_of(sentence, i).idx
    return any(
        m.start <= offset < m.end and m.kind in ("place", "metonym", "country")
        for m in annotated.mentions_in(sentence.start, sentence.end)
    )


def _object_of(sentence: Sentence, i: int) -> Token:
    """What the preposition before a token introduces."""
    doc = sentence.span.doc
    return next((c for c in doc[i - 1].children if c.dep_ == "pobj"), doc[i])


def _is_dated(annotated: Annotated, sentence: Sentence, i: int) -> bool:
    """Whether the preposition before a token introduces a date."""
    if i >= sentence.span.end:
        return False
    offset = sentence.block.start + _object_of(sentence, i).idx
    return any(d.start <= offset < d.end for d in annotated.dates_in(sentence.start, sentence.end))


def _is_party(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    """Whether a country or body stands at a word: 'asked Ruritania for'."""
    offset = sentence.block.start + token.idx
    parties = annotated.mentions_in(sentence.start, sentence.end, *COUNTRY_KINDS, "organisation")
    return any(m.start <= offset < m.end for m in parties)


def _past_mention(annotated: Annotated, sentence: Sentence, i: int) -> int:
    """Past the date or name that a word belongs to."""
    doc = sentence.span.doc
    offset = sentence.block.start + doc[i].idx
    spans = [(d.start, d.end) for d in annotated.dates_in(sentence.start, sentence.end)]
    spans += [(m.start, m.end) for m in annotated.mentions_in(sentence.start, sentence.end)]
    past = max((end for start, end in spans if start <= offset < end), default=offset + 1)
    while i < sentence.span.end and sentence.block.start + doc[i].idx < past:
        i += 1
    return i


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
    past = _past_mention(annotated, sentence, i)
    if (
        past + 1 < sentence.span.end
        and doc[past].lower_ == "and"
        and _is_party(annotated, sentence, doc[past + 1])
    ):
        past = _past_mention(annotated, sentence, past + 1)
    following = doc[past] if past < sentence.span.end else None
    is_object = following is not None and following.pos_ in ("DET", "NUM", "ADJ", "NOUN", "VERB")
    return past if is_object and following is not None and following.text not in ("-", "–") else i
