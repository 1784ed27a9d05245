"""A brief turned round: its sentences in a language, with open places where its figures stand, for a check to read a page by."""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import product

import attrs

from varde import measures
from varde.brief import Brief, Listing, Statement, Words
from varde.brief.page import Arg
from varde.check.own import Book, Fact, Phrase, Slot, furniture
from varde.check.own.phrase import Pieces
from varde.check.read import Page as Read
from varde.check.read import read
from varde.gazetteer import gazetteer
from varde.measures import NOT_GIVEN, State
from varde.model import Figure, Period
from varde.render import render
from varde.render.inverse import Inverse, inverse
from varde.render.language import Localizer, localizer
from varde.render.terminal import MEASURE

_LEAST = re.compile(r"(?:at least|minst)\s$", re.IGNORECASE)
_FORM_OF = {"html": "html", "markdown": "md", "text": "text"}
"""The form of a brief, by what a page was read as."""
_FORMS = (0, 1, 5)
"""Numbers whose forms stand for all others: none, one, many."""
_MOST = 2
"""How many numbers of a sentence are tried in all their forms; where there are more, all of them at once."""


def book(brief: Brief, language: str, page: Read | None = None) -> Book:
    """The sentences of a brief in a language, without its figures.

    Args:
        brief: The page.
        language: ``en`` or ``nb``.
        page: A page that is this brief as a whole, written out; what stands on it beside the sentences is then known as well.

    Raises:
        UnknownName: If there is no catalogue in the language.
    """
    turner = _Turner(brief, localizer(language), inverse(language))
    said = [*brief.lead, *(each for chapter in brief.chapters for part in chapter.paragraphs for each in part)]
    found = Book(brief.country.id, brief.on, language, tuple(map(turner.phrase, said)))
    form = _FORM_OF.get(page.kind) if page else None
    if page is None or form is None:
        return found
    written = read(render(brief, language, form, width=_width(page.source or "")), kind=page.kind)
    return attrs.evolve(found, furniture=furniture(written, found))


def _width(source: str) -> int:
    """How wide a text was written: 80 columns as in a file, else as wide as its lines; some that somebody made longer do not tell."""
    wide = sorted(len(line) for line in source.splitlines() if " " in line.strip() and len(line) <= MEASURE)
    found = wide[-min(3, len(wide))] if wide else 80
    return 80 if 60 < found <= 80 else found


@attrs.frozen
class _Turner:
    brief: Brief
    words: Localizer
    inverse: Inverse

    def phrase(self, statement: Statement) -> Phrase:
        return attrs.evolve(self._turned(statement), others=partial(self._others, statement))

    def _turned(self, statement: Statement) -> Phrase:
        runs = self.words.runs(statement, self.brief.on)
        text = "".join(run.text for run in runs)
        pieces: list[str | Slot] = []
        for run in runs:
            if run.figure is None or run.figure.value is None:
                pieces.append(run.text)
                continue
            least = bool(pieces) and isinstance(pieces[-1], str) and bool(_LEAST.search(pieces[-1]))
            pieces.append(self._slot(run.figure, text, least=least))
        printed = {run.figure for run in runs if run.figure}
        return Phrase(_joined(pieces), tuple(self._facts(statement, printed, text)))

    def _slot(self, figure: Figure, text: str, *, least: bool) -> Slot:
        pattern, read = self.inverse.pattern(figure), partial(self.inverse.read, figure)
        return Slot(self._fact(figure, text), pattern, read, least)

    def _facts(self, statement: Statement, printed: set[Figure], text: str) -> Iterator[Fact]:
        """What is said without a number: yes and no, none, and that there is a day. Of a series of noughts the last stands for all."""
        found: dict[tuple[str, tuple[tuple[str, str], ...]], Fact] = {}
        for figure in statement.figures():
            if figure in printed or figure.value is None:
                continue
            if isinstance(figure.value, bool) or figure.value == 0:
                value: bool | int = figure.value if isinstance(figure.value, bool) else 0
            elif figure.unit == "date":
                value = True
            else:
                continue
            key = (figure.measure, tuple(sorted(figure.dims.items())))
            found[key] = attrs.evolve(self._fact(figure, text), value=value)
        yield from found.values()

    def _fact(self, figure: Figure, text: str) -> Fact:
        period, since = self._when(figure, text)
        return Fact(figure.measure, figure.dims, period, figure.unit, since=since)

    def _when(self, figure: Figure, text: str) -> tuple[Period | None, bool]:
        """The time that a sentence is of: its figure's; none for a state that it tells without a day, which then is so on the page's.

        That something has been so since a day is not of a time: the day itself is what is said.
        """
        words, period = self.words, _lived(figure)
        if figure.unit == "date":
            return None, False
        end = (words.date(period.end), words.period(Period.month(period.end)), str(period.end.year))
        told = any(form in text for form in end)
        if isinstance(measures.get(figure.measure).time, State) and not told and period.end >= self.brief.on:
            return None, False
        return period, period.grain == "span" and period.end == self.brief.on and not told

    def _others(self, statement: Statement) -> Iterator[Phrase]:
        """The sentence as it is for other numbers: one of a thing, many, or none."""
        if not self._choosing(statement):
            return
        own = self._turned(statement).pattern
        counted = list(dict.fromkeys(_counted(statement)))
        ways: Iterable[tuple[int, ...]] = (
            product(_FORMS, repeat=len(counted))
            if len(counted) <= _MOST
            else ((form,) * len(counted) for form in _FORMS)
        )
        for way in ways:
            other = self._turned(_with(statement, dict(zip(counted, way, strict=True))))
            if other.pattern != own:
                yield other

    def _choosing(self, statement: Statement) -> bool:
        """Whether its message has several forms."""
        return "->" in self.words.catalogue.entries.get(statement.message, "") or any(
            self._choosing(item) for arg in statement.args.values() if isinstance(arg, Listing) for item in arg.items
        )


def _lived(figure: Figure) -> Period:
    """A figure's time; that something is so is not said of a time when the country was gone, though a list may keep its name."""
    country, period = figure.dims.get("country", NOT_GIVEN), figure.period
    ended = gazetteer().states.get(country).end if figure.unit == "yes/no" and country != NOT_GIVEN else None
    return Period(period.start, ended) if ended and period.start <= ended < period.end else period


def _counted(statement: Statement) -> Iterator[Figure]:
    for figure in statement.figures():
        if isinstance(figure.value, int) and not isinstance(figure.value, bool) and figure not in statement.support:
            yield figure


def _with(statement: Statement, values: dict[Figure, int]) -> Statement:
    return attrs.evolve(statement, args={name: _changed(arg, values) for name, arg in statement.args.items()})


def _changed(arg: Arg, values: dict[Figure, int]) -> Arg:
    match arg:
        case Figure() if arg in values:
            return attrs.evolve(arg, value=values[arg])
        case Words(figure) if figure in values:
            return Words(attrs.evolve(figure, value=values[figure]))
        case Listing(items):
            return Listing(tuple(_with(item, values) for item in items))
    return arg


def _joined(pieces: list[str | Slot]) -> Pieces:
    """The pieces, neighbouring words as one."""
    joined: list[str | Slot] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    return tuple(joined)
