"""The UN's monthly PDF tables of uniformed personnel, 2015 to today: nine layouts to one form of row.

A report is known by its own column headings, read by its layout's module, and compared with every total it prints.
"""

from pathlib import Path

from varde.sources.un_contributions.pdf import by_country, by_mission, crosstab, wide
from varde.sources.un_contributions.pdf.ink import Document, read_document
from varde.sources.un_contributions.pdf.layout import recognise, report_date
from varde.sources.un_contributions.pdf.lines import sheet
from varde.sources.un_contributions.pdf.reconcile import known_faults, reconcile
from varde.sources.un_contributions.pdf.report import PdfReport, PdfRow, PrintedTotal

__all__ = ["PdfReport", "PdfRow", "PrintedTotal", "read_pdf"]


def read_pdf(path: Path) -> PdfReport:
    """Read one of the UN's monthly PDF tables, whatever its layout.

    Args:
        path: The file; its name is not looked at.

    Returns:
        The month it counts, its rows and its printed totals, which the rows add up to.

    Raises:
        SourceChanged: If it is not such a table, holds an unknown label, or does not add up.
        MissingExtra: If the PDF library is not installed.
    """
    return understand(read_document(path), path.name)


def understand(document: Document, name: str) -> PdfReport:
    """Read a report from what is inked on its pages; ``name`` is for messages.

    Raises:
        SourceChanged: As `read_pdf`.
    """
    lines = sheet(document.pages, name)
    layout = recognise(lines, name)
    date = report_date(lines, document.created, name)
    month = f"{date:%Y-%m}"
    if layout in ("A", "B", "C"):
        table = by_country.read(lines, layout, broken="missions" in known_faults(month))
    elif layout == "E":
        table = wide.read(lines, layout)
    elif layout == "H":
        table = crosstab.read(lines, document.pages, layout)
    else:
        table = by_mission.read(lines, document.pages, layout)
    rows, notes = reconcile(table, month, twice=layout == "E")
    return PdfReport(month, date, layout, rows, table.totals, notes)
