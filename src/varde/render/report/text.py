"""A checked page for the terminal: its text with the claims marked, then each claim with its verdict and grounds."""

import shutil
from collections.abc import Iterator

from varde.render.plain import cited
from varde.render.report.layout import SIGNS, Block, Note, Piece, Sheet
from varde.render.terminal import Terminal, Word

_COLOURS = {
    "supported": "\x1b[34m",
    "outdated": "\x1b[33m",
    "contradicted": "\x1b[1;31m",
    "misattributed": "\x1b[35m",
    "revised": "\x1b[36m",
    "no data": "\x1b[2m",
}
_PLAIN = "\x1b[0m"
_INDENT = "    "


def to_text(sheet: Sheet, *, width: int | None = None, colour: bool = False) -> str:
    """The report as text.

    Args:
        sheet: What is said.
        width: Columns; the terminal's by default.
        colour: Whether colour may be written.
    """
    terminal = Terminal(width or shutil.get_terminal_size((80, 24)).columns, colour=colour)
    return "\n".join(_lines(sheet, terminal)).rstrip() + "\n"


def _lines(sheet: Sheet, terminal: Terminal) -> Iterator[str]:
    t = sheet.t
    yield from _body(sheet, terminal)
    yield terminal.bold(t("check-claims"))
    yield ""
    for note in sheet.notes:
        yield from _note(sheet, note, terminal)
        yield ""
    if not sheet.notes:
        yield from terminal.text(t("check-no-claims"))
        yield ""
    if sheet.unread:
        yield terminal.bold(t("check-unread"))
        yield ""
        for sentence in sheet.unread:
            yield from terminal.text(sentence, "  ", "- ")
        yield ""
    if sheet.refused:
        yield terminal.bold(t("check-refused"))
        yield ""
        for one in sheet.refused:
            yield from terminal.text(t("check-refused-line", words=one.words, kind=one.kind, why=one.why), "  ", "- ")
        yield ""
    if sheet.sources:
        yield terminal.bold(t("check-sources"))
        yield ""
        for source in sheet.sources:
            yield from terminal.text(cited(source), "  ", "- ")
        yield ""
    yield from _summary(sheet, terminal)


def _body(sheet: Sheet, terminal: Terminal) -> Iterator[str]:
    """The page's text: blocks apart, list items and table cells close together."""
    before: Block | None = None
    for block in sheet.blocks():
        close = before is not None and before.kind == block.kind and block.kind in ("item", "cell")
        if before is not None and not (close and before.row == block.row) and not (close and block.kind == "item"):
            yield ""
        words = _words(block.pieces, terminal, heading=block.kind == "heading")
        first = "- " if block.kind == "item" else None
        yield from terminal.wrap(words, "  " if first else "", first)
        before = block
    if before is not None:
        yield ""
        yield terminal.faint("─" * min(terminal.width, 40))


def _words(pieces: tuple[Piece, ...], terminal: Terminal, *, heading: bool) -> list[Word]:
    """The words of a block; a claim's are marked. A word may be part text and part claim."""
    found: list[Word] = []
    glued = False
    for piece in pieces:
        seen = f"[{piece.text}]^{piece.numbers}" if piece.notes else piece.text
        parts = seen.split()
        glued = glued and not seen[:1].isspace()
        for number, part in enumerate(parts):
            written = _written(piece, part, terminal) if piece.notes else terminal.bold(part) if heading else part
            if glued and not number:
                found[-1] = (found[-1][0] + part, found[-1][1] + written)
            else:
                found.append((part, written))
        glued = bool(found) and (not seen[-1:].isspace() if seen else glued)
    return found


def _written(piece: Piece, part: str, terminal: Terminal) -> str:
    return f"{_COLOURS[piece.verdict]}{part}{_PLAIN}" if terminal.colour else part


def _note(sheet: Sheet, note: Note, terminal: Terminal) -> Iterator[str]:
    verdict = f"{note.sign} {note.verdict}:".split()
    head = sheet.t("check-note", words=note.words, title=note.title).split()
    proposed = f"[{sheet.t('check-proposed')}]".split() if note.checked.claim.proposed else []
    shade = _COLOURS[note.checked.verdict] if terminal.colour else ""
    words = [(part, f"{shade}{part}{_PLAIN}" if shade else part) for part in verdict]
    words += [(part, part) for part in (*head, *proposed)]
    yield from terminal.wrap(words, _INDENT, f"{note.number}.".ljust(3) + " ")
    yield from terminal.text(note.explanation, _INDENT)
    if note.truth:
        yield from terminal.text(sheet.t("check-truth", times=note.truth), _INDENT)


def _summary(sheet: Sheet, terminal: Terminal) -> Iterator[str]:
    counts = ", ".join(f"{SIGNS[key]} {name} {number}" for key, name, number in sheet.counts)
    if counts:
        yield from terminal.text(sheet.t("check-summary", n=str(len(sheet.report.read)), counts=counts))
    for sentence in sheet.about():
        yield from terminal.text(sentence)
