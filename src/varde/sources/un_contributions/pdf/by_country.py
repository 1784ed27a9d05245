"""Layouts A, B and C: country, then mission (C has none), then one line a type; totals below each.

A mission's name comes from its own line, from the line of its first type, or, where that is broken, from its total.
"""

import re
from collections.abc import Sequence

import attrs

from varde.errors import SourceChanged
from varde.sources.un_contributions.pdf.labels import country, find_country, key, mission, split_type
from varde.sources.un_contributions.pdf.lines import Row, Sheet, columns, place, sexes
from varde.sources.un_contributions.pdf.report import Layout, PdfRow, PrintedTotal, Table

SOURCE = "un_contributions"
GRAND = re.compile(r"(grand )?totals?", re.IGNORECASE)
OF = re.compile(r"totals? (?:(?:for|by|of) )?(?:the )?(.+)", re.IGNORECASE)


def read(sheet: Sheet, layout: Layout, *, broken: bool = False) -> Table:
    """Read a table whose rows stand under their country.

    Args:
        sheet: The report.
        layout: Its layout.
        broken: Whether its lines are known to be broken so that missions cannot all be read; such are left None.

    Raises:
        SourceChanged: If a label is unknown, a row has no country or mission, or a total belongs to nothing above it.
    """
    reader = _Reader(layout, columns(sheet.rows, 3), broken)
    for row in sheet.rows:
        reader.take(row)
    reader.close_mission(None)
    return Table(tuple(reader.rows), tuple(reader.totals))


@attrs.define
class _Reader:
    layout: Layout
    middles: Sequence[float]
    broken: bool
    rows: list[PdfRow] = attrs.field(factory=list)
    totals: list[PrintedTotal] = attrs.field(factory=list)
    heading: list[str] = attrs.field(factory=list)
    """Lines of a country's label not yet resolved: it may be wrapped."""
    country: tuple[str, str] | None = None
    mission: str | None = None
    open: list[PdfRow] = attrs.field(factory=list)
    """Rows that their mission's total has not closed yet."""
    tail: str = ""
    """The last country total's label, which may be wrapped too."""

    def take(self, row: Row) -> None:
        if not row.numbers:
            self.take_label(row)
            return
        words, kind = split_type(row.words)
        if kind:
            self.take_row(row, words, kind)
        else:
            self.take_total(row)

    def take_label(self, row: Row) -> None:
        found = mission("".join(row.words)) if self.layout != "C" else None
        if found:
            self.settle(row.page)
            self.begin_mission(found)
        else:
            self.heading.append(row.text)

    def settle(self, page: int) -> None:
        """Begin the country whose label has been gathered, if one has."""
        if not self.heading:
            return
        label = " ".join(self.heading)
        if self.tail and find_country(label, self.layout) is None:
            label = self.without_tail()
        gathered, self.heading = self.heading, []
        self.close_mission(None)
        if self.broken and label and find_country(label, self.layout) is None:
            label = next((part for part in gathered if find_country(part, self.layout)), "")
        if label:
            self.country = country(label, self.layout, page), label
            self.mission = None

    def without_tail(self) -> str:
        """The gathered label less the lines that end the total above."""
        for end in range(1, len(self.heading) + 1):
            whole = f"{self.tail} {' '.join(self.heading[:end])}"
            if find_country(whole, self.layout) is not None:
                return " ".join(self.heading[end:])
        return " ".join(self.heading)

    def take_row(self, row: Row, words: Sequence[str], kind: str) -> None:
        found = mission(words[0]) if words else None
        if found:
            words = words[1:]
        if words:
            self.heading.append(" ".join(words))
        self.settle(row.page)
        if found and found != self.mission:
            self.begin_mission(found)
        if self.country is None:
            raise SourceChanged(SOURCE, f"a row on page {row.page}", "a country above it", f"{row.text} {row.values}")
        male, female, total = sexes(row, self.middles)
        iso3, label = self.country
        self.open.append(PdfRow(iso3, label, self.mission, kind, male, female, total))

    def take_total(self, row: Row) -> None:
        label = row.text
        values = place(row, self.middles)
        male, female, total = values if len(values) == 3 else (None, None, row.values[-1])
        if len(row.numbers) == 1:
            male, female, total = None, None, row.values[0]
        if not label:
            raise SourceChanged(SOURCE, f"a line on page {row.page}", "a label before its numbers", str(row.values))
        match = OF.fullmatch(label)
        named = match[1] if match else label
        of = PrintedTotal(male=male, female=female, total=total, page=row.page)
        if GRAND.fullmatch(label):
            self.close_mission(None)
            self.totals.append(of)
        elif key(named) == "mission" or mission(named.replace(" ", "")):
            self.settle(row.page)
            self.close_mission(mission(named.replace(" ", "")))
            if self.country is None:
                raise SourceChanged(SOURCE, f"total {label!r} on page {row.page}", "a country above it", "none")
            if self.mission is not None:
                self.totals.append(attrs.evolve(of, iso3=self.country[0], mission=self.mission))
            self.mission = None
        else:
            self.settle(row.page)
            self.close_mission(None)
            self.totals.append(attrs.evolve(of, iso3=self.total_of(named, row.page)))
            self.tail, self.mission = named, None

    def total_of(self, named: str, page: int) -> str:
        if self.country is None:
            raise SourceChanged(SOURCE, f"total of {named!r} on page {page}", "a country above it", "none")
        iso3, label = self.country
        same = key(named) == "country" or key(label).startswith(key(named)) or find_country(named, self.layout) == iso3
        if not same:
            raise SourceChanged(SOURCE, f"the total under {label!r} on page {page}", "its own", f"that of {named!r}")
        return iso3

    def begin_mission(self, found: str) -> None:
        """Close the mission before, or name the rows that have none yet: their label may stand a little below them."""
        nameless = bool(self.open) and all(row.mission is None for row in self.open)
        if not nameless:
            self.close_mission(None)
        self.mission = found

    def close_mission(self, found: str | None) -> None:
        """Give the open rows the mission that their total names, if theirs is not known."""
        if found and any(row.mission not in (None, found) for row in self.open) and not self.broken:
            other = next(row.mission for row in self.open if row.mission not in (None, found))
            raise SourceChanged(
                SOURCE, f"the rows of {self.open[0].country_as_printed}", f"a total of {other}", f"one of {found}"
            )
        self.mission = found = found or self.mission
        for row in self.open:
            if row.mission is None and self.layout != "C" and not found and not self.broken:
                raise SourceChanged(SOURCE, f"{row.personnel_type} of {row.country_as_printed}", "a mission", "none")
            self.rows.append(attrs.evolve(row, mission=row.mission or found))
        self.open = []
