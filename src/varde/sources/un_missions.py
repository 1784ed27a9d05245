"""Peace operations and political missions with their hosts and dates, from Varde's gazetteer."""

import datetime as dt
from collections.abc import Sequence

from varde.gazetteer import MISSIONS_FILE, gazetteer
from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table

AS_OF = dt.date(2025, 7, 31)
"""The day of the newest UN table gone through: every UN operation that is open was seen to be open then. Missions of others were
last seen on different days, some of them years earlier."""

MISSIONS = Table(
    name="missions",
    help="Peace operations and political missions.",
    columns=(
        Column("mission", "VARCHAR", "The mission's acronym.", names="mission"),
        Column("kind", "VARCHAR", "Who leads it.", allowed=("un_pko", "un_spm", "nato", "eu", "au", "osce", "other")),
        Column("name", "VARCHAR", "Its name in English."),
        Column("from", "DATE", "First day; often of its establishment."),
        Column("to", "DATE", "Last day; null while it was open when last seen.", required=False),
        Column("from_precision", "VARCHAR", "How precisely the first day is known.", allowed=("day", "month", "year")),
        Column(
            "to_precision",
            "VARCHAR",
            "How precisely the last day is known.",
            required=False,
            allowed=("day", "month", "year"),
        ),
        Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
    ),
    key=("mission",),
)
HOSTS = Table(
    name="mission_hosts",
    help="The countries in which a mission works, by today's codes.",
    columns=(
        Column("mission", "VARCHAR", "The mission's acronym.", names="mission"),
        Column("country", "VARCHAR", "A host, ISO 3166-1 alpha-3.", names="country"),
        Column("kind", "VARCHAR", "Who leads the mission."),
        Column("from", "DATE", "First day of the mission."),
        Column("to", "DATE", "Last day of the mission.", required=False),
    ),
    key=("mission", "country"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the gazetteer's missions as tables."""
    missions, hosts = [], []
    for mission in gazetteer().missions.list():
        missions.append(
            (
                mission.id,
                mission.kind,
                mission.name("en"),
                mission.start,
                mission.end,
                mission.start_precision,
                mission.end_precision or None,
                mission.confidence,
            )
        )
        hosts += [(mission.id, host, mission.kind, mission.start, mission.end) for host in mission.hosts]
    covered = Period(min(row[3] for row in missions), AS_OF)
    return Reading(
        release=AS_OF.isoformat(),
        rows={"missions": missions, "mission_hosts": hosts},
        spans=(Span("missions", covered), Span("mission_hosts", covered)),
        used=tuple(files),
    )


SOURCE = Source(
    key="un_missions",
    title=Text(en="Peace operations and political missions", nb="Fredsoperasjoner og politiske oppdrag"),
    publisher="Varde",
    url="https://peacekeeping.un.org/en/past-peacekeeping-operations",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Peace operations and political missions, compiled from the UN's lists of operations and the resolutions that "
    "set them up, {release}.",
    cadence="when a mission opens or closes",
    tables=(MISSIONS, HOSTS),
    patterns=("missions.csv",),
    read=read,
    packaged=(MISSIONS_FILE,),
)
