"""What peace agreements say of women, girls and gender, by theme: PA-X's WGG data, version by version.

The file holds only agreements that mention women, girls or gender at all, one line each, with a 0 or 1 for every theme and,
under each theme, for its subjects. Read here are the eleven themes. An agreement on several countries is coded with two of
them at most, one on a whole region with none. Beginning with a byte-order mark, its texts hold line breaks.
"""

import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Period, Text
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "pax_gender"
THEMES = {
    "participation": "WggPar",
    "equality": "WggEq",
    "groups": "WggGrp",
    "international_law": "WggIntLaw",
    "new_institutions": "WggNewInst",
    "violence": "WggVio",
    "transitional_justice": "WggTraJus",
    "institutional_reform": "WggInstRef",
    "recovery": "WggDev",
    "carrying_out": "WggImpl",
    "other_theme": "WggOth",
}
"""Our word for a theme, and the publisher's column."""
COLUMNS = ("AgtId", "Dat", "Loc1ISO", "Loc2ISO", *THEMES.values())
LISTING = "https://api.github.com/repos/peacerep/pax_gender/contents/public/data"
NAME = re.compile(r"pax_gender_v(\d+)\.csv(\.gz)?")

TABLE = Table(
    name="pax_gender_themes",
    help="Themes under which peace agreements mention women, girls or gender, one row a country and theme.",
    columns=(
        Column("agreement", "INTEGER", "The agreement's number in the PA-X database."),
        Column("date", "DATE", "Day of the agreement."),
        Column(
            "country",
            "VARCHAR",
            "Country that it is about, ISO 3166-1 alpha-3; null for one on a region.",
            required=False,
            names="country",
        ),
        Column(
            "theme",
            "VARCHAR",
            "Theme; null where the agreement is coded with none.",
            required=False,
            allowed=tuple(THEMES),
        ),
    ),
    key=("agreement", "country", "theme"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest version.

    Raises:
        SourceChanged: If a column is gone, or a theme is neither 0 nor 1.
    """
    file = max(files, key=lambda raw: (_version(raw.name), raw.retrieved))
    rows: list[Row] = []
    with packed(KEY, file, file.name) as text:
        for line in csv_lines(KEY, text, COLUMNS, file.name):
            number, date = int(line["AgtId"]), dt.date.fromisoformat(line["Dat"])
            countries = [line[name] for name in ("Loc1ISO", "Loc2ISO") if line[name]]
            rows += [
                (number, date, country, theme) for country in countries or [None] for theme in _themes(line) or [None]
            ]
    dates = [row[1] for row in rows]
    covered = Period(Period.year(min(dates).year).start, max(dates))
    return Reading(
        release=f"version {_version(file.name)}",
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, covered),),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the newest version from PeaceRep's own repository of the data behind its page on gender."""
    answer = client.read(LISTING, name="the list of PeaceRep's files", source=KEY, accept="json")
    found = [(int(match[1]), item) for item in json.loads(answer.content) if (match := NAME.fullmatch(item["name"]))]
    if not found:
        raise SourceChanged(KEY, "the list of PeaceRep's files", "pax_gender_v….csv", "none")
    newest = max(found, key=lambda pair: pair[0])[1]
    return (client.get(newest["download_url"], name=newest["name"], source=KEY, accept="csv", rows=_lines),)


def _lines(path: Path) -> int:
    with path.open(encoding="utf-8-sig", newline="") as text:
        return sum(1 for _ in csv_lines(KEY, text, COLUMNS, path.name))


def _version(name: str) -> int:
    match = NAME.fullmatch(name)
    if match is None:
        raise SourceChanged(KEY, "the file's name", "pax_gender_v….csv", name)
    return int(match[1])


def _themes(line: Mapping[str, str]) -> list[str]:
    for column in THEMES.values():
        if line[column] not in ("0", "1"):
            raise SourceChanged(KEY, f"column {column!r}, agreement {line['AgtId']}", "0 or 1", repr(line[column]))
    return [theme for theme, column in THEMES.items() if line[column] == "1"]


SOURCE = Source(
    key=KEY,
    title=Text(
        en="Women, girls and gender in peace agreements (PA-X)", nb="Kvinner, jenter og kjønn i fredsavtaler (PA-X)"
    ),
    publisher="PeaceRep, University of Edinburgh",
    url="https://www.peaceagreements.org/",
    licence="CC BY-NC-SA 4.0",
    licence_url="https://creativecommons.org/licenses/by-nc-sa/4.0/",
    redistribute=False,
    citation="PeaceRep: PA-X Peace Agreements Database, Women, Girls and Gender, {release}, University of Edinburgh.",
    cadence="about once a year",
    tables=(TABLE,),
    patterns=("pax_gender_v*.csv*",),
    read=read,
    fetch=fetch,
)
