"""Bodies that only the words around a name tell of, and those named by a common noun alone.

Forms handled, the cue in capitals:
    the SHIPBUILDER Fjordmar; the DAILY Zenda Post; the Fjordmar UNION; Fjordmar, a JOINT VENTURE of …
    a CONTRACT WITH Fjordmar; Fjordmar BUILDS it; al-Zenda FIGHTERS; Al-Zenda SAID
    the Indonesian defense MINISTRY; Greece's PARLIAMENT; the Danish ARMY; the NAVY
    the JOINT COMMITTEE on defence industry cooperation
    Polska Grupa Zbrojeniowa (PGZ): the acronym is the cue
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from analysis.affiliations import affiliated
from analysis.bodies import DASHES, Body, acronym_at, clean_name, is_capital
from analysis.foreign_bodies import foreign_bodies
from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.lone_acronyms import lone_acronyms
from analysis.reference import Reference
from analysis.services import goes_on, police, services

MINISTRY_FIELDS = frozenset("defence defense foreign interior external affairs finance".split())
# Nouns that also stand before somebody of the body: 'union Jane Roe'.
UNSURE_NOUNS = frozenset(
    {"union", "charity", "party", "daily", "weekly", "university", "hospital", "watchdog"}
)
# What companies do, where the model takes the name beside the verb for an organisation.
COMPANY_VERBS = frozenset("build manufacture supply deliver produce assemble develop design".split())
# Before a name, these say that a company is dealt with.
DEALINGS = (
    ("contract", "with"), ("contract", "to"), ("order", "with"), ("order", "from"), ("built", "by"),
    ("made", "by"), ("manufactured", "by"), ("supplied", "by"), ("produced", "by"), ("developed", "by"),
    ("bought", "from"), ("ordered", "from"), ("purchased", "from"), ("awarded", "to"), ("delivered", "by"),
    ("acquired", "from"), ("leased", "from"), ("designed", "by"), ("contracted", "to"), ("won", "by"),
    ("employed", "by"), ("hired", "by"), ("owned", "by"), ("operated", "by"),
)  # fmt: skip
JOINT = frozenset("joint bilateral intergovernmental inter-governmental mixed binational trilateral".split())
PARLIAMENTARY = frozenset("house senate parliamentary select standing".split())
PANELS = frozenset("committee commission council board".split())


def cued_bodies(doc: Doc, known: Sequence[bool], found: Sequence[Body], reference: Reference) -> list[Body]:
    """The bodies of a block besides those whose own names tell them (`found`) and listed ones (`known`)."""
    bodies = list(found)
    for reading in (
        _defined,
        _generic,
        foreign_bodies,
        services,
        police,
        _panels,
        _beside_noun,
        _in_apposition,
        _dealt_with,
        _acting,
        affiliated,
        lone_acronyms,
    ):
        for body in reading(doc, known, reference):
            clear = not any(b.first < body.past and body.first < b.past for b in bodies)
            refused = any(t.lower_ in reference.not_bodies for t in doc[body.first : body.past])
            if clear and not refused:
                bodies.append(body)
    return bodies[len(found) :]


def _defined(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """Names the model takes for organisations and that come with an acronym: 'Polska Grupa Zbrojeniowa (PGZ)'."""
    for ent in doc.ents:
        first = ent.start + (doc[ent.start].lower_ == "the")
        acronym = acronym_at(doc, ent.end)
        if ent.label_ != "ORG" or not acronym or any(known[first : ent.end]) or ent.end - first < 2:
            continue
        if _initials_fit(doc[first : ent.end].text, acronym):
            yield Body(first, ent.end, clean_name(doc[first : ent.end].text), "", acronym, "acronym")


def _initials_fit(name: str, acronym: str) -> bool:
    initials = "".join(w[0] for w in re.findall(r"\w+", name)).lower()
    letters = [c for c in acronym.lower() if c.isalpha()]
    return (
        bool(letters)
        and initials[:1] == letters[0]
        and sum(c in initials for c in letters) >= len(letters) - 1
    )


def _generic(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'the Indonesian defense ministry', 'Ruritania's parliament': in small letters."""
    for token in doc:
        kind = {"ministry": "ministry", "parliament": "legislature"}.get(token.text)
        if kind is None or known[token.i]:
            continue
        first = token.i
        while first > 0 and doc[first - 1].lower_ in MINISTRY_FIELDS:
            first -= 1
        if kind == "ministry" and first == token.i:
            continue
        name = f"Ministry of {_field(doc[first : token.i].text)}" if kind == "ministry" else "Parliament"
        yield Body(first, token.i + 1, name, kind, "", "generic_body")


