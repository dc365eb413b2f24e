"""Kernels that start in milliseconds, for papermill and nbclient as they are.

`WarmProvisioner` is a kernel provisioner, Jupyter's own extension point for how kernels come into being: it asks
the warm process (`analysis.reports.zygote`) for a fork. Where there is none, or it has died, it starts a stock
kernel and says why. `WarmKernelManager` selects it, talks over IPC sockets in a private folder, and its client
waits for a kernel to be ready without fixed sleeps.
"""

from __future__ import annotations

import asyncio
import inspect
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from importlib.metadata import EntryPoint
from pathlib import Path
from queue import Empty
from typing import Any, cast

import zmq
from ipykernel.kernelspec import get_kernel_dict
from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.channels import AsyncZMQSocketChannel
from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning import KernelProvisionerFactory, LocalProvisioner
from traitlets import Int, Type, Unicode

from analysis.reports.keeper import WarmKernel

PROVISIONER = "briefings-warm"
RECONNECT_MILLISECONDS = 5


class WarmProvisioner(LocalProvisioner):
    """Starts kernels by asking the warm process at `address` for a fork, stock ones where it does not answer."""

    address = Unicode("", config=True, help="Unix socket of the warm process; empty: stock kernels.")
    memory = Int(0, config=True, help="Megabytes that a kernel may take beyond its start; 0: no limit.")
    fallback = ""  # why a stock kernel was started, empty where a warm one was

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Start the kernel; the answer is where to connect."""
        # The interpreter's own options and `-m ipykernel_launcher` stay behind; the rest is the kernel's.
        argv = [_launcher(), *cmd[cmd.index("ipykernel_launcher") + 1 :]]
        cwd = str(kwargs.get("cwd") or Path.cwd())
        try:
            if not self.address:
                raise ConnectionError("there is no warm process")
            environment = {**kwargs["env"], "JPY_PARENT_PID": str(os.getpid())}  # as stock kernels are told
            kernel = WarmKernel(self.address, argv, environment, cwd, self.memory)
        except ConnectionError as problem:
            self.fallback = str(problem)
            connection = await super().launch_kernel(cmd, **kwargs)
            self._limit_stock_kernel()
            return connection
        self.process = cast(subprocess.Popen[Any], kernel)  # which it is to its parent class
        self.pid = self.pgid = kernel.pid  # a warm kernel leads its own process group
        self.cwd = cwd
        return self.connection_info

    async def kill(self, restart: bool = False) -> None:
        """Kill the kernel. Its manager need not wait for the end of a warm one, which takes longer than rendering."""
        await super().kill(restart)
        if not self.fallback and self.process is not None:
            cast(WarmKernelManager, self.parent).going = cast(WarmKernel, self.process)
            self.process = None

    def _limit_stock_kernel(self) -> None:
        if self.memory and self.process and sys.platform == "linux":
            import resource

            most = self.memory << 20
            with suppress(OSError):
                resource.prlimit(self.process.pid, resource.RLIMIT_DATA, (most, most))


class CountingChannel(AsyncZMQSocketChannel):
    """An output channel that counts what comes through it, and falls silent when it is more than `most` bytes."""

    most = 0
    seen = 0
    on_excess: Callable[[], None] = staticmethod(lambda: None)

    async def _recv(self, **kwargs: Any) -> dict[str, Any]:  # type: ignore[override]
        assert self.socket is not None
        parts = await self.socket.recv_multipart(**kwargs)
        self.seen += sum(map(len, parts))
        if 0 < self.most < self.seen:
            self.on_excess()
            await asyncio.Event().wait()  # whoever listens is stopped when the kernel is found dead
        _, message = self.session.feed_identities(parts)
        answer: dict[str, Any] = self.session.deserialize(message)
        return answer


class WarmKernelClient(AsyncKernelClient):
    """A client that takes a kernel as ready as soon as it answers and its output arrives."""

    iopub_channel_class = Type(CountingChannel)

    def start_channels(  # type: ignore[override]
        self, shell: bool = True, iopub: bool = True, stdin: bool = True, **_: bool
    ) -> None:
        """As its parent's, without the heartbeat thread: the kernel manager knows whether its process lives."""
        super().start_channels(shell=shell, iopub=iopub, stdin=stdin, hb=False, control=True)

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        """Return when the kernel has answered and its output channel is connected.

        Raises RuntimeError where it dies first or does not answer in `timeout` seconds.
        """
        deadline = time.monotonic() + (timeout or float("inf"))
        self.kernel_info()
        waiting = {self.shell_channel, self.iopub_channel}
        while waiting:
            for channel in list(waiting):
                with suppress(Empty):
                    message = await channel.get_msg(timeout=0.25)
                    waiting.discard(channel)
                    if message["msg_type"] == "kernel_info_reply":
                        self._handle_kernel_info_reply(message)
            if waiting and not await self.is_alive():
                raise RuntimeError("Kernel died before it was ready")
            if waiting and time.monotonic() > deadline:
                raise RuntimeError(f"Kernel was not ready in {timeout:.0f} seconds")
            if waiting == {self.iopub_channel}:
                self.kernel_info()  # a kernel that does not greet new listeners says something when asked


