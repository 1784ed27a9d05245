"""Building an edition: raw files to tables in a temporary folder, verified, then renamed into place at once.

Whatever happens, the edition that serves is untouched until the last step, and what a dead build leaves is swept by the next.
"""

import contextlib
import datetime as dt
import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from varde.edition import tables
from varde.edition.edition import STARTER, Edition
from varde.edition.manifest import Manifest, TableEntry
from varde.edition.raw import raw_file
from varde.edition.verify import verify
from varde.errors import EditionError, EditionInvalid, InputError, SourceChanged
from varde.fetch import RawFile
from varde.settings import Settings
from varde.sources import Reading, Source, Span, registry

Say = Callable[[str], None]
LOSS = 0.01
"""The share of a table's rows that may vanish from one edition to the next before the build refuses."""


def build(
    settings: Settings,
    raws: Mapping[str, Sequence[RawFile]],
    *,
    starter: bool = False,
    destination: Path | None = None,
    accept_loss: bool = False,
    say: Say = lambda line: None,
) -> Edition:
    """Build an edition, verify it, and let it serve.

    Args:
        settings: Where the editions are.
        raws: Raw files by source. Curated sources come with the package. A source without raw files keeps the tables that
            the current edition has of it.
        starter: Build the edition that ships: only sources whose licence allows it, into the package's folder.
        destination: The folder of a starter edition, instead of the package's.
        accept_loss: Go on where rows have vanished since the current edition.
        say: Hears each step, in words.

    Returns:
        The new edition.

    Raises:
        SourceChanged: If a raw file is not what its source declares, or rows have vanished.
        EditionInvalid: If the tables fail their verification. Nothing is replaced.
    """
    home = settings.data / "editions"
    if starter:
        home = (destination or STARTER).parent
    home.mkdir(parents=True, exist_ok=True)
    with _lock(home), _workshop(home) as folder:
        before = None if starter else Edition.open(settings, "current")
        manifest = _fill(folder, raws, before, starter=starter, accept_loss=accept_loss, say=say)
        manifest.write(folder)
        say("verifying")
        faults = verify(Edition(folder, manifest))
        if faults:
            raise EditionInvalid(manifest.name, faults)
        _settle(folder)
        target = (destination or STARTER) if starter else home / manifest.name
        say(f"moving {manifest.name} into place")
        _put(folder, target, replace=starter)
        if not starter:
            activate(settings, manifest.name)
    return Edition.at(target)


def activate(settings: Settings, name: str) -> None:
    """Let an edition serve from now on, in one step."""
    fresh = settings.data / f".current-{secrets.token_hex(4)}"
    fresh.write_text(f"{name}\n", encoding="utf-8")
    fresh.replace(settings.data / "current")


def _fill(
    folder: Path,
    raws: Mapping[str, Sequence[RawFile]],
    before: Edition | None,
    *,
    starter: bool,
    accept_loss: bool,
    say: Say,
) -> Manifest:
    unknown = set(raws) - set(registry())
    if unknown:
        raise InputError(f"No source {', '.join(sorted(unknown))}.")
    sources: dict[str, Mapping[str, Any]] = {}
    entries: dict[str, TableEntry] = {}
    spans: list[Span] = []
    connection = tables.connect()
    with connection:
        for source in registry().values():
            if starter and not source.redistribute:
                continue
            files = tuple(raw_file(path, source.url) for path in source.packaged) or tuple(raws.get(source.key, ()))
            if not files:
                _carry(source, before, folder, sources, entries, spans, say)
                continue
            say(f"reading {source.key}")
            reading = source.read(files)
            for table in source.tables:
                rows = reading.rows[table.name]
                entry = tables.write(connection, table, rows, folder, source.key)
                if entry.rows != len(rows):
                    raise SourceChanged(
                        source.key, f"table {table.name}", f"{len(rows)} rows", f"{entry.rows} in the file"
                    )
                _conserve(source, table.name, entry.rows, before, accept_loss=accept_loss)
                entries[table.name] = entry
            spans += reading.spans
            sources[source.key] = _record(source, reading, files)
        merged = tables.merge(spans)
        entries["coverage"] = tables.write(connection, tables.COVERAGE, tables.coverage_rows(merged), folder, None)
        entries["states"] = tables.write(connection, tables.STATES, tables.state_rows(), folder, None)
    digest = hashlib.sha256(
        "".join(f"{name}{entry.sha256}" for name, entry in sorted(entries.items())).encode()
    ).hexdigest()
    built = dt.datetime.now(tz=dt.UTC).date()
    name = f"starter-{digest[:8]}" if starter else f"{built.isoformat()}-{digest[:8]}"
    return Manifest(name, built, sources, entries, merged, _made_with())


