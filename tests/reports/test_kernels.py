"""Warm kernels: the same outputs as stock ones, nothing shared, nothing left behind."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from analysis.reports import keeper, pool, worker
from analysis.reports.kernels import WarmKernelManager
from analysis.reports.warm import WarmProcess
from analysis.reports.worker import Job, Outcome, Worker
from tests.reports.conftest import notebook, plain_check

# Cells that are awkward to run in anything but a fresh process, each with what it is about.
AWKWARD = (
    "1 + 1",
    "import sys\nprint('out')\nprint('err', file=sys.stderr)",
    "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 3, 2])",
    "fig, axes = plt.subplots(1, 2)\naxes[0].bar(['a', 'b'], [1, 2])\naxes[0].set_title('Title')\nplt.show()",
    "plt.plot([1]); plt.figure(); plt.plot([2])",
    "from IPython.display import HTML, Markdown, display\ndisplay(HTML('<b>x</b>'), Markdown('*y*'))\nHTML('z')",
    "handle = display('before', display_id='one')\nhandle.update('after')",
    "from IPython.display import clear_output\nprint('gone')\nclear_output()\nprint('stays')",
    "import warnings\nwarnings.warn('careful')\nwarnings.warn('again', DeprecationWarning)",
    "import os\nos.system('exit 3')",
    "!echo from a magic",
    "%%bash\necho from bash >&2",
    "import subprocess\nsubprocess.run(['cat'], timeout=9, capture_output=True)",
    "from multiprocessing import Pool\nwith Pool(2) as pool:\n    print(pool.map(abs, [-1, -2]))",
    "from concurrent.futures import ThreadPoolExecutor\nprint(list(ThreadPoolExecutor(2).map(abs, [-3, 4])))",
    "import pandas as pd\npd.DataFrame({'a': [1, 2], 'b': ['x', None]})",
    "pd.Series(range(3), name='s')",
    "pd.DataFrame([range(30)], columns=[f'a long name, {number}' for number in range(30)])",
    "print('x' * 300_000)",
    "for number in range(2000): print(number)",
    "import ipywidgets\nslider = ipywidgets.IntSlider(value=3)\nslider.value = 5\nslider.value",
    "await __import__('asyncio').sleep(0.01)\n'awaited'",
    "%who_ls str",
    "import logging\nlogging.getLogger('some').warning('logged')",
    "sys.argv[0].rsplit('/', 1)[-1], len(sys.argv), sys.stdin.read(), __name__",
    "os.getcwd(), os.environ.get('MPLBACKEND'), sorted(os.environ) == sorted(set(os.environ)), _",
    "import matplotlib\nmatplotlib.get_backend(), os.environ.get('OPENBLAS_NUM_THREADS')",
    "'spacy' in sys.modules, 'papermill' in sys.modules, 'nbconvert' in sys.modules",
    "import threading\nlen([t for t in threading.enumerate() if not t.daemon])",
    "shell = get_ipython()\nshell, type(shell), type(shell.user_module), shell.compile",
    "shell.parent is shell.kernel, shell.kernel.shell is shell, shell.kernel.user_ns, sys.excepthook",
    "import __main__\nvars(__main__) is shell.user_ns is globals(), __main__ is shell.user_module, len(In)",
    "shell.profile_dir.location == shell.kernel.profile_dir.location, shell.ipython_dir in shell.profile_dir.location",
    "shell.history_manager.hist_file, shell.history_manager.enabled, shell.config.HistoryManager",
    "%history -n",
    "[os.environ.get(name) for name in ('TERM', 'CLICOLOR', 'PAGER', 'FORCE_COLOR', 'JPY_PARENT_PID', 'IPYTHONDIR')]",
    "%lsmagic",
    "%xmode Minimal",
    "%%capture caught\n1",
    "caught.outputs, [name for name in map(str, map(type, shell.configurables)) if 'App' not in name]",
    "%load_ext autoreload",
    "%timeit -n1 -r1 pass",
)
FAILING = (
    "input('nobody is there')",
    "def fail():\n    raise ValueError('at last')\n"
    "try:\n    fail()\nexcept ValueError as e:\n    raise KeyError('x') from e",
    "this is no Python",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    worker.prepare()
    return tmp_path


def _job(folder: Path, name: str, *cells: str, **limits: int) -> Job:
    path = folder / f"{name}.ipynb"
    path.write_text(json.dumps(notebook(*cells, parameters="pass")), encoding="utf-8")
    return Job(name, name, str(path), {}, str(folder / "staging" / name), **limits)


def _outputs(folder: Path, name: str, warm: WarmProcess, address: str, *cells: str) -> tuple[list[Any], str]:
    """The outputs of a notebook's cells, and the kind of kernel that made them."""
    os.environ.pop("PYTEST_CURRENT_TEST", None)  # in which ipykernel does not catch what children print
    kept: list[Any] = []

    def keep(executed: Any, job: Job) -> tuple[str, dict[str, Any]]:
        kept.extend(executed.cells)
        return "<tr>", {}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "render", keep)
        patch.setattr(worker, "check", plain_check)
        outcome = Worker(address, warm.folder).make(_job(folder, name, *cells))
    if outcome.status == "failed":
        failed = folder / "staging" / name / worker.NOTEBOOK
        kept = json.loads(failed.read_text(encoding="utf-8"))["cells"]
    return [[_plain(output) for output in _joined(cell.get("outputs", ()))] for cell in kept], outcome.kernel


