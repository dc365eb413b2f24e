"""Nouns for equipment in text: 'frigates', 'air defence systems', 'armoured vehicles'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Reference

UNCHANGED = ("craft", "ammunition", "equipment", "UAS", "RPAS", "MLRS", "APCs")
# Those that are verbs too; any other that the parse takes for a verb is a noun.
VERBS = frozenset(
    form
    for word in """bomb boat cannon design drone engine gun jet mortar plane pod project program rifle rocket shell
    ship tank torpedo transport truck""".split()
    for form in (word, f"{word}s", f"{word}es")
)


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun for equipment; `weak` ones have other meanings too."""

    category: str
    weak: bool


@lru_cache(maxsize=4)
def equipment_nouns(reference: Reference) -> Gazetteer[Noun]:
    """The nouns for equipment in singular and plural."""
    entries = []
    for entry in reference.equipment_words:
        for words, weak in ((entry.words, False), (entry.weak, True)):
            noun = Noun(entry.category, weak)
            entries.append((noun, tuple(form for word in words for form in (word, plural(word)))))
    return build_gazetteer(entries)


def nouns_in(doc: Doc, reference: Reference) -> Iterator[tuple[int, int, Noun]]:
    """(first token, past-last token, noun) of the nouns for equipment in a text."""
    for first, past, noun in equipment_nouns(reference).find(doc):
        # The squeezed "fighter's" is 'fighters'.
        past -= past - first > 1 and doc[past - 1].tag_ == "POS"
        if past - first > 1 or doc[first].pos_ not in ("VERB", "AUX") or doc[first].lower_ not in VERBS:
            yield first, past, noun


def plural(noun: str) -> str:
    """'frigates', 'batteries', 'hovercraft'."""
    if noun.endswith(UNCHANGED):
        return noun
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")
