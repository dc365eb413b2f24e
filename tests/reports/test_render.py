"""An executed notebook to a page: no code, prose without HTML or mathematics, nothing that was not made for it."""

from __future__ import annotations

import nbformat
import pytest

from analysis.reports.gate import check_page
from analysis.reports.render import contents, page_facts, prose, render_page, slug
from analysis.show import Page, claim
from tests.page_corpus import make_notebook, make_tables, make_whole_page


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("## What happened\n\nText.", '<h2 id="what-happened">What happened</h2>\n<p>Text.</p>\n'),
        ("# Title\n\nQuestion", "<p>Question</p>\n"),
        ("It costs $5 to $6, and $$x$$.", "<p>It costs $5 to $6, and $$x$$.</p>\n"),
        ("<b onclick=x>bold</b>", "<p>&lt;b onclick=x&gt;bold&lt;/b&gt;</p>\n"),
        ("![alt](https://x.example/y.png)", "<p>alt</p>\n"),
        ("[x](javascript:alert(1))", '<p><a href="#harmful-link">x</a></p>\n'),
        ("a\u202eb", "<p>a⟨U+202E⟩b</p>\n"),
        ("**bold** and `code`", "<p><strong>bold</strong> and <code>code</code></p>\n"),
    ],
)
def test_prose(markdown: str, html: str) -> None:
    assert prose(markdown) == html


def test_slugs_are_plain() -> None:
    assert slug("What rests on one source?") == "what-rests-on-one-source"
    assert slug("Ärger & Co.") == "arger-co"
    assert slug("一") == "section"


def test_contents_list_follows_the_page() -> None:
    headings = [heading for _, heading in contents(make_whole_page(make_tables()))]
    assert headings == [
        *("What changed since the last edition", "What happened", "What each side wants", "Support"),
        *("Coverage", "Sources", "Limits", "How this page was made"),
    ]


def test_title_of_the_report_then_of_the_page_then_of_the_notebook() -> None:
    tables = make_tables()
    notebook = make_notebook("# From the cell\n\nWhy?", Page(tables))
    assert "<h1>From the cell</h1>" in render_page(notebook, {})
    assert "<h1>From the page</h1>" in render_page(
        make_notebook("# Cell", Page(tables, title="From the page")), {}
    )
    assert "<h1>From reports.yaml</h1>" in render_page(notebook, {"title": "From reports.yaml"})


def test_facts_for_the_list_of_reports() -> None:
    tables = make_tables()
    page = Page(tables)
    facts = page_facts(
        make_notebook("# Board\n\nWhat was\nagreed?", page, page.brief([claim("Much.", tables.events)]))
    )
    assert facts["title"] == "Board" and facts["question"] == "What was agreed?"
    assert facts["edition"] == "2026-03-03" and facts["summary"] == ["Much."]
    assert ["Corpus", "2 articles"] in facts["facts"]


def test_code_and_streams_are_not_shown() -> None:
    notebook = make_notebook("# Board", Page(make_tables()))
    notebook.cells[1].source = "secret_code()"
    notebook.cells[1].outputs.append(nbformat.v4.new_output("stream", name="stderr", text="a warning"))
    page = render_page(notebook, {})
    assert "secret_code" not in page and "a warning" not in page


@pytest.mark.parametrize(
    "data",
    [
        {"text/html": "<script>x</script>", "text/plain": "a <frame>"},
        {"text/markdown": "<script>x</script>", "text/plain": "a <frame>"},
        {"image/svg+xml": "<svg onload=x>", "text/plain": "a <frame>"},
        {"application/javascript": "x", "text/plain": "a <frame>"},
        {"text/plain": "a <frame>"},
    ],
)
def test_other_output_is_shown_as_text_and_refused(data: dict[str, str]) -> None:
    notebook = make_whole_page(make_tables())
    notebook.cells[15].outputs = [nbformat.v4.new_output("execute_result", data=data, execution_count=1)]
    page = render_page(notebook, {})
    assert '<pre class="stray">a &lt;frame&gt;</pre>' in page
    assert [problem for problem in check_page(page) if "did not pass" in problem] == check_page(page)


def test_a_failed_cell_is_refused() -> None:
    notebook = make_whole_page(make_tables())
    error = nbformat.v4.new_output("error", ename="KeyError", evalue="<x>", traceback=["…"])
    notebook.cells[15].outputs = [error]
    assert check_page(render_page(notebook, {})) == ["a cell failed: 'KeyError: <x>'"]


def test_same_notebook_gives_the_same_bytes() -> None:
    pages = {
        render_page(make_whole_page(make_tables()), {"parameters": {"countries": ["A", "B"]}})
        for _ in range(2)
    }
    assert len(pages) == 1


def test_a_page_is_light() -> None:
    empty = render_page(make_notebook("# Board", Page(make_tables())), {})
    assert len(empty.encode()) < 32_000, "what every page carries: style, script, frame"
