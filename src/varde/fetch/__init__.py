"""Polite HTTP: publishers' files had once, kept by their sha256, and asked for again only if they changed.

`Client` fetches, `RawStore` keeps, `Progress` hears how it goes; `varde.fetch.hub` knows the one publisher's interface
that several sources share. Nothing here knows what the files mean. HTTP itself is imported when a client first asks, and the
client when it is first named: whoever reads a page fetches nothing.
"""

from typing import TYPE_CHECKING

from varde.fetch.raw import RawFile

if TYPE_CHECKING:
    from varde.fetch.client import Client
    from varde.fetch.progress import Progress
    from varde.fetch.store import Kept, RawStore

__all__ = ["Client", "Kept", "Progress", "RawFile", "RawStore"]

_HOMES = {"Client": "client", "Progress": "progress", "Kept": "store", "RawStore": "store"}


def __getattr__(name: str) -> object:
    """Import a name of this room when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module 'varde.fetch' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"varde.fetch.{_HOMES[name]}"), name)
