"""What a chart must do for its reader: start at zero, keep its text inside, tell its series apart."""

import re
from itertools import pairwise

import pytest

from varde.model import Period
from varde.render import charts
from varde.render.language import localizer
from varde.render.page import Drawn, Plot
from varde.render.scale import spread, ticks, width

from .conftest import make_figure, make_series

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


@pytest.mark.parametrize("at", [charts.WIDE, charts.NARROW])
def test_a_year_at_the_end_of_the_axis_is_whole(at):
    """Long names are told above the chart, whose axis then ends at its right edge, here with January 2020."""
    years = tuple(make_figure(n, period=Period.year(n)) for n in range(1993, 2021))
    drawn = Drawn("k-0", "Den demokratiske republikken Kongo og flere til", (), years)
    svg = charts.draw(Plot("k", "Tittel", "line", "period", (drawn,)), WORDS, at)
    labels = re.findall(r'x="([\d.]+)" y="\d+" text-anchor="middle">(\d{4})<', svg)
    assert labels[-1][1] == "2020"
    assert all(width(year, charts.SIZE) / 2 <= float(x) <= at - width(year, charts.SIZE) / 2 for x, year in labels)


def test_a_series_that_is_all_zero_lies_on_the_axis():
    svg = charts.draw(plot([0] * 19), WORDS)
    base = found(r'class="zero"[^>]* y1="([\d.]+)"', svg)
    start, ways = found(r' d="M([^"]+)"', svg).split("l")
    assert float(start.split(",")[1]) == float(base)
    assert {way.split(",")[1] for way in ways.split()} == {"0"}


def test_a_month_between_two_gaps_is_a_dot():
    svg = charts.draw(plot([1, None, 5, None, *[2] * 15]), WORDS)
    assert svg.count("<circle") == 2
    assert svg.count('<path class="s1 line"') == 1


def test_a_chart_is_told_to_those_who_do_not_see_it():
    assert (
        charts.describe(plot([1] * 19, [2] * 19), WORDS) == "Linjediagram, januar 2016 – juli 2017: Militære og Politi."
    )
