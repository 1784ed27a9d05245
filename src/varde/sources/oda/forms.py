"""The forms in which the OECD's table of development assistance comes: its service's SDMX-CSV, and tables made from it.

The tables are those that the ONE Campaign and Qery publish from the service: a long one with shares and amounts (``name,year,…``),
wide ones with a column a donor (``Year,Australia,…``), and one of the newest two years (``Donor,Percentage,…``). They follow the
OECD's own practice: net flows to 2017, grant equivalents since. None says in which year's prices its constant amounts are; the
year is the one that makes them equal to current ones, and the reading fails where none does.
"""

import csv
import datetime as dt
from collections.abc import Iterator, Sequence

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.sources.oda.line import KEY, Basis, Line, Method, Price
from varde.sources.sdmx import observations
from varde.sources.source import RawFile, csv_lines, require_columns

DONORS = (
    *(
        "AUS",
        "AUT",
        "BEL",
        "CAN",
        "CHE",
        "CZE",
        "DEU",
        "DNK",
        "ESP",
        "EST",
        "FIN",
        "FRA",
        "GBR",
        "GRC",
        "HUN",
        "IRL",
        "ISL",
    ),
    *("ITA", "JPN", "KOR", "LTU", "LUX", "LVA", "NLD", "NOR", "NZL", "POL", "PRT", "ROU", "SVK", "SVN", "SWE", "USA"),
)
"""The donors of the OECD's printed table."""
CODES = {"DAC": "dac", "4EU001": "eu_institutions"}
"""The service's codes for donors that are no states."""
TOGETHER = {"DAC countries": "dac", "EU Institutions": "eu_institutions"}
ALIASES = {"Korea": "KOR", "Switerland": "CHE"}
"""A name that could mean two states, and one that a table has misspelt."""

BREAK = 2018
"""The first year whose figure is its grant equivalent."""
MEASURES = ("2", "1010", "11002", "11010")
"""Net ODA and ODA as a grant equivalent, each as an amount and as a share of GNI."""
FLOWS: dict[str, Method] = {"1140": "net", "1160": "grant_equivalent"}
DOLLARS, SHARE = "USD", "PT_B5G"
UNITS = (DOLLARS, SHARE)
PRICE_BASES: dict[str, Price] = {"V": "current", "Q": "constant"}
COLUMNS = ("DONOR", "MEASURE", "FLOW_TYPE", "UNIT_MEASURE", "PRICE_BASE", "BASE_PER")
FINAL = (12, 1)
"""The day of the next year from which a year's figure is no longer preliminary, where the file itself does not say."""

LONG = ("name", "year", "ODA (left-axis)", "ODA/GNI (right-axis)")


def lines(files: Sequence[RawFile], notes: list[str]) -> Iterator[Line]:
    """Every figure of every file.

    Args:
        files: The raw files.
        notes: Where to say what was corrected or left out.

    Raises:
        SourceChanged: If a file is of no form that is known, or not whole.
    """
    wide: list[RawFile] = []
    newest: list[Line] = []
    for file in files:
        with file.path.open(encoding="utf-8-sig", newline="") as text:
            head = next(csv.reader(text), [])
        if "TIME_PERIOD" in head or "OBS_VALUE" in head or "DONOR" in head:
            yield from _service(file)
        elif head[:1] == ["name"]:
            yield from _long(file)
        elif head[:1] == ["Donor"]:
            newest += _newest(file)
        elif head[:1] == ["Year"]:
            wide.append(file)
        else:
            raise SourceChanged(KEY, file.name, "a table of development assistance", f"columns {', '.join(head)[:80]}")
    for file in wide:
        yield from _wide(file, newest, notes)
    yield from newest


def _service(file: RawFile) -> Iterator[Line]:
    """The service's own file: measures, flows and prices by code."""
    found = list(observations(file.path, KEY, COLUMNS))
    if not found:
        raise SourceChanged(KEY, file.name, "at least one observation", "none")
    last = max(seen.year for seen in found)
    open_year = last if file.retrieved < dt.date(last + 1, *FINAL) else None
    for seen in found:
        codes = seen.codes
        method, unit = FLOWS.get(codes["FLOW_TYPE"]), codes["UNIT_MEASURE"]
        if method is None or codes["MEASURE"] not in MEASURES:
            continue  # another measure of the same table, where a user has fetched more of it
        if unit not in UNITS:
            raise SourceChanged(KEY, "column 'UNIT_MEASURE'", " or ".join(UNITS), repr(unit))
        share = unit == SHARE
        if share and codes["PRICE_BASE"] == "Q":
            continue  # a share is the same in all prices
        price = None if share else PRICE_BASES.get(codes["PRICE_BASE"])
        if not share and price is None:
            raise SourceChanged(KEY, "column 'PRICE_BASE'", " or ".join(PRICE_BASES), repr(codes["PRICE_BASE"]))
        prices = None if share else codes["BASE_PER"] if price == "constant" else str(seen.year)
        if prices is not None and not (prices.isdigit() and len(prices) == 4):
            raise SourceChanged(KEY, "column 'BASE_PER'", "the year of constant prices", repr(prices))
        basis: Basis = "preliminary" if seen.status == "P" or seen.year == open_year else "final"
        value = seen.value if share else seen.millions(KEY)
        who = CODES.get(codes["DONOR"]) or _state(codes["DONOR"])
        yield Line(str(last), seen.year, who, method, price, prices, value, basis)


