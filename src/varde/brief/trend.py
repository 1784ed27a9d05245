"""Rising, falling or unchanged: the one rule by which a page says that something has grown or shrunk.

A change counts from a tenth of the earlier figure, and from one whole unit: 50 conflicts to 54 is unchanged, 50 to 55 is
rising, and two deaths to three is rising while 0.3 homicides per 100,000 to 0.5 is not. Shares of an economy are small numbers,
and count from a twentieth of a percentage point. What lies between the two figures is not looked at, and nothing is
said of why. A page may say less: of a few people, the chapter on the security situation tells the two numbers and no trend.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from varde.model import Figure

Trend = Literal["rising", "falling", "unchanged"]

TENTH = 10
"""The earlier figure is divided by this to give the least change that counts."""

LEAST: Mapping[str, float] = MappingProxyType({"percent of GDP": 0.05, "percent of GNI": 0.05})
"""The least change that counts by unit, in the unit itself; one whole unit of any other."""


def trend(earlier: Figure, later: Figure) -> Trend:
    """How a figure has changed from one time to another.

    Args:
        earlier: The figure that it is compared with.
        later: The figure of the same measure at a later time.

    Raises:
        ValueError: If the two are not of one measure, or come in the wrong order.
        TypeError: If one of them is missing: of what is not known there is no trend.
    """
    if earlier.measure != later.measure:
        raise ValueError(f"{earlier.measure} and {later.measure} are not the same measure")
    if later.period.end < earlier.period.end:
        raise ValueError(f"{later.period} is not after {earlier.period}")
    change = later.number - earlier.number
    if abs(change) < LEAST.get(later.unit, 1) or abs(change) * TENTH < abs(earlier.number):
        return "unchanged"
    return "rising" if change > 0 else "falling"