def _joined(outputs: Any) -> list[Any]:
    """Outputs with what was printed in pieces made whole: where one is cut is a matter of time."""
    joined: list[Any] = []
    for output in outputs:
        text = "".join(output.get("text", ""))
        if joined and text and joined[-1].get("name") == output.get("name"):
            joined[-1]["text"] += text
        else:
            joined.append({**output, "text": text} if text else output)
    return joined


def _plain(output: Any) -> Any:
    """An output without what differs between any two kernels: ids of widgets and processes, and memory addresses."""
    text = json.dumps(output, sort_keys=True)
    text = re.sub(r"ipykernel_\d+/\d+", "ipykernel", text)
    return re.sub(r"[0-9a-f]{32}|0x[0-9a-f]+|\b\d+(\.\d+)? [µn]s\b", "·", text)


def test_awkward_cells_give_what_a_stock_kernel_gives(folder: Path, warm: WarmProcess) -> None:
    ours, kernel = _outputs(folder, "warm", warm, warm.address, *AWKWARD)
    theirs, stock = _outputs(folder, "stock", warm, "", *AWKWARD)
    assert (kernel, stock) == ("warm", "there is no warm process")
    for cell, mine, reference in zip(("pass", *AWKWARD), ours, theirs, strict=True):
        assert mine == reference, cell
    figures = [text for outputs in ours for text in outputs if "image/png" in text]
    assert len(figures) == 4  # pyplot on the wrong backend would silently lose them all


@pytest.mark.parametrize("cell", FAILING)
def test_a_failing_cell_fails_as_in_a_stock_kernel(folder: Path, warm: WarmProcess, cell: str) -> None:
    ours, _ = _outputs(folder, "warm", warm, warm.address, cell)
    theirs, _ = _outputs(folder, "stock", warm, "", cell)
    assert ours == theirs
    assert "traceback" in ours[-1][0]


def test_random_numbers_differ_between_kernels(folder: Path, warm: WarmProcess) -> None:
    draw = "import random, numpy\nprint(random.random(), numpy.random.rand())"
    first, _ = _outputs(folder, "a", warm, warm.address, draw)
    second, _ = _outputs(folder, "b", warm, warm.address, draw)
    numbers = [set(json.loads(outputs[1][0])["text"].split()) for outputs in (first, second)]
    assert len(set.union(*numbers)) == 4


