"""Formal alliances of the Correlates of War project, version 4.1: which two states were bound by what, year by year.

The project publishes a zip of CSV files; the one of directed pairs by year is read, in the zip or by itself, also where its
columns carry ``cow_`` in front. Two states bound by several treaties stand in several lines, which are one here. Varde keeps
the years from 1946. The version ends in 2012 and is behind in its last years: it does not have those who joined NATO in 2004
and 2009, so that ATOP is to be preferred where both can answer.
"""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.numbered import numbered
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "cow_alliances"
ADDRESS = "https://correlatesofwar.org/wp-content/uploads/version4.1_csv.zip"
PAIRS = "alliance_v4.1_by_directed_yearly.csv"
RELEASE = "4.1"
FIRST, LAST = 1946, 2012
"""The first year that Varde keeps, and the last that version 4.1 was coded to."""
KINDS = {"defense": "defence", "neutrality": "neutrality", "nonaggression": "nonaggression", "entente": "entente"}
SHORT = {"defense": "cow_defense", "neutrality": "cow_neutral", "nonaggression": "cow_nonagg", "entente": "cow_entente"}
"""The kinds of obligation as the project's file names them, as Varde does, and as they are called with ``cow_`` in front."""

TABLE = Table(
    name="cow_alliances",
    help="Formal alliances between two states by year; each pair stands in both directions.",
    columns=(
        Column("year", "DATE", "First day of the year."),
        Column("country", "VARCHAR", "The state, ISO 3166-1 alpha-3.", names="country"),
        Column("partner", "VARCHAR", "The other state, ISO 3166-1 alpha-3.", names="country"),
        Column("defence", "BOOLEAN", "Whether a defence pact bound them at some time in the year."),
        Column("neutrality", "BOOLEAN", "Whether they had promised each other neutrality."),
        Column("nonaggression", "BOOLEAN", "Whether they had promised not to attack each other."),
        Column("entente", "BOOLEAN", "Whether they had promised to consult each other."),
    ),
    key=("year", "country", "partner"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the directed pairs by year.

    Raises:
        SourceChanged: If a column is gone or an obligation is neither 0 nor 1.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    with packed(KEY, file, PAIRS) as text:
        head = text.readline().strip().replace('"', "").split(",")
    names = SHORT if "cow_defense" in head else {name: name for name in KINDS}
    pairs: dict[tuple[int, int, int], list[bool]] = {}
    with packed(KEY, file, PAIRS) as text:
        for line in csv_lines(KEY, text, ("ccode1", "ccode2", "year", *names.values()), file.name):
            year = int(line["year"])
            if FIRST <= year <= LAST:
                held = pairs.setdefault((year, int(line["ccode1"]), int(line["ccode2"])), [False] * len(names))
                for at, name in enumerate(names.values()):
                    held[at] |= _flag(line[name], file.name)
            elif year > LAST:
                raise SourceChanged(KEY, file.name, f"years to {LAST}", str(year))
    rows: dict[tuple[dt.date, str, str], list[bool]] = {}
    unknown: set[tuple[int, int]] = set()
    for (year, one, other), kinds in pairs.items():
        span = Period.year(year)
        country, partner = (_state(number, span, unknown) for number in (one, other))
        if country and partner and country != partner:
            held = rows.setdefault((span.start, country, partner), [False] * len(kinds))
            rows[span.start, country, partner] = [a or b for a, b in zip(held, kinds, strict=True)]
    notes = ()
    if unknown:
        names_ = ", ".join(f"{number} in {year}" for number, year in sorted(unknown))
        notes = (f"Pairs with what was no state at the time are left out: {names_}.",)
    table = [(*key, *kinds) for key, kinds in rows.items()]
    covered = Period(dt.date(FIRST, 1, 1), dt.date(LAST, 12, 31))
    return Reading(RELEASE, {TABLE.name: table}, (Span(TABLE.name, covered),), notes, (file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the zip of version 4.1."""
    return [client.get(ADDRESS, name="version4.1_csv.zip", source=KEY, accept="zip", limit=50_000_000)]


def _state(number: int, year: Period, unknown: set[tuple[int, int]]) -> str | None:
    state = numbered("cow", number, year.start, year.end)
    if state is None:
        unknown.add((number, year.start.year))
    return state


def _flag(text: str, name: str) -> bool:
    if text not in ("0", "1"):
        raise SourceChanged(KEY, name, "0 or 1 for an obligation", repr(text))
    return text == "1"


SOURCE = Source(
    key=KEY,
    title=Text(en="Formal alliances of the Correlates of War project", nb="Formelle allianser i Correlates of War"),
    publisher="Correlates of War project",
    url="https://correlatesofwar.org/data-sets/formal-alliances/",
    licence="Correlates of War terms of use; redistribution not granted",
    licence_url="https://correlatesofwar.org/data-sets/",
    redistribute=False,
    citation="Gibler (2009): International Military Alliances, 1648-2008; Correlates of War formal alliances, version {release}.",
    cadence="every few years",
    tables=(TABLE,),
    patterns=("version4.1_csv.zip", "cow_alliance_dyad_year_v4_1.csv*", "alliance_v4.1_by_directed_yearly.csv"),
    read=read,
    fetch=fetch,
)
