"""Refugees, asylum-seekers and others in need of protection at the end of each year: UNHCR's Refugee Data Finder.

A row of UNHCR's is a country of origin and a country of asylum in a year. Its own codes are not ISO's (``AUS`` is Austria), so
the ISO columns are read. They keep today's codes for all years: what stands under Serbia, Czechia and Russia is given to the
state that was there at the year's end, and an origin that was no state yet (Angola in 1970) stands as it is. Origins that
UNHCR does not know, and people without a citizenship, are kept without one.

Palestine refugees are UNRWA's, and mostly not in the list; people who have fled within their own country are left out here.
UNHCR rounds small numbers, and before 1990 many hosts told it little: no row means that it has no figure, and not that nobody
was there.
"""

import csv
import datetime as dt
import gzip
import io
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TextIO

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.grapher import FORMER
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "unhcr"
API = "https://api.unhcr.org/population/v1/population/"
PAGE, PAGES = 1000, 2000
"""Rows that are asked for at a time, and the most pages that are."""
FIRST = 1951
KINDS = {"refugees": "refugees", "asylum_seekers": "asylum_seekers", "oip": "other_protection"}
"""UNHCR's columns that are read, and Varde's words for whom they count."""
PRINTED = ("year", "coo_iso", "coa_iso", *KINDS)
UNKNOWN = ("UNK", "XXA")
"""Codes for an origin or asylum that is not known, and for people without a citizenship."""
OWN = {"TIB": "TBT"}
"""Codes of UNHCR's that are none of ISO's, and Varde's for the same."""

NOBODY = ("0", "-")
"""What stands where there is nobody to count."""
Pair = tuple[str, int, str | None, str | None]
"""Whom a number counts, the year, and the countries of asylum and origin."""

YEAR = Column("year", "DATE", "First day of the year; the number is of its last.")
KIND = Column("kind", "VARCHAR", "Whom it counts.", allowed=tuple(KINDS.values()))
PERSONS = Column("persons", "INTEGER", "Number of people at the end of the year.")
HOST = Column(
    "country", "VARCHAR", "The country of asylum; null where it is not known.", required=False, names="country"
)
ORIGIN = Column(
    "country", "VARCHAR", "The country of origin; null where it is not known.", required=False, names="country"
)

PAIRS = Table(
    name="refugees",
    help="Refugees, asylum-seekers and others in need of protection by country of asylum, country of origin and year.",
    columns=(
        KIND,
        YEAR,
        HOST,
        Column(
            "partner", "VARCHAR", "The country of origin; null where it is not known.", required=False, names="country"
        ),
        PERSONS,
    ),
    key=("kind", "year", "country", "partner"),
    part="kind",
)
BY_HOST = Table(
    name="refugees_by_host",
    help="The same by country of asylum alone.",
    columns=(KIND, YEAR, HOST, PERSONS),
    key=("country", "kind", "year"),
    part="kind",
)
BY_ORIGIN = Table(
    name="refugees_by_origin",
    help="The same by country of origin alone.",
    columns=(KIND, YEAR, ORIGIN, PERSONS),
    key=("country", "kind", "year"),
    part="kind",
)

