"""The numbers that a text states: counts, shares, sums of money and ranks, in digits or in words, with their hedges.

`find` gives those of a text in one of five languages. A number that states no quantity is told apart and left out: years, dates,
durations, ages, and the numbers of resolutions, articles, pages, telephones and types. Not here: what is counted.
"""

from varde.check.quantities.find import find
from varde.check.quantities.quantity import Quantity

__all__ = ["Quantity", "find"]
