"""Memberships of states in international organisations, with their dates: Varde's own table."""

import datetime as dt
from collections.abc import Sequence

from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE, FOLDER, first_day, last_day, lines
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table

AS_OF = dt.date(2026, 11, 23)
"""The day the table was last gone through; an open membership is known to this day."""

TABLE = Table(
    name="memberships",
    help="Spells of membership, from the first day to the last.",
    columns=(
        Column("organisation", "VARCHAR", "The organisation.", names="organisation"),
        Column("country", "VARCHAR", "The member, ISO 3166-1 alpha-3.", names="country"),
        Column("from", "DATE", "First day."),
        Column("to", "DATE", "Last day; null while the membership lasts.", required=False),
        Column("from_precision", "VARCHAR", "How precisely the first day is known.", allowed=("day", "month", "year")),
        Column(
            "continues", "VARCHAR", "The state whose membership this one continues.", required=False, names="country"
        ),
        Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
        Column("origin", "VARCHAR", "Where the row was taken from."),
        Column("note", "VARCHAR", "What a reader should know of it.", required=False),
    ),
    key=("organisation", "country", "from"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table."""
    columns = ("organisation", "iso3", "start", "end", "start_precision", "continues", "confidence", "source", "note")
    rows = [
        (
            line["organisation"],
            line["iso3"],
            first_day(line["start"]),
            last_day(line["end"]),
            line["start_precision"],
            line["continues"] or None,
            line["confidence"],
            line["source"],
            line["note"] or None,
        )
        for line in lines("memberships", files, columns)
    ]
    covered = Period(min(row[2] for row in rows), AS_OF)
    return Reading(
        release=AS_OF.isoformat(), rows={"memberships": rows}, spans=(Span("memberships", covered),), used=tuple(files)
    )


SOURCE = Source(
    key="memberships",
    title=Text(en="Memberships of international organisations", nb="Medlemskap i internasjonale organisasjoner"),
    publisher="Varde",
    url="https://www.un.org/en/about-us/member-states",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Memberships of international organisations, compiled from the organisations' own lists, {release}.",
    cadence="when a membership changes",
    tables=(TABLE,),
    patterns=("memberships.csv",),
    read=read,
    packaged=(FOLDER / "memberships.csv",),
)
