"""A history of deaths by country and month from the Pace risk map: a second opinion, of which no figure is made.

It is drawn from UCDP's events and goes on to months that no yearly release covers, but it leaves out events that span months
and some months of candidate events: of Ethiopia in 2022 it has 4,282 deaths, where UCDP has 165,025. An edition that has it
reports that (`varde edition verify`). The table has a line a month and a column a country, by names of its map.
"""

import csv
import datetime as dt
import tomllib
from collections.abc import Sequence
from pathlib import Path

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

KEY = "pace_deaths"
CORRECTIONS = Path(__file__).parent / "corrections" / "pace_deaths.toml"

TABLE = Table(
    name=KEY,
    help="Deaths in organised violence by country and month, as the Pace risk map has them.",
    columns=(
        Column("country", "VARCHAR", "The country.", names="country"),
        Column("month", "DATE", "First day of the month."),
        Column("deaths", "INTEGER", "Deaths of all kinds of violence."),
    ),
    key=("country", "month"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the history.

    Raises:
        SourceChanged: If a column names no country, or a line is not of a month or not whole.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    with packed(KEY, file, "*.csv") as text:
        head, *lines = list(csv.reader(text, strict=True)) or [[]]
    if head[:1] != [""]:
        raise SourceChanged(KEY, file.name, "a first column without a name", repr(head[:1]))
    short = tomllib.loads(CORRECTIONS.read_text(encoding="utf-8"))["country"]
    places = {
        at: short.get(name) or _country(file, name)
        for at, name in enumerate(head)
        if name and not name.startswith("Unnamed")
    }
    rows: list[Row] = []
    for line in lines:
        if len(line) != len(head):
            raise SourceChanged(KEY, file.name, f"{len(head)} cells", f"{len(line)} of {line[:1]}")
        month = dt.date.fromisoformat(line[0][:10]).replace(day=1)
        rows += [(country, month, int(float(line[at]))) for at, country in places.items()]
    covered = Period(min(row[1] for row in rows), Period.month(max(row[1] for row in rows)).end)
    nameless = len(head) - len(places) - 1
    note = (
        "A column without a name is not read." if nameless == 1 else f"{nameless} columns without a name are not read."
    )
    return Reading(covered.end.isoformat(), {KEY: rows}, (Span(KEY, covered),), (note,) if nameless else (), (file,))


def _country(file: RawFile, name: str) -> str:
    try:
        return gazetteer().states.find(name).id
    except UnknownName as fault:
        raise SourceChanged(KEY, file.name, "a column for each country", repr(name)) from fault


SOURCE = Source(
    key=KEY,
    title=Text(
        en="Deaths by country and month of the Pace risk map",
        nb="Dødstall etter land og måned fra risikokartet Pace",
    ),
    publisher="Conflict Lab, Pace-map-risk on GitHub, from the Uppsala Conflict Data Program",
    url="https://github.com/conflictlab/Pace-map-risk",
    licence="not verified (UCDP's own is CC BY 4.0)",
    licence_url="https://ucdp.uu.se/downloads/",
    redistribute=False,
    citation="Conflict Lab: Pace-map-risk, Hist.csv to {release}; for comparison only.",
    cadence="monthly",
    tables=(TABLE,),
    patterns=("Hist.csv", "pace_hist_country_month_*.csv.gz"),
    read=read,
)
