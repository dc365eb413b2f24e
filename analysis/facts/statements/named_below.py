"""Who speaks in the opening of an article that names nobody yet: the name comes in one of its next sentences.

'… will sail in May, the First Sea Lord has confirmed. Admiral Jane Roe blamed a gearbox', 'its general manager said …
"We agree on the price," said Jane Roe': whoever is named first below is whom the office of the opening means, unless
another office, a body or a passing mention goes with the name.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.statements.inversions import CLOSING_MARKS
from analysis.facts.statements.lexicon import is_human, lexicon
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.told_words import Told, people_told

# In how many sentences behind the opening the name may come.
NEAR = 3
# Offices of every kind, for which 'an official' or 'an officer' may stand.
OFFICIALS = frozenset({"official", "officer", "civilian", "executive", "chief", "head", "boss"})
LONGEST_DATELINE = 4
# How far behind a name its 'of the opposition' may stand.
LONGEST_PARTY = 24
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
    # A dateline may be a sentence of its own: 'OSLO. Norway will …'.
    paragraphs = (s for s in annotated.sentences if s.block.kind == "paragraph")
    opening = next((s for s in paragraphs if len(s.span) > LONGEST_DATELINE), None)
    at = sentence.block.start + source.doc[source.left_edge.i].idx
    if opening is None or sentence.end > opening.end:
        return None
    people = annotated.once(people_told)
    if any(start < sentence.end and at < end for person in people for start, end in person.places):
        return None
    later = [s for s in annotated.sentences if s.start >= sentence.end][:NEAR]
    below = [(place, p) for p in people for place in p.places[:1] if place[0] >= sentence.end]
    below += [(p.places[0], p) for s in later for p in _new_names(annotated, s)]
    below.sort(key=lambda b: b[0])
    for place, person in below:
        where = next((s for s in later if s.start <= place[0] < s.end), None)
        if where is None or where.block.index > sentence.block.index + 1:
            return None
        if _may_hold(annotated, source, meant, person):
            # Behind people of other offices only who has none: '… said. Its chief, Admiral Roe, agreed. Max Torn …'.
            if not _acts(where, place) or (place != below[0][0] and _has_office(annotated, person)):
                return None
            return Speaker(
                person.name, person.country, (where.start, where.end), known=person.known, person=True
            )
        if not _has_office(annotated, person):
            return None
    return None


def first_below(annotated: Annotated, sentence: Sentence) -> Speaker | None:
    """Who is named first, and does something, in the few sentences behind one."""
    later = [s for s in annotated.sentences if s.start >= sentence.end][:NEAR]
    people = annotated.once(people_told)
    below = [(place, p) for p in people for place in p.places if place[0] >= sentence.end]
    below += [(p.places[0], p) for s in later for p in _new_names(annotated, s)]
    for place, person in sorted(below, key=lambda b: b[0]):
        where = next((s for s in later if s.start <= place[0] < s.end), None)
        if where is None or where.block.index > sentence.block.index + 1:
            return None
        if _acts(where, place):
            context = (where.start, where.end)
            return Speaker(person.name, person.country, context, known=person.known, person=True)
    return None


def _describes(annotated: Annotated, source: Token, at: int) -> bool:
    """Whether a noun phrase means one person by an office or a kind of people."""
    words = lexicon(annotated.reference)
    if source.lower_ == "source" or any(c.lower_ == "one" for c in source.children):
        return False
    if source.tag_ not in ("NN", "NNP") or source.lower_ in words.bodies - words.speakers:
        return False
    held = source.lemma_.lower() in annotated.reference.person_words.held
    inside = [m for m in annotated.mentions if m.start < at + len(source) and at < m.end]
    # Of 'the Tánaiste' the model makes a body.
    office = held or source.lower_ in words.speakers
    alone = [m for m in inside if m.kind == "organisation" and m.end - m.start <= len(source) + len("the ")]
    named = bool(inside) and not (office and inside == alone)
    return (held or is_human(source, words) or source.pos_ == "PROPN") and not named


def _new_names(annotated: Annotated, where: Sentence) -> Iterator[Told]:
    """Names of two words or more by their shape alone, which tell something: 'Jane Roe CB told the court …'."""
    doc, words = where.span.doc, lexicon(annotated.reference)
    for subject in (t for t in where.span if t.dep_ == "nsubj" and t.pos_ == "PROPN"):
        first = subject.i
        while first > where.span.start and doc[first - 1].pos_ == "PROPN":
            first -= 1
        name = doc[first : subject.i + 1]
        start, end = where.chars(name)
        shaped = len(name.text.split()) > 1 and all(w[:1].isupper() for w in name.text.split())
        known = annotated.mentions_in(start, end) or words.bodies & {t.lower_ for t in name}
        if shaped and not known and words.match(subject.head) is not None:
            yield Told(name.text, "", frozenset(), ((start, end),), False)


def _acts(where: Sentence, place: tuple[int, int]) -> bool:
    """Whether the person named is the subject of a clause, whatever stands in front of the name."""
    doc = where.span.doc
    first, past = place[0] - where.block.start, place[1] - where.block.start
    span = doc.char_span(first, past, alignment_mode="expand")
    if span is None or (span.end < len(doc) and doc[span.end].lower_ in ("'s", "’s")):
        return False
    return span.root.dep_ in SUBJECTS or span.start == where.span.start or _is_told_by(doc, span.start)


def _is_told_by(doc: Doc, name: int) -> bool:
    """Whether a name, its rank aside, stands behind the verb of a quotation: '"We wait," sighed Admiral Jane Roe.'"""
    first = name
    while first > 1 and doc[first - 1].pos_ == "PROPN":
        first -= 1
    verb = doc[first - 1]
    return first > 1 and verb.tag_ == "VBD" and doc[verb.i - 1].text in CLOSING_MARKS


def _has_office(annotated: Annotated, person: Told) -> bool:
    named = next((p for p in annotated.people if p.name == person.name), None)
    return named is not None and bool(named.role)


def _may_hold(annotated: Annotated, source: Token, meant: Speaker, person: Told) -> bool:
    """Whether the article gives the person no other office than the one that the opening tells."""
    if person.country and meant.country and person.country != meant.country:
        return False
    behind = annotated.article.text[person.places[0][1] :][:LONGEST_PARTY]
    if "opposition" in {*person.words, *behind.split()} and "opposition" not in source.sent.text:
        return False
    named = next((p for p in annotated.people if p.name == person.name), None)
    if named is None or not named.role or named.role in {r.rank for r in annotated.reference.ranks}:
        return True
    office = _words(source.doc[source.left_edge.i : source.right_edge.i + 1].text)
    held = _words(f"{named.role} {named.role_text}")
    return bool(office & held) or bool(office & OFFICIALS)


def _words(office: str) -> set[str]:
    return {SPELT.get(w, w) for w in office.lower().replace("-", " ").replace(",", " ").split()} - COMMON
