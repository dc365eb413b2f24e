"""Offices, ranks and other words for people in the plural: 'Ministers of Defence', 'Lt Gens', 'journalists'."""

from __future__ import annotations

from functools import lru_cache

from analysis.gazetteer import Gazetteer, build_gazetteer
from analysis.reference import Office, Rank, Reference

# What follows one of these in a title only says of what: 'minister' 'of defence'.
LINKS = frozenset({"of", "for", "to", "in", "at", "on", "and"})


@lru_cache(maxsize=4)
def plural_words(reference: Reference) -> Gazetteer[Office | Rank | str]:
    """Offices, ranks and other words for people, in the plural."""
    entries: list[tuple[Office | Rank | str, tuple[str, ...]]] = []
    taken: set[str] = set()
    for office in reference.offices:
        written = {plural(w if w.isupper() else w.lower()) for w in (office.office, *office.titles)}
        entries.append((office, tuple(sorted(written))))
        taken |= written
    for rank in reference.ranks:
        written = {plural(w.lower()) for w in (rank.rank, *rank.abbreviations)} - taken
        entries.append((rank, tuple(sorted(written))))
        taken |= written
    entries += [(noun, (plural(noun),)) for noun in reference.human_nouns if plural(noun) not in taken]
    return build_gazetteer(entries)


def plural(title: str) -> str:
    """A title in the plural: 'ministers of defence', 'lieutenant generals', 'spokesmen', 'secretaries of state'."""
    words = title.split()
    head = next((i for i, w in enumerate(words[1:]) if w in LINKS), len(words) - 1)
    word = words[head]
    if word.endswith("man"):
        word = f"{word[:-3]}men"
    elif word.endswith("y") and word[-2:-1] not in "aeo":
        word = f"{word[:-1]}ies"
    elif word.endswith(("s", "ch", "x")):
        word = f"{word}es"
    else:
        word = f"{word}s"
    return " ".join([*words[:head], word, *words[head + 1 :]])
