"""From a brief or figures to what a reader sees: terminal text, Markdown, HTML, JSON, CSV. Each format loads when it is used."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from varde.errors import UnknownName

if TYPE_CHECKING:
    from varde.brief import Brief
    from varde.check.report import Report
    from varde.model import Figure

__all__ = ["ASK_FORMATS", "CHECK_FORMATS", "FORMATS", "prepare", "render", "render_figures", "render_report"]

FORMATS = ("text", "md", "html", "json")
"""What a brief can be written as."""
ASK_FORMATS = ("text", "json", "csv")
"""What the answer to a question can be written as."""
CHECK_FORMATS = ("text", "html", "json", "claimreview")
"""What a checked page can be written as."""


def render(
    brief: "Brief", lang: str = "en", format: str = "text", *, width: int | None = None, colour: bool = False
) -> str:
    """A brief in a language and a format.

    Args:
        brief: What is said.
        lang: The language: ``en`` or ``nb``.
        format: One of `FORMATS`.
        width: Columns of the terminal, for text; as wide as it is by default.
        colour: Whether text may have colour.

    Raises:
        UnknownName: If there is no such language or format.
    """
    if format not in FORMATS:
        raise UnknownName("format", format, FORMATS)
    from varde.render.page import Page

    page = Page(brief, lang)
    if format == "text":
        from varde.render.terminal import to_text

        return to_text(page, width=width, colour=colour)
    return _writer(format)(page)


def prepare(lang: str = "en", format: str = "text") -> None:
    """Load what a brief in a language and a format will need, so that `render` finds it ready."""
    import datetime as dt
    from importlib import import_module

    from varde.render.language import localizer

    localizer(lang).date(dt.date(2000, 1, 1))
    import_module("varde.render.page")
    if format == "text":
        import_module("varde.render.terminal")
    else:
        _writer(format)


def render_figures(
    figures: "Sequence[Figure]", lang: str = "en", format: str = "text", *, measure: str = "", edition: str = ""
) -> str:
    """Figures of one measure in a language and a format.

    Args:
        figures: The figures.
        lang: The language: ``en`` or ``nb``.
        format: One of `ASK_FORMATS`.
        measure: The measure's key, for when there are no figures.
        edition: The edition's name, for when there are no figures.

    Raises:
        UnknownName: If there is no such language or format.
    """
    if format not in ASK_FORMATS:
        raise UnknownName("format", format, ASK_FORMATS)
    from varde.render import figures as answer

    if format == "csv":
        return answer.to_csv(figures, measure)
    if format == "json":
        return answer.to_json(figures, lang, measure, edition)
    return answer.to_text(figures, lang, measure)


def render_report(
    report: "Report", lang: str = "en", format: str = "text", *, width: int | None = None, colour: bool = False
) -> str:
    """A checked page in a language and a format.

    Args:
        report: What the check found.
        lang: The language of what is said about the page: ``en`` or ``nb``.
        format: One of `CHECK_FORMATS`.
        width: Columns of the terminal, for text; as wide as it is by default.
        colour: Whether text may have colour.

    Raises:
        UnknownName: If there is no such language or format.
    """
    if format not in CHECK_FORMATS:
        raise UnknownName("format", format, CHECK_FORMATS)
    from varde.render import report as checked

    return checked.render_report(report, lang, format, width=width, colour=colour)


def _writer(format: str) -> "Callable[..., str]":
    if format == "html":
        from varde.render.html import to_html

        return to_html
    if format == "md":
        from varde.render.markdown import to_markdown

        return to_markdown
    from varde.render.json import to_json

    return to_json
