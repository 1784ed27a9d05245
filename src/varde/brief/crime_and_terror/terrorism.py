"""Terrorism: how much of it there was in the world and in the country, from one source at a time.

The Global Terrorism Index tells of the years that it has; before them RAND's database does, but for its last year, which may not be
whole. The two count by different rules, and are never compared.
"""

from varde.brief.crime_and_terror.years import BACK, before, known, past
from varde.brief.page import Arg, Listing, Statement, Words
from varde.brief.subject import Subject
from varde.brief.trend import trend
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

NAMED = 3
"""How many of the countries with the most deaths are named."""
STALE = 3
"""How many years after its end RAND's database may still be told from."""
DOMESTIC = 1998
"""The first year of which RAND's database has domestic terrorism too."""


def terrorism(subject: Subject) -> list[Statement]:
    """The last whole year before the page's date that a source has."""
    edition = newest(subject)
    year = past(subject, "terrorism_deaths_gti", edition) if edition else None
    if edition and year:
        deaths = subject.engine.by(get("terrorism_deaths_gti"), year, ("country",), edition=edition)
        return [*_world(subject, year, edition, deaths), *_country(subject, year, edition, deaths)]
    return _rand(subject)


def newest(subject: Subject) -> str | None:
    """The newest edition of the Global Terrorism Index that the record has."""
    return max(subject.engine.coverage(get("terrorism_deaths_gti")).parts, default=None)


def _world(subject: Subject, year: Period, edition: str, by_country: list[Figure]) -> list[Statement]:
    span = Period(Period.year(year.start.year - BACK).start, year.end)
    deaths = known(subject.engine.series(get("terrorism_deaths_gti"), span, edition=edition))
    states = gazetteer().states
    names = tuple(
        Statement("terror-country", {"country": states.get(figure.dims["country"]), "deaths": figure})
        for figure in by_country[:NAMED]
    )
    args: dict[str, Arg] = {
        "year": year,
        "edition": edition.removeprefix("GTI "),
        "incidents": subject.world("terrorism_incidents_gti", year, edition=edition),
        "deaths": deaths[year],
        "list": Listing(names),
    }
    return [Statement("terror-world", args), *_course(deaths, year)]


def _country(subject: Subject, year: Period, edition: str, by_country: list[Figure]) -> list[Statement]:
    if not subject.exists:
        return []
    args: dict[str, Arg] = {"country": subject.state, "year": year}
    incidents = subject.figure("terrorism_incidents_gti", year, edition=edition)
    if incidents.missing:
        return [Statement("terror-not-listed", args, (incidents,))]
    deaths = next(figure for figure in by_country if figure.dims["country"] == subject.state.id)
    said = [_own(subject, year, incidents, deaths)]
    score = subject.figure("terrorism_score_gti", year, edition=edition)
    if score.value:
        rank = subject.figure("terrorism_rank_gti", year, edition=edition)
        said.append(Statement("terror-score", {"country": subject.state, "score": score, "rank": rank}))
    return said


def _own(subject: Subject, year: Period, incidents: Figure, deaths: Figure) -> Statement:
    args: dict[str, Arg] = {"country": subject.state, "year": year}
    if not incidents.value:
        return Statement("terror-none", args, (incidents,))
    args["incidents"] = Words(incidents)
    if not deaths.value:
        return Statement("terror-no-deaths", args, (deaths,))
    return Statement("terror-some", {**args, "deaths": Words(deaths)})


def _rand(subject: Subject) -> list[Statement]:
    covered, last = subject.covered("terrorism_deaths_rand"), past(subject, "terrorism_deaths_rand")
    if covered is None or last is None:
        return []
    end = subject.engine.coverage(get("terrorism_deaths_rand")).period.end
    if subject.on.year > end.year + STALE:
        return []
    year = Period.year(min(last.start.year, end.year - 1))
    span = Period(max(covered.start, Period.year(year.start.year - BACK).start), year.end)
    deaths = known(subject.engine.series(get("terrorism_deaths_rand"), span))
    incidents = subject.world("terrorism_incidents_rand", year)
    if year not in deaths:
        return []
    release = deaths[year].citation.release
    args: dict[str, Arg] = {"year": year, "incidents": incidents, "deaths": deaths[year], "release": release}
    domestic = year.start.year >= DOMESTIC
    said = [Statement("terror-rand-all" if domestic else "terror-rand-international", args)]
    comparable = {period: figure for period, figure in deaths.items() if (period.start.year >= DOMESTIC) == domestic}
    said += _course(comparable, year)
    own, killed = subject.figure("terrorism_incidents_rand", year), subject.figure("terrorism_deaths_rand", year)
    if own.missing or not subject.exists:
        return said
    return [*said, _own(subject, year, own, killed)]


def _course(deaths: dict[Period, Figure], year: Period) -> list[Statement]:
    """How the number compares with five years before, where there is such a year."""
    earlier = before(deaths, year)
    if earlier is None:
        return []
    way = trend(earlier, deaths[year])
    return [Statement(f"terror-world-{way}", {"earlier": earlier, "then": earlier.period}, (deaths[year],))]
