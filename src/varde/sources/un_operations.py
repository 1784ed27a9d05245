"""The UN's own list of peacekeeping operations on the Hub (DPPADPOSS-PKO): a second opinion on Varde's table of missions."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.fetch.hub_table import HubRow, read_date, read_table
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "un_operations"
COLUMNS = ("id", "mission_acronym", "mission_name", "mission_isactive", "start_date", "end_date", "last_update")

TABLE = Table(
    name="un_operations",
    help="Peacekeeping operations as the UN lists them; historical dates are cut to the first of the month.",
    columns=(
        Column("id", "INTEGER", "The publisher's number of the operation."),
        Column("acronym", "VARCHAR", "Acronym as printed; several operations may share a row."),
        Column("name", "VARCHAR", "Name as printed."),
        Column("from", "DATE", "First day.", required=False),
        Column("to", "DATE", "End of the mandate.", required=False),
    ),
    key=("id",),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest list, JSON or CSV.

    Raises:
        SourceChanged: If a column is gone or the list is empty.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    lines = read_table(file, KEY, COLUMNS).rows
    rows: list[Row] = [
        (
            int(line["id"]),
            line["mission_acronym"],
            line["mission_name"],
            _day(line, "start_date"),
            _day(line, "end_date"),
        )
        for line in lines
    ]
    starts = [row[3] for row in rows if row[3]]
    updated = max(filter(None, (_day(line, "last_update") for line in lines)))
    return Reading(
        release=updated.isoformat(),
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, Period(min(starts), updated)),),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the list from the Peace and Security Data Hub."""
    from varde.fetch.hub import fetch_dataset

    return fetch_dataset(client, KEY, "DPPADPOSS-PKO", COLUMNS)


def _day(line: HubRow, column: str) -> dt.date | None:
    return None if line[column] in (None, "") else read_date(line[column], KEY, column)[0]


SOURCE = Source(
    key=KEY,
    title=Text(en="The UN's list of peacekeeping operations", nb="FNs liste over fredsbevarende operasjoner"),
    publisher="United Nations, Department of Peace Operations",
    url="https://psdata.un.org/dataset/DPPADPOSS-PKO",
    licence="CC BY 3.0 IGO",
    licence_url="https://creativecommons.org/licenses/by/3.0/igo/",
    redistribute=True,
    citation="United Nations: Peacekeeping operations, Peace and Security Data Hub, {release}.",
    cadence="when an operation changes",
    tables=(TABLE,),
    patterns=("DPPADPOSS-PKO*.json", "DPPADPOSS-PKO*.csv"),
    read=read,
    fetch=fetch,
)
