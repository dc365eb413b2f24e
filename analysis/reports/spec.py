"""`reports.yaml` as checked records: which notebook makes which report, with what, how often and within what limits.

Nothing here runs or imports a notebook. Values are data: no YAML tag is obeyed, and the notebook's own
`parameters` cell says which names and types a report may set.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import yaml

from analysis.errors import InputError
from analysis.reports.document import Document, shown
from analysis.reports.matrix import combinations, fill_settings
from analysis.reports.parameters import Parameter, Value, check_value, read_parameters

RUNNER_PARAMETERS = frozenset({"corpus", "as_of", "last_edition"})  # set by the runner, not by reports.yaml
NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
# Pages of the runner's own, and the names that Windows keeps for itself.
RESERVED = frozenset({"index", "runs", "failed", "con", "prn", "aux", "nul"})


@dataclass(frozen=True, slots=True)
class Report:
    """One report to make: a notebook with its parameters, and how to run it.

    Times are seconds, `memory_mb` and `output_mb` megabytes; 0 sets no limit. `where` is the `file:line` it
    was read from.
    """

    name: str
    notebook: Path
    title: str = ""
    description: str = ""
    parameters: dict[str, Value] = field(default_factory=dict)
    schedule: str = ""
    timezone: str = "UTC"
    timeout: int = 600
    cell_timeout: int = 300
    retries: int = 1
    memory_mb: int = 2048
    output_mb: int = 64
    catch_up: str = "last"
    overlap: str = "skip"
    notify: tuple[str, ...] = ()
    where: str = ""


class Setting(NamedTuple):
    """What a key of an entry may hold: the kind of value, and the words or the range allowed."""

    kind: str
    words: tuple[str, ...] = ()
    most: int = 0


SETTINGS: dict[str, Setting] = {
    "name": Setting("str"),
    "notebook": Setting("str"),
    "title": Setting("str"),
    "description": Setting("str"),
    "parameters": Setting("dict"),
    "for_each": Setting("dict"),
    "schedule": Setting("str"),
    "timezone": Setting("str"),
    "timeout": Setting("int", most=86_400),
    "cell_timeout": Setting("int", most=86_400),
    "retries": Setting("int", most=10),
    "memory_mb": Setting("int", most=1_048_576),
    "output_mb": Setting("int", most=4_096),
    "catch_up": Setting("str", words=("none", "last", "all")),
    "overlap": Setting("str", words=("skip", "queue")),
    "notify": Setting("list[str]"),
}
REQUIRED = ("name", "notebook")
SECTIONS = ("site", "defaults", "reports")


def read_reports(path: Path) -> tuple[Report, ...]:
    """Every report of a `reports.yaml`, matrices spelled out, in the order of the file.

    The file is `reports:` with a list of entries, and may have `defaults:` with settings for all of them, and
    `site:` (see `read_site`).
    Raises InputError for the first thing that is wrong, naming file and line, what was found and what is allowed.
    """
    document = Document(path)
    sections = document.mapping(document.root, SECTIONS)
    _site(document, sections)
    if "reports" not in sections:
        raise InputError(f"{path}:1", "no 'reports:'", "reports: and a list of entries, each after a '-'")
    entries = sections["reports"]
    if not isinstance(entries, yaml.SequenceNode) or not entries.value:
        raise InputError(document.where(entries), "no list of reports", "entries, each after a '-'")
    shared = tuple(name for name in SETTINGS if name not in (*REQUIRED, "parameters", "for_each"))
    defaults = _settings(document, sections["defaults"], shared) if "defaults" in sections else {}
    reports: dict[str, Report] = {}
    for entry in entries.value:
        for report in _read_entry(document, entry, defaults):
            if report.name in reports:
                raise InputError(report.where, f"two reports are named '{report.name}'", "each name once")
            reports[report.name] = report
    return tuple(reports.values())


def read_site(path: Path) -> str:
    """The address at which the reports are published, with a `/` at its end; '' where the file names none.

    Raises InputError where it is no address that a reader may follow.
    """
    document = Document(path)
    return _site(document, document.mapping(document.root, SECTIONS))


def _site(document: Document, sections: dict[str, yaml.Node]) -> str:
    node = sections.get("site")
    if node is None:
        return ""
    site = document.value(node)
    if not isinstance(site, str) or not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", site):
        raise InputError(document.where(node), f"site is {shown(node)}", "https://example.org/briefings/")
    return site.rstrip("/") + "/"


def select_reports(reports: tuple[Report, ...], names: tuple[str, ...], path: Path) -> tuple[Report, ...]:
    """The reports with the given names, all of them where none is given; raises InputError for an unknown name."""
    known = {report.name for report in reports}
    for name in names:
        if name not in known:
            raise InputError(path, f"no report '{name}'", ", ".join(sorted(known)))
    return tuple(report for report in reports if not names or report.name in names)


def find_notebooks(folder: Path) -> dict[str, Path]:
    """Name to path of the notebooks in a folder."""
    return {path.stem: path for path in sorted(folder.glob("*.ipynb"))}


def _read_entry(document: Document, entry: yaml.Node, defaults: dict[str, Value]) -> Iterator[Report]:
    nodes = document.mapping(entry, tuple(SETTINGS))
    for name in REQUIRED:
        if name not in nodes:
            raise InputError(document.where(entry), f"'{name}' is missing", "an entry with name and notebook")
    own = _settings(document, entry, tuple(SETTINGS))
    notebook = _notebook(document, nodes["notebook"], own["notebook"])
    known = read_parameters(notebook)
    settings = {key: value for key, value in (defaults | own).items() if key != "for_each"}
    settings["notify"] = tuple(settings.get("notify", ()))
    lines = document.lines(nodes["parameters"]) if "parameters" in nodes else {}
    for slots in combinations(own.get("for_each", {}), document.where(nodes.get("for_each"))):
        filled = fill_settings(settings, slots)
        parameters = filled.pop("parameters", {})
        for name, value in parameters.items():
            _check_parameter(lines[name], known, name, value)
        filled |= {"notebook": notebook, "parameters": parameters, "where": document.where(entry)}
        _check_name(document, nodes["name"], filled["name"])
        report = replace(Report(filled["name"], notebook), **filled)
        if report.schedule:
            _check_schedule(report)
        yield report


def _settings(document: Document, node: yaml.Node, allowed: tuple[str, ...]) -> dict[str, Value]:
    """The settings of an entry, checked against SETTINGS."""
    nodes = document.mapping(node, allowed)
    return {key: _setting(document, key, item) for key, item in nodes.items()}


def _setting(document: Document, key: str, node: yaml.Node) -> Value:
    setting, value = SETTINGS[key], document.value(node)
    if key == "notify" and isinstance(value, str):
        value = [value]
    if not check_value(Parameter(key, setting.kind, None), value):
        raise InputError(document.where(node), f"{key} is {shown(node)} ({_kind(value)})", setting.kind)
    if setting.words and value not in setting.words:
        raise InputError(document.where(node), f"{key} is '{value}'", ", ".join(setting.words))
    if setting.most and not 0 <= value <= setting.most:
        raise InputError(document.where(node), f"{key} is {value}", f"0 to {setting.most}")
    return value


def _notebook(document: Document, node: yaml.Node, written: str) -> Path:
    notebooks = find_notebooks(document.path.parent / "notebooks")
    found = notebooks.get(written.removeprefix("notebooks/").removesuffix(".ipynb"))
    if found is None:
        raise InputError(
            document.where(node), f"no notebook '{written}'", ", ".join(notebooks) or "(none there)"
        )
    return found


def _check_parameter(where: str, known: dict[str, Parameter], name: str, value: Value) -> None:
    settable = [parameter for parameter in known if parameter not in RUNNER_PARAMETERS]
    if name not in settable:
        raise InputError(where, f"unknown parameter '{name}'", ", ".join(settable) or "(none)")
    if not check_value(known[name], value):
        shown = json.dumps(value, ensure_ascii=False)
        raise InputError(where, f"parameter '{name}' is {shown} ({_kind(value)})", known[name].type)


def _check_schedule(report: Report) -> None:
    from analysis.reports.due import Schedule, schedule_problem

    if problem := schedule_problem(Schedule(report.schedule, report.timezone)):
        allowed = "schedule: '0 6 * * *' and timezone: Europe/Berlin, for example"
        raise InputError(report.where, problem, allowed)


def _check_name(document: Document, node: yaml.Node, name: str) -> None:
    if not NAME.fullmatch(name) or len(name) > 100:
        allowed = "lower-case letters, digits, and '-' or '_' between them"
        raise InputError(document.where(node), f"report name '{name}'", allowed)
    if name in RESERVED:
        raise InputError(document.where(node), f"report name '{name}'", "a name that is not reserved")


def _kind(value: Value) -> str:
    if isinstance(value, list):
        kinds = sorted({_kind(item) for item in value})
        return f"list[{kinds[0]}]" if len(kinds) == 1 else "list"
    return {"NoneType": "nothing"}.get(type(value).__name__, type(value).__name__)
