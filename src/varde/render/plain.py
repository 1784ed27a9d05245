"""What plain text needs in any format: sources numbered as notes, a line of small bars for a series, text without control codes."""

import re
from collections.abc import Iterable, Sequence

from varde.model import Citation, Figure
from varde.render.page import Line, Page, Plot

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LEVELS = "▁▂▃▄▅▆▇█"


def clean(text: str) -> str:
    r"""Text without control codes and changes of direction, which a terminal would obey.

    Example:
        >>> clean("Nor\x1b[31mge")
        'Nor[31mge'
    """
    return _CONTROL.sub("", text)


def highest(plot: Plot) -> Figure:
    """The figure of a chart that is the highest."""
    figures = (figure for drawn in plot.series for figure in drawn.figures)
    return max(figures, key=lambda figure: figure.value if isinstance(figure.value, int | float) else -1)


def spark(figures: Sequence[Figure], most: int, top: Figure) -> str:
    """A series as a line of small bars from zero up; a gap is a dot, and nought is the lowest bar.

    Args:
        figures: The series; neighbours share a bar where there are more than ``most``.
        most: How many bars there is room for.
        top: The figure that has the highest bar.
    """
    values = [float(f.value) if isinstance(f.value, int | float) else None for f in figures]
    peak = float(top.value) if isinstance(top.value, int | float) and top.value else 1.0
    each = -(-len(values) // most) or 1
    bars = []
    for start in range(0, len(values), each):
        held = [value for value in values[start : start + each] if value is not None]
        bars.append(_LEVELS[round(sum(held) / len(held) / peak * 7)] if held else "·")
    return "".join(bars)


def span(page: Page, plot: Plot) -> str:
    """From when to when a line runs, and how high."""
    figures = [figure for drawn in plot.series for figure in drawn.figures]
    return page.words.message(
        "chart-span",
        first=page.words.period(min(figure.period for figure in figures)),
        last=page.words.period(max(figure.period for figure in figures)),
        highest=page.words.figure(highest(plot)),
    )


def most(plot: Plot, number: int = 12) -> tuple[list[Figure], int]:
    """The highest figures of a map, and how many more it has that are not zero: of the places that it is for, if it is not for all."""
    near = plot.map.near if plot.map else frozenset()
    figures = [
        figure
        for drawn in plot.series
        for figure in drawn.figures
        if figure.value and (not near or figure.dims.get(plot.by) in near)
    ]
    figures.sort(key=lambda figure: -figure.number)
    return figures[:number], max(len(figures) - number, 0)


def last(figures: Sequence[Figure]) -> Figure | None:
    """The last figure of a series that is there."""
    return next((figure for figure in reversed(figures) if figure.value is not None), None)


def notes(page: Page, lines: Iterable[Line]) -> list[int]:
    """The numbers of the sources that some lines rest on."""
    order = {citation: number for number, citation in enumerate(page.sources, start=1)}
    return sorted({order[page.figures[id].citation] for line in lines for id in line.ids})


def cited(citation: Citation) -> str:
    """A source in one line: the publisher's citation, release, licence and address."""
    text = citation.text.rstrip(". ")
    unnamed = citation.licence.lower().startswith("not ")  # as in “not stated”
    licence = f"Licence {citation.licence[0].lower()}{citation.licence[1:]}" if unnamed else citation.licence
    return f"{text}. {licence}. {citation.url}"
