"""Peace agreements: those that name the country as a third party, those on its own conflicts, and the world's by year."""

from varde.brief.page import Arg, Chart, Listing, Series, Statement, Table, Words
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import NOT_GIVEN, get
from varde.model import Figure, Period

SHOWN = 6
"""How many countries of conflict, or agreements, are named."""


def named(subject: Subject) -> list[Statement]:
    """In how many agreements the country is named as a third party, and on which conflicts."""
    covered = subject.covered("agreements_third_party")
    if covered is None or not subject.exists:
        return []
    count = subject.figure("agreements_third_party", covered)
    if count.missing:
        return []
    args: dict[str, Arg] = {"country": subject.state, "count": Words(count), **_period(covered)}
    if not count.value:
        everywhere = subject.world("peace_agreements", covered)
        args = {"country": subject.state, "all": Words(everywhere), **_period(covered)}
        said = [Statement("peace-named-none", args, (count,))]
    else:
        where = subject.by("agreements_third_party", covered, "conflict")
        states = gazetteer().states
        items = tuple(
            Statement("peace-where", {"conflict": states.get(figure.dims["conflict"]), "count": figure})
            for figure in where[:SHOWN]
        )
        message = "peace-named" if len(where) <= SHOWN else "peace-named-most"
        said = [Statement(message, {**args, "list": Listing(items)})]
    wider = subject.covered("pax_third_party")
    more = subject.figure("pax_third_party", wider) if wider else None
    if wider and more and more.value:
        said.append(Statement("peace-named-pax", {"count": Words(more), **_period(wider)}))
    return said


def own(subject: Subject) -> tuple[list[Statement], tuple[Table, ...]]:
    """The agreements on conflicts to which the country's government is a party, and a table of the latest if there are several."""
    covered = subject.covered("peace_agreements")
    if covered is None:
        return [], ()
    signed = subject.by("peace_agreement_signed", covered, "agreement", "title")
    if not signed:
        return [], ()
    signed.sort(key=lambda figure: (str(figure.value), figure.dims["agreement"]), reverse=True)
    by = ("agreement", "country", "organisation")
    found = subject.engine.by(get("agreements_third_party"), covered, by, conflict=subject.state.id)
    parties: dict[str, list[Figure]] = {}
    for figure in found:
        if figure.missing is None:
            parties.setdefault(figure.dims["agreement"], []).append(figure)
    latest = signed[0]
    args: dict[str, Arg] = {
        "country": subject.state,
        "count": Words(subject.figure("peace_agreements", covered)),
        "title": latest.dims["title"],
        "signed": latest,
        **_period(covered),
    }
    present = parties.get(latest.dims["agreement"], [])
    if present and len(present) <= SHOWN:
        said = [Statement("peace-home-parties", {**args, "parties": _named(present), "number": len(present)})]
    else:
        said = [Statement("peace-home", args)]
    wider = subject.covered("pax_agreements")
    if wider:
        more = subject.figure("pax_agreements", wider)
        last = subject.figure("pax_agreement_signed", wider)
        if more.value and last.missing is None:
            said.append(Statement("peace-home-pax", {"count": Words(more), "signed": last, **_period(wider)}))
    if len(signed) < 2:
        return said, ()
    rows = tuple(
        (
            figure,
            Statement("peace-cell-title", {"title": figure.dims["title"]}, (figure,)),
            Statement("peace-cell-parties", {"parties": _named(parties[figure.dims["agreement"]])})
            if figure.dims["agreement"] in parties
            else None,
        )
        for figure in signed[:SHOWN]
    )
    head = tuple(Statement(f"peace-head-{name}") for name in ("signed", "agreement", "parties"))
    return said, (Table("peace-agreements", Statement("peace-table-home", {"country": subject.state}), head, rows),)


def world(subject: Subject) -> list[Statement]:
    """How many agreements there are in the world, how many in the last full year, and where the lists end."""
    covered = subject.covered("peace_agreements")
    if covered is None:
        asked = subject.world("peace_agreements", Period.day(subject.on))
        return [] if asked.missing is None else [subject.gap("peace-agreements-gap", asked)]
    args: dict[str, Arg] = {"count": Words(subject.world("peace_agreements", covered)), **_period(covered)}
    full = covered.end.year if covered.end == Period.year(covered.end.year).end else covered.end.year - 1
    if full < covered.start.year:
        said = [Statement("peace-world-first", args)]
    else:
        year = Period.year(full)
        last = Words(subject.world("peace_agreements", year))
        said = [Statement("peace-world", {**args, "last": last, "year": year})]
    if covered.end < subject.on:
        said.append(Statement("peace-ends", {"year": Period.year(covered.end.year)}))
        later = subject.world("pax_agreements", covered)
        if later.missing and later.missing.code == "not_loaded":
            said.append(subject.gap("peace-pax-gap", later))
    return said


def over_time(subject: Subject) -> tuple[Chart, ...]:
    """The world's agreements by year, the years that are over on the page's date."""
    covered = subject.covered("peace_agreements")
    if covered is None:
        return ()
    last = covered.end if covered.end == Period.year(covered.end.year).end else Period.year(covered.end.year - 1).end
    if last.year - covered.start.year < 3:
        return ()
    figures = subject.engine.series(get("peace_agreements"), Period(covered.start, last))
    line = Series(Statement("peace-label-agreements"), tuple(figures))
    return (Chart("peace-agreements-world", Statement("peace-chart-world"), "line", (line,)),)


def _named(figures: list[Figure]) -> Listing:
    """Third parties: states first, then organisations, each by its name."""
    register = gazetteer()
    states = sorted(figure.dims["country"] for figure in figures if figure.dims["country"] != NOT_GIVEN)
    bodies = sorted(figure.dims["organisation"] for figure in figures if figure.dims["organisation"] != NOT_GIVEN)
    by_party = {
        figure.dims["country"] if figure.dims["country"] != NOT_GIVEN else figure.dims["organisation"]: figure
        for figure in figures
    }
    items = [Statement("peace-party-state", {"party": register.states.get(id)}, (by_party[id],)) for id in states]
    items += [
        Statement("peace-party-body", {"party": register.organisations.get(id)}, (by_party[id],)) for id in bodies
    ]
    return Listing(tuple(items))


def _period(covered: Period) -> dict[str, Arg]:
    return {"since": str(covered.start.year), "day": covered.end}
