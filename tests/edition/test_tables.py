"""Rows to Parquet and back: every value as it was, the same bytes each time, and no value of another type."""

import datetime as dt
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from varde.edition import tables
from varde.errors import EditionError
from varde.sources import Column, Table

TABLE = Table(
    name="kinds",
    help="One column of each type.",
    columns=(
        Column("id", "INTEGER", "Number."),
        Column("text", "VARCHAR", "Text.", required=False),
        Column("whole", "INTEGER", "Whole number.", required=False),
        Column("real", "DOUBLE", "Number.", required=False),
        Column("day", "DATE", "Day.", required=False),
        Column("flag", "BOOLEAN", "Yes or no.", required=False),
    ),
    key=("id",),
)
values = st.tuples(
    st.none() | st.text(st.characters(exclude_categories=["Cs"])),
    st.none() | st.integers(-(2**31), 2**31 - 1),
    st.none() | st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**50), 2**50),
    st.none() | st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31)),
    st.none() | st.booleans(),
)
AWKWARD = [
    '"',
    '""',
    ",",
    "\n",
    "\r\n",
    "\r",
    "\\",
    '\\"',
    " ",
    "",
    "NULL",
    "null",
    "\\N",
    "a\tb",
    "\ufeff",
    "#",
    "'",
    "—",
]


def through(folder: Path, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    with tables.connect() as connection:
        entry = tables.write(connection, TABLE, rows, folder, "source")
        assert entry.rows == len(rows)
        return connection.execute(f"FROM '{folder}/kinds.parquet'").fetchall()


@settings(deadline=None, max_examples=60)
@given(st.lists(values, max_size=30))
def test_every_value_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, cells: list[tuple]) -> None:
    rows = [(number, *row) for number, row in enumerate(cells)]
    assert through(tmp_path_factory.mktemp("rows"), rows) == rows


def test_awkward_texts_come_back_as_they_were(tmp_path: Path) -> None:
    rows = [(number, text, None, None, None, None) for number, text in enumerate([*AWKWARD, None])]
    assert through(tmp_path, rows) == rows


def test_rows_are_sorted_by_their_key_and_give_the_same_bytes(tmp_path: Path) -> None:
    rows = [
        (number, f"row {number}", number, number / 7, dt.date(2000, 1, 1), number % 2 == 0) for number in range(50_000)
    ]
    digests = []
    for order in (rows, rows[::-1]):
        with tables.connect() as connection:
            digests.append(tables.write(connection, TABLE, order, tmp_path, None).sha256)
    assert digests[0] == digests[1]
    assert not list(tmp_path.glob("*.csv"))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (1, 5),
        (2, "5"),
        (2, 5.0),
        (2, True),
        (3, True),
        (3, "1"),
        (3, math.nan),
        (3, math.inf),
        (4, "2017-07-31"),
        (5, 1),
    ],
)
def test_a_value_of_another_type_is_refused_and_its_row_named(place: int, value: object, tmp_path: Path) -> None:
    sound = (1, "a", 1, 1.5, dt.date(2017, 7, 31), True)
    wrong = (*sound[:place], value, *sound[place + 1 :])
    with pytest.raises(
        EditionError, match=rf"kinds, row 30002: {TABLE.names[place]} takes {TABLE.columns[place].type}"
    ):
        through(tmp_path, [sound] * 30_001 + [wrong])


def test_a_row_that_is_too_short_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EditionError, match="kinds, row 2: 5 values for 6 columns"):
        through(tmp_path, [(1, "a", 1, 1.5, None, True), (2, "a", 1, 1.5, None)])
