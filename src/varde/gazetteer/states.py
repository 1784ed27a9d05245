"""States and territories since 1945: codes, dates, successors and regional groups.

Not here: membership of organisations (a table with its own source), borders and distances.

A *state* is a member or observer of the United Nations, or Kosovo, which most members recognise; *historic* is a
state that is gone; a *territory* is any other place with a code of its own, Taiwan and Western Sahara among them.
The kinds serve the data and state no view on recognition. Dates are those of the Gleditsch and Ward list of
independent states, where 1816-01-01 means "by then"; seven follow the event itself where that list is off: Rwanda,
Tunisia, Syria, Nauru, Vanuatu, the Maldives, and Russia, which the list does not part from the Soviet Union.
Numbers are from the same list and from the Correlates of War's, groups from the UN's list of regional groups, codes
from ISO 3166 (withdrawn ones for states that are gone). ``SCG`` is the Federal Republic of Yugoslavia from 27 April
1992, called Serbia and Montenegro from 4 February 2003; ISO kept ``YUG`` for it until then, so ``YUG`` found in a
text of 1999 is ``SCG``. ``RVN`` (South Vietnam), ``ZAN`` (Zanzibar) and ``TBT`` (Tibet) have no ISO code of their
own and carry the letters of the state lists: ISO's ``VDR`` was the North.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Literal

import attrs

from varde.gazetteer.names import LANGUAGES, Name, cldr
from varde.gazetteer.register import Label
from varde.gazetteer.table import day, number, read, several

Kind = Literal["state", "historic", "territory"]


@attrs.frozen
class Number:
    """A number that a place had in a numbering system for part of its life."""

    system: str
    number: int
    start: dt.date | None
    end: dt.date | None


@attrs.frozen
class State:
    """A state or territory.

    Attributes:
        id: ISO 3166-1 alpha-3, or the code that ISO withdrew.
        iso2: ISO 3166-1 alpha-2, or nothing.
        m49: The UN's number, as of today.
        gw: Gleditsch and Ward's number, as of today.
        cow: The Correlates of War's number, as of today.
        kind: Whether it is a state, a state that is gone, or a territory.
        start: First day as this state; None for a territory.
        end: Last day, for a state that is gone.
        group: Id of its regional group at the UN, or None.
        landlocked: Whether it has no sea coast.
        successors: Ids of the states that followed it.
        predecessors: Ids of the states that it followed, or parted from.
        names: Its names through time, the oldest first.

    Example:
        >>> from varde.gazetteer import gazetteer
        >>> state = gazetteer().states.find("Holland")
        >>> state.id, state.where("nb"), state.in_prose("en"), state.genitive("en")
        ('NLD', 'i Nederland', 'the Netherlands', "the Netherlands'")
    """

    id: str
    iso2: str
    m49: int | None
    gw: int | None
    cow: int | None
    kind: Kind
    start: dt.date | None
    end: dt.date | None
    group: str | None
    landlocked: bool
    successors: tuple[str, ...]
    predecessors: tuple[str, ...] = attrs.field(repr=False)
    names: tuple[Name, ...] = attrs.field(repr=False)
    aliases: tuple[Label, ...] = attrs.field(repr=False)
    numbers: tuple[Number, ...] = attrs.field(repr=False)

    def exists(self, on: dt.date) -> bool:
        """Whether it was there on a day."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)

    def called(self, on: dt.date | None = None) -> Name:
        """The name in use on a day; the latest without one, and the nearest outside its life."""
        if on is None:
            return self.names[-1]
        return next((name for name in self.names if name.end is None or on <= name.end), self.names[-1])

    def name(self, language: str = "en", on: dt.date | None = None) -> str:
        """The name in a language, as of a day or of today.

        Example:
            >>> import datetime as dt
            >>> from varde.gazetteer import gazetteer
            >>> gazetteer().states.get("SWZ").name("en", dt.date(2017, 7, 31))
            'Swaziland'
        """
        return self.called(on).of(language, self.iso2)

    def in_prose(self, language: str = "en", on: dt.date | None = None) -> str:
        """The name as it stands in a sentence: ``the Netherlands``."""
        return self.called(on).in_prose(language, self.iso2)

    def where(self, language: str = "en", on: dt.date | None = None) -> str:
        """The name with its preposition: ``in the Netherlands``, ``på Kypros``."""
        return self.called(on).where(language, self.iso2)

    def genitive(self, language: str = "en", on: dt.date | None = None) -> str:
        """The name in the genitive: ``Norges``, ``the Netherlands'``."""
        return self.called(on).genitive(language, self.iso2)

    def number(self, system: Literal["gw", "cow", "m49"], on: dt.date | None = None) -> int | None:
        """Its number in a system on a day, or today.

        Example:
            >>> import datetime as dt
            >>> from varde.gazetteer import gazetteer
            >>> yemen = gazetteer().states.get("YEM")
            >>> yemen.number("gw"), yemen.number("cow"), yemen.number("cow", dt.date(1980, 1, 1))
            (678, 679, 678)
        """
        if on is not None:
            for part in self.numbers:
                if (
                    part.system == system
                    and (part.start is None or part.start <= on)
                    and (part.end is None or on <= part.end)
                ):
                    return part.number
        return getattr(self, system)

    def labels(self) -> Iterator[Label]:
        """Its codes, its names in the table, and its aliases."""
        yield Label(self.id, self.id, 0, self.start, self.end)
        if self.iso2:
            yield Label(self.iso2, self.id, 1, self.start, self.end)
        for name in self.names:
            yield from name.labels(self.id, self.start, self.end)
        for alias in self.aliases:
            bounded = alias.start or alias.end
            yield alias if bounded else alias._replace(start=self.start, end=self.end)

    def more_labels(self) -> Iterator[Label]:
        """Its names in CLDR, in every language kept here."""
        for language in LANGUAGES if self.kind != "historic" else ():
            if text := cldr(language).get(self.iso2):
                yield Label(text, self.id, 2, self.names[-1].start, None)

    def __str__(self) -> str:
        return f"{self.name('en')} ({self.id})"


