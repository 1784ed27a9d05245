"""A cell of the UN Treaty Collection's tables: a day, and after it how the state became bound (``9 Jul 1998 a``)."""

import datetime as dt
import re
from typing import NamedTuple

from varde.errors import SourceChanged

SUFFIXES = {
    "": "ratification",
    "A": "acceptance",
    "AA": "approval",
    "a": "accession",
    "d": "succession",
    "P": "consent",
    "p": "consent",
    "s": "definitive_signature",
    "c": "confirmation",
}
"""What stands after a day in the Collection's tables."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_CELL = re.compile(r"(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?: ([A-Za-z]{1,2}))?")


class Act(NamedTuple):
    """A day, and how the state became bound on it."""

    day: dt.date
    action: str


def read_act(text: str, source: str, where: str) -> Act:
    """A cell that is not empty.

    Args:
        text: The cell; the tabs that may stand in it are no part of the day.
        source: Key of the source.
        where: What is read, for the message.

    Raises:
        SourceChanged: If it is no day.

    Example:
        >>> read_act("20 Jan  2021 A", "untc", "a cell")
        Act(day=datetime.date(2021, 1, 20), action='acceptance')
    """
    match = _CELL.fullmatch(" ".join(text.split()))
    try:
        if match is None:
            raise ValueError(text)
        day = dt.date(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
        return Act(day, SUFFIXES[match[4] or ""])
    except (ValueError, KeyError) as fault:
        raise SourceChanged(source, where, "a day such as 9 Jul 1998 a", text) from fault


def kind_of(column: str) -> str | None:
    """What a column of the Collection's tables holds: ``signed``, ``joined``, or nothing that is read.

    Example:
        >>> [kind_of(name) for name in ("Signature", "Accession(a), Ratification", "Provisional application(n)")]
        ['signed', 'joined', None]
    """
    if column.startswith("Signature"):
        return "signed"
    binding = ("Ratification", "Acceptance", "Accession", "Consent", "Approval", "Succession", "Formal", "Definitive")
    return "joined" if column.startswith(binding) else None
