"""Cyber incidents since 2000: the European Repository of Cyber Incidents, version 1.1, with receivers, kinds and initiators.

An incident has one line, and cells that hold several values: lists as Python writes them (``['China', 'Taiwan']``), or text parted by
semicolons. A value may stand more than once, and a receiver may be a region or an organisation instead of a state. Here an incident
has a row for each of its receivers, kinds and initiators, and is counted by its number. Where countries and categories of its initiators
are as many, they belong together in order; where not, each country goes with each category.

The repository takes in what has been made public and is political, done by a state, or against critical infrastructure. A day is
often the first of a month or a year for want of a better one, so that years are told and days are not.
"""

import ast
import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import product
from typing import TYPE_CHECKING

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from pathlib import Path

    from varde.fetch import Client

KEY = "eurepoc"
NAME = "EuRepoC_Global_Database_1.1.csv"
VERSION = "1.1"
ADDRESS = f"https://zenodo.org/records/7848941/files/{NAME}"
COLUMNS = ("ID", "start_date", "incident_type", "receiver_country", "initiator_country", "initiator_category")
KINDS = {
    "Data theft": "data_theft",
    "Data theft & Doxing": "doxing",
    "Disruption": "disruption",
    "Hijacking with Misuse": "hijacking_with_misuse",
    "Hijacking without Misuse": "hijacking_without_misuse",
    "Ransomware": "ransomware",
}
INITIATORS = {
    "State": "state_actor",
    "Non-state actor, state-affiliation suggested": "state_affiliated",
    "Non-state-group": "non_state_group",
    "Individual hacker(s)": "individual",
    "Unknown - not attributed": "not_attributed",
    "Not available": "not_attributed",
    "": "not_attributed",
}
RECEIVERS = ("state_receiver", "region_receiver", "organisation_receiver", "unknown_receiver")
REGIONS = frozenset(
    {
        "Africa", "Caucasus", "Eastern Europe", "North America", "Northern Europe", "South America", "Western Europe",
    }
)  # fmt: skip
"""Regions that the publisher does not mark with ``(region)``."""
ORGANISATIONS = frozenset(
    {
        "ISIS", "International Association of Athletics Federations", "Interpol",
        "Organization for Security and Cooperation in Europe", "UNICEF", "United Nations",
        "United Nations Economic and Social Council", "United Nations Environment Programme", "United Nations Organization",
        "World Anti-Doping Agency",
    }
)  # fmt: skip
UNKNOWN = frozenset({"", "Not available", "Unknown"})

