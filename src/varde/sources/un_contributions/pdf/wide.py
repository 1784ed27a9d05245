"""Layout E: country, then one line a mission, with a column for each type and sex."""

import re

from varde.errors import SourceChanged
from varde.sources.un_contributions.pdf.labels import country, mission, personnel_type
from varde.sources.un_contributions.pdf.lines import Row, Sheet
from varde.sources.un_contributions.pdf.report import Layout, PdfRow, PrintedTotal, Table

SOURCE = "un_contributions"
COLUMN = re.compile(r"(unmem|troops|unpol|fpu|mso)[mf]")


def read(sheet: Sheet, layout: Layout) -> Table:
    """Read a table whose columns are types and sexes.

    Raises:
        SourceChanged: If a label is unknown, or a line has not one number a column.
    """
    kinds = [personnel_type(match[1]) or "" for match in COLUMN.finditer(sheet.heading.squeezed)][::2]
    rows: list[PdfRow] = []
    totals: list[PrintedTotal] = []
    label: list[str] = []
    iso3 = found = None
    fresh = True
    for row in sheet.rows:
        words = row.words
        if words and not re.match("(grand )?total", row.text, re.IGNORECASE) and mission(words[-1]):
            found, words = mission(words[-1]), words[:-1]
        if row.text.casefold().startswith("grand total"):
            totals += _totals(row, kinds, None)
        elif row.text.casefold().startswith("total"):
            if iso3 is None:
                raise SourceChanged(SOURCE, f"a total on page {row.page}", "a country above it", "none")
            totals += _totals(row, kinds, iso3)
            found = None
        else:
            if words:
                label = [" ".join(words)] if fresh else [*label, " ".join(words)]
                fresh = False
            if not row.numbers:
                continue
            fresh = True
            iso3 = country(" ".join(label), layout, row.page)
            if found is None:
                raise SourceChanged(SOURCE, f"row {row.text!r} on page {row.page}", "a mission", "none")
            rows += [
                PdfRow(iso3, " ".join(label), found, kind, male, female, male + female)
                for kind, male, female in _pairs(row, kinds)
            ]
            found = None
    return Table(tuple(rows), tuple(totals))


def _pairs(row: Row, kinds: list[str]) -> list[tuple[str, int, int]]:
    values = row.values
    if len(values) == 2 * len(kinds) + 1:
        values = values[:-1]
    if len(values) != 2 * len(kinds):
        raise SourceChanged(
            SOURCE, f"row {row.text!r} on page {row.page}", f"{2 * len(kinds)} numbers", str(row.values)
        )
    return list(zip(kinds, values[::2], values[1::2], strict=True))


def _totals(row: Row, kinds: list[str], iso3: str | None) -> list[PrintedTotal]:
    return [
        PrintedTotal(iso3=iso3, personnel_type=kind, male=male, female=female, total=male + female, page=row.page)
        for kind, male, female in _pairs(row, kinds)
    ]