_KINDS: dict[str, Kind] = {"state": "state", "historic": "historic", "territory": "territory"}


def states() -> Iterator[State]:
    """Read the states, in the order of their ids."""
    names: dict[str, list[Name]] = {}
    for row in read("names"):
        forms = {language: row[language] for language in LANGUAGES if row[language]}
        name = Name(forms, row["article"], row["preposition"], day(row["start"]), day(row["end"]))
        names.setdefault(row["id"], []).append(name)
    aliases: dict[str, list[Label]] = {}
    for row in read("aliases"):
        aliases.setdefault(row["id"], []).append(Label(row["alias"], row["id"], 4, day(row["start"]), day(row["end"])))
    numbers: dict[str, list[Number]] = {}
    for row in read("numbers"):
        numbers.setdefault(row["id"], []).append(
            Number(row["system"], int(row["number"]), day(row["start"]), day(row["end"]))
        )
    rows = read("states")
    before: dict[str, list[str]] = {}
    for row in rows:
        for after in several(row["successors"]) + several(row["parted"]):
            before.setdefault(after, []).append(row["id"])
    for row in rows:
        id = row["id"]
        yield State(
            id=id,
            iso2=row["iso2"],
            m49=number(row["m49"]),
            gw=number(row["gw"]),
            cow=number(row["cow"]),
            kind=_KINDS[row["kind"]],
            start=day(row["start"]),
            end=day(row["end"]),
            group=row["group"] or None,
            landlocked=row["landlocked"] == "yes",
            successors=several(row["successors"]),
            predecessors=tuple(before.get(id, ())),
            names=tuple(names[id]),
            aliases=tuple(aliases.get(id, ())),
            numbers=tuple(numbers.get(id, ())),
        )
