"""Words beside a name or an acronym that say that it is a body's."""

from __future__ import annotations

# Whose they are is a body.
PEOPLE_OF = frozenset(
    """commander commanders forces troops official officials spokesman spokeswoman spokesperson spokespeople soldiers
    personnel workers staff leader leaders leadership chief members member lawmaker lawmakers mp mps headquarters
    peacekeepers negotiators militants fighters rebels operatives cadres militiamen supporters camp camps chairman
    director investigators delegates officers agents gunmen volunteers employees inspectors monitors observers
    prosecutors activists sources""".split()
)
