"""Aid by provider, recipient and purpose: disbursements in the OECD's Creditor Reporting System (CRS).

Two forms are read. The OECD's data service gives the purposes of peace, justice and the fight against crime, and the total of all
purposes, for every recipient. An extract by sector of three digits, made by Development Initiatives, has eight recipients; it sets
the CRS beside the figures of the IATI standard, which are not taken, and shows zero for years that the CRS did not have yet. Its
amounts are the system's field ``usd_disbursement``: the year's own prices.

Aid that goes to no single country (a region, research, refugees at home) has no recipient and is not here.
"""

import csv
import datetime as dt
import gzip
import io
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.crs.providers import BODIES, Provider, by_code, by_number
from varde.sources.sdmx import count, observations
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "crs"
SERVICE = "https://sdmx.oecd.org/dcd-public/rest/data/OECD.DCD.FSD,DSD_CRS@DF_CRS,/"
NAME = "oecd_crs_service.csv"
ALL = "1000"
"""The service's code for all sectors together."""
PURPOSES = (
    *("15210", "15220", "15230", "15240", "15250", "15261"),
    *("15113", "15130", "15131", "15132", "15133", "15134", "15135", "15136", "15137"),
    "16063",
)
"""Conflict, peace and security; corruption, justice, the police and prisons; narcotics."""
FIRST = 2002
"""The first year whose disbursements the CRS has of most providers."""
SERVED = ("DONOR", "RECIPIENT", "SECTOR", "MEASURE", "FLOW_TYPE", "PRICE_BASE", "UNIT_MEASURE")
EXTRACT = ("donor_code", "donor_name", "year", "recipient_iso3_code", "sector_code", "usd_disbursement_crs")

_WHO = (
    Column("country", "VARCHAR", "The state that gives; null where it is no state.", required=False, names="country"),
    Column(
        "body",
        "VARCHAR",
        "The fund, bank or organisation that gives; null where it is a state.",
        required=False,
        allowed=BODIES,
    ),
    Column("recipient", "VARCHAR", "The country that the aid is for, ISO 3166-1 alpha-3.", names="country"),
    Column("year", "DATE", "First day of the year."),
)
_AMOUNT = Column(
    "amount", "DOUBLE", "Disbursed ODA in million US dollars, the year's own prices; less than zero if paid back."
)
BY_PURPOSE = Table(
    name="crs_purposes",
    help="Disbursements by provider, recipient, year and purpose; sector 152 of the DAC, and the law's purposes where they are told.",
    columns=(
        *_WHO,
        Column("sector", "VARCHAR", "The DAC's sector of three digits: 152 is conflict, peace and security."),
        Column(
            "purpose", "VARCHAR", "The DAC's purpose of five digits; null in the extract by sector.", required=False
        ),
        _AMOUNT,
    ),
    key=("country", "body", "recipient", "year", "sector", "purpose"),
    part="recipient",
)
TOTALS = Table(
    name="crs_totals",
    help="Disbursements for all purposes together, by provider, recipient and year.",
    columns=(*_WHO, _AMOUNT),
    key=("country", "body", "recipient", "year"),
    part="recipient",
)
PEACE = "152"


