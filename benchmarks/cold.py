"""How long a reader waits: the whole process of a command, against a Python that only imports DuckDB.

Runs are interleaved, so that whatever else the machine does falls on all alike; medians are compared, and so is the processor's
own time at its least. Bytecode is kept between the runs, as an installed package has it. The goals: a page as text at
most 4 times the import, as HTML with its charts and maps at most 7 times, the check of a page at most 6 times.

    python benchmarks/cold.py [RUNS] [PAGE]
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

PEER = "import duckdb"
VARDE = [sys.executable, "-m", "varde"]


def cases(page: str) -> dict[str, tuple[list[str], float | None]]:
    """Every command and its goal."""
    found: dict[str, tuple[list[str], float | None]] = {
        PEER: ([sys.executable, "-c", PEER], None),
        "varde --version": ([*VARDE, "--version"], None),
        "varde ask": ([*VARDE, "ask", "un_personnel", "country=NOR", "on=2017-07"], None),
        "varde brief NOR": ([*VARDE, "brief", "NOR"], 4.0),
        "varde brief NOR (html)": ([*VARDE, "brief", "NOR", "--format", "html"], 7.0),
    }
    if page:
        found["varde check PAGE"] = ([*VARDE, "check", page], 6.0)
    return found


def main(runs: int = 15, page: str = "") -> None:
    commands = cases(page)
    walls: dict[str, list[float]] = {name: [] for name in commands}
    cpus: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as kept:
        env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env["PYTHONPYCACHEPREFIX"] = kept
        for number in range(runs + 1):
            for name, (command, _) in commands.items():
                start, before = time.perf_counter(), _processor()
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=env)
                if number:  # the first round fills the file cache and the bytecode
                    walls[name].append(time.perf_counter() - start)
                    cpus[name].append(_processor() - before)
    peer, peer_cpu = statistics.median(walls[PEER]), min(cpus[PEER])
    head = f"whole process, {runs} runs"
    print(f"{head:28} {'median':>9} {'fastest':>9} {'ratio':>7} {'processor':>10} {'ratio':>7} {'goal':>6}")
    for name, (_, goal) in commands.items():
        median, cpu = statistics.median(walls[name]), min(cpus[name])
        print(
            f"{name:28} {median * 1000:6.0f} ms {min(walls[name]) * 1000:6.0f} ms {median / peer:6.2f}x "
            f"{cpu * 1000:7.0f} ms {cpu / peer_cpu:6.2f}x {f'{goal:.0f}x' if goal else '':>6}"
        )


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15, *sys.argv[2:3])
