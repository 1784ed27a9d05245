"""The sea that a point lies in, by polygons of Varde's own in ``seas.csv``: rough areas for counting by, no limits of any state.

The areas are drawn over land where that is simplest, so that an anchorage or a river mouth falls in the sea outside it. Where two
overlap the first in the file counts. What lies in none is ``other``.
"""

import csv
from functools import cache
from itertools import pairwise
from pathlib import Path

_FILE = Path(__file__).with_name("seas.csv")
OTHER = "other_sea"

Polygon = tuple[tuple[float, float], ...]


def sea(longitude: float, latitude: float) -> str:
    """The sea of a point in degrees.

    Example:
        >>> sea(103.8, 1.2), sea(48.5, 13.0), sea(3.3, 6.3), sea(5.3, 60.4)
        ('malacca_singapore', 'red_sea_aden', 'gulf_of_guinea', 'other_sea')
    """
    return next((name for name, polygon in _seas() if _inside(longitude, latitude, polygon)), OTHER)


@cache
def seas() -> tuple[str, ...]:
    """Every sea, in the order of the file, then `OTHER`."""
    return (*dict.fromkeys(name for name, _ in _seas()), OTHER)


@cache
def _seas() -> tuple[tuple[str, Polygon], ...]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        return tuple((row["sea"], _polygon(row["polygon"])) for row in csv.DictReader(file))


def _polygon(text: str) -> Polygon:
    points = [(float(longitude), float(latitude)) for longitude, latitude in map(str.split, text.split(","))]
    return (*points, points[0])


def _inside(x: float, y: float, polygon: Polygon) -> bool:
    """Whether a line from the point to the east crosses the polygon's edge an odd number of times."""
    crossings = 0
    for (x1, y1), (x2, y2) in pairwise(polygon):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            crossings += 1
    return crossings % 2 == 1
