"""Withdrawals from treaties, which lists of parties leave out once they have taken effect: Varde's own table, from notices and reports of them.

It holds what is known of the treaties in the gazetteer, and is not complete: a state that is on an older list and not on a newer one has left
in between, whether it stands here or not.
"""

import datetime as dt
from collections.abc import Sequence

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.curated import CONFIDENCE, FOLDER, first_day, lines
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

KEY = "treaty_withdrawals"
KINDS = ("withdrawal", "ratification", "signature", "disputed")
KNOWN_TO = dt.date(2026, 11, 24)
"""The day to which withdrawals were looked for, in every treaty of the gazetteer."""
COLUMNS = ("country", "treaty", "kind", "joined", "notified", "effective", "source", "confidence", "note")

TABLE = Table(
    name=KEY,
    help="Withdrawals from treaties, with the day on which each took or takes effect.",
    columns=(
        Column("country", "VARCHAR", "The state, ISO 3166-1 alpha-3.", names="country"),
        Column("treaty", "VARCHAR", "The treaty.", names="treaty"),
        Column(
            "kind",
            "VARCHAR",
            "What was withdrawn: the state from the treaty, its ratification alone, or its signature alone (it does not mean to "
            "join); disputed where the depositaries have not taken note of it.",
            allowed=KINDS,
        ),
        Column("joined", "DATE", "When the state had joined, where no list tells.", required=False),
        Column("notified", "DATE", "The day on which the depositary was notified.", required=False),
        Column("effective", "DATE", "The first day on which the state was no longer bound."),
        Column("confidence", "VARCHAR", "How well the row is sourced.", allowed=CONFIDENCE),
        Column("origin", "VARCHAR", "Where the row was taken from."),
        Column("note", "VARCHAR", "What a reader should know of it.", required=False),
    ),
    key=("treaty", "country", "effective"),
    part="treaty",
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the curated table.

    Raises:
        SourceChanged: If a withdrawal takes effect before it was notified, or before the treaty was opened.
    """
    rows: list[Row] = []
    for line in lines(KEY, files, COLUMNS):
        notified = first_day(line["notified"]) if line["notified"] else None
        effective = first_day(line["effective"])
        first = notified or gazetteer().treaties.get(line["treaty"]).opened
        if effective < first:
            raise SourceChanged(KEY, f"{line['country']} in {line['treaty']}", f"a day from {first}", str(effective))
        joined = first_day(line["joined"]) if line["joined"] else None
        told = (line["confidence"], line["source"], line["note"] or None)
        rows.append((line["country"], line["treaty"], line["kind"], joined, notified, effective, *told))
    spans = tuple(Span(KEY, Period(treaty.opened, KNOWN_TO), part=treaty.id) for treaty in gazetteer().treaties)
    return Reading(release=KNOWN_TO.isoformat(), rows={KEY: rows}, spans=spans, used=tuple(files))


SOURCE = Source(
    key=KEY,
    title=Text(en="Withdrawals from treaties", nb="Utmeldinger av internasjonale avtaler"),
    publisher="Varde",
    url="https://treaties.un.org/pages/participationstatus.aspx?clang=_en",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Varde: Withdrawals from treaties, compiled from depositaries’ notices and reports of them, {release}.",
    cadence="when a state withdraws",
    tables=(TABLE,),
    patterns=("treaty_withdrawals.csv",),
    read=read,
    packaged=(FOLDER / "treaty_withdrawals.csv",),
)
