"""Which reports have to be made, and why: their fingerprints now against those of their published editions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analysis import __version__
from analysis.errors import InputError
from analysis.reports.fingerprint import Files, Inputs, differing_parts, json_digest
from analysis.reports.parameters import read_parameters
from analysis.reports.tabulate import SELECTORS

if TYPE_CHECKING:
    from analysis.reports.spec import Report


@dataclass(frozen=True, slots=True)
class Plan:
    """A report, its parameters with the run's own, and its fingerprint part by part.

    `why` it has to be made; empty where the published edition is what would be made.
    """

    report: Report
    parameters: dict[str, Any]
    parts: dict[str, str]
    why: str

    @property
    def fingerprint(self) -> str:
        """One digest of all parts."""
        return json_digest(self.parts)


def plan_report(
    report: Report,
    as_of: str,
    files: Files,
    inputs: Inputs,
    rows: Mapping[str, str],
    published: Mapping[str, Any],
) -> Plan:
    """The plan of a report; `rows` are the digests by selection, `published` the facts of its edition, if any."""
    parameters = dict(report.parameters)
    if "as_of" in read_parameters(report.notebook):
        parameters["as_of"] = as_of
    parts = {
        "notebook": files.digest(str(report.notebook.resolve())),
        "parameters": json_digest([report.title, parameters]),
        "package": f"{__version__} {inputs.package}",
        "libraries": inputs.libraries,
        "reference data": inputs.reference,
        "template": inputs.template,
        "rows": rows[json_digest(selection(report))],
    }
    return Plan(report, parameters, parts, _why(parts, published))


def selection(report: Report) -> dict[str, Any]:
    """The report's values of the parameters that choose rows, its notebook's defaults where it sets none."""
    known = read_parameters(report.notebook)
    return {name: report.parameters.get(name, known[name].default) for name in SELECTORS if name in known}


def check_selection(report: Report) -> None:
    """Raise InputError, with the report's line, where the values of these parameters can choose nothing."""
    from analysis.selection import check_question

    try:
        check_question(**selection(report))
    except InputError as problem:
        raise InputError(
            report.where, f"parameter '{problem.where}' has {problem.found}", problem.allowed
        ) from None


def _why(parts: Mapping[str, str], published: Mapping[str, Any]) -> str:
    if not published:
        return "there is no edition to compare with"
    if "made_from" not in published:
        return "nothing here tells what its edition was made from"
    changed = differing_parts(parts, published["made_from"])
    return f"{' and '.join(changed)} changed" if changed else ""
