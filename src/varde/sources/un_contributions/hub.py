"""The Hub's DPO-UCHISTORICAL, in JSON and CSV: one line a month, contributor, mission and type since 2010.

The Hub's own description of the table (December 2023) swaps the definitions of ``isocode3`` and ``m49_code``; the
columns hold what their names say, and a code that is none fails. It also says that certain months lack data, without
saying which.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from varde.errors import SourceChanged, UnknownName
from varde.fetch.hub_table import HubRow, read_count, read_date, read_table
from varde.fetch.raw import RawFile
from varde.sources.un_contributions.contribution import TYPES, Contribution

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "un_contributions"
DATASET = "DPO-UCHISTORICAL"
COLUMNS = (
    "contribution_id",
    "last_reporting_date",
    "contributing_country",
    "isocode3",
    "mission_acronym",
    "personnel_type",
    "male_personnel",
    "female_personnel",
)
SUMS = ("male_personnel", "female_personnel")
"""The columns whose sums must agree between JSON and CSV."""
NAMES = {
    "troop": "Troops",
    "expert_on_mission": "Experts on Mission",
    "staff_officer": "Staff Officer",
    "individual_police": "Individual Police",
    "formed_police_unit": "Formed Police Units",
}
"""The Hub's personnel types, in the singular and without case and signs, to the names in `TYPES`."""
FIRST = dt.date(1990, 11, 1)
"""The first month for which the UN publishes contributions by country; a date before it is misread."""


@attrs.frozen
class HubLine:
    """One row of the Hub's table in normal form.

    Attributes:
        month: First day of the month.
        report_date: The day that the row is of.
        iso3: ISO 3166-1 alpha-3 of the contributor.
        country_as_printed: The contributor's name in the row.
        mission: The mission's acronym, or None if the row gives none.
        personnel_type: One of `varde.sources.un_contributions.contribution.TYPES`.
        male: Men, or None if the row gives none.
        female: Women, or None if the row gives none.
        total: All persons.
    """

    month: dt.date
    report_date: dt.date
    iso3: str
    country_as_printed: str
    mission: str | None
    personnel_type: str
    male: int | None
    female: int | None
    total: int


@attrs.frozen
class HubReading:
    """The lines of raw files, and what was seen while they were read.

    Attributes:
        lines: The lines, in the files' order.
        forms: Rows by the form that they came in, such as ``json, epoch milliseconds``.
        gaps: Ids left out between the lowest and the highest. The Hub does not say whether its ids run on.
    """

    lines: tuple[HubLine, ...]
    forms: Counter[str]
    gaps: int


def fetch_history(client: "Client", *, cross_check: bool = False) -> Sequence[RawFile]:
    """Get the whole table as JSON.

    Args:
        client: The client to ask by.
        cross_check: Get the CSV too, and fail if its rows or its sums of men and women differ.

    Raises:
        SourceChanged: If the answer is not the table, or not all of it.
        Transient, Terminal: If it cannot be had.
    """
    from varde.fetch.hub import fetch_dataset

    return fetch_dataset(client, KEY, DATASET, COLUMNS, sums=SUMS if cross_check else None)


def read_hub(file: RawFile) -> Iterator[Contribution]:
    """Read one raw file, JSON or CSV, as every reader of this source does.

    Where the Hub leaves one sex blank and gives the other, the blank is none: its rows are counts by sex.

    Raises:
        SourceChanged: As `parse` does.
    """
    for line in parse([file]).lines:
        yield Contribution(
            month=line.month,
            country=line.iso3,
            mission=line.mission,
            personnel_type=line.personnel_type,
            male=line.male or 0,
            female=line.female or 0,
            total=line.total,
        )