def _long(file: RawFile) -> list[Line]:
    """Shares, and amounts in the prices of the last year, whose own amounts alone are as the OECD prints them: to two decimals."""
    with file.path.open(encoding="utf-8-sig", newline="") as text:
        found = list(csv_lines(KEY, text, LONG, file.name))
    last = max(int(line["year"]) for line in found)
    printed = {int(line["year"]) for line in found if _decimals(line[LONG[2]]) > 2}
    if last in printed or len(printed) < len({line["year"] for line in found}) - 1:
        raise SourceChanged(KEY, file.name, f"amounts in the prices of {last}", "nothing that says in which year's")
    told = []
    for line in found:
        who, year = TOGETHER.get(line["name"]) or _state(line["name"]), int(line["year"])
        if line[LONG[2]]:
            told.append(_line(file, last, year, who, "constant", str(last), line[LONG[2]]))
        if line[LONG[3]]:
            told.append(_line(file, last, year, who, None, None, line[LONG[3]]))
    return told


def _newest(file: RawFile) -> list[Line]:
    """Shares and current amounts of two years; of each pair of columns the head names only the second year."""
    with file.path.open(encoding="utf-8-sig", newline="") as text:
        head, *found = list(csv.reader(text, strict=True))
    if len(head) != 5 or head[1::2] != ["Percentage", "US Dollar"] or head[2] != head[4] or not head[2].isdigit():
        raise SourceChanged(KEY, f"the head of {file.name}", "Donor,Percentage,<year>,US Dollar,<year>", ",".join(head))
    last = int(head[2])
    told = []
    for row in found:
        if len(row) != len(head):
            raise SourceChanged(KEY, file.name, f"{len(head)} cells in each line", f"{len(row)}: the file may be cut")
        who = TOGETHER.get(row[0]) or _state(row[0])
        for year, share, amount in ((last - 1, row[1], row[3]), (last, row[2], row[4])):
            if share:
                told.append(_line(file, last, year, who, None, None, share))
            if amount:
                told.append(_line(file, last, year, who, "current", str(year), amount))
    return told


def _wide(file: RawFile, newest: Sequence[Line], notes: list[str]) -> list[Line]:
    """A line a year and a column a donor: shares, or amounts in the prices of the year in which they equal the current ones."""
    with file.path.open(encoding="utf-8-sig", newline="") as text:
        reader = csv.DictReader(text, strict=True)
        require_columns(KEY, reader.fieldnames or (), ("Year",), file.name)
        found = list(reader)
    if any(None in line or None in line.values() for line in found):
        raise SourceChanged(KEY, file.name, "as many cells in each line", "fewer or more: the file may be cut")
    names = [name for name in found[0] if name != "Year"]
    notes += [f"{file.name}: column {name!r} is read as {ALIASES[name]}." for name in names if name == "Switerland"]
    who = {name: TOGETHER.get(name) or _state(name) for name in names}
    last = max(int(line["Year"]) for line in found)
    price: Price | None = None if "pct_gni" in file.name else "constant"
    prices = _base(file, found, who, newest) if price else None
    return [
        _line(file, last, int(line["Year"]), who[name], price, prices, line[name])
        for line in found
        for name in names
        if line[name]
    ]


def _base(file: RawFile, found: Sequence[dict[str, str]], who: dict[str, str], newest: Sequence[Line]) -> str:
    """The year in which every constant amount equals the current one."""
    current = {(line.who, line.year): line.value for line in newest if line.price == "current"}
    for line in found:
        year = int(line["Year"])
        pairs = [(float(line[name]), current.get((id, year))) for name, id in who.items() if line[name]]
        if pairs and all(amount == other for amount, other in pairs):
            return str(year)
    raise SourceChanged(KEY, file.name, "a year in whose prices the amounts are", "no year equals the current amounts")


def _line(file: RawFile, last: int, year: int, who: str, price: Price | None, prices: str | None, cell: str) -> Line:
    method: Method = "net" if year < BREAK else "grant_equivalent"
    try:
        value = float(cell)
    except ValueError as fault:
        raise SourceChanged(KEY, f"{file.name}, {who} in {year}", "a number", cell) from fault
    return Line(str(last), year, who, method, price, prices, value, "preliminary" if year == last else "final")


def _state(name: str) -> str:
    if name in ALIASES:
        return ALIASES[name]
    try:
        return gazetteer().states.find(name).id
    except UnknownName as fault:
        raise SourceChanged(KEY, "a donor's name", "the name of a state", name) from fault


def _decimals(cell: str) -> int:
    return len(cell.partition(".")[2].rstrip("0"))
