"""Periods: spans of whole days, both ends included. It knows calendars, and nothing of what is measured in them."""

import datetime as dt
import re
from calendar import monthrange

import attrs

from varde.errors import BadPeriod

_DATE = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


@attrs.frozen(order=True)
class Period:
    """A span of whole days, from ``start`` to ``end``, both included.

    Example:
        >>> Period.parse("2017-07")
        Period('2017-07-01', '2017-07-31')
        >>> Period.parse("2017").label
        '2017'
    """

    start: dt.date
    end: dt.date

    def __attrs_post_init__(self) -> None:
        if self.end < self.start:
            raise BadPeriod(f"{self.start}..{self.end}", "it ends before it starts")

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read a year, a month, a day, or two of them with ``..`` between.

        Args:
            text: ``2017``, ``2017-07``, ``2017-07-31`` or ``2017-01..2017-07``.

        Raises:
            BadPeriod: If it is none of these, or no such day exists.
        """
        if ".." in text:
            first, _, last = text.partition("..")
            return cls(cls.parse(first).start, cls.parse(last).end)
        match = _DATE.match(text.strip())
        if not match:
            raise BadPeriod(text)
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None  # noqa: S101  the pattern requires it
        try:
            if month is None:
                return cls.year(year)
            if day is None:
                return cls.month(dt.date(year, month, 1))
            return cls.day(dt.date(year, month, day))
        except ValueError as fault:
            raise BadPeriod(text) from fault

    @classmethod
    def day(cls, day: dt.date) -> "Period":
        """The one day."""
        return cls(day, day)

    @classmethod
    def month(cls, day: dt.date) -> "Period":
        """The month that holds ``day``."""
        return cls(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))

    @classmethod
    def year(cls, year: int) -> "Period":
        """The calendar year."""
        return cls(dt.date(year, 1, 1), dt.date(year, 12, 31))

    @property
    def grain(self) -> str:
        """``day``, ``month`` or ``year`` if it is exactly one of these, else ``span``."""
        if self.start == self.end:
            return "day"
        if self == Period.month(self.start):
            return "month"
        if self == Period.year(self.start.year):
            return "year"
        return "span"

    @property
    def label(self) -> str:
        """The period as it would be typed: ``2017-07``."""
        match self.grain:
            case "day":
                return self.start.isoformat()
            case "month":
                return self.start.isoformat()[:7]
            case "year":
                return f"{self.start.year:04d}"
        return f"{self.start.isoformat()}..{self.end.isoformat()}"

    def months(self) -> list["Period"]:
        """The calendar months it touches, in order."""
        found, day = [], self.start.replace(day=1)
        while day <= self.end:
            month = Period.month(day)
            found.append(month)
            day = month.end + dt.timedelta(days=1)
        return found

    def years(self) -> list["Period"]:
        """The calendar years it touches, in order.

        Example:
            >>> Period.parse("2015-12..2017-02").years()
            [Period('2015-01-01', '2015-12-31'), Period('2016-01-01', '2016-12-31'), Period('2017-01-01', '2017-12-31')]
        """
        return [Period.year(year) for year in range(self.start.year, self.end.year + 1)]

    def __contains__(self, other: "Period | dt.date") -> bool:
        if isinstance(other, dt.date):
            return self.start <= other <= self.end
        return self.start <= other.start and other.end <= self.end

    def __str__(self) -> str:
        return self.label

    def __repr__(self) -> str:
        return f"Period({self.start.isoformat()!r}, {self.end.isoformat()!r})"
