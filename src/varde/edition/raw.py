"""Raw files in a folder: which of them each source knows, by name. It hashes them, and reads none."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path

from varde.errors import InputError
from varde.sources import RawFile, Source


def raw_file(path: Path, url: str) -> RawFile:
    """A file on disk as a raw file, retrieved on the day it was last written."""
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    written = dt.datetime.fromtimestamp(path.stat().st_mtime, tz=dt.UTC).date()
    return RawFile(path, sha256, url, written, path.name)


def find_raws(
    folder: Path, sources: Iterable[Source], *, every_form: bool = False
) -> Mapping[str, tuple[RawFile, ...]]:
    """The raw files below a folder, by source.

    Args:
        folder: Where to look, in all its subfolders.
        sources: Whose files to look for.
        every_form: Also take forms that a source ranks lower, where a better one is there. They are read for months that
            the better form lacks and compared where it has them; the UN's PDFs take a few seconds each.

    Raises:
        InputError: If the folder is not there.
    """
    if not folder.is_dir():
        raise InputError(f"No folder {folder}.")
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    found: dict[str, tuple[RawFile, ...]] = {}
    for source in sources:
        if source.packaged:
            continue
        forms = [[path for path in paths if fnmatch(path.name, pattern)] for pattern in source.patterns]
        forms = [form for form in forms if form]
        if forms:
            chosen = [path for form in (forms if every_form else forms[:1]) for path in form]
            found[source.key] = tuple(raw_file(path, source.url) for path in chosen)
    return found
