"""Vetoes: how often a permanent member has cast one, and when."""

import datetime as dt

from varde.brief.page import Arg, Chart, Series, Statement, Words
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

RECENT = 10
"""How many years are recent."""
FEW = 10
"""Fewer vetoes than this are no line."""


def told(subject: Subject, seat: Figure, before: Figure | None) -> list[Statement]:
    """The vetoes that the country has cast in its seat, of late, and how many drafts have been vetoed in all.

    Args:
        subject: Whose page it is.
        seat: The seat as it holds it now, or held it last.
        before: The seat that this one continues, of a state that is gone.
    """
    covered = subject.covered("vetoes")
    if covered is None:
        asked = subject.figure("vetoes")
        return (
            [subject.gap("council-vetoes-gap", asked)] if asked.missing and asked.missing.code == "not_loaded" else []
        )
    end = min(covered.end, seat.period.end)
    if seat.dims["held_by"] != subject.state.id or end < seat.period.start:
        return []
    period = Period(max(covered.start, seat.period.start), end)
    vetoes = subject.figure("vetoes", period)
    start = dt.date(end.year - RECENT, end.month, min(end.day, 28)) + dt.timedelta(days=1)
    args: dict[str, Arg] = {
        "country": subject.state,
        "vetoes": Words(vetoes),
        "since": str(period.start.year),
        "until": end,
    }
    message = "council-vetoes"
    if seat.period.end < covered.end:
        message, args["until"] = "council-vetoes-ended", str(end.year)
    elif end < subject.on:
        message = "council-vetoes-until"
    recent = subject.figure("vetoes", Period(max(start, period.start), end))
    support: tuple[Figure, ...] = ()
    if message != "council-vetoes-ended" and recent.number < vetoes.number:  # where all are recent, "since" says it
        if recent.value:
            message, args["recent"] = f"{message}-recent", Words(recent)
        else:
            message, support = f"{message}-none", (recent,)
    said = [Statement(message, args, support)]
    if before:
        predecessor, until = gazetteer().states.get(before.dims["country"]), before.period.end
        theirs = subject.engine.figure(get("vetoes"), Period(covered.start, until), country=predecessor.id)
        said.append(Statement("council-vetoes-before", {"predecessor": predecessor, "vetoes": Words(theirs)}))
    drafts = subject.world("vetoed_drafts", Period(covered.start, covered.end))
    return [*said, Statement("council-vetoed", {"drafts": drafts, "since": str(covered.start.year)})]


def charts(subject: Subject) -> tuple[Chart, ...]:
    """The drafts that were vetoed by year, by the holders of the country's seat and by all."""
    covered = subject.covered("vetoed_drafts")
    holder = _seat(subject.state.id)
    if covered is None or holder is None:
        return ()
    own = subject.engine.series(get("vetoed_drafts"), covered, permanent_seat=holder)
    every = subject.engine.series(get("vetoed_drafts"), covered)
    if sum(figure.number for figure in own if figure.missing is None) < FEW:
        return ()
    label = "label-seat-soviet" if holder == "RUS" else "label-country"
    series = (
        Series(Statement(label, {"country": subject.state}), tuple(own)),
        Series(Statement("label-vetoed"), tuple(every)),
    )
    return (Chart("vetoes", Statement("chart-vetoes", {"since": str(covered.start.year)}), "line", series),)


def _seat(country: str) -> str | None:
    """The seat by the country that has it today: Russia's for the Soviet Union."""
    dim = get("vetoed_drafts").dim("permanent_seat")
    line = (country, *gazetteer().states.get(country).successors)
    return next((id for id in line if dim and id in dim.allowed), None)
