"""Which years a page may tell of: whole ones that were over by its date, and the one that they are compared with."""

from collections.abc import Mapping
from types import MappingProxyType

from varde.brief.page import Arg, Statement
from varde.brief.subject import Subject
from varde.brief.trend import trend
from varde.model import Figure, Period

APART = 10
"""How many years lie between a figure and the one that it is compared with, where the record goes back so far."""


FEW: Mapping[str, int] = MappingProxyType({"deaths": 25, "persons": 100})
"""Of fewer people than this, then and now, no trend is said: the two numbers are told. 25 deaths is UCDP's own bound for an active conflict."""


def past(subject: Subject, measure: str, part: str | None = None) -> Period | None:
    """From the record's first year to the last that was over by the page's date; None if there is none."""
    covered = subject.covered(measure, part)
    if covered is None:
        return None
    last = covered.end.year if covered.end == Period.year(covered.end.year).end else covered.end.year - 1
    return Period(covered.start, Period.year(last).end) if last >= covered.start.year else None


def compared(span: Period) -> tuple[Period, Period | None]:
    """The last year of a span and the one that it is compared with, ten years earlier or the span's first."""
    last = span.end.year
    then = max(last - APART, span.start.year)
    return Period.year(last), Period.year(then) if then < last else None


def change(earlier: Figure | None, later: Figure, message: str) -> list[Statement]:
    """How a number has changed, by the one rule; nothing where there is nothing to compare it with, or was nobody then and now.

    Args:
        earlier: The number of an earlier year, if there is one.
        later: The number that has just been told.
        message: What the messages begin with; ``-rising``, ``-falling``, ``-unchanged``, ``-same`` and ``-few`` follow.
    """
    if earlier is None or earlier.missing or later.missing:
        return []
    args: dict[str, Arg] = {"then": earlier.period.label}
    if earlier.value == later.value:
        if not later.value:
            return []
        return [Statement(f"{message}-same", args, (earlier, later))]
    args["earlier"] = earlier
    if max(earlier.number, later.number) < FEW.get(later.unit, 0) or not earlier.value:
        return [Statement(f"{message}-few", args, (later,))]
    return [Statement(f"{message}-{trend(earlier, later)}", args, (later,))]


def gap(subject: Subject, message: str, figure: Figure) -> Statement:
    """The sentence that says why there is no figure of a year."""
    assert figure.missing is not None  # noqa: S101  only a missing figure leaves a gap
    year = figure.period.end.year
    return Statement(message, {"country": subject.state, "year": str(year), "reason": figure.missing.text}, (figure,))
