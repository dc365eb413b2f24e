"""The page in Chromium with the network off: nothing fetched, nothing run but our own, readable by everyone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from analysis.reports.gate import check_page
from analysis.reports.render import render_page
from tests.page_corpus import make_tables, make_whole_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
REPORT = {"notebook": "briefing", "parameters": {"countries": ["Norland"]}, "index": "index.html"}
PUBLISHED = sorted((Path(__file__).parents[1] / "reports").glob("*.html"))
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FORMS = {
    "light": (1280, "light"),
    "dark": (1280, "dark"),
    "phone": (360, "light"),
    "phone in the dark": (360, "dark"),
}


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with everything on it, from invented articles."""
    html = render_page(make_whole_page(make_tables()), REPORT)
    assert check_page(html) == []
    path = tmp_path_factory.mktemp("page") / "briefing.html"
    path.write_text(html, encoding="utf-8")
    return path


class Opened:
    """A page in a browser, and what it asked for and complained of."""

    def __init__(self, browser: Browser, path: Path, width: int = 1280, **options: Any) -> None:
        self.context = browser.new_context(viewport={"width": width, "height": 800}, offline=True, **options)
        self.page: Page = self.context.new_page()
        self.said: list[str] = []
        self.page.on("console", lambda message: self.said.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.said.append(f"error: {error}"))
        self.page.on("dialog", lambda dialog: (self.said.append("dialog"), dialog.dismiss()))
        self.page.on("request", lambda request: self._asked(request.url, path))
        self.page.goto(path.as_uri())

    def _asked(self, url: str, path: Path) -> None:
        if url != path.as_uri() and not url.startswith("data:image/png"):
            self.said.append(f"request: {url[:200]}")


@pytest.fixture
def opened(browser: Browser, page_file: Path) -> Iterator[Opened]:
    one = Opened(browser, page_file)
    yield one
    one.context.close()


