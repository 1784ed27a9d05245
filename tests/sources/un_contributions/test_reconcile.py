"""A table is believed when its persons add up; a slip in its split by sex is noted, a column read wrongly is refused."""

import pytest

from varde.errors import SourceChanged
from varde.sources.un_contributions.pdf.reconcile import reconcile
from varde.sources.un_contributions.pdf.report import PdfRow, PrintedTotal, Table

ROWS = tuple(
    PdfRow(
        iso3=iso3,
        country_as_printed=iso3,
        mission="UNMISS",
        personnel_type="Troops",
        male=male,
        female=female,
        total=male + female,
    )
    for iso3, male, female in (("NOR", 10, 2), ("SWE", 5, 1), ("DNK", 3, 3), ("FIN", 7, 0))
)


def total(iso3: str, male: int, female: int, persons: int) -> PrintedTotal:
    return PrintedTotal(iso3=iso3, mission=None, personnel_type=None, male=male, female=female, total=persons, page=1)


RIGHT = (total("NOR", 10, 2, 12), total("SWE", 5, 1, 6), total("DNK", 3, 3, 6))


def test_a_table_that_adds_up_has_nothing_to_note() -> None:
    rows, notes = reconcile(Table(ROWS, (*RIGHT, total("FIN", 7, 0, 7))), "2017-07")
    assert rows == ROWS
    assert notes == ()


def test_one_slip_between_the_sexes_is_noted() -> None:
    rows, notes = reconcile(Table(ROWS, (*RIGHT, total("FIN", 6, 1, 7))), "2017-07")
    assert rows == ROWS
    assert len(notes) == 2
    assert "FIN" in notes[0]


def test_persons_that_do_not_add_up_are_refused() -> None:
    with pytest.raises(SourceChanged, match="printed total of FIN"):
        reconcile(Table(ROWS, (*RIGHT, total("FIN", 7, 1, 8))), "2017-07")


def test_columns_exchanged_throughout_are_refused() -> None:
    exchanged = tuple(total(str(t.iso3), int(t.female or 0), int(t.male or 0), int(t.total or 0)) for t in RIGHT)
    with pytest.raises(SourceChanged, match="male"):
        reconcile(Table(ROWS, (*exchanged, total("FIN", 0, 7, 7))), "2017-07")
