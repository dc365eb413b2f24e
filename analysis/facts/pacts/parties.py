"""Who concludes an agreement: those who sign, those with whom, and the sides that an article is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from analysis.actor_words import PLURAL_SIDES
from analysis.annotate import Annotated, Sentence
from analysis.facts.circumstances import names_of
from analysis.facts.clauses import (
    SUBJECTS,
    agents,
    is_passive,
    is_predicate,
    phrasal,
    prepositional,
    subjects,
)
from analysis.facts.pacts.cues import GIVING, ORDERED, pact_kind
from analysis.facts.pacts.record import Pact
from analysis.facts.phrases import noun_phrase
from analysis.mentions import COUNTRY_KINDS, Mention

# Bodies that stand for their country where they sign.
STATE_BODIES = frozenset({"ministry", "government", "legislature", "forum", "alliance"})
# 'the Ruritanian firm Norvik': a name behind such a noun is one who signs, though no list knows it.
MAKERS = (
    r"(?:company|firm|manufacturer|maker|shipyard|shipbuilder|yard|producer|developer|contractor|supplier"
    r"|start-up|startup|giant|conglomerate|group|integrator)"
)
_NAME = r"[A-Z][\w&.’'-]*(?:\s+(?:[A-Z][\w&.’'-]*|of|de|&))*(?<!\sof)(?<!\sde)"
LONE = re.compile(r"[A-Z][\w&.’'-]+(?:\s+[A-Z][\w&.’'-]*){0,3}")
MAKER = re.compile(rf"\b{MAKERS}\s+(?P<name>{_NAME})")
# 'the company's director'
OWN_MAKER = re.compile(rf"\bthe {MAKERS}['’]s\b")
PLACING = frozenset({"in", "at", "near", "off", "from", "outside", "to", "for", "against", "than"})
RELATIVES = frozenset({"which", "who", "whose", "whom", "that", "where", "after", "when"})


def signers_of(annotated: Annotated, sentence: Sentence, verb: Token) -> tuple[str, ...]:
    """The people, bodies and countries that a verb of signing has for its agents."""
    doers = agents(verb)
    signers, _ = names_of(annotated, sentence, doers)
    if doers and doers[0].lower_ == "it" and verb.dep_ == "ccomp" and not is_passive(verb.head):
        # 'Norvik said that it had won a contract'
        sayers, kind = names_of(annotated, sentence, subjects(verb.head))
        signers = sayers if kind == "organisation" or not signers else signers
    return signers or tuple(_unknown_names(annotated, sentence, doers))


def signing_parties(
    annotated: Annotated, sentence: Sentence, head: Token, verb: Token, pact: Pact, signers: Sequence[str]
) -> tuple[str, ...]:
    """Those who sign and those with whom: 'A has signed a contract with B', 'A signed with B', 'awarded B a deal'."""
    if len(pact.parties) > 1:
        # 'A signed agreements with B and C' has three.
        is_with = prepositional(head, "with") and not prepositional(head, "between", "among")
        return tuple(dict.fromkeys([*as_sides(annotated, signers if is_with else ()), *pact.parties]))
    others = [*prepositional(head, "with", "between"), *prepositional(verb, "with", "between")]
    if pact.noun == "order":
        others += prepositional(head, "from")
    if phrasal(verb) in GIVING:
        given = [c for c in verb.children if c.dep_ in ("dative", "dobj", "nsubjpass") and c != head]
        others += [*prepositional(verb, "to"), *(c for c in given if c.pos_ == "PROPN" and not pact_kind(c))]
    names, _ = names_of(annotated, sentence, others)
    parsed = (
        tuple(dict.fromkeys([*as_sides(annotated, signers), *as_sides(annotated, names)])) or pact.parties
    )
    read = read_parties(annotated, sentence, head, verb)
    more = len(read) > 1 and _tells_more(read, parsed, annotated)
    found = read if more or (read and len(parsed) < 2) else parsed
    return found if len(found) > 1 else _both_countries(annotated, sentence, found or read)


def _tells_more(read: Sequence[str], parsed: Sequence[str], annotated: Annotated) -> bool:
    """Whether names read along the words tell more than those of the parse: more of them, or bodies for countries."""
    if len(parsed) < 2:
        return True
    countries = {m.country for m in annotated.mentions if m.kind in COUNTRY_KINDS}
    if any(m.entity in parsed and m.category in STATE_BODIES for m in annotated.mentions):
        return True
    return set(parsed) <= countries and len(read) == len(parsed) and not set(read) <= countries


def as_sides(annotated: Annotated, names: Sequence[str]) -> tuple[str, ...]:
    """The names, the people among them standing for their countries."""
    country = {p.name: p.country for p in annotated.people}
    bodies = {m.entity: m for m in annotated.mentions if m.kind == "organisation"}
    stand = {n: m.country for n, m in bodies.items() if m.category in STATE_BODIES and m.country}
    if all(n in country or n in stand or n not in bodies for n in names):
        # Between states, a ministry or government signs for its own; beside a company it is the customer.
        country = country | stand
    return tuple(dict.fromkeys(country.get(n, n) for n in names if country.get(n, n)))


def _unknown_names(annotated: Annotated, sentence: Sentence, heads: Sequence[Token]) -> list[str]:
    """The names of those who sign, as written, where no list and no cue knows them: 'Norvik'."""
    plain = [
        t
        for t in heads
        if t.pos_ == "PROPN"
        and t.text[:1].isupper()
        and t.ent_type_ in ("ORG", "")
        and t.lower_ not in PLURAL_SIDES
    ]
    return [noun_phrase(annotated, sentence, t) for t in plain]


def read_parties(annotated: Annotated, sentence: Sentence, head: Token, verb: Token) -> tuple[str, ...]:
    """Who signs and with whom, read along the words around a verb, whatever the parse makes of them."""
    if len(both := _represented(annotated, sentence)) == 2:
        return both
    regions: list[Sequence[Token]] = []
    if is_passive(verb):
        by = next((t for t in verb.doc[verb.i + 1 : sentence.span.end] if t.lower_ == "by"), None)
        if by is not None and not any(is_predicate(t) for t in verb.doc[verb.i + 1 : by.i]):
            regions.append(_until_clause(by.i + 1, sentence))
    else:
        own = [c for c in verb.children if c.dep_ in SUBJECTS] or subjects(verb)[:1]
        if own and own[0].lower_ == "it" and verb.dep_ == "ccomp":
            own = subjects(verb.head)[:1]
        regions += [
            list(verb.doc[_first_of(t, verb) : min(t.right_edge.i + 1, max(verb.i, t.i + 1))])
            for t in own[:1]
        ]
    for token in verb.doc[min(head.i, verb.i) + 1 : sentence.span.end]:
        joined = token.head in (head, verb, head.head) or (
            # 'a contract for 246 vehicles with Norvik'
            token.lower_ == "with" and head.is_ancestor(token) and _opens_body(annotated, sentence, token)
        )
        if token.lower_ == "from" and phrasal(verb) in ORDERED:
            # 'won an order worth 8 billion crowns from the navy'
            if _opens_body(annotated, sentence, token):
                regions.append(_until_clause(token.i + 1, sentence, "from"))
            continue
        if token.lower_ in ("between", "with") and joined:
            regions.append(_until_clause(token.i + 1, sentence, token.lower_))
    found = [name for region in regions for name in _names_in(annotated, sentence, region)]
    return tuple(dict.fromkeys(found))


def _first_of(subject: Token, verb: Token) -> int:
    """Where those who sign begin; behind 'that' the parse may take the last of three for all of them."""
    first: int = subject.left_edge.i
    for i in range(verb.i - 1, max(verb.i - 40, verb.sent.start), -1):
        token = verb.doc[i]
        if token.lower_ in ("that", "which"):
            return min(first, i + 1) if verb.dep_ in ("relcl", "acl") else first
        if is_predicate(token):
            break
    return first


def _represented(annotated: Annotated, sentence: Sentence) -> tuple[str, ...]:
    """For whom people sign: 'signed by Colonel Roe for Kenya and on behalf of Tanzania by Brigadier Doe'."""
    sides = [
        _side_of(annotated, m)
        for m in annotated.mentions_in(sentence.start, sentence.end, "organisation", *COUNTRY_KINDS)
        if FOR.search(annotated.article.text[sentence.start : m.start])
    ]
    return tuple(dict.fromkeys(s for s in sides if s))


FOR = re.compile(r"\b(?:on behalf of|representing|(?<=[a-z]\s)for)\s+(?:the\s+)?$", re.IGNORECASE)


def _opens_body(annotated: Annotated, sentence: Sentence, token: Token) -> bool:
    """Whether a body or country is named right behind a word."""
    end = sentence.chars(token)[1]
    near = annotated.mentions_in(end, end + 60, "organisation", *COUNTRY_KINDS)
    between = annotated.article.text[end : near[0].start].split() if near else [""]
    return all(w in ("the", "a") for w in between)


def _until_clause(first: int, sentence: Sentence, preposition: str = "by") -> Sequence[Token]:
    """The words from an index to where another phrase or clause begins."""
    doc = sentence.span.doc
    last = first
    stops = {"in", "on", "at", "under", "during", "for", "to", "by", "with", "following", "as"} - {
        preposition
    }
    while last < sentence.span.end:
        token = doc[last]
        if token.lower_ in stops or token.lower_ in RELATIVES or token.text in (";", ":", "."):
            break
        if is_predicate(token) and not token.text[:1].isupper():
            # 'with Jordan last month, the Kenyan army said': behind the comma stands who says it.
            comma = next((i for i in range(last - 1, first, -1) if doc[i].text == ","), last)
            last = comma if token.dep_ == "ROOT" else last
            break
        last += 1
    return list(doc[first:last])


def _names_in(annotated: Annotated, sentence: Sentence, words: Sequence[Token]) -> list[str]:
    if not words:
        return []
    cut = next((t.i for t in words if t.lower_ in RELATIVES and t.dep_ != "mark"), words[-1].i + 1)
    words = [t for t in words if t.i < cut]
    if not words:
        return []
    doc = words[0].doc
    start, end = sentence.chars(doc[words[0].i : words[-1].i + 1])
    text = annotated.article.text[start:end]
    spans = [(start + m.start("name"), start + m.end("name"), m["name"]) for m in MAKER.finditer(text)]
    found = [(b, e, name, "company") for b, e, name in spans]
    for owner in OWN_MAKER.finditer(text):
        before = [c for c in annotated.mentions_in(0, start, "organisation") if c.category == "company"]
        found += [(start + owner.start(), start + owner.end(), c.entity, "company") for c in before[-1:]]
    for m in annotated.mentions_in(start, end):
        if m.kind in ("organisation", "person", *COUNTRY_KINDS) and not any(
            b < m.end and m.start < e for b, e, _ in spans
        ):
            found.append((m.start, m.end, _side_of(annotated, m), m.kind))
    found = sorted(f for f in found if f[2] and not is_setting(text[: f[0] - start]))
    found += _unlisted(annotated, start, text, found)
    found.sort()
    return [
        name
        for i, (b, e, name, kind) in enumerate(found)
        if not (kind in COUNTRY_KINDS and i + 1 < len(found) and _describes(annotated, e, found[i + 1]))
        and not (kind == "organisation" and i + 1 < len(found) and _is_of(annotated, e, found[i + 1]))
        and not (kind == "person" and i and _is_officer(annotated, found[i - 1], b))
    ]


def _unlisted(
    annotated: Annotated, start: int, text: str, found: Sequence[tuple[int, int, str, str]]
) -> list[tuple[int, int, str, str]]:
    """Names beside 'and' that no list knows, where the other side is a body: 'Norvik and the Navy'."""
    if not any(kind in ("organisation", "company") for *_, kind in found):
        return []
    unlisted = []
    for piece in re.finditer(r"(?:(?!\s+and\s+|,\s).)+", text):
        words = piece.group().strip()
        begin = start + piece.start() + (len(piece.group()) - len(piece.group().lstrip()))
        taken = any(b < begin + len(words) and begin < e for b, e, *_ in found)
        if words.startswith("and "):
            words, begin = words[4:], begin + 4
        if not taken and LONE.fullmatch(words) and not annotated.mentions_in(begin, begin + len(words)):
            unlisted.append((begin, begin + len(words), words, "company"))
    return unlisted


def is_setting(before: str) -> bool:
    words = before.split()
    while words and words[-1].lower() in ("the", "a", "an"):
        words.pop()
    return bool(words) and words[-1].lower() in PLACING


def _describes(annotated: Annotated, end: int, following: tuple[int, int, str, str]) -> bool:
    """Whether a country only describes the body or person named right behind it: 'the Thai firm Norvik'."""
    between = annotated.article.text[end : following[0]]
    joined = re.search(r"[,;]|\band\b", between)
    return following[3] not in COUNTRY_KINDS and joined is None and len(between) < 60


def _is_of(annotated: Annotated, end: int, following: tuple[int, int, str, str]) -> bool:
    """Whether a country tells whose body stands before it: 'the Ministry of Defence of Ruritania'."""
    between = annotated.article.text[end : following[0]].strip()
    return following[3] in COUNTRY_KINDS and between in ("of", "of the")


def _is_officer(annotated: Annotated, before: tuple[int, int, str, str], start: int) -> bool:
    """Whether a person signs for the body before: 'the Navy's director of armaments, Jane Roe'."""
    between = annotated.article.text[before[1] : start]
    owns = re.match(r"['’]s?\s|\s", between) is not None
    return before[3] in ("organisation", "company") and owns and re.search(r"\band\b|;", between) is None


def _side_of(annotated: Annotated, mention: Mention) -> str:
    if mention.kind == "organisation":
        stands = mention.category in STATE_BODIES and mention.country
        return mention.country if stands else mention.entity
    if mention.kind == "person":
        return next((p.country for p in annotated.people if p.name == mention.entity), "")
    return mention.country


def _both_countries(annotated: Annotated, sentence: Sentence, one: tuple[str, ...]) -> tuple[str, ...]:
    """With one country known to sign, the other that the sentence names, where it names two."""
    countries = countries_of(annotated.mentions_in(sentence.start, sentence.end))
    return countries if len(one) == 1 and len(countries) == 2 and one[0] in countries else one


def countries_of(mentions: Iterable[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.country for m in mentions if m.kind in COUNTRY_KINDS and m.country))
