"""Claims: what somebody's sentence says, as a measure, its dimensions, a comparison, a value and a time. It judges nothing."""

import datetime as dt
from collections.abc import Mapping
from typing import Literal

import attrs

from varde.model import Period

Comparator = Literal["=", "~", ">=", "<=", ">", "<"]
Value = int | float | bool | str | dt.date | None
WORLD = "WORLD"
"""The subject of a claim about no one country."""


@attrs.frozen
class Claim:
    """One claim of a sentence.

    Attributes:
        kind: What it is about, from the closed list in `varde.check.kinds`.
        start: Where its deciding words begin in the text: its number, else the words that assert it.
        end: Where they end.
        subject: The state that it is about (ISO 3166-1 alpha-3), or `WORLD`.
        object: Id of the mission, treaty, organisation, state or process that it names, or None.
        value: What is claimed: a number, yes or no, a day, or a word of a closed list.
        comparator: How the value binds: ``~`` is "about", ``>=`` is "at least" and so on.
        low: The least that the words allow, hedge and tolerance taken in; None where the value is no number or has no bound.
        high: The most that they allow.
        unit: Unit of the value, as its measure has it.
        period: When it is said to hold; None where the sentence does not say, so that the page's date decides.
        negated: Whether the sentence denies it.
        measure: Key of the measure that answers it, or None where the record has none.
        dims: The dimensions to fix in that measure, by name, as ids.
        proposed: Whether a model proposed it; such claims are always shown as such.
    """

    kind: str
    start: int
    end: int
    subject: str
    object: str | None = None
    value: Value = None
    comparator: Comparator = "="
    low: float | None = None
    high: float | None = None
    unit: str = ""
    period: Period | None = None
    negated: bool = False
    measure: str | None = None
    dims: Mapping[str, str] = attrs.field(factory=dict)
    proposed: bool = False
