"""One CSV file of a publisher's zip, or the same file by itself or as gzip, opened as text. It knows archives, and no columns."""

import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from typing import TextIO
from zipfile import BadZipFile, ZipFile

from varde.errors import SourceChanged
from varde.fetch.raw import RawFile

LIMIT = 500_000_000
"""The most bytes that a file may unpack to."""


@contextmanager
def packed(source: str, file: RawFile, member: str) -> Iterator[TextIO]:
    """A file of comma-separated values, out of whatever it came in.

    Args:
        source: Key of the source, for messages.
        file: The raw file: ``.zip``, ``.gz`` or the CSV itself.
        member: The name of the CSV in the zip, in whichever folder; a pattern, where the name changes from release to release.

    Raises:
        SourceChanged: If the zip is none, or does not hold that file once.
    """
    if file.name.endswith(".gz"):
        with gzip.open(file.path, "rt", encoding="utf-8-sig", newline="") as text:
            yield text
    elif file.name.endswith(".zip"):
        try:
            with ZipFile(file.path) as archive:
                found = [
                    entry
                    for entry in archive.infolist()
                    if fnmatchcase(entry.filename.rsplit("/", 1)[-1], member)
                    and not entry.filename.startswith("__MACOSX/")  # what a Mac puts beside each file
                ]
                if len(found) != 1 or found[0].file_size > LIMIT:
                    held = ", ".join(archive.namelist()[:5]) or "nothing"
                    raise SourceChanged(
                        source, file.name, f"one {member} in the archive, not above {LIMIT:,} bytes", held
                    )
                with archive.open(found[0]) as stream:
                    yield io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
        except BadZipFile as fault:
            raise SourceChanged(source, file.name, "a whole zip archive", str(fault)) from fault
    else:
        with file.path.open(encoding="utf-8-sig", newline="") as text:
            yield text
