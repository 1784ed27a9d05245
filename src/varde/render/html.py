"""A brief as one HTML file: no requests, no scripts; every figure a link to its source, date and query."""

import datetime as dt
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup, escape

from varde.brief.maps import day_of
from varde.model import Citation, Figure, Period
from varde.render import charts
from varde.render.page import Drawn, Page, Plot, dim_value

if TYPE_CHECKING:
    from jinja2 import Template

    from varde.render.maps import Sheet

TEMPLATES = Path(__file__).parent / "templates"


class Entry(NamedTuple):
    """A figure in the list of figures: what it is, and where it comes from."""

    id: str
    figure: Figure
    shown: str
    measure: str
    dims: str
    period: str


class Entries(NamedTuple):
    """A chart's series in the list of figures: one entry for them all."""

    drawn: Drawn
    measure: str
    dims: str
    period: str
    map: bool = False


def to_html(page: Page) -> str:
    """The page as an HTML document."""
    return template("brief.html.jinja").render(
        page=page, view=View(page), words=page.words, t=page.words.message, style=_style()
    )


class View:
    """What the template asks for, beyond the page itself.

    Args:
        page: The page.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self._seen: set[str] = set()
        self._sheets: dict[str, Sheet] = {}

    def first(self, id: str) -> bool:
        """Whether a figure is met for the first time: the place that its source leads back to."""
        if id in self._seen:
            return False
        self._seen.add(id)
        return True

    def svg(self, plot: Plot) -> Markup:
        """A chart, drawn for a wide page and for a narrow one; the style sheet shows one."""
        if plot.map:
            from varde.render import maps

            sheet = self._sheet(plot)
            return Markup("").join(maps.draw(plot, self.page.words, at, sheet) for at in (maps.WIDE, maps.NARROW))
        return charts.draw(plot, self.page.words, charts.WIDE) + charts.draw(plot, self.page.words, charts.NARROW)

    def note(self, plot: Plot) -> str:
        """What a reader must know of a map: whose borders it has, and which places it cannot show; nothing of another chart."""
        if plot.map is None:
            return ""
        from varde.render import maps

        t = self.page.words.message
        missing = maps.undrawn(plot, self.page.words)
        sheet = self._sheet(plot)
        note = t("map-note", date=self.page.words.date(day_of(plot.map.figures[0].period)))
        if maps.ringed(plot, sheet) and plot.map.centre:
            country = plot.map.centre.in_prose(self.page.language, self.page.on)
            note += f" {t('map-within', country=country)}"
        if maps.DISPUTED in maps.shown(plot, sheet):
            note += f" {t('map-western-sahara')}"
        return note + (f" {t('map-undrawn', places=missing)}" if missing else "")

    def _sheet(self, plot: Plot) -> "Sheet":
        from varde.render import maps

        if plot.key not in self._sheets:
            self._sheets[plot.key] = maps.project(plot)
        return self._sheets[plot.key]

    def points(self, plot: Plot) -> Iterator[tuple[str, list[str]]]:
        """The rows of a line's data: a period, and the figure of each series."""
        by_period: dict[Period, list[str]] = {}
        for number, drawn in enumerate(plot.series):
            for figure in drawn.figures:
                row = by_period.setdefault(figure.period, ["–"] * len(plot.series))
                row[number] = self.page.words.figure(figure)
        for period, row in by_period.items():
            yield self.page.words.period(period), row

    def bars(self, plot: Plot) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """The rows of a bar chart's data: a name, and the number and text of each series' figure."""
        rows: dict[str, list[tuple[str, str]]] = {}
        for number, drawn in enumerate(plot.series):
            for id, figure in zip(drawn.ids, drawn.figures, strict=True):
                row = rows.setdefault(figure.dims.get(plot.by, ""), [("", "")] * len(plot.series))
                row[number] = ("" if plot.map else id, self.page.words.figure(figure))
        for value, row in rows.items():
            yield dim_value(self.page.words, plot.by, value, self.page.on), row

    def entries(self) -> Iterator[Entry]:
        """The figures of the text and the tables."""
        for id in self.page.listed:
            yield self.entry(id)

    def entry(self, id: str) -> Entry:
        """One figure."""
        page, figure = self.page, self.page.figures[id]
        return Entry(
            id,
            figure,
            page.words.figure(figure),
            page.measure(figure),
            page.dims(figure),
            page.words.period(figure.period),
        )

    def series(self) -> Iterator[Entries]:
        """The series of the line charts and the maps."""
        for section in self.page.sections:
            for plot in section.plots:
                for drawn in plot.series:
                    if plot.kind != "bars" and drawn.figures:
                        first, last = drawn.figures[0], drawn.figures[-1]
                        period = self.page.words.period(first.period)
                        if last.period != first.period:
                            period += f" – {self.page.words.period(last.period)}"
                        named = self.page.dims(last) if plot.kind == "line" else ""
                        yield Entries(drawn, self.page.measure(last), named, period, plot.kind == "map")

    def sources(self, plot: Plot) -> str:
        """Who published a chart's figures; for a map, which has figures of one release, that too."""
        titles = dict.fromkeys(
            f"{figure.citation.publisher}, {figure.citation.title.of(self.page.language)}"
            + (f", {figure.citation.release}" if plot.map else "")
            for drawn in plot.series
            for figure in drawn.figures
        )
        return "; ".join(titles)

    def link(self, id: str) -> str:
        """What a figure's link says when it is pointed at."""
        entry = self.entry(id)
        return self.page.words.message("figure-link", measure=entry.measure, period=entry.period)

    def web(self, address: str) -> bool:
        """Whether an address may be a link: nothing but the web's own kinds."""
        return address.startswith(("https://", "http://"))

    def retrieved(self, citation: Citation) -> str:
        """The day a source was read."""
        return self.page.words.date(dt.date.fromisoformat(citation.retrieved)) if citation.retrieved else ""


@cache
def template(name: str) -> "Template":
    """A template of ours; what is put into it is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["code"] = _code
    return environment.get_template(name)


def _code(text: str) -> Markup:
    """Text between tags, where quotes are only themselves: queries have so many that escaping them is a tenth of a page."""
    return Markup(str(escape(text)).replace("&#39;", "'").replace("&#34;", '"'))  # noqa: S704  escaped but for quotes


@cache
def _style() -> Markup:
    return Markup((TEMPLATES / "brief.css").read_text(encoding="utf-8"))  # noqa: S704  our own file
