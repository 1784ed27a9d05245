"""A brief as JSON, in the shape that the design fixes: keys may be added, none renamed."""

import json
from collections.abc import Iterable
from typing import Any

from varde.model import Citation, Figure
from varde.render.page import Line, Page, Plot, Section

encode = json.JSONEncoder(ensure_ascii=False).encode
"""A value as JSON text on one line, letters as they are."""


def to_json(page: Page) -> str:
    """The page as JSON text: one line for each part, chapter and figure."""
    parts = []
    for key, part in as_dict(page).items():
        if key == "figures":
            rows = (f"  {encode(id)}: {encode(item)}" for id, item in part.items())
            parts.append(f' "figures": {{\n{_lines(rows)} }}')
        elif isinstance(part, list):
            parts.append(f' "{key}": [\n{_lines("  " + encode(item) for item in part)} ]')
        else:
            parts.append(f' "{key}": {encode(part)}')
    return "{\n" + ",\n".join(parts) + "\n}"


def _lines(rows: Iterable[str]) -> str:
    text = ",\n".join(rows)
    return f"{text}\n" if text else ""


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
        "sources": [source(citation, page.language) for citation in page.sources],
        "figures": {id: figure(item, page.language) for id, item in page.figures.items()},
    }


def figure(figure: Figure, language: str) -> dict[str, Any]:
    """A figure as JSON has it, with the reason for a missing one in the language."""
    found = figure.as_dict()
    if figure.missing is not None:
        found["missing"] = {"code": figure.missing.code, "reason": figure.missing.text.of(language)}
    return found


def source(citation: Citation, language: str) -> dict[str, str]:
    """A source as JSON has it."""
    return {
        "key": citation.source,
        "title": citation.title.of(language),
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
                **_map(plot),
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


def _map(plot: Plot) -> dict[str, Any]:
    """What a map has beside a chart: what is in its middle, the least value of each class, and what places without a figure have."""
    if plot.map is None:
        return {}
    centre = plot.map.centre.id if plot.map.centre else None
    return {"centre": centre, "bounds": list(plot.map.bounds), "others": plot.map.others}


def _statement(line: Line) -> dict[str, Any]:
    return {"text": line.text, "figures": list(line.ids)}


def _cell(line: Line) -> str | dict[str, Any]:
    match line.ids:
        case ():
            return line.text
        case (id,):
            return {"figure": id, "text": line.text}
    return {"figures": list(line.ids), "text": line.text}
