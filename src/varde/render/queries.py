"""Queries that a page has many of, told once: one that differs from another in its literals alone is told by what stands in their place.

Nothing is lost: put each new literal in the place of the old one, wherever it stands, and the query is whole again.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from varde.model import Figure

MOST = 3
"""The most literals that may differ: with more, a reader is better served by the query itself."""
_LITERAL = re.compile(r"'(?:[^']|'')*'")


class Like(NamedTuple):
    """Whose query a query is, and what stands in the place of what.

    Attributes:
        id: The figure whose query it is.
        put: Each literal of that query that is another here, with the one that takes its place.
    """

    id: str
    put: Mapping[str, str]


def alike(figures: Iterable[tuple[str, Figure]]) -> Iterator[tuple[str, Like | None]]:
    """For each figure by its name the one before it whose query it may be told by; None where its own has to be told in full."""
    told: dict[str, list[tuple[str, list[str]]]] = {}
    for id, figure in figures:
        literals = _LITERAL.findall(figure.sql)
        shape = _LITERAL.sub("''", figure.sql)
        before = told.setdefault(shape, [])
        put = next(((name, found) for name, own in before if (found := _put(own, literals)) is not None), None)
        if put is None:
            before.append((id, literals))
        yield id, Like(*put) if put else None


def _put(old: list[str], new: list[str]) -> dict[str, str] | None:
    """What makes one query of the other; None if a literal would have to become two, or one that is replaced itself."""
    found: dict[str, str] = {}
    for one, other in zip(old, new, strict=True):
        if found.setdefault(one, other) != other:
            return None
    changed = {one: other for one, other in found.items() if one != other}
    if len(changed) > MOST or any(other in changed or one.endswith(".parquet'") for one, other in changed.items()):
        return None
    return changed
