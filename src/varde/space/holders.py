"""Which state held a place, and when: Estonia's land was the Soviet Union's before it was Estonia's.

Places are those of today's map, since the borders *between* today's states are older than most of the states. What a border
moved by since 1946 is not told here.
"""

import datetime as dt
from functools import cache
from typing import NamedTuple

from varde.gazetteer import gazetteer

FIRST = dt.date(1946, 1, 1)
"""The first day that is told of: pages begin with 1946."""

KNOWN_TO = dt.date(2027, 12, 31)
"""The last day for which today's map is taken to be right."""

PARTS = frozenset({"DDR", "RVN", "YMD", "TBT", "ZAN"})
"""States that are gone and had only a part of their successor's land."""
NOT_HELD = frozenset({("NAM", "ZAF"), ("TLS", "IDN")})
"""Land that a state which is called the predecessor occupied, but did not hold by right."""
UNITED = {
    ("ERI", "ETH"): (dt.date(1952, 9, 15), None),
    ("SGP", "MYS"): (dt.date(1963, 9, 16), None),
}
"""When land came to a state that it later left, where that is after 1946."""


class Hold(NamedTuple):
    """A state's hold of a place."""

    place: str
    state: str
    start: dt.date
    end: dt.date | None


@cache
def holders(place: str) -> tuple[Hold, ...]:
    """Who held a place of today's map, from 1946 on, the latest first. A colony was held by none of the states told of here.

    Args:
        place: A state or territory by its id.

    Example:
        >>> [(hold.state, hold.start.year) for hold in holders("XKX")]
        [('XKX', 2008), ('SRB', 2006), ('SCG', 1992), ('YUG', 1946)]
        >>> holders("KEN")[-1].start.isoformat(), holders("GRL")[-1].start.year
        ('1963-12-12', 1946)
    """
    states = gazetteer().states
    own = states.get(place)
    start = max(own.start or FIRST, FIRST)
    found = [Hold(place, place, start, own.end)]
    waiting = [(place, parent) for parent in own.predecessors]
    while waiting and start > FIRST:
        heir, parent = waiting.pop(0)
        if parent in PARTS or (heir, parent) in NOT_HELD:
            continue
        state = states.get(parent)
        first, last = UNITED.get((heir, parent), (state.start, None))
        begin = max(first or FIRST, state.start or FIRST, FIRST)
        end = min(filter(None, (start - dt.timedelta(days=1), state.end, last)))
        if begin <= end:
            found.append(Hold(place, parent, begin, end))
            start = begin
        waiting = [(parent, grand) for grand in state.predecessors] + waiting
    return tuple(found)


def holder(place: str, on: dt.date) -> str | None:
    """The state that held a place on a day; None where none did that is told of here.

    Example:
        >>> holder("EST", dt.date(1975, 1, 1)), holder("EST", dt.date(2017, 7, 31)), holder("KEN", dt.date(1950, 1, 1))
        ('SUN', 'EST', None)
    """
    return next(
        (hold.state for hold in holders(place) if hold.start <= on and (hold.end is None or hold.end >= on)), None
    )
