"""Raw files in a folder: which of them each source knows, by name. It hashes them, and reads none."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path

from varde.errors import InputError
from varde.sources import RawFile, Source

SIDECAR = "raws.json"
"""Where a folder may say whence and when its files were had: ``{"a.csv": {"url": "https://…", "retrieved": "2026-11-23"}}``."""


def raw_file(path: Path, url: str) -> RawFile:
    """A file on disk as a raw file: from where and when a ``raws.json`` beside it says.

    Args:
        path: The file.
        url: Where it is from, if nothing says. The day is then the one on which it was last written.

    Raises:
        InputError: If the ``raws.json`` cannot be read.
    """
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    said = _said(path)
    written = dt.datetime.fromtimestamp(path.stat().st_mtime, tz=dt.UTC).date()
    retrieved = dt.date.fromisoformat(said["retrieved"]) if "retrieved" in said else written
    return RawFile(path, sha256, said.get("url", url), retrieved, path.name)


def _said(path: Path) -> Mapping[str, str]:
    sidecar = path.with_name(SIDECAR)
    if not sidecar.is_file():
        return {}
    try:
        said = json.loads(sidecar.read_text(encoding="utf-8")).get(path.name, {})
        if "retrieved" in said:
            dt.date.fromisoformat(said["retrieved"])
        return dict(said)
    except (ValueError, AttributeError, TypeError) as fault:
        example = '{"a.csv": {"url": "https://…", "retrieved": "2026-11-23"}}'
        raise InputError(f"{sidecar} cannot be read ({fault}); it holds {example}.") from fault


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
