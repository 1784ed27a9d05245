"""Deaths in organised violence by country, month and kind: UCDP's events, counted in the month of their last day.

An event that spans months is never split: its deaths are all counted in the month in which it ended, as the forecasting
challenge of ViEWS counts them, and as a year's sum needs (UCDP lets no event cross a year). How many of a month's deaths are of
events that began in an earlier month stands beside them: where that is much, the month is told less surely than the year.

A month that the yearly release covers is told by it alone. Later ones are told by candidate events, which are preliminary. Each
of the two has a coverage of its own, and a sum over months of both is asked for in two parts.
"""

import datetime as dt
from collections import defaultdict

from varde.edition.derived import Derived, Inputs
from varde.model import Text
from varde.sources import Column, Reading, Table
from varde.sources.ucdp.events import STATUSES
from varde.sources.ucdp.shared import TYPES, months, release

FINAL, CANDIDATE = "ucdp_ged", "ucdp_candidate"
SAID = dict(zip((FINAL, CANDIDATE), STATUSES, strict=True))
"""What is said of a source's events."""
COLUMNS = ("release", "country", "type", "date_start", "date_end", "best", "low", "high")

TABLE = Table(
    name="ucdp_country_months",
    help="Deaths in organised violence by country, month and kind of violence; an event counts in the month it ended.",
    columns=(
        Column("country", "VARCHAR", "The state where people died.", names="country"),
        Column("month", "DATE", "First day of the month."),
        Column("type", "VARCHAR", "Kind of violence.", allowed=tuple(TYPES.values())),
        Column("status", "VARCHAR", "Whether of a yearly release or of candidate events.", allowed=STATUSES),
        Column("events", "INTEGER", "Events."),
        Column("best", "INTEGER", "Deaths, best estimate."),
        Column("low", "INTEGER", "Deaths, low estimate."),
        Column("high", "INTEGER", "Deaths, high estimate."),
        Column("spanning", "INTEGER", "Deaths, best estimate, of events that began in an earlier month."),
    ),
    key=("country", "month", "type"),
    part="status",
)


def derive(inputs: Inputs) -> Reading:
    """Sum the events."""
    covered: dict[dt.date, str | None] = {}
    for source in (CANDIDATE, FINAL):
        for name in {row[0] for row in inputs[source]}:
            covered |= dict.fromkeys((month.start for month in release(name).covered().months()), source)
    sums: dict[tuple[str, dt.date, str, str], list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0])
    left = 0
    firsts: dict[dt.date, dt.date] = {}
    for source, status in SAID.items():
        for _, country, kind, start, end, best, low, high in inputs[source]:
            month = firsts.setdefault(end, end.replace(day=1))
            if covered.get(month) != source:
                left += month not in covered
                continue
            cell = sums[country, month, kind, status]
            cell[0] += 1
            cell[1] += best
            cell[2] += low
            cell[3] += high
            cell[4] += best if start < month else 0
    note = f"{left} candidate events that end in a month that no file covers are left out of the months."
    return Reading(
        release=max(
            (name for rows in inputs.values() for name in {row[0] for row in rows}), key=lambda n: release(n).end.end
        ),
        rows={TABLE.name: [(*key, *cell) for key, cell in sums.items()]},
        spans=tuple(
            span
            for source, status in SAID.items()
            for span in months(TABLE.name, {month: by for month, by in covered.items() if by == source}, status)
        ),
        notes=(note,) if left else (),
    )


DERIVED = Derived(
    key="ucdp_country_months",
    title=Text(
        en="Deaths in organised violence by country and month", nb="Dødsfall i organisert vold etter land og måned"
    ),
    inputs=(FINAL, CANDIDATE),
    tables=(TABLE,),
    derive=derive,
    columns={FINAL: COLUMNS, CANDIDATE: COLUMNS},
)
