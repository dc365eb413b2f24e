"""Names of ships and of their classes.

Forms handled:
    'INS Satpura', 'ORP Wicher'                          the prefix of a navy before a name
    'Mogami-class', 'vessels of the City class'          a class
    'the first of them, Triput,'                         a name in apposition
    'Lindos, a patrol boat', 'two frigates, Lindos and Patmos,'
    'the frigates Lindos and Patmos', 'the tanker Leros'
    'Indian Naval Ship Satpura', 'Coast Guard Ships Lindos and Patmos'
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from analysis.equipment.record import NAVAL, Equipment, listed
from analysis.equipment.runs import DASHES, QUOTES, Runs, has_figure

ORDINALS = frozenset("first second third fourth fifth sixth last latest newest lead next final".split())
ORDINAL_OF = re.compile(
    rf"(?:^| )(?:{'|'.join(sorted(ORDINALS))}) of (?:them|these|the class|its class|the series)$"
)
OWN = frozenset({"its", "their", "the", "these", "our", "two", "three", "four", "five", "six"})
# The ships of the other realms of the British king: 'HMPNGS', 'HMBS'.
ROYAL = re.compile(r"HM[A-Z]{1,5}S")
LONGEST_PREFIX = 4
BREAKS = frozenset({",", "–", "—", "-", "("})
NAMED = frozenset({"named", "called", "christened", "dubbed"})
CLOSING = frozenset({",", ".", ";", "(", ")", ":", "–", "—"})
# 'Indian Naval Ship', 'Coast Guard Cutter': before the name, what a service calls its ships.
SERVICE_SHIPS = frozenset({"Ship", "Ships", "Cutter", "Cutters", "Vessel", "Vessels"})
SERVICES = frozenset({"Naval", "Navy", "Guard", "States"})
# Nouns for ships beside those of the reference data, where the sentence has another.
OTHER_SHIPS = frozenset({"carrier", "tanker", "tug", "transport", "flagship"})


def by_prefix(runs: Runs) -> Iterator[Equipment]:
    """'INS Satpura'."""
    prefixes = runs.words.prefixes
    for token in runs.doc[:-2]:
        prefix, behind = _prefix_at(runs, token)
        if not prefix or behind + 1 >= len(runs.doc):
            continue
        following = runs.doc[behind]
        if following.text in QUOTES:
            following = following.nbor(1)
        if not following.text[:1].isupper() or following.text in prefixes:
            continue
        past = runs.past(following.i, over_bodies=runs.kinds[token.i] == "organisation")
        if past + 1 < len(runs.doc) and runs.doc[past].lower_ == "of" and not runs.kinds[past + 1]:
            # 'HMS Prince of Wales'
            past = max(past, runs.past(past + 1))
        # 'INS MRO' would be two abbreviations.
        if past > following.i + 1 or not following.is_upper or len(following) == 1:
            category = runs.category_near(token, NAVAL) or "ship"
            name = f"{prefix} {runs.text(following.i, past)}"
            yield Equipment(token.i, past, name, category, prefixes.get(prefix, ""), "ship_prefix")


def _prefix_at(runs: Runs, token: Token) -> tuple[str, int]:
    """The prefix that begins at a token and the token behind it; '' without one. 'Zr.Ms.' is three tokens."""
    if token.text in runs.words.prefixes or ROYAL.fullmatch(token.text):
        return token.text, token.i + 1
    if token.whitespace_ or not token.text[:1].isupper():
        return "", token.i
    for past in range(token.i + 2, token.i + 1 + LONGEST_PREFIX):
        text = runs.doc[token.i : past].text
        if text in runs.words.prefixes:
            return text, past
    return "", token.i


def of_service(runs: Runs) -> Iterator[Equipment]:
    """'Indian Naval Ship Satpura', which is 'INS Satpura'; 'Coast Guard Ships Lindos and Patmos'."""
    for token in runs.doc[1:-1]:
        if token.text not in SERVICE_SHIPS or token.nbor(-1).text not in SERVICES:
            continue
        words = [t.text for t in runs.doc[max(token.i - 3, 0) : token.i + 1]]
        prefix = next((p for n in (4, 3, 2) if (p := _initials(words[-n:])) in runs.words.prefixes), "")
        is_body = runs.kinds[token.i] == "organisation"
        names = _joined_names(runs, token.i + 1, is_list=token.text.endswith("s"), over_bodies=is_body)
        for first, past in names:
            name = runs.text(first, past)
            country = runs.words.prefixes.get(prefix, "")
            yield Equipment(first, past, f"{prefix} {name}".strip(), "ship", country, "ship_prefix")


def _initials(words: list[str]) -> str:
    return "".join(w[0] for w in words if w[:1].isupper())


def behind_plural(runs: Runs) -> Iterator[Equipment]:
    """'the frigates Lindos and Patmos', and 'the tanker Leros' in a sentence on ships."""
    for _, past, noun in runs.nouns:
        head = runs.doc[past - 1]
        if not head.text.islower() or past >= len(runs.doc) or runs.doc[past].is_sent_start:
            continue
        if head.tag_ == "NNS" and noun.category in NAVAL and not noun.weak:
            names = list(_joined_names(runs, past, is_list=True))
            yield from (_ship(runs, *name, noun.category) for name in names if len(names) > 1)
        elif head.text in OTHER_SHIPS and runs.category_near(head, NAVAL) and head.tag_ == "NN":
            for first, end in _joined_names(runs, past, is_list=False):
                if not has_figure(runs.doc[first].text):
                    yield _ship(runs, first, end, "ship")


def _joined_names(
    runs: Runs, first: int, *, is_list: bool, over_bodies: bool = False
) -> Iterator[tuple[int, int]]:
    """The names that begin at a token, each as (first, past); of one only where there is no list.

    `over_bodies`: the first of them was taken for the end of the name of a body.
    """
    while first < len(runs.doc):
        first += runs.doc[first].text in QUOTES
        is_inside = over_bodies and first < len(runs.doc) and runs.kinds[first] == "organisation"
        end = runs.past(first, over_bodies=True) if is_inside else runs.name_past(first)
        if end is None or end == first or (any(runs.kinds[first:end]) and not is_inside):
            return
        if {t.text for t in runs.doc[first:end]} & runs.words.not_names:
            # 'Coast Guard Ship Repair Yard'
            return
        yield first, end
        end += end < len(runs.doc) and runs.doc[end].text in QUOTES
        if not is_list or end + 1 >= len(runs.doc) or runs.doc[end].lower_ not in ("and", ",", "&"):
            return
        is_both = runs.doc[end].text == "," and runs.doc[end + 1].lower_ == "and"
        first = end + 1 + is_both


def by_class(runs: Runs) -> Iterator[Equipment]:
    """'Mogami-class', 'of the City class'."""
    for token in runs.doc[1:]:
        if token.lower_ != "class":
            continue
        is_dashed = token.nbor(-1).text in DASHES
        past = token.i - is_dashed
        # Any word may name a class ('Island-class'), and what stands before it is judged without it.
        first = runs.after_refused(runs.start(past), past - 1)
        name = runs.text(first, past)
        if past <= first or len(name) < 2 or not name[0].isupper():
            continue
        noun = runs.noun_at(token.i + 1)
        if name.split()[-1].lower() in runs.words.not_classes:
            continue
        if is_dashed or noun is not None or _is_of_the(runs, first):
            own = noun.category if noun is not None and noun.category != "other" else ""
            category = own or runs.category_near(token, NAVAL) or "ship"
            known = listed(runs.reference).get(name)
            canonical = known.name if known else f"{name}-class"
            if is_dashed or category in NAVAL:
                yield Equipment(first, token.i + 1, canonical, category, "", "ship_class")


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
            yield _ship(runs, start, end, category)
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
            yield _ship(runs, start, auxiliary.i, told[0].category)


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
        is_compound = past < len(runs.doc) and runs.doc[past].pos_ in ("NOUN", "PROPN")
        if start < end and not is_compound and not any(runs.kinds[start:end]):
            yield _ship(runs, start, end, noun.category)


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
            yield _ship(runs, start, end, noun.category)


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
        found.append(_ship(runs, first, end, category))
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


def _ship(runs: Runs, first: int, past: int, category: str) -> Equipment:
    return Equipment(first, past, runs.text(first, past), category, "", "name_apposed")


def _ends_naval_plural(runs: Runs, past: int) -> bool:
    return any(
        end == past and n.category in NAVAL and not n.weak and runs.doc[end - 1].tag_ in ("NNS", "NNPS")
        for _, end, n in runs.nouns
    )


def _is_of_the(runs: Runs, first: int) -> bool:
    """'vessels of the City class'."""
    before = [t.lower_ for t in runs.doc[max(first - 2, 0) : first]]
    return before in (["of", "the"], ["in", "the"]) and any(past == first - 2 for _, past, _ in runs.nouns)


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
