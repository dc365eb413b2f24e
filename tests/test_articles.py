"""Reading files: what is taken, what is refused, and what stands above a report."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.articles import LARGEST_FILE, Article, read_article, read_corpus
from analysis.errors import InputError

REPORT = (
    "Peru and Chile signed a radar pact in Lima on Friday, the two ministries said. It runs for ten years."
)
SECOND = "The ministers will meet again in Santiago next year. No date has been set for the meeting."


def read(folder: Path, content: str | bytes, name: str = "a.txt") -> Article:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_article(path, folder)


HEADS = [
    # what stands above the report, and what is read from it
    ("", {"title": "", "author": "", "publisher": "", "published": ""}, "a report without a head"),
    ("Peru and Chile sign pact", {"title": "Peru and Chile sign pact"}, "a bare headline"),
    (
        "(2nd LD) Peru and Chile sign pact",
        {"title": "Peru and Chile sign pact"},
        "a wire slug is no headline",
    ),
    ("LIVE | Peru and Chile sign pact", {"title": "Peru and Chile sign pact"}, "so is a label"),
    ("# Peru and Chile sign pact", {"title": "Peru and Chile sign pact"}, "a Markdown headline"),
    ("**Peru and Chile sign pact**", {"title": "Peru and Chile sign pact"}, "a bold headline"),
    ("Peru and Chile sign pact\n========", {"title": "Peru and Chile sign pact"}, "an underlined headline"),
    (
        "Peru and Chile sign pact\n\nBy Ana Ruiz and Jo Hart\n8 May 2026",
        {"title": "Peru and Chile sign pact", "author": "Ana Ruiz; Jo Hart", "published": "2026-05-08"},
        "byline and bare date",
    ),
    (
        "Peru and Chile sign pact\n\nBy Ana Ruiz | May 8, 2026 | 3 min read",
        {"author": "Ana Ruiz", "published": "2026-05-08"},
        "one line of several parts",
    ),
    (
        "Press release\n\nPact signed\n\nThe radars will watch the coast.\n\n"
        "From: Ministry of Defence\nPublished 8 May 2026",
        {"title": "Pact signed", "publisher": "Ministry of Defence", "published": "2026-05-08"},
        "a release: genre, headline, deck with a full stop, publisher",
    ),
    (
        "Ministry of Defence\n\nPact signed in Lima\n\nPosted On: 8 MAY 2026 5:12PM by PRB Lima",
        {"title": "Pact signed in Lima", "publisher": "PRB Lima", "published": "2026-05-08"},
        "a ministry above the headline is none; the poster is the publisher",
    ),
    (
        "Ministry of Defence\n\nPact signed in Lima\n\n8 May 2026",
        {"title": "Pact signed in Lima", "publisher": "Ministry of Defence"},
        "a ministry above the headline publishes",
    ),
    (
        "Pact signed in Lima\n\nLima, 8 May 2026",
        {"title": "Pact signed in Lima", "dateline_place": "Lima", "published": "2026-05-08"},
        "place and date on a line of their own",
    ),
    (
        "Title: Pact signed\nDate: 8 May 2026\nSource: Andes Wire\nURL: https://example.org/a",
        {
            "title": "Pact signed",
            "published": "2026-05-08",
            "publisher": "Andes Wire",
            "url": "https://example.org/a",
        },
        "labelled lines",
    ),
    (
        "Pact signed\n\nUpdated: 8 May 2026",
        {"title": "Pact signed", "published": "2026-05-08"},
        "an update alone dates the text as it reads",
    ),
    (
        "Pact signed\n\nFri May 8, 2026 12:00 AM | Last update on: Sat May 9, 2026 01:12 AM",
        {"title": "Pact signed", "published": "2026-05-08"},
        "the first publication goes before an update",
    ),
    (
        "Pact signed\n\nBy ANA RUIZ\nUpdated 6:41 AM EST, May 8, 2026",
        {"author": "ANA RUIZ", "published": "2026-05-08"},
        "the hour before the day",
    ),
    (
        "Pact signed\n\nUpdated - May 8, 2026 09:12 am PET - LIMA\n\nAna Ruiz",
        {"title": "Pact signed", "published": "2026-05-08"},
        "a place behind the hour",
    ),
    (
        "Pact signed\n\nBy Ana Ruiz | Le Courrier, Lima | Updated 8 May 2026",
        {"author": "Ana Ruiz", "published": "2026-05-08"},
        "paper and place between name and date",
    ),
    (
        "Pact signed\n\nFri, 05/08/2026 - 14:12",
        {"published": "2026-05-08"},
        "a weekday decides which figure is the day",
    ),
    ("Pact signed\n\nTue, 05/08/2026 - 14:12", {"published": ""}, "a weekday on which neither reading falls"),
    ("Pact signed\n\n16:20, 8 May 2026 Friday", {"published": "2026-05-08"}, "hour before, weekday behind"),
    ("Pact signed\n\n(Andes Wire) 09:12, May 08, 2026", {"published": "2026-05-08"}, "an agency in brackets"),
    (
        "Pact signed\n\nMinistry of Defence, 8 May 2026",
        {"published": "2026-05-08"},
        "a ministry before the date",
    ),
    ("Radar pact to be signed by 8 May 2026", {"published": ""}, "a headline with a date"),
    ("IMMEDIATE RELEASE\n\nPact signed", {"title": "Pact signed"}, "a genre, no headline"),
    ("Pact signed\n\nAna Ruiz, 8 May 2026", {"published": "2026-05-08"}, "a name before the date"),
    (
        "Pact signed\n\nUpdated 9 May 2026\n\nLIMA, May 8 (Andes) -- The pact was signed, the ministry said.",
        {"published": ""},
        "the dateline's day is not the update's",
    ),
    (
        "Pact signed\n\n- 'We see the same sky,' says the chief\n\nAna Ruiz   |08.05.2026 - Update : 09.05.2026",
        {"title": "Pact signed", "published": "2026-05-08"},
        "the points of a deck above the byline",
    ),
    (
        "# Radar pact\n\n**The Hon Ana Ruiz**\nMinister for Defence\n\n**Media release**\n8 May 2026",
        {"title": "Radar pact", "published": "2026-05-08"},
        "bold lines above the date",
    ),
    (
        "Pact signed\n\nLast updated: 9 May 2026\nPublished: 8 May 2026",
        {"published": "2026-05-08"},
        "the update above the publication",
    ),
    (
        "Pact signed\n\nFrom:\nMinistry of Defence\nPublished\n8 May 2026\nLast updated\n9 May 2026",
        {"title": "Pact signed", "published": "2026-05-08"},
        "labels above what they label",
    ),
    (
        "Pact signed\n\nMay 8, 2026|By Ana Ruiz of The Courier Staff in Lima",
        {"title": "Pact signed", "published": "2026-05-08"},
        "a byline that says more than the name",
    ),
    (
        "Friday, May 8, 2026, updated at 10:16(GMT-5)\n\nPact signed",
        {"title": "Pact signed", "published": "2026-05-08"},
        "the hour of the update only",
    ),
    (
        "A pact on radars that both of the countries have been waiting for since 2019 is signed\nMay 8, 2026",
        {
            "title": "A pact on radars that both of the countries have been waiting for since 2019 is signed",
            "published": "2026-05-08",
        },
        "a date below a long headline is no end of its line",
    ),
    (
        "Last updated at: (Lima Time) Friday, May 8, 2026\nPact signed by the ministers of both countries",
        {"title": "Pact signed by the ministers of both countries", "published": "2026-05-08"},
        "nor does a headline go on with the date above it",
    ),
    ("# Pact signed\n\n**Published:** 8 May 2026", {"published": "2026-05-08"}, "a label in bold"),
    (
        "Pact signed\n\nSource: Andes Wire      Editor: aruiz      2026-05-08 14:03:17",
        {"published": "2026-05-08", "publisher": "Andes Wire"},
        "gaps between the parts",
    ),
    ("Pact signed\n\nPublished 03/04/2026", {"published": ""}, "two readings of one date"),
    (
        "THE LIMA COURIER\nFriday, May 8, 2026\n\nA pact that nobody read\n\nBy Ana Ruiz",
        {"title": "A pact that nobody read", "publisher": "THE LIMA COURIER", "author": "Ana Ruiz"},
        "a masthead above the date",
    ),
    (
        "FACT SHEET\n\nRadar pact\n\nAs of 8 May 2026",
        {"title": "Radar pact", "published": ""},
        "a state, no date",
    ),
    ("What does the pact change?", {"title": "What does the pact change?"}, "a question as headline"),
    ("By Friday", {"author": ""}, "a weekday wrote nothing"),
    ("The pact is signed:", {"title": ""}, "a lead-in is no headline"),
]


@pytest.mark.parametrize(("head", "expected", "reason"), HEADS)
def test_head(tmp_path: Path, head: str, expected: dict[str, str], reason: str) -> None:
    article = read(tmp_path, f"{head}\n\n{REPORT}\n\n{SECOND}\n")
    assert {name: getattr(article, name) for name in expected} == expected, reason


@pytest.mark.parametrize(("head", "expected", "reason"), HEADS)
def test_the_report_is_no_matter(tmp_path: Path, head: str, expected: dict[str, str], reason: str) -> None:
    article = read(tmp_path, f"{head}\n\n{REPORT}\n\n{SECOND}\n")
    begin = article.text.index(REPORT)
    assert all(end <= begin for _, end in article.matter), reason


def test_points_above_the_byline_are_part_of_the_report(tmp_path: Path) -> None:
    head = "Pact signed\n\n* Both sides see the same sky\n\nBy Ana Ruiz"
    article = read(tmp_path, f"{head}\n\n{REPORT}\n\n{SECOND}\n")
    begin = article.text.index("Both sides")
    assert article.author == "Ana Ruiz"
    assert not any(start <= begin < end for start, end in article.matter)


FRONT_MATTER = """---
title: "Pact: signed"
date: 2026-05-08T23:30:00-05:00
source: Andes Wire
authors: [Ana Ruiz, {name: Jo Hart}]
link: https://example.org/pact
---
"""


def test_front_matter(tmp_path: Path) -> None:
    article = read(tmp_path, f"{FRONT_MATTER}\n{REPORT}\n", "a.md")
    assert (article.title, article.publisher, article.author) == (
        "Pact: signed",
        "Andes Wire",
        "Ana Ruiz; Jo Hart",
    )
    assert (article.published, article.published_from) == ("2026-05-08", "metadata")
    assert article.url == "https://example.org/pact"
    assert article.matter[0] == (0, len(FRONT_MATTER))


def test_front_matter_outranks_the_page(tmp_path: Path) -> None:
    text = f"{FRONT_MATTER}\nPublished 9 May 2026\n\nLIMA, May 7, 2026 (Other) - {REPORT}\n"
    article = read(tmp_path, text)
    assert (article.published, article.publisher, article.dateline_place) == (
        "2026-05-08",
        "Andes Wire",
        "Lima",
    )


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://", "http://[", "x y"]
)
def test_only_web_addresses_are_kept(tmp_path: Path, url: str) -> None:
    assert read(tmp_path, f"---\ntitle: t\nurl: '{url}'\n---\n{REPORT}").url == ""


@pytest.mark.parametrize(
    ("front", "line"),
    [
        ("---\ntitle: a: b\n---\n", 2),
        ("---\ntitle: x\nauthors: [a\n---\n", 4),
        ("---\ntitle: x\n", 1),
        ("---\n- a\n- b\n---\n", 2),
        ("---\n" + "[" * 1500 + "\n---\n", 1),
    ],
    ids=["colon", "open bracket", "never closed", "list", "deep"],
)
def test_front_matter_that_does_not_parse(tmp_path: Path, front: str, line: int) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, f"{front}\n{REPORT}")
    assert str(caught.value).startswith(f"a.txt:{line}: front matter")
    assert "\n" not in str(caught.value)


def test_rules_around_text_are_no_front_matter(tmp_path: Path) -> None:
    article = read(tmp_path, f"---\nA note by the desk\n---\n\n{REPORT}\n\n{SECOND}")
    assert article.published == "" and article.text.startswith("---")


def test_dateline_with_its_year_dates_the_article(tmp_path: Path) -> None:
    article = read(tmp_path, f"Pact signed\n\nLIMA, May 8, 2026 (Andes) - {REPORT}")
    assert (article.published, article.published_from) == ("2026-05-08", "dateline")
    assert (article.publisher, article.dateline_place) == ("Andes", "Lima")
    assert article.dateline and article.text[slice(*article.dateline)] == "LIMA, May 8, 2026 (Andes)"


def test_dateline_without_year_dates_nothing_yet(tmp_path: Path) -> None:
    article = read(tmp_path, f"LIMA, May 8 (Andes) - {REPORT}")
    assert (article.published, article.published_from) == ("", "")


def test_a_date_in_the_lead_is_no_date_of_publication(tmp_path: Path) -> None:
    article = read(tmp_path, "The pact was signed in Lima on 8 May 2026.\n\n" + SECOND)
    assert (article.published, article.dateline) == ("", None)


def test_credit_and_copyright_below_the_report(tmp_path: Path) -> None:
    text = (
        f"{REPORT}\n\n{SECOND}\n\n(Reporting by Ana Ruiz in Lima; editing by Jo Hart)\n\n© 2026 Andes Wire\n"
    )
    article = read(tmp_path, text)
    assert (article.author, article.publisher) == ("Ana Ruiz", "Andes Wire")
    assert article.words == len(f"{REPORT} {SECOND}".split())


def test_date_line_below_the_report(tmp_path: Path) -> None:
    assert (
        read(tmp_path, f"Pact signed\n\n{REPORT}\n\n{SECOND}\n\nPublished on 8 May 2026\n").published
        == "2026-05-08"
    )


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r"])
def test_line_ends_stay(tmp_path: Path, break_: str) -> None:
    text = break_.join(["Pact signed", "", "Published 8 May 2026", "", REPORT])
    article = read(tmp_path, text)
    assert article.text == text
    assert (article.title, article.published) == ("Pact signed", "2026-05-08")


WESTERN = (
    "The envoy, Åse Lindström, called it “a good day” – the pact is worth 40 € million. It’s signed in Malmö."
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, WESTERN.encode(encoding)).text == WESTERN


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary data"),
        (b"\x01\x02\x03 text " * 20, "binary data"),
        (b"\xff\xfe\x00", "not utf-16"),
        (bytes(range(128, 256)) * 9, "not utf-8 at byte 0"),
        (b"a" * (LARGEST_FILE + 1), "5,000,001 bytes"),
    ],
    ids=["empty", "blank", "only a mark", "image", "controls", "cut utf-16", "no encoding", "large"],
)
def test_refused_files(tmp_path: Path, content: bytes, found: str) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, content)
    assert str(caught.value).startswith(f"a.txt: {found}") and "allowed: " in str(caught.value)


def test_corpus_keeps_what_it_can_read(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "a.md", "sub/c.txt", "sub/b.txt", ".hidden.txt", "notes.csv"):
        (tmp_path / name).write_text(REPORT)
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "broken.md").write_text("---\ntitle: [\n---\n")
    corpus = read_corpus(tmp_path)
    assert [(a.article_id, a.path) for a in corpus.articles] == [
        ("a", "a.md"),
        ("b", "b.txt"),
        ("c", "sub/c.txt"),
    ]
    assert [(s.path, s.reason.split(";")[0].split(", ")[0]) for s in corpus.skipped] == [
        ("broken.md", "broken.md:3: front matter does not parse"),
        ("empty.txt", "empty.txt: empty"),
        ("notes.csv", "notes.csv: no article by its ending"),
        ("sub/b.txt", "sub/b.txt: has the same name as b.txt"),
    ]


def test_two_endings_of_one_name(tmp_path: Path) -> None:
    for name in ("a.txt", "a.md"):
        (tmp_path / name).write_text(REPORT)
    corpus = read_corpus(tmp_path)
    assert [a.path for a in corpus.articles] == ["a.md"]
    assert corpus.skipped[0].reason == "a.txt: has the same name as a.md; allowed: one article per name"


def test_folders_that_hold_no_corpus(tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    file.write_text("")
    with pytest.raises(InputError, match="no such folder"):
        read_corpus(tmp_path / "missing")
    with pytest.raises(InputError, match="not a folder"):
        read_corpus(file)
    with pytest.raises(InputError, match=r"no article that can be read \(file.txt: empty"):
        read_corpus(tmp_path)
    file.unlink()
    with pytest.raises(InputError, match="no article;"):
        read_corpus(tmp_path)


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    corpus, outside = tmp_path / "corpus", tmp_path / "outside.txt"
    corpus.mkdir()
    outside.write_text(REPORT)
    (corpus / "a.txt").write_text(REPORT)
    (corpus / "out.txt").symlink_to(outside)
    (corpus / "loop.txt").symlink_to(corpus / "loop.txt")
    read_it = read_corpus(corpus)
    assert [a.article_id for a in read_it.articles] == ["a"]
    assert [s.path for s in read_it.skipped] == ["loop.txt", "out.txt"]


def test_a_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(REPORT)
    (tmp_path / "b.txt").write_text(REPORT)
    opened = Path.open

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        if self.name == "b.txt":
            raise PermissionError(13, "Permission denied")
        return opened(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    assert read_corpus(tmp_path).skipped[0].reason.startswith("b.txt: cannot be opened, Permission denied")


def test_a_name_that_no_table_can_hold(tmp_path: Path) -> None:
    name = os.fsdecode(b"a\xff.txt")
    try:
        (tmp_path / name).write_text(REPORT)
    except OSError:
        pytest.skip("the file system takes UTF-8 names only")
    (tmp_path / "b.txt").write_text(REPORT)
    corpus = read_corpus(tmp_path)
    assert [a.article_id for a in corpus.articles] == ["b"]
    corpus.skipped[0].reason.encode()


def test_the_order_of_the_folder_does_not_matter(tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    for folder, names in ((first, "abc"), (second, "cba")):
        folder.mkdir()
        for name in names:
            (folder / f"{name}.txt").write_text(f"{name.upper()}. {REPORT}")
    assert read_corpus(first) == read_corpus(second)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode)))
def test_any_bytes_are_an_article_or_an_input_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(data)
    try:
        article = read_article(path, path.parent)
    except InputError as error:
        assert len(str(error).splitlines()) == 1
    else:
        assert all(0 <= start < end <= len(article.text) for start, end in article.matter)
        assert article.words >= 0
