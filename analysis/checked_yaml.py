"""YAML files as checked records that know their line.

A record type is a frozen dataclass; its fields are the keys that an entry may have, those without a default
are the ones it must have, and `one_of` in a field's metadata lists the words that it may hold.  Values are
taken as they are written, so that the country code `NO` stays a string.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar, get_type_hints

import yaml

from analysis.errors import ReferenceDataError

Record = TypeVar("Record")
# The parser in C where PyYAML has it: ten times as fast. Both leave every scalar a string.
_BaseLoader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Loader(_BaseLoader):
    """Nodes without tags, which nothing here reads and which take a third of the time."""

    def resolve(self, kind: type, value: str, implicit: object) -> str:
        return ""


class Located(NamedTuple):
    """A record and the `file:line` it stands at."""

    record: Any
    where: str


def one_of(*words: str) -> dict[str, tuple[str, ...]]:
    """Field metadata: the only words that the field may hold."""
    return {"one_of": words}


def read_sections(path: Path, sections: Mapping[str, type]) -> dict[str, tuple[Located, ...]]:
    """Each section's records, in the order of the file.

    The file is one mapping of section names to lists of entries.  A section of type `str` is a plain list of
    words; any other type is a dataclass, one mapping an entry.  Raises ReferenceDataError for the first entry
    that breaks these rules, with file, line, what was found and what is allowed.
    """
    root = _compose(path)
    if not isinstance(root, yaml.MappingNode):
        raise ReferenceDataError(f"{path}:1", "no section", ", ".join(sections))
    found: dict[str, tuple[Located, ...]] = {}
    for key, node in _pairs(root, path):
        if key.value not in sections:
            raise _error(path, key, f"unknown section '{key.value}'", ", ".join(sections))
        if not isinstance(node, yaml.SequenceNode):
            raise _error(path, node, f"'{key.value}' is no list", "a list of entries, each after a '-'")
        read = _READERS.get(sections[key.value], _read_record)
        kind = sections[key.value]
        found[key.value] = tuple(Located(read(item, kind, path), _where(path, item)) for item in node.value)
    missing = [name for name in sections if name not in found]
    if missing:
        raise ReferenceDataError(f"{path}:1", f"section '{missing[0]}' is missing", ", ".join(sections))
    return found


def _compose(path: Path) -> yaml.Node | None:
    try:
        return yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except UnicodeDecodeError as error:
        raise ReferenceDataError(f"{path}:1", f"not UTF-8 at byte {error.start}", "UTF-8 text") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ReferenceDataError(f"{path}:{line}", f"no YAML: {error.problem}", "well-formed YAML") from None
    except yaml.YAMLError as error:
        reason = str(error).splitlines()[0]
        raise ReferenceDataError(f"{path}:1", f"no YAML: {reason}", "well-formed YAML") from None


def _pairs(node: yaml.MappingNode, path: Path) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
    """Keys and values, refusing a key that stands twice (YAML would silently keep the last)."""
    seen: set[str] = set()
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise _error(path, key, "a key that is no word", "one word before the ':'")
        if key.value in seen:
            raise _error(path, key, f"'{key.value}' stands twice", "each key once")
        seen.add(key.value)
    return node.value


class _Shape(NamedTuple):
    """What an entry of a record type may hold."""

    readers: Mapping[str, Callable[[yaml.Node, type, Path], Any]]
    words: Mapping[str, tuple[str, ...]]
    required: tuple[str, ...]


@cache
def _shape(kind: type) -> _Shape:
    fields = dataclasses.fields(kind)
    hints = get_type_hints(kind)
    none = dataclasses.MISSING
    return _Shape(
        readers={field.name: _READERS[hints[field.name]] for field in fields},
        words={field.name: field.metadata["one_of"] for field in fields if "one_of" in field.metadata},
        required=tuple(f.name for f in fields if f.default is none and f.default_factory is none),
    )


def _read_record(node: yaml.Node, kind: type, path: Path) -> Any:
    shape = _shape(kind)
    if not isinstance(node, yaml.MappingNode):
        raise _error(path, node, "an entry without keys", ", ".join(shape.readers))
    values: dict[str, Any] = {}
    for key, value in _pairs(node, path):
        if key.value not in shape.readers:
            raise _error(path, key, f"unknown key '{key.value}'", ", ".join(shape.readers))
        values[key.value] = shape.readers[key.value](value, kind, path)
        words = shape.words.get(key.value)
        if words and values[key.value] not in words:
            raise _error(path, value, f"unknown {key.value} '{value.value}'", ", ".join(words))
    for name in shape.required:
        if not values.get(name):
            raise _error(path, node, f"'{name}' is missing", f"an entry with {', '.join(shape.required)}")
    return kind(**values)


def _read_text(node: yaml.Node, kind: type, path: Path) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise _error(path, node, "a list or mapping", "text; quote it where it holds ': ' or ', '")
    return node.value.strip()


def _read_texts(node: yaml.Node, kind: type, path: Path) -> tuple[str, ...]:
    if not isinstance(node, yaml.SequenceNode):
        raise _error(path, node, f"'{_shown(node)}' is no list", "a list: [one, two]")
    texts = tuple(_read_text(item, kind, path) for item in node.value)
    if "" in texts:
        raise _error(path, node, "an empty name in a list", "text")
    return texts


def _read_mapping(node: yaml.Node, kind: type, path: Path) -> Mapping[str, str]:
    if not isinstance(node, yaml.MappingNode):
        raise _error(path, node, f"'{_shown(node)}' is no mapping", "a mapping: {title: country}")
    pairs = _pairs(node, path)
    return MappingProxyType({key.value: _read_text(value, kind, path) for key, value in pairs})


_READERS: dict[Any, Callable[[yaml.Node, type, Path], Any]] = {
    str: _read_text,
    tuple[str, ...]: _read_texts,
    Mapping[str, str]: _read_mapping,
}


def _shown(node: yaml.Node) -> str:
    return str(node.value) if isinstance(node, yaml.ScalarNode) else "a list or mapping"


def _where(path: Path, node: yaml.Node) -> str:
    return f"{path}:{node.start_mark.line + 1}"


def _error(path: Path, node: yaml.Node, found: str, allowed: str) -> ReferenceDataError:
    return ReferenceDataError(_where(path, node), found, allowed)
