"""Peace processes: the talks between parties to a conflict, with their names, countries, parties and dates.

Not here: who had which role in them, and what was agreed. ``data/processes.csv`` is the project's own compilation; a day that
was known only as that of the first or last agreement of some data set is left out, since such a day is no start or end of a
process. A process without an end may go on, or its end is not known: the record does not tell the two apart.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import attrs

from varde.gazetteer.register import Label
from varde.gazetteer.table import read, several
from varde.model import Period

FILE = Path(__file__).parent / "data" / "processes.csv"
"""The compilation of processes, which is also the raw file of a source."""

Precision = Literal["day", "month", "year"]


@attrs.frozen
class Process:
    """A peace process.

    Attributes:
        id: Its key in tables.
        name_en: Its name in English, as a heading.
        name_nb: Its name in bokmål, as a heading.
        prose_en: Its name as it stands in an English sentence.
        prose_nb: Its name as it stands in a Norwegian sentence.
        countries: Ids of the states whose conflict it is about, by today's codes.
        parties: Who negotiates, as the process's own documents call them.
        aliases: Other names; several processes may share one (``ELN``), and then the date decides.
        start: First day; read it with ``start_precision``; None if it is not known.
        end: Last day, or None if it goes on or its end is not known.
        start_precision: How much of ``start`` is known, or None.
        end_precision: How much of ``end`` is known, or None.
        conflicts: Numbers of its conflicts in UCDP's data.
        dyads: Numbers of its dyads (pairs of parties) in UCDP's data.

    Example:
        >>> import datetime as dt
        >>> from varde.gazetteer import gazetteer
        >>> processes = gazetteer().processes
        >>> processes.find("Caguán").id, processes.find("ELN", dt.date(2017, 7, 31)).id
        ('colombia-farc-caguan', 'colombia-eln-2014-2019')
        >>> processes.get("sri-lanka").in_prose("nb")
        'fredsprosessen på Sri Lanka'
    """

    id: str
    name_en: str
    name_nb: str
    prose_en: str
    prose_nb: str
    countries: tuple[str, ...]
    parties: tuple[str, ...]
    aliases: tuple[str, ...]
    start: dt.date | None
    end: dt.date | None
    start_precision: Precision | None
    end_precision: Precision | None
    conflicts: tuple[str, ...] = attrs.field(repr=False)
    dyads: tuple[str, ...] = attrs.field(repr=False)

    def name(self, language: str = "en") -> str:
        """Its name, as a heading."""
        return self.name_nb if language in {"nb", "nn"} else self.name_en

    def short(self, language: str = "en") -> str:
        """Its name in a list: the same as the heading."""
        return self.name(language)

    def in_prose(self, language: str = "en") -> str:
        """Its name as it stands in a sentence: ``the talks with the NDFP in the Philippines``."""
        return self.prose_nb if language in {"nb", "nn"} else self.prose_en

    def exists(self, on: dt.date) -> bool:
        """Whether it may have been under way on the day: an unknown start or end leaves that open."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)

    def ended(self, on: dt.date) -> bool:
        """Whether it is known to have ended before the day."""
        return self.end is not None and self.end < on

    def labels(self) -> Iterator[Label]:
        """Its key, names and aliases, held to its dates."""
        yield Label(self.id, self.id, 0)
        for text in dict.fromkeys((self.name_en, self.name_nb, self.prose_en, self.prose_nb)):
            yield Label(text, self.id, 2, self.start, self.end)
        for text in self.aliases:
            yield Label(text, self.id, 4, self.start, self.end)

    def more_labels(self) -> Iterator[Label]:
        """None: a process's names are all in its row."""
        return iter(())

    def __str__(self) -> str:
        return f"{self.name_en} ({self.id})"


def processes() -> Iterator[Process]:
    """Read the peace processes."""
    for row in read("processes"):
        yield Process(
            id=row["id"],
            name_en=row["name_en"],
            name_nb=row["name_nb"],
            prose_en=row["prose_en"],
            prose_nb=row["prose_nb"],
            countries=several(row["countries"]),
            parties=several(row["parties"]),
            aliases=several(row["aliases"]),
            start=Period.parse(row["start"]).start if row["start"] else None,
            end=Period.parse(row["end"]).end if row["end"] else None,
            start_precision=_precision(row["start_precision"]),
            end_precision=_precision(row["end_precision"]),
            conflicts=several(row["ucdp_conflicts"]),
            dyads=several(row["ucdp_dyads"]),
        )


def _precision(text: str) -> Precision | None:
    return text if text in ("day", "month", "year") else None
