"""Figures: a measure's value for given dimensions and period, with all that lets a reader trust or test it."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

from varde.model.citation import Citation
from varde.model.period import Period
from varde.model.text import Text

Value = int | float | bool | str | dt.date


@attrs.frozen
class Missing:
    """Why a figure has no value. Missing is never zero, and never silent.

    Attributes:
        code: The reason, from a closed list (see `varde.measures.coverage.REASONS`).
        text: The reason in words.
    """

    code: str
    text: Text

    def __str__(self) -> str:
        return self.text.en


@attrs.frozen(eq=False)
class Figure:
    """One figure and its whole work.

    Attributes:
        measure: Key of the measure.
        dims: The dimensions that were fixed, by name; a dimension that is absent was summed over.
        period: The time it holds for.
        value: The value, or None where it is missing.
        unit: The unit of the value.
        missing: Why there is no value, or None.
        sql: A complete query that gives the value, run by any DuckDB inside the edition's folder.
        citation: Where it comes from.
        edition: The edition that it was read from.
    """

    measure: str
    dims: Mapping[str, str]
    period: Period
    value: Value | None
    unit: str
    missing: Missing | None
    sql: str
    citation: Citation
    edition: str

    @property
    def number(self) -> float:
        """The value as a number, for comparing and drawing.

        Raises:
            TypeError: If it is missing, or is a date or words.
        """
        if isinstance(self.value, int | float):
            return float(self.value)
        raise TypeError(f"{self.measure} is {self.value!r}, no number")

    def cite(self) -> str:
        """The citation and licence, as one line."""
        return f"{self.citation.text} {self.citation.licence}."

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Figure) and (self.sql, self.value, self.edition) == (
            other.sql,
            other.value,
            other.edition,
        )

    def __hash__(self) -> int:
        return hash((self.sql, self.edition))

    def as_dict(self) -> dict[str, Any]:
        """The figure as JSON has it; dates become ISO text."""
        value = self.value.isoformat() if isinstance(self.value, dt.date) else self.value
        return {
            "measure": self.measure,
            "dims": dict(self.dims),
            "period": {"from": self.period.start.isoformat(), "to": self.period.end.isoformat()},
            "value": value,
            "unit": self.unit,
            "missing": None if self.missing is None else {"code": self.missing.code, "reason": self.missing.text.en},
            "sql": self.sql,
            "source": self.citation.source,
            "release": self.citation.release,
            "citation": self.citation.text,
            "licence": self.citation.licence,
        }
