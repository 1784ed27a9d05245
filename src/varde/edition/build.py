"""Building an edition: raw files to tables in a temporary folder, verified, then renamed into place at once.

Whatever happens, the edition that serves is untouched until the last step, and what a dead build leaves is swept by the next.
"""

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from varde.edition import tables
from varde.edition.conserve import conserve
from varde.edition.derived import registry as derivations
from varde.edition.draft import Draft
from varde.edition.edition import STARTER, Edition
from varde.edition.manifest import Manifest
from varde.edition.place import lock, point, put, settle, sweep, workshop
from varde.edition.raw import raw_file
from varde.edition.verify import disagreements, verify
from varde.errors import EditionError, EditionInvalid, InputError, SourceChanged, SourceError
from varde.fetch import RawFile
from varde.settings import Settings
from varde.sources import Reading, Source, registry

if TYPE_CHECKING:
    import duckdb

Say = Callable[[str], None]


def build(
    settings: Settings,
    raws: Mapping[str, Sequence[RawFile]],
    *,
    starter: bool = False,
    destination: Path | None = None,
    accept_loss: bool = False,
    failed: dict[str, SourceError] | None = None,
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
        failed: If given, a source whose raw files are not what it declares keeps what the current edition has of it, and the fault
            is put in here; without it the build stops.
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
            own = {"areas": settings.areas} if settings.areas and not starter else {}
            manifest = _fill(
                folder, raws, before, own, starter=starter, accept_loss=accept_loss, failed=failed, say=say
            )
            manifest.write(folder)
            say("verifying")
            faults = verify(Edition(folder, Manifest.read(folder)))  # as every reader will read it
            if faults:
                raise EditionInvalid(manifest.name, faults)
            settle(folder)
            say(f"moving {manifest.name} into place")
            if target or not _sound(home / manifest.name):
                put(folder, target or home / manifest.name)
            if not starter:
                say(f"letting {manifest.name} serve")
                activate(settings, manifest.name)
            after = Edition.at(target or home / manifest.name)
            if not starter:
                _differing(before, after, say)
    except OSError as fault:
        raise _unwritten(home, fault) from fault
    return after


def _differing(before: Edition | None, after: Edition, say: Say) -> None:
    """Say where sources that should agree differ now and did not before: a release that came short is seen against others."""
    import duckdb

    try:
        known = set(disagreements(before)) if before else set[str]()
    except duckdb.Error:  # an edition of an older Varde, with other columns
        known = set[str]()
    if new := [line for line in disagreements(after) if line not in known]:
        say("sources that differ, and did not before (“varde edition verify” lists all):")
        for line in new:
            say(f"  {line}")


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
    own: Mapping[str, Path],
    *,
    starter: bool,
    accept_loss: bool,
    failed: dict[str, SourceError] | None,
    say: Say,
) -> Manifest:
    """Write every table. A file in ``own`` is the user's, and stands in for the package's."""
    import duckdb

    unknown = set(raws) - set(registry())
    if unknown:
        raise InputError(f"No source {', '.join(sorted(unknown))}.")
    draft = Draft(folder, None if starter else before, say)
    try:
        with tables.connect() as connection:
            for source in registry().values():
                files = tuple(raw_file(path, source.url) for path in _packaged(source, own)) or tuple(
                    raws.get(source.key, ())
                )
                if starter and not (source.redistribute and source.licence):
                    draft.leave_out(connection, source)
                elif files:
                    say(f"reading {source.key}")
                    try:
                        reading = draft.keep_vintages(source.tables, source.load(files))
                        fewer = accept_loss or source.key in own  # a user's own file may have as few rows as they like
                        notes = _write(draft, connection, source, reading, before, accept_loss=fewer)
                    except SourceChanged as fault:
                        if failed is None:
                            raise
                        failed[source.key] = fault
                        if not draft.carry(source):
                            draft.leave_out(connection, source)
                        continue
                    # what one starter edition lost against another, no user need know
                    draft.sources[source.key] = _record(
                        source, reading, files, [*reading.notes, *([] if starter else notes)]
                    )
                elif starter and before and source.key in before.manifest.sources:
                    raise InputError(
                        f"No raw files of {source.key}; they are named like {' or '.join(source.patterns)}."
                    )
                elif not draft.carry(source):
                    say(f"leaving {source.key} out: no raw files")
                    draft.leave_out(connection, source)
            for derived in derivations().values():
                draft.derive(connection, derived)
            merged = tables.merge(draft.spans)
            entries = draft.entries
            entries["coverage"] = tables.write(connection, tables.COVERAGE, tables.coverage_rows(merged), folder, None)
            entries["states"] = tables.write(connection, tables.STATES, tables.state_rows(), folder, None)
    except duckdb.Error as fault:
        raise _unwritten(folder.parent, fault) from fault
    digest = hashlib.sha256(
        "".join(f"{name}{entry.sha256}" for name, entry in sorted(entries.items())).encode()
    ).hexdigest()
    built = dt.datetime.now(tz=dt.UTC).date()
    name = f"starter-{digest[:8]}" if starter else f"{built.isoformat()}-{digest[:8]}"
    return Manifest(name, built, draft.sources, entries, merged, _made_with(), draft.absent)


def _packaged(source: Source, own: Mapping[str, Path]) -> Sequence[Path]:
    """The files of the package that a source is read from, or the one that the user has put in their place.

    Raises:
        InputError: If the user's file is not there.
    """
    if source.key not in own:
        return source.packaged
    if not own[source.key].is_file():
        raise InputError(f"No file {own[source.key]}, which is set for {source.key}.")
    return (own[source.key],)


def _write(
    draft: Draft,
    connection: "duckdb.DuckDBPyConnection",
    source: Source,
    reading: Reading,
    before: Edition | None,
    *,
    accept_loss: bool,
) -> list[str]:
    """Write a source's tables; what they lost since the edition before, in words."""
    notes = []
    for table in source.tables:
        entry = draft.write(connection, table, reading.rows[table.name], source.key)
        losses = conserve(source.key, table.name, entry.rows, reading.spans, before, accept_loss=accept_loss)
        for line in losses:
            draft.say(line)
        notes += losses
    draft.spans += reading.spans
    return notes


def _record(source: Source, reading: Reading, files: Sequence[RawFile], notes: Sequence[str]) -> dict[str, Any]:
    used = reading.used or tuple(files)
    dates = [reading.release if source.packaged else file.retrieved.isoformat() for file in used]
    return {
        "title": attrs.asdict(source.title),
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
