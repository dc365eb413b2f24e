"""What words on both sides of a comma or 'and' share: a complement, or a modifier.

'joint research, development and production of weapons' shares the weapons, 'air and missile defence' the defence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.beside import word_beside
from analysis.facts.aims.cues import Cues

ACTION = re.compile(r"(?:tion|sion|ment|ing|ance|ence|enance|ysis|ery|age)$")
THINGS_ENDING_LIKE_ACTIONS = frozenset(
    "equipment ammunition machinery munition imagery weapon intelligence gear kit hardware software fuel".split()
)
COMPLEMENTS = frozenset("of for in on with to at between against by among under from near across".split())
# Actions that need nothing said of what.
COMPLETE = frozenset(
    {"medicine", "security", "defence", "logistics", "exercise", "exercises", "talks", "patrols", "drills"}
)
SHARED_MODIFIERS = frozenset({"joint", "common", "combined", "local", "shared"})


def is_action(cues: Cues, token: Token) -> bool:
    """Whether a noun tells of something done: 'training', 'upkeep', 'exchange'."""
    word = str(token.lower_).removesuffix("s")
    if word in THINGS_ENDING_LIKE_ACTIONS:
        return False
    return word in cues.actions or str(token.lower_) in cues.actions or bool(ACTION.search(word))


def has_complement(words: Sequence[Token]) -> bool:
    return any(t.lower_ in COMPLEMENTS and i > 0 for i, t in enumerate(words))


def head_noun(words: Sequence[Token]) -> Token:
    """The last noun before the first preposition."""
    for i, token in enumerate(words):
        if i and token.lower_ in COMPLEMENTS:
            return words[i - 1]
    return words[-1]


def shares_complement(cues: Cues, words: Sequence[Token], rest: Sequence[Token]) -> bool:
    """'joint research, development and production of weapons': bare actions before one that has the complement."""
    if has_complement(words) or not is_action(cues, words[-1]):
        return False
    if words[-1].lower_ in cues.cooperation | COMPLETE:
        return False
    # A noun before another noun says of what the action is: 'technology transfer'.
    if any(
        t.pos_ in ("NOUN", "PROPN") and word_beside(t, 1) not in (",", "and", "or", "-", "–")
        for t in words[:-1]
    ):
        return False
    members = _until_complement(rest)
    # 'training, exchange of views and transfer of knowledge': each has a complement of its own.
    if sum(t.lower_ == "of" for t in rest) > 1:
        return False
    return members is not None and all(
        is_action(cues, t) and (t.tag_ == "NNS") == (words[-1].tag_ == "NNS") for t in members
    )


def _until_complement(rest: Sequence[Token]) -> list[Token] | None:
    """The heads of the coordinated nouns up to the first 'of' or 'for'; None without one, or behind an article."""
    heads = []
    for i, token in enumerate(rest):
        if token.pos_ == "DET":
            return None
        if token.pos_ == "ADJ" and token.lower_ not in SHARED_MODIFIERS:
            # 'training, military medicine and exchange of data'
            return None
        if token.lower_ in ("of", "for") and i:
            heads.append(rest[i - 1])
            return heads
        if token.lower_ in (",", "and", "or") and i:
            if rest[i - 1].text != ",":
                heads.append(rest[i - 1])
        elif token.lower_ in COMPLEMENTS:
            return None
    return None


def shares_modifier(cues: Cues, words: Sequence[Token], after: Sequence[Token]) -> bool:
    """'joint development and production': a bare action behind another goes on with its adjective."""
    is_last = words[-1].i + 2 == after[0].i and word_beside(after[0], -1) == "and"
    is_shared = (
        len(words) > 1 and any(t.lower_ in SHARED_MODIFIERS for t in words[:2]) and is_action(cues, words[-1])
    )
    return (
        is_last and is_shared and len(after) == 1 and is_action(cues, after[0]) and not has_complement(words)
    )


def shares_thing(cues: Cues, words: Sequence[Token], after: Sequence[Token]) -> bool:
    """'exchange of radar and acoustic data': of two bare modifiers behind 'of' the last has the noun of both."""
    is_behind_of = len(words) > 2 and words[-2].lower_ in ("of", "for") and words[-1].tag_ == "NN"
    is_thing = len(after) == 2 and not is_action(cues, after[-1]) and after[-1].pos_ == "NOUN"
    is_next = word_beside(after[0], -1) == "and" and words[-1].i + 2 == after[0].i
    return is_behind_of and is_thing and is_next and is_action(cues, head_noun(words))


def is_open_modifier(cues: Cues, words: Sequence[Token], after: Sequence[Token]) -> bool:
    """'air and missile defence': the left word only modifies the noun on the right."""
    if len(after) > 1 and words[-1].lower_ in cues.domains and after[0].lower_ in cues.domains:
        return len(words) == 1 or all(t.pos_ in ("ADJ", "DET", "VERB") for t in words[:-1])
    if len(words) > 2 or len(after) < 2 or (len(words) == 2 and words[0].pos_ != "DET"):
        return words[-1].pos_ == "ADJ" and len(after) > 1
    last = words[-1]
    if last.pos_ == "ADJ" or last.dep_ in ("compound", "amod", "nmod"):
        return not is_action(cues, last)
    return False


def continues_complement(cues: Cues, words: Sequence[Token], after: Sequence[Token]) -> bool:
    """'supply of engines, spare parts': bare things behind 'of' go on with it."""
    if not has_complement(words) or has_complement(after):
        return False
    head, own = head_noun(after), head_noun(words)
    is_pair = len(after) == 1 and len(words) > 3 and own != words[-1] and "of" in (t.lower_ for t in words)
    if not is_action(cues, own) and own.lower_ not in ("list", "range", "number") and not is_pair:
        return False
    last = words[-1]
    thing = not is_action(cues, head) and (
        head.tag_ in ("NNS", "NNPS") or head.lower_ in THINGS_ENDING_LIKE_ACTIONS
    )
    listed = not is_action(cues, last) and (
        last.tag_ in ("NNS", "NNPS") or last.lower_ in THINGS_ENDING_LIKE_ACTIONS
    )
    return thing and listed and after[0].tag_ != "VBG"
