"""The answer to a question, as text, JSON and CSV."""

import csv
import io
import json

import pytest

from varde.model import Missing, Text
from varde.render import ASK_FORMATS, render_figures

from .conftest import make_figure, make_series

SERIES = make_series([*range(40, 50), None, *range(51, 59)], country="NOR", kind="military")


def test_csv_has_a_column_for_each_dimension():
    rows = list(csv.DictReader(io.StringIO(render_figures(SERIES, "en", "csv"))))
    assert list(rows[0]) == [
        "measure",
        "country",
        "kind",
        "from",
        "to",
        "value",
        "unit",
        "missing",
        "source",
        "release",
    ]
    assert (rows[0]["value"], rows[0]["from"], rows[10]["value"], rows[10]["missing"]) == (
        "40",
        "2016-01-01",
        "",
        "not_published",
    )


def test_csv_of_nothing_has_its_head():
    assert render_figures([], "en", "csv") == "measure,from,to,value,unit,missing,source,release\n"


def test_json_has_the_agreed_shape():
    answer = json.loads(render_figures(SERIES, "nb", "json"))
    assert (answer["measure"], answer["edition"], len(answer["figures"])) == ("un_personnel", "test", 19)
    assert answer["figures"][10]["missing"] == {"code": "not_published", "reason": "tabellen mangler"}
    assert json.loads(render_figures([], "nb", "json", measure="m", edition="e")) == {
        "measure": "m",
        "edition": "e",
        "figures": [],
    }


def test_one_figure_shows_its_whole_work():
    text = render_figures([make_figure(45, country="NOR", kind="military")], "nb")
    assert text.startswith("Uniformert personell i FNs fredsoperasjoner: 45\n")
    for part in ("Norge", "militære", "juli 2017", "CC BY 3.0 IGO", "https://example.org/data", "SELECT 1 AS value"):
        assert part in text


def test_a_missing_figure_says_why():
    figure = make_figure(None, missing=Missing("after_end", Text(en="the record ends earlier")), country="NOR")
    text = render_figures([figure], "en")
    assert ": –\n" in text
    assert "No figure: the record ends earlier" in text


def test_several_figures_stand_in_columns():
    lines = render_figures(SERIES, "nb").splitlines()
    assert lines[0] == "Uniformert personell i FNs fredsoperasjoner (Norge, militære)"
    assert lines[2].split() == ["januar", "2016", "40"]
    assert lines[12].endswith("–  tabellen mangler")


@pytest.mark.parametrize("format", ASK_FORMATS)
def test_control_codes_are_not_passed_on(format):
    text = render_figures([make_figure(1, country="\x1b[31mX"), make_figure(2, country="B")], "en", format)
    assert format == "csv" or "\x1b" not in text
