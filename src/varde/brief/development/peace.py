"""Aid for conflict, peace and security: what the country gives, to whom and for what, and what it receives, and from whom.

The Creditor Reporting System has a year when the next one is over. Where the record has some recipients only, every sentence that
adds up says of how many.
"""

import datetime as dt
from collections.abc import Sequence

from varde.brief.page import Arg, Chart, Listing, Series, Statement, Words
from varde.brief.subject import Subject
from varde.brief.trend import trend
from varde.gazetteer import gazetteer
from varde.measures import NOT_GIVEN, get
from varde.measures.development.peace_aid import REPORT
from varde.model import Figure, Period

SHOWN = 5
"""How many recipients, givers or purposes are named."""
YEARS, LEAST = 10, 3
"""How many years back the comparison goes, or to the record's first year, and at least."""
FEW = 5
"""Among fewer givers than this a place says little."""
POINTS = 4
"""Fewer figures than this are no line."""
REPORT_OUT = (7, 1)
"""The day from which a year's Global Humanitarian Assistance report is out."""


def given(subject: Subject, *, donor: bool) -> list[Statement]:
    """What the country gives for peace, by recipient and purpose.

    Args:
        subject: Whose page it is.
        donor: Whether it is among the donors whose aid the OECD prints; of them it is said too where there is nothing.
    """
    year = _year(subject)
    if year is None:
        asked = subject.figure("peace_aid", Period.year(subject.on.year - 2))
        return [subject.gap("development-peace-gap", asked)] if donor and asked.missing else []
    to = subject.by("peace_aid", year, "recipient")
    if not to and not donor:
        return []
    everyone = subject.world("peace_aid_recipients", year)
    if not to:
        none = subject.figure("peace_aid", year)
        said = [
            Statement(
                "development-peace-none", {"country": subject.state, "year": year, "all": Words(everyone)}, (none,)
            )
        ]
        return said + _wider(subject)
    args: dict[str, Arg] = {
        "country": subject.state,
        "year": year,
        "amount": subject.figure("peace_aid", year),
        "recipients": Words(subject.figure("peace_aid_recipients", year)),
        "all": Words(everyone),
        "list": _recipients(to[:SHOWN]),
    }
    if len(to) <= SHOWN:
        said = [Statement("development-peace", args)]
    else:
        said = [Statement("development-peace-most" if len(to) < everyone.number else "development-peace-all", args)]
    said += _purposes(subject, subject.engine.by(get("peace_aid"), year, ("purpose",), country=subject.state.id))
    law = subject.figure("justice_aid", year)
    if law.missing is None:
        said.append(Statement("development-justice", {"amount": law}))
    return said + _place(subject, year, to) + _wider(subject)


def received(subject: Subject) -> tuple[list[Statement], tuple[Chart, ...]]:
    """What the country receives for peace, from whom, and over the years; nothing of a country that the record has no aid to."""
    year, to = _year(subject), subject.state.id
    if to not in subject.engine.coverage(get("peace_aid")).parts:
        return [], ()
    if year is None:
        asked = subject.world("peace_aid", Period.year(subject.on.year - 2), recipient=to)
        return [subject.gap("development-received-gap", asked)], ()
    amount, total = subject.world("peace_aid", year, recipient=to), subject.world("aid_disbursed", year, recipient=to)
    if total.missing:
        return [Statement("development-received-nothing", {"country": subject.state, "year": year}, (total,))], ()
    args: dict[str, Arg] = {"country": subject.state, "year": year, "amount": amount, "total": total}
    if amount.missing:
        return [
            Statement("development-received-none", {"country": subject.state, "year": year, "total": total}, (amount,))
        ], ()
    said = [Statement("development-received", args)]
    givers = subject.engine.by(get("peace_aid"), year, ("country", "body"), recipient=to)
    items = tuple(_giver(figure) for figure in givers[:SHOWN] if figure.missing is None)
    donors = subject.world("peace_aid_donors", year, recipient=to)
    said.append(Statement("development-givers", {"donors": Words(donors), "list": Listing(items)}))
    said += _purposes(subject, subject.engine.by(get("peace_aid"), year, ("purpose",), recipient=to))
    first = subject.engine.coverage(get("peace_aid")).of(to).period.start
    line = subject.engine.series(get("peace_aid"), Period(first, year.end), recipient=to)
    return said + _earlier(line), _over_time(subject, line)


