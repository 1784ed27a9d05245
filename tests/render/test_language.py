"""Words of a language: numbers, dates, lists and names, checked by hand."""

import datetime as dt

import pytest

from varde.brief import Listing, Statement, Words
from varde.gazetteer import gazetteer
from varde.model import Period
from varde.render.language import Run, localizer

from .conftest import JULY, ON, make_figure

NB, EN = localizer("nb"), localizer("en")


@pytest.mark.parametrize(
    ("value", "unit", "nb", "en"),
    [
        (7, "persons", "7", "7"),
        (4718, "persons", "4\xa0718", "4,718"),
        (104680, "deaths", "104\xa0680", "104,680"),
        (18.24, "percent", "18,2", "18.2"),
        (0.0, "percent", "0,0", "0.0"),
        (100.0, "percent", "100,0", "100.0"),
        (72, "rank", "72", "72"),
        ("1949", "date", "1949", "1949"),
        ("1949-04", "date", "april 1949", "April 1949"),
        ("1949-04-04", "date", "4. april 1949", "4 April 1949"),
        (dt.date(2017, 7, 31), "date", "31. juli 2017", "31 July 2017"),
        (True, "yes/no", "", ""),
        (None, "persons", "uten tall", "no figure"),
    ],
)
def test_a_figure_in_a_sentence(value, unit, nb, en):
    figure = make_figure(value, unit)
    assert (NB.value(figure), EN.value(figure)) == (nb, en)


@pytest.mark.parametrize(
    ("value", "unit", "nb", "en"),
    [
        (18.24, "percent", "18,2 %", "18.2%"),
        (False, "yes/no", "nei", "no"),
        (None, "persons", "–", "–"),
        (16, "persons", "16", "16"),
    ],
)
def test_a_figure_alone(value, unit, nb, en):
    figure = make_figure(value, unit)
    assert (NB.figure(figure), EN.figure(figure)) == (nb, en)


@pytest.mark.parametrize(
    ("value", "unit", "en"),
    [
        (96.25, "percent", "96.3"),  # 77 of 80: to even it would be 96.2
        (96.35, "percent", "96.4"),
        (96.45, "percent", "96.5"),
        (0.05, "percent", "0.1"),
        (96.249, "percent", "96.2"),
        (1.005, "percent of GDP", "1.01"),  # in binary a little less
        (2.675, "percent of GNI", "2.68"),
        (-0.25, "percent", "-0.3"),
        (1.15 + 1.20, "percent", "2.4"),  # 2.3499999999999996 in binary, 2.35 by hand
        (1.0625, "points", "1.063"),
        (1234567.5, "USD million", "1,234,567.5"),
        (5849.0, "USD million", "5,849"),
    ],
)
def test_half_is_rounded_away_from_zero(value, unit, en):
    assert EN.number(value, unit) == en


@pytest.mark.parametrize(
    ("period", "nb", "en"),
    [
        ("2017-07-31", "31. juli 2017", "31 July 2017"),
        ("2017-07", "juli 2017", "July 2017"),
        ("2017", "2017", "2017"),
        ("2021..2022", "2021–2022", "2021–2022"),
        ("2016-07..2017-07", "juli 2016 – juli 2017", "July 2016 – July 2017"),
        ("1945-10-24..1991-12-25", "24. oktober 1945 – 25. desember 1991", "24 October 1945 – 25 December 1991"),
    ],
)
def test_a_period(period, nb, en):
    assert (NB.period(Period.parse(period)), EN.period(Period.parse(period))) == (nb, en)


@pytest.mark.parametrize(
    ("value", "nb", "en"), [(0, "null", "zero"), (3, "tre", "three"), (12, "tolv", "twelve"), (13, "13", "13")]
)
def test_numbers_in_words_up_to_twelve(value, nb, en):
    figure = make_figure(value)
    assert (NB.words(figure), EN.words(figure)) == (nb, en)


def test_figures_keep_their_place_in_a_sentence():
    figure = make_figure(15, mission="UNMISS")
    runs = EN.runs(Statement("mission-with", {"mission": gazetteer().missions.get("UNMISS"), "persons": figure}))
    assert runs == (Run("UNMISS in South Sudan ("), Run("15", figure), Run(")"))


def test_figures_keep_their_place_in_a_list():
    missions = gazetteer().missions
    figures = [make_figure(number, mission=key) for number, key in ((16, "MINUSMA"), (15, "UNMISS"), (13, "UNTSO"))]
    items = Listing(
        tuple(Statement("mission-with", {"mission": missions.get(f.dims["mission"]), "persons": f}) for f in figures)
    )
    statement = Statement("ops-military-where", {"missions": Words(make_figure(3)), "list": items})
    runs = NB.runs(statement)
    assert [run.text for run in runs if run.figure] == ["tre", "16", "15", "13"]
    assert "".join(run.text for run in runs).endswith(
        "MINUSMA i Mali (16), UNMISS i Sør-Sudan (15) og UNTSO i Midtøsten (13)."
    )


def test_a_sentence_begins_with_a_capital():
    assert EN.text(Statement("lead-territory", {"country": gazetteer().states.get("NLD")})).startswith(
        "The Netherlands is"
    )


def test_names_are_those_of_the_date():
    statement = Statement("council-never", {"country": gazetteer().states.get("SWZ")})
    assert EN.text(statement, ON).startswith("Swaziland has")
    assert EN.text(statement, dt.date(2020, 1, 1)).startswith("Eswatini has")


def test_a_year_is_not_grouped():
    statement = Statement(
        "council-was-permanent", {"country": gazetteer().states.get("SUN"), "since": 1946, "until": 1991}
    )
    assert "from 1946 to 1991" in EN.text(statement)


def test_a_plural_is_chosen_by_the_figure():
    def said(number):
        return EN.text(
            Statement("ops-joined", {"country": gazetteer().states.get("NOR"), "missions": Words(make_figure(number))})
        )

    assert said(1).endswith("one UN operation.")
    assert said(2).endswith("two UN operations.")


def test_marks_in_a_name_are_not_taken_for_figures():
    said = EN.runs(Statement("ops-gap", {"country": "\ue0000\ue002x\ue001", "month": JULY, "reason": "y"}))
    assert all(run.figure is None for run in said)
