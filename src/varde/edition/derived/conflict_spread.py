"""In how many states each conflict killed in a year: UCDP's events, by conflict, year and the state where they happened.

A conflict that is about one state may be fought in several: Boko Haram's has killed in Nigeria, Niger, Chad and Cameroon. An event
counts in the year of its last day. A year is told by the yearly release that covers it, and else by candidate events, which
are preliminary, where they cover all of its months.
"""

import datetime as dt
from collections import defaultdict

from varde.edition.derived import Derived, Inputs
from varde.model import Period, Text
from varde.sources import Column, Reading, Span, Table
from varde.sources.ucdp.events import STATUSES
from varde.sources.ucdp.shared import TYPES, release

FINAL, CANDIDATE = "ucdp_ged", "ucdp_candidate"
COLUMNS = ("release", "conflict", "type", "country", "date_end", "best")
MONTHS = 12

TABLE = Table(
    name="conflict_spread",
    help="Deaths in each conflict by state and year, and in how many states it killed in the year.",
    columns=(
        Column("conflict", "INTEGER", "UCDP's number of the conflict, or of the one that kills civilians."),
        Column("year", "DATE", "First day of the year."),
        Column("country", "VARCHAR", "A state where people died.", names="country"),
        Column("type", "VARCHAR", "Kind of violence.", allowed=tuple(TYPES.values())),
        Column("status", "VARCHAR", "Whether of a yearly release or of candidate events.", allowed=STATUSES),
        Column("deaths", "INTEGER", "Deaths in the state, best estimate."),
        Column("countries", "INTEGER", "In how many states the conflict killed in the year."),
    ),
    key=("conflict", "type", "year", "country"),
)


def derive(inputs: Inputs) -> Reading:
    """Sum the events, and count the states."""
    told: dict[int, str] = {}
    for source in (CANDIDATE, FINAL):
        months = {
            month.start for name in {row[0] for row in inputs[source]} for month in release(name).covered().months()
        }
        years = {month.year for month in months}
        told |= {year: source for year in years if sum(month.year == year for month in months) == MONTHS}
    deaths: dict[tuple[int, str, int], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for source in (FINAL, CANDIDATE):
        for _, conflict, kind, country, end, best in inputs[source]:
            if best and told.get(end.year) == source:
                deaths[conflict, kind, end.year][country] += best
    status: dict[str, str] = dict(zip((FINAL, CANDIDATE), STATUSES, strict=True))
    rows = [
        (conflict, dt.date(year, 1, 1), country, kind, status[told[year]], number, len(by_state))
        for (conflict, kind, year), by_state in deaths.items()
        for country, number in by_state.items()
    ]
    span = range(min(told), max(told) + 1) if told else ()
    names = {row[0] for source in set(told.values()) for row in inputs[source]}
    return Reading(
        max(names, key=lambda name: release(name).end.end) if names else "",
        {TABLE.name: rows},
        tuple(Span(TABLE.name, Period.year(year), year in told, source=told.get(year)) for year in span),
    )


DERIVED = Derived(
    key="conflict_spread",
    title=Text(
        en="Conflicts by the states in which they kill (UCDP)", nb="Konflikter etter statene de krever liv i (UCDP)"
    ),
    inputs=(FINAL, CANDIDATE),
    tables=(TABLE,),
    derive=derive,
    columns={FINAL: COLUMNS, CANDIDATE: COLUMNS},
)
