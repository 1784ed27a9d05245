"""What a chart must do for its reader: start at zero, keep its text inside, tell its series apart."""

import re
from itertools import pairwise

import pytest

from varde.render import charts
from varde.render.language import localizer
from varde.render.page import Drawn, Plot
from varde.render.scale import spread, ticks, width

from .conftest import make_series

WORDS = localizer("nb")


def found(pattern, text):
    match = re.search(pattern, text)
    assert match, pattern
    return match[1]


def plot(*values, labels=("Militære", "Politi")):
    series = tuple(
        Drawn(f"k-{i}", label, (), make_series(given, n=str(i)))
        for i, (label, given) in enumerate(zip(labels, values, strict=False))
    )
    return Plot("k", "Tittel", "line", "period", series)


@pytest.mark.parametrize("highest", [0, 0.3, 1, 7, 45, 99, 140, 4718, 104680])
def test_ticks_are_round_and_reach_over_the_highest(highest):
    marks = ticks(highest)
    assert marks[0] == 0
    assert marks[-1] >= highest
    assert 2 <= len(marks) <= 6
    assert marks == sorted(set(marks))


def test_labels_never_stand_on_each_other():
    places = sorted(spread([50, 51, 52, 249], 16, 250))
    assert all(after - before >= 16 for before, after in pairwise(places))
    assert places[-1] <= 250


@pytest.mark.parametrize("at", [charts.WIDE, charts.NARROW])
@pytest.mark.parametrize("label", ["Norge", "Den demokratiske republikken Kongo", "Saint Vincent og Grenadinene"])
def test_no_text_leaves_the_drawing(at, label):
    svg = charts.draw(plot([4000] * 19, [0] * 19, labels=(label, "Alle bidragsytere")), WORDS, at)
    for attributes, text in re.findall(r"<text ([^>]*)>([^<]*)</text>", svg):
        x = float(found(r' x="([\d.-]+)"', attributes))
        anchor = re.search(r'text-anchor="(\w+)"', attributes)
        wide = width(text, charts.SIZE)
        start = x - {"end": wide, "middle": wide / 2}.get(anchor[1] if anchor else "", 0)
        assert start >= -4
        assert start + wide <= at + 4


def test_a_series_that_is_all_zero_lies_on_the_axis():
    svg = charts.draw(plot([0] * 19), WORDS)
    base = found(r'class="zero"[^>]* y1="([\d.]+)"', svg)
    assert set(re.findall(r"\d+\.\d ([\d.]+)", found(r' d="M([^"]+)"', svg))) == {base}


def test_a_month_between_two_gaps_is_a_dot():
    svg = charts.draw(plot([1, None, 5, None, *[2] * 15]), WORDS)
    assert svg.count("<circle") == 2
    assert svg.count('<path class="s1 line"') == 1


def test_a_chart_is_told_to_those_who_do_not_see_it():
    assert (
        charts.describe(plot([1] * 19, [2] * 19), WORDS) == "Linjediagram, januar 2016 – juli 2017: Militære og Politi."
    )
