"""Files to articles: one text or Markdown file is one `Article`, its text exactly as decoded."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import charset_normalizer

from analysis.errors import InputError
from analysis.matter import Matter, read_matter

ENDINGS = (".txt", ".md", ".markdown")
LARGEST_FILE = 5_000_000  # bytes: a thousand times a long article
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Article:
    """One article. All offsets point into `text`; `published` is an ISO day or empty."""

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
    """All articles below `folder`, sorted by id, and what was skipped.

    Takes `.txt`, `.md` and `.markdown` files in all folders below, but no hidden ones and no links that lead out.
    Of two files with one name the first in path order is kept. Raises InputError where the folder is missing, is
    no folder, or has no readable article.
    """
    folder = Path(folder)
    if not folder.exists():
        raise InputError(folder, "no such folder", "a folder of .txt and .md articles")
    if not folder.is_dir():
        raise InputError(folder, "not a folder", "a folder of .txt and .md articles")
    articles: dict[str, Article] = {}
    skipped: list[Skipped] = []
    for path in sorted(_article_files(folder)):
        try:
            article = read_article(path, folder)
            if first := articles.get(article.article_id):
                raise InputError(article.path, f"has the same name as {first.path}", "one article per name")
            articles[article.article_id] = article
        except InputError as error:
            skipped.append(Skipped(path.relative_to(folder).as_posix(), str(error)))
    if not articles:
        found = f"no article that can be read ({skipped[0].reason})" if skipped else "no article"
        raise InputError(folder, found, "at least one .txt or .md file")
    return Corpus(tuple(articles[key] for key in sorted(articles)), tuple(skipped))


def read_article(path: Path, root: Path) -> Article:
    """The article in one file; `path` is kept relative to `root`.

    Raises InputError, naming the file, for one that is empty, binary, too large, not to be opened, of no known
    encoding, or whose front matter does not parse.
    """
    where = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
    data = _read_bytes(path, where)
    text = _decode(data, where)
    if not text.strip("\ufeff \t\r\n\v\f\u00a0"):
        raise InputError(where, "empty", "a file with text")
    matter = read_matter(text, where)
    return _article(path, where, text, matter, hashlib.sha256(data).hexdigest())


def _article(path: Path, where: str, text: str, matter: Matter, sha256: str) -> Article:
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
        words=len(text.split()),
        sha256=sha256,
        matter=tuple(sorted(matter.spans)),
        dateline=(dateline.start, dateline.end) if dateline else None,
    )


def _article_files(folder: Path) -> Iterator[Path]:
    """Candidates below a folder; `os.walk` follows no linked folder."""
    inside = folder.resolve()
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            path = Path(parent, name)
            if name.startswith(".") or path.suffix.lower() not in ENDINGS:
                continue
            if path.resolve().is_relative_to(inside):
                yield path


def _read_bytes(path: Path, where: str) -> bytes:
    try:
        if not path.is_file():
            raise InputError(where, "not a file", "a text file")
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise InputError(where, f"{size:,} bytes", f"up to {LARGEST_FILE:,} bytes")
        with path.open("rb") as file:
            return file.read(LARGEST_FILE)
    except OSError as error:
        raise InputError(where, f"cannot be opened, {error.strerror}", "a readable file") from None


def _decode(data: bytes, where: str) -> str:
    """UTF-8 where it is; else UTF-16 by its mark or the likely encoding; never with replaced characters."""
    if data.startswith(_UTF_16_MARKS):
        encoding = "utf-16"
    elif b"\0" in data:
        raise InputError(where, "binary data", "plain text or Markdown")
    else:
        encoding = "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        guess = charset_normalizer.from_bytes(data).best() if encoding == "utf-8-sig" else None
        if guess is None:
            raise InputError(where, f"not {error.encoding} at byte {error.start}", "UTF-8 text") from None
        return str(guess)
