"""One line of NATO's tables, in whichever form it comes: a state's or a bloc's figure for a year in an edition."""

import datetime as dt
import re

import attrs

from varde.sources.source import Row

KEY = "nato_defence"
BLOCS = {
    "NATO": "nato",
    "NATO Total": "nato",
    "NATO_EUR_CAN": "europe_canada",
    "NATO Europe and Canada": "europe_canada",
}
"""What NATO's tables and the CSV call several allies together."""
BASIS = ("actual", "estimate")
PRICES = re.compile(r"(\d{4}) prices")
"""The year whose prices a share is reckoned in, as the tables' headings and the CSV's notes say it."""


@attrs.frozen
class Line:
    """A line; ``who`` is a state's id or a bloc's."""

    edition: str
    year: dt.date
    who: str
    share: float | None
    amount: float | None
    basis: str
    prices: str | None
    confidence: str

    @property
    def key(self) -> tuple[str, dt.date, str]:
        """What tells it apart."""
        return self.edition, self.year, self.who

    @property
    def row(self) -> Row:
        """The line as a row of its table."""
        return (self.edition, self.year, self.who, self.share, self.amount, self.basis, self.prices, self.confidence)
