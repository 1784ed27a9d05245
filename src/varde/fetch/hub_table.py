"""The rows of the Hub's answers: JSON or CSV to rows, and the Hub's forms of dates and numbers.

JSON gives a bare list of rows, dates as milliseconds since 1970 (below zero before it) and some whole numbers as
``250.0``; CSV gives the same columns with ISO dates. Both are read, and the form that was seen is told.
"""

import csv
import datetime as dt
import gzip
import io
import json
import math
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import attrs

from varde.errors import SourceChanged
from varde.fetch.raw import RawFile

Form = Literal["json", "csv"]
DateForm = Literal["epoch milliseconds", "ISO"]
HubRow = Mapping[str, Any]
"""A row by column: JSON's own values, or CSV's text with None where it is empty."""
GZIP = b"\x1f\x8b"
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@attrs.frozen
class HubTable:
    """The rows of a raw file of the Hub's, and the form that they came in."""

    rows: tuple[HubRow, ...]
    form: Form
    declared: int | None = None
    """How many rows the answer says that there are, if it says so."""


def read_table(file: RawFile | Path, source: str, columns: Sequence[str]) -> HubTable:
    """Read a raw file of the Hub's, JSON or CSV, gzipped or not, as its bytes tell.

    Raises:
        SourceChanged: If it is neither, has no rows, or lacks a column.
    """
    path, name = (file, file.name) if isinstance(file, Path) else (file.path, file.name)
    content = path.read_bytes()
    if content[:2] == GZIP:
        try:
            content = gzip.decompress(content)
        except (OSError, EOFError, zlib.error) as fault:
            raise SourceChanged(source, name, "a whole gzip file", str(fault)) from fault
    return parse_table(content, source, name, columns)


def parse_table(
    content: bytes, source: str, name: str, columns: Sequence[str] = (), *, empty: bool = False
) -> HubTable:
    """Parse an answer of the Hub's.

    Args:
        content: Its bytes.
        source: Key of the source, for messages.
        name: The file's name, for messages.
        columns: The columns that it must have.
        empty: Whether it may have no rows, as the page after the last has none.

    Example:
        >>> table = parse_table(b'[{"id": 1, "incident_date": -678153600000}]', "un_fatalities", "a.json", ["id"])
        >>> table.form, read_date(table.rows[0]["incident_date"], "un_fatalities", "incident_date")
        ('json', (datetime.date(1948, 7, 6), 'epoch milliseconds'))
        >>> parse_table(b"[]", "un_fatalities", "a.json")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        varde.errors.SourceChanged: Source un_fatalities has changed: a.json: expected at least one row, found none. ...

    Raises:
        SourceChanged: If it cannot be parsed, has no rows, or lacks a column.
    """
    try:
        text = content.decode("utf-8-sig")
        table = _json_table(text, source, name) if text.lstrip()[:1] in ("[", "{") else _csv_table(text, source, name)
    except ValueError as fault:  # bytes that are no UTF-8, or no JSON
        raise SourceChanged(
            source, name, "a table of the Hub in JSON or CSV", f"{type(fault).__name__}: {fault}"
        ) from fault
    if not table.rows and not empty:
        raise SourceChanged(source, name, "at least one row", "none")
    if table.declared is not None and table.declared != len(table.rows):
        raise SourceChanged(source, name, f"the {table.declared} rows that it declares", str(len(table.rows)))
    for number, row in enumerate(table.rows, start=1):
        for column in columns:
            if column not in row:
                what = f"column {column!r} in {name}, row {number}"
                raise SourceChanged(source, what, "present", f"columns {', '.join(row) or 'none'}")
    return table


def read_date(value: Any, source: str, column: str) -> tuple[dt.date, DateForm]:
    """A date of the Hub's, and the form that it came in: epoch milliseconds in JSON, ISO text in CSV, either in either.

    Example:
        >>> read_date("2017-07-31T00:00:00", "un_contributions", "last_reporting_date")
        (datetime.date(2017, 7, 31), 'ISO')
        >>> read_date("31.7.2017", "un_contributions", "date")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        varde.errors.SourceChanged: ... expected epoch milliseconds or an ISO date, found '31.7.2017'. ...

    Raises:
        SourceChanged: If it is in neither form.
    """
    text = value.strip() if isinstance(value, str) else value
    try:
        if isinstance(text, str) and text[4:5] == "-":
            return dt.datetime.fromisoformat(text).date(), "ISO"
        if not isinstance(text, bool):
            return (_EPOCH + dt.timedelta(milliseconds=float(text))).date(), "epoch milliseconds"
    except (TypeError, ValueError, OverflowError):
        pass
    raise SourceChanged(source, f"column {column!r}", "epoch milliseconds or an ISO date", repr(value))


def read_count(value: Any, source: str, column: str) -> int | None:
    """A whole number of the Hub's, which may come as ``12``, ``12.0`` or text; None where there is none.

    Example:
        >>> [read_count(value, "un_contributions", "male_personnel") for value in (12, 12.0, "12.0", "", None)]
        [12, 12, 12, None, None]

    Raises:
        SourceChanged: If it is no whole number from zero up.
    """
    if (
        value is None
        or (isinstance(value, str) and not value.strip())
        or (isinstance(value, float) and math.isnan(value))
    ):
        return None
    try:
        number = float(value)
        if number >= 0 and number.is_integer() and not isinstance(value, bool):
            return int(number)
    except (TypeError, ValueError):
        pass
    raise SourceChanged(source, f"column {column!r}", "a whole number", repr(value))


def _json_table(text: str, source: str, name: str) -> HubTable:
    answer, declared = json.loads(text), None
    if isinstance(answer, dict):  # never seen, but the usual way to put a count beside the rows
        lists = [value for value in answer.values() if isinstance(value, list)]
        if len(lists) != 1:
            raise SourceChanged(source, name, "a list of rows", f"an object with {', '.join(answer) or 'nothing'}")
        totals = [answer[key] for key in ("total", "count", "total_count") if isinstance(answer.get(key), int)]
        answer, declared = lists[0], totals[0] if totals else None
    if any(not isinstance(row, dict) for row in answer):
        raise SourceChanged(source, name, "a list of rows", "a list of something else")
    return HubTable(tuple(answer), "json", declared)


def _csv_table(text: str, source: str, name: str) -> HubTable:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header, *lines = [line for line in reader if line] or [[]]
    except csv.Error as fault:
        raise SourceChanged(source, name, "CSV", str(fault)) from fault
    for number, line in enumerate(lines, start=1):
        if len(line) != len(header):
            raise SourceChanged(source, f"{name}, row {number}", f"{len(header)} cells", str(len(line)))
    rows = [dict(zip(header, (cell or None for cell in line), strict=True)) for line in lines]
    return HubTable(tuple(rows), "csv")
