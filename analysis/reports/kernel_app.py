"""ipykernel's application as the warm process uses it: what does not depend on the report is there before the fork.

A kernel's shell, IPython's `InteractiveShell`, is made once in the warm process and never used there; the kernel of
each fork takes it over, as fresh as one made in the fork. The application takes the few options that a kernel
manager gives without a parser for all.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import ipykernel.ipkernel
from ipykernel.compiler import XCachingCompiler
from ipykernel.kernelapp import IPKernelApp
from ipykernel.zmqshell import ZMQInteractiveShell
from traitlets.config.loader import Config, DeferredConfigString

OPTION = re.compile(r"--(\w+)\.(\w+)=(.*)")  # --Class.trait=value
# What nbclient gives every kernel that it starts: none writes into the history of whoever runs the reports.
OPTIONS = ("--HistoryManager.hist_file=:memory:",)


class KernelApp(IPKernelApp):
    """A kernel's application that takes over the shell of the process it was forked from."""

    def parse_command_line(self, argv: list[str] | None = None) -> None:
        match argv:
            case ["-f", file, *options] if all(map(OPTION.fullmatch, options)):
                self.connection_file = file
                self.argv = argv
                self.update_config(_config(options))
            case _:
                super().parse_command_line(argv)

    def init_kernel(self) -> None:
        """Make the kernel, with the shell made before the fork where that was made for the same settings."""
        if not ZMQInteractiveShell.initialized() or self.config != _config(OPTIONS):
            ZMQInteractiveShell.clear_instance()
            super().init_kernel()
            return
        shell = ZMQInteractiveShell.instance()
        with _modules_left_alone():
            super().init_kernel()
        shell.parent = shell.kernel = self.kernel
        shell.profile_dir, shell.ipython_dir = self.profile_dir, self.ipython_dir
        shell.init_environment()


def make_shell() -> None:
    """Make the shell that kernels of forks take over."""
    ZMQInteractiveShell.instance(config=_config(OPTIONS), compiler_class=XCachingCompiler)


@contextmanager
def _modules_left_alone() -> Iterator[None]:
    """While it lasts, ipykernel does not list every module for a debugger that no report has.

    To look at each would copy two thousand pages of memory that the fork shares with the warm process.
    """
    module: Any = ipykernel.ipkernel
    module.sys = SimpleNamespace(modules={})
    try:
        yield
    finally:
        module.sys = sys


def _config(options: Sequence[str]) -> Config:
    config = Config()
    for section, trait, value in OPTION.findall("\n".join(options)):
        config.merge(Config({section: {trait: DeferredConfigString(value)}}))
    return config