def test_a_kernel_with_settings_of_its_own_obeys_them(folder: Path, warm: WarmProcess) -> None:
    WarmKernelManager.address, WarmKernelManager.folder = warm.address, warm.folder
    cells = [
        new_code_cell("shell = get_ipython()\nshell.ast_node_interactivity, shell.kernel.shell is shell\n7")
    ]
    client = NotebookClient(
        new_notebook(cells=cells),
        kernel_manager_class=WarmKernelManager,
        extra_arguments=["--InteractiveShell.ast_node_interactivity=all"],
        shutdown_kernel="immediate",
    )
    outputs = client.execute().cells[0].outputs
    latest = WarmKernelManager.latest
    assert latest and not latest.fallback
    latest.wait_until_gone()
    assert [output["data"]["text/plain"] for output in outputs] == ["('all', True)", "7"]


def test_kernels_share_nothing(folder: Path, warm: WarmProcess) -> None:
    spoil = "import pandas as pd, sys\npd.DataFrame.head = None\nsys.path.append('/spoilt')\nx = 1"
    _outputs(folder, "a", warm, warm.address, spoil)
    look = (
        "import pandas as pd, sys\nprint(pd.DataFrame.head is None, '/spoilt' in sys.path, 'x' in globals())"
    )
    outputs, _ = _outputs(folder, "b", warm, warm.address, look)
    assert "False False False" in outputs[1][0]


@pytest.fixture
def own_warm() -> Iterator[WarmProcess]:
    process = WarmProcess()
    process.wait_until_warm()
    yield process
    process.close()


def test_when_the_warm_process_dies_stock_kernels_serve(folder: Path, own_warm: WarmProcess) -> None:
    assert own_warm._process
    own_warm._process.kill()
    own_warm._process.wait()
    outputs, kernel = _outputs(folder, "a", own_warm, own_warm.address, "6 * 7")
    assert "42" in outputs[1][0]
    assert "the warm process does not answer" in kernel


def test_a_dead_keeper_is_replaced(folder: Path, own_warm: WarmProcess) -> None:
    tells_keeper = "import os; print('keeper', os.getppid())"
    keepers: list[str] = []
    for name in ("a", "b", "c"):
        if len(keepers) == 2:
            os.kill(int(keepers[-1]), signal.SIGKILL)
        outputs, kernel = _outputs(folder, name, own_warm, own_warm.address, tells_keeper)
        assert kernel == "warm"
        keepers.append(re.findall(r"keeper (\d+)", outputs[1][0])[0])
    assert keepers[0] == keepers[1] != keepers[2]


def test_the_warm_process_ends_with_its_parent_and_cleans_up(own_warm: WarmProcess) -> None:
    assert Path(own_warm.folder).stat().st_mode & 0o077 == 0  # sockets are private
    assert own_warm._process and own_warm._process.stdin
    own_warm._process.stdin.close()
    own_warm._process.wait(5)
    assert not Path(own_warm.folder).exists()


NASTY = {
    "loops": "while True: pass",
    "ignores": "import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nsignal.signal(signal.SIGTERM, "
    "signal.SIG_IGN)\nwhile True: time.sleep(1)",
    "exits": "import os\nos._exit(1)",
    "quits": "exit()",
    "crashes": "import ctypes\nctypes.string_at(0)",
    "fills": "x = []\nwhile True: x.append(bytearray(10_000_000))",
    "leaves": "import subprocess, sys\nfor _ in range(2):\n    subprocess.Popen([sys.executable, '-c', 'import time; "
    "time.sleep(600) # MARK'], start_new_session=True)\nimport os\nif os.fork() == 0:\n    os.setsid()\n    "
    "os.fork()\n    import time; time.sleep(600)",
    "litters": "import tempfile\nfor _ in range(3): tempfile.mkstemp()\n",
}


