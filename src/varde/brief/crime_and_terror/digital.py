"""Cyber incidents: how many the European Repository of Cyber Incidents has, against the country and in the world."""

from varde.brief.crime_and_terror.years import BACK, before, known, past, since
from varde.brief.page import Arg, Listing, Statement, Words
from varde.brief.subject import Subject
from varde.brief.trend import trend
from varde.gazetteer import gazetteer
from varde.measures import NOT_GIVEN, get
from varde.model import Period

NAMED = 2
"""How many of the countries that incidents are traced to are named."""
LEAST = 3
"""A country to which fewer incidents than this are traced is not named."""


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
    if earlier:
        way = trend(earlier, total)
        said.append(Statement(f"cyber-{way}", {"earlier": earlier, "then": earlier.period}, (total,)))
    ever = subject.figure("cyber_incidents", span)
    if ever.missing or not subject.exists:
        return said
    about: dict[str, Arg] = {"country": subject.state, "since": str(span.start.year)}
    if not ever.value:
        return [*said, Statement("cyber-never", about, (ever,))]
    own = subject.figure("cyber_incidents", year)
    if own.value:
        said.append(Statement("cyber-own", {**about, "incidents": Words(own), "ever": Words(ever)}))
    else:
        said.append(Statement("cyber-own-none", {**about, "ever": Words(ever)}, (own,)))
    if ever.number < LEAST:
        return said
    traced = [
        figure
        for figure in subject.by("cyber_incidents", span, "initiator")
        if figure.dims["initiator"] != NOT_GIVEN and figure.number >= LEAST
    ][:NAMED]
    if traced:
        items = tuple(
            Statement(
                "cyber-traced-to",
                {"country": gazetteer().states.get(figure.dims["initiator"]), "incidents": Words(figure)},
            )
            for figure in traced
        )
        said.append(Statement("cyber-traced", {"list": Listing(items)}))
    return said
