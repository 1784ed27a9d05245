"""A measure's whole course: every stretch of time with its value, from one query, kept for the next claim of the same."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from weakref import WeakKeyDictionary

import attrs

from varde.measures import Engine, Flow, Measure, State, Stock
from varde.model import Period, Value

_DAY = dt.timedelta(1)
_PLAIN = ("count(*) > 0", "bool_or(true)", "CASE WHEN count(*) > 0 THEN true END")
"""Values of a state that say no more than that a row holds."""


@attrs.frozen
class Stretch:
    """A stretch of time with one value; None where the record has none."""

    period: Period
    value: Value | None


_KEPT: "WeakKeyDictionary[Engine, dict[tuple[object, ...], tuple[Stretch, ...]]]" = WeakKeyDictionary()


def timeline(
    engine: Engine, measure: Measure, dims: Mapping[str, str], *, running: bool = False, since: dt.date | None = None
) -> tuple[Stretch, ...]:
    """Every stretch of time that the record covers, in order.

    Args:
        engine: The engine.
        measure: The measure.
        dims: Its dimensions, fixed.
        running: Of a flow: what has come in all by a day, instead of what came in each year.
        since: The day that it is counted from; by default the record's first.
    """
    kept = _KEPT.setdefault(engine, {})
    key = (measure.key, tuple(sorted(dims.items())), running, since)
    if key not in kept:
        covered = engine.coverage(measure).of(dims.get(measure.part or ""))
        span = covered.period if covered.loaded else None
        if span is not None and since is not None:
            span = Period(since, span.end) if span.start <= since <= span.end else None
        kept[key] = () if span is None else _made(engine, measure, dims, span, running)
    return kept[key]


def within(stretches: tuple[Stretch, ...], period: Period) -> tuple[Stretch, ...]:
    """The stretches that a period has a day in common with, of those in order."""
    first = bisect_left(stretches, period.start, key=lambda one: one.period.end)
    return stretches[first : bisect_right(stretches, period.end, key=lambda one: one.period.start)]


def runs(stretches: tuple[Stretch, ...], test: Callable[[Value | None], bool | None]) -> tuple[Period, ...]:
    """The stretches whose value passes a test, those that follow on each other as one.

    Example:
        >>> year = Period.year
        >>> runs((Stretch(year(2015), 1), Stretch(year(2016), 1), Stretch(year(2017), 2)), lambda value: value == 1)
        (Period('2015-01-01', '2016-12-31'),)
    """
    found: list[Period] = []
    for stretch in stretches:
        if not test(stretch.value):
            continue
        if found and found[-1].end + _DAY >= stretch.period.start:
            found[-1] = Period(found[-1].start, max(found[-1].end, stretch.period.end))
        else:
            found.append(stretch.period)
    return tuple(found)


def merged(*periods: Period) -> tuple[Period, ...]:
    """Periods in order, those that touch or overlap as one."""
    return runs(tuple(Stretch(period, True) for period in sorted(periods)), bool)


def _made(
    engine: Engine, measure: Measure, dims: Mapping[str, str], covered: Period, running: bool
) -> tuple[Stretch, ...]:
    if isinstance(measure.time, State):
        return _states(engine, measure, dims, covered)
    if isinstance(measure.time, Flow) and running:
        return _running(engine, measure, dims, covered)
    return tuple(Stretch(period, value) for period, value in engine.course(measure, covered, **dims))


def _states(engine: Engine, measure: Measure, dims: Mapping[str, str], covered: Period) -> tuple[Stretch, ...]:
    spells = engine.spells(measure, covered.end, **dims)
    turns = {covered.start} | {figure.period.start for figure in spells if figure.period.start > covered.start}
    turns |= {figure.period.end + _DAY for figure in spells if covered.start <= figure.period.end < covered.end}
    days = sorted(turns)
    ends = [*(day - _DAY for day in days[1:]), covered.end]
    if measure.value in _PLAIN:
        held = merged(*(figure.period for figure in spells))
        return tuple(
            Stretch(Period(first, last), True if any(first in spell for spell in held) else measure.empty)
            for first, last in zip(days, ends, strict=True)
        )
    return tuple(
        Stretch(Period(first, last), engine.figure(measure, Period.day(first), **dims).value)
        for first, last in zip(days, ends, strict=True)
    )


def _running(engine: Engine, measure: Measure, dims: Mapping[str, str], covered: Period) -> tuple[Stretch, ...]:
    assert isinstance(measure.time, Flow)  # noqa: S101  only a flow runs up
    column = measure.time.column
    figures = engine.by(measure, covered, (column,), **dims)
    if any(figure.missing for figure in figures):
        return ()
    events = sorted(
        (dt.date.fromisoformat(str(figure.dims[column])[:10]), figure.value)
        for figure in figures
        if figure.value is not None
    )
    found: list[Stretch] = []
    total: Value | None = measure.empty
    first = covered.start
    for day, value in events:
        if day > first:
            found.append(Stretch(Period(first, day - _DAY), total))
        first = day
        total = _plus(total, value) if additive(measure) else value
    found.append(Stretch(Period(first, max(first, covered.end)), total))
    return tuple(found)


def additive(measure: Measure) -> bool:
    """Whether the values of two stretches of time add up to that of both."""
    return measure.value.startswith(("count(", "sum("))


def _plus(total: Value | None, value: Value | None) -> Value | None:
    if isinstance(total, int | float) and isinstance(value, int | float):
        return total + value
    return value if total is None else total


def stocked(measure: Measure) -> bool:
    """Whether the measure is read at a date from figures by month or year."""
    return isinstance(measure.time, Stock)
