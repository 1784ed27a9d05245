"""From the globe to the paper: two projections that keep areas, and what is cut off at the frame. Nothing is drawn here.

A map around a country is Lambert's azimuthal projection, which is nearly true in distance and direction from its middle; a map of the world is
Equal Earth (Šavrič, Patterson and Jenny 2018). Both keep areas, so that no state looks larger than it is for the colour it has.
"""

import math
from collections.abc import Callable, Iterable, Sequence

import attrs

from varde.space import Ring
from varde.space.sphere import RADIUS, Point, kilometres, middle

Project = Callable[[float, float], Point]
"""Longitude and latitude to kilometres east and north of the middle."""

STEP = 2.0
"""Degrees beyond which an edge is bent as the projection bends it."""
EDGE = math.cos(math.radians(155))
"""What is further from the middle than this is drawn at it: the other side of the globe has no place on the paper."""
LARGE = 0.25
"""Parts of a country at least this much of its largest decide where its middle is: its main land, and no far islands."""
ROOM, LEAST, MOST = 1000, 1300, 6500
"""Kilometres that are shown around a country, and that a map reaches at least and at most from its middle."""
EQUAL_EARTH = (1.340264, -0.081106, 0.000893, 0.003796)
"""The coefficients of the projection, from its authors' paper."""


def azimuthal(centre: Point) -> Project:
    """Lambert's azimuthal equal-area projection.

    Example:
        >>> east, north = azimuthal((10, 60))(10, 61)
        >>> round(east), round(north)
        (0, 111)
    """
    lon0, lat0 = math.radians(centre[0]), math.radians(centre[1])
    sin0, cos0 = math.sin(lat0), math.cos(lat0)

    def project(longitude: float, latitude: float) -> Point:
        turn, lat = math.radians(longitude) - lon0, math.radians(latitude)
        sin, cos = math.sin(lat), math.cos(lat)
        east, north = cos * math.sin(turn), cos0 * sin - sin0 * cos * math.cos(turn)
        towards = sin0 * sin + cos0 * cos * math.cos(turn)
        if towards < EDGE:
            beyond = math.hypot(east, north) or 1.0
            away = math.sqrt(1 - EDGE * EDGE)
            east, north, towards = (east or 1.0) / beyond * away, north / beyond * away, EDGE
        factor = RADIUS * math.sqrt(2 / (1 + towards))
        return factor * east, factor * north

    return project


def equal_earth(longitude: float, latitude: float) -> Point:
    """The Equal Earth projection.

    Example:
        >>> [round(value) for value in equal_earth(180, 0)]
        [17244, 0]
    """
    a1, a2, a3, a4 = EQUAL_EARTH
    angle = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    square = angle * angle
    sixth = square**3
    slope = a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)
    east = 2 * math.sqrt(3) * math.radians(longitude) * math.cos(angle) / (3 * slope)
    return RADIUS * east, RADIUS * angle * (a1 + a2 * square + sixth * (a3 + a4 * square))


@attrs.frozen
class View:
    """What of the globe is shown, and where it comes on the paper.

    Attributes:
        project: The projection.
        width: Width of the paper.
        height: Height of the paper.
        scale: Paper for each kilometre.
        reach: Kilometres from the middle to the corners of the paper, as the projection has them.
        centre: The middle of the paper, where it is on the globe, for a map that is not of the whole world.
        middle: The point of the projection that comes in the middle of the paper.
    """

    project: Project
    width: float
    height: float
    scale: float
    reach: float
    centre: Point | None = None
    middle: Point = (0.0, 0.0)

    def place(self, east: float, north: float) -> Point:
        """A point of the projection, on the paper."""
        return (
            self.width / 2 + (east - self.middle[0]) * self.scale,
            self.height / 2 - (north - self.middle[1]) * self.scale,
        )

    def on_paper(self, point: Point) -> Point | None:
        """Where a point on the globe comes on the paper, if it does."""
        east, north = self.project(*point)
        x, y = self.place(east, north)
        far = self.centre is not None and math.hypot(east, north) > self.reach
        return None if far or not (0 <= x <= self.width and 0 <= y <= self.height) else (x, y)

    def projected(self, ring: Ring) -> list[Point]:
        """A ring in the projection, its long edges bent; nothing if it lies north or south of all that is shown."""
        if self.centre:
            degrees = math.degrees(2 * math.asin(min(1.0, self.reach / 2 / RADIUS)))
            latitudes = [corner[1] for corner in ring]
            if max(latitudes) < self.centre[1] - degrees or min(latitudes) > self.centre[1] + degrees:
                return []
        return [self.project(*corner) for corner in bent(ring, around=self.centre is not None)]

    def paper(self, ring: Sequence[Point]) -> list[Point]:
        """A ring of the projection on the paper, cut at its edges; nothing if it is not on it."""
        return thinned(cut([self.place(*corner) for corner in ring], self.width, self.height))


