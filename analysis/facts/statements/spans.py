"""What was said as spans of tokens, and how far it reaches where the parse does not tell."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from analysis.actors import actor_of
from analysis.annotate import Annotated, Sentence
from analysis.beside import text_beside, word_beside
from analysis.blocks import Block
from analysis.facts.statements.lexicon import Lexicon
from analysis.facts.statements.next_voice import speaks_anew
from analysis.facts.statements.verb_forms import is_finite, reporting_verb

# Where a complement ends, seen from its cue: what follows belongs to another clause.
OUTSIDE = frozenset({"punct", "cc", "conj", "parataxis", "nsubj", "nsubjpass"})
OPENING_MARKS = frozenset('"“«„')
QUOTE_MARKS = frozenset("\"'”’»")
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday earlier recently later".split()
)
CONTRASTS = frozenset({"although", "though", "while", "whereas", "but"})
OCCASIONS = frozenset(
    {"statement", "interview", "speech", "briefing", "conference", "tweet", "post", "email", "letter", "release",
     "message", "address", "testimony", "telephone", "phone", "call", "remarks", "report", "note"}
)  # fmt: skip
AUDIENCE_NOISE = frozenset("cheers applause laughter boos jeers effect extent".split())
LONGEST_INSERTION = 9
SPEAKING_TO = frozenset("tell inform assure remind warn notify reassure brief advise caution".split())
# Verbs whose clause is a question.
ASKING = frozenset({"ask", "wonder", "question", "enquire", "inquire"})


@dataclass(frozen=True, slots=True)
class Content:
    """`spans` are half-open token ranges in order; `rule` names what was read; `addressee` who it was said to."""

    spans: tuple[tuple[int, int], ...]
    rule: str
    addressee: Token | None = None


def addressee_of(verb: Token) -> Token | None:
    """Whom the verb is spoken to: 'told reporters', 'said to the council', 'urged Rome to …'."""
    lemma = verb.lemma_.lower()
    for child in verb.children:
        if child.dep_ == "dative" and child.pos_ != "ADP":
            return child
        asked = lemma == "ask" and child.lemma_.lower() != "question"
        if child.dep_ == "dobj" and child.i > verb.i and (lemma in SPEAKING_TO or asked):
            return child
        if child.dep_ in ("prep", "dative") and child.lower_ == "to" and child.i > verb.i:
            found = next((c for c in child.children if c.dep_ == "pobj"), None)
            if found is not None and found.lower_ in AUDIENCE_NOISE:
                continue
            named = found is not None and found.ent_type_ in ("PERSON", "ORG", "NORP", "GPE")
            if named or lemma in ("say", "explain"):
                return found
    return None


def name_addressee(annotated: Annotated, sentence: Sentence, noun: Token | None) -> str:
    """Whom a noun phrase means, else its own words without article; '' for a pronoun that is open."""
    if noun is None:
        return ""
    actor = actor_of(annotated, sentence, noun)
    if actor is not None and actor.names:
        return "; ".join(actor.names)
    if noun.pos_ == "PRON":
        return ""
    first = noun.left_edge.i + (noun.left_edge.lower_ in ("the", "a", "an") and noun.left_edge.i < noun.i)
    return str(noun.doc[first : noun.i + 1].text)


def given_to(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ == "dative" and c.pos_ != "ADP"), None) or addressee_of(
        verb
    )


def has_to(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def has_own_subject(verb: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)


def is_appended(clause: Token) -> bool:
    """Whether a participle behind a comma tells of who spoke, not what: 'said one aide, granted anonymity to talk'."""
    first = clause.left_edge
    return (
        clause.tag_ in ("VBN", "VBD") and first == clause and first.i > 0 and text_beside(clause, -1) == ","
    )


def extent(verb: Token, last: int) -> int:
    """The index past the complement that ends at `last`, with the phrases that the parse hangs on the verb instead."""
    doc = verb.doc
    for child in sorted(verb.children, key=lambda t: t.i):
        joins = child.dep_ not in OUTSIDE or (child.dep_ == "conj" and child.pos_ not in ("VERB", "AUX"))
        if child.dep_ == "cc" and child.i == last + 1 and _joins_no_verb(child):
            last = child.i
        elif child.left_edge.i == last + 1 and joins and not names_occasion(child):
            last = child.right_edge.i
        elif child.left_edge.i == last + 2 and doc[last + 1].text == "," and _is_next_infinitive(child):
            last = child.right_edge.i
        elif child.dep_ == "punct" and child.i == last + 1:
            last = _past_insertion(doc, child.i) if child.text == "," else last + (child.text in QUOTE_MARKS)
    return last + 1


def _is_next_infinitive(verb: Token) -> bool:
    """'protect' in 'undertook to share data, protect ports and train crews', hung on the first verb."""
    bare = verb.tag_ == "VB" and not any(c.dep_ in ("aux", "nsubj", "neg") for c in verb.children)
    return bare and verb.dep_ == "conj" and verb.head.tag_ != "VB"


def _past_insertion(doc: Doc, comma: int) -> int:
    """The comma that opens a date put between a noun and its 'of': 'the entry into force, on 1 July, of the treaty'."""
    for i in range(comma + 1, min(comma + 8, len(doc) - 1)):
        if doc[i].text == ",":
            return comma if doc[i + 1].lower_ in ("of", "for", "between") else comma - 1
        if doc[i].pos_ == "VERB":
            break
    return comma - 1


def _joins_no_verb(conjunction: Token) -> bool:
    following = next((c for c in conjunction.head.children if c.dep_ == "conj" and c.i > conjunction.i), None)
    return following is not None and following.pos_ not in ("VERB", "AUX")


def names_occasion(phrase: Token) -> bool:
    """'on Tuesday', 'in a statement': when and where it was said, not what."""
    nouns = [phrase, *(c for c in phrase.children if c.dep_ == "pobj")]
    return any(t.lower_ in OCCASIONS or t.lower_ in DAYS for t in nouns)


def clip(verb: Token, first: int, past: int, lexicon: Lexicon) -> int:
    """Where a verb begins that the parse wrongly makes part of what was said."""
    for token in verb.doc[first:past]:
        if token.dep_ in ("conj", "ccomp") and reporting_verb(token, lexicon) == verb:
            return max(
                (c.i for c in token.head.children if c.dep_ == "cc" and c.i < token.i), default=token.i
            )
        opening = speaks_anew(token, lexicon)
        if opening is not None and opening > first:
            return opening
        if token.i > first + 1 and _ends_clause(token, first):
            return int(token.i)
    return past


def _ends_clause(mark: Token, first: int) -> bool:
    """Whether a comma opens ', according to …', or a colon a sentence of its own: 'expects more: She predicts …'.

    A colon does so too before a quotation, where a clause stands before it: 'said his members feel betrayed: "They'.
    """
    if mark.i + 2 >= len(mark.doc):
        return False
    behind = mark.nbor(1)
    if mark.text == ":" and behind.text in OPENING_MARKS:
        return any(map(is_finite, mark.doc[first : mark.i]))
    if mark.text == ":":
        return behind.text[:1].isupper() and behind.dep_ == "nsubj" and is_finite(behind.head)
    source = behind.lower_ == "per" or (behind.lower_ == "according" and word_beside(behind, 1) == "to")
    return mark.text == "," and source


def past_series(doc: Doc, past: int) -> int:
    """Past what the parse cuts off at a comma: 'relief, peacekeeping and medicine', 'the end, in June, of the war'."""
    if past >= len(doc) or doc[past].text != ",":
        return past
    end = doc[past].sent.end
    rest = doc[past + 1 : end]
    if len(rest) < 2 or any(
        t.tag_ in ("VBD", "VBZ", "VBP", "MD", "WDT", "WP") or t.text in ';:—–"“' for t in rest
    ):
        return past
    return end if _is_series(rest) or _is_insertion(rest) else past


def _is_series(rest: Span) -> bool:
    """Whether words behind a comma are the next members of a list of nouns."""
    nouns = rest[0].pos_ in ("NOUN", "PROPN", "ADJ", "DET", "NUM") and rest[0].ent_type_ not in (
        "DATE",
        "TIME",
    )
    joined = any(t.lower_ in ("and", "or") for t in rest[1:-1])
    return nouns and joined and not any(t.pos_ == "VERB" and t.tag_ != "VBN" for t in rest)


def _is_insertion(rest: Span) -> bool:
    """Whether words behind a comma part a noun from its 'of'."""
    if rest[0].lower_ == "of":
        return True
    comma = next((i for i, t in enumerate(rest) if t.text == ","), 0)
    goes_on = 0 < comma < min(LONGEST_INSERTION, len(rest) - 1)
    return goes_on and rest[0].pos_ == "ADP" and rest[comma + 1].lower_ in ("of", "between")


def before_contrast(doc: Doc, first: int, past: int) -> int:
    """Where ', although they would not say …' begins: the article's own words behind a noun or an infinitive."""
    for token in doc[first + 1 : past - 1]:
        if token.text == "," and doc[token.i + 1].lower_ in CONTRASTS:
            return int(token.i)
    return past


