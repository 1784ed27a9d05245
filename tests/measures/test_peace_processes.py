"""Third parties' roles by year, peace agreements and who is named in them, against what ministries and UCDP print."""

import duckdb
import pytest

import varde
from varde.gazetteer import gazetteer
from varde.measures import Measure
from varde.measures.peace_processes import MEASURES

pytestmark = pytest.mark.shared


def roles(record: varde.Varde, on: str, process: str, party: str = "NOR") -> set[str]:
    """The roles that a country has over time in a process on a day."""
    figures = record.ask("peace_role", on=on, by=("role",), country=party, process=process, kind="period")
    return {figure.dims["role"] for figure in figures if figure.value}


@pytest.mark.parametrize(
    ("process", "on", "expected"),
    [
        # The Norwegian ministry's overview of its engagement since 1993, and its country pages
        ("colombia-farc-ep", "2011-12-31", set()),
        ("colombia-farc-ep", "2014-06-30", {"facilitator", "guarantor"}),
        ("colombia-farc-ep", "2017-07-31", set()),
        ("colombia-farc-implementation", "2017-07-31", {"guarantor"}),
        ("colombia-eln-2014-2019", "2015-06-30", {"facilitator"}),
        ("colombia-eln-2014-2019", "2018-06-30", {"facilitator", "guarantor"}),
        ("philippines-ndfp", "2000-12-31", set()),
        ("philippines-ndfp", "2001-01-01", {"facilitator"}),
        ("philippines-ndfp", "2017-07-31", {"facilitator"}),
        ("sri-lanka", "2003-01-31", {"facilitator", "monitor"}),
        ("sri-lanka", "2007-06-30", {"monitor"}),
        ("guatemala", "1993-06-30", {"facilitator", "host"}),
        ("sudan-cpa", "2004-06-30", {"accompanier", "observer"}),
        ("venezuela-mexico-barbados", "2021-09-30", {"facilitator"}),
        ("hebron-tiph", "2017-07-31", {"monitor"}),
    ],
)
def test_norway_by_process_and_day(full: varde.Varde, process: str, on: str, expected: set[str]) -> None:
    assert roles(full, on, process) == expected


@pytest.mark.parametrize(
    ("party", "process", "on", "role"),
    [
        ("CHE", "mozambique-2019", "2018-06-30", "mediator"),
        ("QAT", "sudan-darfur", "2011-01-31", "mediator"),
        ("KEN", "sudan-cpa", "2003-06-30", "mediator"),
        ("VAT", "venezuela-2014-2018", "2016-11-30", "mediator"),
        ("CUB", "colombia-farc-ep", "2014-06-30", "guarantor"),
    ],
)
def test_other_third_parties(full: varde.Varde, party: str, process: str, on: str, role: str) -> None:
    assert role in roles(full, on, process, party)


def test_an_organisation_is_a_third_party_too(full: varde.Varde) -> None:
    [figure] = full.ask("peace_role", organisation="FN", process="cyprus", role="facilitator", on="2017-07-01")
    assert figure.value is True


def test_no_row_is_never_a_no(full: varde.Varde) -> None:
    for country in ("TUV", "NOR"):
        [figure] = full.ask("peace_role", country=country, process="timor-leste", on="2010-06-30")
        assert figure.value is None
        assert figure.missing is not None
        assert figure.missing.code == "undefined"
    [count] = full.ask("peace_roles_held", country="TUV", on="2010-06-30")
    assert count.value is None


def test_a_role_without_an_end_counts_to_its_newest_evidence(full: varde.Varde) -> None:
    # the ministry's overview of 7 August 2025 names the role; nothing later in the record does
    assert roles(full, "2025-08-07", "colombia-farc-implementation") == {"guarantor"}
    assert roles(full, "2025-08-08", "colombia-farc-implementation") == set()


def test_confidence_tells_weak_rows_apart(full: varde.Varde) -> None:
    question = {"country": "NOR", "process": "turkey-pkk-oslo", "role": "mediator", "on": "2009-06-30"}
    assert [figure.value for figure in full.ask("peace_role", confidence="low", **question)] == [True]
    assert [figure.value for figure in full.ask("peace_role", confidence="high", **question)] == [None]


