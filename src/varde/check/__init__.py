"""The check: what a page claims, and what the record says of each claim."""

from varde.check.check import check
from varde.check.report import Checked, Report

__all__ = ["Checked", "Report", "check"]
