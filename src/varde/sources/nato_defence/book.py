"""NATO's own workbook of an edition (``def-exp-2025-en.xlsx``): amounts in its “Table 2”, shares of GDP in its “Table 3”.

Each table is a sheet that begins with its number, and holds blocks: a heading, a row of years (``2025e`` is an estimate), a
row by state with the sums of all at the end, and an empty row. It knows workbooks, and nothing of other forms.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.sources.nato_defence.line import BLOCS, KEY, PRICES, Line
from varde.sources.source import RawFile
from varde.sources.workbook import Cell, Rows, saved, sheets

NAME = re.compile(r"(?:^|/)(?:(\d{2})(\d{2})(\d{2})-)?def-exp-(\d{4})(?:-tables)?-en\.(?:pdf|xlsx)$", re.IGNORECASE)
"""Names of an edition's files: the day of publication in front, if there is one, and the last year."""
_YEARS = re.compile(r"^(\d{4})\s*(e?)$")
_FOUNDERS = 12
"""NATO began with twelve members: a table of fewer rows was cut."""


def lines(file: RawFile) -> Iterator[Line]:
    """The lines of a workbook.

    Raises:
        SourceChanged: If a table or a row of years is not where it was, or a name is no state's.
    """
    book, edition = sheets(file.path, KEY), _edition(file)
    amounts = _block(_sheet(book, 2, file.name), "current prices", file.name)
    shares = _block(_sheet(book, 3, file.name), "share of", file.name)
    if amounts.years != shares.years:
        raise SourceChanged(
            KEY, file.name, "the same years in Table 2 and Table 3", f"{amounts.years} and {shares.years}"
        )
    if set(amounts.rows) != set(shares.rows):
        apart = ", ".join(sorted(set(amounts.rows) ^ set(shares.rows)))
        raise SourceChanged(KEY, file.name, "the same states in Table 2 and Table 3", f"only one has {apart}")
    prices = PRICES.search(shares.heading)
    for who, cells in shares.rows.items():
        for (year, estimate), share, amount in zip(shares.years, cells, amounts.rows[who], strict=True):
            if share is not None or amount is not None:
                basis = "estimate" if estimate else "actual"
                day, printed = dt.date(year, 1, 1), None if share is None else round(share, 2)
                million = None if amount is None else float(round(amount))
                yield Line(edition, day, who, printed, million, basis, prices[1] if prices else None, "high")


def _edition(file: RawFile) -> str:
    """The edition of a workbook: the day in its name, or the one on which it was saved."""
    name = NAME.search(file.name)
    if name is None:
        raise SourceChanged(KEY, file.name, "a name like def-exp-2025-en.xlsx", "another")
    if name[1]:
        return f"20{name[1]}-{name[2]}-{name[3]}"
    day = saved(file.path, KEY)
    if day is None or day.year < int(name[4]):
        raise SourceChanged(KEY, file.name, f"a workbook saved in {name[4]} or later", f"{day or 'no day'}")
    return day.isoformat()


@attrs.frozen
class _Block:
    """A block of a table: its heading, its years with NATO's mark for estimates, and its rows by state or bloc."""

    heading: str
    years: tuple[tuple[int, bool], ...]
    rows: Mapping[str, Sequence[float | None]]


def _sheet(book: Mapping[str, Rows], number: int, name: str) -> Rows:
    for rows in book.values():
        if rows and re.match(rf"Table {number}\s*:", _text(rows[0])):
            return rows
    raise SourceChanged(KEY, name, f"a sheet that begins “Table {number}:”", f"sheets {', '.join(book) or 'none'}")


def _block(rows: Rows, heading: str, name: str) -> _Block:
    """The first block whose heading begins so: a row of years below it, then a row by state until an empty one."""
    start = next((at for at, row in enumerate(rows) if _text(row).lower().startswith(heading)), None)
    if start is None:
        raise SourceChanged(KEY, name, f"a block headed “{heading} …”", "none")
    head = next(
        (at for at in range(start + 1, min(start + 5, len(rows))) if rows[at][1:] and not _text(rows[at])), None
    )
    if head is None:
        raise SourceChanged(KEY, name, f"a row of years under “{heading} …”", "none")
    years = tuple(_year(cell, name) for cell in rows[head][1:] if cell is not None)
    found: dict[str, Sequence[float | None]] = {}
    for row in rows[head + 1 :]:
        label = _text(row)
        if not label or label.lower().startswith("note"):
            break
        cells = [*row[1 : 1 + len(years)], *[None] * len(years)][: len(years)]
        found[_who(label, name)] = [_number(cell, name) for cell in cells]
    if len(found) < _FOUNDERS:
        raise SourceChanged(KEY, name, "at least the rows of NATO's twelve founders", f"{len(found)}")
    return _Block(_text(rows[start]), years, found)


def _text(row: Sequence[Cell]) -> str:
    return " ".join(str(row[0]).split()) if row and row[0] is not None else ""


def _year(cell: Cell, name: str) -> tuple[int, bool]:
    label = str(int(cell)) if isinstance(cell, float) else str(cell).strip()
    match = _YEARS.match(label)
    if match is None:
        raise SourceChanged(KEY, name, "a year such as 2024 or 2025e", repr(cell))
    return int(match[1]), bool(match[2])


def _number(cell: Cell, name: str) -> float | None:
    if cell is None or (isinstance(cell, str) and cell.strip() in ("", "..", "-", "–")):
        return None
    if isinstance(cell, bool) or not isinstance(cell, float):
        raise SourceChanged(KEY, name, "a number", repr(cell))
    return cell


def _who(label: str, name: str) -> str:
    """A state's id or a bloc's, by the name in the table; asterisks point to notes."""
    bare = label.rstrip("* ").strip()
    if bare in BLOCS:
        return BLOCS[bare]
    try:
        return gazetteer().states.find(bare).id
    except UnknownName as fault:
        raise SourceChanged(KEY, name, "the name of a state", label) from fault
