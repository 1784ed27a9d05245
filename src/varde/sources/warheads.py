"""What the overviews of nuclear forces have in common: their tables, their ranges, and how an edition is named.

An overview tells the number of warheads in one year, of some states or of all together, as its publisher put it then. What
is counted differs and is never mixed: the *total inventory* has all warheads; the *military stockpile* leaves out those
that are retired; *deployed* ones are with operational forces, and *deployed strategic* ones are those of them with a long
range, where a publisher counts no others.

An edition is named by publisher and month, ``FAS 2017-07``: the month in which it was out.
"""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from varde.errors import SourceChanged
from varde.model import Period
from varde.sources.curated import CONFIDENCE
from varde.sources.source import Column, Row, Span, Table

KINDS = ("total_inventory", "military_stockpile", "deployed", "deployed_strategic", "retired")
WORLD = "WORLD"


class Told(NamedTuple):
    """One number of an overview."""

    edition: str
    place: str
    year: int
    kind: str
    low: int
    high: int
    confidence: str
    origin: str
    note: str | None


def tables(prefix: str, whose: str) -> tuple[Table, Table]:
    """The two tables of a publisher's overviews, for states and for all states together.

    Args:
        prefix: The first one's name.
        whose: The publisher, for what the tables say of themselves.
    """
    edition = Column("edition", "VARCHAR", "Publisher and month.")
    country = Column("country", "VARCHAR", "The state, ISO 3166-1 alpha-3.", names="country")
    rest = (
        Column("year", "DATE", "First day of the year."),
        Column("kind", "VARCHAR", "What is counted.", allowed=KINDS),
        Column("low", "INTEGER", "The number; the lower one where a range is given."),
        Column("high", "INTEGER", "The number; the higher one where a range is given."),
        Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
        Column("origin", "VARCHAR", "Where the row was taken from."),
        Column("note", "VARCHAR", "What a reader should know of it.", required=False),
    )
    return (
        Table(
            name=prefix,
            help=f"Numbers of warheads by state in {whose}.",
            columns=(edition, country, *rest),
            key=("edition", "country", "year", "kind"),
            part="edition",
            vintage="edition",
        ),
        Table(
            name=f"{prefix}_world",
            help=f"Numbers of warheads of all states together in {whose}.",
            columns=(edition, *rest),
            key=("edition", "year", "kind"),
            part="edition",
            vintage="edition",
        ),
    )


def rows(told: Sequence[Told]) -> tuple[list[Row], list[Row]]:
    """Rows of the two tables."""
    states: list[Row] = []
    world: list[Row] = []
    for one in told:
        first = dt.date(one.year, 1, 1)
        rest = (first, one.kind, one.low, one.high, one.confidence, one.origin, one.note)
        if one.place == WORLD:
            world.append((one.edition, *rest))
        else:
            states.append((one.edition, one.place, *rest))
    return states, world


def spans(table: str, edition_and_year: Sequence[tuple[str, dt.date]], source: str | None = None) -> list[Span]:
    """From the first year to the last of each edition."""
    years: dict[str, list[dt.date]] = {}
    for edition, year in edition_and_year:
        years.setdefault(edition, []).append(year)
    return [
        Span(table, Period(min(own), Period.year(max(own).year).end), part=edition, source=source)
        for edition, own in sorted(years.items())
    ]


def bounds(source: str, text: str) -> tuple[int, int]:
    """The lower and the higher end of a number or a range.

    Raises:
        SourceChanged: If it is neither, or runs backwards.

    Example:
        >>> bounds("nuclear_overviews", "130-140"), bounds("nuclear_overviews", "80")
        ((130, 140), (80, 80))
    """
    low, hyphen, high = text.partition("-")
    ends = (low, high) if hyphen else (low, low)
    if not all(end.isdecimal() for end in ends) or int(ends[0]) > int(ends[1]):
        raise SourceChanged(source, "a number of warheads", "a number, or two with a hyphen between", repr(text))
    return int(ends[0]), int(ends[1])
