"""An enumeration in running text, taken apart into the phrases that have heads of their own.

'technology transfer, pilot training and the upkeep of submarines' are three; 'joint research, development and
production of weapons' is one, because the modifiers around them are shared; so is 'supply of engines and parts'.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.facts.aims.cues import Cues
from analysis.facts.aims.sharing import (
    COMPLEMENTS,
    continues_complement,
    has_complement,
    head_noun,
    is_action,
    is_open_modifier,
    shares_complement,
    shares_modifier,
    shares_thing,
)

BINOMIALS = frozenset(
    {
        *(
            ("research", "development"),
            ("search", "rescue"),
            ("maintenance", "repair"),
            ("command", "control"),
        ),
        *(
            ("repair", "overhaul"),
            ("co-development", "co-production"),
            ("co-production", "co-development"),
            ("training", "education"),
            ("upgrades", "servicing"),
            ("science", "technology"),
        ),
        *(("peace", "security"), ("law", "order"), ("health", "safety"), ("repair", "maintenance")),
        *(("supply", "services"), ("goods", "services"), ("supplies", "services")),
    }
)
# Modifiers of one noun behind them: 'air and missile defence', 'land and maritime forces'.


BREAKS = frozenset("and or".split())
# Prepositions behind which names of places and bodies stand.
NAMING = frozenset("at by between from near".split())


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens `first` to `past` of a doc."""

    first: int
    past: int

    def words(self, doc: Doc) -> list[Token]:
        """Its tokens."""
        return list(doc[self.first : self.past])


def take_apart(cues: Cues, doc: Doc, first: int, past: int, preposition: str = "") -> list[Piece]:
    """The items of an enumeration between two tokens; `preposition` is the one that it hangs on."""
    cuts = _cuts(doc, first, past)
    if len(cuts) == 1 and _is_remark(doc, *cuts[0], past):
        cuts, past = [], cuts[0][0]
    pieces: list[Piece] = []
    start = first
    for left_end, right_start in cuts:
        left, right = Piece(start, left_end), Piece(right_start, _next_end(cuts, right_start, past))
        rest = Piece(right_start, past)
        if left.first < left.past and _are_two(
            cues, doc, left, right, rest, preposition, in_list=len(cuts) > 1
        ):
            pieces.append(left)
            start = right_start
    pieces.append(Piece(start, past))
    return [p for piece in pieces if (p := _trimmed(doc, piece, preposition)).first < p.past]


def _cuts(doc: Doc, first: int, past: int) -> list[tuple[int, int]]:
    """Where the text may be cut: (past the left part, first of the right part) at commas and 'and'."""
    cuts = []
    depth = 0
    i = first
    while i < past:
        text = doc[i].lower_
        depth += text == "("
        depth -= text == ")"
        if depth == 0 and (
            text in (",", ";")
            or (text in BREAKS and doc[i - 1].text not in ("-", "–"))
            or doc[i : i + 3].text.lower() == "as well as"
        ):
            end = i
            if text == "as":
                i += 2
            elif text in (",", ";") and i + 1 < past and doc[i + 1].lower_ in BREAKS:
                i += 1
            if end > first and i + 1 < past:
                cuts.append((end, i + 1))
        i += 1
    return cuts


def _is_remark(doc: Doc, comma: int, right: int, past: int) -> bool:
    """Whether a lone comma begins a remark or an apposition: 'joint patrols, ending a quarrel', 'the Gull, a drone'."""
    behind = [t.lower_ for t in doc[past : past + 2] if t.text != ","]
    goes_on = bool(behind) and behind[0] in ("and", "or", "as")
    opener = doc[right]
    is_last = right + 1 == len(doc)
    is_clause = opener.tag_ in ("VBG", "VBN") and (is_last or doc[right + 1].lower_ not in ("of", ","))
    return (
        doc[comma].text == "," and right == comma + 1 and not goes_on and (is_clause or opener.pos_ == "DET")
    )


def _next_end(cuts: Sequence[tuple[int, int]], start: int, past: int) -> int:
    return next((end for end, _ in cuts if end > start), past)


