"""Agreements told as a list: 'signed three documents: a memorandum on X, a protocol on Y and a contract for Z'."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.pacts.naming import topic_of
from analysis.facts.pacts.record import INITIALLED, SIGNED, Pact, is_untold
from analysis.facts.status_words import HELD, PROPOSED

COUNTING = frozenset(
    {"following", "several", "number", "series", "raft", "set", "package", "string", "these"}
)
OPENING = frozenset({":", "–", "—", "-", "(", "including", "namely", "covering", "among", "one", "first"})


def is_collective(head: Token) -> bool:
    """Whether a plural stands for several agreements, told one by one or not at all: 'three documents'."""
    if head.tag_ not in ("NNS", "NNPS"):
        return False
    above = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "of" else head
    return any(t.like_num or t.lower_ in COUNTING for t in [*head.lefts, above])


# 'Two memoranda, one on mines and another on divers', 'two memoranda – on mines and on divers –'.
_SUBJECT = r"(?:on|for|covering|concerning|regarding)\s+(?P<{}>[^.;:–—]+?)"
EACH = (
    re.compile(
        rf"\b(?:one|the first)\s+{_SUBJECT.format('one')},?\s+and\s+"
        rf"(?:another|one|the other|the second|a second)\s+{_SUBJECT.format('other')}"
        r"(?=[.;–—]|,\s+(?:was|were|have|has|had|will)\b|$)"
    ),
    # 'one on mines and the other a letter of intent on divers': the letter tells itself.
    re.compile(
        rf"\b(?:one|the first)\s+{_SUBJECT.format('one')},?\s+and\s+"
        rf"(?:another|the other|the second|a second)\s+(?P<other>)an?\s"
    ),
    re.compile(rf"\s[-–—]\s*{_SUBJECT.format('one')}\s+and\s+{_SUBJECT.format('other')}(?=\s[-–—]\s|[.;]|$)"),
)


SINGULAR = {"memoranda": "memorandum", "mous": "MoU", "mou": "MoU"}


def by_subject(collective: Pact, sentence: Sentence) -> list[Pact]:
    """The two agreements of a collective that are told by their subjects alone; empty where they are not."""
    text = sentence.span.text
    at = max(collective.name_end - sentence.start, 0)
    found = next((m for pattern in EACH if (m := pattern.search(text, at))), None)
    if found is None or not collective.status or found.start() - at > 40:
        return []
    told = []
    for group in ("one", "other"):
        subject = " ".join(found[group].split())
        if not subject:
            continue
        name = f"{SINGULAR.get(collective.noun, collective.noun)} on {subject}"
        told.append(
            dataclasses.replace(
                collective,
                name=name,
                subject=subject,
                topic=topic_of(name, collective.noun),
                at=sentence.start + found.start(group),
                plain=False,
                anaphoric=False,
                # 'in the South China Sea' is part of what it is on.
                place="" if collective.place in found.group() else collective.place,
                rule="pact_listed",
            )
        )
    return told


def one_by_one(collective: Pact, pacts: Sequence[Pact], sentence: Sentence) -> list[Pact]:
    """Agreements that a sentence lists behind their collective, with what is said of that."""
    doc = sentence.span.doc
    opened = next(
        (
            sentence.block.start + t.idx
            for t in doc[sentence.span.start : sentence.span.end]
            if t.lower_ in OPENING and sentence.block.start + t.idx >= collective.name_end
        ),
        None,
    )
    return [
        told_with(collective, p) if opened is not None and p.at > opened and is_untold(p) else p
        for p in pacts
    ]


def told_with(collective: Pact, pact: Pact) -> Pact:
    """An agreement of a list with the signing of the whole."""
    initialled = collective.signing == HELD and collective.rule == "pact_initial"
    return dataclasses.replace(
        pact,
        # A treaty is only text once it is initialled, a memorandum binds.
        status=SIGNED if initialled and pact.kind in INITIALLED else collective.status,
        signing=collective.signing,
        signed=collective.signed,
        place=collective.place,
        country=collective.country,
        signers=collective.signers,
        parties=pact.parties if len(pact.parties) > 1 else collective.parties,
        inherits=collective.inherits,
        anaphoric=False,
        rule="pact_listed",
    )


def lead_in_of(annotated: Annotated, sentence: Sentence) -> Sentence | None:
    """The sentence that introduces the list of which a sentence opens an item."""
    block = sentence.block
    if block.kind != "item" or block.lead_in is None or sentence.start > block.start + 2:
        return None
    lead = annotated.blocks[block.lead_in]
    return next((s for s in reversed(annotated.sentences) if s.block is lead), None)


# 'The following were signed:', 'has been authorised to conclude the following:'
_HERALDING = re.compile(
    r"\b(?:sign(?:ed|ing)?|concluded?|inked|adopted|exchanged|initialled|finali[sz]ed|sealed|clinched)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:to (?:be )?(?:sign|conclud|adopt|finali)\w*|will|shall|would|authori[sz]ed|expected|due|proposed"
    r"|negotiat\w*)\b",
    re.IGNORECASE,
)


def heralded(annotated: Annotated, lead: Sentence) -> Pact | None:
    """What the lead-in of a list says of its items by its verb alone: 'The following texts were signed:'."""
    if not _HERALDING.search(lead.span.text) or not lead.span.text.rstrip().endswith(":"):
        return None
    ahead = _AHEAD.search(lead.span.text) is not None
    days = [d for d in annotated.dates_in(lead.start, lead.end) if d.value and not d.until]
    day = days[0] if len(days) == 1 else None
    return Pact(
        name="",
        kind="",
        noun="",
        start=lead.start,
        end=lead.end,
        at=lead.start,
        rule="pact_listed",
        status=PROPOSED if ahead else SIGNED,
        signing="" if ahead else HELD,
        signed=None if ahead else day,
        inherits=not ahead and day is None,
    )


# What may stand between two agreements of one list.
_JOINING = re.compile(
    r"\s*(?:\([^)]*\))?[,;]?\s*"
    r"(?:and|as well as|plus|along with|together with|alongside|in addition to|and also|and then)?"
    r"\s*(?:an?|the|another|one|its|their)?\s*(?:\w+\s)?$",
    re.IGNORECASE,
)
_LISTING = re.compile(r",|;|\band\b|\bplus\b|\bas well as\b|\bwith\b", re.IGNORECASE)


def is_joined(annotated: Annotated, one: Pact, other: Pact) -> bool:
    """Whether an agreement follows another in a list, with nothing but a comma or 'and' between."""
    between = annotated.article.text[one.name_end : other.at]
    listing = _JOINING.match(between) is not None and _LISTING.search(between) is not None
    return bool(one.kind and other.kind) and one.name_end < other.at and listing


def told_in_row(annotated: Annotated, pacts: Sequence[Pact]) -> list[Pact]:
    """The agreements of a sentence, those of a list with the signing that one of them is told with."""
    told = list(pacts)
    for i in range(1, len(told)):
        if told[i - 1].signing and is_untold(told[i]) and is_joined(annotated, told[i - 1], told[i]):
            told[i] = told_with(told[i - 1], told[i])
    for i in range(len(told) - 2, -1, -1):
        if told[i + 1].signing and is_untold(told[i]) and is_joined(annotated, told[i], told[i + 1]):
            told[i] = told_with(told[i + 1], told[i])
    return told
