"""Verdicts: a claim held to the record at its time."""

from varde.check.judge.verdict import Judgement, Verdict
from varde.check.judge.weigh import judge

__all__ = ["Judgement", "Verdict", "judge"]
