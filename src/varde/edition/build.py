"""Building an edition: raw files to tables in a temporary folder, verified, then renamed into place at once.

Whatever happens, the edition that serves is untouched until the last step, and what a dead build leaves is swept by the next.
"""

import datetime as dt
import hashlib
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from varde.edition import tables
from varde.edition.conserve import conserve
from varde.edition.edition import STARTER, Edition
from varde.edition.manifest import Manifest, TableEntry
from varde.edition.place import lock, point, put, settle, sweep, workshop
from varde.edition.raw import raw_file
from varde.edition.verify import verify
from varde.errors import EditionError, EditionInvalid, InputError, SourceChanged
from varde.fetch import RawFile
from varde.settings import Settings
from varde.sources import Reading, Source, Span, registry

Say = Callable[[str], None]


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
        EditionError: If another build is under way, or the edition cannot be written. Nothing is replaced.
    """
    home = settings.data / "editions"
    target = (destination or STARTER) if starter else None
    if target:
        home = target.parent
    try:
        home.mkdir(parents=True, exist_ok=True)
        with lock(home), workshop(home) as folder:
            if not starter:
                sweep(settings.data)
            before = _before(settings, target)
            manifest = _fill(folder, raws, before, starter=starter, accept_loss=accept_loss, say=say)
            manifest.write(folder)
            say("verifying")
            faults = verify(Edition(folder, manifest))
            if faults:
                raise EditionInvalid(manifest.name, faults)
            settle(folder)
            say(f"moving {manifest.name} into place")
            if target or not _sound(home / manifest.name):
                put(folder, target or home / manifest.name)
            if not starter:
                say(f"letting {manifest.name} serve")
                activate(settings, manifest.name)
    except OSError as fault:
        raise _unwritten(home, fault) from fault
    return Edition.at(target or home / manifest.name)


def activate(settings: Settings, name: str) -> None:
    """Let an edition serve from now on, in one step."""
    point(settings.data / "current", name)


def _before(settings: Settings, target: Path | None) -> Edition | None:
    """The edition that this one follows: of a starter edition the one in its place, if it can be read at all."""
    if target is None:
        return Edition.open(settings, "current")
    try:
        return Edition.at(target)
    except EditionInvalid:
        return None


def _sound(folder: Path) -> bool:
    """Whether an edition of that name is there already and is what it says: then it is left alone."""
    try:
        return not verify(Edition.at(folder))
    except EditionInvalid:
        return False


def _unwritten(home: Path, fault: Exception) -> EditionError:
    why = getattr(fault, "strerror", None) or str(fault).splitlines()[0]
    if named := getattr(fault, "filename", None):
        why += f" ({named})"
    return EditionError(f"The edition cannot be built in {home}: {why}. Nothing was replaced.")


def _fill(
    folder: Path,
    raws: Mapping[str, Sequence[RawFile]],
    before: Edition | None,
    *,
    starter: bool,
    accept_loss: bool,
    say: Say,
) -> Manifest:
    import duckdb

    unknown = set(raws) - set(registry())
    if unknown:
        raise InputError(f"No source {', '.join(sorted(unknown))}.")
    sources: dict[str, Mapping[str, Any]] = {}
    entries: dict[str, TableEntry] = {}
    spans: list[Span] = []
    try:
        with tables.connect() as connection:
            for source in registry().values():
                if starter and not (source.redistribute and source.licence):
                    continue
                files = tuple(raw_file(path, source.url) for path in source.packaged) or tuple(raws.get(source.key, ()))
                if not files:
                    _carry(source, None if starter else before, folder, sources, entries, spans, say)
                    continue
                say(f"reading {source.key}")
                reading = source.load(files)
                notes = list(reading.notes)
                for table in source.tables:
                    rows = reading.rows[table.name]
                    entry = tables.write(connection, table, rows, folder, source.key)
                    if entry.rows != len(rows):
                        raise SourceChanged(
                            source.key, f"table {table.name}", f"{len(rows)} rows", f"{entry.rows} in the file"
                        )
                    losses = conserve(
                        source.key, table.name, entry.rows, reading.spans, before, accept_loss=accept_loss
                    )
                    notes += () if starter else losses  # of one starter edition against another, no user need know
                    for line in losses:
                        say(line)
                    entries[table.name] = entry
                spans += reading.spans
                sources[source.key] = _record(source, reading, files, notes)
            merged = tables.merge(spans)
            entries["coverage"] = tables.write(connection, tables.COVERAGE, tables.coverage_rows(merged), folder, None)
            entries["states"] = tables.write(connection, tables.STATES, tables.state_rows(), folder, None)
    except duckdb.Error as fault:
        raise _unwritten(folder.parent, fault) from fault
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
    """Take over a source's tables as the edition before has them; from the starter edition if they have other columns now."""
    for held in (before, Edition.at(STARTER)) if before else ():
        known = held.manifest.tables
        if all(
            table.name in known and (known[table.name].columns, known[table.name].key) == (table.names, table.key)
            for table in source.tables
        ):
            break
    else:
        raise InputError(f"No raw files of {source.key}; they are named like {' or '.join(source.patterns)}.")
    say(f"keeping {source.key} {held.release(source.key)}")
    sources[source.key] = held.manifest.sources[source.key]
    for table in source.tables:
        shutil.copyfile(held.path / f"{table.name}.parquet", folder / f"{table.name}.parquet")
        entries[table.name] = held.manifest.tables[table.name]
        spans.extend(held.spans(table.name))


def _record(source: Source, reading: Reading, files: Sequence[RawFile], notes: Sequence[str]) -> dict[str, Any]:
    used = reading.used or tuple(files)
    dates = [reading.release if source.packaged else file.retrieved.isoformat() for file in used]
    return {
        "title": source.title.en,
        "publisher": source.publisher,
        "licence": source.licence,
        "licence_url": source.licence_url,
        "redistribute": source.redistribute,
        "url": source.url,
        "citation": source.citation.format(release=reading.release),
        "release": reading.release,
        "retrieved": max(dates),
        "raw": [
            {"name": file.name, "sha256": file.sha256, "url": file.url, "retrieved": date}
            for file, date in zip(used, dates, strict=True)
        ],
        "notes": list(notes),
    }


def _made_with() -> dict[str, str]:
    import duckdb

    import varde

    return {"varde": varde.__version__, "duckdb": duckdb.__version__}
