"""Words with places to the printed lines of a table, without titles, column headings and page feet."""

import re
from collections.abc import Iterable, Iterator, Sequence
from statistics import median

import attrs

from varde.errors import SourceChanged
from varde.sources.un_contributions.pdf.ink import Page, Word

SOURCE = "un_contributions"
NUMBER = re.compile(r"\d{1,3}(,\d{3})+|\d+")
DATE = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
FOOT = re.compile(r"page\d+of\d+|report ?generatedon", re.IGNORECASE)
PLACE = re.compile(r"(country|contributor)")
VALUE = re.compile(r"(male|m|totals?|unmem|experts)", re.IGNORECASE)


@attrs.frozen
class Line:
    """Words that stand on one line, from left to right."""

    page: int
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with blanks between them."""
        return " ".join(word.text for word in self.words)

    @property
    def squeezed(self) -> str:
        """The words with nothing between them: titles are often letter-spaced."""
        return "".join(word.text for word in self.words).casefold()

    @property
    def middle(self) -> float:
        """The height of the line's middle."""
        return median(word.middle for word in self.words)


@attrs.frozen
class Row:
    """A line of the table: its words, and its numbers from left to right."""

    page: int
    labels: tuple[Word, ...]
    numbers: tuple[Word, ...]
    middle: float
    counts: tuple[int, ...] = ()
    """Numbers that stand left of the values: a running number, or below it all the count of rows."""

    @property
    def words(self) -> list[str]:
        """The label's words."""
        return [word.text for word in self.labels]

    @property
    def text(self) -> str:
        """The label."""
        return " ".join(self.words)

    @property
    def values(self) -> list[int]:
        """The numbers' values."""
        return [int(word.text.replace(",", "")) for word in self.numbers]


@attrs.frozen
class Sheet:
    """A report as lines: its titles, its column heading, and the table's rows page by page."""

    titles: tuple[Line, ...]
    heading: Line
    pages: tuple[tuple[Row, ...], ...]
    dates: tuple[str, ...]
    """Dates that stand in the table itself, one a row."""

    @property
    def rows(self) -> Iterator[Row]:
        """All rows in reading order."""
        for page in self.pages:
            yield from page


def lines(page: Page) -> list[Line]:
    """The lines of a page from above. Words of unlike size share a line if their feet nearly do."""
    found: list[list[Word]] = []
    for word in sorted(page.words, key=lambda word: -word.y):
        if found and found[-1][0].y - word.y <= 0.42 * min(word.size, found[-1][0].size, 12):
            found[-1].append(word)
        else:
            found.append([word])
    return [Line(page.number, tuple(sorted(words, key=lambda word: word.x0))) for words in _join(found)]


def _join(found: Sequence[list[Word]]) -> list[list[Word]]:
    """Give numbers that stand a little above or below their label its line: in layout C they float."""
    joined: list[list[Word]] = []
    for words in found:
        if (
            joined
            and _only_numbers(words) != _only_numbers(joined[-1])
            and not (_has_numbers(words) and _has_numbers(joined[-1]))
        ):
            near = joined[-1][0].y - words[0].y <= 0.6 * min(words[0].size, joined[-1][0].size, 12)
            if near:
                joined[-1] += words
                continue
        joined.append(list(words))
    return joined


def _only_numbers(words: Sequence[Word]) -> bool:
    return all(NUMBER.fullmatch(word.text) for word in words)


def _has_numbers(words: Sequence[Word]) -> bool:
    return any(NUMBER.fullmatch(word.text) for word in words)


