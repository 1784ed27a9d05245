"""Whose row is it? Cells that span several rows, with a label in their middle, at their top, or wrapped.

The ruling lines tell: a line that runs through the country's column ends a country's cell. Where there are none, the
label's place does: it stands in the middle of its rows.
"""

from bisect import bisect
from collections.abc import Sequence

import attrs

from varde.errors import SourceChanged
from varde.sources.un_contributions.pdf.ink import Rule
from varde.sources.un_contributions.pdf.labels import find_country

SOURCE = "un_contributions"


@attrs.frozen
class Label:
    """A piece of a country's label: a line of it."""

    text: str
    x0: float
    middle: float
    size: float
    row: int | None
    """The row on whose line it stands, if it stands on one."""


@attrs.define
class Carry:
    """A country's cell that a page's end cuts: its label may stand on either page."""

    label: str | None = None
    waiting: list[int] = attrs.field(factory=list)


def assign(heights: Sequence[float], labels: Sequence[Label], rules: Sequence[Rule], layout: str, page: int) -> list[str | None]:
    """The country's label of each row of one run of rows, from above; None where the run's end cuts the cell from its label.

    Args:
        heights: The middle of each row.
        labels: The lines of text in the country's column.
        rules: The page's horizontal lines.
        layout: The layout, for labels that only it has.
        page: The page's number, for messages.

    Raises:
        SourceChanged: If a label belongs to no row, or a row in the midst of others to no label.
    """
    found: list[str | None] = [None] * len(heights)
    edges = _edges(labels, rules)
    bands: dict[int, tuple[list[int], list[Label]]] = {}
    for row, height in enumerate(heights):
        bands.setdefault(bisect(edges, height), ([], []))[0].append(row)
    for label in labels:
        bands.setdefault(bisect(edges, label.middle), ([], []))[1].append(label)
    for _, (rows, pieces) in sorted(bands.items(), reverse=True):
        whole = " ".join(piece.text for piece in sorted(pieces, key=lambda piece: -piece.middle))
        if pieces and not rows:
            raise SourceChanged(SOURCE, f"label {whole!r} on page {page}", "rows beside it", "none")
        if len(pieces) == 1 or (pieces and find_country(whole, layout)):
            for row in rows:
                found[row] = whole
        elif pieces:
            for row, text in zip(rows, _by_middles([heights[row] for row in rows], pieces, layout, page), strict=True):
                found[row] = text
    return found


def _edges(labels: Sequence[Label], rules: Sequence[Rule]) -> list[float]:
    """Heights at which a line runs under the beginning of the country's labels."""
    if not labels:
        return []
    left, right = min(label.x0 for label in labels), max(label.x0 for label in labels)
    return sorted({round(rule.y, 1) for rule in rules if rule.x0 <= left + 2 and rule.x1 >= min(right, left + 60) + 2})


def _by_middles(heights: Sequence[float], pieces: Sequence[Label], layout: str, page: int) -> list[str]:
    """Share rows among labels so that each label stands nearest the middle of its rows."""
    found: list[str] = []
    groups = _groups(pieces, layout)
    for index, (text, middle) in enumerate(groups):
        left = len(heights) - len(found)
        spare = left - (len(groups) - index - 1)
        if spare < 1:
            raise SourceChanged(SOURCE, f"label {text!r} on page {page}", "rows beside it", "none")
        start = len(found)
        sizes = range(1, spare + 1) if index < len(groups) - 1 else range(left, left + 1)
        best = min(sizes, key=lambda size: abs(sum(heights[start : start + size]) / size - middle))
        found += [text] * best
    return found


def _groups(pieces: Sequence[Label], layout: str) -> list[tuple[str, float]]:
    """Lines of text to labels with their middles: a line close below another ends its label if both make one name."""
    groups: list[list[Label]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.middle):
        close = bool(groups) and groups[-1][-1].middle - piece.middle <= 1.35 * piece.size
        one_row = bool(groups) and sum(part.row is not None for part in [*groups[-1], piece]) <= 1
        if close and one_row and find_country(" ".join(part.text for part in [*groups[-1], piece]), layout):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [(" ".join(part.text for part in group), sum(part.middle for part in group) / len(group)) for group in groups]
