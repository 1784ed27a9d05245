"""Treaties: on disarmament, the law of war, the courts, human rights and terrorism, with their names and dates.

Not here: who is party to them. ``data/treaties.csv`` is the project's own compilation: the English names are the treaties'
own or those that their depositaries use, the Norwegian ones those of the Norwegian authorities. Declarations that stand by
themselves, such as those that accept the jurisdiction of the International Court of Justice, are kept like treaties.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Literal

import attrs

from varde.gazetteer.register import Label
from varde.gazetteer.table import day, read, several

Area = Literal["disarmament", "zone", "law", "human_rights", "terrorism"]


@attrs.frozen
class Treaty:
    """A treaty.

    Attributes:
        id: Its key in tables.
        area: What it is about; a ``zone`` is free of nuclear weapons.
        name_en: Its name in English, as a heading.
        prose_en: Its name as it stands in an English sentence, with its article.
        short_en: A short name or acronym for lists and tables.
        name_nb: Its name in bokmål, as a heading.
        prose_nb: Its name as it stands in a Norwegian sentence.
        short_nb: A short name or acronym in bokmål.
        aliases: Other names, its full title among them.
        adopted: The day on which its text was adopted.
        opened: The first day on which a state could sign it or join it.
        closed: The last day on which it could be signed; None if it still can, or if it is joined without a signature.
        in_force: The day on which it entered into force, or None if it has not.
        depositary: Who keeps its list of parties: ids of states, or acronyms of organisations.
        untc: Its number in the UN Treaty Collection, if the UN Secretary-General is its depositary.

    Example:
        >>> from varde.gazetteer import gazetteer
        >>> treaties = gazetteer().treaties
        >>> treaties.find("Ottawa-konvensjonen").id, treaties.get("npt").in_prose("nb")
        ('ottawa', 'ikke-spredningsavtalen (NPT)')
    """

    id: str
    area: Area
    name_en: str
    prose_en: str
    short_en: str
    name_nb: str
    prose_nb: str
    short_nb: str
    aliases: tuple[str, ...]
    adopted: dt.date
    opened: dt.date
    closed: dt.date | None
    in_force: dt.date | None
    depositary: tuple[str, ...]
    untc: str

    def name(self, language: str = "en") -> str:
        """Its name, as a heading."""
        return self.name_nb if language in {"nb", "nn"} else self.name_en

    def short(self, language: str = "en") -> str:
        """Its name in a list or a table, without article."""
        return self.short_nb if language in {"nb", "nn"} else self.short_en

    def in_prose(self, language: str = "en") -> str:
        """Its name as it stands in a sentence: ``the Arms Trade Treaty (ATT)``."""
        return self.prose_nb if language in {"nb", "nn"} else self.prose_en

    def exists(self, on: dt.date) -> bool:
        """Whether states could sign or join it by the day. A treaty that they left goes on to exist."""
        return self.opened <= on

    def binds(self, on: dt.date) -> bool:
        """Whether it had entered into force by the day.

        Example:
            >>> from varde.gazetteer import gazetteer
            >>> tpnw = gazetteer().treaties.get("tpnw")
            >>> tpnw.exists(dt.date(2020, 1, 1)), tpnw.binds(dt.date(2020, 1, 1)), tpnw.binds(dt.date(2022, 1, 1))
            (True, False, True)
        """
        return self.in_force is not None and self.in_force <= on

    def labels(self) -> Iterator[Label]:
        """Its key, names and aliases."""
        yield Label(self.id, self.id, 0)
        for text in dict.fromkeys((self.short_en, self.short_nb)):
            yield Label(text, self.id, 1)
        for text in dict.fromkeys((self.name_en, self.name_nb, self.prose_en, self.prose_nb)):
            yield Label(text, self.id, 2)
        for text in self.aliases:
            yield Label(text, self.id, 4)

    def more_labels(self) -> Iterator[Label]:
        """None: a treaty's names are all in its row."""
        return iter(())

    def __str__(self) -> str:
        return f"{self.name_en} ({self.id})"


_AREAS: dict[str, Area] = {
    "disarmament": "disarmament",
    "zone": "zone",
    "law": "law",
    "human_rights": "human_rights",
    "terrorism": "terrorism",
}


def treaties() -> Iterator[Treaty]:
    """Read the treaties, those of one area together."""
    for row in read("treaties"):
        adopted, opened = day(row["adopted"]), day(row["opened"])
        assert adopted is not None  # noqa: S101  every treaty has both days
        assert opened is not None  # noqa: S101
        yield Treaty(
            id=row["id"],
            area=_AREAS[row["area"]],
            name_en=row["name_en"],
            prose_en=row["prose_en"],
            short_en=row["short_en"],
            name_nb=row["name_nb"],
            prose_nb=row["prose_nb"],
            short_nb=row["short_nb"],
            aliases=several(row["aliases"]),
            adopted=adopted,
            opened=opened,
            closed=day(row["closed"]),
            in_force=day(row["in_force"]),
            depositary=several(row["depositary"]),
            untc=row["untc"],
        )
