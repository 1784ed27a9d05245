"""Women among those at the table of comprehensive peace agreements: the Peace Agreement Delegates Dataset (PADD).

One line of the publisher's file is an agreement. Its counts by role do not overlap: who held two roles is counted in one. Read
here are the delegates (all who took part) and six roles among them; the file's controls, its groups of women's committees
and those whose role is unknown stay unread. The file begins with a byte-order mark, has Windows line ends, and leaves a count
that is not known empty or ``NA``.
"""

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, csv_lines

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "padd"
ROLES = {
    "delegates": "Del",
    "signatories": "Sig",
    "negotiators": "Neg",
    "mediators": "Med",
    "observers": "Ob",
    "support_staff": "Log",
    "advisers": "Adv",
}
"""Our word for a position at the table, and the publisher's for the role."""
COLUMNS = ("Con", "AgtId", "Dat", *(name for short in ROLES.values() for name in (f"{short}_N", f"Fem{short}_N")))
NAMES = {"Democratic Republic of Congo": "COD", "Cote d'Ivoire": "CIV"}
FORMER = {"Yugoslavia (former)": "Yugoslavia"}
PARTS = frozenset(
    {
        "(African Great Lakes)",
        "Air and Azawad",
        "Anjouan",
        "Azawad",
        "Bougainville",
        "Cabinda",
        "Chittagong Hill Tracts",
        "Darfur",
        "Darjeeling",
        "Eastern Sudan",
        "Mizoram",
        "Northern Ireland",
        "Ogaden",
        "Plateau State",
        "Puntland",
        "Southern Kordofan - Blue Nile - Abyei",
    }
)
"""Regions that the publisher names beside their country; they have no code of their own."""
SEARCH = "https://dataverse.harvard.edu/api/search"
FILE = "PADD_Agreement Level"

TABLE = Table(
    name="peace_table",
    help="People at the table of comprehensive peace agreements by position and sex; an agreement on several countries has its rows once for each.",
    columns=(
        Column("agreement", "INTEGER", "The agreement's number in the PA-X database."),
        Column("date", "DATE", "Day of the agreement."),
        Column("country", "VARCHAR", "Country of the conflict, ISO 3166-1 alpha-3.", names="country"),
        Column(
            "position",
            "VARCHAR",
            "Position at the table; all others are among the delegates too.",
            allowed=tuple(ROLES),
        ),
        Column(
            "sex",
            "VARCHAR",
            "Null where the position was not counted by sex.",
            required=False,
            allowed=("female", "male"),
        ),
        Column("persons", "INTEGER", "How many; null where not counted.", required=False),
    ),
    key=("agreement", "country", "position", "sex"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest file at agreement level.

    Raises:
        SourceChanged: If a column is gone, a place is unknown, or more women than people are counted.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    rows: list[Row] = []
    uncounted = set()
    with packed(KEY, file, file.name) as text:
        for line in csv_lines(KEY, text, COLUMNS, file.name):
            number, date = int(line["AgtId"]), dt.date.fromisoformat(line["Dat"])
            counts = [_counts(line, role) for role in ROLES]
            if any(women is None for _, women, _ in counts):
                uncounted.add(number)
            rows += [
                (number, date, country, *count)
                for country in _countries(line["Con"], date)
                for count in _by_sex(counts)
            ]
    dates = [row[1] for row in rows]
    first, last = min(dates), max(dates)
    return Reading(
        release=f"agreements to {last:%Y}",
        rows={TABLE.name: rows},
        spans=(Span(TABLE.name, Period(Period.year(first.year).start, Period.year(last.year).end)),),
        notes=(f"{len(uncounted)} agreements without a count in some role, or in all.",) if uncounted else (),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the file from the Harvard Dataverse, whose search gives its address; the original, not the archive's own form of it."""
    name = f"the file {FILE!r} of the Harvard Dataverse"
    answer = client.read(SEARCH, name=name, source=KEY, accept="json", params={"q": f'"{FILE}"', "type": "file"})
    found = [
        item["url"] for item in json.loads(answer.content)["data"]["items"] if item["name"].rpartition(".")[0] == FILE
    ]
    if len(found) != 1:
        raise SourceChanged(KEY, name, "one", str(len(found)))
    return (
        client.get(
            found[0],
            name="padd_agreement_level.csv",
            source=KEY,
            accept="csv",
            params={"format": "original"},
            rows=_lines,
        ),
    )


def _lines(path: Path) -> int:
    with path.open(encoding="utf-8-sig", newline="") as text:
        return sum(1 for _ in csv_lines(KEY, text, COLUMNS, path.name))


def _counts(line: Mapping[str, str], role: str) -> tuple[str, int | None, int | None]:
    """A role with its women and men; without either where one of the two counts is missing."""
    total, women = (_count(line[name]) for name in (f"{ROLES[role]}_N", f"Fem{ROLES[role]}_N"))
    if total is None or women is None:
        return role, None, None
    if not 0 <= women <= total:
        where = f"agreement {line['AgtId']}, {role}"
        raise SourceChanged(KEY, where, f"from 0 to {total} women", str(women))
    return role, women, total - women


def _count(cell: str) -> int | None:
    return None if cell in ("", "NA") else int(cell)


def _by_sex(counts: Iterable[tuple[str, int | None, int | None]]) -> Iterator[tuple[str, str | None, int | None]]:
    for role, women, men in counts:
        if women is None:
            yield role, None, None
        else:
            yield role, "female", women
            yield role, "male", men


def _countries(printed: str, date: dt.date) -> list[str]:
    """The countries of a conflict, as their names stand with strokes between; its regions are left aside.

    Raises:
        SourceChanged: If a name is neither a country's nor a region's that is known.
    """
    found = {}
    for part in printed.split("/"):
        name = part.strip()
        if name in PARTS:
            continue
        bare = name[1:-1] if name.startswith("(") else name
        try:
            found[NAMES.get(bare) or gazetteer().states.find(FORMER.get(bare, bare), date).id] = None
        except UnknownName:
            raise SourceChanged(KEY, "column 'Con'", "countries and regions that are known", repr(name)) from None
    if not found:
        raise SourceChanged(KEY, "column 'Con'", "at least one country", repr(printed))
    return list(found)


SOURCE = Source(
    key=KEY,
    title=Text(
        en="Delegates to comprehensive peace agreements (PADD)", nb="Delegater til omfattende fredsavtaler (PADD)"
    ),
    publisher="Elizabeth Good, Northwestern University",
    url="https://www.cambridge.org/core/journals/american-political-science-review/article/power-over-presence-womens-representation-in-comprehensive-peace-negotiations-and-gender-provision-outcomes/BF6C310AB2A66AE34A8B0BCD75B75116",
    licence="Not verified",
    licence_url="https://dataverse.harvard.edu/",
    redistribute=False,
    citation="Good, Elizabeth (2024): Peace Agreement Delegates Dataset, with “Power Over Presence”, American Political Science Review; Harvard Dataverse, {release}.",
    cadence="once, with the article",
    tables=(TABLE,),
    patterns=("padd_agreement_level.csv*",),
    read=read,
    fetch=fetch,
)
