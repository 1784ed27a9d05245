"""Varde: a country's page on peace and security, written from the open record.

Every figure is dated, sourced, and can be run again: see `Varde`, which `open` gives.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from varde.api import Varde, open
    from varde.brief import Brief
    from varde.edition import Edition
    from varde.errors import VardeError
    from varde.model import Citation, Figure, Missing, Period
    from varde.settings import Settings

__version__ = "0.1.0"
__all__ = ["Brief", "Citation", "Edition", "Figure", "Missing", "Period", "Settings", "Varde", "VardeError", "open"]

_HOMES = {
    "Brief": "varde.brief",
    "Citation": "varde.model",
    "Edition": "varde.edition",
    "Figure": "varde.model",
    "Missing": "varde.model",
    "Period": "varde.model",
    "Settings": "varde.settings",
    "Varde": "varde.api",
    "VardeError": "varde.errors",
    "open": "varde.api",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used, so that `import varde` costs next to nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module 'varde' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
