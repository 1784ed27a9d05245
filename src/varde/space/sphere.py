"""Distances and middles on the sphere. Longitude comes before latitude, in degrees, as in GeoJSON; distances are kilometres."""

import math
from collections.abc import Iterable, Sequence

Point = tuple[float, float]
"""Longitude and latitude."""
Vector = tuple[float, float, float]

RADIUS = 6371.0088
"""The Earth's mean radius, in kilometres."""


def vector(point: Point) -> Vector:
    """A point as a unit vector from the Earth's centre."""
    longitude, latitude = math.radians(point[0]), math.radians(point[1])
    return (
        math.cos(latitude) * math.cos(longitude),
        math.cos(latitude) * math.sin(longitude),
        math.sin(latitude),
    )


def point(direction: Sequence[float]) -> Point:
    """The point in a direction from the Earth's centre, of whatever length.

    Example:
        >>> point((0.0, 2.0, 0.0))
        (90.0, 0.0)
    """
    x, y, z = direction
    return math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))


def kilometres(one: Point, other: Point) -> float:
    """The distance between two points along a great circle.

    Example:
        >>> round(kilometres((10.75, 59.91), (24.94, 60.17)))  # Oslo and Helsinki
        787
    """
    a, b = vector(one), vector(other)
    return RADIUS * 2 * math.asin(min(1.0, math.dist(a, b) / 2))


def densified(ring: Sequence[Point], degrees: float) -> list[Point]:
    """A ring with points added so that no two neighbours are more than ``degrees`` apart in longitude or latitude.

    Lines between points are straight in longitude and latitude, as the publisher's are.

    Example:
        >>> densified([(0, 0), (2, 0), (0, 1)], 1)
        [(0, 0), (1.0, 0.0), (2, 0), (1.0, 0.5), (0, 1)]
    """
    found: list[Point] = []
    for (x, y), (to_x, to_y) in zip(ring, [*ring[1:], ring[0]], strict=True):
        steps = max(1, math.ceil(max(abs(to_x - x), abs(to_y - y)) / degrees))
        found.append((x, y))
        found += [(x + (to_x - x) * i / steps, y + (to_y - y) * i / steps) for i in range(1, steps)]
    return found


def middle(rings: Iterable[Sequence[Point]]) -> Point:
    """The middle of some areas on the sphere: of all that lies within the rings, each counted by its size.

    Example:
        >>> [round(degree, 6) for degree in middle([[(9, -1), (11, -1), (11, 1), (9, 1)]])]
        [10.0, 0.0]
    """
    total = [0.0, 0.0, 0.0]
    for ring in rings:
        moment = _moment(ring)
        mean = [sum(axis) for axis in zip(*map(vector, ring), strict=True)]
        sign = -1.0 if sum(a * b for a, b in zip(moment, mean, strict=True)) < 0 else 1.0
        total = [t + sign * m for t, m in zip(total, moment, strict=True)]
    return point(total)


def _moment(ring: Sequence[Point]) -> list[float]:
    """The integral of the unit vector over the area within a ring, up to its sign and a factor that is the same for all."""
    corners = [vector(corner) for corner in ring]
    total = [0.0, 0.0, 0.0]
    for a, b in zip(corners, [*corners[1:], corners[0]], strict=True):
        normal = (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
        length = math.hypot(*normal)
        if length:
            turn = math.asin(min(1.0, length)) / length
            total = [t + turn * n for t, n in zip(total, normal, strict=True)]
    return total
