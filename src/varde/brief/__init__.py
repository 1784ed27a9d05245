"""Statements and charts, one file a chapter, joined to a `Brief`: a page that has no language yet."""

from varde.brief.page import Brief, Chapter, Chart, Listing, Map, Series, Statement, Table, Words
from varde.brief.write import CHAPTERS, write

__all__ = ["CHAPTERS", "Brief", "Chapter", "Chart", "Listing", "Map", "Series", "Statement", "Table", "Words", "write"]
