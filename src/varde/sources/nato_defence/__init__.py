"""NATO's yearly tables of defence expenditure, edition by edition: share of GDP and amount, by ally and for all together.

The same year differs from one edition to the next, so that a figure is always of an edition. Two forms are read: NATO's own
workbooks (``def-exp-2025-en.xlsx``, sheets “Table 2” and “Table 3”), and a CSV that holds several editions side by side, as
far as they could be had. A workbook's edition is the day in front of its name, or else the day on which it was saved;
shares are kept to two decimals and amounts to the million, as NATO prints them.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal
from urllib.parse import urljoin, urlsplit

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE
from varde.sources.nato_defence import book
from varde.sources.nato_defence.book import NAME
from varde.sources.nato_defence.line import BASIS, BLOCS, KEY, PRICES, Line
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from varde.fetch import Client

PAGE = "https://www.nato.int/en/what-we-do/introduction-to-nato/defence-expenditures-and-natos-5-commitment"
_LINK = re.compile(r"""href=["']([^"']*def-exp-\d{4}[^"']*)["']""", re.IGNORECASE)

_EDITION = Column("edition", "VARCHAR", "Day (or month) of publication of the table: 2024-06-17, 2022-06.")
_YEAR = Column("year", "DATE", "First day of the year.")
_FIGURES = (
    Column(
        "share", "DOUBLE", "Defence expenditure as a percentage of GDP, in the prices of the edition.", required=False
    ),
    Column(
        "amount",
        "DOUBLE",
        "Defence expenditure in million US dollars, current prices and exchange rates.",
        required=False,
    ),
    Column("basis", "VARCHAR", "Whether NATO marks the year as an estimate.", allowed=BASIS),
    Column("prices", "VARCHAR", "The year whose prices the share is reckoned in.", required=False),
    Column(
        "confidence",
        "VARCHAR",
        "How well the row is sourced; high where it is read from NATO's own table.",
        allowed=CONFIDENCE,
    ),
)
ALLIES = Table(
    name="nato_defence",
    help="Defence expenditure by state, year and edition of NATO's table; a state may stand there for years before it joined.",
    columns=(
        _EDITION,
        _YEAR,
        Column("country", "VARCHAR", "The state, ISO 3166-1 alpha-3.", names="country"),
        *_FIGURES,
    ),
    key=("edition", "year", "country"),
    part="edition",
    vintage="edition",
)
TOTALS = Table(
    name="nato_defence_totals",
    help="Defence expenditure of allies together, by year and edition of NATO's table.",
    columns=(
        _EDITION,
        _YEAR,
        Column("bloc", "VARCHAR", "All allies, or those in Europe with Canada.", allowed=("nato", "europe_canada")),
        *_FIGURES,
    ),
    key=("edition", "year", "bloc"),
    part="edition",
    vintage="edition",
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read workbooks, and the CSV for the editions that no workbook is there for.

    Raises:
        SourceChanged: If a table, a column or a year is not where it was, or a name is no state's.
    """
    lines: dict[tuple[str, dt.date, str], Line] = {}
    notes: list[str] = []
    books = [file for file in files if file.name.lower().endswith(".xlsx")]
    for file in books:
        for line in book.lines(file):
            lines[line.key] = line
    whole = {edition for edition, _, _ in lines}
    for file in (file for file in files if file not in books):
        for line in _listed(file, notes):
            if line.edition in whole:
                continue
            if line.key in lines:
                raise SourceChanged(
                    KEY, file.name, "one line by state, year and edition", f"two for {' '.join(map(str, line.key))}"
                )
            lines[line.key] = line
    blocs = set(BLOCS.values())
    found = [lines[key] for key in sorted(lines)]
    rows = {
        ALLIES.name: [line.row for line in found if line.who not in blocs],
        TOTALS.name: [line.row for line in found if line.who in blocs],
    }
    spans = [
        span
        for name in rows
        for span in _spans(name, [line for line in found if (line.who in blocs) == (name == TOTALS.name)])
    ]
    return Reading(max(line.edition for line in found), rows, tuple(spans), tuple(notes), tuple(files))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the workbook of every edition that NATO's page lists, the newest first.

    The page links the PDF of each edition; since 2025 the workbook stands beside it under the same name, before that with
    ``-TABLES`` in it. An older edition whose workbook is gone is left out, the newest is needed.

    Raises:
        SourceChanged: If the page lists no edition.
        Terminal: If the newest workbook cannot be had.
    """
    from varde.errors import Terminal

    page = client.read(PAGE, name="defence-expenditures.html", source=KEY).content.decode("utf-8", "replace")
    links = sorted(
        {urljoin(PAGE, link) for link in _LINK.findall(page) if NAME.search(link)}, key=_newest, reverse=True
    )
    if not links:
        raise SourceChanged(KEY, "NATO's page on defence expenditure", "links to def-exp-<year>-en", "none")
    files: list[RawFile] = []
    for link in links:
        old = NAME.search(link)
        assert old is not None  # noqa: S101  only such links were kept
        stem = re.sub(r"(?:-tables)?-en\.\w+$", "", link, flags=re.IGNORECASE)
        address = f"{stem}{'-TABLES' if old[1] else ''}-en.xlsx"
        name = urlsplit(address).path.rsplit("/", 1)[-1]
        if name in {file.name for file in files}:
            continue
        try:
            files.append(client.get(address, name=name, source=KEY, accept="zip", limit=50_000_000))
        except Terminal:
            if not files:
                raise
    return files


def _newest(link: str) -> tuple[str, str]:
    """The edition's year, then the day in the link's name, if there is one."""
    match = NAME.search(link)
    assert match is not None  # noqa: S101  only such links were kept
    return match[4], f"{match[1]}{match[2]}{match[3]}" if match[1] else ""


def _listed(file: RawFile, notes: list[str]) -> Iterator[Line]:
    """The CSV of several editions. Lines without a figure say nothing, and are counted."""
    columns = ("iso3", "year", "pct_gdp", "amount_usd_current_million", "estimate", "edition", "confidence", "note")
    empty = 0
    with file.path.open(encoding="utf-8", newline="") as text:
        for line in csv_lines(KEY, text, columns, file.name):
            share, amount = line["pct_gdp"], line["amount_usd_current_million"]
            if not share and not amount:
                empty += 1
                continue
            edition = Period.parse(line["edition"]).label
            basis: Literal["actual", "estimate"] = "estimate" if _yes(line["estimate"], file.name) else "actual"
            prices = PRICES.search(line["note"])
            yield Line(
                edition,
                dt.date(int(line["year"]), 1, 1),
                BLOCS.get(line["iso3"], line["iso3"]),
                float(share) if share else None,
                float(amount) if amount else None,
                basis,
                prices[1] if prices else None,
                line["confidence"],
            )
    if empty:
        notes.append(f"{file.name}: {empty} lines without a figure are left out.")


def _yes(text: str, name: str) -> bool:
    if text not in ("yes", "no"):
        raise SourceChanged(KEY, name, "yes or no for an estimate", repr(text))
    return text == "yes"


def _spans(table: str, lines: Sequence[Line]) -> Iterator[Span]:
    """Each edition covers from its first year to its last; a year between that it has no row of is told apart."""
    years: dict[str, set[int]] = {}
    for line in lines:
        years.setdefault(line.edition, set()).add(line.year.year)
    for edition, held in years.items():
        for year in range(min(held), max(held) + 1):
            yield Span(table, Period.year(year), published=year in held, part=edition)


SOURCE = Source(
    key=KEY,
    title=Text(en="Defence expenditure of NATO countries", nb="Forsvarsutgiftene i NATO-landene"),
    publisher="NATO",
    url=PAGE,
    licence="NATO terms of use",
    licence_url="https://www.nato.int/en/about-us/official-texts-and-resources/use-of-nato-content-and-brand",
    redistribute=False,
    citation="NATO: Defence Expenditure of NATO Countries, tables published to {release}.",
    cadence="once or twice a year, in the summer and with the annual report",
    tables=(ALLIES, TOTALS),
    patterns=("*def-exp-*-en.xlsx", "nato_defence_expenditure.csv"),
    read=read,
    fetch=fetch,
)
