"""The engine: answers measures from an edition. Every figure in Varde is made here, and nowhere else."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import product
from threading import Lock, local
from typing import TYPE_CHECKING, Any

from varde.edition import Edition
from varde.errors import BadRequest, UnknownName
from varde.gazetteer import gazetteer
from varde.measures import sql
from varde.measures.coverage import Coverage, not_a_state, undefined
from varde.measures.measure import Flow, Measure, State, Stock
from varde.measures.sql import NOT_GIVEN
from varde.model import Citation, Figure, Missing, Period, Text, Value
from varde.space import NamedArea, Outline, Ring, holder, read_ring

if TYPE_CHECKING:
    import duckdb


KEPT = 20_000
"""How many answers an engine keeps."""

COURSES = 2_000
"""How many stocks an engine keeps the whole course of."""

HELD = 200_000
"""How many rows a table may have to be held in memory whole."""

PATIENCE, ROWS_A_QUESTION = 10, 10_000
"""A table is held once it has been asked so often, and once more for so many rows: what a question gains by it, reading it costs."""

_TABLE = re.compile(r"'(\w+)\.parquet'")


class Engine:
    """Answers from one edition. It reads only, and may be asked by several threads at once: each has a cursor of its own.

    Args:
        edition: The edition that decides every answer.
    """

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self._coverage: dict[str, Coverage] = {}
        self._citations: dict[tuple[str, str | None], Citation] = {}
        self._asked: Counter[str] = Counter()
        self._loaded: set[str] = set()
        self._loading = Lock()
        self._local = local()
        self._answers: dict[str, list[tuple[Any, ...]]] = {}
        self._templates: dict[tuple[Any, ...], str] = {}
        self._courses: dict[tuple[str, frozenset[tuple[str, str]]], tuple[Period, dict[Any, Value]]] = {}

    @cached_property
    def _connection(self) -> "duckdb.DuckDBPyConnection":
        import duckdb

        return duckdb.connect(":memory:", config={"threads": "1"})

    def connect(self) -> None:
        """Open the way to the tables now, rather than at the first question: another thread may do it beside other work."""
        with self._loading:
            _ = self._connection

    @property
    def _cursor(self) -> "duckdb.DuckDBPyConnection":
        """This thread's own way to the tables that all threads share."""
        if not hasattr(self._local, "cursor"):
            with self._loading:
                cursor = self._connection.cursor()
            folder = str(self.edition.path).replace("'", "''")
            cursor.execute(f"SET file_search_path = '{folder}'")
            self._local.cursor = cursor
        return self._local.cursor

    def _load(self, table: str) -> None:
        """Keep a table in memory under its file's own name, so that a figure's query runs on it as it stands.

        The first questions of a table are answered from its file: one page has too few of them to read the whole of it. A long
        table stays in its file, whose row groups are read only where they are needed.
        """
        if table in self._loaded:
            return
        self._asked[table] += 1
        rows = self.edition.manifest.tables[table].rows
        if rows > HELD or self._asked[table] <= PATIENCE + rows / ROWS_A_QUESTION:
            return
        cursor = self._cursor
        with self._loading:
            if table not in self._loaded:
                cursor.execute(f"CREATE TABLE \"{table}.parquet\" AS FROM '{table}.parquet'")
                self._loaded.add(table)

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
        return self._run(measure.table, sql.value(measure, dims, period))[0][0]

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
        rows = [row[skip:] for row in self._run(measure.table, sql.grouped(measure, dims, by, period))]
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
        query = sql.yearly if isinstance(measure.time, Flow) else sql.grouped
        return steps, {row[:-1]: row[-1] for row in self._run(measure.table, query(measure, dims, by, span))}

    def spells(self, measure: Measure, until: dt.date, by: Sequence[str] = (), **dims: str) -> list[Figure]:
        """The intervals in which a state holds that began by a day; one still open ends where the record does."""
        coverage = self.coverage(measure).of(dims.get(measure.part or ""))
        if not coverage.loaded:
            return []
        end = coverage.period.end
        rows = self._run(measure.table, sql.spells(measure, dims, by, min(until, end)))
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

    def outlines(self, on: dt.date) -> tuple[Outline, ...]:
        """The outlines of places and the state that held each on a day; none where the edition has no map.

        A place that the map does not draw is a point. States that are gone and were a part of another come last, to be drawn over it.
        """
        held = self.edition.manifest.tables.get("shapes")
        if held is None or not held.rows:
            return ()
        drawn: dict[str, list[Ring]] = {}
        for country, corners in self._run(
            "shapes", "SELECT country, corners FROM 'shapes.parquet' ORDER BY country, ring"
        ):
            drawn.setdefault(country, []).append(read_ring(corners))
        found = [Outline(place, holder(place, on), tuple(rings)) for place, rings in drawn.items()]
        for country, lon, lat, sketch in self._run("places", "SELECT country, lon, lat, outline FROM 'places.parquet'"):
            point = Outline(country, holder(country, on), (read_ring(sketch),) if sketch else (), (lon, lat))
            found += [point] if not sketch or point.holder else []
        return tuple(found)

    def place_of(self, cell: int) -> str | None:
        """The state or territory of today that has most of the land of a cell of PRIO-GRID; None of the sea, and where the edition has no map."""
        held = self.edition.manifest.tables.get("grid_cells")
        if held is None or not held.rows:
            return None
        found = self._run("grid_cells", f"SELECT country FROM 'grid_cells.parquet' WHERE cell = {sql.literal(cell)}")
        return found[0][0] if found else None

    def near_areas(self, country: str) -> tuple[NamedArea, ...]:
        """The named areas that are near areas of a country, in the order of their keys."""
        held = self.edition.manifest.tables.get("areas")
        if held is None or not held.rows:
            return ()
        rows = self._run(
            "areas",
            "SELECT a.area, a.en, a.nb, a.in_en, a.in_nb FROM 'areas.parquet' a JOIN 'area_members.parquet' m USING (area) "
            f"WHERE m.near AND m.country = {sql.literal(country)} ORDER BY ALL",
        )
        return tuple(
            NamedArea(area, Text(en=en, nb=nb), Text(en=in_en, nb=in_nb)) for area, en, nb, in_en, in_nb in rows
        )

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
            elif text in dim.allowed or text == NOT_GIVEN or not dim.allowed:
                found[name] = text
            else:
                raise UnknownName(name, text, dim.allowed)
        return found

    def _run(self, table: str, query: str) -> list[tuple[Any, ...]]:
        """The rows of a query over one table; an edition never changes, so an answer is kept for the next who asks."""
        if query in self._answers:
            return self._answers[query]
        for name in {table, *_TABLE.findall(query)}:  # a measure may join its table with others
            self._load(name)
        rows = self._cursor.execute(query).fetchall()
        if len(self._answers) >= KEPT:
            self._answers.clear()
        self._answers[query] = rows
        return rows

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
        country = dims.get("country")
        if missing is None and country and country != NOT_GIVEN:
            state = gazetteer().states.get(country)
            # what is counted over a period needs a state at some time in it, what is read at a date needs one at its end
            first = period.start if isinstance(measure.time, Flow) else period.end
            if (state.start and state.start > period.end) or (state.end and state.end < first):
                return not_a_state(Text(en=state.name("en"), nb=state.name("nb")))
        if missing is None and measure.known:
            spells = self._run(measure.known.table, sql.known(measure.known, dims))
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
        state = dims.get("country") if missing and missing.code == "not_a_state" else None
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
            if len(self._templates) >= KEPT:
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
