"""What reading a page gives: its text, its sentences, and what it says of itself. It knows no file format."""

from bisect import bisect_right
from typing import Literal

import attrs

from varde.model import Period, Text

Kind = Literal["html", "pdf", "markdown", "text", "docx"]
BlockKind = Literal["heading", "item", "cell", "paragraph"]


@attrs.frozen
class Sentence:
    """One sentence, or a heading, list item or cell that stands as one.

    Attributes:
        start: Where it begins in the page's text.
        end: Where it ends.
        text: The text between, as it stands there (line breaks of a wrapped paragraph included).
        block: What it stands in.
        language: Its block's language, or the page's where the block is too short to tell; None if that is not known either.
        number: The block that it stands in, counted from 0.
        lead: Index of the sentence that leads it: for a list item the sentence before the list (for an inner list the item
            above), for a table cell the cell that heads its column; else None.
        row: The table row that it stands in, counted over the page; None outside tables.
        doubtful: Whether it may not be read for claims, because it looks other than it is or is no sentence; the notes say why.
    """

    start: int
    end: int
    text: str
    block: BlockKind
    language: str | None
    number: int
    lead: int | None = None
    row: int | None = None
    doubtful: bool = False


@attrs.frozen
class Dated:
    """A date that the page gives for itself.

    Attributes:
        period: The day, month or year.
        how: Where it stands, in words.
        seen: The words themselves.
    """

    period: Period
    how: str
    seen: str


@attrs.frozen
class Run:
    """A stretch of the page's text and where it came from in the source; both are of one length, or it is a single entity."""

    start: int
    end: int
    source_start: int
    source_end: int


@attrs.frozen
class Page:
    """A page as read.

    Attributes:
        text: What a reader sees, without markup, invisible characters or hidden parts. It is not escaped: escape it for output.
        sentences: Its sentences in order.
        language: nb, nn, en, sv or da; None if it is none of these or cannot be told.
        date: When the page is of, as finely as it says so; None if it does not.
        date_why: What decided the date, or what was seen instead.
        dates: Every date that it gives for itself, the deciding one first.
        speaker: The country that speaks (ISO 3166-1 alpha-3), or None.
        speaker_why: What decided the speaker.
        title: Its title, or None.
        kind: What it was read as.
        source: The original as text; None where it is not text (PDF, Word).
        notes: What was left out or is odd, a sentence each, by language.
        runs: Where each stretch of the text came from in the source.
    """

    text: str
    sentences: tuple[Sentence, ...]
    language: str | None
    date: Period | None
    date_why: str
    dates: tuple[Dated, ...]
    speaker: str | None
    speaker_why: str
    title: str | None
    kind: Kind
    source: str | None = attrs.field(default=None, repr=False)
    notes: tuple[Text, ...] = ()
    runs: tuple[Run, ...] = attrs.field(default=(), repr=False)
    _starts: list[int] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_starts", [run.start for run in self.runs])

    def origin(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of the text stands in ``source``; None where the source is not text.

        What lies between the ends in the source may hold markup: ``<b>45</b> militære`` for a stretch of two words. A stretch
        inside one word never does, unless the page cuts the word itself.

        Args:
            start: Where the stretch begins in ``text``.
            end: Where it ends.
        """
        if self.source is None or not self.runs or start >= end:
            return None
        first = self.runs[max(bisect_right(self._starts, start) - 1, 0)]
        last = self.runs[max(bisect_right(self._starts, end - 1) - 1, 0)]
        begin = first.source_start
        if first.end - first.start == first.source_end - first.source_start:
            begin += min(start - first.start, first.end - first.start)
        finish = last.source_end
        if last.end - last.start == last.source_end - last.source_start:
            finish = last.source_start + min(end - last.start, last.end - last.start)
        return begin, max(begin, finish)
