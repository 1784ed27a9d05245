"""Layouts D, F and G: mission, then country, then type, in as many manners as months.

The country stands on its row (2019-11), above its rows (2020-11), above them with a total (2021-01), or in the middle of a
cell that spans them (from 2021-02). Which of these a report does is seen from its rows, not from its month.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

import attrs

from varde.errors import SourceChanged
from varde.sources.un_contributions.pdf.ink import Page, Word
from varde.sources.un_contributions.pdf.labels import country, mission, split_type
from varde.sources.un_contributions.pdf.lines import Row, Sheet, columns, place, sexes
from varde.sources.un_contributions.pdf.merged import Label, assign
from varde.sources.un_contributions.pdf.report import Layout, PdfRow, PrintedTotal, Table

SOURCE = "un_contributions"
TOTAL = re.compile(r"(?:total|totals)\b(?: (?:for|by|of))? ?(.*)", re.IGNORECASE)
TOTAL_OF = re.compile(r"(.+) totals?", re.IGNORECASE)


@attrs.frozen
class _Entry:
    """A row understood: what its words are, before it is known whose it is."""

    row: Row
    mission: str | None
    place: tuple[Word, ...]
    """The words of the country's label that stand on it."""
    kind: str | None
    total: str | None
    """What follows the word "total", or None if the word is not there."""

    @property
    def label(self) -> str:
        return " ".join(word.text for word in self.place)


def read(sheet: Sheet, pages: Sequence[Page], layout: Layout) -> Table:
    """Read a table whose rows stand under their mission.

    Raises:
        SourceChanged: If a label is unknown, or a row has no mission or country.
    """
    entries = [_entry(row) for row in sheet.rows]
    middles = columns(sheet.rows, 3)
    data = [entry for entry in entries if entry.kind and entry.row.numbers]
    inline = sum(bool(entry.place) for entry in data)
    countries = _above(entries) if not inline else _beside(entries, pages, layout)
    return _Reader(layout, middles).read(entries, countries)


def _entry(row: Row) -> _Entry:
    match = TOTAL.fullmatch(row.text) or TOTAL_OF.fullmatch(row.text)
    if match:
        named = match[1]
        return _Entry(row, None, (), None, "grand" if named.casefold() == "grand" else named)
    rest, kind = split_type(row.words)
    found = mission(rest[0]) if rest else None
    begin = 1 if found else 0
    return _Entry(row, found, row.labels[begin : len(rest)], kind, None)


def _above(entries: Sequence[_Entry]) -> list[str | None]:
    """Countries that stand on lines of their own above their rows, wrapped or not."""
    found: list[str | None] = []
    label: list[str] = []
    fresh = True
    for entry in entries:
        if entry.place and not entry.kind:
            label = [*label, entry.label] if not fresh else [entry.label]
            fresh = False
        elif entry.row.numbers:
            fresh = True
        if entry.mission and not entry.place:
            label, fresh = [], True
        if entry.place and entry.row.numbers:
            fresh = True
        found.append(" ".join(label) if label else None)
    return found


def _beside(entries: Sequence[_Entry], pages: Sequence[Page], layout: Layout) -> list[str | None]:
    """Countries that stand beside their rows. A cell cut by a page's end has its label on one of the pages."""
    found: list[str | None] = [None] * len(entries)
    runs: list[tuple[int, list[int]]] = []
    for (number, part), run in _runs(entries):
        data = [i for i in run if entries[i].kind and entries[i].row.numbers]
        labels = [_label(entries[i], data.index(i) if i in data else None) for i in run if entries[i].place]
        heights = [entries[i].row.middle for i in data]
        for i, text in zip(data, assign(heights, labels, pages[number - 1].rules, layout, number), strict=True):
            found[i] = text
        if data:
            runs.append((part, data))
    if _stand_on_top(found, entries, runs):
        _fill_down(found, runs)
    for (part, data), (other, following) in pairwise(runs):
        if part == other:
            _mend(found, following, found[data[-1]])
            _mend(found, data[::-1], found[following[0]])
    return found


def _stand_on_top(
    found: Sequence[str | None], entries: Sequence[_Entry], runs: Sequence[tuple[int, list[int]]]
) -> bool:
    """Whether labels stand on their cells' first rows: blanks follow in the midst of pages, often, and few labels stand apart."""
    midst = [i for _, data in runs if found[data[0]] and found[data[-1]] for i in data]
    blank = sum(found[i] is None for i in midst)
    places = [entry for entry in entries if entry.place]
    apart = sum(not entry.row.numbers for entry in places)
    return blank >= 0.1 * len(midst) > 0 and apart < 0.1 * len(places)


