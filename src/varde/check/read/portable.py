"""PDF files into blocks. They have no markup: columns, headings, items and running heads are told from where lines stand."""

import json
import re
import statistics
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise
from typing import Any

from varde.check.read import lines
from varde.check.read.draft import Block, Draft
from varde.check.read.form import TEXT_LIMIT, Clock, UnreadablePage
from varde.check.read.lines import Line, inked, order
from varde.errors import MissingExtra
from varde.model import Text

_PAGES = 3000
_MEMORY = 450_000_000
"""The most bytes of memory that the program which unpacks a PDF may ask for, itself included."""
_MARGIN = 0.14
"""How much of a page, at its top and at its bottom, may hold what pages repeat."""
_OUTER = 3
"""How many lines at each end of a page may be such."""
_BULLET = re.compile(r"\s*[•◦▪‣·∙\uf0b7\uf0a7–-]\s+(?=\S)")
_NUMBER = re.compile(r"\d{1,4}")
_LONE = re.compile(r"[-–—| ]*(?:(?:side|page|sida|s\.|p\.) *)?\d{1,4}(?: *(?:av|of|/) *\d{1,4})?[-–—| ]*", re.I)
_CUT = re.compile(r"(?<=[^\W_])[-\u2010]$")
_WHOLE = re.compile(r"(?:[A-ZÆØÅÄÖ]{2,}|\d)$")
_LINK = re.compile(r"(?:og|eller|samt|till?|and|or|to|och|men|but)\b")
_LEFT_OUT = Text(
    en="Lines that its pages repeat at the top or the bottom, and the numbers of pages, were left out.",
    nb="Linjer som sidene gjentar øverst eller nederst, og sidetall, er utelatt.",
    nn="Linjer som sidene gjentek øvst eller nedst, og sidetal, er utelatne.",
)


def read(raw: bytes, what: str, clock: Clock) -> Draft:
    """Read the text of a PDF.

    Args:
        raw: The file.
        what: The page, for messages.
        clock: Stops a reading that takes too long.

    Raises:
        UnreadablePage: If it has a password, is no sound PDF, is too long, or holds pictures only.
        MissingExtra: If pypdfium2 is not installed.
    """
    if find_spec("pypdfium2") is None:
        raise MissingExtra("reading PDF files", "pdf")
    told = _apart(raw, what, clock) if sys.executable else inked(raw, _PAGES, TEXT_LIMIT)
    if "refused" in told:
        raise UnreadablePage(what, *told["refused"])
    pages = [[Line(*fields) for fields in page] for page in told["pages"]]
    draft = Draft(title=told["title"] or None)
    repeated = _repeated(pages)
    if repeated:
        draft.notes.append(_LEFT_OUT)
        draft.beside = "\n".join(dict.fromkeys(line.text for line in repeated))
    left = {id(line) for line in repeated}
    _blocks(draft, [order([line for line in page if id(line) not in left]) for page in pages], clock)
    return draft


def _apart(raw: bytes, what: str, clock: Clock) -> dict[str, Any]:
    """What a process of its own finds in a PDF: a file of some kilobytes may unpack to gigabytes, or stop what reads it."""
    program = [sys.executable, "-P", lines.__file__, str(_MEMORY), str(_PAGES), str(TEXT_LIMIT)]
    try:
        done = subprocess.run(program, input=raw, capture_output=True, check=False, timeout=clock.left())  # noqa: S603 our own program
    except subprocess.TimeoutExpired:
        clock.check()
        raise
    if done.returncode != 0:
        why = f"it is no sound PDF, or takes more than {_MEMORY // 1_000_000} MB of memory"
        raise UnreadablePage(what, why, "Print it to a new PDF, or give it in parts")
    return json.loads(done.stdout)


