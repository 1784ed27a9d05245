"""What changed between two editions: rows that came, went, or were revised, table by table."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from varde.edition.conserve import lost
from varde.edition.tables import connect
from varde.model import Period
from varde.sources import Span

if TYPE_CHECKING:
    from varde.edition.edition import Edition

SAMPLE = 5
"""How many rows of a table are shown."""


@attrs.frozen
class TableDiff:
    """What changed in one table.

    Attributes:
        table: The table.
        added: Rows whose key is new.
        vanished: Rows whose key is gone.
        revised: Rows of the same key with another value.
        periods: Stretches of time that only the new edition covers.
        lost: Stretches of time that only the old edition covers.
        sample: A few revised or vanished rows: key, old values, new values.
        columns: How many rows were revised in each column.
    """

    table: str
    added: int
    vanished: int
    revised: int
    periods: tuple[Period, ...] = ()
    lost: tuple[Period, ...] = ()
    sample: tuple[tuple[dict[str, Any], dict[str, Any] | None, dict[str, Any] | None], ...] = ()
    columns: Mapping[str, int] = attrs.field(factory=dict)


@attrs.frozen
class EditionDiff:
    """What changed between two editions, by table; tables that are the same are left out.

    Attributes:
        old: Name of the edition before.
        new: Name of the edition after.
        tables: What changed in each table that did.
        releases: By source whose release is another: the release before and after, None where there is none.
    """

    old: str
    new: str
    tables: tuple[TableDiff, ...]
    releases: Mapping[str, tuple[str | None, str | None]] = attrs.field(factory=dict)

    def lines(self) -> list[str]:
        """The difference in words, a line each."""
        if not self.tables and not self.releases:
            return [f"{self.old} and {self.new} hold the same tables."]
        said = [f"{key}: release {old or 'none'} -> {new or 'none'}" for key, (old, new) in self.releases.items()]
        for diff in self.tables:
            said.append(f"{diff.table}: {diff.added} rows added, {diff.revised} revised, {diff.vanished} vanished")
            if diff.columns:
                said.append(
                    f"  revised: {', '.join(f'{column} in {count} rows' for column, count in diff.columns.items())}"
                )
            if diff.periods:
                said.append(f"  newly covered: {', '.join(map(str, diff.periods))}")
            if diff.lost:
                said.append(f"  no longer covered: {', '.join(map(str, diff.lost))}")
            for key, old, new in diff.sample:
                where = ", ".join(f"{name}={value}" for name, value in key.items())
                said.append(f"  {where}: {_values(old)} -> {_values(new)}")
        return said

    def as_dict(self) -> dict[str, Any]:
        """The difference as JSON has it; dates become ISO text."""
        return {
            "old": self.old,
            "new": self.new,
            "releases": {key: {"old": old, "new": new} for key, (old, new) in self.releases.items()},
            "tables": {
                diff.table: {
                    "added": diff.added,
                    "vanished": diff.vanished,
                    "revised": diff.revised,
                    "columns": dict(diff.columns),
                    "periods": [{"from": p.start.isoformat(), "to": p.end.isoformat()} for p in diff.periods],
                    "lost": [{"from": p.start.isoformat(), "to": p.end.isoformat()} for p in diff.lost],
                    "sample": [
                        {"key": _plain(key), "old": _plain(old), "new": _plain(new)} for key, old, new in diff.sample
                    ],
                }
                for diff in self.tables
            },
        }


def diff(old: "Edition", new: "Edition") -> EditionDiff:
    """Compare two editions by the keys of their tables.

    Args:
        old: The edition before.
        new: The edition after.

    Example:
        >>> from varde.edition import STARTER, Edition
        >>> starter = Edition.at(STARTER)
        >>> diff(starter, starter).tables
        ()
    """
    before, after = old.manifest, new.manifest
    found = []
    with connect() as connection:
        for name in dict.fromkeys((*after.tables, *before.tables)):
            one, other = before.tables.get(name), after.tables.get(name)
            come, gone = (
                tuple(lost(_spans(new, name), _spans(old, name))),
                tuple(lost(_spans(old, name), _spans(new, name))),
            )
            if one is None or other is None or (one.columns, one.key) != (other.columns, other.key):
                rows = [entry.rows if entry else 0 for entry in (one, other)]
                found.append(TableDiff(name, rows[1], rows[0], 0, come, gone))
            elif one.sha256 != other.sha256:
                change = _table(connection, name, other.key, other.columns, old, new)
                found.append(attrs.evolve(change, periods=come, lost=gone))
            elif come or gone:
                found.append(TableDiff(name, 0, 0, 0, come, gone))
    releases = {}
    for key in dict.fromkeys((*before.sources, *after.sources)):
        pair = [edition.release(key) if key in edition.manifest.sources else None for edition in (old, new)]
        if pair[0] != pair[1]:
            releases[key] = (pair[0], pair[1])
    return EditionDiff(old.name, new.name, tuple(found), releases)


def _spans(edition: "Edition", table: str) -> list[Span]:
    return [span for span in edition.manifest.spans if span.table == table]


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
    columns_changed: dict[str, int] = {}
    if revised:
        counts = ", ".join(f'count(*) FILTER (a."{column}" IS DISTINCT FROM b."{column}")' for column in rest)
        [each] = connection.execute(f"SELECT {counts} FROM {a} a JOIN {b} b ON {same_key}").fetchall()
        columns_changed = {column: count for column, count in zip(rest, each, strict=True) if count}
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
    return TableDiff(name, added, vanished, revised, sample=tuple(sample), columns=columns_changed)


def _values(values: dict[str, Any] | None) -> str:
    return "gone" if values is None else ", ".join(f"{name}={value}" for name, value in values.items()) or "there"


def _plain(values: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if values is None:
        return None
    return {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in values.items()}
