"""The titles that stand behind a name, and what somebody is called in apposition.

Forms handled, the name in capitals:
    ROE, the minister,; ROE (then a colonel); ROE, who served as minister; ROE is the minister
    ROE, 34, a farmer; ROE, aged 34, from Zenda, a farmer
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from analysis.beside import text_beside
from analysis.candidates import Candidate
from analysis.titles import Title

# Behind a name these say in which house somebody sits.
SEATS = frozenset({"MP", "MEP", "MSP", "MLA", "MNA", "MPA", "MLC", "MHK", "MPP", "TD", "MS"})
# Letters of staff colleges that South Asian armies write small.
STAFF_LETTERS = frozenset("psc ndc ndu afwc pcgm aowc hdmc rcds awc te".split())
# What ends the words for who somebody is …
CLOSERS = frozenset("who from in at of with and whose by for".split())
# … and nouns that say nothing of that.
SAYS_NOTHING = frozenset(
    """man woman boy girl native person mother father son daughter brother sister wife husband widow uncle aunt cousin
    citizen national resident relative member part friend year day one winner victim home site scene capital""".split()
)


def past_honours(doc: Doc, i: int) -> int:
    """Past letters of honour behind a name: 'MP', 'KBE', ', OSP, ndc, psc'."""
    while i < len(doc) and _are_letters(doc[i]):
        i += 1
    j = i
    while j + 2 < len(doc) and doc[j].text == "," and _are_letters(doc[j + 1]) and doc[j + 2].text == ",":
        j += 2
    return j if doc[j - 1].text not in SEATS else i


def _are_letters(token: Token) -> bool:
    return (
        bool(token.is_upper and token.is_alpha and len(token) in range(2, 5)) or token.text in STAFF_LETTERS
    )


def title_after(
    doc: Doc,
    titles: Sequence[Title],
    candidate: Candidate,
    by_first: dict[int, Candidate],
    verbs: frozenset[str],
) -> Title | None:
    """The title in apposition behind the name: ', the Defence Attaché in Rome,', ', who is now a fellow'."""
    i = past_honours(doc, candidate.past)
    if i >= len(doc) or doc[i].text not in (",", "(", "–", "—", "-"):
        return _title_by_copula(doc, titles, candidate)
    i = _past_inserts(doc, i)
    in_title = {j for t in titles for j in range(t.first, t.past)}
    for title in titles:
        if (
            title.first <= i
            or not title.is_office
            or _is_of_another(doc, title)
            or _belongs_behind(title, titles, by_first)
        ):
            continue
        gap = [t for t in doc[i + 1 : title.first] if t.i not in in_title]
        if len(gap) > 6 or title.first - i > 12:
            break
        if all(_fits_gap(t) or t.i == title.core - 1 for t in gap) and not _opens_clause(
            doc, i, title, verbs
        ):
            return title
    return _rank_once_held(doc, titles, candidate)


def titles_joined(
    titles: Sequence[Title], after: Title | None, doc: Doc, by_first: dict[int, Candidate]
) -> list[Title]:
    """A title behind a name with the one that 'and' joins to it: 'the deputy premier and minister of defence'."""
    if after is None:
        return []
    i = after.past
    if i + 1 < len(doc) and doc[i].lower_ in ("and", "&"):
        i += 1 + (doc[i + 1].lower_ == "the")
        joined = [t for t in titles if t.first <= i <= t.core and t.first > after.core and t.is_office]
        return [after, *(t for t in joined[:1] if not _belongs_behind(t, titles, by_first))]
    return [after]


def _is_of_another(doc: Doc, title: Title) -> bool:
    """'the president' in "the president's special envoy", "the president's wife": whose somebody is, not what."""
    return title.past < len(doc) and doc[title.past].text in ("'s", "’s", "'", "’")


def age_end(doc: Doc, i: int) -> int:
    """Past the age that stands at a comma or bracket behind a name (', 34', ', aged 34', '(34)'); `i` for none."""
    j = i + 1
    if j < len(doc) and doc[j].lower_ in ("aged", "age"):
        j += 1
    if j >= len(doc) or not re.fullmatch(r"[1-9]\d", doc[j].text):
        return i
    closed = j + 1 >= len(doc) or doc[j + 1].text in (",", ".", ")", ";", ":", "–", "—")
    return j + 1 if closed or doc[j + 1].lower_ in ("from", "of", "and", "who") else i


def _past_inserts(doc: Doc, i: int) -> int:
    """The comma behind what stands between a name and the words for who it is: ', 34, from Zenda,'."""
    past = age_end(doc, i)
    if past > i and past < len(doc) and doc[past].text == ",":
        i = past
    elif past > i and past + 1 < len(doc) and doc[past].text == ")" and doc[past + 1].text == ",":
        i = past + 1
    if i + 2 < len(doc) and doc[i].text == "," and doc[i + 1].lower_ in ("from", "of"):
        end = i + 2
        while end < min(len(doc), i + 6) and doc[end].text[:1].isupper():
            end += 1
        if i + 2 < end < len(doc) and doc[end].text == ",":
            return end
    return i


def _belongs_behind(title: Title, titles: Sequence[Title], by_first: dict[int, Candidate]) -> bool:
    """Whether a title stands before another name, perhaps with a rank between: 'Defence Secretary General Roe'."""
    past = title.past
    while past not in by_first:
        follows = next((t for t in titles if past in (t.first, t.core) and t.past > past), None)
        if follows is None:
            return False
        past = follows.past
    return True


def _opens_clause(doc: Doc, i: int, title: Title, verbs: frozenset[str]) -> bool:
    """', the agency's correspondent reports': what stands behind the comma has a verb of its own."""
    if any(t.lower_ in ("who", "which") for t in doc[i : title.first]) or title.past >= len(doc):
        return False
    verb = doc[title.past]
    if verb.lemma_.lower() in verbs:
        return True
    finite = verb.pos_ in ("VERB", "AUX") and verb.tag_ in ("VBZ", "VBD", "VBP", "MD")
    subject = any(t.dep_ in ("nsubj", "nsubjpass") and t.head.i == verb.i for t in doc[i + 1 : title.past])
    return finite and subject


