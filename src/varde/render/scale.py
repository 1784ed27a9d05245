"""Where things stand on a chart: round ticks for numbers and years, and how wide a text is. Nothing is drawn here."""

import math
from itertools import pairwise

WIDE = "mwMWOQGD@%"
NARROW = "iljtfrI.,:;'|!()[] "


def ticks(highest: float, about: int = 4) -> list[float]:
    """Round numbers from zero to at least ``highest``.

    Example:
        >>> ticks(140), ticks(0.7), ticks(0)
        ([0, 50, 100, 150], [0, 0.2, 0.4, 0.6, 0.8], [0, 1])
    """
    if highest <= 0:
        return [0, 1]
    rough = highest / about
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= rough - 1e-12)
    if highest >= 1 and step < 1:
        step = 1
    found, number = [0.0], 0
    while found[-1] < highest - 1e-9:
        number += 1
        found.append(round(number * step, 10))
    return [int(value) if value == int(value) else value for value in found]


def years(first: int, last: int, most: int) -> list[int]:
    """Years to mark on an axis, at most ``most`` of them where a round step allows it.

    Example:
        >>> years(2015, 2017, 8), years(1991, 2025, 8)
        ([2015, 2016, 2017], [1995, 2000, 2005, 2010, 2015, 2020, 2025])
    """
    for step in (1, 2, 5, 10, 20, 50):
        found = [year for year in range(first, last + 1) if year % step == 0]
        if len(found) <= most:
            return found
    return [first, last]


def width(text: str, size: float) -> float:
    """How wide a text is at most in a sans-serif of ``size``; measured on the safe side, since fonts differ.

    Example:
        >>> 60 < width("MINUSMA", 13) < 80
        True
    """
    units = sum(0.95 if c in WIDE else 0.36 if c in NARROW else 0.74 if c.isupper() else 0.6 for c in text)
    return units * size


def spread(places: list[float], apart: float, highest: float) -> list[float]:
    """The same places moved as little as it takes for them to be ``apart``, none beyond ``highest``.

    Example:
        >>> spread([10, 12, 40], 14, 100)
        [10, 24, 40]
    """
    order = sorted(range(len(places)), key=lambda i: places[i])
    found = list(places)
    for before, i in pairwise(order):
        found[i] = max(found[i], found[before] + apart)
    limit = highest
    for i in reversed(order):
        found[i] = min(found[i], limit)
        limit = found[i] - apart
    return found
