"""NATO's workbooks and the CSV of several editions, read to one table; and what NATO's page leads to."""

import datetime as dt
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from varde.edition.raw import raw_file
from varde.errors import SourceChanged, Terminal
from varde.fetch import RawFile
from varde.fetch.client import Answer
from varde.sources import Reading
from varde.sources.nato_defence import PAGE, SOURCE, fetch

SPECIMEN = Path(__file__).parents[1] / "specimens" / "alliances" / "nato_defence_expenditure.csv"
STATES = (
    ("Belgium", 1.104, 5000.4),
    ("Canada*", 1.3, 22000),
    ("Czechia", "..", ".."),
    ("Denmark", 1.996, 6000),
    ("France", 1.9, 51000),
    ("Luxembourg *", 0.5, 300),
    ("Netherlands", 1.4, 12000),
    ("Norway", 1.8049, 7536.5),
    ("Portugal", 1.5, 3000),
    ("Slovak Republic", 1.7, 1500),
    ("Türkiye", 1.6, 13000),
    ("United Kingdom", 2.1, 58000),
    ("United States", 3.5, 730000),
    ("NATO Europe and Canada", 1.6, 290000),
    ("NATO Total", 2.5, 1020000),
)
Cell = str | float | None


def table(number: int, heading: str, column: int) -> list[list[Cell]]:
    """A table as NATO lays it out: title, unit, heading, years, states, and a second block below that must not be read."""
    years: list[Cell] = [None, 2019.0, "2020", "2021e"]
    states: list[list[Cell]] = [[state[0], *[state[column]] * 2, None] for state in STATES]
    states[7][3] = states[7][1]
    other: list[list[Cell]] = [[state[0], 99.0, 99.0, 99.0] for state in STATES]
    title = f"Table {number}: Defence expenditure"
    return [
        [title],
        ["(in some unit)"],
        [],
        [heading],
        years,
        *states,
        [],
        ["Another block"],
        years,
        *other,
        ["Notes: …"],
    ]


def workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[Cell]]], day: str | None = "2021-07-02") -> RawFile:
    """An .xlsx file with these sheets, as few parts as a workbook can have."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    numbers = range(1, len(sheets) + 1)
    with zipfile.ZipFile(path, "w") as book:
        parts = "".join(f'<Override PartName="/xl/s{n}.xml" ContentType="{kinds}.worksheet+xml"/>' for n in numbers)
        book.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>{parts}</Types>',
        )
        book.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        named = "".join(
            f'<sheet name="{escape(name)}" sheetId="{n}" r:id="r{n}"/>' for n, name in zip(numbers, sheets, strict=True)
        )
        book.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{named}</sheets></workbook>'
        )
        links = "".join(f'<Relationship Id="r{n}" Type="{office}/worksheet" Target="s{n}.xml"/>' for n in numbers)
        book.writestr(
            "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}/relationships">{links}</Relationships>'
        )
        for number, rows in zip(numbers, sheets.values(), strict=True):
            book.writestr(
                f"xl/s{number}.xml", f'<worksheet xmlns="{main}"><sheetData>{_rows(rows)}</sheetData></worksheet>'
            )
        if day:
            book.writestr(
                "docProps/core.xml",
                f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/">'
                f"<dcterms:modified>{day}T09:00:00Z</dcterms:modified></cp:coreProperties>",
            )
    return raw_file(path, "https://publisher.example")


def _rows(rows: Sequence[Sequence[Cell]]) -> str:
    return "".join(
        f'<row r="{at}">{"".join(_cell(f"{chr(65 + place)}{at}", cell) for place, cell in enumerate(row))}</row>'
        for at, row in enumerate(rows, start=1)
    )


def _cell(place: str, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
    return f'<c r="{place}"><v>{cell}</v></c>'


def tables() -> dict[str, list[list[Cell]]]:
    return {
        "Table 1": table(1, "Current prices", 2),
        "Table 2": table(2, "Current prices and exchange rates", 2),
        "Table 3": table(3, "Share of real GDP (%), based on 2021 prices", 1),
    }


def rows(reading: Reading, table: str = "nato_defence") -> dict[tuple[Any, ...], tuple[Any, ...]]:
    return {(row[0], row[1].year, row[2]): row[3:] for row in reading.rows[table]}


def test_a_workbook_gives_shares_and_amounts_as_nato_prints_them(tmp_path: Path) -> None:
    reading = SOURCE.load([workbook(tmp_path / "def-exp-2021-en.xlsx", tables())])
    found = rows(reading)
    assert found["2021-07-02", 2019, "NOR"] == (1.8, 7536.0, "actual", "2021", "high")
    assert found["2021-07-02", 2021, "NOR"] == (1.8, 7536.0, "estimate", "2021", "high")
    assert found["2021-07-02", 2019, "DNK"][0] == 2.0  # 1.996 is printed 2.00
    assert {who for _, _, who in found} == {
        *("BEL", "CAN", "DNK", "FRA", "LUX", "NLD", "NOR", "PRT", "SVK", "TUR", "GBR", "USA")
    }  # Czechia has two dots and no figure
    assert not any(row[0] == 99 for row in found.values())
    totals = rows(reading, "nato_defence_totals")
    assert totals["2021-07-02", 2020, "nato"][:2] == (2.5, 1020000.0)
    assert totals["2021-07-02", 2020, "europe_canada"][:2] == (1.6, 290000.0)
    assert {
        (span.part, span.period.label, span.published) for span in reading.spans if span.table == "nato_defence"
    } == {("2021-07-02", year, True) for year in ("2019", "2020", "2021")}


def test_the_day_in_a_name_is_the_edition(tmp_path: Path) -> None:
    file = workbook(tmp_path / "210611-def-exp-2021-TABLES-en.xlsx", tables(), day=None)
    assert {row[0] for row in SOURCE.load([file]).rows["nato_defence"]} == {"2021-06-11"}


def test_editions_of_both_forms_stand_side_by_side(tmp_path: Path) -> None:
    book = workbook(tmp_path / "def-exp-2021-en.xlsx", tables(), day="2025-08-28")
    csv = raw_file(SPECIMEN, "https://publisher.example")
    reading = SOURCE.load([csv, book])
    found = rows(reading)
    assert found["2019-06-25", 2019, "NOR"] == (1.6, 7100.0, "estimate", "2015", "high")
    assert found["2025-08-28", 2019, "NOR"][4] == "high"  # the workbook is NATO's own
    assert ("2022-06", 2022, "DNK") in found
    assert not any(who == "ISL" for _, _, who in found)
    assert reading.notes == ("nato_defence_expenditure.csv: 1 lines without a figure are left out.",)
    assert reading.release == "2025-08-28"


def test_a_year_between_that_an_edition_does_not_have_is_not_covered() -> None:
    spans = SOURCE.load([raw_file(SPECIMEN, "https://publisher.example")]).spans
    told = {s.period.label: s.published for s in spans if (s.table, s.part) == ("nato_defence", "2025-08-28")}
    assert told == {"2019": True, "2020": False, "2021": True}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda sheets: sheets.pop("Table 3"), "a sheet that begins “Table 3:”"),
        (lambda sheets: sheets["Table 3"].__setitem__(3, ["Per cent"]), "a block headed"),
        (lambda sheets: sheets["Table 2"].__setitem__(4, [None, "2019", "the year", "2021e"]), "a year such as"),
        (lambda sheets: sheets["Table 2"].__setitem__(4, [None, "2018", "2019", "2020"]), "the same years"),
        (lambda sheets: sheets["Table 3"][12].__setitem__(0, "Ruritania"), "the name of a state"),
        (lambda sheets: sheets["Table 3"][12].__setitem__(0, "Poland"), "the same states"),
        (lambda sheets: sheets["Table 3"][12].__setitem__(1, "n/a"), "a number"),
        (lambda sheets: sheets["Table 3"].__setitem__(9, []), "NATO's twelve founders"),
    ],
)
def test_a_workbook_that_changed_is_refused(change: Any, words: str, tmp_path: Path) -> None:
    sheets = tables()
    change(sheets)
    with pytest.raises(SourceChanged, match=words):
        SOURCE.load([workbook(tmp_path / "def-exp-2021-en.xlsx", sheets)])


@pytest.mark.parametrize(("name", "day"), [("def-exp-2021-en.xlsx", None), ("def-exp-2021-en.xlsx", "2019-01-01")])
def test_a_workbook_without_a_day_of_its_year_has_no_edition(name: str, day: str | None, tmp_path: Path) -> None:
    with pytest.raises(SourceChanged, match="saved in 2021 or later"):
        SOURCE.load([workbook(tmp_path / name, tables(), day)])


class Site:
    """NATO's site, as far as a client sees it: one page, and the files that are there."""

    def __init__(self, page: str, *there: str) -> None:
        self.page, self.there = page, there
        self.asked: list[str] = []

    def read(self, url: str, **_: Any) -> Answer:
        assert url == PAGE
        return Answer(self.page.encode())

    def get(self, url: str, *, name: str, **_: Any) -> RawFile:
        self.asked.append(url)
        if name not in self.there:
            raise Terminal(url, "404 Not Found")
        return RawFile(Path(name), "", url, dt.date(2026, 11, 24), name)


LINKS = """<a href="/content/dam/nato/webready/documents/finance/def-exp-2025-en.pdf">2025</a>
<a href='/content/dam/nato/legacy-wcm/media_pdf/2024/6/pdf/240617-def-exp-2024-en.PDF'>2024</a>
<a href="/content/dam/nato/webready/documents/finance/def-exp-2026-en.pdf">2026</a> <a href="/other.pdf">no</a>"""


def test_the_workbooks_beside_the_listed_tables_are_fetched() -> None:
    site: Any = Site(LINKS, "def-exp-2026-en.xlsx", "def-exp-2025-en.xlsx")
    assert [file.name for file in fetch(site)] == ["def-exp-2026-en.xlsx", "def-exp-2025-en.xlsx"]
    assert site.asked[0] == "https://www.nato.int/content/dam/nato/webready/documents/finance/def-exp-2026-en.xlsx"
    assert site.asked[2].endswith("/2024/6/pdf/240617-def-exp-2024-TABLES-en.xlsx")  # asked for, and not there


def test_without_the_newest_there_is_nothing() -> None:
    site: Any = Site(LINKS, "def-exp-2025-en.xlsx")
    with pytest.raises(Terminal):
        fetch(site)
    bare: Any = Site("<p>This page has moved.</p>")
    with pytest.raises(SourceChanged, match="none"):
        fetch(bare)
