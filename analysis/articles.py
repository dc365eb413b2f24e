"""Files to articles: one text or Markdown file is one `Article`, its source exactly as decoded."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import charset_normalizer

from analysis.errors import InputError
from analysis.frontmatter import read_front_matter
from analysis.markup import without_marks
from analysis.matter import read_matter

ENDINGS = (".txt", ".md", ".markdown")
LARGEST_FILE = 5_000_000  # bytes: a thousand times a long article
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_BINARY_CONTROLS = [chr(c) for c in range(32) if chr(c) not in "\t\n\r\f\v"]
_CONTROL_SHARE = 0.01
_WANTED = "a folder of articles, .txt or .md"


@dataclass(frozen=True, slots=True)
class Article:
    """One article; `published` is an ISO day or empty.

    `source` is the text as decoded, `text` the same without inline marks of Markdown, which is what rules read and all
    their offsets point into; `origin` leads those to the source (`in_source`).
    """

    article_id: str
    path: str
    title: str
    publisher: str
    author: str
    url: str
    dateline_place: str
    published: str
    published_from: str
    not_before: str
    text: str
    words: int
    sha256: str
    matter: tuple[tuple[int, int], ...]
    dateline: tuple[int, int] | None
    source: str
    origin: tuple[int, ...] = ()

    def in_source(self, start: int, end: int) -> tuple[int, int]:
        """Where the characters from `start` to `end` of the text stand in the source."""
        return (self.origin[start], self.origin[end - 1] + 1) if self.origin else (start, end)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that is no article, and why, in one line."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of a folder by id, and the files that could not be read."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]


def read_corpus(folder: Path) -> Corpus:
    """All articles below `folder`, sorted by id, and what was skipped, with a reason of one line each.

    Takes `.txt`, `.md` and `.markdown` files of the folder and those below it, but no link that leads out; what is
    hidden is passed over. Of two files with one name the first in path order is kept. Raises InputError where the
    folder is missing, is no folder, or holds no article that can be read.
    """
    folder = Path(folder)
    if not folder.exists():
        raise InputError(folder, "no such folder", _WANTED)
    if not folder.is_dir():
        raise InputError(folder, "not a folder", _WANTED)
    skipped: list[Skipped] = []
    articles: dict[str, Article] = {}
    for path in sorted(_article_files(folder, skipped)):
        try:
            article = read_article(path, folder)
            if first := articles.get(article.article_id):
                raise InputError(article.path, f"has the same name as {first.path}", "one article per name")
            articles[article.article_id] = article
        except InputError as error:
            skipped.append(Skipped(_shown_path(path, folder), str(error)))
    if not articles:
        found = f"no article that can be read ({skipped[0].reason})" if skipped else "no article"
        raise InputError(folder, found, _WANTED)
    ordered = sorted(skipped, key=lambda item: (item.path, item.reason))
    return Corpus(tuple(articles[key] for key in sorted(articles)), tuple(ordered))


def read_article(path: Path, root: Path) -> Article:
    """The article in one file; its `path` is the one below `root`.

    `words` counts the report without headline, metadata and furniture. Raises InputError, naming the
    file, for one that is empty, binary, too large, not to be opened, of no known encoding, or with broken
    front matter.
    """
    where = _shown_path(path, root)
    data = _read_bytes(path, where)
    source = _decode(data, where)
    if not source.strip():
        raise InputError(where, "empty", "a file with text")
    text, origin = without_marks(source, read_front_matter(source, where)[1])
    matter = read_matter(text, where)
    spans = tuple(sorted(set(matter.spans)))
    dateline = matter.dateline
    return Article(
        article_id=path.stem,
        path=where,
        title=matter.title,
        publisher=matter.publisher,
        author=matter.author,
        url=matter.url,
        dateline_place=dateline.place if dateline else "",
        published=matter.published,
        published_from=matter.published_from,
        not_before="",
        text=text,
        words=len(text.split()) - sum(len(text[start:end].split()) for start, end in spans),
        sha256=hashlib.sha256(data).hexdigest(),
        matter=spans,
        dateline=(dateline.start, dateline.end) if dateline else None,
        source=source,
        origin=origin,
    )


def _article_files(folder: Path, skipped: list[Skipped]) -> Iterator[Path]:
    """Candidates in and below a folder; what cannot be followed is added to `skipped`."""

    def unreadable(error: OSError) -> None:
        where = _shown_path(Path(error.filename), folder)
        skipped.append(_skip(where, f"cannot be opened, {error.strerror}", "a readable folder"))

    inside = Path(os.path.realpath(folder))
    for parent, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            path = Path(parent, name)
            if name.startswith("."):
                continue
            where = _shown_path(path, folder)
            if path.suffix.lower() not in ENDINGS:
                skipped.append(_skip(where, "no article by its ending", ", ".join(ENDINGS)))
            elif not Path(os.path.realpath(path)).is_relative_to(inside):
                skipped.append(_skip(where, "a link that leads out of the folder", "files in it"))
            else:
                yield path


def _skip(where: str, found: str, allowed: str) -> Skipped:
    return Skipped(where, str(InputError(where, found, allowed)))


def _shown_path(path: Path, root: Path) -> str:
    """The path below the root, on one line and in characters that any encoding of the tables can hold."""
    shown = path.relative_to(root) if path.is_relative_to(root) else path
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in shown.as_posix())


def _read_bytes(path: Path, where: str) -> bytes:
    if not path.stem.isprintable():
        raise InputError(where, "a file name with characters that cannot be shown", "a plain UTF-8 name")
    try:
        if not path.is_file():
            raise InputError(where, "not a file", "a text file")
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise InputError(where, f"cannot be opened, {error.strerror}", "a readable file") from None
    if len(data) > LARGEST_FILE:
        size = max(path.stat().st_size, len(data))
        raise InputError(where, f"{size:,} bytes", f"at most {LARGEST_FILE:,} bytes")
    return data


def _decode(data: bytes, where: str) -> str:
    """UTF-8 where it is; else UTF-16 by its mark, or the likely encoding; never with replaced characters."""
    if data.startswith(_UTF_16_MARKS):
        encoding = "utf-16"
    elif b"\0" in data:
        raise InputError(where, "binary data", "plain text or Markdown")
    else:
        encoding = "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-16" or not (guess := _guess_text(data)):
            raise InputError(
                where, f"not {encoding.removesuffix('-sig')} at byte {error.start}", "UTF-8"
            ) from None
        text = guess
    if sum(map(text.count, _BINARY_CONTROLS)) > len(text) * _CONTROL_SHARE:
        raise InputError(where, "binary data", "plain text or Markdown")
    return text


def _guess_text(data: bytes) -> str:
    """The text in its likely encoding, empty where there is none.

    English text rarely tells the Western code page from its neighbours: Windows-1252 wins where it fits
    as well.
    """
    matches = charset_normalizer.from_bytes(data)
    best = matches.best()
    if best is None:
        return ""
    western = next((m for m in matches if "cp1252" in m.could_be_from_charset), None)
    if western and (western.chaos, -western.coherence) <= (best.chaos, -best.coherence):
        return data.decode("cp1252")
    return str(best)
