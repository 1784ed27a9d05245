"""What a model may propose: for each kind of claim its measures, their dimensions, and what sort of value each takes. A closed list."""

from functools import cache
from typing import Any, Literal, NamedTuple

from varde import measures
from varde.check.kinds import KINDS
from varde.measures import Measure

Sort = Literal["count", "share", "money", "rank", "date", "truth"]

_SORTS: dict[str, Sort] = {
    "percent": "share",
    "percent of GNI": "share",
    "percent of GDP": "share",
    "USD million": "money",
    "rank": "rank",
    "yes/no": "truth",
    "date": "date",
}
"""The sort of value of each unit; any other unit is counted."""
FORMS: dict[Sort, tuple[str, ...]] = {
    "count": ("number", "range"),
    "share": ("percent", "fraction"),
    "money": ("money",),
    "rank": ("rank",),
}
"""The forms of number that are each sort of value."""
_ASSERTED = ("pk_participation", "mission_host")
"""Kinds that say yes or no, whatever their measure counts."""
_NOT_OFFERED = frozenset({"un_vote"})
"""Kinds that need more than one sentence names."""
_OF_THE_RECORD = frozenset({"confidence", "formal", "ending", "basis", "edition", "prices", "permanent_seat"})
"""Dimensions that tell of the record, and of nothing that a page says."""
_LONGEST = 20


class Offer(NamedTuple):
    """One way to make a claim of a kind.

    Attributes:
        measure: The measure that answers it; None for a kind that the record cannot answer.
        sort: The sort of value.
        dims: For each dimension that may be fixed: its closed list of values, or nothing where a register has them.
    """

    measure: Measure | None
    sort: Sort
    dims: dict[str, tuple[str, ...]]


@cache
def offers() -> dict[str, dict[str | None, Offer]]:
    """For each kind that is offered, its measures by key; a kind that the record cannot answer has one under None."""
    found: dict[str, dict[str | None, Offer]] = {}
    for kind in KINDS:
        if kind.key in _NOT_OFFERED:
            continue
        if not kind.measures:
            found[kind.key] = {None: Offer(None, "count", {})}
            continue
        for key in kind.measures:
            measure = measures.get(key)
            if measure.unit != "level":
                sort = "truth" if kind.key in _ASSERTED else _SORTS.get(measure.unit, "count")
                found.setdefault(kind.key, {})[key] = Offer(measure, sort, _dims(measure))
    return found


def _dims(measure: Measure) -> dict[str, tuple[str, ...]]:
    return {
        dim.name: dim.allowed
        for dim in measure.dims
        if dim.name not in _OF_THE_RECORD and (dim.register or 0 < len(dim.allowed) <= _LONGEST)
    }


@cache
def described() -> list[dict[str, Any]]:
    """The list as a model is given it."""
    return [
        {
            "kind": kind.key,
            "about": kind.title.en,
            "measures": [
                {
                    "measure": key,
                    "about": offer.measure.title.en if offer.measure else kind.title.en,
                    "value": offer.sort,
                    "dims": {name: list(values) or "a name in the sentence" for name, values in offer.dims.items()},
                }
                for key, offer in offers()[kind.key].items()
            ],
        }
        for kind in KINDS
        if kind.key in offers()
    ]