HOSTS, ORIGINS = 2, 3
"""Where the countries of asylum and origin stand in a pair."""
FILLED = ((PAIRS, (HOSTS, ORIGINS), ORIGINS), (BY_HOST, (HOSTS,), HOSTS), (BY_ORIGIN, (ORIGINS,), ORIGINS))
"""Each table, the countries that it has, and which of them must be known for it to have a year."""


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest table. A pair that UNHCR prints with a zero has no row.

    In its first years UNHCR did not tell where people came from, and of asylum-seekers not where they were: a table begins
    with the first year that tells what it is by.

    Raises:
        SourceChanged: If a cell is no number of people, a code is none that is known, or a pair comes twice in a year.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    pairs = _pairs(file)
    last = max(year for _, year, _, _ in pairs)
    rows: dict[str, list[Row]] = {}
    spans: list[Span] = []
    notes: list[str] = []
    for table, sides, by in FILLED:
        told = {kind: {pair[1] for pair in pairs if pair[0] == kind and pair[by]} for kind in KINDS.values()}
        for kind, years in told.items():
            if last not in years:
                found = f"up to {max(years, default='none')}"
                raise SourceChanged(KEY, file.name, f"{kind} by country up to {last}", found)
            spans += [Span(table.name, Period.year(y), y in years, part=kind) for y in range(min(years), last + 1)]
        sums: dict[tuple[Any, ...], int] = defaultdict(int)
        left: Counter[str] = Counter()
        for pair, persons in pairs.items():
            if pair[1] in told[pair[0]]:
                sums[pair[0], pair[1], *(pair[side] for side in sides)] += persons
            else:
                left[pair[0]] += persons
        rows[table.name] = [(kind, dt.date(year, 1, 1), *of, persons) for (kind, year, *of), persons in sums.items()]
        notes += [f"{table.name}: {n:,} {kind} of years that tell no country are left out." for kind, n in left.items()]
    return Reading(str(last), rows, tuple(spans), tuple(notes), (file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get every pair of every year from UNHCR's API, page by page, as one CSV file.

    Raises:
        SourceChanged: If an answer is no page of the list, or there are fewer pages than the first says.
        Transient, Terminal: If it cannot be had.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, PRINTED, extrasaction="ignore")
    writer.writeheader()
    count = 0
    for row in _rows(client):
        lacking = next((column for column in PRINTED if column not in row), None)
        if lacking:
            raise SourceChanged(KEY, f"{lacking!r} in {API}", "present", f"only {', '.join(row)}")
        writer.writerow(row)
        count += 1
    return [client.keep(text.getvalue().encode(), API, name="unhcr_population.csv", source=KEY, rows=count)]


def _rows(client: "Client") -> Iterator[dict[str, Any]]:
    query: dict[str, str | int] = {"yearFrom": FIRST, "coo_all": "true", "coa_all": "true", "limit": PAGE}
    number, last = 1, 1
    while number <= last:
        answer = client.read(API, name=API, source=KEY, accept="json", params={**query, "page": number})
        page = json.loads(answer.content)
        items, pages = (page.get("items"), page.get("maxPages")) if isinstance(page, dict) else (None, None)
        if not isinstance(items, list) or not items or not isinstance(pages, int) or pages > PAGES:
            raise SourceChanged(
                KEY, f"page {number} of {API}", "items, and maxPages", answer.content[:80].decode("utf-8", "replace")
            )
        if number > 1 and pages != last:
            raise SourceChanged(KEY, f"maxPages on page {number} of {API}", f"{last}, as on the first", str(pages))
        last = pages
        yield from items
        number += 1


def _pairs(file: RawFile) -> dict[Pair, int]:
    pairs: dict[Pair, int] = defaultdict(int)
    seen: set[tuple[str, str, str]] = set()
    with _opened(file) as text:
        for line in csv_lines(KEY, text, PRINTED, file.name):
            key = (line["year"], line["coo_iso"], line["coa_iso"])
            if key in seen:
                raise SourceChanged(KEY, f"{file.name}, {' '.join(key)}", "one row", "two")
            seen.add(key)
            year = int(line["year"])
            host, origin = _state(line["coa_iso"], year), _state(line["coo_iso"], year)
            for column, kind in KINDS.items():
                cell = line[column]
                if cell and cell not in NOBODY and (persons := _persons(cell, file, key)):
                    pairs[kind, year, host, origin] += persons
    return pairs


def _persons(cell: str, file: RawFile, key: tuple[str, str, str]) -> int:
    number = float(cell)
    if number < 0 or number != int(number):
        raise SourceChanged(KEY, f"{file.name}, {' '.join(key)}", "a number of people", cell)
    return int(number)


@cache
def _state(code: str, year: int) -> str | None:
    if code in UNKNOWN:
        return None
    states = gazetteer().states
    code = OWN.get(code, code)
    if code not in states:
        raise SourceChanged(KEY, "columns coo_iso and coa_iso", "codes of ISO 3166-1", repr(code))
    end = dt.date(year, 12, 31)
    if states.get(code).exists(end):
        return code
    return next((former for former in FORMER.get(code, ()) if states.get(former).exists(end)), code)


def _opened(file: RawFile) -> TextIO:
    if file.name.endswith(".gz"):
        return gzip.open(file.path, "rt", encoding="utf-8-sig", newline="")
    return file.path.open(encoding="utf-8-sig", newline="")


SOURCE = Source(
    key=KEY,
    title=Text(en="Refugee Data Finder", nb="UNHCRs flyktningstatistikk (Refugee Data Finder)"),
    publisher="United Nations High Commissioner for Refugees (UNHCR)",
    url="https://www.unhcr.org/refugee-statistics/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="UNHCR: Refugee Data Finder, population figures to the end of {release}.",
    cadence="twice a year, in June and November",
    tables=(PAIRS, BY_HOST, BY_ORIGIN),
    patterns=("unhcr_population*.csv*",),
    read=read,
    fetch=fetch,
)
