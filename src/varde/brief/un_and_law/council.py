"""The Security Council: the country's seat and terms on it, its candidature, how it was elected, and a permanent member's vetoes."""

import datetime as dt
from collections.abc import Sequence

from varde.brief.page import Arg, Chart, Listing, Statement, Words
from varde.brief.subject import Subject
from varde.brief.un_and_law import council_elections, council_vetoes
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period


def part(subject: Subject) -> tuple[list[Statement], tuple[Chart, ...]]:
    """The paragraph, and a chart of vetoes for a permanent member."""
    covered = subject.covered("unsc_term")
    if covered is None:
        return [subject.gap("council-gap", subject.figure("unsc_term"))], ()
    seats = subject.engine.spells(get("unsc_term"), subject.on, ("seat", "held_by"), country=subject.state.id)
    permanent = [seat for seat in seats if seat.dims["seat"] == "permanent"]
    if permanent:
        return _permanent(subject, permanent, covered), council_vetoes.charts(subject)
    terms = council_elections.seats(subject, seats)
    now = [term for term in terms if term.period.start <= subject.on <= term.period.end]
    past = [term for term in terms if term not in now]
    elections = council_elections.told(subject, now)
    served = _terms(subject, past, covered, now)
    if now:
        sits = Statement("council-now", {"country": subject.state, "period": now[0].period}, tuple(now))
        return [sits, *served, *elections], ()
    return [*(served or _never(subject, covered)), *elections], ()


def _permanent(subject: Subject, seats: Sequence[Figure], covered: Period) -> list[Statement]:
    state, first, last = subject.state, seats[0], seats[-1]
    args: dict[str, Arg] = {
        "country": state,
        "since": str(first.period.start.year),
        "until": str(last.period.end.year),
    }
    now = last.period.end >= covered.end
    said = [Statement("council-permanent" if now else "council-was-permanent", args, tuple(seats))]
    before = _taken_over(subject, last)
    if last.dims["held_by"] != state.id:
        said.append(Statement("council-held", {"country": state}, (last,)))
    elif first is not last:
        said.append(Statement("council-held-until", {"country": state, "day": last.period.start}, (first,)))
    elif before:
        predecessor = gazetteer().states.get(before.dims["country"])
        args = {"predecessor": predecessor, "day": last.period.start}
        said.append(Statement("council-continues", args, (before,)))
    return said + council_vetoes.told(subject, last, before)


def _taken_over(subject: Subject, seat: Figure) -> Figure | None:
    """The permanent seat that this one continues, of a state that is gone."""
    for predecessor in subject.state.predecessors:
        for other in subject.engine.spells(get("unsc_term"), subject.on, country=predecessor, seat="permanent"):
            if other.period.end + dt.timedelta(days=1) == seat.period.start:
                return other
    return None


def _never(subject: Subject, covered: Period) -> list[Statement]:
    """That it never sat there, of a country that could have."""
    day = subject.latest("membership")
    member = subject.figure("membership", day, organisation="UN") if day else None
    if subject.state.kind == "territory" or (member and member.value is False):
        return []
    never = subject.figure("unsc_terms_begun", covered)
    return [] if never.missing else [Statement("council-never", {"country": subject.state}, (never,))]


def _terms(subject: Subject, past: Sequence[Figure], covered: Period, now: Sequence[Figure]) -> list[Statement]:
    """The terms that are over, besides the present one."""
    if not past:
        return []
    until = now[0].period.start - dt.timedelta(days=1) if now else covered.end
    count = subject.figure("unsc_terms_begun", Period(covered.start, until))
    items = Listing(tuple(Statement("term", {"period": term.period}, (term,)) for term in past))
    if count.missing:  # the Ukrainian and Byelorussian republics sat there before they were states
        return [Statement("council-served", {"country": subject.state, "terms": items})]
    args: dict[str, Arg] = {"country": subject.state, "terms": items, "count": Words(count)}
    return [Statement("council-earlier" if now else "council-terms", args)]
