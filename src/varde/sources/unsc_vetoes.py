"""Vetoes in the UN Security Council: which permanent member stopped which draft, and when.

The UN's Department of Political and Peacebuilding Affairs keeps the list on the Peace and Security Data Hub (DPPA-SCVETOES), with a
column for each permanent member. The World Politics Data Lab keeps one taken from the Dag Hammarskjöld Library, with the names of
those who vetoed in up to three columns; its columns of zeros and ones are not whole and are not read.

Vetoes of the Soviet Union and of Russia are each given to the state that was there. China's seat is counted from 1971 on in the
library's list, which leaves out the one veto of 1955.
"""

import csv
import datetime as dt
import gzip
import io
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from varde.errors import SourceChanged
from varde.fetch.hub_table import HubTable, parse_table, read_count, read_date
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, require_columns

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "unsc_vetoes"
HUB = ("id", "date", "draft_res#", "china", "france", "russian_federation_ussr", "united_kingdom", "united_states")
MEMBERS = {
    "china": "CHN",
    "france": "FRA",
    "russian_federation_ussr": "RUS",
    "united_kingdom": "GBR",
    "united_states": "USA",
}
LIBRARY = ("date", "draft", "agenda_item", "member_veto1", "member_veto2", "member_veto3")
SEATS = tuple(sorted(MEMBERS.values()))
NAMES = {"China": "CHN", "France": "FRA", "Russia": "RUS", "USSR": "RUS", "UK": "GBR", "USA": "USA"}

TABLE = Table(
    name="unsc_vetoes",
    help="Vetoes, one row for each draft that was stopped and each permanent member that stopped it.",
    columns=(
        Column("date", "DATE", "Day of the vote."),
        Column("draft", "VARCHAR", "Symbol of the draft, or of the meeting, and its number where several share one."),
        Column("country", "VARCHAR", "The permanent member, as it was then.", names="country"),
        Column(
            "permanent_seat", "VARCHAR", "Whose the seat is today: Russia's also for the Soviet Union.", allowed=SEATS
        ),
        Column("agenda", "VARCHAR", "Item of the agenda.", required=False),
    ),
    key=("draft", "country"),
)


class Veto(NamedTuple):
    """A draft that was stopped."""

    date: dt.date
    draft: str
    members: tuple[str, ...]
    agenda: str | None


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest list, in either form.

    Raises:
        SourceChanged: If a column is gone, a name is unknown, or a draft was stopped by nobody.
    """
    file = max(files, key=lambda raw: (_from_hub(raw), raw.retrieved, raw.name))
    vetoes = list(_hub(file) if _from_hub(file) else _library(file))
    seen: dict[str, int] = {}
    rows: list[Row] = []
    for veto in sorted(vetoes, key=lambda veto: veto.date):
        seen[veto.draft] = seen.get(veto.draft, 0) + 1
        draft = veto.draft if seen[veto.draft] == 1 else f"{veto.draft} ({seen[veto.draft]})"
        if not veto.members:
            raise SourceChanged(KEY, f"{veto.draft} of {veto.date}", "at least one permanent member", "none")
        rows += [(veto.date, draft, _then(member, veto.date), member, veto.agenda) for member in veto.members]
    last = _reach(file, max(veto.date for veto in vetoes))
    return Reading(
        release=last.isoformat(),
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, Period(dt.date(1946, 1, 17), last)),),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the list from the Peace and Security Data Hub."""
    from varde.fetch.hub import fetch_dataset

    return fetch_dataset(client, KEY, "DPPA-SCVETOES", HUB)


def _hub(file: RawFile) -> Iterator[Veto]:
    for line in _table(file).rows:
        members = tuple(iso3 for column, iso3 in MEMBERS.items() if str(line[column]).split(".")[0] == "1")
        day = read_date(line["date"], KEY, "date")[0]
        told = read_count(line.get("#_of_pms"), KEY, "#_of_pms")
        if told is not None and told != len(members):
            raise SourceChanged(
                KEY, f"row {line['id']}", f"the {told} permanent members that it counts", str(len(members))
            )
        draft = str(line["draft_res#"] or f"{day.isoformat()}, {line['id']}").strip()
        yield Veto(day, draft, members, str(line.get("short_agenda") or line.get("agenda") or "") or None)


def _table(file: RawFile) -> HubTable:
    content = file.path.read_bytes()
    return parse_table(gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content, KEY, file.name, HUB)


def _library(file: RawFile) -> Iterator[Veto]:
    """The library's list. A cell of an agenda may hold a line break, so lines are not rows."""
    try:
        text = file.path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise SourceChanged(KEY, file.name, "text in UTF-8", str(fault)) from fault
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    require_columns(KEY, reader.fieldnames or (), LIBRARY, file.name)
    for line in reader:
        if None in line.values() or None in line:
            raise SourceChanged(KEY, f"{file.name}, line {reader.line_num}", "a whole line", "fewer or more cells")
        names = [line[column] for column in LIBRARY[3:] if line[column]]
        unknown = [name for name in names if name not in NAMES]
        if unknown:
            raise SourceChanged(KEY, f"{file.name}, line {reader.line_num}", ", ".join(NAMES), ", ".join(unknown))
        month, day, year = (int(part) for part in line["date"].split("/"))
        members = tuple(NAMES[name] for name in names)
        yield Veto(dt.date(year, month, day), line["draft"], members, line["agenda_item"] or None)


def _then(member: str, day: dt.date) -> str:
    """The permanent member as it was on the day: the Soviet Union before Russia."""
    state = gazetteer().states.get(member)
    if member == "RUS" and not state.exists(day):
        return "SUN"
    return member


def _from_hub(file: RawFile) -> bool:
    return file.name.casefold().startswith("dppa")


def _reach(file: RawFile, last: dt.date) -> dt.date:
    """The last day that a list speaks of: the day of the last update that the Hub tells, or the end of the month before the one in
    the name of the library's list; its last veto, if it tells neither.

    A list says when something was stopped, and never that nothing was.
    """
    if _from_hub(file):
        told = (line.get("last_update") for line in _table(file).rows)
        return max([last, *(read_date(day, KEY, "last_update")[0] for day in told if day)])
    if match := re.search(r"_([a-z]{3})[a-z]*([0-9]{4})\.csv$", file.name):
        months = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
        if match[1] in months:
            return max(last, dt.date(int(match[2]), months.index(match[1]) + 1, 1) - dt.timedelta(days=1))
    return last


SOURCE = Source(
    key=KEY,
    title=Text(en="Vetoes in the UN Security Council", nb="Veto i FNs sikkerhetsråd"),
    publisher="World Politics Data Lab; United Nations, Department of Political and Peacebuilding Affairs",
    url="https://psdata.un.org/dataset/DPPA-SCVETOES",
    licence="MIT; CC BY 3.0 IGO",
    licence_url="https://github.com/world-politics-datalab/vetoes-un-security-council/blob/main/LICENSE",
    redistribute=True,
    citation="World Politics Data Lab, from the UN Dag Hammarskjöld Library; United Nations, Peace and Security Data Hub: Vetoes in the Security Council since 1946, {release}.",
    cadence="after each veto",
    tables=(TABLE,),
    patterns=("DPPA-SCVETOES*.json", "DPPA-SCVETOES*.csv", "dppa-scvetoes*.csv", "unsc_vetoes*.csv"),
    read=read,
    fetch=fetch,
)
