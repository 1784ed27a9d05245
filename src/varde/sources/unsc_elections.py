"""Elections to the UN Security Council, ballot by ballot: Varde's own table, from the UN's press releases and news reports.

A row is a state in a ballot whose figures, or whose outcome, a page was seen for. In long contests most of the ballots in the middle
are missing, so the rounds tell how many there were only as far as one was seen. Votes are empty where no count was seen, never zero.
"""

import datetime as dt
from collections.abc import Sequence

from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE, FOLDER, lines
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table
from varde.sources.unsc_groups import GROUPS

KEY = "unsc_elections"
AS_OF = dt.date(2026, 11, 23)
"""The day the table was last gone through; no election is expected before June of the next year."""
COLUMNS = (
    *("date", "term", "group", "iso3", "round", "votes", "elected", "contested", "declared", "declined"),
    *("confidence", "source", "note"),
)
OUTCOMES = ("won", "lost", "declined")
CONTESTS = ("contested", "uncontested")
_ELECTED = {"yes": "won", "no": "lost"}
_CONTESTED = {"yes": "contested", "no": "uncontested"}

TABLE = Table(
    name="unsc_ballots",
    help="States in the ballots by which the General Assembly elects members of the Security Council.",
    columns=(
        Column("date", "DATE", "Day of the ballot."),
        Column("term", "VARCHAR", "The years of the term, as 2021-2022; the one year that is left in a by-election."),
        Column("regional_group", "VARCHAR", "Regional group whose seats were filled.", allowed=tuple(GROUPS.values())),
        Column("country", "VARCHAR", "The state that was voted for.", names="country"),
        Column("round", "VARCHAR", "Which ballot it was in the election of the term and group, from 1."),
        Column("votes", "INTEGER", "Votes for the state; null where no count was seen.", required=False),
        Column("outcome", "VARCHAR", "Whether the ballot gave the state a seat, and it took it.", allowed=OUTCOMES),
        Column("contest", "VARCHAR", "Whether more states stood than the group had seats.", allowed=CONTESTS),
        Column(
            "declared",
            "BOOLEAN",
            "Whether the state stood in the ballot; false where it had withdrawn, or got a vote that it had not asked for.",
        ),
        Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
        Column("origin", "VARCHAR", "Where the row was taken from."),
        Column("note", "VARCHAR", "What a reader should know of it.", required=False),
    ),
    key=("term", "country", "round"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table."""
    rows = [
        (
            dt.date.fromisoformat(line["date"]),
            line["term"],
            GROUPS[line["group"]],
            line["iso3"],
            line["round"],
            int(line["votes"]) if line["votes"] else None,
            "declined" if line["declined"] else _ELECTED[line["elected"]],
            _CONTESTED[line["contested"]],
            {"yes": True, "no": False}[line["declared"]],
            line["confidence"],
            line["source"],
            line["note"] or None,
        )
        for line in lines(KEY, files, COLUMNS)
    ]
    covered = Period(min(row[0] for row in rows), AS_OF)
    return Reading(
        release=AS_OF.isoformat(), rows={TABLE.name: rows}, spans=(Span(TABLE.name, covered),), used=tuple(files)
    )


SOURCE = Source(
    key=KEY,
    title=Text(en="Elections to the UN Security Council", nb="Valg til FNs sikkerhetsråd"),
    publisher="Varde",
    url="https://press.un.org/en/type/general-assembly",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Elections to the UN Security Council since 1996, compiled from the UN’s press releases and news reports, {release}.",
    cadence="yearly, after the election in June",
    tables=(TABLE,),
    patterns=("unsc_elections.csv",),
    read=read,
    packaged=(FOLDER / "unsc_elections.csv",),
)
