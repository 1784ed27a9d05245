"""States by the number that a research list gives them, in the time when they had it. Several sources share it."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Literal

from varde.gazetteer import gazetteer

if TYPE_CHECKING:
    from varde.gazetteer import State

System = Literal["cow", "gw"]


def numbered(system: System, number: int, first: dt.date, last: dt.date) -> str | None:
    """The id of the state that had a number and existed within a time; None if there was none.

    Where two states had it one after the other (260 is West Germany's, and some lists keep it for Germany), the one that
    lived at the end of the time is meant.

    Example:
        >>> import datetime as dt
        >>> day = dt.date(2018, 12, 31)
        >>> numbered("cow", 385, dt.date(1949, 4, 4), day), numbered("cow", 365, day, day)
        ('NOR', 'RUS')
        >>> numbered("cow", 365, dt.date(1955, 5, 14), dt.date(1991, 7, 1))
        'SUN'
    """
    there = [state for state in _holders(system).get(number, ()) if _overlaps(state, first, last)]
    latest = max(there, key=lambda state: (state.end or dt.date.max, state.id), default=None)
    return latest.id if latest else None


@cache
def _holders(system: System) -> dict[int, list[State]]:
    found: dict[int, list[State]] = {}
    for state in gazetteer().states.list():
        today = state.number(system)
        numbers = {part.number for part in state.numbers if part.system == system}
        for number in numbers | ({today} if today is not None else set()):
            found.setdefault(number, []).append(state)
    return found


def _overlaps(state: State, first: dt.date, last: dt.date) -> bool:
    return (state.start is None or state.start <= last) and (state.end is None or state.end >= first)