def _repeated(pages: list[list[Line]]) -> list[Line]:
    """The running heads and page numbers: what stands in the margin of two pages or more, but for a number that counts them."""
    keys: list[tuple[Line, list[tuple[str, int]]]] = []
    for number, page in enumerate(pages):
        heights = sorted({round(line.y) for line in page})
        outer = {*heights[:_OUTER], *heights[-_OUTER:]}
        for line in page:
            if not line.margin(_MARGIN) or len(line.text) > 200 or round(line.y) not in outer:
                continue
            place, text = round(line.y / 4), line.text
            forms = [text] + [
                f"{text[: found.start()]}\0{int(found[0]) - number}{text[found.end() :]}"
                for found in _NUMBER.finditer(text)
            ]
            keys.append((line, [(form, place) for form in forms]))
    counts = Counter(key for _, forms in keys for key in forms)
    enough = max(2, len(pages) // 10)
    return [
        line
        for line, forms in keys
        if any(counts[key] >= enough for key in forms) or (_LONE.fullmatch(line.text) and line.edge)
    ]


def _blocks(draft: Draft, pages: list[list[Line]], clock: Clock) -> None:
    every = [line for page in pages for line in page]
    if not every:
        return
    body = statistics.median_low([line.size for line in every for _ in range(1 + len(line.text) // 20)])
    pitch = _pitch(pages)
    block: Block | None = None
    last: Line | None = None
    count = 0
    for page in pages:
        clock.check()
        for line in page:
            bullet = _BULLET.match(line.text)
            if block is None or last is None or bullet or _parts(last, line, pitch):
                _name(block, last, count, body)
                listed = bullet or _listed(block, last, line)
                block, count = Block("item", 1) if listed else Block(), 0
                draft.blocks.append(block)
                clock.count(len(draft.blocks))
            elif not _cut(block, last, line):
                block.add(" ", -1)
            block.add(line.text[bullet.end() :] if bullet else line.text, -1)
            last, count = line, count + 1
    _name(block, last, count, body)


def _pitch(pages: list[list[Line]]) -> float:
    """How far apart the lines of a paragraph stand, in sizes of their letters."""
    steps = [
        (upper.y - lower.y) / upper.size
        for upper, lower in _pairs(pages)
        if upper.size == lower.size and 0 < upper.y - lower.y < 3 * upper.size
    ]
    return statistics.median_low(steps) if steps else 1.2


def _pairs(pages: list[list[Line]]) -> Iterator[tuple[Line, Line]]:
    for page in pages:
        yield from pairwise(page)


def _parts(last: Line, line: Line, pitch: float) -> bool:
    """Whether a line begins a paragraph of its own after the last one."""
    ended = last.text[-1] in ".!?:"
    small = line.text[0].islower()
    if abs(line.size - last.size) > 0.12 * last.size or line.angle != last.angle:
        return True
    if line.row or last.row:
        return True
    if line.page != last.page or line.y > last.y:
        return not small and (ended or last.short)
    if last.y - line.y > 1.3 * pitch * last.size:
        return True
    if last.short and (ended or line.text[0].isupper()):
        return True
    word = len(line.text.split()[0]) * (line.right - line.left) / len(line.text)
    return not _CUT.search(last.text) and last.left + last.width - last.right > 1.5 * word + 2 * last.size


def _listed(block: Block | None, last: Line | None, line: Line) -> bool:
    """Whether a paragraph is an item whose mark is drawn, not written: it goes on with "to:", or with an item as far in."""
    if block is None or last is None or not line.text[0].islower() or line.page != last.page:
        return False
    return last.text.endswith(":") or (block.kind == "item" and abs(line.left - last.left) < 2)


def _cut(block: Block, last: Line, line: Line) -> bool:
    """Whether the last line ends within a word that this one goes on with; the hyphen is taken away if it is only the line's."""
    hyphen = _CUT.search(last.text)
    if not hyphen or not line.text[0].isalnum() or not block.pieces:
        return False
    text, place, length = block.pieces[-1]
    text = text.rstrip("-\u2010")
    if _LINK.match(line.text):
        block.pieces[-1] = (text + "-", place, length)
        return False
    kept = _WHOLE.search(text) or not line.text[0].islower()
    block.pieces[-1] = (text + "-" if kept else text, place, length)
    return True


def _name(block: Block | None, last: Line | None, count: int, body: float) -> None:
    """Call a block a heading if it looks like one: in larger letters, or one short line that ends no sentence."""
    if block is None or last is None or block.kind != "paragraph" or last.text[-1] in ".!?:;,":
        return
    if (last.size > 1.12 * body and count <= 3) or (count == 1 and last.short and len(last.text) <= 80):
        block.kind = "heading"
