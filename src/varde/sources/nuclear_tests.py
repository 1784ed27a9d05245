"""Nuclear tests by state and year since 1945: the tally of the Arms Control Association, as Our World in Data publishes it.

Explosions within a few seconds of each other may count as one test. The list names every state that has tested, so that no
row means no test; it knows years and not days.
"""

import datetime as dt
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.grapher import WORLD, fetch_chart, read_chart, state_of
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "nuclear_tests"
CHART, COLUMN = "number-of-nuclear-weapons-tests", "nuclear_weapons_tests"
ALWAYS = ("China", "France", "India", "North Korea", "Pakistan", "Russia", "United Kingdom", "United States")
"""Entities that a whole table has."""
CORRECTIONS = Path(__file__).parent / "corrections" / "nuclear_tests.toml"

TABLE = Table(
    name="nuclear_tests",
    help="Nuclear tests, by state and year; years without a test have no row.",
    columns=(
        Column("country", "VARCHAR", "The state that tested, ISO 3166-1 alpha-3 or a former code.", names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("tests", "INTEGER", "Number of tests."),
    ),
    key=("country", "year"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest table, and correct what is known to be wrong in it.

    Raises:
        SourceChanged: If a column or a state that has tested is gone, or a test stands before its state existed.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    points = [point for point in read_chart(file, KEY, COLUMN, ALWAYS) if point.entity != WORLD]
    wrong = {
        (entry["entity"], entry["year"], entry["printed"]): entry
        for entry in tomllib.loads(CORRECTIONS.read_text(encoding="utf-8"))["value"]
    }
    rows: list[Row] = []
    notes = []
    for point in points:
        tests = point.value
        if entry := wrong.get((point.entity, point.year, point.value)):
            tests = entry["correct"]
            notes.append(f"{point.entity} {point.year}: {point.value} corrected to {tests}, {entry['why']}")
        if not tests:
            continue
        country = state_of(point.entity, point.year, KEY)
        if country is None:
            raise SourceChanged(KEY, f"{point.entity} in {point.year}", "no test before it was a state", str(tests))
        rows.append((country, dt.date(point.year, 1, 1), tests))
    years = [point.year for point in points]
    covered = Period(dt.date(min(years), 1, 1), dt.date(max(years), 12, 31))
    return Reading(
        release=str(max(years)),
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, covered),),
        notes=tuple(notes),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the tally from Our World in Data."""
    return fetch_chart(client, KEY, CHART, COLUMN)


SOURCE = Source(
    key=KEY,
    title=Text(en="Nuclear tests since 1945, by state", nb="Kjernefysiske prøvesprengninger siden 1945, etter stat"),
    publisher="Arms Control Association, through Our World in Data",
    url="https://ourworldindata.org/grapher/number-of-nuclear-weapons-tests",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Arms Control Association: The Nuclear Testing Tally, as processed by Our World in Data, to {release}.",
    cadence="when there is a test",
    tables=(TABLE,),
    patterns=("number-of-nuclear-weapons-tests*.csv*", "nuclear_tests_aca_owid*.csv*"),
    read=read,
    fetch=fetch,
)
