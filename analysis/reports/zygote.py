"""The warm process: everything a notebook imports, loaded once, and forked for each kernel.

    python -m analysis.reports.zygote SOCKET 'import …' …

It listens on a Unix socket. Behind each connection stands a keeper, a fork that does nothing but start kernels, one
at a time, and wait: a line of JSON (`argv`, `env`, `cwd`, `memory`) asks for a kernel. When that ends, or whoever
asked for it goes away, the keeper ends everything that the kernel started and answers with the kernel's exit code.
The warm process itself ends when its standard input does, which is when its parent is gone, and takes the socket's
private folder with it.

Linux only: a keeper adopts what its kernel leaves behind (`PR_SET_CHILD_SUBREAPER`). Elsewhere stock kernels serve.
"""

from __future__ import annotations

import builtins
import ctypes
import io
import json
import os
import resource
import select
import shutil
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from analysis.errors import BriefingsError
from analysis.reports.garbage import leave_out_of_forks, look_rarely

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36  # linux/prctl.h
MEGABYTE = 1 << 20
SETTLE_SECONDS = 5.0  # how long a keeper waits for the last of a dead kernel's children


def main(address: str, imports: list[str]) -> None:
    """Serve kernels until standard input closes."""
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind(address)
    Path(address).chmod(0o600)
    warm_up(imports)
    make_shell()
    listener.listen(64)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # keepers that end leave no zombie
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the runner, which then closes our input
    threads = list(Path("/proc/self/task").iterdir())
    print("warm" if len(threads) == 1 else f"{len(threads)} threads are running", flush=True)
    os.dup2(
        2, 1
    )  # the runner has heard what it wanted; what kernels print below Python goes where its errors go
    try:
        serve(listener)
    finally:
        shutil.rmtree(Path(address).parent, ignore_errors=True)


def warm_up(imports: list[str]) -> None:
    """Import what kernels will import, and keep it out of the garbage collector's way in every fork.

    An import that fails here will fail in the notebook, which is where it has to be told.
    """
    look_rarely()
    with seen_as_kernel(), no_debugger():
        for statement in imports:
            with suppress(Exception):
                exec(statement, {})
    if sys.path and sys.path[0] in ("", str(Path.cwd())):
        del sys.path[0]  # as `ipykernel_launcher` does; IPython puts '' back
    use_once()
    leave_out_of_forks()


def make_shell() -> None:
    """Make the shell of every kernel to come; what fails here will fail in the first of them, and be told."""
    with suppress(Exception):
        from analysis.reports import kernel_app

        kernel_app.make_shell()
    leave_out_of_forks()


@contextmanager
def seen_as_kernel() -> Iterator[None]:
    """While it lasts, `get_ipython()` has a kernel: by that pandas, when imported, decides how to show wide frames."""
    vars(builtins)["get_ipython"] = lambda: SimpleNamespace(kernel=None)
    try:
        yield
    finally:
        del vars(builtins)["get_ipython"]


