"""Observations of an SDMX-CSV file, as the OECD's service gives them: with or without labels, columns known by name alone.

A key of the service names one value or several (``NOR+SWE``) for each dimension, in the dimensions' order, with dots between.
"""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from varde.errors import SourceChanged
from varde.sources.source import csv_lines

ALWAYS = ("TIME_PERIOD", "OBS_VALUE", "UNIT_MULT", "OBS_STATUS")
MILLION = 6


class Observation(NamedTuple):
    """One observation: its codes by column, its year, its value as it is printed, and what the publisher marks it with."""

    codes: dict[str, str]
    year: int
    value: float
    status: str

    def millions(self, source: str) -> float:
        """The value in millions, whatever power of ten the file counts in.

        Raises:
            SourceChanged: If the file does not say, or not by a whole number.
        """
        power = self.codes["UNIT_MULT"]
        if not power.isdigit():
            raise SourceChanged(source, "column 'UNIT_MULT'", "a power of ten", repr(power))
        return self.value * 10.0 ** (int(power) - MILLION)


def observations(path: Path, source: str, columns: Sequence[str]) -> Iterator[Observation]:
    """The observations of a file that have a value; a cell without one says nothing.

    Args:
        path: The file.
        source: Key of the source.
        columns: The columns that it must have, beside those that every such file has.

    Raises:
        SourceChanged: If a column is gone, or a year or value is no number.
    """
    with path.open(encoding="utf-8-sig", newline="") as text:
        for line in csv_lines(source, text, (*columns, *ALWAYS), path.name):
            if not line["OBS_VALUE"]:
                continue
            try:
                year, value = int(line["TIME_PERIOD"]), float(line["OBS_VALUE"])
            except ValueError as fault:
                where = f"{path.name}, {line['TIME_PERIOD']}"
                raise SourceChanged(source, where, "a year and a number", line["OBS_VALUE"]) from fault
            if not math.isfinite(value):
                raise SourceChanged(source, f"{path.name}, {year}", "a number", line["OBS_VALUE"])
            yield Observation(line, year, value, line["OBS_STATUS"])


def count(path: Path, source: str, columns: Sequence[str]) -> int:
    """How many observations a file has, for the fetch to check.

    Raises:
        SourceChanged: As `observations` does.
    """
    return sum(1 for _ in observations(path, source, columns))