class _Line(NamedTuple):
    provider: Provider
    recipient: str
    year: int
    sector: str
    purpose: str | None
    amount: float


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest file of the service, or else the extract.

    Raises:
        SourceChanged: If a column, a code or a year is not what it was.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    notes: list[str] = []
    served = file.name.startswith("oecd_crs_service")
    lines = list(_served(file, notes) if served else _extract(file, notes))
    purposes: defaultdict[tuple[Provider, str, int, str, str | None], float] = defaultdict(float)
    totals: defaultdict[tuple[Provider, str, int], float] = defaultdict(float)
    for line in lines:
        key = (line.provider, line.recipient, line.year)
        if not served or line.sector == ALL:
            totals[key] += line.amount
        if line.purpose or line.sector == PEACE:
            purposes[*key, line.sector, line.purpose] += line.amount
    years: dict[str, list[int]] = {}
    for line in lines:
        years.setdefault(line.recipient, []).append(line.year)
    first, last = min(line.year for line in lines), max(line.year for line in lines)
    # the service is asked for every year: one without a row is one without aid
    covered = Period(dt.date(first, 1, 1), dt.date(last, 12, 31))
    lacks = () if served else ("purpose",)
    spans = [Span(BY_PURPOSE.name, covered, lacks=lacks, part=recipient) for recipient in sorted(years)]
    spans += [Span(TOTALS.name, covered, part=recipient) for recipient in sorted(years)]
    rows: dict[str, list[Row]] = {
        BY_PURPOSE.name: [
            (*who, recipient, dt.date(year, 1, 1), sector, purpose, round(amount, 6))
            for (who, recipient, year, sector, purpose), amount in purposes.items()
            if round(amount, 6)
        ],
        TOTALS.name: [
            (*who, recipient, dt.date(year, 1, 1), round(amount, 6))
            for (who, recipient, year), amount in totals.items()
            if round(amount, 6)
        ],
    }
    return Reading(str(last), rows, tuple(spans), tuple(notes), (file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the disbursements for peace, justice and the fight against crime, and for all purposes, from the OECD's data service.

    Raises:
        SourceChanged: If what comes is no such table, or has fewer rows than last time.
    """
    sectors = "+".join((*PURPOSES, ALL))
    query = {"startPeriod": FIRST, "dimensionAtObservation": "AllDimensions", "format": "csvfile"}
    file = client.get(
        f"{SERVICE}..{sectors}.100._T._T.D.V._T..",
        name=NAME,
        source=KEY,
        accept="csv",
        params=query,
        rows=lambda path: count(path, KEY, SERVED),
        limit=400_000_000,
    )
    return (file,)


def _served(file: RawFile, notes: list[str]) -> Iterator[_Line]:
    """The service's file. Groups of providers or recipients, which count each of their members again, are left out and noted."""
    left: Counter[str] = Counter()
    states = {state.id for state in gazetteer().states.list()}
    for seen in observations(file.path, KEY, SERVED):
        codes = seen.codes
        for column, expected in (("MEASURE", "100"), ("FLOW_TYPE", "D"), ("PRICE_BASE", "V"), ("UNIT_MEASURE", "USD")):
            if codes[column] != expected:
                raise SourceChanged(KEY, f"column {column!r}", expected, repr(codes[column]))
        sector = codes["SECTOR"]
        if sector not in PURPOSES and sector != ALL:
            raise SourceChanged(KEY, "column 'SECTOR'", "the purposes asked for", repr(sector))
        who, recipient = by_code(codes["DONOR"]), codes["RECIPIENT"]
        if who is None or recipient not in states:
            left[codes["DONOR"] if who is None else recipient] += 1
            continue
        purpose = None if sector == ALL else sector
        yield _Line(who, recipient, seen.year, sector if purpose is None else sector[:3], purpose, seen.millions(KEY))
    if left:
        notes.append(f"{left.total()} rows of groups and of unknown codes are left out: {', '.join(sorted(left))}.")


def _extract(file: RawFile, notes: list[str]) -> Iterator[_Line]:
    """The extract by sector. Blanks in names, rows without a sector and years that the CRS did not have are noted."""
    content = file.path.read_bytes()
    if content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    try:
        found = list(csv_lines(KEY, text, EXTRACT, file.name))
    except csv.Error as fault:
        raise SourceChanged(KEY, file.name, "comma-separated values", str(fault)) from fault
    odd = without = 0
    lines = []
    for line in found:
        name = " ".join(line["donor_name"].split())
        odd += name != line["donor_name"]
        without += not line["sector_code"]
        who = by_number(line["donor_code"], name)
        if who is None:
            raise SourceChanged(KEY, f"provider {line['donor_code']}", "a provider that is known", name)
        lines.append(
            _Line(who, line["recipient_iso3_code"], int(line["year"]), line["sector_code"], None, _amount(line, file))
        )
    out = {line.year for line in lines if line.amount}
    if not out:
        raise SourceChanged(KEY, file.name, "disbursements", "none")
    if odd:
        notes.append(f"{odd} names of providers have blanks of another kind, and are read as the same providers.")
    if without:
        worth = sum(line.amount for line in lines if not line.sector)
        notes.append(f"{without} rows name no sector, with {worth:g} million US dollars in the CRS.")
    if later := sorted({line.year for line in lines} - out):
        years = " and ".join(map(str, later))
        notes.append(f"Every row of {years} is zero: the CRS did not have the years yet, and they are not covered.")
    yield from (line for line in lines if line.year in out)


def _amount(line: dict[str, str], file: RawFile) -> float:
    try:
        amount = float(line["usd_disbursement_crs"])
    except ValueError:
        amount = math.nan
    if not math.isfinite(amount):
        where = f"{file.name}, {line['donor_name']} in {line['year']}"
        raise SourceChanged(KEY, where, "a number", line["usd_disbursement_crs"])
    return amount


SOURCE = Source(
    key=KEY,
    title=Text(
        en="Creditor Reporting System: aid by purpose", nb="Kreditorrapporteringssystemet (CRS): bistand etter formål"
    ),
    publisher="OECD, Development Assistance Committee",
    url="https://data-explorer.oecd.org/?fs[0]=Topic%2C1%7CDevelopment%23DEV%23%7COfficial%20Development%20Assistance%20%28ODA%29%23DEV_ODA%23",
    licence="OECD terms and conditions",
    licence_url="https://www.oecd.org/en/about/terms-conditions.html",
    redistribute=True,
    citation="OECD: Creditor Reporting System, disbursements up to {release}.",
    cadence="yearly, around the turn of the year, for the year before",
    tables=(BY_PURPOSE, TOTALS),
    patterns=("oecd_crs_service*.csv", "oecd_crs_iati_*.csv*"),
    read=read,
    fetch=fetch,
)
