"""A PDF file to what is inked on its pages: words with their places, and ruling lines.

It is the only module that knows the PDF library. pypdfium2 was chosen over pdfplumber because it gives the same characters
and lines seven times faster (measured on the 18 pages of August 2018). What the words mean stands in the other modules.
"""

import ctypes
import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from varde.errors import MissingExtra, SourceChanged

SOURCE = "un_contributions"
MAX_BYTES = 50_000_000
MAX_PAGES = 500
"""The longest report has 127 pages; what is far longer is not one."""
HYPHEN = "\x02"
"""How pdfium gives a hyphen that ends a line."""


@attrs.frozen
class Word:
    """Characters that stand together, with the line they stand on; y grows upwards from the page's foot."""

    text: str
    x0: float
    x1: float
    y: float
    size: float

    @property
    def middle(self) -> float:
        """The height of the word's middle: where a cell that centres its text puts its centre."""
        return self.y + self.size * 0.35


@attrs.frozen
class Rule:
    """A horizontal line, or the upper or lower edge of a coloured box."""

    x0: float
    x1: float
    y: float


@attrs.frozen
class Page:
    """One page: its words in no order, and its horizontal rules."""

    number: int
    words: tuple[Word, ...]
    rules: tuple[Rule, ...]


@attrs.frozen
class Document:
    """A PDF file: its pages, and the day it was made if it tells."""

    pages: tuple[Page, ...]
    created: dt.date | None


def read_document(path: Path) -> Document:
    """Read every page of a PDF.

    Raises:
        MissingExtra: If the PDF library is not installed.
        SourceChanged: If the file is not a PDF that can be read, is locked, or has no text.
    """
    try:
        import pypdfium2
    except ImportError:
        raise MissingExtra("reading the UN's PDF tables", "pdf") from None
    _refuse(path)
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        found = "a locked file that asks for a password" if "assword" in str(error) else "a damaged file"
        raise SourceChanged(SOURCE, f"file {path.name}", "a readable PDF", found) from None
    try:
        if len(document) > MAX_PAGES:
            raise SourceChanged(SOURCE, f"file {path.name}", f"at most {MAX_PAGES} pages", f"{len(document)} pages")
        pages = tuple(_page(document, index) for index in range(len(document)))
        created = _day(document.get_metadata_value("CreationDate"))
    except pypdfium2.PdfiumError:
        raise SourceChanged(SOURCE, f"file {path.name}", "a readable PDF", "a page that cannot be read") from None
    finally:
        document.close()
    if not any(page.words for page in pages):
        raise SourceChanged(SOURCE, f"file {path.name}", "a table in text", f"{len(pages)} pages without text")
    return Document(pages, created)


def _day(stamp: str) -> dt.date | None:
    """The day of a PDF's time stamp, ``D:20191128224429-05'00'``."""
    match = re.match(r"D:(\d{4})(\d{2})(\d{2})", stamp)
    try:
        return dt.date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def _refuse(path: Path) -> None:
    size = path.stat().st_size
    if not size:
        raise SourceChanged(SOURCE, f"file {path.name}", "a PDF", "an empty file")
    if size > MAX_BYTES:
        raise SourceChanged(
            SOURCE, f"file {path.name}", f"at most {MAX_BYTES // 1_000_000} MB", f"{size // 1_000_000} MB"
        )
    with path.open("rb") as file:
        if b"%PDF-" not in file.read(1024):
            raise SourceChanged(SOURCE, f"file {path.name}", "a PDF", "a file that does not begin as one")


def _page(document: Any, index: int) -> Page:
    page = document[index]
    text = page.get_textpage()
    try:
        return Page(index + 1, tuple(_words(text)), tuple(_rules(page)))
    finally:
        text.close()
        page.close()


def _words(text: Any) -> Iterator[Word]:
    """Join characters to words by their advance widths, so that kerned digits stay one number."""
    letters: list[str] = []
    x0 = x1 = y = size = 0.0
    for character, left, right, base, height in _characters(text):
        gap = left - x1
        if letters and (not character or abs(base - y) > 1 or gap > 0.2 * size or gap < -0.5 * size):
            yield Word("".join(letters), x0, x1, y, size)
            letters = []
        if not character:
            continue
        if not letters:
            x0, y, size = left, base, height
        letters.append(character)
        x1 = right
    if letters:
        yield Word("".join(letters), x0, x1, y, size)


def _characters(text: Any) -> Iterator[tuple[str, float, float, float, float]]:
    """Each character with left, right, baseline and font size; an empty one stands for any space."""
    import pypdfium2.raw as pdfium

    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    for index in range(text.count_chars()):
        character = chr(pdfium.FPDFText_GetUnicode(text, index))
        if character == HYPHEN:
            character = "-"
        if character.isspace() or character in "\0\ufffe\uffff" or pdfium.FPDFText_IsGenerated(text, index) == 1:
            yield "", 0, 0, 0, 0
            continue
        pdfium.FPDFText_GetLooseCharBox(text, index, box)
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        height = max(abs(box.top - box.bottom), 1.0)
        yield character, box.left, box.right, y.value, height


def _rules(page: Any) -> Iterator[Rule]:
    """The horizontal edges of every drawn path, as they lie on the page."""
    import pypdfium2.raw as pdfium

    x, y = ctypes.c_float(), ctypes.c_float()
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        matrix = item.get_matrix()
        last = first = None
        for index in range(pdfium.FPDFPath_CountSegments(item)):
            segment = pdfium.FPDFPath_GetPathSegment(item, index)
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            point = matrix.on_point(x.value, y.value)
            if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO:
                first = point
            elif last and abs(last[1] - point[1]) < 0.5 and abs(last[0] - point[0]) > 3:
                yield Rule(min(last[0], point[0]), max(last[0], point[0]), (last[1] + point[1]) / 2)
            if (
                first
                and pdfium.FPDFPathSegment_GetClose(segment)
                and abs(first[1] - point[1]) < 0.5
                and abs(first[0] - point[0]) > 3
            ):
                yield Rule(min(first[0], point[0]), max(first[0], point[0]), point[1])
            last = point
