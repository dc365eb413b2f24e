"""Frames and prose to HTML: evidence numbers, cells, paragraphs with their quotes marked, coverage."""

from __future__ import annotations

import pandas as pd
import pytest
from lxml import html as parser

from analysis import evidence
from analysis.errors import InputError, ReportError
from analysis.show import Fragment, Page, claim
from analysis.show.cells import show_cell
from analysis.show.citations import Cited, Passage
from analysis.show.escape import web_address
from analysis.show.sources import paragraph_spans, source_runs
from tests.page_corpus import ARTICLES, SAID, Said, make_tables


@pytest.fixture
def page() -> Page:
    return Page(make_tables())


def numbers(fragment: Fragment) -> list[str]:
    """The evidence numbers of a fragment, in order."""
    return [mark.text_content() for mark in parser.fragment_fromstring(fragment.html, "div").find_class("ev")]


def ids(fragment: Fragment) -> list[str]:
    return [str(name) for name in parser.fragment_fromstring(fragment.html, "div").xpath(".//@id")]


def test_sources_of_a_page_that_uses_none(page: Page) -> None:
    assert "No passage is used on this page." in page.sources().html


class TestEvidence:
    def test_is_numbered_in_order_of_first_use(self, page: Page) -> None:
        events = page.tables.events
        assert numbers(page.say("A.", events.iloc[[2]])) == ["1"]
        assert numbers(page.say("B.", events.iloc[[0, 2]])) == ["1", "2"]

    def test_each_use_has_an_id_of_its_own_to_come_back_to(self, page: Page) -> None:
        row = page.tables.events.iloc[[0]]
        uses = ids(page.say("A.", row)) + ids(page.say("B.", row))
        assert uses == ["c1-1", "c1-2"]
        back = parser.fragment_fromstring(page.sources().html, "div").find_class("back")
        assert [link.get("href") for link in back] == ["#c1-1", "#c1-2"]

    def test_one_quote_under_two_rows_has_one_number(self) -> None:
        said = SAID[0]
        tables = make_tables(said=(said, said._replace(table="people", values={"person": "Ada Holm"})))
        page = Page(tables)
        assert numbers(page.say("A.", tables.events)) == numbers(page.say("B.", tables.people)) == ["1"]

    def test_of_a_claim_is_that_of_its_rows(self, page: Page) -> None:
        claims = page.tables.claims
        session = claims[(claims["table"] == "events") & (claims["value"] == "2026-03-03")]
        assert len(numbers(page.table(session, {"label": "Claim"}, caption="Claims."))) == 2

    def test_many_marks_fold_away(self, page: Page) -> None:
        every = pd.concat([page.tables.events, page.tables.areas, page.tables.agreements, page.tables.people])
        shown = parser.fragment_fromstring(page.say("All.", every).html, "div")
        assert len(shown.xpath(".//details//a")) == 2 and len(shown.find_class("ev")) == 8

    @pytest.mark.parametrize(
        ("frame", "complaint"),
        [
            (pd.DataFrame({"name": ["x"]}), "no row_id, row_ids, claim_id or article_id"),
            (pd.DataFrame({"row_id": ["nowhere"]}), "'nowhere' is in no table"),
            (pd.DataFrame({"article_id": ["nowhere"]}), "no article 'nowhere'"),
        ],
    )
    def test_is_asked_for(self, page: Page, frame: pd.DataFrame, complaint: str) -> None:
        with pytest.raises(ReportError, match=complaint):
            page.say("A.", frame)

    def test_outside_its_article_is_refused(self) -> None:
        tables = make_tables()
        tables.events["end_char"] = 10_000
        with pytest.raises(ReportError, match="points outside article"):
            Page(tables)


