"""Years of armed conflict: what UCDP's list of conflicts and its list of dyads tell alike, a line for each active year.

States are those of the year; a conflict in a colony stands with the state that the colony became, whose number UCDP gives it.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import attrs

from varde.errors import SourceChanged
from varde.sources.source import Column, RawFile, Row, Table
from varde.sources.ucdp.shared import Release, day, numbers, opened, state_from, unlisted

INTENSITY = {"1": "minor", "2": "war"}
"""From 25 deaths in battle in the year, and from 1,000."""
INCOMPATIBILITY = {"1": "territory", "2": "government", "3": "both"}
KINDS = {"1": "extrasystemic", "2": "interstate", "3": "intrastate", "4": "internationalised"}
"""A state against a colony's movement; states against states; a state against a group at home, without and with troops from outside."""
REGIONS = {"1": "europe", "2": "middle_east", "3": "asia", "4": "africa", "5": "americas"}
ROLES = {
    "gwno_loc": "location",
    "gwno_a": "side_a",
    "gwno_b": "side_b",
    "gwno_a_2nd": "support_a",
    "gwno_b_2nd": "support_b",
}
"""What a state can be in a conflict, and the columns that number it."""

PRINTED = (
    *("year", "location", "side_a", "side_b", "incompatibility", "territory_name", "intensity_level"),
    *("type_of_conflict", "start_date", "start_prec", "start_date2", "start_prec2", "region", "version"),
)
COLUMNS = (
    Column("location", "VARCHAR", "The states whose government or territory it is about, as printed."),
    Column("side_a", "VARCHAR", "The first side; of a conflict within a state its government."),
    Column("side_b", "VARCHAR", "The second side, or all who fought on it in the year.", required=False),
    Column("incompatibility", "VARCHAR", "What it is about.", allowed=tuple(INCOMPATIBILITY.values())),
    Column("territory", "VARCHAR", "The territory, if it is about one.", required=False),
    Column(
        "intensity",
        "VARCHAR",
        "Minor from 25 deaths in battle in the year, war from 1,000.",
        allowed=tuple(INTENSITY.values()),
    ),
    Column("type", "VARCHAR", "Kind of conflict.", allowed=tuple(KINDS.values())),
    Column("start", "DATE", "Day of the first death in battle."),
    Column("start_prec", "INTEGER", "How well that day is known: 1 the day, … 5 the year, 6 and 7 not well."),
    Column("active_since", "DATE", "Day on which this spell of fighting reached 25 deaths in a year."),
    Column("active_since_prec", "INTEGER", "How well that day is known."),
    Column("region", "VARCHAR", "Region of the location; several with a comma between."),
    Column("release", "VARCHAR", "The publisher's release."),
)
"""The columns of both lists that follow the key."""


@attrs.frozen
class Line:
    """A line: the cells that its own list adds, the row that both have, and the states in it with their roles."""

    own: tuple[str, ...]
    year: dt.date
    row: Row
    states: tuple[tuple[str, str], ...]


def states_table(name: str, of: str) -> Table:
    """The table of the states in conflicts or dyads."""
    return Table(
        name=name,
        help=f"States in each year of a {of}: where it is, who fights, and who sends troops to help.",
        columns=(
            Column(of, "INTEGER", f"UCDP's number of the {of}."),
            Column("year", "DATE", "First day of the year."),
            Column("country", "VARCHAR", "The state.", names="country"),
            Column("role", "VARCHAR", "What it is in it.", allowed=tuple(ROLES.values())),
        ),
        key=(of, "year", "country", "role"),
    )


def lines(
    source: str, file: RawFile, member: str, release: Release, own: Sequence[str], left: Counter[str]
) -> Iterator[Line]:
    """The lines of a list.

    Args:
        source: Key of the source.
        file: The file.
        member: Pattern of the CSV's name in the zip.
        release: Its release, which every line must name.
        own: Columns of this list alone.
        left: Counts mentions of states that Varde's register is known not to have.

    Raises:
        SourceChanged: If a cell is not what it should be, or a number stands for no state of the year.
    """
    with opened(source, file, member, (*PRINTED, *ROLES, *own)) as found:
        for cells in found:
            line = dict(zip((*PRINTED, *ROLES, *own), cells, strict=True))
            if line["version"] != release.name:
                raise SourceChanged(source, file.name, f"version {release.name} in each line", repr(line["version"]))
            year = int(line["year"])
            yield Line(
                tuple(line[name] for name in own),
                dt.date(year, 1, 1),
                (
                    line["location"],
                    line["side_a"],
                    line["side_b"] or None,
                    INCOMPATIBILITY[line["incompatibility"]],
                    line["territory_name"] or None,
                    INTENSITY[line["intensity_level"]],
                    KINDS[line["type_of_conflict"]],
                    day(line["start_date"]),
                    int(line["start_prec"]),
                    day(line["start_date2"]),
                    int(line["start_prec2"]),
                    ",".join(sorted(REGIONS[str(number)] for number in numbers(line["region"]))),
                    release.name,
                ),
                tuple(dict.fromkeys(_states(source, file, line, year, left))),
            )


def notes(left: Counter[str]) -> tuple[str, ...]:
    """What was left out, in sentences."""
    return tuple(
        f"{count} mentions of {what} as a state are left out of the list of states." for what, count in left.items()
    )


def _states(
    source: str, file: RawFile, line: Mapping[str, str], year: int, left: Counter[str]
) -> Iterator[tuple[str, str]]:
    for column, role in ROLES.items():
        for number in numbers(line[column]):
            state = state_from(number, year)
            if state:
                yield state, role
            elif unlisted(number):
                left[f"number {number}"] += 1
            else:
                where = f"{column} of {line['location']} in {year}"
                raise SourceChanged(source, f"{file.name}, {where}", "a state's Gleditsch and Ward number", str(number))
