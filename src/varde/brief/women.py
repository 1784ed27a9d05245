"""Women, peace and security: women's share of those deployed, against that of all contributors."""

from varde.brief.page import Chapter, Chart, Series, Statement
from varde.brief.subject import Subject
from varde.measures import get
from varde.model import Period

KEY = "women"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    asked = subject.figure("women_share_un")
    month = subject.latest("women_share_un") if subject.exists else None
    said: list[Statement] = []
    if asked.missing and asked.missing.code != "undefined":
        said.append(subject.gap("women-gap", asked))
    if month is None:
        return Chapter(KEY, (tuple(said),))
    said += _share(subject, month)
    said.append(_all(subject, month))
    return Chapter(KEY, (tuple(said),), charts=_over_time(subject))


def _share(subject: Subject, month: Period) -> list[Statement]:
    share = subject.figure("women_share_un", month)
    args = {"country": subject.state, "month": month}
    if share.missing:
        return [Statement("women-nobody", args, (share,))]
    women = subject.figure("un_personnel", month, sex="female")
    total = subject.figure("un_personnel", month)
    if not women.value:
        return [Statement("women-none", {**args, "total": total}, (share, women))]
    said = [Statement("women-share", {**args, "share": share, "women": women, "total": total})]
    military, police = (subject.figure("women_share_un", month, kind=kind) for kind in ("military", "police"))
    if military.missing is None and police.missing is None:
        said.append(Statement("women-by-kind", {"military": military, "police": police}))
    return said


def _all(subject: Subject, month: Period) -> Statement:
    military, police = (subject.world("women_share_un", month, kind=kind) for kind in ("military", "police"))
    args = {"share": subject.world("women_share_un", month), "military": military, "police": police, "month": month}
    return Statement("women-all", args)


def _over_time(subject: Subject) -> tuple[Chart, ...]:
    span = subject.span("women_share_un")
    if span is None or len(span.months()) < 3:
        return ()
    measure = get("women_share_un")
    own = subject.engine.series(measure, span, country=subject.state.id)
    if all(figure.missing for figure in own):
        return ()
    series = (
        Series(Statement("label-country", {"country": subject.state}), tuple(own)),
        Series(Statement("label-all"), tuple(subject.engine.series(measure, span))),
    )
    return (Chart("women-over-time", Statement("chart-women", {"country": subject.state}), "line", series),)
