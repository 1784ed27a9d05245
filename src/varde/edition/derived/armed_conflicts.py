"""Armed conflicts and armed groups by state: UCDP's lists of conflicts and pairs turned round, and whom the lists are about.

A conflict stands under each state that it is about, and under each that is a side in it or sends a side troops who fight;
beside those the states that it is about, so that a page can tell where a country's soldiers fought. Of a state of UCDP's
list no row means that there was no such conflict. A place that is none (Palestine, whose conflict stands under Israel, or
Greenland) has no rows either, and nothing is told of it: which states the list has, and when, is a table of its own.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from varde.edition.derived import Derived, Inputs
from varde.gazetteer import gazetteer
from varde.model import Text
from varde.sources import Column, Reading, Span, Table
from varde.sources.source import Row
from varde.sources.ucdp.active import INTENSITY, KINDS
from varde.sources.ucdp.shared import FIRST_CONFLICT, release

CONFLICTS, CONFLICT_STATES, DYADS, DYAD_STATES = (
    "ucdp_conflicts",
    "ucdp_conflict_states",
    "ucdp_dyads",
    "ucdp_dyad_states",
)
ROLES = {"side_a": "party", "side_b": "party", "support_a": "supporter", "support_b": "supporter"}
"""What a state that fights is in a conflict, by UCDP's word for it; on which side makes no difference here."""

YEAR = Column("year", "DATE", "First day of the year.")
COUNTRY = Column("country", "VARCHAR", "The state.", names="country")
CONFLICT = Column("conflict", "INTEGER", "UCDP's number of the conflict.")
HEAT = Column(
    "intensity", "VARCHAR", "Minor from 25 deaths in battle, war from 1,000.", allowed=tuple(INTENSITY.values())
)
TYPE = Column("type", "VARCHAR", "Kind of conflict.", allowed=tuple(KINDS.values()))

BY_STATE = Table(
    name="conflicts_by_state",
    help="Active armed conflicts by the state whose government or territory they are about, and year.",
    columns=(COUNTRY, YEAR, CONFLICT, HEAT, TYPE),
    key=("country", "year", "conflict"),
)
FOUGHT = Table(
    name="conflicts_fought",
    help="Active armed conflicts by the state that is a side in them or sends a side troops, and year.",
    columns=(
        COUNTRY,
        YEAR,
        CONFLICT,
        Column("role", "VARCHAR", "What the state is in it.", allowed=tuple(dict.fromkeys(ROLES.values()))),
        Column("place", "VARCHAR", "A state that the conflict is about.", names="country"),
        HEAT,
        TYPE,
    ),
    key=("country", "year", "conflict", "role", "place"),
)
GROUPS = Table(
    name="groups_by_state",
    help="Armed groups that fight a state, by the state that the conflict is about and year.",
    columns=(
        COUNTRY,
        YEAR,
        Column("group", "INTEGER", "UCDP's number of the armed group."),
        Column("dyad", "INTEGER", "UCDP's number of the pair."),
        HEAT,
    ),
    key=("country", "year", "dyad"),
)
LISTED = Table(
    name="ucdp_listed",
    help="The states of UCDP's lists, and when: of those no row means no conflict.",
    columns=(
        COUNTRY,
        Column("from", "DATE", "First day."),
        Column("to", "DATE", "Last day; null where it lasts.", required=False),
    ),
    key=("country", "from"),
)


def derive(inputs: Inputs) -> Reading:
    """Turn the lists round."""
    places: dict[tuple[int, dt.date], list[str]] = defaultdict(list)
    fought: list[tuple[int, dt.date, str, str]] = []
    for conflict, year, country, role in inputs[CONFLICT_STATES]:
        if role == "location":
            places[conflict, year].append(country)
        else:
            fought.append((conflict, year, country, ROLES[role]))
    about = {(row[0], row[1]): row[2:4] for row in inputs[CONFLICTS]}
    by_state = [(place, at[1], at[0], *about[at]) for at, found in places.items() for place in found]
    sides = {
        (country, year, conflict, role, place, *about[conflict, year])
        for conflict, year, country, role in fought
        for place in places[conflict, year]
    }
    fighting = {(dyad, year): (group, intensity) for dyad, year, group, intensity, _ in inputs[DYADS] if group}
    groups = {
        (country, year, fighting[dyad, year][0], dyad, fighting[dyad, year][1])
        for dyad, year, country, role in inputs[DYAD_STATES]
        if role == "location" and (dyad, year) in fighting
    }
    newest = max({row[4] for row in inputs[CONFLICTS]}, key=lambda name: release(name).end.end)
    spans = [
        Span(table.name, release(newest).covered(FIRST_CONFLICT), source=CONFLICTS)
        for table in (BY_STATE, FOUGHT, LISTED)
    ]
    spans += [
        Span(GROUPS.name, release(name).covered(FIRST_CONFLICT), source=DYADS)
        for name in {row[4] for row in inputs[DYADS]}
    ]
    rows: dict[str, list[Row]] = {
        BY_STATE.name: by_state,
        FOUGHT.name: list(sides),
        GROUPS.name: list(groups),
        LISTED.name: list(_listed()),
    }
    return Reading(newest, rows, tuple(spans))


def _listed() -> Iterable[Row]:
    """States, and Taiwan, with a number of Gleditsch and Ward's, which UCDP's lists go by."""
    for state in gazetteer().states:
        if state.gw is not None or any(part.system == "gw" for part in state.numbers):
            start = max(state.start or FIRST_CONFLICT, FIRST_CONFLICT)
            if state.end is None or state.end >= start:
                yield state.id, start, state.end


DERIVED = Derived(
    key="armed_conflicts",
    title=Text(en="Armed conflicts by state (UCDP)", nb="Væpnede konflikter etter stat (UCDP)"),
    inputs=(CONFLICTS, CONFLICT_STATES, DYADS, DYAD_STATES),
    tables=(BY_STATE, FOUGHT, GROUPS, LISTED),
    derive=derive,
    needs=(CONFLICTS, CONFLICT_STATES),
    columns={
        CONFLICTS: ("conflict", "year", "intensity", "type", "release"),
        DYADS: ("dyad", "year", "group", "intensity", "release"),
    },
)
