"""Facts to DataFrames, and DataFrames to and from files.

The columns are those of the codebook in README. Text columns hold `""` where the article does not say; counts,
offsets and editions are nullable integers. The language pipeline is loaded only when articles are tabulated.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.columns import BOOLEANS, COLUMNS, INTEGERS, OWN_COLUMNS
from analysis.errors import BriefingsError, InputError, defect_line

if TYPE_CHECKING:
    from analysis.annotate import Annotated
    from analysis.articles import Article, Corpus
    from analysis.facts import Fact

MANIFEST = "corpus.json"


@dataclass(frozen=True)
class Tables:
    """Every table of a corpus as a DataFrame; `claim_rows` links claims to rows."""

    articles: pd.DataFrame
    people: pd.DataFrame
    organisations: pd.DataFrame
    events: pd.DataFrame
    agreements: pd.DataFrame
    platforms: pd.DataFrame
    areas: pd.DataFrame
    statements: pd.DataFrame
    dates: pd.DataFrame
    claims: pd.DataFrame
    claim_rows: pd.DataFrame
    skipped: pd.DataFrame
    corpus: str = ""

    def frames(self) -> dict[str, pd.DataFrame]:
        """Table name to DataFrame, in the order of the codebook."""
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name != "corpus"}


def load(corpus: str | Path = "seeds", progress: Callable[[str], None] | None = None) -> Tables:
    """All tables of a folder: of articles, which are tabulated, or of Parquet tables, which are read.

    Raises `InputError` where the folder is missing or holds neither.
    """
    folder = find_folder(corpus)
    if (folder / MANIFEST).is_file():
        tables = read_tables(folder)
    else:
        from analysis.articles import read_corpus

        tables = tabulate(read_corpus(folder), label=str(corpus), progress=progress)
    _last_loaded[:] = [tables]
    return tables


def find_folder(corpus: str | Path) -> Path:
    """The folder: as given, or beside the folder one works in, since notebooks run in their own."""
    folder, beside = Path(corpus), Path("..") / corpus
    return beside if not folder.exists() and beside.is_dir() else folder


# A row does not hold its article's text; `evidence(row)`, typed by hand, finds it in what was loaded last.
_last_loaded: list[Tables] = []


def last_loaded() -> Tables | None:
    """The tables that `load` gave last in this process; None before its first use."""
    return _last_loaded[0] if _last_loaded else None


def tabulate(corpus: Corpus, label: str = "", progress: Callable[[str], None] | None = None) -> Tables:
    """The tables of a corpus; an article, or a table of one, that cannot be made is in `skipped` with the reason."""
    from analysis.claims import compare_articles

    rows: dict[str, list[dict[str, Any]]] = {table: [] for table in COLUMNS}
    rows["skipped"] = [{"path": s.path, "reason": s.reason} for s in corpus.skipped]
    for article in corpus.articles:
        if progress:
            progress(article.article_id)
        broken: dict[str, Exception] = {}
        try:
            found = list(article_rows(article, broken))
        except BriefingsError:
            raise
        except Exception as error:  # a defect costs its article, not the other articles' tables
            reason = f"{article.path}: {defect_line(error)}"
            rows["skipped"].append({"path": article.path, "reason": reason})
            continue
        for table, row in found:
            rows[table].append(row)
        for table, defect in broken.items():  # and one of a rule its table alone
            reason = f"{article.path}: {table} left out, {defect_line(defect)}"
            rows["skipped"].append({"path": article.path, "reason": reason})
    frames = {table: make_frame(table, rows[table]) for table in COLUMNS}
    frames["claims"], frames["claim_rows"] = compare_articles(frames)
    return Tables(**frames, corpus=label)


def article_rows(article: Article, broken: dict[str, Exception]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every row that one article gives, as (table, row); tables whose rules fail on it go into `broken`."""
    from analysis.annotate import annotate
    from analysis.facts import extract_facts

    annotated = annotate(article)
    own = {name: getattr(annotated.article, name) for name in COLUMNS["articles"]}
    yield "articles", own | {"text": article.source}
    for table, facts in extract_facts(annotated, broken).items():
        seen: set[str] = set()
        for fact in sorted(facts, key=lambda f: (f.start, f.end, f.rule)):
            row = fact_row(table, fact, annotated)
            if row["row_id"] not in seen:
                seen.add(row["row_id"])
                yield table, row


