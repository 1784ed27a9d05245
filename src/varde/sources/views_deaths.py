"""Deaths in state-based conflict by country and month, as the ViEWS Prediction Challenge 2023/24 counted them.

It is what forecasts of the challenge were scored against, and what new ones can be trained on: sums of UCDP's events, each
counted in the month of its last day. Two data versions are spliced, as the challenge's own files have them: the first up
to 2017, the second, of May 2024, from 2018. They must not be mixed otherwise: of 2021 the first had 84,287 deaths, the
second has 200,181, since the war in Ethiopia was counted anew.

A country begins anew where its borders changed: Ethiopia in May 1993, Yemen and Saudi Arabia in June 2000, Sudan in July
2011. What was before is not covered, and is not none. The table has a line a country and year, and a cell a month.
"""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.curated import FOLDER, lines
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

KEY = "views_deaths"
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
VERSIONS = ("v1", "v2")
SECOND = 2018
"""The first year of the second data version."""

TABLE = Table(
    name=KEY,
    help="Deaths in state-based conflict by country and month, as a forecasting challenge counted them; zeros are given.",
    columns=(
        Column("country", "VARCHAR", "The country where people died.", names="country"),
        Column("month", "DATE", "First day of the month."),
        Column("deaths", "INTEGER", "Deaths, UCDP's best estimate."),
        Column("version", "VARCHAR", "The challenge's data version.", allowed=VERSIONS),
    ),
    key=("country", "month"),
    part="country",
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the table.

    Raises:
        SourceChanged: If a country's months have a gap, or a year is of the wrong data version.
    """
    rows: list[Row] = []
    for line in lines(KEY, files, ("country", "year", "version", *MONTHS)):
        year = int(line["year"])
        if line["version"] != VERSIONS[year >= SECOND]:
            raise SourceChanged(KEY, files[0].name, f"{VERSIONS[year >= SECOND]} in {year}", line["version"])
        rows += [
            (line["country"], dt.date(year, number, 1), int(line[month]), line["version"])
            for number, month in enumerate(MONTHS, start=1)
            if line[month]
        ]
    rows.sort()
    for before, after in pairwise(rows):
        if before[0] == after[0] and Period.month(before[1]).end + dt.timedelta(days=1) != after[1]:
            raise SourceChanged(KEY, files[0].name, f"every month of {before[0]}", f"none after {before[1]:%Y-%m}")
    first, last = {row[0]: row[1] for row in reversed(rows)}, {row[0]: row[1] for row in rows}
    spans = tuple(
        Span(KEY, Period(start, Period.month(last[country]).end), part=country) for country, start in first.items()
    )
    end = max(span.period.end for span in spans)
    return Reading(end.isoformat(), {KEY: rows}, spans, used=tuple(files))


SOURCE = Source(
    key=KEY,
    title=Text(
        en="Monthly deaths of the ViEWS Prediction Challenge", nb="Månedlige dødstall fra ViEWS’ prognosekonkurranse"
    ),
    publisher="ViEWS (PRIO and Uppsala University), from the Uppsala Conflict Data Program",
    url="https://viewsforecasting.org/research/prediction-challenge-2023/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation=(
        "Hegre et al. (2025): The 2023/24 VIEWS Prediction Challenge, Journal of Peace Research 62(6), "
        "sums of UCDP GED by country and month to {release}, re-tabulated by Varde."
    ),
    cadence="once",
    tables=(TABLE,),
    patterns=("views_deaths.csv",),
    read=read,
    packaged=(FOLDER / "views_deaths.csv",),
)
