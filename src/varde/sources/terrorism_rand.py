"""The RAND Database of Worldwide Terrorism Incidents, by country and year, 1968 to 2009, as Our World in Data has summed it up.

Until 1997 it holds international terrorism alone, from 1998 domestic terrorism too, so that the two are not to be compared. A
country's year without an incident has no line.

The file is out of joint for nine countries: a column of theirs does not stand on the years of the others, but on those from 1950
on, one after the other. In eight it is the incidents (Belgium, Chile, India, Pakistan, Portugal, Saudi Arabia, Sudan and Tunisia), in
Costa Rica the injured, which are not read. The incidents are put back, in order, on the years that have deaths: the countries' sum is
then the publisher's world total in every year but one, which is noted. The deaths were never moved, and sum up to the world's in
every year. The last year has a fifth of the incidents of the year before, and may not be whole.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.grapher import WORLD, state_of
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "terrorism_rand"
NAME = "RAND Database of Worldwide Terrorism Incidents"
ADDRESS = f"https://raw.githubusercontent.com/owid/owid-datasets/master/datasets/{quote(NAME)}/{quote(NAME)}.csv"
INCIDENTS, DEATHS = "Count of terrorist incidents (RAND)", "Fatalities due to terrorism (RAND)"
COLUMNS = ("Entity", "Year", INCIDENTS, DEATHS)
NAMES = {
    "Macedonia": "North Macedonia",
    "OWID_GDR": "East Germany",
    "OWID_GFR": "Germany",
    "OWID_KOS": "Kosovo",
    "USSR": "Soviet Union",
}
"""Entities that go by another name here."""
HEIRS = {"East Germany": "Germany", "Soviet Union": "Russia", "Yugoslavia": "Serbia", "Kosovo": "Serbia"}
"""Whose an entity's years are when it is itself no state."""
NO_STATES = frozenset({"Kashmir"})
APART = 2
"""The most years in which the countries' incidents may differ from the world's."""

TABLE = Table(
    name="terrorism_rand",
    help="Terrorist incidents and deaths by country and year in RAND's database.",
    columns=(
        Column("entity", "VARCHAR", "The country's name, as the file has it."),
        Column("country", "VARCHAR", "The state or territory of that year.", required=False, names="country"),
        Column("year", "DATE", "First day of the year."),
        Column("incidents", "INTEGER", "Incidents."),
        Column("deaths", "INTEGER", "Deaths."),
    ),
    key=("entity", "year"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest file.

    Raises:
        SourceChanged: If a column is gone, an entity is new, or the countries' sums are not the world's.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    incidents, deaths = _columns(file)
    if WORLD not in deaths or WORLD not in incidents:
        raise SourceChanged(KEY, file.name, f"the entity {WORLD}", "none")
    moved = sorted(entity for entity, years in incidents.items() if list(years) != list(deaths[entity]))
    for entity in moved:
        if len(incidents[entity]) != len(deaths[entity]):
            told = f"{len(incidents[entity])} and {len(deaths[entity])}"
            raise SourceChanged(KEY, f"{entity} in {file.name}", "as many years with incidents as with deaths", told)
        incidents[entity] = dict(zip(deaths[entity], incidents[entity].values(), strict=True))
    apart = _apart(incidents)
    if _apart(deaths) or len(apart) > APART:
        found = ", ".join(map(str, {**_apart(deaths), **apart}))
        raise SourceChanged(KEY, file.name, "the countries' sum to be the world's in each year", f"another in {found}")
    rows: list[Row] = [
        (entity, _state(entity, year), dt.date(year, 1, 1), incidents[entity][year], count)
        for entity, years in sorted(deaths.items())
        if entity != WORLD
        for year, count in years.items()
    ]
    years = list(deaths[WORLD])
    covered = Period(dt.date(min(years), 1, 1), dt.date(max(years), 12, 31))
    notes = [f"incidents put back on their years, by the world's totals: {', '.join(moved)}"] if moved else []
    notes += [f"in {year} the countries have {gap:+d} incidents of the world's total" for year, gap in apart.items()]
    stateless = sorted({row[0] for row in rows if row[1] is None})
    if stateless:
        notes.append(f"of no state, and counted in the world alone: {', '.join(stateless)}")
    return Reading(
        release=f"{covered.start.year}–{covered.end.year}",
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, covered),),
        notes=tuple(notes),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the file from Our World in Data's repository."""
    return (client.get(ADDRESS, name="rand_rdwti_country_year.csv", source=KEY, accept="csv"),)


def _columns(file: RawFile) -> tuple[dict[str, dict[int, int]], dict[str, dict[int, int]]]:
    """Incidents and deaths by entity and year, in the order of the file."""
    incidents: dict[str, dict[int, int]] = defaultdict(dict)
    deaths: dict[str, dict[int, int]] = defaultdict(dict)
    seen: Counter[tuple[str, str]] = Counter()
    with packed(KEY, file, "*.csv") as text:
        for line in csv_lines(KEY, text, COLUMNS, file.name):
            seen[line["Entity"], line["Year"]] += 1
            for column, found in ((INCIDENTS, incidents), (DEATHS, deaths)):
                if line[column]:
                    try:
                        found[line["Entity"]][int(line["Year"])] = int(line[column])
                    except ValueError as fault:
                        where = f"{line['Entity']} in {line['Year']}, {file.name}"
                        raise SourceChanged(KEY, where, "a whole number", line[column]) from fault
    if any(count > 1 for count in seen.values()):
        raise SourceChanged(KEY, file.name, "each entity and year once", "some twice")
    return dict(incidents), dict(deaths)


def _apart(counts: dict[str, dict[int, int]]) -> dict[int, int]:
    """By how much the countries' sum differs from the world's, in the years in which it does."""
    sums: Counter[int] = Counter()
    for entity, years in counts.items():
        if entity != WORLD:
            sums.update(years)
    return {year: sums[year] - total for year, total in counts[WORLD].items() if sums[year] != total}


def _state(entity: str, year: int) -> str | None:
    if entity in NO_STATES:
        return None
    name = NAMES.get(entity, entity)
    return state_of(name, year, KEY) or (state_of(HEIRS[name], year, KEY) if name in HEIRS else None)


SOURCE = Source(
    key=KEY,
    title=Text(en="RAND’s database of terrorism, 1968–2009", nb="RANDs database over terrorisme, 1968–2009"),
    publisher="RAND Corporation, through Our World in Data",
    url="https://www.rand.org/nsrd/projects/terrorism-incidents.html",
    licence="Not stated",
    licence_url="https://www.rand.org/pubs/permissions.html",
    redistribute=False,
    citation="RAND Corporation: Database of Worldwide Terrorism Incidents, summed up by Our World in Data, {release}.",
    cadence="not renewed since 2009",
    tables=(TABLE,),
    patterns=("rand_rdwti_country_year*.csv*", f"{NAME}*.csv*"),
    read=read,
    fetch=fetch,
)
