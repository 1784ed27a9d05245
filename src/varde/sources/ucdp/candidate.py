"""UCDP Candidate Events: what has happened since the yearly release, month by month and preliminary.

A month's file (``GEDEvent_v26_0_8.csv``) is its first word; a file of several months (``GEDEvent_v26_01_26_06.csv``) comes
later and replaces theirs. Each month is read from the longest file that covers it, and of files as long from the latest.
An event belongs to the month of its last day. A month's file has some that end in the next one: they are kept where no
other file covers that month, though the month itself is not covered by them.
"""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Text
from varde.sources.source import RawFile, Reading, Row, Source
from varde.sources.ucdp.events import PRINTED, once, read_events, table, words
from varde.sources.ucdp.shared import LICENCE, LICENCE_URL, PUBLISHER, URL, Release, months, release_of

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "ucdp_candidate"
TABLE = table(KEY, "Candidate events: deadly events of organised violence since the yearly release, preliminary.")


def read(files: Sequence[RawFile]) -> Reading:
    """Read each month from the file that tells it best.

    Raises:
        SourceChanged: If a file is not one of candidate events, or not what `varde.sources.ucdp.events` reads.
    """
    chosen: dict[dt.date, tuple[Release, RawFile]] = {}
    ordered = sorted(((release_of(KEY, file.name), file) for file in files), key=_rank)
    for release, file in ordered:
        if release.final:
            raise SourceChanged(KEY, file.name, "candidate events", f"the yearly release {release.name}")
        chosen |= dict.fromkeys(_months(release), (release, file))
    notes: Counter[str] = Counter()
    events: dict[int, Row] = {}
    used = dict.fromkeys(release for release, _ in chosen.values())
    for release, file in ordered:
        if release in used:
            for row in once(KEY, file, read_events(KEY, file, release, notes)):
                month = row[14].replace(day=1)
                if month not in chosen or chosen[month][0] == release:
                    if month not in chosen:
                        notes["of months that no file covers"] += 1
                    events[row[0]] = row
                else:
                    notes["that end in a month of another file (left to that file)"] += 1
    left = notes.pop("that end in a month of another file (left to that file)", 0)
    said = (f"{left:,} events that end in a month of another file are left to that file.",) if left else ()
    return Reading(
        max(chosen.values(), key=lambda pair: pair[0].end.end)[0].name,
        {KEY: list(events.values())},
        months(KEY, dict.fromkeys(chosen)),
        (*words(notes), *said),
        tuple(file for release, file in ordered if release in used),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the files of the months that no yearly release covers yet."""
    from varde.fetch.ucdp import fetch_candidates

    return fetch_candidates(client, KEY, columns=tuple(PRINTED))


def _months(release: Release) -> list[dt.date]:
    covered = release.covered()
    return [month.start for month in covered.months()]


def _rank(pair: tuple[Release, RawFile]) -> tuple[int, dt.date, dt.date, str]:
    release, file = pair
    return len(_months(release)) if not release.final else 0, release.end.end, file.retrieved, file.name


SOURCE = Source(
    key=KEY,
    title=Text(en="UCDP Candidate Events", nb="UCDPs foreløpige hendelser (Candidate)"),
    publisher=PUBLISHER,
    url=URL,
    licence=LICENCE,
    licence_url=LICENCE_URL,
    redistribute=True,
    citation=(
        "Uppsala Conflict Data Program: UCDP Candidate Events Dataset version {release}; "
        "Hegre, Croicu, Eck and Högbladh (2020), Research & Politics 7(3)."
    ),
    cadence="monthly",
    tables=(TABLE,),
    patterns=("GEDEvent_v[0-9][0-9]_*_*.csv*",),
    read=read,
    fetch=fetch,
)