def before_participle(verb: Token, first: int, past: int, lexicon: Lexicon) -> int:
    """Where ', adding that …' begins: the speaker goes on, whatever the parse hangs it on."""
    for token in verb.doc[first + 1 : past]:
        if token.tag_ == "VBG" and token.dep_ in ("advcl", "acl", "conj") and _follows_comma(token):
            match = lexicon.match(token)
            if (
                match is not None
                and match[0].takes & {"clause", "as"}
                and match[0].kind in ("speech", "stance")
            ):
                return token.i - 1
    return past


def _follows_comma(token: Token) -> bool:
    """Whether a comma stands before a word, or a quotation that ends in one."""
    before = token.doc[max(0, token.i - 2) : token.i].text.rstrip()
    return before.endswith(",") or (before[-1:] in QUOTE_MARKS and "," in before)


def trim(doc: Doc, first: int, past: int) -> tuple[int, int]:
    """The range without commas in front and stops behind."""
    while first < past and doc[first].text in (",", ":", ";", "—", "–"):
        first += 1
    while past > first and (
        doc[past - 1].text in (",", ".", ";", ":", "—", "–", "-")
        or doc[past - 1].is_space
        or (doc[past - 1].tag_ == "CC" and past - first > 2)
    ):
        past -= 1
    return first, past


