"""What an edition covers, and why a figure is missing. Outside coverage a figure is missing; inside it, no row means none.

The spans come from the sources, gaps included; this module turns a question outside them into a `Missing` with its reason.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

import attrs

from varde.errors import EditionError
from varde.model import Missing, Period, Text
from varde.sources import Span

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "before_start": "the record starts later",
        "after_end": "the record ends earlier",
        "not_published": "the publisher's table for the period is missing",
        "left_out": "the publisher's table for the period leaves the dimension out",
        "uncertain": "the publisher's table for the period cannot be trusted in this dimension",
        "not_a_state": "the country did not exist as a state at the time",
        "undefined": "there is nothing to measure",
        "no_source": "no open source",
        "not_loaded": "the edition was built without the source",
    }
)
"""Every code that a `Missing` may have, with what it means."""

_LACKED = {
    "mission": Text(en="missions", nb="operasjoner"),
    "sex": Text(en="women and men", nb="kvinner og menn"),
    "signatory": Text(en="signatories and others", nb="signatarer og andre"),
    "purpose": Text(en="purposes", nb="formål"),
    **dict.fromkeys(("me", "nu", "di", "hr", "co", "ec"), Text(en="issues", nb="temaer")),
}


class Coverage:
    """The spans of one table.

    Args:
        spans: What the source says of each stretch of time, without overlaps.
        absent: Why every figure is missing where there is no span.
    """

    def __init__(self, spans: Iterable[Span], absent: Missing | None = None) -> None:
        self.spans: Sequence[Span] = tuple(
            sorted(spans, key=lambda span: (span.period.start, span.period.end, span.part or ""))
        )
        self._absent = absent or NOT_LOADED
        self._starts = [span.period.start for span in self.spans]
        parts = sorted({span.part for span in self.spans if span.part is not None})
        self._parts = {
            part: Coverage(attrs.evolve(s, part=None) for s in self.spans if s.part == part) for part in parts
        }

    @cached_property
    def lacking(self) -> frozenset[str]:
        """Columns that some stretch lacks."""
        return frozenset(column for span in self.spans for column in span.lacks)

    def of(self, part: str | None) -> "Coverage":
        """The coverage of one part of the table (one treaty), where each has its own; of the whole table without one.

        A part that the table has nothing of is not covered at any time: its source is not part of the edition where parts are
        taken from sources of their own, and else the one source, which is there, has nothing of it.
        """
        if part is None or not self._parts:
            return self
        several = any(span.source for span in self.spans)
        return self._parts.get(part) or Coverage((), NOT_LOADED if several else _NOT_IN_SOURCE)

    @property
    def parts(self) -> Sequence[str]:
        """The parts that have a coverage of their own, in the order of their names."""
        return tuple(self._parts)

    @property
    def loaded(self) -> bool:
        """Whether the edition has anything of the table."""
        return bool(self.spans)

    @cached_property
    def period(self) -> Period:
        """From the first covered day to the last.

        Raises:
            EditionError: If the edition was built without the source.
        """
        if not self.spans:
            raise EditionError("The edition was built without this source, and covers no time of it.")
        return Period(self.spans[0].period.start, max(span.period.end for span in self.spans))

    def missing(self, period: Period, columns: Iterable[str] = ()) -> Missing | None:
        """Why a figure over ``period`` that needs ``columns`` is missing, or None if it is covered."""
        if not self.spans:
            return self._absent
        if self._parts:  # the whole of a table of parts is covered where any part is
            said = [self._parts[part].missing(period, columns) for part in self._parts]
            if None in said:
                return None
            outside = period.start < self.period.start or period.end > self.period.end
            if not outside:
                return said[0]
        if period.start < self.period.start:
            return _missing("before_start", _day(self.period.start))
        if period.end > self.period.end:
            return _missing("after_end", _day(self.period.end))
        first = bisect_right(self._starts, period.start) - 1
        last = bisect_right(self._starts, period.end) - 1
        for span in self.spans[first : last + 1]:
            if not span.published:
                return _missing(
                    span.reason or "not_published", _month(span.period if period.grain == "span" else period)
                )
            lacked = [column for column in span.lacks if column in columns]
            if lacked:
                return _missing(span.reason or "left_out", _month(period), _LACKED.get(lacked[0], Text(en=lacked[0])))
        return None

    def last(self, before: dt.date, columns: Iterable[str] = (), grain: str = "month") -> Period | None:
        """The last month or year that began on or before a day and is covered for ``columns``, or None."""
        for span in reversed(self.spans):
            if span.period.start <= before and span.published and not set(span.lacks) & set(columns):
                day = min(before, span.period.end)
                return Period.month(day) if grain == "month" else Period.year(day.year)
        return None


NOT_LOADED = Missing(
    "not_loaded",
    Text(
        en="the source is not part of this edition; “varde update” fetches it where its licence allows",
        nb="kilden er ikke med i denne utgaven; «varde update» henter den der lisensen tillater det",
    ),
)

_NOT_IN_SOURCE = Missing("undefined", Text(en="the source has nothing of it", nb="kilden har ingenting om dette"))


BY_HAND = frozenset({"nuclear_sipri", "pace_deaths", "terrorism_gti", "ucdp_panel"})
"""Sources whose files no address gives: `varde update` cannot fetch them."""
NOT_LOADED_BY_HAND = Missing(
    "not_loaded",
    Text(
        en="the source is not part of this edition; it is had by hand from its publisher, and “varde edition build” reads it",
        nb="kilden er ikke med i denne utgaven; den må hentes for hånd hos utgiveren, og «varde edition build» leser den",
    ),
)


def not_a_state(name: Text) -> Missing:
    """The country did not exist as a state at the time."""
    return Missing(
        "not_a_state",
        Text(
            en=f"{name.of('en')} was not a state at the time", nb=f"{name.of('nb')} var ikke en stat på det tidspunktet"
        ),
    )


def undefined(why: Text | None) -> Missing:
    """There is nothing to measure."""
    return Missing("undefined", why or Text(en="there is nothing to measure", nb="det er ingenting å måle"))


def _missing(code: str, when: Text, what: Text | None = None) -> Missing:
    match code:
        case "before_start":
            text = Text(en=f"the record starts on {when.en}", nb=f"registeret begynner {when.nb}")
        case "after_end":
            text = Text(en=f"the record ends on {when.en}", nb=f"registeret slutter {when.nb}")
        case "not_published":
            text = Text(
                en=f"the table for {when.en} is missing from the record",
                nb=f"tabellen for {when.nb} mangler i registeret",
            )
        case "left_out":
            assert what is not None  # noqa: S101  a dimension is always named
            text = Text(
                en=f"the table for {when.en} does not tell {what.en} apart",
                nb=f"tabellen for {when.nb} skiller ikke mellom {what.nb}",
            )
        case _:
            assert what is not None  # noqa: S101
            text = Text(
                en=f"in the table for {when.en} {what.en} cannot be told apart with certainty",
                nb=f"i tabellen for {when.nb} kan {what.nb} ikke skilles sikkert fra hverandre",
            )
    return Missing(code, text)


_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_NB = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
]


def _day(day: dt.date) -> Text:
    return Text(en=f"{day.day} {_EN[day.month - 1]} {day.year}", nb=f"{day.day}. {_NB[day.month - 1]} {day.year}")


def _month(period: Period) -> Text:
    if period.grain == "year":
        return Text(en=str(period.start.year), nb=str(period.start.year))
    return Text(
        en=f"{_EN[period.start.month - 1]} {period.start.year}",
        nb=f"{_NB[period.start.month - 1]} {period.start.year}",
    )
