"""Reading back what `varde.render.language` writes: numbers, number words and dates, in the way of each language."""

import datetime as dt
import re
from functools import cache

from varde.check.own import Said
from varde.model import Figure
from varde.render.language import localizer

_NUMBER = r"[-−]?\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?:[.,]\d+)?|[-−]?\d+(?:[.,]\d+)?"
_WORD = r"[^\W\d_]+(?:[ -][^\W\d_]+)?"
_TEXT = r"[^\n]{1,400}?"
_DATE = r"\d{1,2}\.?\s[^\W\d_]+\s\d{4}|[^\W\d_]+\s\d{4}|\d{4}"
_GROUPS = {"en": ",", "nb": " \u00a0\u202f"}
_POINT = {"en": ".", "nb": ","}


class Inverse:
    """Reads in one language.

    Args:
        language: ``en`` or ``nb``.

    Raises:
        UnknownName: If there is no catalogue in the language.
    """

    def __init__(self, language: str) -> None:
        words = localizer(language)
        self.language = language
        self.number_words = {word: value for value, word in enumerate(words.message("number-words").split())}
        months = words.locale.months["format"]["wide"]
        self.months = {str(name).lower(): number for number, name in months.items()}

    def pattern(self, figure: Figure) -> str:
        """What the value of such a figure looks like, as a regular expression without groups."""
        if figure.unit == "date":
            return _DATE
        if isinstance(figure.value, int | float):
            return f"{_NUMBER}|{_WORD}"
        return _TEXT

    def read(self, figure: Figure, text: str) -> Said | None:
        """What words that stand where such a figure stood say; None where they are no value of its kind."""
        if figure.unit == "date":
            day = self.date(text)
            return None if day is None else Said(day)
        if isinstance(figure.value, int | float):
            return self.number(text)
        return Said(text)

    def number(self, text: str) -> Said | None:
        """A number in digits or words, and the bounds that its last decimal leaves.

        Example:
            >>> Inverse("nb").number("104 680"), Inverse("en").number("18.2"), Inverse("en").number("Three").value
            (Said(value=104680, low=104680, high=104680), Said(value=18.2, low=18.15, high=18.25), 3)
        """
        word = self.number_words.get(text.lower())
        if word is not None:
            return Said(word, word, word)
        bare = re.sub(f"(?<=\\d)[{_GROUPS[self.language]}](?=\\d{{3}}(?!\\d))", "", text).replace("−", "-")
        whole, point, decimals = bare.partition(_POINT[self.language])
        if not re.fullmatch(r"-?\d+", whole) or (point and not decimals.isdecimal()):
            return None
        if not point:
            return Said(int(whole), int(whole), int(whole))
        value, half = float(f"{whole}.{decimals}"), 0.5 * 10 ** -len(decimals)
        return Said(value, round(value - half, len(decimals) + 1), round(value + half, len(decimals) + 1))

    def date(self, text: str) -> dt.date | str | None:
        """A day; or a month or year, as ISO text.

        Example:
            >>> Inverse("nb").date("4. april 1949"), Inverse("en").date("April 1949"), Inverse("en").date("1949")
            (datetime.date(1949, 4, 4), '1949-04', '1949')
        """
        *before, year = text.split()
        if not before:
            return year
        month = self.months.get(before[-1].lower())
        if month is None:
            return None
        if len(before) == 1:
            return f"{year}-{month:02d}"
        try:
            return dt.date(int(year), month, int(before[0].rstrip(".")))
        except ValueError:
            return None


@cache
def inverse(language: str) -> Inverse:
    """The reader of a language, made once."""
    return Inverse(language)
