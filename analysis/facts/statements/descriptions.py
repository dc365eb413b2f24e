"""People whom a description means: 'the CAS', 'the Ruritanian officer', 'the Social Democrat', 'his guest'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.annotate import Annotated, Sentence
from analysis.facts.statements.callings import called_so, is_aged
from analysis.facts.statements.hosts import REACH, other_side
from analysis.facts.statements.lexicon import lexicon
from analysis.facts.statements.naming import Speaker
from analysis.facts.statements.near_people import likelier_last, near_person
from analysis.facts.statements.newcomers import brought_in, is_beside_name, is_new
from analysis.facts.statements.told_words import people_told
from analysis.mentions import COUNTRY_KINDS
from analysis.people import Person

# How far from the name the short form of an office may be given: 'Chief of the Air Staff (CAS), Air Marshal Roe'.
NEAR_NAME = 60
PARTISANS = frozenset(
    {"republican", "democrat", "conservative", "liberal", "socialist", "independent", "tory"}
)
ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,5}")
HEADS = frozenset({"head", "chief", "leader"})
MINISTRIES = frozenset({"ministry", "department"})
OTHERS = frozenset({"host", "guest", "visitor", "interlocutor"})


def described(
    annotated: Annotated, sentence: Sentence, source: Token, found: Speaker | None, last: str = ""
) -> Speaker | None:
    """The person of the article whom a phrase means that does not name him; None where that is open.

    `last` is who spoke last in the section, whom 'the official' means rather than who was named after.

    `found` is what the phrase means by itself: nobody that the article names, or a country ('the Ruritanian officer').
    """
    if (person := _by_short_form(annotated, source)) is not None:
        return _speaker(annotated, sentence, person)
    vocabulary = lexicon(annotated.reference)
    if (likelier := likelier_last(annotated, sentence, source, found, last)) is not None:
        return likelier
    if found is not None and (found.plural or (found.person and found.known)):
        return None
    if found is not None and source.tag_ in ("NN", "NNP") and source.lower_ in PARTISANS:
        # 'the Ohio Republican' is a person, whatever body bears the words.
        found = None
    if source.lemma_.lower() in vocabulary.bodies - vocabulary.speakers:
        return None
    if found is not None and found.body and (holder := _holder_of(annotated, source, found)) is not None:
        return _speaker(annotated, sentence, holder)
    told_of = found is None or not found.known or found.context is None
    called = called_so(annotated, sentence, source, last) if told_of else ()
    if len(called) > 1:
        return None
    if called and not _brought_in(annotated, sentence, source, called[0]):
        return called[0]
    if found is not None and found.known and found.name != found.country:
        return None
    if is_aged(source):
        return near_person(annotated, sentence, source, last)
    if source.tag_ in ("NNS", "NNPS") or source.pos_ not in ("NOUN", "PROPN"):
        return None
    owner = any(c.dep_ == "poss" and c.lower_ in ("his", "her") for c in source.children)
    if not owner and not any(c.lower_ in ("the", "this") for c in source.children):
        return None
    before = sorted(_named_before(annotated, sentence, source), key=lambda p: p.name != last)
    if source.lemma_.lower() in OTHERS:
        person = other_side(annotated, sentence, source, before)
        return _speaker(annotated, sentence, person) if person is not None else None
    if owner:
        return None
    if (
        source.lemma_.lower() in HEADS
        and (person := _head_of(annotated, sentence, source, before)) is not None
    ):
        return _speaker(annotated, sentence, person)
    countries = _countries(annotated, sentence, source)
    if not countries and found is not None and found.name == found.country and _is_one_of(source):
        person = next((p for p in before if p.country == found.country), None)
    elif countries:
        person = _by_country(annotated, sentence, source, [p for p in before if p.country in countries])
    else:
        person = _by_words(annotated, sentence, source, before)
    if person is not None:
        return _speaker(annotated, sentence, person)
    return near_person(annotated, sentence, source, last)


def _holder_of(annotated: Annotated, source: Token, side: Speaker) -> Person | None:
    """Who has an office of a country, also where the name comes later: 'Ruritania's defence minister said …'."""
    start = source.left_edge.i
    owner = next((c for c in source.children if c.dep_ == "poss"), None)
    first = owner.right_edge.i + 1 if owner is not None else start
    if source.tag_ in ("NNS", "NNPS") or (owner is None and source.doc[start].lower_ != "the"):
        return None
    office = _plain(source.doc[first : source.i + 1].text)
    held = [p for p in annotated.people if p.country in ("", side.country) and _plain(p.role) == office]
    return held[0] if side.country and office and len(held) == 1 else None


def _plain(office: str) -> str:
    return office.lower().replace("defense", "defence").replace("-", " ")


def _is_one_of(demonym: Token) -> bool:
    """Whether a word for a people means one of them: 'the Norwegian', 'the Dutchman'; 'the French' are many."""
    word = demonym.lower_
    alone = all(c.lower_ == "the" for c in demonym.lefts)
    people = demonym.ent_type_ == "NORP" or word.endswith(("man", "woman"))
    return alone and people and not word.endswith(("s", "sh", "ch", "ese"))


def _named_before(annotated: Annotated, sentence: Sentence, source: Token) -> list[Person]:
    """The people named before a phrase and within reach, each once, the one named last in front."""
    at = sentence.block.start + source.idx
    last = {
        p.name: max((m.start for m in p.mentions if at - REACH <= m.start < at), default=-1)
        for p in annotated.people
    }
    near = [p for p in annotated.people if last[p.name] >= 0]
    return sorted(near, key=lambda p: -last[p.name])


