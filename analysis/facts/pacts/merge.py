"""Mentions of the same agreement, over all sentences, made one."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from analysis.annotate import Annotated
from analysis.facts.occasions.identity import overlap
from analysis.facts.pacts.cues import BINDING_ACRONYMS
from analysis.facts.pacts.denied import is_denial
from analysis.facts.pacts.drafts import OTHERS
from analysis.facts.pacts.goods import with_goods
from analysis.facts.pacts.known import known_pacts
from analysis.facts.pacts.learnt import learnt_pact
from analysis.facts.pacts.presumed import with_presumed
from analysis.facts.pacts.recognise import pacts_in
from analysis.facts.pacts.record import EXPIRED, IN_FORCE, SIGNED, Pact, Terms, is_untold
from analysis.facts.pacts.sale_rows import unmentioned_sales
from analysis.facts.pacts.sides import parties_of
from analysis.facts.pacts.talks import with_days
from analysis.facts.pacts.told_days import with_told_day
from analysis.facts.status_words import DENIED, HELD, PROPOSED

# Words that can stand for any agreement named before.
LOOSE = frozenset({"agreement", "deal", "pact", "accord", "it", "this", "document", "arrangement"})
# What the document of an option that is taken up is called.
OF_OPTIONS = frozenset({"amendment", "addendum"})
SAME_WORD = {"mou": "memorandum", "mous": "memorandum", "loi": "letter"}


def read_pacts(annotated: Annotated) -> tuple[Pact, ...]:
    """Every agreement of an article once, in the order of first mention, where its standing is told.

    A signing that is told as part of one of the article's occasions has its day.
    """
    joined, clusters = joined_pacts(annotated)
    told = [
        p
        if is_told(p)
        else learnt_pact(annotated, p, mentions)
        if p.kind and p.name and not p.status
        else None
        for p, mentions in zip(joined, clusters, strict=True)
    ]
    rows = [p for p in told if p is not None]
    return tuple(sorted([*rows, *known_pacts(annotated, rows)], key=lambda p: (p.start, p.at)))


def joined_pacts(annotated: Annotated) -> tuple[list[Pact], list[list[Pact]]]:
    """Every agreement of an article, told plainly or not, and parallel to them their mentions."""
    clusters: list[list[Pact]] = []
    for sentence in annotated.sentences:
        for pact in pacts_in(annotated, sentence):
            _place(clusters, pact, annotated)
    clusters += [[sale] for sale in unmentioned_sales(annotated, clusters)]
    joined = with_goods(annotated, [_join(annotated, cluster) for cluster in clusters])
    joined = with_presumed(annotated, joined, clusters)
    joined = [with_told_day(annotated, p, c) for p, c in zip(joined, clusters, strict=True)]
    return with_days(annotated, joined), clusters


def _place(clusters: list[list[Pact]], pact: Pact, annotated: Annotated) -> None:
    if pact.noun == "one":
        if clusters:
            clusters.append([_like(clusters[-1][0], pact)])
        return
    if pact.noun == "successor" and pact.plain and clusters:
        pact = dataclasses.replace(pact, name=f"successor to the {clusters[-1][0].name}", plain=False)
    if pact.noun in ("it", "this"):
        near = [
            c
            for c in clusters
            if 0 < pact.at - max(p.at for p in c) < 900
            and not _conflict(c, pact, annotated)
            and not (pact.status == PROPOSED and any(p.status == IN_FORCE for p in c))
        ]
        if near:
            latest = max(near, key=lambda c: max((p.start, p.status != "", p.at) for p in c))
            latest.append(pact)
        elif not clusters and pact.signing == HELD:
            # 'Jane Roe signed for Malta. The agreement on mines is …': it is named next.
            clusters.append([pact])
        return
    if len(clusters) == 1 and _names_what_was_signed(clusters[0], pact):
        clusters[0].append(dataclasses.replace(pact, anaphoric=False))
        return
    for cluster in reversed(clusters):
        if _same(cluster, pact, annotated):
            cluster.append(pact)
            return
    if not pact.anaphoric or pact.status or pact.terms.value or pact.kind == "contract":
        clusters.append([pact])


def _names_what_was_signed(cluster: Sequence[Pact], pact: Pact) -> bool:
    """Whether an agreement is the one of which only the signing was told just before."""
    told = not pact.introduced and not pact.status and pact.start - cluster[0].start < 500
    return told and all(not p.kind for p in cluster)


def _like(first: Pact, pact: Pact) -> Pact:
    """'The one agreed in June 2015' is named after its noun and its year."""
    year = pact.year or (pact.signed.value[:4] if pact.signed else "")
    name = f"{year} {first.noun}".strip()
    return dataclasses.replace(
        pact,
        name=name,
        kind=first.kind,
        noun=first.noun,
        year=year,
        topic=frozenset({name}),
        anaphoric=False,
        parties=pact.parties or first.parties,
    )


def _same(cluster: Sequence[Pact], pact: Pact, annotated: Annotated) -> bool:
    if _conflict(cluster, pact, annotated):
        return False
    for p in cluster:
        if not p.kind or (p.anaphoric and not pact.anaphoric and pact.topic):
            # 'the agreement' means what was named before, not what is named next.
            continue
        if _words_agree(p, pact):
            return True
    return False


def _conflict(cluster: Sequence[Pact], pact: Pact, annotated: Annotated) -> bool:
    if any(p.topic & OTHERS != pact.topic & OTHERS for p in cluster if p.kind and not pact.anaphoric):
        # 'the previous plan', told behind the new one
        return True
    if pact.anaphoric and pact.topic and all(p.status in (PROPOSED, "") or p.inherits for p in cluster):
        # 'the 2014 pact' is none that is still wanted, or signed now
        return True
    if any(p.noun in ("renewal", "extension") for p in cluster) and pact.rule == "pact_sign" and _year(pact):
        published = annotated.article.published[:4]
        if published and _year(pact) < published:
            # 'the accord, first signed in 2011', behind its renewal
            return True
    years = {y for p in cluster if (y := _year(p))}
    if (year := _year(pact)) and years and year not in years:
        return True
    for p in cluster:
        if p.signed and pact.signed and not overlap(p.signed, pact.signed):
            return True
    denied, held = {p.status == DENIED for p in cluster if p.status}, pact.status in (SIGNED, IN_FORCE)
    if denied == {True} and held:
        # 'denied a contract for more jets': 'their contract of 2024' is another one.
        return True
    return any(p.noun == "successor" for p in cluster) != (pact.noun == "successor") and not pact.anaphoric


def _year(pact: Pact) -> str:
    return pact.year[:4] or (pact.signed.value[:4] if pact.signed and pact.status != PROPOSED else "")


def _short_forms(name: str) -> set[str]:
    """The acronyms that a name may go by: that in brackets behind it, and the initials of its words."""
    initials = "".join(word[0] for word in re.findall(r"\b[A-Z][\w’'-]+", re.sub(r"\(.*?\)", "", name)))
    return {initials.casefold(), *(found.casefold() for found in re.findall(r"\(([A-Z]{2,})\)", name))}


def _words_agree(one: Pact, other: Pact) -> bool:
    for short, full in ((one, other), (other, one)):
        if short.noun in BINDING_ACRONYMS and full.noun not in BINDING_ACRONYMS:
            # 'the Visiting Forces Agreement', 'the VFA'
            return short.noun in _short_forms(full.name)
    first, second = SAME_WORD.get(one.noun, one.noun), SAME_WORD.get(other.noun, other.noun)
    if other.anaphoric:
        if first == second or (first, second) in (("order", "contract"), ("deal", "contract")):
            return True
        if one.noun == "option" and other.noun in OF_OPTIONS:
            # 'exercised an option … The amendment was signed'
            return True
        return (
            other.noun in LOOSE and one.noun != "contract" and one.kind != "protocol"
        ) or other.noun == "deal"
    if first != second and not ({first, second} <= {"agreement", "pact", "accord", "deal", "treaty"}):
        return False
    if one.plain and first == second and not one.signed and abs(one.start - other.start) < 500:
        if other.introduced and other.topic:
            # 'a contract', named afresh
            return False
        return one.status != PROPOSED or other.plain
    if (
        one.plain
        and one.introduced
        and first == second
        and not (other.introduced or other.status or other.year)
    ):
        # 'signed an agreement. The Status of Forces Agreement goes to the senate': the same, by its name
        return other.topic != frozenset() and 0 < other.start - one.start < 500
    if not one.topic or not other.topic:
        return False
    small, large = sorted((one.topic, other.topic), key=len)
    return small <= large or len(small & large) >= max(2, 0.75 * len(small))


def _join(annotated: Annotated, cluster: Sequence[Pact]) -> Pact:
    best = max(
        cluster,
        key=lambda p: (
            bool(p.signing),
            p.signed is not None,
            p.finite,
            bool(p.status),
            not p.anaphoric,
            -p.start,
        ),
    )
    named = max(cluster, key=lambda p: (bool(p.kind), not p.anaphoric, not p.plain, len(p.topic), -p.start))
    signed = next((p.signed for p in cluster if p.signed is not None and p.signing == HELD), best.signed)
    place = next((p for p in cluster if p.place and p.signing), best)
    terms = _terms(cluster)
    return dataclasses.replace(
        best,
        name=named.name,
        kind=named.kind or best.kind,
        noun=named.noun,
        topic=named.topic,
        plain=named.plain,
        subject=named.subject,
        status=_status(cluster, terms),
        signing=_signing(cluster),
        signed=signed,
        year=next((p.year for p in cluster if p.year), ""),
        place=place.place,
        country=place.country,
        signers=max((p.signers for p in cluster), key=len),
        parties=parties_of(annotated, cluster),
        terms=terms,
        anaphoric=all(p.anaphoric for p in cluster),
        inherits=any(p.inherits for p in cluster) and signed is None,
        told_in=frozenset(p.start for p in cluster if p.signing == HELD),
    )


def _terms(cluster: Sequence[Pact]) -> Terms:
    given = [p.terms for p in cluster]
    return Terms(
        next((t.valid_from for t in given if t.valid_from), ""),
        next((t.valid_to for t in given if t.valid_to), ""),
        next((t.duration for t in given if t.duration), ""),
        next((t.value for t in given if t.value), ""),
        any(t.in_force for t in given),
        any(t.expired for t in given),
        any(t.on_signing for t in given),
    )


# A text is agreed or made final before it is signed.
BEFORE_SIGNING = frozenset(
    f"pact_{verb}" for verb in ("agree", "finalise", "finalize", "reach", "conclude", "close")
)


def _status(cluster: Sequence[Pact], terms: Terms) -> str:
    told = {p.status for p in cluster if not is_untold(p)} or {p.status for p in cluster}
    unsigned = any(p.status == PROPOSED and p.rule == "pact_sign" for p in cluster)
    if (
        unsigned
        and IN_FORCE not in told
        and all(p.rule in BEFORE_SIGNING for p in cluster if p.status == SIGNED)
    ):
        return PROPOSED
    if EXPIRED in told:
        return EXPIRED
    if IN_FORCE in told or (SIGNED in told and terms.in_force):
        return IN_FORCE
    if SIGNED in told:
        return SIGNED
    return PROPOSED if PROPOSED in told else DENIED if DENIED in told else ""


def _signing(cluster: Sequence[Pact]) -> str:
    told = [p.signing for p in cluster if p.signing]
    return HELD if HELD in told else next(iter(told), "")


def is_told(pact: Pact) -> bool:
    """Whether an agreement is told plainly enough to be a row."""
    if not pact.status or not pact.kind or not pact.name:
        return False
    if pact.status == DENIED:
        return is_denial(pact)
    if pact.noun == "document" and pact.anaphoric:
        return False
    if pact.plain and pact.status == PROPOSED and (pact.signed is not None or pact.place):
        return len(pact.parties) > 1 or bool(pact.place)
    if pact.plain and pact.status == PROPOSED:
        # 'Barbados and Canada are negotiating a memorandum of understanding'
        return pact.introduced and len(pact.parties) > 1
    if pact.plain:
        terms = pact.terms.valid_to or pact.terms.value
        told = pact.signed is not None or terms or pact.signers or len(pact.parties) > 1
        ended = pact.status == EXPIRED and len(pact.parties) > 1
        return ended or (pact.status in (SIGNED, IN_FORCE) and bool(told))
    return True
