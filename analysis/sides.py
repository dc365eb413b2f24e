"""Countries of people by the side that a sentence puts them on.

Forms handled, the person X:
    For Ruritania spoke X; For Ruritania: X; Signing for Ruritania was X; On behalf of the Ruritanian army, X signed
    on the Ruritanian side were W and X; from the Ruritanian side, X; Ruritania's team included X; Ruritania sent X
    the Ruritanians were led by X; X signed for Ruritania; W and X signed for Zenda and Ruritania respectively
"""

from __future__ import annotations

from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming

# Words that put somebody on a side, where they open a clause.
OPENERS = (("on", "behalf", "of"), ("in", "the", "name", "of"), ("representing",), ("for",))
SIDES = frozenset("side part end delegation team party group contingent deputation squad crew panel".split())
# Between a side and the name.
BETWEEN = frozenset(
    """was were is are it came come spoke speaks signed signs sat stood attended acted answered replied there by and , :
    – — - ):
    led headed chaired commanded represented comprised comprises included includes consisted consists of made up
    had has sent sends fielded despatched dispatched""".split()
)
# Who is named behind these belongs to the country before them …
SENDING = frozenset("sent sends fielded despatched dispatched".split())
# … and behind these to the party before them.
MADE_UP = frozenset(
    "comprised comprises included includes consisted consists made had has led headed were".split()
)
SIGNING = frozenset("sign initial ink attend speak".split())
COLONS = frozenset({":", "):"})
LONGEST_PHRASE, LONGEST_GERUND, NEAR = 8, 5, 6


def side_of(block: NamedBlock, naming: Naming) -> str:
    """The country of the side that the clause around a naming puts the person on, '' where it says none."""
    return _behind_side(block, naming) or _signs_for(block, naming) or _by_for(block, naming)


def _by_for(block: NamedBlock, naming: Naming) -> str:
    """The country of 'signed by W and, for Ruritania, by X'."""
    doc, i = block.doc, naming.first - 1
    if i < 3 or doc[i].lower_ != "by":
        return ""
    i -= 1 + (doc[i - 1].text == ",")
    mention = block.cover.of_token[i]
    if mention is None or mention.kind != "country":
        return ""
    before = next((j for j in range(i, -1, -1) if block.cover.of_token[j] is not mention), 0)
    return mention.country if doc[before].lower_ == "for" else ""


def _behind_side(block: NamedBlock, naming: Naming) -> str:
    """The country of 'For Ruritania spoke X', 'On the Ruritanian side were W and X', 'Ruritania's team included X'."""
    doc, start = block.doc, _clause_start(block, naming.first)
    first, opener = _past_opener(block, start, naming.first)
    past = next(
        (
            i
            for i in range(first, min(first + LONGEST_PHRASE, naming.first))
            if doc[i].lower_ in BETWEEN - {"-", "of"}
        ),
        naming.first,
    )
    if past <= first or past - first > LONGEST_PHRASE or not _leads_to(block, past, naming):
        return ""
    inside = [m for m in dict.fromkeys(block.cover.of_token[first:past]) if m is not None and m.country]
    brackets = doc[past - 1].text == ")" or doc[past].text == "):"
    if brackets:
        inside = inside[-1:]  # 'the Republic of China (Taiwan)'
    if len({m.country for m in inside}) != 1 or doc[past - 1].lower_ in ("'s", "’s", "sake"):
        return ""
    verb = doc[past].lower_ if past < naming.first else ""
    if not opener:
        return inside[0].country if _is_party(block, inside[0], first, past, verb) else ""
    if opener == "for" and verb in (",", "") and not _signs(block, naming.past):
        return ""
    closed = block.cover.of_token[past - 1] is not None or brackets or opener != "for"
    return inside[0].country if closed else ""


def _clause_start(block: NamedBlock, first: int) -> int:
    """The first token of the clause or line that a token stands in."""
    doc = block.doc
    start = int(doc[first].sent.start)
    if start and doc[start - 1].text in COLONS:
        start = int(doc[start - 1].sent.start)  # 'For Ruritania: Adm. X'
    return next((i + 1 for i in range(first - 1, start - 1, -1) if doc[i].text == ";"), start)


