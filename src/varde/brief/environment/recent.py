"""What has happened since the last whole year: deaths by month from UCDP's events, with candidate events called preliminary."""

from varde.brief.environment.years import past
from varde.brief.page import Arg, Statement, Words
from varde.brief.subject import Subject
from varde.measures import get
from varde.model import Period

STATUSES = {"final": "", "candidate": "-preliminary"}
"""What the sentence's name ends in, for events of each status."""


def since(subject: Subject) -> list[Statement]:
    """Deaths in the world and the country from January to the last whole month that the record has before the page's date.

    Nothing where a month is missing on the way: a sum with a hole in it would pass for the whole. A year's months are all final
    or all preliminary, and the sentence says which.
    """
    span = past(subject, "conflict_deaths")
    if span is None:
        return []
    for status, suffix in STATUSES.items():
        period = _whole(subject, span.end.year + 1, status)
        if period:
            first, last = Period.month(period.start), Period.month(period.end)
            message = f"env-since{'' if first != last else '-month'}{suffix}"
            world = subject.world("conflict_deaths_by_month", period, status=status)
            args: dict[str, Arg] = {"first": first, "last": last, "deaths": world, "release": world.citation.release}
            own = subject.figure("conflict_deaths_by_month", period, status=status)
            home = Statement("env-since-home", {"country": subject.state, "deaths": Words(own)})
            return [Statement(message, args), *([home] if own.missing is None and own.value else [])]
    return []


def _whole(subject: Subject, year: int, status: str) -> Period | None:
    coverage = subject.engine.coverage(get("conflict_deaths_by_month")).of(status)
    if not coverage.loaded:
        return None
    months = []
    for month in Period.year(year).months():
        if month.end > subject.on or coverage.missing(month):
            break
        months.append(month)
    return Period(months[0].start, months[-1].end) if months else None
