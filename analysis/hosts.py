"""Who receives whom: the people that a sentence shows as hosts.

Forms handled, the person in capitals:
    ROE received his guest; ROE hosted a delegation; they were welcomed by ROE; Hosted by ROE, they left
    she called on ROE; paid a courtesy call on ROE
"""

from __future__ import annotations

from collections.abc import Sequence

from analysis.named_blocks import NamedBlock
from analysis.naming import Naming
from analysis.short_forms import names_of

RECEIVING = frozenset("receive host welcome greet decorate".split())
CALLS = frozenset({"called", "call", "calls"})
# Things that are received and hosted too.
NOT_GUESTS = frozenset(
    "award medal prize degree training order letter report news phone briefing call signal copy support".split()
)
NEAR = 3


def hosts(named: Sequence[NamedBlock], names: dict[str, str]) -> frozenset[str]:
    """The people who receive somebody, whatever else is told of them."""
    return frozenset(
        name
        for block in named
        for naming in block.namings
        if (name := names_of(naming.candidate.text, names))
        and (_receives(block, naming) or _is_received_by(block, naming))
    )


def _receives(block: NamedBlock, naming: Naming) -> bool:
    """'Roe received his guest', 'Roe, chief of the navy, hosted a delegation'."""
    root = block.doc[naming.candidate.first : naming.candidate.past].root
    verb = root.head
    subject = root.dep_ == "nsubj" and verb.lemma_ in RECEIVING
    if not subject and naming.past < len(block.doc):
        past = naming.past + (block.doc[naming.past].text == ",")
        verb = block.doc[min(past, len(block.doc) - 1)]
        subject = verb.tag_ in ("VBD", "VBZ") and verb.lemma_ in RECEIVING
    if root.dep_ == "nsubj" and root.head.lemma_ == "meet" and any(t.lower_ == "here" for t in root.sent):
        return True  # 'Roe met with his guest here on Monday'
    things = {t.lemma_.lower() for t in block.doc[verb.i + 1 : verb.i + 5]}
    return subject and not things & NOT_GUESTS


def _is_received_by(block: NamedBlock, naming: Naming) -> bool:
    """'was received by Roe', 'Hosted by Roe,', 'called on Roe'."""
    doc, first = block.doc, naming.first
    if first < 2:
        return False
    before = doc[first - 1].lower_
    if before == "by":
        verb = next(
            (t for t in doc[max(0, first - 1 - NEAR) : first - 1] if t.lemma_.lower() in RECEIVING), None
        )
        return verb is not None and verb.tag_ == "VBN"
    return before == "on" and doc[first - 2].lower_ in CALLS
