"""What the engine answers from the starter edition, against figures read off the UN's own tables."""

import datetime as dt

import duckdb
import pytest

import varde
from varde.errors import BadRequest, UnknownName
from varde.measures import get
from varde.model import Period


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


def ask(record: varde.Varde, measure: str, **question: str) -> dict[str | None, object]:
    by = question.pop("by", "")
    figures = record.ask(measure, by=by.split(",") if by else (), **question)
    return {
        "/".join(figure.dims.get(name, "") for name in by.split(",")) if by else None: figure.value
        for figure in figures
    }


def test_norway_in_july_2017_as_the_un_printed_it(record: varde.Varde) -> None:
    military = ask(record, "un_personnel", country="NOR", kind="military", on="2017-07", by="mission")
    police = ask(record, "un_personnel", country="Norge", kind="police", on="2017-07", by="mission")
    assert military == {"MINUSMA": 16, "UNMISS": 16, "UNTSO": 13}
    assert police == {"UNMISS": 15, "MINUSTAH": 6, "UNMIL": 4, "UNMC": 3}
    assert ask(record, "un_personnel", country="NOR", on="2017-07", by="kind") == {"military": 45, "police": 28}
    assert ask(record, "un_missions_joined", country="NOR", on="2017-07") == {None: 6}
    assert ask(record, "un_missions_joined", country="NOR", kind="military", on="2017-07") == {None: 3}


def test_women_are_a_share_of_those_deployed(record: varde.Varde) -> None:
    # 2017-07, Norway: women 1 in MINUSMA, 3 + 3 + 1 + 1 police, 1 in UNMISS, 1 in UNTSO = 11 of 73
    [share] = record.ask("women_share_un", country="NOR", on="2017-07")
    assert share.value == pytest.approx(100 * 11 / 73)
    [nobody] = record.ask("women_share_un", country="LIE", on="2017-07")
    assert nobody.value is None
    assert nobody.missing is not None
    assert nobody.missing.code == "undefined"


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ({"on": "2017-03"}, "not_published"),
        ({"on": "1995-06"}, "before_start"),
        ({"on": "2031-01"}, "after_end"),
        ({"on": "2018-05", "mission": "UNMISS"}, "left_out"),
        ({"on": "2023-09", "sex": "female"}, "left_out"),
        ({"on": "2015-02", "mission": "UNMISS"}, "uncertain"),
    ],
)
def test_missing_is_never_zero(record: varde.Varde, question: dict[str, str], code: str) -> None:
    [figure] = record.ask("un_personnel", country="NOR", **question)
    assert figure.value is None
    assert figure.missing is not None
    assert figure.missing.code == code


def test_a_breakdown_outside_the_record_says_why(record: varde.Varde) -> None:
    for question, code in (
        ({"on": "2018-05"}, "left_out"),
        ({"on": "2031-01"}, "after_end"),
        ({"on": "2017-03"}, "not_published"),
    ):
        [figure] = record.ask("un_personnel", country="NOR", by=("mission",), **question)
        assert figure.missing is not None
        assert figure.missing.code == code
        with duckdb.connect(config={"file_search_path": str(record.edition.path)}) as plain:
            assert plain.execute(figure.sql).fetchall() == [(None,)]
    assert record.ask("un_personnel", country="LIE", by=("mission",), on="2017-07") == []


def test_a_covered_month_without_a_row_is_zero(record: varde.Varde) -> None:
    assert ask(record, "un_personnel", country="LIE", on="2017-07") == {None: 0}
    assert ask(record, "un_personnel", country="NOR", on="2018-05") == {
        None: 12 + 19 + 9 + 26
    }  # experts, staff, troops, individual police


def test_a_state_that_did_not_exist_has_no_figure(record: varde.Varde) -> None:
    [figure] = record.ask("un_personnel", country="YUG", on="2017-07")
    assert figure.missing is not None
    assert figure.missing.code == "not_a_state"


def test_memberships_and_terms(record: varde.Varde) -> None:
    assert ask(record, "membership", country="NOR", organisation="NATO", on="2017-07-31") == {None: True}
    assert ask(record, "membership", country="FIN", organisation="NATO", on="2017-07-31") == {None: False}
    assert ask(record, "membership_since", country="NOR", organisation="NATO", on="2017-07-31") == {None: "1949-04-04"}
    assert ask(record, "members", organisation="UN", on="2026-11-23") == {None: 193}
    assert ask(record, "unsc_term", country="NOR", on="2021-06-30") == {None: True}
    assert ask(record, "unsc_members", on="2017-07-31") == {None: 15}
    terms = record.engine.spells(get("unsc_term"), dt.date(2017, 7, 31), country="NOR")
    assert [(term.period.start.year, term.period.end.year) for term in terms] == [
        (1949, 1950),
        (1963, 1964),
        (1979, 1980),
        (2001, 2002),
    ]


