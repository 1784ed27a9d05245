"""A table of states and treaties made from the page of survivalscores.org, which reads the lists of UNODA and the UN Treaty Collection.

Each line is a state and a treaty: whether the state is bound, when it signed and joined, how, and when it withdrew. It is read by the
two sources whose lists it repeats, each its own treaties. Who has signed and is not bound it leaves out. It is no source.
"""

import csv
import datetime as dt
import gzip
import io
from collections.abc import Iterator, Mapping

from varde.errors import SourceChanged
from varde.sources.source import RawFile, csv_lines
from varde.sources.treaty_lists import Entry, list_day

NAME = "survivalscores"
COLUMNS = ("country", "treaty", "party", "signed", "joined", "mechanism", "withdrawn")
MECHANISMS: Mapping[str, str | None] = {
    "ratified": "ratification",
    "acceded to": "accession",
    "inherited membership of": "succession",
    "accepted membership of": "acceptance",
    "gave approval to": "approval",
    "joined": None,
}
"""The table's words for how a state became bound; of the nuclear-weapon-free zones it does not say how."""
ALIASES = {"Congo, Republic of the": "COG", "Macedonia, North": "MKD"}
"""States that it calls by names of its own."""


def read_scores(file: RawFile, treaties: Mapping[str, str], source: str) -> Iterator[Entry]:
    """Who is bound by some of the treaties. A withdrawal that takes effect after the day of the list has not ended anything yet.

    Args:
        file: The table, plain or gzipped.
        treaties: Ids of treaties by the table's names of them.
        source: Key of the source.

    Raises:
        SourceChanged: If it lacks a column or one of the treaties, or names a way of joining that is not known.
    """
    content = file.path.read_bytes()
    if content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    try:
        lines = list(csv_lines(source, text, COLUMNS, file.name))
    except csv.Error as fault:
        raise SourceChanged(source, file.name, "comma-separated values", str(fault)) from fault
    lacking = sorted(set(treaties) - {line["treaty"] for line in lines})
    if lacking:
        raise SourceChanged(source, f"column 'treaty' in {file.name}", lacking[0], "other treaties")
    snapshot = list_day(file, (day for line in lines for day in _days(line) if day and line["party"] == "1"))
    for line in lines:
        if line["treaty"] not in treaties:
            continue
        signed, joined, withdrawn = _days(line, "signed", "joined", "withdrawn")
        if joined is None or (withdrawn is not None and withdrawn <= snapshot):
            continue
        if line["mechanism"] not in MECHANISMS:
            raise SourceChanged(source, f"column 'mechanism' in {file.name}", "a way of joining", line["mechanism"])
        yield Entry(
            treaty=treaties[line["treaty"]],
            participant=line["country"],
            snapshot=snapshot,
            signed=signed,
            joined=joined,
            action=MECHANISMS[line["mechanism"]],
            signatories=False,
        )


def _days(line: dict[str, str], *columns: str) -> tuple[dt.date | None, ...]:
    return tuple(dt.date.fromisoformat(line[name]) if line[name] else None for name in columns or ("signed", "joined"))
