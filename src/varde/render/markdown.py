"""A brief as Markdown: prose with notes for its sources, tables, and at the foot every figure with its query."""

import re
from collections.abc import Iterator

from varde.render.page import Grid, Line, Page, Plot, Section
from varde.render.plain import cited, clean, highest, last, most, notes, span, spark

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&$])")
_START = re.compile(r"^(\s*)([#+-]|\d+(?=[.)]))")


def to_markdown(page: Page) -> str:
    """The page as Markdown."""
    return "\n".join(_page(page)) + "\n"


def escape(text: str) -> str:
    r"""Text that Markdown reads as text.

    Example:
        >>> print(escape("a *b* <c> [d](e)"))
        a \*b\* \<c\> \[d\](e)
    """
    return _SPECIAL.sub(r"\\\1", clean(text).replace("\n", " ").replace("\t", " "))


def start(text: str) -> str:
    r"""A paragraph that Markdown does not take for a list or a heading: ``31. juli`` begins one as it stands.

    Example:
        >>> print(start("31. juli 2017"))
        31\. juli 2017
    """
    match = _START.match(text)
    if not match:
        return text
    end = match.end()
    return f"{text[:end]}\\{text[end:]}" if match[2].isdigit() else f"{match[1]}\\{text[match.start(2) :]}"


def code(text: str) -> str:
    """Text as code, whatever backticks it holds."""
    text = clean(text).replace("\n", " ")
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _page(page: Page) -> Iterator[str]:
    t = page.words.message
    yield from (f"# {escape(page.name)}", "", f"{t('page-kicker')} {t('page-as-of', date=page.words.date(page.on))}")
    if page.lead:
        yield from ("", f"> {start(_prose(page.lead))}")
    for section in page.sections:
        yield from _section(page, section)
    yield from ("", f"## {t('page-figures')}", "", t("page-figures-note"), "")
    for id, figure in page.listed.items():
        said = [page.measure(figure), page.dims(figure), page.words.period(figure.period)]
        if figure.missing:
            said.append(t("figure-missing", reason=figure.missing.text.of(page.language)))
        yield f"- **{escape(page.words.figure(figure))}** ({id}) {escape('; '.join(filter(None, said)))}. {code(figure.sql)}"
    yield from ("", f"## {t('page-sources')}", "")
    for number, citation in enumerate(page.sources, start=1):
        yield f"[^{number}]: {escape(cited(citation))}"
    yield from ("", escape(t("page-edition-note", edition=page.brief.edition)))


def _section(page: Page, section: Section) -> Iterator[str]:
    yield from ("", f"## {escape(section.title)}")
    for paragraph in section.paragraphs:
        marks = "".join(f"[^{number}]" for number in notes(page, paragraph))
        yield from ("", start(_prose(paragraph)) + marks)
    for grid in section.grids:
        yield from ("", f"**{escape(grid.title)}**", "", *_grid(grid))
    told = {grid.key for grid in section.grids}
    for plot in section.plots:
        if plot.kind == "line" or plot.key not in told:
            yield from ("", f"**{escape(plot.title)}**", "", *_plot(page, plot))


def _prose(lines: tuple[Line, ...]) -> str:
    return escape(" ".join(line.text for line in lines))


def _grid(grid: Grid) -> Iterator[str]:
    numeric = grid.numeric
    yield _row(grid.head)
    yield "|" + "|".join("---:" if number else "---" for number in numeric) + "|"
    for row in grid.rows:
        yield _row(tuple(cell.text for cell in row))


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(map(escape, cells)) + " |"


def _plot(page: Page, plot: Plot) -> Iterator[str]:
    from varde.render.page import dim_value

    if plot.kind == "line":
        for drawn in plot.series:
            end = last(drawn.figures)
            shown = f" {escape(page.words.figure(end))}" if end else ""
            yield f"- {escape(drawn.label)}: {spark(drawn.figures, 60, highest(plot))}{shown}"
        yield from ("", f"{start(escape(span(page, plot)))}")
        return
    if plot.kind == "map":
        figures, more = most(plot)
        for figure in figures:
            name = dim_value(page.words, plot.by, figure.dims.get(plot.by, ""), page.on)
            yield f"- {escape(name)}: {escape(page.words.figure(figure))}"
        if more:
            yield f"- {escape(page.words.message('map-more', count=page.words.number(more)))}"
        return
    for drawn in plot.series:
        for figure in drawn.figures:
            name = dim_value(page.words, plot.by, figure.dims.get(plot.by, ""))
            yield f"- {escape(name)}, {escape(drawn.label)}: {escape(page.words.figure(figure))}"
