"""Rows to Parquet: sorted, of declared types, and the same bytes for the same rows."""

import datetime as dt
import hashlib
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from varde.edition.manifest import TableEntry
from varde.errors import EditionError
from varde.model import Period
from varde.sources import Column, Span, Table
from varde.sources.source import Row

if TYPE_CHECKING:
    import duckdb

COVERAGE = Table(
    name="coverage",
    help="What each table covers, gaps included.",
    columns=(
        Column("table", "VARCHAR", "The table."),
        Column("from", "DATE", "First day of the stretch."),
        Column("to", "DATE", "Last day of the stretch."),
        Column("published", "BOOLEAN", "Whether there is anything."),
        Column("lacks", "VARCHAR", "Columns that the stretch's rows do not have, with a comma between."),
        Column("reason", "VARCHAR", "Why something is not there.", required=False),
        Column(
            "part",
            "VARCHAR",
            "The part of the table it speaks of, where each has a coverage of its own.",
            required=False,
        ),
    ),
    key=("table", "part", "from"),
)
STATES = Table(
    name="states",
    help="States and territories through time.",
    columns=(
        Column("id", "VARCHAR", "ISO 3166-1 alpha-3, or a former code."),
        Column("kind", "VARCHAR", "State, former state or territory."),
        Column("from", "DATE", "First day.", required=False),
        Column("to", "DATE", "Last day.", required=False),
    ),
    key=("id",),
)
_PYTHON: dict[str, tuple[type, ...]] = {
    "VARCHAR": (str,),
    "INTEGER": (int,),
    "DOUBLE": (float, int),
    "DATE": (dt.date,),
    "BOOLEAN": (bool,),
}
NARROW, WIDE, BROAD = 20_000, 2_048, 500
"""Rows that a reader must take at a time, and how many where a row has more than so many bytes: it is after one country's of them."""

_CHUNK = 20_000
"""Rows that are checked and staged at a time, column by column: an edition has millions of cells."""


def connect() -> "duckdb.DuckDBPyConnection":
    """A connection that writes the same bytes every time, and never fetches an extension."""
    import duckdb

    config: dict[str, str | bool | int | float | list[str]] = {
        "threads": "1",
        "preserve_insertion_order": "true",
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
    return duckdb.connect(":memory:", config=config)


def write(
    connection: "duckdb.DuckDBPyConnection", table: Table, rows: Sequence[Row], folder: Path, source: str | None
) -> TableEntry:
    """Write one table's rows, and count them again in the file that was written.

    Raises:
        EditionError: If a value is not of its column's type: DuckDB would round or convert it in silence.
    """
    staged, path = folder / f"{table.name}.csv", folder / f"{table.name}.parquet"
    with staged.open("w", encoding="utf-8", newline="") as file:
        file.writelines(_lines(table, rows))
    types = ", ".join(f"'{column.name}': '{column.type}'" for column in table.columns)
    order = ", ".join(f'"{name}" NULLS FIRST' for name in table.key)
    reader = (
        f"read_csv('{_quoted(staged)}', columns = {{{types}}}, auto_detect = false, header = false, delim = ',', quote = '\"', "
        "escape = '\"', new_line = '\\n', nullstr = '', allow_quoted_nulls = false, parallel = false)"
    )
    connection.execute(
        f"COPY (SELECT * FROM {reader} ORDER BY {order}) TO '{_quoted(path)}' "
        f"(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {WIDE if staged.stat().st_size > BROAD * len(rows) else NARROW})"
    )
    staged.unlink()
    counted = connection.execute(f"SELECT count(*) FROM '{_quoted(path)}'").fetchall()[0][0]
    return TableEntry(source, counted, table.names, table.key, sha256(path))


def merge(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same coverage in as few spans as there are: neighbours that say the same are one."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.table, span.part or "", span.period)):
        last = merged[-1] if merged else None
        if (
            last
            and attrs.evolve(last, period=span.period) == span
            and span.period.start - last.period.end == dt.timedelta(days=1)
        ):
            merged[-1] = attrs.evolve(span, period=Period(last.period.start, span.period.end))
        else:
            merged.append(span)
    return tuple(merged)


def coverage_rows(spans: Sequence[Span]) -> list[Row]:
    """Coverage as rows of its table."""
    return [(s.table, s.period.start, s.period.end, s.published, ",".join(s.lacks), s.reason, s.part) for s in spans]


def state_rows() -> list[Row]:
    """The gazetteer's states as rows of their table."""
    from varde.gazetteer import gazetteer

    return [(state.id, state.kind, state.start, state.end) for state in gazetteer().states.list()]


def sha256(path: Path) -> str:
    """The sha256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _lines(table: Table, rows: Iterable[Row]) -> Iterator[str]:
    """Rows as lines of text, many at a time, where no value is nothing and an empty text is two quotes."""
    width, done, rest = len(table.columns), 0, iter(rows)
    while chunk := list(islice(rest, _CHUNK)):
        for number, row in enumerate(chunk, start=done + 1):
            if len(row) != width:
                raise EditionError(f"{table.name}, row {number}: {len(row)} values for {width} columns.")
        columns = zip(table.columns, zip(*chunk, strict=True), strict=True)
        cells = [_cells(table, column, values, done) for column, values in columns]
        yield "\n".join(map(",".join, zip(*cells, strict=True))) + "\n"
        done += len(chunk)


def _cells(table: Table, column: Column, values: Sequence[Any], before: int) -> Iterable[str]:
    """The cells of a column as text, in rows that stand after ``before`` others."""
    kinds = set(map(type, values))
    whole = type(None) not in kinds
    kinds.discard(type(None))
    if kinds - set(_PYTHON[column.type]) or (float in kinds and not all(map(_finite, values))):
        for number, value in enumerate(values, start=before + 1):
            _require(table, column, value, number)
    write = _WRITTEN[column.type]
    if column.type in ("VARCHAR", "DATE"):  # the same few come again and again
        once = {value: "" if value is None else write(value) for value in set(values)}
        return map(once.__getitem__, values)
    return map(write, values) if whole else ["" if value is None else write(value) for value in values]


def _require(table: Table, column: Column, value: Any, number: int) -> None:
    if value is None:
        return
    flag = isinstance(value, bool) and column.type != "BOOLEAN"
    if flag or not _finite(value) or not isinstance(value, _PYTHON[column.type]):
        raise EditionError(f"{table.name}, row {number}: {column.name} takes {column.type}, not {value!r}.")


def _finite(value: Any) -> bool:
    return not isinstance(value, float) or math.isfinite(value)


def _text(value: str) -> str:
    return '"' + value.replace('"', '""') + '"'


_WRITTEN: dict[str, Callable[[Any], str]] = {
    "VARCHAR": _text,
    "INTEGER": int.__repr__,
    "DOUBLE": lambda value: repr(float(value)),
    "DATE": dt.date.isoformat,
    "BOOLEAN": lambda value: "true" if value else "false",
}
"""How a value of each type is staged."""


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
