"""Splitting articles of many styles, and what holds for any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from analysis.articles import Article, read_article
from analysis.blocks import Block, split_blocks
from analysis.errors import InputError

LEAD = "Peru and Chile signed a radar pact in Lima on Friday, the ministries said in a statement. It runs on."
NEXT = "The ministers will meet again in Santiago next year. No date has been set for that meeting so far."


def read(folder: Path, content: str) -> Article:
    path = folder / "a.txt"
    path.write_bytes(content.encode())
    return read_article(path, folder)


def outline(article: Article) -> list[str]:
    """One line a block: its first letter, the number of its lead-in, the text up to 24 characters."""
    lines = []
    for block in split_blocks(article):
        content = " ".join(article.text[block.start : block.end].split())
        lines.append(f"{block.kind[0]}{'' if block.lead_in is None else block.lead_in} {content[:24]}")
    return lines


P, N = f"p {LEAD[:24]}", f"p {NEXT[:24]}"

STYLES = [
    (
        "bare headings and bare-line lists, a blank line between all",
        f"{LEAD}\n\nWhat Was Agreed by the Ministers\n\nThe pact covers:\n\nTwo coastal radars\n\n"
        f"Training of crews\n\n{NEXT}"
        f"\n\nA Longer View of the Coast\n\n{NEXT}",
        [
            P,
            "h What Was Agreed by the M",
            "p The pact covers:",
            "i2 Two coastal radars",
            "i2 Training of crews",
            N,
            "h A Longer View of the Coa",
            N,
        ],
    ),
    (
        "a heading in capitals of its own right below a bare-line list",
        f"{LEAD}\n\nThe pact covers:\n\nTwo coastal radars\n\nTraining of crews\n\n"
        f"Ministers Praise the New Pact\n\n{NEXT}",
        [
            P,
            "p The pact covers:",
            "i1 Two coastal radars",
            "i1 Training of crews",
            "h Ministers Praise the New",
            N,
        ],
    ),
    (
        "capitals that the items share do not make a heading",
        f"{LEAD}\n\nThey visited:\n\nCallao Naval Base\n\nLima Air Base\n\nTalara Radar Station\n\n{NEXT}",
        [P, "p They visited:", "i1 Callao Naval Base", "i1 Lima Air Base", "i1 Talara Radar Station", N],
    ),
    (
        "items close together: the blank line ends the list",
        f"{LEAD}\n\nThe pact covers:\nTwo coastal radars\nTraining of crews\n\nWider plans\n\n{NEXT}",
        [P, "p The pact covers:", "i1 Two coastal radars", "i1 Training of crews", "h Wider plans", N],
    ),
    (
        "a chain of semicolons takes its last item with the full stop",
        f"{LEAD}\n\nThe sides agreed to:\n\nbuy two radars;\n\ntrain crews; and\n\n"
        f"share pictures of the coast.\n\n{NEXT}",
        [
            P,
            "p The sides agreed to:",
            "i1 buy two radars;",
            "i1 train crews; and",
            "i1 share pictures of the co",
            N,
        ],
    ),
    (
        "what follows 'said:' is a quotation",
        f"{LEAD}\n\nMinister Rosa Quispe said:\n\n“The coast is long. We watch it.”\n\n{NEXT}",
        [P, "p Minister Rosa Quispe sai", "p “The coast is long. We w", N],
    ),
    (
        "bullets, with a bare heading below them",
        f"{LEAD}\n\nThe ministers agreed to:\n\n* share radar pictures\n* train crews\n\nAt sea\n\n{NEXT}",
        [P, "p The ministers agreed to:", "i1 share radar pictures", "i1 train crews", "h At sea", N],
    ),
    (
        "bullets of many shapes",
        f"{LEAD}\n\nThey will:\n\n• one\n– two\n1. three\n(b) four\n- five\n\n{NEXT}",
        [P, "p They will:", "i1 one", "i1 two", "i1 three", "i1 four", "i1 five", N],
    ),
    (
        "bullets with full sentences below a lead-in, and a lead-in without colon",
        f"{LEAD}\n\nThe ministers agreed to\n\n- Share radar pictures.\n- Train crews.\n\n{NEXT}",
        [P, "p The ministers agreed to", "i1 Share radar pictures.", "i1 Train crews.", N],
    ),
    (
        "bullets below a heading have no lead-in; a bulleted sentence is a paragraph",
        f"{LEAD}\n\nKey points\n\n- two radars\n- crews\n\nHistory\n\n"
        f"- Chile bought its first radar in 1990.\n\n{NEXT}",
        [P, "h Key points", "i two radars", "i crews", "h History", "p Chile bought its first r", N],
    ),
    (
        "an item with items of its own",
        f"{LEAD}\n\nThe pact covers:\n\n"
        f"- radars, namely:\n  - coastal ones\n  - airborne ones\n- crews\n\n{NEXT}",
        [P, "p The pact covers:", "i1 radars, namely:", "i2 coastal ones", "i2 airborne ones", "i1 crews", N],
    ),
    (
        "an item that goes on in the next line",
        f"{LEAD}\n\nThe pact covers:\n\n- radars that can see\n  far out to sea\n- crews\n\n{NEXT}",
        [P, "p The pact covers:", "i1 radars that can see far ", "i1 crews", N],
    ),
    (
        "numbered headings and numbered paragraphs",
        f"{LEAD}\n\n1. Background\n\n{NEXT}\n\n2. Outlook\n\n{NEXT}\n\n3. {LEAD}\n\n4. {NEXT}",
        [P, "h Background", N, "h Outlook", N, P, N],
    ),
    (
        "Markdown",
        f"# Pact signed\n\n{LEAD}\n\n## Next steps ##\n\n**Radars**\n\n> {NEXT}\n\nOutlook\n-------\n\n"
        f"{NEXT}",
        ["h Pact signed", P, "h Next steps", "h Radars", N, "h Outlook", "f -------", N],
    ),
    (
        "one paragraph a line",
        f"Pact signed in Lima\n{LEAD}\nWider plans\n{NEXT}\n{NEXT}",
        ["h Pact signed in Lima", P, "h Wider plans", N, N],
    ),
    (
        "lines wrapped at a column",
        "Peru and Chile signed a radar pact in Lima on Friday, the two\nministries said. The radars"
        " will watch the coast "
        "from\nCallao to Arica and are to be\ndelivered by 2029.\n\n"
        "The pact also covers joint crews. Minister Rosa Quispe"
        " of\nPeru praised it.",
        ["p Peru and Chile signed a ", "p The pact also covers joi"],
    ),
    (
        "page furniture between paragraphs",
        f"{LEAD}\n\nAlso read: Peru buys radars\n\n(Photo: Navy)\n\n{NEXT}\n\nRelated stories\n\n"
        f"Chile sells frigates\n\n****",
        [
            P,
            "f Also read: Peru buys rad",
            "f (Photo: Navy)",
            N,
            "f Related stories",
            "f Chile sells frigates",
            "f ****",
        ],
    ),
    (
        "a label with its colon above prose is a heading, above a list it is not",
        f"{LEAD}\n\nBackground:\n\n{NEXT}\n\nMain points:\n\nradars for the coast\n\n"
        f"training for the crews\n\n{NEXT}",
        [P, "h Background:", N, "p Main points:", "i3 radars for the coast", "i3 training for the crews", N],
    ),
    (
        "a question as heading, and a last line that heads nothing",
        f"{LEAD}\n\nWhat comes next?\n\n{NEXT}\n\nMore to follow",
        [P, "h What comes next?", N, "p More to follow"],
    ),
    (
        "close bare lines below a heading are a list without lead-in",
        f"{LEAD}\n\nWho is who\n\nChief: Admiral Jorge Vial\nDeputy: Captain Ana Ruiz\n\n{NEXT}",
        [P, "h Who is who", "i Chief: Admiral Jorge Via", "i Deputy: Captain Ana Ruiz", N],
    ),
    (
        "numbered paragraphs of a statement, one of which introduces a lettered list",
        f"1. {LEAD}\n\n2. The ministers agreed on:\n\n(a) radars;\n\n(b) crews.\n\n3. {NEXT}",
        [P, "p The ministers agreed on:", "i1 radars;", "i1 crews.", N],
    ),
    (
        "a numbered heading right above bullets",
        f"{LEAD}\n\n4. In brief\n\n• Chile sold a frigate.\n• Peru bought radars.\n",
        [P, "h In brief", "p Chile sold a frigate.", "p Peru bought radars."],
    ),
    (
        "a subheading between dashes, the hours of a live page, initials",
        f"{LEAD}\n\n- Next steps -\n\n{NEXT}\n\n17:55\n{NEXT}\n\nab/cd/ef\n",
        [P, "h Next steps", N, "f 17:55", N, "f ab/cd/ef"],
    ),
    (
        "questions of an interview are no headings",
        f"{LEAD}\n\nQ: And the radars?\n\nA: {NEXT}",
        [P, "p Q: And the radars?", f"p {('A: ' + NEXT)[:24]}"],
    ),
    (
        "a short paragraph is no heading",
        f"{LEAD}\n\nIt was not to be.\n\n“We wait,” she said.\n\nand so they did\n\n{NEXT}",
        [P, "p It was not to be.", "p “We wait,” she said.", "p and so they did", N],
    ),
]


@pytest.mark.parametrize(("style", "text", "expected"), STYLES, ids=[s for s, _, _ in STYLES])
def test_styles(tmp_path: Path, style: str, text: str, expected: list[str]) -> None:
    assert outline(read(tmp_path, text)) == expected


WRAPPED = """Ministers of Peru and Chile agree to watch their coast together after a
year of talks

