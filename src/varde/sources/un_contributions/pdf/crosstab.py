"""Layout H: one line a country, one column a type; no mission and no sex."""

import re
from collections.abc import Sequence

from varde.errors import SourceChanged
from varde.sources.un_contributions.pdf.ink import Page, Word
from varde.sources.un_contributions.pdf.labels import country, personnel_type
from varde.sources.un_contributions.pdf.lines import Row, Sheet
from varde.sources.un_contributions.pdf.merged import Label, assign
from varde.sources.un_contributions.pdf.report import Layout, PdfRow, PrintedTotal, Table

SOURCE = "un_contributions"
WIDE = 8
"""Points between two columns' headings; words of one heading stand closer."""


def read(sheet: Sheet, pages: Sequence[Page], layout: Layout) -> Table:
    """Read a table whose columns are types.

    Raises:
        SourceChanged: If a label or a column is unknown, or a line has not one number a column.
    """
    headings = _headings(sheet)
    left = headings[0][0].x0
    kinds = [_kind(words) for words in headings]
    rows: list[PdfRow] = []
    totals: list[PrintedTotal] = []
    for found in sheet.pages:
        lines = [row for row in found if not row.labels or row.labels[0].x0 < left - WIDE]
        data = [row for row in lines if row.numbers and not _is_total(row)]
        pieces = [
            _label(row, data.index(row) if row in data else None) for row in lines if row.labels and not _is_total(row)
        ]
        if not lines:
            continue
        page = pages[lines[0].page - 1]
        for row, text in zip(
            data, assign([row.middle for row in data], pieces, page.rules, layout, page.number), strict=True
        ):
            if text is None:
                raise SourceChanged(SOURCE, f"a row on page {row.page}", "a country beside it", str(row.values))
            rows += _cells(row, text, kinds, layout)
        for row in lines:
            if row.numbers and _is_total(row):
                values = _values(row, kinds)
                totals += [
                    PrintedTotal(personnel_type=kind, total=n, page=row.page)
                    for kind, n in zip(kinds, values, strict=False)
                ]
                totals.append(PrintedTotal(total=values[-1], page=row.page))
    return Table(tuple(rows), tuple(totals))


def _headings(sheet: Sheet) -> list[list[Word]]:
    """The words of each type's heading, which may go on in the line below."""
    groups: list[list[Word]] = []
    for word in sheet.heading.words[1:]:
        if groups and word.x0 - groups[-1][-1].x1 < WIDE:
            groups[-1].append(word)
        else:
            groups.append([word])
    end = next((i for i, words in enumerate(groups) if words[0].text.casefold() == "total"), len(groups))
    groups = groups[:end]
    below: list[Row] = []
    for row in sheet.pages[0]:
        if row.numbers:
            break
        below.append(row)
    for word in (word for row in below for word in row.labels):
        for words in groups:
            if word.x0 < words[-1].x1 and word.x1 > words[0].x0 and word.x1 > groups[0][0].x0:
                words.append(word)
                break
    return groups


def _kind(words: Sequence[Word]) -> str:
    label = " ".join(word.text for word in words)
    kind = personnel_type(label)
    if kind is None:
        raise SourceChanged(SOURCE, "a column's heading", "a type of personnel", repr(label))
    return kind


def _is_total(row: Row) -> bool:
    return bool(re.match("(grand )?total", row.text, re.IGNORECASE))


def _label(row: Row, index: int | None) -> Label:
    first = row.labels[0]
    return Label(row.text, first.x0, sum(word.middle for word in row.labels) / len(row.labels), first.size, index)


def _values(row: Row, kinds: Sequence[str]) -> list[int]:
    if len(row.values) != len(kinds) + 1:
        raise SourceChanged(
            SOURCE, f"row {row.text!r} on page {row.page}", f"{len(kinds) + 1} numbers", str(row.values)
        )
    return row.values


def _cells(row: Row, label: str, kinds: Sequence[str], layout: Layout) -> list[PdfRow]:
    iso3 = country(label, layout, row.page)
    *values, total = _values(row, kinds)
    if sum(values) != total:
        raise SourceChanged(
            SOURCE, f"the total of {label!r} on page {row.page}", f"{sum(values)}, the sum of its types", str(total)
        )
    return [PdfRow(iso3, label, None, kind, None, None, value) for kind, value in zip(kinds, values, strict=True)]