def parse(files: Iterable[RawFile]) -> HubReading:
    """Read raw files that together are one table: JSON or CSV, whole or a page each.

    Raises:
        SourceChanged: If a column is gone, a type, code or form of date is new, a row has no figure, or a row is there
            twice.
    """
    lines: list[HubLine] = []
    forms: Counter[str] = Counter()
    ids: Counter[int] = Counter()
    for file in files:
        table = read_table(file, KEY, COLUMNS)
        for row in table.rows:
            line, form = _line(row)
            lines.append(line)
            forms[f"{table.form}, {form}"] += 1
            if (number := read_count(row["contribution_id"], KEY, "contribution_id")) is not None:
                ids[number] += 1
    _require_once(lines, ids)
    return HubReading(tuple(lines), forms, max(ids) - min(ids) + 1 - len(ids) if ids else 0)


def personnel_type(printed: Any) -> str:
    """The normal name of a personnel type.

    Example:
        >>> personnel_type("formed_police_units"), personnel_type("Troops"), personnel_type("Experts on Mission")
        ('Formed Police Units', 'Troops', 'Experts on Mission')

    Raises:
        SourceChanged: If it is unknown.
    """
    words = re.split(r"[^a-z]+", str(printed).strip().casefold())
    found = NAMES.get("_".join(word if word == "police" else word.removesuffix("s") for word in words))
    if found is None:
        raise SourceChanged(KEY, "column 'personnel_type'", " or ".join(TYPES), repr(printed))
    return found


def _line(row: HubRow) -> tuple[HubLine, str]:
    day, form = read_date(row["last_reporting_date"], KEY, "last_reporting_date")
    if day < FIRST:
        raise SourceChanged(
            KEY, "column 'last_reporting_date'", f"a day from {FIRST} on", repr(row["last_reporting_date"])
        )
    male, female = (read_count(row[column], KEY, column) for column in SUMS)
    if male is None and female is None:
        expected = "a number of men or of women"
        raise SourceChanged(KEY, f"contribution {row['contribution_id']} of {day}", expected, "neither")
    line = HubLine(
        month=day.replace(day=1),
        report_date=day,
        iso3=_iso3(row, day),
        country_as_printed=str(row["contributing_country"] or "").strip(),
        mission=str(row["mission_acronym"] or "").strip() or None,
        personnel_type=personnel_type(row["personnel_type"]),
        male=male,
        female=female,
        total=(male or 0) + (female or 0),
    )
    return line, form


def _iso3(row: HubRow, day: dt.date) -> str:
    """The row's own code; where it has none, that of the country it names."""
    code = str(row["isocode3"] or "").strip()
    if re.fullmatch("[A-Z]{3}", code):
        return code
    name = str(row["contributing_country"] or "").strip()
    if code or not name:
        raise SourceChanged(KEY, "column 'isocode3'", "three capital letters", repr(row["isocode3"]))
    from varde.gazetteer import gazetteer

    try:
        return gazetteer().states.find(name, day).id
    except UnknownName as fault:
        raise SourceChanged(
            KEY, "column 'contributing_country' without a code", "a known country", repr(name)
        ) from fault


def _require_once(lines: Sequence[HubLine], ids: Counter[int]) -> None:
    """Fail if an id or a whole row is there twice, or a month's cell on two days: each would be counted twice."""
    twice = [number for number, times in ids.items() if times > 1]
    if twice:
        what = f"{len(twice)} of them more than once, such as {min(twice)}"
        raise SourceChanged(KEY, "column 'contribution_id'", "each id once", what)
    days: dict[tuple[Any, ...], dt.date] = {}
    seen: set[HubLine] = set()
    for line in lines:
        cell = (line.month, line.iso3, line.mission, line.personnel_type)
        where = f"{line.month:%Y-%m} {line.iso3} {line.mission or '-'} {line.personnel_type}"
        if line in seen:
            raise SourceChanged(KEY, f"the rows of {where}", "each row once", "a row again under another id")
        if days.setdefault(cell, line.report_date) != line.report_date:
            raise SourceChanged(
                KEY, f"the rows of {where}", "one reporting day", f"{days[cell]} and {line.report_date}"
            )
        seen.add(line)
