"""Nuclear warheads by state and in the world since 1945: the series of the Federation of American Scientists, as Our World in Data publishes it.

What the two tables count differs: a state's figure is its military stockpile, the world's is the total inventory, retired
warheads included. They are revised apart, too: in seven years between 1967 and 1980 the world's is a little less than the
states' together. So they are never added or compared. The list
names the states that have had such weapons, with a zero for the years in which they had none; of others it says nothing.
The years are not all told at the same time of year: the latest are mostly from its beginning, 2017 from its end.

The publisher renews the series as a whole, figures of the past included. Each form of it is an edition, named by its last
year, and those before stay beside the new one.
"""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.grapher import WORLD, fetch_chart, read_chart, state_of
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "nuclear_warheads_fas"
CHART, COLUMN = "nuclear-warhead-stockpiles", "nuclear_weapons_stockpile"
ALWAYS = ("China", "France", "Russia", "United Kingdom", "United States", WORLD)
"""Entities that a whole table has."""
LEAST = 0.95
"""The least that the world may have of its states' sum."""

_EDITION = Column("edition", "VARCHAR", "The publisher's edition, by the last year that it has.")
_YEAR = Column("year", "DATE", "First day of the year.")
STATES = Table(
    name="nuclear_warheads_fas",
    help="Warheads in each state's military stockpile; those that are retired and wait to be taken apart are left out.",
    columns=(
        _EDITION,
        Column("country", "VARCHAR", "The state, ISO 3166-1 alpha-3 or a former code.", names="country"),
        _YEAR,
        Column("warheads", "INTEGER", "Estimated number of warheads."),
    ),
    key=("edition", "country", "year"),
    part="edition",
    vintage="edition",
)
ALL = Table(
    name="nuclear_warheads_fas_world",
    help="Warheads of all states together, those that are retired and wait to be taken apart included.",
    columns=(_EDITION, _YEAR, Column("warheads", "INTEGER", "Estimated number of warheads.")),
    key=("edition", "year"),
    part="edition",
    vintage="edition",
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest table.

    Raises:
        SourceChanged: If a column or one of the great powers is gone, or the world has far fewer warheads than its states.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    points = read_chart(file, KEY, COLUMN, ALWAYS)
    years = [point.year for point in points]
    edition = f"FAS series {max(years)}"
    states: list[Row] = []
    world: list[Row] = []
    before_state = 0
    sums: dict[int, int] = {}
    for entity, year, warheads in points:
        first = dt.date(year, 1, 1)
        if entity == WORLD:
            world.append((edition, first, warheads))
            continue
        sums[year] = sums.get(year, 0) + warheads
        country = state_of(entity, year, KEY)
        if country:
            states.append((edition, country, first, warheads))
        elif warheads:
            raise SourceChanged(KEY, f"{entity} in {year}", "none before it was a state", f"{warheads} warheads")
        else:
            before_state += 1
    fewer = []
    for _, first, total in world:
        together = sums.get(first.year, 0)
        if total < LEAST * together:
            raise SourceChanged(KEY, f"{WORLD} in {first.year}", f"about the {together} of the states", str(total))
        if total < together:
            fewer.append(str(first.year))
    covered = Period(dt.date(min(years), 1, 1), dt.date(max(years), 12, 31))
    notes = []
    if before_state:
        notes.append(f"{before_state} zeros for years before the state existed are left out")
    if fewer:
        notes.append(f"the world has fewer warheads than its states together in {', '.join(fewer)}")
    return Reading(
        release=str(max(years)),
        rows={STATES.name: states, ALL.name: world},
        spans=(Span(STATES.name, covered, part=edition), Span(ALL.name, covered, part=edition)),
        notes=tuple(notes),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the series from Our World in Data."""
    return fetch_chart(client, KEY, CHART, COLUMN)


SOURCE = Source(
    key=KEY,
    title=Text(en="Nuclear warheads since 1945, by state", nb="Kjernefysiske stridshoder siden 1945, etter stat"),
    publisher="Federation of American Scientists, through Our World in Data",
    url="https://ourworldindata.org/grapher/nuclear-warhead-stockpiles",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Federation of American Scientists: Status of World Nuclear Forces, as processed by Our World in Data, "
    "to {release}.",
    cadence="yearly",
    tables=(STATES, ALL),
    patterns=("nuclear-warhead-stockpiles*.csv*", "nuclear_warheads_fas_owid*.csv*"),
    read=read,
    fetch=fetch,
)
