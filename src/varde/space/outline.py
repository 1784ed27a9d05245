"""Outlines of places: rings of points, how they are written in a table, and how neighbours are joined to one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

import attrs

from varde.space.sphere import Point

Ring = tuple[Point, ...]
"""The corners of an area, each once; the last is joined to the first."""


@attrs.frozen
class Outline:
    """The outline of a place and whose it was.

    Attributes:
        place: The place as it is called today.
        holder: The state that held it on the day asked for, or None.
        rings: Its rings, those of holes among them; none where the map does not draw it.
        at: Where it is, for a place that the map does not draw.
    """

    place: str
    holder: str | None
    rings: tuple[Ring, ...]
    at: Point | None = None


def write_ring(ring: Sequence[Point]) -> str:
    """A ring as text: longitude and latitude to a hundredth of a degree, about a kilometre.

    Example:
        >>> write_ring([(10.4, 63.428), (11, 64), (12, 63.5)])
        '10.4 63.43,11 64,12 63.5'
    """
    return ",".join(f"{round(x, 2) + 0.0:.6g} {round(y, 2) + 0.0:.6g}" for x, y in ring)


@lru_cache(1024)
def read_ring(text: str) -> Ring:
    """A ring from its text.

    Example:
        >>> read_ring("10.4 63.43,11 64,12 63.5")
        ((10.4, 63.43), (11.0, 64.0), (12.0, 63.5))
    """
    numbers = [float(number) for number in text.replace(",", " ").split()]
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))


def dissolve(rings: Iterable[Sequence[Point]], *, over_date_line: bool = False) -> list[Ring]:
    """The rings of an area made of several: what two neighbours share is no border any longer.

    Two parts share a stretch where both have its corners, and run along it in opposite directions.

    Args:
        rings: Rings that all turn the same way (holes the other).
        over_date_line: Whether 180 degrees east and west are the same: right for a map that is centred on a place, and wrong for
            one that is cut there.

    Example:
        >>> east, west = [(0, 0), (1, 0), (1, 1), (0, 1)], [(1, 0), (2, 0), (2, 1), (1, 1)]
        >>> [sorted(ring) for ring in dissolve([east, west])]
        [[(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1)]]
    """

    def key(corner: Point) -> Point:
        return (180.0, corner[1]) if over_date_line and corner[0] == -180 else corner

    stretches: dict[Point, dict[Point, int]] = defaultdict(lambda: defaultdict(int))
    for ring in rings:
        corners = [key(corner) for corner in ring]
        for start, end in zip(corners, [*corners[1:], corners[0]], strict=True):
            if start == end:
                continue
            if stretches[end][start]:
                stretches[end][start] -= 1
            else:
                stretches[start][end] += 1
    left = {start: [end for end, number in ends.items() for _ in range(number)] for start, ends in stretches.items()}
    found: list[Ring] = []
    for start in list(left):
        while left[start]:
            walk, at = [start], left[start].pop()
            while at != start:
                walk.append(at)
                at = left[at].pop()
            if len(walk) > 2:
                found.append(tuple(walk))
    return found


def inside(place: Point, rings: Iterable[Sequence[Point]]) -> bool:
    """Whether a point lies within an area: within a ring, and not in a hole of it.

    Example:
        >>> inside((0.5, 0.5), [[(0, 0), (1, 0), (1, 1), (0, 1)]]), inside((2, 2), [[(0, 0), (1, 0), (1, 1), (0, 1)]])
        (True, False)
    """
    x, y = place
    within = False
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                within = not within
    return within
