"""The country's own nuclear weapons and tests, now or before."""

from collections.abc import Mapping

from varde.brief.disarmament.editions import published, publisher, series, told
from varde.brief.disarmament.world import INVENTORY, past
from varde.brief.page import Arg, Chart, Series, Statement, Words
from varde.brief.subject import Subject
from varde.gazetteer import State, gazetteer
from varde.measures import get
from varde.model import Figure, Period

POSSESSION = 3
"""The level of `nuclear_status` at which a state has nuclear weapons."""
FEW = 3
"""Fewer years than this are no line."""


def warheads(subject: Subject, stocks: Mapping[str, Figure]) -> tuple[list[Statement], list[Chart]]:
    """The country's warheads as a paragraph, and a chart of them; nothing of a country that the series does not name.

    Args:
        subject: Whose page it is.
        stocks: The military stockpiles by state.
    """
    now, known = stocks.get(subject.state.id), series(subject, "nuclear_warheads")
    if now is None or known is None:
        return [], []
    fixed = _of(now)
    line = _line(subject, subject.state, known.span, fixed)
    had = [figure for figure in line if figure.value]
    if not now.value:
        return _given_up(subject, had), []
    said = _stockpile(subject, now, subject.figure("nuclear_warheads", known.before, **fixed), known.last)
    said += _told(subject)
    lines = [
        (subject.state, line),
        *((state, _line(subject, state, known.span, fixed)) for state in _predecessors(subject)),
    ]
    shown = tuple(
        Series(
            Statement("label-country", {"country": state}), tuple(figure for figure in own if figure.missing is None)
        )
        for state, own in lines
        if any(figure.value for figure in own)
    )
    if sum(len(series.figures) for series in shown) < FEW:
        return said, []
    title = Statement("chart-warheads-own", {"country": subject.state, "last": known.last})
    return said, [Chart("nuclear-warheads-own", title, "line", shown)]


def _line(subject: Subject, state: State, span: Period, fixed: Mapping[str, str]) -> list[Figure]:
    return subject.engine.series(get("nuclear_warheads"), span, country=state.id, **fixed)


def _given_up(subject: Subject, had: list[Figure]) -> list[Statement]:
    if not had:
        return []
    highest = max(had, key=lambda figure: figure.number)
    first, last = had[0].period.label, had[-1].period.label
    args: dict[str, Arg] = {"country": subject.state, "first": first, "last": last, "highest": highest}
    return [Statement("disarm-given-up", args, (had[0], had[-1]))]


def _stockpile(subject: Subject, now: Figure, before: Figure, last: str) -> list[Statement]:
    args: dict[str, Arg] = {"country": subject.state, "warheads": now, "year": now.period.label, "last": last}
    if before.missing is None and before.period != now.period:
        if not before.value:
            return [Statement("disarm-own-new", {**args, "then": before.period.label}, (before,))]
        way = "rose" if now.number > before.number else "fell" if now.number < before.number else "same"
        return [Statement(f"disarm-own-{way}", {**args, "earlier": before, "then": before.period.label})]
    said = [Statement("disarm-own", args)]
    for state in _predecessors(subject):
        then = subject.engine.figure(get("nuclear_warheads"), before.period, country=state.id, **_of(now))
        if then.value:
            earlier: dict[str, Arg] = {"country": state, "earlier": then, "then": then.period.label}
            said.append(Statement("disarm-own-former", earlier))
    return said


def _of(figure: Figure) -> dict[str, str]:
    return {name: value for name, value in figure.dims.items() if name != "country"}


def _told(subject: Subject) -> list[Statement]:
    """All warheads, the retired ones too, as an overview told them at the time."""
    total = told(subject, "nuclear_warheads", INVENTORY, country=subject.state.id)
    if total is None:
        return []
    high = subject.engine.figure(get("nuclear_warheads_high"), total.period, **total.dims)
    edition = total.dims["edition"]
    args: dict[str, Arg] = {"by": publisher(edition), "edition": published(edition), "low": total}
    if high.value != total.value:
        return [Statement("disarm-own-range", {**args, "high": high})]
    return [Statement("disarm-own-told", args, (high,))]


def tests(subject: Subject, by_state: Mapping[str, Figure]) -> list[Statement]:
    """The country's own nuclear tests, or those of the state whose weapons it took over.

    Args:
        subject: Whose page it is.
        by_state: The tests of each state.
    """
    if subject.state.id in by_state:
        return [_tested(subject, subject.state, by_state[subject.state.id])]
    for state in _predecessors(subject):
        year = past(subject, "nuclear_status")
        if state.id not in by_state or year is None or subject.figure("nuclear_status", year).value != POSSESSION:
            continue
        theirs = by_state[state.id]
        own = subject.figure("nuclear_tests", theirs.period)
        if own.missing is None:
            args: dict[str, Arg] = {"country": subject.state, "until": str(theirs.period.end.year)}
            return [_tested(subject, state, theirs), Statement("disarm-tests-none", args, (own,))]
    return []


def _tested(subject: Subject, state: State, total: Figure) -> Statement:
    years = subject.engine.series(get("nuclear_tests"), total.period, country=state.id)
    own = [figure for figure in years if figure.value]
    first, last = own[0].period.label, own[-1].period.label
    args: dict[str, Arg] = {
        "country": state,
        "tests": Words(total),
        "until": str(total.period.end.year),
        "first": first,
    }
    if first == last:
        return Statement("disarm-tests-own-year", args, (own[0],))
    return Statement("disarm-tests-own", {**args, "last": last}, (own[0], own[-1]))


def _predecessors(subject: Subject) -> list[State]:
    return [gazetteer().states.get(id) for id in subject.state.predecessors]
