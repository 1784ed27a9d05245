"""Defence: what an ally spends, by the edition of NATO's table that was out on the page's date, and who has promised to defend it.

An edition that came later is used only where none was out, and then for a year that was over, and the sentence says so.
"""

import datetime as dt
from collections.abc import Sequence

from varde.brief.alliances.ties import who
from varde.brief.page import Arg, Chart, Series, Statement, Words
from varde.brief.subject import Subject
from varde.measures import get
from varde.model import Figure, Period

GUIDELINE = 2
"""Per cent of GDP: what NATO asks of each ally."""
STALE = 2
"""How many years behind the page the coding of alliances may lie and still be told."""


def spending(subject: Subject, said: Sequence[Statement]) -> tuple[list[Statement], tuple[Chart, ...]]:
    """The country's share against the guideline, how many allies reach it, and the years before as a chart."""
    share = _share(subject)
    if share is None:
        last = Period.year(subject.on.year - 1)
        return [subject.gap("alliances-share-gap", subject.figure("nato_defence_share", last))], ()
    args: dict[str, Arg] = {
        "country": who(subject, said),
        "share": share,
        "year": share.period,
        "edition": _edition(share),
    }
    if share.dims["basis"] == "estimate":
        args.pop("country")
    message = "alliances-share-estimate" if share.dims["basis"] == "estimate" else "alliances-share"
    told = [Statement(f"{message}-later" if _published(share) > subject.on else message, args)]
    told.append(Statement(f"alliances-guideline-{'reached' if share.number >= GUIDELINE else 'below'}", {}, (share,)))
    return [*told, *_others(subject, share)], _over_time(subject, share)


def pacts(subject: Subject, said: Sequence[Statement]) -> list[Statement]:
    """With how many states it is bound by promises of defence, as far as the record goes; nothing where these are NATO's alone."""
    day = subject.latest("alliance_partners")
    if day is None or day.start.year < subject.on.year - STALE:
        return []
    partners = subject.figure("alliance_partners", day)
    if partners.missing:
        return []
    ally = subject.figure("membership", day, organisation="NATO")
    if ally.value and partners.number == subject.world("members", day, organisation="NATO").number - 1:
        return []
    args: dict[str, Arg] = {"country": who(subject, said), "day": day.start}
    if not partners.value:
        return [Statement("alliances-no-pacts", args, (partners,))]
    return [Statement("alliances-pacts", {**args, "partners": Words(partners)})]


def _share(subject: Subject) -> Figure | None:
    """The newest year of the newest edition that was out; else the last whole year in the oldest edition that has it."""
    covered = subject.covered("nato_defence_share")
    if covered is None:
        return None
    for year in range(covered.end.year, covered.start.year - 1, -1):
        out = [figure for figure in _editions(subject, year) if _published(figure) <= subject.on]
        if out:
            return max(out, key=_published)
    return min(_editions(subject, subject.on.year - 1), key=_published, default=None)


def _editions(subject: Subject, year: int) -> list[Figure]:
    return subject.by("nato_defence_share", Period.year(year), "edition", "basis")


def _edition(figure: Figure) -> Period:
    return Period.parse(figure.dims["edition"])


def _published(figure: Figure) -> dt.date:
    return _edition(figure).end


def _others(subject: Subject, share: Figure) -> list[Statement]:
    """How many allies reach the guideline: by the same table for the same year, or by the newest whole one that was out."""
    measure = get("nato_at_two_percent")
    same = subject.engine.figure(measure, share.period, edition=share.dims["edition"])
    if same.missing is None:
        return [_reached(subject, same, "alliances-reached")]
    for year in range(share.period.end.year, share.period.end.year - 3, -1):
        counts = subject.engine.by(measure, Period.year(year), ("edition",))
        out = [count for count in counts if count.missing is None and _published(count) <= subject.on]
        if out:
            return [_reached(subject, max(out, key=_published), "alliances-reached-elsewhere")]
    return []


def _reached(subject: Subject, count: Figure, message: str) -> Statement:
    day = Period.day(min(count.period.end, subject.on))
    members = subject.world("members", day, organisation="NATO")
    return Statement(
        message, {"reached": Words(count), "members": members, "year": count.period, "edition": _edition(count)}
    )


def _over_time(subject: Subject, share: Figure) -> tuple[Chart, ...]:
    """The country and all allies together, by one edition: figures of two editions are never drawn as one line."""
    edition = share.dims["edition"]
    coverage = subject.engine.coverage(get("nato_defence_share")).of(edition).period
    span = Period(coverage.start, min(coverage.end, share.period.end))
    own = subject.engine.series(get("nato_defence_share"), span, country=subject.state.id, edition=edition)
    if sum(figure.missing is None for figure in own) < 3:
        return ()
    series = [Series(Statement("label-country", {"country": subject.state}), tuple(own))]
    allies = subject.engine.series(get("nato_bloc_share"), span, bloc="nato", edition=edition)
    if any(figure.missing is None for figure in allies):
        series.append(Series(Statement("label-nato"), tuple(allies)))
    title = Statement("chart-defence-share", {"country": subject.state, "edition": _edition(share)})
    return (Chart("defence-share", title, "line", tuple(series)),)