def _past_opener(block: NamedBlock, start: int, end: int) -> tuple[int, str]:
    """Past the words that put somebody on a side at the start of a clause, and the first of them; '' for none."""
    doc = block.doc
    at = start
    if doc[start].tag_ == "VBG" and doc[start].lower_ != "representing":
        at = next(
            (i for i in range(start + 1, min(start + LONGEST_GERUND, end)) if doc[i].lower_ in ("for", "on")),
            start,
        )
    for words in OPENERS:
        if tuple(t.lower_ for t in doc[at : at + len(words)]) == words:
            return at + len(words), words[0]
    if doc[at].lower_ in ("on", "from", "for", "of") and at + 1 < end and doc[at + 1].lower_ == "the":
        return at + 1, "" if at == start else doc[at].lower_
    return start, ""


def _leads_to(block: NamedBlock, past: int, naming: Naming) -> bool:
    """Whether only words of being and other names stand between a side and a naming."""
    others = {i for n in block.namings for i in range(n.first, n.past)} if block.namings else set()
    others |= {i for t in block.titles for i in range(t.first, t.past)}
    others |= {i for c in block.candidates for i in range(c.first, c.past)}
    return all(block.doc[i].lower_ in BETWEEN or i in others for i in range(past, naming.first))


def _is_party(block: NamedBlock, mention: Mention, first: int, past: int, verb: str) -> bool:
    """Whether a phrase is a country that sends somebody, a country's party, or people of a country."""
    last = block.doc[past - 1]
    if verb in SENDING:
        behind = block.cover.of_token[past - 1]
        sender = behind is mention or (behind is not None and behind.kind == "organisation")
        return mention.kind in ("country", "demonym") and sender and past - first <= 6
    ellipsis = block.doc[first - 1].lower_ == "on" and mention.kind == "demonym" and verb == ","
    if last.lower_ in SIDES or ellipsis:
        return verb in MADE_UP | {",", ":", "was", "is", "are"}
    people = mention.kind == "demonym" and last.text.endswith("s") and last.tag_ in ("NNS", "NNPS")
    return people and verb in ("were", "are") and past - first <= 2


def _signs(block: NamedBlock, past: int) -> bool:
    return any(t.lemma_.lower() in SIGNING for t in block.doc[past : past + 4])


def _signs_for(block: NamedBlock, naming: Naming) -> str:
    """The country of 'X signed for Ruritania', 'W and X signed for Zenda and Ruritania respectively'."""
    doc, past = block.doc, naming.past
    sentence = doc[naming.candidate.first].sent
    verb = next((t for t in doc[past : min(past + NEAR, sentence.end)] if t.lemma_.lower() in SIGNING), None)
    each = any(t.lower_ == "respectively" for t in sentence)
    if verb is None or (not each and any(_is_other(block, i, naming) for i in range(past, verb.i))):
        return ""
    at = next(
        (i for i in range(verb.i + 1, min(verb.i + NEAR, sentence.end - 1)) if doc[i].lower_ == "for"), None
    )
    if at is None or any(doc[i].text in (",", ";") for i in range(verb.i, at)):
        return ""
    behind = block.cover.of_token[at + 1 : min(at + 2 * NEAR, sentence.end)]
    states = [m for m in dict.fromkeys(behind) if m is not None and m.kind in COUNTRY_KINDS]
    if not each:
        near = {block.cover.of_token[i] for i in range(at + 1, min(at + 3, sentence.end))}
        return states[0].country if states and states[0] in near and states[0].kind == "country" else ""
    signers = [n.candidate.first for n in block.namings if sentence.start <= n.candidate.first < verb.i]
    if len(signers) != len(states) or naming.candidate.first not in signers:
        return ""
    return states[signers.index(naming.candidate.first)].country


def _is_other(block: NamedBlock, i: int, naming: Naming) -> bool:
    """Whether another's name stands at a token."""
    return any(
        n.candidate.first <= i < n.candidate.past and n.candidate != naming.candidate for n in block.namings
    )
