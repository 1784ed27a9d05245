"""Overviews of the world's nuclear forces by the Federation of American Scientists, as they stood when they came out: Varde's own table."""

from collections.abc import Sequence

from varde.model import Text
from varde.sources import warheads
from varde.sources.curated import FOLDER, lines
from varde.sources.source import RawFile, Reading, Source

KEY = "nuclear_overviews"
STATES, ALL = warheads.tables(KEY, "the overviews of the Federation of American Scientists")
COLUMNS = ("edition", "iso3", "year", "kind", "low", "high", "confidence", "source", "note")


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table."""
    told = [
        warheads.Told(
            line["edition"],
            line["iso3"],
            int(line["year"]),
            line["kind"],
            *warheads.bounds(KEY, f"{line['low']}-{line['high']}"),
            line["confidence"],
            line["source"],
            line["note"] or None,
        )
        for line in lines(KEY, files, COLUMNS)
    ]
    states, world = warheads.rows(told)
    spans = [
        *warheads.spans(STATES.name, [(row[0], row[2]) for row in states]),
        *warheads.spans(ALL.name, [(row[0], row[1]) for row in world]),
    ]
    return Reading(
        release="2026-11-24", rows={STATES.name: states, ALL.name: world}, spans=tuple(spans), used=tuple(files)
    )


SOURCE = Source(
    key=KEY,
    title=Text(
        en="Overviews of the world’s nuclear forces, by edition", nb="Oversikter over verdens kjernevåpen, etter utgave"
    ),
    publisher="Varde, from the Federation of American Scientists",
    url="https://fas.org/initiative/status-world-nuclear-forces/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Overviews of nuclear forces, compiled from the Federation of American Scientists’ Status of World "
    "Nuclear Forces and reports of it, {release}.",
    cadence="when an overview comes out",
    tables=(STATES, ALL),
    patterns=("nuclear_overviews.csv",),
    read=read,
    packaged=(FOLDER / "nuclear_overviews.csv",),
)
