"""Victims of intentional homicide by country and year: UNODC's rates, and the numbers where the file has them.

UNODC publishes them twice. The table on homicide of its survey of crime trends has numbers and rates; its table for the Sustainable
Development Goals has rates alone, and the world's among them, which the survey has in a sheet of its own that is not read. Either is an Excel workbook, two lines above its
headings, and both are also read as CSV. Where both are there the newer counts, by the day that stands in the second line.

Of the United Kingdom and Iraq the publisher also tells parts, and in some years only those. They are left out, and nothing is added up.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import dropwhile
from typing import TYPE_CHECKING, NamedTuple

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, require_columns
from varde.sources.workbook import sheets

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "homicide"
PAGE = "https://dataunodc.un.org/dp-intentional-homicide-victims"
LINK = re.compile(r"https://data\.unodc\.org/[^\"'\s<>]*/files/\d{4}-\d{2}/data_cts_intentional_homicide\w*\.xlsx")
SURVEY = (
    "Iso3_code", "Country", "Indicator", "Dimension", "Category", "Sex", "Age", "Year", "Unit of measurement", "VALUE",
)  # fmt: skip
GOALS = ("indicator", "geo", "iso3_code", "year", "sex", "age", "crime", "dim_comp1", "value", "obs_status")
INDICATOR, GOAL = "Victims of intentional homicide", "16.1.1"
SEXES = {"Female": "female", "Male": "male", "Total": "both"}
UNITS = {"Counts": "number", "Rate per 100,000 population": "rate"}
WORLD = "WLD"
PARTS = frozenset({"GBR_E_W", "GBR_NI", "GBR_S", "IRQ_C", "IRQ_KRI", "CHA"})
"""Parts of a state that have a line of their own, and two territories together."""
REGIONS = frozenset(
    {
        "ACS", "ALC", "ALC_C", "ALC_I", "ALC_S", "ANZ", "ASS", "CAS", "EAA", "ENA", "ESA", "EUR", "NAC", "NAF", "NAW", "OCA",
        "OCE", "SAS", "SEA", "WAS",
    }
)  # fmt: skip
"""The publisher's regions."""

