"""Word (.docx) files into blocks, within bounds of memory and time."""

import io
import re
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from varde.check.read.draft import Block, Draft
from varde.check.read.form import Clock, UnreadablePage

_UNPACKED = 40_000_000
_TOKEN = 2_000_000
"""The most bytes of one tag; a parser goes over an unfinished one again and again."""
_NESTED = 500
_HEADING = re.compile(r"heading|overskrift|rubrik|title|tittel|titel", re.I)


def docx(raw: bytes, what: str, clock: Clock) -> Draft:
    """Read a Word file: what stands in its body, deletions left out.

    Args:
        raw: The file.
        what: The page, for messages.
        clock: Stops a reading that takes too long.

    Raises:
        UnreadablePage: If it is no sound .docx file or too large unpacked.
    """
    draft = Draft()
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            names = set(archive.namelist())
            if "word/document.xml" not in names:
                raise UnreadablePage(what, "it is a zip file but no Word file (.docx)")
            _parse(archive, "docProps/core.xml", _Core(draft), what, clock, needed=False)
            _parse(archive, "word/document.xml", _Body(draft), what, clock)
    except (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError) as fault:
        if isinstance(fault, UnreadablePage):
            raise
        raise UnreadablePage(what, "it is no sound Word file, or has a password") from fault
    except Exception as fault:
        if type(fault).__name__ != "error" and not isinstance(fault, expat.ExpatError):
            raise
        raise UnreadablePage(what, "it is no sound Word file") from fault
    return draft


def _parse(
    archive: ZipFile, name: str, handler: "_Core | _Body", what: str, clock: Clock, *, needed: bool = True
) -> None:
    if not needed and name not in archive.namelist():
        return
    if archive.getinfo(name).file_size > _UNPACKED:
        raise UnreadablePage(what, "it is far larger unpacked than a page should be", "Give it in parts")
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise UnreadablePage(what, "its XML declares a document type, which Word never writes")

    parser.StartDoctypeDeclHandler = refuse
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _NESTED:
            raise UnreadablePage(
                what, f"its XML stands more than {_NESTED} deep inside itself, which Word never writes"
            )
        handler.open(tag, attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        handler.close(tag)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handler.text
    size = 0
    with archive.open(name) as part:
        while chunk := part.read(1 << 18):
            size += len(chunk)
            parser.Parse(chunk, False)
            if size > _UNPACKED or size - parser.CurrentByteIndex > _TOKEN:
                raise UnreadablePage(what, "it is far larger unpacked than a page should be", "Give it in parts")
            clock.hold(handler.size)
            clock.count(handler.blocks)
            clock.check()
    parser.Parse(b"", True)


class _Core:
    size = blocks = 0

    def __init__(self, draft: Draft) -> None:
        self.draft, self.words = draft, ""

    def open(self, name: str, _: dict[str, str]) -> None:
        self.words = ""

    def text(self, words: str) -> None:
        self.words = (self.words + words)[:500]

    def close(self, name: str) -> None:
        if name == "dc:title":
            self.draft.title = self.words.strip() or None
        elif name == "dcterms:modified":
            self.draft.dates.append(("saved", self.words, "the day on which the file was saved"))
        elif name == "dc:language":
            self.draft.language = self.words or None


class _Body:
    def __init__(self, draft: Draft) -> None:
        self.draft, self.size, self.reads = draft, 0, False
        self.block, self.cell, self.row, self.column = Block(), 0, -1, -1

    @property
    def blocks(self) -> int:
        return len(self.draft.blocks)

    def open(self, name: str, attributes: dict[str, str]) -> None:
        if name == "w:p":
            self.block = Block("cell", row=self.row, column=self.column) if self.cell else Block()
        elif name == "w:pStyle" and _HEADING.search(attributes.get("w:val", "")) and not self.cell:
            self.block.kind = "heading"
        elif name == "w:numPr" and self.block.kind == "paragraph":
            self.block.kind, self.block.level = "item", 1
        elif name == "w:ilvl" and self.block.kind == "item":
            value = attributes.get("w:val", "0")
            self.block.level = 1 + (int(value) if value.isdecimal() and len(value) == 1 else 0)
        elif name == "w:t":
            self.reads = True
        elif name in ("w:tab", "w:br") and self.block.pieces and not self.block.pieces[-1][0].endswith(" "):
            self.block.add(" ", -1)
        elif name == "w:tr":
            self.row, self.column = self.row + 1, -1
        elif name == "w:tc":
            self.cell, self.column = self.cell + 1, self.column + 1

    def text(self, words: str) -> None:
        if self.reads:
            self.size += len(words)
            if not self.block.pieces:
                self.draft.blocks.append(self.block)
            self.block.add(words, -1)

    def close(self, name: str) -> None:
        if name == "w:t":
            self.reads = False
        elif name == "w:tc":
            self.cell -= 1
