"""Indicators of the World Bank (World Development Indicators): how one is fetched, and how its values by country and year are read.

The Bank's API answers with a page head and a list of values; others publish the same as CSV with a line for each value.
Both mix regions and groups of countries with countries. Those are known by their codes and left out: a code that is neither a
country's nor one of these means that the list has changed.
"""

import gzip
import io
import json
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer
from varde.sources.source import RawFile, csv_lines

if TYPE_CHECKING:
    from varde.fetch import Client

API = "https://api.worldbank.org/v2/country/all/indicator/"
URL = "https://data.worldbank.org/indicator/"
PUBLISHER = "World Bank"
LICENCE, LICENCE_URL = "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"
PAGE = 30_000
"""Values that are asked for: an indicator has some 17,000, and comes on one page."""
CSV = ("Country Code", "Year", "Value")
# fmt: off
GROUPS = frozenset((
    "AFE", "AFW", "ARB", "CEB", "CSS", "EAP", "EAR", "EAS", "ECA", "ECS", "EMU", "EUU", "FCS", "HIC", "HPC", "IBD", "IBT", "IDA",
    "IDB", "IDX", "INX", "LAC", "LCN", "LDC", "LIC", "LMC", "LMY", "LTE", "MEA", "MIC", "MNA", "NAC", "OED", "OSS", "PRE", "PSS",
    "PST", "SAS", "SSA", "SSF", "SST", "TEA", "TEC", "TLA", "TMN", "TSA", "TSS", "UMC", "WLD", "XD", "XM", "XN", "XT", "XY",
))
# fmt: on
"""Codes of regions and groups of countries. The API has no letters of three for groups by income, and gives those of two (``XD``)."""
ISLANDS = "CHI"
"""The Bank counts Guernsey and Jersey together as the Channel Islands, which no register of states has."""
_GZIP = b"\x1f\x8b"


class Value(NamedTuple):
    """A country's value in a year."""

    country: str
    year: int
    value: float


def fetch_indicator(client: "Client", source: str, indicator: str) -> Sequence[RawFile]:
    """Get every value of an indicator from the Bank's API.

    Args:
        client: What fetches.
        source: Key of the source.
        indicator: Its code (``SP.POP.TOTL``).

    Raises:
        SourceChanged: If what comes is not the whole list.
    """
    name = f"{indicator.replace('.', '_').lower()}.json"
    query = {"format": "json", "per_page": PAGE}
    return [
        client.get(
            API + indicator,
            name=f"wdi_{name}",
            source=source,
            accept="json",
            params=query,
            rows=lambda path: len(_json(path.read_bytes(), source, name)),
        )
    ]


def read_indicator(source: str, file: RawFile, always: Sequence[str]) -> list[Value]:
    """The countries' values of an indicator, from the API's answer or a CSV, plain or gzipped.

    Args:
        source: Key of the source.
        file: The raw file.
        always: Countries without which, up to the last year, the list is not whole.

    Raises:
        SourceChanged: If a code is unknown, a value is no number, or one comes twice.
    """
    content = file.path.read_bytes()
    if content[:2] == _GZIP:
        content = gzip.decompress(content)
    found = _json(content, source, file.name) if file.name.endswith(".json") else _csv(content, source, file.name)
    values: dict[tuple[str, int], Value] = {}
    for code, year, cell in found:
        if code in GROUPS or code == ISLANDS or cell in ("", None):
            continue
        if code not in gazetteer().states:
            raise SourceChanged(source, file.name, "codes of countries and of the Bank's known groups", repr(code))
        value = float(cell)
        if not math.isfinite(value) or value < 0:
            raise SourceChanged(source, f"{file.name}, {code} in {year}", "a number", str(cell))
        if (code, int(year)) in values:
            raise SourceChanged(source, f"{file.name}, {code} in {year}", "one value", "two")
        values[code, int(year)] = Value(code, int(year), value)
    last = max((value.year for value in values.values()), default=0)
    lacking = next((code for code in always if (code, last) not in values), None)
    if lacking:
        raise SourceChanged(source, f"{lacking} in {file.name}", f"a value in {last}", "none")
    return list(values.values())


def _csv(content: bytes, source: str, name: str) -> list[tuple[str, str, Any]]:
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    lines = csv_lines(source, text, CSV, name)
    return [(line["Country Code"], line["Year"], line["Value"]) for line in lines]


def _json(content: bytes, source: str, name: str) -> list[tuple[str, str, Any]]:
    answer = json.loads(content)
    if not isinstance(answer, list) or len(answer) != 2 or not isinstance(answer[1], list):
        raise SourceChanged(source, name, "a page head and a list of values", str(answer)[:80])
    head, items = answer
    if head.get("pages") != 1 or head.get("total") != len(items):
        raise SourceChanged(
            source, name, "all values on one page", f"{len(items)} of {head.get('total')} on {head.get('pages')}"
        )
    return [(item["countryiso3code"] or item["country"]["id"], item["date"], item["value"]) for item in items]
