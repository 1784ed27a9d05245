"""The subregion of the UN's statistics that each state and territory is in (M49), from DataHub's list of country codes.

The list has the 22 subregions in two columns: where a large one is divided (Sub-Saharan Africa, Latin America and the Caribbean), the
part is the subregion. Kosovo and Taiwan are in no list of the UN's and are put where they lie.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines
from varde.space.holders import FIRST, KNOWN_TO
from varde.space.regions import SUBREGIONS

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "country_codes"
NAME = "country-codes.csv"
ADDRESS = f"https://raw.githubusercontent.com/datasets/country-codes/main/data/{NAME}"
COUNTRY, SUB, PART = "ISO3166-1-Alpha-3", "Sub-region Code", "Intermediate Region Code"
UNLISTED = {"TWN": "030", "XKX": "039"}
"""Places that the UN's list does not have, and the subregion that they lie in."""
WITHOUT = frozenset({"ATA"})
"""Places that are in no subregion."""

TABLE = Table(
    name="subregions",
    help="The UN's statistical subregion of each state and territory.",
    columns=(
        Column("country", "VARCHAR", "The state or territory.", names="country"),
        Column("subregion", "VARCHAR", "The subregion's number.", allowed=tuple(SUBREGIONS)),
    ),
    key=("country",),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest list.

    Raises:
        SourceChanged: If a column is gone, or a state is unknown, missing, or in no known subregion.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    found = dict(UNLISTED)
    with packed(KEY, file, NAME) as text:
        for line in csv_lines(KEY, text, (COUNTRY, SUB, PART), file.name):
            country, number = line[COUNTRY], (line[PART] or line[SUB]).strip().split(".")[0]
            if country in WITHOUT or not country or (country in UNLISTED and not number):
                continue
            region = number.zfill(3)
            if country not in gazetteer().states or region not in SUBREGIONS:
                raise SourceChanged(KEY, f"{country} in {file.name}", "a state, and the number of a subregion", region)
            found[country] = region
    rows: list[Row] = sorted(found.items())
    covered = Period(FIRST, KNOWN_TO)
    return Reading(file.retrieved.isoformat(), {TABLE.name: rows}, (Span(TABLE.name, covered),), used=(file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the list."""
    return [client.get(ADDRESS, name=NAME, source=KEY, accept="csv")]


SOURCE = Source(
    key=KEY,
    title=Text(en="The UN’s statistical subregions", nb="FNs statistiske underregioner"),
    publisher="United Nations Statistics Division, through DataHub",
    url="https://datahub.io/core/country-codes",
    licence="ODC-PDDL 1.0",
    licence_url="https://opendatacommons.org/licenses/pddl/1-0/",
    redistribute=True,
    citation="DataHub: Country codes, with the United Nations’ standard country or area codes for statistical use (M49), as of {release}.",
    cadence="now and then",
    tables=(TABLE,),
    patterns=("country-codes*.csv*", "datahub_country_codes*.csv*"),
    read=read,
    fetch=fetch,
)
