"""A brief for the terminal: prose wrapped to its width, tables in columns, series as small bars, sources at the foot."""

import shutil
import textwrap
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from varde.render.page import Grid, Line, Page, Plot, Section
from varde.render.plain import cited, clean, highest, last, most, notes, span, spark

MEASURE = 84
"""Columns beyond which lines are hard to read."""

_BOLD, _FAINT, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
Word = tuple[str, str]
"""What is seen of a word, and what is written for it."""


class Terminal:
    """Writes for a terminal of some width.

    Args:
        width: Columns.
        colour: Whether weights may be written.
    """

    def __init__(self, width: int, *, colour: bool) -> None:
        self.width = max(24, min(width, MEASURE))
        self.colour = colour

    def bold(self, text: str) -> str:
        """Text in bold, where that is allowed."""
        return f"{_BOLD}{text}{_PLAIN}" if self.colour and text else text

    def faint(self, text: str) -> str:
        """Text that stands back, where that is allowed."""
        return f"{_FAINT}{text}{_PLAIN}" if self.colour and text else text

    def words(self, lines: Sequence[Line]) -> list[Word]:
        """The words of some sentences, figures in bold. A word may be part text and part figure."""
        found: list[Word] = []
        for line in lines:
            open_word = False
            for run in line.runs:
                text = clean(run.text)
                for number, piece in enumerate(text.split(" ")):
                    if number:
                        open_word = False
                    if not piece:
                        continue
                    written = self.bold(piece) if run.figure else piece
                    if open_word:
                        found[-1] = (found[-1][0] + piece, found[-1][1] + written)
                    else:
                        found.append((piece, written))
                    open_word = True
        return found

    def wrap(self, words: Sequence[Word], indent: str = "", first: str | None = None) -> Iterator[str]:
        """Words as lines of the terminal's width."""
        line, room, used = [], self.width - len(indent), 0
        lead = indent if first is None else first
        for seen, written in words:
            if line and used + 1 + len(seen) > room:
                yield lead + " ".join(line)
                line, used, lead = [], 0, indent
            used += len(seen) + (1 if line else 0)
            line.append(written)
        if line:
            yield lead + " ".join(line)

    def text(self, text: str, indent: str = "", first: str | None = None) -> Iterator[str]:
        """Plain text as lines."""
        return self.wrap([(word, word) for word in clean(text).split(" ") if word], indent, first)


def to_text(page: Page, *, width: int | None = None, colour: bool = False) -> str:
    """The page as text for a terminal.

    Args:
        page: The page.
        width: Columns; those of the terminal by default.
        colour: Whether weights may be written.
    """
    terminal = Terminal(width or shutil.get_terminal_size((80, 24)).columns, colour=colour)
    return "\n".join(_page(page, terminal)) + "\n"


def _page(page: Page, terminal: Terminal) -> Iterator[str]:
    t = page.words.message
    yield terminal.bold(clean(page.name))
    yield f"{t('page-kicker')} {t('page-as-of', date=page.words.date(page.on))}"
    if page.lead:
        yield ""
        yield from terminal.wrap(terminal.words(page.lead))
    for section in page.sections:
        yield from ("", "", terminal.bold(clean(section.title)))
        yield from _section(page, section, terminal)
    yield from ("", "", terminal.bold(t("page-sources")))
    for number, citation in enumerate(page.sources, start=1):
        mark = f"[{number}] "
        for line in terminal.text(cited(citation), " " * len(mark), mark):
            yield terminal.faint(line)
    yield ""
    for sentence in (t("page-edition", edition=page.brief.edition) + ".", t("page-see-sources")):
        for line in terminal.text(sentence):
            yield terminal.faint(line)


def _section(page: Page, section: Section, terminal: Terminal) -> Iterator[str]:
    for paragraph in section.paragraphs:
        mark = " ".join(f"[{number}]" for number in notes(page, paragraph))
        words = terminal.words(paragraph)
        if mark:
            words.append((mark, terminal.faint(mark)))
        yield ""
        yield from terminal.wrap(words)
    for grid in section.grids:
        yield ""
        yield from terminal.text(grid.title)
        yield from _grid(grid, terminal)
    told = {grid.key for grid in section.grids}
    for plot in section.plots:
        if plot.kind == "line":
            yield from ("", *terminal.text(plot.title), *_line(page, plot, terminal))
        elif plot.key not in told:
            yield from ("", *terminal.text(plot.title), *_bars(page, plot, terminal))


def _grid(grid: Grid, terminal: Terminal) -> Iterator[str]:
    rows = [grid.head, *([clean(cell.text) for cell in row] for row in grid.rows)]
    numeric = grid.numeric
    wide = [max(len(row[i]) for row in rows) for i in range(len(grid.head))]
    spare = terminal.width - 2 - 2 * (len(wide) - 1)
    while sum(wide) > spare and max(wide) > 8:
        wide[wide.index(max(wide))] -= 1
    for number, row in enumerate(rows):
        cells = [textwrap.wrap(cell, wide[i]) or [""] for i, cell in enumerate(row)]
        for line in zip_longest(*cells, fillvalue=""):
            said = (cell.rjust(wide[i]) if numeric[i] else cell.ljust(wide[i]) for i, cell in enumerate(line))
            text = "  " + "  ".join(said).rstrip()
            yield terminal.faint(text) if number == 0 else text


def _fit(text: str, wide: int) -> str:
    return text if len(text) <= wide else text[: wide - 1] + "…"


def _line(page: Page, plot: Plot, terminal: Terminal) -> Iterator[str]:
    names = [_fit(clean(drawn.label), max(8, terminal.width // 3)) for drawn in plot.series]
    wide = max(map(len, names))
    ends = [last(drawn.figures) for drawn in plot.series]
    shown = [page.words.figure(end) if end else "" for end in ends]
    room = terminal.width - wide - max(map(len, shown)) - 6
    for drawn, name, end in zip(plot.series, names, shown, strict=True):
        yield f"  {name.ljust(wide)}  {spark(drawn.figures, max(room, 6), highest(plot))}  {terminal.bold(end)}"
    for line in terminal.text(span(page, plot), "  "):
        yield terminal.faint(line)


def _bars(page: Page, plot: Plot, terminal: Terminal) -> Iterator[str]:
    from varde.render.page import dim_value

    figures, more = (
        most(plot) if plot.kind == "map" else ([figure for drawn in plot.series for figure in drawn.figures], 0)
    )
    names = {figure: clean(dim_value(page.words, plot.by, figure.dims.get(plot.by, ""))) for figure in figures}
    wide = max(map(len, names.values()), default=0)
    top = figures[0].value if plot.kind == "map" and figures else highest(plot).value
    peak = top if isinstance(top, int | float) and top else 1
    room = max(terminal.width - wide - 14, 6)
    for drawn in plot.series:
        if len(plot.series) > 1:
            yield f"  {clean(drawn.label)}"
        for figure in figures if plot.kind == "map" else drawn.figures:
            value = figure.value if isinstance(figure.value, int | float) else 0
            yield f"  {names[figure].ljust(wide)}  {'█' * max(round(value / peak * room), 1)} {page.words.figure(figure)}"
    if more:
        yield terminal.faint(f"  {page.words.message('map-more', count=page.words.number(more))}")
