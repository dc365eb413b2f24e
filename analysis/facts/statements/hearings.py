"""What a chamber, a court or a meeting heard, told without who said it: '…, the Assembly was informed on Monday.'

Whoever is named first in the next sentences is who said it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated
from analysis.blocks import Block
from analysis.facts.statements.named_below import first_below
from analysis.facts.statements.quotations import Quotation
from analysis.facts.statements.record import Statement
from analysis.facts.statements.spans import sentence_of, trim
from analysis.facts.statements.verb_forms import is_finite

RULE = "heard"
TOLD = frozenset({"tell", "inform"})
# Who hears what is said to it, by the last word of its name.
HEARERS = frozenset(
    """senate parliament house houses congress assembly chamber legislature duma rada knesset bundestag sejm diet
    cortes riksdag folketing storting seimas saeima riigikogu dáil dail seanad sabha majlis council committee rakyat
    negara lawmakers deputies senators mps commons lords court tribunal inquiry hearing jury inquest conference
    minister ministers parliamentarians legislators peers""".split()
)
SHORTEST = 5


def hearing_verbs(doc: Doc) -> list[Token]:
    """The verbs of a block by which a body is told or hears what stands in front of it in the sentence."""
    return [t for t in doc if t.tag_ in ("VBD", "VBN") and _hearer(t) is not None]


def read_hearing(
    annotated: Annotated, block: Block, verb: Token, quotations: Sequence[Quotation]
) -> Iterator[Statement]:
    """The statement that a body heard, where the sentences behind name who made it."""
    hearer = _hearer(verb)
    sentence = sentence_of(block, verb)
    if hearer is None or any(q.covers(verb.idx) for q in quotations):
        return
    doc, comma = verb.doc, hearer.left_edge.i - 1
    span = trim(doc, verb.sent.start, comma)
    speaker = first_below(annotated, sentence)
    if span[1] - span[0] < SHORTEST or not any(map(is_finite, doc[span[0] : span[1]])) or speaker is None:
        return
    said = sentence.chars(doc[span[0] : span[1]])
    some = any(said[0] <= block.start + q.start < said[1] for q in quotations)
    place = (sentence.start, sentence.end)
    quoted = "partial" if some else "none"
    addressee = doc[hearer.left_edge.i : hearer.i + 1].text
    yield Statement(
        RULE, speaker, verb.lemma_.lower(), (said,), sentence.chars(verb), place, quoted, False, addressee
    )


def _hearer(verb: Token) -> Token | None:
    """The body right behind the comma of '…, the Commons heard', '…, the minister was told'."""
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    lemma = verb.lemma_.lower()
    if not (lemma in TOLD and passive) and not (lemma == "hear" and not passive):
        return None
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < verb.i), None)
    if subject is None or subject.lower_ not in HEARERS or subject.left_edge.i - 1 <= verb.sent.start:
        return None
    apart = verb.doc[subject.left_edge.i - 1].text == ","
    behind = verb.right_edge.i > verb.i and any(
        c.dep_ in ("ccomp", "dobj", "xcomp") and c.i > verb.i for c in verb.children
    )
    return subject if apart and not behind else None