TABLE = Table(
    name="cyber_incidents",
    help="Cyber incidents: a row for each receiver, kind and initiator of each incident.",
    columns=(
        Column("incident", "INTEGER", "The publisher's number of the incident."),
        Column("line", "INTEGER", "The number of the row among the incident's, from 1."),
        Column(
            "date",
            "DATE",
            "Its first day, often the first of a month or a year that is known no better.",
            required=False,
        ),
        Column("country", "VARCHAR", "The country that received it.", required=False, names="country"),
        Column("receiver", "VARCHAR", "What received it.", allowed=RECEIVERS),
        Column("kind", "VARCHAR", "What was done.", required=False, allowed=tuple(KINDS.values())),
        Column("initiator", "VARCHAR", "The country that it is traced to.", required=False, names="country"),
        Column("initiator_kind", "VARCHAR", "Who did it.", allowed=tuple(dict.fromkeys(INITIATORS.values()))),
    ),
    key=("incident", "line"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest file.

    Raises:
        SourceChanged: If a column is gone, a kind, a category or a country is new, or an incident comes twice.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    rows: list[Row] = []
    days: list[dt.date] = []
    seen: set[int] = set()
    undated = 0
    with packed(KEY, file, NAME) as text:
        for line in csv_lines(KEY, text, COLUMNS, file.name):
            incident, day = _number(line["ID"], file.name), _day(line, file.name)
            if incident in seen:
                raise SourceChanged(KEY, f"incident {incident} in {file.name}", "one line", "two")
            seen.add(incident)
            if day:
                days.append(day)
            else:
                undated += 1
            rows += [(incident, number, day, *cells) for number, cells in enumerate(_lines(line, file.name), start=1)]
    if not days:
        raise SourceChanged(KEY, file.name, "incidents with a day", "none")
    covered = Period(dt.date(min(days).year, 1, 1), max(days))
    note = f"incidents without a day, which are counted in no year: {undated}"
    return Reading(
        release=VERSION,
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, covered),),
        notes=(note,) if undated else (),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the file from the data set's archive."""

    def rows(path: "Path") -> int:
        with path.open(encoding="utf-8-sig", newline="") as text:
            return sum(1 for _ in csv_lines(KEY, text, COLUMNS, NAME))

    return (client.get(ADDRESS, name=NAME, source=KEY, accept="csv", rows=rows),)


def several(cell: str) -> list[str]:
    """The values of a cell, in order: of a list as Python writes it, or of text parted by semicolons.

    Example:
        >>> several("['China', 'Taiwan', 'China']"), several("Disruption; Ransomware"), several("")
        (['China', 'Taiwan', 'China'], ['Disruption', 'Ransomware'], [''])
    """
    if cell.startswith("["):
        found = ast.literal_eval(cell)
        return [str(value).strip() for value in found] or [""]
    return [value.strip() for value in cell.split(";")]


def _lines(line: dict[str, str], name: str) -> Iterator[tuple[str | None, str, str | None, str | None, str]]:
    where = f"incident {line['ID']} in {name}"
    receivers = dict.fromkeys(_party(label, where) for label in several(line["receiver_country"]))
    if len(receivers) > 1:
        receivers.pop((None, "unknown_receiver"), None)
    kinds = dict.fromkeys(
        _of(KINDS, kind, f"incident_type of {where}") if kind else None for kind in several(line["incident_type"])
    )
    countries, categories = several(line["initiator_country"]), several(line["initiator_category"])
    pairs = (
        zip(countries, categories, strict=True) if len(countries) == len(categories) else product(countries, categories)
    )
    initiators = dict.fromkeys(
        (_party(country, where)[0], _of(INITIATORS, category, f"initiator_category of {where}"))
        for country, category in pairs
    )
    for (country, receiver), kind, (initiator, category) in product(receivers, kinds, initiators):
        yield country, receiver, kind, initiator, category


def _party(label: str, where: str) -> tuple[str | None, str]:
    if label in UNKNOWN:
        return None, "unknown_receiver"
    if label in ORGANISATIONS:
        return None, "organisation_receiver"
    if label in REGIONS or label.endswith("(region)"):
        return None, "region_receiver"
    try:
        return gazetteer().states.find(label, dt.date(2020, 1, 1)).id, "state_receiver"
    except UnknownName as fault:
        raise SourceChanged(
            KEY, f"a country of {where}", "a country, region or organisation that is known", label
        ) from fault


def _of(known: dict[str, str], text: str, where: str) -> str:
    if text not in known:
        raise SourceChanged(KEY, where, ", ".join(filter(None, known)), text)
    return known[text]


def _number(text: str, name: str) -> int:
    if not text.isdecimal():
        raise SourceChanged(KEY, f"ID in {name}", "a number", text[:80])
    return int(text)


def _day(line: dict[str, str], name: str) -> dt.date | None:
    text = line["start_date"]
    if text in ("", "Not available"):
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError as fault:
        raise SourceChanged(
            KEY, f"start_date of incident {line['ID']} in {name}", "a day, as in 2020-07-01", text
        ) from fault


SOURCE = Source(
    key=KEY,
    title=Text(
        en="European Repository of Cyber Incidents", nb="Det europeiske registeret over cyberhendelser (EuRepoC)"
    ),
    publisher="European Repository of Cyber Incidents (EuRepoC)",
    url="https://eurepoc.eu/",
    licence="Not verified",
    licence_url="https://zenodo.org/records/7848941",
    redistribute=False,
    citation="European Repository of Cyber Incidents: Global Database, version {release}.",
    cadence="the repository daily, a version now and then",
    tables=(TABLE,),
    patterns=("EuRepoC_Global_Database_1.1*.csv*", "eurepoc_global_database_1_1*.csv*"),
    read=read,
    fetch=fetch,
)
