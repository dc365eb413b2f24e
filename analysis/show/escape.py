"""The one escape boundary: every text that a page shows passes through the Jinja2 environment made here.

Articles are hostile until escaped. The environment escapes everything, and first makes visible what would hide or
reorder text (`wording.show_hidden`), in elements and attributes alike. Nothing outside this package builds HTML.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from analysis.wording import FULL_MONTHS, date_words, has_right_to_left, show_hidden

TEMPLATES = Path(__file__).parents[1] / "templates"
# Marks an output as made here. The page template shows no other output: see `analysis/reports/render.py`.
MADE_HERE = "briefing"


@dataclass(frozen=True)
class Fragment:
    """A piece of a page: HTML in which all text is escaped, and what the page must know of it.

    JupyterLab shows `html` after `lab_style`, which only the page's header carries.
    """

    html: Markup
    facts: Mapping[str, Any] = field(default_factory=dict)
    lab_style: Markup = field(default=Markup())
    text: str = ""

    def _repr_mimebundle_(self, **_: Any) -> tuple[dict[str, str], dict[str, Any]]:
        data = {"text/html": f"{self.lab_style}{self.html}", "text/plain": self.text or "(shown as HTML)"}
        return data, {"text/html": {MADE_HERE: dict(self.facts)}}

    def _repr_html_(self) -> str:
        return f"{self.lab_style}{self.html}"

    def __repr__(self) -> str:
        return self.text or f"Fragment of {len(self.html)} characters"


def visible(value: Any) -> Any:
    """What Jinja2 prints for a value: markup as it is, anything else as text with nothing hidden in it."""
    return value if isinstance(value, Markup) else show_hidden("" if value is None else str(value))


def isolated(text: str) -> Markup:
    """Escaped text, in a `<bdi>` where its direction could reach into the text around it."""
    shown = escape(show_hidden(text))
    return Markup("<bdi>{}</bdi>").format(shown) if has_right_to_left(text) else shown


def web_address(url: str) -> str:
    """The address if a reader may follow it (http or https, with a host), else nothing."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in {"http", "https"} and parts.netloc and url.isprintable() else ""


def date_in_full(value: str) -> str:
    """An ISO date in words, its month written out."""
    return date_words(value, FULL_MONTHS)


@cache
def environment() -> Environment:
    """The Jinja2 environment of all fragments: everything is escaped, nothing undefined passes in silence."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        finalize=visible,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"isolated": isolated, "web_address": web_address, "date_words": date_in_full}
    return made


def render(template: str, **values: Any) -> Markup:
    """A fragment of `templates/briefing/parts` filled with values, all of them escaped."""
    text = environment().get_template(f"briefing/parts/{template}.html.j2").render(values)
    return Markup(text.strip())


def source_of(name: str) -> Markup:
    """The text of one of our own files, for `<style>` and `<script>`."""
    return Markup((TEMPLATES / name).read_text(encoding="utf-8").strip())


def lab_style() -> Markup:
    """The style of fragments for JupyterLab, in the colours of its theme."""
    css = source_of("briefing/parts.css"), source_of("briefing/lab.css")
    return Markup("<style>{}\n{}</style>").format(*css)
