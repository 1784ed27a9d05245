"""A page in the making: blocks of text, each stretch with its place in the source. The formats' readers fill it."""

import html
import re

import attrs

from varde.check.read.page import BlockKind, Run
from varde.model import Text

INVISIBLE = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff"
"""Characters that a reader does not see: zero-width, bidirectional controls, soft hyphens, variation selectors, tags."""
_DROPPED = rf"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f{INVISIBLE}"
DROPPED = re.compile(f"[{_DROPPED}]+")
_TURN = re.compile("[\u202b\u202e\u2067]")
_BACK = re.compile("[\u202c\u2069]")
_SPACES = {9: " ", 10: " ", 12: " ", 13: " "}
_TOKEN = re.compile(
    rf"(?P<run>[^&\s{_DROPPED}]++(?:[ \t\n\r\f][^&\s{_DROPPED}]++)*+)|(?P<space>[ \t\n\r\f\v\x85\u2028\u2029]+)"
    rf"|(?P<entity>&(?:#[0-9]{{1,8}};?|#[xX][0-9a-fA-F]{{1,7}};?|[A-Za-z][A-Za-z0-9]{{1,31}};?))|(?P<drop>[{_DROPPED}]+)|(?P<other>[\s\S])"
)


@attrs.define
class Block:
    """A heading, list item, table cell or paragraph in the making.

    Attributes:
        kind: Which of these.
        level: How deep in lists it stands; 0 outside them.
        row: Its table row, counted over the page.
        column: Its place in the row.
        language: What the markup says that its language is.
        main: Whether it stands in the page's main part.
        again: Whether it goes on with the item before it, as a second paragraph of it.
        pieces: Its text, each with where it stands in the source; -1 for text that does not.
        turns: Between which pieces a control turns the direction of the text; -1 where nothing turns it back.
        start: Where it begins in the page's text.
        end: Where it ends.
    """

    kind: BlockKind = "paragraph"
    level: int = 0
    row: int | None = None
    column: int | None = None
    language: str | None = None
    main: bool = False
    again: bool = False
    pieces: list[tuple[str, int, int]] = attrs.Factory(list)
    turns: list[list[int]] = attrs.Factory(list)
    start: int = 0
    end: int = 0

    def add(self, raw: str, at: int, *, entities: bool = False) -> None:
        """Add text of the source, white space as one space and what cannot be seen left out.

        Args:
            raw: The text as it stands in the source.
            at: Where it stands; -1 if the source is not text.
            entities: Whether ``&amp;`` and its like stand for characters.
        """
        for token in _TOKEN.finditer(raw):
            text, group = token[0], token.lastgroup
            if group == "drop":
                self._turn(text)
                continue
            if group == "space" and (not self.pieces or self.pieces[-1][0].endswith(" ")):
                continue
            if group == "space":
                text = " "
            elif group == "run":
                text = text.translate(_SPACES)
            elif group == "entity" and entities:
                seen = html.unescape(text)
                text = DROPPED.sub("", seen)
                self._turn(seen)
                if not text:
                    continue
            place = at if at < 0 else at + token.start()
            self.pieces.append((text, place, token.end() - token.start()))

    def _turn(self, seen: str) -> None:
        """Keep in mind where a control turns the direction of the text, and where one turns it back."""
        if _TURN.search(seen):
            self.turns.append([len(self.pieces), -1])
        elif _BACK.search(seen) and self.turns and self.turns[-1][1] < 0:
            self.turns[-1][1] = len(self.pieces)


@attrs.define
class Draft:
    """The blocks of a page, and what its markup says of it.

    Attributes:
        blocks: In the order in which they stand.
        title: What the markup says that its title is.
        language: What the markup says that its language is.
        address: Its address, if the markup says it.
        dates: Dates that the markup gives it: what kind of date, the value, and where.
        notes: What was left out or is odd.
        beside: What was left out of the text and may date the page: the running heads of a PDF.
        turned: The stretches of the assembled text whose direction is turned.
    """

    blocks: list[Block] = attrs.Factory(list)
    title: str | None = None
    language: str | None = None
    address: str | None = None
    dates: list[tuple[str, str, str]] = attrs.Factory(list)
    notes: list[Text] = attrs.Factory(list)
    beside: str = ""
    turned: list[tuple[int, int]] = attrs.Factory(list)

    def assemble(self) -> tuple[str, tuple[Run, ...], str]:
        """Join the blocks into the page's text, its runs, and the text of what was left beside the main part.

        Where the markup names a main part, only that is the page; the blocks beside it are dropped from ``blocks``.
        """
        filled = [block for block in self.blocks if any(text.strip() for text, _, _ in block.pieces)]
        main = [block for block in filled if block.main]
        size = sum(len(text) for block in main for text, _, _ in block.pieces)
        self.blocks = main if size >= 80 else filled
        aside = self.beside
        if size >= 80:
            aside = "\n".join("".join(text for text, _, _ in block.pieces) for block in filled if not block.main)
        parts: list[str] = []
        runs: list[Run] = []
        at = 0
        for block in self.blocks:
            if parts:
                parts.append("\n\n")
                at += 2
            while block.pieces[-1][0] == " ":
                block.pieces.pop()
            block.start = at
            for text, place, length in block.pieces:
                parts.append(text)
                if place >= 0:
                    runs.append(Run(at, at + len(text), place, place + length))
                at += len(text)
            block.end = at
            for opening, closing in block.turns:
                sizes = [len(text) for text, _, _ in block.pieces]
                low = block.start + sum(sizes[:opening])
                high = block.start + sum(sizes[:closing]) if closing >= 0 else at
                self.turned.append((low, max(high, low + 1)))
        return "".join(parts), tuple(runs), aside
