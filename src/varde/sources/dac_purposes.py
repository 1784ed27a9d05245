"""The DAC's list of purposes of aid: its codes of five digits, their sectors and names, and which of them are withdrawn.

The International Aid Transparency Initiative (IATI) repeats the list as XML, and a table has been made of that. A withdrawn code
stays in the list, since older aid was reported under it. The list is of one day; older lists are kept beside it.
"""

import datetime as dt
import gzip
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from pathlib import Path

    from varde.fetch import Client

KEY = "dac_purposes"
ADDRESS = "https://raw.githubusercontent.com/IATI/IATI-Codelists-NonEmbedded/master/xml/Sector.xml"
STATUSES = ("active", "withdrawn")
COLUMNS = ("code", "category", "status", "name_en")

TABLE = Table(
    name=KEY,
    help="Purposes of aid in the DAC's list, by the year of the list.",
    columns=(
        Column("year", "DATE", "First day of the year in which the list was had."),
        Column("purpose", "VARCHAR", "The purpose, five digits."),
        Column("sector", "VARCHAR", "Its sector, three digits."),
        Column("status", "VARCHAR", "Whether aid is still reported under it.", allowed=STATUSES),
        Column("name", "VARCHAR", "Its English name in the list."),
    ),
    key=("year", "purpose"),
    vintage="year",
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest list.

    Raises:
        SourceChanged: If it is cut, or a code is none or stands twice.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    year = dt.date(file.retrieved.year, 1, 1)
    rows: list[Row] = []
    for code, sector, status, name in _table(file) if ".csv" in file.name.lower() else _xml(file.path):
        if not (len(code) == 5 and code.isdigit() and sector == code[:3] and status in STATUSES and name):
            found = f"{code}, {sector}, {status}, {name}"
            raise SourceChanged(KEY, file.name, "a code of five digits, its first three, a status and a name", found)
        rows.append((year, code, sector, status, name))
    if len({row[1] for row in rows}) != len(rows):
        raise SourceChanged(KEY, file.name, "each code once", "some twice")
    covered = Period.year(year.year)
    return Reading(file.retrieved.isoformat(), {KEY: rows}, (Span(KEY, covered),), used=(file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the list as IATI keeps it."""
    return (client.get(ADDRESS, name="Sector.xml", source=KEY, rows=lambda path: sum(1 for _ in _xml(path))),)


def _table(file: RawFile) -> Iterator[tuple[str, str, str, str]]:
    with file.path.open(encoding="utf-8-sig", newline="") as text:
        for line in csv_lines(KEY, text, COLUMNS, file.name):
            yield line["code"], line["category"], line["status"], line["name_en"]


def _xml(path: "Path") -> Iterator[tuple[str, str, str, str]]:
    content = path.read_bytes()
    if content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise SourceChanged(KEY, path.name, "XML without a document type", "one")
    root = ElementTree.fromstring(content)  # noqa: S314  a document type, and so every entity, is refused above
    if root.tag != "codelist" or root.get("name") != "Sector":
        raise SourceChanged(KEY, path.name, "<codelist name='Sector'>", f"<{root.tag}>")
    for item in root.iter("codelist-item"):
        cells = [item.findtext(place) for place in ("code", "category", "name/narrative")]
        if None in cells:
            raise SourceChanged(KEY, path.name, "code, category and name of each purpose", str(cells))
        code, sector, name = (str(cell).strip() for cell in cells)
        yield code, sector, item.get("status", "active"), name


SOURCE = Source(
    key=KEY,
    title=Text(en="Purpose codes of aid", nb="Formålskoder for bistand"),
    publisher="OECD, Development Assistance Committee, through IATI",
    url="https://iatistandard.org/en/iati-standard/203/codelists/sector/",
    licence="not stated for the list",
    licence_url="https://iatistandard.org/en/iati-standard/203/codelists/sector/",
    redistribute=False,
    citation="OECD DAC: CRS purpose codes, as repeated in the IATI code list Sector, {release}.",
    cadence="when the DAC changes its list",
    tables=(TABLE,),
    patterns=("Sector.xml", "Sector.xml.gz", "iati_dac5_sector_codes*.csv"),
    read=read,
    fetch=fetch,
)
