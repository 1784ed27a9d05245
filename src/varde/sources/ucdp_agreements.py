"""Peace agreements in armed conflicts: the UCDP Peace Agreement Dataset, an Excel workbook.

The workbook names third parties in free text; `varde.sources.third_parties` reads states and organisations out of it. UCDP takes
only agreements between warring parties on what the conflict is about. To which peace process an agreement belongs is Varde's own
reckoning, in ``curated/ucdp_agreement_processes.csv``, for agreements since 1990.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.curated import FOLDER
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines, require_columns
from varde.sources.third_parties import third_parties
from varde.sources.workbook import Cell, sheets

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "ucdp_agreements"
URL = "https://ucdp.uu.se/downloads/peace/ucdp-peace-agreements-221.xlsx"
COLUMNS = ("paid", "gwno", "pa_name", "pa_date", "pa_3rd", "pa_type", "gender", "version")
KINDS = {"1": "full", "2": "partial", "3": "process"}

AGREEMENTS = Table(
    name="peace_agreements_ucdp",
    help="Peace agreements as UCDP lists them: one row for each agreement and country of the conflict.",
    columns=(
        Column("agreement", "VARCHAR", "UCDP's number of the agreement."),
        Column("date", "DATE", "The day it was signed."),
        Column("country", "VARCHAR", "A country whose government is a party to the conflict.", names="country"),
        Column("process", "VARCHAR", "The peace process it belongs to.", required=False, names="process"),
        Column("title", "VARCHAR", "Its name, as UCDP gives it."),
        Column(
            "kind",
            "VARCHAR",
            "Whether it settles the whole issue, a part of it, or how to go on.",
            allowed=tuple(KINDS.values()),
        ),
        Column("women_gender", "BOOLEAN", "Whether it has a provision on women or gender, by UCDP's coding."),
    ),
    key=("agreement", "country"),
)
PARTIES = Table(
    name="peace_agreement_parties_ucdp",
    help="Third parties that UCDP names in peace agreements: one row for each agreement, country of the conflict and third party.",
    columns=(
        Column("agreement", "VARCHAR", "UCDP's number of the agreement."),
        Column("date", "DATE", "The day it was signed."),
        Column("conflict", "VARCHAR", "A country whose government is a party to the conflict.", names="country"),
        Column("party", "VARCHAR", "The third party: a state or an organisation."),
        Column("country", "VARCHAR", "The third party, if it is a state.", required=False, names="country"),
        Column("organisation", "VARCHAR", "The third party, if it is not.", required=False, names="organisation"),
        Column("process", "VARCHAR", "The peace process it belongs to.", required=False, names="process"),
    ),
    key=("agreement", "conflict", "party"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest workbook.

    Raises:
        SourceChanged: If a column is gone, a value is not one that is known, or an agreement comes twice.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    agreements: list[Row] = []
    parties: list[Row] = []
    versions: set[str] = set()
    for line in _lines(file):
        number, day, title = line["paid"], dt.date.fromisoformat(line["pa_date"]), " ".join(line["pa_name"].split())
        conflict = [gazetteer().by_gw(int(gw), day).id for gw in line["gwno"].split(",")]
        process = _processes().get(number)
        kind, women = _coded(file, line, "pa_type", KINDS), _coded(file, line, "gender", {"0": False, "1": True})
        agreements += [(number, day, country, process, title, kind, women) for country in conflict]
        for party in third_parties(line["pa_3rd"], conflict, day):
            state = party if party in gazetteer().states else None
            body = None if state else party
            parties += [(number, day, country, party, state, body, process) for country in conflict]
        versions.add(line["version"])
    days = [row[1] for row in agreements]
    covered = Period(dt.date(min(days).year, 1, 1), dt.date(max(days).year, 12, 31))
    return Reading(
        release=max(versions),
        rows={AGREEMENTS.name: agreements, PARTIES.name: parties},
        spans=(Span(AGREEMENTS.name, covered), Span(PARTIES.name, covered)),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the workbook from UCDP's downloads."""
    return [client.get(URL, name=URL.rpartition("/")[2], source=KEY, accept="zip")]


def _lines(file: RawFile) -> Iterator[dict[str, str]]:
    """The workbook's one sheet, by column name, every cell as text."""
    found = list(sheets(file.path, KEY).values())
    rows = [row for row in found[0] if row] if found else []
    if len(rows) < 2:
        raise SourceChanged(KEY, file.name, "a sheet with a heading and agreements", f"{len(rows)} rows")
    names = [_text(cell) for cell in rows[0]]
    require_columns(KEY, names, COLUMNS, file.name)
    seen: set[str] = set()
    for row in rows[1:]:
        line = dict.fromkeys(names, "") | dict(zip(names, map(_text, row), strict=False))
        if line["paid"] in seen:
            raise SourceChanged(KEY, file.name, "each agreement once", f"agreement {line['paid']} twice")
        seen.add(line["paid"])
        yield line


def _text(cell: Cell) -> str:
    """A cell as text: a number that is whole without its decimals."""
    if cell is None:
        return ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()


def _coded(file: RawFile, line: dict[str, str], column: str, codes: dict[str, str] | dict[str, bool]) -> str | bool:
    if line[column] not in codes:
        where = f"{column} of agreement {line['paid']} in {file.name}"
        raise SourceChanged(KEY, where, f"one of {', '.join(codes)}", line[column] or "nothing")
    return codes[line[column]]


@cache
def _processes() -> dict[str, str]:
    """The peace process of each agreement, by UCDP's number."""
    path = FOLDER / "ucdp_agreement_processes.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {
            line["agreement"]: line["process"] for line in csv_lines(KEY, file, ("agreement", "process"), path.name)
        }


SOURCE = Source(
    key=KEY,
    title=Text(en="UCDP Peace Agreement Dataset", nb="UCDPs datasett over fredsavtaler"),
    publisher="Uppsala Conflict Data Program, Uppsala University",
    url="https://ucdp.uu.se/downloads/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="Uppsala Conflict Data Program: UCDP Peace Agreement Dataset, version {release} (Pettersson, Högbladh and Öberg 2019; "
    "Davies, Pettersson and Öberg 2022).",
    cadence="irregular",
    tables=(AGREEMENTS, PARTIES),
    patterns=("ucdp-peace-agreements-*.xlsx", "ucdp_peace_agreements_*.xlsx"),
    read=read,
    fetch=fetch,
)
