"""The cells of PRIO-GRID: half a degree by half a degree, numbered from the south-west corner of the map, 720 to a row."""

import math

from varde.errors import InputError
from varde.space.sphere import Point

SIZE = 0.5
"""Degrees of a cell's side."""
ROWS, COLUMNS = 360, 720


def cell_of(longitude: float, latitude: float) -> int:
    """The number of the cell that a point is in; a point on a line is in the cell to its north and east.

    Raises:
        InputError: If there is no such point.

    Example:
        >>> cell_of(10.75, 59.91)  # Oslo
        215662
    """
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
        raise InputError(f"{longitude}, {latitude} is no longitude and latitude.")
    column = min(math.floor((longitude + 180) / SIZE), COLUMNS - 1)
    row = min(math.floor((latitude + 90) / SIZE), ROWS - 1)
    return row * COLUMNS + column + 1


def centre_of(cell: int) -> Point:
    """The middle of a cell.

    Raises:
        InputError: If there is no such cell.

    Example:
        >>> centre_of(215662)
        (10.75, 59.75)
    """
    if not 1 <= cell <= ROWS * COLUMNS:
        raise InputError(f"{cell} is no cell: they are numbered from 1 to {ROWS * COLUMNS}.")
    row, column = divmod(cell - 1, COLUMNS)
    return (column + 0.5) * SIZE - 180, (row + 0.5) * SIZE - 90
