"""What a place is called, in each language and time, with its grammar: forms for a heading and forms for a sentence.

English and bokmål are in ``data/names.csv``, written as a ministry writes them, so that a page needs nothing else.
Nynorsk, Swedish and Danish are there where a name is gone or where CLDR's form is not the official one; else they
are CLDR's, read by Babel when first asked for. The names and dates are facts from the countries' own announcements
and the UN's list of member states; the preposition follows the Language Council's advice (islands that are one
country: *på Kypros*; else *i*).
"""

import datetime as dt
from functools import cache

import attrs

from varde.errors import UnknownName
from varde.gazetteer.grammar import genitive
from varde.gazetteer.register import Label

LANGUAGES = ("en", "nb", "nn", "sv", "da")
"""Languages in which every state has a name."""


@cache
def cldr(language: str) -> dict[str, str]:
    """CLDR's names of territories in a language, by ISO 3166-1 alpha-2."""
    from babel import Locale

    return dict(Locale(language).territories)


@attrs.frozen
class Name:
    """What a place is called in one span of time.

    Attributes:
        forms: The name by language; a language that is absent has CLDR's.
        article: The English article in a sentence, or nothing.
        preposition: The Norwegian preposition of place: ``i`` or ``på``.
        start: First day, or None for as long back as the place goes.
        end: Last day, or None for a name in use.
    """

    forms: dict[str, str] = attrs.field(eq=False)
    article: str
    preposition: str
    start: dt.date | None
    end: dt.date | None

    def of(self, language: str, iso2: str) -> str:
        """The name in a language.

        Raises:
            UnknownName: If names are not kept in that language.
        """
        if language not in LANGUAGES:
            raise UnknownName("language", language, LANGUAGES)
        form = self.forms.get(language)
        if form:
            return form
        return cldr(language).get(iso2) or self.forms["nb" if language == "nn" else "en"]

    def in_prose(self, language: str, iso2: str) -> str:
        """The name as it stands in a sentence, with the article it takes."""
        name = self.of(language, iso2)
        return f"{self.article} {name}" if language == "en" and self.article else name

    def where(self, language: str, iso2: str) -> str:
        """The name with its preposition of place."""
        preposition = "in" if language == "en" else self.preposition
        return f"{preposition} {self.in_prose(language, iso2)}"

    def genitive(self, language: str, iso2: str) -> str:
        """The name in the genitive, as it stands in a sentence."""
        return genitive(self.in_prose(language, iso2), language)

    def labels(self, id: str, born: dt.date | None, gone: dt.date | None) -> list[Label]:
        """The name's own forms as labels, held to the life of the place, or open if from before it."""
        rank = 2 if self.end is None else 3
        start = self.start or (born if self.end is None or born is None or born <= self.end else None)
        return [Label(text, id, rank, start, self.end or gone) for text in dict.fromkeys(self.forms.values())]
