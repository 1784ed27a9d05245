"""UCDP's event files, final and candidate alike: one line an event of deadly organised violence, 49 columns.

An event is kept whole with its first and last day. Most fall on one day; a summary event stands for many deaths of weeks or
months that no report tells apart, and is counted on its last day wherever months or years are counted.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator

from varde.errors import SourceChanged
from varde.sources.source import Column, RawFile, Row, Table
from varde.sources.ucdp.shared import RELEASE, TYPES, Release, day, opened, state_on

STATUSES = ("final", "candidate")
MEMBER = "*.csv"
PRINTED = {
    "id": "id",
    "type_of_violence": "type",
    "code_status": "code_status",
    "conflict_new_id": "conflict",
    "conflict_name": "conflict_name",
    "dyad_new_id": "dyad",
    "side_a_new_id": "side_a",
    "side_a": "side_a_name",
    "side_b_new_id": "side_b",
    "side_b": "side_b_name",
    "country_id": "country",
    "date_start": "date_start",
    "date_end": "date_end",
    "date_prec": "date_prec",
    "where_prec": "where_prec",
    "event_clarity": "clarity",
    "adm_1": "adm_1",
    "latitude": "lat",
    "longitude": "lon",
    "priogrid_gid": "priogrid",
    "deaths_a": "deaths_a",
    "deaths_b": "deaths_b",
    "deaths_civilians": "deaths_civilians",
    "deaths_unknown": "deaths_unknown",
    "best": "best",
    "low": "low",
    "high": "high",
}
"""UCDP's columns that Varde keeps, and its own names for them."""


def table(name: str, help: str) -> Table:
    """A table of events."""
    return Table(
        name=name,
        help=help,
        columns=(
            Column("id", "INTEGER", "UCDP's number of the event, unique in a release."),
            Column("type", "VARCHAR", "Kind of violence.", allowed=tuple(TYPES.values())),
            Column("status", "VARCHAR", "Whether it is of a yearly release or a candidate.", allowed=STATUSES),
            RELEASE,
            Column("code_status", "VARCHAR", "Clear, or what UCDP has still to check."),
            Column("conflict", "INTEGER", "UCDP's number of the conflict."),
            Column("conflict_name", "VARCHAR", "The conflict's name."),
            Column("dyad", "INTEGER", "UCDP's number of the pair that fights, or of the one that kills civilians."),
            Column("side_a", "INTEGER", "UCDP's number of the first side."),
            Column("side_a_name", "VARCHAR", "The first side."),
            Column("side_b", "INTEGER", "UCDP's number of the second side; 1 and 9999 are civilians."),
            Column("side_b_name", "VARCHAR", "The second side."),
            Column("country", "VARCHAR", "The state where it happened, as of its last day.", names="country"),
            Column("date_start", "DATE", "First day on which it can have happened."),
            Column("date_end", "DATE", "Last day on which it can have happened."),
            Column(
                "date_prec", "INTEGER", "How well the days are known: 1 the day, 2 within 6 days, … 5 over a month."
            ),
            Column("where_prec", "INTEGER", "How well the place is known: 1 the spot, 4 the province, 6 the country."),
            Column("clarity", "INTEGER", "1 where a report tells of the event itself, 2 where of several together."),
            Column("adm_1", "VARCHAR", "Province.", required=False),
            Column("lat", "DOUBLE", "Latitude."),
            Column("lon", "DOUBLE", "Longitude."),
            Column("priogrid", "INTEGER", "Cell of PRIO-GRID."),
            Column("deaths_a", "INTEGER", "Dead of the first side."),
            Column("deaths_b", "INTEGER", "Dead of the second side."),
            Column("deaths_civilians", "INTEGER", "Dead civilians."),
            Column("deaths_unknown", "INTEGER", "Dead of whom it is not known."),
            Column("best", "INTEGER", "Deaths, best estimate."),
            Column("low", "INTEGER", "Deaths, low estimate."),
            Column("high", "INTEGER", "Deaths, high estimate."),
        ),
        key=("id",),
    )


def read_events(source: str, file: RawFile, of: Release, notes: Counter[str]) -> Iterator[Row]:
    """The events of a file, one after the other.

    Args:
        source: Key of the source.
        file: The file.
        of: Its release.
        notes: Counts the faults that the rows are kept with.

    Raises:
        SourceChanged: If a cell is not what it should be, or a country has no state of its number.
    """
    status = "final" if of.final else "candidate"
    same = _Once()
    days: dict[str, dt.date] = _Days()
    states: dict[tuple[str, dt.date], str] = {}
    with opened(source, file, MEMBER, tuple(PRINTED)) as lines:
        for line in lines:
            (id, kind, code, conflict, name, dyad, a, a_name, b, b_name, gw, start, end) = line[:13]
            first, last = days[start], days[end]
            where = states.get((gw, last)) or _state(source, file, id, gw, last, states)
            date_prec, where_prec, clarity = line[13:16]
            killed_a, killed_b, civilians, unknown, best, low, high = map(int, line[20:27])
            if not low <= best <= high:
                notes["whose estimates are not in order (low, best, high)"] += 1
            if killed_a + killed_b + civilians + unknown != best:
                notes["whose deaths by side do not add up to the best estimate"] += 1
            if last < first:
                raise SourceChanged(source, file.name, "a last day not before the first", f"event {id}: {start}, {end}")
            yield (
                int(id),
                TYPES[kind],
                status,
                of.name,
                same[code],
                int(conflict),
                same[name],
                int(dyad),
                int(a),
                same[a_name],
                int(b),
                same[b_name],
                where,
                first,
                last,
                int(date_prec),
                int(where_prec),
                int(clarity),
                same[line[16]] if line[16] else None,
                float(line[17]),
                float(line[18]),
                int(line[19]),
                killed_a,
                killed_b,
                civilians,
                unknown,
                best,
                low,
                high,
            )


def words(notes: Counter[str]) -> tuple[str, ...]:
    """What was counted, in sentences."""
    return tuple(f"{number:,} events {what} are kept as printed." for what, number in sorted(notes.items()))


def once(source: str, file: RawFile, rows: Iterable[Row]) -> list[Row]:
    """The rows of a file, none of which may come twice.

    Raises:
        SourceChanged: If one does, or there are none.
    """
    found = list(rows)
    if len({row[0] for row in found}) != len(found) or not found:
        raise SourceChanged(
            source, file.name, "events, each once", f"{len(found)} with some twice" if found else "none"
        )
    return found


class _Once(dict[str, str]):
    """One object for each text: names that come a thousand times are held once."""

    def __missing__(self, text: str) -> str:
        self[text] = text
        return text


class _Days(dict[str, dt.date]):
    def __missing__(self, cell: str) -> dt.date:
        self[cell] = found = day(cell)
        return found


def _state(source: str, file: RawFile, id: str, gw: str, last: dt.date, states: dict[tuple[str, dt.date], str]) -> str:
    found = state_on(int(float(gw)), last)
    if found is None:
        raise SourceChanged(
            source, file.name, "a state's Gleditsch and Ward number", f"{gw} of event {id} on {last.isoformat()}"
        )
    return states.setdefault((gw, last), found)
