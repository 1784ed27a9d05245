"""Tables that are made of other tables: what is computed once is computed when an edition is built.

A derived table has a reading like a source's: rows, coverage and a release. It cites what it was made of: each part of it the
source that the part was taken from, where its coverage says so, and else all of them together.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

import attrs

from varde.model import Text
from varde.sources import Reading, Table
from varde.sources.source import Row

__all__ = ["Derived", "registry"]

Inputs = Mapping[str, Sequence[Row]]
"""Rows by table, of the columns asked for or all in the order of the table; none of a table whose source the edition lacks."""


@attrs.frozen
class Derived:
    """What is made of other tables.

    Attributes:
        key: Its name.
        title: Its name, as a reader should see it.
        inputs: The tables that it is made of.
        tables: The tables that it fills.
        derive: Rows of the inputs to a `Reading`; called only if some input has rows.
        needs: The inputs without which there is nothing to derive; each of them then has rows.
        columns: The columns that are wanted of an input, where not all are: of a long table, few.
    """

    key: str
    title: Text
    inputs: tuple[str, ...]
    tables: tuple[Table, ...]
    derive: Callable[[Inputs], Reading]
    needs: tuple[str, ...] = ()
    columns: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)


@cache
def registry() -> Mapping[str, Derived]:
    """Every derived set of tables by its key. Each module of this folder has one, as ``DERIVED``."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    return MappingProxyType({module.DERIVED.key: module.DERIVED for module in modules})
