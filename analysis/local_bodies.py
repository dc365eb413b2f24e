"""Names that mean one country's body only where the article speaks of that country.

'NDMA' is Pakistan's in news from Pakistan and India's in news from India; 'Labour' is a party where the article tells
of Britain, and 'NLD' Myanmar's. Of two such countries the one that is named more often counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.places import place_country
from analysis.reference import Reference
from analysis.vocabulary import Known, vocabulary

# First token, past-last token, what it names, the rule.
Named = tuple[int, int, Known, str]
COUNTRY_KINDS = frozenset({"country", "demonym", "metonym"})
# Behind the name of a party these are no part of another name: 'Labour MP Jane Roe'.
POSTS = frozenset("MP MPs Senator Prime Leader Party MLA Councillor Secretary Minister".split())


def countries_spoken_of(docs: Sequence[Doc], reference: Reference) -> Counter[str]:
    """How often an article names each country, its people, its towns and the bodies that are its alone."""
    times: Counter[str] = Counter()
    for doc in docs:
        listed = [
            entry.country
            for first, past, entry in vocabulary(reference).find(doc)
            if entry.kind != "platform" and not _is_short(doc, first, past, entry)
        ]
        towns = [place_country(ent.text) for ent in doc.ents if ent.label_ == "GPE"]
        times.update(country for country in (*listed, *towns) if country)
    return times


def _is_short(doc: Doc, first: int, past: int, entry: Known) -> bool:
    """Whether a body is told by an acronym, which may be another country's."""
    return entry.kind == "organisation" and past - first == 1 and doc[first].is_upper and len(doc[first]) < 6


def local_names(times: Counter[str], reference: Reference) -> Gazetteer[Known]:
    """The names that count in an article that names countries so often, each with the body it means there."""
    owners: dict[str, tuple[int, Known]] = {}
    for body in reference.local_bodies:
        known = Known("organisation", body.name, body.country, body.kind)
        for name in (body.name, *body.aliases):
            if times[body.country] > owners.get(name, (0, known))[0]:
                owners[name] = times[body.country], known
    return build_gazetteer((known, (name,)) for name, (_, known) in owners.items())


def known_names(
    doc: Doc, local: Gazetteer[Known], times: Counter[str], reference: Reference
) -> Iterator[Named]:
    """The names of the reference data in a block; a local one outranks a listed one that is no longer."""
    found = ((*name, "reference") for name in vocabulary(reference).find(doc))
    listed: list[Named] = [name for name in found if not _only_opens(doc, name)]
    for name in ((*name, "local_name") for name in local.find(doc)):
        over = [other for other in listed if other[0] < name[1] and name[0] < other[1]]
        if _part_of_another_name(doc, name) or any(_outranks(other, name, times) for other in over):
            continue
        listed = [other for other in listed if other not in over] + [name]
    yield from sorted(listed, key=lambda n: n[0])


def _only_opens(doc: Doc, name: Named) -> bool:
    """'Defence news', 'Viking air': words of which only the first has a capital are no firm's or paper's name."""
    first, past, entry, _ = name
    words = [t.text for t in doc[first:past] if t.is_alpha]
    stops = any(t.text == "." and t.whitespace_ and len(doc[t.i - 1]) > 3 for t in doc[first + 1 : past])
    small = len(words) > 1 and words[0].istitle() and all(w.islower() for w in words[1:])
    return entry.kind == "organisation" and (stops or (small and entry.category in ("company", "media")))


def _outranks(listed: Named, local: Named, times: Counter[str]) -> bool:
    """Whether a listed name is longer, or as long and the same body or of a country that is named as often."""
    length, own = listed[1] - listed[0], local[1] - local[0]
    body, home = listed[2], local[2].country
    spoken_of = body.kind == "organisation" and bool(body.country) and times[body.country] >= times[home]
    return length > own or (length == own and (spoken_of or body.entity == local[2].entity))


def _part_of_another_name(doc: Doc, name: Named) -> bool:
    """'Labour Day', 'the Greens Creek': a word with a capital beside it that is no acronym."""
    first, past, *_ = name
    if past - first > 1 or not doc[first].text.istitle():
        return False
    behind = doc[past] if past < len(doc) else None
    before = doc[first - 1] if first else None
    goes_on = behind is not None and behind.text.istitle() and behind.text not in POSTS
    begun = before is not None and before.text.istitle() and not before.is_sent_start
    return goes_on or (begun and before is not None and before.pos_ == "PROPN" and before.ent_type_ != "NORP")
