"""The engine: answers measures from an edition. Every figure in Varde is made here, and nowhere else."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import Any

from varde.edition import Edition
from varde.errors import BadRequest, UnknownName
from varde.gazetteer import gazetteer
from varde.measures import sql
from varde.measures.answers import Answers
from varde.measures.coverage import BY_HAND, NOT_LOADED, NOT_LOADED_BY_HAND, Coverage, not_a_state, undefined
from varde.measures.geography import Geography
from varde.measures.measure import Dimension, Flow, Measure, State, Stock
from varde.measures.sql import NOT_GIVEN
from varde.model import Citation, Figure, Missing, Period, Text, Value

TEMPLATES = 20_000
"""How many templates of queries an engine keeps."""

COURSES = 2_000
"""How many stocks an engine keeps the whole course of."""


class Engine:
    """Answers from one edition. It reads only, and may be asked by several threads at once: each has a cursor of its own.

    Args:
        edition: The edition that decides every answer.
    """

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self._coverage: dict[str, Coverage] = {}
        self._citations: dict[tuple[str, str | None], Citation] = {}
        self.answers = Answers(edition)
        self.geography = Geography(self.answers)
        self._templates: dict[tuple[Any, ...], str] = {}
        self._courses: dict[tuple[str, frozenset[tuple[str, str]]], tuple[Period, dict[Any, Value]]] = {}

    def connect(self) -> None:
        """Open the way to the tables now, rather than at the first question: another thread may do it beside other work."""
        self.answers.connect()

    def coverage(self, measure: Measure) -> Coverage:
        """What the edition covers of a measure."""
        if measure.table not in self._coverage:
            known = measure.table in self.edition.manifest.tables  # an edition may be older than the measure
            self._coverage[measure.table] = Coverage(self.edition.spans(measure.table) if known else ())
        return self._coverage[measure.table]

    def figure(self, measure: Measure, period: Period, **dims: str) -> Figure:
        """One figure.

        Args:
            measure: The measure.
            period: The time; a stock takes the month (or year) that holds its end.
            dims: Values of dimensions as ids, as `resolve` gives them.
        """
        period = fit(measure, period)
        missing = self._missing(measure, period, dims)
        value = None if missing else self._value(measure, dims, period)
        return self._figure(measure, dims, period, value, missing)

    def _value(self, measure: Measure, dims: Mapping[str, str], period: Period) -> Value | None:
        """The value that is known to be covered; of a stock whose course has been asked for, from that."""
        span, course = self._courses.get((measure.key, frozenset(dims.items())), (None, {}))
        if span is not None and period in span:
            return course.get((period.start,), measure.empty)
        return self.answers.value(measure, dims, period)

    def by(self, measure: Measure, period: Period, by: Sequence[str], **dims: str) -> list[Figure]:
        """Figures broken down by dimensions: those that are not zero, the largest first.

        Rows whose cell is empty come as a line of their own, with the value `NOT_GIVEN`, so that the lines add up. Where the
        record does not cover the breakdown, one figure says so; where it does and there is nothing, none.
        """
        period = fit(measure, period)
        missing = self._missing(measure, period, dims, by)
        if missing:
            return [self._figure(measure, dims, period, None, missing, by)]
        skip = 1 if isinstance(measure.time, Stock) else 0
        rows = [row[skip:] for row in self.answers.grouped(measure, dims, by, period)]
        figures = []
        for *values, value in rows:
            if value is None:
                continue
            found = dict(zip(by, (NOT_GIVEN if cell is None else cell for cell in values), strict=True))
            fixed = {**dims, **found}
            uncovered = self._missing(measure, period, fixed) if measure.part in by else None
            figures.append(self._figure(measure, fixed, period, None if uncovered else value, uncovered))
        highest_first = not measure.ranked and all(isinstance(figure.value, int | float) for figure in figures)
        return sorted(figures, key=lambda figure: -figure.number) if highest_first else figures

    def series(self, measure: Measure, span: Period, by: Sequence[str] = (), **dims: str) -> list[Figure]:
        """Figures for every month or year of a span, each missing where it is not covered.

        A stock has one for each of its periods. A flow is summed over each year; the first and the last end with the span.

        Args:
            measure: A stock or a flow.
            span: From the first day to the last.
            by: Dimensions with a closed list of values; each value gets its own series, one after the other.
            dims: Values of the dimensions that are fixed.
        """
        allowed = [_closed(measure, name) for name in by]
        steps, found = self._drawn(measure, span, by, dims)
        figures = []
        for values in product(*allowed):
            fixed = {**dims, **dict(zip(by, values, strict=True))}
            for step in steps:
                missing = self._missing(measure, step, fixed)
                value = None if missing else found.get((_begun(measure, step), *values), measure.empty)
                figures.append(self._figure(measure, fixed, step, value, missing))
        return figures

    def course(self, measure: Measure, span: Period, **dims: str) -> list[tuple[Period, Value | None]]:
        """The values of `series`, None where they are missing: for what asks when something held, and shows no figure of it."""
        steps, found = self._drawn(measure, span, (), dims)
        if isinstance(measure.time, Stock):
            if len(self._courses) >= COURSES:
                self._courses.clear()
            self._courses[measure.key, frozenset(dims.items())] = span, found
        return [
            (step, None if self._missing(measure, step, dims) else found.get((_begun(measure, step),), measure.empty))
            for step in steps
        ]

    def _drawn(
        self, measure: Measure, span: Period, by: Sequence[str], dims: Mapping[str, str]
    ) -> tuple[tuple[Period, ...], dict[tuple[Any, ...], Value]]:
        """The periods of a series, and its values by their first days and the dimensions that it is broken down by."""
        if isinstance(measure.time, Flow):
            span = fit(measure, span)
        steps = _steps(measure.time, span)
        if all(self._missing(measure, step, dims, by) for step in steps):
            return steps, {}
        return steps, {row[:-1]: row[-1] for row in self.answers.steps(measure, dims, by, span)}

    def spells(self, measure: Measure, until: dt.date, by: Sequence[str] = (), **dims: str) -> list[Figure]:
        """The intervals in which a state holds that began by a day; one still open ends where the record does."""
        coverage = self.coverage(measure).of(dims.get(measure.part or ""))
        if not coverage.loaded:
            return []
        end = coverage.period.end
        rows = self.answers.spells(measure, dims, by, min(until, end))
        return [
            self._figure(
                measure,
                {**dims, **dict(zip(by, (NOT_GIVEN if cell is None else cell for cell in row[2:]), strict=True))},
                Period(row[0], min(row[1] or end, end)),
                True,
                None,
            )
            for row in rows
        ]

    def latest(self, measure: Measure, on: dt.date, *columns: str, part: str | None = None) -> Period | None:
        """The last period on or before a day that the edition covers for a measure and the columns it is asked by, or None.

        Args:
            measure: The measure.
            on: The day.
            columns: The columns that it is to be asked by.
            part: The value of the measure's ``part`` that it is asked of, where each has a coverage of its own.
        """
        coverage = self.coverage(measure).of(part)
        if not coverage.loaded:
            return None
        if isinstance(measure.time, Stock):
            return coverage.last(on, {*columns, *measure.requires}, measure.time.grain)
        day = min(on, coverage.period.end)
        return Period.day(day) if day >= coverage.period.start else None

    def resolve(self, measure: Measure, given: Mapping[str, str], on: dt.date | None = None) -> dict[str, str]:
        """Dimensions as a person gives them to ids.

        Raises:
            UnknownName: If a dimension or a value is unknown, with the nearest known.
            BadRequest: If the measure needs a dimension that is not given.
        """
        found = {}
        for name, text in given.items():
            dim = measure.dim(name)
            if dim is None:
                raise UnknownName(f"dimension of {measure.key}", name, [dim.name for dim in measure.dims])
            if dim.register:
                found[name] = text if text == NOT_GIVEN else gazetteer().register(dim.register).find(text, on).id
            else:
                known = (
                    dim.allowed or self._listed(dim) or (self.coverage(measure).parts if name == measure.part else ())
                )
                if known and text not in known and text != NOT_GIVEN:
                    raise UnknownName(f"{name} of {measure.key}", text, known)
                found[name] = text
        return found

    def _listed(self, dim: Dimension) -> Sequence[str]:
        """The values of a dimension that the edition itself lists; none where it was built without that table's source."""
        if dim.listed is None or dim.listed[0] not in self.edition.manifest.tables:
            return ()
        table, column = dim.listed
        return [row[0] for row in self.answers.run(f"SELECT DISTINCT {column} FROM '{table}.parquet' ORDER BY ALL")]

    def _missing(
        self, measure: Measure, period: Period, dims: Mapping[str, str], by: Sequence[str] = ()
    ) -> Missing | None:
        for name in measure.needs:
            if name not in dims and name not in by:
                raise BadRequest(f"{measure.key} means nothing summed over {name}: give {name}=… or --by {name}.")
        if measure.ranked and measure.ranked not in (*dims, *by):
            raise BadRequest(
                f"{measure.key} ranks by {measure.ranked}: give {measure.ranked}=… or --by {measure.ranked}."
            )
        covered = self.coverage(measure).of(dims.get(measure.part or ""))
        missing = covered.missing(period, {*dims, *by, *measure.requires})
        if missing is NOT_LOADED and measure.source in BY_HAND:
            return NOT_LOADED_BY_HAND
        gone = _not_there(measure, period, dims) if missing is None else None
        if gone:
            state = gazetteer().states.get(gone)
            return not_a_state(Text(en=state.in_prose("en"), nb=state.in_prose("nb")))
        if missing is None and measure.known:
            spells = self.answers.known(measure.known, dims)
            if not any(start <= period.end and (end is None or end >= period.end) for start, end in spells):
                return undefined(measure.undefined)
        return missing

    def _figure(
        self,
        measure: Measure,
        dims: Mapping[str, str],
        period: Period,
        value: Value | None,
        missing: Missing | None,
        by: Sequence[str] = (),
    ) -> Figure:
        if value is None and missing is None:
            missing = undefined(measure.undefined)
        state = _not_there(measure, period, dims) if missing and missing.code == "not_a_state" else None
        return Figure(
            measure=measure.key,
            dims=dims,
            period=period,
            value=value,
            unit=measure.unit,
            missing=missing,
            sql=sql.at(self._template(measure, dims, by, state), period),
            citation=self._citation(measure.table, dims.get(measure.part or "")),
            edition=self.edition.name,
        )

    def _template(self, measure: Measure, dims: Mapping[str, str], by: Sequence[str], state: str | None) -> str:
        """The query of a figure but for its period; a series has hundreds that differ in that alone."""
        key = (measure.key, *dims.items(), None, *by, state)
        if key not in self._templates:
            if len(self._templates) >= TEMPLATES:
                self._templates.clear()
            lacking = self.coverage(measure).lacking
            self._templates[key] = sql.template(measure, dims, by=by, lacking=lacking, state=state)
        return self._templates[key]

    def _citation(self, table: str, part: str | None) -> Citation:
        if (table, part) not in self._citations:
            self._citations[table, part] = self.edition.citation(table, part)
        return self._citations[table, part]


