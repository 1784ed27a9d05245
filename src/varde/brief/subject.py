"""Whose page it is, on which date, and the engine that knows: what every chapter is given."""

import datetime as dt
from functools import cached_property

import attrs

from varde.brief.page import Statement
from varde.gazetteer import State
from varde.measures import Engine, get
from varde.model import Figure, Period


@attrs.define
class Subject:
    """A country on a date, with the engine that answers for it.

    Attributes:
        engine: What answers measures.
        state: The country.
        on: The date of the page.
    """

    engine: Engine
    state: State
    on: dt.date

    @cached_property
    def exists(self) -> bool:
        """Whether the country is there on the date; a territory always is."""
        return self.state.exists(self.on) or self.state.kind == "territory"

    def figure(self, measure: str, period: Period | None = None, **dims: str) -> Figure:
        """A figure of the country, on the page's date by default."""
        return self.engine.figure(get(measure), period or Period.day(self.on), country=self.state.id, **dims)

    def by(self, measure: str, period: Period, *by: str, **dims: str) -> list[Figure]:
        """The country's figures broken down by dimensions; none where the record does not cover it, which the chapter says itself."""
        figures = self.engine.by(get(measure), period, by, country=self.state.id, **dims)
        return [figure for figure in figures if figure.missing is None]

    def world(self, measure: str, period: Period | None = None, **dims: str) -> Figure:
        """A figure of all countries together."""
        return self.engine.figure(get(measure), period or Period.day(self.on), **dims)

    def latest(self, measure: str, *columns: str, part: str | None = None) -> Period | None:
        """The last period that the record covers, on or before the page's date; None too where the edition lacks the source."""
        return self.engine.latest(get(measure), self.on, *columns, part=part)

    def covered(self, measure: str, part: str | None = None) -> Period | None:
        """From the first day that the record covers to the page's date or the last, whichever is first; None if there is none."""
        coverage = self.engine.coverage(get(measure)).of(part)
        if not coverage.loaded or coverage.period.start > self.on:
            return None
        return Period(coverage.period.start, min(self.on, coverage.period.end))

    def span(self, measure: str) -> Period | None:
        """From the record's first month to the page's, for a series; None if the page is older."""
        covered = self.covered(measure)
        return Period(covered.start, Period.month(covered.end).end) if covered else None

    def gap(self, message: str, figure: Figure) -> Statement:
        """The sentence that says why there is no figure, of the month that was asked of; a year that goes on is asked of on the page's date."""
        assert figure.missing is not None  # noqa: S101  only a missing figure leaves a gap
        return Statement(
            message,
            {
                "country": self.state,
                "month": Period.month(min(figure.period.end, self.on)),
                "reason": figure.missing.text,
            },
            (figure,),
        )
