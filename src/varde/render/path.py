"""Lines and outlines as SVG's paths, in as few characters as a tenth of a pixel needs. What is drawn, the drawings say."""

from collections.abc import Sequence
from itertools import pairwise

from varde.space.sphere import Point


def path(points: Sequence[Point], *, closed: bool = False) -> str:
    """A line as a path: its first corner, and from each corner the way to the next, in tenths of a pixel.

    Example:
        >>> path([(10, 20), (12.04, 19.5), (12, 0.25)]), path([(0, 0), (1, 0), (0, 1)], closed=True)
        ('M10,20l2,-.5 0,-19.3', 'M0,0l1,0 -1,1z')
    """
    tenths = [(round(x * 10), round(y * 10)) for x, y in points]
    ways = [f"{_tenths(x - a)},{_tenths(y - b)}" for (a, b), (x, y) in pairwise(tenths)]
    return f"M{_tenths(tenths[0][0])},{_tenths(tenths[0][1])}l{' '.join(ways)}{'z' if closed else ''}"


def _tenths(number: int) -> str:
    whole, part = divmod(abs(number), 10)
    text = f"{whole or ''}.{part}" if part else str(whole)
    return f"-{text}" if number < 0 else text
