"""Areas by name, such as the High North: which states they are of, and whose near areas. A user may put a file of their own in its place.

The file has a line for each area: its key, its name in both languages, its members, and the states whose near area it is, both as
codes with a bar between.
"""

from collections.abc import Sequence

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.curated import FOLDER, lines
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table
from varde.space.holders import FIRST, KNOWN_TO

KEY = "areas"
RELEASE = "2026-11-24"
COLUMNS = ("area", "en", "nb", "members", "near", "note")
TAKEN = frozenset({"border", "500km", "1000km", "subregion"})
"""Kinds of nearness that are no areas."""

AREAS = Table(
    name="areas",
    help="Areas by name.",
    columns=(
        Column("area", "VARCHAR", "Key of the area."),
        Column("en", "VARCHAR", "Its English name."),
        Column("nb", "VARCHAR", "Its Norwegian name."),
        Column("note", "VARCHAR", "Which states it is taken to be.", required=False),
    ),
    key=("area",),
)
MEMBERS = Table(
    name="area_members",
    help="The states and territories of each area, and those whose near area it is.",
    columns=(
        Column("area", "VARCHAR", "Key of the area."),
        Column("country", "VARCHAR", "The state or territory.", names="country"),
        Column("member", "BOOLEAN", "Whether it is in the area."),
        Column("near", "BOOLEAN", "Whether the area is a near area of it."),
    ),
    key=("area", "country"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the file of areas.

    Raises:
        SourceChanged: If an area comes twice, has the key of another kind of nearness, or has no members.
        UnknownName: If a state is unknown.
    """
    states = gazetteer().states
    areas, members = [], []
    for line in lines(KEY, files, COLUMNS):
        area = line["area"]
        inside, near = (_codes(line[column]) for column in ("members", "near"))
        if not area or area in TAKEN or area in {row[0] for row in areas} or not inside:
            raise SourceChanged(KEY, f"area {area!r}", "a key of its own, and members", line["members"] or "none")
        areas.append((area, *(line[column] for column in COLUMNS[1:3]), line["note"] or None))
        members += [
            (area, states.get(country).id, country in inside, country in near)
            for country in dict.fromkeys((*inside, *near))
        ]
    covered = Period(FIRST, KNOWN_TO)
    spans = (Span(AREAS.name, covered), Span(MEMBERS.name, covered))
    return Reading(RELEASE, {AREAS.name: areas, MEMBERS.name: members}, spans, used=tuple(files))


def _codes(cell: str) -> list[str]:
    return [code.strip() for code in cell.split("|") if code.strip()]


SOURCE = Source(
    key=KEY,
    title=Text(en="Areas by name", nb="Områder med navn"),
    publisher="Varde",
    url="https://unstats.un.org/unsd/methodology/m49/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Areas by name and their states, {release}.",
    cadence="when whoever runs it defines an area",
    tables=(AREAS, MEMBERS),
    patterns=("areas.csv",),
    read=read,
    packaged=(FOLDER / "areas.csv",),
)
