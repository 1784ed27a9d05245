"""A measure and a question to SQL: the one place where it is made.

Two forms. A figure's own query is complete, literals in place, and holds the coverage test itself, so that it gives NULL where
the figure is missing. A grouped query answers many figures at once. Values come from declared measures and from the
gazetteer; every literal is quoted here.
"""

import datetime as dt
from collections.abc import Iterable, Mapping

from varde.measures.measure import Flow, Known, Measure, State, Stock
from varde.model import Period

NOT_GIVEN = "not_given"
"""The value of a dimension, in a question or an answer, for rows whose cell is empty."""


_FIRST, _LAST = dt.date(2, 2, 2), dt.date(3, 3, 3)
"""Days that stand for a period's first and last in a template, and in no question."""


def template(
    measure: Measure,
    dims: Mapping[str, str],
    *,
    by: Iterable[str] = (),
    lacking: Iterable[str] = (),
    state: str | None = None,
) -> str:
    """The complete query for one figure of any period, as `figure` has it, to be filled in by `at`."""
    return figure(measure, dims, Period(_FIRST, _LAST), by=by, lacking=lacking, state=state)


def at(template: str, period: Period) -> str:
    """A template's query for a period."""
    return template.replace(_FIRST_LITERAL, literal(period.start)).replace(_LAST_LITERAL, literal(period.end))


def figure(
    measure: Measure,
    dims: Mapping[str, str],
    period: Period,
    *,
    by: Iterable[str] = (),
    lacking: Iterable[str] = (),
    state: str | None = None,
) -> str:
    """The complete query for one figure.

    Args:
        measure: The measure.
        dims: The dimensions that are fixed, by column.
        period: The period, of the measure's grain.
        by: Columns that it was to be broken down by and must therefore be covered too.
        lacking: Columns that some stretch of the table's coverage lacks, and that must therefore be tested for.
        state: A country that must have been a state, tested in the query, where that is why the figure is missing.
    """
    needed = {*dims, *by, *measure.requires} & set(lacking)
    tests = [_covered(measure, period, needed, dims.get(measure.part or ""))]
    if state:
        tests.append(_existed(state, period))
    if measure.known:
        held = [f'"from" <= {literal(period.end)}', f"coalesce(\"to\", DATE '9999-12-31') >= {literal(period.end)}"]
        tests.append(f"EXISTS (SELECT 1 {_known(measure.known, dims)} AND {' AND '.join(held)})")
    return f"SELECT CASE WHEN {' AND '.join(tests)} THEN {_single(measure)} END AS value FROM {_rows(measure, dims, _when(measure, period))}"


def value(measure: Measure, dims: Mapping[str, str], period: Period) -> str:
    """The query for one figure that is known to be covered: the same, without the test."""
    return f"SELECT {_single(measure)} AS value FROM {_rows(measure, dims, _when(measure, period))}"


def grouped(measure: Measure, dims: Mapping[str, str], by: Iterable[str], period: Period) -> str:
    """One query for many figures: the columns of ``by``, then the value. A stock is also grouped by its grain, first."""
    keys = [*([measure.time.grain] if isinstance(measure.time, Stock) else []), *by]
    if measure.ranked:
        return _ranked(measure, dims, keys, period)
    condition = _conditions(measure, dims, _within(measure, period))
    columns = ", ".join(map(_name, keys))
    return f"SELECT {columns}, {_value(measure)} AS value FROM {_from(measure)}{condition} GROUP BY ALL ORDER BY ALL"


def yearly(measure: Measure, dims: Mapping[str, str], by: Iterable[str], period: Period) -> str:
    """One query for a flow's figures by year: the year's first day, the columns of ``by``, then the value."""
    assert isinstance(measure.time, Flow)  # noqa: S101  a stock has its own grain, a state none
    keys = [f"date_trunc('year', \"{measure.time.column}\")::DATE AS year", *map(_name, by)]
    condition = _conditions(measure, dims, _within(measure, period))
    return f"SELECT {', '.join(keys)}, {_value(measure)} AS value FROM {_from(measure)}{condition} GROUP BY ALL ORDER BY ALL"


def spells(measure: Measure, dims: Mapping[str, str], by: Iterable[str], until: dt.date) -> str:
    """The intervals of a state that began by a day: its first and last day, and the columns of ``by``."""
    time = measure.time
    assert isinstance(time, State)  # noqa: S101  only a state has spells
    condition = _conditions(measure, dims, [f'"{time.start}" <= {literal(until)}'])
    columns = ", ".join([f'"{time.start}"', f'"{time.end}"', *map(_name, by)])
    return f"SELECT {columns} FROM {_from(measure)}{condition} ORDER BY ALL"


def known(what: Known, dims: Mapping[str, str], by: Iterable[str] = ()) -> str:
    """The stretches of time of which something is known: their first and last days, and the columns of ``by``."""
    columns = ", ".join(['"from"', '"to"', *map(_name, by)])
    return f"SELECT {columns} {_known(what, dims)}"


