"""Defence: what an ally spends, by the edition of NATO's table that was out on the page's date, and who has promised to defend it.

An edition that came later is used only where none was out, and then for a year that was over, and the sentence says so.
"""

import datetime as dt
from collections.abc import Sequence

from varde.brief.alliances.ties import who
from varde.brief.page import Arg, Chart, Listing, Series, Statement, Words
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

GUIDELINE = 2
"""Per cent of GDP: what NATO asks of each ally."""
POINTS = 3
"""How many years make a line."""
NAMED = 8
"""How many partners in alliances are named one by one."""
STALE = 2
"""How many years behind the page the coding of alliances may lie and still be told."""


def spending(subject: Subject, said: Sequence[Statement]) -> tuple[list[Statement], tuple[Chart, ...]]:
    """The country's share against the guideline, how many allies reach it, and the years before as a chart."""
    told = _told(subject)
    if not any(told):
        return [], ()
    share = [figure for figure in told[0] if figure.missing is None][-1]
    args: dict[str, Arg] = {"share": share, "year": share.period, "edition": _edition(share)}
    message = "alliances-share-estimate"
    if share.dims["basis"] == "actual":
        message = "alliances-share"
        args["country"] = who(subject, said)
    sentences = [Statement(f"{message}-later" if _published(share) > subject.on else message, args)]
    level = "reached" if share.number >= GUIDELINE else "below"
    sentences.append(Statement(f"alliances-guideline-{level}", {}, (share,)))
    return [*sentences, *_others(subject, share)], _over_time(subject, told[-1])


def gap(subject: Subject) -> Statement:
    """Why there is no share of an ally: of the last year that was over on the page's date."""
    last = Period.year(subject.on.year - 1)
    return subject.gap("alliances-share-gap", subject.figure("nato_defence_share", last))


def pacts(subject: Subject, said: Sequence[Statement]) -> list[Statement]:
    """With whom it is bound by promises of defence, as far as the record goes; nothing where these are NATO's members alone."""
    day = subject.latest("alliance_partners")
    if day is None or day.start.year < subject.on.year - STALE:
        return []
    partners = subject.by("alliance_defence", day, "partner")
    names = sorted(
        (gazetteer().states.get(figure.dims["partner"]) for figure in partners), key=lambda state: state.name()
    )
    args: dict[str, Arg] = {"country": who(subject, said), "day": day.start}
    if not partners:
        none = subject.figure("alliance_partners", day)
        return [] if none.missing else [Statement("alliances-no-pacts", args, (none,))]
    allies = {
        figure.dims["country"]
        for figure in subject.engine.by(get("membership"), day, ("country",), organisation="NATO")
    }
    if subject.state.id in allies and {figure.dims["partner"] for figure in partners} < allies:
        return []
    if len(partners) <= NAMED:
        items = Listing(tuple(Statement("name", {"country": state}) for state in names))
        return [Statement("alliances-pacts-with", {**args, "list": items}, tuple(partners))]
    return [Statement("alliances-pacts", {**args, "partners": subject.figure("alliance_partners", day)})]


def _told(subject: Subject) -> list[list[Figure]]:
    """What NATO's tables say of the country, a figure a year: of the newest edition that was out, back to one that makes a line.

    Where none that has the country was out, of the oldest that came later, to the last year that was over.
    """
    coverage = subject.engine.coverage(get("nato_defence_share"))
    out = [edition for edition in coverage.parts if Period.parse(edition).end <= subject.on]
    told: list[list[Figure]] = []
    for edition in reversed(out):
        if years := _years(subject, edition, coverage.of(edition).period, subject.on.year):
            told.append(years)
            if _points(years) >= POINTS:
                return told
    if told:
        return told
    later = (
        _years(subject, edition, coverage.of(edition).period, subject.on.year - 1)
        for edition in coverage.parts[len(out) :]
    )
    return [next((years for years in later if years), [])]


def _points(years: Sequence[Figure]) -> int:
    return sum(figure.missing is None for figure in years)


def _years(subject: Subject, edition: str, covered: Period, last: int) -> list[Figure]:
    """The country's shares in one edition, each year an actual figure or an estimate, or missing."""
    if covered.start.year > last:
        return []
    span = Period(covered.start, min(covered.end, dt.date(last, 12, 31)))
    figures = subject.engine.series(
        get("nato_defence_share"), span, ("basis",), country=subject.state.id, edition=edition
    )
    years: dict[Period, Figure] = {}
    for figure in figures:
        if figure.period not in years or figure.missing is None:
            years[figure.period] = figure
    return list(years.values()) if _points(list(years.values())) else []


def _edition(figure: Figure) -> Period:
    return Period.parse(figure.dims["edition"])


def _published(figure: Figure) -> dt.date:
    return _edition(figure).end


def _others(subject: Subject, share: Figure) -> list[Statement]:
    """How many allies reach the guideline: by the same table for the same year, or by the newest whole one that was out."""
    measure = get("nato_at_two_percent")
    same = subject.world("nato_at_two_percent", share.period, edition=share.dims["edition"])
    if same.missing is None:
        return [_reached(subject, same, "alliances-reached")]
    for year in range(share.period.end.year, share.period.end.year - 3, -1):
        counts = subject.engine.by(measure, Period.year(year), ("edition",))
        out = [count for count in counts if count.missing is None and _published(count) <= subject.on]
        if out:
            newest = max(out, key=_published)
            elsewhere = newest.dims["edition"] != share.dims["edition"]
            return [_reached(subject, newest, f"alliances-reached{'-elsewhere' if elsewhere else ''}")]
    return []


def _reached(subject: Subject, count: Figure, message: str) -> Statement:
    day = Period.day(min(count.period.end, subject.on))
    members = subject.world("members", day, organisation="NATO")
    return Statement(
        message, {"reached": Words(count), "members": members, "year": count.period, "edition": _edition(count)}
    )


def _over_time(subject: Subject, own: list[Figure]) -> tuple[Chart, ...]:
    """The country and all allies together, by one edition: figures of two editions are never drawn as one line."""
    if _points(own) < POINTS:
        return ()
    series = [Series(Statement("label-country", {"country": subject.state}), tuple(own))]
    measure, edition = get("nato_bloc_share"), own[0].dims["edition"]
    span = Period(own[0].period.start, own[-1].period.end)
    if edition in subject.engine.coverage(measure).parts:
        allies = subject.engine.series(measure, span, bloc="nato", edition=edition)
        series.append(Series(Statement("label-nato"), tuple(allies)))
    message = "chart-defence-share" if len(series) == 1 else "chart-defence-share-nato"
    title = Statement(message, {"country": subject.state, "edition": _edition(own[0])})
    return (Chart("defence-share", title, "line", tuple(series)),)
