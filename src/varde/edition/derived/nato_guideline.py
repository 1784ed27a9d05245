"""How many allies spend two per cent of GDP on defence, by year and edition of NATO's table: its figures, and who was an ally when."""

import datetime as dt

from varde.edition.derived import Derived, Inputs
from varde.model import Period, Text
from varde.sources import Column, Reading, Span, Table
from varde.sources.source import Row

FIGURES, MEMBERS = "nato_defence", "memberships"
GUIDELINE = 2
"""Per cent of GDP."""

TABLE = Table(
    name="nato_guideline",
    help="Allies that reach NATO's guideline of two per cent, where an edition of its table has every ally with armed forces.",
    columns=(
        Column("edition", "VARCHAR", "Day (or month) of publication of NATO's table."),
        Column("year", "DATE", "First day of the year."),
        Column("allies", "INTEGER", "Members at the end of the year that the table has, which is all but Iceland."),
        Column("reached", "INTEGER", "Those of them at two per cent of GDP or more."),
    ),
    key=("edition", "year"),
    part="edition",
)


def derive(inputs: Inputs) -> Reading:
    """Count, for every edition and year that has every ally.

    Iceland has no armed forces and stands in no table; who is in no edition at all is therefore not waited for.
    """
    shares: dict[tuple[str, dt.date], dict[str, float]] = {}
    for edition, year, country, share, *_ in inputs[FIGURES]:
        if share is not None:
            shares.setdefault((edition, year), {})[country] = share
    armed = {country for told in shares.values() for country in told}
    spells = [row for row in inputs[MEMBERS] if row[0] == "NATO" and row[1] in armed]
    rows: list[Row] = []
    for (edition, year), told in sorted(shares.items()):
        last = year.replace(month=12, day=31)
        allies = {row[1] for row in spells if row[2] <= last and (row[3] is None or row[3] >= last)}
        if allies <= set(told):
            rows.append((edition, year, len(allies), sum(told[ally] >= GUIDELINE for ally in allies)))
    spans = tuple(Span(TABLE.name, Period.year(row[1].year), part=row[0], source=FIGURES) for row in rows)
    return Reading(max((row[0] for row in rows), default="none"), {TABLE.name: rows}, spans)


DERIVED = Derived(
    key="nato_guideline",
    title=Text(en="Allies at two per cent of GDP", nb="Allierte på to prosent av BNP"),
    inputs=(FIGURES, MEMBERS),
    tables=(TABLE,),
    derive=derive,
    needs=(FIGURES, MEMBERS),
)
