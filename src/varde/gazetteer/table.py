"""The package's own tables of names, read from ``data/``. It reads text and dates; it does not judge them."""

import csv
import datetime as dt
from pathlib import Path

_DATA = Path(__file__).parent / "data"
MISSIONS_FILE = _DATA / "missions.csv"
"""The compilation of missions, which is also the raw file of a source."""


def read(name: str) -> list[dict[str, str]]:
    """The rows of one table, by column."""
    with (_DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text: str) -> dt.date | None:
    """A date, or None where the cell is empty. A year alone stands for its first day."""
    if not text:
        return None
    return dt.date.fromisoformat(text if len(text) > 4 else f"{text}-01-01")


def number(text: str) -> int | None:
    """A whole number, or None where the cell is empty."""
    return int(text) if text else None


def several(text: str) -> tuple[str, ...]:
    """The items of a cell that holds several, with a bar between."""
    return tuple(text.split("|")) if text else ()
