"""The raw file: what a publisher gave, byte for byte. How it is kept stands in `varde.fetch.store`."""

import datetime as dt
from pathlib import Path

import attrs


@attrs.frozen
class RawFile:
    """One file as a publisher gave it, known by its bytes."""

    path: Path
    sha256: str
    url: str
    retrieved: dt.date
    name: str
    """The file's name at the publisher, which tells its form."""
