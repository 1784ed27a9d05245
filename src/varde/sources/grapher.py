"""Charts of Our World in Data as tables: where they are fetched, how their CSV is read, and whose a country's line is.

A chart's CSV has a line for each entity and year: ``Entity,Code,Year`` and the value's column by its short name. Older
files of the same data leave the codes out, so entities are told by name. The entity *Russia* also stands for the Soviet
Union, and *Serbia* for Yugoslavia; a year is given to the state that was there at its end.
"""

import datetime as dt
import gzip
import io
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.sources.source import RawFile, csv_lines

if TYPE_CHECKING:
    from pathlib import Path

    from varde.fetch import Client

SITE = "https://ourworldindata.org/grapher/"
WORLD = "World"
FORMER = {"RUS": ("SUN",), "SRB": ("SCG", "YUG"), "CZE": ("CSK",)}
"""The states that went before, whose years stand under the name of one that followed."""

ALIASES = {
    "Congo": "COG",
    "Democratic Republic of Congo": "COD",
    "East Timor": "TLS",
    "Timor": "TLS",
    "Vietnam": "VNM",
    "Yemen": "YEM",
}
"""Entities that the gazetteer knows by other names, or that may mean more than one state."""

_GZIP = b"\x1f\x8b"


class Point(NamedTuple):
    """A value of a chart."""

    entity: str
    year: int
    value: int


def fetch_chart(client: "Client", source: str, slug: str, column: str) -> Sequence[RawFile]:
    """Get a chart's whole table.

    Args:
        client: What fetches.
        source: Key of the source.
        slug: The chart's name in its address.
        column: Short name of the value's column.

    Raises:
        SourceChanged: If what comes is not such a table, or has fewer rows than last time.
    """

    def rows(path: "Path") -> int:
        return len(_points(path.read_bytes(), source, f"{slug}.csv", column))

    query = {"v": 1, "csvType": "full", "useColumnShortNames": "true"}
    return (client.get(f"{SITE}{slug}.csv", name=f"{slug}.csv", source=source, accept="csv", params=query, rows=rows),)


def read_chart(file: RawFile, source: str, column: str, entities: Collection[str] = ()) -> list[Point]:
    """The values of a chart's table, plain or gzipped.

    Args:
        file: The raw file.
        source: Key of the source.
        column: Short name of the value's column.
        entities: Entities without which the table is not whole. Each of these must reach its last year.

    Raises:
        SourceChanged: If a column or entity is gone, a value is no whole number, or one comes twice.
    """
    points = _points(file.path.read_bytes(), source, file.name, column)
    last: dict[str, int] = {}
    for point in points:
        last[point.entity] = max(point.year, last.get(point.entity, 0))
    newest = max(last.values())
    for entity in entities:
        if last.get(entity) != newest:
            found = f"it ends in {last[entity]}" if entity in last else "it is not there"
            raise SourceChanged(source, f"{entity} in {file.name}", f"values up to {newest}", found)
    return points


def state_of(entity: str, year: int, source: str) -> str | None:
    """The state whose an entity's value is, by who was there at the year's end; None where nobody was.

    Raises:
        SourceChanged: If the entity is no name that is known.

    Example:
        >>> [state_of("Russia", year, "nuclear_tests") for year in (1990, 1991)]
        ['SUN', 'RUS']
        >>> state_of("Serbia", 1960, "nuclear_status"), state_of("Ukraine", 1960, "nuclear_status")
        ('YUG', None)
    """
    end = dt.date(year, 12, 31)
    states = gazetteer().states
    try:
        named = states.get(ALIASES[entity]) if entity in ALIASES else states.find(entity, end)
    except UnknownName as fault:
        raise SourceChanged(source, "column 'Entity'", "the name of a state", entity) from fault
    held = (named.id, *FORMER.get(named.id, ()))
    return next((id for id in held if states.get(id).kind == "territory" or states.get(id).exists(end)), None)


def _points(content: bytes, source: str, name: str, column: str) -> list[Point]:
    if content[:2] == _GZIP:
        content = gzip.decompress(content)
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    points = []
    for line in csv_lines(source, text, ("Entity", "Year", column), name):
        try:
            value = float(line[column])
            point = Point(line["Entity"], int(line["Year"]), int(value))
        except ValueError as fault:
            raise SourceChanged(
                source, f"{name}, {line['Entity']} in {line['Year']}", "a number", line[column]
            ) from fault
        if point.value != value or value < 0:
            raise SourceChanged(source, f"{name}, {point.entity} in {point.year}", "a count", line[column])
        points.append(point)
    if not points:
        raise SourceChanged(source, name, "at least one row", "none")
    if len({point[:2] for point in points}) != len(points):
        raise SourceChanged(source, name, "each entity and year once", "some twice")
    return points
