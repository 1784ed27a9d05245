"""States parties to treaties on the law of war, by the International Committee of the Red Cross: one workbook, a column a treaty.

A cell is the day on which the state ratified, acceded or succeeded, as a date or as text (``22.08.2019``). Who has only signed it does not
say. Below the states stands the number of parties to each treaty, which is compared with the column. The file is Excel's old form
(.xls), which python-calamine reads (the extra ``excel``).
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Text
from varde.sources.source import RawFile, Reading, Source
from varde.sources.treaty_lists import Entry, reading, table
from varde.sources.workbook import Cell, Rows, sheets

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "icrc_treaties"
TABLE = table("icrc_treaties", "the International Committee of the Red Cross")
FILE = (
    "https://ihl-databases.icrc.org/applic/ihl/ihl.nsf/xsp/.ibmmodres/domino/OpenAttachment/applic/ihl/ihl.nsf/"
    "40BAD58D71673B1CC125861400334BC4/%24File/IHL_and_other_related_Treaties.xls"
)
NAME = "IHL_and_other_related_Treaties.xls"
SHEET = "IHL and other related Treaties"
COLUMNS = {
    "GC I-IV 1949": "geneva_1949",
    "AP I 1977": "ap1",
    "AP I Declaration art. 90": "ap1_art90",
    "AP II 1977": "ap2",
    "AP III 2005": "ap3",
    "CRC 1989": "crc",
    "Opt Prot. CRC 2000": "crc_opac",
    "CPED 2006": "ced",
    "ICC Statute 1998": "rome_statute",
    "Hague Conv. 1954": "hague_cultural",
    "Hague Prot. 1954": "hague_protocol_1",
    "Hague Prot. 1999": "hague_protocol_2",
    "ENMOD Conv. 1976": "enmod",
    "Geneva Gas Prot. 1925": "geneva_protocol",
    "BWC 1972": "bwc",
    "CCW 1980": "ccw",
    "CCW Prot. I 1980": "ccw_p1",
    "CCW Prot. II 1980": "ccw_p2",
    "CCW Prot. III 1980": "ccw_p3",
    "CCW Prot. IV 1995": "ccw_p4",
    "CCW Prot. II a 1996": "ccw_p2a",
    "CCW Amdt 2001": "ccw_art1",
    "CCW Prot. V 2003": "ccw_p5",
    "CWC 1993": "cwc",
    "AP Mine Ban Conv. 1997": "ottawa",
    "Cluster Munitions 2008": "ccm",
    "ATT 2013": "att",
    "TPNW 2017": "tpnw",
}
"""Treaties by the heads of their columns."""
TOTAL = "Total"
_AS_OF = re.compile(r"as of\s+(\d{1,2})-([A-Z][a-z]{2})-(\d{4})")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TEXT = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")


def read(files: Sequence[RawFile]) -> Reading:
    """Read every workbook there is; each is kept as of its day.

    Raises:
        SourceChanged: If a column is gone, a cell is no day, a participant is no state, or the numbers of parties that the workbook prints
            are not those of its lines.
        MissingExtra: If python-calamine is not installed.
    """
    entries: list[Entry] = []
    notes: list[str] = []
    for file in files:
        entries += _workbook(file, notes)
    return reading(KEY, TABLE, entries, files, notes=notes)


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the workbook."""
    return (client.get(FILE, name=NAME, source=KEY),)


def _workbook(file: RawFile, notes: list[str]) -> Iterator[Entry]:
    book = sheets(file.path, KEY)
    if SHEET not in book:
        raise SourceChanged(KEY, file.name, f"a sheet {SHEET!r}", ", ".join(book) or "none")
    snapshot = _as_of(book, file)
    head, rows = _head(book[SHEET], file)
    totals = next((row for row in rows if row[:1] == [TOTAL]), None)
    if totals is None:
        raise SourceChanged(KEY, file.name, f"a row {TOTAL!r}", "none: the workbook may be cut")
    parties = dict.fromkeys(head.values(), 0)
    for row in rows[: rows.index(totals)]:
        for column, treaty in head.items():
            cell = row[column] if column < len(row) else None
            if cell is None:
                continue
            where = f"{row[0]} in {treaty}"
            if isinstance(cell, str) and "(*" in cell:
                notes.append(f"{where}: not counted as a party, by a note ({cell})")
                continue
            parties[treaty] += 1
            yield Entry(treaty, str(row[0]), snapshot, None, _day(cell, where), None, signatories=False)
    for column, treaty in head.items():
        if totals[column] != parties[treaty]:
            raise SourceChanged(
                KEY, f"{treaty} in {file.name}", f"the {totals[column]} parties of its last row", str(parties[treaty])
            )


def _head(rows: Rows, file: RawFile) -> tuple[dict[int, str], Rows]:
    """The treaties by the number of their column, and the rows below the heads."""
    for number, row in enumerate(rows[:5]):
        names = [" ".join(cell.split()) if isinstance(cell, str) else "" for cell in row]
        if names[:1] == ["Country"] and next(iter(COLUMNS)) in names:
            for column in COLUMNS:
                if column not in names:
                    raise SourceChanged(
                        KEY, f"column {column!r} in {file.name}", "present", ", ".join(filter(None, names))
                    )
            return {names.index(column): treaty for column, treaty in COLUMNS.items()}, rows[number + 1 :]
    raise SourceChanged(KEY, file.name, "a row of heads that begins with 'Country'", "none")


def _as_of(book: Mapping[str, Rows], file: RawFile) -> dt.date:
    """The day of the list, which stands at the head of the first sheet."""
    for rows in book.values():
        for cell in (cell for row in rows[:3] for cell in row if isinstance(cell, str)):
            if match := _AS_OF.search(cell):
                return dt.date(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
    raise SourceChanged(KEY, file.name, "a day such as ‘as of 9-Nov-2020’", "none")


def _day(cell: Cell, where: str) -> dt.date:
    if isinstance(cell, dt.date):
        return cell
    match = _TEXT.fullmatch(cell) if isinstance(cell, str) else None
    if match is None:
        raise SourceChanged(KEY, where, "a day such as 22.08.2019", str(cell))
    return dt.date(int(match[3]), int(match[2]), int(match[1]))


SOURCE = Source(
    key=KEY,
    title=Text(
        en="States parties to treaties on the law of war, ICRC",
        nb="Parter i avtaler om krigens folkerett, Røde Kors (ICRC)",
    ),
    publisher="International Committee of the Red Cross",
    url="https://ihl-databases.icrc.org/en/ihl-treaties",
    licence="ICRC terms of use",
    licence_url="https://www.icrc.org/en/terms-and-conditions",
    redistribute=False,
    citation="International Committee of the Red Cross: State Parties to International Humanitarian Law and Other Related Treaties, "
    "{release}.",
    cadence="now and then",
    tables=(TABLE,),
    patterns=("IHL_and_other_related_Treaties*.xls*", "icrc_ihl_treaties_*.xls*"),
    read=read,
    fetch=fetch,
)
