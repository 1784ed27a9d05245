"""The share of donors' aid that goes to peace: figure 4.3 of ALNAP's Global Humanitarian Assistance report.

The report sorts aid in the OECD's Creditor Reporting System into humanitarian aid, development and peace. Its peace is wider than
the DAC's sector of conflict, peace and security: it also takes in corruption, justice, rights, media, equality and migration. The
table has the largest donors of one year, two years before the report's, and the EU's institutions among them.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "gha_peace"
REPORT = 2025
ADDRESS = f"https://raw.githubusercontent.com/ALNAP-Comms/gha_{REPORT}/main/analyses/fig-4.3-nexus-donor.csv"
BEHIND = 2
"""How many years the figures lie behind the report."""
COLUMNS = ("Donor", "% Humanitarian", "% Development", "% Peace")
BODIES = {"EU Institutions": "eu_institutions"}
ALIASES = {"Korea": "KOR"}
_YEAR = re.compile(r"gha_?(20\d\d)")

TABLE = Table(
    name=KEY,
    help="Share of a donor's aid that goes to peace, in the widest sense, by report and year.",
    columns=(
        Column("report", "VARCHAR", "The report's year."),
        Column("year", "DATE", "First day of the year of the aid."),
        Column("country", "VARCHAR", "The donor; null where it is no state.", required=False, names="country"),
        Column("body", "VARCHAR", "The donor that is no state.", required=False, allowed=tuple(BODIES.values())),
        Column("share", "DOUBLE", "Per cent of the donor's aid that went to peace."),
    ),
    key=("report", "country", "body"),
    part="report",
    vintage="report",
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest report's table. The file's name tells the report; its three shares must add up to a hundred.

    Raises:
        SourceChanged: If a column is gone, a donor is not known, or the shares do not add up.
    """
    file = max(files, key=lambda raw: (raw.name, raw.retrieved))
    named = _YEAR.search(file.name)
    if named is None:
        raise SourceChanged(KEY, "the name of the file", "the report's year (gha_2025)", file.name)
    report = int(named[1])
    year = dt.date(report - BEHIND, 1, 1)
    rows: list[Row] = []
    with file.path.open(encoding="utf-8-sig", newline="") as text:
        for line in csv_lines(KEY, text, COLUMNS, file.name):
            donor = line["Donor"].strip()
            shares = [float(line[name]) for name in COLUMNS[1:]]
            if abs(sum(shares) - 100) > 0.2:
                raise SourceChanged(KEY, donor, "shares that add up to 100", f"{sum(shares):g}")
            body = BODIES.get(donor)
            rows.append((str(report), year, None if body else _state(donor), body, shares[-1]))
    if not rows:
        raise SourceChanged(KEY, file.name, "at least one donor", "none")
    return Reading(str(report), {KEY: rows}, (Span(KEY, Period.year(year.year), part=str(report)),), used=(file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the table from ALNAP's own repository of the report."""
    return (client.get(ADDRESS, name=f"gha_{REPORT}_fig-4.3-nexus-donor.csv", source=KEY, accept="csv"),)


def _state(name: str) -> str:
    try:
        return gazetteer().states.find(ALIASES.get(name, name)).id
    except UnknownName as fault:
        raise SourceChanged(KEY, "column 'Donor'", "the name of a state", name) from fault


SOURCE = Source(
    key=KEY,
    title=Text(en="Share of aid that goes to peace, by donor", nb="Andel av bistanden som går til fred, etter giver"),
    publisher="ALNAP",
    url="https://alnap.org/help-library/resources/global-humanitarian-assistance-gha-report-2025-e-report/",
    licence="not stated",
    licence_url=f"https://github.com/ALNAP-Comms/gha_{REPORT}",
    redistribute=False,
    citation="ALNAP: Global Humanitarian Assistance Report {release}, figure 4.3.",
    cadence="yearly",
    tables=(TABLE,),
    patterns=("gha_20[0-9][0-9]_fig-4.3-nexus-donor.csv", "gha20[0-9][0-9]_hdp_peace_share_by_donor.csv"),
    read=read,
    fetch=fetch,
)
