"""Cyber incidents: how many the European Repository of Cyber Incidents has in the world, in the country's region and against it, and of what kind."""

from varde.brief.crime_and_terror.years import BACK, before, known, past, since
from varde.brief.page import Arg, Listing, Statement, Words
from varde.brief.subject import Subject
from varde.brief.trend import trend
from varde.gazetteer import gazetteer
from varde.measures import NOT_GIVEN, get
from varde.model import Figure, Period

NAMED = 2
"""How many of the countries that incidents are traced to are named."""
LEAST = 3
"""A country to which fewer incidents than this are traced is not named, and a kind with fewer is not told."""
MANY = 10
"""With fewer incidents than this in the earlier year the repository had hardly begun, and no trend is said."""
KINDS = 3
"""How many kinds are named."""
REGION = "subregion"
"""What is meant by the country's region: its subregion in the UN's statistics."""


def incidents(subject: Subject) -> list[Statement]:
    """The last whole year before the page's date, and all years since the repository begins."""
    year = past(subject, "cyber_incidents_world")
    if year is None:
        return []
    span = since(subject, "cyber_incidents_world", year)
    lately = Period(max(span.start, Period.year(year.start.year - BACK).start), year.end)
    world = known(subject.engine.series(get("cyber_incidents_world"), lately))
    total = world[year]
    args: dict[str, Arg] = {"year": year, "incidents": total, "version": total.citation.release}
    said = [Statement("cyber-world", args)]
    earlier = before(world, year)
    if earlier and earlier.number >= MANY:
        way = trend(earlier, total)
        said.append(Statement(f"cyber-{way}", {"earlier": earlier, "then": earlier.period}, (total,)))
    said += _kinds(subject.engine.by(get("cyber_incidents_world"), year, ("kind",)), "cyber-kinds", {"year": year})
    if subject.exists:
        said += _region(subject, year)
    ever = subject.figure("cyber_incidents", span)
    if ever.missing or not subject.exists:
        return said
    about: dict[str, Arg] = {"country": subject.state, "since": str(span.start.year), "year": year}
    if not ever.value:
        return [*said, Statement("cyber-never", about, (ever,))]
    own = subject.figure("cyber_incidents", year)
    if own.value:
        said.append(Statement("cyber-own", {**about, "incidents": Words(own), "ever": Words(ever)}))
    else:
        said.append(Statement("cyber-own-none", {**about, "ever": Words(ever)}, (own,)))
    if ever.number < LEAST:
        return said
    said += _kinds(subject.by("cyber_incidents", span, "kind"), "cyber-own-kinds", {})
    traced = [
        figure
        for figure in subject.by("cyber_incidents", span, "initiator")
        if figure.dims["initiator"] != NOT_GIVEN and figure.number >= LEAST
    ][:NAMED]
    if traced:
        items = tuple(
            Statement(
                "cyber-traced-to",
                {"country": gazetteer().states.get(figure.dims["initiator"]), "incidents": figure},
            )
            for figure in traced
        )
        said.append(Statement("cyber-traced" if len(traced) > 1 else "cyber-traced-one", {"list": Listing(items)}))
    return said


def _kinds(figures: list[Figure], message: str, args: dict[str, Arg]) -> list[Statement]:
    """What was done most often; an incident may be of several kinds."""
    most = [one for one in figures if one.dims["kind"] != NOT_GIVEN and one.number >= LEAST][:KINDS]
    if len(most) < 2:
        return []
    items = tuple(Statement(f"cyber-kind-{one.dims['kind'].replace('_', '-')}", {"incidents": one}) for one in most)
    return [Statement(message, {**args, "list": Listing(items)})]


def _region(subject: Subject, year: Period) -> list[Statement]:
    """The incidents against the other states of the country's region; nothing where it is alone in it or the map does not have it."""
    states = subject.figure("near_states", Period.day(year.end), near=REGION)
    if not states.value:
        return []
    near = subject.figure("cyber_incidents_near", year, near=REGION)
    if near.missing:
        return []
    args: dict[str, Arg] = {"country": subject.state, "year": year, "states": Words(states), "incidents": Words(near)}
    return [Statement("cyber-region", args)]