def recipients(subject: Subject) -> Figure | None:
    """How many countries the record has aid for peace to, in its last known year; None where it has none."""
    year = _year(subject)
    return subject.world("peace_aid_recipients", year) if year else None


def _year(subject: Subject) -> Period | None:
    """The last year that the record has and that was out on the page's date."""
    coverage = subject.engine.coverage(get("peace_aid"))
    if not coverage.loaded or coverage.period.start.year > subject.on.year - 2:
        return None
    return Period.year(min(coverage.period.end.year, subject.on.year - 2))


def _recipients(figures: Sequence[Figure]) -> Listing:
    states = gazetteer().states
    return Listing(
        tuple(
            Statement("development-amount-to", {"recipient": states.get(figure.dims["recipient"]), "amount": figure})
            for figure in figures
        )
    )


def _giver(figure: Figure) -> Statement:
    country, body = figure.dims["country"], figure.dims["body"]
    if country == NOT_GIVEN:
        who = Listing((Statement(f"value-{body}"),))
        return Statement("development-body", {"body": who, "amount": figure})
    return Statement("development-donor", {"country": gazetteer().states.get(country), "amount": figure})


def _purposes(subject: Subject, asked: Sequence[Figure]) -> list[Statement]:
    """The largest purposes, where the record tells them apart; else why it does not."""
    figures = [figure for figure in asked if figure.missing is None]
    if not figures:
        return [subject.gap("development-purposes-gap", asked[0])] if asked else []
    items = tuple(
        Statement(
            "development-purpose",
            {"purpose": Listing((Statement(f"value-{figure.dims['purpose']}"),)), "amount": figure},
        )
        for figure in figures[:LEAST]
    )
    return [Statement("development-purposes", {"list": Listing(items)})]


def _place(subject: Subject, year: Period, to: Sequence[Figure]) -> list[Statement]:
    """The country's best place among the states that give to one recipient; of several, to the one that it gives most."""
    ranks = {figure.dims["recipient"]: figure for figure in subject.by("peace_aid_rank", year, "recipient")}
    if not ranks:
        return []
    best = min((ranks[figure.dims["recipient"]] for figure in to), key=lambda figure: figure.number)
    recipient = gazetteer().states.get(best.dims["recipient"])
    donors = subject.world("peace_aid_donors", year, recipient=recipient.id)
    if donors.number < FEW:
        return []
    args: dict[str, Arg] = {"recipient": recipient, "rank": best, "donors": Words(donors)}
    return [Statement("development-place-first" if best.value == 1 else "development-place", args)]


def _wider(subject: Subject) -> list[Statement]:
    """The share that goes to peace in the wider sense of the Global Humanitarian Assistance report, where it has the country."""
    coverage = subject.engine.coverage(get("peace_share_of_aid"))
    if not coverage.loaded:
        asked = subject.figure("peace_share_of_aid")
        return [subject.gap("development-wider-gap", asked)] if subject.on >= dt.date(REPORT, *REPORT_OUT) else []
    out = [report for report in coverage.parts if dt.date(int(report), *REPORT_OUT) <= subject.on]
    if not out:
        return []
    year = Period.year(coverage.of(out[-1]).period.end.year)
    share = subject.figure("peace_share_of_aid", year, report=out[-1])
    if share.missing:
        return []
    return [Statement("development-wider", {"share": share, "year": year, "report": out[-1]})]


def _earlier(line: Sequence[Figure]) -> list[Statement]:
    told = [figure for figure in line if figure.missing is None]
    now = line[-1]
    since = next((figure for figure in told if figure.period.start.year >= now.period.start.year - YEARS), now)
    if now.missing or now.period.start.year - since.period.start.year < LEAST:
        return []
    args: dict[str, Arg] = {"earlier": since, "then": since.period}
    match trend(since, now):
        case "rising":
            return [Statement("development-received-rising", args, (now,))]
        case "falling":
            return [Statement("development-received-falling", args, (now,))]
        case "unchanged":
            return [Statement("development-received-unchanged", args, (now,))]


def _over_time(subject: Subject, line: Sequence[Figure]) -> tuple[Chart, ...]:
    if sum(figure.missing is None for figure in line) < POINTS:
        return ()
    series = Series(Statement("label-aid"), tuple(line))
    return (Chart("peace-aid", Statement("chart-peace-aid", {"country": subject.state}), "line", (series,)),)
