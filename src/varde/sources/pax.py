"""Peace agreements of every kind since 1990: the PA-X Peace Agreements Database of the University of Edinburgh.

Wider than UCDP's list: ceasefires, agreements on how to talk, local agreements and unilateral documents are in it, and each annex
may count. The two codings are never mixed. Its licence forbids commercial use, so it is read on the user's own machine and ships
nowhere. Days are written day first from version 10 on, and as ISO dates before; both are read. Third parties are free text, read
by `varde.sources.third_parties`.
"""

import csv
import datetime as dt
import gzip
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines
from varde.sources.third_parties import third_parties

if TYPE_CHECKING:
    from pathlib import Path

    from varde.fetch import Client

KEY = "pax"
URL = "https://www.peaceagreements.org/cms/documents/3957/pax_data_2257_agreements_v10.csv"
COLUMNS = ("PPName", "AgtId", "Ver", "Agt", "Dat", "Status", "Agtp", "Stage", "ThrdPart", "Loc1ISO", "Loc2ISO", "GeWom")
STAGES = {
    "Pre": "pre-negotiation",
    "Cea": "ceasefire",
    "SubPar": "partial",
    "SubComp": "comprehensive",
    "Imp": "implementation",
    "Ren": "renewal",
    "Oth": "other",
}
LEVELS = {"Inter": "interstate", "InterIntra": "mixed", "Intra": "intrastate", "IntraLocal": "substate"}
LONGEST = 1_000_000
"""The most characters that one cell may have: signature blocks run to many thousands."""

AGREEMENTS = Table(
    name="pax_agreements",
    help="Peace agreements as PA-X lists them: one row for each agreement and country of the conflict.",
    columns=(
        Column("agreement", "VARCHAR", "PA-X's number of the agreement."),
        Column("date", "DATE", "The day it was signed, or agreed."),
        Column(
            "country",
            "VARCHAR",
            "A country of the conflict; null for a conflict of none.",
            required=False,
            names="country",
        ),
        Column("pax_process", "VARCHAR", "The peace process, as PA-X names it."),
        Column("title", "VARCHAR", "Its title, as PA-X gives it."),
        Column("stage", "VARCHAR", "How far it goes.", allowed=tuple(STAGES.values())),
        Column("level", "VARCHAR", "Between states, within one, or local.", allowed=tuple(LEVELS.values())),
        Column("women_gender", "BOOLEAN", "Whether it has a provision on women or gender, by PA-X's coding."),
        Column("url", "VARCHAR", "Its page at PA-X."),
    ),
    key=("agreement", "country"),
)
PARTIES = Table(
    name="pax_third_parties",
    help="Third parties that PA-X names in agreements: one row for each agreement, country of the conflict and third party.",
    columns=(
        Column("agreement", "VARCHAR", "PA-X's number of the agreement."),
        Column("date", "DATE", "The day it was signed, or agreed."),
        Column(
            "conflict",
            "VARCHAR",
            "A country of the conflict; null for a conflict of none.",
            required=False,
            names="country",
        ),
        Column("party", "VARCHAR", "The third party: a state or an organisation."),
        Column("country", "VARCHAR", "The third party, if it is a state.", required=False, names="country"),
        Column("organisation", "VARCHAR", "The third party, if it is not.", required=False, names="organisation"),
        Column("pax_process", "VARCHAR", "The peace process, as PA-X names it."),
    ),
    key=("agreement", "conflict", "party"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest file.

    Raises:
        SourceChanged: If a column is gone, a value is not one that is known, or an agreement comes twice.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    agreements: list[Row] = []
    parties: list[Row] = []
    seen: set[str] = set()
    versions: set[int] = set()
    for line in _lines(file):
        number, day = line["AgtId"], _day(line["Dat"], file)
        if number in seen:
            raise SourceChanged(KEY, file.name, "each agreement once", f"agreement {number} twice")
        seen.add(number)
        versions.add(int(line["Ver"]))
        conflict = [gazetteer().states.get(iso).id for iso in (line["Loc1ISO"], line["Loc2ISO"]) if iso]
        coded = (
            _coded(file, line, "Stage", STAGES),
            _coded(file, line, "Agtp", LEVELS),
            int(line["GeWom"]) > 0,
            f"https://www.peaceagreements.org/agreements/{number}/",
        )
        process, title = _flat(line["PPName"]), _flat(line["Agt"])
        agreements += [(number, day, country, process, title, *coded) for country in conflict or [None]]
        for party in third_parties(line["ThrdPart"], conflict, day):
            state = party if party in gazetteer().states else None
            body = None if state else party
            parties += [(number, day, country, party, state, body, process) for country in conflict or [None]]
    days = [row[1] for row in agreements]
    covered = Period(dt.date(min(days).year, 1, 1), max(days))
    return Reading(
        release=f"version {max(versions)}",
        rows={AGREEMENTS.name: agreements, PARTIES.name: parties},
        spans=(Span(AGREEMENTS.name, covered), Span(PARTIES.name, covered)),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the table of agreements from the database's downloads."""
    return [client.get(URL, name=URL.rpartition("/")[2], source=KEY, accept="csv", rows=_count)]


def _count(path: "Path") -> int:
    csv.field_size_limit(LONGEST)
    with path.open(encoding="utf-8-sig", newline="") as text:
        return sum(1 for _ in csv_lines(KEY, text, COLUMNS, path.name))


def _lines(file: RawFile) -> Iterator[dict[str, str]]:
    csv.field_size_limit(LONGEST)
    opened = gzip.open if file.name.endswith(".gz") else open
    with opened(file.path, "rt", encoding="utf-8-sig", newline="") as text:
        yield from csv_lines(KEY, text, COLUMNS, file.name)


def _day(text: str, file: RawFile) -> dt.date:
    """A day, written day first or as an ISO date."""
    if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text):
        day, month, year = map(int, match.groups())
        return dt.date(year, month, day)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return dt.date.fromisoformat(text)
    raise SourceChanged(KEY, f"Dat in {file.name}", "dd/mm/yyyy or an ISO date", repr(text))


def _flat(text: str) -> str:
    """Text on one line, without characters that are not seen."""
    return " ".join("".join(char for char in text if unicodedata.category(char) != "Cf").split())


def _coded(file: RawFile, line: dict[str, str], column: str, codes: dict[str, str]) -> str:
    if line[column] not in codes:
        where = f"{column} of agreement {line['AgtId']} in {file.name}"
        raise SourceChanged(KEY, where, f"one of {', '.join(codes)}", line[column] or "nothing")
    return codes[line[column]]


SOURCE = Source(
    key=KEY,
    title=Text(en="PA-X Peace Agreements Database", nb="PA-X, database over fredsavtaler"),
    publisher="University of Edinburgh, Peace and Conflict Resolution Evidence Platform",
    url="https://www.peaceagreements.org/",
    licence="CC BY-NC-SA 4.0",
    licence_url="https://creativecommons.org/licenses/by-nc-sa/4.0/",
    redistribute=False,
    citation="University of Edinburgh: PA-X Peace Agreements Database, {release} (Bell and Badanjak 2019).",
    cadence="yearly",
    tables=(AGREEMENTS, PARTIES),
    patterns=("pax_data_*_agreements_v*.csv", "pax_v*_agreements.csv.gz"),
    read=read,
    fetch=fetch,
)
