"""The Global Organized Crime Index: scores from 1 to 10 for criminality and for resilience to it, by state and edition.

The workbook has a sheet for each edition, ``2023_dataset``, and names states in English without a code. The editions do not measure
the same: that of 2021 lacks five criminal markets and one kind of actor that later ones have, so that its averages of criminality
are not to be compared with theirs. Its twelve marks of resilience are the same.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table, require_columns
from varde.sources.workbook import Cell, Rows, sheets

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "oc_index"
ADDRESS = "https://ocindex.net/assets/downloads/global_oc_index.xlsx"
SHEET = re.compile(r"(\d{4})_dataset")
AVERAGE = re.compile(r",?\s*avg[,.]*$")
"""What stands after the name of an average, written differently from edition to edition."""
AVERAGES = {
    "Criminality": "criminality",
    "Criminal markets": "markets",
    "Criminal actors": "actors",
    "Resilience": "resilience",
}
MARKETS = {
    "Human trafficking": "human_trafficking",
    "Human smuggling": "human_smuggling",
    "Arms trafficking": "arms_trafficking",
    "Flora crimes": "flora_crimes",
    "Fauna crimes": "fauna_crimes",
    "Non-renewable resource crimes": "resource_crimes",
    "Heroin trade": "heroin",
    "Cocaine trade": "cocaine",
    "Cannabis trade": "cannabis",
    "Synthetic drug trade": "synthetic_drugs",
    "Cyber-dependent crimes": "cyber_crimes",
    "Financial crimes": "financial_crimes",
    "Trade in counterfeit goods": "counterfeit_goods",
    "Illicit trade in excisable goods": "excisable_goods",
    "Extortion and protection racketeering": "extortion",
}
ACTORS = {
    "Mafia-style groups": "mafia_style_groups",
    "Criminal networks": "criminal_networks",
    "State-embedded actors": "state_actors",
    "Foreign actors": "foreign_actors",
    "Private sector actors": "private_actors",
}
RESILIENCE = {
    "Political leadership and governance": "leadership",
    "Government transparency and accountability": "transparency",
    "International cooperation": "cooperation",
    "National policies and laws": "policies",
    "Judicial system and detention": "judiciary",
    "Law enforcement": "law_enforcement",
    "Territorial integrity": "territorial_integrity",
    "Anti-money laundering": "money_laundering",
    "Economic regulatory capacity": "regulation",
    "Victim and witness support": "victim_support",
    "Prevention": "prevention",
    "Non-state actors": "civil_society",
}
SCORES: Mapping[str, str] = {**AVERAGES, **MARKETS, **ACTORS, **RESILIENCE}
NAMES = {"Korea, DPR": "PRK", "Korea, Rep.": "KOR"}
STATES = 150
"""Fewer states than this are no whole edition."""

TABLE = Table(
    name="oc_scores",
    help="Scores of the Global Organized Crime Index, by edition, state and what is scored.",
    columns=(
        Column("edition", "VARCHAR", "The edition, by its year."),
        Column("country", "VARCHAR", "The state, ISO 3166-1 alpha-3.", names="country"),
        Column("year", "DATE", "First day of the edition's year."),
        Column("score_of", "VARCHAR", "What is scored.", allowed=tuple(sorted(SCORES.values()))),
        Column("score", "DOUBLE", "The score, from 1 to 10: of criminality 10 is worst, of resilience best."),
    ),
    key=("edition", "country", "score_of"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read every edition in the newest workbook.

    Raises:
        SourceChanged: If no sheet is an edition's, a heading or a state is new or gone, or a score is none.
    """
    file = max(files, key=lambda raw: (raw.retrieved, raw.name))
    editions = {
        found[1]: rows for name, rows in sheets(file.path, KEY).items() if (found := SHEET.fullmatch(name.strip()))
    }
    if not editions:
        raise SourceChanged(KEY, file.name, "a sheet named like 2023_dataset", "none")
    rows: list[Row] = []
    for edition, lines in sorted(editions.items()):
        rows += _edition(edition, lines)
    return Reading(
        release=max(editions),
        rows={TABLE.name: rows},
        spans=_spans(sorted(map(int, editions))),
        used=(file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the workbook of all editions."""
    return (client.get(ADDRESS, name="global_oc_index.xlsx", source=KEY, accept="zip"),)


def _edition(edition: str, lines: Rows) -> list[Row]:
    head = [AVERAGE.sub("", str(cell or "").strip()).strip() for cell in (lines[0] if lines else [])]
    where = f"sheet {edition}_dataset"
    require_columns(KEY, head, ("Country", *AVERAGES, *RESILIENCE), where)
    unknown = [name for name in head if name and name not in (*SCORES, "Continent", "Region", "Country")]
    if unknown:
        raise SourceChanged(KEY, f"a heading in {where}", "a score that is known", unknown[0])
    year = dt.date(int(edition), 1, 1)
    rows: list[Row] = []
    seen: set[str] = set()
    for line in lines[1:]:
        cells = dict(zip(head, [*line, *[None] * (len(head) - len(line))], strict=False))
        country = _state(cells["Country"], year, where)
        if country in seen:
            raise SourceChanged(KEY, f"{cells['Country']} in {where}", "each state once", "twice")
        seen.add(country)
        rows += [
            (edition, country, year, SCORES[name], _score(cell, f"{name} of {country} in {where}"))
            for name, cell in cells.items()
            if name in SCORES
        ]
    if len(seen) < STATES:
        raise SourceChanged(KEY, where, f"at least {STATES} states", str(len(seen)))
    return rows


def _state(cell: Cell, on: dt.date, where: str) -> str:
    name = str(cell or "").strip()
    states = gazetteer().states
    try:
        return NAMES[name] if name in NAMES else states.find(name, on).id
    except UnknownName as fault:
        raise SourceChanged(KEY, f"column 'Country' in {where}", "the name of a state", name) from fault


def _score(cell: Cell, where: str) -> float:
    if not isinstance(cell, float) or not 1 <= cell <= 10:
        raise SourceChanged(KEY, where, "a score from 1 to 10", str(cell))
    return cell


def _spans(years: Sequence[int]) -> tuple[Span, ...]:
    """The years of the editions, and those between, of which the publisher says nothing."""
    return tuple(
        Span(TABLE.name, Period.year(year), published=year in years, reason=None if year in years else "not_published")
        for year in range(years[0], years[-1] + 1)
    )


SOURCE = Source(
    key=KEY,
    title=Text(en="Global Organized Crime Index", nb="Global indeks for organisert kriminalitet"),
    publisher="Global Initiative Against Transnational Organized Crime",
    url="https://ocindex.net/downloads",
    licence="Open data, no licence named",
    licence_url="https://ocindex.net/downloads",
    redistribute=False,
    citation="Global Initiative Against Transnational Organized Crime: Global Organized Crime Index {release}.",
    cadence="every second year",
    tables=(TABLE,),
    patterns=("*global_oc_index*.xlsx",),
    read=read,
    fetch=fetch,
)
