"""The gate before publishing: what is wrong with a page, in words; a page with nothing wrong may go out.

It reads the finished HTML and trusts nothing of how it was made.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from lxml import html as parser

from analysis.show.frame import page_frame

# Elements that can run, fetch or send something; a page has no use for them.
FORBIDDEN = (
    *("iframe", "object", "embed", "form", "base", "link", "audio", "video", "source", "track", "template"),
    *("frame", "frameset", "portal", "applet", "foreignobject", "animate", "set", "image", "math"),
)
FETCHING = (
    "src",
    "srcset",
    "srcdoc",
    "poster",
    "background",
    "data",
    "action",
    "formaction",
    "ping",
    "style",
)
PLACEHOLDERS = re.compile(
    r"(?i)(?:an? )?(?:image|figure|chart|graph|plot|picture|alt(?:ernative)? text|todo|tbd|untitled|output|png|svg|"
    r"no description has been provided for this image)?[\s.\d_-]*"
)
SHORTEST_ALT = 15
# Beside or below the page: other reports, the feed, the tables.
LOCAL = re.compile(r"(?:[\w-]+/)*[\w-]+\.(?:html|xml|json|csv|parquet)(?:#[\w-]+)?")
# What the frame of the list of reports names without fetching it.
FEED = {"rel": "alternate", "type": "application/atom+xml"}


def check_page(html: str) -> list[str]:
    """Everything wrong with a page, one line each; empty where it may be published.

    A claim without evidence, a link that leads nowhere, a picture without a real description, anything that runs
    or fetches, a broken structure, and output of a cell that did not pass through `analysis.show`.
    """
    tree = parser.document_fromstring(html)
    checks = (_structure, _claims, _links, _pictures, _requests, _scripts, _outputs)
    return [problem for check in checks for problem in check(tree)]


def _structure(tree: Any) -> Iterator[str]:
    if not tree.get("lang"):
        yield "the page does not say its language"
    for tag, name in (("h1", "first-level heading"), ("title", "title"), ("main", "main part")):
        # A chart's own <title> is no title of the page.
        found = [each for each in tree.iter(tag) if each.getparent().tag != "svg"]
        if len(found) != 1:
            yield f"{len(found)} {name}s where there must be one"
        elif not _text(found[0]):
            yield f"an empty {name}"
    for name, count in Counter(tree.xpath("//@id")).items():
        if count > 1:
            yield f"the id {name!r} stands {count} times"


def _claims(tree: Any) -> Iterator[str]:
    quoted = {number for numbers in tree.xpath("//mark/@data-q") for number in numbers.split()}
    asked = set()
    for claim in tree.find_class("claim"):
        marks = {mark.get("href", "") for mark in claim.find_class("ev")}
        if not marks:
            yield f"a claim without evidence: {_text(claim)[:80]!r}"
        asked |= {mark[2:] for mark in marks if mark.startswith("#q")}
    for number in sorted(asked - quoted):
        yield f"evidence {number} has no quote"


def _links(tree: Any) -> Iterator[str]:
    ids = _ids(tree)
    for link in dict.fromkeys(tree.xpath("//a/@href")):
        if link.startswith("#"):
            if unquote(link[1:]) not in ids:
                yield f"the link {link} leads nowhere"
        elif not (re.match("https?://", link) or LOCAL.fullmatch(link)):
            yield f"the link {link[:80]!r} leads to no page"


def _pictures(tree: Any) -> Iterator[str]:
    for picture in tree.xpath("//img | //svg | //*[@role='img']"):
        alt = picture.get("alt") or picture.get("aria-label") or picture.findtext("title") or ""
        if len(alt.strip()) < SHORTEST_ALT or PLACEHOLDERS.fullmatch(alt.strip()):
            yield f"a picture is described as {alt.strip()!r}"


def _requests(tree: Any) -> Iterator[str]:
    policy = tree.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
    if policy != page_frame()["policy"]:
        yield "the page's Content-Security-Policy is not ours"
    for element in tree.iter(*FORBIDDEN):
        if element.tag == "link" and FEED.items() <= dict(element.items()).items():
            continue
        yield f"<{element.tag}> has no place on a page"
    for element in tree.iter(parser.etree.Element):
        for name, value in element.items():
            if name.startswith("on"):
                yield f"<{element.tag}> runs something: {name}"
            elif name in FETCHING and not (
                element.tag == "img" and value.startswith("data:image/png;base64,")
            ):
                yield f"<{element.tag}> has {name}={value[:60]!r}"
    for refresh in tree.xpath(
        "//meta[@http-equiv and not(@http-equiv='Content-Security-Policy')]/@http-equiv"
    ):
        yield f"<meta> sets {refresh}"


def _scripts(tree: Any) -> Iterator[str]:
    frame = page_frame()
    for tag, own in (("script", frame["script"]), ("style", frame["style"])):
        for element in tree.iter(tag):
            if (element.text or "") != own or element.attrib:
                yield f"a <{tag}> that is not ours: {(element.text or '')[:60]!r}"


def _outputs(tree: Any) -> Iterator[str]:
    for element in tree.find_class("failed"):
        yield f"a cell failed: {_text(element)[:120]!r}"
    for element in tree.find_class("stray"):
        yield f"output that did not pass through the page's own methods: {_text(element)[:80]!r}"


def _ids(tree: Any) -> set[str]:
    return {"", *tree.xpath("//@id")}


def _text(element: Any) -> str:
    return " ".join(element.text_content().split())
