"""Candidatures for the UN Security Council that are known of: Varde's own table, far from complete.

It holds candidatures for which a page was seen, and no others: a state that is not here may well have stood. A candidature counts from
the last day on which it can have been announced (one of which only the year is known, from the end of that year), or from the
first day on which a page names it; to the day before the election.
"""

import datetime as dt
from collections.abc import Sequence

from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE, FOLDER, last_day, lines
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table
from varde.sources.unsc_groups import GROUPS

KEY = "unsc_candidatures"
AS_OF = dt.date(2026, 11, 23)
"""The day the table was last gone through."""
COLUMNS = ("iso3", "term", "group", "announced", "basis", "ended", "confidence", "source", "note")

TABLE = Table(
    name="unsc_candidatures",
    help="Candidatures for the Security Council that are known; the list is not complete.",
    columns=(
        Column("country", "VARCHAR", "The candidate.", names="country"),
        Column("term", "VARCHAR", "The years of the term that it stands for, as 2021-2022."),
        Column("regional_group", "VARCHAR", "Regional group whose seat it seeks.", allowed=tuple(GROUPS.values())),
        Column("from", "DATE", "Day by which it had been announced, or was known of."),
        Column("from_precision", "VARCHAR", "How precisely that day is known.", allowed=("day", "month", "year")),
        Column(
            "basis",
            "VARCHAR",
            "Whether the day is that of the announcement, or the first on which a page names it.",
            allowed=("announced", "known"),
        ),
        Column("to", "DATE", "Last day, before the election; null while it stands.", required=False),
        Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
        Column("origin", "VARCHAR", "Where the row was taken from."),
        Column("note", "VARCHAR", "What a reader should know of it.", required=False),
    ),
    key=("country", "term"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table."""
    rows = [
        (
            line["iso3"],
            line["term"],
            GROUPS[line["group"]],
            last_day(line["announced"]),
            Period.parse(line["announced"]).grain,
            line["basis"],
            last_day(line["ended"]),
            line["confidence"],
            line["source"],
            line["note"] or None,
        )
        for line in lines(KEY, files, COLUMNS)
    ]
    covered = Period(min(row[3] for row in rows if row[3]), AS_OF)
    return Reading(
        release=AS_OF.isoformat(), rows={TABLE.name: rows}, spans=(Span(TABLE.name, covered),), used=tuple(files)
    )


SOURCE = Source(
    key=KEY,
    title=Text(en="Candidatures for the UN Security Council", nb="Kandidaturer til FNs sikkerhetsråd"),
    publisher="Varde",
    url="https://main.un.org/securitycouncil/en/content/countries-elected-members",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Candidatures for the UN Security Council, compiled from pages of governments and news reports, {release}.",
    cadence="as candidatures are announced",
    tables=(TABLE,),
    patterns=("unsc_candidatures.csv",),
    read=read,
    packaged=(FOLDER / "unsc_candidatures.csv",),
)
