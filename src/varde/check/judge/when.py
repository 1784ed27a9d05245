"""Which time a claim is to be held to: its own, or what somebody writing on the page's day would have spoken of."""

import datetime as dt
from collections.abc import Mapping

from varde.check.claim import Claim
from varde.check.judge.compare import dated
from varde.measures import Engine, Flow, Measure, State, Stock
from varde.model import Period

LAG: Mapping[str, dt.timedelta] = {"month": dt.timedelta(days=750), "year": dt.timedelta(days=1100)}
"""How long after the record's last figure of a measure a page may still be held to it, by the measure's grain."""

NEW_FIGURES = 7
"""The month from whose first day a page is no longer read as speaking of the year before the last."""


def own_period(claim: Claim, measure: Measure) -> Period | None:
    """The time that the claim itself gives; in a claim of a day, the period is the day's precision and no time to ask at."""
    return None if dated(measure) else claim.period


def running(claim: Claim, measure: Measure) -> bool:
    """Whether the claim is of all that has come up to a day: a flow by days, and no period given."""
    return isinstance(measure.time, Flow) and measure.time.grain == "day" and own_period(claim, measure) is None


def counting(claim: Claim, measure: Measure, on: dt.date) -> bool:
    """Whether the claim counts all that has come from some day up to the page's: "since 1946 it has cast 29 vetoes"."""
    own = own_period(claim, measure)
    by_day = isinstance(measure.time, Flow) and measure.time.grain == "day"
    return by_day and own is not None and own.grain == "span" and own.start < on <= own.end


def times(engine: Engine, measure: Measure, dims: Mapping[str, str], claim: Claim, on: dt.date) -> list[Period]:
    """The periods that the claim may be of, the likeliest first; the first alone where the record covers none.

    A claim with a time of its own is of that. Without one, a page of a day speaks of the month that it is in or the one before; of
    the year before it, of its own year (a count at the year's beginning), and early in a year also of the one before
    the last. Where the record ends earlier, by no more than `LAG`, its last figure stands in.
    """
    own = own_period(claim, measure)
    covered = engine.coverage(measure).of(dims.get(measure.part or ""))
    if not covered.loaded:
        return [own or Period.day(on)]
    first, last = covered.period.start, covered.period.end
    if own is not None:
        if (
            isinstance(measure.time, Flow)
            and own.start >= first
            and own.end >= on > last
            and on - last <= _lag(measure)
        ):
            return [Period(own.start, last)] if own.start <= last else [own]  # "since 1990", up to the record's end
        return [own]
    if running(claim, measure):
        return [Period(first, min(on, last))] if on >= first else [Period.day(on)]
    if isinstance(measure.time, State):
        return [Period.day(last)] if last < on <= last + _lag(measure) else [Period.day(on)]
    asked = _around(measure, on)
    inside = [period for period in asked if not covered.missing(period, {*dims, *measure.requires})]
    if inside:
        return inside
    part = dims.get(measure.part or "")
    if isinstance(measure.time, Flow):
        newest = Period.year(last.year) if last < on else None
    else:
        newest = engine.latest(measure, asked[0].end, *dims, part=part)
    if newest is not None and newest.end < on <= newest.end + _lag(measure):
        return [newest]
    return asked[:1]


def whole(measure: Measure, period: Period) -> bool:
    """Whether a claim of this period is only true if it is so through the whole of it: a state from one time to another."""
    return isinstance(measure.time, State) and period.grain == "span"


def newest(
    engine: Engine, measure: Measure, dims: Mapping[str, str], *, run: bool, since: dt.date | None = None
) -> Period | None:
    """The time of the newest figure there is; a state that is known in advance is asked at the day its table was had.

    Args:
        engine: The engine.
        measure: The measure.
        dims: Its dimensions, fixed.
        run: Of a flow: all that has come, instead of what came in the last year.
        since: The day that it is counted from; by default the record's first.
    """
    part = dims.get(measure.part or "")
    covered = engine.coverage(measure).of(part)
    if not covered.loaded:
        return None
    last = covered.period.end
    if isinstance(measure.time, Flow):
        first = covered.period.start if since is None else since
        return Period(first, last) if run and first <= last else Period.year(last.year)
    if isinstance(measure.time, State):
        had = engine.edition.citation(measure.table, part).retrieved[:10]
        day = dt.date.fromisoformat(had) if len(had) == 10 else last
        return Period.day(min(last, max(day, covered.period.start)))
    return engine.latest(measure, last, *dims, part=part)


def _around(measure: Measure, on: dt.date) -> list[Period]:
    if measure.time == Stock("month"):
        month = Period.month(on)
        before = Period.month(month.start - dt.timedelta(1))
        return [month] if on == month.end else [month, before]
    years = [on.year - 1, on.year] if on < dt.date(on.year, 12, 31) else [on.year, on.year - 1]
    return [Period.year(year) for year in (*years, *([on.year - 2] if on.month < NEW_FIGURES else []))]


def _lag(measure: Measure) -> dt.timedelta:
    return LAG["month"] if measure.time == Stock("month") else LAG["year"]
