"""What a page of Varde's is made of, turned round: sentences with open places, and what stands behind each place. It holds no figures."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

import attrs

from varde.check.claim import Value
from varde.model import Period


@attrs.frozen
class Said:
    """What the words in an open place say.

    Attributes:
        value: A number, a day, a month or year as ISO text, or words.
        low: The least that a number so written can stand for; None where it is no number.
        high: The most.
    """

    value: Value
    low: float | None = None
    high: float | None = None


@attrs.frozen(eq=False)
class Fact:
    """What is behind a sentence: a measure with its dimensions and time, and never its figure.

    Attributes:
        measure: Key of the measure.
        dims: Its dimensions, by name, as ids.
        period: The time that it is of; None where the sentence does not say, so that the page's date decides.
        unit: Unit of its values.
        value: What the words themselves say, where they say it without a number: yes, no or none.
        since: Whether the sentence gives the first day and not the last: "since 1946".
    """

    measure: str
    dims: Mapping[str, str]
    period: Period | None
    unit: str
    value: Value = None
    since: bool = False


@attrs.frozen(eq=False)
class Slot:
    """An open place in a sentence.

    Attributes:
        fact: What its words are the value of.
        pattern: What the words may look like, as a regular expression without groups.
        read: What words that look so say; None where they say nothing.
        least: Whether the sentence says "at least".
    """

    fact: Fact
    pattern: str
    read: Callable[[str], Said | None]
    least: bool = False


Pieces = tuple[str | Slot, ...]
"""A sentence: its own words and its open places, in order."""


@attrs.frozen(eq=False)
class Phrase:
    """A sentence that a page of Varde's may hold.

    Attributes:
        pieces: The sentence.
        facts: What it says without an open place.
        others: Its other forms, such as that for one where this is for many; made only when they are needed.
    """

    pieces: Pieces
    facts: tuple[Fact, ...] = ()
    others: Callable[[], Iterable["Phrase"]] = tuple

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Its open places."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Slot))

    @cached_property
    def pattern(self) -> str:
        """The sentence as a regular expression, a group for each open place; where it has a space a page may have a new line."""
        parts = (f"({piece.pattern})" if isinstance(piece, Slot) else _literal(piece) for piece in self.pieces)
        return r"(?<!\w)" + "".join(parts)


def _literal(words: str) -> str:
    return r"\s{1,3}".join(map(re.escape, re.split(r"\s+", words)))


@attrs.frozen(eq=False)
class Book:
    """The sentences of one page, in its order.

    Attributes:
        country: Whose page it is (ISO 3166-1 alpha-3, or the code of a state that is gone).
        on: The day of the page.
        language: The language that it is in.
        phrases: Its sentences.
        furniture: What stands on it beside the sentences: headings, labels, cells, sources.
    """

    country: str
    on: dt.date
    language: str
    phrases: tuple[Phrase, ...]
    furniture: frozenset[str] = frozenset()
