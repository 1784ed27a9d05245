"""Nuclear warheads, tests and positions as the engine answers them, against the publishers' own figures."""

import duckdb
import pytest

import varde
from varde.errors import BadRequest
from varde.measures import get

SERIES = {"edition": "FAS series 2023"}
WORLD = {"kind": "total_inventory", **SERIES}
STOCKPILE = {"kind": "military_stockpile", **SERIES}


def value(record: varde.Varde, measure: str, **question: str) -> object:
    [figure] = record.ask(measure, **question)
    return figure.value


@pytest.mark.shared
class TestFull:
    """With every source there is, built from the founders' shared data."""

    def test_the_world_s_warheads_by_year(self, full: varde.Varde) -> None:
        # the series as Our World in Data published it with figures to 2023; FAS's page of 2017 too has a peak of 70,300 in 1986
        years = {"1986": 70374, "2007": 25533, "2017": 14550, "2023": 12512}
        assert {year: value(full, "nuclear_warheads_world", on=year, **WORLD) for year in years} == years

    def test_one_year_has_a_figure_for_each_edition(self, full: varde.Varde) -> None:
        told = {
            figure.dims["edition"]: (figure.value, figure.citation.source)
            for figure in full.ask("nuclear_warheads_world", by=("edition",), kind="total_inventory", on="2017")
        }
        assert told == {
            "FAS 2017-07": (14930, "nuclear_overviews"),
            "FAS 2017-12": (14550, "nuclear_overviews"),
            "SIPRI 2017-07": (14935, "nuclear_sipri"),
            "FAS series 2023": (14550, "nuclear_warheads_fas"),
        }

    def test_an_edition_revises_another(self, full: varde.Varde) -> None:
        of_2022 = {"kind": "total_inventory", "on": "2022"}
        assert value(full, "nuclear_warheads_world", edition="SIPRI 2022-06", **of_2022) == 12705
        assert value(full, "nuclear_warheads_world", edition="SIPRI 2023-06", **of_2022) == 12710
        of_2024 = {"kind": "total_inventory", "country": "USA", "on": "2024"}
        assert value(full, "nuclear_warheads", edition="SIPRI 2024-06", **of_2024) == 5044
        assert value(full, "nuclear_warheads", edition="SIPRI 2025-06", **of_2024) == 5328

    def test_the_soviet_union_s_warheads_are_not_russia_s(self, full: varde.Varde) -> None:
        assert value(full, "nuclear_warheads", country="SUN", on="1986", **STOCKPILE) == 40159
        assert value(full, "nuclear_warheads", country="RUS", on="2017", **STOCKPILE) == 4300
        [russia] = full.ask("nuclear_warheads", country="RUS", on="1986", **STOCKPILE)
        assert russia.missing is not None
        assert russia.missing.code == "not_a_state"

    def test_an_inventory_is_more_than_a_stockpile(self, full: varde.Varde) -> None:
        # Russia 2023 by SIPRI: 5,889 in all, 4,489 in the stockpile, 1,674 deployed
        told = {"country": "RUS", "on": "2023", "edition": "SIPRI 2023-06"}
        assert value(full, "nuclear_warheads", kind="total_inventory", **told) == 5889
        assert value(full, "nuclear_warheads", kind="military_stockpile", **told) == 4489
        assert value(full, "nuclear_warheads", kind="deployed", **told) == 1674
        assert value(full, "nuclear_warheads", kind="retired", **told) == 1400

    def test_a_range_has_two_ends(self, full: varde.Varde) -> None:
        india = {"country": "IND", "kind": "total_inventory", "edition": "SIPRI 2018-06", "on": "2018"}
        assert value(full, "nuclear_warheads", **india) == 130
        assert value(full, "nuclear_warheads_high", **india) == 140

    def test_who_has_none_is_told_by_the_list_of_positions_alone(self, full: varde.Varde) -> None:
        [warheads] = full.ask("nuclear_warheads", country="NOR", on="2017", **STOCKPILE)
        assert warheads.missing is not None
        assert warheads.missing.code == "undefined"
        assert value(full, "nuclear_status", country="NOR", on="2017") == 0
        assert value(full, "nuclear_warheads", country="ZAF", on="2017", **STOCKPILE) == 0
        [holy_see] = full.ask("nuclear_status", country="VAT", on="2017")
        assert holy_see.missing is not None
        assert holy_see.missing.code == "undefined"

    @pytest.mark.parametrize(
        ("year", "states"), [("1945", 1), ("1949", 2), ("1964", 5), ("1979", 7), ("1992", 8), ("2006", 9), ("2022", 9)]
    )
    def test_how_many_states_have_nuclear_weapons(self, full: varde.Varde, year: str, states: int) -> None:
        assert value(full, "nuclear_states", status="possession", on=year) == states
        listed = full.ask("nuclear_status", by=("country",), status="possession", on=year)
        assert len(listed) == states

    def test_tests_in_all_and_by_state(self, full: varde.Varde) -> None:
        whole = {"frm": "1945-01-01", "to": "2019-12-31"}
        assert value(full, "nuclear_tests", **whole) == 2056
        assert value(full, "nuclear_tests", country="SUN", **whole) == 715
        assert value(full, "nuclear_tests", country="NOR", **whole) == 0
        assert value(full, "nuclear_tests", country="PRK", frm="1945-01-01", to="2016-12-31") == 5
        [later] = full.ask("nuclear_tests", frm="2019-01-01", to="2025-12-31")
        assert later.missing is not None
        assert later.missing.code == "after_end"

    def test_every_figure_of_a_breakdown_runs_again(self, full: varde.Varde) -> None:
        asked = [
            *full.ask("nuclear_warheads", by=("country", "edition"), kind="total_inventory", on="2017"),
            *full.ask("nuclear_warheads_world", by=("edition", "kind"), on="2022"),
            *full.ask("nuclear_tests", by=("country",), frm="1945-01-01", to="2019-12-31"),
        ]
        assert len(asked) > 30
        with duckdb.connect(config={"file_search_path": str(full.edition.path)}) as plain:
            for figure in asked:
                assert plain.execute(figure.sql).fetchall() == [(figure.value,)]

    def test_unlike_numbers_are_never_added(self, full: varde.Varde) -> None:
        for measure in ("nuclear_warheads", "nuclear_warheads_high"):
            for left_out in ("country", "kind", "edition"):
                asked = {"country": "USA", **STOCKPILE, "on": "2017"}
                del asked[left_out]
                with pytest.raises(BadRequest, match=left_out):
                    full.ask(measure, **asked)
        with pytest.raises(BadRequest, match="edition"):
            full.ask("nuclear_warheads_world", kind="total_inventory", on="2017")
        assert get("nuclear_warheads").empty is None
