"""Women and all in uniform by month and country, of months that tell the two apart: what countries are ranked by."""

import datetime as dt
from collections import defaultdict

from varde.edition.derived import Derived, Inputs
from varde.model import Period, Text
from varde.sources import Column, Reading, Span, Table

PERSONNEL = "un_personnel"

TABLE = Table(
    name="women_deployed",
    help="Women and all uniformed personnel in UN peace operations by country, at the end of each month that tells women and men apart.",
    columns=(
        Column("month", "DATE", "First day of the month."),
        Column("country", "VARCHAR", "The contributor, ISO 3166-1 alpha-3.", names="country"),
        Column("women", "INTEGER", "Women."),
        Column("persons", "INTEGER", "Women and men."),
    ),
    key=("month", "country"),
)


def derive(inputs: Inputs) -> Reading:
    """Sum the personnel of each country over missions, kinds and types."""
    found: dict[dt.date, dict[str, list[int]]] = {}
    untold = set()
    for month, country, _, _, _, sex, persons in inputs[PERSONNEL]:
        of_country = found.setdefault(month, defaultdict(lambda: [0, 0]))[country]
        of_country[0] += persons if sex == "female" else 0
        of_country[1] += persons
        if sex is None:
            untold.add(month)
    first, last = min(found), max(found)
    return Reading(
        release=f"{last:%Y-%m}",
        rows={
            TABLE.name: [
                (month, country, women, persons)
                for month, countries in found.items()
                if month not in untold
                for country, (women, persons) in countries.items()
            ]
        },
        spans=tuple(
            Span(
                TABLE.name,
                month,
                published=month.start in found and month.start not in untold,
                source="un_contributions",
            )
            for month in Period(first, Period.month(last).end).months()
        ),
    )


DERIVED = Derived(
    key="women_deployed",
    title=Text(
        en="Women in uniform in UN peace operations, by country",
        nb="Kvinner i uniform i FNs fredsoperasjoner, etter land",
    ),
    inputs=(PERSONNEL,),
    tables=(TABLE,),
    derive=derive,
)