def test_the_mission_in_haiti_was_minustah(record: varde.Varde) -> None:
    assert ask(record, "mission_host", mission="MINUSTAH", country="HTI", on="2017-07-31") == {None: 1}
    assert ask(record, "mission_host", mission="MINUSMA", country="HTI", on="2017-07-31") == {None: 0}
    assert ask(record, "mission_end", mission="MINUSTAH", on="2017-07-31") == {None: "2017-10-15"}


def test_deaths_are_summed_over_a_period(record: varde.Varde) -> None:
    assert ask(record, "un_fatalities", country="NOR", frm="1948-07-06", to="2023-11-28") == {None: 43}


def test_a_series_has_every_month_and_says_which_are_missing(record: varde.Varde) -> None:
    series = record.ask("un_personnel", country="NOR", kind="military", frm="2017-02", to="2017-04")
    assert [figure.period for figure in series] == Period.parse("2017-02..2017-04").months()
    assert [figure.missing is not None for figure in series] == [False, True, False]


def test_questions_that_do_not_fit_are_refused(record: varde.Varde) -> None:
    with pytest.raises(BadRequest, match="ranks by country"):
        record.ask("un_personnel_rank", on="2017-07")
    with pytest.raises(UnknownName, match="Did you mean 'mission'"):
        record.ask("un_personnel", on="2017-07", misson="UNMISS")
    with pytest.raises(UnknownName, match="Norway"):
        record.ask("un_personnel", on="2017-07", country="Norwya")


def test_ranks_by_country_and_over_time(record: varde.Varde) -> None:
    ranks = record.ask("un_personnel_rank", on="2017-07", by=("country",))
    assert [(figure.dims["country"], figure.value) for figure in ranks[:3]] == [("ETH", 1), ("IND", 2), ("PAK", 3)]
    [norway] = [figure for figure in ranks if figure.dims["country"] == "NOR"]
    assert record.ask("un_personnel_rank", country="NOR", on="2017-07") == [norway]
    over_time = record.ask("un_personnel_rank", country="NOR", frm="2017-06", to="2017-07")
    assert over_time[-1] == norway


@pytest.mark.parametrize("by", [("country",), ("country", "kind")])
def test_a_rank_of_all_that_is_missing_says_why(record: varde.Varde, by: tuple[str, ...]) -> None:
    [figure] = record.ask("un_personnel_rank", on="1980-01", by=by)
    assert figure.missing is not None
    assert figure.missing.code == "before_start"
    with duckdb.connect(config={"file_search_path": str(record.edition.path)}) as connection:
        assert connection.execute(figure.sql).fetchall() == [(None,)]


def test_a_flow_over_years_has_every_year_and_adds_up(record: varde.Varde) -> None:
    measure = get("un_fatalities")
    span = Period.parse("2013-06-01..2017-07-31")
    years = record.engine.series(measure, span, country="TCD")
    assert [figure.period.label for figure in years] == [
        "2013-06-01..2013-12-31",
        "2014",
        "2015",
        "2016",
        "2017-01-01..2017-07-31",
    ]
    assert sum(figure.number for figure in years) == record.engine.figure(measure, span, country="TCD").value
    assert [figure.value for figure in years] == [
        record.engine.figure(measure, figure.period, country="TCD").value for figure in years
    ]


def test_a_figure_is_the_same_once_the_whole_course_is_known() -> None:
    asked, fresh = varde.open("starter").engine, varde.open("starter").engine
    measure = get("un_personnel")
    covered = asked.coverage(measure).period
    course = dict(asked.course(measure, covered, country="NOR", mission="UNMISS"))
    for month in ("2010-01", "2012-01", "2017-07", "1980-01"):  # before it began, in it, and before the record
        figures = [
            engine.figure(measure, Period.parse(month), country="NOR", mission="UNMISS") for engine in (asked, fresh)
        ]
        assert figures[0] == figures[1]
        assert (figures[0].missing, figures[0].sql) == (figures[1].missing, figures[1].sql)
        assert course.get(Period.parse(month)) == figures[1].value
    assert [figure.value for figure in fresh.series(measure, covered, country="NOR", mission="UNMISS")] == list(
        course.values()
    )