def sheet(pages: Sequence[Page], file: str) -> Sheet:
    """Sort a report's lines into titles, column heading and table.

    Raises:
        SourceChanged: If no line heads columns of countries and numbers.
    """
    by_page = [lines(page) for page in pages]
    spots = ((number, at) for number, found in enumerate(by_page) for at, line in enumerate(found) if _heads(line))
    number, at = next(spots, (None, 0))
    if number is None:
        raise SourceChanged(SOURCE, f"file {file}", "a table headed with country and total", "no such column headings")
    first, heading = by_page[number], by_page[number][at]
    furniture = {line.squeezed for line in first[: at + 1]}
    left = _values_begin(heading)
    dates: list[str] = []
    table = [tuple(_rows(_below(found, heading, furniture), left, dates)) for found in by_page[number:]]
    return Sheet(tuple(first[:at]), heading, tuple(table), tuple(dates))


def _heads(line: Line) -> bool:
    return (
        bool(PLACE.search(line.squeezed))
        and bool(re.search(r"totals?|unmem", line.squeezed))
        and len(line.words) >= 4
        and (not any(NUMBER.fullmatch(word.text) for word in line.words))
    )


def _values_begin(heading: Line) -> float:
    """Where numbers become values: half-way from the country's heading to the first value's; left of it they are row numbers."""
    country = next(word.x0 for word in heading.words if PLACE.search(word.text.casefold()))
    value = next((word.x0 for word in heading.words if VALUE.fullmatch(word.text)), heading.words[-1].x0)
    return (country + value) / 2


def _below(found: Sequence[Line], heading: Line, furniture: set[str]) -> list[Line]:
    places = [index for index, line in enumerate(found) if line.squeezed == heading.squeezed]
    start = places[0] + 1 if places else 0
    body = [line for line in found[start:] if line.squeezed not in furniture]
    feet = [index for index, line in enumerate(body) if FOOT.search(line.squeezed)]
    if feet and not any(NUMBER.fullmatch(word.text) for line in body[feet[0] + 1 :] for word in line.words[:1]):
        body = body[: feet[0]]
    return [line for line in body if not FOOT.search(line.squeezed)]


def _rows(found: Iterable[Line], left: float, dates: list[str]) -> Iterator[Row]:
    for line in found:
        dates += [word.text for word in line.words if DATE.fullmatch(word.text)]
        words = [word for word in line.words if not DATE.fullmatch(word.text)]
        numbers = [word for word in words if NUMBER.fullmatch(word.text)]
        values = tuple(word for word in numbers if (word.x0 + word.x1) / 2 > left)
        labels = tuple(word for word in words if word not in numbers)
        counts = tuple(int(word.text.replace(",", "")) for word in numbers if word not in values)
        if words:
            yield Row(line.page, labels, values, Line(line.page, values or labels or tuple(words)).middle, counts)


def columns(rows: Iterable[Row], count: int) -> list[float]:
    """The middle of each column of numbers, learnt from the rows that fill them all."""
    full = [row for row in rows if len(row.numbers) == count]
    return [median((row.numbers[i].x0 + row.numbers[i].x1) / 2 for row in full) for i in range(count)] if full else []


def place(row: Row, middles: Sequence[float]) -> list[int | None]:
    """A row's values by column; a column that the row leaves empty is None."""
    if len(row.numbers) == len(middles) or not middles:
        return list(row.values)
    values: list[int | None] = [None] * len(middles)
    for word, value in zip(row.numbers, row.values, strict=True):
        at = min(range(len(middles)), key=lambda i: abs(middles[i] - (word.x0 + word.x1) / 2))
        values[at] = value
    return values


def sexes(row: Row, middles: Sequence[float]) -> tuple[int, int, int]:
    """A row's men, women and total. A column left empty is zero if the other is all there are.

    Raises:
        SourceChanged: If the row has not these three numbers.
    """
    values = place(row, middles)
    if len(values) == 3:
        male, female, total = values
        if male is None and female == total:
            male = 0
        if female is None and male == total:
            female = 0
        if male is not None and female is not None and total is not None:
            return male, female, total
    where = f"row {row.text!r} on page {row.page}"
    raise SourceChanged(SOURCE, where, "three numbers, men, women and total", str(row.values))
