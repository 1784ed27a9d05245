"""Polite HTTP: publishers' files had once, kept by their sha256, and asked for again only if they changed.

`Client` fetches, `RawStore` keeps, `Progress` hears how it goes; `varde.fetch.hub` knows the one publisher's interface
that several sources share. Nothing here knows what the files mean. HTTP itself is imported when a client first asks.
"""

from varde.fetch.client import Client
from varde.fetch.progress import Progress
from varde.fetch.raw import RawFile
from varde.fetch.store import Kept, RawStore

__all__ = ["Client", "Kept", "Progress", "RawFile", "RawStore"]
