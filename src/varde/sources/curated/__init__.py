"""Reading Varde's own tables: CSV files of the package, each row with its source and confidence.

It reads cells; which columns a table has, and what they mean, stands in each source's module.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

from varde.errors import SourceChanged
from varde.model import Period
from varde.sources.source import RawFile, csv_lines

FOLDER = Path(__file__).parent
CONFIDENCE = ("high", "medium", "low")


def lines(source: str, files: Sequence[RawFile], columns: Sequence[str]) -> Iterator[dict[str, str]]:
    """The lines of a curated source's one file.

    Raises:
        SourceChanged: If there is not exactly one file, or it lacks a column.
    """
    if len(files) != 1:
        raise SourceChanged(source, "the raw files", "one CSV file", f"{len(files)} files")
    with files[0].path.open(encoding="utf-8", newline="") as file:
        yield from csv_lines(source, file, columns, files[0].name)


def first_day(text: str) -> dt.date:
    """The first day of a year, month or day, as curated dates are cut to what is known.

    Example:
        >>> first_day("1952").isoformat()
        '1952-01-01'
    """
    return Period.parse(text).start


def last_day(text: str) -> dt.date | None:
    """The last day of a year, month or day; None where the cell is empty.

    Example:
        >>> last_day("1991-03").isoformat()
        '1991-03-31'
    """
    return Period.parse(text).end if text else None
