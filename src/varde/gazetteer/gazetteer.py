"""The gazetteer: the registers together, and the look-ups that cross them."""

import datetime as dt
from functools import cache, cached_property
from typing import Any

import attrs

from varde.errors import UnknownName
from varde.gazetteer.missions import Mission, missions
from varde.gazetteer.organisations import Organisation, organisations
from varde.gazetteer.processes import Process, processes
from varde.gazetteer.register import Register
from varde.gazetteer.states import State, states
from varde.gazetteer.table import read
from varde.gazetteer.treaties import Treaty, treaties
from varde.model import Text


@attrs.frozen
class Group:
    """A regional group of UN member states.

    Attributes:
        id: Its key.
        name: Its full name.
        short: Its short name.
    """

    id: str
    name: Text
    short: Text


class Gazetteer:
    """States, missions, organisations, treaties and peace processes through time. Each register is read when it is first used.

    Attributes:
        states: States and territories.
        missions: Peace operations and political missions.
        organisations: Alliances, unions, and other bodies.
        treaties: Treaties on disarmament, the law of war, human rights and the courts.
        processes: Peace processes.

    Example:
        >>> import datetime as dt
        >>> g = gazetteer()
        >>> g.states.find("Zaire").id, g.missions.find("minusma").hosts, g.by_gw(365, dt.date(1980, 1, 1)).id
        ('COD', ('MLI',), 'SUN')
    """

    def __init__(self) -> None:
        self.states: Register[State] = Register("country", states)
        self.missions: Register[Mission] = Register("mission", missions)
        self.organisations: Register[Organisation] = Register("organisation", organisations)
        self.treaties: Register[Treaty] = Register("treaty", treaties)
        self.processes: Register[Process] = Register("process", processes)

    def register(self, kind: str) -> "Register[Any]":
        """The register of a kind of name, by the word that tables and measures have for it.

        Raises:
            KeyError: If there is no such register.

        Example:
            >>> gazetteer().register("country").find("Norge").id
            'NOR'
        """
        registers: dict[str, Register[Any]] = {
            "country": self.states,
            "mission": self.missions,
            "organisation": self.organisations,
            "treaty": self.treaties,
            "process": self.processes,
        }
        return registers[kind]

    @cached_property
    def groups(self) -> dict[str, Group]:
        """The UN's regional groups, by id.

        Example:
            >>> gazetteer().groups["weog"].name.nb
            'Gruppen for vesteuropeiske og andre stater'
        """
        return {
            row["id"]: Group(row["id"], Text(en=row["en"], nb=row["nb"]), Text(en=row["short_en"], nb=row["short_nb"]))
            for row in read("groups")
        }

    def by_gw(self, number: int, on: dt.date | None = None) -> State:
        """The state with a Gleditsch and Ward number on a day, or the latest to have it.

        Raises:
            UnknownName: If no state has had it.
        """
        return self._numbered("gw", number, on)

    def by_cow(self, number: int, on: dt.date | None = None) -> State:
        """The state with a Correlates of War number on a day, or the latest to have it.

        Raises:
            UnknownName: If no state has had it.
        """
        return self._numbered("cow", number, on)

    @cached_property
    def _numbers(self) -> dict[tuple[str, int], list[State]]:
        held: dict[tuple[str, int], list[State]] = {}
        for state in self.states:
            own = {("gw", state.gw), ("cow", state.cow), *((part.system, part.number) for part in state.numbers)}
            for system, number in own:
                if number is not None:
                    held.setdefault((system, number), []).append(state)
        return {key: sorted(found, key=lambda state: state.start or dt.date.min) for key, found in held.items()}

    def _numbered(self, system: str, number: int, on: dt.date | None) -> State:
        found = self._numbers.get((system, number))
        if not found:
            of = "Gleditsch-Ward" if system == "gw" else "Correlates of War"
            raise UnknownName(f"country with {of} number", str(number))
        if on is None:
            return found[-1]
        return next((state for state in found if state.end is None or on <= state.end), found[-1])


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer, made once."""
    return Gazetteer()
