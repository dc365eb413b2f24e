"""Companies that only the words around a name tell of.

Forms handled, the name in capitals:
    a contract with FJORDMAR; welded by FJORDMAR; FJORDMAR builds it; Zenda-based FJORDMAR
    Naval Group and FJORDMAR: beside a listed company
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from analysis.bodies import Body
from analysis.body_names import DASHES, clean_name
from analysis.body_runs import is_name, is_person, run_end
from analysis.places import place_country
from analysis.reference import Reference
from analysis.vocabulary import vocabulary

# What companies do, where the model takes the name beside the verb for an organisation.
COMPANY_VERBS = frozenset("build manufacture supply deliver produce assemble develop design".split())
SEATED = frozenset({"based", "registered", "headquartered", "listed", "domiciled"})
# Before a name, these say that a company is dealt with.
DEALINGS = frozenset((
    ("contract", "with"), ("contract", "to"), ("order", "with"), ("order", "from"), ("built", "by"),
    ("made", "by"), ("manufactured", "by"), ("supplied", "by"), ("produced", "by"), ("developed", "by"),
    ("bought", "from"), ("ordered", "from"), ("purchased", "from"), ("awarded", "to"), ("delivered", "by"),
    ("acquired", "from"), ("leased", "from"), ("designed", "by"), ("contracted", "to"), ("won", "by"),
    ("welded", "by"), ("assembled", "by"), ("overhauled", "by"), ("upgraded", "by"), ("repaired", "by"),
    ("marketed", "by"), ("sold", "by"), ("offered", "by"), ("fitted", "by"), ("installed", "by"), ("exported", "by"),
    ("shares", "of"), ("stake", "in"), ("subsidiary", "of"), ("employed", "by"), ("hired", "by"), ("owned", "by"),
    ("operated", "by"),
))  # fmt: skip


def companies(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """The unlisted companies of a block."""
    for reading in (_dealt_with, _acting, _based, _beside_listed):
        yield from reading(doc, known, reference)


def _dealt_with(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'a contract with Fjordmar', 'built by Fjordmar': what the model takes for an organisation, or for nothing."""
    for i in range(2, len(doc)):
        cue = (doc[i - 2].lower_, doc[i - 1].lower_)
        if not {cue, (cue[0].removesuffix("s"), cue[1])} & DEALINGS:
            continue
        first = i + (doc[i].lower_ == "the")
        span = _organisation(doc, first) if first < len(doc) else None
        if span is None and doc[i - 1].lower_ == "by" and first < len(doc):
            span = doc[first : run_end(doc, first)]
            span = None if any(t.ent_type_ for t in span) else span
        if span is None or (span.end < len(doc) and doc[span.end].text in DASHES):
            continue
        if is_name(span, known):
            yield Body(span.start, span.end, clean_name(span.text), "company", "", "company_cue")


def _organisation(doc: Doc, first: int) -> Span | None:
    """What the model takes for an organisation, from a token on."""
    token = doc[first]
    if token.ent_type_ != "ORG":
        return None
    return next((doc[first : e.end] for e in doc.ents if e.start <= first < e.end), None)


def _acting(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """Names that the model takes for organisations and that build, supply, speak or fight."""
    for ent in doc.ents:
        first = ent.start + (doc[ent.start].lower_ == "the")
        if ent.label_ != "ORG" or first >= ent.end:
            continue
        root = doc[first : ent.end].root
        verb = root.head.lemma_
        if root.dep_ != "nsubj" or not is_name(doc[first : ent.end], known):
            continue
        name = clean_name(doc[first : ent.end].text)
        if verb in COMPANY_VERBS:
            yield Body(first, ent.end, name, "company", "", "company_cue")


def _based(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'Zenda-based FJORDMAR'."""
    for token in doc:
        if token.text not in SEATED or token.i < 2 or doc[token.i - 1].text not in DASHES:
            continue
        first = token.i + 1
        end = run_end(doc, first)
        span = doc[first:end]
        if span.text in reference.not_acronyms:
            continue
        if is_name(span, known) and not is_person(span) and not (end < len(doc) and doc[end].pos_ == "NOUN"):
            yield Body(first, end, clean_name(span.text), "company", "", "company_cue")


def _beside_listed(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'Naval Group and FJORDMAR': what the model takes for an organisation, joined to a listed company."""
    joining = any(
        t.text in ("and", "&") and i and "ORG" in (doc[i - 1].ent_type_, doc[i + 1].ent_type_)
        for i, t in enumerate(doc[:-1])
    )
    if not joining:
        return
    listed = [False] * len(doc)
    for first, past, entry in vocabulary(reference).find(doc):
        for i in range(first, past):
            listed[i] = entry.kind == "organisation" and entry.category == "company"
    for ent in doc.ents:
        if ent.label_ != "ORG" or not is_name(doc[ent.start : ent.end], known):
            continue
        ahead = ent.start > 1 and doc[ent.start - 1].lower_ in ("and", "&") and listed[ent.start - 2]
        behind = ent.end + 1 < len(doc) and doc[ent.end].lower_ in ("and", "&") and listed[ent.end + 1]
        if (ahead or behind) and not place_country(ent.text):
            yield Body(ent.start, ent.end, clean_name(ent.text), "company", "", "company_cue")
