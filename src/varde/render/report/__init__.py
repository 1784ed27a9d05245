"""A checked page for its readers: terminal text, HTML, JSON, ClaimReview. What was found, `varde.check` decides."""

from typing import TYPE_CHECKING

from varde.render.report.layout import Sheet

if TYPE_CHECKING:
    from varde.check.report import Report

__all__ = ["Sheet", "render_report"]


def render_report(report: "Report", lang: str, form: str, *, width: int | None = None, colour: bool = False) -> str:
    """A checked page in a language and a form.

    Args:
        report: What the check found.
        lang: The language of what is said about the page: ``en`` or ``nb``.
        form: ``text``, ``html``, ``json`` or ``claimreview``.
        width: Columns of the terminal, for text; as wide as it is by default.
        colour: Whether text may have colour.

    Raises:
        UnknownName: If there is no such language.
    """
    sheet = Sheet(report, lang)
    match form:
        case "html":
            from varde.render.report.html import to_html

            return to_html(sheet)
        case "json":
            from varde.render.report.data import to_json

            return to_json(sheet)
        case "claimreview":
            from varde.render.report.review import to_claimreview

            return to_claimreview(sheet)
    from varde.render.report.text import to_text

    return to_text(sheet, width=width, colour=colour)
