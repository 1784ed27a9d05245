"""The statuses of states in one treaty, put together from lists of several days and from withdrawals; spell by spell.

What they are put together from, and to which table, stands in `varde.edition.derived.treaty_parties`.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from varde.gazetteer import State, Treaty, gazetteer

CARRIED_ON = {"RUS": "SUN", "SRB": "SCG", "SCG": "YUG"}
"""States that are bound by what another was bound by before them, with its days."""
FORMER = ("CSK", "DDR", "RVN", "YMD", "YUG")
"""States that are gone and stand on no list."""
ORDER = ("untc", "unoda", "icrc_treaties")
"""The sources of lists: the depositary's own first."""
WITHDRAWALS = "treaty_withdrawals"
"""The source of withdrawals."""
DAY = dt.timedelta(days=1)


@attrs.frozen
class Listed:
    """What one list says of one state."""

    signed: dt.date | None
    joined: dt.date | None
    action: str | None


@attrs.frozen
class List:
    """The list of one treaty on one day.

    Attributes:
        source: Key of its source.
        day: Its day.
        signatories: Whether it names those that have signed and are not bound.
        states: What it says, by state.
    """

    source: str
    day: dt.date
    signatories: bool
    states: dict[str, Listed] = attrs.field(factory=dict)


@attrs.frozen
class Withdrawal:
    """A withdrawal of a state from a treaty, or of its ratification or signature alone."""

    kind: str
    joined: dt.date | None
    effective: dt.date


@attrs.frozen
class Spell:
    """A status of a state in a treaty, from its first day to its last."""

    country: str
    status: str
    start: dt.date
    end: dt.date | None
    signed: dt.date | None = None
    since: dt.date | None = None
    action: str | None = None
    left: dt.date | None = None
    known_by: str | None = None


def own(lists: Iterable[List]) -> List:
    """The newest list of the source that comes first in `ORDER`."""
    return min(lists, key=lambda one: (ORDER.index(one.source), -one.day.toordinal()))


def spells_of(
    treaty: Treaty, lists: Sequence[List], withdrawn: Mapping[str, Sequence[Withdrawal]], notes: list[str]
) -> Iterator[Spell]:
    """Every status of every state in a treaty, each in the life of the state that had it.

    Args:
        treaty: The treaty.
        lists: Its lists, the oldest first.
        withdrawn: What is known of withdrawals from it, by state.
        notes: Takes what a user should know: where two lists differ.
    """
    countries = dict.fromkeys(country for one in lists for country in one.states) | dict.fromkeys(withdrawn)
    heard: dict[str, list[Spell]] = {}
    for country in sorted(countries):
        for spell in _of(country, lists, withdrawn.get(country, []), treaty, notes):
            for part in _lived(spell):
                heard.setdefault(part.country, []).append(part)
    for state in gazetteer().states:
        spells = heard.get(state.id, [])
        yield from spells
        if spells or state.kind != "territory":
            yield from outside(state, treaty, spells)


def outside(state: State, treaty: Treaty, spells: Sequence[Spell]) -> Iterator[Spell]:
    """The times in which a state was neither bound nor a signatory; or, of one that is gone and not named, nobody knows."""
    status = "unknown" if state.id in FORMER and not spells else "outside"
    start = max(day for day in (state.start, treaty.opened) if day)
    for spell in sorted(spells, key=lambda spell: spell.start):
        if start < spell.start:
            yield Spell(state.id, status, start, spell.start - DAY)
        if spell.end is None:
            return
        start = max(start, spell.end + DAY)
    if state.end is None or start <= state.end:
        yield Spell(state.id, status, start, state.end)


def _of(
    country: str, lists: Sequence[List], withdrawn: Sequence[Withdrawal], treaty: Treaty, notes: list[str]
) -> Iterator[Spell]:
    """The statuses of one state, as the lists and withdrawals tell them."""
    naming = [one for one in lists if country in one.states]
    binding = [one for one in naming if one.states[country].joined]
    signing = [one for one in naming if one.states[country].signed]
    best = own(binding) if binding else None
    days = {one.states[country].joined for one in binding}
    if len(days) > 1:
        told = ", ".join(f"{one.states[country].joined} ({one.source} {one.day})" for one in binding)
        notes.append(f"{treaty.id}: {country} joined by the lists on {told}")
    signed = own(signing).states[country].signed if signing else None
    joined = best.states[country].joined if best else next((one.joined for one in withdrawn if one.joined), None)
    if len(treaty.depositary) > 1:
        joined = min((day for day in days if day), default=joined)
    source = best.source if best else own(signing).source if signing else WITHDRAWALS
    first = joined or signed or treaty.opened
    unsigned = next((one.effective for one in withdrawn if one.kind == "signature" and one.effective > first), None)
    exit = next((one for one in withdrawn if one.kind != "signature" and one.effective > first), None)
    if joined is None and exit is not None:  # it was bound until then, and no list that is there tells since when
        yield Spell(country, "unknown", signed or treaty.opened, exit.effective - DAY, signed, known_by=source)
    elif signed and (joined is None or signed < joined):
        ends = [day - DAY for day in (joined, unsigned) if day]
        yield Spell(country, "signatory", signed, min(ends, default=None), signed, known_by=source)
    if joined is not None:
        action = best.states[country].action if best else None
        bound = Spell(country, "party", joined, None, signed, joined, action, known_by=source)
        if exit is None:
            yield from _unless_gone(bound, lists)
            return
        left = exit.effective if exit.kind != "disputed" else None
        yield attrs.evolve(bound, end=exit.effective - DAY, left=left)
        if exit.kind == "disputed":
            yield attrs.evolve(bound, status="disputed", start=exit.effective)
    if exit is not None and exit.kind == "ratification" and signed:
        yield Spell(country, "signatory", exit.effective, None, signed, known_by=source)


def _unless_gone(bound: Spell, lists: Sequence[List]) -> Iterator[Spell]:
    """A party that is one still, or that left, nobody knows when, between two lists."""
    last = max(number for number, one in enumerate(lists) if _names(one, bound.country))
    if last + 1 == len(lists):
        yield bound
        return
    gone, missed = lists[last].day, lists[last + 1].day
    yield attrs.evolve(bound, end=gone)
    if gone < missed:
        yield Spell(bound.country, "unknown", gone + DAY, missed, bound.signed, known_by=bound.known_by)


def _names(one: List, country: str) -> bool:
    return country in one.states and one.states[country].joined is not None


def _lived(spell: Spell) -> Iterator[Spell]:
    """A status in the life of the state that had it, and before that in the life of the state that it carries on."""
    state = gazetteer().states.get(spell.country)
    before = CARRIED_ON.get(spell.country)
    if before and state.start and spell.start < state.start:
        end = gazetteer().states.get(before).end
        ends = [day for day in (spell.end, end) if day]
        yield from _lived(attrs.evolve(spell, country=before, end=min(ends), left=None))
        if spell.end is not None and spell.end < state.start:
            return
        spell = attrs.evolve(spell, start=state.start)
    yield spell