class TestProse:
    def test_names_are_filled_and_escaped(self, page: Page) -> None:
        shown = page.say("{n} in {place}.", n=3, place="<b>Aldport</b> {n}")
        assert "3 in &lt;b&gt;Aldport&lt;/b&gt; {n}." in shown.html

    def test_silence_says_how_much_was_read(self, page: Page) -> None:
        shown = page.say("Nothing was called off.", page.tables.events.head(0))
        assert "2 articles read" in shown.html and 'href="#coverage"' in shown.html

    def test_the_summary_can_be_read_from_the_notebook(self, page: Page) -> None:
        _, metadata = page.brief([claim("{n} events.", page.tables.events, n=4)])._repr_mimebundle_()
        assert metadata["text/html"]["briefing"]["summary"] == ["4 events."]


class TestTable:
    def test_has_caption_headings_and_a_heading_for_each_row(self, page: Page) -> None:
        shown = page.table(
            page.tables.events, {"start": "When", "name": "What"}, caption="Events.", header="name"
        )
        table = parser.fragment_fromstring(shown.html, "div").find(".//table")
        assert table.findtext("caption") == "Events."
        assert table.xpath(".//th[@scope='col']/text()") == ["When", "What", "Evidence"]
        assert len(table.xpath(".//tbody//th[@scope='row']")) == 4

    def test_says_what_it_leaves_out(self, page: Page) -> None:
        shown = page.table(page.tables.events, {"name": "What"}, caption="Events.", most=1)
        assert "The first 1 of 4" in shown.html and len(numbers(shown)) == 1

    def test_drops_columns_that_say_nothing(self, page: Page) -> None:
        columns = {"name": "What", "place": "Where", "country": "Country"}
        table = parser.fragment_fromstring(page.table(page.tables.events, columns, caption="E.").html, "div")
        assert table.xpath(".//thead//th/text()") == ["What", "Where", "Evidence"]

    def test_of_nothing_says_so(self, page: Page) -> None:
        shown = page.table(page.tables.platforms, {"platform": "Platform"}, caption="Equipment.")
        assert "Equipment: nothing in this selection." in shown.html and "<table" not in shown.html


CELLS = [
    ("start", {"start": "2026-03", "end": ""}, '<time datetime="2026-03">Mar 2026</time>'),
    (
        "start",
        {"start": "2026-03-03", "end": "2026-03-05"},
        '<time datetime="2026-03-03">3–5 Mar 2026</time>',
    ),
    (
        "start",
        {"start": "2026", "end": "", "date_basis": "inferred"},
        '<time datetime="2026">2026</time> <small>(inferred)</small>',
    ),
    ("start", {"start": "soon", "end": ""}, "soon"),
    ("status", {"status": "in_force"}, '<span class="s s-done">in force</span>'),
    ("status", {"status": "unheard_of"}, '<span class="s s-open">unheard of</span>'),
    ("participants", {"participants": "A; B"}, "A, B"),
    ("name", {"name": "A; B & C"}, "A; B &amp; C"),
    ("mentions", {"mentions": 1200}, "1,200"),
    ("edition", {"edition": pd.NA}, ""),
    ("negated", {"negated": True}, "yes"),
    (
        "url",
        {"url": "https://a.example/x"},
        '<a href="https://a.example/x" rel="external noreferrer">https://a.example/x</a>',
    ),
    ("url", {"url": "javascript:alert(1)"}, "javascript:alert(1)"),
    ("name", {"name": "שלום"}, "<bdi>שלום</bdi>"),
]


@pytest.mark.parametrize(("column", "row", "shown"), CELLS)
def test_cells_by_their_column(column: str, row: dict[str, object], shown: str) -> None:
    assert show_cell(row, column) == shown


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("https://a.example/x?y=1#z", True),
        ("http://a.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example/x", False),
        ("https:///x", False),
        ("https://a.example/\u202ex", False),
        ("java\nscript:alert(1)", False),
        ("https://[broken", False),
        ("", False),
    ],
)
def test_only_web_addresses_are_links(url: str, followed: bool) -> None:
    assert bool(web_address(url)) is followed