@contextmanager
def no_debugger() -> Iterator[None]:
    """While it lasts, ipykernel finds no debugger to import, of which a report has no use: a tenth of all its code."""
    sys.modules["debugpy"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules["debugpy"]


def use_once() -> None:
    """Draw, format, compile and read once what would else be found at first use, in every fork.

    Without pyplot, which would settle on a backend, and every figure of a kernel would be lost. Nor is anything
    read with Arrow, which would start threads.
    """
    with suppress(ImportError):
        from matplotlib.backends import backend_registry
        from matplotlib.figure import Figure

        backend_registry.list_all()  # reads what every installed package has to offer

        figure = Figure()
        figure.subplots().bar(["a", "b"], [1, 2])
        for form in ("png", "svg"):
            figure.savefig(io.BytesIO(), format=form)
    with suppress(ImportError):
        import pandas

        pandas.DataFrame({"a": ["b"]}).to_html()
    with suppress(ImportError):
        from analysis.show.escape import environment

        for name in environment().list_templates(filter_func=lambda name: "parts" in name):
            environment().get_template(name)
    with suppress(ImportError, BriefingsError):
        from analysis.reference import load_reference

        load_reference()  # themes are shown by their labels


def serve(listener: socket.socket) -> None:
    """Fork a keeper for each connection."""
    while True:
        ready, _, _ = select.select([listener, sys.stdin], [], [])
        if sys.stdin in ready and not os.read(0, 1024):
            return
        if listener not in ready:
            continue
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            keep(connection)
        connection.close()


def keep(connection: socket.socket) -> None:
    """Start a kernel for each request, wait for its end or for the end of whoever asked, leave nothing of it behind."""
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        prctl(PR_SET_CHILD_SUBREAPER, 1)
        for request in connection.makefile("rb"):
            kernel = os.fork()
            if kernel == 0:
                connection.close()
                become_kernel(**json.loads(request))
            send(connection, {"pid": kernel})
            code = wait_for_end(kernel, connection)
            end_children()
            send(connection, {"exit": code})
    finally:
        os._exit(0)


def send(connection: socket.socket, message: dict[str, Any]) -> None:
    with suppress(OSError):
        connection.sendall(json.dumps(message).encode() + b"\n")


def wait_for_end(kernel: int, connection: socket.socket) -> int:
    """The kernel's exit code, negative for a signal; the kernel is killed if the connection closes first."""
    watched = os.pidfd_open(kernel)
    handles: list[Any] = [watched, connection]
    ready, _, _ = select.select(handles, [], [])
    if watched not in ready:
        with suppress(ProcessLookupError):
            os.killpg(kernel, signal.SIGKILL)
    os.close(watched)
    _, status = os.waitpid(kernel, 0)
    with suppress(OSError):
        os.killpg(kernel, signal.SIGKILL)  # the rest of its process group
    return os.waitstatus_to_exitcode(status)


def end_children() -> None:
    """Kill every process that the kernel left behind, whichever group or session it put itself in."""
    deadline = time.monotonic() + SETTLE_SECONDS
    children = Path(f"/proc/self/task/{os.getpid()}/children")
    while time.monotonic() < deadline:
        for child in children.read_text().split():
            with suppress(OSError):
                os.kill(int(child), signal.SIGKILL)
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return
        time.sleep(0.002)


def become_kernel(argv: list[str], env: dict[str, str], cwd: str, memory: int) -> None:
    """Turn this fork into the kernel that `argv` would have started afresh. Does not return."""
    code = 1
    try:
        os.setsid()
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        detach_input()
        os.environ.clear()
        os.environ.update(env)
        time.tzset()
        os.chdir(cwd)
        sys.argv[:] = argv
        reseed()
        choose_figure_backend()
        limit_memory(memory)
        from analysis.reports.kernel_app import KernelApp

        # As though a frontend had started it: it then prints no advice on how to connect. Its keeper watches over it.
        application = KernelApp.instance(parent_handle=1)
        application.initialize(argv[1:])
        application.start()
        code = 0
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 1
    except BaseException:
        sys.__excepthook__(*sys.exc_info())
    finally:
        os._exit(code)


def detach_input() -> None:
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)


def reseed() -> None:
    """Every fork would otherwise draw the same 'random' numbers."""
    if "random" in sys.modules:
        sys.modules["random"].seed()
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()


def choose_figure_backend() -> None:
    """What `import matplotlib` reads from the environment of a fresh kernel; without it figures would be lost."""
    if "matplotlib" in sys.modules:
        backend = os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
        sys.modules["matplotlib"].rcParams["backend"] = backend


def limit_memory(megabytes: int) -> None:
    """Let the kernel, and each process it starts, hold that much memory beyond what it starts with.

    RLIMIT_DATA counts what a process can write to. RLIMIT_AS would also count address space that allocators set
    aside and never use, of which Arrow's takes a gigabyte.
    """
    if megabytes:
        pages = int(Path("/proc/self/statm").read_text().split()[5])
        most = pages * resource.getpagesize() + megabytes * MEGABYTE
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def prctl(option: int, value: int) -> None:
    if _LIBC.prctl(option, value, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


_LIBC = ctypes.CDLL(None, use_errno=True)

if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
