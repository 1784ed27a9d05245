"""Verification: what must be true of an edition before it may serve. It reports every fault; it mends none."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from varde.edition.manifest import TableEntry
from varde.edition.tables import COVERAGE, STATES, connect, sha256
from varde.sources import Column, Table, registry

if TYPE_CHECKING:
    import duckdb

    from varde.edition.edition import Edition


def verify(edition: "Edition") -> list[str]:
    """Every fault of an edition, one sentence each; none if it is sound.

    Args:
        edition: The edition, in place or still being built.
    """
    declared = {table.name: table for source in registry().values() for table in source.tables}
    declared |= {table.name: table for table in (COVERAGE, STATES)}
    faults: list[str] = []
    connection = connect()
    with connection:
        folder = str(edition.path).replace("'", "''")
        connection.execute(f"SET file_search_path = '{folder}'")
        for name, entry in edition.manifest.tables.items():
            path = edition.path / f"{name}.parquet"
            if not path.is_file():
                faults.append(f"{name}: its file is missing")
            elif sha256(path) != entry.sha256:
                faults.append(f"{name}: its file is not the one that was built (sha256 differs)")
            elif name not in declared:
                faults.append(f"{name}: no source declares this table")
            else:
                faults += _table(connection, declared[name], entry)
        if not faults:
            faults += _coverage(connection, edition)
    for key, source in edition.manifest.sources.items():
        if not source["licence"] or not source["citation"]:
            faults.append(f"{key}: no licence or citation")
    return faults


def disagreements(edition: "Edition") -> list[str]:
    """Where the UN's own list of operations and Varde's table of missions differ, in months; reported, never healed."""
    connection = connect()
    with connection:
        folder = str(edition.path).replace("'", "''")
        connection.execute(f"SET file_search_path = '{folder}'")
        rows = connection.execute(
            """SELECT m.mission, strftime(m."from", '%Y-%m'), strftime(o."from", '%Y-%m'), strftime(m."to", '%Y-%m'),
               strftime(o."to", '%Y-%m') FROM 'missions.parquet' m JOIN 'un_operations.parquet' o ON upper(o.acronym) = m.mission
               WHERE abs(date_diff('month', m."from", o."from")) > 1 OR abs(date_diff('month', m."to", o."to")) > 1 ORDER BY ALL"""
        ).fetchall()
    return [
        f"{mission}: Varde has {start} to {end or 'now'}, the UN's list {their_start} to {their_end or 'now'}"
        for mission, start, their_start, end, their_end in rows
    ]


def _table(connection: "duckdb.DuckDBPyConnection", table: Table, entry: TableEntry) -> Iterator[str]:
    columns = tuple(row[0] for row in connection.execute(f"DESCRIBE FROM '{table.name}.parquet'").fetchall())
    if columns != table.names:
        yield f"{table.name}: columns are {', '.join(columns)}, expected {', '.join(table.names)}"
        return
    rows = _one(connection, f"SELECT count(*) FROM '{table.name}.parquet'")
    if rows != entry.rows or not rows:
        yield f"{table.name}: {rows} rows, expected {entry.rows}"
    keys = ", ".join(f'"{name}"' for name in table.key)
    doubled = _one(
        connection, f"SELECT count(*) FROM (FROM '{table.name}.parquet' SELECT {keys} GROUP BY ALL HAVING count(*) > 1)"
    )
    if doubled:
        yield f"{table.name}: {doubled} values of its key ({', '.join(table.key)}) come more than once"
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

    g = gazetteer()
    register = {"country": g.states, "mission": g.missions, "organisation": g.organisations}[name]
    return {record.id for record in register.list()}


def _coverage(connection: "duckdb.DuckDBPyConnection", edition: "Edition") -> Iterator[str]:
    spans = edition.manifest.spans
    for before, after in pairwise(spans):
        if before.table == after.table and after.period.start <= before.period.end:
            yield f"coverage of {before.table}: {before.period} and {after.period} overlap"
    covered = {span.table for span in spans}
    for name, entry in edition.manifest.tables.items():
        if entry.source and name not in covered:
            yield f"{name}: no coverage"
        if "month" not in entry.columns:
            continue
        for span in (span for span in spans if span.table == name):
            within = (
                f"FROM '{name}.parquet' WHERE month BETWEEN DATE '{span.period.start}' AND DATE '{span.period.end}'"
            )
            if not span.published and _one(connection, f"SELECT count(*) {within}"):
                yield f"{name}: rows in {span.period}, which is said not to be published"
        outside = _one(
            connection,
            f"SELECT count(*) FROM '{name}.parquet' t WHERE NOT EXISTS (FROM 'coverage.parquet' c WHERE c.\"table\" = '{name}' "
            'AND t.month BETWEEN c."from" AND c."to")',
        )
        if outside:
            yield f"{name}: {outside} rows outside its coverage"


def _one(connection: "duckdb.DuckDBPyConnection", query: str) -> int:
    return connection.execute(query).fetchall()[0][0]
