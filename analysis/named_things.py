"""Names of things that bear a person's name and title: ships, horses, bases, storms.

Forms handled, the name in capitals:
    the frigate ADMIRAL ROE; their new locomotive, GENERAL ROE, pulled; SIR RODERICK, the regimental goat,
    QUEEN MARY, the oldest of the liners,; troops at PRINCE ROE; HMS LORD ROE ... LORD ROE had been in refit
    named after Captain Jane ROE: somebody who only gives a thing its name
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from analysis.mention_records import Mention
from analysis.naming import Naming
from analysis.reference import Reference

# Where a place that bears a ruler's name is: 'at King Roe', but not 'at King Roe's request'.
AT = frozenset({"at", "aboard", "off", "outside", "inside"})
# Between the article and the noun for the thing, with a plural behind them: 'the oldest of the liners'.
PARTS = frozenset(
    "one new first second third last older oldest newer newest younger larger largest pride".split()
)
EPONYMS = frozenset({("named", "after"), ("named", "for"), ("called", "after"), ("christened", "after")})
# Whom something is aimed at: 'a swipe at King Roe'.
AIMED = frozenset(
    "look smile laugh aim shout point glance stare wave direct anger shot swipe jibe blow fire nod".split()
)
# Islands, churches and hospitals are called after them.
SAINTS = frozenset({"st", "st.", "saint", "sankt", "san", "santa", "santo", "são"})
# Of officers after whom navies of other languages name their ships.
SHIPS_RANKS = frozenset(
    "almirante amiral ammiraglio admiraal capitán capitano comandante teniente contraalmirante contralmirante".split()
)
# In capitals before a name: 'Storm Sergeant Roe'.
NAMED_SO = frozenset({"storm", "hurricane", "typhoon", "cyclone", "exercise", "operation"})
# How many words an apposition may have before its noun.
LONGEST_APPOSITION = 8


def names_thing(doc: Doc, naming: Naming, ships: frozenset[str], reference: Reference) -> bool:
    """Whether the words around a naming say that it is a thing's, or only the one that a thing is named after."""
    first, past = naming.first, naming.candidate.past
    bearers = reference.person_words.bearers
    if not naming.titles and doc[first].lower_ in SAINTS:
        return True
    if any(t.role.lower() in bearers for t in naming.titles):
        return True
    if any(t.is_office and t.kind != "head" for t in naming.titles):
        return False
    return (
        doc[first:past].text in ships
        or (past < len(doc) and doc[past].lower_ in bearers and _is_the(doc, first))
        or _is_she_of_a_man(doc, naming, reference)
        or (doc[first].text[:1].isupper() and _behind_noun(doc, first, past, bearers))
        or _apposed(doc, past, bearers)
        or _at_place(doc, naming)
        or _of_several(doc, first)
        or _bears_foreign_rank(doc, naming)
        or tuple(t.lower_ for t in doc[max(first - 2, 0) : first]) in EPONYMS
    )


def _is_the(doc: Doc, first: int) -> bool:
    """'the Lord Roe pub', 'a Prince Roe statue'."""
    return first > 0 and doc[first - 1].lower_ in ("the", "a", "an")


def _is_she_of_a_man(doc: Doc, naming: Naming, reference: Reference) -> bool:
    """'John Roe runs her trials': a ship, where nothing but the pronoun says that somebody is meant."""
    if naming.rule != "pronoun_behind" or doc[naming.first].lower_ not in reference.person_words.men:
        return False
    sentence = {t.lower_ for t in doc[naming.first].sent}
    return bool(sentence & {"she", "her", "hers"}) and not sentence & {"he", "him", "his", "himself"}


def ships_named(mentions: Sequence[Mention]) -> frozenset[str]:
    """The names of an article's ships without the letters before them: 'Lord Roe' of 'HMS Lord Roe'."""
    split = (m.text.split(" ", 1) for m in mentions if m.kind == "platform")
    return frozenset(parts[1] for parts in split if len(parts) > 1 and parts[0].isupper())


def _behind_noun(doc: Doc, first: int, past: int, bearers: frozenset[str]) -> bool:
    """'the frigate X', 'their new locomotive, X, pulled'."""
    apposed = first > 1 and doc[first - 1].text == ","
    i = first - 1 - apposed
    if i < 0 or doc[i].lower_ not in bearers:
        return False
    if doc[i].text.istitle():
        return not apposed and doc[i].lower_ in NAMED_SO
    closed = past >= len(doc) or doc[past].is_punct
    opened = any(t.pos_ in ("DET", "PRON") or t.text in ("'s", "’s") for t in doc[max(0, i - 4) : i])
    return opened and (closed or not apposed)


def _apposed(doc: Doc, past: int, bearers: frozenset[str]) -> bool:
    """', the regimental goat,', ', the oldest of the liners,': the noun of the apposition is a thing's."""
    if (
        past + 2 >= len(doc)
        or doc[past].text != ","
        or doc[past + 1].lower_ not in ("a", "an", "the", "their", "its")
    ):
        return False
    i = past + 2
    end = min(len(doc), i + LONGEST_APPOSITION)
    while i < end and not doc[i].is_punct:
        goes_on = doc[i].lower_ == "of" and doc[i - 1].lower_ in PARTS
        if doc[i].pos_ in ("ADP", "PART", "VERB", "AUX", "PRON", "CCONJ") and not goes_on:
            break
        i += 1
    noun = doc[i - 1]
    return noun.lower_ in bearers or (noun.tag_ == "NNS" and noun.lemma_ in bearers)


def _of_several(doc: Doc, first: int) -> bool:
    """'an older Almirante Roe', 'a second General Roe': one of several of the name."""
    return first > 1 and doc[first - 1].lower_ in PARTS and doc[first - 2].lower_ in ("a", "an", "the")


def _bears_foreign_rank(doc: Doc, naming: Naming) -> bool:
    """'Almirante ROE', 'Capitán ROE': English texts leave such a rank before a family name alone to ships."""
    alone = naming.candidate.past - naming.candidate.first == 1 and len(naming.titles) == 1
    return alone and doc[naming.titles[0].core : naming.titles[0].past].text.lower() in SHIPS_RANKS


def _at_place(doc: Doc, naming: Naming) -> bool:
    """'at King Roe since May': one name behind a ruler's title and a word for where."""
    first, past = naming.first, naming.candidate.past
    ruler = any(t.kind in ("head", "honorific") for t in naming.titles) and past - naming.candidate.first == 1
    if not ruler or first < 1 or doc[first - 1].lower_ not in AT or doc[naming.titles[0].core].is_lower:
        return False
    aimed = first > 1 and doc[first - 2].lemma_ in AIMED
    owner = past < len(doc) and doc[past].text in ("'s", "’s", "'", "’")
    return not (owner or aimed)
