"""A YAML file as plain data that knows its lines; no tag in it is obeyed."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from analysis.errors import InputError
from analysis.reports.parameters import Value


class Document:
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
        except RecursionError:
            raise InputError(
                f"{path}:1", "lists in lists too deep to read", "YAML a few levels deep"
            ) from None
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
                raise InputError(self.where(key), f"unknown key '{shown(key)}'", ", ".join(allowed))
            if key.value in found:
                raise InputError(self.where(key), f"'{key.value}' stands twice", "each key once")
            found[key.value] = value
        return found

    def lines(self, node: yaml.Node) -> dict[str, str]:
        """Key to the `file:line` of its value."""
        return {key: self.where(value) for key, value in self.mapping(node).items()}

    def value(self, node: yaml.Node, above: tuple[yaml.Node, ...] = ()) -> Value:
        """The node, which stands in those `above`, as plain data.

        Numbers, true, false and null are as in YAML 1.2, everything else is text.
        """
        self._refuse_tag(node)
        if node in above:
            raise InputError(self.where(node), "an alias of what it stands in", "values that come to an end")
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*above, node)) for item in node.value]
        if isinstance(node, yaml.MappingNode):
            return {key: self.value(item, (*above, node)) for key, item in self.mapping(node).items()}
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


def shown(node: yaml.Node) -> str:
    """The value as a message tells it."""
    return str(node.value) if isinstance(node, yaml.ScalarNode) else "a list or mapping"
