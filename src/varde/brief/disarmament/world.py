"""The world's nuclear weapons: how many there are, whether they grow fewer, which states have them, and the tests."""

from collections.abc import Mapping

from varde.brief.disarmament.editions import SERIES, Series, published, publisher, series, told
from varde.brief.page import Arg, Chart, Listing, Statement, Words
from varde.brief.page import Series as Line
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

INVENTORY = "total_inventory"


def warheads(subject: Subject) -> tuple[list[Statement], list[Chart]]:
    """The number of warheads in the world, and how it has changed, as a paragraph; and a chart of it."""
    measure = "nuclear_warheads_world"
    known = series(subject, measure)
    at_the_time = told(subject, measure, INVENTORY)
    said: list[Statement] = []
    if at_the_time:
        edition = at_the_time.dims["edition"]
        args: dict[str, Arg] = {"by": publisher(edition), "edition": published(edition), "warheads": at_the_time}
        said.append(Statement("disarm-world-told", args))
    if known is None:
        if not said:
            period = Period.year(subject.on.year)
            any_edition = subject.engine.by(get(measure), period, ("edition",), kind=INVENTORY)
            said += [subject.gap("disarm-world-gap", figure) for figure in any_edition if figure.missing]
        return said, []
    line = subject.engine.series(get(measure), known.span, kind=INVENTORY, edition=known.edition)
    figures = {figure.period: figure for figure in line if figure.missing is None}
    said += _course(known, figures, by=publisher(at_the_time.dims["edition"]) if at_the_time else None)
    chart = Chart(
        "nuclear-warheads-world",
        Statement("chart-warheads-world", {"last": known.last}),
        "line",
        (Line(Statement("label-world"), tuple(line)),),
    )
    return said, [chart] if len(line) > 2 else []


def _course(known: Series, figures: dict[Period, Figure], by: str | None) -> list[Statement]:
    """How the number has changed in ten years, and when it was highest."""
    now, before = figures.get(known.year), figures.get(known.before)
    if now is None:
        return []
    args: dict[str, Arg] = {"warheads": now, "year": known.year.label, "last": known.last}
    said: list[Statement] = []
    if by is None:
        said.append(Statement("disarm-world-series", args))
    if before and before is not now:
        way = "rose" if now.number > before.number else "fell" if now.number < before.number else "same"
        then: dict[str, Arg] = {"earlier": before, "then": before.period.label}
        if by is None:
            said.append(Statement(f"disarm-trend-{way}", then))
        else:
            said.append(Statement(f"disarm-later-{way}", {**args, **then, "by": by}))
    highest = max(figures.values(), key=lambda figure: figure.number)
    if highest is now:
        second = max((figure for figure in figures.values() if figure is not now), key=lambda f: f.number, default=now)
        said.append(Statement("disarm-peak-now", {}, (now, second)))
    else:
        said.append(Statement("disarm-peak", {"peak": highest, "top": highest.period.label}))
    return said


def stockpiles(subject: Subject) -> dict[str, Figure]:
    """The military stockpiles of the page's year that the series names, by state, the largest first; with its zeros."""
    known = series(subject, "nuclear_warheads")
    if known is None:
        return {}
    fixed = {"kind": "military_stockpile", "edition": known.edition}
    figures = subject.engine.by(get("nuclear_warheads"), known.year, ("country",), **fixed)
    return {figure.dims["country"]: figure for figure in figures if figure.missing is None}


def possessors(subject: Subject, stocks: Mapping[str, Figure]) -> list[Statement]:
    """The states that have nuclear weapons, those with the most first, and whether the country is one of them.

    Args:
        subject: Whose page it is.
        stocks: The military stockpiles by state.
    """
    year = past(subject, "nuclear_states")
    if year is None:
        return []
    count = subject.world("nuclear_states", year, status="possession")
    if not count.value:
        return []
    have = subject.engine.by(get("nuclear_status"), year, ("country",), status="possession")
    order = list(stocks)
    have.sort(
        key=lambda figure: order.index(figure.dims["country"]) if figure.dims["country"] in stocks else len(order)
    )
    states = [gazetteer().states.get(figure.dims["country"]) for figure in have]
    names = Listing(tuple(Statement("name", {"country": state}) for state in states))
    args: dict[str, Arg] = {"states": Words(count), "year": year.label, "list": names}
    said = [Statement("disarm-states", args, tuple(have))]
    own = subject.figure("nuclear_status", year)
    if own.missing is None:
        message = {3: "disarm-among", 2: "disarm-pursuit"}.get(int(own.number), "disarm-not-among")
        said.append(Statement(message, {"country": subject.state, "year": year.label}, (own,)))
    return said


def by_state(subject: Subject, stocks: Mapping[str, Figure]) -> list[Chart]:
    """The military stockpiles of the states that have one, as bars."""
    shown = tuple(figure for figure in stocks.values() if figure.value)
    if len(shown) < 2:
        return []
    title = Statement(
        "chart-warheads-states",
        {"year": shown[0].period.label, "last": shown[0].dims["edition"].removeprefix(SERIES)},
    )
    return [
        Chart("nuclear-warheads-by-state", title, "bars", (Line(Statement("label-stockpile"), shown),), by="country")
    ]


def tested(subject: Subject) -> dict[str, Figure]:
    """The nuclear tests of each state that has made any, up to the last whole year before the page's date."""
    until = past(subject, "nuclear_tests")
    if until is None:
        return {}
    measure = get("nuclear_tests")
    period = Period(subject.engine.coverage(measure).period.start, until.end)
    figures = subject.engine.by(measure, period, ("country",))
    return {figure.dims["country"]: figure for figure in figures if figure.missing is None}


def tests(subject: Subject, by_state: Mapping[str, Figure]) -> list[Statement]:
    """The nuclear tests of all states, and whose most of them were.

    Args:
        subject: Whose page it is.
        by_state: The tests of each state.
    """
    if not by_state:
        return []
    states = gazetteer().states
    most = list(by_state.values())[:2]
    period = most[0].period
    total = subject.world("nuclear_tests", period)
    args: dict[str, Arg] = {
        "tests": Words(total),
        "first": str(period.start.year),
        "until": str(period.end.year),
    }
    if len(by_state) == 1:
        return [Statement("disarm-tests-one", {**args, "country": states.get(most[0].dims["country"])}, (most[0],))]
    items = tuple(
        Statement("disarm-tested", {"country": states.get(figure.dims["country"]), "tests": Words(figure)})
        for figure in most
    )
    message = "disarm-tests-two" if len(by_state) == len(most) else "disarm-tests-world"
    return [Statement(message, {**args, "list": Listing(items)})]


def past(subject: Subject, measure: str) -> Period | None:
    """The last whole year before the page's date that the record covers, so that no page tells of a year's later months."""
    covered = subject.covered(measure)
    if covered is None:
        return None
    year = covered.end.year if covered.end == Period.year(covered.end.year).end else covered.end.year - 1
    return Period.year(year) if year >= covered.start.year else None
