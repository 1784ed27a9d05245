"""The states that each state votes most like, counted once when the votes are read: pairs of states are many, and a page waits.

For every state and last year, the years are counted from the first of the decade before: 2001 to 2016, 2011 to 2019.
"""

import datetime as dt
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, combinations

from varde.sources.source import Column, Row, Table
from varde.sources.unga_votes.calls import Call

KEPT = 5
"""How many of the nearest are kept of each state and year."""
FEWEST = 10
"""A share of fewer roll calls than this is not told."""
PERMANENT = ("USA", "SUN", "RUS", "TWN", "CHN", "GBR", "FRA")
"""Those that have sat in the five permanent seats; TWN is the Republic of China."""

NEAREST = Table(
    name="unga_nearest",
    help=f"The {KEPT} states that each state votes most like, and the permanent members of the Security Council, of those that took "
    "part in half of its roll calls: how many both took part in, from the first year of the decade before to the year.",
    columns=(
        Column("country", "VARCHAR", "The state.", names="country"),
        Column("year", "DATE", "First day of the last year that is counted."),
        Column("partner", "VARCHAR", "The other state.", names="country"),
        Column("common", "INTEGER", "Roll calls in which both voted yes, no or abstained."),
        Column("same", "INTEGER", "Those of them in which they did the same."),
    ),
    key=("country", "year", "partner"),
)

_Bits = tuple[int, int, int]


def first_year(last: int) -> int:
    """The first year that is counted with a last one.

    Example:
        >>> first_year(2016), first_year(2024), first_year(2009), first_year(1949)
        (2001, 2011, 2001, 1941)
    """
    return (last + 1) // 10 * 10 - 9


def nearest(calls: Sequence[Call]) -> list[Row]:
    """Rows of the nearest, and of the permanent members, for every state that took part in the years counted."""
    years = sorted({call.date.year for call in calls})
    own, shared = _count(_packed(calls), years)
    rows: list[Row] = []
    for last in range(years[0], years[-1] + 1):
        start, end = bisect_right(years, first_year(last) - 1), bisect_right(years, last)
        for state, partners in shared.items():
            took_part = own[state][end] - own[state][start]
            if took_part:
                found = {
                    other: (common[end] - common[start], same[end] - same[start])
                    for other, (common, same) in partners.items()
                }
                day = dt.date(last, 1, 1)
                rows += [(state, day, other, *found[other]) for other in _chosen(found, took_part)]
    return rows


def _chosen(found: Mapping[str, tuple[int, int]], took_part: int) -> Iterator[str]:
    """Of those that took part in half of the state's roll calls, the nearest; then the permanent members."""
    regular = [other for other, (common, _) in found.items() if 2 * common >= took_part and common >= FEWEST]
    regular.sort(key=lambda other: (-found[other][1] / found[other][0], other))
    yield from regular[:KEPT]
    yield from (other for other in regular[KEPT:] if other in PERMANENT)


def _packed(calls: Sequence[Call]) -> dict[str, dict[int, _Bits]]:
    """Each state's votes of a year as three numbers, a bit for every roll call."""
    bits: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    place = {"yes": 0, "no": 1, "abstain": 2}
    seen: Counter[int] = Counter()
    for call in calls:
        bit = 1 << seen[call.date.year]
        seen[call.date.year] += 1
        for state, cast in call.votes.items():
            if cast in place:
                bits[state][call.date.year][place[cast]] |= bit
    return {
        state: {year: (yes, no, abstain) for year, (yes, no, abstain) in own.items()}
        for state, own in sorted(bits.items())
    }


_Sums = list[int]


def _count(
    packed: Mapping[str, Mapping[int, _Bits]], years: Sequence[int]
) -> tuple[dict[str, _Sums], dict[str, dict[str, tuple[_Sums, _Sums]]]]:
    """Running sums by year: roll calls of each state, and of each pair those in common and those voted the same."""
    none = (0, 0, 0)
    votes = {state: [own.get(year, none) for year in years] for state, own in packed.items()}
    took_part = {state: [yes | no | abstain for yes, no, abstain in own] for state, own in votes.items()}
    own = {
        state: list(accumulate((part.bit_count() for part in parts), initial=0)) for state, parts in took_part.items()
    }
    shared: dict[str, dict[str, tuple[_Sums, _Sums]]] = {state: {} for state in votes}
    for one, other in combinations(votes, 2):
        common = [(a & b).bit_count() for a, b in zip(took_part[one], took_part[other], strict=True)]
        if any(common):
            same = [
                (a[0] & b[0] | a[1] & b[1] | a[2] & b[2]).bit_count()
                for a, b in zip(votes[one], votes[other], strict=True)
            ]
            sums = list(accumulate(common, initial=0)), list(accumulate(same, initial=0))
            shared[one][other] = shared[other][one] = sums
    return own, shared
