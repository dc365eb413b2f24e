"""What a leftover name looks like and does: whether it is told as a body's, and the subject of what bodies do."""

from __future__ import annotations

import re

from analysis.leftovers import Leftover, labels
from analysis.names import speech_lemmas
from analysis.reference import Reference

ACRONYM = re.compile(r"(?=.*[A-Z].*[A-Z].*)[A-Z][A-Za-z]{2,9}|[A-Z][A-Z0-9]{1,6}-[A-Z][A-Za-z]{1,9}")


def is_told(leftover: Leftover) -> bool:
    """Whether the model or its capitals tell a name as a body's."""
    return "ORG" in labels(leftover) or ACRONYM.fullmatch(leftover.text) is not None


def is_plain(leftover: Leftover) -> bool:
    """Whether the model sees nothing in a name, or a body."""
    return labels(leftover) <= {"", "ORG"}


def is_led(leftover: Leftover) -> bool:
    """Whether a name stands behind its 'the'."""
    return leftover.lead < leftover.first and leftover.doc[leftover.lead].lower_ == "the"


def acts(leftover: Leftover, reference: Reference) -> bool:
    """Whether a name is the subject of what bodies do or say: 'Fjordmar builds', 'ZTI, which tracks'."""
    doc, past = leftover.doc, leftover.past
    if past + 2 < len(doc) and doc[past].text == "," and doc[past + 1].lower_ == "which":
        return doc[past + 2].lemma_.lower() in reference.leftover_words.body_verbs
    root = leftover.span.root
    if root.dep_ not in ("nsubj", "nsubjpass"):
        return False
    lemma = root.head.lemma_.lower()
    return lemma in reference.leftover_words.body_verbs or lemma in speech_lemmas(reference)


def like_a_person(leftover: Leftover) -> bool:
    """Two or three words that might be a person's name as well."""
    words = [t.text for t in leftover.span]
    return len(words) in (2, 3) and leftover.lead == leftover.first and all(w.istitle() for w in words)
