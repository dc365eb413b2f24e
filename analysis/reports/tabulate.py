"""The tables of a corpus, made once for all reports, in a process of its own so that no kernel has spaCy.

    python -m analysis.reports.tabulate CORPUS FOLDER   < {"selections": {key: {…}}, "label": "…", "day": "…"}

Writes the tables as Parquet and answers in lines of JSON: one for each article as it is read, at last `done`
with a digest of the rows of each selection, or `input` with what is wrong with it.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from analysis.errors import InputError
from analysis.reports.garbage import look_rarely

if TYPE_CHECKING:
    from analysis.tables import Tables

# The parameters that every notebook has, and that choose its rows.
SELECTORS = ("countries", "themes", "period_start", "period_end")


def main(corpus: str, folder: str) -> int:
    look_rarely()
    leave_out_command_line()
    request = json.load(sys.stdin)
    try:
        done = tabulate_corpus(Path(corpus), Path(folder), **request)
    except InputError as problem:
        say(input=[problem.where, problem.found, problem.allowed])
        return 2
    say(done=done)
    return 0


def tabulate_corpus(
    corpus: Path, folder: Path, selections: dict[str, Any], label: str, day: str = ""
) -> dict[str, Any]:
    """Write the tables to `folder`; the answer is how many articles and the digest of each selection's rows.

    With a `day`, an ISO date, only articles known by then count; `steady` is between which days the same ones would.
    Raises InputError where none counts, and for a selection that `check_question` refuses.
    """
    from analysis.articles import read_corpus
    from analysis.as_of import known_by, known_from, steady_days
    from analysis.reports.datapackage import write_package
    from analysis.selection import check_question, select
    from analysis.tables import tabulate, write_tables

    for chosen in selections.values():
        check_question(**chosen)
    articles = read_corpus(corpus)
    say(articles=len(articles.articles))
    tables = tabulate(articles, label=label, progress=lambda name: say(article=name))
    everything, tables = tables, known_by(tables, day)
    if day and tables.articles.empty:
        raise InputError(corpus, f"no article that was known by {day}", "a later day")
    write_tables(tables, folder, "parquet")
    write_package(tables, folder / "download")
    return {
        "articles": len(tables.articles),
        "skipped": len(tables.skipped),
        "later": len(everything.articles) - len(tables.articles),
        "steady": steady_days(known_from(everything).values(), day),
        "newest": max(tables.articles["published"], default=""),
        "rows": {key: rows_digest(select(tables, **chosen)) for key, chosen in selections.items()},
    }


def leave_out_command_line() -> None:
    """Keep spaCy from importing its own command line, and a web client with it, for a function not called here."""
    command_line, about = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    vars(about)["info"] = None
    sys.modules |= {"spacy.cli": command_line, "spacy.cli.info": about}


def rows_digest(tables: Tables) -> str:
    """SHA-256 of every row of the tables."""
    digest = hashlib.sha256(tables.corpus.encode())
    for name, frame in tables.frames().items():
        digest.update(f"\n{name}\n".encode())
        digest.update(frame.to_json(orient="values", force_ascii=False).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def say(**message: Any) -> None:
    print(json.dumps(message), flush=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
