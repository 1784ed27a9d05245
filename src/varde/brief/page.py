"""What a page is made of, before it has a language: statements that name a message and the figures it needs.

A `Statement` holds no words. `varde.render` finds its message in the catalogue of a language, and puts the figures,
names and dates in. So the same page is written in every language, and the figures behind two languages are the same.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Literal, Union

import attrs

from varde.gazetteer import Mission, Organisation, Process, State, Treaty
from varde.model import Citation, Figure, Period, Text
from varde.space import Outline

Name = State | Mission | Organisation | Treaty | Process
Arg = Union[Figure, "Words", "Listing", "Statement", Name, dt.date, Period, Text, str, int]
"""What a message may be given. A figure is always shown with a link to its source."""


@attrs.frozen
class Words:
    """A figure to be written in words where the language does so: three operations, not 3."""

    figure: Figure


@attrs.frozen
class Listing:
    """Several fragments to be joined as the language joins them: a, b and c."""

    items: tuple["Statement", ...]


@attrs.frozen
class Statement:
    """One sentence, or a fragment of one inside a `Listing`.

    Attributes:
        message: Key of the message in every catalogue.
        args: What the message is given, by name.
        support: Figures that the sentence rests on but does not print, such as a membership.
    """

    message: str
    args: Mapping[str, Arg] = attrs.field(factory=dict)
    support: tuple[Figure, ...] = ()

    def figures(self) -> Iterator[Figure]:
        """Every figure of the sentence, in the order of its arguments, then its support."""
        for arg in self.args.values():
            if isinstance(arg, Figure):
                yield arg
            elif isinstance(arg, Words):
                yield arg.figure
            elif isinstance(arg, Listing):
                for item in arg.items:
                    yield from item.figures()
        yield from self.support


@attrs.frozen
class Series:
    """A line or a set of bars: a label and its figures, which may be missing."""

    label: Statement
    figures: tuple[Figure, ...]


@attrs.frozen
class Chart:
    """A chart: a title as a statement, its series, and what its horizontal axis is.

    Attributes:
        key: Its name within the page.
        title: What it shows.
        kind: ``line`` over time, or ``bars`` by a dimension.
        series: What is drawn; a missing figure is a gap, never a zero.
        by: The dimension of the bars (``mission``), or ``period``.
    """

    key: str
    title: Statement
    kind: Literal["line", "bars"]
    series: tuple[Series, ...]
    by: str = "period"


@attrs.frozen
class Map:
    """A map: the figures of places, as the colours of their outlines.

    Attributes:
        key: Its name within the page.
        title: What it shows.
        figures: A figure for each place; a place may have none.
        outlines: The places in the time of the figures, whether they have one or not.
        bounds: The least value of each class of colour, the lowest first; a value below the first is none.
        centre: The state in the middle of the map; None for a map of the world.
        by: The dimension of a figure that is its place.
        others: What a place without a figure has: ``none`` where the record covers them all, and else ``unknown``.
        near: The places that it is for, if not for all: only they are told where it cannot be drawn.
    """

    key: str
    title: Statement
    figures: tuple[Figure, ...]
    outlines: tuple[Outline, ...] = attrs.field(repr=False)
    bounds: tuple[float, ...]
    centre: State | None = None
    by: str = "country"
    others: Literal["none", "unknown"] = "none"
    near: frozenset[str] = frozenset()
    kind: Literal["map"] = "map"

    @property
    def series(self) -> tuple[Series, ...]:
        """Its figures as a chart has them."""
        return (Series(self.title, self.figures),)


@attrs.frozen
class Table:
    """A table: a title, headings, and rows of names, figures and dates; None is an empty cell."""

    key: str
    title: Statement
    head: tuple[Statement, ...]
    rows: tuple[tuple[Arg | Statement | None, ...], ...]


@attrs.frozen
class Chapter:
    """One subject of the page. A chapter is never empty: where the record has nothing it says why."""

    key: str
    paragraphs: tuple[tuple[Statement, ...], ...]
    charts: tuple[Chart | Map, ...] = ()
    tables: tuple[Table, ...] = ()

    @property
    def title(self) -> Statement:
        """Its heading."""
        return Statement(f"chapter-{self.key}")

    def figures(self) -> Iterator[Figure]:
        """Every figure of the chapter, in the order of the page; one may come twice."""
        for paragraph in self.paragraphs:
            for statement in paragraph:
                yield from statement.figures()
        for table in self.tables:
            for row in table.rows:
                for cell in row:
                    if isinstance(cell, Figure):
                        yield cell
                    elif isinstance(cell, Words):
                        yield cell.figure
                    elif isinstance(cell, Statement):
                        yield from cell.figures()
        for chart in self.charts:
            for series in chart.series:
                yield from series.figures


@attrs.frozen
class Brief:
    """A country's page on a date.

    Attributes:
        country: Whose page it is.
        on: The date it speaks of.
        edition: The edition that every figure was read from.
        chapters: Its subjects, in order.
        lead: What a reader should know first, such as that the state no longer exists.
    """

    country: State
    on: dt.date
    edition: str
    chapters: tuple[Chapter, ...]
    lead: tuple[Statement, ...] = ()

    def figures(self) -> dict[str, Figure]:
        """Every figure once, by its number on the page: f1, f2, ..."""
        found: dict[Figure, None] = {}
        for statement in self.lead:
            found |= dict.fromkeys(statement.figures())
        for chapter in self.chapters:
            found |= dict.fromkeys(chapter.figures())
        return {f"f{number}": figure for number, figure in enumerate(found, start=1)}

    def citations(self) -> list[Citation]:
        """Every source of the page, in the order it is first used."""
        return list(dict.fromkeys(figure.citation for figure in self.figures().values()))
