"""A brief as JSON, in the shape that the design fixes: keys may be added, none renamed."""

import json
from typing import Any

from varde.model import Citation, Figure
from varde.render.page import Line, Page, Section


def to_json(page: Page) -> str:
    """The page as JSON text, one line a figure."""
    document = as_dict(page)
    figures = document.pop("figures")
    head = json.dumps(document, ensure_ascii=False, indent=1)
    rows = ",\n".join(f"  {json.dumps(id)}: {json.dumps(figure, ensure_ascii=False)}" for id, figure in figures.items())
    return f'{head[:-2]},\n "figures": {{\n{rows}\n }}\n}}' if rows else f'{head[:-2]},\n "figures": {{}}\n}}'


def as_dict(page: Page) -> dict[str, Any]:
    """The page as JSON has it, before it is text."""
    return {
        "country": page.brief.country.id,
        "name": page.name,
        "on": page.on.isoformat(),
        "lang": page.language,
        "edition": page.brief.edition,
        "title": page.title,
        "lead": [_statement(line) for line in page.lead],
        "chapters": [_chapter(section) for section in page.sections],
        "sources": [source(citation) for citation in page.sources],
        "figures": {id: figure(item, page.language) for id, item in page.figures.items()},
    }


def figure(figure: Figure, language: str) -> dict[str, Any]:
    """A figure as JSON has it, with the reason for a missing one in the language."""
    found = figure.as_dict()
    if figure.missing is not None:
        found["missing"] = {"code": figure.missing.code, "reason": figure.missing.text.of(language)}
    return found


def source(citation: Citation) -> dict[str, str]:
    """A source as JSON has it."""
    return {
        "key": citation.source,
        "title": citation.title,
        "publisher": citation.publisher,
        "licence": citation.licence,
        "licence_url": citation.licence_url,
        "url": citation.url,
        "citation": citation.text,
        "release": citation.release,
        "retrieved": citation.retrieved,
    }


def _chapter(section: Section) -> dict[str, Any]:
    return {
        "key": section.key,
        "title": section.title,
        "statements": [
            {**_statement(line), "paragraph": number}
            for number, paragraph in enumerate(section.paragraphs, start=1)
            for line in paragraph
        ],
        "charts": [
            {
                "key": plot.key,
                "title": plot.title,
                "kind": plot.kind,
                "by": plot.by,
                "series": [{"label": drawn.label, "figures": list(drawn.ids)} for drawn in plot.series],
            }
            for plot in section.plots
        ],
        "tables": [
            {
                "key": grid.key,
                "title": grid.title,
                "head": list(grid.head),
                "rows": [[_cell(cell) for cell in row] for row in grid.rows],
            }
            for grid in section.grids
        ],
    }


def _statement(line: Line) -> dict[str, Any]:
    return {"text": line.text, "figures": list(line.ids)}


def _cell(line: Line) -> str | dict[str, Any]:
    match line.ids:
        case ():
            return line.text
        case (id,):
            return {"figure": id, "text": line.text}
    return {"figures": list(line.ids), "text": line.text}
