"""Putting an edition in its place: one build at a time, forced to disk, renamed at once; and the sweeping after dead builds."""

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from varde.errors import EditionError

BUILDING, ASIDE, POINTING = ".building-", ".aside-", ".current-"


@contextlib.contextmanager
def lock(home: Path) -> Iterator[None]:
    """One build at a time. The lock is the operating system's, and dies with its process.

    Raises:
        EditionError: If another build holds it.
    """
    with (home / ".lock").open("a+b") as file:
        if not _take(file):
            raise EditionError(f"Another build is under way in {home}. Wait until it has ended.")
        yield


def _take(file: IO[Any]) -> bool:
    try:
        import fcntl
    except ImportError:
        import msvcrt

        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  Windows only
        except OSError:
            return False
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextlib.contextmanager
def workshop(home: Path) -> Iterator[Path]:
    """A fresh folder to build in. What builds that died have left is swept first: the lock says that none is alive."""
    sweep(home)
    folder = home / f"{BUILDING}{secrets.token_hex(6)}"
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep(home: Path) -> None:
    """Remove what dead builds have left, and put back an edition that one died replacing. Needs the lock."""
    for aside in home.glob(f"{ASIDE}*"):
        place = home / aside.name.removeprefix(ASIDE)
        if not place.exists():
            aside.rename(place)
    for prefix in (BUILDING, ASIDE, POINTING):
        for left in home.glob(f"{prefix}*"):
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink(missing_ok=True)


def settle(folder: Path) -> None:
    """Force a folder and its files to disk."""
    for path in folder.iterdir():
        _sync(path)
    _sync(folder)


def put(folder: Path, target: Path) -> None:
    """Rename a finished folder into place. One that is there is put aside first, and comes back if this fails."""
    aside = target.with_name(f"{ASIDE}{target.name}")
    if target.exists():
        target.rename(aside)
    try:
        folder.rename(target)
    except OSError:
        if aside.exists():
            aside.rename(target)
        raise
    _sync(target.parent)
    shutil.rmtree(aside, ignore_errors=True)


def point(pointer: Path, name: str) -> None:
    """Let a small file name another edition, from one instant to the next."""
    fresh = pointer.with_name(f"{POINTING}{secrets.token_hex(4)}")
    try:
        with fresh.open("w", encoding="utf-8") as file:
            file.write(f"{name}\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(pointer)
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
    _sync(pointer.parent)


def _sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
