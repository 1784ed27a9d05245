"""What has happened since the last whole year: deaths by month from UCDP's events, with candidate events called preliminary."""

from varde.brief.environment.years import past
from varde.brief.page import Arg, Statement, Words
from varde.brief.subject import Subject
from varde.measures import get
from varde.model import Period

CANDIDATE = "ucdp_candidate"


def since(subject: Subject) -> list[Statement]:
    """Deaths in the world and the country from January to the last whole month that the record has before the page's date.

    Nothing where a month is missing on the way: a sum with a hole in it would pass for the whole.
    """
    span = past(subject, "conflict_deaths")
    if span is None:
        return []
    period = _whole(subject, span.end.year + 1)
    if period is None:
        return []
    status = {
        figure.dims["status"] for figure in subject.engine.by(get("conflict_deaths_by_month"), period, ("status",))
    }
    first, last = Period.month(period.start), Period.month(period.end)
    message = "env-since" if first != last else "env-since-month"
    if "candidate" in status:
        message += "-preliminary"
    world = subject.world("conflict_deaths_by_month", period)
    args: dict[str, Arg] = {"first": first, "last": last, "deaths": world, "release": world.citation.release}
    said = [Statement(message, args)]
    own = subject.figure("conflict_deaths_by_month", period)
    if own.missing is None and own.value:
        said.append(Statement("env-since-home", {"country": subject.state, "deaths": Words(own)}))
    return said


def _whole(subject: Subject, year: int) -> Period | None:
    coverage = subject.engine.coverage(get("conflict_deaths_by_month"))
    if not coverage.loaded:
        return None
    months = []
    for month in Period.year(year).months():
        if month.end > subject.on or coverage.missing(month):
            break
        months.append(month)
    return Period(months[0].start, months[-1].end) if months else None
