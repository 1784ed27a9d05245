"""The rule of trends: at the edge of a tenth and of one unit, and where there is nothing to compare."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import varde
from varde.brief.trend import trend
from varde.model import Figure, Missing, Period, Text

[SOME] = varde.open("starter").ask("un_personnel", country="NOR", on="2017-07")


def figure(value: float | None, year: int, unit: str = "conflicts", measure: str = "armed_conflicts") -> Figure:
    missing = None if value is not None else Missing("before_start", Text(en="the record starts later"))
    return attrs.evolve(SOME, measure=measure, value=value, unit=unit, period=Period.year(year), missing=missing)


@pytest.mark.parametrize(
    ("earlier", "later", "unit", "said"),
    [
        (50, 55, "conflicts", "rising"),
        (50, 54, "conflicts", "unchanged"),
        (50, 45, "conflicts", "falling"),
        (50, 46, "conflicts", "unchanged"),
        (30, 33, "conflicts", "rising"),  # a tenth of 30, which binary fractions miss
        (2, 3, "deaths", "rising"),
        (0, 1, "deaths", "rising"),
        (1, 0, "deaths", "falling"),
        (0, 0, "deaths", "unchanged"),
        (7, 7, "deaths", "unchanged"),
        (0.3, 0.5, "per 100,000", "unchanged"),
        (30.4, 31.3, "percent", "unchanged"),
        (0.97, 1.09, "percent of GNI", "rising"),
        (0.20, 0.24, "percent of GNI", "unchanged"),
        (2.4, 1.6, "percent of GDP", "falling"),
    ],
)
def test_a_change_counts_from_a_tenth_and_from_one_unit(earlier: float, later: float, unit: str, said: str) -> None:
    assert trend(figure(earlier, 2006, unit), figure(later, 2016, unit)) == said


@given(st.integers(0, 10**7), st.integers(0, 10**7))
def test_a_rise_seen_backwards_is_no_rise(one: int, other: int) -> None:
    there, back = trend(figure(one, 2006), figure(other, 2016)), trend(figure(other, 2006), figure(one, 2016))
    assert {there, back} in ({"unchanged"}, {"rising", "falling"}, {"rising", "unchanged"}, {"falling", "unchanged"})
    assert there != "rising" or back != "rising"
    assert there == "unchanged" or (there == "rising") == (other > one)


def test_what_is_not_known_has_no_trend() -> None:
    with pytest.raises(TypeError):
        trend(figure(None, 1988), figure(5, 1998))


def test_only_like_is_compared_with_like_and_in_order() -> None:
    with pytest.raises(ValueError, match="not the same measure"):
        trend(figure(5, 1998, measure="active_dyads"), figure(5, 2008))
    with pytest.raises(ValueError, match="is not after"):
        trend(figure(5, 2008), figure(5, 1998))
