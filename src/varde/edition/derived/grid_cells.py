"""The place that each cell of PRIO-GRID is in: the one that has most of its land on the map at 1:110 million.

Each cell is looked at in 25 points. A cell whose land is all too small for the map is not in the table. Who held the place on a day is told by
`varde.space.holder`.
"""

import math
from collections import Counter, defaultdict

from varde.edition.derived import Derived, Inputs
from varde.model import Period, Text
from varde.sources import Column, Reading, Span, Table
from varde.space.grid import COLUMNS, ROWS, SIZE
from varde.space.holders import FIRST, KNOWN_TO
from varde.space.outline import read_ring

SHAPES = "shapes"
WITHOUT = frozenset({"ATA"})
"""Land that PRIO-GRID has no cells of."""
POINTS = 5
"""Points across a cell, and down it."""

TABLE = Table(
    name="grid_cells",
    help="The state or territory of today that has most of a cell's land.",
    columns=(
        Column("cell", "INTEGER", "Number of the cell in PRIO-GRID."),
        Column("country", "VARCHAR", "The state or territory.", names="country"),
        Column("points", "INTEGER", f"How many of the cell's {POINTS * POINTS} points are in it."),
    ),
    key=("cell",),
)


def derive(inputs: Inputs) -> Reading:
    """Lay lines of points along the parallels, and count those between the edges of each outline."""
    crossings: dict[tuple[str, int], list[float]] = defaultdict(list)
    for country, _, corners in inputs[SHAPES]:
        if country in WITHOUT:
            continue
        ring = read_ring(corners)
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
            low, high = sorted((y1, y2))
            for line in range(
                _next(low, 90), _next(high, 90)
            ):  # the lines at or above the lower end, and below the upper
                latitude = _degrees(line, 90)
                crossings[country, line].append(x1 + (x2 - x1) * (latitude - y1) / (y2 - y1))
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    for (country, line), longitudes in crossings.items():
        row = min(line // POINTS, ROWS - 1)
        along = sorted(longitudes)
        for west, east in zip(along[::2], along[1::2], strict=True):
            for point in range(_next(west, 180), min(_next(east, 180), COLUMNS * POINTS)):
                counts[row * COLUMNS + point // POINTS + 1][country] += 1
    rows = [(cell, *max(found.items(), key=lambda item: (item[1], item[0]))) for cell, found in sorted(counts.items())]
    return Reading("1:110m", {TABLE.name: rows}, (Span(TABLE.name, Period(FIRST, KNOWN_TO)),))


def _next(degrees: float, origin: int) -> int:
    """The number of the first line of points at or beyond a longitude or latitude."""
    return math.ceil((degrees + origin) * POINTS / SIZE - 0.5)


def _degrees(line: int, origin: int) -> float:
    """Where a line of points lies."""
    return (line + 0.5) * SIZE / POINTS - origin


DERIVED = Derived(
    key="grid_cells",
    title=Text(en="The cells of PRIO-GRID by country", nb="Rutene i PRIO-GRID etter land"),
    inputs=(SHAPES,),
    tables=(TABLE,),
    derive=derive,
    needs=(SHAPES,),
)
