"""`reports.yaml` as checked records: which notebook makes which report, with what, how often and within what limits.

Nothing here runs or imports a notebook. Values are data: no YAML tag is obeyed, and the notebook's own
`parameters` cell says which names and types a report may set.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import yaml

from analysis.errors import InputError
from analysis.reports.parameters import Parameter, Value, check_value, read_parameters

RUNNER_PARAMETERS = frozenset({"corpus", "as_of", "last_edition"})  # set by the runner, not by reports.yaml
NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
# Pages of the runner's own, and the names that Windows keeps for itself.
RESERVED = frozenset({"index", "runs", "failed", "con", "prn", "aux", "nul"})
SLOT = re.compile(r"(?<!\{)\{([A-Za-z_]\w*)\}(?!\})")


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
    document = _Document(path)
    sections = document.mapping(document.root, SECTIONS)
    _site(document, sections)
    if "reports" not in sections:
        raise InputError(f"{path}:1", "no 'reports:'", "reports: and a list of entries, each after a '-'")
    entries = sections["reports"]
    if not isinstance(entries, yaml.SequenceNode) or not entries.value:
        raise InputError(document.where(entries), "no list of reports", "entries, each after a '-'")
    shared = [name for name in SETTINGS if name not in (*REQUIRED, "parameters", "for_each")]
    defaults = document.settings(sections["defaults"], shared) if "defaults" in sections else {}
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
    document = _Document(path)
    return _site(document, document.mapping(document.root, SECTIONS))


def _site(document: _Document, sections: dict[str, yaml.Node]) -> str:
    node = sections.get("site")
    if node is None:
        return ""
    site = document.value(node)
    if not isinstance(site, str) or not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", site):
        raise InputError(document.where(node), f"site is {_shown(node)}", "https://example.org/briefings/")
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


def _read_entry(document: _Document, entry: yaml.Node, defaults: dict[str, Value]) -> Iterator[Report]:
    nodes = document.mapping(entry, tuple(SETTINGS))
    for name in REQUIRED:
        if name not in nodes:
            raise InputError(document.where(entry), f"'{name}' is missing", "an entry with name and notebook")
    own = document.settings(entry, list(SETTINGS))
    notebook = _notebook(document, nodes["notebook"], own["notebook"])
    known = read_parameters(notebook)
    settings = {key: value for key, value in (defaults | own).items() if key != "for_each"}
    settings["notify"] = tuple(settings.get("notify", ()))
    lines = document.lines(nodes["parameters"]) if "parameters" in nodes else {}
    for slots in _combinations(document, nodes.get("for_each"), own.get("for_each", {})):
        filled = {key: _fill(value, slots, FORMS.get(key, _plain)) for key, value in settings.items()}
        parameters = filled.pop("parameters", {})
        for name, value in parameters.items():
            _check_parameter(lines[name], known, name, value)
        filled |= {"notebook": notebook, "parameters": parameters, "where": document.where(entry)}
        _check_name(document, nodes["name"], filled["name"])
        report = replace(Report(filled["name"], notebook), **filled)
        if report.schedule:
            _check_schedule(report)
        yield report


def _notebook(document: _Document, node: yaml.Node, written: str) -> Path:
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


def _check_name(document: _Document, node: yaml.Node, name: str) -> None:
    if not NAME.fullmatch(name) or len(name) > 100:
        allowed = "lower-case letters, digits, and '-' or '_' between them"
        raise InputError(document.where(node), f"report name '{name}'", allowed)
    if name in RESERVED:
        raise InputError(document.where(node), f"report name '{name}'", "a name that is not reserved")


def _combinations(
    document: _Document, node: yaml.Node | None, matrix: dict[str, Value]
) -> Iterator[dict[str, Value]]:
    """Every combination of a matrix, `{}` where there is none."""
    for name, values in matrix.items():
        if not isinstance(values, list) or not values:
            raise InputError(document.where(node), f"for_each '{name}' is no list", "a list of values")
    for chosen in itertools.product(*matrix.values()):
        yield dict(zip(matrix, chosen, strict=True))


def _fill(value: Value, slots: dict[str, Value], form: Callable[[Value], str]) -> Value:
    """The value with each `{slot}` replaced; a text that is one slot alone takes the slot's own type."""
    if isinstance(value, list | tuple):
        return type(value)(_fill(item, slots, form) for item in value)
    if isinstance(value, dict):
        return {key: _fill(item, slots, form) for key, item in value.items()}
    if not isinstance(value, str) or not slots:
        return value
    alone = SLOT.fullmatch(value)
    if alone and alone[1] in slots and form is _plain:
        return slots[alone[1]]

    def put(match: re.Match[str]) -> str:
        if match[1] not in slots:
            return match[0]
        return form(slots[match[1]])

    return SLOT.sub(put, value)


