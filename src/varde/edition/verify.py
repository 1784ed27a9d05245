"""Verification: what must be true of an edition before it may serve. It reports every fault; it mends none."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from varde.edition.compare import differences
from varde.edition.derived import registry as derivations
from varde.edition.manifest import Manifest, TableEntry
from varde.edition.tables import COVERAGE, STATES, connect, coverage_rows, sha256
from varde.sources import Column, Span, Table, registry

if TYPE_CHECKING:
    import duckdb

    from varde.edition.edition import Edition


def verify(edition: "Edition") -> list[str]:
    """Every fault of an edition, one sentence each; none if it is sound.

    Args:
        edition: The edition, in place or still being built.
    """
    declared = {table.name: table for source in registry().values() for table in source.tables}
    declared |= {table.name: table for derived in derivations().values() for table in derived.tables}
    declared |= {table.name: table for table in (COVERAGE, STATES)}
    faults = list(_manifest(edition.manifest))
    with connect() as connection:
        _within(connection, edition)
        sound = []
        for name, entry in edition.manifest.tables.items():
            path = edition.path / f"{name}.parquet"
            if not path.is_file():
                faults.append(f"{name}: its file is missing")
            elif sha256(path) != entry.sha256:
                faults.append(f"{name}: its file is not the one that was built (sha256 differs)")
            elif name not in declared:
                faults.append(f"{name}: no source declares this table")
            else:
                found = list(_table(connection, declared[name], entry))
                faults += found
                sound += [] if found else [declared[name]]
        for table in sound:
            faults += _coverage(
                connection, table, [span for span in edition.manifest.spans if span.table == table.name]
            )
        if COVERAGE in sound:
            rows = connection.execute("FROM 'coverage.parquet' ORDER BY ALL").fetchall()
            if sorted(rows, key=str) != sorted(coverage_rows(edition.manifest.spans), key=str):
                faults.append("coverage: the table and the manifest say different things")
    return faults


def disagreements(edition: "Edition") -> list[str]:
    """Where sources that should agree differ, both figures of each; reported, never healed.

    The UN's own list of operations is held against Varde's table of missions, to the month; the rest is in `varde.edition.compare`.
    """
    loaded = {name for name, entry in edition.manifest.tables.items() if entry.rows}
    with connect() as connection:
        _within(connection, edition)
        return [*_operations(connection, loaded), *differences(connection, loaded)]


def _operations(connection: "duckdb.DuckDBPyConnection", loaded: Collection[str]) -> list[str]:
    if not {"missions", "un_operations"} <= set(loaded):
        return []
    rows = connection.execute(
        """SELECT m.mission, strftime(m."from", '%Y-%m'), strftime(o."from", '%Y-%m'), strftime(m."to", '%Y-%m'),
           strftime(o."to", '%Y-%m') FROM 'missions.parquet' m JOIN 'un_operations.parquet' o
           ON m.mission IN (upper(o.acronym), upper(o.acronym) || ' PKO')
           WHERE NOT EXISTS (FROM 'missions.parquet' p WHERE p.mission = m.mission || ' PKO') AND (abs(date_diff('month', m."from", o."from")) > 1 OR abs(date_diff('month', m."to", o."to")) > 1)
           ORDER BY ALL"""
    ).fetchall()
    return [
        f"{mission}: Varde has {start} to {end or 'now'}, the UN's list {their_start} to {their_end or 'now'}"
        for mission, start, their_start, end, their_end in rows
    ]


def _within(connection: "duckdb.DuckDBPyConnection", edition: "Edition") -> None:
    folder = str(edition.path).replace("'", "''")
    connection.execute(f"SET file_search_path = '{folder}'")


def _manifest(manifest: Manifest) -> Iterator[str]:
    for name in (COVERAGE.name, STATES.name):
        if name not in manifest.tables:
            yield f"{name}: not in the manifest"
    for key, source in manifest.sources.items():
        for field in ("licence", "citation", "release", "publisher"):
            if not source[field]:
                yield f"{key}: no {field}"
    for before, after in pairwise(manifest.spans):
        if (before.table, before.part) == (after.table, after.part) and after.period.start <= before.period.end:
            yield f"coverage of {before.table}: {before.period} and {after.period} overlap"
    for name in {span.table for span in manifest.spans} - set(manifest.tables):
        yield f"coverage of {name}: there is no such table"
    for name, entry in manifest.tables.items():
        if entry.source and not any(span.table == name for span in manifest.spans):
            yield f"{name}: no coverage"


def _table(connection: "duckdb.DuckDBPyConnection", table: Table, entry: TableEntry) -> Iterator[str]:
    found = [row[:2] for row in connection.execute(f"DESCRIBE FROM '{table.name}.parquet'").fetchall()]
    expected = [(column.name, column.type) for column in table.columns]
    if found != expected:
        columns, others = (", ".join(" ".join(pair) for pair in pairs) for pairs in (found, expected))
        yield f"{table.name}: columns are {columns}, expected {others}"
        return
    rows = _one(connection, f"SELECT count(*) FROM '{table.name}.parquet'")
    if rows != entry.rows or not (rows or entry.source is None):
        yield f"{table.name}: {rows} rows, expected {entry.rows}"
    keys = ", ".join(f'"{name}"' for name in table.key)
    doubled = _one(
        connection, f"SELECT count(*) FROM (FROM '{table.name}.parquet' SELECT {keys} GROUP BY ALL HAVING count(*) > 1)"
    )
    if doubled:
        yield f"{table.name}: {doubled} values of its key ({', '.join(table.key)}) come more than once"
    if {"from", "to"} <= set(table.names):
        backwards = _one(connection, f'SELECT count(*) FROM \'{table.name}.parquet\' WHERE "to" < "from"')
        if backwards:
            yield f"{table.name}: {backwards} rows end before they start"
    for column in table.columns:
        yield from _column(connection, table, column)


def _column(connection: "duckdb.DuckDBPyConnection", table: Table, column: Column) -> Iterator[str]:
    source = f"'{table.name}.parquet'"
    if column.required:
        empty = _one(connection, f'SELECT count(*) FROM {source} WHERE "{column.name}" IS NULL')
        if empty:
            yield f"{table.name}.{column.name}: empty in {empty} rows"
    if column.type == "DATE":
        odd = _one(
            connection,
            f"SELECT count(*) FROM {source} WHERE \"{column.name}\" NOT BETWEEN '1500-01-01' AND '2100-12-31'",
        )
        if odd:
            yield f"{table.name}.{column.name}: {odd} dates outside 1500 to 2100"
    if column.allowed or column.names:
        allowed = set(column.allowed) or _register(str(column.names))
        found = {row[0] for row in connection.execute(f'SELECT DISTINCT "{column.name}" FROM {source}').fetchall()} - {
            None
        }
        if found - allowed:
            yield f"{table.name}.{column.name}: unknown {', '.join(sorted(map(str, found - allowed))[:5])}"


def _register(name: str) -> set[str]:
    from varde.gazetteer import gazetteer

    return {record.id for record in gazetteer().register(name).list()}


def _coverage(connection: "duckdb.DuckDBPyConnection", table: Table, spans: Sequence[Span]) -> Iterator[str]:
    """No row outside the time that is covered; and a column is empty just where the coverage says that rows lack it.

    A month or a day must lie in a published span. A spell must begin on the first covered day or later; it may begin
    after the last, as a seat that is won long before it is taken.
    """
    dated = [column.name for column in table.columns if column.type == "DATE"]
    time = next((name for name in ("month", "date", "year", "from") if name in dated), None)
    if time is None or not spans:
        return
    rows = f"FROM '{table.name}.parquet' WHERE \"{time}\""
    periods = [span.period for span in spans if span.published]
    inside = " OR ".join(f"\"{time}\" BETWEEN '{period.start}' AND '{period.end}'" for period in periods) or "false"
    if time == "from" and table.part:  # what a part is covered from is when its lists can be trusted, not when it began
        inside = "true"
    elif time == "from":
        inside = f"\"from\" >= '{min(span.period.start for span in spans)}'"
    outside = _one(connection, f"SELECT count(*) FROM '{table.name}.parquet' WHERE NOT ({inside})")
    if outside:
        yield f"{table.name}: {outside} rows of a time that is said not to be covered or published"
    for column in sorted({column for span in spans for column in span.lacks}):
        if column not in table.names:
            yield f"coverage of {table.name}: lacks {column}, which is none of its columns"
            continue
        for span in spans:
            some = f"{rows} BETWEEN '{span.period.start}' AND '{span.period.end}'"
            some += f" AND \"{table.part}\" = '{span.part}'" if span.part else ""
            empty = _one(connection, f'SELECT count(*) {some} AND "{column}" IS NULL')
            if empty and column not in span.lacks:
                yield f"{table.name}: {empty} rows of {span.period} have no {column}, and its coverage does not say so"
            if not empty and column in span.lacks and _one(connection, f"SELECT count(*) {some}"):
                yield f"{table.name}: every row of {span.period} has a {column}, which its coverage says is lacking"


def _one(connection: "duckdb.DuckDBPyConnection", query: str) -> int:
    return connection.execute(query).fetchall()[0][0]
