"""Terms on the UN Security Council, permanent and elected: Varde's own table, from the UN's list of members by year."""

import datetime as dt
from collections.abc import Sequence

from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE, FOLDER, first_day, last_day, lines
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table
from varde.sources.unsc_groups import GROUPS

KNOWN_TO = dt.date(2027, 12, 31)
"""The last day for which every seat is known: of 2028 only the five states elected in June 2026."""

TABLE = Table(
    name="unsc_terms",
    help="Terms on the Security Council, from the first day to the last.",
    columns=(
        Column("country", "VARCHAR", "The member, ISO 3166-1 alpha-3.", names="country"),
        Column("seat", "VARCHAR", "Kind of seat.", allowed=("permanent", "elected")),
        Column("from", "DATE", "First day."),
        Column("to", "DATE", "Last day; null for a permanent seat that lasts.", required=False),
        Column(
            "regional_group",
            "VARCHAR",
            "Today's regional group of the seat, for terms that reach 1966.",
            required=False,
            allowed=tuple(GROUPS.values()),
        ),
        Column(
            "continues",
            "VARCHAR",
            "The state whose seat this one continues; itself where only the holder changed.",
            required=False,
            names="country",
        ),
        Column(
            "held_by",
            "VARCHAR",
            "Who sat in the seat: the member itself, but TWN for the Republic of China in China's to 1971.",
            names="country",
        ),
        Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
        Column("origin", "VARCHAR", "Where the row was taken from."),
    ),
    key=("country", "from"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table."""
    columns = ("iso3", "seat", "from", "to", "group", "continues", "held_by", "confidence", "source")
    rows = [
        (
            line["iso3"],
            line["seat"],
            first_day(line["from"]),
            last_day(line["to"]),
            GROUPS.get(line["group"]),
            line["continues"] or None,
            line["held_by"] or line["iso3"],
            line["confidence"],
            line["source"],
        )
        for line in lines("unsc_terms", files, columns)
    ]
    covered = Period(min(row[2] for row in rows), KNOWN_TO)
    return Reading(
        release="2026-11-23", rows={"unsc_terms": rows}, spans=(Span("unsc_terms", covered),), used=tuple(files)
    )


SOURCE = Source(
    key="unsc_terms",
    title=Text(en="Members of the UN Security Council", nb="Medlemmer av FNs sikkerhetsråd"),
    publisher="Varde",
    url="https://main.un.org/securitycouncil/en/content/countries-elected-members",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Terms on the UN Security Council, compiled from the UN's list of members by year and reports of its elections, {release}.",
    cadence="yearly, after the elections in June",
    tables=(TABLE,),
    patterns=("unsc_terms.csv",),
    read=read,
    packaged=(FOLDER / "unsc_terms.csv",),
)