def trim_clause(doc: Doc, first: int, past: int) -> tuple[int, int]:
    """The range of a clause, without the conjunction 'that' either."""
    first, past = trim(doc, first, past)
    opens = past - first > 1 and doc[first].lower_ == "that"
    if opens and (doc[first].dep_ == "mark" or doc[first + 1].pos_ not in ("VERB", "AUX")):
        return trim(doc, first + 1, past)
    return first, past


def has_words(doc: Doc, span: tuple[int, int]) -> bool:
    """Whether a span says anything: more than marks and 'that'."""
    return any((t.is_alpha or t.like_num) and t.pos_ not in ("PRON", "DET") for t in doc[span[0] : span[1]])


def asked_about(verb: Token) -> tuple[int, int] | None:
    """What 'Asked about reports that …, Roe denied them' denies."""
    if not any(c.dep_ == "dobj" and c.lower_ in ("it", "this", "that", "them") for c in verb.children):
        return None
    asked = (
        c for c in verb.children if c.dep_ == "advcl" and c.lower_ in ("asked", "questioned") and c.i < verb.i
    )
    about = (g for c in asked for g in c.children if g.dep_ == "prep" and g.lower_ in ("about", "on"))
    topics = (g for c in about for g in c.children if g.dep_ == "pobj")
    return next((trim(verb.doc, g.left_edge.i, g.right_edge.i + 1) for g in topics), None)


def sentence_of(block: Block, token: Token) -> Sentence:
    """The sentence that a token of a block stands in."""
    span = token.sent
    return Sentence(block, span, block.start + span.start_char, block.start + span.end_char)