def _by_short_form(annotated: Annotated, source: Token) -> Person | None:
    """Whose office was given a short form where he was named: 'the Chief of the Air Staff (CAS), Jane Roe'."""
    if not ACRONYM.fullmatch(source.text):
        return None
    text, given = annotated.article.text, f"({source.text})"
    for person in annotated.people:
        for m in person.mentions:
            behind = text[max(0, m.start - NEAR_NAME) : m.start]
            ahead = text[m.end : m.end + NEAR_NAME].split(".")[0]
            initials = "".join(w[0] for w in person.role_text.split() if w[0].isupper())
            if (given in behind or given in ahead) and _abbreviates(source.text, initials, person.role):
                return person
    return None


def _abbreviates(short: str, initials: str, role: str) -> bool:
    words = "".join(w[0] for w in role.split() if w[:1].isupper())
    return short.upper() in (initials.upper(), words.upper())


def _countries(annotated: Annotated, sentence: Sentence, source: Token) -> set[str]:
    """The countries that stand in front of the noun: 'the Ruritanian officer'."""
    start = sentence.block.start + source.doc[source.left_edge.i].idx
    inside = annotated.mentions_in(start, sentence.block.start + source.idx)
    return {m.country for m in inside if m.kind in COUNTRY_KINDS}


def _head_of(
    annotated: Annotated, sentence: Sentence, source: Token, before: Sequence[Person]
) -> Person | None:
    """'The head of the Norwegian military department': the one person of that country told of who is that."""
    led = next((g for c in source.children if c.lower_ == "of" for g in c.children if g.dep_ == "pobj"), None)
    if led is None:
        return None
    start, end = (sentence.block.start + source.doc[i].idx for i in (led.left_edge.i, led.right_edge.i))
    countries = {m.country for m in annotated.mentions_in(start, end + 1) if m.kind in COUNTRY_KINDS}
    fitting = [p for p in before if p.country in countries]
    if led.lemma_.lower() in MINISTRIES:
        fitting = [p for p in fitting if "minister" in p.role.lower()]
    return fitting[0] if len(fitting) == 1 else None


def _by_country(
    annotated: Annotated, sentence: Sentence, source: Token, fitting: Sequence[Person]
) -> Person | None:
    """'The Ruritanian officer': the person of that country named last, unless an unnamed one was brought in."""
    if (
        source.lemma_.lower()
        not in annotated.reference.person_words.officials | lexicon(annotated.reference).speakers
    ):
        return None
    ranked = [p for p in fitting if source.lemma_.lower() in f"{p.role} {p.role_text}".lower()]
    return _unless_new(annotated, sentence, source, (ranked or fitting)[:1])


def _by_words(
    annotated: Annotated, sentence: Sentence, source: Token, before: Sequence[Person]
) -> Person | None:
    """Of whom the same words were told: 'Jane Roe, a Social Democrat'; else 'the official' is who was named last."""
    phrase = source.doc[max(source.left_edge.i, source.i - 3) : source.i + 1]
    told = " ".join(t.text for t in phrase if t.lower_ not in ("the", "this"))
    for earlier in reversed(
        [s for s in annotated.sentences if sentence.start - REACH < s.start < sentence.start]
    ):
        people = {m.entity for m in annotated.mentions_in(earlier.start, earlier.end, "person")}
        if len(people) == 1 and re.search(rf"\b{re.escape(told)}\b", earlier.span.text, re.IGNORECASE):
            nouns = [t for t in earlier.span if t.lemma_.lower() == source.lemma_.lower()]
            if any(map(is_new, nouns)):
                return None
            if not any(map(is_beside_name, nouns)):
                continue
            return next((p for p in before if p.name in people), None)
    words = annotated.reference.person_words
    if source.lemma_.lower() in words.held:
        before = [p for p in before if source.lemma_.lower() in f"{p.role} {p.role_text}".lower()]
    partisan = source.lemma_.lower() in words.partisans
    if not partisan and (len(phrase) > 2 or source.lemma_.lower() not in words.officials):
        return None
    return _unless_new(annotated, sentence, source, before[:1])


def _unless_new(
    annotated: Annotated, sentence: Sentence, source: Token, persons: Sequence[Person]
) -> Person | None:
    """The person, unless somebody unnamed of that kind was brought in before; of holders of an office one only."""
    held = source.lemma_.lower() in annotated.reference.person_words.held
    return persons[0] if persons and not brought_in(annotated, sentence, source, several=not held) else None


def _brought_in(annotated: Annotated, sentence: Sentence, source: Token, called: Speaker) -> bool:
    """Whether somebody unnamed of the kind came in: 'a Ruritanian officer', but not 'a sheriff', then 'Sheriff Roe'."""
    person = next((p for p in annotated.once(people_told) if p.name == called.name), None)
    named = min((start for start, _ in person.places), default=0) if person is not None else 0
    same = person is not None and source.lemma_.lower() in person.words
    where = annotated.sentence_at(named) if same else None
    return brought_in(annotated, sentence, source, several=False, since=where.start if where else 0)


def _speaker(annotated: Annotated, sentence: Sentence, person: Person) -> Speaker:
    """The person as a speaker, with the passage that tells who it is."""
    named = [m for m in person.mentions if m.start < sentence.start]
    where = annotated.sentence_at(named[-1].start) if named else None
    context = (where.start, where.end) if where is not None else (person.start, person.end)
    return Speaker(person.name, person.country, context, person=True)
