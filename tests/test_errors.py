"""What a user sees of an error: one line, on the command line and in a notebook."""

from __future__ import annotations

from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output


def test_a_notebook_shows_one_line() -> None:
    shell = InteractiveShell(colors="nocolor")
    with capture_output() as shown:
        shell.run_cell("from analysis import load\nload('no/such/folder')")
    lines = [line for line in (shown.stdout + shown.stderr).splitlines() if line.strip()]
    assert len(lines) == 1 and lines[0].startswith("InputError: no/such/folder")


def test_other_errors_keep_their_stack() -> None:
    shell = InteractiveShell(colors="nocolor")
    with capture_output() as shown:
        shell.run_cell("def broken():\n    1 / 0\nbroken()")
    assert "broken()" in shown.stdout and "ZeroDivisionError" in shown.stdout
