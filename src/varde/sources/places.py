"""Places that the map at 1:110 million does not draw, by a point; and three states that are gone, by a sketch: Varde's own table."""

from collections.abc import Sequence

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.curated import FOLDER, lines
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table
from varde.space.holders import FIRST, KNOWN_TO

KEY = "places"
RELEASE = "2026-11-24"

TABLE = Table(
    name="places",
    help="Where small places lie that the map does not draw, and states that were a part of one that it draws.",
    columns=(
        Column("country", "VARCHAR", "The state or territory.", names="country"),
        Column("lon", "DOUBLE", "Longitude of its middle, or of its main island."),
        Column("lat", "DOUBLE", "Latitude of it."),
        Column("outline", "VARCHAR", "A sketch of its outline: longitude and latitude of each corner.", required=False),
    ),
    key=("country",),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table.

    Raises:
        SourceChanged: If a place is nowhere on Earth.
    """
    rows = []
    for line in lines(KEY, files, ("country", "longitude", "latitude", "outline", "note")):
        lon, lat = float(line["longitude"]), float(line["latitude"])
        if not (-180 <= lon <= 180 and -90 <= lat <= 90):
            raise SourceChanged(KEY, line["country"], "a longitude and a latitude", f"{lon}, {lat}")
        rows.append((line["country"], lon, lat, line["outline"] or None))
    covered = Period(FIRST, KNOWN_TO)
    return Reading(RELEASE, {TABLE.name: rows}, (Span(TABLE.name, covered),), used=tuple(files))


SOURCE = Source(
    key=KEY,
    title=Text(en="Small places, and states that are gone", nb="Små steder, og stater som er borte"),
    publisher="Varde",
    url="https://www.naturalearthdata.com/downloads/110m-cultural-vectors/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Places that the map at 1:110 million does not draw, {release}.",
    cadence="when a place is wrong",
    tables=(TABLE,),
    patterns=("places.csv",),
    read=read,
    packaged=(FOLDER / "places.csv",),
)
