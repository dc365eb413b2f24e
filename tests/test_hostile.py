"""Hostile text wherever text can come from: nothing runs, nothing is fetched, the structure stays whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html as parser

from analysis.reports.gate import check_page
from analysis.reports.render import render_page
from analysis.show import cells, evidence
from analysis.show.escape import environment
from analysis.show.frame import page_frame
from analysis.wording import show_hidden
from tests.page_corpus import Said, make_tables, make_whole_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAYLOADS = {
    "script": "<script>document.title='pwned'</script>",
    "onerror": "<img src=x onerror=\"document.title='pwned'\">",
    "svg onload": "<svg onload=\"document.title='pwned'\"><a xlink:href=javascript:x>x</a></svg>",
    "srcdoc": "<iframe srcdoc=\"<script>parent.document.title='pwned'</script>\"></iframe>",
    "style": "</style><style>* { background: url(https://x.example/y) }</style>",
    "link in Markdown": "[x](javascript:document.title='pwned') ![y](https://x.example/y.png)",
    "link in HTML": "<a href=\"javascript:document.title='pwned'\">x</a>",
    "remote image": '<img src="https://x.example/y.png"><link rel=stylesheet href=//x.example>',
    "template": "{{ 7 * 7 }}{% raw %}{{ ''.__class__ }}{# x #}${7*7}{n}{0}%s",
    "attribute": "\" autofocus onfocus=\"document.title='pwned'\" x='",
    "closing tags": "</p></td></tr></table></main></body></html><!-- ]]> --> </script></title></textarea>",
    "mathematics": "$\\href{javascript:x}{y}$ $$\\sum$$ \\(x\\) costs $5 to $6",
    "bidi": "\u202egnp.exe\u202c \u2066x\u2069 \u200fy",
    "zero width": "pay\u200bpal \ufeffx\u2060y \U000e0041",
    "controls": "a\x00b\x08c\x1b[31md\x7fe\x85f",
    "right to left": "שלום <b>עולם</b> مرحبا",
    "entities": "&lt;script&gt; &#60;script&#62; &amp;amp; &quot;",
    "formula": '=HYPERLINK("https://x.example")',
    "processing": "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
    "refresh": "<meta http-equiv=refresh content='0;url=https://x.example'><base href=https://x.example>",
}
BENIGN = "plain words"
REPORT = {"notebook": "briefing", "index": "index.html"}


def make_page(text: str) -> str:
    """A page with the text in every place that a corpus, its tables, the reference data or a report can fill."""
    tables = make_hostile_tables(text)
    notebook = make_whole_page(tables, title=text, question=text)
    return render_page(
        notebook, REPORT | {"title": text, "parameters": {"countries": [text], "corpus": text}}
    )


def make_hostile_tables(text: str) -> Any:
    article = {
        "article_id": "one",
        "path": f"corpus/{text}.txt",
        "title": text,
        "publisher": text,
        "author": text,
    }
    article |= {
        "url": f"javascript:{text}",
        "dateline_place": text,
        "published": text,
        "published_from": text,
    }
    article |= {"not_before": text, "text": f"Lead-in {text}:\n\nQuote {text} ends.\n\nThe rest {text}.\n"}
    quote, context = f"Quote {text} ends.", f"Lead-in {text}:"
    values = {
        # A letter first, so that the rows come in one order whatever the text.
        "events": {
            "name": text,
            "start": f"x {text}",
            "end": text,
            "date_text": text,
            "status": "held",
            "place": text,
        }
        | {"participants": f"{text}; {text}", "kind": "meeting", "forum": text},
        "areas": {
            "area": text,
            "actor": text,
            "stance": "offer",
            "themes": f"{text.replace(';', ',')}; exports",
        },
        "people": {"person": text, "role": text, "country": text},
        "platforms": {"platform": text, "relation": text, "status": text, "date": text},
    }
    said = [Said(table, "one", quote, row, context) for table, row in values.items()]
    dated = Said("events", "one", quote, dict(values["events"]) | {"start": "2026-03", "end": ""}, context)
    return make_tables([article], [*said, dated], [{"path": f"{text}.pdf", "reason": text}])


def structure(page: str) -> list[tuple[str, ...]]:
    """Elements and their attributes' names in order; drawings aside, whose text is wrapped, and isolation."""
    tree = parser.document_fromstring(page)
    return [
        (element.tag, *sorted(set(element.keys())))
        for element in tree.iter(parser.etree.Element)
        if element.tag != "bdi" and not any(above.tag == "svg" for above in element.iterancestors())
    ]


@pytest.fixture(autouse=True)
def hostile_reference_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        cells, "theme_labels", lambda: {"exports": PAYLOADS["script"] + PAYLOADS["attribute"]}
    )


@pytest.mark.parametrize("payload", PAYLOADS)
def test_structure_stays_whole(payload: str) -> None:
    page = make_page(PAYLOADS[payload])
    assert structure(page) == structure(make_page(BENIGN))
    assert check_page(page) == []


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_is_shown_as_text(payload: str) -> None:
    tree = parser.document_fromstring(make_page(PAYLOADS[payload]))
    shown = " ".join(show_hidden(PAYLOADS[payload]).split())
    for place in ("//h1", "//title", "//mark", "//tbody//th", "//footer/p", "//h3"):
        assert any(shown in " ".join(each.text_content().split()) for each in tree.xpath(place)), place


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_hidden_is_left(payload: str) -> None:
    page = make_page(PAYLOADS[payload])
    assert show_hidden(page) == page


@pytest.mark.parametrize("payload", PAYLOADS)
def test_passages_by_hand_are_text_too(payload: str) -> None:
    tables = make_hostile_tables(PAYLOADS[payload])
    shown = parser.fragment_fromstring(evidence(tables.areas.iloc[0], tables).html, "div")
    assert {element.tag for element in shown.iter()} <= {
        "div",
        "figure",
        "figcaption",
        "span",
        "p",
        "mark",
        "bdi",
    }


@pytest.mark.parametrize("payload", PAYLOADS)
def test_list_of_reports_shows_text(payload: str) -> None:
    text = PAYLOADS[payload]
    entry = {
        "name": "one",
        "title": text,
        "description": text,
        "published": True,
        "edition": text,
        "failure": None,
    }

    def index(text: str) -> str:
        shown = entry | {"title": text, "description": text, "edition": text, "facts": {"summary": [text]}}
        page = environment().get_template("index.html.j2")
        return page.render(entries=[shown], runs=[], tables=[], frame=page_frame())

    assert structure(index(text)) == structure(index(BENIGN))
    assert check_page(index(text)) == []


@pytest.fixture
def everything(tmp_path: Path) -> Iterator[Path]:
    """One page with all payloads at once."""
    path = tmp_path / "hostile.html"
    path.write_text(make_page(" ".join(PAYLOADS.values())), encoding="utf-8")
    yield path


@pytest.mark.browser
def test_nothing_runs_and_nothing_is_fetched(browser: Browser, everything: Path) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: (said.append("dialog"), dialog.dismiss()))
    page.on(
        "request", lambda request: said.append(request.url) if request.url != everything.as_uri() else None
    )
    page.goto(everything.as_uri())
    title = page.title()
    page.locator("body").press("Tab")
    for link in page.locator(".ev:visible").all()[:5]:
        link.hover()
        page.keyboard.press("Escape")
    for button in page.get_by_role("button", name="Copy").all()[:3]:
        button.click(force=True)
    assert said == []
    assert page.title() == title != "pwned"
    assert page.locator("iframe, img[src^='http'], main script, main style, form").count() == 0
    context.close()