def fit(measure: Measure, period: Period) -> Period:
    """The period that a measure is read for: the month or year of a stock, the last day of a state asked at a date, whole months or
    years of a flow that knows no days.
    """
    match measure.time:
        case Flow(_, "month"):
            return Period(Period.month(period.start).start, Period.month(period.end).end)
        case Flow(_, "year"):
            return Period(Period.year(period.start.year).start, Period.year(period.end.year).end)
        case Stock("month"):
            return Period.month(period.end)
        case Stock("year"):
            return Period.year(period.end.year)
        case State() if period.grain != "span":
            return Period.day(period.end)
    return period


def _not_there(measure: Measure, period: Period, dims: Mapping[str, str]) -> str | None:
    """The country that was no state, or None. Of two that must both be there, either may be the one.

    What is counted over a period needs a state at some time in it, what is read at a date needs one at its end.
    """
    first = period.start if isinstance(measure.time, Flow) else period.end
    for name in ("country", "partner") if measure.both else ("country",):
        if (given := dims.get(name, NOT_GIVEN)) != NOT_GIVEN:
            state = gazetteer().states.get(given)
            if (state.start and state.start > period.end) or (state.end and state.end < first):
                return given
    return None


@lru_cache(maxsize=64)
def _steps(time: Stock | Flow | State, span: Period) -> tuple[Period, ...]:
    """The periods of a series over a span."""
    if time == Stock("month"):
        return tuple(span.months())
    if isinstance(time, Flow):
        return tuple(Period(max(year.start, span.start), min(year.end, span.end)) for year in span.years())
    return tuple(span.years())


def _begun(measure: Measure, step: Period) -> dt.date:
    """The day by which a period of a series is found: its first, or its year's."""
    return step.start if measure.time == Stock("month") else step.start.replace(month=1, day=1)


def _closed(measure: Measure, name: str) -> Iterable[str]:
    dim = measure.dim(name)
    if dim is None or not dim.allowed:
        raise BadRequest(f"{measure.key} has no closed list of {name} to draw a series by.")
    return dim.allowed