def _carry(
    source: Source,
    before: Edition | None,
    folder: Path,
    sources: dict[str, Mapping[str, Any]],
    entries: dict[str, TableEntry],
    spans: list[Span],
    say: Say,
) -> None:
    if before is None or source.key not in before.manifest.sources:
        raise InputError(f"No raw files of {source.key}; they are named like {' or '.join(source.patterns)}.")
    say(f"keeping {source.key} {before.release(source.key)}")
    sources[source.key] = before.manifest.sources[source.key]
    for table in source.tables:
        shutil.copyfile(before.path / f"{table.name}.parquet", folder / f"{table.name}.parquet")
        entries[table.name] = before.manifest.tables[table.name]
        spans.extend(before.spans(table.name))


def _conserve(source: Source, table: str, rows: int, before: Edition | None, *, accept_loss: bool) -> None:
    known = before.manifest.tables.get(table) if before else None
    if known and rows < known.rows * (1 - LOSS) and not accept_loss:
        raise SourceChanged(
            source.key, f"table {table}", f"at least the {known.rows} rows of the current edition", f"{rows}"
        )


def _record(source: Source, reading: Reading, files: Sequence[RawFile]) -> dict[str, Any]:
    return {
        "title": source.title.en,
        "publisher": source.publisher,
        "licence": source.licence,
        "licence_url": source.licence_url,
        "redistribute": source.redistribute,
        "url": source.url,
        "citation": source.citation.format(release=reading.release),
        "release": reading.release,
        "retrieved": max(file.retrieved for file in files).isoformat(),
        "raw": [
            {"name": f.name, "sha256": f.sha256, "url": f.url, "retrieved": f.retrieved.isoformat()}
            for f in reading.used or files
        ],
        "notes": list(reading.notes),
    }


def _made_with() -> dict[str, str]:
    import duckdb

    import varde

    return {"varde": varde.__version__, "duckdb": duckdb.__version__}


def _settle(folder: Path) -> None:
    for path in folder.iterdir():
        with path.open("rb") as file:
            os.fsync(file.fileno())


def _put(folder: Path, target: Path, *, replace: bool) -> None:
    if target.exists():
        if not replace:
            return
        old = folder.with_name(f"{folder.name}-old")
        target.rename(old)
        folder.rename(target)
        shutil.rmtree(old)
    else:
        folder.rename(target)


@contextlib.contextmanager
def _workshop(home: Path) -> Iterator[Path]:
    """A fresh folder to build in. What builds that died have left is swept first: the lock says that none is alive."""
    for leftover in home.glob(".building-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    folder = home / f".building-{secrets.token_hex(6)}"
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _lock(home: Path) -> Iterator[None]:
    """One build at a time. The lock is the operating system's, and dies with its process."""
    path = home / ".lock"
    with path.open("a+b") as file:
        try:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except ImportError:  # where there is no flock, two builds at once are told apart by their folders only
            pass
        except OSError as fault:
            raise EditionError(f"Another build is under way in {home}. Wait until it has ended.") from fault
        yield
