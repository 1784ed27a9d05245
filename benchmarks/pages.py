"""How many pages a server could write: states in both languages, in one process, the edition open.

The goals, as medians: JSON within 100 ms, HTML with its charts and maps within 400 ms; peak memory under 350 MB. Beside the
wall clock stands the processor's own time, which says more on a machine that does other work as well. The second language
of a page asks nothing anew, so the first is told apart.

    python benchmarks/pages.py [DATE] [--states 24 | --all] [--forms json,html]
"""

import argparse
import random
import resource
import statistics
import sys
import time

import varde
from varde.gazetteer import gazetteer
from varde.settings import LANGUAGES

GOALS = {"json": 100, "html": 400, "md": None, "text": None}


def main(on: str, number: int | None, forms: list[str]) -> None:
    start = time.perf_counter()
    every = [state.id for state in gazetteer().states if state.kind == "state"]
    states = every if number is None else sorted(random.Random(on).sample(every, min(number, len(every))))
    print(
        f"{len(states)} of {len(every)} states x {len(LANGUAGES)} languages, {on}: from the question to the last byte"
    )
    print(f"{'form':6} {'median':>9} {'first':>9} {'processor':>10} {'95 of 100':>10} {'slowest':>9} {'goal':>8}")
    for form in forms:
        record = varde.open("starter")  # a fresh one for each form: an engine remembers what it has answered
        taken, firsts, cpu = [], [], []
        for place, country in enumerate(states, start=1):
            for lang in LANGUAGES:
                before, before_cpu = time.perf_counter(), time.process_time()
                record.write(record.brief(country, on), lang, form)
                taken.append((time.perf_counter() - before) * 1000)
                cpu.append((time.process_time() - before_cpu) * 1000)
                if lang == LANGUAGES[0]:
                    firsts.append(taken[-1])
            if place % 10 == 0 or place == len(states):
                print(f"{form}: {place} of {len(states)} states", file=sys.stderr, flush=True)
        high = statistics.quantiles(taken, n=20)[-1]
        goal = f"{GOALS[form]} ms" if GOALS[form] else ""
        print(
            f"{form:6} {statistics.median(taken):6.1f} ms {statistics.median(firsts):6.1f} ms {statistics.median(cpu):7.1f} ms "
            f"{high:7.1f} ms {max(taken):6.0f} ms {goal:>8}",
            flush=True,
        )
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    print(f"peak memory {peak:.0f} MB (goal 350 MB), {time.perf_counter() - start:.0f} s in all")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("on", nargs="?", default="2017-07-31", metavar="DATE")
    parser.add_argument("--states", type=int, default=24, help="how many states, drawn by the date")
    parser.add_argument("--all", action="store_true", help="every state")
    parser.add_argument("--forms", default=",".join(GOALS), help="forms, comma between")
    given = parser.parse_args()
    main(given.on, None if given.all else given.states, given.forms.split(","))
