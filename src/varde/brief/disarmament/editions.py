"""Which edition of a number of warheads a page may use: an overview that was out by its date, or the series, which it names."""

import datetime as dt

import attrs

from varde.brief.subject import Subject
from varde.measures import get
from varde.model import Figure, Period

SERIES = "FAS series "
"""How the series' editions begin; the last year that it has follows."""

PUBLISHER = "FAS"
"""Who makes the series; of two overviews of one month its own is taken."""

SURE = ("high", "medium")
"""How well an overview's figure must be sourced to stand on a page."""


@attrs.frozen
class Series:
    """The newest edition of the series, as far as a page may read it.

    Attributes:
        edition: Its name.
        last: The last year that it has, which names it.
        span: From its first year to the page's, or to its last.
    """

    edition: str
    last: str
    span: Period

    @property
    def year(self) -> Period:
        """The year of the page, or the last before it."""
        return Period.year(self.span.end.year)

    @property
    def before(self) -> Period:
        """Ten years earlier, or the first year that there is."""
        return Period.year(max(self.span.end.year - 10, self.span.start.year))


def series(subject: Subject, measure: str) -> Series | None:
    """The newest edition of the series; None if the edition has none, or it begins after the page's date."""
    spans = [
        span
        for span in subject.engine.coverage(get(measure)).spans
        if span.part and span.part.startswith(SERIES) and span.period.start <= subject.on
    ]
    if not spans:
        return None
    newest = max(spans, key=lambda span: span.part or "")
    end = min(newest.period.end, Period.year(subject.on.year).end)
    edition = newest.part or ""
    return Series(edition, edition.removeprefix(SERIES), Period(newest.period.start, end))


def told(subject: Subject, measure: str, kind: str, **dims: str) -> Figure | None:
    """What the newest overview said that was out by the page's date and tells of its year or the year before."""
    out: list[tuple[dt.date, bool, str, int]] = []
    for span in subject.engine.coverage(get(measure)).spans:
        if span.part is None or span.part.startswith(SERIES):
            continue
        year = min(span.period.end.year, subject.on.year)
        if published(span.part).end <= subject.on and year >= max(subject.on.year - 1, span.period.start.year):
            same = publisher(span.part) == PUBLISHER
            out.append((published(span.part).end, same, span.part, year))
    for _, _, edition, year in sorted(out, reverse=True):
        figures = subject.engine.by(
            get(measure), Period.year(year), ("confidence",), edition=edition, kind=kind, **dims
        )
        for figure in figures:
            if figure.missing is None and figure.dims["confidence"] in SURE:
                return figure
    return None


def published(edition: str) -> Period:
    """The month in which an overview was out.

    Example:
        >>> published("FAS 2017-07").label
        '2017-07'
    """
    return Period.parse(edition.rsplit(" ", 1)[1])


def publisher(edition: str) -> str:
    """Who made an overview, by the acronym.

    Example:
        >>> publisher("SIPRI 2017-07")
        'SIPRI'
    """
    return edition.split(" ", 1)[0]
