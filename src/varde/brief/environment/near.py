"""The near areas: conflicts and deaths in the states that border on the country, lie within a distance, or are in a named area near it."""

from collections.abc import Iterator, Mapping

from varde.brief import maps
from varde.brief.environment.world import counted_under
from varde.brief.environment.years import change, compared, gap, past
from varde.brief.page import Arg, Chart, Listing, Map, Series, Statement, Table, Words
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

BORDER, NEARER, WIDE, SUBREGION = "border", "500km", "1000km", "subregion"
MOST = 3
"""How many of the states with the most deaths are named."""


def nearby(subject: Subject) -> tuple[list[Statement], list[Chart | Map], tuple[Table, ...]]:
    """The states on the border and those around it as a paragraph; a chart and a map of the deaths; and all near areas as a table."""
    span = past(subject, "conflicts_near")
    if span is None or not subject.exists:
        return [], [], ()
    year, _ = compared(span)
    states = _by_near(subject, "near_states", Period.day(year.end))
    alone: list[Statement] = []
    if WIDE not in states:
        around = subject.figure("near_states", Period.day(year.end), near=WIDE)
        if around.missing and not states:
            return [gap(subject, "env-near-gap", around)], [], ()
        if not around.missing:
            alone.append(Statement("env-near-alone", {"country": subject.state}, (around,)))
    told = past(subject, "conflict_deaths_near")
    conflicts = _by_near(subject, "conflicts_near", year)
    deaths = _by_near(subject, "conflict_deaths_near", year) if told else {}
    found = {kind: _found(subject, kind, year, conflicts, deaths) for kind in states}
    said = [
        _near(
            Statement(f"env-where-{kind}", {"country": subject.state, "states": Words(states[kind])}),
            year,
            *found[kind],
        )
        for kind in (BORDER, WIDE)
        if kind in states
    ]
    said += alone
    charts: list[Chart | Map] = []
    if told and WIDE in states:
        more, charts = _deaths(subject, told)
        said += more
    if told:
        said.append(Statement("env-near-note"))
    return said, charts, _table(subject, year, states, found)


def _table(
    subject: Subject, year: Period, states: Mapping[str, Figure], found: Mapping[str, tuple[Figure, Figure]]
) -> tuple[Table, ...]:
    """Every near area with its states, conflicts and deaths; none where the sentences have told of all."""
    rows = [(name, states[kind], *found[kind]) for kind, name in _names(subject, states)]
    if not set(states) - {BORDER, WIDE}:
        return ()
    counted = any(deaths.missing is None for *_, deaths in rows)
    head = tuple(Statement(f"head-near-{what}") for what in ("area", "states", "conflicts", "deaths"))
    width = len(head) if counted else len(head) - 1
    title = Statement(
        "table-near" if counted else "table-near-conflicts", {"country": subject.state, "year": year.label}
    )
    return (Table("near-areas", title, head[:width], tuple(row[:width] for row in rows)),)


def _names(subject: Subject, states: Mapping[str, Figure]) -> Iterator[tuple[str, Statement]]:
    """The near areas that have states, and what each is called: the nearest first, then the named ones."""
    ways = (BORDER, NEARER, WIDE, SUBREGION) if _between(states) else (BORDER, WIDE, SUBREGION)
    yield from ((kind, Statement(f"env-area-{kind}")) for kind in ways if kind in states)
    for area in subject.engine.geography.near_areas(subject.state.id):
        if area.id in states:
            yield area.id, Statement("env-area-named", {"area": area.name})


def _between(states: Mapping[str, Figure]) -> bool:
    """Whether the states within the shorter distance are others than those on the border, and than those within the longer."""
    count = {near: figure.number for near, figure in states.items()}
    return count.get(BORDER, 0) < count.get(NEARER, 0) < count.get(WIDE, 0)


def _by_near(subject: Subject, measure: str, period: Period) -> dict[str, Figure]:
    return {figure.dims["near"]: figure for figure in subject.by(measure, period, "near") if figure.value}


def _found(
    subject: Subject, kind: str, year: Period, conflicts: Mapping[str, Figure], deaths: Mapping[str, Figure]
) -> tuple[Figure, Figure]:
    """The conflicts and the deaths of one near area: nothing is told of it where there are none."""
    return (
        conflicts.get(kind) or subject.figure("conflicts_near", year, near=kind),
        deaths.get(kind) or subject.figure("conflict_deaths_near", year, near=kind),
    )


def _near(where: Statement, year: Period, conflicts: Figure, deaths: Figure) -> Statement:
    """The conflicts of one near area, and the deaths if the record goes back so far."""
    args: dict[str, Arg] = {"where": Listing((where,)), "year": year.label, "conflicts": Words(conflicts)}
    if deaths.missing:
        return Statement("env-near-conflicts", args)
    return Statement("env-near", {**args, "deaths": Words(deaths)})


def _deaths(subject: Subject, span: Period) -> tuple[list[Statement], list[Chart | Map]]:
    """Where most died, how the number has changed, and the chart and map of it."""
    year, then = compared(span)
    line = subject.engine.series(get("conflict_deaths_near"), span, country=subject.state.id, near=WIDE)
    figures = {figure.period: figure for figure in line if figure.missing is None}
    if not any(figure.value for figure in figures.values()):
        return [], []
    now = figures.get(year)
    said: list[Statement] = []
    if now:
        places = [figure for figure in subject.by("conflict_deaths_near", year, "place", near=WIDE) if figure.value]
        if len(places) > 1:
            said.append(Statement("env-near-most", {"list": _places(places[:MOST])}))
        said += change(figures.get(then) if then else None, now, "env-near-trend")
        said += counted_under(figure.dims["place"] for figure in places)
    title: dict[str, Arg] = {"country": subject.state, "release": line[-1].citation.release}
    series = (Series(Statement("label-deaths"), tuple(line)),)
    charts: list[Chart | Map] = [Chart("deaths-near", Statement("chart-deaths-near", title), "line", series)]
    world = subject.engine.by(get("conflict_deaths"), year, ("country",))
    wanted = {figure.dims["place"] for figure in subject.by("conflict_deaths_near", year, "place", near=WIDE)}
    text = Statement("map-deaths", {**title, "year": year.label})
    return said, [
        *charts,
        *maps.around(subject, "deaths-around", text, world, wanted={*wanted, subject.state.id}, others="unknown"),
    ]


def _places(figures: list[Figure]) -> Listing:
    states = gazetteer().states
    return Listing(
        tuple(
            Statement("env-place", {"country": states.get(figure.dims["place"]), "deaths": figure})
            for figure in figures
        )
    )
