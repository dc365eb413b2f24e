"""The runner's side of the warm process: what it imports, how it starts and ends."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

# What a kernel imports of its own, and for the first frame, table and figure.
IMPORTS = """
import ipykernel.kernelapp, ipykernel.ipkernel, ipykernel.debugger
import tornado.platform.asyncio, faulthandler, pdb, resource, runpy, sqlite3
import IPython.core.completerlib, IPython.core.debugger, IPython.core.logger, IPython.core.oinspect
import IPython.core.pylabtools, IPython.extensions.storemagic, IPython.utils.wildcard
import pandas, pandas.io.formats.html, pandas.io.formats.string
import pandas.core.arrays.arrow.extension_types, pandas.core.methods.to_dict
import pyarrow.dataset, pyarrow.pandas_compat, pyarrow.parquet
import matplotlib.pyplot, matplotlib.backends.backend_svg, matplotlib_inline.config
import analysis.tables, analysis.show, analysis.charts
""".split("\n")
# Importing them starts no thread, which a process that forks must not have: these keep numpy's and Arrow's away.
THREADLESS = {"OPENBLAS_NUM_THREADS": "1", "JE_ARROW_MALLOC_CONF": "background_thread:false"}


class WarmProcess:
    """The process that kernels are forked from, and the private folder for their sockets.

    `address` is its socket once it is warm, empty where it cannot be; `problem` then says why.
    """

    def __init__(self, stock: bool = False, notebooks: Iterable[Path] = ()) -> None:
        """With `stock` there is none, only the folder. What the notebooks import of the package is warmed."""
        self.folder = self.address = ""
        self.problem = "stock kernels were asked for" if stock else ""
        if not stock and sys.platform != "linux":
            self.problem = f"{sys.platform} has no safe fork"
        self._notebooks = [*notebooks]
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Begin to warm up, if that has not begun."""
        if self.folder:
            return
        self.folder = tempfile.mkdtemp(prefix="briefings-")
        if not self.problem:
            # As stock kernels are started; the debugger that they load would otherwise complain on stderr.
            python = [sys.executable, "-Xfrozen_modules=off"]
            imports = [*filter(None, IMPORTS), *package_imports(self._notebooks)]
            command = [*python, "-m", "analysis.reports.zygote", f"{self.folder}/warm", *imports]
            own = {"IPYTHONDIR": f"{self.folder}/ipython"}  # as its kernels are told
            pipe, environment = subprocess.PIPE, {**os.environ, **THREADLESS, **own}
            self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment)

    def wait_until_warm(self) -> None:
        """Return when kernels can be forked, or are known not to be."""
        self.start()
        if self._process and self._process.stdout and not self.address:
            said = self._process.stdout.readline().strip()
            self.address = f"{self.folder}/warm" if said == "warm" else ""
            self.problem = "" if self.address else said or "the warm process did not start"

    def close(self) -> None:
        """End it, and with it every kernel that still runs."""
        if self._process and self._process.stdin:
            self._process.stdin.close()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


def package_imports(notebooks: Iterable[Path]) -> list[str]:
    """The statements with which notebooks import from this package, each once, in order."""
    found: dict[str, None] = {}
    for path in dict.fromkeys(notebooks):
        with suppress(OSError, ValueError, KeyError, TypeError):
            for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
                if cell["cell_type"] == "code":
                    found |= dict.fromkeys(_package_imports("".join(cell["source"])))
    return [*found]


def _package_imports(source: str) -> list[str]:
    with suppress(SyntaxError):  # a cell of magics
        return [ast.unparse(each) for each in ast.parse(source).body if _is_package_import(each)]
    return []


def _is_package_import(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.ImportFrom):
        return statement.level == 0 and (statement.module or "").partition(".")[0] == "analysis"
    names = statement.names if isinstance(statement, ast.Import) else ()
    return bool(names) and all(name.name.partition(".")[0] == "analysis" for name in names)