def _are_two(
    cues: Cues, doc: Doc, left: Piece, right: Piece, rest: Piece, preposition: str, *, in_list: bool
) -> bool:
    """Whether what stands on both sides of a comma or 'and' are items of their own."""
    words, after = left.words(doc), right.words(doc)
    opener = after[0]
    if opener.lower_ == "to" and len(after) > 1 and after[1].tag_ == "VB":
        return True
    is_besides = opener.i > 2 and doc[opener.i - 3 : opener.i].text.lower() == "as well as"
    if is_besides and len(words) > 2 and _has_noun(after):
        return True
    if preposition and opener.lower_ == preposition:
        return True
    if words[-1].pos_ == "ADJ" or words[-1].dep_ == "amod" or all(t.lower_ in cues.generic for t in words):
        return False
    if words[-1].lower_.endswith("ism") and opener.lower_.endswith("ism") and len(words) > 1:
        # 'fight terrorism and extremism'
        return False
    acting = next((t for t in after if t.pos_ != "ADV"), opener)  # 'and jointly crack down on'
    if _heads_infinitive(words[0]) and (acting.tag_ in ("VB", "VBP") or opener.lower_ in cues.light_verbs):
        return True
    if _is_half_of_pair(words) or _goes_on_with_names(words, opener) or _counts_people(words, after):
        return False
    if len(words) == 2 and _heads_infinitive(words[0]) and _are_bare_things(cues, words[1:], after):
        # 'pool ships and aircraft'
        return False
    if _is_names_only(after) and has_complement(words):
        return False
    if not _has_noun(after) and opener.tag_ != "VBG":
        return False
    if opener.pos_ == "DET" or opener.tag_ in ("PRP$", "CD", "JJR", "DT"):
        is_bare_definite = opener.lower_ == "the" and not has_complement(after)
        return not (is_bare_definite and has_complement(words) and not in_list)
    if words[0].lower_ in cues.wrappers and has_complement(words):
        return True
    if shares_complement(cues, words, rest.words(doc)):
        return False
    if (words[-1].lower_, opener.lower_) in BINOMIALS and (len(words) < 3 or len(after) < 3):
        return False
    if after[-1].lower_ in cues.sectors and len(after) == 2 and len(words) > 2 and words[-2].pos_ == "DET":
        # 'support in the security and defence field'
        return False
    if len(words) == 1 and words[0].tag_ == "VBG" and opener.tag_ == "VBG" and len(after) > 1:
        # 'coordinating and unifying efforts'
        return False
    if (
        any(t.lower_ in ("via", "through") for t in words)
        and not has_complement(after)
        and opener.tag_ != "VBG"
    ):
        return False
    if len(words) == 1 and len(after) == 2 and words[0].text[0].isupper() and after[0].text[0].isupper():
        # 'Arctic and Antarctic logistics'
        return after[1].text[0].isupper()
    if not in_list and len(words) < 3 and len(after) > 1 and head_noun(after).lower_ in cues.wrappers:
        # 'defence industry and technology cooperation'
        return False
    if shares_modifier(cues, words, after) or shares_thing(cues, words, after):
        return False
    is_item = in_list and words[-1].pos_ == "NOUN" and _begins_list(doc, left)
    if is_open_modifier(cues, words, after) and (not is_item or words[-1].lower_ in cues.domains):
        return False
    return not continues_complement(cues, words, after)


def _begins_list(doc: Doc, left: Piece) -> bool:
    """Whether a comma stands before an item, so that the 'and' behind it is that of a list."""
    return left.first > 0 and doc[left.first - 1].text == ","


def _is_half_of_pair(words: Sequence[Token]) -> bool:
    """'a hotline between Kenya', of which the other half follows; not 'between the navies'."""
    behind = list(itertools.dropwhile(lambda t: t.lower_ != "between", words))
    return bool(behind) and not any(t.lower_ == "and" or t.tag_ in ("NNS", "NNPS") for t in behind)


def _goes_on_with_names(words: Sequence[Token], opener: Token) -> bool:
    """'train at the Smardan and Cincu ranges', 'made by Alfa Co. and Peru's yard': two names behind one preposition."""
    behind = list(itertools.dropwhile(lambda t: t.lower_ not in NAMING, reversed(words)))
    named = words[len(behind) :]
    are_names = bool(behind) and bool(named) and all(t.pos_ in ("DET", "PROPN", "PUNCT") for t in named)
    return are_names and named[-1].text[:1].isupper() and opener.text[:1].isupper()


def _counts_people(words: Sequence[Token], after: Sequence[Token]) -> bool:
    """'slots for 120 pilots, engineers and analysts': those counted behind 'for' go on."""
    last = next((i for i in range(len(words) - 1, 0, -1) if words[i].lower_ == "for"), None)
    counted = last is not None and last + 1 < len(words) and words[last + 1].tag_ == "CD"
    return counted and words[-1].tag_ == "NNS" and head_noun(after).tag_ == "NNS"


def _are_bare_things(cues: Cues, words: Sequence[Token], after: Sequence[Token]) -> bool:
    heads = (words[-1], head_noun(after))
    return all(t.pos_ == "NOUN" and not is_action(cues, t) for t in heads) and after[0].pos_ == "NOUN"


def _heads_infinitive(token: Token) -> bool:
    return token.tag_ in ("VB", "VBP") or token.lower_ == "to"


def _has_noun(words: Sequence[Token]) -> bool:
    return any(t.pos_ in ("NOUN", "PROPN") for t in words)


def _is_names_only(words: Sequence[Token]) -> bool:
    """'Baguio', 'Tamil Nadu', 'Tanganyika from June': names that go on with those before."""
    nominal = itertools.takewhile(lambda t: t.lower_ not in COMPLEMENTS, words)
    content = [t for t in nominal if t.pos_ not in ("DET", "PUNCT")]
    return bool(content) and all(t.text[:1].isupper() for t in content)


def _trimmed(doc: Doc, piece: Piece, preposition: str) -> Piece:
    first, past = piece.first, piece.past
    while first < past and (
        doc[first].is_punct
        or doc[first].lower_ in {"and", "or", "also", "both", preposition}
        or doc[first].is_space
    ):
        first += 1
    if doc[first : first + 3].text.lower() == "as well as" and first + 3 < past:
        first += 3
    while past > first and (
        doc[past - 1].lower_ in {"and", "or", ",", ";", ".", ":", "–", "—", "as", "well"} | COMPLEMENTS
        or doc[past - 1].is_space
    ):
        past -= 1
    return Piece(first, past)
