"""Which years a page may tell of: whole ones that were over by its date, and the one that they are compared with."""

from varde.brief.page import Arg, Statement
from varde.brief.subject import Subject
from varde.brief.trend import trend
from varde.model import Figure, Period

APART = 10
"""How many years lie between a figure and the one that it is compared with, where the record goes back so far."""


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
    """How a number has changed, by the one rule; nothing where there is nothing to compare it with.

    Args:
        earlier: The number of an earlier year, if there is one.
        later: The number that has just been told.
        message: What the messages begin with; ``-rising``, ``-falling`` and ``-unchanged`` follow.
    """
    if earlier is None or earlier.missing or later.missing:
        return []
    args: dict[str, Arg] = {"earlier": earlier, "then": earlier.period.label}
    return [Statement(f"{message}-{trend(earlier, later)}", args, (later,))]
