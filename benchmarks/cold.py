"""How long a reader waits: the whole process of ``varde brief NOR``, against a Python that only imports DuckDB.

Runs are interleaved, so that whatever else the machine does falls on all alike; medians are compared. The goals: as text at most
4 times the import, as HTML with its charts at most 7 times.

    python benchmarks/cold.py [RUNS]
"""

import statistics
import subprocess
import sys
import time

PEER = "import duckdb"
CASES = {
    PEER: ([sys.executable, "-c", PEER], None),
    "varde --version": ([sys.executable, "-m", "varde", "--version"], None),
    "varde ask": ([sys.executable, "-m", "varde", "ask", "un_personnel", "country=NOR", "on=2017-07"], None),
    "varde brief NOR": ([sys.executable, "-m", "varde", "brief", "NOR"], 4.0),
    "varde brief NOR (html)": ([sys.executable, "-m", "varde", "brief", "NOR", "--format", "html"], 7.0),
}


def main(runs: int = 15) -> None:
    times: dict[str, list[float]] = {name: [] for name in CASES}
    for number in range(runs + 1):
        for name, (command, _) in CASES.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            if number:  # the first round fills the file cache
                times[name].append(time.perf_counter() - start)
    peer = statistics.median(times[PEER])
    print(f"{'whole process, ' + str(runs) + ' runs':28} {'median':>9} {'fastest':>9} {'ratio':>7} {'goal':>6}")
    for name, (_, goal) in CASES.items():
        median = statistics.median(times[name])
        print(
            f"{name:28} {median * 1000:6.0f} ms {min(times[name]) * 1000:6.0f} ms {median / peer:6.2f}x "
            f"{f'{goal:.0f}x' if goal else '':>6}"
        )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
