"""What a source is: a publisher's data set, its tables, where to get it, and how to read its raw files.

It holds the nouns and the registry. How one publisher's files are read stands in that publisher's own module;
how raw files are fetched stands in `varde.fetch`; how tables are written stands in `varde.edition`.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import attrs

from varde.errors import MissingExtra, SourceChanged, SourceError, VardeError
from varde.fetch.raw import RawFile
from varde.model import Period, Text

if TYPE_CHECKING:
    from varde.fetch import Client

ColumnType = Literal["VARCHAR", "INTEGER", "DOUBLE", "DATE", "BOOLEAN"]
Row = tuple[Any, ...]


@attrs.frozen
class Column:
    """A column of an edition's table: its name, DuckDB type, meaning, and whether a row must have it."""

    name: str
    type: ColumnType
    help: str
    required: bool = True
    names: str | None = None
    """The gazetteer register that its values must be in (``country``, ``mission``, ``organisation``, ``treaty``, ``process``), if any."""
    allowed: tuple[str, ...] = ()
    """The closed list of its values, if it is one."""


@attrs.frozen
class Table:
    """A table of an edition: rows sorted and unique by ``key``.

    Attributes:
        name: Its name, and its file's.
        help: What it holds.
        columns: Its columns, in order.
        key: The columns that tell its rows apart.
        part: The column whose every value has a coverage of its own (``treaty``: each list is of another day), if any.
        vintage: The column that names the publisher's own edition of a row (``snapshot``), if any. A row of a vintage that a
            newer release no longer holds is kept, so that the past is not rewritten.
    """

    name: str
    help: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    part: str | None = None
    vintage: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The column names, in order."""
        return tuple(column.name for column in self.columns)


@attrs.frozen
class Span:
    """What a source says of one stretch of time: published or not, and which dimensions it leaves out.

    Attributes:
        table: The table it speaks of.
        period: The stretch.
        published: False where the publisher has nothing, or what it has could not be had.
        lacks: Columns that the stretch's rows do not have (``mission``, ``sex``).
        reason: Code of the reason why something is not there; see `varde.measures.coverage.REASONS`.
        part: The value of the table's ``part`` that it speaks of, where each has a coverage of its own.
        source: In a derived table, the source that this part is taken from and is cited by.
    """

    table: str
    period: Period
    published: bool = True
    lacks: tuple[str, ...] = ()
    reason: str | None = None
    part: str | None = None
    source: str | None = None


@attrs.frozen
class Reading:
    """What reading a source's raw files gave.

    Attributes:
        release: The publisher's version, or the last day its data reach.
        rows: Rows by table name, in the order of the table's columns.
        spans: Coverage of each table, without overlaps.
        notes: What a user should know: rows that two files give differently, faults corrected.
        used: The raw files that gave rows.
    """

    release: str
    rows: Mapping[str, Sequence[Row]]
    spans: tuple[Span, ...]
    notes: tuple[str, ...] = ()
    used: tuple[RawFile, ...] = ()


@attrs.frozen
class Source:
    """A publisher's data set.

    Attributes:
        key: Its name in Varde; also its module's.
        title: Its name, as a reader should see it.
        publisher: Who publishes it.
        url: The data set's own page.
        licence: Short name of the licence.
        licence_url: Where the licence stands.
        redistribute: Whether its licence lets its figures ship in the starter edition.
        citation: How to name it, in full; ``{release}`` is filled in.
        cadence: How often the publisher renews it.
        tables: The tables it fills.
        patterns: Names of the raw files it knows, best form first, as glob patterns.
        read: Raw files to a `Reading`.
        fetch: Client to raw files; None for Varde's own curated tables, which come with the package, and for files that no address gives.
        packaged: Files of this package that are the raw files of a curated source.
    """

    key: str
    title: Text
    publisher: str
    url: str
    licence: str
    licence_url: str
    redistribute: bool
    citation: str
    cadence: str
    tables: tuple[Table, ...]
    patterns: tuple[str, ...]
    read: Callable[[Sequence[RawFile]], Reading]
    fetch: "Callable[[Client], Sequence[RawFile]] | None" = None
    packaged: tuple[Path, ...] = ()

    @property
    def had_by(self) -> Literal["update", "package", "hand"]:
        """How its raw files are had: by ``varde update``, with the package, or by hand from the publisher's own page."""
        if self.packaged:
            return "package"
        return "update" if self.fetch else "hand"

    def obtain(self, client: "Client") -> tuple[RawFile, ...]:
        """Fetch the newest raw files; none of a source that comes with the package.

        An answer that lists files or is a page of rows is read as it comes. It can be as wrong as a file can (broken off
        inside, of another form, in no known encoding): that too is the source's change, and never a crash.

        Raises:
            FetchError: If an address cannot be had.
            SourceChanged: If what came is not what the source declares.
        """
        try:
            return tuple(self.fetch(client)) if self.fetch else ()
        except (VardeError, OSError):
            raise
        except Exception as fault:
            why = f"{type(fault).__name__}: {fault}"
            raise SourceChanged(self.key, "the publisher's answer", "one that can be read", why[:200]) from fault

    def load(self, files: Sequence[RawFile]) -> Reading:
        """Read raw files, and hold the reading to what the source declares.

        A publisher's file can be wrong in more ways than a reader foresees (half a file, an error page, a letter where a
        figure was): whatever goes wrong in reading is the source's change, and never a crash.

        Raises:
            SourceChanged: If the files are not what the source declares.
            MissingExtra: If reading them needs an optional dependency.
        """
        names = " and ".join(file.name for file in files[:3]) + (
            f" and {len(files) - 3} more" if len(files) > 3 else ""
        )
        try:
            reading = self.read(files)
        except (SourceError, MissingExtra):
            raise
        except OSError as fault:
            if fault.errno:  # the disk's fault, not the file's
                raise
            raise SourceChanged(self.key, names, "a whole file", str(fault)) from fault
        except Exception as fault:
            why = f"{type(fault).__name__}: {fault}"
            raise SourceChanged(self.key, names, "a file that can be read", why[:200]) from fault
        declared = {table.name for table in self.tables}
        empty = [name for name in sorted(declared) if not reading.rows.get(name)]
        if empty or set(reading.rows) != declared:
            raise SourceChanged(
                self.key,
                names,
                f"rows for {', '.join(sorted(declared))}",
                f"none for {', '.join(empty)}" if empty else f"rows for {', '.join(sorted(reading.rows))}",
            )
        return reading


def require_columns(source: str, found: Iterable[str], expected: Iterable[str], where: str) -> None:
    """Fail if a file lacks a column that its source declares.

    Raises:
        SourceChanged: Naming the first column that is not there, and what came instead.
    """
    found = list(found)
    for name in expected:
        if name not in found:
            raise SourceChanged(
                source, f"column {name!r} in {where}", "present", f"columns {', '.join(found) or 'none'}"
            )


def csv_lines(source: str, text: Iterable[str], expected: Iterable[str], where: str) -> Iterator[dict[str, str]]:
    """The lines of a CSV file by column name, each of them whole.

    Args:
        source: Key of the source.
        text: The file, open as text with ``newline=""``.
        expected: The columns that it must have.
        where: The file's name.

    Raises:
        SourceChanged: If a column is not there, or a line has fewer or more cells than the first: the file was cut.
    """
    reader = csv.DictReader(text, strict=True)
    require_columns(source, reader.fieldnames or (), expected, where)
    for line in reader:
        if None in line or None in line.values():
            cells = f"{len(reader.fieldnames or ())} cells"
            raise SourceChanged(source, f"{where}, line {reader.line_num}", cells, "fewer or more: the file may be cut")
        yield line
