"""Where raw files are kept: each once, under the sha256 of its bytes, with a small index by address.

``raw/ab/abcd…`` holds the bytes, ``raw/index/….json`` what is known of an address (one file each, so that two runs
never write one file together), ``raw/part/….part`` what is under way. A file is written to its end, forced to disk and
then renamed, so no reader ever sees half of one, and a run that dies leaves only a part that nothing looks at.
"""

import contextlib
import datetime as dt
import hashlib
import json
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import attrs

from varde.fetch.raw import RawFile

STALE = 3600.0
"""Seconds without a write after which a part is a dead run's: a living one gives up or goes on long before."""


@attrs.frozen
class Kept:
    """What is known of an address that was fetched before.

    Attributes:
        file: The raw file.
        size: Its bytes.
        etag: The publisher's name for this version of it, if it gave one.
        modified: When the publisher says it changed, as it said it.
        rows: How many rows it holds, if they were counted.
        confirmed: The last day on which the publisher said that it had not changed.
    """

    file: RawFile
    size: int
    etag: str | None = None
    modified: str | None = None
    rows: int | None = None
    confirmed: dt.date | None = None


class RawStore:
    r"""The raw files in one folder.

    Args:
        folder: The folder; made when the first file is kept.

    Example:
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     store = RawStore(Path(folder))
        ...     with store.part() as body:
        ...         _ = body.write(b"id,name\n")
        ...         file = store.keep(body, "https://publisher.example/a.csv", "a.csv")
        ...     file.sha256[:8], file.path.read_bytes(), store.kept(file.url).size
        ('40d6bfdc', b'id,name\n', 8)
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where the file of that sha256 is kept."""
        return self.folder / sha256[:2] / sha256

    def kept(self, url: str) -> Kept | None:
        """What is known of an address; None if nothing is, or if its raw file is gone or no longer what it was."""
        entry = self._index(url)
        kept = self._read(entry) if entry.exists() else None
        if kept is None or kept.file.url != url:
            return None
        try:
            with kept.file.path.open("rb") as file:
                sound = hashlib.file_digest(file, "sha256").hexdigest() == kept.file.sha256
        except OSError:
            return None
        return kept if sound else None

    def floor(self, url: str) -> int | None:
        """How many rows the address gave last time, even if that raw file is gone."""
        entry = self._index(url)
        kept = self._read(entry) if entry.exists() else None
        return kept.rows if kept else None

    def all(self) -> Iterator[Kept]:
        """Everything that is known, by address."""
        found = filter(None, map(self._read, sorted((self.folder / "index").glob("*.json"))))
        yield from sorted((kept for kept in found if kept.file.path.exists()), key=lambda kept: kept.file.url)

    @contextlib.contextmanager
    def part(self) -> Iterator[BinaryIO]:
        """A new temporary file, open for writing and reading; gone at the end unless it was kept."""
        folder = self.folder / "part"
        folder.mkdir(parents=True, exist_ok=True)
        self.sweep()
        path = folder / f"{secrets.token_hex(8)}.part"
        file = path.open("x+b")
        try:
            yield file
        finally:
            with contextlib.suppress(OSError):  # a full disk is told of where the bytes were written
                file.close()
            path.unlink(missing_ok=True)

    def keep(
        self,
        part: BinaryIO,
        url: str,
        name: str,
        *,
        etag: str | None = None,
        modified: str | None = None,
        rows: int | None = None,
    ) -> RawFile:
        """Keep a `part` under its sha256, and then let the address point to it.

        Args:
            part: The finished part; it is closed.
            url: The address that it came from.
            name: The file's name at the publisher.
            etag: The publisher's name for this version.
            modified: When the publisher says it changed.
            rows: How many rows it holds, if they were counted.
        """
        part.flush()
        os.fsync(part.fileno())
        size = part.seek(0, os.SEEK_END)
        part.close()
        with Path(part.name).open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        path = self.path(sha256)
        path.parent.mkdir(exist_ok=True)
        Path(part.name).replace(path)
        _sync(path.parent)
        today = dt.datetime.now(dt.UTC).date()
        file = RawFile(path, sha256, url, today, name)
        self._write(Kept(file, size, etag, modified, rows, today))
        return file

    def confirm(self, kept: Kept) -> RawFile:
        """Note that the publisher has said today that a kept file still stands; its day of retrieval stays."""
        today = dt.datetime.now(dt.UTC).date()
        if kept.confirmed != today:
            with contextlib.suppress(OSError):  # a note that cannot be made takes nothing from the file
                self._write(attrs.evolve(kept, confirmed=today))
        return kept.file

    def sweep(self) -> int:
        """Remove the parts of dead runs, and say how many there were."""
        swept = 0
        for path in (self.folder / "part").glob("*.part"):
            with contextlib.suppress(OSError):  # another run was quicker, or it is not ours to remove
                if time.time() - path.stat().st_mtime > STALE:
                    path.unlink()
                    swept += 1
        return swept

    def _index(self, url: str) -> Path:
        return self.folder / "index" / f"{hashlib.sha256(url.encode()).hexdigest()[:32]}.json"

    def _read(self, entry: Path) -> Kept | None:
        try:
            known = json.loads(entry.read_text(encoding="utf-8"))
            file = RawFile(
                path=self.path(known["sha256"]),
                sha256=known["sha256"],
                url=known["url"],
                retrieved=dt.date.fromisoformat(known["retrieved"]),
                name=known["name"],
            )
            confirmed = dt.date.fromisoformat(known["confirmed"])
            return Kept(file, known["size"], known["etag"], known["modified"], known["rows"], confirmed)
        except (OSError, ValueError, TypeError, KeyError):
            return None  # an entry that cannot be read is no entry: the file is fetched anew

    def _write(self, kept: Kept) -> None:
        entry = self._index(kept.file.url)
        entry.parent.mkdir(parents=True, exist_ok=True)
        known = {
            "url": kept.file.url,
            "name": kept.file.name,
            "sha256": kept.file.sha256,
            "size": kept.size,
            "rows": kept.rows,
            "retrieved": kept.file.retrieved.isoformat(),
            "confirmed": (kept.confirmed or kept.file.retrieved).isoformat(),
            "etag": kept.etag,
            "modified": kept.modified,
        }
        with self.part() as part:
            part.write(json.dumps(known, indent=1, ensure_ascii=False).encode() + b"\n")
            part.flush()
            os.fsync(part.fileno())
            part.close()
            Path(part.name).replace(entry)
        _sync(entry.parent)


def _sync(folder: Path) -> None:
    """Force a rename to disk, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