def violations(page: Page) -> list[str]:
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": WCAG}})
    return [
        f"{each['id']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for each in found.response["violations"]
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("form", FORMS)
def test_accessible_and_silent(browser: Browser, page_file: Path, form: str) -> None:
    width, scheme = FORMS[form]
    one = Opened(browser, page_file, width, color_scheme=scheme)
    assert violations(one.page) == []
    assert one.said == []
    one.context.close()


@pytest.mark.parametrize("path", PUBLISHED, ids=lambda path: path.name)
def test_published_pages_are_accessible_and_silent(browser: Browser, path: Path) -> None:
    for width, scheme in FORMS.values():
        one = Opened(browser, path, width, color_scheme=scheme)
        assert violations(one.page) == []
        one.page.set_viewport_size({"width": 320, "height": 640})
        assert one.page.evaluate("document.documentElement.scrollWidth") <= 320
        assert one.said == []
        one.context.close()


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width", [320, 700, 1280])
def test_page_never_scrolls_sideways(browser: Browser, page_file: Path, width: int, scripts: bool) -> None:
    one = Opened(browser, page_file, width, java_script_enabled=scripts)
    assert one.page.evaluate("document.documentElement.scrollWidth") <= width
    one.context.close()


def test_long_names_of_cells_do_not_run_into_each_other_on_a_phone(
    browser: Browser, page_file: Path, tmp_path: Path
) -> None:
    html = page_file.read_text(encoding="utf-8")
    path = tmp_path / "long.html"
    path.write_text(html.replace('data-l="Status"', 'data-l="What one article says"'), encoding="utf-8")
    one = Opened(browser, path, 360)
    cells = "[...document.querySelectorAll('td')].filter(cell => cell.scrollHeight > cell.clientHeight + 1).length"
    assert one.page.evaluate(cells) == 0
    one.context.close()


def test_nothing_is_missing_without_scripts(browser: Browser, page_file: Path) -> None:
    with_scripts, without = (Opened(browser, page_file, java_script_enabled=on) for on in (True, False))
    for selector in ("tbody tr", "mark", ".ev", ".back", "svg", "h2"):
        assert without.page.locator(selector).count() == with_scripts.page.locator(selector).count() > 0
    for one in (with_scripts, without):
        one.context.close()


def test_two_clicks_from_claim_to_quote_and_back(opened: Opened) -> None:
    page = opened.page
    page.locator("#in-brief + ul .ev").first.click()
    target = page.locator(":target")
    assert target.inner_text() == "1"
    assert "held the 4th session" in page.locator("mark[data-q~='1']").inner_text()
    page.locator(".back[href='#c1-1']").click()
    page.locator("#c1-1:target").wait_for()


def test_marks_can_be_hit(opened: Opened) -> None:
    for link in opened.page.locator(".ev:visible, .back:visible, nav a").all():
        box = link.bounding_box()
        assert box and box["height"] >= 24, link.get_attribute("href")
        assert box["width"] >= 24, link.get_attribute("href")


def test_everything_can_be_reached_by_keyboard(opened: Opened) -> None:
    page = opened.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    seen = set()
    for _ in range(400):
        page.keyboard.press("Tab")
        seen.add(
            page.evaluate("document.activeElement.id || document.activeElement.getAttribute('href') || ''")
        )
    wanted = {link.get_attribute("id") for link in page.locator("main .ev:visible").all()}
    assert wanted - {None} <= seen


def copied_from(page: Page, start: str) -> str:
    """The clipboard's text, once it begins so: a page writes it after the click has returned."""
    page.wait_for_function(
        "async start => (await navigator.clipboard.readText()).startsWith(start)", arg=start
    )
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_tables_sort_filter_search_and_copy(opened: Opened) -> None:
    page = opened.page
    opened.context.grant_permissions(["clipboard-read", "clipboard-write"])
    box = page.locator(".wide", has=page.get_by_text("Events.", exact=True))
    rows = box.locator("tbody tr")
    box.get_by_role("button", name="When").click()
    assert "naval exercise" in rows.first.inner_text()
    tools = page.get_by_role("group", name="Tools: Events.")
    tools.get_by_role("combobox").select_option("proposed")
    assert rows.locator("visible=true").count() and "5th session" in box.locator("tbody").inner_text()
    assert "1 of 3 rows" in tools.inner_text()
    tools.get_by_role("combobox").select_option("")
    tools.get_by_role("button", name="Copy as CSV").click()
    copied = copied_from(page, "When,")
    assert copied.splitlines()[0] == "When,What,Status,Where,Who,Quote,Source"
    assert "2026-03-03" in copied and "held the 4th session of their Joint Board" in copied


def test_citation_names_claim_source_date_and_quote(opened: Opened) -> None:
    opened.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened.page.get_by_role("button", name="Copy a citation of evidence 1", exact=True).click()
    copied = copied_from(opened.page, "Latest: ")
    for part in (
        "Latest: 4th session",
        "Board meets",
        "Ministry",
        "3 March 2026",
        "“Norland and Sudria held",
    ):
        assert part in copied


def test_sections_fold_and_unfold_for_a_link(opened: Opened) -> None:
    page = opened.page
    page.get_by_role("button", name="Section: Sources").click()
    assert not page.locator("#q1").is_visible()
    page.locator("#in-brief + ul .ev").first.click()
    # The link is followed after the click has returned, and then the section unfolds.
    page.locator("#q1").wait_for(state="visible")


def test_prints_on_a4_and_letter(opened: Opened) -> None:
    for paper in ("A4", "Letter"):
        assert opened.page.pdf(format=paper).startswith(b"%PDF")
    opened.page.emulate_media(media="print")
    assert not opened.page.locator(".tools").first.is_visible()
    assert opened.page.locator(".on-wide").first.is_visible()


def test_heads_of_tables_are_printed_on_every_page(opened: Opened) -> None:
    opened.page.emulate_media(media="print")
    # A button with a box of its own would be painted in the first of the repeated heads only.
    boxes = "buttons => buttons.map(button => getComputedStyle(button).display)"
    assert set(opened.page.locator("th button").evaluate_all(boxes)) == {"contents"}
