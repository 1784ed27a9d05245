"""Declarations that recognise the jurisdiction of the International Court of Justice as compulsory: Varde's own table, from the Court's list.

It holds those that were in force on some day from `KNOWN_FROM` to the day of the list, with the day of deposit of each. A declaration that another
one replaced is there too; earlier declarations of the same states, back to those made under the Permanent Court, are not.
"""

import datetime as dt
from collections.abc import Sequence

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE, FOLDER, first_day, lines
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

KEY = "icj_declarations"
KNOWN_FROM = dt.date(2014, 1, 1)
"""The first day from which no declaration that lapsed is left out."""
KNOWN_TO = dt.date(2023, 6, 1)
"""The day of the Court's list."""
COLUMNS = ("country", "declared", "replaced", "source", "confidence", "note")

TABLE = Table(
    name=KEY,
    help="Declarations under Article 36 (2) of the Statute of the International Court of Justice.",
    columns=(
        Column("country", "VARCHAR", "The state, ISO 3166-1 alpha-3.", names="country"),
        Column("declared", "DATE", "The day on which the declaration was deposited."),
        Column("replaced", "DATE", "The day on which another declaration took its place.", required=False),
        Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
        Column("origin", "VARCHAR", "Where the row was taken from."),
        Column("note", "VARCHAR", "What a reader should know of it.", required=False),
    ),
    key=("country", "declared"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table.

    Raises:
        SourceChanged: If a declaration was replaced before it was made, or by none of the same state.
    """
    rows: list[Row] = []
    for line in lines(KEY, files, COLUMNS):
        declared = first_day(line["declared"])
        replaced = first_day(line["replaced"]) if line["replaced"] else None
        rows.append((line["country"], declared, replaced, line["confidence"], line["source"], line["note"] or None))
    made = {(row[0], row[1]) for row in rows}
    for country, declared, replaced, *_ in rows:
        if replaced is not None and (replaced <= declared or (country, replaced) not in made):
            raise SourceChanged(KEY, f"replaced of {country}", "the day of a later declaration", str(replaced))
    covered = Span(KEY, Period(KNOWN_FROM, KNOWN_TO))
    return Reading(release=KNOWN_TO.isoformat(), rows={KEY: rows}, spans=(covered,), used=tuple(files))


SOURCE = Source(
    key=KEY,
    title=Text(
        en="Declarations on the jurisdiction of the International Court of Justice",
        nb="Erklæringer om Den internasjonale domstolens jurisdiksjon",
    ),
    publisher="Varde",
    url="https://www.icj-cij.org/declarations",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Declarations recognising the jurisdiction of the International Court of Justice as compulsory, compiled from the "
    "Court’s list, {release}.",
    cadence="when a state makes a declaration",
    tables=(TABLE,),
    patterns=("icj_declarations.csv",),
    read=read,
    packaged=(FOLDER / "icj_declarations.csv",),
)
