"""A checked page as one HTML file: every claim marked and explained on focus; no scripts, no requests, and it prints well."""

import datetime as dt
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import NamedTuple

from markupsafe import Markup

from varde.model import Citation
from varde.render.html import TEMPLATES, template
from varde.render.report.layout import SIGNS, Block, Sheet, style


class Part(NamedTuple):
    """Blocks that belong together: a heading, a paragraph, a list, or a table by rows."""

    kind: str
    rows: tuple[tuple[Block, ...], ...]

    @property
    def block(self) -> Block:
        """The only block of a heading or a paragraph."""
        return self.rows[0][0]


class Count(NamedTuple):
    """How many claims have a verdict."""

    key: str
    sign: str
    name: str
    number: int


class View:
    """What the template asks for, beyond the sheet itself.

    Args:
        sheet: What is said.
    """

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def parts(self) -> Iterator[Part]:
        """The page's text, its lists and tables whole; without a first heading that the report has as its own, if it claims nothing."""
        blocks = list(self.sheet.blocks())
        if blocks and blocks[0].kind == "heading" and self._titles(blocks[0]):
            del blocks[0]
        for kind, group in groupby(blocks, key=lambda block: block.kind):
            if kind == "cell":
                rows = tuple(tuple(row) for _, row in groupby(group, key=lambda block: block.row))
                yield Part("table", rows)
            elif kind == "item":
                yield Part("list", tuple((block,) for block in group))
            else:
                for block in group:
                    yield Part(kind, ((block,),))

    def _titles(self, block: Block) -> bool:
        """Whether a heading says the report's title and nothing more."""
        said = " ".join("".join(piece.text for piece in block.pieces).split())
        return said == self.sheet.title and not any(piece.notes for piece in block.pieces)

    def counts(self) -> list[Count]:
        """The verdicts that were given, with their signs."""
        return [Count(style(key), SIGNS[key], name, number) for key, name, number in self.sheet.counts]

    def web(self, address: str) -> bool:
        """Whether an address may be a link: nothing but the web's own kinds."""
        return address.startswith(("https://", "http://"))

    def retrieved(self, citation: Citation) -> str:
        """The day a source was read."""
        return self.sheet.words.date(dt.date.fromisoformat(citation.retrieved)) if citation.retrieved else ""

    @property
    def text_language(self) -> str:
        """The page's language, for the browser."""
        return self.sheet.report.page.language or "und"


def to_html(sheet: Sheet) -> str:
    """The report as an HTML document."""
    return template("report.html.jinja").render(sheet=sheet, view=View(sheet), t=sheet.t, signs=SIGNS, style=_style())


@cache
def _style() -> Markup:
    return Markup((TEMPLATES / "report.css").read_text(encoding="utf-8"))  # noqa: S704  our own file
