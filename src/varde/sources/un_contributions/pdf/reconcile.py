"""Do the rows that were read add up to every total that the table prints? If not, nothing is believed.

Faults in the UN's own print stand in ``known_faults.csv``, with the reason; there alone a sum may differ.
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import attrs

from varde.errors import SourceChanged
from varde.sources.un_contributions.pdf.report import PdfRow, PrintedTotal, Table

SOURCE = "un_contributions"
FAULTS = Path(__file__).with_name("known_faults.csv")


ODD = 0.05
"""The share of a table's totals whose men and women may differ from their rows where the persons add up: a slip of the UN's
own. More than that is a column read wrongly."""


def reconcile(table: Table, month: str, *, twice: bool = False) -> tuple[tuple[PdfRow, ...], tuple[str, ...]]:
    """The table's rows, each country, mission and type once and none of zero, after comparing them with its totals.

    Persons must add up to every printed total. Where they do and only the split by sex does not, in few totals, the rows are
    taken as they stand and it is noted.

    Returns:
        The rows, and what was noted.

    Args:
        table: What a layout's reader found.
        month: YYYY-MM.
        twice: Whether the layout gives a country's mission two lines. Elsewhere that means that a label was missed.

    Raises:
        SourceChanged: If a country, mission and type comes twice, a row's men and women are not its total, or a printed total is not the sum of its rows.
    """
    for row in table.rows:
        if row.male is not None and row.female is not None and row.male + row.female != row.total:
            what = f"{row.personnel_type} of {row.country_as_printed} in {row.mission or 'all missions'}, {month}"
            raise SourceChanged(
                SOURCE, what, f"{row.male} men and {row.female} women to be {row.total}", str(row.male + row.female)
            )
    if table.printed_rows is not None and table.printed_rows != len(table.rows):
        raise SourceChanged(SOURCE, f"the rows of {month}", f"{table.printed_rows}, as printed", str(len(table.rows)))
    if not table.rows:
        raise SourceChanged(SOURCE, f"the table of {month}", "rows", "none")
    sums = _sums(table.rows)
    faults = known_faults(month)
    odd: list[tuple[str, str, str]] = []
    for total in table.totals:
        place = (total.iso3, total.mission, total.personnel_type)
        for sex in ("male", "female", "total"):
            printed = getattr(total, sex)
            if printed is not None and printed != sums[place][sex] and not _excused(total, sex, faults):
                what = f"the printed total of {_name(total)} ({sex}, {month}, page {total.page})"
                difference = (what, f"{printed}, as printed", f"{sums[place][sex]} in its rows")
                if sex == "total":
                    raise SourceChanged(SOURCE, *difference)
                odd.append(difference)
    if len({what for what, _, _ in odd}) > max(2, ODD * len(table.totals)) or any(
        total.total is None for total in table.totals if total.male is not None
    ):
        for difference in odd:
            raise SourceChanged(SOURCE, *difference)
    if not twice and "missions" not in faults:
        _once(table.rows, month)
    return tuple(_merge(table.rows)), tuple(f"{what} is {printed}; {found}" for what, printed, found in odd)


def _once(rows: Iterable[PdfRow], month: str) -> None:
    seen: set[tuple[str, str | None, str]] = set()
    for row in rows:
        place = (row.iso3, row.mission, row.personnel_type)
        if place in seen:
            what = f"{row.personnel_type} of {row.country_as_printed} in {row.mission or 'all missions'}, {month}"
            raise SourceChanged(SOURCE, what, "one row", "two")
        seen.add(place)


def _sums(rows: Iterable[PdfRow]) -> dict[tuple[str | None, str | None, str | None], Counter[str]]:
    """Sums by country, mission and type, and by every set of them left out."""
    sums: dict[tuple[str | None, str | None, str | None], Counter[str]] = defaultdict(Counter)
    for row in rows:
        values = {"male": row.male or 0, "female": row.female or 0, "total": row.total}
        places = {
            (iso3, mission, kind)
            for iso3 in (row.iso3, None)
            for mission in (row.mission, None)
            for kind in (row.personnel_type, None)
        }
        for place in places:
            sums[place].update(values)
    return sums


def _name(total: PrintedTotal) -> str:
    return "/".join(part for part in (total.iso3, total.mission, total.personnel_type) if part) or "all"


def _excused(total: PrintedTotal, sex: str, faults: set[str]) -> bool:
    if sex != "total" and "sexes" in faults:
        return True
    return _name(total) in faults or (total.mission is not None and "missions" in faults)


def known_faults(month: str) -> set[str]:
    """The totals of a month that are known not to add up; "missions" stands for every mission's, "sexes" for every sum of one sex."""
    with FAULTS.open(encoding="utf-8", newline="") as file:
        return {row["total"] for row in csv.DictReader(file) if row["month"] == month}


def _merge(rows: Iterable[PdfRow]) -> Iterable[PdfRow]:
    """One row a country, mission and type: a mission may take two lines."""
    merged: dict[tuple[str, str | None, str], PdfRow] = {}
    for row in rows:
        place = (row.iso3, row.mission, row.personnel_type)
        if place in merged:
            first = merged[place]
            male = None if first.male is None or row.male is None else first.male + row.male
            female = None if first.female is None or row.female is None else first.female + row.female
            row = attrs.evolve(first, male=male, female=female, total=first.total + row.total)  # noqa: PLW2901
        merged[place] = row
    return (row for row in merged.values() if row.total)
