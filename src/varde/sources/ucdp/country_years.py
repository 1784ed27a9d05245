"""UCDP Organized Violence, Country-Year: deaths by kind of violence in every state of UCDP's list, every year since 1989.

UCDP writes a line for each state and year, with zeros: a state that has no line is not one of its list (Palestine and
Greenland among them; what happens there is counted where UCDP's number of a state puts it), and not one without deaths.
"""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table
from varde.sources.ucdp.shared import (
    LICENCE,
    LICENCE_URL,
    PUBLISHER,
    RELEASE,
    TYPES,
    URL,
    newest,
    opened,
    release_of,
    state_in,
)

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "ucdp_country_years"
SHORT = {"sb": "state_based", "ns": "non_state", "os": "one_sided"}
ESTIMATES = ("best", "low", "high")
PRINTED = (
    *("country_id_cy", "country_cy", "year_cy", "version"),
    *(f"{short}_dyad_count_cy" for short in SHORT),
    *(f"{short}_total_deaths_{estimate}_cy" for short in SHORT for estimate in ESTIMATES),
    *(f"cumulative_total_deaths_in_orgvio_{estimate}_cy" for estimate in ESTIMATES),
)

TABLE = Table(
    name=KEY,
    help="Deaths in organised violence by state, year and kind of violence.",
    columns=(
        Column("country", "VARCHAR", "The state where people died.", names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("type", "VARCHAR", "Kind of violence.", allowed=tuple(TYPES.values())),
        Column("dyads", "INTEGER", "Pairs that fought, or killed civilians, with deaths in the state."),
        Column("best", "INTEGER", "Deaths, best estimate."),
        Column("low", "INTEGER", "Deaths, low estimate."),
        Column("high", "INTEGER", "Deaths, high estimate."),
        RELEASE,
    ),
    key=("country", "year", "type"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest release.

    Raises:
        SourceChanged: If a state has a year twice, a number stands for no state, or the kinds do not add up to the sum printed.
    """
    file = newest(KEY, files)
    release = release_of(KEY, file.name)
    rows: list[Row] = []
    unordered = 0
    with opened(KEY, file, "*.csv", PRINTED) as found:
        for number, name, printed, version, *counts in found:
            year, figures = int(printed), [int(cell) for cell in counts]
            where = f"{file.name}, {name} in {year}"
            country = state_in(int(number), year)
            if country is None:
                raise SourceChanged(KEY, where, "a state's Gleditsch and Ward number", number)
            if version != release.name:
                raise SourceChanged(KEY, where, f"version {release.name}", repr(version))
            dyads, deaths, sums = figures[:3], figures[3:12], figures[12:]
            for estimate, total in enumerate(sums):
                if sum(deaths[estimate::3]) != total:
                    raise SourceChanged(KEY, where, f"{total} deaths, the sum printed", str(sum(deaths[estimate::3])))
            for at, kind in enumerate(SHORT.values()):
                best, low, high = deaths[3 * at : 3 * at + 3]
                unordered += not low <= best <= high
                rows.append((country, dt.date(year, 1, 1), kind, dyads[at], best, low, high, release.name))
    if len({row[:3] for row in rows}) != len(rows):
        raise SourceChanged(KEY, file.name, "one line a state and year", "two for some")
    note = f"{unordered} rows whose estimates are not in order (low, best, high) are kept as printed."
    return Reading(release.name, {KEY: rows}, (Span(KEY, release.covered()),), (note,) if unordered else (), (file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the newest release's zip."""
    from varde.fetch.ucdp import fetch_yearly

    return [fetch_yearly(client, KEY, "organizedviolencecy/organizedviolencecy-{release}-csv.zip")]


SOURCE = Source(
    key=KEY,
    title=Text(en="UCDP Organized Violence, Country-Year", nb="UCDPs organiserte vold etter land og år"),
    publisher=PUBLISHER,
    url=URL,
    licence=LICENCE,
    licence_url=LICENCE_URL,
    redistribute=True,
    citation="Uppsala Conflict Data Program: UCDP Organized Violence Country-Year Dataset version {release}.",
    cadence="yearly, in June",
    tables=(TABLE,),
    patterns=(
        "organizedviolencecy-[0-9][0-9][0-9]-csv.zip",
        "organizedviolencecy_v[0-9][0-9]_[0-9].csv",
        "organizedviolencecy_v[0-9][0-9]_[0-9].csv.gz",
    ),
    read=read,
    fetch=fetch,
)