def test_ucdp_totals(full: varde.Varde) -> None:
    # The data set's own page: 374 agreements in version 22.1, 1975 to 2021
    assert [figure.value for figure in full.ask("peace_agreements")] == [374]
    [women] = full.engine.answers.run(WOMEN)
    assert women == (113,)


WOMEN = "SELECT count(DISTINCT agreement) FROM 'peace_agreements_ucdp.parquet' WHERE women_gender"


def test_norway_as_third_party_by_conflict(full: varde.Varde) -> None:
    # Counted by hand in the workbook's column pa_3rd: 20 agreements name Norway
    found = {f.dims["conflict"]: f.value for f in full.ask("agreements_third_party", country="NOR", by=("conflict",))}
    assert found == {"COL": 7, "GTM": 4, "UGA": 4, "ISR": 2, "SSD": 2, "SDN": 1}
    assert [f.value for f in full.ask("agreements_third_party", country="NOR")] == [20]


def test_the_two_codings_stay_apart(full: varde.Varde) -> None:
    question = {"country": "NOR", "frm": "1990-01-01", "to": "2017-07-31"}
    [ucdp] = full.ask("agreements_third_party", **question)
    [pax] = full.ask("pax_third_party", **question)
    assert (ucdp.citation.source, pax.citation.source) == ("ucdp_agreements", "pax")
    assert (ucdp.value, pax.value) == (19, 51)
    assert [f.value for f in full.ask("pax_agreements")] == [2257]


def test_the_soviet_union_is_named_by_its_own_name(full: varde.Varde) -> None:
    # UCDP 1022, Angola, 31 May 1991: "Portugal, the USSR, the USA and the UN"
    figures = full.ask("agreements_third_party", agreement="1022", by=("country", "organisation"), conflict="AGO")
    assert {(f.dims["country"], f.dims["organisation"]) for f in figures} == {
        ("PRT", "not_given"),
        ("SUN", "not_given"),
        ("USA", "not_given"),
        ("not_given", "UN"),
    }


def test_mediation_is_counted_by_attempt(full: varde.Varde) -> None:
    [all_of_them] = full.engine.answers.run("SELECT count(DISTINCT attempt) FROM 'mediation_attempts.parquet'")
    assert all_of_them == (484,)  # rows of the file with Med_yes.no = 1
    [dated] = full.ask("mediation_attempts")
    assert (
        dated.value == 484 - 10
    )  # read by hand: five without a first day, two "?", two slips of the pen, one day of no month


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.key)
def test_every_measure_answers_its_example_and_its_sql_gives_the_answer(full: varde.Varde, measure: Measure) -> None:
    question = {"frm" if name == "from" else name: value for name, value in measure.example}
    [figure] = full.ask(measure.key, **question)
    assert figure.value is not None
    with duckdb.connect(config={"file_search_path": str(full.edition.path)}) as plain:
        assert plain.execute(figure.sql).fetchall() == [(figure.value,)]


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.key)
def test_a_breakdown_gives_the_same_as_each_figure_alone(full: varde.Varde, measure: Measure) -> None:
    when = {"on": "2014-06-30"} if measure.key in {"peace_role", "peace_roles_held"} else {"frm": "1990", "to": "2011"}
    with duckdb.connect(config={"file_search_path": str(full.edition.path)}) as plain:
        for dim in measure.dims:
            figures = full.ask(measure.key, by=(dim.name,), **when)
            assert figures
            for figure in figures[:30]:
                assert plain.execute(figure.sql).fetchall() == [(figure.value,)]


def test_no_role_ends_before_its_process_began(full: varde.Varde) -> None:
    query = "SELECT process, party, role, until FROM 'peace_roles.parquet' WHERE kind = 'period' AND until IS NOT NULL"
    for process, party, role, until in full.engine.answers.run(query):
        began = gazetteer().processes.get(process).start
        assert began is None or until >= began, (process, party, role)
