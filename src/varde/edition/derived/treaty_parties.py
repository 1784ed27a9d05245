"""Who was bound by which treaty from when to when, and who had signed it: the lists of several days put together, and the withdrawals.

A list is of one day, and a state that has left is not on it any more. So the newest list does not tell the past, and an older one not the
present; of both together, and of what is known of withdrawals, this table tells for each day what is known of it:

* A state is bound from the day on which it deposited its consent, as the depositary's own list gives it where there is one. Of treaties with
  several depositaries it is the first day that any list gives.
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
from collections.abc import Iterator, Sequence

from varde.edition.derived import Derived, Inputs
from varde.edition.standings import DAY, ORDER, WITHDRAWALS, List, Listed, Spell, Withdrawal, outside, own, spells_of
from varde.gazetteer import Treaty, gazetteer
from varde.model import Period, Text
from varde.sources import Column, Reading, Span, Table
from varde.sources.icj_declarations import KNOWN_FROM, KNOWN_TO
from varde.sources.source import Row
from varde.sources.treaty_lists import ACTIONS

KEY = "treaty_parties"
LISTS = {f"{source.removesuffix('_treaties')}_treaties": source for source in ORDER}
"""The tables of lists, with their sources."""
DECLARATIONS = "icj_declarations"
"""The table of declarations on the jurisdiction of the International Court of Justice, which are kept as if it were a treaty."""
COURT = "icj_compulsory"
STATUSES = ("party", "signatory", "outside", "disputed", "unknown")

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
        rows += [_row(treaty, spell, told) for spell in spells_of(treaty, found, left.get(treaty.id, {}), notes)]
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
            yield from outside(state, court, spells)


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


def _withdrawals(inputs: Inputs) -> dict[str, dict[str, list[Withdrawal]]]:
    """The withdrawals by treaty and state."""
    found: dict[str, dict[str, list[Withdrawal]]] = {}
    for country, treaty, kind, joined, _, effective, *_ in inputs[WITHDRAWALS]:
        found.setdefault(treaty, {}).setdefault(country, []).append(Withdrawal(kind, joined, effective))
    return found


def _spans(treaty: Treaty, lists: Sequence[List], told: dt.date | None) -> Iterator[Span]:
    """What is covered of a treaty, and to which day it is known who has only signed."""
    newest, cited = lists[-1], own(lists).source
    if told is None:
        yield Span(KEY, Period(treaty.opened, newest.day), lacks=("signatory",), part=treaty.id, source=cited)
        return
    yield Span(KEY, Period(treaty.opened, told), part=treaty.id, source=cited)
    if told < newest.day:
        yield Span(KEY, Period(told + DAY, newest.day), lacks=("signatory",), part=treaty.id, source=newest.source)


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
