"""Missions: peace operations, political missions and other forces, with their hosts, dates and successors.

Not here: people in them, mandates, money. ``data/missions.csv`` is the project's own compilation of facts from the
UN's lists of peacekeeping operations, the UN's open data on missions, resolutions, and the organisations' own
pages; each row names its sources, its confidence and the day of its newest evidence (``as_of``). A start is often
the day of establishment, not of deployment. ``where_nb`` and ``where_en`` are written for a sentence. A Norwegian
name that no official page gave is marked in the note.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Literal

import attrs

from varde.gazetteer.register import Label
from varde.gazetteer.table import day, read, several

Kind = Literal["un_pko", "un_spm", "nato", "eu", "au", "osce", "other"]
Precision = Literal["day", "month", "year"]

_UN_OTHER = frozenset({"UNSOS", "UNPF", "UNGCI", "UNSCOB", "UNMEER"})
"""The UN's own presences that are neither peacekeeping operations nor political missions."""


@attrs.frozen
class Mission:
    """A mission.

    Attributes:
        id: Its acronym.
        kind: Peacekeeping operation or political mission of the UN, or whose it is otherwise.
        name_en: Its full name in English.
        name_nb: Its name in bokmål, or nothing.
        name_fr: Its name in French, or nothing.
        aliases: Other names and acronyms.
        hosts: Ids of the states where it operates, by today's codes; for a regional office, its seat.
        area: Where it operates, as a heading, by language.
        start: First day; read it with ``start_precision``.
        end: Last day, or None where it was open on ``as_of``.
        start_precision: How much of ``start`` is known.
        end_precision: How much of ``end`` is known, or None.
        successors: Ids of the missions that followed it.
        established_by: The acts that set it up.
        as_of: Day of the newest evidence, or None where there is no page.
        source: Where the facts come from.
        confidence: ``high``, ``medium`` or ``low``.
        note: What a reader of the row should know.

    Example:
        >>> import datetime as dt
        >>> from varde.gazetteer import gazetteer
        >>> missions = gazetteer().missions
        >>> missions.get("MINUSMA").where("nb"), missions.find("UNEF", dt.date(1975, 1, 1)).id
        ('i Mali', 'UNEF II')
    """

    id: str
    kind: Kind
    name_en: str
    name_nb: str
    name_fr: str
    aliases: tuple[str, ...]
    hosts: tuple[str, ...]
    area: dict[str, str] = attrs.field(eq=False)
    places: dict[str, str] = attrs.field(eq=False, repr=False)
    start: dt.date
    end: dt.date | None
    start_precision: Precision
    end_precision: Precision | None
    successors: tuple[str, ...]
    established_by: str
    as_of: dt.date | None
    source: str = attrs.field(repr=False)
    confidence: str
    note: str = attrs.field(repr=False)

    @property
    def un(self) -> bool:
        """Whether it is the United Nations' own."""
        return self.kind in {"un_pko", "un_spm"} or self.id in _UN_OTHER

    def name(self, language: str = "en") -> str:
        """Its full name, in English where it has none in the language."""
        return (self.name_nb if language in {"nb", "nn"} else "") or self.name_en

    def where(self, language: str = "en") -> str:
        """Where it operates, with the preposition: ``in southern Lebanon``, ``på Golan``."""
        return self.places["nb" if language in {"nb", "nn"} else "en"]

    def active(self, on: dt.date) -> bool:
        """Whether it was open on a day, as far as its dates are known."""
        return self.start <= on and (self.end is None or on <= self.end)

    def exists(self, on: dt.date) -> bool:
        """The same as `active`: every register asks it of its records."""
        return self.active(on)

    def labels(self) -> Iterator[Label]:
        """Its acronym, its names and its aliases."""
        yield Label(self.id, self.id, 0, self.start, self.end)
        for text in filter(None, (self.name_en, self.name_nb, self.name_fr)):
            yield Label(text, self.id, 2, self.start, self.end)
        for text in self.aliases:
            yield Label(text, self.id, 4, self.start, self.end)

    def more_labels(self) -> Iterator[Label]:
        """None: a mission's names are all in its row."""
        return iter(())

    def __str__(self) -> str:
        return f"{self.name_en} ({self.id})"


_KINDS: dict[str, Kind] = {
    "un_pko": "un_pko",
    "un_spm": "un_spm",
    "nato": "nato",
    "eu": "eu",
    "au": "au",
    "osce": "osce",
    "other": "other",
}
_PRECISIONS: dict[str, Precision] = {"day": "day", "month": "month", "year": "year"}


def missions() -> Iterator[Mission]:
    """Read the missions, in the table's order: by kind, then by start."""
    for row in read("missions"):
        start = day(row["start"])
        if start is None:
            raise ValueError(row["id"])
        yield Mission(
            id=row["id"],
            kind=_KINDS[row["kind"]],
            name_en=row["name_en"],
            name_nb=row["name_nb"],
            name_fr=row["name_fr"],
            aliases=several(row["aliases"]),
            hosts=several(row["hosts"]),
            area={"en": row["area_en"], "nb": row["area_nb"]},
            places={"en": row["where_en"], "nb": row["where_nb"]},
            start=start,
            end=day(row["end"]),
            start_precision=_PRECISIONS[row["start_precision"]],
            end_precision=_PRECISIONS.get(row["end_precision"]),
            successors=several(row["successor"]),
            established_by=row["established_by"],
            as_of=day(row["as_of"]),
            source=row["source"],
            confidence=row["confidence"],
            note=row["note"],
        )
