"""What a donor gives: its share of national income against the UN's target, the amount, and both over the years.

A year's figures come out in the April after it. A page uses the newest edition of the OECD's table that was out on its day; where
none was, the newest there is, and says so. Figures before and after the change of method are never compared.
"""

import datetime as dt

import attrs

from varde.brief.page import Arg, Chart, Listing, Series, Statement, Words
from varde.brief.subject import Subject
from varde.brief.trend import trend
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.measures.development.oda import BREAK, TARGET
from varde.model import Figure, Period

OUT = (4, 17)
"""The day in the next year from which a year's first figures are known; they have come out between 9 and 16 April."""
TARGET_SET = dt.date(1970, 10, 24)
"""The day on which the General Assembly set the target, in resolution 2626 (XXV)."""
YEARS = 10
"""How far back the comparison goes, or to the first year of the method."""
LEAST = 3
"""Fewer years apart than this are not compared."""
POINTS = 4
"""Fewer figures than this are no line."""
LARGEST = 3
"""How many of the largest donors are named."""


@attrs.frozen
class Told:
    """What one edition tells of a country: its share of every year, by the OECD's method for the year.

    Attributes:
        edition: The edition.
        later: Whether it came out after the page's date.
        shares: The shares, the last that of the last year that was known.
        together: The shares of all members of the DAC together, where the edition has them and the country is a donor.
    """

    edition: str
    later: bool
    shares: tuple[Figure, ...]
    together: tuple[Figure, ...] = ()

    @property
    def share(self) -> Figure:
        """The share of the last year that was known."""
        return self.shares[-1]

    @property
    def year(self) -> Period:
        """That year."""
        return self.share.period

    @property
    def fixed(self) -> dict[str, str]:
        """The edition and the year's method, to ask for other figures of the same kind."""
        return {"edition": self.edition, "method": self.share.dims["method"]}


def paragraphs(subject: Subject) -> tuple[list[list[Statement]], Told | None]:
    """What a donor gives, as paragraphs; none of a country that is no donor. None for `Told` where no edition has the year."""
    found = _told(subject)
    if found is None or found.share.missing:
        return [], found
    amounts = subject.by("oda_amount", found.year, "price", "prices", "basis", **found.fixed)
    amount = next((one for one in amounts if one.dims["price"] == "current"), amounts[0] if amounts else None)
    return [_share(subject, found, amount), _amount(subject, found, amount)], found


def gap(subject: Subject) -> Statement:
    """Why there is nothing: the record does not have the year, or the source, or the country was not there."""
    year = known(subject.on)
    return subject.gap("development-gap", subject.figure("oda_share", Period.year(year), method=_method(year)))


def known(on: dt.date) -> int:
    """The last year whose first figures were out on a day.

    Example:
        >>> import datetime as dt
        >>> known(dt.date(2017, 4, 16)), known(dt.date(2017, 4, 17))
        (2015, 2016)
    """
    return on.year - (1 if (on.month, on.day) >= OUT else 2)


def _method(year: int) -> str:
    return "net" if year < BREAK else "grant_equivalent"


def _told(subject: Subject) -> Told | None:
    """The first edition that has the country in its last known year, in the order of preference; else the first that has the year."""
    coverage, year = subject.engine.coverage(get("oda_share")), known(subject.on)
    editions = sorted(coverage.parts, key=int, reverse=True)
    out = [edition for edition in editions if int(edition) <= year]
    first = None
    for edition in (*out, *(edition for edition in editions if edition not in out)):
        span = coverage.of(edition).period
        last = min(year, span.end.year)
        if last < span.start.year:
            continue
        span = Period(span.start, Period.year(last).end)
        told = Told(
            edition, edition not in out, _headline(subject, "oda_share", span, edition, country=subject.state.id)
        )
        if told.share.missing is None:
            return attrs.evolve(told, together=_together(subject, span, edition))
        first = first or told
    return first


def _headline(subject: Subject, measure: str, span: Period, edition: str, **dims: str) -> tuple[Figure, ...]:
    """A figure a year by the OECD's method for the year, or missing."""
    figures = subject.engine.series(get(measure), span, ("method",), edition=edition, **dims)
    found = [figure for figure in figures if figure.dims["method"] == _method(figure.period.start.year)]
    return tuple(sorted(found, key=lambda figure: figure.period))


