"""Nuclear forces in the yearbooks of the Stockholm International Peace Research Institute (SIPRI), by edition.

SIPRI prints its figures and has no table of them to fetch, nor do its terms let others publish one. Who may use them writes
them into a file ``nuclear_warheads.csv``, with the columns ``iso3,year,total_inventory,military_stockpile,deployed,retired,
source,edition,confidence,note``: a row for each state (or ``WORLD``), year and edition, ranges as ``130-140``, empty cells for
what is not given, and editions called ``SIPRI Yearbook 2023`` or ``SIPRI fact sheet 2017``. An edition is built with it by
``varde edition build --from``. Rows of other publishers in the file are left to their own sources.
"""

import re
from collections.abc import Sequence

from varde.errors import SourceChanged
from varde.model import Text
from varde.sources import warheads
from varde.sources.curated import lines
from varde.sources.source import RawFile, Reading, Source

KEY = "nuclear_sipri"
STATES, ALL = warheads.tables(KEY, "SIPRI's yearbooks")
PRINTED = ("total_inventory", "military_stockpile", "deployed", "retired")
COLUMNS = ("iso3", "year", *PRINTED, "source", "edition", "confidence", "note")
OUT = {"Yearbook": "06", "fact sheet": "07"}
"""The month in which each kind of publication comes out."""
_EDITION = re.compile(r"SIPRI (Yearbook|fact sheet) ([0-9]{4})\b")


def read(files: Sequence[RawFile]) -> Reading:
    """Read SIPRI's rows of a table by hand.

    Raises:
        SourceChanged: If a column is gone, an edition cannot be told, or there is no row of SIPRI's.
    """
    told, others = [], 0
    for line in lines(KEY, files, COLUMNS):
        if not line["edition"].startswith("SIPRI"):
            others += 1
            continue
        named = _EDITION.match(line["edition"])
        if named is None:
            raise SourceChanged(
                KEY, "column 'edition'", "SIPRI Yearbook or SIPRI fact sheet, and a year", line["edition"]
            )
        edition = f"SIPRI {named[2]}-{OUT[named[1]]}"
        for kind in PRINTED:
            if line[kind]:
                low, high = warheads.bounds(KEY, line[kind])
                rest = (line["confidence"], line["source"], line["note"] or None)
                told.append(warheads.Told(edition, line["iso3"], int(line["year"]), kind, low, high, *rest))
    states, world = warheads.rows(told)
    spans = [
        *warheads.spans(STATES.name, [(row[0], row[2]) for row in states]),
        *warheads.spans(ALL.name, [(row[0], row[1]) for row in world]),
    ]
    newest = max((one.edition for one in told), default="")
    return Reading(
        release=newest.removeprefix("SIPRI "),
        rows={STATES.name: states, ALL.name: world},
        spans=tuple(spans),
        notes=(f"{others} rows of other publishers in the file are left out",) if others else (),
        used=tuple(files),
    )


SOURCE = Source(
    key=KEY,
    title=Text(
        en="SIPRI’s overviews of nuclear forces, by edition", nb="SIPRIs oversikter over kjernevåpen, etter utgave"
    ),
    publisher="Stockholm International Peace Research Institute",
    url="https://www.sipri.org/research/armament-and-disarmament/nuclear-weapons",
    licence="SIPRI terms of use (not verified)",
    licence_url="https://www.sipri.org/about/terms-and-conditions",
    redistribute=False,
    citation="SIPRI: SIPRI Yearbook, World nuclear forces, to {release}.",
    cadence="yearly, in June",
    tables=(STATES, ALL),
    patterns=("nuclear_warheads.csv",),
    read=read,
)
