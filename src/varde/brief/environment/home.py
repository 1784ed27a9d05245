"""The country itself: armed conflicts over it, deaths in it, and the conflicts elsewhere in which it fights."""

from varde.brief.environment.world import VIOLENCE, bounds, counted_under
from varde.brief.environment.years import change, compared, gap, past
from varde.brief.page import Arg, Listing, Statement, Words
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

MANY = 25
"""Fewer deaths than this in its worst year are not worth a sentence of their own."""


def conflicts(subject: Subject) -> list[Statement]:
    """Armed conflicts over the country in the last whole year, and deaths in it; or why there is nothing to tell."""
    span = past(subject, "conflicts_in_country")
    if span is None:
        return []
    year, _ = compared(span)
    now = subject.figure("conflicts_in_country", year)
    if now.missing:
        message = "env-home-unlisted" if now.missing.code == "undefined" else "env-home-gap"
        return [gap(subject, message, now)]
    args: dict[str, Arg] = {"country": subject.state, "year": year.label, "conflicts": Words(now)}
    said = [Statement("env-home", args)]
    if now.value:
        one = now.value == 1
        between = subject.figure("conflicts_in_country", year, type="interstate")
        if between.value:
            message = "env-home-between-only" if one else "env-home-between"
            said.append(Statement(message, {"country": subject.state, "between": Words(between)}))
        wars = Words(subject.figure("conflicts_in_country", year, intensity="war"))
        said.append(Statement("env-home-war" if one else "env-home-wars", {"wars": wars}))
    return said + _groups(subject, year) + _deaths(subject)


def abroad(subject: Subject) -> list[Statement]:
    """The conflicts over other countries in which the country is a side, or sends troops to one."""
    span = past(subject, "conflicts_fought")
    if span is None:
        return []
    year, _ = compared(span)
    rows = [
        figure
        for figure in subject.by("conflicts_fought", year, "role", "type", "place")
        if figure.dims["place"] != subject.state.id
    ]
    said = []
    for role in ("party", "supporter"):
        for between, ending in ((False, ""), (True, "-between")):
            mine = [f for f in rows if f.dims["role"] == role and (f.dims["type"] == "interstate") == between]
            if mine:
                args: dict[str, Arg] = {"country": subject.state, "year": year.label, "list": _names(mine)}
                said.append(Statement(f"env-fights-{role}{ending}", args, tuple(mine)))
    return said


def _groups(subject: Subject, year: Period) -> list[Statement]:
    """The armed groups that fight over the country; more of them than before only where it is so."""
    span = past(subject, "armed_groups_in_country")
    if span is None:
        return []
    last, then = compared(span)
    if last != year:  # the list of pairs may be a release behind
        then = None
    now = subject.figure("armed_groups_in_country", last)
    if now.missing or not now.value:
        return []
    args: dict[str, Arg] = {"country": subject.state, "year": last.label, "groups": Words(now)}
    earlier = subject.figure("armed_groups_in_country", then) if then else None
    if earlier is None or earlier.missing:
        return [Statement("env-home-groups", args)]
    return [Statement("env-home-groups-then", {**args, "earlier": Words(earlier), "then": earlier.period.label})]


def _deaths(subject: Subject) -> list[Statement]:
    span = past(subject, "conflict_deaths")
    if span is None:
        return []
    year, then = compared(span)
    line = subject.engine.series(get("conflict_deaths"), span, country=subject.state.id)
    figures = {figure.period: figure for figure in line if figure.missing is None}
    now = figures.get(year)
    if now is None:
        return []
    args: dict[str, Arg] = {"country": subject.state, "year": year.label, "deaths": Words(now)}
    if not any(figure.value for figure in figures.values()):
        return [Statement("env-home-never", {**args, "first": min(figures).label}, tuple(figures.values()))]
    said = [Statement("env-home-deaths", args)]
    if now.value:
        said.append(_kinds(subject.by("conflict_deaths", year, "type")))
    said += change(figures.get(then) if then else None, now, "env-trend")
    if now.value:
        said += bounds(now, *(subject.figure(f"conflict_deaths_{end}", year) for end in ("low", "high")))
        said += counted_under([subject.state.id])
    worst = max(figures.values(), key=lambda figure: figure.number)
    if worst is not now and worst.number >= MANY and worst.number > now.number:
        args = {"country": subject.state, "peak": worst, "top": worst.period.label, "first": min(figures).label}
        said.append(Statement("env-home-worst", args))
    return said


def _kinds(figures: list[Figure]) -> Statement:
    """How they died; a kind of which there was nobody is not told."""
    died = {VIOLENCE[figure.dims["type"]]: figure for figure in figures if figure.value}
    if len(died) == 1:
        name, figure = died.popitem()
        return Statement(f"env-home-only-{name}", {"deaths": figure})
    parts = (Statement(f"env-home-kind-{name}", {"deaths": died[name]}) for name in VIOLENCE.values() if name in died)
    return Statement("env-home-kinds", {"list": Listing(tuple(parts))})


def _names(figures: list[Figure]) -> Listing:
    places = sorted({figure.dims["place"] for figure in figures})
    return Listing(tuple(Statement("name", {"country": gazetteer().states.get(place)}) for place in places))
