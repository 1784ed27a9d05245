"""Finding the sentences of a book in a text, and making their claims: of what stands in the text, whatever the record has."""

import datetime as dt
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from varde import measures
from varde.check import kinds
from varde.check.claim import WORLD, Claim
from varde.check.own.phrase import Book, Fact, Phrase, Said, Slot
from varde.measures import Flow
from varde.model import Period

_OBJECTS = ("mission", "treaty", "organisation", "process", "conflict", "partner", "recipient")

_Read = tuple[Slot, Said, int, int]
"""An open place, what stands in it, and where."""


@attrs.frozen
class Found:
    """A sentence of the book in the text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        claims: What it claims there.
    """

    start: int
    end: int
    claims: tuple[Claim, ...]


@attrs.frozen
class _Hit:
    start: int
    end: int
    phrase: Phrase
    said: tuple[_Read, ...]


def matches(text: str, book: Book, on: dt.date) -> tuple[Found, ...]:
    """Every sentence of the book that stands in a text, in the order of the text.

    Sentences of the same words but other subjects ("The number has risen from … in 2006.") are told apart by their neighbours.

    Args:
        text: The text.
        book: The sentences.
        on: The day that the claims are to be held to.
    """
    placed: dict[int, _Hit] = {}
    open_: list[tuple[int, list[_Hit]]] = []
    known: dict[str, list[_Hit]] = {}
    shared = Counter(phrase.pattern for phrase in book.phrases)
    every: list[tuple[int, list[_Hit]]] = []
    for number, phrase in enumerate(book.phrases):
        hits = _hits(text, phrase, known)
        every.append((number, hits))
        if len(hits) == 1 and shared[phrase.pattern] == 1:
            placed[number] = hits[0]
        elif hits:
            open_.append((number, hits))
    for number, hits in open_:
        if hit := _between(hits, placed, number):
            placed[number] = hit
    again = list(_again(every, placed))
    ordered = sorted((*placed.values(), *again), key=lambda hit: (hit.start, -hit.end))
    found: list[Found] = []
    for hit in ordered:
        if found and hit.start < found[-1].end:
            continue
        found.append(Found(hit.start, hit.end, tuple(_claims(hit, book, on))))
    return tuple(found)


def _hits(text: str, phrase: Phrase, known: dict[str, list[_Hit]]) -> list[_Hit]:
    """Where a sentence stands, in its own form or, failing that, in another of its forms."""
    if phrase.pattern not in known:
        known[phrase.pattern] = list(_found(text, phrase))
    if known[phrase.pattern]:
        return [_as(hit, phrase) for hit in known[phrase.pattern]]
    return next((hits for other in phrase.others() if (hits := list(_found(text, other)))), [])


def _as(hit: _Hit, phrase: Phrase) -> _Hit:
    """A place of the words, with what stands behind them in this sentence."""
    said = tuple((slot, one, start, end) for slot, (_, one, start, end) in zip(phrase.slots, hit.said, strict=True))
    return _Hit(hit.start, hit.end, phrase, said)


def _found(text: str, phrase: Phrase) -> Iterator[_Hit]:
    for match in re.finditer(phrase.pattern, text):
        said: list[_Read] = []
        for number, slot in enumerate(phrase.slots, 1):
            if (one := slot.read(match[number])) is None:
                break
            said.append((slot, one, *match.span(number)))
        else:
            yield _Hit(match.start(), match.end(), phrase, tuple(said))


def _between(hits: Sequence[_Hit], placed: dict[int, _Hit], number: int) -> _Hit | None:
    """Of several places the one that follows the sentences before it in the book most closely, and that no other sentence has."""
    taken = {(hit.start, hit.end) for hit in placed.values()}
    free = [hit for hit in hits if (hit.start, hit.end) not in taken]
    if not free:
        return None
    order = sorted(placed)
    at = bisect_left(order, number)
    before = placed[order[at - 1]].end if at else 0
    after = placed[order[at]].start if at < len(order) else None
    inside = [hit for hit in free if hit.start >= before and (after is None or hit.end <= after)]
    return min(inside or free, key=lambda hit: abs(hit.start - before))


def _again(every: Sequence[tuple[int, Sequence[_Hit]]], placed: dict[int, _Hit]) -> Iterator[_Hit]:
    """The places of a sentence that stands more often than in the book: each is of the subject of the nearest before it."""
    taken = {hit.start for hit in placed.values()}
    best: dict[int, tuple[int, _Hit]] = {}
    for number, hits in every:
        own = placed.get(number)
        for hit in hits:
            if own is None or hit.start in taken:
                continue
            away = hit.start - own.start if hit.start > own.start else len(every) + own.start * 2
            if hit.start not in best or away < best[hit.start][0]:
                best[hit.start] = (away, hit)
    yield from (hit for _, hit in best.values())


def _claims(hit: _Hit, book: Book, on: dt.date) -> Iterator[Claim]:
    for slot, said, start, end in hit.said:
        claim = _claim(slot.fact, book, on, start, end)
        number = isinstance(said.value, int | float) and not isinstance(said.value, bool)
        if slot.least and number:
            yield attrs.evolve(claim, value=said.value, comparator=">=", low=said.low, high=None)
        else:
            yield attrs.evolve(claim, value=said.value, low=said.low, high=said.high)
    for fact in hit.phrase.facts:
        start, end = _own_words(hit)
        yield attrs.evolve(_claim(fact, book, on, start, end), value=fact.value)


def _own_words(hit: _Hit) -> tuple[int, int]:
    """The longest stretch of a sentence without an open place: the words that assert what no number says."""
    marks = [hit.start, *(place for *_, start, end in hit.said for place in (start, end)), hit.end]
    return max(zip(marks[::2], marks[1::2], strict=True), key=lambda span: span[1] - span[0])


def _claim(fact: Fact, book: Book, on: dt.date, start: int, end: int) -> Claim:
    period = fact.period
    if period is not None and fact.since and on != book.on and period.start <= on:
        time = measures.get(fact.measure).time
        period = None if isinstance(time, Flow) and time.grain == "day" else Period(period.start, on)
    return Claim(
        kind=kinds.of(fact.measure, fact.dims),
        start=start,
        end=end,
        subject=fact.dims.get("country", WORLD),
        object=next((fact.dims[name] for name in _OBJECTS if name in fact.dims), None),
        unit=fact.unit,
        period=period,
        measure=fact.measure,
        dims=dict(fact.dims),
    )
