"""Names of ships between commas, beside the words that say that they are ships.

Forms handled:
    'the first of them, Triput,'                         a name behind its number
    'Lindos, a patrol boat', 'two frigates, Lindos and Patmos,'
    'The ship, LINDOS,', 'the vessel – named Al-Lindos –'
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from analysis.equipment.record import NAVAL, Equipment, listed
from analysis.equipment.runs import DASHES, QUOTES, Runs
from analysis.equipment.ships import named_ship

ORDINALS = frozenset("first second third fourth fifth sixth last latest newest lead next final".split())
ORDINAL_OF = re.compile(
    rf"(?:^| )(?:{'|'.join(sorted(ORDINALS))}) of (?:them|these|the class|its class|the series)$"
)
OWN = frozenset({"its", "their", "the", "these", "our", "two", "three", "four", "five", "six"})
BREAKS = frozenset({",", "–", "—", "-", "("})
NAMED = frozenset({"named", "called", "christened", "dubbed"})
# Ships bear the names of officers and ports.
NAMESAKES = frozenset(
    {"Admiral", "General", "Captain", "Commander", "Colonel", "President", "Port", "Island"}
)
CLOSING = frozenset({",", ".", ";", "(", ")", ":", "–", "—"})


def apposed(runs: Runs) -> Iterator[Equipment]:
    """'the first of them, Triput,', 'two frigates, Lindos and Patmos,'."""
    for token in runs.doc[:-1]:
        if token.text != ",":
            continue
        category = runs.category_near(token, NAVAL) or _listed_category(runs, token)
        if not category:
            continue
        # 'the second of its boats, the Lindos,'
        start = token.i + 1 + (runs.doc[token.i + 1].lower_ == "the")
        end = runs.name_past(start)
        if end is None or end >= len(runs.doc):
            continue
        if _follows_ordinal(runs, token) and runs.doc[end].text in (",", "(", "."):
            yield named_ship(runs, start, end, category)
        elif _ends_naval_plural(runs, token.i):
            yield from _listed_ships(runs, token.i + 1, category)


def to_follow(runs: Runs) -> Iterator[Equipment]:
    """'received the second of its boats, the Lindos, and the Patmos is to follow'."""
    for token in runs.doc[3:]:
        if token.lower_ not in ("follow", "follows") or token.sent.start + 4 > token.i:
            continue
        auxiliary = next((t for t in runs.doc[token.i - 3 : token.i] if t.lower_ in ("is", "will")), token)
        start = runs.start(auxiliary.i)
        told = [ship for ship in apposed(runs) if runs.doc[ship.first].sent == token.sent]
        is_named = start < auxiliary.i and start and not any(runs.kinds[start : auxiliary.i])
        if is_named and runs.doc[start - 1].lower_ == "the" and told and told[0].first < start:
            yield named_ship(runs, start, auxiliary.i, told[0].category)


def introduced(runs: Runs) -> Iterator[Equipment]:
    """'Lindos, a Patmos-class patrol boat'."""
    for first, past, noun in runs.nouns:
        if noun.weak or noun.category not in NAVAL or runs.doc[past - 1].tag_ == "NNS":
            continue
        article = _article_before(runs, first)
        if article is None or article < 2 or runs.doc[article - 1].text != ",":
            continue
        end = article - 1 - (runs.doc[article - 2].text in QUOTES)
        start = runs.after_refused(runs.start(end), end)
        # 'General Roe, a patrol boat'
        start -= (
            start > runs.start(end) and runs.doc[start - 1].text in NAMESAKES and not runs.kinds[start - 1]
        )
        is_compound = runs.is_civil(first) or (
            past < len(runs.doc) and runs.doc[past].pos_ in ("NOUN", "PROPN")
        )
        if start < end and not is_compound and not any(runs.kinds[start:end]):
            yield named_ship(runs, start, end, noun.category)


def behind_comma(runs: Runs) -> Iterator[Equipment]:
    """'The ship, LINDOS,', 'the vessel – named Al-Lindos –'."""
    for first, past, noun in runs.nouns:
        head = runs.doc[past - 1]
        is_the = first > 0 and runs.doc[first - 1].lower_ in ("the", "this")
        if noun.weak or noun.category not in NAVAL or head.tag_ not in ("NN", "NNP") or not is_the:
            continue
        if past + 2 >= len(runs.doc) or runs.doc[past].text not in BREAKS:
            continue
        is_named = runs.doc[past + 1].lower_ in NAMED
        start = past + 1 + is_named
        end = runs.name_past(start)
        if (
            end is None
            or end >= len(runs.doc)
            or runs.doc[end].text not in BREAKS
            or any(runs.kinds[start:end])
        ):
            continue
        is_shouted = all(t.is_upper and len(t) > 3 for t in runs.doc[start:end])
        if is_named or is_shouted:
            yield named_ship(runs, start, end, noun.category)


def _article_before(runs: Runs, noun: int) -> int | None:
    """The 'a' that opens the phrase of a noun, with no more than the name of a class and small words between."""
    for i in range(noun - 1, max(noun - 8, 0), -1):
        token = runs.doc[i]
        if token.lower_ in ("a", "an"):
            return i
        if token.is_punct and token.text not in DASHES:
            return None
        if token.pos_ in ("VERB", "AUX", "ADP", "CCONJ") and token.dep_ not in ("amod", "compound"):
            return None
    return None


def _listed_ships(runs: Runs, first: int, category: str) -> Iterator[Equipment]:
    """Two names or more that 'and' joins: 'Lindos, Patmos and Leros'."""
    found = []
    joined = False
    while True:
        end = runs.name_past(first)
        if end is None or any(runs.kinds[first:end]):
            return
        found.append(named_ship(runs, first, end, category))
        following = runs.doc[end] if end < len(runs.doc) else None
        if following is not None and following.lower_ == "and" and not joined:
            joined = True
        elif following is None or following.text != "," or joined:
            break
        first = (
            end + 1 + (following.text == "," and runs.doc[min(end + 1, len(runs.doc) - 1)].lower_ == "and")
        )
        joined = joined or first == end + 2
    if joined and (following is None or following.text in CLOSING):
        yield from found


def _ends_naval_plural(runs: Runs, past: int) -> bool:
    return any(
        end == past and n.category in NAVAL and not n.weak and runs.doc[end - 1].tag_ in ("NNS", "NNPS")
        for _, end, n in runs.nouns
    )


def _listed_category(runs: Runs, comma: Token) -> str:
    """The category of 'Belharras' in 'the second of its Belharras,', '' where it is no class of ships."""
    name = runs.doc[comma.i - 1].text if comma.i else ""
    known = listed(runs.reference).get(name) or listed(runs.reference).get(name.removesuffix("s"))
    return known.platform.category if known and known.platform.category in NAVAL else ""


def _follows_ordinal(runs: Runs, comma: Token) -> bool:
    """'the first of them,', 'the second,', 'the lead ship,'."""
    words = [t.lower_ for t in runs.doc[max(comma.i - 7, 0) : comma.i]]
    if ORDINAL_OF.search(" ".join(words)):
        return True
    if words[-1:] and words[-1] in ORDINALS:
        return words[-2:-1] == ["the"]
    of = next((i for i, word in enumerate(words) if word == "of" and words[i - 1] in ORDINALS), None)
    if of and words[of + 1 : of + 2] and words[of + 1] in OWN:
        # 'the second of its five frigates,', 'the second of its Belharras,'
        last = runs.doc[comma.i - 1]
        return last.tag_ in ("NNS", "NNPS") or bool(_listed_category(runs, comma))
    is_naval = any(past == comma.i and n.category in NAVAL for _, past, n in runs.nouns)
    return is_naval and words[-2:-1] != [] and words[-2] in ORDINALS