def literal(value: str | dt.date | int) -> str:
    """A value as SQL.

    Example:
        >>> literal("Côte d'Ivoire")
        "'Côte d''Ivoire'"
    """
    if isinstance(value, dt.date):
        return f"DATE '{value.isoformat()}'"
    if isinstance(value, int):
        return str(value)
    return "'" + value.replace("'", "''") + "'"


_FIRST_LITERAL, _LAST_LITERAL = literal(_FIRST), literal(_LAST)


def _single(measure: Measure) -> str:
    return "max(rank)" if measure.ranked else _value(measure)


def _value(measure: Measure) -> str:
    if measure.empty is None or measure.value.startswith("count("):
        return measure.value
    return f"coalesce({measure.value}, {measure.empty})"


def _rows(measure: Measure, dims: Mapping[str, str], when: list[str]) -> str:
    if measure.ranked is None:
        return f"{_from(measure)}{_conditions(measure, dims, when)}"
    others = {name: value for name, value in dims.items() if name != measure.ranked}
    inner = (
        f"SELECT {measure.ranked}, rank() OVER (ORDER BY {measure.value} DESC) AS rank "
        f"FROM {_from(measure)}{_conditions(measure, others, when)} GROUP BY {measure.ranked}"
    )
    if measure.ranked not in dims:  # it was to be broken down by what it ranks, and is missing for all of them
        return f"({inner})"
    return f"({inner}) WHERE {measure.ranked} = {literal(dims[measure.ranked])}"


def _ranked(measure: Measure, dims: Mapping[str, str], keys: list[str], period: Period) -> str:
    ranked = str(measure.ranked)
    fixed = dims.get(ranked)
    others = {name: value for name, value in dims.items() if name != ranked}
    groups = ", ".join(_name(key) for key in keys if key != ranked)
    inner = (
        f"SELECT {groups}, {ranked}, rank() OVER (PARTITION BY {groups} ORDER BY {measure.value} DESC) AS value "
        f"FROM {_from(measure)}{_conditions(measure, others, _within(measure, period))} GROUP BY {groups}, {ranked}"
    )
    condition = f" WHERE {ranked} = {literal(fixed)}" if fixed is not None else ""
    return f"SELECT {', '.join(map(_name, keys))}, value FROM ({inner}){condition} ORDER BY value, {', '.join(map(_name, keys))}"


def _conditions(measure: Measure, dims: Mapping[str, str], when: list[str]) -> str:
    tests = [*when, *(_is(name, value) for name, value in dims.items())]
    if measure.where:
        tests.append(measure.where)
    return f" WHERE {' AND '.join(tests)}" if tests else ""


def _from(measure: Measure) -> str:
    return measure.relation or f"'{measure.table}.parquet'"


def _is(name: str, value: str) -> str:
    return f"{_name(name)} IS NULL" if value == NOT_GIVEN else f"{_name(name)} = {literal(value)}"


def _when(measure: Measure, period: Period) -> list[str]:
    if isinstance(measure.time, Stock):
        return [f"{measure.time.grain} = {literal(period.start)}"]
    return _within(measure, period)


def _within(measure: Measure, period: Period) -> list[str]:
    first, last = literal(period.start), literal(period.end)
    match measure.time:
        case Stock(grain):
            return [f"{grain} BETWEEN {first} AND {last}"]
        case Flow(column):
            return [f'"{column}" BETWEEN {first} AND {last}']
        case State(start, end):
            return [f'"{start}" <= {first}', f"coalesce(\"{end}\", DATE '9999-12-31') >= {last}"]


def _covered(measure: Measure, period: Period, columns: set[str], part: str | None) -> str:
    lacks = "".join(f" AND NOT list_contains(string_split(lacks, ','), {literal(name)})" for name in sorted(columns))
    if part is not None:
        lacks += f" AND part = {literal(part)}"
    if isinstance(measure.time, Flow) and (measure.part is None or part is not None):
        first, last = literal(period.start), literal(period.end)
        return (
            f'(SELECT coalesce(sum(least("to", {last}) - greatest("from", {first}) + 1), 0) FROM \'coverage.parquet\' '
            f'WHERE "table" = {literal(measure.table)} AND published AND "from" <= {last} AND "to" >= {first}{lacks}) = {last} - {first} + 1'
        )
    return (
        f"EXISTS (SELECT 1 FROM 'coverage.parquet' WHERE \"table\" = {literal(measure.table)} AND published "
        f'AND "from" <= {literal(period.start)} AND "to" >= {literal(period.end)}{lacks})'
    )


def _existed(state: str, period: Period) -> str:
    return (
        f"EXISTS (SELECT 1 FROM 'states.parquet' WHERE id = {literal(state)} AND coalesce(\"from\", DATE '0001-01-01') "
        f"<= {literal(period.end)} AND coalesce(\"to\", DATE '9999-12-31') >= {literal(period.start)})"
    )


def _known(what: Known, dims: Mapping[str, str]) -> str:
    tests = [_is(name, dims[name]) for name in what.dims if name in dims]
    return f"FROM '{what.table}.parquet' WHERE {' AND '.join([what.where or 'true', *tests])}"


def _name(column: str) -> str:
    return f'"{column}"' if column in ("from", "to", "table") else column