TABLE = Table(
    name="homicides",
    help="Victims of intentional homicide by year and sex, in each country and, as UNODC estimates them, in the world.",
    columns=(
        Column("area", "VARCHAR", "The country, ISO 3166-1 alpha-3, or ‘world’."),
        Column("country", "VARCHAR", "The country; nothing for the world.", required=False, names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("sex", "VARCHAR", "Sex of the victims, or both together.", allowed=("both", "female", "male")),
        Column("rate", "DOUBLE", "Victims per 100,000 of the population.", required=False),
        Column("number", "INTEGER", "Victims.", required=False),
    ),
    key=("area", "year", "sex"),
)


class Point(NamedTuple):
    """A value of either form."""

    code: str
    year: int
    sex: str
    unit: str
    value: float


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest file.

    Raises:
        SourceChanged: If a heading is gone, a code is new, a value is none, or there are no homicides.
    """
    read_files = [(*_open(file), file) for file in files]
    published, lines, file = max(read_files, key=lambda found: (found[0], "Iso3_code" in found[1][0]))
    cells: dict[tuple[str, int, str], dict[str, float]] = {}
    for point in _points(lines, file.name):
        found = cells.setdefault((point.code, point.year, point.sex), {})
        if point.unit in found:
            raise SourceChanged(KEY, f"{point.code} in {point.year}, {point.sex}", "one value of a unit", "two")
        found[point.unit] = point.value
    states = gazetteer().states
    rows: list[Row] = []
    before: set[tuple[str, int]] = set()
    for (code, year, sex), found in sorted(cells.items()):
        row = (dt.date(year, 1, 1), sex, found.get("rate"), round(found["number"]) if "number" in found else None)
        if code == WORLD:
            rows.append(("world", None, *row))
        elif code in states:
            state = states.get(code)
            if state.kind == "territory" or state.exists(dt.date(year, 12, 31)):
                rows.append((code, code, *row))
            else:
                before.add((code, year))
        elif code not in PARTS | REGIONS:
            raise SourceChanged(KEY, f"a code in {file.name}", "a country, a region or a part that is known", code)
    years = [year for _, year, _ in cells]
    if not years:
        raise SourceChanged(KEY, file.name, f"lines of {INDICATOR}", "none")
    covered = Period(dt.date(min(years), 1, 1), dt.date(max(years), 12, 31))
    notes = [f"left out, as of a time before the country was a state: {_listed(before)}"] if before else []
    parts = sorted({code for code, _, _ in cells} & PARTS)
    if parts:
        notes.append(f"parts of states are left out, and no figure is made of them: {', '.join(parts)}")
    return Reading(
        release=published.isoformat(),
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, covered),),
        notes=tuple(notes),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the survey's workbook, whose address changes from month to month and stands on the publisher's page."""
    page = client.read(PAGE, name="UNODC's page on homicide", source=KEY).content.decode("utf-8", "replace")
    links = sorted(set(LINK.findall(page)))
    if not links:
        raise SourceChanged(KEY, PAGE, "a link to data_cts_intentional_homicide.xlsx", "none")
    address = links[-1]
    return (client.get(address, name=address.rsplit("/", 1)[1], source=KEY, accept="zip"),)


def _open(file: RawFile) -> tuple[dt.date, list[Mapping[str, str]]]:
    """The day on which a file was published, and its lines by heading."""
    for lines in _tables(file):
        rows = list(dropwhile(lambda row: not {"Iso3_code", "iso3_code"} & set(row), lines))
        if not rows:
            continue
        day = next((found for row in lines[:2] for cell in row if (found := _day(cell))), None)
        if day is None:
            raise SourceChanged(KEY, f"the second line of {file.name}", "a day, as in 15/05/2025", str(lines[:2])[:80])
        head = rows[0]
        require_columns(KEY, head, SURVEY if "Iso3_code" in head else GOALS, file.name)
        short = next((number for number, row in enumerate(rows[1:], start=1) if len(row) != len(head)), None)
        if short:
            raise SourceChanged(
                KEY,
                f"line {short} under the headings of {file.name}",
                f"{len(head)} cells",
                "fewer or more: it may be cut",
            )
        return day, [dict(zip(head, row, strict=True)) for row in rows[1:]]
    raise SourceChanged(KEY, file.name, "a heading Iso3_code or iso3_code", "none")


def _tables(file: RawFile) -> Iterator[list[list[str]]]:
    if file.name.endswith((".xlsx", ".xls")):
        for rows in sheets(file.path, KEY).values():
            width = max(map(len, rows), default=0)
            yield [[_cell(cell) for cell in row] + [""] * (width - len(row)) for row in rows]
    else:
        import csv

        with packed(KEY, file, "*.csv") as text:
            yield list(csv.reader(text, strict=True))


def _cell(cell: object) -> str:
    if isinstance(cell, dt.date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def _day(cell: str) -> dt.date | None:
    found = re.fullmatch(r"(\d{2})/(\d{2})/(\d{4})", cell.strip())
    return dt.date(int(found[3]), int(found[2]), int(found[1])) if found else None


def _points(lines: Sequence[Mapping[str, str]], name: str) -> Iterator[Point]:
    for line in lines:
        if "Iso3_code" in line:
            wanted = (line["Indicator"], line["Dimension"], line["Category"], line["Age"]) == (
                INDICATOR,
                "Total",
                "Total",
                "Total",
            )
            code, year, sex, unit, value = (
                line[column] for column in ("Iso3_code", "Year", "Sex", "Unit of measurement", "VALUE")
            )
        else:
            wanted = (line["indicator"], line["age"], line["dim_comp1"]) == (GOAL, "Total", "No breakdown")
            code, year, sex, value = (line[column] for column in ("iso3_code", "year", "sex", "value"))
            unit = "Rate per 100,000 population"
        if not wanted or not value or sex not in SEXES:  # an empty cell is a figure that is not there
            continue
        if unit not in UNITS:
            raise SourceChanged(KEY, f"a unit in {name}", " or ".join(UNITS), unit)
        try:
            point = Point(code, int(year), SEXES[sex], UNITS[unit], float(value))
        except ValueError as fault:
            raise SourceChanged(KEY, f"{code} in {year}, {name}", "a number", value) from fault
        if point.value < 0:
            raise SourceChanged(KEY, f"{code} in {year}, {name}", "no negative number", value)
        yield point


def _listed(found: set[tuple[str, int]]) -> str:
    years: dict[str, list[int]] = {}
    for code, year in sorted(found):
        years.setdefault(code, []).append(year)
    return ", ".join(
        f"{code} {held[0]}–{held[-1]}" if len(held) > 1 else f"{code} {held[0]}" for code, held in years.items()
    )


SOURCE = Source(
    key=KEY,
    title=Text(en="Victims of intentional homicide", nb="Drapsofre etter land og år"),
    publisher="United Nations Office on Drugs and Crime (UNODC)",
    url=PAGE,
    licence="Terms of use of the UNODC Data Portal",
    licence_url="https://dataunodc.un.org/termsofuse",
    redistribute=False,
    citation="United Nations Office on Drugs and Crime: Intentional homicide, UNODC Data Portal, {release}.",
    cadence="yearly, with corrections between",
    tables=(TABLE,),
    patterns=(
        "data_cts_intentional_homicide*.xlsx",
        "*data_cts_intentional_homicide*.csv*",
        "sdg_dataset*.xlsx",
        "*unodc_sdg_dataset*.csv*",
    ),
    read=read,
    fetch=fetch,
)
