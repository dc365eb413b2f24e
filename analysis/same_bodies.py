"""Which mentions of an article name one body: acronyms that it gives, shorter forms, names that many countries have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc

from analysis.blocks import Block
from analysis.bodies import LEGAL_FORMS
from analysis.body_cue_words import PEOPLE_OF
from analysis.gazetteer import build_gazetteer, squeeze
from analysis.geonames import fold
from analysis.mention_records import COUNTRY_KINDS, STATE_BODIES, Mention

GIVEN_ACRONYM = re.compile(r"\s*\(([A-Z][A-Za-z&+./-]{1,14})\)")
# 'the Defence Research Agency, or DRA, tested'
OR_ACRONYM = re.compile(r", or (?:the )?([A-Z]{2,8})(?=,| \()")
# 'the National Mine Action Agency, ANAM,': an acronym set off behind a name, perhaps of the name in another language
APPOSED_ACRONYM = re.compile(r", (?:the )?([A-Z]{3,8})(?=[.;)]|$|, (?!and\b|or\b|the\b|[A-Z]))")
# 'the Zenda Support Mission in Ruritania (ZSMIR)'
PLACED_ACRONYM = re.compile(r" in (?:the )?[A-Z][\w’' ]{2,30}? \(([A-Z][A-Za-z]{2,9})\)")
# What a company's name may end in or not.
COMPANY_ENDINGS = LEGAL_FORMS | frozenset(
    "limited incorporated corp corporation co company as ab oy ag sa srl bv nv pte pty sro sdn".split()
)
# Between a body's name and another of its names, perhaps in its own script and language.
ALSO_CALLED = re.compile(
    r",? \(?(?:(?:also|otherwise|better|now|locally|commonly) )?(?:called|known (?:locally )?as|renamed) (?:the )?"
    r"| \((?!Photo|Picture|Image|Source|Credit|File|Video)(?:[A-Z][a-z]+: [^A-Za-z()]*|[^\x00-\x7f][^A-Za-z()]*)(?:, )?"
)
# Acronyms up to this length mean something else in every other country.
SHORT = 3
# Bodies whose names several countries use: two have an 'Inter-Services Public Relations'.
NATIONAL_BODIES = STATE_BODIES | {"agency"}
COMMON_NAME = re.compile(
    r"\b(?:department|ministry|national|treasury|office|service|agency|council|committee|congress|parliament|"
    r"senate|house of|assembly|directorate|relations|bureau|authority|commission)\b",
    re.IGNORECASE,
)


def as_defined(
    blocks: Sequence[Block], docs: Sequence[Doc], acronyms: dict[str, Mention], found: Sequence[Mention]
) -> list[Mention]:
    """An acronym that the article gives with a name stands for that name, whatever else it is elsewhere."""
    texts = {b.index: (b.start, d.text) for b, d in zip(blocks, docs, strict=True)}
    own_names: dict[str, Mention] = {}  # of bodies whose listed name is fuller
    for m in sorted(found, key=lambda m: m.start):
        start, text = texts[m.block]
        given = GIVEN_ACRONYM.match(text, m.end - start) if m.kind == "organisation" else None
        if given is None and m.kind == "organisation":
            other = OR_ACRONYM.match(text, m.end - start)
            given = other if other and other.group(1) == _initials(m.text) else None
        if given:
            acronyms.setdefault(given.group(1), m)
            continue
        placed = PLACED_ACRONYM.match(text, m.end - start) if m.kind == "organisation" else None
        if placed and _shares_letters(placed.group(1), m, 2):
            listed = next((x for x in found if x.text == placed.group(1) and x.rule == "reference"), m)
            own_names[m.entity] = acronyms.setdefault(placed.group(1), listed)
            continue
        apposed = APPOSED_ACRONYM.match(text, m.end - start) if m.kind == "organisation" else None
        if apposed and " " in m.text and _shares_letters(apposed.group(1), m):
            listed = next((x for x in found if x.text == apposed.group(1) and _is_fuller(x, m)), m)
            own_names[m.entity] = acronyms.setdefault(apposed.group(1), listed)
    return [
        replace(m, entity=own.entity, country=own.country, category=own.category)
        if m.kind == "organisation" and (own := acronyms.get(m.text) or own_names.get(m.entity)) is not None
        else m
        for m in found
    ]


def _is_fuller(listed: Mention, m: Mention) -> bool:
    """Whether a listed body is the one of a name that leaves a word out: 'Zenda Harbour Police', 'Harbour Police'."""
    words = set(m.entity.split())
    return listed.rule == "reference" and len(words) > 1 and words < set(listed.entity.split())


def _shares_letters(acronym: str, m: Mention, missing: int = 0) -> bool:
    """Whether two thirds of the letters of an acronym, but `missing` ones, are initials of a name in any order."""
    spare = Counter(_initials(m.text))
    if spare.total() < 2 or m.text.isupper():
        return False
    return (Counter(acronym.upper()) & spare).total() * 3 >= (len(acronym) - missing) * 2


def also_called(blocks: Sequence[Block], docs: Sequence[Doc], found: Sequence[Mention]) -> list[Mention]:
    """The mentions with another name of a body put under the first: 'the Zenda Clan, also called the Harbour Men'."""
    texts = {b.index: (b.start, d.text) for b, d in zip(blocks, docs, strict=True)}
    bodies = sorted((m for m in found if m.kind == "organisation"), key=lambda m: m.start)
    own: dict[str, Mention] = {}
    for m, other in pairwise(bodies):
        start, text = texts[m.block]
        if m.block == other.block and m.entity != other.entity and m.entity not in own:
            between = text[m.end - start : max(other.start - start, 0)]
            if ALSO_CALLED.fullmatch(between):
                own.setdefault(other.entity, m)
    return [
        replace(
            m, entity=own[m.entity].entity, country=own[m.entity].country, category=own[m.entity].category
        )
        if m.kind == "organisation" and m.entity in own
        else m
        for m in found
    ]


def in_full(found: Sequence[Mention]) -> list[Mention]:
    """The mentions with names that are short for one body of the article put under it.

    An acronym that the article does not explain has the body's initials, and so has one whose listed body is of a
    country that the article never names; a first word opens its name.
    """
    named = {m.country for m in found if m.kind in COUNTRY_KINDS}
    bodies = [m for m in found if m.kind == "organisation" and " " in m.text]
    by_initials: dict[str, dict[str, Mention]] = {}
    for m in bodies:
        for name in (m.text, m.entity):
            by_initials.setdefault(_initials(name), {}).setdefault(m.entity, m)
    joined = []
    for m in found:
        foreign = m.kind == "organisation" and m.rule == "reference" and m.country and m.country not in named
        owners = by_initials.get(m.text, {}) if foreign or m.rule.startswith("acronym_") else {}
        if m.rule in ("affiliation", "company_cue"):
            owners = {b.entity: b for b in bodies if b.entity.startswith(f"{m.text} ")}
        if not owners and m.text.isupper() and (m.rule == "reference" or m.rule.endswith("_cue")):
            # 'EUTM' in an article on 'EUTM Somalia'
            owners = {b.entity: b for b in bodies if b.entity.startswith(f"{m.text} ") and _placed(b)}
        own = next(iter(owners.values())) if len(owners) == 1 else m
        joined.append(replace(m, entity=own.entity, country=own.country, category=own.category))
    return joined


def _placed(body: Mention) -> bool:
    """Whether a body is a mission that an acronym and a place are the name of: 'EUTM Somalia'."""
    return body.rule == "reference" and body.category == "other" and len(body.entity.split()) == 2


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"\w+", name) if word[0].isupper())


def of_this_article(
    blocks: Sequence[Block], docs: Sequence[Doc], found: Sequence[Mention], known_acronyms: Collection[str]
) -> list[Mention]:
    """The mentions without what the reference data reads into names that many countries have.

    'Department of National Defence' is Canada's only where the article speaks of Canada; 'BAE' alone in a text that
    never names Britain is something else.
    """
    starts = {b.index: b.start for b in blocks}
    texts = {b.index: d.text for b, d in zip(blocks, docs, strict=True)}
    named = {m.country for m in found if m.kind in COUNTRY_KINDS}
    spelled_out = {m.entity for m in found if m.kind == "organisation" and len(m.text) > SHORT}
    kept = []
    for m in found:
        foreign = m.kind == "organisation" and m.rule == "reference" and m.country and m.country not in named
        unclear = m.text.isupper() and len(m.text) <= SHORT and m.text not in known_acronyms
        if foreign and unclear and m.entity not in spelled_out:
            if m.category == "media":
                kept.append(replace(m, entity=m.text, country=""))
            elif _is_a_body_here(texts[m.block], m.start - starts[m.block], m.end - starts[m.block]):
                # Some body of that acronym, but another country's.
                kept.append(replace(m, entity=m.text, country="", category="other", rule="acronym_cue"))
            continue
        shared = foreign and m.category in NATIONAL_BODIES and COMMON_NAME.search(f"{m.entity} {m.text}")
        kept.append(replace(m, country="") if shared else m)
    return kept


def _is_a_body_here(text: str, start: int, end: int) -> bool:
    """'the SDF', 'SDF commanders': the words around an acronym are those around a body."""
    behind = text[end:].split(maxsplit=1)[:1]
    return text[:start].endswith(("the ", "The ")) or (bool(behind) and behind[0].strip(".,;") in PEOPLE_OF)


def acronyms_again(
    blocks: Sequence[Block], docs: Sequence[Doc], acronyms: dict[str, Mention], found: Sequence[Mention]
) -> Iterator[Mention]:
    """Later mentions by the acronym that an article gave."""
    if not acronyms:
        return
    taken = {i for m in found if m.kind not in COUNTRY_KINDS for i in (m.start, m.end)}
    gazetteer = build_gazetteer((mention, (acronym,)) for acronym, mention in acronyms.items())
    for block, doc in zip(blocks, docs, strict=True):
        if block.kind == "furniture":
            continue
        for first, past, mention in gazetteer.find(doc):
            start = block.start + doc[first].idx
            text = doc[first:past].text
            if start not in taken and start + len(text) not in taken:
                end = start + len(text)
                yield replace(mention, start=start, end=end, text=text, block=block.index, rule="acronym")


def under_one_name(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Bodies under one name each: a shorter form that ends like one fuller name of the article takes that name."""
    services = [m for m in mentions if m.category == "armed_service"]
    mentions = [m for m in mentions if m.rule != "service" or len(_fuller_services(m, services)) < 2]
    names = {m.entity for m in mentions if m.kind == "organisation" and m.rule != "reference"}
    full: dict[str, str] = {}
    for name in names:
        longer = [n for n in names if squeeze(n) != squeeze(name) and squeeze(n).endswith(squeeze(name))]
        if len(name.split()) > 1 and len({squeeze(n) for n in longer}) == 1:
            full[name] = longer[0]
    first = _units(mentions) | _spellings(mentions)
    for m in mentions:
        if m.entity in first:
            yield replace(m, entity=first[m.entity])
        elif m.rule == "panel" and len(m.text.split()) <= 4 and (panel := _panel_of(m, mentions)):
            yield replace(m, entity=panel)
        elif m.rule == "service" and (fuller := _fuller_services(m, services)):
            yield replace(m, entity=fuller[0])
        else:
            yield replace(m, entity=full[m.entity]) if m.kind == "organisation" and m.entity in full else m


