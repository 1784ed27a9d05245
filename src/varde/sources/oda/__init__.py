"""Official development assistance (ODA) by donor and year: amounts, and shares of gross national income (GNI); the OECD's table DAC1.

Three things are never mixed. The *method*: up to 2017 the OECD's figure of a year is its net flows, from 2018 its grant
equivalent. The *prices*: those of the year itself (current), or those of one year for all (constant). The *edition*: each
release revises the years before it, so that a figure is always of an edition, known by the last year that it reaches.

The donors are those whose table the OECD prints: the members of its Development Assistance Committee (DAC) and the few that it
lists with them. The DAC together and the EU's institutions stand in tables of their own.
"""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.oda import forms
from varde.sources.oda.line import BASIS, BLOCS, KEY, METHODS, PRICES, Line
from varde.sources.sdmx import count
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table

if TYPE_CHECKING:
    from varde.fetch import Client

SERVICE = "https://sdmx.oecd.org/public/rest/data/OECD.DCD.FSD,DSD_DAC1@DF_DAC1,/"
NAME = "oecd_dac1.csv"
KEYS = ("{who}..{measure}..{flow}.{unit}.{price}", "{who}.{measure}..{flow}.{unit}.{price}.")
"""The dimensions in the order that the service's newest form has, and in the one before."""

_EDITION = Column("edition", "VARCHAR", "The OECD's edition, by the last year that it reaches.")
_YEAR = Column("year", "DATE", "First day of the year.")
_DONOR = Column("country", "VARCHAR", "The donor, ISO 3166-1 alpha-3.", names="country")
_BLOC = Column(
    "donors", "VARCHAR", "Which donors: all members of the DAC together, or the EU's institutions.", allowed=BLOCS
)
_METHOD = Column("method", "VARCHAR", "Net flows, or grant equivalent.", allowed=METHODS)
_BASIS = Column("basis", "VARCHAR", "Whether the year's figure is final or preliminary.", allowed=BASIS)
_AMOUNT = (
    _METHOD,
    Column("price", "VARCHAR", "The year's own prices, or those of one year for all.", allowed=PRICES),
    Column("prices", "VARCHAR", "The year whose prices and exchange rates the amount is in."),
    Column("amount", "DOUBLE", "ODA in million US dollars."),
    _BASIS,
)
_SHARE = (_METHOD, Column("share", "DOUBLE", "ODA as a percentage of gross national income."), _BASIS)


def _table(name: str, help: str, who: Column, columns: tuple[Column, ...]) -> Table:
    price = tuple(column.name for column in columns if column.name == "price")
    return Table(
        name=name,
        help=help,
        columns=(_EDITION, _YEAR, who, *columns),
        key=("edition", "year", who.name, "method", *price),
        part="edition",
        vintage="edition",
    )


AMOUNTS = _table("oda_amounts", "ODA by donor and year, method, prices and edition.", _DONOR, _AMOUNT)
SHARES = _table("oda_shares", "ODA as a share of GNI by donor and year, method and edition.", _DONOR, _SHARE)
BLOC_AMOUNTS = _table("oda_bloc_amounts", "ODA of the DAC together and of the EU's institutions.", _BLOC, _AMOUNT)
BLOC_SHARES = _table("oda_bloc_shares", "ODA of the DAC together as a share of its members' GNI.", _BLOC, _SHARE)


def read(files: Sequence[RawFile]) -> Reading:
    """Read every edition that the files hold; where two files give one figure, the first form stands and a difference is noted.

    Raises:
        SourceChanged: If a column, year or donor is not what it was.
    """
    notes: list[str] = []
    lines: dict[tuple[str, ...], Line] = {}
    for line in forms.lines(files, notes):
        known = lines.setdefault(line.key, line)
        if known.value != line.value:
            notes.append(f"{' '.join(line.key)}: {known.value:g} is kept, another file has {line.value:g}.")
    found = [lines[key] for key in sorted(lines)]
    kinds = {
        SHARES: [line for line in found if line.price is None and line.who not in BLOCS],
        AMOUNTS: [line for line in found if line.price and line.who not in BLOCS],
        BLOC_SHARES: [line for line in found if line.price is None and line.who in BLOCS],
        BLOC_AMOUNTS: [line for line in found if line.price and line.who in BLOCS],
    }
    return Reading(
        release=max(line.edition for line in found),
        rows={table.name: [line.row for line in of] for table, of in kinds.items()},
        spans=tuple(span for table, of in kinds.items() for span in _spans(table.name, of)),
        notes=tuple(notes),
        used=tuple(files),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the donors' ODA since 1960 from the OECD's data service, by both methods and in both prices.

    The service has had its dimensions in two orders. Where it has nothing under the one, it is asked by the other.

    Raises:
        SourceChanged: If what comes is no such table, or has fewer rows than last time.
        Terminal: If the service has nothing by either order.
    """
    from varde.errors import Terminal

    asked = {
        "who": "+".join((*forms.DONORS, *forms.CODES)),
        "measure": "+".join(forms.MEASURES),
        "flow": "+".join(forms.FLOWS),
        "unit": "+".join(forms.UNITS),
        "price": "+".join(forms.PRICE_BASES),
    }
    newest, before = (f"{SERVICE}{key.format(**asked)}" for key in KEYS)
    try:
        return (_get(client, newest),)
    except Terminal:
        return (_get(client, before),)


def _get(client: "Client", url: str) -> RawFile:
    query = {"startPeriod": 1960, "dimensionAtObservation": "AllDimensions", "format": "csvfile"}
    return client.get(
        url,
        name=NAME,
        source=KEY,
        accept="csv",
        params=query,
        rows=lambda path: count(path, KEY, forms.COLUMNS),
        limit=50_000_000,
    )


def _spans(table: str, lines: Sequence[Line]) -> list[Span]:
    """Each edition from its first year to its last. A year between that it has no row of would be a hole in the publisher's table."""
    years: dict[str, set[int]] = {}
    for line in lines:
        years.setdefault(line.edition, set()).add(line.year)
    spans = []
    for edition, held in years.items():
        if held != set(range(min(held), max(held) + 1)):
            raise SourceChanged(KEY, f"{table}, edition {edition}", "every year from first to last", "years left out")
        spans.append(Span(table, Period(dt.date(min(held), 1, 1), dt.date(max(held), 12, 31)), part=edition))
    return spans


SOURCE = Source(
    key=KEY,
    title=Text(en="Official development assistance by donor", nb="Offisiell utviklingsbistand etter giver"),
    publisher="OECD, Development Assistance Committee",
    url="https://data-explorer.oecd.org/?fs[0]=Topic%2C1%7CDevelopment%23DEV%23%7COfficial%20Development%20Assistance%20%28ODA%29%23DEV_ODA%23",
    licence="OECD terms and conditions",
    licence_url="https://www.oecd.org/en/about/terms-conditions.html",
    redistribute=True,
    citation="OECD: DAC1, flows by provider (official development assistance), figures up to {release}.",
    cadence="twice a year: preliminary figures in April, final ones in December or January",
    tables=(SHARES, AMOUNTS, BLOC_SHARES, BLOC_AMOUNTS),
    patterns=(
        "oecd_dac1*.csv",
        "oda_[acgp]*_20[0-9][0-9].csv",
    ),
    read=read,
    fetch=fetch,
)
