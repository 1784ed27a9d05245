"""Land borders that the map at 1:110 million does not show, or shows where there are none: Varde's own table.

The map is too coarse for the smallest states and for the shortest borders, and knows only the states of today.
"""

from collections.abc import Sequence

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE, FOLDER, first_day, last_day, lines
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table
from varde.space.holders import FIRST, KNOWN_TO

KEY = "land_borders"
RELEASE = "2026-11-24"

TABLE = Table(
    name="land_borders",
    help="Land borders beside those that the map shows; each pair once, the first by alphabet first.",
    columns=(
        Column("country", "VARCHAR", "The one state or territory.", names="country"),
        Column("partner", "VARCHAR", "The other.", names="country"),
        Column("from", "DATE", "First day; null where it is as old as the younger of the two.", required=False),
        Column("to", "DATE", "Last day; null where it lasts as long as both.", required=False),
        Column("there", "BOOLEAN", "True where the border is there, false where the map shows one that is not."),
        Column("confidence", "VARCHAR", "How sure it is.", allowed=CONFIDENCE),
        Column("why", "VARCHAR", "Why the map does not tell."),
    ),
    key=("country", "partner"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table.

    Raises:
        SourceChanged: If a pair is not in the order of the alphabet.
    """
    rows = []
    for line in lines(KEY, files, ("country", "partner", "from", "to", "there", "confidence", "why")):
        pair = (line["country"], line["partner"])
        if pair[0] >= pair[1] or line["there"] not in ("yes", "no"):
            raise SourceChanged(KEY, "-".join(pair), "the first by alphabet first, and yes or no", line["there"])
        first = first_day(line["from"]) if line["from"] else None
        rows.append((*pair, first, last_day(line["to"]), line["there"] == "yes", line["confidence"], line["why"]))
    covered = Period(FIRST, KNOWN_TO)
    return Reading(RELEASE, {TABLE.name: rows}, (Span(TABLE.name, covered),), used=tuple(files))


SOURCE = Source(
    key=KEY,
    title=Text(en="Land borders that the map does not show", nb="Landegrenser som kartet ikke viser"),
    publisher="Varde",
    url="https://www.naturalearthdata.com/downloads/110m-cultural-vectors/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Land borders that the map at 1:110 million does not show, {release}.",
    cadence="when a border is wrong",
    tables=(TABLE,),
    patterns=("land_borders.csv",),
    read=read,
    packaged=(FOLDER / "land_borders.csv",),
)
