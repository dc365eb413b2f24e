"""The `platforms` table: what is done to equipment, one row per platform and relation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from spacy.tokens import Token

from analysis.facts import Fact, Found
from analysis.facts.clauses import is_passive, lemma
from analysis.facts.equipment.cues import CUES, ORDINALS, TRANSFERS
from analysis.facts.equipment.implied import implied_sightings
from analysis.facts.equipment.learnt import learnt_use
from analysis.facts.equipment.processes import process_sightings
from analysis.facts.equipment.record import Use
from analysis.facts.equipment.referring import referring_sightings
from analysis.facts.equipment.relations import uses_of
from analysis.facts.equipment.scope import is_civil
from analysis.facts.equipment.sides import RECEIVED, SUPPLIED
from analysis.facts.equipment.sightings import Sighting, named_sightings
from analysis.facts.equipment.status import outlook_of
from analysis.facts.equipment.values import Details, clause_span, details_of

if TYPE_CHECKING:
    from analysis.annotate import Annotated

# What is done outranks what is planned, that what is thought of, and all of it a denial.
# A ship that arrives or is welcomed may be on a port call.
ARRIVING = frozenset({"arrive", "land", "reach", "return", "touch"})
BROUGHT = frozenset({"airlift", "bring", "ferry", "fly", "transport"})
RECEIVING = frozenset({"receive", "welcome", "host"})
ARRIVAL_WORDS = 12
BOUGHT = frozenset(
    """ordered bought purchased acquired donated promised pledged gifted gift gifts donation donations grant order
    contract deal batch consignment""".split()
)
FROM_YARD = frozenset({"shipyard", "shipbuilder", "builder", "sister", "maiden", "homecoming"})
CARRIED = frozenset({"armour", "artillery", "missile", "air_defence", "munition", "small_arms", "sensor"})
DUTIES = frozenset(
    """border brigade battalion deploy deployment drill drills exercise exercises front frontline manoeuvre manoeuvres
    parade position positions rotation rotational return troops soldiers unit visit museum base strike attack target
    hit fire launch city town village area capability readiness milestone speed range altitude stage age""".split()
)
PROGRAMMES = frozenset({"programme", "program"})
# The years of the world wars.
WARTIME = re.compile(r"19(?:1[4-8]|39|4[0-5])")
STATUSES = ("actual", "planned", "possible", "denied")


@dataclass(frozen=True, slots=True)
class Reading:
    """One clause's word on one platform."""

    sighting: Sighting
    relation: str
    status: str
    rule: str
    details: Details
    start: int
    end: int
    arrival: Token | None = None


def extract(annotated: Annotated, found: Found) -> list[Fact]:
    """The platforms of one article; none where it is about civil business."""
    if is_civil(annotated):
        return []
    named = named_sightings(annotated)
    readings = [r for s in named for r in _read(annotated, s)]
    busy = frozenset(r.sighting.platform.name for r in readings)
    referring = [*referring_sightings(annotated, named, busy), *implied_sightings(annotated, named, busy)]
    referring += process_sightings(annotated, [*named, *referring], named, _done(readings))
    readings += [r for s in referring for r in _read(annotated, s)]
    readings = [r for r in readings if not _only_calls(r, readings)]
    readings = [_with_sides(r, readings) for r in readings]
    rows: dict[tuple[str, str], list[Reading]] = {}
    for reading in readings:
        rows.setdefault((reading.sighting.platform.name, reading.relation), []).append(reading)
    rows = {key: group for key, group in rows.items() if not _is_other_side(key, rows)}
    told = {name for name, _ in rows}
    beside = _beside_the_point(named)
    untold = [s for s in named if s.platform.name not in told | beside and not _is_of_clause(s, readings)]
    learnt = list(_learnt(annotated, untold))
    facts = [_fact(group) for group in (*rows.values(), *([r] for r in learnt))]
    told |= {r.sighting.platform.name for r in learnt}
    # Ammunition without a name is a row where something is done to it.
    rest = [s for s in _first_of_each(named) if s.platform.name not in told and not s.platform.is_calibre]
    rest = [s for s in rest if s.platform.name not in beside]
    joint = {s.platform.name for s in named if _is_joint_programme(s)}
    return facts + [_mentioned(s, "co_developed" if s.platform.name in joint else "mentioned") for s in rest]


def _is_of_clause(sighting: Sighting, readings: list[Reading]) -> bool:
    """Whether a clause that names equipment tells what is done to other: 'engines ordered for the Tejas'."""
    return any(r.start <= sighting.start < r.end for r in readings)