@pytest.mark.parametrize(
    ("text", "paragraphs", "why"),
    [
        ("One.\n\nTwo.\n", ["One.", "Two.\n"], "a blank line"),
        ("One.\n \t\nTwo.", ["One.", "Two."], "a line that only looks blank"),
        ("Item\nOther item\n", ["Item\n", "Other item\n"], "short lines were ended by their writer"),
        (
            "- a long enough item of a list, to be sure of it\n- b",
            ["- a long enough item of a list, to be sure of it\n", "- b"],
            "bullets",
        ),
        (
            "A line that was broken to fit the width of a screen\nand goes on here.",
            ["A line that was broken to fit the width of a screen\nand goes on here."],
            "wrapped lines",
        ),
        ("x" * 130 + "\nNext paragraph.", ["x" * 130 + "\n", "Next paragraph."], "long lines are paragraphs"),
        ("\n\n", [], "nothing"),
    ],
)
def test_paragraphs(text: str, paragraphs: list[str], why: str) -> None:
    assert [text[start:end] for start, end in paragraph_spans(text)] == paragraphs, why


def marked(
    text: str, *quotes: tuple[int, int], contexts: tuple[tuple[int, int], ...] = (), whole: bool = True
) -> list[str]:
    """The article as runs: quotes as `[1:text]`, context as `{text}`, runs that are not shown as their count."""
    cited = [Cited(number, Passage("a", *span)) for number, span in enumerate(quotes, 1)]
    cited[0].contexts.update(Passage("a", *span) for span in contexts)
    shown = []
    for run in source_runs(text, cited, whole):
        if not run.paragraphs:
            shown.append(f"{run.count} paragraphs")
        for paragraph in run.paragraphs:
            pieces = [
                f"[{','.join(map(str, piece.quotes))}:{piece.text}]"
                if piece.quotes
                else f"{{{piece.text}}}"
                if piece.context
                else piece.text
                for piece in paragraph.pieces
            ]
            shown.append("".join(pieces).strip())
    return shown


def test_quotes_are_marked_where_they_stand() -> None:
    assert marked("One two three.\n\nFour.", (4, 7)) == ["One [1:two] three.", "Four."]


def test_quotes_may_overlap_nest_and_cross_paragraphs() -> None:
    assert marked("abcdef", (0, 4), (2, 6)) == ["[1:ab][1,2:cd][2:ef]"]
    assert marked("abcdef", (0, 6), (2, 4)) == ["[1:ab][1,2:cd][1:ef]"]
    assert marked("abcdef", (0, 3), (0, 6)) == ["[1,2:abc][2:def]"]
    assert marked("One.\n\nTwo.", (2, 8)) == ["On[1:e.]", "[1:Tw]o."]


def test_each_quote_begins_once() -> None:
    cited = [Cited(1, Passage("a", 2, 8)), Cited(2, Passage("a", 2, 4))]
    (run,) = source_runs("One.\n\nTwo.", cited, whole=True)
    assert [[each.number for each in paragraph.begins] for paragraph in run.paragraphs] == [[1, 2], []]
    assert [piece.begins for piece in run.paragraphs[0].pieces] == [(), (1, 2)]


def test_lead_in_stands_with_the_quote_that_needs_it() -> None:
    text = "She offered:\n\nRadars\n\nPilots"
    assert marked(text, (22, 28), contexts=((0, 12),), whole=False) == [
        "{She offered:}",
        "1 paragraphs",
        "[1:Pilots]",
    ]


def test_a_long_paragraph_loses_its_middle() -> None:
    text = "start " + "word " * 400 + "QUOTE" + " more" * 400
    (shown,) = marked(text, (text.index("QUOTE"), text.index("QUOTE") + 5))
    assert (
        len(shown) < 700 and shown.startswith("…") and shown.endswith("…") and "word [1:QUOTE] more" in shown
    )


