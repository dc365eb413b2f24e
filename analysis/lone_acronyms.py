"""Bodies that an article names by an acronym alone, told by the words around it.

Forms handled, the acronym in capitals:
    QRF fighters; the QRF said; a spokesman for the QRF; trains the QRF; the Ruritanian army and the QRF
    the QNC, the ruling council, met; told QNA
    UNXYZ and EUXYZ, as missions of the United Nations and the European Union are called
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from analysis.beside_names import ending_before, starting_at, words_of
from analysis.bodies import Body, offices
from analysis.body_cue_words import PEOPLE_OF
from analysis.reference import Reference

ACRONYM = re.compile(r"[A-Z][A-Z0-9]{2,9}")
MISSION = re.compile(r"(?:UN|EU)[A-Z]{2,8}")
APPOSING = frozenset({"a", "an", "the", "its", "their"})
# Done to bodies …
DONE_TO = frozenset(
    "train equip fund arm back mentor sponsor join accuse blame ask urge thank command lead dissolve ban".split()
)
# … and done by them.
DONE_BY = frozenset(
    """continue launch send seize capture deny condemn withdraw advance agree refuse want plan lead control
    attack retreat fight hold take clear investigate begin decide expect reject welcome declare call act
    offer recruit arrest detain kill release fire join announce confirm estimate claim have""".split()
)
SERVING = frozenset({"of", "for", "from", "with", "at", "in"})
SHARED_NOUNS = frozenset("army police navy ministry government forces command agency council".split())


def lone_acronyms(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """The bodies of a block by an acronym that it does not spell out."""
    for token in doc:
        if not ACRONYM.fullmatch(token.text) or known[token.i] or _is_other(doc, token, reference):
            continue
        if _told(doc, token.i):
            yield Body(token.i, token.i + 1, token.text, "media", "", "acronym_told")
        elif MISSION.fullmatch(token.text) and not _is_operation(doc, token.i):
            yield Body(token.i, token.i + 1, token.text, "agency", "", "acronym_of_mission")
        elif kind := _kind_apposed(doc, token.i, reference) or _kind_behind(doc, token.i, reference):
            yield Body(token.i, token.i + 1, token.text, kind, "", "acronym_apposed")
        elif (
            _has_people(doc, token.i)
            or _acts(token)
            or _in_apposition(doc, token.i)
            or _joined(doc, known, token.i)
        ):
            yield Body(token.i, token.i + 1, token.text, "other", "", "acronym_cue")


def _is_other(doc: Doc, token: Token, reference: Reference) -> bool:
    """An office, a thing, a word set in capitals, part of a code, or an acronym that another name explains."""
    i = token.i
    follows = doc[i + 1] if i + 1 < len(doc) else None
    around = [doc[j] for j in (i - 1, i + 1) if 0 <= j < len(doc)]
    if token.text in reference.not_acronyms or offices(reference).get(token.text) is not None:
        return True
    if re.fullmatch("[IVXLC]+", token.text):
        return True
    if any(t.text in "-/(&:" or (t.is_upper and len(t) > 1) or t.like_num for t in around):
        return True
    if follows is None or follows.lower_ in PEOPLE_OF:
        return False
    return follows.text.istitle() and not follows.is_sent_start


def _is_operation(doc: Doc, i: int) -> bool:
    return i > 0 and doc[i - 1].lower_ in ("operation", "exercise", "op")


def _told(doc: Doc, i: int) -> bool:
    return i > 0 and doc[i - 1].lower_ in ("told", "tells")


def _has_people(doc: Doc, i: int) -> bool:
    """'QRF fighters', 'a spokesman for the QRF'."""
    if i + 1 < len(doc) and doc[i + 1].lower_ in PEOPLE_OF:
        return True
    j = i - 1 - (i > 0 and doc[i - 1].lower_ == "the")
    return j > 0 and doc[j].lower_ in SERVING and doc[j - 1].lower_ in PEOPLE_OF


def _acts(token: Token) -> bool:
    """'the QRF denied', 'trains the QRF'."""
    verb = token.head.lemma_.lower()
    if token.dep_ == "conj" and ACRONYM.fullmatch(token.head.text):
        return _acts(token.head)
    if token.dep_ == "nsubj" and token.head.pos_ == "VERB":
        return verb in DONE_BY or verb == "say"
    return token.dep_ == "dobj" and verb in DONE_TO and token.head.pos_ == "VERB"


def _kind_apposed(doc: Doc, i: int, reference: Reference) -> str:
    """The kind of 'the information service, ZIS, said', 'the state intelligence agency, the ZIS,'."""
    the = i > 1 and doc[i - 1].lower_ == "the"
    comma = i - 1 - the
    closed = i + 1 == len(doc) or doc[i + 1].text in (",", ".", ";", ")")
    if comma < 1 or doc[comma].text != "," or not closed:
        return ""
    words = reference.leftover_words
    return next(
        (
            kind
            for section in (reference.body_nouns, words.loose_nouns, words.apposed_nouns)
            if (kind := ending_before(words_of(section), doc, comma, small=True))
        ),
        "",
    )


def _kind_behind(doc: Doc, i: int, reference: Reference) -> str:
    """The kind of 'the QNC, the junta's ruling council,', 'the ZRV, Zenda's election commission,'."""
    if i + 3 >= len(doc) or doc[i + 1].text != "," or (i and doc[i - 1].lower_ in ("or", "and")):
        return ""
    end = next((j for j in range(i + 2, len(doc)) if doc[j].text in ",.;:"), len(doc))
    if doc[end : end + 2].text.lower() in (", and", ", or", ", the"):
        return ""  # a row
    if doc[i + 2].lower_ not in APPOSING and doc[i + 3].text not in ("'s", "’s"):
        return ""
    words = reference.leftover_words
    sections = (reference.state_organs, reference.body_nouns, words.loose_nouns, words.apposed_nouns)
    for j in range(i + 3, min(i + 10, end)):
        kind = next((kind for section in sections if (kind := starting_at(words_of(section), doc, j))), "")
        if kind:
            return kind
        if doc[j].pos_ in ("VERB", "AUX", "CCONJ", "PRON"):
            return ""
    return ""


def _in_apposition(doc: Doc, i: int) -> bool:
    """'the investigative mechanism, the QRM,'."""
    closed = i + 1 == len(doc) or doc[i + 1].text in (",", ".", ";")
    return closed and i > 2 and doc[i - 2 : i].text == ", the" and doc[i - 3].tag_ in ("NN", "NNP")


def _joined(doc: Doc, known: Sequence[bool], i: int) -> bool:
    """'the Ruritanian army and the QRF'."""
    j = i - 1 - (i > 1 and doc[i - 1].lower_ == "the")
    if j < 1 or doc[j].lower_ not in ("and", "or"):
        return False
    before = doc[j - 1]
    if j == i - 1:
        return known[j - 1] and before.ent_type_ == "ORG" and before.is_upper
    return before.lower_ in SHARED_NOUNS or (known[j - 1] and before.ent_type_ == "ORG")
