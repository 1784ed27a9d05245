"""A page's words: puts figures, names and dates into the messages of a language, and keeps track of which words are figures.

Numbers, dates and lists are written as CLDR says. While a message is formatted, each figure stands in it as a mark of
private-use characters; the finished text is then cut at the marks into runs.
"""

import datetime as dt
import re
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from varde.brief import Listing, Statement, Words
from varde.brief.page import Arg
from varde.gazetteer import Mission, Organisation, Process, State, Treaty
from varde.model import Figure, Period, Text
from varde.render.catalogue import catalogue

if TYPE_CHECKING:
    from babel import Locale

CLDR = {"en": "en_GB", "nb": "nb"}
"""The locale whose numbers, dates and lists a language is written with."""

_PERCENT = {"percent": "#,##0.0", "percent of GDP": "#,##0.00", "percent of GNI": "#,##0.00"}
"""Units that are written with a percentage sign where they stand alone, and the decimals of each."""
_MOST = 3
"""Decimals that any other number has at most, as CLDR's patterns of both languages have it."""

_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}([0-9]+)\ue002([^{_CLOSE}]*){_CLOSE}")
_MARKS = str.maketrans("", "", f"{_OPEN}\ue002{_CLOSE}")


class Run(NamedTuple):
    """A stretch of text; with the figure that it shows, if it shows one."""

    text: str
    figure: Figure | None = None


class Localizer:
    """Writes in one language.

    Args:
        language: ``en`` or ``nb``.

    Raises:
        UnknownName: If there is no catalogue in the language.
    """

    def __init__(self, language: str) -> None:
        self.catalogue = catalogue(language)
        self.language = language

    @cached_property
    def locale(self) -> "Locale":
        """CLDR's data for the language."""
        from babel import Locale

        return Locale.parse(CLDR[self.language])

    def message(self, key: str, **args: Any) -> str:
        """A message of the page's furniture as plain text.

        Example:
            >>> Localizer("nb").message("page-as-of", date="31. juli 2017")
            'per 31. juli 2017'
        """
        return self.catalogue.format(key, args)

    def runs(self, statement: Statement, on: dt.date | None = None, *, sentence: bool = True) -> tuple[Run, ...]:
        """A statement as text and figures.

        Args:
            statement: What to say.
            on: The date whose names are used; the latest names without one.
            sentence: Whether it starts with a capital.
        """
        shown: list[Figure] = []
        return _cut(self._formatted(statement, on, shown), shown, capital=sentence)

    def cell(self, arg: "Arg | Statement | None", on: dt.date | None = None) -> tuple[Run, ...]:
        """A cell of a table as text and figures: a figure that is not there is a dash, yes and no are said."""
        if arg is None:
            return ()
        if isinstance(arg, Statement):
            return self.runs(arg, on)
        if isinstance(arg, Figure):
            return (Run(self.figure(arg), arg),)
        shown: list[Figure] = []
        return _cut(str(self._args("value", arg, on, shown)["value"]), shown, capital=False)

    def text(self, statement: Statement, on: dt.date | None = None, *, sentence: bool = True) -> str:
        """A statement as plain text."""
        return "".join(run.text for run in self.runs(statement, on, sentence=sentence))

    def value(self, figure: Figure) -> str:
        """A figure as it stands in a sentence, where the unit is in the words around it."""
        value = figure.value
        if value is None:
            return self.message("no-figure")
        if isinstance(value, bool):
            return ""
        if isinstance(value, dt.date):
            return self.date(value)
        if isinstance(value, str):
            return self.partial(value) if figure.unit == "date" else value
        return self.number(value, figure.unit)

    def figure(self, figure: Figure) -> str:
        """A figure as it stands alone, in a table or a list: with its sign, and a dash where there is none."""
        if figure.value is None:
            return "–"
        if isinstance(figure.value, bool):
            return self.message("yes" if figure.value else "no")
        shown = self.value(figure)
        return self.message("percent", number=shown) if figure.unit in _PERCENT else shown

    def number(self, value: int | float, unit: str = "") -> str:
        """A number with the language's grouping; a percentage has one decimal, a share of GDP or GNI two, a rank no grouping.

        What is left out rounds the last digit as one does by hand: half goes away from zero, of the number as it is written in
        decimals. 96.25 is printed as 96.3, and 1.005 as 1.01.

        Example:
            >>> Localizer("en").number(104680), Localizer("nb").number(18.24, "percent"), Localizer("en").number(96.25, "percent")
            ('104,680', '18,2', '96.3')
        """
        if unit == "rank":
            return str(value)
        return _number(self.locale, value, _PERCENT.get(unit))

    def words(self, figure: Figure) -> str:
        """A whole number up to twelve in words, else in figures."""
        words = self.message("number-words").split()
        value = figure.value
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < len(words):
            return words[value]
        return self.value(figure)

    def date(self, day: dt.date) -> str:
        """A day in full.

        Example:
            >>> Localizer("nb").date(dt.date(2017, 7, 31)), Localizer("en").date(dt.date(2017, 7, 31))
            ('31. juli 2017', '31 July 2017')
        """
        return _date(self.locale, day, "long")

    def partial(self, text: str) -> str:
        """A date as far as it is known, from ISO text: a year, a month or a day.

        Example:
            >>> [Localizer("nb").partial(text) for text in ("1949", "1949-04", "1949-04-04")]
            ['1949', 'april 1949', '4. april 1949']
        """
        return self.period(Period.parse(text))

    def period(self, period: Period) -> str:
        """A day, month or year, or from one to another.

        Example:
            >>> Localizer("en").period(Period.parse("2021..2022")), Localizer("nb").period(Period.parse("2016-07..2017-07"))
            ('2021–2022', 'juli 2016 – juli 2017')
        """
        match period.grain:
            case "day":
                return self.date(period.start)
            case "month":
                return _date(self.locale, period.start, "MMMM y")
            case "year":
                return str(period.start.year)
        first, last = Period.year(period.start.year), Period.year(period.end.year)
        if (first.start, last.end) == (period.start, period.end):
            return f"{first}–{last}"
        first, last = Period.month(period.start), Period.month(period.end)
        if (first.start, last.end) != (period.start, period.end):
            first, last = Period.day(period.start), Period.day(period.end)
        return f"{self.period(first)} – {self.period(last)}"

    def listing(self, items: Iterable[str]) -> str:
        """Items joined as the language joins them.

        Example:
            >>> Localizer("nb").listing(["MINUSMA", "UNMISS", "UNTSO"])
            'MINUSMA, UNMISS og UNTSO'
        """
        from babel.lists import format_list

        return format_list(list(items), locale=self.locale)

    def _formatted(self, statement: Statement, on: dt.date | None, shown: list[Figure]) -> str:
        args: dict[str, str | int | float] = {}
        for name, arg in statement.args.items():
            args |= self._args(name, arg, on, shown)
        return self.catalogue.format(statement.message, args)

    def _args(self, name: str, arg: "Arg", on: dt.date | None, shown: list[Figure]) -> dict[str, str | int | float]:
        """What a message is given for one argument."""
        language = self.language
        match arg:
            case Figure():
                return {name: _mark(self.value(arg), arg, shown)} | _bare(name, arg)
            case Words(figure):
                return {name: _mark(self.words(figure), figure, shown)} | _bare(name, figure)
            case Listing(items):
                return {name: self.listing(self._formatted(item, on, shown) for item in items)}
            case State():
                forms = {
                    name: arg.in_prose(language, on),
                    f"{name}_where": arg.where(language, on),
                    f"{name}_genitive": arg.genitive(language, on),
                    f"{name}_name": arg.name(language, on),
                }
            case Mission():
                forms = {name: arg.id, f"{name}_where": arg.where(language), f"{name}_name": arg.name(language)}
            case Organisation():
                then = arg.called(on) if on else arg
                forms = {
                    name: then.in_prose(language),
                    f"{name}_short": then.short(language),
                    f"{name}_genitive": then.genitive(language),
                    f"{name}_name": then.name(language),
                }
            case Treaty():
                forms = {
                    name: arg.in_prose(language),
                    f"{name}_short": arg.short(language),
                    f"{name}_name": arg.name(language),
                }
            case Process():
                forms = {name: arg.in_prose(language), f"{name}_name": arg.name(language)}
            case Period():
                forms = {name: self.period(arg)}
            case dt.date():
                forms = {name: self.date(arg)}
            case Text():
                forms = {name: arg.of(language)}
            case int():
                return {name: str(arg), f"{name}_n": arg}
            case _:
                forms = {name: str(arg)}
        return {key: text.translate(_MARKS) for key, text in forms.items()}


