"""Deaths in UN peace operations since 1948, one row a death: the Hub's DPPADPOSS-FATALITIES, in JSON and CSV."""

import datetime as dt
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from varde.errors import SourceChanged, UnknownName
from varde.fetch.hub_table import read_date, read_table
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "un_fatalities"
COLUMNS = (
    "id",
    "incident_date",
    "mission_acronym",
    "gender",
    "casualty_nationality",
    "casualty_personnel_type",
    "type_of_incident",
    "isocode3",
    "last_update",
)
KINDS = {
    "Military": "military",
    "Military Observer": "military",
    "Police": "police",
    "International Civilian": "civilian",
    "Local": "local",
    "Other": "other",
}
CAUSES = {
    "Malicious Act": "malicious_act",
    "Accident": "accident",
    "Illness": "illness",
    "Self-Inflicted": "self_inflicted",
    "To Be Determined": "undetermined",
    "Unknown": "undetermined",
}
SEXES = {"M": "male", "F": "female", "": None, None: None}
CORRECTIONS = Path(__file__).parent / "corrections" / "un_fatalities.toml"

TABLE = Table(
    name="un_fatalities",
    help="Deaths of personnel in UN peacekeeping operations and special political missions, one row each.",
    columns=(
        Column("id", "INTEGER", "The publisher's number of the death."),
        Column("date", "DATE", "Day of the incident."),
        Column(
            "country",
            "VARCHAR",
            "Nationality, ISO 3166-1 alpha-3; null where undetermined.",
            required=False,
            names="country",
        ),
        Column(
            "mission", "VARCHAR", "Mission; null where it is none of the missions.", required=False, names="mission"
        ),
        Column("mission_printed", "VARCHAR", "Mission as the publisher prints it."),
        Column("kind", "VARCHAR", "Kind of personnel.", allowed=tuple(dict.fromkeys(KINDS.values()))),
        Column("sex", "VARCHAR", "Null where not given.", required=False, allowed=("female", "male")),
        Column("cause", "VARCHAR", "Kind of incident.", allowed=tuple(dict.fromkeys(CAUSES.values()))),
    ),
    key=("id",),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest raw file, JSON or CSV.

    Raises:
        SourceChanged: If a column is gone, or a value is none that is known.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    names = _Names()
    rows: list[Row] = []
    updated = dt.date.min
    for line in read_table(file, KEY, COLUMNS).rows:
        day, _ = read_date(line["incident_date"], KEY, "incident_date")
        updated = max(updated, read_date(line["last_update"], KEY, "last_update")[0])
        rows.append(
            (
                int(line["id"]),
                day,
                names.country(line["isocode3"], line["casualty_nationality"]),
                names.mission(line["mission_acronym"], day),
                line["mission_acronym"],
                _known(KINDS, (line["casualty_personnel_type"] or "").strip(), "casualty_personnel_type"),
                _known(SEXES, line["gender"], "gender"),
                _known(CAUSES, line["type_of_incident"], "type_of_incident"),
            )
        )
    covered = Period(min(row[1] for row in rows), updated)
    return Reading(
        release=updated.isoformat(), rows={TABLE.name: rows}, spans=(Span(TABLE.name, covered),), used=(file,)
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the whole list from the Peace and Security Data Hub."""
    from varde.fetch.hub import fetch_dataset

    return fetch_dataset(client, KEY, "DPPADPOSS-FATALITIES", COLUMNS)


class _Names:
    """The publisher's names to ids, with its corrections; an unknown one fails."""

    def __init__(self) -> None:
        self._corrections = tomllib.loads(CORRECTIONS.read_text(encoding="utf-8"))
        self._gazetteer = gazetteer()
        self._missions: dict[tuple[str, dt.date], str | None] = {}

    def country(self, iso3: str | None, nationality: str | None) -> str | None:
        if iso3:
            try:
                return self._gazetteer.states.get(iso3).id
            except UnknownName as fault:
                raise SourceChanged(KEY, "isocode3", "an ISO 3166 code", iso3) from fault
        known = self._corrections["nationality"]
        if (nationality or "") not in known:
            raise SourceChanged(
                KEY, "casualty_nationality without a code", " or ".join(map(repr, known)), repr(nationality)
            )
        return known[nationality or ""] or None

    def mission(self, printed: str, day: dt.date) -> str | None:
        if (printed, day) not in self._missions:
            self._missions[printed, day] = self._find(printed, day)
        return self._missions[printed, day]

    def _find(self, printed: str, day: dt.date) -> str | None:
        known = self._corrections["mission"]
        if printed in known:
            return known[printed] or None
        for family in self._corrections["family"]:
            if family["printed"] == printed:
                return next(stage["id"] for stage in family["stages"] if day <= stage["to"])
        try:
            return self._gazetteer.missions.find(printed, day).id
        except UnknownName as fault:
            raise SourceChanged(KEY, "mission_acronym", "a known mission", printed) from fault


def _known(known: Mapping[Any, Any], value: Any, column: str) -> Any:
    if value not in known:
        raise SourceChanged(KEY, f"column {column!r}", " or ".join(map(repr, known)), repr(value))
    return known[value]


SOURCE = Source(
    key=KEY,
    title=Text(en="Fatalities in UN peace operations since 1948", nb="Dødsfall i FNs fredsoperasjoner siden 1948"),
    publisher="United Nations, Department of Operational Support",
    url="https://psdata.un.org/dataset/DPPADPOSS-FATALITIES",
    licence="CC BY 3.0 IGO",
    licence_url="https://creativecommons.org/licenses/by/3.0/igo/",
    redistribute=True,
    citation="United Nations: Mission fatalities in peacekeeping operations and special political missions since 1948, "
    "Peace and Security Data Hub, {release}.",
    cadence="monthly",
    tables=(TABLE,),
    patterns=("DPPADPOSS-FATALITIES*.json*", "DPPADPOSS-FATALITIES*.csv*"),
    read=read,
    fetch=fetch,
)
