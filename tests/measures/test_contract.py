"""What every measure must keep, whoever declares it: its example, its breakdowns and its words, in the starter edition and in a full one."""

import math
from typing import Any

import duckdb
import pytest

import varde
from varde.edition.derived import registry as derivations
from varde.measures import NOT_GIVEN, Measure, registry
from varde.measures.sql import at
from varde.model import Figure
from varde.sources import registry as sources

EDITIONS = ["starter", pytest.param("full", marks=pytest.mark.shared)]
every_measure = pytest.mark.parametrize("measure", registry().values(), ids=lambda measure: measure.key)
every_breakdown = pytest.mark.parametrize(
    ("measure", "by"),
    [
        pytest.param(measure, dim.name, id=f"{measure.key} by {dim.name}")
        for measure in registry().values()
        for dim in measure.dims
    ],
)


@pytest.fixture(params=EDITIONS)
def record(request: pytest.FixtureRequest) -> varde.Varde:
    """Each edition in turn; the full one is skipped where the founders' shared data are not there."""
    return varde.open("starter") if request.param == "starter" else request.getfixturevalue("full")


def question(measure: Measure, *without: str) -> dict[str, str]:
    """A measure's example as a question, without some of its dimensions."""
    named = {"from": "frm"}
    return {named.get(name, name): value for name, value in measure.example if name not in without}


def same(value: Any, found: Any) -> bool:
    if isinstance(value, float) and isinstance(found, float):
        return math.isclose(value, found, rel_tol=1e-12)
    return type(value) is type(found) and value == found


def rerun(record: varde.Varde, figures: list[Figure]) -> None:
    """Each figure's own query, run by a DuckDB that knows nothing of Varde, gives the figure."""
    with duckdb.connect(config={"file_search_path": str(record.edition.path), "threads": "1"}) as plain:
        for figure in figures:
            [(found,)] = plain.execute(figure.sql).fetchall()
            assert same(figure.value, found), (figure.value, found, figure.sql)


def loaded(record: varde.Varde, measure: Measure) -> bool:
    return record.engine.coverage(measure).loaded


NOT_TOLD_APART = {"justice_aid"}
"""Measures of what only the whole Creditor Reporting System tells apart, and none of its tables that an edition here holds."""


@every_measure
def test_it_answers_its_example(record: varde.Varde, measure: Measure) -> None:
    [figure] = record.ask(measure.key, **question(measure))
    if measure.key in NOT_TOLD_APART:
        assert figure.missing is not None
        assert figure.missing.code in {"left_out", "not_loaded"}
    elif loaded(record, measure):
        assert figure.value is not None, figure.missing
    else:
        assert figure.missing is not None
        assert figure.missing.code == "not_loaded"
        assert figure.citation.source == measure.source
        assert measure.source not in sources() or not sources()[measure.source].redistribute
    rerun(record, [figure])


@every_breakdown
def test_a_breakdown_gives_the_same_as_each_figure_alone(record: varde.Varde, measure: Measure, by: str) -> None:
    kept = {
        name: value for name, value in measure.example if name in (*measure.needs, measure.ranked, "on", "from", "to")
    }
    asked = {key: value for key, value in question(measure, by).items() if key in kept or key == "frm"}
    figures = record.ask(measure.key, by=(by,), **asked)
    if not loaded(record, measure):
        assert [figure.missing.code for figure in figures if figure.missing] == ["not_loaded"]
        return
    shown = figures[:20]
    rerun(record, shown)
    for figure in shown:
        if by in figure.dims:
            alone = record.engine.figure(measure, figure.period, **figure.dims)
            assert same(alone.value, figure.value), (alone, figure)


@every_measure
def test_it_is_declared_in_full(measure: Measure) -> None:
    record = varde.open("starter")
    assert measure.title.nb
    assert measure.help.nb
    assert measure.words.nb
    assert measure.help.en.endswith(".")
    assert measure.help.nb.endswith(".")
    assert measure.table in record.edition.tables
    assert measure.empty is not None or measure.undefined is not None
    assert measure.source in {**sources(), **derivations()}
    tables = {table.name: table for maker in (*sources().values(), *derivations().values()) for table in maker.tables}
    assert measure.part == tables[measure.table].part
    names = {dim.name for dim in measure.dims}
    assert {*measure.needs, *filter(None, (measure.part, measure.ranked))} <= names
    assert {name for name, _ in measure.example} <= names | {"on", "from", "to"}


def test_a_template_is_filled_in_with_its_period(record: varde.Varde) -> None:
    for measure in registry().values():
        figure = record.ask(measure.key, **question(measure))[0]
        assert "0002-02-02" not in figure.sql
        assert "0003-03-03" not in figure.sql
        assert at(figure.sql, figure.period) == figure.sql


def test_what_is_not_given_can_be_asked_for(record: varde.Varde) -> None:
    [figure] = record.ask("un_fatalities", sex=NOT_GIVEN, frm="1948-07-06", to="2017-07-31")
    assert figure.value == 155
