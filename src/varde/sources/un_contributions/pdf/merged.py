"""Whose row is it? Cells that span several rows, with a label in their middle, at their top, or wrapped.

The ruling lines tell: a line that runs through the country's column ends a country's cell. Where there are none, the
label's place does: it stands in the middle of its rows.
"""

from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise

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


def assign(
    heights: Sequence[float], labels: Sequence[Label], rules: Sequence[Rule], layout: str, page: int
) -> list[str | None]:
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
        bands.setdefault(_band(label, heights, edges), ([], []))[1].append(label)
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


def _band(label: Label, heights: Sequence[float], edges: Sequence[float]) -> int:
    """The cell that a label stands in: its own, or the outermost when its cell's middle lies beyond the page's edge."""
    beside = [bisect(edges, height) for height in heights]
    own = bisect(edges, label.middle)
    if own in beside or not beside:
        return own
    outermost = heights[0] if label.middle > heights[0] else heights[-1]
    beyond = label.middle > heights[0] or label.middle < heights[-1]
    return bisect(edges, outermost) if beyond and abs(label.middle - outermost) < 2 * label.size else own


def _edges(labels: Sequence[Label], rules: Sequence[Rule]) -> list[float]:
    """Heights at which a line runs under the beginning of the country's labels."""
    if not labels:
        return []
    left, right = min(label.x0 for label in labels), max(label.x0 for label in labels)
    return sorted({round(rule.y, 1) for rule in rules if rule.x0 <= left + 2 and rule.x1 >= min(right, left + 60) + 2})


def _by_middles(heights: Sequence[float], pieces: Sequence[Label], layout: str, page: int) -> list[str]:
    """Share rows among labels so that each label stands at the middle of its rows, or else at their top.

    Raises:
        SourceChanged: If neither can be.
    """
    groups = _groups(pieces, layout)
    sizes = _sizes(heights, [middle for _, middle in groups])
    if sizes is None:
        tops = [bisect([-height for height in heights], -middle - pieces[0].size / 2) for _, middle in groups]
        if tops[0] != 0 or len(set(tops)) < len(tops):
            raise SourceChanged(
                SOURCE,
                f"labels from {groups[0][0]!r} on page {page}",
                "rows beside each",
                "rows it cannot be told whose",
            )
        sizes = [end - start for start, end in zip(tops, [*tops[1:], len(heights)], strict=True)]
    return [text for (text, _), size in zip(groups, sizes, strict=True) for _ in range(size)]


def _sizes(heights: Sequence[float], middles: Sequence[float]) -> list[int] | None:
    """How many rows each label stands in the middle of, or None if that leaves no sharing."""
    sizes: list[int] = []
    pitch = min((above - below for above, below in pairwise(heights)), default=10)
    for index, middle in enumerate(middles):
        start, after = sum(sizes), len(middles) - index - 1
        spare = len(heights) - start - after
        choices = range(1, spare + 1) if after else range(spare, spare + 1)
        if spare < 1:
            return None
        off, size = min((abs(sum(heights[start : start + size]) / size - middle), size) for size in choices)
        if off > 0.4 * pitch:
            return None
        sizes.append(size)
    return sizes


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
    return [
        (" ".join(part.text for part in group), sum(part.middle for part in group) / len(group)) for group in groups
    ]