@cache
def localizer(language: str) -> Localizer:
    """The localizer of a language, made once."""
    return Localizer(language)


@lru_cache(4096)
def _number(locale: "Locale", value: int | float, pattern: str | None) -> str:
    from decimal import ROUND_HALF_UP, Decimal

    from babel.numbers import format_decimal

    if isinstance(value, float):
        places = len(pattern.partition(".")[2]) if pattern else _MOST
        # as written: what a sum of binary fractions leaves beyond the 15th digit is none of its own
        return format_decimal(
            Decimal(f"{value:.15g}").quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP), pattern, locale
        )
    return format_decimal(value, pattern, locale)


@lru_cache(4096)
def _date(locale: "Locale", day: dt.date, pattern: str) -> str:
    from babel.dates import format_date

    return format_date(day, pattern, locale)


def _bare(name: str, figure: Figure) -> dict[str, str | int | float]:
    """The number by itself, for a message to choose its plural by."""
    value = figure.value
    return {f"{name}_n": value} if isinstance(value, int | float) and not isinstance(value, bool) else {}


def _mark(text: str, figure: Figure, shown: list[Figure]) -> str:
    if not text:
        return ""
    shown.append(figure)
    return f"{_OPEN}{len(shown) - 1}\ue002{text.translate(_MARKS)}{_CLOSE}"


def _cut(text: str, shown: list[Figure], *, capital: bool) -> tuple[Run, ...]:
    runs, end = [], 0
    for match in _MARK.finditer(text):
        if match.start() > end:
            runs.append(Run(text[end : match.start()]))
        runs.append(Run(match[2], shown[int(match[1])]))
        end = match.end()
    if end < len(text):
        runs.append(Run(text[end:]))
    if capital and runs:
        first = runs[0]
        runs[0] = first._replace(text=first.text[:1].upper() + first.text[1:])
    return tuple(runs)
