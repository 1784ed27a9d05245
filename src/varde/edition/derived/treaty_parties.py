"""Who was bound by which treaty from when to when, and who had signed it: the lists of several days put together, and the withdrawals.

A list is of one day, and a state that has left is not on it any more. So the newest list does not tell the past, and an older one not the
present; of both together, and of what is known of withdrawals, this table tells for each day what is known of it:

* A state is bound from the day on which it deposited its consent, as the depositary's own list gives it where there is one.
* A state that an older list names and the next one does not has left in between. Where no withdrawal is known, it is neither bound nor not
  bound in that time, and no number of parties is given for it.
* Russia has carried on what the Soviet Union was bound by, and Serbia what the state of Serbia and Montenegro was: each is bound in its own
  time, since the day of the list.
* The declarations on the jurisdiction of the International Court of Justice are a list of their own; each holds until another replaces it.
* A state that no list names was outside the treaty all its life, and one that is named was outside it before it signed or joined and after it
  left. Of territories that no list names nothing is said: they are bound by what their states are bound by.
* Other states that are gone stand on no list. What is not known of them from elsewhere is unknown, and so are the numbers of parties in their
  time. Belarus and Ukraine stand on the lists since they were members of the United Nations.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

import attrs

from varde.edition.derived import Derived, Inputs
from varde.gazetteer import State, Treaty, gazetteer
from varde.model import Period, Text
from varde.sources import Column, Reading, Span, Table
from varde.sources.icj_declarations import KNOWN_FROM, KNOWN_TO
from varde.sources.source import Row
from varde.sources.treaty_lists import ACTIONS

KEY = "treaty_parties"
LISTS = {"untc_treaties": "untc", "unoda_treaties": "unoda", "icrc_treaties": "icrc_treaties"}
"""The tables of lists, with their sources: the depositary's own first."""
WITHDRAWALS = "treaty_withdrawals"
DECLARATIONS = "icj_declarations"
"""The table of declarations on the jurisdiction of the International Court of Justice, which are kept as if it were a treaty."""
COURT = "icj_compulsory"
STATUSES = ("party", "signatory", "outside", "disputed", "unknown")
CARRIED_ON = {"RUS": "SUN", "SRB": "SCG", "SCG": "YUG"}
"""States that are bound by what another was bound by before them, with its days."""
FORMER = ("CSK", "DDR", "RVN", "YMD", "YUG")
"""States that are gone and stand on no list."""
DAY = dt.timedelta(days=1)

TABLE = Table(
    name=KEY,
    help="Signatories and parties to treaties, with the first and the last day of each status.",
    columns=(
        Column("treaty", "VARCHAR", "The treaty.", names="treaty"),
        Column("country", "VARCHAR", "The state, ISO 3166-1 alpha-3 or a former code.", names="country"),
        Column(
            "status",
            "VARCHAR",
            "Bound; signed and not bound; neither; bound by the lists, and by its own word not; or not known.",
            allowed=STATUSES,
        ),
        Column("from", "DATE", "First day of the status."),
        Column("to", "DATE", "Last day; null where it lasts.", required=False),
        Column("signed", "DATE", "The day of signature.", required=False),
        Column("since", "DATE", "The day of its consent to be bound, or of its predecessor's.", required=False),
        Column("action", "VARCHAR", "How it became bound.", required=False, allowed=ACTIONS),
        Column("left", "DATE", "The first day on which it was no longer bound, if it withdrew.", required=False),
        Column(
            "signatory",
            "BOOLEAN",
            "Whether it had signed and was not bound; null in times of which no list tells that.",
            required=False,
        ),
        Column("known_by", "VARCHAR", "The source of the list that its days are from.", required=False),
    ),
    key=("treaty", "country", "from"),
    part="treaty",
)


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


def derive(inputs: Inputs) -> Reading:
    """Put the lists and the withdrawals together."""
    lists, left = _lists(inputs), _withdrawals(inputs)
    rows: list[Row] = []
    spans: list[Span] = []
    notes: list[str] = []
    for treaty in gazetteer().treaties:
        if treaty.id == COURT and inputs[DECLARATIONS]:
            rows += [_row(treaty, spell, None) for spell in _declarations(inputs, treaty)]
            covered = Period(KNOWN_FROM, KNOWN_TO)
            spans.append(Span(KEY, covered, lacks=("signatory",), part=COURT, source=DECLARATIONS))
        found = lists.get(treaty.id)
        if not found:
            continue
        told = max((one.day for one in found if one.signatories), default=None)
        newest = found[-1]
        if told and treaty.closed and treaty.closed <= told:
            told = newest.day
        spans += _spans(treaty, found, told)
        rows += [_row(treaty, spell, told) for spell in _spells(treaty, found, left, notes)]
    release = max(found[-1].day for found in lists.values()).isoformat()
    return Reading(release=release, rows={KEY: rows}, spans=tuple(spans), notes=tuple(notes))


