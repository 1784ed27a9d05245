"""Attacks on ships by pirates and robbers: in the world, in which seas, and off the country's own coast."""

from varde.brief.crime_and_terror.years import before, known, past, since
from varde.brief.page import Arg, Chart, Listing, Series, Statement, Words
from varde.brief.subject import Subject
from varde.brief.trend import trend
from varde.measures import get
from varde.model import Figure, Period

SEAS = 3
"""How many of the seas with the most attacks are named."""
POINTS = 3
"""Fewer years than this are no line."""
DRAWN = 10
"""A coast with fewer attacks than this in all has no line of its own."""
RENEWED = 2
"""How many years behind the page the last year may lie before the page says that the figures have ended."""


def attacks(subject: Subject) -> tuple[list[Statement], list[Chart]]:
    """The last whole year before the page's date, how it compares with five years earlier, and the years as a line."""
    year = past(subject, "pirate_attacks")
    if year is None:
        return [], []
    span = since(subject, "pirate_attacks", year)
    world = known(subject.engine.series(get("pirate_attacks"), span))
    total = world[year]
    seas = subject.engine.by(get("pirate_attacks"), year, ("sea",))
    most = [figure for figure in seas if figure.missing is None and figure.dims["sea"] != "other_sea"][:SEAS]
    named = Listing(
        tuple(Statement(f"piracy-sea-{figure.dims['sea'].replace('_', '-')}", {"attacks": figure}) for figure in most)
    )
    release = total.citation.release
    said = [Statement("piracy-world", {"year": year, "attacks": total, "list": named, "release": release})]
    earlier = before(world, year)
    if earlier:
        way = trend(earlier, total)
        said.append(Statement(f"piracy-{way}", {"earlier": earlier, "then": earlier.period}, (total,)))
    own, line = _coast(subject, year, span)
    said += own
    if year.start.year <= subject.on.year - RENEWED:
        said.append(Statement("piracy-ended", {"year": year}))
    return said, _drawn(subject, list(world.values()), line)


def _coast(subject: Subject, year: Period, span: Period) -> tuple[list[Statement], list[Figure]]:
    """The attacks off the country's own coast; nothing of a state that was not there, or that has no coast and no attack."""
    ever = subject.figure("pirate_attacks", span)
    if ever.missing or not subject.exists or (subject.state.landlocked and not ever.value):
        return [], []
    args: dict[str, Arg] = {"country": subject.state, "since": str(span.start.year), "ever": Words(ever)}
    if not ever.value:
        return [Statement("piracy-never", args, (ever,))], []
    line = subject.engine.series(get("pirate_attacks"), span, country=subject.state.id)
    then = next(figure for figure in line if figure.period == year)
    if not then.value:
        return [Statement("piracy-none", args, (then,))], line
    near = subject.figure("pirate_attacks", year, waters="within_12_nm")
    args |= {"attacks": Words(then), "near": Words(near)}
    if near.value == then.value:
        message = "piracy-off-all-near"
    elif not near.value:
        message = "piracy-off-none-near"
    else:
        message = "piracy-off"
    if message != "piracy-off":
        args.pop("near")
    return [Statement(message, args, (near,))], line


def _drawn(subject: Subject, world: list[Figure], own: list[Figure]) -> list[Chart]:
    if len(world) < POINTS:
        return []
    series = [Series(Statement("label-world"), tuple(world))]
    if sum(figure.number for figure in own if figure.missing is None) >= DRAWN:
        series.append(Series(Statement("label-coast", {"country": subject.state}), tuple(own)))
    return [Chart("piracy", Statement("chart-piracy", {"release": world[0].citation.release}), "line", tuple(series))]