def around(rings: Sequence[Ring], width: float, height: float) -> View:
    """A view with a country in its middle and its surroundings.

    Args:
        rings: The country's outline; one point, for a country that is not drawn.
        width: Width of the paper.
        height: Height of the paper.
    """
    sizes = [_size(ring) for ring in rings]
    main = [ring for ring, size in zip(rings, sizes, strict=True) if size >= LARGE * max(sizes)]
    centre = middle(main) if max(sizes) else rings[0][0]
    far = max(kilometres(centre, corner) for ring in main for corner in ring)
    tall = min(max(far + ROOM, LEAST), MOST)
    scale = min(width, height) / 2 / tall
    reach = min(math.hypot(width, height) / 2 / scale, 2 * RADIUS * math.sqrt((1 - EDGE) / 2))
    return View(azimuthal(centre), width, height, scale, reach, centre)


def world(width: float, height: float) -> View:
    """A view of the world without Antarctica."""
    north, south = equal_earth(0, 84)[1], equal_earth(0, -56)[1]
    east = equal_earth(180, 0)[0]
    scale = min(width / 2 / east, height / (north - south))
    return View(equal_earth, width, height, scale, math.hypot(east, north), None, (0.0, (north + south) / 2))


def bent(ring: Sequence[Point], *, around: bool) -> list[Point]:
    """A ring with points added along its long edges, which a projection bends.

    Args:
        ring: The ring.
        around: Whether an edge may lead over 180 degrees east; a map of the world is cut there.

    Example:
        >>> bent([(179, 0), (-177, 0), (-177, 1)], around=True)[:3]
        [(179, 0), (181.0, 0.0), (-177, 0)]
    """
    found: list[Point] = []
    for (x, y), (to_x, to_y) in zip(ring, [*ring[1:], ring[0]], strict=True):
        east = (to_x - x + 540) % 360 - 180 if around else to_x - x
        north = to_y - y
        steps = max(1, math.ceil(max(abs(east), abs(north)) / STEP))
        found.append((x, y))
        if steps > 1:
            found += [(x + east * i / steps, y + north * i / steps) for i in range(1, steps)]
    return found


def cut(ring: Sequence[Point], width: float, height: float, margin: float = 4) -> list[Point]:
    """What of a ring is on a paper, with a margin so that the cut itself is not seen.

    Example:
        >>> sorted(cut([(-10, 2), (5, 2), (5, 8), (-10, 8)], 10, 10, 0))
        [(0, 2.0), (0, 8.0), (5, 2), (5, 8)]
    """
    found = list(ring)
    for axis, limit, sign in ((0, -margin, 1), (0, width + margin, -1), (1, -margin, 1), (1, height + margin, -1)):
        if not found:
            return []
        if all((corner[axis] - limit) * sign >= 0 for corner in found):
            continue
        kept: list[Point] = []
        for start, end in zip(found, [*found[1:], found[0]], strict=True):
            inside, next_inside = (start[axis] - limit) * sign >= 0, (end[axis] - limit) * sign >= 0
            if inside:
                kept.append(start)
            if inside != next_inside:
                part = (limit - start[axis]) / (end[axis] - start[axis])
                other = start[1 - axis] + (end[1 - axis] - start[1 - axis]) * part
                kept.append((limit, other) if axis == 0 else (other, limit))
        found = kept
    return found


def thinned(ring: Iterable[Point], apart: float = 0.8) -> list[Point]:
    """The corners of a ring without those that no eye tells from the one before."""
    found: list[Point] = []
    for x, y in ring:
        if not found or abs(x - found[-1][0]) >= apart or abs(y - found[-1][1]) >= apart:
            found.append((x, y))
    return found


def _size(ring: Ring) -> float:
    """The size of a ring, near enough to tell mainlands from islands."""
    if len(ring) < 3:
        return 0.0
    flat = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True))
    return abs(flat) / 2 * math.cos(math.radians(sum(corner[1] for corner in ring) / len(ring)))
