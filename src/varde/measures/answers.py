"""Answers: what an edition's tables say to a question, and how they say it sooner the more they are asked.

An edition never changes, so what is answered once is kept. A table that is asked often is held in memory. And a question that is
asked of a second country, the same in all else, is asked of all of them at once: it takes hardly longer, and answers for the
next two hundred.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from threading import Lock, local
from types import ModuleType
from typing import TYPE_CHECKING, Any

from varde.edition import Edition
from varde.errors import EditionError
from varde.measures import sql
from varde.measures.measure import Flow, Known, Measure, Stock
from varde.measures.sql import NOT_GIVEN
from varde.model import Period

if TYPE_CHECKING:
    import duckdb

Rows = list[tuple[Any, ...]]

KEPT = 20_000
"""How many answers are kept."""

KEPT_ROWS = 300_000
"""How many rows are kept of answers for all countries."""

HELD = 200_000
"""How many rows a table may have to be held in memory whole."""

PATIENCE, ROWS_A_QUESTION = 10, 10_000
"""A table is held once it has been asked so often, and once more for so many rows: what a question gains by it, reading it costs."""

COUNTRIES = 1
"""Of how many countries a question is asked one by one."""

LONGEST = 300
"""How many rows a country's answer may have, for all countries to be asked of at once."""

_TABLE = re.compile(r"'(\w+)\.parquet'")


