"""What an edition must keep of the one before it: rows and covered time. A small loss is told, a large one refused."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Period
from varde.sources import Span

if TYPE_CHECKING:
    from varde.edition.edition import Edition

LOSS = 0.01
"""The share of a table's rows that may vanish from one edition to the next before the build refuses."""


def conserve(
    source: str,
    table: str,
    rows: int,
    spans: Sequence[Span],
    before: "Edition | None",
    *,
    accept_loss: bool = False,
) -> list[str]:
    """What a table has lost since the edition before, one sentence each.

    Args:
        source: Key of the source.
        table: The table.
        rows: How many rows it has now.
        spans: What it covers now.
        before: The edition before, if there is one.
        accept_loss: Tell of a large loss too, instead of refusing it.

    Raises:
        SourceChanged: If it lost more than a hundredth of its rows.
    """
    known = before.manifest.tables.get(table) if before else None
    if before is None or known is None:
        return []
    if rows < known.rows * (1 - LOSS) and not accept_loss:
        raise SourceChanged(
            source, f"table {table}", f"at least the {known.rows} rows of the current edition", f"{rows}"
        )
    notes = []
    if rows < known.rows:
        notes.append(f"{table}: {known.rows - rows} rows fewer than in {before.name}.")
    gone = lost([span for span in before.manifest.spans if span.table == table], [s for s in spans if s.table == table])
    if gone:
        notes.append(f"{table}: no longer covers {', '.join(map(str, gone))}, as {before.name} does.")
    return notes


def lost(old: Sequence[Span], new: Sequence[Span]) -> list[Period]:
    """The stretches that the old spans publish and the new ones do not.

    Example:
        >>> year, month = Span("t", Period.parse("2017")), Span("t", Period.parse("2017-01"))
        >>> lost([year], [month])
        [Period('2017-02-01', '2017-12-31')]
    """
    kept = sorted((span.period for span in new if span.published), key=lambda period: period.start)
    gone: list[Period] = []
    for span in sorted((span for span in old if span.published), key=lambda span: span.period):
        start = span.period.start
        for period in kept:
            if start <= period.end and period.start <= span.period.end:
                if start < period.start:
                    gone.append(Period(start, period.start - dt.timedelta(days=1)))
                start = period.end + dt.timedelta(days=1)
        if start <= span.period.end:
            gone.append(Period(start, span.period.end))
    return gone
