"""One figure of the OECD's table of official development assistance, whichever form it was read from."""

import datetime as dt
from typing import Literal, NamedTuple

from varde.sources.source import Row

KEY = "oda"
METHODS = ("net", "grant_equivalent")
PRICES = ("current", "constant")
BASIS = ("final", "preliminary")
BLOCS = ("dac", "eu_institutions")

Method = Literal["net", "grant_equivalent"]
Price = Literal["current", "constant"]
Basis = Literal["final", "preliminary"]


class Line(NamedTuple):
    """A donor's amount, or its share of GNI, which has no prices."""

    edition: str
    year: int
    who: str
    method: Method
    price: Price | None
    prices: str | None
    value: float
    basis: Basis

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from every other."""
        return (self.edition, str(self.year), self.who, self.method, self.price or "share")

    @property
    def row(self) -> Row:
        """The row of its table: a share to two decimals, as the OECD prints it, an amount to the ten thousand dollars."""
        priced = (self.price, self.prices) if self.price else ()
        start = dt.date(self.year, 1, 1)
        return (self.edition, start, self.who, self.method, *priced, round(self.value, 2), self.basis)
