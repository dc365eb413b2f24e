"""Equipment in text: by the reference data, and by the form of its name where no list has it."""

from analysis.equipment.again import find_named_again, short_names
from analysis.equipment.find import find_equipment, speaks_of_arms, speaks_of_equipment
from analysis.equipment.leftovers import find_leftovers
from analysis.equipment.record import Equipment, is_variant, spellings_of

__all__ = [
    "Equipment",
    "find_equipment",
    "find_leftovers",
    "find_named_again",
    "is_variant",
    "short_names",
    "speaks_of_arms",
    "speaks_of_equipment",
    "spellings_of",
]
