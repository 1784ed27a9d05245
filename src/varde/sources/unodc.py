"""UNODC's tables of homicide: how they are found and opened, and whose a line's figure is. Several sources share it.

UNODC publishes homicide twice. The table of its survey of crime trends has numbers and rates; its table for the Sustainable Development
Goals has rates alone, with the world's among them, which the survey has in a sheet of its own that is not read. Either is an Excel
workbook, two lines above its headings, and both are also read as CSV. Of several the newest counts, by the day in its second line.

Of the United Kingdom and Iraq the publisher also tells parts, and in some years only those. They are left out, and nothing is added up.
"""

import csv
import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import dropwhile
from typing import TYPE_CHECKING, Literal, NamedTuple

import attrs

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period
from varde.sources.packed import packed
from varde.sources.source import RawFile, require_columns
from varde.sources.workbook import sheets

if TYPE_CHECKING:
    from varde.fetch import Client

PAGE = "https://dataunodc.un.org/dp-intentional-homicide-victims"
LINK = re.compile(r"https://data\.unodc\.org/[^\"'\s<>]*/files/\d{4}-\d{2}/data_cts_intentional_homicide\w*\.xlsx")
SURVEY = (
    "Iso3_code", "Country", "Indicator", "Dimension", "Category", "Sex", "Age", "Year", "Unit of measurement", "VALUE",
)  # fmt: skip
GOALS = ("indicator", "geo", "iso3_code", "year", "sex", "age", "crime", "dim_comp1", "value", "obs_status")
SURVEY_FILES = ("data_cts_intentional_homicide*.xlsx", "*data_cts_intentional_homicide*.csv*")
GOALS_FILES = ("sdg_dataset*.xlsx", "*unodc_sdg_dataset*.csv*")
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

Unit = Literal["number", "rate"]


class Homicide(NamedTuple):
    """A figure of a country, or of the world where the country is None."""

    country: str | None
    year: dt.date
    sex: str
    value: float


@attrs.frozen
class Homicides:
    """What the newest file has of one unit.

    Attributes:
        published: The day in the file's second line.
        file: The file.
        rows: Its figures.
        covered: From its first year to its last.
        notes: What is left out.
    """

    published: dt.date
    file: RawFile
    rows: tuple[Homicide, ...]
    covered: Period
    notes: tuple[str, ...]


class _Point(NamedTuple):
    code: str
    year: int
    sex: str
    unit: str
    value: float


def read_homicides(files: Sequence[RawFile], source: str, unit: Unit) -> Homicides:
    """The figures of one unit in the newest file.

    Raises:
        SourceChanged: If a heading is gone, a code is new, a value is none or comes twice, or there are no homicides.
    """
    published, lines, file = max(
        ((*_open(file, source), file) for file in files), key=lambda found: (found[0], "Iso3_code" in found[1][0])
    )
    values: dict[tuple[str, int, str], float] = {}
    for point in _points(lines, file.name, source):
        if point.unit == unit:
            if point[:3] in values:
                where = f"{point.code} in {point.year}, {point.sex}"
                raise SourceChanged(source, f"{where}, {file.name}", f"one {unit}", "two")
            values[point[:3]] = point.value
    if not values:
        raise SourceChanged(source, file.name, f"lines of {INDICATOR} with a {unit}", "none")
    rows: list[Homicide] = []
    before: set[tuple[str, int]] = set()
    states = gazetteer().states
    for (code, year, sex), value in sorted(values.items()):
        if code == WORLD:
            rows.append(Homicide(None, dt.date(year, 1, 1), sex, value))
        elif code in states:
            state = states.get(code)
            if state.kind == "territory" or state.exists(dt.date(year, 12, 31)):
                rows.append(Homicide(code, dt.date(year, 1, 1), sex, value))
            else:
                before.add((code, year))
        elif code not in PARTS | REGIONS:
            raise SourceChanged(source, f"a code in {file.name}", "a country, a region or a part that is known", code)
    years = [year for _, year, _ in values]
    notes = [f"left out, as of a time before the country was a state: {_listed(before)}"] if before else []
    parts = sorted({code for code, _, _ in values} & PARTS)
    if parts:
        notes.append(f"parts of states are left out, and no figure is made of them: {', '.join(parts)}")
    covered = Period(dt.date(min(years), 1, 1), dt.date(max(years), 12, 31))
    return Homicides(published, file, tuple(rows), covered, tuple(notes))


def fetch_survey(client: "Client", source: str) -> Sequence[RawFile]:
    """Get the survey's workbook, whose address changes from month to month and stands on the publisher's page.

    Raises:
        SourceChanged: If the page has no such link.
    """
    page = client.read(PAGE, name="UNODC's page on homicide", source=source).content.decode("utf-8", "replace")
    links = sorted(set(LINK.findall(page)))
    if not links:
        raise SourceChanged(source, PAGE, "a link to data_cts_intentional_homicide.xlsx", "none")
    address = links[-1]
    return (client.get(address, name=address.rsplit("/", 1)[1], source=source, accept="zip"),)


def _open(file: RawFile, source: str) -> tuple[dt.date, list[Mapping[str, str]]]:
    """The day on which a file was published, and its lines by heading."""
    for lines in _tables(file, source):
        rows = list(dropwhile(lambda row: not {"Iso3_code", "iso3_code"} & set(row), lines))
        if not rows:
            continue
        day = next((found for row in lines[:2] for cell in row if (found := _day(cell))), None)
        if day is None:
            raise SourceChanged(
                source, f"the second line of {file.name}", "a day, as in 15/05/2025", str(lines[:2])[:80]
            )
        head = rows[0]
        require_columns(source, head, SURVEY if "Iso3_code" in head else GOALS, file.name)
        short = next((number for number, row in enumerate(rows[1:], start=1) if len(row) != len(head)), None)
        if short:
            where = f"line {short} under the headings of {file.name}"
            raise SourceChanged(source, where, f"{len(head)} cells", "fewer or more: it may be cut")
        if len(rows) > 1:
            return day, [dict(zip(head, row, strict=True)) for row in rows[1:]]
    raise SourceChanged(source, file.name, "a heading Iso3_code or iso3_code, and lines under it", "none")


def _tables(file: RawFile, source: str) -> Iterator[list[list[str]]]:
    if file.name.endswith((".xlsx", ".xls")):
        for rows in sheets(file.path, source).values():
            width = max(map(len, rows), default=0)
            yield [[_cell(cell) for cell in row] + [""] * (width - len(row)) for row in rows]
    else:
        with packed(source, file, "*.csv") as text:
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


def _points(lines: Sequence[Mapping[str, str]], name: str, source: str) -> Iterator[_Point]:
    whole = (INDICATOR, "Total", "Total", "Total")
    for line in lines:
        if "Iso3_code" in line:
            wanted = (line["Indicator"], line["Dimension"], line["Category"], line["Age"]) == whole
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
            raise SourceChanged(source, f"a unit in {name}", " or ".join(UNITS), unit)
        try:
            point = _Point(code, int(year), SEXES[sex], UNITS[unit], float(value))
        except ValueError as fault:
            raise SourceChanged(source, f"{code} in {year}, {name}", "a number", value) from fault
        if point.value < 0:
            raise SourceChanged(source, f"{code} in {year}, {name}", "no negative number", value)
        yield point


def _listed(found: set[tuple[str, int]]) -> str:
    years: dict[str, list[int]] = {}
    for code, year in sorted(found):
        years.setdefault(code, []).append(year)
    return ", ".join(
        f"{code} {held[0]}–{held[-1]}" if len(held) > 1 else f"{code} {held[0]}" for code, held in years.items()
    )
