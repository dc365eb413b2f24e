"""Bodies under names of other languages, by the word that such names open with or that they end in.

Forms handled, the word that tells the kind in capitals:
    JAYSH al-Zenda; al-JABHA al-Zendiyya; KATA'IB Zenda; ANSAR al-Zenda
    PanzerBRIGADE 45, KystVAKTEN: the end of a long word tells
    MINISTERIO de Defensa; PARTIDO Zenda Nuevo; PARTAI Zenda; FRENTE Zenda de Ruritania
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc

from analysis.bodies import Body
from analysis.body_names import DASHES, acronym_at, clean_name, is_capital
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Reference

# Small words inside such names.
JOINING = frozenset(
    """al el ul e i o wal wa fi bi de del della di da do dos das des du la las los le les y et und para por pour
    dan""".split()
)
LONGEST_NAME = 12
# Letters of a name of one word that a noun of its language ends.
SHORTEST_COMPOUND = 9


@lru_cache(maxsize=4)
def body_openers(reference: Reference) -> Gazetteer[str]:
    """The words that names of bodies open with in other languages."""
    return build_gazetteer((entry.kind, entry.words) for entry in reference.body_openers)


def foreign_bodies(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """The bodies of a block whose first word is one of those."""
    edge = 0
    for first, past, kind in body_openers(reference).find(doc):
        if not doc[first].text[:1].isupper() or known[first] or first < edge:
            continue
        end = _run_end(doc, past, known)
        if end == past and past == first + 1:
            continue  # the bare word
        start = first - 2 if first > 1 and doc[first - 2 : first].text.lower() in ("al-", "el-") else first
        edge = end
        yield Body(start, end, clean_name(doc[start:end].text), kind, acronym_at(doc, end), "body_opener")


def compound_bodies(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """Names of one long word whose end tells the kind, with a unit's number: 'Panzerbrigade 45', 'Kystvakten'."""
    for token in doc:
        if known[token.i] or not token.text.istitle() or len(token) < SHORTEST_COMPOUND:
            continue
        kind = next(
            (
                entry.kind
                for entry in reference.body_form_words.compound_endings
                if token.lower_.endswith(entry.words)
            ),
            "",
        )
        if kind:
            past = token.i + 1
            past += past < len(doc) and re.fullmatch(r"\d{1,4}", doc[past].text) is not None
            acronym = acronym_at(doc, past)
            yield Body(token.i, past, clean_name(doc[token.i : past].text), kind, acronym, "body_ending")


def _run_end(doc: Doc, i: int, known: Sequence[bool]) -> int:
    """Past the last capital of the name."""
    end = j = i
    while j < min(len(doc), i + LONGEST_NAME):
        token = doc[j]
        if is_capital(token) and token.text[:1].isalpha() and not (known[j] and token.ent_type_ == "NORP"):
            end = j + 1
        elif not (token.lower_ in JOINING or token.text in DASHES | {"'", "’"}):
            break
        j += 1
    return end
