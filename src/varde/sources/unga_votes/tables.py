"""The tables of the votes, and roll calls to their rows."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from varde.model import Period
from varde.sources.source import Column, RawFile, Reading, Row, Span, Table
from varde.sources.unga_votes.calls import ISSUES, Call
from varde.sources.unga_votes.nearest import NEAREST, nearest

CAST = ("yes", "no", "abstain", "absent")
LONGEST = 300
"""Letters of a title that are kept; a few hold half a debate."""
_ABOUT = {
    "me": "the Middle East and the Palestinian question",
    "nu": "nuclear weapons and nuclear material",
    "di": "arms control and disarmament",
    "hr": "human rights",
    "co": "colonialism",
    "ec": "economic development",
}

VOTES = Table(
    name="unga_votes",
    help="Votes in the General Assembly, one row a state and roll call; a state without a seat has none.",
    columns=(
        Column("date", "DATE", "Day of the vote; before December 2003 the last of its month."),
        Column("rcid", "INTEGER", "The publisher's number of the roll call."),
        Column("country", "VARCHAR", "The state, as of its day; TWN sat in China's seat until 1971.", names="country"),
        Column("vote", "VARCHAR", "How it voted.", allowed=CAST),
    ),
    key=("date", "rcid", "country"),
)
ROLL_CALLS = Table(
    name="unga_roll_calls",
    help="Roll calls of the General Assembly with their tallies.",
    columns=(
        Column("date", "DATE", "Day of the vote; before December 2003 the last of its month."),
        Column("rcid", "INTEGER", "The publisher's number of the roll call."),
        Column("precision", "VARCHAR", "How precisely the day is known.", allowed=("day", "month")),
        Column("session", "INTEGER", "Regular session of the Assembly.", required=False),
        Column("resolution", "VARCHAR", "The UN's symbol of the resolution, where it is known.", required=False),
        Column("printed", "VARCHAR", "Resolution or page of the record, as printed.", required=False),
        Column(
            "scope",
            "VARCHAR",
            "Whether the whole text was voted on; null where nobody says.",
            required=False,
            allowed=("whole", "amendment", "paragraph"),
        ),
        Column("subject", "VARCHAR", "Subject, as printed.", required=False),
        Column("title", "VARCHAR", f"What was voted on, as printed, cut at {LONGEST} letters.", required=False),
        *(Column(issue, "BOOLEAN", f"Whether it is on {_ABOUT[issue]}.", required=False) for issue in ISSUES),
        *(Column(vote, "INTEGER", f"States counted as {vote}.") for vote in CAST),
    ),
    key=("date", "rcid"),
)
BALLOTS = Table(
    name="unga_ballots",
    help="The same votes packed to compare states by: one row a state and year, one bit a roll call of the year in the order of "
    "date and number.",
    columns=(
        Column("country", "VARCHAR", "The state.", names="country"),
        Column("year", "INTEGER", "The year."),
        Column("date", "DATE", "Last day of the year, or of the record in its last year."),
        *(Column(vote, "VARCHAR", f"1 where it voted {vote}, else 0.") for vote in ("yes", "no", "abstain")),
        *(
            Column(issue, "VARCHAR", f"1 where the vote is on {_ABOUT[issue]}, else 0.", required=False)
            for issue in ISSUES
        ),
    ),
    key=("country", "year"),
)


def tabulate(calls: Mapping[int, Call], notes: Sequence[str], used: tuple[RawFile, ...]) -> Reading:
    """Roll calls to the rows of the tables, with their coverage."""
    order = sorted(calls.values(), key=lambda call: (call.date, call.rcid))
    last = order[-1].date
    judged = max(call.date.year for call in order if any(call.flags))
    rows: dict[str, list[Row]] = {VOTES.name: [], ROLL_CALLS.name: [], BALLOTS.name: list(_ballots(order, judged))}
    rows[NEAREST.name] = nearest(order)
    for call in order:
        rows[VOTES.name] += [(call.date, call.rcid, state, cast) for state, cast in call.votes.items()]
        rows[ROLL_CALLS.name].append(_call(call, judged))
    spans = [
        Span(VOTES.name, Period(dt.date(order[0].date.year, 1, 1), last)),
        Span(NEAREST.name, Period(dt.date(order[0].date.year, 1, 1), dt.date(last.year, 12, 31))),
        *(span for table in (ROLL_CALLS, BALLOTS) for span in _spans(table.name, order[0].date.year, judged, last)),
    ]
    return Reading(last.isoformat(), rows, tuple(spans), tuple(notes), used)


def _spans(table: str, first: int, judged: int, last: dt.date) -> list[Span]:
    """Coverage; the years after the last one whose votes have issues lack them."""
    known = Span(table, Period(dt.date(first, 1, 1), min(last, dt.date(judged, 12, 31))))
    if last.year <= judged:
        return [known]
    return [known, Span(table, Period(dt.date(judged + 1, 1, 1), last), lacks=ISSUES)]


def _call(call: Call, judged: int) -> Row:
    tally = Counter(call.votes.values())
    title = call.title if call.title is None or len(call.title) <= LONGEST else call.title[: LONGEST - 1] + "…"
    flags = call.flags if call.date.year <= judged else (None,) * len(ISSUES)
    return (
        call.date,
        call.rcid,
        "day" if call.exact else "month",
        call.session,
        call.resolution,
        call.printed,
        call.scope,
        call.subject,
        title,
        *flags,
        *(tally[vote] for vote in CAST),
    )


def _ballots(order: Sequence[Call], judged: int) -> list[Row]:
    by_year: dict[int, list[Call]] = defaultdict(list)
    for call in order:
        by_year[call.date.year].append(call)
    rows: list[Row] = []
    for year, calls in by_year.items():
        end = min(dt.date(year, 12, 31), order[-1].date)
        masks: list[str | None] = [_bits([call.flags[place] for call in calls]) for place in range(len(ISSUES))]
        if year > judged:
            masks = [None] * len(ISSUES)
        for state in sorted({state for call in calls for state, cast in call.votes.items() if cast != "absent"}):
            cast = [call.votes.get(state) for call in calls]
            rows.append((state, year, end, *(_bits([one == vote for one in cast]) for vote in CAST[:3]), *masks))
    return rows


def _bits(flags: Sequence[bool]) -> str:
    return "".join("1" if flag else "0" for flag in flags)
