"""Resolutions of the UN Security Council by number, with their records in the UN Digital Library: tables of the corpus CR-UNSC.

The tables hold numbers and addresses, and no dates. All that they say of time is that every resolution up to the last number had been
adopted when they were made; so they answer how many there were on that day, and for no other.
"""

import datetime as dt
import gzip
import io
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from pathlib import Path

    from varde.fetch import Client

KEY = "unsc_resolutions"
COLUMNS = ("res_no", "url_record")
FOLDER = "https://raw.githubusercontent.com/SeanFobbe/cr-unsc/ba7a562cd5daf59b43ca555578696c1992d9d695/data/"
RECORDS, VOTES = "UNSC_Record-Table_2722.csv", "UNSC_Record_Voting_2722.csv"
ADOPTED = {15: dt.date(1946, 12, 19), 2722: dt.date(2024, 1, 10)}
"""The day on which the last resolution of a version of the tables was adopted: the first year's last, and that of the newest."""

TABLE = Table(
    name="unsc_resolutions",
    help="Resolutions of the Security Council, by number, with addresses in the UN Digital Library.",
    columns=(
        Column("number", "INTEGER", "Number of the resolution."),
        Column("record", "VARCHAR", "Address of its record.", required=False),
        Column("voting_record", "VARCHAR", "Address of the record of the vote.", required=False),
        Column("by", "DATE", "Day by which it had been adopted: that on which the last of them was."),
    ),
    key=("number",),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the two tables to one.

    Raises:
        SourceChanged: If a column is gone, a number is missing, or the last is one whose day is not known.
    """
    newest = sorted(files, key=lambda raw: (raw.retrieved, raw.name))
    used: list[RawFile] = []
    found: dict[str, Mapping[int, str]] = {}
    for kind, pattern in (("record", r"record[-_](table|records)|resolution_records"), ("vote", r"voting")):
        for file in newest:
            if re.search(pattern, file.name, re.IGNORECASE):
                found[kind] = _addresses(file)
                used = [held for held in used if not re.search(pattern, held.name, re.IGNORECASE)] + [file]
    numbers = sorted({number for addresses in found.values() for number in addresses})
    names = " and ".join(file.name for file in used) or "the raw files"
    if not numbers or numbers != list(range(1, numbers[-1] + 1)):
        raise SourceChanged(KEY, names, "every number from 1 to the last", "none" if not numbers else "gaps")
    if numbers[-1] not in ADOPTED:
        raise SourceChanged(KEY, names, f"a last number of {', '.join(map(str, ADOPTED))}", str(numbers[-1]))
    by = ADOPTED[numbers[-1]]
    records, votes = found.get("record", {}), found.get("vote", {})
    rows = [(number, records.get(number), votes.get(number), by) for number in numbers]
    return Reading(
        release=by.isoformat(), rows={TABLE.name: rows}, spans=(Span(TABLE.name, Period.day(by)),), used=tuple(used)
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the two tables from the corpus's repository, as of the version whose last day is known."""

    def count(path: "Path") -> int:
        with path.open(encoding="utf-8-sig", newline="") as text:
            return sum(1 for _ in csv_lines(KEY, text, COLUMNS, path.name))

    return [client.get(f"{FOLDER}{name}", name=name, source=KEY, accept="csv", rows=count) for name in (RECORDS, VOTES)]


def _addresses(file: RawFile) -> dict[int, str]:
    content = file.path.read_bytes()
    if content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    found: dict[int, str] = {}
    for line in csv_lines(KEY, text, COLUMNS, file.name):
        number = int(line["res_no"])
        if number in found:
            raise SourceChanged(KEY, file.name, "each number once", f"{number} again")
        if not line["url_record"].startswith("https://digitallibrary.un.org/record/"):
            raise SourceChanged(KEY, file.name, "an address in the UN Digital Library", line["url_record"] or "nothing")
        found[number] = line["url_record"]
    return found


SOURCE = Source(
    key=KEY,
    title=Text(en="Resolutions of the UN Security Council", nb="Resolusjoner fra FNs sikkerhetsråd"),
    publisher="Seán Fobbe",
    url="https://doi.org/10.5281/zenodo.7319780",
    licence="CC0 1.0",
    licence_url="https://creativecommons.org/publicdomain/zero/1.0/",
    redistribute=True,
    citation="Seán Fobbe: Corpus of Resolutions: UN Security Council (CR-UNSC), doi:10.5281/zenodo.7319780, {release}.",
    cadence="yearly",
    tables=(TABLE,),
    patterns=("UNSC_Record*.csv", "unsc_*_records_crunsc.csv.gz"),
    read=read,
    fetch=fetch,
)
