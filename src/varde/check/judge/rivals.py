"""What a false claim may have mixed up: the same value under another mission, another sex, another vote, another host."""

from collections.abc import Mapping

import attrs

from varde.check.claim import Claim
from varde.check.judge.compare import denied, holds
from varde.errors import InputError
from varde.measures import NOT_GIVEN, Engine, Measure
from varde.model import Figure, Period

SWAPPED = ("mission", "kind", "sex", "vote")
"""The dimensions that a claim may have mistaken, one at a time."""

LEAST = 5
"""The least number that is told by its value alone: that five are elsewhere says nothing of one, two or three."""


@attrs.frozen
class Rival:
    """What would have been true.

    Attributes:
        better: The dimensions that it should have named; only where there is one answer.
        figure: The figure of that, if it is a number.
        missions: Of a host: the operations that were there at the time.
        hosts: Of a host: where the operation was at the time, or when it was there.
    """

    better: Mapping[str, str]
    figure: Figure | None = None
    missions: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


def rival(engine: Engine, measure: Measure, dims: Mapping[str, str], claim: Claim, period: Period) -> Rival | None:
    """What the claim may have meant, or None: the same in one other value of one dimension that it names."""
    if denied(claim):
        return None
    if measure.key == "mission_host":
        return _host(engine, measure, dims, period)
    if claim.comparator not in ("=", "~") or not isinstance(claim.value, int | float) or claim.value < LEAST:
        return None
    for name in SWAPPED:
        if name not in dims or isinstance(claim.value, bool):
            continue
        rest = {key: value for key, value in dims.items() if key != name}
        try:
            figures = engine.by(measure, period, (name,), **rest)
        except InputError:
            continue
        same = [
            figure
            for figure in figures
            if figure.dims.get(name) not in (dims[name], NOT_GIVEN, None) and holds(claim, measure, figure.value)
        ]
        if len(same) == 1:
            return Rival({name: same[0].dims[name]}, same[0])
    return None


def _host(engine: Engine, measure: Measure, dims: Mapping[str, str], period: Period) -> Rival | None:
    country, mission = dims.get("country"), dims.get("mission")
    if country is None or mission is None:
        return None
    kinds = _found(engine, measure, period, "kind", {"mission": mission})
    hosts = tuple(
        place for place in _found(engine, measure, period, "country", {"mission": mission}) if place != country
    )
    there = {"country": country} | ({"kind": kinds[0]} if kinds else {})
    missions = tuple(name for name in _found(engine, measure, period, "mission", there) if name != mission)
    if not hosts and not missions:
        return None
    better = {"country": hosts[0]} if len(hosts) == 1 else {}
    better |= {"mission": missions[0]} if len(missions) == 1 else {}
    return Rival(better, None, missions, hosts)


def _found(engine: Engine, measure: Measure, period: Period, name: str, dims: Mapping[str, str]) -> list[str]:
    figures = engine.by(measure, period, (name,), **dims)
    return [figure.dims[name] for figure in figures if figure.value and figure.dims.get(name) not in (None, NOT_GIVEN)]