class Answers:
    """What the tables of one edition answer. Several threads may ask at once: each has a cursor of its own.

    Args:
        edition: The edition.
        countries: Of how many countries a question is asked one by one before it is asked of all.
    """

    def __init__(self, edition: Edition, countries: int = COUNTRIES) -> None:
        self.edition = edition
        self._countries = countries
        # how often a question was asked of one country, with its longest answer; and how often a table was
        self._alone: dict[str, tuple[int, int]] = {}
        self._asked: Counter[str] = Counter()
        self._held: set[str] = set()
        self._opening, self._spreading = Lock(), Lock()
        self._local = local()
        self._kept: dict[str, Rows] = {}
        self._wide: dict[str, dict[Any, Rows]] = {}
        self._rows = 0

    @cached_property
    def _connection(self) -> "duckdb.DuckDBPyConnection":
        return _duckdb().connect(":memory:", config={"threads": "1"})

    def connect(self) -> None:
        """Open the way to the tables now, rather than at the first question: another thread may do it beside other work."""
        with self._opening:
            _ = self._connection

    def value(self, measure: Measure, dims: Mapping[str, str], period: Period) -> Any:
        """The value of a measure that is known to be covered."""
        before = 1 if isinstance(measure.time, Stock) else 0
        rows = self._answer(
            measure.table,
            dims,
            _free(measure, dims),
            lambda dims: sql.value(measure, dims, period),
            lambda rest, free: sql.grouped(measure, rest, [free], period),
            before,
        )
        return rows[0][-1]

    def grouped(self, measure: Measure, dims: Mapping[str, str], by: Sequence[str], period: Period) -> Rows:
        """The values by dimensions: those of ``by``, then the value. A stock has its month or year first."""
        before = 1 if isinstance(measure.time, Stock) else 0
        return self._spread(sql.grouped, measure, dims, by, period, before)

    def steps(self, measure: Measure, dims: Mapping[str, str], by: Sequence[str], span: Period) -> Rows:
        """The values by month or year of a stock, by year of a flow: its first day, the columns of ``by``, the value."""
        query = sql.yearly if isinstance(measure.time, Flow) else sql.grouped
        return self._spread(query, measure, dims, by, span, 1)

    def spells(self, measure: Measure, dims: Mapping[str, str], by: Sequence[str], until: dt.date) -> Rows:
        """The intervals of a state that began by a day: its first and last day, and the columns of ``by``."""
        return self._spread(sql.spells, measure, dims, by, until, 2)

    def known(self, what: Known, dims: Mapping[str, str]) -> Rows:
        """The first and last days of the stretches of time of which something is known."""
        held = {name: dims[name] for name in what.dims if name in dims}
        free = "country" if held.get("country", NOT_GIVEN) != NOT_GIVEN else None
        return self._answer(
            what.table,
            held,
            free,
            lambda dims: sql.known(what, dims),
            lambda rest, free: sql.known(what, rest, [free]),
            2,
        )

    def run(self, query: str, *tables: str) -> Rows:
        """The rows of a query over tables, which it may name itself."""
        if query in self._kept:
            return self._kept[query]
        rows = self._fetch(query, *tables)
        if len(self._kept) >= KEPT:
            self._kept.clear()
        self._kept[query] = rows
        return rows

    def _spread(
        self,
        form: Callable[[Measure, Mapping[str, str], Sequence[str], Any], str],
        measure: Measure,
        dims: Mapping[str, str],
        by: Sequence[str],
        when: Period | dt.date,
        before: int,
    ) -> Rows:
        return self._answer(
            measure.table,
            dims,
            _free(measure, dims),
            lambda dims: form(measure, dims, by, when),
            lambda rest, free: form(measure, rest, [free, *by], when),
            before,
        )

    def _answer(
        self,
        table: str,
        dims: Mapping[str, str],
        free: str | None,
        one: Callable[[Mapping[str, str]], str],
        all_of: Callable[[Mapping[str, str], str], str],
        before: int,
    ) -> Rows:
        """The rows for one country; from the answer for all countries, where so many have been asked for that it is had.

        Args:
            table: The table.
            dims: The dimensions that are fixed.
            free: The one of them whose values are countries that can be asked of all at once, if there is one.
            one: The query for fixed dimensions.
            all_of: The query without one of them, which it is broken down by instead, first of all.
            before: How many columns stand before that one.
        """
        query = one(dims)
        if free is None or query in self._kept:
            return self.run(query, table)
        rest = {name: value for name, value in dims.items() if name != free}
        wide = all_of(rest, free)
        spread = self._wide.get(wide)
        if spread is None:
            times, longest = self._alone.get(wide, (0, 0))
            if times < self._countries or longest > LONGEST:
                rows = self.run(query, table)
                if len(self._alone) >= KEPT:
                    self._alone.clear()
                self._alone[wide] = times + 1, max(longest, len(rows))
                return rows
            with self._spreading:  # the other thread may have asked the same meanwhile
                spread = self._wide.get(wide)
                if spread is None:
                    spread = self._keep(wide, self._fetch(wide, table), before)
        found = spread.get(dims[free])
        return self.run(one({**rest, free: ""}), table) if found is None else found

    def _keep(self, query: str, rows: Rows, before: int) -> dict[Any, Rows]:
        """Keep the rows for all countries by country, and without it."""
        spread: dict[Any, Rows] = {}
        for row in rows:
            spread.setdefault(row[before], []).append((*row[:before], *row[before + 1 :]))
        self._rows += len(rows)
        if self._rows > KEPT_ROWS:
            self._wide, self._rows = {}, len(rows)
        self._wide[query] = spread
        return spread

    def _fetch(self, query: str, *tables: str) -> Rows:
        engine = _duckdb()
        try:
            for name in {*tables, *_TABLE.findall(query)}:
                self._hold(name)
            return self._cursor.execute(query).fetchall()
        except (engine.IOException, engine.InvalidInputException) as fault:  # a file that is gone, or spoilt
            raise EditionError(
                f"Edition {self.edition.name} cannot be read: {str(fault).splitlines()[0]} See: varde edition verify"
            ) from fault

    @property
    def _cursor(self) -> "duckdb.DuckDBPyConnection":
        """This thread's own way to the tables that all threads share."""
        if not hasattr(self._local, "cursor"):
            with self._opening:
                cursor = self._connection.cursor()
            folder = str(self.edition.path).replace("'", "''")
            cursor.execute(f"SET file_search_path = '{folder}'")
            self._local.cursor = cursor
        return self._local.cursor

    def _hold(self, table: str) -> None:
        """Hold a table in memory under its file's own name, so that a figure's query runs on it as it stands.

        The first questions of a table are answered from its file: one page has too few of them to read the whole of it. A long
        table stays in its file, whose row groups are read only where they are needed.
        """
        if table in self._held:
            return
        self._asked[table] += 1
        rows = self.edition.manifest.tables[table].rows
        if rows > HELD or self._asked[table] <= PATIENCE + rows / ROWS_A_QUESTION:
            return
        cursor = self._cursor
        with self._opening:
            if table not in self._held:
                cursor.execute(f"CREATE TABLE \"{table}.parquet\" AS FROM '{table}.parquet'")
                self._held.add(table)


def _duckdb() -> ModuleType:
    """The engine by itself: what the package has around it takes four times as long to import, and is not used here."""
    try:
        import _duckdb as engine
    except ImportError:
        import duckdb as engine
    return engine


def _free(measure: Measure, dims: Mapping[str, str]) -> str | None:
    """The dimension whose countries can be asked of all at once, if there is one."""
    for name, value in dims.items():
        dim = measure.dim(name)
        if dim is not None and dim.register == "country" and value != NOT_GIVEN:
            return name
    return None
