"""The lines of a PDF's page: their words, where they stand, and the order in which a reader takes them.

Run as a program, it reads a PDF from standard input within bounds of memory and writes what it found as JSON: the library
that unpacks the file keeps no bound itself. It imports nothing of Varde's, so that the program starts at once.
"""

import ctypes
import json
import math
import statistics
import sys
from itertools import pairwise
from typing import Any

import attrs

_GAP = 1.3
"""The widest space between words of one line, in sizes of its letters; beyond it stands another column or cell."""
_PROSE = 22
"""The fewest characters that half of a column's lines have; cells of tables have fewer."""
_DEEP = 4
_HYPHENS = "\x02\ufffe\u00ad"
"""How pdfium gives a hyphen that ends a line."""
_TRIES = 40
"""How many of a page's gaps are tried as the white between two columns."""


@attrs.define(eq=False)
class Line:
    """A line, or the part of one that stands in a column.

    Attributes:
        text: Its words.
        left: Where it begins, in points from the left.
        right: Where it ends.
        y: Its height on the page, in points.
        size: The size of its letters, in points.
        angle: How it is turned, in degrees.
        page: Its page, counted from 0.
        foot: The height of the foot of the page as this line is turned.
        top: The height of its top.
        width: How wide it could be: to where the widest line of its column ends.
        row: Whether it is a row of cells.
        edge: Whether it is the first or last of its page.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    angle: int
    page: int
    foot: float = 0.0
    top: float = 0.0
    width: float = 0.0
    row: bool = False
    edge: bool = False

    @property
    def short(self) -> bool:
        """Whether it ends well before the line could."""
        return self.right - self.left < 0.72 * self.width

    def margin(self, share: float) -> bool:
        """Whether it stands in the top or bottom share of its page."""
        within = share * (self.top - self.foot)
        return not self.foot + within <= self.y <= self.top - within


@attrs.define
class _Word:
    text: str
    left: float
    right: float
    y: float
    size: float
    angle: int
    after: bool


def lines(page: Any, number: int) -> list[Line]:
    """The lines of a page in the order in which the file has them, cut where columns or cells part.

    Args:
        page: The page, as pypdfium2 gives it.
        number: Its number, counted from 0.
    """
    text = page.get_textpage()
    try:
        words = _words(text)
    finally:
        text.close()
        low, foot, high, top = page.get_bbox()
        page.close()
    base = {0: (foot, top), 90: (-high, -low), 180: (-top, -foot), 270: (low, high)}
    found: list[Line] = []
    for word in words:
        last = found[-1] if found else None
        if (
            last is None
            or word.angle != last.angle
            or abs(word.y - last.y) > 0.35 * max(word.size, last.size)
            or not -0.5 * last.size <= word.left - last.right <= _GAP * last.size
        ):
            ends = base.get(word.angle, (-math.inf, math.inf))
            found.append(Line(word.text, word.left, word.right, word.y, word.size, word.angle, number, *ends))
        else:
            last.text += (" " if word.after else "") + word.text
            last.right = max(last.right, word.right)
            last.size = max(last.size, word.size)
    if found:
        for line in (min(found, key=lambda each: each.y), max(found, key=lambda each: each.y)):
            line.edge = line.margin(0.14)
    return found


def order(found: list[Line]) -> list[Line]:
    """The lines of a page as a reader takes them: one column after the other, and the cells of a row together.

    Args:
        found: The lines in the order in which the file has them.
    """
    parts = _columns(found, _DEEP)
    return [line for part in parts for line in _joined(part)]


def _columns(found: list[Line], deep: int) -> list[list[Line]]:
    beside = [(one, two) for one, two in pairwise(found) if _level(one, two)]
    gutter = _gutter(beside)
    if gutter is None or deep == 0:
        return [found]
    low, high = gutter
    parts: list[list[Line]] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in found:
        if line.left < low and line.right > high:
            parts += _columns(left, deep - 1) + _columns(right, deep - 1) if left or right else []
            parts.append([line])
            left, right = [], []
        else:
            (left if line.right <= high else right).append(line)
    return [part for part in parts + _columns(left, deep - 1) + _columns(right, deep - 1) if part]


def _level(one: Line, two: Line) -> bool:
    return one.angle == two.angle and abs(one.y - two.y) <= 0.35 * one.size and two.left > one.right


def _gutter(beside: list[tuple[Line, Line]]) -> tuple[float, float] | None:
    """The white between two columns of prose whose lines the file has side by side."""
    if len(beside) < 3:
        return None
    for _, first in beside[:: 1 + len(beside) // _TRIES]:
        rows = [(one, two) for one, two in beside if one.right < first.left <= two.left + 3]
        near = [(one, two) for one, two in rows if two.left - first.left < 3 * two.size]
        if (
            len(near) >= 3
            and len(near) >= 0.3 * len(beside)
            and min(statistics.median(len(each[side].text) for each in near) for side in (0, 1)) >= _PROSE
        ):
            return max(one.right for one, _ in near), min(two.left for _, two in near)
    return None


def _joined(part: list[Line]) -> list[Line]:
    """The cells of one row as one line, and for each line the width that it could have."""
    found: list[Line] = []
    for line in part:
        last = found[-1] if found else None
        if last is not None and _level(last, line):
            last.row = last.row or len(last.text) > 2
            last.text += f" {line.text}"
            last.right = line.right
        else:
            found.append(line)
    run: list[Line] = []
    for line, below in zip(found, [*found[1:], None], strict=True):
        run.append(line)
        if below is None or below.y > line.y or below.size != line.size or below.angle != line.angle:
            right = max(each.right for each in run)
            for each in run:
                each.width = right - each.left
            run = []
    return found


def _words(text: Any) -> list[_Word]:
    """The words of a page in the order of the file; raised numbers, which point to notes, are no part of them."""
    import pypdfium2.raw as pdfium

    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    found: list[_Word] = []
    letters: list[str] = []
    first, after, raised = 0, False, False
    start = (0.0, 0.0)
    size, angle, height = 1.0, 0, 0.0

    def place(index: int) -> tuple[float, float]:
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        turn = math.radians(angle)
        return x.value * math.cos(turn) + y.value * math.sin(turn), y.value * math.cos(turn) - x.value * math.sin(turn)

    def close(index: int) -> None:
        if not letters:
            return
        pdfium.FPDFText_GetLooseCharBox(text, index, box)
        ends = {0: box.right, 90: box.top, 180: -box.left, 270: -box.bottom}
        right = ends.get(angle, place(index)[0] + 0.5 * size)
        found.append(_Word("".join(letters), start[0], max(right, start[0]), height, size, angle, after))

    count, last = text.count_chars(), 0
    for index in range(count):
        character = chr(pdfium.FPDFText_GetUnicode(text, index))
        if character.isspace() or character in "\0\uffff":
            close(last)
            after, letters, raised = True, [], False
            continue
        if character in _HYPHENS:
            letters.append("-")
            close(last)
            after, letters, raised = False, [], False
            continue
        if not letters and not raised:
            first = index
            angle = -round(math.degrees(pdfium.FPDFText_GetCharAngle(text, index)) / 5) * 5 % 360
            pdfium.FPDFText_GetLooseCharBox(text, index, box)
            size = max(abs(box.top - box.bottom) if angle in (0, 180) else abs(box.right - box.left), 1.0)
            start = place(index)
            height = start[1]
        elif character.isdigit() and place(index)[1] - height > 0.15 * size and index > first:
            raised = True
            continue
        letters.append(character)
        last = index
    close(last)
    return found


def inked(raw: bytes, pages: int, size: int) -> dict[str, Any]:
    """The title of a PDF and the lines of its pages, each as its fields; or why it is refused, and what to do instead.

    Args:
        raw: The file.
        pages: The most pages that are read.
        size: The most characters, and a fifth of that the most lines.
    """
    import pypdfium2

    found: list[list[Line]] = []
    try:
        document = pypdfium2.PdfDocument(raw)
        if len(document) > pages:
            return {"refused": [f"it has {len(document):,} pages, and {pages:,} is the most", "Give it in parts"]}
        title = (document.get_metadata_dict().get("Title") or "").strip()[:500]
        held = many = 0
        for number in range(len(document)):
            found.append(lines(document[number], number))
            held += sum(len(line.text) for line in found[-1])
            many += len(found[-1])
            if held > size or many > size // 5:
                why = f"it holds more than {size:,} characters of text, or {size // 5:,} lines"
                return {"refused": [why, "Give it in parts"]}
    except pypdfium2.PdfiumError as fault:
        if "password" in str(fault).lower():
            return {"refused": ["it is encrypted", "Save it without a password first"]}
        return {"refused": ["it is no sound PDF", ""]}
    if not held:
        return {"refused": ["it holds no text, only pictures", "Read it with a text recogniser first"]}
    return {"title": title, "pages": [[attrs.astuple(line) for line in page] for page in found]}


def _bounded(memory: int) -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


if __name__ == "__main__":
    _bounded(int(sys.argv[1]))
    json.dump(inked(sys.stdin.buffer.read(), int(sys.argv[2]), int(sys.argv[3])), sys.stdout)
