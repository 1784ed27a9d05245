"""Charts as SVG: a line over time, or bars by a dimension. Colours and weights are the page's style sheet's.

Drawn here and not by a charting engine: an engine costs more at its start than the whole page, and an SVG of our own
follows the page into dark mode and print. Text never shrinks with the screen: each chart is drawn once for a wide page
and once for a narrow one. A missing figure is a break in the line, never a zero.
"""

from collections.abc import Iterator, Sequence

from markupsafe import Markup, escape

from varde.model import Figure
from varde.render.language import Localizer
from varde.render.page import Plot, dim_value
from varde.render.path import path
from varde.render.scale import spread, ticks, width, years

WIDE, NARROW = 680, 320
SIZE = 13
"""Width of the two drawings, and of the text in them, in pixels."""

BOLD = 1.12
"""How much wider bold text is."""

_HEIGHT = {WIDE: 280, NARROW: 220}
_TOP, _BOTTOM, _ROW = 14, 30, 22


def draw(plot: Plot, words: Localizer, at: int = WIDE) -> Markup:
    """A chart as SVG.

    Args:
        plot: The chart with its words.
        words: The language of its numbers and dates.
        at: The width to draw it at.
    """
    if plot.kind == "line":
        return _line(plot, words, at)
    return _bars(plot, words, at)


def describe(plot: Plot, words: Localizer) -> str:
    """What a chart shows, in a sentence, for those who do not see it."""
    series = words.listing(drawn.label for drawn in plot.series)
    if plot.kind == "line":
        months = [figure.period for drawn in plot.series for figure in drawn.figures]
        period = f"{words.period(min(months))} – {words.period(max(months))}"
        return words.message("chart-line-described", series=series, period=period)
    return words.message("chart-bars-described", series=series)


