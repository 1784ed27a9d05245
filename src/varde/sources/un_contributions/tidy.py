"""The tidy CSV of the UN's monthly PDF tables: one line a month, country, mission and type."""

import csv
import datetime as dt
import gzip
from collections.abc import Iterator
from pathlib import Path

from varde.errors import SourceChanged
from varde.sources.source import require_columns
from varde.sources.un_contributions.contribution import TYPES, Contribution

COLUMNS = ("month", "iso3", "mission", "personnel_type", "male", "female", "total", "flag")


def read_tidy(path: Path) -> Iterator[Contribution]:
    """Read the CSV, plain or gzipped.

    Raises:
        SourceChanged: If a column is gone, a type is new, or men and women do not add up.
    """
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        lines = csv.DictReader(file)
        require_columns("un_contributions", lines.fieldnames or (), COLUMNS, path.name)
        for number, line in enumerate(lines, start=2):
            if line["personnel_type"] not in TYPES:
                raise SourceChanged(
                    "un_contributions", f"personnel_type, line {number}", " or ".join(TYPES), line["personnel_type"]
                )
            male, female = (int(line[sex]) if line[sex] else None for sex in ("male", "female"))
            total = int(line["total"])
            if male is not None and female is not None and male + female != total:
                raise SourceChanged("un_contributions", f"total, line {number}", str(male + female), str(total))
            yield Contribution(
                month=dt.date.fromisoformat(f"{line['month']}-01"),
                country=line["iso3"],
                mission=line["mission"] or None,
                personnel_type=line["personnel_type"],
                male=male,
                female=female,
                total=total,
            )
