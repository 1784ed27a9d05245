"""Organisations: alliances, unions, regional bodies and the third parties of peace processes. Not here: who is a
member, and when.

The names are the organisations' own and those that the Norwegian authorities use; the dates are their founding
acts.
"""

import datetime as dt
from collections.abc import Iterator

import attrs

from varde.gazetteer.grammar import genitive
from varde.gazetteer.register import Label
from varde.gazetteer.table import day, read, several


@attrs.frozen
class Organisation:
    """An organisation.

    Attributes:
        id: Its key in tables.
        kind: What it is: ``defence alliance``, ``political union``, ``regional`` and so on.
        founded: Day of its founding act, or of its predecessor's; a year alone stands as 1 January; None if not kept.
        name_en: Full name in English, without article.
        article: The English article in a sentence, or nothing.
        short_en: Short name or acronym in English.
        name_nb: Full name in bokmål.
        short_nb: Short name or acronym in bokmål.
        aliases: Other names, the predecessors' among them.
        note: What a reader should know.
        former: Earlier names, oldest first: the last day, then names and short names in English and bokmål.

    Example:
        >>> from varde.gazetteer import gazetteer
        >>> osce = gazetteer().organisations.find("OSSE")
        >>> osce.id, osce.short("nb"), osce.genitive("nb"), osce.in_prose("en")
        ('OSCE', 'OSSE', 'OSSEs', 'the OSCE')
    """

    id: str
    kind: str
    founded: dt.date | None
    name_en: str
    article: str
    short_en: str
    name_nb: str
    short_nb: str
    aliases: tuple[str, ...]
    note: str
    former: tuple[tuple[dt.date, str, str, str, str], ...] = ()

    def called(self, on: dt.date) -> "Organisation":
        """The organisation by the names it had on a day.

        Example:
            >>> from varde.gazetteer import gazetteer
            >>> gazetteer().organisations.get("OSCE").called(dt.date(1980, 1, 1)).short("en")
            'CSCE'
        """
        for until, name_en, short_en, name_nb, short_nb in self.former:
            if on <= until:
                return attrs.evolve(self, name_en=name_en, short_en=short_en, name_nb=name_nb, short_nb=short_nb)
        return self

    def name(self, language: str = "en") -> str:
        """Its full name."""
        return self.name_nb if language in {"nb", "nn"} else self.name_en

    def short(self, language: str = "en") -> str:
        """Its short name or acronym."""
        return self.short_nb if language in {"nb", "nn"} else self.short_en

    def in_prose(self, language: str = "en", *, full: bool = False) -> str:
        """Its short or full name as it stands in a sentence: ``the UN``, ``NATO``, ``FN``."""
        name = self.name(language) if full else self.short(language)
        if language in {"nb", "nn"} or not self.article or (not full and self.short_en in _BARE):
            return name
        return f"{self.article} {name}"

    def genitive(self, language: str = "en", *, full: bool = False) -> str:
        """Its name in the genitive: ``FNs``, ``the UN's``."""
        return genitive(self.in_prose(language, full=full), language)

    def exists(self, on: dt.date) -> bool:
        """Whether it, or its predecessor, was founded by that day."""
        return self.founded is None or self.founded <= on

    def labels(self) -> Iterator[Label]:
        """Its key, names and aliases."""
        yield Label(self.id, self.id, 0)
        for text in dict.fromkeys((self.short_en, self.short_nb)):
            yield Label(text, self.id, 1)
        for text in dict.fromkeys((self.name_en, self.name_nb)):
            yield Label(text, self.id, 2)
        for text in self.aliases:
            yield Label(text, self.id, 4)

    def more_labels(self) -> Iterator[Label]:
        """None: an organisation's names are all in its row."""
        return iter(())

    def __str__(self) -> str:
        return f"{self.name_en} ({self.id})"


_BARE = frozenset(
    {"ASEAN", "CARICOM", "CEMAC", "ECOWAS", "EFTA", "IGAD", "SADC", "UNASUR", "ECCAS", "CEN-SAD", "PfP", "Sant'Egidio"}
)
"""Acronyms said as words: they take no article, though the full name does."""


def organisations() -> Iterator[Organisation]:
    """Read the organisations."""
    former: dict[str, list[tuple[dt.date, str, str, str, str]]] = {}
    for row in read("organisation_names"):
        names = (row["name_en"], row["short_en"], row["name_nb"], row["short_nb"])
        former.setdefault(row["id"], []).append((dt.date.fromisoformat(row["until"]), *names))
    for row in read("organisations"):
        yield Organisation(
            id=row["id"],
            kind=row["kind"],
            founded=day(row["founded"]),
            name_en=row["name_en"],
            article=row["article"],
            short_en=row["short_en"],
            name_nb=row["name_nb"],
            short_nb=row["short_nb"],
            aliases=several(row["aliases"]),
            note=row["note"],
            former=tuple(former.get(row["id"], ())),
        )