class TestSources:
    def test_a_large_corpus_shows_cited_paragraphs_and_an_index(self) -> None:
        long = "\n\n".join(["A paragraph that nothing is taken from, of some length."] * 300)
        others = [{"article_id": f"other{n}", "path": f"other{n}.txt", "text": long} for n in range(3)]
        tables = make_tables(articles=(*ARTICLES, *others))
        page = Page(tables)
        page.say("A.", tables.events)
        shown = page.sources().html
        assert "nothing is taken from" not in shown
        assert "other2.txt" in shown and "Read, but not quoted here" in shown
        assert "… 4 paragraphs not quoted …" in shown and "<details" not in shown

    def test_name_what_is_known_of_an_article(self, page: Page) -> None:
        page.say("A.", page.tables.events)
        text = parser.fragment_fromstring(page.sources().html, "div").text_content()
        assert "Board meets" in text and "Ministry · 3 March 2026 · release.md" in text
        assert "report.txt" in text and "undated" in text

    def test_paragraphs_are_those_of_the_article(self, page: Page) -> None:
        page.say("A.", page.tables.events)
        source = parser.fragment_fromstring(page.sources().html, "div").get_element_by_id("s2")
        marks = ["".join(mark.itertext()) for mark in source.iter("mark")]
        assert marks == list(page.tables.events["quote"][page.tables.events["article_id"] == "report"])


class TestCoverage:
    def test_counts_what_was_read_skipped_undated_and_repeated(self) -> None:
        twin = dict(ARTICLES[0]) | {"article_id": "twin", "title": "Board meets again"}
        shown = Page(make_tables(articles=(*ARTICLES, twin))).coverage().html
        assert "3 articles read" in shown and "1 file skipped, 1 undated, 1 repeated word for word" in shown
        assert "scan.pdf" in shown and "no text in it" in shown
        assert "Board meets again" in shown

    def test_lists_publishers_with_their_dates(self, page: Page) -> None:
        rows = parser.fragment_fromstring(page.coverage().html, "div").xpath(".//table[1]/tbody/tr")
        assert [[cell.text_content() for cell in row] for row in rows[:2]] == [
            ["Ministry", "1", "0", "3 Mar 2026"],
            ["not named", "1", "1", ""],
        ]


def test_header_says_edition_period_and_corpus(page: Page) -> None:
    text = " ".join(parser.fragment_fromstring(page.header().html, "div").text_content().split())
    assert "Edition 3 March 2026" in text and "Period 2026–2027" in text and "Corpus 2 articles" in text


def test_same_tables_give_the_same_page() -> None:
    def shown() -> str:
        page = Page(make_tables())
        parts = [
            page.header(),
            page.table(page.tables.events, {"name": "What"}, caption="Events."),
            page.sources(),
        ]
        return "".join(part.html for part in parts)

    assert shown() == shown()


class TestFrontDoor:
    def test_shows_the_passage_in_its_article(self) -> None:
        tables = make_tables()
        shown = evidence(tables.areas.iloc[0], tables)
        assert (
            repr(shown)
            == "Minister Ada Holm of Norland opened it. She offered the following:\n[Training of pilots]"
        )
        assert "<mark>Training of pilots</mark>" in shown.html
        assert '<span class="context">She offered the following:</span>' in shown.html

    @pytest.mark.parametrize(
        "row", [{"name": "x"}, {"start_char": 0, "end_char": 1, "article_id": "nowhere"}]
    )
    def test_refuses_what_it_cannot_find(self, row: dict[str, object]) -> None:
        with pytest.raises(InputError):
            evidence(row, make_tables())


def test_two_quotes_at_one_place_can_both_be_reached() -> None:
    first = Said("events", "release", "Training of pilots", {"name": "training"})
    second = Said("areas", "release", "Training", {"area": "training"})
    tables = make_tables(said=(first, second))
    page = Page(tables)
    page.say("A.", tables.events)
    page.say("B.", tables.areas)
    shown = parser.fragment_fromstring(page.sources().html, "div")
    assert [shown.get_element_by_id(name).text for name in ("q1", "q2")] == ["1", "2"]
