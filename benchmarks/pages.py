"""How many pages a server could write: every state in both languages, in one process.

The goals, as medians: JSON under 40 ms, HTML with its charts under 150 ms; peak memory under 350 MB.

    python benchmarks/pages.py [DATE]
"""

import resource
import statistics
import sys
import time
from itertools import product

import varde
from varde.gazetteer import gazetteer
from varde.settings import LANGUAGES

GOALS = {"json": 40, "html": 150, "md": None, "text": None}


def main(on: str = "2017-07-31") -> None:
    start = time.perf_counter()
    states = [state.id for state in gazetteer().states if state.kind == "state"]
    times: dict[str, list[float]] = {form: [] for form in GOALS}
    for form, taken in times.items():
        record = varde.open("starter")  # a fresh one for each form: an engine remembers what it has answered
        for country, lang in product(states, LANGUAGES):
            before = time.perf_counter()
            record.write(record.brief(country, on), lang, form)
            taken.append((time.perf_counter() - before) * 1000)
    print(f"{len(states)} states x {len(LANGUAGES)} languages, {on}: each page from the question to the last byte")
    print(f"{'form':6} {'median':>9} {'95 of 100':>10} {'slowest':>9} {'goal':>8}")
    for form, taken in times.items():
        high = statistics.quantiles(taken, n=20)[-1]
        goal = f"{GOALS[form]} ms" if GOALS[form] else ""
        print(f"{form:6} {statistics.median(taken):6.1f} ms {high:7.1f} ms {max(taken):6.0f} ms {goal:>8}")
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    print(f"peak memory {peak:.0f} MB (goal 350 MB), {time.perf_counter() - start:.0f} s in all")


if __name__ == "__main__":
    main(*sys.argv[1:])