class WarmKernelManager(AsyncKernelManager):
    """A kernel manager for report runs: this environment's Python, private IPC sockets, a warm start.

    The class attributes are set by the worker before each report.
    """

    address = ""  # of the warm process
    folder = ""  # private, for sockets and connection files
    memory_mb = 0
    output_mb = 0
    latest: WarmKernelManager | None = None
    # Without its wrapper, which sleeps for ten milliseconds so that jupyter_client's own tests can see its state.
    shutdown_kernel = _async_shutdown_kernel = inspect.unwrap(AsyncKernelManager._async_shutdown_kernel)

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.excess = False
        self.going: WarmKernel | None = None  # killed, and perhaps not gone
        type(self).latest = self
        self.client_factory = WarmKernelClient
        if self.folder:
            self.transport = "ipc"
            handle, self.connection_file = tempfile.mkstemp(".json", "k", self.folder)
            os.close(handle)
            Path(self.connection_file).unlink()

    @property
    def kernel_spec(self) -> KernelSpec:
        """This environment's own Python kernel, whatever kernels are installed for the user."""
        if self._kernel_spec is None:
            factory = KernelProvisionerFactory.instance()
            module, _, name = f"{__name__}:WarmProvisioner".partition(":")
            entry = EntryPoint(PROVISIONER, f"{module}:{name}", KernelProvisionerFactory.GROUP_NAME)
            factory.provisioners.setdefault(PROVISIONER, entry)
            self._kernel_spec = KernelSpec(**get_kernel_dict())
            config = {"address": self.address, "memory": self.memory_mb}
            stanza = {"provisioner_name": PROVISIONER, "config": config}
            self._kernel_spec.metadata = {**self._kernel_spec.metadata, "kernel_provisioner": stanza}
        return self._kernel_spec

    def client(self, **kwargs: Any) -> WarmKernelClient:  # type: ignore[override]
        """A client whose output channel kills the kernel when it says too much."""
        client = cast(WarmKernelClient, super().client(**kwargs))
        # A kernel that has not bound its sockets yet is asked again after milliseconds, not after 100 of them.
        client.context.setsockopt(zmq.RECONNECT_IVL, RECONNECT_MILLISECONDS)
        client.iopub_channel.most = self.output_mb << 20
        client.iopub_channel.on_excess = self._stop_excess
        return client

    def _stop_excess(self) -> None:
        if not self.excess and self.provisioner is not None:
            self.excess = True
            self.kill_now()

    def kill_now(self) -> None:
        """Kill the kernel at once, from any thread; what waits for it then finds it dead."""
        process = getattr(self.provisioner, "process", None)
        if process is not None:
            with suppress(OSError):
                process.send_signal(signal.SIGKILL)

    def wait_until_gone(self) -> None:
        """Return when nothing is left of a kernel that was killed, nor of what it started."""
        if self.going is not None:
            with suppress(subprocess.TimeoutExpired):
                self.going.wait()
            self.going = None

    @property
    def fallback(self) -> str:
        """Why the kernel is a stock one; empty where it is warm."""
        return getattr(self.provisioner, "fallback", "")


def _launcher() -> str:
    import ipykernel_launcher

    return str(ipykernel_launcher.__file__)
