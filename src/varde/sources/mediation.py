"""Mediation in civil wars, 1946 to 2011: the Civil War Mediation (CWM) data set.

Its authors' own address is not known to serve the file, so it is had from the replication data of a later study that keeps it
unchanged, at one commit. No licence goes with it, and it ships nowhere. Days are written month first with a year of two or four
figures, and parts of them may be left out (``6//1992``). Mediators are free text, read by `varde.sources.third_parties`; most are
persons, and a person named without a state or body is nobody's here.
"""

import datetime as dt
import gzip
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines
from varde.sources.third_parties import third_parties

if TYPE_CHECKING:
    from pathlib import Path

    from varde.fetch import Client

KEY = "mediation"
URL = (
    "https://raw.githubusercontent.com/jayrobwilliams/Peace-Agreement-Strength/"
    "d8eacc2edd9f0da6593196e1d4118fbf0d2c68c0/Datasets/CWM.csv"
)
COLUMNS = ("country", "Med_yes.no", "med.begins", "med.ends", "name.of.third.party")
FIRST, LAST = 1946, 2011
"""The years of the conflicts; a year of two figures is the one among them."""
NAMES = {
    "Congo/Zaire": "COD",
    "Democratic Republic of Congo (Zaire)": "COD",
    "Russia (Soviet Union)": "RUS",
    "Sri Lanka (Ceylon)": "LKA",
    "Surinam": "SUR",
    "Yemen North (Arab Repub)": "YEM",
    "Yemen South (people repub)": "YMD",
    "Rhodesia": "ZWE",
}
"""Countries as the file calls them, where no gazetteer does."""

TABLE = Table(
    name="mediation_attempts",
    help="Attempts to mediate in civil wars: one row for each attempt and third party; one without a party where none is told.",
    columns=(
        Column("attempt", "VARCHAR", "The line of the file, the heading being the first."),
        Column("date", "DATE", "The day it began; null where the file has none.", required=False),
        Column(
            "date_precision",
            "VARCHAR",
            "How precisely the day is known.",
            required=False,
            allowed=("day", "month", "year"),
        ),
        Column("conflict", "VARCHAR", "The country of the conflict.", names="country"),
        Column("party", "VARCHAR", "The third party: a state or an organisation.", required=False),
        Column("country", "VARCHAR", "The third party, if it is a state.", required=False, names="country"),
        Column("organisation", "VARCHAR", "The third party, if it is not.", required=False, names="organisation"),
    ),
    key=("attempt", "party"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest file.

    Raises:
        SourceChanged: If a column is gone or a cell does not say whether there was mediation.
        UnknownName: If a country is not known.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    rows: list[Row] = []
    undated = 0
    for number, line in _lines(file):
        mediated = line["Med_yes.no"]
        if mediated not in ("1", "0", "NA"):
            raise SourceChanged(KEY, f"Med_yes.no in {file.name}", "1, 0 or NA", repr(mediated))
        if mediated != "1":
            continue
        day, precision = _day(line["med.begins"])
        undated += day is None
        name = line["country"].strip()
        conflict = NAMES.get(name) or gazetteer().states.find(name, day).id
        for party in third_parties(line["name.of.third.party"], [conflict], day) or (None,):
            state = party if party in gazetteer().states else None
            rows.append((str(number), day, precision, conflict, party, state, None if state else party))
    covered = Period(dt.date(FIRST, 1, 1), dt.date(LAST, 12, 31))
    return Reading(
        release="2011",
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, covered),),
        notes=(f"{undated} attempts have no first day that can be, and count in no figure of a time",)
        if undated
        else (),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the file from the replication data that keeps it."""
    return [client.get(URL, name="CWM.csv", source=KEY, accept="csv", rows=_count)]


def _count(path: "Path") -> int:
    with path.open(encoding="latin-1", newline="") as text:
        return sum(1 for _ in csv_lines(KEY, text, COLUMNS, path.name))


def _lines(file: RawFile) -> Iterator[tuple[int, dict[str, str]]]:
    opened = gzip.open if file.name.endswith(".gz") else open
    with opened(file.path, "rt", encoding="latin-1", newline="") as text:
        yield from enumerate(csv_lines(KEY, text, COLUMNS, file.name), start=2)


def _day(text: str) -> tuple[dt.date | None, str | None]:
    """A day written month first, and how precisely it is known; nothing where no year of the conflicts can be read.

    Example:
        >>> _day("6//1992"), _day("11/23/09")
        ((datetime.date(1992, 6, 1), 'month'), (datetime.date(2009, 11, 23), 'day'))
    """
    match = re.match(r"\s*(\d{0,2})/(\d{0,2})/(\d{4}|\d{2})(?!\d)", text)
    if match is None:
        return None, None
    month, day, year = (int(part) if part else 0 for part in match.groups())
    if year < 100:
        year += 2000 if year <= LAST - 2000 else 1900
    if not FIRST <= year <= LAST:  # a slip of the pen
        return None, None
    precision = "day" if day and month else "month" if month else "year"
    return dt.date(year, month or 1, day if precision == "day" else 1), precision


SOURCE = Source(
    key=KEY,
    title=Text(en="Civil War Mediation data set", nb="Datasettet Civil War Mediation"),
    publisher="DeRouen, Bercovitch and Pospieszna",
    url="https://journals.sagepub.com/doi/10.1177/0022343311406157",
    licence="not stated",
    licence_url="https://journals.sagepub.com/doi/10.1177/0022343311406157",
    redistribute=False,
    citation="Karl DeRouen, Jacob Bercovitch and Paulina Pospieszna: Introducing the Civil Wars Mediation (CWM) dataset, Journal of "
    "Peace Research 48 (5), {release}.",
    cadence="never; closed",
    tables=(TABLE,),
    patterns=("CWM.csv", "cwm_civil_war_mediation.csv.gz"),
    read=read,
    fetch=fetch,
)
