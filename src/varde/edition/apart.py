"""How far apart outlines are, each pair of them: the least distance between their edges, 0 where they touch.

Every edge is walked in steps, and the steps of two outlines compared: long steps first, and short ones where the outlines are nearest.
"""

from collections.abc import Mapping, Sequence

from varde.edition.tables import connect
from varde.space.outline import Ring
from varde.space.sphere import RADIUS, densified, vector

LONG, SHORT = 2.0, 0.25
"""Degrees that a long step is at most, in longitude and in latitude, and a short one."""
SLACK, FAR_SLACK = 650, 100
"""Kilometres by which two long steps may be nearer than their beginnings are: all of it is looked into where two outlines are near, a part where
they are far and a little does not matter."""
NEAR = 1000 + SLACK
"""Kilometres, by the long steps, below which two outlines are near."""

_APART = f"{2 * RADIUS} * asin(sqrt(greatest(0, (1 - {{}}) / 2)))"
_COSINE = "(a.x * b.x + a.y * b.y + a.z * b.z)"
_QUERIES = (
    f"CREATE TABLE pairs AS SELECT a.place AS one, b.place AS other, {_APART.format(f'max({_COSINE})')} AS km "
    "FROM long a JOIN long b ON a.place < b.place GROUP BY ALL",
    "CREATE TABLE steps AS SELECT one, other, a.step AS from_step, b.step AS to_step FROM pairs "
    f"JOIN long a ON a.place = one JOIN long b ON b.place = other WHERE {_APART.format(_COSINE)} < km "
    f"+ CASE WHEN km < {NEAR} THEN {SLACK} ELSE {FAR_SLACK} END",
    f"SELECT one, other, {_APART.format(f'max({_COSINE})')} FROM steps JOIN short a ON a.place = one AND a.step = from_step "
    "JOIN short b ON b.place = other AND b.step = to_step GROUP BY ALL",
)


def apart(outlines: Mapping[str, Sequence[Ring]]) -> dict[tuple[str, str], int]:
    """Whole kilometres between each two outlines, the first by alphabet first.

    Args:
        outlines: The rings of each place; a place that is a point has a ring of one corner.
    """
    with connect() as connection:
        walks = {place: _steps(rings) for place, rings in outlines.items()}
        for at, name in enumerate(("long", "short")):
            connection.execute(f"CREATE TABLE {name} (place VARCHAR, step INTEGER, x DOUBLE, y DOUBLE, z DOUBLE)")
            rows = [(place, *row) for place, walk in walks.items() for row in walk[at]]
            columns = ", ".join(f"unnest(?::{kind}[])" for kind in ("VARCHAR", "INTEGER", *["DOUBLE"] * 3))
            connection.execute(
                f"INSERT INTO {name} SELECT {columns}", [list(column) for column in zip(*rows, strict=True)]
            )
        *tables, last = _QUERIES  # one by one: together they are planned badly
        for query in tables:
            connection.execute(query)
        found = connection.execute(last).fetchall()
    return {(one, other): round(km) for one, other, km in found}


def _steps(rings: Sequence[Ring]) -> tuple[list[tuple[float, ...]], list[tuple[float, ...]]]:
    """The long steps along some rings, and the short ones, each with the number of the long one that it is in."""
    long: list[tuple[float, ...]] = []
    short: list[tuple[float, ...]] = []
    for ring in rings:
        walk = densified(ring, SHORT) if len(ring) > 1 else list(ring)
        begun = walk[0]
        long.append((len(long), *vector(begun)))
        for place in walk:
            if max(abs(place[0] - begun[0]), abs(place[1] - begun[1])) > LONG:
                begun = place
                long.append((len(long), *vector(begun)))
            short.append((len(long) - 1, *vector(place)))
    return long, short
