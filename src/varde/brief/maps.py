"""Maps of figures: around a country, or of the world."""

import datetime as dt
import math
from collections.abc import Collection, Sequence
from typing import Literal

import attrs

from varde.brief.page import Map, Statement
from varde.brief.subject import Subject
from varde.model import Figure, Period

CLASSES = 5
"""The most classes of colour that a reader can tell apart."""
STEPS = (1, 2, 5, 10)


def around(
    subject: Subject,
    key: str,
    title: Statement,
    figures: Sequence[Figure],
    *,
    by: str = "country",
    bounds: tuple[float, ...] = (),
    others: Literal["none", "unknown"] = "none",
    wanted: Collection[str] = (),
) -> list[Map]:
    """A map with the page's country in its middle; none where the edition has no map, or nothing would be coloured on it.

    Args:
        subject: Whose page it is.
        key: The map's name within the page.
        title: What it shows.
        figures: A figure for each place that has one, of all the world: a place that is left out is drawn as one without, and one whose
            figure is missing as unknown. They are all of one period, and the map is of its middle.
        by: The dimension of a figure that is its place.
        bounds: The least value of each class of colour; round ones by default.
        others: What a place without a figure has.
        wanted: The places that the map is for, such as those near the country: without a colour on any of them there is no map.
    """
    near = frozenset(wanted)
    wanted = near or {figure.dims[by] for figure in figures if by in figure.dims}
    coloured = any(figure.value and figure.dims.get(by) in wanted for figure in figures)
    found = _map(subject, key, title, figures, by, bounds, others, around=True) if coloured else []
    return [attrs.evolve(drawn, near=near) for drawn in found]


def world(
    subject: Subject,
    key: str,
    title: Statement,
    figures: Sequence[Figure],
    *,
    by: str = "country",
    bounds: tuple[float, ...] = (),
    others: Literal["none", "unknown"] = "none",
) -> list[Map]:
    """A map of the world, or none, as `around`."""
    return _map(subject, key, title, figures, by, bounds, others, around=False)


def round_bounds(figures: Sequence[Figure]) -> tuple[float, ...]:
    """Round least values of up to five classes, each some times the one before, that the figures fill from the first to the last.

    Example:
        >>> from varde.brief.maps import _rounded
        >>> _rounded(1, 1), _rounded(1, 12), _rounded(30, 90_000)
        ((1,), (1, 2, 5, 10), (20, 100, 1000, 10000, 50000))
    """
    values = [figure.number for figure in figures if isinstance(figure.value, int | float) and figure.number > 0]
    return _rounded(min(values), max(values)) if values else (1,)


def _rounded(least: float, most: float) -> tuple[float, ...]:
    low, high = _below(least), _below(most)
    ladder = [low]
    while ladder[-1] < high:
        ladder.append(_above(ladder[-1]))
    if len(ladder) <= CLASSES:
        return tuple(ladder)
    return tuple(ladder[round(i * (len(ladder) - 1) / (CLASSES - 1))] for i in range(CLASSES))


def _below(value: float) -> float:
    """The largest of 1, 2, 5, 10, … that is not above a value."""
    size = 10.0 ** math.floor(math.log10(value))
    found = max(step * size for step in STEPS if step * size <= value * (1 + 1e-9))
    return int(found) if found >= 1 else found


def _above(value: float) -> float:
    size = 10.0 ** math.floor(math.log10(value))
    found = min(step * size for step in STEPS if step * size > value * (1 + 1e-9))
    return int(found) if found >= 1 else found


def day_of(period: Period) -> dt.date:
    """The day whose borders a map of a period has: the middle one.

    Example:
        >>> from varde.model import Period
        >>> day_of(Period.parse("2016")).isoformat()
        '2016-07-01'
    """
    return period.start + (period.end - period.start) // 2


def _map(
    subject: Subject,
    key: str,
    title: Statement,
    figures: Sequence[Figure],
    by: str,
    bounds: tuple[float, ...],
    others: Literal["none", "unknown"],
    *,
    around: bool,
) -> list[Map]:
    told = tuple(figure for figure in figures if by in figure.dims)
    if not told:
        return []
    outlines = subject.engine.geography.outlines(day_of(told[0].period))
    places = {place for outline in outlines for place in (outline.holder, outline.place)}
    if (around and subject.state.id not in places) or not any(f.value and f.dims[by] in places for f in told):
        return []
    return [
        Map(key, title, told, outlines, bounds or round_bounds(told), subject.state if around else None, by, others)
    ]
