"""Where the names of places stand on a map: inside the place where there is room, on one line or several, and never on one another.

Nothing is drawn here: what comes out is where each line of each name goes.
"""

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from varde.render.scale import width as text_width
from varde.space.sphere import Point

SIZE = 11.5
"""Size of the names, in pixels."""
LEADING = 13.0
"""From one line of a name to the next."""
BOLD = 1.12
"""How much wider the name of the country in the middle is."""
LINES = 3
"""The most lines that a name is split over."""
SPILL = 0.7
"""How much of a name's width must lie within a place that the map is about; of other places, all of it."""
OWN = 0.5
"""The same of the country in the middle, which is named beside it where there is less."""
ROWS = 24
"""How many heights in a place are looked at."""
PUSH = 6
"""How far a name may be moved in from the edge of the paper, in pixels, before it stands on another place than its own."""
GAP = 2.0

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Shape:
    """The largest piece of a place on the paper, and the room within it.

    Args:
        ring: Its corners.
        width: Width of the paper.
        height: Height of the paper that names may stand on.
    """

    def __init__(self, ring: Sequence[Point], width: float, height: float) -> None:
        self._edges = list(zip(ring, [*ring[1:], ring[0]], strict=True))
        self._width = width
        across, down = zip(*ring, strict=True)
        self.box: Box = (max(min(across), 0), max(min(down), 0), min(max(across), width), min(max(down), height))

    @cached_property
    def _rows(self) -> list[tuple[float, list[tuple[float, float]]]]:
        """Heights from top to bottom, with what of the place is at each."""
        _, top, _, bottom = self.box
        step = max((bottom - top) / ROWS, 1.5)
        count = int(max(bottom - top, 0) / step)
        return [(y, self._across(y)) for y in (top + step * (i + 0.5) for i in range(count))]

    def _across(self, y: float) -> list[tuple[float, float]]:
        crossed = sorted(
            x1 + (x2 - x1) * (y - y1) / (y2 - y1) for (x1, y1), (x2, y2) in self._edges if (y1 <= y) != (y2 <= y)
        )
        pairs = zip(crossed[::2], crossed[1::2], strict=False)
        return [(max(a, 0), min(b, self._width)) for a, b in pairs if b > 0 and a < self._width]

    def room(self, wide: float, tall: float) -> tuple[float, Point] | None:
        """The widest room for a text, up to its own width, and the middle of it; of equal ones that nearest the middle of the place.

        Args:
            wide: Width of the text.
            tall: Height of the text.
        """
        best: tuple[float, Point] | None = None
        least = 0.0
        left, top, right, bottom = self.box
        for y, _ in self._rows:
            covered = [spans for row, spans in self._rows if abs(row - y) <= tall / 2] if bottom - top > tall else []
            free = _shared(covered or [self._across(y)])
            for start, end in free:
                x = (start + end) / 2
                off = abs(x - (left + right) / 2) + abs(y - (top + bottom) / 2)
                score = min(end - start, wide) - 0.15 * off
                if best is None or score > least:
                    best, least = (end - start, (x, y)), score
        return best


class Name(NamedTuple):
    """A name on the map: its lines, the middle of each, and whether it lies within its place."""

    place: str
    lines: tuple[str, ...]
    x: float
    y: tuple[float, ...]
    inside: bool
    box: Box


class Wish(NamedTuple):
    """A place that may be named: what it is called, its shape or its point, and how much of its name must lie within it."""

    place: str
    name: str
    shape: Shape | None
    at: Point
    within: float


def put(
    wishes: Iterable[Wish], home: str | None, most: int, width: float, height: float, taken: Iterable[Box]
) -> list[Name]:
    """The names that there is room for.

    Args:
        wishes: Places, the most important first.
        home: The country in the middle, which is always named.
        most: The most names.
        width: Width of the paper.
        height: Height of the paper.
        taken: Where no name may stand.
    """
    found: list[Name] = []
    full = list(taken)
    for wish in wishes:
        if len(found) >= most:
            break
        own = wish.place == home
        offers = [name for name in _offers(wish, own, width, height) if _on_paper(name.box, width, height)]
        free = [name for name in offers if not any(_meet(name.box, box) for box in full)]
        if free or (own and offers):
            found.append((free or offers)[0])
            full.append(found[-1].box)
    return found


def _offers(wish: Wish, own: bool, width: float, height: float) -> Iterable[Name]:
    """The places that a name may have, the best first: within, on few lines; over its borders; then beside it."""
    factor = BOLD if own else 1.0
    over: list[tuple[float, Name]] = []
    for lines in split(wish.name):
        wide = max(text_width(line, SIZE) for line in lines) * factor
        room = wish.shape.room(wide + 2 * GAP, len(lines) * LEADING) if wish.shape else None
        if room is None:
            continue
        part = room[0] / (wide + 2 * GAP)
        name = _name(wish.place, lines, room[1], wide, width, part >= 1)
        if part >= 1:
            yield name
        elif part >= (OWN if own else wish.within) and abs(name.x - room[1][0]) <= PUSH:
            over.append((part, name))
    yield from (name for _, name in sorted(over, key=lambda offer: -offer[0]))
    if own or wish.shape is None:
        lines = split(wish.name)[0]
        wide, (x, y) = text_width(lines[0], SIZE) * factor, wish.at
        left, top, right, bottom = wish.shape.box if wish.shape else (x - 5, y - 5, x + 5, y + 5)
        for middle in (
            ((left + right) / 2, top - 8),
            ((left + right) / 2, bottom + 9),
            (right + wide / 2 + 5, (top + bottom) / 2),
            (left - wide / 2 - 5, (top + bottom) / 2),
        ):
            yield _name(wish.place, lines, middle, wide, width, False)
        yield _name(wish.place, lines, (width / 2, height / 2), wide, width, False)


def split(name: str) -> list[tuple[str, ...]]:
    """A name on one line, on two and on three, each as even as its words allow.

    Example:
        >>> split("Den sentralafrikanske republikk")[1]
        ('Den sentralafrikanske', 'republikk')
        >>> split("Kenya")
        [('Kenya',)]
    """
    words = name.split(" ")
    found: list[tuple[str, ...]] = [(name,)]
    for count in range(2, min(LINES, len(words)) + 1):
        ways = [
            tuple(" ".join(words[a:b]) for a, b in zip((0, *cuts), (*cuts, len(words)), strict=True))
            for cuts in combinations(range(1, len(words)), count - 1)
        ]
        found.append(min(ways, key=lambda lines: max(text_width(line, SIZE) for line in lines)))
    return found


def _name(place: str, lines: tuple[str, ...], middle: Point, wide: float, width: float, inside: bool) -> Name:
    x, y = middle
    x = min(max(x, wide / 2 + 4), width - wide / 2 - 4)
    tall = len(lines) * LEADING
    rows = tuple(y - tall / 2 + LEADING * (i + 0.5) + 4 for i in range(len(lines)))
    return Name(
        place, lines, x, rows, inside, (x - wide / 2 - GAP, y - tall / 2 - 1, x + wide / 2 + GAP, y + tall / 2 + 1)
    )


def _on_paper(box: Box, width: float, height: float) -> bool:
    return box[0] >= 0 and box[1] >= 1 and box[2] <= width and box[3] <= height - 1


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


def _shared(rows: Sequence[Collection[tuple[float, float]]]) -> list[tuple[float, float]]:
    """What several rows have in common."""
    found = list(rows[0])
    for row in rows[1:]:
        found = [(max(a, c), min(b, d)) for a, b in found for c, d in row if min(b, d) > max(a, c)]
    return found