def _row(treaty: Treaty, spell: Spell, told: dt.date | None) -> Row:
    """A line of the table; from the day after ``told`` nobody tells who has only signed."""
    silent = told is None or spell.start > told
    return (
        treaty.id,
        spell.country,
        spell.status,
        spell.start,
        spell.end,
        spell.signed,
        spell.since,
        spell.action,
        spell.left,
        None if silent else spell.status == "signatory",
        spell.known_by,
    )


def _declarations(inputs: Inputs, court: Treaty) -> Iterator[Spell]:
    """Declarations as spells; one made under the Permanent Court holds for its successor from its first day."""
    made: dict[str, list[Spell]] = {}
    for country, declared, replaced, *_ in inputs[DECLARATIONS]:
        start, end = max(declared, court.opened), replaced - DAY if replaced else None
        spell = Spell(country, "party", start, end, since=declared, known_by=DECLARATIONS)
        made.setdefault(country, []).append(spell)
    for state in gazetteer().states.list(KNOWN_FROM):
        spells = made.get(state.id, [])
        yield from spells
        if state.kind != "territory":
            yield from _outside(state, court, spells)


def _lists(inputs: Inputs) -> dict[str, list[List]]:
    """The lists by treaty, oldest first; of two of one day the depositary's own last."""
    found: dict[tuple[str, dt.date, str], List] = {}
    for table, source in reversed(LISTS.items()):
        for treaty, day, _, country, _, signed, joined, action, signatories in inputs[table]:
            one = found.setdefault((treaty, day, source), List(source, day, signatories))
            if country is not None:
                one.states[country] = Listed(signed, joined, action)
    lists: dict[str, list[List]] = {}
    for (treaty, _, _), one in found.items():
        lists.setdefault(treaty, []).append(one)
    return {treaty: sorted(those, key=lambda one: one.day) for treaty, those in lists.items()}


def _withdrawals(inputs: Inputs) -> dict[tuple[str, str], list[Withdrawal]]:
    found: dict[tuple[str, str], list[Withdrawal]] = {}
    for country, treaty, kind, joined, _, effective, *_ in inputs[WITHDRAWALS]:
        found.setdefault((treaty, country), []).append(Withdrawal(kind, joined, effective))
    return found


def _spans(treaty: Treaty, lists: Sequence[List], told: dt.date | None) -> Iterator[Span]:
    """What is covered of a treaty, and to which day it is known who has only signed."""
    newest, cited = lists[-1], _own(lists).source
    if told is None:
        yield Span(KEY, Period(treaty.opened, newest.day), lacks=("signatory",), part=treaty.id, source=cited)
        return
    yield Span(KEY, Period(treaty.opened, told), part=treaty.id, source=cited)
    if told < newest.day:
        yield Span(KEY, Period(told + DAY, newest.day), lacks=("signatory",), part=treaty.id, source=newest.source)


def _own(lists: Iterable[List]) -> List:
    """The newest list of the source that comes first in `LISTS`."""
    order = list(LISTS.values())
    return min(lists, key=lambda one: (order.index(one.source), -one.day.toordinal()))


def _spells(
    treaty: Treaty, lists: Sequence[List], left: dict[tuple[str, str], list[Withdrawal]], notes: list[str]
) -> Iterator[Spell]:
    """Every status of every state in a treaty, each in the life of the state that had it."""
    withdrawn = {country: those for (id, country), those in left.items() if id == treaty.id}
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
            yield from _outside(state, treaty, spells)


def _outside(state: State, treaty: Treaty, spells: Sequence[Spell]) -> Iterator[Spell]:
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
    own = _own(binding) if binding else None
    days = {one.states[country].joined for one in binding}
    if len(days) > 1:
        told = ", ".join(f"{one.states[country].joined} ({one.source} {one.day})" for one in binding)
        notes.append(f"{treaty.id}: {country} joined by the lists on {told}")
    signed = _own(signing).states[country].signed if signing else None
    joined = own.states[country].joined if own else next((one.joined for one in withdrawn if one.joined), None)
    source = own.source if own else _own(signing).source if signing else WITHDRAWALS
    unsigned = next((one.effective for one in withdrawn if one.kind == "signature"), None)
    if signed and (joined is None or signed < joined):
        ends = [day - DAY for day in (joined, unsigned) if day]
        yield Spell(country, "signatory", signed, min(ends, default=None), signed, known_by=source)
    if joined is None:
        return
    action = own.states[country].action if own else None
    bound = Spell(country, "party", joined, None, signed, joined, action, known_by=source)
    exit = next((one for one in withdrawn if one.kind != "signature" and one.effective > joined), None)
    if exit is None:
        yield from _unless_gone(bound, lists)
        return
    left = exit.effective if exit.kind != "disputed" else None
    yield attrs.evolve(bound, end=exit.effective - DAY, left=left)
    if exit.kind == "disputed":
        yield attrs.evolve(bound, status="disputed", start=exit.effective)
    elif exit.kind == "ratification" and signed:
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


DERIVED = Derived(
    key=KEY,
    title=Text(
        en="Parties to treaties, from lists of several days", nb="Parter i avtaler, etter lister fra flere dager"
    ),
    inputs=(*LISTS, WITHDRAWALS, DECLARATIONS),
    tables=(TABLE,),
    derive=derive,
    needs=("unoda_treaties",),
)