def _fill_down(found: list[str | None], runs: Sequence[tuple[int, list[int]]]) -> None:
    """Rows in the midst of a page without a label: here labels stand at the top of their rows, and hold until the next."""
    for number, (part, data) in enumerate(runs):
        above = found[runs[number - 1][1][-1]] if number and runs[number - 1][0] == part else None
        for i in data:
            above = found[i] = found[i] or above


def _runs(entries: Sequence[_Entry]) -> Iterator[tuple[tuple[int, int], list[int]]]:
    """Entries between which no mission begins or ends, by page and part of the table."""
    part, current = 0, None
    keys: list[tuple[int, int]] = []
    for entry in entries:
        ends = entry.total is not None or not entry.row.labels
        if ends or (entry.mission and entry.mission != current):
            part += 1
            current = None if ends else entry.mission
        keys.append((entry.row.page, part))
    yield from ((key, list(run)) for key, run in groupby(range(len(entries)), keys.__getitem__))


def _mend(found: list[str | None], rows: Sequence[int], label: str | None) -> None:
    """Rows at a page's edge without a label belong to the cell across the edge."""
    for i in rows:
        if found[i] is not None:
            break
        found[i] = label


def _label(entry: _Entry, row: int | None) -> Label:
    first = entry.place[0]
    middle = sum(word.middle for word in entry.place) / len(entry.place)
    return Label(entry.label, first.x0, middle, first.size, row)


@attrs.define
class _Reader:
    layout: Layout
    middles: Sequence[float]
    rows: list[PdfRow] = attrs.field(factory=list)
    totals: list[PrintedTotal] = attrs.field(factory=list)
    mission: str | None = None
    printed_rows: int | None = None
    closed: bool = False
    """Whether a total without a label has closed the mission, so that the next such is of all."""

    def read(self, entries: Sequence[_Entry], countries: Sequence[str | None]) -> Table:
        for entry, label in zip(entries, countries, strict=True):
            if entry.mission:
                self.mission = entry.mission
            if entry.row.counts and not entry.row.labels:
                # 2019-11 and 2019-12 print below it all how many rows there are, the second with the sums.
                self.printed_rows = entry.row.counts[0]
            if not entry.row.numbers:
                continue
            if entry.kind:
                self.take_row(entry, label)
            else:
                self.take_total(entry, label)
        return Table(tuple(self.rows), tuple(self.totals), self.printed_rows)

    def take_row(self, entry: _Entry, label: str | None) -> None:
        where = f"row {entry.row.text!r} on page {entry.row.page}"
        male, female, total = sexes(entry.row, self.middles)
        if self.mission is None or (self.layout == "D" and entry.mission is None):
            raise SourceChanged(SOURCE, where, "a mission", "none")
        if label is None:
            raise SourceChanged(SOURCE, where, "a country beside it", "none")
        iso3 = country(label, self.layout, entry.row.page)
        self.closed = False
        self.rows.append(PdfRow(iso3, label, self.mission, entry.kind or "", male, female, total))

    def take_total(self, entry: _Entry, label: str | None) -> None:
        values, page = place(entry.row, self.middles), entry.row.page
        named = mission(entry.total) if entry.total else None
        if entry.total and entry.total != "grand" and not named:
            raise SourceChanged(
                SOURCE, f"total {entry.row.text!r} on page {page}", "one of a mission", f"one of {entry.total!r}"
            )
        if len(values) != 3 or values[2] is None:
            raise SourceChanged(
                SOURCE, f"total {entry.row.text!r} on page {page}", "three numbers", str(entry.row.values)
            )
        total = PrintedTotal(male=values[0], female=values[1], total=values[2], page=page)
        bare = not entry.row.labels
        if entry.place and label is None:
            raise SourceChanged(SOURCE, f"row {entry.row.text!r} on page {page}", "a known type of personnel", "none")
        if entry.total not in ("grand", "") and not (bare and (entry.row.counts or self.closed)):
            total = attrs.evolve(total, mission=named or self.mission)
            if entry.place and label is not None:
                total = attrs.evolve(total, iso3=country(label, self.layout, page))
        self.closed = self.closed or bare
        self.totals.append(total)
