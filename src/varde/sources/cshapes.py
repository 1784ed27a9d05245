"""Capitals through time, from CShapes 2.0, which has a line for each stretch of time in which a state's borders and capital were the same.

The project's GeoJSON is read, and the form in which its package for R carries the same lines (TopoJSON, packed by xz); the outlines in them are
not kept, since their licence is not one that Varde's maps could be passed on by. Colonies and occupied lands are left out. The data end in 2019.
"""

import datetime as dt
import gzip
import json
import lzma
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.numbered import numbered
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, require_columns
from varde.space.holders import FIRST

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "cshapes"
ADDRESS = "https://icr.ethz.ch/data/cshapes/CShapes-2.0.geojson"
RELEASE = "2.0"
SHARED = ("gwcode", "capname", "caplong", "caplat", "status")
"""The columns that both forms have."""
STATE = "independent"

TABLE = Table(
    name="capitals",
    help="The capital of each state through time.",
    columns=(
        Column("country", "VARCHAR", "The state.", names="country"),
        Column("from", "DATE", "First day."),
        Column("to", "DATE", "Last day."),
        Column("capital", "VARCHAR", "The capital, as the publisher spells it."),
        Column("lon", "DOUBLE", "Its longitude."),
        Column("lat", "DOUBLE", "Its latitude."),
    ),
    key=("country", "from"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest file.

    Raises:
        SourceChanged: If a column is gone, or two capitals of a state are told for one day.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    held: dict[str, list[tuple[dt.date, dt.date, str, float, float]]] = {}
    unknown: set[str] = set()
    for line in _lines(file):
        require_columns(KEY, line, SHARED, file.name)
        start, end = max(_day(line, "start", "gws"), FIRST), _day(line, "end", "gwe")
        if line["status"] != STATE or end < start:
            continue
        country = numbered("gw", int(line["gwcode"]), start, end)
        if country is None:
            unknown.add(f"{int(line['gwcode'])} in {start.year}")
            continue
        lon, lat = round(float(line["caplong"]), 4), round(float(line["caplat"]), 4)
        held.setdefault(country, []).append((start, end, str(line["capname"]), lon, lat))
    rows: list[Row] = [
        (country, *spell) for country, spells in held.items() for spell in _joined(country, spells, file)
    ]
    if not rows:
        raise SourceChanged(KEY, file.name, f"lines of status {STATE}", "none")
    covered = Period(FIRST, max(row[2] for row in rows))
    notes = (f"Lines of what was no state at the time are left out: {', '.join(sorted(unknown))}.",) if unknown else ()
    return Reading(RELEASE, {TABLE.name: rows}, (Span(TABLE.name, covered),), notes, (file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the GeoJSON."""
    return [client.get(ADDRESS, name="CShapes-2.0.geojson", source=KEY, accept="json", limit=200_000_000)]


def _lines(file: RawFile) -> Iterator[Mapping[str, Any]]:
    content = file.path.read_bytes()
    if file.name.endswith(".xz"):
        content = lzma.decompress(content)
    elif file.name.endswith(".gz"):
        content = gzip.decompress(content)
    found = json.loads(content)
    features = found.get("features") or [
        geometry for layer in found.get("objects", {}).values() for geometry in layer["geometries"]
    ]
    for feature in features:
        yield feature["properties"]


def _day(line: Mapping[str, Any], name: str, prefix: str) -> dt.date:
    """A day, whole or in three columns."""
    if name in line:
        return dt.date.fromisoformat(line[name])
    parts = [f"{prefix}{part}" for part in ("year", "month", "day")]
    require_columns(KEY, line, parts, "a line")
    return dt.date(*(int(line[part]) for part in parts))


def _joined(
    country: str, spells: list[tuple[dt.date, dt.date, str, float, float]], file: RawFile
) -> list[tuple[dt.date, dt.date, str, float, float]]:
    """A state's capitals in the order of time; lines that follow each other with one capital are one."""
    found: list[tuple[dt.date, dt.date, str, float, float]] = []
    for spell in sorted(spells):
        before = found[-1] if found else None
        if before and spell[0] <= before[1]:
            raise SourceChanged(KEY, f"{country} in {file.name}", "one capital a day", f"{before[2]} and {spell[2]}")
        if before and before[2:] == spell[2:] and spell[0] - before[1] == dt.timedelta(days=1):
            found[-1] = (before[0], *spell[1:])
        else:
            found.append(spell)
    return found


SOURCE = Source(
    key=KEY,
    title=Text(en="CShapes 2.0, capitals of states", nb="CShapes 2.0, staters hovedsteder"),
    publisher="International Conflict Research, ETH Zürich",
    url="https://icr.ethz.ch/data/cshapes/",
    licence="CC BY-NC-SA 4.0",
    licence_url="https://creativecommons.org/licenses/by-nc-sa/4.0/",
    redistribute=False,
    citation="Schvitz, Girardin, Rüegger, Weidmann, Cederman and Gleditsch (2022): Mapping the International System, 1886-2019: The CShapes "
    "{release} Dataset, Journal of Conflict Resolution 66(1).",
    cadence="every few years",
    tables=(TABLE,),
    patterns=("CShapes-2.0.geojson*", "cshapes_2_gw.topojson.xz"),
    read=read,
    fetch=fetch,
)