def fact_row(table: str, fact: Fact, annotated: Annotated) -> dict[str, Any]:
    """One fact as a row of its table, with its evidence columns."""
    article = annotated.article
    first, past = trim(article.text, fact.start, fact.end)
    start, end = article.in_source(first, past)
    row: dict[str, Any] = {
        "article_id": article.article_id,
        "start_char": start,
        "end_char": end,
        "quote": article.source[start:end],
        "section": annotated.section_at(first),
        "rule": fact.rule,
    }
    if fact.context is not None:
        context_start, context_end = article.in_source(*trim(article.text, *fact.context))
        row |= {
            "context_start_char": context_start,
            "context_end_char": context_end,
            "context_quote": article.source[context_start:context_end],
        }
    unknown = set(fact.values) - set(OWN_COLUMNS[table])
    if unknown:
        raise ValueError(
            f"{table}: rule {fact.rule} gives columns the table does not have: {sorted(unknown)}"
        )
    row |= fact.values
    said = [table, article.article_id, start, end, *(row.get(name, "") for name in OWN_COLUMNS[table])]
    row["row_id"] = digest(said)
    return row


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends; raises `ValueError` where nothing is left of it."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"span {start}:{end} is not inside a text of {len(text)} characters")
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        raise ValueError(f"span {start}:{end} is empty")
    return start, end


def digest(parts: Iterable[object]) -> str:
    """A short id that depends on the parts alone: 16 hex digits of SHA-256."""
    joined = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def make_frame(table: str, rows: list[dict[str, Any]]) -> pd.DataFrame:
    """Rows as a DataFrame with the columns and types of the codebook."""
    frame = pd.DataFrame(rows, columns=list(COLUMNS[table]))
    return set_types(frame)


def set_types(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with nullable integers, booleans and text (`""` for empty)."""
    for column, found in frame.dtypes.items():
        wanted: Any = "Int64" if column in INTEGERS else "boolean" if column in BOOLEANS else "string"
        if found != wanted:
            frame[column] = frame[column].astype(wanted)
        if wanted != "Int64" and frame[column].hasnans:
            frame[column] = frame[column].fillna(False if wanted == "boolean" else "")
    return frame


WRITERS: dict[str, Callable[[pd.DataFrame, Path], None]] = {
    "csv": lambda frame, path: frame.to_csv(path, index=False, lineterminator="\n"),
    "parquet": lambda frame, path: frame.to_parquet(path, index=False),
    "json": lambda frame, path: frame.to_json(path, orient="records", indent=1, force_ascii=False),
}


def write_tables(tables: Tables, folder: Path, format: str = "csv") -> None:
    """Write one file per table, and with Parquet a manifest that makes the folder one that `load` reads.

    Raises `InputError` for another format, and where the folder cannot be made.
    """
    if format not in WRITERS:
        raise InputError("format", repr(format), ", ".join(WRITERS))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise InputError(folder, f"cannot be made, {problem.strerror}", "a folder to write to") from None
    for table, frame in tables.frames().items():
        WRITERS[format](frame, folder / f"{table}.{format}")
    if format == "parquet":
        (folder / MANIFEST).write_text(json.dumps({"corpus": tables.corpus}) + "\n", encoding="utf-8")


def read_tables(folder: Path) -> Tables:
    """The tables that `write_tables` wrote as Parquet; raises `InputError` where one is missing or broken."""
    from pyarrow.parquet import ParquetFile

    frames = {}
    for table in COLUMNS:
        path = folder / f"{table}.parquet"
        try:
            frames[table] = set_types(ParquetFile(path).read(use_threads=False).to_pandas(use_threads=False))
        except (OSError, ValueError) as problem:
            raise InputError(path, str(problem).splitlines()[0], "a Parquet table") from problem
    try:
        label = str(json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["corpus"])
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise InputError(folder / MANIFEST, "not readable", '{"corpus": "…"}') from problem
    return Tables(**frames, corpus=label)
