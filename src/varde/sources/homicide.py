"""Homicide rates by country and year, and of the world: UNODC's, from either of the two tables in which it publishes them.

How the tables are read stands in `varde.sources.unodc`. The survey of crime trends also has numbers, which are a source of their own.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.model import Text
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table
from varde.sources.unodc import GOALS_FILES, PAGE, SURVEY_FILES, fetch_survey, read_homicides

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "homicide"

TABLE = Table(
    name="homicides",
    help="Homicide rates by year and sex, in each country and, as UNODC estimates them, in the world.",
    columns=(
        Column("area", "VARCHAR", "The country, ISO 3166-1 alpha-3, or ‘world’."),
        Column("country", "VARCHAR", "The country; nothing for the world.", required=False, names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("sex", "VARCHAR", "Sex of the victims, or both together.", allowed=("both", "female", "male")),
        Column("rate", "DOUBLE", "Victims per 100,000 of the population of that sex."),
    ),
    key=("area", "year", "sex"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest file, of either table."""
    found = read_homicides(files, KEY, "rate")
    return Reading(
        release=found.published.isoformat(),
        rows={TABLE.name: [(row.country or "world", row.country, row.year, row.sex, row.value) for row in found.rows]},
        spans=(Span(TABLE.name, found.covered),),
        notes=found.notes,
        used=(found.file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the survey's workbook."""
    return fetch_survey(client, KEY)


SOURCE = Source(
    key=KEY,
    title=Text(en="Homicide rates", nb="Drapsrater"),
    publisher="United Nations Office on Drugs and Crime (UNODC)",
    url=PAGE,
    licence="Terms of use of the UNODC Data Portal",
    licence_url="https://dataunodc.un.org/termsofuse",
    redistribute=False,
    citation="United Nations Office on Drugs and Crime: Intentional homicide, UNODC Data Portal, {release}.",
    cadence="yearly, with corrections between",
    tables=(TABLE,),
    patterns=(*SURVEY_FILES, *GOALS_FILES),
    read=read,
    fetch=fetch,
)
