"""When a page was written: the largest set of its claims that can all have been true at one time, and that time."""

import datetime as dt
from collections.abc import Sequence

import attrs

from varde.check.judge import Judgement
from varde.model import Period

_DAY = dt.timedelta(1)


@attrs.frozen
class Dating:
    """A page's likely time.

    Attributes:
        periods: When most of its claims hold at once, in order; several where that is equally many at several times.
        consistent: How many hold then.
        of: How many claims could tell a time.
    """

    periods: tuple[Period, ...]
    consistent: int
    of: int


def date(judgements: Sequence[Judgement]) -> Dating:
    """The largest set of claims whose times of truth overlap, and when they do.

    Only claims without a time of their own count: that something was so in 2016 is said on any later day as well.
    """
    truths = [judgement.truth for judgement in judgements if judgement.truth and judgement.claim.period is None]
    changes: dict[dt.date, int] = {}
    for truth in truths:
        for period in truth:
            changes[period.start] = changes.get(period.start, 0) + 1
            if period.end < dt.date.max:
                changes[period.end + _DAY] = changes.get(period.end + _DAY, 0) - 1
    if not truths:
        return Dating((), 0, 0)
    days = sorted(changes)
    most, count, best = 0, 0, list[Period]()
    for day, following in zip(days, [*(day - _DAY for day in days[1:]), dt.date.max], strict=True):
        count += changes[day]
        if count == 0 or count < most:
            continue
        if count > most:
            most, best = count, []
        if best and best[-1].end + _DAY == day:
            best[-1] = Period(best[-1].start, following)
        else:
            best.append(Period(day, following))
    return Dating(tuple(best), most, len(truths))
