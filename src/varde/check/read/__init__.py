"""Reading pages: HTML, PDF, Word, Markdown and text into sentences with their place, language, date and speaker."""

from pathlib import Path

from varde.check.read import html, packed, plain, portable
from varde.check.read import language as languages
from varde.check.read.dated import dates
from varde.check.read.doubt import doubts
from varde.check.read.draft import Block
from varde.check.read.form import Clock, UnreadablePage, decode, load, noisy
from varde.check.read.page import Dated, Page, Sentence
from varde.check.read.sentence import spans
from varde.check.read.speaker import speaker

__all__ = ["Dated", "Page", "Sentence", "UnreadablePage", "read"]


def read(source: Path | bytes | str, *, kind: str | None = None, language: str | None = None) -> Page:
    """Read a page.

    Args:
        source: A file (`Path`), the bytes of one, or the text itself (``str``).
        kind: ``html``, ``pdf``, ``markdown``, ``text`` or ``docx``, if it cannot be told from the source.
        language: The page's language, if the caller knows it: nb, nn, en, sv or da.

    Raises:
        UnreadablePage: If it is no page that can be read within bounds.
        MissingExtra: If it is a PDF and pypdfium2 is not installed.

    Example:
        >>> page = read("Norge har 45 militære i FN-tjeneste. Vi deltar i bl.a. Mali.")
        >>> [sentence.text for sentence in page.sentences], page.language, page.speaker
        (['Norge har 45 militære i FN-tjeneste.', 'Vi deltar i bl.a. Mali.'], 'nb', 'NOR')
    """
    what, found, content = load(source, kind)
    clock = Clock(what)
    original: str | None = None
    if found in ("pdf", "docx"):
        raw = content if isinstance(content, bytes) else b""
        draft = portable.read(raw, what, clock) if found == "pdf" else packed.docx(raw, what, clock)
    else:
        original = content if isinstance(content, str) else decode(content, what)
        if noisy(original):
            raise UnreadablePage(what, "it is not text")
        if found != "html":
            clock.hold(len(original))
        draft = (
            html.read(original, clock) if found == "html" else plain.read(original, clock, markdown=found == "markdown")
        )
    text, runs, aside = draft.assemble()
    clock.hold(len(text))
    clock.check()
    own = language or languages.detect(text) or languages.declared(draft.language) or languages.detect(text, least=0.4)
    sentences, notes = doubts(_sentences(text, draft.blocks, own, clock), draft.turned)
    draft.notes += notes
    who, who_why = speaker(draft.address, draft.language, own, sentences)
    dated, date_why = dates(draft, text, aside, american=who == "USA")
    title = draft.title or next((each.text for each in sentences if each.block == "heading"), None)
    return Page(
        text, sentences, own, dated[0].period if dated else None, date_why, dated, who, who_why, title, found, original, tuple(draft.notes), runs
    )  # fmt: skip


def _sentences(text: str, blocks: list[Block], own: str | None, clock: Clock) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    leads: list[int | None] = [None]
    heads: dict[int, int] = {}
    row = -2
    for number, block in enumerate(blocks):
        if number % 500 == 0:
            clock.check()
        words = text[block.start : block.end]
        local = languages.declared(block.language)
        if len(words) >= 40:
            local = languages.detect(words, least=2.5) or local
        lead = None
        if block.kind == "item":
            level = min(block.level, 50)
            leads += [leads[-1]] * (level - len(leads))
            del leads[level:]
            lead = leads[-1]
        elif block.kind == "cell" and block.row is not None and block.column is not None:
            if block.row > row + 1:
                heads = {}
            row = block.row
            lead = heads.get(block.column)
        for start, end in spans(text, block.start, block.end):
            if len(found) % 500 == 0:
                clock.count(len(found))
            found.append(Sentence(start, end, text[start:end], block.kind, local or own, number, lead, block.row))
        if block.kind == "item":
            leads.append(len(found) - 1)
        else:
            leads = [len(found) - 1 if found and found[-1].number == number else None]
        if block.kind == "cell" and block.column is not None and lead is None:
            heads.setdefault(block.column, len(found) - 1)
    return tuple(found)
