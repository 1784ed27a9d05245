"""Which years a page may tell of: whole ones that were over on its date, and the time since the record began.

Most of the chapter's sources came out, or were revised, after the pages that they are used on: each sentence names its source's
release.
"""

from varde.brief.subject import Subject
from varde.model import Figure, Period

BACK = 5
"""How many years before a figure the one lies that it is compared with."""


def past(subject: Subject, measure: str, part: str | None = None) -> Period | None:
    """The last whole year that was over on the page's date and that the record covers."""
    covered = subject.covered(measure, part)
    if covered is None:
        return None
    year = covered.end.year if covered.end == Period.year(covered.end.year).end else covered.end.year - 1
    return Period.year(year) if year >= covered.start.year else None


def since(subject: Subject, measure: str, year: Period, part: str | None = None) -> Period:
    """From the record's first day to the end of a year."""
    covered = subject.covered(measure, part)
    return Period(covered.start if covered else year.start, year.end)


def known(figures: list[Figure]) -> dict[Period, Figure]:
    """The figures that are not missing, by their periods."""
    return {figure.period: figure for figure in figures if figure.missing is None}


def before(figures: dict[Period, Figure], year: Period, back: int = BACK) -> Figure | None:
    """The figure of some years earlier, if there is one."""
    return figures.get(Period.year(year.start.year - back))
