"""How long UCDP's events take, from the zip to verified tables: 385,000 of them, grown from the real files that there are.

The goals: under 20 s and 1 GB, on two cores. The events of a folder of UCDP's files (final or candidate, as CSV or gzip, of
49 columns) are repeated with new numbers until there are enough, and packed as ``ged251-csv.zip``; a whole edition is
then built from it and verified. Without a folder, the events of the tests' specimen are grown.

    python benchmarks/ged.py [FOLDER]
"""

import csv
import gzip
import io
import resource
import sys
import tempfile
import time
import zipfile
from itertools import cycle, islice, pairwise
from pathlib import Path

from varde.edition.build import build
from varde.edition.raw import raw_file
from varde.settings import Settings

EVENTS = 385_918
GOALS = {"s": 20, "MB": 1000}
SPECIMEN = Path(__file__).parents[1] / "tests" / "specimens" / "ucdp"


def main(folder: str = "") -> None:
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "ged251-csv.zip"
        size = grow(Path(folder) if folder else SPECIMEN, path)
        print(f"{EVENTS:,} events, {size / 1e6:.0f} MB as CSV, {path.stat().st_size / 1e6:.0f} MB as zip")
        before = _peak()
        steps = [("finding the file", time.perf_counter(), time.process_time())]

        def say(line: str) -> None:
            steps.append((line, time.perf_counter(), time.process_time()))

        file = raw_file(path, "https://ucdp.uu.se/downloads/ged/ged251-csv.zip")
        edition = build(Settings(Path(scratch) / "data"), {"ucdp_ged": [file]}, say=say)
        say("")
        for (step, start, cpu), (_, end, cpu_end) in pairwise(steps):
            if end - start >= 0.05:
                print(f"{end - start:6.1f} s ({cpu_end - cpu:.1f} s of the processor)  {step}")
        taken, cpu = (steps[-1][at] - steps[0][at] for at in (1, 2))
        written = edition.path / "ucdp_ged.parquet"
        print(f"{edition.manifest.tables['ucdp_ged'].rows:,} rows, {written.stat().st_size / 1e6:.1f} MB as Parquet")
    print(f"in all {taken:.1f} s (goal {GOALS['s']} s), {cpu:.1f} s of the processor")
    print(f"peak memory {_peak():.0f} MB (goal {GOALS['MB']} MB), of it {before:.0f} MB before the build")


def grow(folder: Path, path: Path) -> int:
    """Pack the events of a folder's files, again and again under new numbers, and say how many bytes they have as CSV."""
    csv.field_size_limit(10_000_000)
    files = [file for file in sorted(folder.rglob("*")) if "ged" in file.name.lower() and ".csv" in file.suffixes]
    lines, head = [], []
    for file in files:
        with gzip.open(file, "rt", newline="") if file.suffix == ".gz" else file.open(newline="") as text:
            reader = csv.reader(text)
            columns = next(reader)
            if len(columns) == 49:
                head = columns
                at = head.index("date_end")
                lines += [line for line in reader if len(line) == 49 and line[at] < "2025"]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("GEDEvent_v25_1.csv", "w") as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
        writer = csv.writer(text)
        writer.writerow(head)
        for number, line in enumerate(islice(cycle(lines), EVENTS), start=1):
            writer.writerow([str(number), *line[1:]])
        text.flush()
        text.detach()
    with zipfile.ZipFile(path) as archive:
        return archive.infolist()[0].file_size


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6


if __name__ == "__main__":
    main(*sys.argv[1:])