def _line(plot: Plot, words: Localizer, at: int) -> Markup:
    values = [value for drawn in plot.series for value in map(_value, drawn.figures) if value is not None]
    marks = ticks(max(values, default=0))
    percent = any(figure.unit.startswith("percent") for drawn in plot.series for figure in drawn.figures)
    labels = [words.message("percent", number=words.number(mark)) if percent else words.number(mark) for mark in marks]
    left = round(max(width(label, SIZE) for label in labels)) + 10
    names = [drawn.label for drawn in plot.series]
    ends = max(width(name, SIZE) for name in names) * BOLD + 10
    direct = ends <= at * 0.24
    right = round(ends) if direct else 10
    keys, top = ("", _TOP) if direct else _keys(names, at, _TOP, lines=True)
    height = _HEIGHT[at] + top - _TOP
    base = height - _BOTTOM

    starts = [figure.period.start for drawn in plot.series for figure in drawn.figures]
    first, last = min(starts), max(starts)
    span = max((last - first).days, 1)

    def x(figure: Figure) -> float:
        return left + (figure.period.start - first).days / span * (at - left - right)

    def y(value: float) -> float:
        return base - value / marks[-1] * (base - top)

    parts = [keys]
    for mark, label in zip(marks, labels, strict=True):
        kind = "zero" if mark == 0 else "grid"
        parts.append(f'<line class="{kind}" x1="{left}" x2="{at - right}" y1="{y(mark):.1f}" y2="{y(mark):.1f}"/>')
        parts.append(
            f'<text class="tick" x="{left - 7}" y="{y(mark) + 4:.1f}" text-anchor="end">{escape(label)}</text>'
        )
    for year in years(first.year, last.year, (at - left - right) // 56):
        place = left + (first.replace(year=year, month=1, day=1) - first).days / span * (at - left - right)
        if place >= left - 1:
            parts.append(f'<line class="notch" x1="{place:.1f}" x2="{place:.1f}" y1="{base}" y2="{base + 5}"/>')
            half = width(str(year), SIZE) / 2 + 1  # a year at either end is moved in, so that it is not cut
            where = min(max(place, half), at - half)
            parts.append(f'<text class="tick" x="{where:.1f}" y="{base + 19}" text-anchor="middle">{year}</text>')
    tips = []
    for number, drawn in enumerate(plot.series, start=1):
        tip = base
        for stretch in _stretches(drawn.figures):
            points = [(x(figure), y(value)) for figure, value in stretch]
            tip = points[-1][1]
            if len(points) == 1:
                parts.append(f'<circle class="s{number} dot" cx="{points[0][0]:.1f}" cy="{points[0][1]:.1f}" r="2"/>')
            else:
                parts.append(f'<path class="s{number} line" d="{path(points)}"/>')
        tips.append(tip)
    if direct:
        for number, (name, place) in enumerate(zip(names, spread(tips, 16, base), strict=True), start=1):
            parts.append(
                f'<text class="s{number} label" x="{at - right + 7}" y="{place + 4:.1f}">{escape(name)}</text>'
            )
    return _svg(plot, words, at, height, parts)


def _bars(plot: Plot, words: Localizer, at: int) -> Markup:
    amounts: dict[str, float] = {}
    for drawn in plot.series:
        for figure in drawn.figures:
            key = figure.dims.get(plot.by, "")
            amounts[key] = amounts.get(key, 0) + (_value(figure) or 0)
    order = sorted(amounts, key=lambda key: -amounts[key])
    names = {key: dim_value(words, plot.by, key) for key in order}
    values = [value for drawn in plot.series for value in map(_value, drawn.figures) if value is not None]
    highest = max(values, default=0) or 1
    left = round(min(max((width(name, SIZE) for name in names.values()), default=0) + 10, at * 0.4))
    right = round(width(words.number(highest), SIZE)) + 8
    keys, top = (
        _keys([drawn.label for drawn in plot.series], at, _TOP, lines=False) if len(plot.series) > 1 else ("", 6)
    )
    parts, place = [keys], float(top)
    for key in order:
        rows = [
            (number, figure)
            for number, drawn in enumerate(plot.series, start=1)
            for figure in drawn.figures
            if figure.dims.get(plot.by, "") == key
        ]
        middle = place + len(rows) * 9
        parts.append(
            f'<text class="name" x="{left - 9}" y="{middle + 4.5:.1f}" text-anchor="end">{escape(names[key])}</text>'
        )
        for number, figure in rows:
            value = _value(figure)
            long = (value or 0) / highest * (at - left - right)
            if value is not None:
                parts.append(
                    f'<rect class="s{number} bar" x="{left}" y="{place + 2:.1f}" width="{max(long, 1):.1f}" height="14"/>'
                )
            shown = words.figure(figure)
            parts.append(f'<text class="tick" x="{left + long + 6:.1f}" y="{place + 13.5:.1f}">{escape(shown)}</text>')
            place += 18
        place += 8
    parts.append(f'<line class="zero" x1="{left}" x2="{left}" y1="{top}" y2="{place - 6:.0f}"/>')
    return _svg(plot, words, at, round(place), parts)


def _keys(names: Sequence[str], at: int, top: float, *, lines: bool) -> tuple[str, int]:
    """What the colours mean, above the chart; and where the chart may begin."""
    parts, x, y = [], 2.0, top
    for number, name in enumerate(names, start=1):
        wide = width(name, SIZE) + 46
        if x > 2 and x + wide > at:
            x, y = 2.0, y + _ROW
        if lines:
            parts.append(f'<path class="s{number} line" d="M{x:.1f} {y}H{x + 20:.1f}"/>')
        else:
            parts.append(f'<rect class="s{number} bar" x="{x:.1f}" y="{y - 6:.0f}" width="14" height="12"/>')
        parts.append(f'<text class="tick" x="{x + 26:.1f}" y="{y + 4.5:.1f}">{escape(name)}</text>')
        x += wide
    return "".join(parts), round(y + _ROW)


def _stretches(figures: Sequence[Figure]) -> Iterator[list[tuple[Figure, float]]]:
    """The parts of a line between its gaps."""
    stretch: list[tuple[Figure, float]] = []
    for figure in figures:
        value = _value(figure)
        if value is None:
            if stretch:
                yield stretch
            stretch = []
        else:
            stretch.append((figure, value))
    if stretch:
        yield stretch


def _value(figure: Figure) -> float | None:
    value = figure.value
    return float(value) if isinstance(value, int | float) else None


def _svg(plot: Plot, words: Localizer, at: int, height: int, parts: Sequence[str]) -> Markup:
    key = f"{plot.key}-{'wide' if at == WIDE else 'narrow'}"
    return Markup(  # noqa: S704  every text in it is escaped here or where it was made
        f'<svg class="{"wide" if at == WIDE else "narrow"}" viewBox="0 0 {at} {height}" width="{at}" height="{height}" '
        f'role="img" aria-labelledby="{escape(key)}-title {escape(key)}-desc" font-size="{SIZE}">'
        f'<title id="{escape(key)}-title">{escape(plot.title)}</title>'
        f'<desc id="{escape(key)}-desc">{escape(describe(plot, words))}</desc>{"".join(parts)}</svg>'
    )