def _together(subject: Subject, span: Period, edition: str) -> tuple[Figure, ...]:
    if edition not in subject.engine.coverage(get("oda_bloc_share")).parts:
        return ()
    return _headline(subject, "oda_bloc_share", span, edition, donors="dac")


def _share(subject: Subject, told: Told, amount: Figure | None) -> list[Statement]:
    share = told.share
    args: dict[str, Arg] = {"country": subject.state, "share": share, "year": told.year, "edition": told.edition}
    if amount is not None and amount.dims["basis"] == "preliminary":
        said = [Statement("development-share-preliminary", args)]
    else:
        said = [Statement("development-share-later" if told.later else "development-share", args)]
    if subject.on >= TARGET_SET:
        if share.number > TARGET:
            said.append(Statement("development-target-above", {}, (share,)))
        elif share.number < TARGET:
            said.append(Statement("development-target-below", {}, (share,)))
        else:
            said.append(Statement("development-target-equal", {}, (share,)))
        reached = subject.world("oda_at_target", told.year, **told.fixed)
        donors = subject.world("oda_donors", told.year, **told.fixed)
        said.append(Statement("development-reached", {"reached": Words(reached), "donors": donors}))
    if told.together and told.together[-1].missing is None:
        said.append(Statement("development-together", {"share": told.together[-1]}))
    return said + _earlier(told)


def _earlier(told: Told) -> list[Statement]:
    """The share of ten years before by the same method, or of the method's first year; nothing where that is too near."""
    year = told.year.start.year
    since = next(
        (
            figure
            for figure in told.shares
            if figure.missing is None
            and figure.period.start.year >= year - YEARS
            and figure.dims["method"] == told.share.dims["method"]
        ),
        told.share,
    )
    if year - since.period.start.year < LEAST:
        return []
    args: dict[str, Arg] = {"earlier": since, "then": since.period}
    match trend(since, told.share):
        case "rising":
            said = [Statement("development-trend-rising", args, (told.share,))]
        case "falling":
            said = [Statement("development-trend-falling", args, (told.share,))]
        case "unchanged" if since.value == told.share.value:
            said = [Statement("development-trend-same", {"then": since.period}, (since, told.share))]
        case "unchanged":
            said = [Statement("development-trend-unchanged", args, (told.share,))]
    if since.period.start.year == BREAK and year - YEARS < BREAK:
        said.append(Statement("development-break", {"first": since.period}, (since,)))
    return said


def _amount(subject: Subject, told: Told, amount: Figure | None) -> list[Statement]:
    """The amount, in the year's own prices where the edition has them, and the country's place among the donors."""
    if amount is None:
        return []
    fixed = {**told.fixed, "price": amount.dims["price"]}
    rank = subject.figure("oda_rank", told.year, **fixed)
    args: dict[str, Arg] = {
        "country": subject.state,
        "amount": amount,
        "prices": amount.dims["prices"],
        "rank": rank,
        "donors": subject.world("oda_donors", told.year, **told.fixed),
    }
    own_prices = amount.dims["prices"] == told.year.label
    if rank.value == 1:
        message = "development-amount-first" if own_prices else "development-amount-first-constant"
        return [Statement(message, args)]
    said = [Statement("development-amount" if own_prices else "development-amount-constant", args)]
    largest = subject.engine.by(get("oda_amount"), told.year, ("country",), **fixed)[:LARGEST]
    items = tuple(
        Statement("development-donor", {"country": gazetteer().states.get(figure.dims["country"]), "amount": figure})
        for figure in largest
    )
    return [*said, Statement("development-largest", {"list": Listing(items)})]


def over_time(subject: Subject, told: Told) -> tuple[Chart, ...]:
    """The country's share by year, and that of all members of the DAC together, by one edition."""
    first = next((figure.period for figure in told.shares if figure.missing is None), told.year)
    own = tuple(figure for figure in told.shares if figure.period >= first)
    if len(own) < POINTS:
        return ()
    series = [Series(Statement("label-country", {"country": subject.state}), own)]
    if told.together:
        series.append(Series(Statement("label-dac"), tuple(one for one in told.together if one.period >= first)))
    both = len({figure.dims["method"] for figure in own}) > 1
    message = "chart-oda-share-both" if both else "chart-oda-share"
    title = Statement(
        message if told.together else f"{message}-alone", {"country": subject.state, "edition": told.edition}
    )
    return (Chart("oda-share", title, "line", tuple(series)),)
