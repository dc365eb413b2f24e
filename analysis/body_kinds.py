"""What kind of body a Council, a Commission, a Committee or a Department is, by the field in its name.

Forms handled, the words that tell in capitals:
    National ELECTORAL Council; HUMAN RIGHTS Commission: agencies; SUPREME Council: a government
    SHURA Council; Council of REPRESENTATIVES: legislatures; STATE COMMITTEE for Industry
    Department for BUSINESS AND TRADE: a ministry; Department of Fortifications: an agency
"""

from __future__ import annotations

import re

from analysis.gazetteer import squeeze
from analysis.reference import Reference

# One that has one of these in its name is of several states or sides: a forum whatever its field.
SHARED = frozenset(
    """joint bilateral trilateral intergovernmental inter-governmental interparliamentary mixed binational cooperation
    strategic partnership business dialogue consultative""".split()
)
DEPARTMENT = re.compile(r"^(?:\w+ )?(?:department|secretariat) (?:for|of) (?:the )?(.+)$")
PANEL = re.compile(r"\b(?:council|commission)\b")


def panel_kind(name: str, reference: Reference) -> str:
    """The kind of the body of that name where its field tells one, else `forum`."""
    words = f" {name.lower().replace('’', chr(39))} "
    if any(f" {word} " in words for word in SHARED):
        return "forum"
    any_field = PANEL.search(words) is not None
    for entry in reference.body_form_words.panel_fields:
        for field in entry.words:
            if f" {field} " in words and (any_field or field.endswith("committee")):
                return entry.kind
    return "forum"


def department_kind(name: str, reference: Reference) -> str:
    """`ministry` for a department or secretariat of what ministries are for, else `agency`."""
    field = DEPARTMENT.search(name.lower().replace("’", "'"))
    if field is None:
        return "agency"
    parts = re.split(r", and | and | & |, ", field[1])
    fields = {squeeze(f) for f in reference.body_form_words.ministry_fields}
    return "ministry" if all(squeeze(part) in fields for part in parts) else "agency"
