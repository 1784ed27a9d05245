"""The tidy CSV of the UN's monthly PDF tables: one line a month, country, mission and type."""

import datetime as dt
import gzip
from collections.abc import Iterator
from pathlib import Path

from varde.errors import SourceChanged
from varde.sources.source import csv_lines
from varde.sources.un_contributions.contribution import TYPES, Contribution

COLUMNS = ("month", "iso3", "mission", "personnel_type", "male", "female", "total", "flag")
CELL = ("month", "iso3", "mission", "personnel_type")
DOUBTFUL = "mission_attribution_uncertain"
"""The flag of lines whose mission is a guess: there alone a cell may come twice."""


def read_tidy(path: Path) -> Iterator[Contribution]:
    """Read the CSV, plain or gzipped.

    Raises:
        SourceChanged: If a column is gone, a type is new, or men and women do not add up, or a line comes twice.
    """
    with path.open("rb") as file:
        zipped = file.read(2) == b"\x1f\x8b"  # told by its bytes: a kept raw file has no ending
    with (
        gzip.open(path, "rt", encoding="utf-8", newline="")
        if zipped
        else path.open(encoding="utf-8", newline="") as file
    ):
        seen: set[tuple[str, ...]] = set()
        for number, line in enumerate(csv_lines("un_contributions", file, COLUMNS, path.name), start=2):
            if line["personnel_type"] not in TYPES:
                raise SourceChanged(
                    "un_contributions", f"personnel_type, line {number}", " or ".join(TYPES), line["personnel_type"]
                )
            male, female = (int(line[sex]) if line[sex] else None for sex in ("male", "female"))
            total = int(line["total"])
            if min(male or 0, female or 0, total) < 0:
                raise SourceChanged("un_contributions", f"persons, line {number}", "none below zero", str(total))
            if male is not None and female is not None and male + female != total:
                raise SourceChanged("un_contributions", f"total, line {number}", str(male + female), str(total))
            cell = tuple(line[name] for name in CELL)
            if cell in seen and line["flag"] != DOUBTFUL:
                raise SourceChanged("un_contributions", f"{'/'.join(cell)}, line {number}", "one line", "two")
            seen.add(cell)
            yield Contribution(
                month=dt.date.fromisoformat(f"{line['month']}-01"),
                country=line["iso3"],
                mission=line["mission"] or None,
                personnel_type=line["personnel_type"],
                male=male,
                female=female,
                total=total,
            )
