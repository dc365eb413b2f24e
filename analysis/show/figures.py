"""Figures to HTML: matplotlib's SVG reduced to drawn shapes and text, or a PNG where that is smaller."""

from __future__ import annotations

import io
import re
import warnings
from base64 import b64encode
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from markupsafe import Markup

from analysis.show.escape import render
from analysis.wording import show_hidden

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from analysis.charts import Chart

SVG = "{http://www.w3.org/2000/svg}"
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
NUMBER = re.compile(r"-?\d+\.\d+|(?<=[ ,(-])-0(?=[ ,)]|$)")
# All that a chart needs. Anything else that a drawing holds is left out: styles, links, scripts, foreign objects.
KEPT_TAGS = frozenset(
    {"svg", "g", "path", "text", "tspan", "defs", "use", "clipPath", "rect", "circle", "line"}
)
# Characters of SVG from which on a PNG may serve better: charts of a few hundred shapes stay far below.
HEAVY = 50_000
KEPT_STYLES = frozenset(
    {
        *(
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-dasharray",
        ),
        *("stroke-linejoin", "stroke-linecap", "opacity", "text-anchor", "font-size", "font-weight"),
    }
)
KEPT_ATTRIBUTES = KEPT_STYLES | {
    "d",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "r",
    "cx",
    "cy",
    "width",
    "height",
    "transform",
}
FONT = re.compile(r"(?:(?:normal|italic|oblique|small-caps)\s+)*(?:(bold|[1-9]00)\s+)?([\d.]+px)\b.*")


def show_figure(chart: Chart, caption: str, data: dict[str, Any], figure_id: str) -> Markup:
    """A chart as a `<figure>`: drawn for wide and narrow pages, described by its alt text, its data folded below."""
    return render(
        "figure",
        id=figure_id,
        wide=draw(chart.wide, chart.alt, f"{figure_id}w"),
        narrow=draw(chart.narrow, chart.alt, f"{figure_id}n") if chart.narrow else "",
        caption=caption,
        data=data,
    )


def draw(figure: Figure, alt: str, name: str) -> Markup:
    """The figure as inline SVG, or as a PNG image where the SVG is heavy and the PNG smaller.

    The same figure gives the same bytes.
    """
    drawn = inline_svg(figure, alt, name)
    if len(drawn) < HEAVY:
        return drawn
    png = _saved(figure, "png", {"Software": None}, dpi=144)
    if 4 * len(png) // 3 >= len(drawn):
        return drawn
    width, height = (round(side * 72) for side in figure.get_size_inches())
    return Markup('<img src="data:image/png;base64,{}" alt="{}" width="{}" height="{}">').format(
        b64encode(png).decode("ascii"), show_hidden(alt), width, height
    )


def inline_svg(figure: Figure, alt: str, name: str) -> Markup:
    """The figure as SVG that may stand in a page: named, in the page's colours and font, and nothing in it but shapes.

    `name` keeps the ids of one drawing from those of another.
    """
    from analysis.charts.canvas import STYLE

    drawn = _saved(figure, "svg", {"Date": None, "Creator": None}, style=STYLE).decode("utf-8")
    # matplotlib writes control characters as they are, and then it is no XML.
    root = ET.fromstring(show_hidden(drawn))
    view = root.get("viewBox", "0 0 1 1")
    _, _, width, height = view.split()
    root.attrib.clear()
    used = {each.get(XLINK_HREF, "").lstrip("#") for each in root.iter(f"{SVG}use")}
    inner = "".join(_clean(child, name, used) for child in root)
    return Markup('<svg role="img" aria-label="{}" viewBox="{}" width="{}" height="{}">{}</svg>').format(
        show_hidden(alt),
        view,
        width,
        height,
        Markup(inner),
    )


def _saved(figure: Figure, form: str, metadata: dict[str, None], style: Any = None, **options: Any) -> bytes:
    import matplotlib as mpl

    buffer = io.BytesIO()
    with mpl.rc_context(style), warnings.catch_warnings():
        # The reader's fonts show the glyphs that matplotlib's own font lacks.
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        figure.savefig(buffer, format=form, metadata=metadata, transparent=form == "svg", **options)
    return buffer.getvalue()


def _clean(element: ET.Element, name: str, used: set[str]) -> str:
    """One element with its children as text, with what is not needed left out and what is kept escaped."""
    tag = element.tag.removeprefix(SVG)
    if tag not in KEPT_TAGS:
        return ""
    attributes = _attributes(element, name, used)
    if attributes.get("fill") == "none" and attributes.get("stroke", "none") == "none" and tag == "path":
        return ""
    inner = Markup("").join([Markup.escape(element.text or "") if tag in {"text", "tspan"} else ""])
    inner += Markup("").join(Markup(_clean(child, name, used)) for child in element)
    if tag in {"g", "defs"} and (not inner or not attributes):
        return inner
    written = Markup("").join(Markup(' {}="{}"').format(key, value) for key, value in attributes.items())
    if not inner:
        return Markup("<{}{}/>").format(tag, written)
    return Markup("<{}{}>{}</{}>").format(tag, written, inner, tag)


def _attributes(element: ET.Element, name: str, used: set[str]) -> dict[str, str]:
    kept = {key: value for key, value in element.attrib.items() if key in KEPT_ATTRIBUTES}
    kept |= _style(element.get("style", ""))
    own, target = element.get("id", ""), element.get(XLINK_HREF, "").removeprefix("#")
    if own in used or element.tag == f"{SVG}clipPath":
        kept["id"] = f"{name}-{own}"
    if target:
        kept["href"] = f"#{name}-{target}"
    if clip := re.fullmatch(r"url\(#(\w+)\)", element.get("clip-path", "")):
        kept["clip-path"] = f"url(#{name}-{clip[1]})"
    if re.fullmatch(r"rotate\(-?0 [^)]*\)", kept.get("transform", "")):
        del kept["transform"]
    return {key: _short(key, value) for key, value in kept.items()}


def _style(style: str) -> dict[str, str]:
    """Declarations of a style attribute as attributes: the page's policy allows no style but its own sheet."""
    said = dict(part.split(":", 1) for part in style.split(";") if ":" in part)
    said = {key.strip(): value.strip() for key, value in said.items()}
    if font := FONT.fullmatch(said.pop("font", "")):
        said |= {"font-weight": font[1], "font-size": font[2]} if font[1] else {"font-size": font[2]}
    return {key: value for key, value in said.items() if key in KEPT_STYLES}


def _short(key: str, value: str) -> str:
    """A value with coordinates to a tenth of a pixel, and a colour by its role on the page."""
    from analysis.charts.canvas import ROLES

    if key in {"fill", "stroke"}:
        role = ROLES.get(value) or {"#000000": "ink", "#ffffff": "paper"}.get(value)
        return f"var(--{role},{value})" if role else value
    if key == "font-size":
        return value
    value = re.sub(r"\s+", " ", value.strip())
    value = NUMBER.sub(
        lambda number: f"{float(number.group()):.1f}".removesuffix(".0").replace("-0", "-0"), value
    )
    return re.sub(r" ?([A-Za-z]) ?", r"\1", value) if key == "d" else value
