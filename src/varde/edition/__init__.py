"""Editions: built from raw files, verified, swapped in one step, compared; and the starter edition inside the package."""

from varde.edition.edition import STARTER, Edition, names

__all__ = ["STARTER", "Edition", "names"]
