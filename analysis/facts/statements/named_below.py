"""Who speaks in the opening of an article that names nobody yet: the name comes in one of its next sentences.

'… will sail in May, the First Sea Lord has confirmed. Admiral Jane Roe blamed a gearbox', 'its general manager said …
"We agree on the price," said Jane Roe': whoever is named first below is whom the office of the opening means, unless
another office, a body or a passing mention goes with the name.
"""

from __future__ import annotations

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.statements.lexicon import is_human, lexicon
from analysis.facts.statements.naming import Speaker
from analysis.mentions import Mention
from analysis.people import Person

# In how many sentences behind the opening the name may come.
NEAR = 3
# Offices of every kind, for which 'an official' or 'an officer' may stand.
OFFICIALS = frozenset({"official", "officer", "civilian", "executive", "chief", "head", "boss"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
# Words of offices that tell nobody from anybody else.
COMMON = frozenset({"of", "the", "for", "and", "to", "in", "deputy", "first", "former", "a", "an"})
SPELT = {"defense": "defence", "army's": "army", "premier": "prime"}


def named_below(
    annotated: Annotated, sentence: Sentence, source: Token, meant: Speaker | None
) -> Speaker | None:
    """The person named first behind the opening of an article, whom an office or a description in it means."""
    if (
        meant is None
        or meant.plural
        or (meant.person and meant.known)
        or not _describes(annotated, source, sentence.block.start + source.idx)
    ):
        return None
    opening = next((s for s in annotated.sentences if s.block.kind == "paragraph"), None)
    at = sentence.block.start + source.doc[source.left_edge.i].idx
    if opening is None or sentence.end > opening.end or annotated.mentions_in(at, sentence.end, "person"):
        return None
    people = sorted((m for m in annotated.mentions if m.kind == "person"), key=lambda m: m.start)
    told = {m.entity for m in people if m.start < sentence.end}
    later = [s for s in annotated.sentences if s.start >= sentence.end][:NEAR]
    first = next((m for m in people if m.start >= sentence.end and m.entity not in told), None)
    where = next((s for s in later if first is not None and s.start <= first.start < s.end), None)
    if first is None or where is None or where.block.index > sentence.block.index + 1:
        return None
    person = next((p for p in annotated.people if p.name == first.entity), None)
    if person is None or not _acts(where, first) or not _may_hold(annotated, source, meant, person):
        return None
    return Speaker(person.name, person.country, (where.start, where.end), person=True)


def _describes(annotated: Annotated, source: Token, at: int) -> bool:
    """Whether a noun phrase means one person by an office or a kind of people."""
    words = lexicon(annotated.reference)
    if source.lower_ == "source" or any(c.lower_ == "one" for c in source.children):
        return False
    if source.tag_ not in ("NN", "NNP") or source.lower_ in words.bodies - words.speakers:
        return False
    named = annotated.mentions_in(at, at + len(source))
    held = source.lemma_.lower() in annotated.reference.person_words.held
    return (held or is_human(source, words) or source.pos_ == "PROPN") and not (named and not held)


def _acts(where: Sentence, named: Mention) -> bool:
    """Whether the person named is the subject of a clause, whatever stands in front of the name."""
    doc = where.span.doc
    first, past = named.start - where.block.start, named.end - where.block.start
    span = doc.char_span(first, past, alignment_mode="expand")
    if span is None or (span.end < len(doc) and doc[span.end].lower_ in ("'s", "’s")):
        return False
    return span.root.dep_ in SUBJECTS or span.start == where.span.start


def _may_hold(annotated: Annotated, source: Token, meant: Speaker, person: Person) -> bool:
    """Whether the article gives the person no other office than the one that the opening tells."""
    if person.country and meant.country and person.country != meant.country:
        return False
    ranks = {r.rank for r in annotated.reference.ranks}
    if not person.role or person.role in ranks or not person.role_text:
        return True
    office = _words(source.doc[source.left_edge.i : source.right_edge.i + 1].text)
    held = _words(f"{person.role} {person.role_text}")
    return bool(office & held) or bool(office & OFFICIALS)


def _words(office: str) -> set[str]:
    return {SPELT.get(w, w) for w in office.lower().replace("-", " ").replace(",", " ").split()} - COMMON
