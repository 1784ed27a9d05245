"""Whether a value of the record is what a claim says: numbers within bounds, yes and no, days as far as they are given."""

import datetime as dt
from collections.abc import Callable
from functools import cache, partial

from varde.check.claim import Claim
from varde.errors import BadPeriod
from varde.measures import Measure
from varde.model import Period, Value

ABOUT = 0.1
"""How far "about" reaches where a claim gives no bounds of its own: a tenth either way, and one whole unit at least."""


def dated(measure: Measure) -> bool:
    """Whether the measure's values are days."""
    return measure.unit == "date"


def holds(claim: Claim, measure: Measure, value: Value | None) -> bool | None:
    """Whether the claim holds where the record has this value; None where it cannot be told.

    A denial holds where what it denies does not; of what the record does not know, neither holds.
    """
    if value is None:
        return None
    if dated(measure):
        found = _days(claim, value)
        return found if found is None or not denied(claim) else not found
    if isinstance(claim.value, bool) or (claim.value is None and claim.low is None and claim.high is None):
        return _truth(value) is not denied(claim)
    if isinstance(value, bool):
        return value is not denied(claim)
    if isinstance(value, str | dt.date):
        return (str(value) == str(claim.value)) is not claim.negated
    return _number(claim, float(value)) is not claim.negated


def test(claim: Claim, measure: Measure) -> Callable[[Value | None], bool | None]:
    """`holds` for one claim and any value, told once for each value; a measure's values are all of one type."""
    return cache(partial(holds, claim, measure))


def denied(claim: Claim) -> bool:
    """Whether the claim says no: its value is no, or its sentence denies it. Both together are still one no."""
    return claim.negated or claim.value is False


def decimals(value: int | float) -> int:
    """How many decimals a number is given with."""
    if isinstance(value, int):
        return 0
    text = f"{value:.10f}".rstrip("0")
    return len(text.partition(".")[2])


def precision(claim: Claim) -> Period | None:
    """The day, month or year that a claim of a date gives; None where it gives none."""
    value = claim.value
    if isinstance(value, dt.date):
        if claim.period is not None and value in claim.period and claim.period.grain in ("month", "year"):
            return claim.period
        return Period.day(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return Period.year(value) if 0 < value <= dt.MAXYEAR else None
    if isinstance(value, str):
        return _parsed(value)
    return claim.period


def _days(claim: Claim, value: Value) -> bool | None:
    found = Period.day(value) if isinstance(value, dt.date) else _parsed(str(value))
    said = precision(claim)
    if isinstance(claim.value, bool) and said is None:
        return True
    if found is None or said is None:
        return None
    match claim.comparator:
        case "<":
            return found.end < said.start
        case "<=":
            return found.start <= said.end
        case ">":
            return found.start > said.end
        case ">=":
            return found.end >= said.start
    return found in said or said in found


def _number(claim: Claim, value: float) -> bool:
    low, high = claim.low, claim.high
    said = float(claim.value) if isinstance(claim.value, int | float) else None
    if said is None or ((low is not None or high is not None) and low != high):
        return (low is None or value >= low - 1e-9) and (high is None or value <= high + 1e-9)
    match claim.comparator:
        case "<":
            return value < said
        case "<=":
            return value <= said
        case ">":
            return value > said
        case ">=":
            return value >= said
        case "~":
            return abs(value - said) <= max(abs(said) * ABOUT, 1)
    half = 0.5 * 10 ** -decimals(claim.value if isinstance(claim.value, int | float) else said)
    return abs(value - said) <= half + 1e-9


def _truth(value: Value) -> bool:
    return bool(value)


def _parsed(text: str) -> Period | None:
    try:
        return Period.parse(text)
    except BadPeriod:
        return None