def _spellings(mentions: Sequence[Mention]) -> dict[str, str]:
    """Names to the first that differs by accents, points or legal form: 'Tarkan Ltd.', 'Tarkan Limited'."""
    names = dict.fromkeys(m.entity for m in mentions if m.kind == "organisation" and m.rule != "reference")
    first: dict[str, str] = {}
    by_words: dict[tuple[str, ...], str] = {}
    for name in names:
        words = fold(name.replace(".", "")).split()
        while len(words) > 1 and words[-1] in COMPANY_ENDINGS:
            words.pop()
        known = by_words.setdefault(tuple(words), name)
        if known != name and len(words) > 1:
            first[name] = known
    return first


def _units(mentions: Sequence[Mention]) -> dict[str, str]:
    """Names of units to the first of the article with the same number, kind and words: '444 Brigade'."""
    names = list(dict.fromkeys(m.entity for m in mentions if m.rule == "unit"))
    first: dict[str, str] = {}
    for name in names:
        words = _unit_words(name)
        same = [n for n in names if _unit_words(n) == words]
        if words and same[0] != name:
            first[name] = same[0]
    return first


def _unit_words(name: str) -> tuple[str, ...]:
    """The words of a unit's name, the number plain and in front: '444', 'brigade'."""
    words = [re.sub(r"(?<=\d)(?:st|nd|rd|th|d)$", "", word.lower()) for word in name.split()]
    return tuple(sorted(words)) if any(word.isdigit() for word in words) else ()


def _panel_of(mention: Mention, mentions: Sequence[Mention]) -> str:
    """The one named body of the article that 'the joint defence committee' may be short for."""
    noun = mention.text.split()[-1].lower()
    named = {m.entity for m in mentions if m.category == "forum" and m.rule != "panel"}
    fitting = [n for n in named if noun in n.lower().split()]
    return fitting[0] if len(fitting) == 1 else ""


def _fuller_services(mention: Mention, services: Sequence[Mention]) -> list[str]:
    """The services named before whose names end like a bare one without a country: 'Royal Navy' for 'the Navy'."""
    if mention.country:
        return []
    before = {s.entity for s in services if s.start < mention.start and s.rule != "service"}
    return sorted(name for name in before if name.endswith(f" {mention.entity}"))
