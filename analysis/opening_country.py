"""The country that a report opens with as the one that acts, and whose people it then names without saying so.

Forms handled, the country in capitals:
    RURITANIA's parliament voted; The RURITANIAN government wants; RURITANIA and Zenda have agreed
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span, Token

from analysis.mentions import COUNTRY_KINDS, Mention
from analysis.named_blocks import NamedBlock
from analysis.phrase_countries import OTHERS
from analysis.short_forms import names_of
from analysis.titles import STATE_BODIES

# 'CAMP ROE, Ruritania –', where no dateline was made out.
DASHES = frozenset({"–", "—", "-", "--"})
LONGEST_DATELINE = 12
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})

OBJECTS = frozenset({"dobj", "iobj", "dative"})


def opening_country(named: Sequence[NamedBlock], dateline_end: int) -> str:
    """The one country that the opening sentence names as, or of, who acts; '' where it names two, or another's."""
    for block in named[:1]:
        sentence = next(
            (s for s in block.doc.sents if block.block.start + s.end_char > dateline_end and s.text.strip()),
            None,
        )
        if sentence is None:
            return ""
        opens = _past_dateline(sentence, dateline_end - block.block.start)
        verb = next((t.i for t in block.doc[opens : sentence.end] if t.tag_ in FINITE), sentence.end)
        # What is said behind a name is of its bearer: 'Minister Roe, a Ruritanian, has'.
        verb = min([verb, *(n.candidate.first for n in block.namings)])
        told = [
            (i, m) for i in range(opens, verb) if (m := block.cover.of_token[i]) is not None and _tells(m)
        ]
        if told and len({m.country for _, m in told}) == 1 and not _is_linked(block.doc[told[0][0]], opens):
            return told[0][1].country
    return ""


def acted_upon(named: Sequence[NamedBlock], names: dict[str, str]) -> frozenset[str]:
    """Whom the opening sentence tells of as met or told something: 'Ruritania received General ROE' leaves it open."""
    return frozenset(
        names_of(n.candidate.text, names)
        for block in named[:1]
        for n in block.namings
        if (root := block.doc[n.candidate.first : n.candidate.past].root).dep_ in OBJECTS
        and root.sent.start == 0
    )


def _is_linked(token: Token, opens: int) -> bool:
    """Whether a country is one of another's: 'After talks with Ruritania,', 'Ruritania-Zenda', "Ruritania's ally"."""
    doc = token.doc
    if {t.text for t in doc[max(token.i - 1, opens) : token.i + 2]} & DASHES:
        return True
    ahead = doc[opens : token.i]
    leads = len(ahead) > 0 and ahead[0].pos_ in ("ADP", "SCONJ") and not any(t.text == "," for t in ahead)
    behind = {t.lower_ for t in doc[token.i + 1 : token.i + 4]}
    inside = any(t.pos_ == "ADP" and t.lower_ != "of" and t.i < token.i for t in token.ancestors)
    return leads or inside or bool(behind & OTHERS)


def _past_dateline(sentence: Span, dateline_end: int) -> int:
    """The first token of a sentence behind its dateline."""
    dash = next((t.i for t in sentence[:LONGEST_DATELINE] if t.text in DASHES), -1)
    first = dash + 1 if dash > 0 and sentence[0].is_upper else sentence.start
    return next((t.i for t in sentence if t.i >= first and t.idx >= dateline_end), sentence.end)


def countries_before(named: Sequence[NamedBlock], names: dict[str, str]) -> dict[str, frozenset[str]]:
    """The countries that the paragraph names ahead of each person, where the person is first named."""
    found: dict[str, frozenset[str]] = {}
    for block in named:
        for naming in block.namings:
            name = names_of(naming.candidate.text, names)
            if name and name not in found:
                before = block.cover.of_token[: naming.candidate.past]
                found[name] = frozenset(m.country for m in before if m is not None and _tells(m))
    return found


def _tells(mention: Mention) -> bool:
    one = bool(mention.country) and ";" not in mention.country
    return one and (mention.kind in COUNTRY_KINDS or mention.category in STATE_BODIES | {"agency"})
