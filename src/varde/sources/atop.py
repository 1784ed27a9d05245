"""Alliance Treaty Obligations and Provisions (ATOP): who promised what to whom in a formal alliance, phase by phase.

The project publishes a zip of CSV files; the one of members (``atop5_1m.csv``) is read, in the zip or by itself. It numbers
states as the Correlates of War project does, and writes 0 for an end that has not come. Varde keeps what was in force in
1946 or later.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.numbered import numbered
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "atop"
ADDRESS = "http://www.atopdata.org/uploads/6/9/1/3/69134503/atop_5.1__.csv_.zip"
MEMBERS = "atop5_1m.csv"
FIRST, LAST = dt.date(1946, 1, 1), dt.date(2018, 12, 31)
"""The first day that Varde keeps, and the last that version 5.1 was coded to."""
PROMISES = {
    "defence": "defense",
    "offence": "offense",
    "neutrality": "neutral",
    "nonaggression": "nonagg",
    "consultation": "consul",
}
"""Kinds of obligation, and ATOP's names for them."""

TABLE = Table(
    name="atop",
    help="Obligations of members of formal alliances, from the first day of a phase to the last.",
    columns=(
        Column("alliance", "INTEGER", "ATOP's number of the alliance; 3180 is NATO."),
        Column("phase", "INTEGER", "Phase of the alliance; 0 where it has only one."),
        Column("country", "VARCHAR", "The member, ISO 3166-1 alpha-3.", names="country"),
        Column("from", "DATE", "First day of its obligations in this phase, or 1 January 1946 where they are older."),
        Column("to", "DATE", "Last day; null where they were in force at the end of 2018.", required=False),
        Column("defence", "BOOLEAN", "Whether it promised to defend the others."),
        Column("offence", "BOOLEAN", "Whether it promised to join the others in an attack."),
        Column("neutrality", "BOOLEAN", "Whether it promised to stay neutral in a conflict of the others."),
        Column("nonaggression", "BOOLEAN", "Whether it promised not to attack the others."),
        Column("consultation", "BOOLEAN", "Whether it promised to consult the others in a crisis."),
    ),
    key=("alliance", "phase", "country", "from"),
)
PAIRS = Table(
    name="atop_pairs",
    help="Pairs of members of one alliance of which at least one promised to defend the other, while both were in it.",
    columns=(
        Column("country", "VARCHAR", "One of the two, ISO 3166-1 alpha-3.", names="country"),
        Column("partner", "VARCHAR", "The other; each pair stands in both directions.", names="country"),
        Column("alliance", "INTEGER", "ATOP's number of the alliance."),
        Column("phase", "INTEGER", "Phase of the alliance."),
        Column("from", "DATE", "First day on which both were in it, or 1 January 1946 where that was earlier."),
        Column("to", "DATE", "Last day; null where it was in force at the end of 2018.", required=False),
    ),
    key=("country", "partner", "alliance", "phase", "from"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the table of members, and pair them.

    Raises:
        SourceChanged: If a column is gone, a date cannot be, or a state has no number.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    columns = (
        "atopid",
        "member",
        "phase",
        "version",
        *PROMISES.values(),
        *(f"{part}{end}" for end in ("ent", "exit") for part in ("yr", "mo", "day")),
    )
    rows: dict[tuple[object, ...], Row] = {}
    early, unknown, version = 0, 0, ""
    with packed(KEY, file, MEMBERS) as text:
        for line in csv_lines(KEY, text, columns, file.name):
            version = line["version"]
            first, last = _day(line, "ent"), _day(line, "exit")
            if first is None:
                raise SourceChanged(
                    KEY, file.name, "a first year", f"none for member {line['member']} of {line['atopid']}"
                )
            if last is not None and last < FIRST:
                early += 1
                continue
            country = numbered("cow", int(line["member"]), max(first, FIRST), last or LAST)
            if country is None:
                unknown += 1
                continue
            promises = tuple(_flag(line[name], file.name) for name in PROMISES.values())
            row = (int(line["atopid"]), int(line["phase"]), country, max(first, FIRST), last, *promises)
            if row[:4] in rows:
                raise SourceChanged(
                    KEY, file.name, "one line by alliance, phase, member and first day", f"two for {row[0]}"
                )
            rows[row[:4]] = row
    if not version:
        raise SourceChanged(KEY, file.name, "members of alliances", "none")
    notes = [f"{early} phases of obligations that ended before 1946 are left out."] if early else []
    notes += [f"{unknown} phases of members that were no states in that time are left out."] if unknown else []
    tables = {TABLE.name: list(rows.values()), PAIRS.name: list(_pairs(rows.values()))}
    covered = Period(FIRST, LAST)
    return Reading(version, tables, tuple(Span(name, covered) for name in tables), tuple(notes), (file,))


def _pairs(members: Iterable[Row]) -> Iterator[Row]:
    """Members of the same phase of an alliance, two by two, where one or both promised defence."""
    phases: dict[tuple[int, int], list[Row]] = {}
    for row in members:
        phases.setdefault(row[:2], []).append(row)
    for (alliance, phase), there in phases.items():
        for (_, _, country, start, end, one, *_), (_, _, partner, from_, to, other, *_) in permutations(there, 2):
            first, last = max(start, from_), min(end or dt.date.max, to or dt.date.max)
            if country != partner and first <= last and (one or other):
                yield (country, partner, alliance, phase, first, None if last == dt.date.max else last)


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the zip of version 5.1."""
    return [client.get(ADDRESS, name="atop_5.1__.csv_.zip", source=KEY, accept="zip", limit=50_000_000)]


def _day(line: dict[str, str], end: str) -> dt.date | None:
    """A day of a line; without a day of the month the first of it at the start of a phase, and the last at its end."""
    year, month, day = (line[f"{part}{end}"] for part in ("yr", "mo", "day"))
    if year == "0":
        return None
    if day:
        return dt.date(int(year), int(month), int(day))
    whole = Period.month(dt.date(int(year), int(month), 1))
    return whole.start if end == "ent" else whole.end


def _flag(text: str, name: str) -> bool:
    if text not in ("0", "1"):
        raise SourceChanged(KEY, name, "0 or 1 for an obligation", repr(text))
    return text == "1"


SOURCE = Source(
    key=KEY,
    title=Text(en="Alliance Treaty Obligations and Provisions", nb="Forpliktelser i allianseavtaler (ATOP)"),
    publisher="ATOP project, Rice University",
    url="https://www.atopdata.org/data.html",
    licence="free with citation; redistribution not granted",
    licence_url="https://www.atopdata.org/data.html",
    redistribute=False,
    citation=(
        "Leeds, Ritter, Mitchell and Long (2002): Alliance Treaty Obligations and Provisions, 1815-1944, "
        "International Interactions 28; ATOP version {release}."
    ),
    cadence="every few years",
    tables=(TABLE, PAIRS),
    patterns=("atop_5.1__.csv_.zip", "atop5_1m.csv.gz", "atop5_1m.csv"),
    read=read,
    fetch=fetch,
)
