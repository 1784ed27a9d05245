"""What reading one of the UN's monthly PDF tables gives: its rows, and the totals it prints of them."""

import datetime as dt
from typing import Literal

import attrs

Layout = Literal["A", "B", "C", "D", "E", "F", "G", "H"]


@attrs.frozen
class PdfRow:
    """Persons of one type that one country has in one mission.

    Attributes:
        iso3: The contributing country.
        country_as_printed: Its label as it stands, whole or cut.
        mission: Acronym, or None where the table gives none.
        personnel_type: The UN's type in normal form ("Troops", "Staff Officer").
        male: Men, or None where the table gives no sex.
        female: Women, or None where the table gives no sex.
        total: All persons, never zero.
    """

    iso3: str
    country_as_printed: str
    mission: str | None
    personnel_type: str
    male: int | None
    female: int | None
    total: int


@attrs.frozen
class PrintedTotal:
    """A sum that the table prints: of everything that has the given country, mission and type; None stands for all.

    A sum that the table leaves out is None; ``total`` is that of both sexes.
    """

    iso3: str | None = None
    mission: str | None = None
    personnel_type: str | None = None
    male: int | None = None
    female: int | None = None
    total: int | None = None
    page: int = 0


@attrs.frozen
class PdfReport:
    """One month's table, its sums already compared with the totals it prints.

    Attributes:
        month: YYYY-MM, as the report says of itself.
        report_date: The day it says it counts.
        layout: Which of the known layouts it is.
        rows: Its rows, those of zero left out.
        totals: The totals it prints.
        notes: Totals whose split by sex is not that of their rows, though the persons add up.
    """

    month: str
    report_date: dt.date
    layout: Layout
    rows: tuple[PdfRow, ...]
    totals: tuple[PrintedTotal, ...]
    notes: tuple[str, ...] = ()

    @property
    def grand_total(self) -> int:
        """All persons in the table."""
        return sum(row.total for row in self.rows)


@attrs.frozen
class Table:
    """What a layout's reader finds: one row a printed line, zeros and all, and the printed totals."""

    rows: tuple[PdfRow, ...]
    totals: tuple[PrintedTotal, ...]
    printed_rows: int | None = None
    """How many rows the table says it has, where it does."""
