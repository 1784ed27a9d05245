"""Ideal points of states by year, estimated from their votes in the General Assembly (Bailey, Strezhnev and Voeten).

One number tells where a state stands on the line along which the Assembly divides; higher is nearer to the United States.
Of the publisher's three series the one from votes on whole texts is read: it alone reaches the last year. States are known by
their Correlates of War number; the names are left out in some rows.
"""

import csv
import datetime as dt
import gzip
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, require_columns

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "unga_ideal_points"
DOI = "10.7910/DVN/LEJUQZ"
COLUMNS = ("ccode", "year", "idealpointfp", "nvotesfp")

TABLE = Table(
    name="unga_ideal_points",
    help="Where states stand in the General Assembly, by year.",
    columns=(
        Column("country", "VARCHAR", "The state, as of the end of the year.", names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("ideal_point", "DOUBLE", "Its ideal point; higher is nearer to the United States."),
        Column("votes", "INTEGER", "Votes that it was estimated from.", required=False),
    ),
    key=("country", "year"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest table; a state without an estimate in a year has no row.

    Raises:
        SourceChanged: If a column is gone, a number is none of a state's, or a state comes twice in a year.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    rows: dict[tuple[str, int], Row] = {}
    with _text(file) as text:
        reader = csv.DictReader(text, delimiter="\t" if file.name.endswith(".tab") else ",", strict=True)
        require_columns(KEY, reader.fieldnames or (), COLUMNS, file.name)
        for line in reader:
            if None in line or None in line.values():
                raise SourceChanged(KEY, f"{file.name}, line {reader.line_num}", "a whole row", "fewer or more cells")
            year, point, votes = (line[name] for name in COLUMNS[1:])
            if point in ("", "NA"):
                continue
            key = (_state(line["ccode"], int(year)), int(year))
            if key in rows:
                raise SourceChanged(KEY, f"{key[0]} in {key[1]}", "one row", "two")
            counted = None if votes in ("", "NA") else int(float(votes))
            rows[key] = (key[0], dt.date(key[1], 1, 1), float(point), counted)
    years = sorted({year for _, year in rows})
    covered = Period(dt.date(years[0], 1, 1), dt.date(years[-1], 12, 31))
    gaps = [year for year in range(years[0], years[-1]) if year not in years]
    return Reading(
        release=str(years[-1]), rows={TABLE.name: list(rows.values())}, spans=_spans(covered, gaps), used=(file,)
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the table from the Harvard Dataverse."""
    from varde.fetch.dataverse import fetch_file

    return (fetch_file(client, KEY, DOI, r"Ideal_?points(?!.*dyad)[A-Za-z]*_?\d{4}\.(csv|tab)"),)


def _spans(covered: Period, gaps: Sequence[int]) -> tuple[Span, ...]:
    """The years, but for those in which the Assembly did not vote."""
    spans, start = [], covered.start
    for year in gaps:
        if start.year < year:
            spans.append(Span(TABLE.name, Period(start, dt.date(year - 1, 12, 31))))
        spans.append(Span(TABLE.name, Period.year(year), published=False))
        start = dt.date(year + 1, 1, 1)
    return (*spans, Span(TABLE.name, Period(start, covered.end)))


def _state(ccode: str, year: int) -> str:
    try:
        return gazetteer().by_cow(int(float(ccode)), dt.date(year, 12, 31)).id
    except (UnknownName, ValueError) as fault:
        raise SourceChanged(KEY, "column 'ccode'", "a Correlates of War number", ccode) from fault


@contextmanager
def _text(file: RawFile) -> Iterator[TextIO]:
    with file.path.open("rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
    opener = gzip.open if packed else open
    with opener(file.path, "rt", encoding="utf-8-sig", newline="") as text:
        yield text


SOURCE = Source(
    key=KEY,
    title=Text(en="Ideal points in the UN General Assembly", nb="Idealpunkter i FNs generalforsamling"),
    publisher="Michael Bailey, Anton Strezhnev and Erik Voeten",
    url="https://doi.org/10.7910/DVN/LEJUQZ",
    licence="CC0 1.0",
    licence_url="https://creativecommons.org/publicdomain/zero/1.0/",
    redistribute=True,
    citation="Michael Bailey, Anton Strezhnev and Erik Voeten: Estimating Dynamic State Preferences from United Nations Voting "
    "Data, Journal of Conflict Resolution 61 (2), 2017; estimates to {release}, Harvard Dataverse, doi:10.7910/DVN/LEJUQZ.",
    cadence="yearly",
    tables=(TABLE,),
    patterns=("Ideal*oints*[0-9].csv*", "Ideal*oints*[0-9].tab", "unga_ideal_points*.csv*"),
    read=read,
    fetch=fetch,
)
