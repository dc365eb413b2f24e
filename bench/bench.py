"""How fast reports are made, against the same reports made with papermill and nbconvert as they come.

    python bench/bench.py [--reports 200] [--rounds 3] [--out bench/latest.json]

All peers run the same notebook, with one table and one chart, on the same tables, in the same environment, compiled
beforehand, one after another in each round; figures are medians over the rounds. Peers that take minutes are run on
a sample and their time for all reports is that of one, many times over. What each peer does is in `bench/peers.py`.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bench import peers  # noqa: E402
from bench.project import make_project  # noqa: E402

SAMPLE = {"commands": 3, "pool": 8}  # reports that a slow peer is timed on, in each round
JOBS = 2


def main() -> None:
    arguments = parse()
    compileall.compile_dir(ROOT / "analysis", quiet=1)
    compileall.compile_dir(ROOT / "bench", quiet=1)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        results = measure(Path(folder), arguments.reports, arguments.rounds)
    report = {"machine": machine(), "reports": arguments.reports, "rounds": arguments.rounds, **results}
    arguments.out.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    show(report)
    print(f"\nWritten to {arguments.out}")


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reports", type=int, default=200, help="reports of the large matrix")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path, default=ROOT / "bench" / "latest.json")
    return parser.parse_args()


def measure(folder: Path, reports: int, rounds: int) -> dict[str, Any]:
    """Seconds of each peer, by name, a list over the rounds; and what follows from their medians."""
    large, small = make_project(folder / "large", reports), make_project(folder / "small", 12)
    tables = folder / "tables"
    peers.tabulate(tables)
    tasks: dict[str, Callable[[], float]] = {
        "ours, all": lambda: peers.ours_tabulated(large, JOBS),
        "ours, all, and tabulating": lambda: peers.ours(large, JOBS),
        "commands, all": lambda: peers.commands(large, tables, SAMPLE["commands"]) * reports,
        "papermill in a pool, all": lambda: peers.pool(large, tables, SAMPLE["pool"], JOBS) * reports,
        "plain functions, all": lambda: peers.plain(large, tables, reports, JOBS),
        "ours, 12": lambda: peers.ours(small, JOBS),
        "tabulating alone": lambda: peers.tabulate(folder / "again"),
        "commands, one": lambda: peers.commands(small, tables, SAMPLE["commands"]),
        "ours, the six of the seeds": lambda: peers.six(ROOT, folder / "six", JOBS),
        "one papermill command on the seeds": lambda: peers.one_command(ROOT, folder),
        "ours, nothing to do": lambda: peers.nothing_to_do(ROOT, folder / "six"),
        "import pandas": peers.import_pandas,
    }
    seconds: dict[str, list[float]] = {name: [] for name in tasks}
    for number in range(rounds):
        for name, task in tasks.items():
            seconds[name].append(task())
            print(f"round {number + 1}/{rounds}  {seconds[name][-1]:8.2f} s  {name}", flush=True)
    return {"seconds": seconds, "ratios": ratios({name: statistics.median(s) for name, s in seconds.items()})}


def ratios(median: dict[str, float]) -> list[dict[str, Any]]:
    """What is compared, the ratio, and what it has to be."""
    # The other peers are given the tables for 'all'; where tabulating is compared, they are timed with it.
    ours, twelve, six = median["ours, all"], median["ours, 12"], median["ours, the six of the seeds"]
    commands_for_twelve = median["tabulating alone"] + 12 * median["commands, one"]
    idle = median["ours, nothing to do"] / median["import pandas"]
    return [
        ratio("all: commands one after another / ours", median["commands, all"] / ours, at_least=15),
        ratio("all: papermill in a pool of 2 / ours", median["papermill in a pool, all"] / ours, at_least=5),
        ratio("all: ours / plain functions", ours / median["plain functions, all"], at_most=2),
        ratio("12 with start and tabulating: commands / ours", commands_for_twelve / twelve, at_least=8),
        ratio(
            "six of the seeds / one command", six / median["one papermill command on the seeds"], at_most=2
        ),
        ratio("nothing to do / import pandas", idle, at_most=0.25),
    ]


def ratio(what: str, value: float, at_least: float = 0, at_most: float = 0) -> dict[str, Any]:
    met = value >= at_least if at_least else value <= at_most
    wanted = f"at least {at_least:g}" if at_least else f"at most {at_most:g}"
    return {"what": what, "ratio": round(value, 3), "wanted": wanted, "met": met}


def machine() -> dict[str, Any]:
    """What it ran on."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    names = subprocess.run([sys.executable, "-m", "pip", "freeze"], capture_output=True, text=True).stdout
    versions = [line for line in names.splitlines() if line.partition("==")[0] in peers.PACKAGES]
    model = ""
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), "")
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "cores": cores,
        "processor": model or platform.processor(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "packages": versions,
        "load before": busy,
        "date": time.strftime("%Y-%m-%d", time.gmtime()),
    }


def show(report: dict[str, Any]) -> None:
    about = report["machine"]
    print(
        f"\n{about['processor']}, {about['cores']} cores, Python {about['python']}, load {about['load before']:.1f}"
    )
    print(f"\n{'median':>9}  of {report['rounds']} rounds; 'all' is {report['reports']} reports")
    for name, seconds in report["seconds"].items():
        print(f"{statistics.median(seconds):8.2f}s  {name}")
    ours = statistics.median(report["seconds"]["ours, all"])
    print(f"\n{report['reports'] / ours * 60:.0f} reports a minute, once the tables are made\n")
    for each in report["ratios"]:
        print(f"{each['ratio']:8.2f}  {each['what']} ({each['wanted']}: {'yes' if each['met'] else 'NO'})")


if __name__ == "__main__":
    main()
