"""What somebody is by the form of address alone: 'Justice ROE', 'Father ROE', 'Baroness ROE (Lab)'."""

from __future__ import annotations

from analysis.delegations import sits_in_british_house
from analysis.named_blocks import NamedBlock
from analysis.naming import Naming

# Forms of address that only the holders of an office or calling have, to what they are.
CALLINGS = {
    "justice": "Justice",
    "professor": "Professor",
    "prof": "Professor",
    "father": "Priest",
    "fr": "Priest",
    "bishop": "Bishop",
    "archbishop": "Archbishop",
    "patriarch": "Patriarch",
    "rev": "Reverend",
    "imam": "Imam",
    "mufti": "Mufti",
    "mullah": "Mullah",
    "mulla": "Mullah",
    "mollah": "Mullah",
    "ayatollah": "Ayatollah",
    "maître": "Lawyer",
    "maitre": "Lawyer",
    "prince": "Prince",
    "princess": "Princess",
}
PEERS = frozenset({"lord", "lady", "baroness", "baron", "viscount", "earl", "countess", "duke", "duchess"})
WEIGHT = 40


def called_by_address(block: NamedBlock, naming: Naming) -> tuple[str, str, int]:
    """The role, its words and its weight by the form of address before a name, or by a seat behind it."""
    called = [block.doc[t.first : t.past].text.rstrip(".") for t in naming.titles if t.kind == "honorific"]
    if sits_in_british_house(block, naming):
        peer = any(word.lower() in PEERS for word in called)
        return "Peer" if peer else "MP", called[0] if peer else "", WEIGHT
    for word in called:
        if word.lower() in CALLINGS:
            return CALLINGS[word.lower()], word, WEIGHT
    return "", "", 50
