"""People who have fled: how many the country hosts and where they come from, and how many have fled from it and where to."""

from varde.brief.environment.years import change, compared, gap, past
from varde.brief.page import Arg, Listing, Statement, Words
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import NOT_GIVEN, get
from varde.model import Figure, Period

REFUGEES, ASYLUM, OTHERS = "refugees", "asylum_seekers", "other_protection"
MOST = 3
"""How many countries are named."""


def hosted(subject: Subject) -> list[Statement]:
    """Refugees in the world, and those in the country, for every thousand of its people, and from where."""
    span = past(subject, "refugees_in", REFUGEES)
    if span is None:
        asked = subject.world("refugees_in", Period.year(subject.on.year - 1), kind=REFUGEES)
        return [gap(subject, "env-refugees-gap", asked)]
    year, then = compared(span)
    world = subject.world("refugees_in", year, kind=REFUGEES)
    said = [Statement("env-refugees-world", {"year": year.label, "refugees": world, "release": world.citation.release})]
    said += change(subject.world("refugees_in", then, kind=REFUGEES) if then else None, world, "env-trend")
    if not subject.exists:
        return said
    now = subject.figure("refugees_in", year, kind=REFUGEES)
    if now.missing:
        message = "env-hosted-none" if now.missing.code == "undefined" else "env-hosted-gap"
        return [*said, gap(subject, message, now)]
    args: dict[str, Arg] = {"country": subject.state, "refugees": now}
    share = subject.figure("refugees_per_thousand", year, kind=REFUGEES)
    if share.missing or not share.value:  # a share that rounds to nought says nothing
        said.append(Statement("env-hosted", args))
    else:
        said.append(Statement("env-hosted-share", {**args, "share": share}))
    said += _named(subject.by("refugees_by_origin", year, "partner", kind=REFUGEES), now, "partner", "env-hosted-from")
    said += change(subject.figure("refugees_in", then, kind=REFUGEES) if then else None, now, "env-trend")
    return said + _besides(subject, "refugees_in", year, "env-hosted")


def fled(subject: Subject) -> list[Statement]:
    """Refugees from the country, and where they are."""
    span = past(subject, "refugees_from", REFUGEES)
    if span is None:
        return []
    year, then = compared(span)
    now = subject.figure("refugees_from", year, kind=REFUGEES)
    if now.missing:
        return []
    args: dict[str, Arg] = {
        "country": subject.state,
        "year": year.label,
        "refugees": now,
        "release": now.citation.release,
    }
    said = [Statement("env-fled", args)]
    hosts = subject.engine.by(get("refugees_by_origin"), year, ("country",), partner=subject.state.id, kind=REFUGEES)
    said += _named(hosts, now, "country", "env-fled-to")
    said += change(subject.figure("refugees_from", then, kind=REFUGEES) if then else None, now, "env-trend")
    return said + _besides(subject, "refugees_from", year, "env-fled")


def _named(figures: list[Figure], total: Figure, by: str, message: str) -> list[Statement]:
    """The countries that most come from, or are in; nothing where it is known of less than half."""
    known = [figure for figure in figures if figure.missing is None and figure.dims[by] != NOT_GIVEN]
    if sum(figure.number for figure in known) * 2 <= total.number:
        return []
    states = gazetteer().states
    item = "env-persons" if by == "partner" else "env-persons-in"
    items = [Statement(item, {"country": states.get(f.dims[by]), "persons": f}) for f in known[:MOST]]
    return [Statement(message if len(known) > 1 else f"{message}-all", {"list": Listing(tuple(items))})]


def _besides(subject: Subject, measure: str, year: Period, message: str) -> list[Statement]:
    """Asylum-seekers, and others whom UNHCR counts as in need of protection."""
    said = []
    for kind, ending in ((ASYLUM, "asylum"), (OTHERS, "others")):
        figure = subject.figure(measure, year, kind=kind)
        if figure.missing is None and figure.value:
            said.append(Statement(f"{message}-{ending}", {"country": subject.state, "persons": Words(figure)}))
    return said
