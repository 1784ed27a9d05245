"""Gross domestic product of every country and year since 1960, in US dollars of the year: the World Bank's NY.GDP.MKTP.CD.

In current dollars a change may be the currency's or a price's: Norway's peak of 2022 is that of gas. Figures before a state was
there are for the territory that it has today.
"""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table
from varde.sources.world_bank import LICENCE, LICENCE_URL, PUBLISHER, URL, fetch_indicator, read_indicator

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "gdp"
INDICATOR = "NY.GDP.MKTP.CD"
ALWAYS = ("BRA", "CHN", "IND", "NOR", "USA")

TABLE = Table(
    name=KEY,
    help="Gross domestic product in US dollars of the year, by country; a country without an estimate has no row.",
    columns=(
        Column("country", "VARCHAR", "The country, in its borders of today.", names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("millions", "DOUBLE", "Gross domestic product in millions of US dollars of the year."),
    ),
    key=("country", "year"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest list.

    Raises:
        SourceChanged: If it is not what `varde.sources.world_bank` reads.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    values = read_indicator(KEY, file, ALWAYS)
    rows = [(country, dt.date(year, 1, 1), round(value / 1_000_000, 3)) for country, year, value in values]
    covered = Period(min(row[1] for row in rows), dt.date(max(row[1].year for row in rows), 12, 31))
    return Reading(str(covered.end.year), {KEY: rows}, (Span(KEY, covered),), used=(file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the indicator from the World Bank."""
    return fetch_indicator(client, KEY, INDICATOR)


SOURCE = Source(
    key=KEY,
    title=Text(en="World Development Indicators: GDP", nb="Verdensbankens indikatorer: bruttonasjonalprodukt"),
    publisher=PUBLISHER,
    url=URL + INDICATOR,
    licence=LICENCE,
    licence_url=LICENCE_URL,
    redistribute=True,
    citation="World Bank: World Development Indicators, GDP in current US dollars (NY.GDP.MKTP.CD), to {release}.",
    cadence="several times a year",
    tables=(TABLE,),
    patterns=("wdi_ny_gdp_mktp_cd*.json", "wdi_ny_gdp_mktp_cd*.csv*"),
    read=read,
    fetch=fetch,
)
