"""Names of events and agreements as they stand in the text, read along the words rather than the parse.

The parse of a small model tears long names of bodies apart; capitals, ordinals and 'of', 'on', 'for' hold them
together.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.clauses import is_predicate
from analysis.facts.words import EVENT_WORDS

# 'A status of forces agreement', 'a security of information agreement'
COMPOUNDED = frozenset({"status", "guard", "rules", "security", "transfer"})
DASHES = frozenset({"-", "–", "—", "‑", "/", "+", "&", "’s", "'s", "’", "'"})
LINKS = frozenset({"of", "on", "for", "and", "to", "with", "in"})
# Words before a name that say when or how sure, and are no part of it.
LEADING = EVENT_WORDS.name_openers
LONGEST_NAME = 26
CLOSING = frozenset({'"', "”", "''", "’", "»"})
OPENING = frozenset({'"', "“", "``", "‘", "«"})
# 'the deal on the sidelines of', 'signed in a ceremony': what follows such a word tells where and when, not what.
SETTINGS = EVENT_WORDS.name_settings


def left_of(head: Token, sentence: Sentence, *, stop: Collection[int] = ()) -> int:
    """The index of the first word of the name that ends in `head`."""
    first = head.i
    aside = -1
    for i in range(head.i - 1, max(sentence.span.start, head.i - LONGEST_NAME) - 1, -1):
        token = head.doc[i]
        if aside <= i < head.i and aside != -1:
            continue
        if token.text == ")" and i not in stop:
            # 'mine countermeasures (MCM) vessel'
            aside = _acronym_start(token, sentence)
            if aside != -1:
                continue
        if token.text in CLOSING and i == head.i - 1 and i not in stop:
            # 'the “Blue Crane” drills'
            aside = _quote_start(token, sentence)
            if aside != -1:
                first = aside + 1
                continue
        if i in stop or not _goes_left(token, sentence):
            break
        first = i
    while first < head.i and (
        head.doc[first].lower_ in LEADING | LINKS
        or head.doc[first].text in DASHES
        or head.doc[first].tag_ in ("PRP$", "POS")
    ):
        first += 1
    return first


def _goes_left(token: Token, sentence: Sentence) -> bool:
    doc = token.doc
    if token.text in DASHES or token.is_currency or token.text[-1:] == "$":
        return True
    if token.lower_ == "to" and all(
        0 <= i < len(doc) and doc[i].text == "-" for i in (token.i - 1, token.i + 1)
    ):
        # 'government-to-government'
        return True
    if token.lower_ in ("and", "of", "on", "for"):
        before = doc[token.i - 1] if token.i > sentence.span.start else None
        word = before.nbor(-1) if before is not None and before.text in DASHES and before.i > 0 else before
        if token.lower_ == "of" and word is not None and word.lower_ in COMPOUNDED:
            return True
        return before is not None and before.text[:1].isupper() and doc[token.i + 1].text[:1].isupper()
    if token.pos_ in ("DET", "PRON", "ADP", "PUNCT", "SCONJ", "CCONJ", "PART", "AUX", "ADV", "SYM"):
        return False
    if is_predicate(token) and not token.text[:1].isupper():
        return False
    if token.tag_ in ("VBN", "VBD") and token.text[:1].islower() and _follows_noun(token, sentence):
        # 'The frigate completed sea trials', read as one long noun phrase.
        return False
    return token.pos_ in ("NOUN", "PROPN", "ADJ", "NUM", "VERB", "X")


def _follows_noun(token: Token, sentence: Sentence) -> bool:
    return token.i > sentence.span.start and token.nbor(-1).pos_ in ("NOUN", "PROPN")


def right_of(
    annotated: Annotated,
    sentence: Sentence,
    head: Token,
    prepositions: Collection[str] = ("of", "on", "between"),
    *,
    onto: bool = False,
) -> int:
    """The index of the last word of the name that `head` begins: 'session of the Commission on Trade (CT)'.

    `onto` lets 'to' lead to another name: 'amendment to the Treaty on Trade'.
    """
    doc, last = head.doc, head.i
    dated = _date_indexes(annotated, sentence)
    opened = False
    for i in range(head.i + 1, min(sentence.span.end, head.i + LONGEST_NAME)):
        token = doc[i]
        if i in dated:
            break
        if not opened:
            if token.text == "(" and last == i - 1:
                closing = _acronym_end(token, sentence)
                if closing is None:
                    break
                last = closing
                continue
            if i <= last:
                continue
            following = doc[i + 1] if i + 1 < sentence.span.end else None
            if token.lower_ not in prepositions or following is None or i + 1 in dated:
                break
            if (
                token.lower_ in ("in", "to", "with")
                and _names_place(following)
                and not (onto and token.lower_ == "to")
            ):
                break
            if token.lower_ in ("on", "in") and _is_setting(following):
                break
            opened = True
            continue
        if token.text == "(":
            closing = _acronym_end(token, sentence)
            if closing is not None:
                last = closing
            if closing is None:
                break
            continue
        if i <= last:
            continue
        step = _goes_right(token, sentence, dated)
        if step is None:
            break
        if step:
            last = i
    return last


def _goes_right(token: Token, sentence: Sentence, dated: Collection[int]) -> bool | None:
    """True where the name may end with this word, False where it goes on behind it, None where it is over."""
    doc = token.doc
    following = doc[token.i + 1] if token.i + 1 < sentence.span.end else None
    if token.text in DASHES or token.pos_ == "DET" or token.tag_ == "PRP$":
        return False
    if token.lower_ in LINKS:
        if following is None or token.i + 1 in dated or (following.pos_ == "VERB" and token.lower_ != "of"):
            return None
        if token.lower_ in ("in", "at", "on", "to") and _is_setting(following):
            return None
        if token.lower_ == "and" and following.lower_ in ("of", "on", "for"):
            # 'the signing of a plan and of an arrangement'
            return None
        return None if token.lower_ in ("in", "to", "with") and _names_place(following) else False
    if token.lower_ in ("between", "among", "against", "under"):
        return False if token.lower_ == "between" else None
    if token.pos_ in ("NOUN", "PROPN", "NUM", "ADJ", "X"):
        return token.pos_ in ("NOUN", "PROPN", "NUM", "X")
    if token.tag_ in ("VBN", "VBG") and token.dep_ in ("amod", "compound", "pcomp"):
        # 'letters of intent on shipbuilding'
        return token.tag_ == "VBG" and token.dep_ == "pcomp"
    if token.text[:1].isupper() and token.pos_ not in ("PRON", "AUX", "SCONJ"):
        return True
    if token.lower_ in ("no", "long", "jointly", "mutual"):
        return False
    return None


def _is_setting(token: Token) -> bool:
    """Whether a noun phrase only tells where or when: 'the sidelines', 'a ceremony'."""
    head = token
    for _ in range(4):
        if head.pos_ not in ("DET", "ADJ", "PRON") and head.dep_ not in ("poss", "compound", "nummod"):
            break
        if head.i + 1 >= len(head.doc):
            return False
        head = head.doc[head.i + 1]
    return head.lower_ in SETTINGS and not head.text[:1].isupper()


def _names_place(token: Token) -> bool:
    while token.pos_ == "DET" and token.i + 1 < len(token.doc):
        token = token.doc[token.i + 1]
    return token.text[:1].isupper() or token.like_num


def _quote_start(closing: Token, sentence: Sentence) -> int:
    """The index of the mark that opens a quoted name before its closing mark, -1 where it is no name."""
    for i in range(closing.i - 1, max(sentence.span.start - 1, closing.i - 7), -1):
        token = closing.doc[i]
        if token.text in OPENING:
            return i
        if not (token.text[:1].isupper() or token.like_num or token.text in DASHES):
            return -1
    return -1


def _acronym_start(closing: Token, sentence: Sentence) -> int:
    """The index of the opening bracket before ')', -1 where the two hold more than a short name."""
    for i in range(closing.i - 1, max(sentence.span.start, closing.i - 6), -1):
        token = closing.doc[i]
        if token.text == "(":
            return i
        if not (token.text[:1].isupper() or token.text in DASHES):
            return -1
    return -1


def _acronym_end(opening: Token, sentence: Sentence) -> int | None:
    """The closing bracket of '(IRIGC-M&MTC)', None where the bracket holds more than a short name."""
    for i in range(opening.i + 1, min(opening.i + 8, sentence.span.end)):
        token = opening.doc[i]
        if token.text == ")":
            return i
        if not (token.text[:1].isupper() or token.text in DASHES):
            return None
    return None


def _date_indexes(annotated: Annotated, sentence: Sentence) -> frozenset[int]:
    dates = [
        d
        for d in annotated.dates_in(sentence.start, sentence.end)
        # '2021 deal' and '2+2' keep their figures; a day or month ends a name.
        if not (d.text.isdigit() and len(d.text) == 4)
    ]
    return frozenset(
        t.i for t in sentence.span for d in dates if d.start <= sentence.block.start + t.idx < d.end
    )


def text_between(first: int, last: int, head: Token) -> str:
    """The words from `first` to `last` as written, with single blanks."""
    text = " ".join(head.doc[first : last + 1].text.split())
    text = re.sub(r" (?:their|its|his|her) ", " the ", text)
    return text.strip(" ,;:-–—\"“”'‘")


def noun_phrase(annotated: Annotated, sentence: Sentence, head: Token) -> str:
    """A noun phrase as written, without article and clauses; of 'the second, HS Aurora,' the name."""
    for child in head.rights:
        if child.dep_ == "appos" and head.pos_ != "PROPN" and child.pos_ == "PROPN":
            return text_between(left_of(child, sentence), child.i, head)
    numbers = [t.i for t in head.lefts if t.like_num or (t.tag_ == "JJ" and t.lower_[:1].isdigit())]
    first = min([left_of(head, sentence), *numbers])
    return text_between(first, right_of(annotated, sentence, head, ("of",)), head)