def _learnt(annotated: Annotated, untold: list[Sighting]) -> Iterable[Reading]:
    """What the learnt model reads of each platform of which no rule does."""
    for name in dict.fromkeys(s.platform.name for s in untold):
        told = learnt_use(annotated, [s for s in untold if s.platform.name == name])
        if told is not None:
            sighting, use = told
            start, end = clause_span(sighting, use)
            details = details_of(annotated, sighting, use)
            yield Reading(sighting, use.relation, use.status, use.rule, details, start, end)


def _done(readings: list[Reading]) -> dict[str, frozenset[str]]:
    """What is done to each platform."""
    names = {r.sighting.platform.name for r in readings}
    return {n: frozenset(r.relation for r in readings if r.sighting.platform.name == n) for n in names}


def _read(annotated: Annotated, sighting: Sighting) -> Iterable[Reading]:
    for use in uses_of(annotated, sighting):
        details = details_of(annotated, sighting, use)
        if _is_still_due(annotated, use, details):
            use = replace(use, status="planned")
        start, end = clause_span(sighting, use)
        yield Reading(
            sighting, use.relation, use.status, use.rule, details, start, end, _arrival(sighting, use)
        )


def _is_still_due(annotated: Annotated, use: Use, details: Details) -> bool:
    """'goes out of service in 2030', 'ahead of the handover in November': a day to come in no past tense."""
    published = annotated.article.published
    if use.status != "actual" or not published or use.cue.tag_ in ("VBD", "VBN"):
        return False
    if use.relation in TRANSFERS - {"delivered"} and use.cue.pos_ == "NOUN":
        # 'units from the order are to come by 2028'
        return False
    is_perfect = any(c.lower_ in ("has", "have", "had", "was", "were", "been") for c in use.cue.children)
    return not is_perfect and details.date > published[: len(details.date)]


def _arrival(sighting: Sighting, use: Use) -> Token | None:
    """The equipment of a clause that may only tell of a port call or a flight."""
    verb = lemma(use.cue)
    if use.rule.startswith("moving"):
        return next((c for c in use.cue.children if c.dep_ in ("nsubj", "nsubjpass")), sighting.head)
    if verb in ARRIVING and not is_passive(use.cue):
        return next((c for c in use.cue.children if c.dep_ == "nsubj"), use.cue)
    if verb in BROUGHT and is_passive(use.cue):
        return next((c for c in use.cue.children if c.dep_ == "nsubjpass"), use.cue)
    if verb in RECEIVING and sighting.platform.is_one:
        # 'received the second of its frigates, the Kimon'
        numbers = (c for c in use.cue.children if c.dep_ == "dobj" and c.lower_ in ORDINALS)
        return next(numbers, sighting.head)
    return None


def _only_calls(reading: Reading, readings: list[Reading]) -> bool:
    """Whether an arrival is a port call or a flight: nothing says that the equipment is new or was bought."""
    if reading.arrival is None or reading.relation != "delivered":
        return False
    if reading.details.supplier:
        return False
    if reading.status == "planned" and not reading.sighting.platform.is_one:
        return False
    phrase = {t.lower_ for t in reading.arrival.subtree if t.i < reading.arrival.i + ARRIVAL_WORDS}
    if any(t.lower_ in BOUGHT for t in reading.sighting.sentence.span):
        return False
    if phrase & ORDINALS or phrase & {"new", "newly", "built", "ordered", "bought"}:
        return False
    if reading.sighting.platform.is_one and _is_of_yard(reading):
        return False
    if reading.sighting.platform.category in CARRIED and not _is_on_duty(reading):
        # Tanks and guns pay no visits.
        return False
    return not any(
        r.sighting.platform == reading.sighting.platform and r.relation in TRANSFERS and r.arrival is None
        for r in readings
    )


def _is_of_yard(reading: Reading) -> bool:
    """Whether the ship that arrives has just left her builder: the text around speaks of a yard or of her sisters."""
    words = {t.lower_ for t in reading.sighting.sentence.span}
    return bool(words & FROM_YARD)


def _is_on_duty(reading: Reading) -> bool:
    """Whether the arrival is that of a deployment: 'returned', 'for the drills', 'to the front'."""
    words = {lemma(t) for t in reading.sighting.sentence.span} | {
        t.lower_ for t in reading.sighting.sentence.span
    }
    return bool(words & DUTIES)


