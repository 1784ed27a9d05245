"""The near areas: conflicts and deaths in the states that border on the country, lie within a distance, or are in a named area near it."""

from collections.abc import Mapping

from varde.brief import maps
from varde.brief.environment.world import counted_under
from varde.brief.environment.years import change, compared, gap, past
from varde.brief.page import Arg, Chart, Listing, Map, Series, Statement, Words
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

BORDER, NEARER, WIDE, SUBREGION = "border", "500km", "1000km", "subregion"
MOST = 3
"""How many of the states with the most deaths are named."""


def nearby(subject: Subject) -> tuple[list[Statement], list[Chart | Map]]:
    """The near areas as a paragraph; and a chart and a map of the deaths."""
    span = past(subject, "conflicts_near")
    if span is None or not subject.exists:
        return [], []
    year, _ = compared(span)
    states = _by_near(subject, "near_states", Period.day(year.end))
    alone: list[Statement] = []
    if WIDE not in states:
        around = subject.figure("near_states", Period.day(year.end), near=WIDE)
        if around.missing and not states:
            return [gap(subject, "env-near-gap", around)], []
        if not around.missing:
            alone.append(Statement("env-near-alone", {"country": subject.state}, (around,)))
    conflicts = _by_near(subject, "conflicts_near", year)
    told = past(subject, "conflict_deaths_near")
    deaths = _by_near(subject, "conflict_deaths_near", year) if told else {}
    ways = (BORDER, NEARER, WIDE) if _between(states) else (BORDER, WIDE)
    said = [
        _near(subject, kind, _where(subject, kind, states), year, conflicts, deaths) for kind in ways if kind in states
    ]
    said += alone
    charts: list[Chart | Map] = []
    if told and WIDE in states:
        more, charts = _deaths(subject, told)
        said += more
    if SUBREGION in states:
        said.append(_near(subject, SUBREGION, _where(subject, SUBREGION, states), year, conflicts, deaths))
    for area in subject.engine.geography.near_areas(subject.state.id):
        if area.id in states:
            said.append(
                _near(subject, area.id, Statement("env-where-area", {"area": area.inside}), year, conflicts, deaths)
            )
    return [*said, Statement("env-near-note")] if told else said, charts


def _between(states: Mapping[str, Figure]) -> bool:
    """Whether the states within the shorter distance are others than those on the border, and than those within the longer."""
    count = {near: figure.number for near, figure in states.items()}
    return count.get(BORDER, 0) < count.get(NEARER, 0) < count.get(WIDE, 0)


def _where(subject: Subject, kind: str, states: Mapping[str, Figure]) -> Statement:
    return Statement(f"env-where-{kind}", {"country": subject.state, "states": Words(states[kind])})


def _by_near(subject: Subject, measure: str, period: Period) -> dict[str, Figure]:
    return {figure.dims["near"]: figure for figure in subject.by(measure, period, "near") if figure.value}


def _near(
    subject: Subject,
    kind: str,
    where: Statement,
    year: Period,
    conflicts: Mapping[str, Figure],
    deaths: Mapping[str, Figure],
) -> Statement:
    """The conflicts of one near area, and the deaths if the record goes back so far."""
    found = conflicts.get(kind) or subject.figure("conflicts_near", year, near=kind)
    args: dict[str, Arg] = {"where": Listing((where,)), "year": year.label, "conflicts": Words(found)}
    killed = deaths.get(kind) or subject.figure("conflict_deaths_near", year, near=kind)
    if killed.missing:
        return Statement("env-near-conflicts", args)
    return Statement("env-near", {**args, "deaths": Words(killed)})


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
