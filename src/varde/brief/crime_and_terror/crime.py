"""Crime in the country: its scores for organised crime and for resilience to it, and how many are killed."""

import datetime as dt

from varde.brief.crime_and_terror.years import before, known, past, since
from varde.brief.page import Arg, Chart, Listing, Series, Statement
from varde.brief.subject import Subject
from varde.brief.trend import trend
from varde.measures import get
from varde.model import Figure, Period
from varde.sources.oc_index import MARKETS

POINTS = 3
"""Fewer figures than this are no line."""
DECADE = 10
SMALL = 500_000
"""With fewer inhabitants than this a rate swings with single cases, and is not said to rise or fall."""
MOST = 3
"""How many criminal markets with the same score are named at most."""


def organised(subject: Subject) -> list[Statement]:
    """What the newest edition of the Global Organized Crime Index says of the country, of a year before the page's."""
    editions = _editions(subject)
    if not editions:
        return []
    year = editions[-1]
    scores = {figure.dims["score_of"]: figure for figure in subject.by("organised_crime_score", year, "score_of")}
    if not {"criminality", "resilience"} <= set(scores):
        return _unscored(subject, year)
    average = {
        figure.dims["score_of"]: figure
        for figure in subject.engine.by(get("organised_crime_average"), year, ("score_of",))
    }
    args: dict[str, Arg] = {"country": subject.state, "edition": year}
    rank = subject.figure("organised_crime_rank", year, score_of="criminality")
    said = [
        Statement(
            "crime-organised",
            {
                **args,
                "score": scores["criminality"],
                "rank": rank,
                "countries": subject.world("organised_crime_countries", year),
                "average": average["criminality"],
            },
        )
    ]
    markets = [figure for score_of, figure in scores.items() if score_of in MARKETS.values()]
    highest = [figure for figure in markets if figure.number == max(market.number for market in markets)]
    if len(highest) <= MOST:
        named = Listing(tuple(Statement(f"value-{figure.dims['score_of']}") for figure in highest))
        said.append(
            Statement("crime-markets", {"list": named, "score": highest[0], "count": len(highest)}, tuple(highest[1:]))
        )
    said.append(
        Statement("crime-resilience", {**args, "score": scores["resilience"], "average": average["resilience"]})
    )
    if len(editions) > 1:
        earlier = subject.figure("organised_crime_score", editions[-2], score_of="resilience")
        if earlier.missing is None:
            said.append(Statement("crime-resilience-before", {"score": earlier, "edition": editions[-2]}))
    return said


def homicide(subject: Subject) -> tuple[list[Statement], list[Chart]]:
    """The homicide rate of the last year that has one, beside the world's, and as a line."""
    year = past(subject, "homicide_rate")
    if year is None:
        return [], []
    span = since(subject, "homicide_rate", year)
    asked = subject.engine.series(get("homicide_rate"), span, country=subject.state.id)
    rates = known(asked)
    if not rates:
        none = Statement("crime-homicide-gap", {"country": subject.state, "span": span}, (asked[-1],))
        return [none] if subject.exists else [], []
    latest = max(rates)
    world = known(subject.engine.series(get("homicide_rate_world"), span))
    release = dt.date.fromisoformat(rates[latest].citation.release)
    args: dict[str, Arg] = {"country": subject.state, "year": latest, "rate": rates[latest], "release": release}
    number = subject.figure("homicides", latest)
    if number.missing is None:
        said = [Statement("crime-homicide-number", {**args, "number": number})]
    else:
        said = [Statement("crime-homicide", args)]
    if latest in world:
        said.append(Statement("crime-homicide-world", {"rate": world[latest]}))
    earlier = before(rates, latest, DECADE)
    if earlier:
        people = subject.figure("population", latest)
        small = people.missing is None and people.number < SMALL
        way = "unchanged" if small else trend(earlier, rates[latest])
        then: dict[str, Arg] = {"country": subject.state, "earlier": earlier, "year": earlier.period}
        said.append(Statement(f"crime-homicide-{way}", then))
        if small:
            said.append(Statement("crime-homicide-small", {"persons": people, "year": latest}))
    if latest != year:
        said.append(Statement("crime-homicide-last", {"year": year}, (asked[-1],)))
    return said, _line(subject, asked, list(world.values()), release)


def _line(subject: Subject, own: list[Figure], world: list[Figure], release: dt.date) -> list[Chart]:
    if sum(figure.missing is None for figure in own) < POINTS:
        return []
    series = [Series(Statement("label-country", {"country": subject.state}), tuple(own))]
    if world:
        series.append(Series(Statement("label-world"), tuple(world)))
    title = Statement("chart-homicide", {"country": subject.state, "release": release})
    return [Chart("homicide", title, "line", tuple(series))]


def _editions(subject: Subject) -> list[Period]:
    """The years of the index's editions before the page's year: an edition comes out in the autumn of its own."""
    spans = subject.engine.coverage(get("organised_crime_score")).spans
    return [span.period for span in spans if span.published and span.period.end < subject.on]


def _unscored(subject: Subject, year: Period) -> list[Statement]:
    figure = subject.figure("organised_crime_score", year, score_of="criminality")
    if not subject.exists or figure.missing is None:
        return []
    return [Statement("crime-unscored", {"country": subject.state, "edition": year}, (figure,))]
