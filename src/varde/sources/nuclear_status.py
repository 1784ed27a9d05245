"""Where each state stands with nuclear weapons, by year since 1938: Bleek's chronology and the Nuclear Threat Initiative's, as Our World in Data publishes them.

Of several positions in one year the furthest counts. The table names every state of each year; a state that had not begun
or was gone by the year's end has no row.
"""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.grapher import fetch_chart, read_chart, state_of
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "nuclear_status"
CHART, COLUMN = "country-position-nuclear-weapons", "nuclear_weapons_status"
STATUSES = ("none", "consideration", "pursuit", "possession")
"""The positions, by the publisher's number from 0 to 3."""
ALWAYS = ("China", "France", "Russia", "United Kingdom", "United States", "Zimbabwe")
"""Entities that a whole table has."""
FIRST_COMPLETE = 1950
"""The table reaches back before the list of states here does: to Germany before 1949, India before 1947."""
NO_STATES = frozenset({"Abkhazia", "South Ossetia"})
"""Entities that the list of states here does not count among them."""

TABLE = Table(
    name="nuclear_status",
    help="The furthest that each state went towards nuclear weapons, by year.",
    columns=(
        Column("country", "VARCHAR", "The state, ISO 3166-1 alpha-3 or a former code.", names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("status", "VARCHAR", "Where it stood.", allowed=STATUSES),
        Column("level", "INTEGER", "The same as the publisher's number, 0 to 3."),
    ),
    key=("country", "year"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest table.

    Raises:
        SourceChanged: If a column or one of the great powers is gone, a number is none of the four, or a position is given
            for a state that did not exist.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    points = read_chart(file, KEY, COLUMN, ALWAYS)
    furthest: dict[tuple[str, int], int] = {}
    outside = 0
    for entity, year, level in points:
        if level >= len(STATUSES):
            raise SourceChanged(KEY, f"{entity} in {year}", "a number from 0 to 3", str(level))
        country = None if entity in NO_STATES else state_of(entity, year, KEY)
        if country:
            furthest[country, year] = max(level, furthest.get((country, year), 0))
        elif level and year >= FIRST_COMPLETE:
            raise SourceChanged(KEY, f"{entity} in {year}", "no position of what was no state", STATUSES[level])
        else:
            outside += 1
    rows: list[Row] = [
        (country, dt.date(year, 1, 1), STATUSES[level], level) for (country, year), level in sorted(furthest.items())
    ]
    years = [point.year for point in points]
    covered = Period(dt.date(min(years), 1, 1), dt.date(max(years), 12, 31))
    note = f"{outside} rows of years in which the entity was no state at the year's end are left out"
    return Reading(
        release=str(max(years)),
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, covered),),
        notes=(note,) if outside else (),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the table from Our World in Data."""
    return fetch_chart(client, KEY, CHART, COLUMN)


SOURCE = Source(
    key=KEY,
    title=Text(en="States’ positions on nuclear weapons since 1938", nb="Staters forhold til kjernevåpen siden 1938"),
    publisher="Philipp C. Bleek and Nuclear Threat Initiative, through Our World in Data",
    url="https://ourworldindata.org/grapher/country-position-nuclear-weapons",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Our World in Data, based on Bleek (2017) and Nuclear Threat Initiative (2022): Positions on nuclear weapons, "
    "to {release}.",
    cadence="now and then",
    tables=(TABLE,),
    patterns=("country-position-nuclear-weapons*.csv*", "nuclear_proliferation_owid*.csv*"),
    read=read,
    fetch=fetch,
)
