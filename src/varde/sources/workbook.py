"""Cells of an Excel workbook (.xlsx or .xls), read by python-calamine (the extra ``excel``): sheets by name, each a list of rows."""

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile, is_zipfile

from varde.errors import MissingExtra, SourceChanged

Cell = str | float | bool | dt.date | None
Rows = list[list[Cell]]

LIMIT = 200_000_000
"""The most bytes that a workbook may unpack to."""


def sheets(path: Path, source: str) -> Mapping[str, Rows]:
    """The values of every sheet, by the sheet's name, in the workbook's order.

    An empty cell is None. A row is as long as its last cell that has a value, an empty row an empty list. A number is a float,
    a date a `datetime.date`, whether the cell holds a time of day or not.

    Args:
        path: The file.
        source: Key of the source, for messages.

    Raises:
        SourceChanged: If the file is no workbook, is cut short, or is larger unpacked than any workbook should be.
        MissingExtra: If python-calamine is not installed.
    """
    try:
        from python_calamine import CalamineError, load_workbook
    except ImportError:
        raise MissingExtra("reading Excel workbooks", "excel") from None
    _bounded(path, source)
    try:
        book = load_workbook(path)
        return {name: _rows(book.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in book.sheet_names}
    except (CalamineError, ValueError) as fault:
        raise SourceChanged(source, path.name, "a whole Excel workbook", str(fault)[:200]) from fault


def saved(path: Path, source: str) -> dt.date | None:
    """The day on which an .xlsx workbook was last saved, as it says itself; None if it does not.

    Raises:
        SourceChanged: If the file is no workbook.
    """
    _bounded(path, source)
    try:
        with ZipFile(path) as book:
            if "docProps/core.xml" not in book.namelist():
                return None
            content = book.read("docProps/core.xml")
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise SourceChanged(source, f"docProps/core.xml in {path.name}", "XML without a document type", "one")
        for entry in ElementTree.fromstring(content):  # noqa: S314  a document type, and so every entity, is refused above
            if entry.tag.endswith("}modified") and entry.text:
                return dt.date.fromisoformat(entry.text[:10])
    except (BadZipFile, EOFError, ElementTree.ParseError, ValueError) as fault:
        raise SourceChanged(source, path.name, "a whole Excel workbook (.xlsx)", str(fault)[:200]) from fault
    return None


def _bounded(path: Path, source: str) -> None:
    if is_zipfile(path):
        with ZipFile(path) as book:
            size = sum(part.file_size for part in book.infolist())
        if size > LIMIT:
            raise SourceChanged(source, path.name, f"at most {LIMIT:,} bytes unpacked", f"{size:,}")


def _rows(found: Sequence[Sequence[object]]) -> Rows:
    rows = [[_cell(value) for value in row] for row in found]
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _cell(value: object) -> Cell:
    match value:
        case "":
            return None
        case bool() | str() | None:
            return value
        case int() | float():
            return float(value)
        case dt.datetime():
            return value.date()
        case dt.date():
            return value
    return str(value)
