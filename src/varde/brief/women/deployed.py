"""Women's share of those whom the country has in UN operations: now, by kind, against all contributors, and years ago."""

from collections.abc import Sequence

from varde.brief.page import Arg, Chart, Series, Statement
from varde.brief.subject import Subject
from varde.measures import get
from varde.model import Figure, Period

KINDS = ("military", "police")
YEARS = 10
"""How far back the comparison goes, or to the record's first month."""
LEAST = 24
"""Months between two shares that are worth comparing."""
SHORTEST = 3
"""Months that make a line."""


def gap(subject: Subject) -> Figure | None:
    """The figure that is missing where the record does not cover the page's month; None where it does."""
    if subject.exists and subject.latest("women_share_un") == Period.month(subject.on):
        return None
    asked = subject.figure("women_share_un")
    return asked if asked.missing and asked.missing.code != "undefined" else None


def paragraph(subject: Subject) -> tuple[list[Statement], tuple[Chart, ...] | None]:
    """What is said of those deployed, and the chart over time; None for the chart where nothing is covered yet."""
    asked = gap(subject)
    said = [subject.gap("women-gap", asked)] if asked else []
    month = subject.latest("women_share_un") if subject.exists else None
    span = subject.span("women_share_un")
    if month is None or span is None:
        return said, None
    measure = get("women_share_un")
    own = subject.engine.series(measure, span, country=subject.state.id)
    everyone = subject.engine.series(measure, span)
    now = {figure.period: figure for figure in own}[month]
    world = {figure.period: figure for figure in everyone}[month]
    said += _share(subject, month, now)
    said.append(_all(subject, month, world))
    if now.missing is None:
        said += _rank(subject, month)
    said += _earlier(subject, month, own, everyone)
    return said, _over_time(subject, own, everyone)


def _share(subject: Subject, month: Period, share: Figure) -> list[Statement]:
    args: dict[str, Arg] = {"country": subject.state, "month": month}
    if share.missing:
        return [Statement("women-nobody", args, (share,))]
    women = subject.figure("un_personnel", month, sex="female")
    total = subject.figure("un_personnel", month)
    if not women.value:
        return [Statement("women-none", {**args, "total": total}, (share, women))]
    said = [Statement("women-share", {**args, "share": share, "women": women, "total": total})]
    kinds = {figure.dims["kind"]: figure for figure in subject.by("women_share_un", month, "kind")}
    if len(kinds) == len(KINDS):
        said.append(_by_kind(kinds["military"], kinds["police"]))
    return said


def _by_kind(military: Figure, police: Figure) -> Statement:
    if not police.value:
        return Statement("women-by-kind-military", {"military": military}, (police,))
    if not military.value:
        return Statement("women-by-kind-police", {"police": police}, (military,))
    return Statement("women-by-kind", {"military": military, "police": police})


def _all(subject: Subject, month: Period, share: Figure) -> Statement:
    by_kind = subject.engine.by(get("women_share_un"), month, ("kind",))
    kinds = {figure.dims["kind"]: figure for figure in by_kind}
    args = {"share": share, "military": kinds["military"], "police": kinds["police"], "month": month}
    return Statement("women-all", args)


def _rank(subject: Subject, month: Period) -> list[Statement]:
    rank = subject.figure("women_share_rank", month)
    if rank.missing:
        return []
    contributors = subject.world("women_share_contributors", month)
    message = "women-rank-first" if rank.value == 1 else "women-rank"
    return [Statement(message, {"country": subject.state, "rank": rank, "contributors": contributors})]


def _earlier(subject: Subject, month: Period, own: Sequence[Figure], everyone: Sequence[Figure]) -> list[Statement]:
    """The shares ten years before, or in the first month that the record covers since."""
    since = month.start.replace(year=month.start.year - YEARS)
    found = next(
        (pair for pair in zip(own, everyone, strict=True) if pair[1].period.start >= since and not pair[1].missing),
        None,
    )
    if found is None or len(Period(found[1].period.start, month.end).months()) <= LEAST:
        return []
    then, world = found
    args: dict[str, Arg] = {"month": world.period, "all": world}
    if then.missing:
        return [Statement("women-earlier-all", args, (then,))]
    return [Statement("women-earlier", {**args, "share": then, "country": subject.state})]


def _over_time(subject: Subject, own: Sequence[Figure], everyone: Sequence[Figure]) -> tuple[Chart, ...]:
    if len(own) < SHORTEST or all(figure.missing for figure in own):
        return ()
    series = (
        Series(Statement("label-country", {"country": subject.state}), tuple(own)),
        Series(Statement("label-all"), tuple(everyone)),
    )
    return (Chart("women-over-time", Statement("chart-women", {"country": subject.state}), "line", series),)
