"""The number of victims of homicide by country and year: UNODC's survey of crime trends.

How its table is read stands in `varde.sources.unodc`. The rates are a source of their own, since UNODC publishes them in a second
table too, which has no numbers.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table
from varde.sources.unodc import PAGE, SURVEY_FILES, fetch_survey, read_homicides

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "homicide_numbers"

TABLE = Table(
    name="homicide_numbers",
    help="Victims of homicide by country, year and sex.",
    columns=(
        Column("country", "VARCHAR", "The country, ISO 3166-1 alpha-3.", names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("sex", "VARCHAR", "Sex of the victims, or both together.", allowed=("both", "female", "male")),
        Column("number", "INTEGER", "Victims."),
    ),
    key=("country", "year", "sex"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest survey.

    Raises:
        SourceChanged: If a number is no whole one.
    """
    found = read_homicides(files, KEY, "number")
    rows: list[Row] = []
    for row in found.rows:
        if not row.value.is_integer():
            where = f"{row.country} in {row.year.year}, {found.file.name}"
            raise SourceChanged(KEY, where, "a whole number", str(row.value))
        if row.country:
            rows.append((row.country, row.year, row.sex, int(row.value)))
    return Reading(
        release=found.published.isoformat(),
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, found.covered),),
        notes=found.notes,
        used=(found.file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the survey's workbook."""
    return fetch_survey(client, KEY)


SOURCE = Source(
    key=KEY,
    title=Text(en="Victims of homicide, by number", nb="Antall drapsofre"),
    publisher="United Nations Office on Drugs and Crime (UNODC)",
    url=PAGE,
    licence="Terms of use of the UNODC Data Portal",
    licence_url="https://dataunodc.un.org/termsofuse",
    redistribute=False,
    citation="United Nations Office on Drugs and Crime: Intentional homicide, UNODC Data Portal, {release}.",
    cadence="yearly, with corrections between",
    tables=(TABLE,),
    patterns=SURVEY_FILES,
    read=read,
    fetch=fetch,
)
