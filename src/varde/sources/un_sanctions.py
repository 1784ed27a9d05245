"""The UN Security Council's consolidated list of sanctions: how many persons and entities stand on which list, since when.

Names are neither read nor kept in a table, nor is anything else of a person: an entry is its reference, its list, whether it is a
person or an entity, and the day on which it was listed. What was taken off the list is not in it, so that a list of one day tells nothing of
the number on another: the newest list alone is read, and covers its own day.

The publisher's file is XML, with a control character now and then that XML does not allow. Tables made of it as CSV, one of persons and one of
entities, are read too.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from pathlib import Path

    from varde.fetch import Client

KEY = "un_sanctions"
ADDRESS = "https://scsanctions.un.org/resources/xml/en/consolidated.xml"
COLUMNS = ("snapshot", "reference_number", "un_list_type", "listed_on")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
LIMIT = 200_000_000
REFERENCE = re.compile(r"([A-Z]{2})([ei])\.\d+")
"""A reference: two letters of the list, i or e for an individual or an entity, a number."""

LISTS: dict[str, tuple[str, str | None]] = {
    "CD": ("drc", "COD"),
    "CF": ("car", "CAF"),
    "GB": ("guinea_bissau", "GNB"),
    "HT": ("haiti", "HTI"),
    "IQ": ("iraq", "IRQ"),
    "IR": ("iran", "IRN"),
    "KP": ("dprk", "PRK"),
    "LY": ("libya", "LBY"),
    "ML": ("mali", "MLI"),
    "QD": ("isil_al_qaida", None),
    "SD": ("sudan", "SDN"),
    "SO": ("somalia", "SOM"),
    "SS": ("south_sudan", "SSD"),
    "TA": ("taliban", "AFG"),
    "YE": ("yemen", "YEM"),
}
"""The lists by the letters of their references, and the country whose situation each is about."""

TABLE = Table(
    name="un_sanctions",
    help="Entries of the UN Security Council's newest consolidated list, without names.",
    columns=(
        Column("snapshot", "DATE", "The day of the consolidated list."),
        Column("reference", "VARCHAR", "The UN's reference of the entry."),
        Column("list", "VARCHAR", "The sanctions list.", allowed=tuple(sorted(name for name, _ in LISTS.values()))),
        Column("country", "VARCHAR", "The country whose situation the list is about.", required=False, names="country"),
        Column("kind", "VARCHAR", "A person or an entity.", allowed=("individual", "entity")),
        Column("listed", "DATE", "The day on which it was listed."),
        Column("year_listed", "VARCHAR", "The year of that day."),
    ),
    key=("reference",),
)


class Entry(NamedTuple):
    """An entry of the list."""

    snapshot: dt.date
    reference: str
    listed: dt.date


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest consolidated list among the files.

    Raises:
        SourceChanged: If a file is no such list, a reference is of a list that is not known or comes twice, or the list lacks
            persons or entities.
    """
    lists: dict[dt.date, list[tuple[Entry, RawFile]]] = {}
    for file in files:
        for entry in _entries(file.path.read_bytes(), file.name) if file.name.endswith(".xml") else _csv(file):
            lists.setdefault(entry.snapshot, []).append((entry, file))
    if not lists:
        raise SourceChanged(KEY, files[0].name if files else "the raw files", "at least one entry", "none")
    day = max(lists)
    rows: dict[str, Row] = {}
    for entry, file in lists[day]:
        row = _row(entry, file.name)
        if rows.setdefault(entry.reference, row) != row:
            raise SourceChanged(KEY, f"{entry.reference} in {file.name}", "the same wherever it stands", "another day")
    kinds = {row[4] for row in rows.values()}
    if len(kinds) < 2:
        raise SourceChanged(
            KEY, f"the list of {day}", "persons and entities", f"only entries of kind {' '.join(kinds)}"
        )
    return Reading(
        release=day.isoformat(),
        rows={TABLE.name: list(rows.values())},
        spans=(Span(TABLE.name, Period.day(day)),),
        used=tuple(dict.fromkeys(file for _, file in lists[day])),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the consolidated list of the day."""

    def rows(path: "Path") -> int:
        return sum(1 for _ in _entries(path.read_bytes(), "consolidated.xml"))

    return (client.get(ADDRESS, name="consolidated.xml", source=KEY, rows=rows),)


def _row(entry: Entry, name: str) -> Row:
    named = REFERENCE.fullmatch(entry.reference)
    if named is None or named[1] not in LISTS:
        raise SourceChanged(KEY, f"a reference in {name}", "one of a list that is known", entry.reference)
    if entry.listed > entry.snapshot:
        raise SourceChanged(KEY, f"{entry.reference} in {name}", "a listing before the list's day", f"{entry.listed}")
    list_name, country = LISTS[named[1]]
    kind = "entity" if named[2] == "e" else "individual"
    return entry.snapshot, entry.reference, list_name, country, kind, entry.listed, str(entry.listed.year)


def _entries(content: bytes, name: str) -> Iterator[Entry]:
    if len(content) > LIMIT or b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise SourceChanged(KEY, name, f"XML without a document type, not above {LIMIT:,} bytes", "another")
    try:
        root = ElementTree.fromstring(CONTROL.sub(" ", content.decode("utf-8", "replace")))  # noqa: S314  a document type is refused above
    except ElementTree.ParseError as fault:
        raise SourceChanged(KEY, name, "whole XML", str(fault)) from fault
    if root.tag != "CONSOLIDATED_LIST" or "dateGenerated" not in root.attrib:
        raise SourceChanged(KEY, name, "CONSOLIDATED_LIST with dateGenerated", root.tag)
    snapshot = root.attrib["dateGenerated"]
    for part in ("INDIVIDUALS/INDIVIDUAL", "ENTITIES/ENTITY"):
        for entry in root.iterfind(part):
            yield _entry(snapshot, entry.findtext("REFERENCE_NUMBER"), entry.findtext("LISTED_ON"), name)


def _csv(file: RawFile) -> Iterator[Entry]:
    with packed(KEY, file, "*.csv") as text:
        for line in csv_lines(KEY, text, COLUMNS, file.name):
            yield _entry(line["snapshot"], line["reference_number"], line["listed_on"], file.name)


def _entry(snapshot: str, reference: str | None, listed: str | None, name: str) -> Entry:
    try:
        return Entry(_day(snapshot), (reference or "").strip(), _day(listed or ""))
    except ValueError as fault:
        raise SourceChanged(
            KEY, f"LISTED_ON of {reference} in {name}", "a day, as in 2014-06-30", str(listed)
        ) from fault


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text.strip()[:10])


SOURCE = Source(
    key=KEY,
    title=Text(
        en="The UN Security Council’s consolidated list of sanctions", nb="FNs sikkerhetsråds samlede sanksjonsliste"
    ),
    publisher="United Nations Security Council",
    url="https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
    licence="Terms of use of the United Nations' websites",
    licence_url="https://www.un.org/en/about-us/terms-of-use",
    redistribute=False,
    citation="United Nations Security Council: Consolidated List, {release}.",
    cadence="several times a month",
    tables=(TABLE,),
    patterns=("consolidated*.xml", "un_sc_*.csv"),
    read=read,
    fetch=fetch,
)
