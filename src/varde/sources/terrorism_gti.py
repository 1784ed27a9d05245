"""The Global Terrorism Index: incidents and deaths by country and year, and the index's own score and rank.

The Institute for Economics and Peace publishes a workbook with each edition; a file of these columns is read from wherever a reader
has it. The score weighs five years, the latest most: a country without an incident may have one. Each
edition revises the years before. In the edition of 2023 the injured of 2016 are the dead of that year over again, line by line; so
injuries and hostages are not read.
"""

import datetime as dt
import re
from collections.abc import Sequence

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

KEY = "terrorism_gti"
COLUMNS = ("iso3c", "Country", "Rank", "Score", "Incidents", "Fatalities", "Year")
EDITION = re.compile(r"gti_(\d{4})_")
CODES = {"KSV": "XKX"}
"""The publisher's codes that are not ISO's."""

TABLE = Table(
    name="terrorism_gti",
    help="Terrorism by country and year in each edition of the Global Terrorism Index.",
    columns=(
        Column("edition", "VARCHAR", "The edition, by its year: ‘GTI 2023’."),
        Column("country", "VARCHAR", "The country, ISO 3166-1 alpha-3.", names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("incidents", "INTEGER", "Terrorist incidents."),
        Column("deaths", "INTEGER", "Deaths by them."),
        Column("score", "DOUBLE", "The index, from 0 to 10; five years weigh in it."),
        Column("rank", "INTEGER", "The publisher's rank by the score, the highest first."),
    ),
    key=("edition", "country", "year"),
    part="edition",
    vintage="edition",
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read one file an edition.

    Raises:
        SourceChanged: If a file does not tell its edition, a column is gone, a country is new, or a year lacks countries.
    """
    rows: list[Row] = []
    spans: list[Span] = []
    used: dict[str, RawFile] = {}
    for file in sorted(files, key=lambda raw: (raw.retrieved, raw.name)):
        named = EDITION.search(file.name)
        if not named:
            raise SourceChanged(KEY, f"the name of {file.name}", "an edition, as in gti_2023_", "none")
        used[f"GTI {named[1]}"] = file
    for edition, file in sorted(used.items()):
        found = _edition(edition, file)
        rows += found
        years = sorted({row[2] for row in found})
        for year in years:
            there = sum(row[2] == year for row in found)
            if there * len(years) != len(found):
                raise SourceChanged(
                    KEY, f"{year.year} in {file.name}", f"{len(found) / len(years):g} countries", str(there)
                )
        covered = Period(years[0], dt.date(years[-1].year, 12, 31))
        spans.append(Span(TABLE.name, covered, part=edition))
    return Reading(
        release=max(used).removeprefix("GTI "), rows={TABLE.name: rows}, spans=tuple(spans), used=tuple(used.values())
    )


def _edition(edition: str, file: RawFile) -> list[Row]:
    rows: list[Row] = []
    with packed(KEY, file, "*.csv") as text:
        for line in csv_lines(KEY, text, COLUMNS, file.name):
            where = f"{file.name}, {line['Country']} in {line['Year']}"
            try:
                country = gazetteer().states.get(CODES.get(line["iso3c"], line["iso3c"])).id
                year, rank, incidents, deaths = (
                    int(line[name]) for name in ("Year", "Rank", "Incidents", "Fatalities")
                )
                score = float(line["Score"])
            except UnknownName as fault:
                raise SourceChanged(KEY, where, "an ISO 3166-1 alpha-3 code", line["iso3c"]) from fault
            except ValueError as fault:
                raise SourceChanged(KEY, where, "numbers", str(fault)) from fault
            if min(incidents, deaths) < 0 or not 0 <= score <= 10 or rank < 1:
                raise SourceChanged(KEY, where, "counts, and a score from 0 to 10", f"{incidents}, {deaths}, {score}")
            rows.append((edition, country, dt.date(year, 1, 1), incidents, deaths, round(score, 3), rank))
    if not rows:
        raise SourceChanged(KEY, file.name, "at least one country", "none")
    return rows


SOURCE = Source(
    key=KEY,
    title=Text(en="Global Terrorism Index", nb="Global terrorindeks (GTI)"),
    publisher="Institute for Economics and Peace",
    url="https://www.visionofhumanity.org/maps/global-terrorism-index/",
    licence="CC BY-NC-SA 4.0, not verified",
    licence_url="https://creativecommons.org/licenses/by-nc-sa/4.0/",
    redistribute=False,
    citation="Institute for Economics and Peace: Global Terrorism Index {release}.",
    cadence="yearly",
    tables=(TABLE,),
    patterns=("iep_gti_*.csv*", "gti_2*.csv*"),
    read=read,
)
