"""Attacks by pirates and armed robbers on ships, 1993 to 2020: the data set "Crime at Sea", from the reports of the International Maritime Bureau.

The publisher gives each attack a place, the country whose shore is nearest, the country in whose exclusive economic zone it lies,
and the distance to the shore. Varde adds the sea, by polygons of its own. The publisher has told nothing after 2020, and does
not say of the attacks before how many went unreported.
"""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.packed import packed
from varde.sources.seas import sea, seas
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from pathlib import Path

    from varde.fetch import Client

KEY = "piracy"
ADDRESS = "https://raw.githubusercontent.com/newzealandpaul/Maritime-Pirate-Attacks/HEAD/data/csv/pirate_attacks.csv"
COLUMNS = (
    "date",
    "longitude",
    "latitude",
    "attack_type",
    "nearest_country",
    "eez_country",
    "shore_distance",
    "vessel_status",
)
NOTHING = "NA"
"""How the publisher writes an empty cell."""
TERRITORIAL = 22.224
"""The width of territorial waters in kilometres: 12 nautical miles."""
WATERS = ("within_12_nm", "beyond_12_nm")
KINDS = {
    "Attempted": "attempted",
    "Boarded": "boarded",
    "Boarding": "boarded",
    "Detained": "hijacked",
    "Explosion": "fired_upon",
    "Fired Upon": "fired_upon",
    "Hijacked": "hijacked",
    "Suspicious": "suspicious",
}
"""The publisher's kinds of attack; two of them changed name in 2015."""

TABLE = Table(
    name="pirate_attacks",
    help="Attacks on ships that were reported, one row each; no names of ships or persons.",
    columns=(
        Column("attack", "INTEGER", "The number of the publisher's row, from 1."),
        Column("date", "DATE", "Day of the attack."),
        Column("country", "VARCHAR", "The country whose shore is nearest.", required=False, names="country"),
        Column(
            "zone", "VARCHAR", "The country in whose exclusive economic zone it lies.", required=False, names="country"
        ),
        Column("sea", "VARCHAR", "The sea, by Varde's own areas.", allowed=seas()),
        Column("waters", "VARCHAR", "Whether the shore is at most 12 nautical miles away.", allowed=WATERS),
        Column("kind", "VARCHAR", "What happened.", required=False, allowed=tuple(sorted(set(KINDS.values())))),
        Column("longitude", "DOUBLE", "Degrees east, to three decimals."),
        Column("latitude", "DOUBLE", "Degrees north, to three decimals."),
    ),
    key=("attack",),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest list.

    Raises:
        SourceChanged: If a column is gone, a code or a kind is new, or a place or a distance is none.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    rows: list[Row] = []
    seen: Counter[tuple[str, ...]] = Counter()
    with packed(KEY, file, "pirate_attacks.csv") as text:
        for number, line in enumerate(csv_lines(KEY, text, COLUMNS, file.name), start=1):
            seen[tuple(line.values())] += 1
            rows.append(_row(number, line, file.name))
    if not rows:
        raise SourceChanged(KEY, file.name, "at least one attack", "none")
    days = [row[1] for row in rows]
    covered = Period(dt.date(min(days).year, 1, 1), dt.date(max(days).year, 12, 31))
    twice = sum(count - 1 for count in seen.values())
    return Reading(
        release=f"{covered.start.year}–{covered.end.year}",
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, covered),),
        notes=(f"rows that are another's over again, and are kept as in the publisher's totals: {twice}",)
        if twice
        else (),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the list from its authors' repository."""

    def rows(path: "Path") -> int:
        with path.open(encoding="utf-8-sig", newline="") as text:
            return sum(1 for _ in csv_lines(KEY, text, COLUMNS, "pirate_attacks.csv"))

    return (client.get(ADDRESS, name="pirate_attacks.csv", source=KEY, accept="csv", rows=rows),)


def _row(number: int, line: dict[str, str], name: str) -> Row:
    where = f"{name}, attack {number}"
    try:
        day = dt.date.fromisoformat(line["date"])
        longitude, latitude, away = (float(line[column]) for column in ("longitude", "latitude", "shore_distance"))
    except ValueError as fault:
        raise SourceChanged(KEY, where, "a day, a place and a distance", str(fault)) from fault
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90 and away >= 0):
        raise SourceChanged(KEY, where, "a place on the earth", f"{longitude}, {latitude}, {away} km from the shore")
    kind = line["attack_type"]
    if kind != NOTHING and kind not in KINDS:
        raise SourceChanged(KEY, f"attack_type in {where}", ", ".join(sorted(KINDS)), kind)
    return (
        number,
        day,
        _country(line["nearest_country"], where),
        _country(line["eez_country"], where),
        sea(longitude, latitude),
        WATERS[away > TERRITORIAL],
        KINDS.get(kind),
        round(longitude, 3),
        round(latitude, 3),
    )


def _country(code: str, where: str) -> str | None:
    if code == NOTHING:
        return None
    try:
        return gazetteer().states.get(code).id
    except UnknownName as fault:
        raise SourceChanged(KEY, f"a country in {where}", "an ISO 3166-1 alpha-3 code", code) from fault


SOURCE = Source(
    key=KEY,
    title=Text(en="Crime at Sea: attacks on ships since 1993", nb="Crime at Sea: angrep på skip siden 1993"),
    publisher="Benden, Feng, Howell and Dalla Riva, from reports of the International Maritime Bureau",
    url="https://doi.org/10.5334/johd.39",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Benden, P., Feng, A., Howell, C., and Dalla Riva, G. V. (2021): Crime at Sea: A Global Database of Maritime Pirate "
    "Attacks ({release}). Journal of Open Humanities Data 7.",
    cadence="not renewed since 2021",
    tables=(TABLE,),
    patterns=("pirate_attacks*.csv*", "imb_pirate_attacks*.csv*"),
    read=read,
    fetch=fetch,
)