def _isolation(folder: Path, warm: WarmProcess, count: int) -> None:
    """Run `count` reports, two at a time, of which every other one is nasty; the rest must be right."""
    keeper._idle.clear()  # what other tests left in this process
    names = [*NASTY]
    jobs = []
    for number in range(count):
        if number % 2:
            nasty = names[number // 2 % len(names)]
            jobs.append(
                _job(
                    folder,
                    f"{nasty}-{number}",
                    NASTY[nasty].replace("MARK", str(folder)),
                    timeout=2,
                    memory_mb=300,
                )
            )
        else:
            jobs.append(_job(folder, f"good-{number}", f"print('<tr>', {number} ** 2)", timeout=60))
    crew = pool.Pool(2, warm)
    ended: dict[str, Outcome] = {}
    memory = []
    for job, outcome, _ in crew.run(jobs, {}, {}, lambda *_: None):
        ended[job.name] = outcome
        memory.append(max(_resident(seat.process.pid) for seat in crew._seats))
    crew.close()
    for number in range(0, count, 2):
        assert ended[f"good-{number}"].status == "rendered", ended[f"good-{number}"]
        page = folder / "staging" / f"good-{number}" / worker.PAGE
        assert str(number**2) in page.read_text(encoding="utf-8")
    bad = {name: outcome.status for name, outcome in ended.items() if not name.startswith("good")}
    bad = {name: status for name, status in bad.items() if not name.startswith("quits")}  # in time, or not
    fine = {name for name, status in bad.items() if status == "rendered"}
    assert fine == {name for name in bad if name.startswith(("leaves", "litters"))}
    assert _left_running(str(folder), warm.address) == []
    assert _left_on_disk(warm) == set()
    assert memory[-1] < memory[len(memory) // 2] * 1.1


def _resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1])


def _left_on_disk(warm: WarmProcess) -> set[str]:
    """What dead kernels left in the folder of the warm process, which clears up behind each as it hears of its end."""
    deadline = time.monotonic() + 20
    while left := {path.name for path in Path(warm.folder).iterdir()} - {"ipython", "warm"}:
        if time.monotonic() > deadline:
            break
        time.sleep(0.1)
    return left


def _left_running(mark: str, address: str) -> list[str]:
    """Command lines of kernels and of what they started, after a moment for the last to go."""
    time.sleep(0.3)
    lines = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            lines.append(path.read_text().replace("\0", " "))
    warm, *kernels = [line for line in lines if address in line]
    return kernels + [line for line in lines if mark in line and line != warm]


def test_a_nasty_report_takes_down_itself_alone(
    folder: Path, warm: WarmProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "render", _lines)
    monkeypatch.setattr(worker, "check", plain_check)
    _isolation(folder, warm, 2 * len(NASTY))


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_three_hundred_reports(folder: Path, own_warm: WarmProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "render", _lines)
    monkeypatch.setattr(worker, "check", plain_check)
    _isolation(folder, own_warm, 300)


def _lines(executed: Any, job: Job) -> tuple[str, dict[str, Any]]:
    texts = [output.get("text", "") for cell in executed.cells for output in cell.get("outputs", ())]
    return "\n".join(texts), {}


def test_many_kernels_start_at_once(folder: Path, warm: WarmProcess) -> None:
    from analysis.reports.keeper import WarmKernel

    with ThreadPoolExecutor(4) as threads:
        started = list(
            threads.map(
                lambda _: WarmKernel(warm.address, ["none", "--version"], dict(os.environ), str(folder), 0),
                range(8),
            )
        )
    assert [kernel.wait() for kernel in started] == [0] * 8
    assert len({kernel.pid for kernel in started}) == 8


def test_reports_import_no_language_pipeline_and_no_two_second_schema_check() -> None:
    code = "import sys; from analysis.reports import worker; worker.prepare(); print(*sys.modules)"
    listed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "papermill" in listed
    assert not {"spacy", "lark", "pandas"} & set(listed)
