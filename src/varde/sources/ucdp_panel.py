"""A panel of UCDP's deaths by ISO code and month that others made: a second opinion, of which no figure is made.

It sums GED 25.1 over all kinds of violence. Its year's sums equal UCDP's own for every country but two: Niger's deaths stand
under Nigeria. An edition that has it reports that (`varde edition verify`). It begins in 1985 with zeros, where UCDP has no
events before 1989: those are not read.
"""

import datetime as dt
from collections.abc import Sequence

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

KEY = "ucdp_panel"
FIRST = dt.date(1989, 1, 1)

TABLE = Table(
    name=KEY,
    help="Deaths in organised violence by country and month, as a third party summed UCDP's events.",
    columns=(
        Column("country", "VARCHAR", "The country, as the third party has it.", names="country"),
        Column("month", "DATE", "First day of the month."),
        Column("deaths", "INTEGER", "Deaths, best estimate, of all kinds of violence."),
    ),
    key=("country", "month"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the panel.

    Raises:
        SourceChanged: If a column is gone, or a code is none of Varde's.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    states = gazetteer().states
    rows: list[Row] = []
    early = 0
    with packed(KEY, file, "*.csv") as text:
        for line in csv_lines(KEY, text, ("country_iso3", "year_month", "ucdp_fatalities_best"), file.name):
            month = dt.date.fromisoformat(f"{line['year_month']}-01")
            deaths = float(line["ucdp_fatalities_best"])
            if line["country_iso3"] not in states or deaths != int(deaths):
                raise SourceChanged(KEY, file.name, "a country's code and whole deaths", repr(dict(line))[:120])
            if month < FIRST:
                early += 1
                if deaths:
                    raise SourceChanged(KEY, file.name, "no deaths before 1989", repr(dict(line))[:120])
                continue
            rows.append((line["country_iso3"], month, int(deaths)))
    last = Period.month(max(row[1] for row in rows)).end
    note = f"{early:,} zeros of months before 1989, of which UCDP has no events, are not read."
    return Reading(last.isoformat(), {KEY: rows}, (Span(KEY, Period(FIRST, last)),), (note,) if early else (), (file,))


SOURCE = Source(
    key=KEY,
    title=Text(
        en="A third party's panel of UCDP's deaths by country and month",
        nb="En tredjeparts panel av UCDPs dødstall etter land og måned",
    ),
    publisher="Ahmed-Ansari02/COMP0197_CW2 on GitHub, from the Uppsala Conflict Data Program",
    url="https://github.com/Ahmed-Ansari02/COMP0197_CW2",
    licence="not verified (UCDP's own is CC BY 4.0)",
    licence_url="https://ucdp.uu.se/downloads/",
    redistribute=False,
    citation="Ahmed-Ansari02/COMP0197_CW2: ucdp_panel.csv, sums of UCDP GED 25.1 to {release}; for comparison only.",
    cadence="once",
    tables=(TABLE,),
    patterns=("ucdp_panel.csv", "ucdp_ged251_iso3_month_panel.csv.gz"),
    read=read,
)
