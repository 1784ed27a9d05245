"""Peace agreements in the world that speak of women or gender, up to the page's date: by UCDP, and by PA-X where it is loaded."""

from varde.brief.page import Arg, Chart, Listing, Series, Statement
from varde.brief.subject import Subject
from varde.brief.women.negotiations import times
from varde.measures import get
from varde.model import Period

RECENT = 10
"""Years whose share is told beside that of the whole time."""
MOST = 3
"""Themes that are named."""
DRAWN = 15
"""Years that make a chart."""


def paragraph(subject: Subject) -> tuple[list[Statement], tuple[Chart, ...]]:
    """What is said of provisions on women or gender, and how many agreements had them by year."""
    said = [*_ucdp(subject), *_pax(subject), *_themes(subject)]
    return said, _by_year(subject)


def _ucdp(subject: Subject) -> list[Statement]:
    covered = subject.covered("agreements_gender_ucdp")
    if covered is None:
        return []
    share = subject.world("agreements_gender_share_ucdp", covered)
    if share.missing:
        return []
    count = subject.world("agreements_gender_ucdp", covered)
    if not count.value:
        return [Statement("women-agreements-none", times(covered), (count, share))]
    args: dict[str, Arg] = {**times(covered), "count": count, "share": share}
    recent = _recent(covered)
    if recent:
        figure = subject.world("agreements_gender_share_ucdp", recent)
        if figure.missing is None:
            args |= {"recent": figure, "recent_since": Period.year(recent.start.year)}
            return [Statement("women-agreements-recent", args)]
    return [Statement("women-agreements", args)]


def _recent(covered: Period) -> Period | None:
    """The last ten calendar years, to the end, where the time before is at least as long."""
    if covered.end.year - covered.start.year < 2 * RECENT:
        return None
    return Period(Period.year(covered.end.year - RECENT + 1).start, covered.end)


def _pax(subject: Subject) -> list[Statement]:
    covered = subject.covered("agreements_gender_pax")
    if covered is None:
        return []
    share = subject.world("agreements_gender_share_pax", covered)
    count = subject.world("agreements_gender_pax", covered)
    if share.missing or not count.value:
        return []
    return [Statement("women-agreements-pax", {**times(covered), "count": count, "share": share})]


def _themes(subject: Subject) -> list[Statement]:
    covered = subject.covered("agreements_gender_themes")
    if covered is None:
        return []
    measure = get("agreements_gender_themes")
    known = measure.dim("theme")
    assert known is not None  # noqa: S101  it is declared with one
    told = [
        figure
        for figure in subject.engine.by(measure, covered, ("theme",))
        if figure.dims["theme"] in known.allowed and figure.dims["theme"] != "other_theme"
    ]
    if len(told) < MOST:
        return []
    items = tuple(
        Statement(
            "women-theme", {"theme": Listing((Statement(f"value-{figure.dims['theme']}"),)), "agreements": figure}
        )
        for figure in told[:MOST]
    )
    if covered == subject.covered("agreements_gender_pax"):
        return [Statement("women-themes", {"list": Listing(items)})]
    return [Statement("women-themes-between", {**times(covered), "list": Listing(items)})]


def _by_year(subject: Subject) -> tuple[Chart, ...]:
    covered = subject.covered("agreements_gender_ucdp")
    years = [year for year in covered.years() if year.end <= covered.end] if covered else []
    if len(years) < DRAWN:
        return ()
    figures = subject.engine.series(get("agreements_gender_ucdp"), Period(years[0].start, years[-1].end))
    if not any(figure.value for figure in figures):
        return ()
    series = (Series(Statement("label-with-gender"), tuple(figures)),)
    return (Chart("agreements-with-gender", Statement("chart-agreements-gender"), "line", series),)
