"""National action plans on women, peace and security: Varde's own table, far from complete.

It holds plans that a page was seen for, and some from general knowledge, marked as such; UN Women counted 105 countries with
a plan in February 2023, three times as many. So a plan that is not here proves nothing. A plan counts from the last day on
which it can have been adopted: one of which only the year is known, from the end of that year.
"""

import datetime as dt
from collections.abc import Sequence

from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE, FOLDER, last_day, lines
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table

KEY = "wps_naps"
FIRST = dt.date(2000, 10, 31)
"""Security Council resolution 1325, which the plans carry out."""
AS_OF = dt.date(2026, 11, 23)
"""The day the table was last gone through."""
NUMBERS = ("1", "2", "3", "4", "5", "6", "7", "8")
COLUMNS = ("iso3", "number", "adopted", "basis", "last_year", "confidence", "source", "note")

TABLE = Table(
    name="action_plans",
    help="National action plans on women, peace and security that are known; the list is not complete.",
    columns=(
        Column("country", "VARCHAR", "The country, ISO 3166-1 alpha-3.", names="country"),
        Column("number", "VARCHAR", "Which of the country's plans it is, from 1.", allowed=NUMBERS),
        Column(
            "from",
            "DATE",
            "Day by which it had been adopted; null where it is known of, but not whether it was.",
            required=False,
        ),
        Column(
            "from_precision",
            "VARCHAR",
            "How precisely that day is known.",
            required=False,
            allowed=("day", "month", "year"),
        ),
        Column(
            "basis",
            "VARCHAR",
            "Whether the day is that of its adoption or launch, or the first year that it was made for.",
            required=False,
            allowed=("adoption", "period"),
        ),
        Column("to", "DATE", "Day on which it was withdrawn; null where none is known.", required=False),
        Column("until", "DATE", "Last day that it was first made for; null where not known.", required=False),
        Column("until_precision", "VARCHAR", "How precisely that day is known.", allowed=("year",), required=False),
        Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
        Column("origin", "VARCHAR", "Where the row was taken from."),
        Column("note", "VARCHAR", "What a reader should know of it.", required=False),
    ),
    key=("country", "number"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table."""
    rows = [
        (
            line["iso3"],
            line["number"],
            last_day(line["adopted"]),
            Period.parse(line["adopted"]).grain if line["adopted"] else None,
            line["basis"] or None,
            None,
            last_day(line["last_year"]),
            "year" if line["last_year"] else None,
            line["confidence"],
            line["source"],
            line["note"] or None,
        )
        for line in lines(KEY, files, COLUMNS)
    ]
    return Reading(
        release=AS_OF.isoformat(),
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, Period(FIRST, AS_OF)),),
        used=tuple(files),
    )


SOURCE = Source(
    key=KEY,
    title=Text(
        en="National action plans on women, peace and security",
        nb="Nasjonale handlingsplaner for kvinner, fred og sikkerhet",
    ),
    publisher="Varde",
    url="https://1325naps.peacewomen.org/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: National action plans on women, peace and security, compiled from pages of governments, UN Women and the Women’s International League for Peace and Freedom, {release}.",
    cadence="as plans are adopted",
    tables=(TABLE,),
    patterns=("wps_naps.csv",),
    read=read,
    packaged=(FOLDER / "wps_naps.csv",),
)
