"""Outlines of countries at 1:110 million, from Natural Earth: what maps are drawn with and borders are read from.

The publisher's GeoJSON has a feature for each of 177 countries, with a code of its own. Varde keeps the corners to a hundredth of a
degree, where neighbours still share theirs. Places too small for the scale are not in it.
"""

import gzip
import json
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table
from varde.space.holders import FIRST, KNOWN_TO
from varde.space.outline import Ring, dissolve, inside, write_ring

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "natural_earth"
NAME = "ne_110m_admin_0_countries.geojson"
ADDRESS = f"https://raw.githubusercontent.com/nvkelso/natural-earth-vector/master/geojson/{NAME}"
"""Where the publisher keeps the GeoJSON form of its maps."""
CORRECTIONS = Path(__file__).parent / "corrections" / "natural_earth.toml"
CODE = "ADM0_A3"
"""The column of the code: those of ISO are -99 for Norway and France."""
ALWAYS = ("CHN", "FRA", "IND", "NOR", "RUS", "USA")
"""Countries that a whole map has."""
CORNERS = 3
"""Fewer corners than this are left of a splinter that is smaller than a hundredth of a degree."""
_GZIP = b"\x1f\x8b"

TABLE = Table(
    name="shapes",
    help="Outlines of states and territories at 1:110 million, as of today.",
    columns=(
        Column("country", "VARCHAR", "The state or territory.", names="country"),
        Column("ring", "INTEGER", "Number of the ring: an island, a mainland, or a hole."),
        Column("corners", "VARCHAR", "Longitude and latitude of each corner, with a comma between corners."),
    ),
    key=("country", "ring"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest file of outlines.

    Raises:
        SourceChanged: If it is no map of countries, a code is unknown, or a part that is known to belong elsewhere is gone.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    held: dict[str, list[Ring]] = {}
    notes = []
    waiting = list(_corrections()["part"])
    for code, rings in _features(file):
        for ring, *holes in rings:
            place = code
            for part in [part for part in waiting if inside(part["at"], [ring])]:
                if code not in (part["of"], part["is"]):
                    raise SourceChanged(KEY, file.name, f"{part['of']} at {part['at']}", code)
                waiting.remove(part)
                place = part["is"]
                notes.append(f"{part['why']}: drawn as {part['is']}.")
            held.setdefault(place, []).append(_turned(ring, 1))
            held[place] += [_turned(hole, -1) for hole in holes]
    if waiting or not set(ALWAYS) <= set(held):
        wanted = ", ".join([*ALWAYS, *(part["is"] for part in waiting)])
        raise SourceChanged(KEY, file.name, f"outlines of {wanted}", f"{len(held)} others")
    rows = [
        (place, number, write_ring(ring))
        for place in sorted(held)
        for number, ring in enumerate(dissolve(held[place]), start=1)
    ]
    covered = Period(FIRST, KNOWN_TO)
    release = file.retrieved.isoformat()
    return Reading(release, {TABLE.name: rows}, (Span(TABLE.name, covered),), tuple(notes), (file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the outlines."""
    return [client.get(ADDRESS, name=NAME, source=KEY, accept="json", limit=20_000_000)]


def _features(file: RawFile) -> Iterator[tuple[str, list[list[Ring]]]]:
    """Each country's code and the polygons of its outline, each a ring and the holes in it."""
    content = file.path.read_bytes()
    found = json.loads(gzip.decompress(content) if content[:2] == _GZIP else content)
    features = found.get("features") if isinstance(found, dict) else None
    if not features:
        raise SourceChanged(KEY, file.name, "features of a GeoJSON map", "none")
    for feature in features:
        given, shape = feature["properties"], feature["geometry"]
        if CODE not in given:
            raise SourceChanged(KEY, f"column {CODE!r} in {file.name}", "present", ", ".join(list(given)[:8]))
        code = _corrections()["codes"].get(given[CODE], given[CODE])
        if code not in gazetteer().states:
            raise SourceChanged(KEY, f"column {CODE!r} in {file.name}", "the code of a state or territory", code)
        if shape["type"] not in ("Polygon", "MultiPolygon"):
            raise SourceChanged(KEY, f"{code} in {file.name}", "polygons", shape["type"])
        polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        rounded = [[_rounded(ring) for ring in polygon] for polygon in polygons]
        yield code, [polygon for polygon in rounded if len(polygon[0]) >= CORNERS]


def _rounded(ring: Sequence[Sequence[float]]) -> Ring:
    """The corners to a hundredth of a degree, each once."""
    corners = [(round(corner[0], 2) + 0.0, round(corner[1], 2) + 0.0) for corner in ring]
    return tuple(
        corner for corner, before in zip(corners, [corners[-1], *corners[:-1]], strict=True) if corner != before
    )


def _turned(ring: Ring, way: int) -> Ring:
    """The ring against the sun (1) or with it (-1), so that what two neighbours share runs in opposite directions."""
    area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True))
    return ring if area * way > 0 else ring[::-1]


@cache
def _corrections() -> dict[str, Any]:
    return tomllib.loads(CORRECTIONS.read_text(encoding="utf-8"))


SOURCE = Source(
    key=KEY,
    title=Text(en="Natural Earth, countries at 1:110 million", nb="Natural Earth, land i 1:110 millioner"),
    publisher="Natural Earth",
    url="https://www.naturalearthdata.com/downloads/110m-cultural-vectors/",
    licence="Public domain",
    licence_url="https://www.naturalearthdata.com/about/terms-of-use/",
    redistribute=True,
    citation="Natural Earth: Admin 0, countries, 1:110 million, as of {release}.",
    cadence="now and then",
    tables=(TABLE,),
    patterns=("ne_110m_admin_0_countries*.geojson*",),
    read=read,
    fetch=fetch,
)
