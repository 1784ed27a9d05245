"""What changed between two editions: rows that came, went, or were revised, table by table."""

from typing import TYPE_CHECKING, Any

import attrs

from varde.edition.tables import connect

if TYPE_CHECKING:
    from varde.edition.edition import Edition

SAMPLE = 5


@attrs.frozen
class TableDiff:
    """What changed in one table.

    Attributes:
        table: The table.
        added: Rows whose key is new.
        vanished: Rows whose key is gone.
        revised: Rows of the same key with another value.
        periods: Months that came, for a table by month.
        sample: A few revised or vanished rows: key, old values, new values.
    """

    table: str
    added: int
    vanished: int
    revised: int
    periods: tuple[str, ...]
    sample: tuple[tuple[dict[str, Any], dict[str, Any] | None, dict[str, Any] | None], ...]


@attrs.frozen
class EditionDiff:
    """What changed between two editions, by table; tables that are the same are left out."""

    old: str
    new: str
    tables: tuple[TableDiff, ...]

    def lines(self) -> list[str]:
        """The difference in words, a line each."""
        if not self.tables:
            return [f"{self.old} and {self.new} hold the same tables."]
        said = []
        for diff in self.tables:
            said.append(f"{diff.table}: {diff.added} rows added, {diff.revised} revised, {diff.vanished} vanished")
            if diff.periods:
                said.append(f"  new months: {', '.join(diff.periods)}")
            for key, old, new in diff.sample:
                where = ", ".join(f"{name}={value}" for name, value in key.items())
                said.append(f"  {where}: {_values(old)} -> {_values(new)}")
        return said


def diff(old: "Edition", new: "Edition") -> EditionDiff:
    """Compare two editions by the keys of their tables."""
    found = []
    with connect() as connection:
        for name, entry in new.manifest.tables.items():
            known = old.manifest.tables.get(name)
            if known and known.sha256 == entry.sha256:
                continue
            if known is None or known.columns != entry.columns:
                found.append(TableDiff(name, entry.rows, known.rows if known else 0, 0, (), ()))
                continue
            found.append(_table(connection, name, entry.key, entry.columns, old, new))
        for name, entry in old.manifest.tables.items():
            if name not in new.manifest.tables:
                found.append(TableDiff(name, 0, entry.rows, 0, (), ()))
    return EditionDiff(old.name, new.name, tuple(found))


def _table(
    connection: Any, name: str, key: tuple[str, ...], columns: tuple[str, ...], old: "Edition", new: "Edition"
) -> TableDiff:
    rest = [column for column in columns if column not in key]
    a, b = (f"'{str(edition.path / name).replace(chr(39), chr(39) * 2)}.parquet'" for edition in (old, new))
    same_key = " AND ".join(f'a."{column}" IS NOT DISTINCT FROM b."{column}"' for column in key)
    changed = " OR ".join(f'a."{column}" IS DISTINCT FROM b."{column}"' for column in rest) or "false"
    added = connection.execute(f"SELECT count(*) FROM {b} b WHERE NOT EXISTS (FROM {a} a WHERE {same_key})").fetchall()[
        0
    ][0]
    vanished = connection.execute(
        f"SELECT count(*) FROM {a} a WHERE NOT EXISTS (FROM {b} b WHERE {same_key})"
    ).fetchall()[0][0]
    revised = connection.execute(f"SELECT count(*) FROM {a} a JOIN {b} b ON {same_key} WHERE {changed}").fetchall()[0][
        0
    ]
    periods: tuple[str, ...] = ()
    if "month" in columns:
        rows = connection.execute(
            f"SELECT DISTINCT month FROM {b} WHERE month NOT IN (SELECT month FROM {a}) ORDER BY 1"
        ).fetchall()
        periods = tuple(f"{row[0]:%Y-%m}" for row in rows)
    keys = ", ".join(f'a."{column}"' for column in key)
    olds, news = (", ".join(f'{side}."{column}"' for column in rest) or "NULL" for side in "ab")
    sample: list[tuple[dict[str, Any], dict[str, Any] | None, dict[str, Any] | None]] = []
    query = (
        f"SELECT {keys}, {olds}, {news} FROM {a} a JOIN {b} b ON {same_key} WHERE {changed} ORDER BY ALL LIMIT {SAMPLE}"
    )
    for row in connection.execute(query).fetchall():
        values = row[len(key) :]
        half = len(rest)
        sample.append(
            (
                dict(zip(key, row, strict=False)),
                dict(zip(rest, values[:half], strict=True)),
                dict(zip(rest, values[half:], strict=True)),
            )
        )
    query = f"SELECT {keys}, {olds} FROM {a} a WHERE NOT EXISTS (FROM {b} b WHERE {same_key}) ORDER BY ALL LIMIT {SAMPLE - len(sample)}"
    gone = connection.execute(query).fetchall()
    sample += [
        (dict(zip(key, row, strict=False)), dict(zip(rest, row[len(key) :], strict=False)), None) for row in gone
    ]
    return TableDiff(name, added, vanished, revised, periods, tuple(sample))


def _values(values: dict[str, Any] | None) -> str:
    return "gone" if values is None else ", ".join(f"{name}={value}" for name, value in values.items()) or "there"
