"""Kernels forked from the warm process, and the keepers that stand behind them.

What `analysis.reports.zygote` answers on the other side of a socket.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

END_SECONDS = 10.0  # for a killed kernel to be gone with all it started


class Keeper:
    """The connection to a process that forks kernels for us, one at a time, and clears up behind them."""

    def __init__(self, address: str) -> None:
        """Raises OSError where nobody answers."""
        self._heard = b""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(END_SECONDS)
        try:
            self._socket.connect(address)
        except OSError:
            self.close()
            raise

    def start_kernel(self, request: Mapping[str, Any]) -> int:
        """The process ID of a new kernel. Raises OSError or KeyError where there is none."""
        self._socket.sendall(json.dumps(request).encode() + b"\n")
        return int(self.hear(END_SECONDS)["pid"])

    def hear(self, timeout: float) -> dict[str, Any]:
        """Its next answer, empty where it is gone. Raises BlockingIOError or TimeoutError where there is none in time.

        The end of a short-lived kernel may come with its start.
        """
        self._socket.settimeout(timeout)
        while b"\n" not in self._heard:
            more = self._socket.recv(4096)
            if not more:
                return {}
            self._heard += more
        line, _, self._heard = self._heard.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def close(self) -> None:
        self._socket.close()


_idle: dict[str, Keeper] = {}  # keepers without a kernel, by address; each serves one process alone
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_idle.clear)


def fork_kernel(address: str, request: Mapping[str, Any]) -> tuple[Keeper, int]:
    """A new kernel's keeper and process ID, from the last kernel's keeper if that still lives, else a new one.

    Raises OSError or KeyError where there is none.
    """
    if keeper := _idle.pop(address, None):
        with suppress(OSError, KeyError):
            return keeper, keeper.start_kernel(request)
        keeper.close()
    keeper = Keeper(address)
    return keeper, keeper.start_kernel(request)


class WarmKernel:
    """A kernel forked from the warm process, with as much of `subprocess.Popen` as a provisioner needs."""

    stdin = stdout = stderr = None

    def __init__(self, address: str, argv: list[str], env: dict[str, str], cwd: str, memory: int) -> None:
        """Raises ConnectionError where the warm process does not answer."""
        self.returncode: int | None = None
        self._address = address
        try:
            request = {"argv": argv, "env": env, "cwd": cwd, "memory": memory}
            self._keeper, self.pid = fork_kernel(address, request)
        except (OSError, KeyError) as problem:
            raise ConnectionError(f"the warm process does not answer: {problem}") from problem

    def poll(self) -> int | None:
        """The exit code, None while the kernel or anything it started lives."""
        return self._end(0.0)

    def wait(self, timeout: float | None = None) -> int:
        code = self._end(END_SECONDS if timeout is None else timeout)
        if code is None:
            raise subprocess.TimeoutExpired("kernel", timeout or END_SECONDS)
        return code

    def send_signal(self, signum: int) -> None:
        """As Popen's: to one that has ended it does nothing."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signum)

    def _end(self, timeout: float) -> int | None:
        if self.returncode is None:
            try:
                answer = self._keeper.hear(timeout)
            except (BlockingIOError, TimeoutError):
                return None
            except OSError:
                answer = {}
            if answer:
                self.returncode = int(answer["exit"])
                _idle[self._address] = self._keeper
            else:  # a keeper that is gone without a word was killed, and its kernel dies with it
                self.returncode = -signal.SIGKILL
                self._keeper.close()
        return self.returncode
