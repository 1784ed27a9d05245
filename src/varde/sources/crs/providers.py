"""Who gives aid in the OECD's Creditor Reporting System: states, and the funds, banks and organisations that are no states.

The system has had two codes for each, a number and the one of today's data service; those that are no states stand with both in
``providers.csv``, under a key of their own.
"""

import csv
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from varde.errors import UnknownName
from varde.gazetteer import gazetteer

ALIASES = {"Korea": "KOR"}
"""A name that could mean two states."""


class Provider(NamedTuple):
    """Who gives: a state by its code, or else a fund, bank or organisation by its key."""

    country: str | None = None
    body: str | None = None


def _rows() -> Iterator[dict[str, str]]:
    with Path(__file__).with_name("providers.csv").open(encoding="utf-8", newline="") as text:
        yield from csv.DictReader(text)


BODIES = tuple(line["key"] for line in _rows())
"""The keys of all that are no states."""


@cache
def _listed(column: Literal["dac", "sdmx"]) -> Mapping[str, Provider]:
    return {line[column]: Provider(body=line["key"]) for line in _rows() if line[column]}


@cache
def by_number(number: str, name: str) -> Provider | None:
    """The provider of the older form, by its number, or by its name if it is a state; None if it is not known.

    Example:
        >>> by_number("923", "UN Peacebuilding Fund").body, by_number("8", "Norway").country
        ('un_peacebuilding_fund', 'NOR')
    """
    return _listed("dac").get(number) or _state(ALIASES.get(name, name))


@cache
def by_code(code: str) -> Provider | None:
    """The provider of the data service, by its code; None for one that is not known, and for a group of several.

    Example:
        >>> by_code("4EU001").body, by_code("SWE").country, by_code("DAC")
        ('eu_institutions', 'SWE', None)
    """
    return _listed("sdmx").get(code) or (_state(code) if len(code) == 3 else None)


def _state(name: str) -> Provider | None:
    try:
        return Provider(country=gazetteer().states.find(name).id)
    except UnknownName:
        return None
