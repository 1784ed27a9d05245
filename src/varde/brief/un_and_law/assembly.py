"""The General Assembly: with whom the country votes, on what it parts from the United States, and how that has moved."""

import datetime as dt
from collections.abc import Mapping, Sequence

import attrs

from varde.brief.page import Arg, Chart, Listing, Series, Statement
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

NEAREST = 4
"""How many of the states it votes most like are named."""
POWERS = (("USA",), ("SUN", "RUS"), ("CHN",))
"""The seats that agreement is told with, and who sat in them; China's own votes begin in 1971."""

CHINA = ("CHN", "TWN")
CHANGED = dt.date(1971, 10, 25)
"""The day on which the Assembly gave China's seat to the People's Republic."""


def part(subject: Subject) -> tuple[list[Statement], tuple[Chart, ...]]:
    """The paragraph, and the chart of agreement by year."""
    window = _window(subject)
    if window is None:
        return [_no_year(subject)], ()
    joined = subject.figure("unga_roll_calls_joined", window)
    if not joined.value:
        return [_why_not(subject, window, joined), *_seat_of_china(subject, window, joined)], ()
    between = _between(subject, window)
    said = [
        Statement("assembly-joined", {**between, "held": subject.world("unga_roll_calls", window), "joined": joined})
    ]
    said += _seat_of_china(subject, window, joined)
    near = subject.by("unga_nearest", Period.year(window.end.year), "partner")
    by_year = _by_year(subject.by("unga_agreement", window, "partner", "year", seat="permanent"), window)
    shares = _powers(subject, window, near, by_year)
    if near:
        said.append(Statement("assembly-nearest", {**between, "list": Listing(tuple(map(_share, near[:NEAREST])))}))
    if shares:
        items = Listing(tuple(_with(figure, by_year) for figure in shares))
        said.append(Statement("assembly-powers", {"country": subject.state, "list": items}))
    said += _issues(subject, window)
    return said, _chart(subject, window, near, shares, by_year)


