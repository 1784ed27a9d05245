"""An edition while it is being built: tables written, carried over, left out or derived, and what is known of each."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from varde.edition import tables
from varde.edition.derived import Derived
from varde.edition.edition import STARTER, Edition, unloaded
from varde.edition.manifest import TableEntry
from varde.errors import EditionInvalid, SourceChanged
from varde.sources import Reading, Source, Span, Table
from varde.sources.source import Row

if TYPE_CHECKING:
    import duckdb


@attrs.define
class Draft:
    """What has been written so far.

    Attributes:
        folder: Where it is being built.
        before: The edition whose tables may be carried over, if any.
        say: Hears each step, in words.
        sources: What the manifest will say of each source.
        entries: What it will say of each table.
        spans: What the tables cover.
        absent: What it will say of each source that is left out.
    """

    folder: Path
    before: Edition | None
    say: Callable[[str], None]
    sources: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    entries: dict[str, TableEntry] = attrs.field(factory=dict)
    spans: list[Span] = attrs.field(factory=list)
    absent: dict[str, dict[str, Any]] = attrs.field(factory=dict)

    def write(
        self, connection: "duckdb.DuckDBPyConnection", table: Table, rows: Sequence[Row], source: str | None
    ) -> TableEntry:
        """Write a table, and see that every row arrived.

        Raises:
            SourceChanged: If the file holds fewer rows than were written.
        """
        entry = tables.write(connection, table, rows, self.folder, source)
        if entry.rows != len(rows):
            raise SourceChanged(str(source), f"table {table.name}", f"{len(rows)} rows", f"{entry.rows} in the file")
        self.entries[table.name] = entry
        return entry

    def leave_out(self, connection: "duckdb.DuckDBPyConnection", source: Source | Derived) -> None:
        """Write tables without rows: the edition lacks their source, and says so by covering no time of them."""
        for table in source.tables:
            self.write(connection, table, (), None)
        about = self._cited(source) if isinstance(source, Source) else self._made_of(source)
        self.absent[source.key] = {**about, "tables": [table.name for table in source.tables]}

    def carry(self, source: Source) -> bool:
        """Take over a source's tables as the edition before has them; from the starter edition if they have other columns now.

        Returns:
            Whether there was anything to take over.

        Raises:
            EditionInvalid: If what there was has been damaged since.
        """
        for held in (self.before, Edition.at(STARTER)) if self.before else ():
            if source.key in held.manifest.sources and all(_same(held, table) for table in source.tables):
                break
        else:
            return False
        self.say(f"keeping {source.key} {held.release(source.key)}")
        self.sources[source.key] = dict(held.manifest.sources[source.key])
        for table in source.tables:
            entry, copy = held.manifest.tables[table.name], self.folder / f"{table.name}.parquet"
            shutil.copyfile(held.path / copy.name, copy)
            if tables.sha256(copy) != entry.sha256:
                fault = f"{table.name}: its file is not the one that was built (sha256 differs)"
                raise EditionInvalid(held.name, [fault])
            self.entries[table.name] = entry
            self.spans.extend(held.spans(table.name))
        return True

    def keep_vintages(self, declared: Sequence[Table], reading: Reading) -> Reading:
        """A reading with the rows of older vintages that the edition before has and the new files no longer hold."""
        rows, spans = dict(reading.rows), list(reading.spans)
        for table in declared:
            if table.vintage is None or self.before is None or not _same(self.before, table):
                continue
            place = table.names.index(table.vintage)
            fresh = {row[place] for row in rows[table.name]}
            kept = [row for row in _rows(self.before.path, table.name) if row[place] not in fresh]
            if kept:
                self.say(f"keeping {len(kept)} rows of older releases in {table.name}")
                rows[table.name] = [*rows[table.name], *kept]
                known = {span.part for span in spans if span.table == table.name}
                spans += [span for span in self.before.spans(table.name) if span.part not in known]
        return attrs.evolve(reading, rows=rows, spans=tuple(spans))

    def derive(self, connection: "duckdb.DuckDBPyConnection", derived: Derived) -> None:
        """Make tables of those that are written."""
        inputs = {name: _rows(self.folder, name, derived.columns.get(name, ())) for name in derived.inputs}
        if not any(inputs.values()) or not all(inputs[name] for name in derived.needs):
            self.leave_out(connection, derived)
            return
        self.say(f"deriving {derived.key}")
        reading = derived.derive(inputs)
        for table in derived.tables:
            self.write(connection, table, reading.rows[table.name], derived.key)
        self.spans += reading.spans
        loaded = [self.sources[key] for key in self._loaded(derived)]
        self.sources[derived.key] = {
            **self._made_of(derived),
            "redistribute": all(part["redistribute"] for part in loaded),
            "release": reading.release,
            "retrieved": max(part["retrieved"] for part in loaded),
            "raw": [],
            "notes": list(reading.notes),
        }

    def _loaded(self, derived: Derived) -> list[str]:
        """The sources of what it is made of, as far as they are loaded."""
        return list(
            dict.fromkeys(str(self.entries[name].source) for name in derived.inputs if self.entries[name].source)
        )

    def _made_of(self, derived: Derived) -> dict[str, Any]:
        """How a derived table is cited: by all that was loaded of what it is made of; by all of it, if nothing was."""
        parts = [self.sources[key] for key in self._loaded(derived)] or [
            source for source in self.absent.values() if set(source["tables"]) & set(derived.inputs)
        ]

        def joined(field: str, between: str = "; ") -> str:
            return between.join(dict.fromkeys(part[field] for part in parts))

        return {
            "title": attrs.asdict(derived.title),
            "publisher": joined("publisher"),
            "licence": joined("licence"),
            "licence_url": parts[0]["licence_url"],
            "url": parts[0]["url"],
            "citation": joined("citation", " "),
        }

    def _cited(self, source: Source) -> dict[str, Any]:
        """How a source is cited that is not there."""
        return {
            "title": attrs.asdict(source.title),
            "publisher": source.publisher,
            "licence": source.licence,
            "licence_url": source.licence_url,
            "url": source.url,
            "citation": unloaded(source),
        }


def _same(held: Edition, table: Table) -> bool:
    known = held.manifest.tables.get(table.name)
    return known is not None and (known.columns, known.key) == (table.names, table.key)


def _rows(folder: Path, table: str, columns: Sequence[str] = ()) -> list[Row]:
    with tables.connect() as connection:
        path = str(folder / f"{table}.parquet").replace("'", "''")
        wanted = ", ".join(f'"{column}"' for column in columns) or "*"
        return connection.execute(f"SELECT {wanted} FROM '{path}'").fetchall()