def slug(value: Value) -> str:
    """A value as part of a report's name: lower case, every run of other characters one '-'."""
    return re.sub(r"[^a-z0-9]+", "-", _plain(value).lower()).strip("-")


def _plain(value: Value) -> str:
    return ", ".join(map(_plain, value)) if isinstance(value, list) else str(value)


def _spoken(value: Value) -> str:
    """A value as part of a title: the id of a theme reads as words."""
    return _plain(value).replace("_", " ")


# How a slot is written where it is not a parameter.
FORMS: dict[str, Callable[[Value], str]] = {"name": slug, "title": _spoken, "description": _spoken}


def _kind(value: Value) -> str:
    if isinstance(value, list):
        kinds = sorted({_kind(item) for item in value})
        return f"list[{kinds[0]}]" if len(kinds) == 1 else "list"
    return {"NoneType": "nothing"}.get(type(value).__name__, type(value).__name__)


class _Document:
    """A YAML file as nodes that know their line. Values are read without tags, so that no file can name a class."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        except FileNotFoundError:
            raise InputError(path, "no such file", "a reports.yaml (see --reports)") from None
        except OSError as error:
            raise InputError(path, f"not readable: {error.strerror}", "a file") from None
        except UnicodeDecodeError as error:
            raise InputError(path, f"not UTF-8 at byte {error.start}", "UTF-8 text") from None
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise InputError(f"{path}:{line}", f"no YAML: {error.problem}", "well-formed YAML") from None
        except yaml.YAMLError as error:
            raise InputError(f"{path}:1", f"no YAML: {str(error).splitlines()[0]}", "YAML") from None
        if root is None:
            raise InputError(f"{path}:1", "nothing in it", "reports: and a list of entries")
        self.root: yaml.Node = root

    def where(self, node: yaml.Node | None) -> str:
        return f"{self.path}:{node.start_mark.line + 1}" if node else str(self.path)

    def mapping(self, node: yaml.Node, allowed: tuple[str, ...] = ()) -> dict[str, yaml.Node]:
        """Key to node; raises InputError for a key that stands twice or is not among the allowed."""
        if not isinstance(node, yaml.MappingNode):
            raise InputError(self.where(node), "no mapping", ", ".join(allowed) or "name: value")
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode) or (allowed and key.value not in allowed):
                raise InputError(self.where(key), f"unknown key '{_shown(key)}'", ", ".join(allowed))
            if key.value in found:
                raise InputError(self.where(key), f"'{key.value}' stands twice", "each key once")
            found[key.value] = value
        return found

    def lines(self, node: yaml.Node) -> dict[str, str]:
        """Key to the `file:line` of its value."""
        return {key: self.where(value) for key, value in self.mapping(node).items()}

    def settings(self, node: yaml.Node, allowed: list[str]) -> dict[str, Value]:
        """The settings of an entry, checked against SETTINGS."""
        return {key: self._setting(key, item) for key, item in self.mapping(node, tuple(allowed)).items()}

    def _setting(self, key: str, node: yaml.Node) -> Value:
        setting, value = SETTINGS[key], self.value(node)
        if key == "notify" and isinstance(value, str):
            value = [value]
        if not check_value(Parameter(key, setting.kind, None), value):
            raise InputError(self.where(node), f"{key} is {_shown(node)} ({_kind(value)})", setting.kind)
        if setting.words and value not in setting.words:
            raise InputError(self.where(node), f"{key} is '{value}'", ", ".join(setting.words))
        if setting.most and not 0 <= value <= setting.most:
            raise InputError(self.where(node), f"{key} is {value}", f"0 to {setting.most}")
        return value

    def value(self, node: yaml.Node) -> Value:
        """The node as plain data: numbers, true, false and null as in YAML 1.2, everything else text."""
        self._refuse_tag(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item) for item in node.value]
        if isinstance(node, yaml.MappingNode):
            return {key: self.value(item) for key, item in self.mapping(node).items()}
        return node.value if getattr(node, "style", None) else _plain_scalar(node.value)

    def _refuse_tag(self, node: yaml.Node) -> None:
        kind = {yaml.ScalarNode: "str", yaml.SequenceNode: "seq", yaml.MappingNode: "map"}[type(node)]
        if node.tag != f"tag:yaml.org,2002:{kind}":
            raise InputError(self.where(node), f"the tag '{node.tag}'", "plain values, without tags")


def _plain_scalar(text: str) -> Value:
    """An unquoted YAML scalar by the rules of YAML 1.2's core schema, where `NO` and `12:30` are text."""
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if re.fullmatch(r"[-+]?[0-9]+", text):
        return int(text)
    if re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+", text):
        return float(text)
    return text


def _shown(node: yaml.Node) -> str:
    return str(node.value) if isinstance(node, yaml.ScalarNode) else "a list or mapping"