def _rank_once_held(doc: Doc, titles: Sequence[Title], candidate: Candidate) -> Title | None:
    """', a retired rear admiral': a rank in apposition, where no office is."""
    start = candidate.past + 1
    if start >= len(doc) or doc[start].lower_ not in ("a", "an"):
        return None
    return next((t for t in titles if t.kind == "rank" and t.first <= start < t.core <= start + 3), None)


def _fits_gap(token: Token) -> bool:
    if token.text[:1].isupper() and token.ent_type_ == "PERSON":
        return False
    if token.lower_ in (
        "who",
        "is",
        "was",
        "now",
        "currently",
        "then",
        "until",
        "recently",
        "has",
        "been",
        "also",
        "served",
        "serves",
        "serving",
        "works",
        "worked",
        "as",
        "remains",
        "became",
    ):
        return True
    if token.lower_ == "and" and token.i and token.nbor(-1).pos_ == "PROPN":
        return True  # 'Middle East and North Africa director'
    if token.tag_ == "VBN" and text_beside(token, -1) == "-":
        return True  # 'a Ruritanian-born trader'
    return token.pos_ in ("DET", "ADJ", "NOUN", "ADV", "PRON", "NUM", "PROPN", "PART") or token.text in (
        "-",
        "'s",
        "’s",
    )


def _title_by_copula(doc: Doc, titles: Sequence[Title], candidate: Candidate) -> Title | None:
    i = candidate.past
    if i < len(doc) and doc[i].lower_ in ("is", "was", "became") and len(candidate.text.split()) > 1:
        return next((t for t in titles if i < t.first <= i + 2 and t.is_office), None)
    return None


def apposed_words(doc: Doc, i: int) -> tuple[str, str, int]:
    """What a person is called in apposition, where no list knows it: ', 50, a vegetable seller'.

    The role, its words in the article and the token past them; '' and `i` where there is none.
    """
    if i >= len(doc) or doc[i].text not in (",", "("):
        return "", "", i
    start = _past_inserts(doc, i) + 1
    if start + 1 >= len(doc):
        return "", "", i
    if doc[start].tag_ == "NN" and doc[start + 1].lower_ == "of" and doc[start].lower_ not in SAYS_NOTHING:
        words = doc[start].text
        return words.capitalize(), words, start + 1  # ', vicar of the parish'
    if doc[start].lower_ not in ("a", "an"):
        return "", "", i
    end = start + 1
    while end < min(len(doc), start + 5) and doc[end].pos_ in ("NOUN", "ADJ", "PROPN") and doc[end].is_alpha:
        end += 1
    noun = doc[end - 1]
    closed = end < len(doc) and (doc[end].is_punct or doc[end].lower_ in CLOSERS)
    if end == start + 1 or noun.tag_ != "NN" or not closed or noun.lower_ in SAYS_NOTHING:
        return "", "", i
    words = doc[start + 1 : end].text
    return words[:1].upper() + words[1:], words, end
