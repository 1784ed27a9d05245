"""The publisher's editions of a figure: which were out on a page's day, and which came before or after."""

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import product

from varde.errors import BadPeriod
from varde.measures import Engine, Measure
from varde.model import Period

Dims = Mapping[str, str]
EDITION = "edition"
_AFTER_YEAR = ("oda_share", "oda_amount", "oda_bloc_amount")
"""Measures whose editions are named by the last year in them, and come out in the April after it."""


def filled(measure: Measure, dims: Dims) -> list[dict[str, str]]:
    """The dimensions with those that the measure needs and the claim leaves open: the first of their list, and of methods each."""
    open_ = [dim for dim in measure.dims if dim.name in measure.needs and dim.name not in dims and dim.allowed]
    choices = [dim.allowed if dim.name == "method" else dim.allowed[:1] for dim in open_]
    return [dict(dims) | dict(zip((dim.name for dim in open_), chosen, strict=True)) for chosen in product(*choices)]


def versions(engine: Engine, measure: Measure, dims: Dims, on: dt.date) -> Iterator[list[dict[str, str]]]:
    """The dimensions to ask with, in lists: of each publisher its editions that were out on a day, the newest first; then the later ones.

    A measure without editions, or a claim that names one, has the one list.
    """
    if measure.dim(EDITION) is None or EDITION in dims:
        yield filled(measure, dims)
        return
    parts = engine.coverage(measure).parts
    out = sorted((name for name in parts if released(measure, name) <= on), key=lambda n: released(measure, n))
    later = sorted((name for name in parts if name not in out), key=lambda n: released(measure, n))
    for publisher in dict.fromkeys(name.rpartition(" ")[0] for name in reversed(out)):
        yield _with(measure, dims, [name for name in reversed(out) if name.rpartition(" ")[0] == publisher])
    if later or not out:
        yield _with(measure, dims, later) if later else filled(measure, dims)


def released(measure: Measure, edition: str) -> dt.date:
    """The first day that an edition can have been out, from its name.

    Example:
        >>> from varde.measures import get
        >>> released(get("nuclear_warheads"), "FAS 2017-07"), released(get("oda_share"), "2024")
        (datetime.date(2017, 7, 1), datetime.date(2025, 4, 1))
    """
    try:
        named = Period.parse(edition.rpartition(" ")[2])
    except BadPeriod:
        return dt.date.max
    if measure.key in _AFTER_YEAR and named.grain == "year":
        return dt.date(named.start.year + 1, 4, 1)
    return named.start


def _with(measure: Measure, dims: Dims, editions: list[str]) -> list[dict[str, str]]:
    return [full | {EDITION: edition} for edition in editions for full in filled(measure, dims)]
