"""Networks of women mediators, and who takes part in them: Varde's own table.

It tells which countries a network says that it is made of, and which organisation's network it is; a network of persons from
many countries (the Mediterranean one) has no members here. A founding year is known to be past at the year's end.
"""

import datetime as dt
from collections.abc import Sequence

from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE, FOLDER, last_day, lines
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

KEY = "women_mediator_networks"
FIRST = dt.date(2015, 1, 1)
"""The first of them, the Nordic one, was founded in this year."""
AS_OF = dt.date(2026, 11, 23)
"""The day the table was last gone through."""
NETWORKS = (
    "nordic",
    "femwise",
    "mediterranean",
    "commonwealth",
    "arab",
    "southeast_asian",
    "asean_registry",
    "global_alliance",
)
COLUMNS = (
    "id",
    "name_en",
    "name_nb",
    "founded",
    "kind",
    "countries",
    "organisation",
    "members_stated",
    "source",
    "confidence",
    "note",
)
_FROM = Column(
    "from",
    "DATE",
    "Day by which the network had been founded; null where not even the year is known.",
    required=False,
)
_PRECISION = Column(
    "from_precision",
    "VARCHAR",
    "How precisely that day is known.",
    required=False,
    allowed=("day", "month", "year"),
)
_TO = Column("to", "DATE", "Last day; null where no end is known.", required=False)
_CONFIDENCE = Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE)
_ORIGIN = Column("origin", "VARCHAR", "Where the row was taken from.")

NETWORK = Table(
    name="mediator_networks",
    help="Networks of women mediators.",
    columns=(
        Column("network", "VARCHAR", "The network.", allowed=NETWORKS),
        Column("name_en", "VARCHAR", "Its name in English."),
        Column("name_nb", "VARCHAR", "Its name in Norwegian, our own rendering."),
        Column("kind", "VARCHAR", "What it is.", allowed=("network", "registry", "alliance")),
        _FROM,
        _PRECISION,
        _TO,
        Column("members_stated", "VARCHAR", "Members as a page gives them, where no list is known.", required=False),
        _CONFIDENCE,
        _ORIGIN,
        Column("note", "VARCHAR", "What a reader should know of it.", required=False),
    ),
    key=("network",),
)
MEMBER = Table(
    name="mediator_network_members",
    help="Countries that a network of women mediators is made of, and the organisation whose network it is.",
    columns=(
        Column("network", "VARCHAR", "The network.", allowed=NETWORKS),
        Column("country", "VARCHAR", "Country, ISO 3166-1 alpha-3.", required=False, names="country"),
        Column("organisation", "VARCHAR", "Organisation.", required=False, names="organisation"),
        _FROM,
        _PRECISION,
        _TO,
        _CONFIDENCE,
        _ORIGIN,
    ),
    key=("network", "country", "organisation"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table."""
    networks: list[Row] = []
    members: list[Row] = []
    for line in lines(KEY, files, COLUMNS):
        founded = last_day(line["founded"])
        when = (founded, Period.parse(line["founded"]).grain if founded else None, None)
        told = (line["confidence"], line["source"])
        names = (line["id"], line["name_en"], line["name_nb"], line["kind"])
        networks.append((*names, *when, line["members_stated"] or None, *told, line["note"] or None))
        members += [(line["id"], country, None, *when, *told) for country in line["countries"].split()]
        if line["organisation"]:
            members.append((line["id"], None, line["organisation"], *when, *told))
    covered = Period(FIRST, AS_OF)
    return Reading(
        release=AS_OF.isoformat(),
        rows={NETWORK.name: networks, MEMBER.name: members},
        spans=(Span(NETWORK.name, covered), Span(MEMBER.name, covered)),
        used=tuple(files),
    )


SOURCE = Source(
    key=KEY,
    title=Text(en="Networks of women mediators", nb="Nettverk av kvinnelige meklere"),
    publisher="Varde",
    url="https://www.globalwomenmediators.org/about/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Networks of women mediators, compiled from their own pages and those of the Peace Research Institute Oslo and NOREF, {release}.",
    cadence="when a network is founded",
    tables=(NETWORK, MEMBER),
    patterns=("women_mediator_networks.csv",),
    read=read,
    packaged=(FOLDER / "women_mediator_networks.csv",),
)
