"""Third parties in peace processes and their roles through time: Varde's own table, from ministries' pages, the press and UCDP.

An open role (``to`` is empty) is not one that goes on: the source says when it began and not when it ended. ``until`` is the
last day on which the record knows it to be held: the last day where that is known, else the day of the newest evidence.
"""

import datetime as dt
from collections.abc import Iterable, Sequence

from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE, FOLDER, last_day, lines
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

KEY = "peace_roles"
AS_OF = dt.date(2026, 11, 23)
"""The day the table was last gone through."""
ROLES = (
    "mediator",
    "facilitator",
    "guarantor",
    "observer",
    "monitor",
    "accompanier",
    "host",
    "chair",
    "co-chair",
    "vice-chair",
    "donor",
    "witness",
)
FORMAL = ("yes", "no", "unknown")

TABLE = Table(
    name="peace_roles",
    help="Third parties' roles in peace processes: one row for each role of a third party in one source.",
    columns=(
        Column("id", "VARCHAR", "Varde's number of the row."),
        Column("process", "VARCHAR", "The peace process.", names="process"),
        Column("party", "VARCHAR", "The third party: a state or an organisation."),
        Column("country", "VARCHAR", "The third party, if it is a state.", required=False, names="country"),
        Column("organisation", "VARCHAR", "The third party, if it is not.", required=False, names="organisation"),
        Column("role", "VARCHAR", "The role, as the source words it or nearest to it.", allowed=ROLES),
        Column(
            "formal",
            "VARCHAR",
            "Whether the role is formal: named in an agreement, a mandate, or by the parties or a ministry.",
            allowed=FORMAL,
        ),
        Column("from", "DATE", "First day; null where the source gives none.", required=False),
        Column(
            "from_precision",
            "VARCHAR",
            "How precisely the first day is known; by: held on that day, begun on it or before.",
            required=False,
            allowed=("day", "month", "year", "by"),
        ),
        Column("to", "DATE", "Last day; null where the source gives none.", required=False),
        Column(
            "to_precision",
            "VARCHAR",
            "How precisely the last day is known.",
            required=False,
            allowed=("day", "month", "year"),
        ),
        Column("until", "DATE", "Last day on which the record knows the role to be held.", required=False),
        Column("ending", "VARCHAR", "Whether the last day is known.", allowed=("known", "unknown")),
        Column("kind", "VARCHAR", "At the signing of one agreement, or over time.", allowed=("act", "period")),
        Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
        Column("origin", "VARCHAR", "Where the row was taken from."),
        Column("statement", "VARCHAR", "What the source says, in Varde's words."),
    ),
    key=("id",),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table.

    Raises:
        UnknownName: If a third party is neither a state nor an organisation that is known.
    """
    columns = (
        "id",
        "process",
        "party",
        "role",
        "formal",
        "start",
        "start_precision",
        "end",
        "end_precision",
        "seen",
        "kind",
        "confidence",
        "source",
        "statement",
    )
    given = list(lines(KEY, files, columns))
    evidence: dict[tuple[str, str, str], dt.date] = {}
    for line in given:
        if day := _latest(line):
            held = _held(line)
            evidence[held] = max(day, evidence.get(held, day))
    rows = [_row(line, evidence) for line in given]
    first = min(row[7] for row in rows if row[7])
    undated = sum(row[7] is None for row in rows)
    return Reading(
        release=AS_OF.isoformat(),
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, Period(dt.date(first.year, 1, 1), AS_OF)),),
        notes=(f"{undated} roles have no first day in their source, and count in no figure of a date",),
        used=tuple(files),
    )


def _row(line: dict[str, str], evidence: dict[tuple[str, str, str], dt.date]) -> Row:
    party = line["party"]
    state = party in gazetteer().states
    if not state:
        gazetteer().organisations.get(party)
    end = last_day(line["end"])
    return (
        line["id"],
        line["process"],
        party,
        party if state else None,
        None if state else party,
        line["role"],
        line["formal"],
        _first(line),
        line["start_precision"] or None,
        end,
        line["end_precision"] or None,
        end or evidence.get(_held(line)),
        "known" if end else "unknown",
        line["kind"],
        line["confidence"],
        line["source"],
        line["statement"],
    )


def _first(line: dict[str, str]) -> dt.date | None:
    """The first day of a role: no earlier than its process's, where that lies in the year or month that is given."""
    if not line["start"]:
        return None
    began = gazetteer().processes.get(line["process"]).start
    given = Period.parse(line["start"])
    return began if began and began in given else given.start


def _held(line: dict[str, str]) -> tuple[str, str, str]:
    return line["process"], line["party"], line["role"]


def _latest(line: dict[str, str]) -> dt.date | None:
    """The last day that a line is evidence for: a later line of the same role shows that an open one had not ended."""
    days: Iterable[dt.date | None] = (
        last_day(line["end"]),
        last_day(line["seen"]),
        _first(line),
    )
    return max((day for day in days if day), default=None)


SOURCE = Source(
    key=KEY,
    title=Text(en="Third parties in peace processes", nb="Tredjeparter i fredsprosesser"),
    publisher="Varde",
    url="https://www.regjeringen.no/en/topics/foreign-affairs/peace-and-reconciliation-efforts/id1158/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Third parties in peace processes, compiled from the pages of ministries and organisations, the press and the "
    "UCDP Peace Agreement Dataset, {release}.",
    cadence="when a role begins or ends",
    tables=(TABLE,),
    patterns=("peace_roles.csv",),
    read=read,
    packaged=(FOLDER / "peace_roles.csv",),
)