def _with_sides(reading: Reading, readings: list[Reading]) -> Reading:
    """A reading with the supplier and the recipient that the other readings of its platform agree on."""
    if reading.status == "denied":
        return reading
    alike = [
        r.details
        for r in readings
        if r.sighting.platform.name == reading.sighting.platform.name and r.status != "denied"
        if r.relation in SUPPLIED
    ]
    suppliers = {d.supplier for d in alike} - {""}
    recipients = {d.recipient for d in alike} - {""}
    supplier, recipient = reading.details.supplier, reading.details.recipient
    if not supplier and reading.relation in SUPPLIED and len(suppliers) == 1 and recipient not in suppliers:
        supplier = min(suppliers)
    if not recipient and reading.relation in RECEIVED and len(recipients) == 1 and supplier not in recipients:
        recipient = min(recipients)
    return replace(reading, details=replace(reading.details, supplier=supplier, recipient=recipient))


def _is_other_side(key: tuple[str, str], rows: dict[tuple[str, str], list[Reading]]) -> bool:
    """Whether a sale is a purchase that has a row, told from the side of the seller."""
    name, relation = key
    if relation != "exported" or (name, "procured") not in rows:
        return False
    sales, purchases = rows[key], rows[name, "procured"]
    buyers = {r.details.recipient for r in purchases} - {""}
    sold_to = {r.details.recipient for r in sales} - {""}
    is_same_status = bool({r.status for r in sales} & {r.status for r in purchases})
    return is_same_status and (not buyers or not sold_to or bool(buyers & sold_to))


def _fact(group: list[Reading]) -> Fact:
    """The readings of one platform and relation as one row: the furthest status, then the fullest."""
    best = min(
        group,
        key=lambda r: (STATUSES.index(r.status), -r.details.filled, r.sighting.named is not None, r.start),
    )
    same = [r for r in group if r.status == best.status]
    details = best.details
    for other in same:
        if not other.details.contradicts(details):
            details = details.completed(other.details)
    return Fact(
        best.start,
        best.end,
        best.rule,
        {
            "platform": best.sighting.platform.name,
            "category": best.sighting.platform.category,
            "relation": best.relation,
            "status": best.status,
            **details.as_values(),
        },
        best.sighting.named,
    )


def _first_of_each(sightings: list[Sighting]) -> Iterable[Sighting]:
    seen: set[str] = set()
    for sighting in sightings:
        if sighting.platform.name not in seen:
            seen.add(sighting.platform.name)
            yield sighting


def _beside_the_point(named: list[Sighting]) -> frozenset[str]:
    """The platforms that the article names as museum pieces only, or by whose name a base ashore goes."""
    names = {s.platform.name for s in named}
    aside = (_is_base(s) or _is_past(s) for s in named)
    return frozenset(
        names - {s.platform.name for s, is_aside in zip(named, aside, strict=True) if not is_aside}
    )


def _is_base(sighting: Sighting) -> bool:
    """'trained at HMS Lindos': on a ship they would be aboard her."""
    doc, base = sighting.sentence.span.doc, sighting.sentence.block.start
    before = [t for t in doc[sighting.sentence.span.start : sighting.head.i] if base + t.idx < sighting.start]
    return sighting.platform.is_one and bool(before) and before[-1].lower_ == "at"


def _is_past(sighting: Sighting) -> bool:
    words = [t.text for t in sighting.sentence.span]
    return any(lemma(t) in CUES.museum_nouns for t in sighting.sentence.span) or any(
        WARTIME.fullmatch(word) for word in words
    )


def _is_joint_programme(sighting: Sighting) -> bool:
    """'the Global Combat Air Programme' of three countries: the name of what they develop together."""
    text = sighting.sentence.span.doc.text
    base = sighting.sentence.block.start
    words = text[sighting.start - base : sighting.end - base].split()
    return len(sighting.platform.origin) > 1 and words[-1].lower() in PROGRAMMES


def _mentioned(sighting: Sighting, relation: str) -> Fact:
    """A platform about which the article says nothing that the table has a relation for, or only whose work it is."""
    platform = sighting.platform
    return Fact(
        sighting.sentence.start,
        sighting.sentence.end,
        "mentioned" if relation == "mentioned" else "joint_programme",
        {
            "platform": platform.name,
            "category": platform.category,
            "relation": relation,
            "status": outlook_of(sighting.head) if relation == "mentioned" else "actual",
            "quantity": sighting.quantity,
        },
    )
