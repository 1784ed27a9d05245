"""A page that is Varde's own, in whole or in part: what its known sentences claim, and what is left of it for the ordinary reader."""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

import attrs

from varde.check.claim import Claim
from varde.check.own.match import Found, matches
from varde.check.own.phrase import Book
from varde.check.read.page import Page, Sentence

Phrases = Callable[[Page, str | None, dt.date | None], Book | None]
"""What gives the book to read a page by: of a page, the country and the day that it is said to be of; None where it is not Varde's."""

_LEFT_OVER = re.compile(r"(?:\[\d+\]|\W)*")
"""What may stand between sentences that are known: marks, notes and white space."""


@attrs.frozen
class Reading:
    """A page held to a book.

    Attributes:
        page: The page.
        found: Its known sentences.
        furniture: What stands on it beside them.
    """

    page: Page
    found: tuple[Found, ...] = ()
    furniture: frozenset[str] = frozenset()

    def claims(self) -> Iterator[tuple[Sentence, Claim]]:
        """What the known sentences claim, each with the sentence of the page that it stands in."""
        starts = [sentence.start for sentence in self.page.sentences]
        for one in self.found:
            for claim in one.claims:
                yield self.page.sentences[max(bisect_right(starts, claim.start) - 1, 0)], claim

    def knows(self, sentence: Sentence) -> bool:
        """Whether nothing of a sentence is left to read."""
        if not self.found:
            return False
        if _plain(sentence) in self.furniture:
            return True
        at, left = sentence.start, ""
        for one in self._over(sentence.start, sentence.end):
            left += self.page.text[at : max(at, one.start)]
            at = max(at, one.end)
        left += self.page.text[at : sentence.end] if at < sentence.end else ""
        return _LEFT_OVER.fullmatch(left) is not None

    def holds(self, start: int, end: int) -> bool:
        """Whether a stretch of the page is of a known sentence."""
        return bool(self._over(start, end))

    def _over(self, start: int, end: int) -> Sequence[Found]:
        return [one for one in self.found if one.start < end and start < one.end]


def held_to(page: Page, book: Book | None, on: dt.date) -> Reading:
    """A page held to a book, its claims as they are to be judged on a day; nothing is known without a book."""
    return Reading(page) if book is None else Reading(page, matches(page.text, book, on), book.furniture)


def furniture(page: Page, book: Book) -> frozenset[str]:
    """What stands on a page beside the sentences of its book, whatever the numbers: headings, labels, cells, sources."""
    reading = held_to(page, book, book.on)
    return frozenset(_plain(sentence) for sentence in page.sentences if not reading.knows(sentence))


def _plain(sentence: Sentence) -> str:
    return re.sub(r"\d+", "0", " ".join(sentence.text.split()))
