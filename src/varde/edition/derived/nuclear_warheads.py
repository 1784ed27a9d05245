"""All that is told of nuclear warheads, whoever told it, in one table for states and one for the world: by edition, year and kind."""

from varde.edition.derived import Derived, Inputs
from varde.model import Text
from varde.sources import Column, Reading, Span, Table
from varde.sources.curated import CONFIDENCE
from varde.sources.source import Row
from varde.sources.warheads import KINDS, spans

OVERVIEWS = ("nuclear_overviews", "nuclear_sipri")
"""Sources whose tables have these tables' columns already, and where each row is from."""
SERIES = "nuclear_warheads_fas"
"""The series, which counts one kind of warhead by state and another for the world."""

_EDITION = Column("edition", "VARCHAR", "Publisher and month, or the series and its last year.")
_REST = (
    Column("year", "DATE", "First day of the year."),
    Column("kind", "VARCHAR", "What is counted.", allowed=KINDS),
    Column("low", "INTEGER", "The number; the lower one where a range is given."),
    Column("high", "INTEGER", "The number; the higher one where a range is given."),
    Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
    Column("note", "VARCHAR", "What a reader should know of it.", required=False),
)
STATES = Table(
    name="nuclear_warheads",
    help="Numbers of nuclear warheads by state, year, kind and edition.",
    columns=(_EDITION, Column("country", "VARCHAR", "The state.", names="country"), *_REST),
    key=("edition", "country", "year", "kind"),
    part="edition",
)
ALL = Table(
    name="nuclear_warheads_world",
    help="Numbers of nuclear warheads of all states together, by year, kind and edition.",
    columns=(_EDITION, *_REST),
    key=("edition", "year", "kind"),
    part="edition",
)


def derive(inputs: Inputs) -> Reading:
    """Join the series and the overviews."""
    states: list[Row] = [
        (edition, country, year, "military_stockpile", warheads, warheads, "high", None)
        for edition, country, year, warheads in inputs[SERIES]
    ]
    world: list[Row] = [
        (edition, year, "total_inventory", warheads, warheads, "high", None)
        for edition, year, warheads in inputs[f"{SERIES}_world"]
    ]
    covered: list[Span] = [
        *spans(STATES.name, [(row[0], row[2]) for row in states], SERIES),
        *spans(ALL.name, [(row[0], row[1]) for row in world], SERIES),
    ]
    for source in OVERVIEWS:
        told, together = inputs[source], inputs[f"{source}_world"]
        states += [(*row[:7], row[8]) for row in told]
        world += [(*row[:6], row[7]) for row in together]
        covered += spans(STATES.name, [(row[0], row[2]) for row in told], source)
        covered += spans(ALL.name, [(row[0], row[1]) for row in together], source)
    return Reading(
        release=max(row[0].rsplit(" ", 1)[1] for row in (*states, *world)),
        rows={STATES.name: states, ALL.name: world},
        spans=tuple(covered),
    )


DERIVED = Derived(
    key="nuclear_warheads",
    title=Text(
        en="Nuclear warheads by state, year and edition", nb="Kjernefysiske stridshoder etter stat, år og utgave"
    ),
    inputs=tuple(f"{source}{part}" for source in (SERIES, *OVERVIEWS) for part in ("", "_world")),
    tables=(STATES, ALL),
    derive=derive,
)
