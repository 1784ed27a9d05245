"""The globe: distances, rings, who held what, and the cells of PRIO-GRID."""

import csv
import datetime as dt
import gzip
import math
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from varde.errors import InputError
from varde.gazetteer import gazetteer
from varde.space import cell_of, centre_of, dissolve, holder, holders, kilometres, read_ring, write_ring
from varde.space.grid import COLUMNS, ROWS
from varde.space.outline import inside
from varde.space.sphere import RADIUS, densified, middle

GRID = Path(__file__).parents[3] / "shared" / "data" / "conflict" / "states" / "priogrid_land_cells_v2.csv.gz"
points = st.tuples(st.floats(-180, 180), st.floats(-90, 90))
hundredths = st.tuples(st.integers(-18000, 18000), st.integers(-9000, 9000)).map(lambda c: (c[0] / 100, c[1] / 100))


@given(points, points)
def test_a_distance_is_the_same_both_ways_and_at_most_half_the_globe(one, other):
    there = kilometres(one, other)
    assert there == pytest.approx(kilometres(other, one))
    assert 0 <= there <= math.pi * RADIUS + 1e-6


def test_a_degree_along_a_meridian_and_a_quarter_of_the_equator():
    assert kilometres((10, 60), (10, 61)) == pytest.approx(111.195, abs=0.01)
    assert kilometres((0, 0), (90, 0)) == pytest.approx(10007.56, abs=0.1)


@given(st.lists(hundredths, min_size=3, max_size=20))
def test_a_ring_is_read_as_it_was_written(ring):
    assert read_ring(write_ring(ring)) == tuple(ring)


@given(st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=20))
def test_joined_squares_have_the_points_that_they_had(squares):
    rings = [[(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)] for x, y in sorted(squares)]
    joined = dissolve(rings)
    for x in range(6):
        for y in range(6):
            assert inside((x + 0.5, y + 0.5), joined) == ((x, y) in squares)


def test_what_meets_at_the_date_line_is_joined_only_where_asked():
    west, east = [(170, 0), (180, 0), (180, 5), (170, 5)], [(-180, 0), (-170, 0), (-170, 5), (-180, 5)]
    assert len(dissolve([west, east])) == 2
    assert len(dissolve([west, east], over_date_line=True)) == 1


def test_the_middle_counts_each_part_by_its_size():
    large, small = [(0, 0), (10, 0), (10, 10), (0, 10)], [(20, 0), (21, 0), (21, 1), (20, 1)]
    longitude, latitude = middle([large, small])
    assert 5 < longitude < 5.3
    assert 4.8 < latitude < 5.1
    assert middle([large]) == pytest.approx(middle([large[::-1]]))  # whichever way it turns


@given(st.lists(hundredths, min_size=3, max_size=8, unique=True))
def test_a_dense_ring_has_its_corners_and_no_long_way_between(ring):
    dense = densified(ring, 1.0)
    assert [corner for corner in dense if corner in ring][: len(ring)]
    for (x1, y1), (x2, y2) in zip(dense, [*dense[1:], dense[0]], strict=True):
        assert max(abs(x1 - x2), abs(y1 - y2)) <= 1 + 1e-9


def test_every_cell_is_found_by_its_middle():
    for cell in [*range(1, ROWS * COLUMNS + 1, 997), ROWS * COLUMNS]:
        assert cell_of(*centre_of(cell)) == cell
    assert (cell_of(-180, -90), cell_of(180, 90)) == (1, ROWS * COLUMNS)
    for wrong in (0, ROWS * COLUMNS + 1):
        with pytest.raises(InputError):
            centre_of(wrong)
    with pytest.raises(InputError):
        cell_of(10, 91)


@pytest.mark.shared
@pytest.mark.skipif(not GRID.is_file(), reason="the founders' shared data are not beside the project")
def test_the_cells_are_those_of_prio_grid():
    with gzip.open(GRID, "rt") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == 64_818
    for line in lines:
        middle_of_cell = (float(line["xcoord"]), float(line["ycoord"]))
        assert centre_of(int(line["gid"])) == middle_of_cell
        assert cell_of(*middle_of_cell) == int(line["gid"])


@pytest.mark.parametrize(
    ("place", "on", "state"),
    [
        ("UKR", "1975-01-01", "SUN"),
        ("UKR", "1991-11-30", "SUN"),
        ("UKR", "1991-12-01", "UKR"),
        ("RUS", "1991-12-25", "SUN"),
        ("XKX", "2007-01-01", "SRB"),
        ("XKX", "2000-01-01", "SCG"),
        ("HRV", "1980-01-01", "YUG"),
        ("BGD", "1965-01-01", "PAK"),
        ("ERI", "1950-01-01", None),
        ("ERI", "1960-01-01", "ETH"),
        ("SGP", "1964-01-01", "MYS"),
        ("SGP", "1960-01-01", None),
        ("NAM", "1980-01-01", None),
        ("TLS", "1980-01-01", None),
        ("DEU", "1975-01-01", "DEU"),
        ("DDR", "1975-01-01", "DDR"),
        ("DDR", "1990-10-03", None),
        ("SSD", "2011-07-08", "SDN"),
        ("GRL", "1950-01-01", "GRL"),
    ],
)
def test_who_held_a_place(place, on, state):
    assert holder(place, dt.date.fromisoformat(on)) == state


def test_no_place_is_held_by_two_at_once_and_none_by_a_state_that_was_not_there():
    for place in gazetteer().states:
        holds = holders(place.id)
        for later, earlier in pairwise(holds):
            assert earlier.end is not None
            assert earlier.end < later.start
        for hold in holds:
            state = gazetteer().states.get(hold.state)
            assert state.start is None or state.start <= hold.start
            assert state.end is None or (hold.end is not None and hold.end <= state.end)
