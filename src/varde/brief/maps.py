"""Maps of figures: around a country, or of the world."""

import math
from collections.abc import Sequence
from typing import Literal

from varde.brief.page import Map, Statement
from varde.brief.subject import Subject
from varde.model import Figure

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
) -> list[Map]:
    """A map with the page's country in its middle; none where the edition has no map, or nothing would be coloured on it.

    Args:
        subject: Whose page it is.
        key: The map's name within the page.
        title: What it shows.
        figures: A figure for each place.
        by: The dimension of a figure that is its place.
        bounds: The least value of each class of colour; round ones by default.
        others: What a place without a figure has.
    """
    return _map(subject, key, title, figures, by, bounds, others, around=True)


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
    told = tuple(figure for figure in figures if isinstance(figure.value, int | float) and by in figure.dims)
    outlines = subject.engine.outlines(subject.on) if told else ()
    on_map = {outline.holder or outline.place for outline in outlines}
    if around and subject.state.id not in on_map:
        return []
    if not outlines or not any(figure.number and figure.dims[by] in on_map for figure in told):
        return []
    centre = subject.state if around else None
    return [Map(key, title, told, outlines, bounds or round_bounds(told), centre, by, others)]
