"""Peace processes with their countries and dates: the table that Varde's gazetteer names them from."""

import datetime as dt
from collections.abc import Sequence
from typing import cast

from varde.gazetteer.processes import FILE
from varde.model import Period, Text
from varde.sources.curated import first_day, last_day, lines
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

KEY = "peace_processes"
AS_OF = dt.date(2026, 11, 23)
"""The day the table was last gone through."""
FIRST = dt.date(1990, 1, 1)
"""The first day from which processes are listed."""
PRECISION = ("day", "month", "year")

TABLE = Table(
    name="peace_processes",
    help="Peace processes: one row for each process and country of the conflict.",
    columns=(
        Column("process", "VARCHAR", "The peace process.", names="process"),
        Column("country", "VARCHAR", "A country of the conflict, by today's codes.", names="country"),
        Column("name", "VARCHAR", "Its name in English."),
        Column("from", "DATE", "First day; null where it is not known.", required=False),
        Column("from_precision", "VARCHAR", "How precisely the first day is known.", required=False, allowed=PRECISION),
        Column("to", "DATE", "Last day; null where it goes on or its end is not known.", required=False),
        Column("to_precision", "VARCHAR", "How precisely the last day is known.", required=False, allowed=PRECISION),
    ),
    key=("process", "country"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the gazetteer's own table."""
    columns = ("id", "countries", "name_en", "start", "start_precision", "end", "end_precision")
    rows: list[Row] = [
        (
            line["id"],
            country,
            line["name_en"],
            first_day(line["start"]) if line["start"] else None,
            line["start_precision"] or None,
            last_day(line["end"]),
            line["end_precision"] or None,
        )
        for line in lines(KEY, files, columns)
        for country in line["countries"].split("|")
    ]
    undated = len({row[0] for row in rows if row[3] is None})
    first = min([FIRST, *(cast("dt.date", row[3]) for row in rows if row[3])])
    return Reading(
        release=AS_OF.isoformat(),
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, Period(first, AS_OF)),),
        notes=(f"{undated} processes have no first day that is known, and count in no figure of a date",),
        used=tuple(files),
    )


SOURCE = Source(
    key=KEY,
    title=Text(en="Peace processes", nb="Fredsprosesser"),
    publisher="Varde",
    url="https://ucdp.uu.se/downloads/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Peace processes, compiled from the pages of ministries and organisations and the numbers of conflicts in UCDP's "
    "data, {release}.",
    cadence="when a process begins or ends",
    tables=(TABLE,),
    patterns=("processes.csv",),
    read=read,
    packaged=(FILE,),
)