def _field(words: str) -> str:
    """'foreign' to 'Foreign Affairs', 'defense' to 'Defence'."""
    field = words.title().replace("Defense", "Defence")
    return f"{field} Affairs" if field in ("Foreign", "External") else field


def _panels(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'the joint committee on defence industry cooperation', 'the House committee on military affairs'."""
    for token in doc:
        if token.text not in PANELS or known[token.i]:
            continue
        before = range(token.i - 1, max(token.i - 4, -1), -1)
        first = next((j for j in before if doc[j].lower_ in JOINT | PARLIAMENTARY), None)
        if first is None or not all(_modifies(t) for t in doc[first + 1 : token.i]):
            continue
        past = _field_end(doc, token.i + 1)
        parliamentary = doc[first].lower_ in PARLIAMENTARY
        if past > token.i + 1 or (first < token.i - 1 and not parliamentary):
            name = clean_name(doc[first:past].text)
            kind = "legislature" if parliamentary else "forum"
            yield Body(first, past, name[:1].upper() + name[1:], kind, "", "panel")


def _modifies(token: Token) -> bool:
    return token.pos_ in ("ADJ", "NOUN") or token.text in DASHES


def _is_of_field(token: Token) -> bool:
    said = token.pos_ in ("NOUN", "ADJ", "PROPN") or token.text in DASHES | {"and"}
    return said and token.ent_type_ not in ("DATE", "TIME")


def _field_end(doc: Doc, i: int) -> int:
    """Past 'on defence industry cooperation'."""
    if i + 1 >= len(doc) or doc[i].lower_ not in ("on", "for"):
        return i
    end = i + 1
    while end < len(doc) and _is_of_field(doc[end]):
        end += 1
    while doc[end - 1].text == "and" or doc[end - 1].text in DASHES:
        end -= 1
    return end if end > i + 1 else i


@lru_cache(maxsize=4)
def body_nouns(reference: Reference) -> Gazetteer[str]:
    """The nouns that tell the kind of the name beside them."""
    return build_gazetteer((entry.kind, entry.words) for entry in reference.body_nouns)


def _beside_noun(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'shipbuilder Fjordmar', 'the daily Zenda Post'; 'the Fjordmar union', 'al-Zenda fighters'."""
    for first, past, kind in body_nouns(reference).find(doc):
        if doc[first].text[:1].isupper():
            continue
        end = _run_end(doc, past)
        # 'union Jane Roe' may be two things, 'militant group Jund al-Bahr' is one.
        one_thing = doc[first].lower_ not in UNSURE_NOUNS
        sure = kind == "company" or past - first > 1 or one_thing or not _is_person(doc[past:end])
        if sure and _is_name(doc[past:end], known):
            yield Body(past, end, clean_name(doc[past:end].text), kind, "", f"{kind}_cue")
        elif past < len(doc) and doc[past].text == "," and _behind_comma(doc, past + 1, known):
            end = _run_end(doc, past + 1)
            yield Body(past + 1, end, clean_name(doc[past + 1 : end].text), kind, "", f"{kind}_cue")
        elif doc[past - 1].tag_ in ("NN", "NNS"):
            yield from _before_noun(doc, known, first, kind)
    for token in doc:
        if token.text in reference.member_nouns and not _is_aircraft(doc, token):
            yield from _before_noun(doc, known, token.i, "other")


def _behind_comma(doc: Doc, i: int, known: Sequence[bool]) -> bool:
    """'a contractor, Fjordmar,': one name in apposition that ends at a mark."""
    end = _run_end(doc, i)
    closed = end == len(doc) or doc[end].text in (",", ".", ";", ")")
    return i < end and closed and _is_name(doc[i:end], known) and not _is_person(doc[i:end]) and end - i <= 4


def _is_aircraft(doc: Doc, noun: Token) -> bool:
    """'the QX-7 fighters', 'Orvik fighter jets': no group of people."""
    following = doc[noun.i + 1].lower_ if noun.i + 1 < len(doc) else ""
    has_figure = noun.i > 0 and any(c.isdigit() for c in doc[noun.i - 1].text)
    return has_figure or following in ("jet", "jets", "aircraft", "plane", "planes")


def _before_noun(doc: Doc, known: Sequence[bool], i: int, kind: str) -> Iterator[Body]:
    start = i
    of_law = i > 2 and doc[i - 2].text == "of" and is_capital(doc[i - 1]) and is_capital(doc[i - 3])
    if of_law and not known[i - 1] and not known[i - 3] and kind == "other":
        start = i - 3  # 'the State of Law coalition'
    while (
        start > 0 and (is_capital(doc[start - 1]) or doc[start - 1].text in DASHES) and not known[start - 1]
    ):
        start -= 1
    start += start < i and doc[start].lower_ in ("the", "a", "an")
    span = doc[start:i]
    led = start > 0 and (doc[start - 1].lower_ == "the" or doc[start - 1].text.islower())
    placed = all(t.ent_type_ in ("GPE", "NORP") for t in span)
    if led and not placed and not _is_person(span) and _is_name(span, known):
        yield Body(start, i, clean_name(span.text), kind, "", f"{kind}_cue")


def _in_apposition(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'Fjordmar, a joint venture of …', 'Fjordmar, which is the builder of …'."""
    for first, past, kind in body_nouns(reference).find(doc):
        article = next(
            (j for j in range(first - 1, max(first - 5, 0), -1) if doc[j].lower_ in ("a", "an")), None
        )
        if article is None or doc[article - 1].text != "," or goes_on(doc, past):
            continue
        if not all(
            t.pos_ in ("ADJ", "NOUN", "ADV", "PROPN", "VERB", "NUM") or t.is_punct
            for t in doc[article + 1 : first]
        ):
            continue
        end = article - 1
        start = end
        while start > 0 and (is_capital(doc[start - 1]) or doc[start - 1].text in DASHES):
            start -= 1
        if doc[start:end].text and _is_name(doc[start:end], known):
            yield Body(start, end, clean_name(doc[start:end].text), kind, "", f"{kind}_cue")


def _dealt_with(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """'a contract with Fjordmar', 'built by Fjordmar': where the model takes the name for an organisation."""
    for ent in doc.ents:
        first = ent.start + (doc[ent.start].lower_ == "the")
        if ent.label_ != "ORG" or first < 2 or first >= ent.end:
            continue
        cue = (doc[first - 2].lower_.removesuffix("s"), doc[first - 1].lower_)
        if cue in DEALINGS and _is_name(doc[first : ent.end], known):
            yield Body(first, ent.end, clean_name(doc[first : ent.end].text), "company", "", "company_cue")


def _acting(doc: Doc, known: Sequence[bool], reference: Reference) -> Iterator[Body]:
    """Names that the model takes for organisations and that build, supply, speak or fight."""
    for ent in doc.ents:
        first = ent.start + (doc[ent.start].lower_ == "the")
        if ent.label_ != "ORG" or first >= ent.end:
            continue
        root = doc[first : ent.end].root
        verb = root.head.lemma_
        if root.dep_ != "nsubj" or not _is_name(doc[first : ent.end], known):
            continue
        name = clean_name(doc[first : ent.end].text)
        if verb in COMPANY_VERBS:
            yield Body(first, ent.end, name, "company", "", "company_cue")


def _run_end(doc: Doc, i: int) -> int:
    """Past the capitals that start at a token."""
    start = i
    while i < len(doc):
        article = (
            i > start and doc[i].lower_ in ("al", "el", "ul") and i + 1 < len(doc) and doc[i + 1].text == "-"
        )
        if not article and not (is_capital(doc[i]) and doc[i].text[:1].isalpha()):
            break
        i += 3 if article else 1
    return min(i, len(doc))


def _is_name(span: Span, known: Sequence[bool]) -> bool:
    """Whether a span is a run of capitals that nothing else claims: no listed name, day, or sentence's first word."""
    if not len(span) or any(known[t.i] or t.ent_type_ in ("DATE", "TIME") for t in span):
        return False
    if not all(is_capital(t) or t.text in DASHES or t.lower_ in ("al", "el", "ul") for t in span):
        return False
    return any(_says_something(t) for t in span)


def _says_something(token: Token) -> bool:
    return (
        token.text[:1].isalpha() and not token.is_stop and not (token.is_sent_start and token.pos_ != "PROPN")
    )


def _is_person(span: Span) -> bool:
    return any(t.ent_type_ == "PERSON" for t in span)
