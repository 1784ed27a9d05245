"""Where places are: outlines on the sphere, how far apart, who held them when, the cells of a grid. It knows no file and no edition."""

from varde.space.grid import cell_of, centre_of
from varde.space.holders import Hold, holder, holders
from varde.space.outline import Outline, Ring, dissolve, inside, read_ring, write_ring
from varde.space.regions import SUBREGIONS, NamedArea
from varde.space.sphere import kilometres

__all__ = [
    "SUBREGIONS",
    "Hold",
    "NamedArea",
    "Outline",
    "Ring",
    "cell_of",
    "centre_of",
    "dissolve",
    "holder",
    "holders",
    "inside",
    "kilometres",
    "read_ring",
    "write_ring",
]
