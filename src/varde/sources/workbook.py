"""Cells of an Excel workbook (.xlsx), read with the standard library: sheets by name, each a list of rows.

A workbook is a zip of XML; values are all that is read of it: no formulas, styles or dates (a date comes as Excel's number
of days). The older .xls is another format, which this does not know.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from varde.errors import SourceChanged

Cell = str | float | bool | None
Rows = list[list[Cell]]

LIMIT = 200_000_000
"""The most bytes that one part of a workbook may unpack to."""
WIDEST, LONGEST = 16_384, 1_048_576
"""Columns and rows that a sheet can have."""

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PLACE = re.compile(r"^([A-Z]{1,3})([0-9]{1,7})$")


def sheets(path: Path, source: str) -> Mapping[str, Rows]:
    """The visible values of every sheet, by the sheet's name, in the workbook's order.

    Rows are as long as their last cell that has a value, and an empty row is an empty list.

    Args:
        path: The file.
        source: Key of the source, for messages.

    Raises:
        SourceChanged: If the file is no workbook, is cut short, or is larger unpacked than any workbook should be.
    """
    try:
        with ZipFile(path) as book:
            texts = list(_texts(book, source, path.name))
            targets = {
                relation.get("Id"): str(relation.get("Target"))
                for relation in _parse(book, "xl/_rels/workbook.xml.rels", source, path.name)
            }
            found = {}
            for sheet in _parse(book, "xl/workbook.xml", source, path.name).iter(f"{_MAIN}sheet"):
                target = targets[sheet.get(_LINK)]
                part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
                found[str(sheet.get("name"))] = _rows(_parse(book, part, source, path.name), texts, source, path.name)
            return found
    except (BadZipFile, LookupError, EOFError, ValueError, ElementTree.ParseError) as fault:
        raise SourceChanged(source, path.name, "a whole Excel workbook (.xlsx)", str(fault)[:200]) from fault


def saved(path: Path, source: str) -> dt.date | None:
    """The day on which the workbook was last saved, as it says itself; None if it does not.

    Raises:
        SourceChanged: If the file is no workbook.
    """
    try:
        with ZipFile(path) as book:
            if "docProps/core.xml" not in book.namelist():
                return None
            for entry in _parse(book, "docProps/core.xml", source, path.name):
                if entry.tag.endswith("}modified") and entry.text:
                    return dt.date.fromisoformat(entry.text[:10])
    except (BadZipFile, EOFError, ElementTree.ParseError, ValueError) as fault:
        raise SourceChanged(source, path.name, "a whole Excel workbook (.xlsx)", str(fault)[:200]) from fault
    return None


def _parse(book: ZipFile, part: str, source: str, name: str) -> ElementTree.Element:
    if book.getinfo(part).file_size > LIMIT:
        raise SourceChanged(source, f"{part} in {name}", f"at most {LIMIT:,} bytes", "more")
    with book.open(part) as file:
        return ElementTree.fromstring(_plain(file, source, f"{part} in {name}"))  # noqa: S314  a document type, and so every entity, is refused above


def _plain(file: IO[bytes], source: str, where: str) -> bytes:
    content = file.read(LIMIT + 1)
    if len(content) > LIMIT:
        raise SourceChanged(source, where, f"at most {LIMIT:,} bytes", "more")
    if b"<!DOCTYPE" in content[:4096] or b"<!ENTITY" in content:
        raise SourceChanged(source, where, "XML without a document type", "one")
    return content


def _texts(book: ZipFile, source: str, name: str) -> Iterator[str]:
    """The texts that cells share, in the order of their numbers."""
    if "xl/sharedStrings.xml" in book.namelist():
        for item in _parse(book, "xl/sharedStrings.xml", source, name).iter(f"{_MAIN}si"):
            yield _text(item)


def _text(item: ElementTree.Element) -> str:
    """The text of an item, its formatted runs joined and phonetic readings left out."""
    runs = [item, *item.findall(f"{_MAIN}r")]
    return "".join(text.text or "" for run in runs for text in run.findall(f"{_MAIN}t"))


def _rows(sheet: ElementTree.Element, texts: list[str], source: str, name: str) -> Rows:
    rows: Rows = []
    for row in sheet.iter(f"{_MAIN}row"):
        number = int(row.get("r") or len(rows) + 1)
        if not len(rows) < number <= LONGEST:
            raise SourceChanged(source, name, f"rows in order, at most {LONGEST:,}", f"row {number}")
        rows.extend([] for _ in range(number - len(rows)))
        cells = rows[-1]
        for cell in row.findall(f"{_MAIN}c"):
            at = _column(cell.get("r"), len(cells))
            value = _value(cell, texts)
            if value is not None:
                if not len(cells) <= at < WIDEST:
                    raise SourceChanged(source, name, f"cells in order, at most {WIDEST:,} a row", f"column {at + 1}")
                cells.extend([None] * (at - len(cells)) + [value])
    return rows


def _column(place: str | None, following: int) -> int:
    """The number of a cell's column, from 0: ``C7`` is 2; a cell without a place follows the one before it."""
    match = _PLACE.match(place or "")
    if match is None:
        return following
    number = 0
    for letter in match[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: ElementTree.Element, texts: list[str]) -> Cell:
    kind, content = cell.get("t", "n"), cell.find(f"{_MAIN}v")
    if kind == "inlineStr":
        inline = cell.find(f"{_MAIN}is")
        return None if inline is None else _text(inline) or None
    if content is None or content.text is None:
        return None
    match kind:
        case "s":
            return texts[int(content.text)] or None
        case "b":
            return content.text == "1"
        case "n":
            return float(content.text)
    return content.text
