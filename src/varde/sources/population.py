"""Population of every country and year since 1960: the World Bank's indicator SP.POP.TOTL, an estimate at mid-year.

Figures before a state was there are for the territory that it has today.
"""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table
from varde.sources.world_bank import LICENCE, LICENCE_URL, PUBLISHER, URL, fetch_indicator, read_indicator

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "population"
INDICATOR = "SP.POP.TOTL"
ALWAYS = ("BRA", "CHN", "IND", "NOR", "USA")

TABLE = Table(
    name=KEY,
    help="Population at mid-year, by country.",
    columns=(
        Column("country", "VARCHAR", "The country, in its borders of today.", names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("persons", "INTEGER", "Population."),
    ),
    key=("country", "year"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest list.

    Raises:
        SourceChanged: If it is not what `varde.sources.world_bank` reads, or a population is no whole number.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    rows = []
    for country, year, value in read_indicator(KEY, file, ALWAYS):
        if value != int(value):
            raise SourceChanged(KEY, f"{file.name}, {country} in {year}", "a whole number", str(value))
        rows.append((country, dt.date(year, 1, 1), int(value)))
    covered = Period(min(row[1] for row in rows), dt.date(max(row[1].year for row in rows), 12, 31))
    return Reading(str(covered.end.year), {KEY: rows}, (Span(KEY, covered),), used=(file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the indicator from the World Bank."""
    return fetch_indicator(client, KEY, INDICATOR)


SOURCE = Source(
    key=KEY,
    title=Text(en="World Development Indicators: population", nb="Verdensbankens indikatorer: folketall"),
    publisher=PUBLISHER,
    url=URL + INDICATOR,
    licence=LICENCE,
    licence_url=LICENCE_URL,
    redistribute=True,
    citation="World Bank: World Development Indicators, population, total (SP.POP.TOTL), to {release}.",
    cadence="several times a year",
    tables=(TABLE,),
    patterns=("wdi_sp_pop_totl*.json", "wdi_sp_pop_totl*.csv*"),
    read=read,
    fetch=fetch,
)