Lima, 8 May 2026

Peru and Chile signed a radar pact on Friday, the two ministries said in
Lima. Minister Rosa Quispe called it "a long coast and a short text". The
radars are to stand by 2029.

The pact covers:

  * two coastal radars, one of them on an island that has so far had
    none
  * training of crews

It will be reviewed after five years, said Admiral Jorge Vial, who heads
the Chilean navy.
"""


def test_a_wrapped_letter(tmp_path: Path) -> None:
    article = read(tmp_path, WRAPPED)
    assert (
        article.title
        == "Ministers of Peru and Chile agree to watch their coast together after a year of talks"
    )
    assert article.published == "2026-05-08"
    assert [(b.kind, b.lead_in) for b in split_blocks(article)] == [
        ("heading", None),
        ("furniture", None),
        ("paragraph", None),
        ("paragraph", None),
        ("item", 3),
        ("item", 3),
        ("paragraph", None),
    ]


def test_dateline_is_a_block_of_its_own(tmp_path: Path) -> None:
    article = read(tmp_path, f"Pact signed\n\nLIMA, May 8 (Andes) -- {LEAD}\n\n{NEXT}")
    assert outline(article) == ["h Pact signed", "f LIMA, May 8 (Andes)", P, N]


def test_front_matter_is_one_block(tmp_path: Path) -> None:
    blocks = split_blocks(read(tmp_path, f"---\ntitle: Pact\n---\n\n{LEAD}"))
    assert [(b.kind, b.start) for b in blocks] == [("furniture", 0), ("paragraph", 21)]


def test_sections(tmp_path: Path) -> None:
    article = read(
        tmp_path, f"Pact signed\n\nBy Ana Ruiz\n\n{LEAD}\n\nAt sea\n\n{NEXT}\n\n## On land\n\n{NEXT}"
    )
    blocks = split_blocks(article)
    assert [b.section for b in blocks if b.kind == "paragraph"] == ["", "At sea", "On land"]
    assert all(b.section == "" for b in blocks if b.kind == "heading")


def check(article: Article, blocks: tuple[Block, ...]) -> None:
    """What holds for the blocks of any article."""
    assert [b.index for b in blocks] == list(range(len(blocks)))
    end = 0
    for block in blocks:
        assert end <= block.start < block.end <= len(article.text)
        end = block.end
        content = article.text[block.start : block.end]
        assert content == content.strip()
        assert block.kind in ("heading", "paragraph", "item", "furniture")
        if block.lead_in is not None:
            assert block.kind == "item" and block.lead_in < block.index
            assert blocks[block.lead_in].kind in ("paragraph", "item")


LINES = st.sampled_from(
    [
        "",
        "---",
        "# Head",
        "Head line",
        "The pact covers:",
        "- one",
        "  - two",
        "1. three",
        "item of four",
        LEAD,
        NEXT,
        "LIMA, May 8 (Andes) -- It began.",
        "Lima, 8 May 2026",
        "title: x",
        "By Ana Ruiz",
        "8 May 2026",
        "====",
        "\t",
        "> q",
        "Related stories",
        "(END)",
        "a;",
        "Said:",
        "“Yes.”",
        "\r",
        "\x0c",
        "**b**",
        "• ",
        "* * *",
        "Updated 8 May 2026",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(LINES, max_size=14).map("\n".join)))
@example("---\n\n---")
@example("Lima, 8 May 2026\n\nA")
def test_any_text(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(text.encode())
    try:
        article = read_article(path, path.parent)
    except InputError:
        return
    blocks = split_blocks(article)
    check(article, blocks)
    kept = sum(len(article.text[b.start : b.end].split()) for b in blocks)
    assert kept or not any(c.isalpha() for c in article.text)


@pytest.mark.parametrize(
    "piece",
    ["word ", "word\n", "- item\n", "The pact covers:\n", "item\n\n", "--- ", "(Photo: ", "A. ", ">", "\n\n"],
)
def test_time_is_linear(tmp_path: Path, piece: str) -> None:
    """Much of any one thing is split in a second; a quadratic step would run into the timeout."""
    article = read(tmp_path, "Start.\n" + piece * (300_000 // len(piece)))
    check(article, split_blocks(article))