def _window(subject: Subject) -> Period | None:
    """The years that are told of: to the last whole one before the page's date, or the record's last; from the decade before."""
    covered = subject.covered("unga_agreement")
    if covered is None:
        return None
    end = covered.end
    if end.year == subject.on.year and end != dt.date(end.year, 12, 31):
        end = dt.date(end.year - 1, 12, 31)
    start = max(covered.start, dt.date((end.year + 1) // 10 * 10 - 9, 1, 1))
    return Period(start, end) if start <= end else None


def _no_year(subject: Subject) -> Statement:
    """The sentence where the record has no year of votes before the page's date."""
    asked = subject.figure("unga_agreement", partner="USA")
    if asked.missing and asked.missing.code != "undefined":
        return subject.gap("assembly-gap", asked)
    return Statement("assembly-no-year", {"day": subject.on}, (asked,))


def _why_not(subject: Subject, window: Period, joined: Figure) -> Statement:
    """Why nothing can be told of the country's votes: no state, no seat, or no vote."""
    between = _between(subject, window)
    if joined.missing:
        return Statement("assembly-none", {**between, "reason": joined.missing.text}, (joined,))
    day = subject.latest("membership")
    member = subject.figure("membership", day, organisation="UN") if day else None
    if member and member.value is False:
        return Statement("assembly-no-member", {"country": subject.state}, (joined, member))
    return Statement("assembly-no-vote", between, (joined,))


def _seat_of_china(subject: Subject, window: Period, joined: Figure) -> list[Statement]:
    """Who voted in China's seat, on a page whose years reach back before it changed hands."""
    told = subject.state.id in CHINA and window.start <= CHANGED and joined.missing is None
    return [Statement("assembly-seat-of-china", {"day": CHANGED}, (joined,))] if told else []


def _between(subject: Subject, window: Period) -> dict[str, Arg]:
    """The country and the years, or the day on which the record ends."""
    end = window.end
    until: Arg = str(end.year) if end == dt.date(end.year, 12, 31) else end
    return {"country": subject.state, "since": str(window.start.year), "until": until}


def _share(figure: Figure) -> Statement:
    return Statement("assembly-share", {"partner": gazetteer().states.get(figure.dims["partner"]), "share": figure})


def _with(figure: Figure, by_year: "Years") -> Statement:
    """Agreement with a power; since when, where its votes began later than the others'."""
    partner = figure.dims["partner"]
    args: dict[str, Arg] = {"partner": gazetteer().states.get(partner), "share": figure}
    first = min(by_year[partner])
    if first > min(min(years) for years in by_year.values()):
        return Statement("assembly-with-since", {**args, "since": str(first)})
    return Statement("assembly-with", args)


Years = Mapping[str, Mapping[int, Figure]]
"""Figures by partner and year."""


def _by_year(figures: Sequence[Figure], window: Period) -> Years:
    found: dict[str, dict[int, Figure]] = {}
    for figure in figures:
        year = int(figure.dims["year"])
        found.setdefault(figure.dims["partner"], {})[year] = attrs.evolve(figure, period=_year(year, window))
    return found


def _year(year: int, window: Period) -> Period:
    return Period(dt.date(year, 1, 1), min(dt.date(year, 12, 31), window.end))


def _powers(subject: Subject, window: Period, near: Sequence[Figure], by_year: Years) -> list[Figure]:
    """Agreement with each power in the window: with whoever sat in its seat last."""
    regular = {figure.dims["partner"]: figure for figure in near}
    shares = []
    for line in POWERS:
        sat = [id for id in line if id in by_year and id != subject.state.id]
        if sat and subject.state.id not in line:
            share = regular.get(sat[-1]) or subject.figure("unga_agreement", window, partner=sat[-1])
            shares += [share] if share.missing is None else []
    return shares


def _issues(subject: Subject, window: Period) -> list[Statement]:
    """The issues on which it agrees most and least with the United States."""
    judged = subject.engine.coverage(get("unga_agreement_on_issue")).last(
        window.end, get("unga_agreement_on_issue").requires
    )
    if subject.state.id == "USA" or judged is None or judged.end < window.start:
        return []
    period = Period(window.start, min(window.end, judged.end))
    issues = subject.by("unga_agreement_on_issue", period, "issue", partner="USA")
    if len(issues) < 2:
        return []
    most, least = (
        Statement(f"assembly-on-{figure.dims['issue']}", {"share": figure}) for figure in (issues[0], issues[-1])
    )
    partner = gazetteer().states.get("USA")
    args: dict[str, Arg] = {"partner": partner, "most": Listing((most,)), "least": Listing((least,))}
    if period.end == window.end:
        return [Statement("assembly-issues", args)]
    return [Statement("assembly-issues-until", {**args, "until": str(period.end.year)})]


def _chart(
    subject: Subject, window: Period, near: Sequence[Figure], shares: Sequence[Figure], by_year: Years
) -> tuple[Chart, ...]:
    lines = dict(by_year)
    partners = [figure.dims["partner"] for figure in shares]
    if near and near[0].dims["partner"] not in partners:
        nearest = near[0].dims["partner"]
        lines[nearest] = _by_year(subject.by("unga_agreement", window, "year", partner=nearest), window)[nearest]
        partners.append(nearest)
    series = tuple(
        Series(
            Statement("label-country", {"country": gazetteer().states.get(partner)}),
            tuple(_without_holes(subject, window, partner, lines[partner])),
        )
        for partner in partners
        if len(lines.get(partner, ())) > 2
    )
    title = Statement("chart-assembly", {"country": subject.state})
    return (Chart("assembly-agreement", title, "line", series),) if series else ()


def _without_holes(subject: Subject, window: Period, partner: str, years: Mapping[int, Figure]) -> list[Figure]:
    """Every year from the first to the last; one with too few votes in common is missing, with its reason."""
    return [
        years.get(year) or subject.figure("unga_agreement", _year(year, window), partner=partner, year=str(year))
        for year in range(min(years), max(years) + 1)
    ]
