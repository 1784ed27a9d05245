"""The catalogue of measures, one file a chapter, and the engine that answers from an edition."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from varde.errors import UnknownName
from varde.measures.engine import Engine
from varde.measures.measure import Dimension, Flow, Measure, State, Stock
from varde.measures.sql import NOT_GIVEN

__all__ = ["NOT_GIVEN", "Dimension", "Engine", "Flow", "Measure", "State", "Stock", "get", "registry"]


@cache
def registry() -> Mapping[str, Measure]:
    """Every measure by its key, in the order of the chapters."""
    from varde.measures import (
        alliances,
        crime_and_terror,
        development,
        disarmament,
        environment,
        operations,
        peace_processes,
        space,
        un_and_law,
        women,
    )

    chapters = (
        environment,
        space,
        alliances,
        un_and_law,
        peace_processes,
        disarmament,
        development,
        women,
        crime_and_terror,
        operations,
    )
    return MappingProxyType({measure.key: measure for chapter in chapters for measure in chapter.MEASURES})


def get(key: str) -> Measure:
    """The measure of that key.

    Raises:
        UnknownName: If there is none, with the nearest that there is.

    Example:
        >>> get("women_share_un").unit
        'percent'
    """
    try:
        return registry()[key]
    except KeyError:
        raise UnknownName("measure", key, registry(), hint="See: varde measures") from None
