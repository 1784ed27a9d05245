"""A brief written out in one language, ready for any format: the same sentences, figures and order for all of them.

Not here: escaping and layout, which belong to each format.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal

import attrs

from varde.brief import Brief, Chapter, Chart, Map, Series, Statement, Table
from varde.gazetteer import gazetteer
from varde.measures import NOT_GIVEN
from varde.model import Citation, Figure
from varde.render.catalogue import UnknownMessage
from varde.render.language import Localizer, Run, localizer


@attrs.frozen
class Line:
    """A sentence or a cell: what is read, and the figures behind it.

    Attributes:
        runs: Text and figures, in order.
        ids: Every figure of it by its number on the page, those that it prints first.
        support: The numbers of those that it does not print.
    """

    runs: tuple[Run, ...]
    ids: tuple[str, ...] = ()
    support: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


@attrs.frozen
class Drawn:
    """One series of a chart: its label, the numbers of its figures, and the figures."""

    key: str
    label: str
    ids: tuple[str, ...]
    figures: tuple[Figure, ...]


@attrs.frozen
class Plot:
    """A chart with its words."""

    key: str
    title: str
    kind: Literal["line", "bars", "map"]
    by: str
    series: tuple[Drawn, ...]
    map: Map | None = None
    on: dt.date | None = None

    @property
    def gaps(self) -> bool:
        """Whether a figure is missing."""
        return any(figure.missing for drawn in self.series for figure in drawn.figures)


@attrs.frozen
class Grid:
    """A table with its words."""

    key: str
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]

    @property
    def numeric(self) -> tuple[bool, ...]:
        """Which columns hold numbers and nothing else, to be lined up on the right."""
        columns = range(len(self.head))
        return tuple(
            any(row[i].ids for row in self.rows) and all(_is_number(row[i]) for row in self.rows) for i in columns
        )


def _is_number(cell: Line) -> bool:
    """Whether a cell is a number, or has nothing in it."""
    figures = [run.figure for run in cell.runs]
    return not cell.text or (len(figures) == 1 and figures[0] is not None and figures[0].unit != "date")


@attrs.frozen
class Section:
    """A chapter with its words."""

    key: str
    title: str
    paragraphs: tuple[tuple[Line, ...], ...]
    plots: tuple[Plot, ...]
    grids: tuple[Grid, ...]


@attrs.define
class Page:
    """A brief in one language.

    Args:
        brief: What is said.
        language: ``en`` or ``nb``.

    Raises:
        UnknownName: If there is no catalogue in the language.

    Attributes:
        figures: Every figure by its number on the page.
        ids: The number of each figure.
        lead: What a reader should know first.
        sections: The chapters.
    """

    brief: Brief
    language: str
    words: Localizer = attrs.field(init=False)
    figures: dict[str, Figure] = attrs.field(init=False)
    ids: dict[Figure, str] = attrs.field(init=False)
    lead: tuple[Line, ...] = attrs.field(init=False)
    sections: tuple[Section, ...] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.words = localizer(self.language)
        self.figures = self.brief.figures()
        self.ids = {figure: id for id, figure in self.figures.items()}
        self.lead = tuple(self.line(statement) for statement in self.brief.lead)
        self.sections = tuple(self._section(chapter) for chapter in self.brief.chapters)

    @property
    def on(self) -> dt.date:
        """The date of the page."""
        return self.brief.on

    @cached_property
    def name(self) -> str:
        """The country's name on the date."""
        return self.brief.country.name(self.language, self.on)

    @cached_property
    def title(self) -> str:
        """The page's title."""
        return self.words.message("page-title", country=self.name, date=self.words.date(self.on))

    @cached_property
    def sources(self) -> tuple[Citation, ...]:
        """Every source of the page, in the order it is first used."""
        return tuple(dict.fromkeys(figure.citation for figure in self.figures.values()))

    @cached_property
    def listed(self) -> dict[str, Figure]:
        """The figures that stand in the text or a table, and not in a chart alone."""
        used = {id for line in self._lines() for id in line.ids}
        used |= {
            id
            for section in self.sections
            for plot in section.plots
            if plot.kind == "bars"
            for s in plot.series
            for id in s.ids
        }
        return {id: figure for id, figure in self.figures.items() if id in used}

    def line(self, statement: Statement) -> Line:
        """A statement in the language."""
        runs = self.words.runs(statement, self.on)
        return self._line(runs, statement.figures())

    def measure(self, figure: Figure) -> str:
        """What a figure measures, in a few words."""
        return measure_title(figure.measure, self.language)

    def dims(self, figure: Figure) -> str:
        """What a figure is of: its dimensions, in words."""
        return ", ".join(dim_value(self.words, name, value, self.on) for name, value in figure.dims.items())

    def _lines(self) -> Iterator[Line]:
        yield from self.lead
        for section in self.sections:
            for paragraph in section.paragraphs:
                yield from paragraph
            for grid in section.grids:
                for row in grid.rows:
                    yield from row

    def _line(self, runs: tuple[Run, ...], figures: Iterable[Figure]) -> Line:
        printed = dict.fromkeys(self.ids[run.figure] for run in runs if run.figure)
        support = tuple(id for id in dict.fromkeys(self.ids[figure] for figure in figures) if id not in printed)
        return Line(runs, (*printed, *support), support)

    def _section(self, chapter: Chapter) -> Section:
        return Section(
            key=chapter.key,
            title=self.words.text(chapter.title, self.on),
            paragraphs=tuple(tuple(map(self.line, paragraph)) for paragraph in chapter.paragraphs),
            plots=tuple(self._plot(chart) for chart in chapter.charts),
            grids=tuple(self._grid(table) for table in chapter.tables),
        )

    def _plot(self, chart: Chart | Map) -> Plot:
        return Plot(
            key=chart.key,
            title=self.words.text(chart.title, self.on),
            kind=chart.kind,
            by=chart.by,
            series=tuple(self._drawn(chart, number, series) for number, series in enumerate(chart.series, start=1)),
            map=chart if isinstance(chart, Map) else None,
            on=self.on,
        )

    def _drawn(self, chart: Chart | Map, number: int, series: Series) -> Drawn:
        ids = tuple(self.ids[figure] for figure in series.figures)
        return Drawn(f"{chart.key}-{number}", self.words.text(series.label, self.on), ids, series.figures)

    def _grid(self, table: Table) -> Grid:
        rows = []
        for row in table.rows:
            cells = [
                self._line(self.words.cell(cell, self.on), cell.figures() if isinstance(cell, Statement) else ())
                for cell in row
            ]
            rows.append(tuple(cells))
        return Grid(
            key=table.key,
            title=self.words.text(table.title, self.on),
            head=tuple(self.words.text(head, self.on) for head in table.head),
            rows=tuple(rows),
        )


def measure_title(key: str, language: str) -> str:
    """A measure's title; its key, where the catalogue of measures does not hold it."""
    from varde.measures import registry

    measure = registry().get(key)
    return measure.title.of(language) if measure else key


def dim_value(words: Localizer, name: str, value: str, on: dt.date | None = None) -> str:
    """A dimension's value in words: a country's or organisation's name, a mission's acronym, or a term of a closed list."""
    if name == "country" and value in gazetteer().states:
        return gazetteer().states.get(value).name(words.language, on)
    if name == "organisation" and value in gazetteer().organisations:
        organisation = gazetteer().organisations.get(value)
        return (organisation.called(on) if on else organisation).short(words.language)
    if name in {"partner", "conflict", "place"} and value in gazetteer().states:
        return gazetteer().states.get(value).name(words.language, on)
    if name in {"treaty", "process"} and value in gazetteer().register(name):
        return gazetteer().register(name).get(value).short(words.language)
    if (
        name in {"country", "partner", "conflict", "place", "organisation", "mission", "treaty", "process"}
        and value != NOT_GIVEN
    ):
        return value
    try:
        return words.message(f"value-{value}")
    except UnknownMessage:
        return value
