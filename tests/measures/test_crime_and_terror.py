"""Homicide, organised crime, terrorism, piracy, cyber incidents and sanctions as the engine answers them."""

import duckdb
import pytest

import varde
from varde.errors import BadRequest, UnknownName
from varde.measures.coverage import BY_HAND
from varde.sources import registry

GTI = {"edition": "GTI 2023"}


def value(record: varde.Varde, measure: str, **question: str) -> object:
    [figure] = record.ask(measure, **question)
    return figure.value


def why(record: varde.Varde, measure: str, **question: str) -> str:
    [figure] = record.ask(measure, **question)
    assert figure.value is None
    assert figure.missing is not None
    return figure.missing.code


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


class TestStarter:
    """What ships: piracy alone; of the rest the record says that it is not there."""

    def test_the_attacks_add_up_to_the_publisher_s_total(self, record: varde.Varde) -> None:
        years = {"frm": "1993-01-01", "to": "2020-12-31"}
        assert value(record, "pirate_attacks", **years) == 7511  # Benden et al. (2021)
        for dim in ("country", "zone", "sea", "waters", "kind"):
            parts = [figure.value for figure in record.ask("pirate_attacks", by=(dim,), **years)]
            assert sum(part for part in parts if isinstance(part, int)) == 7511

    def test_the_attacks_of_a_year_and_off_a_coast(self, record: varde.Varde) -> None:
        assert value(record, "pirate_attacks", frm="2011-01-01", to="2011-12-31") == 438
        somalia = {"country": "SOM", "frm": "1993-01-01", "to": "2020-12-31"}
        assert value(record, "pirate_attacks", **somalia) == 224
        near = value(record, "pirate_attacks", waters="within_12_nm", **somalia)
        far = value(record, "pirate_attacks", waters="beyond_12_nm", **somalia)
        assert isinstance(near, int)
        assert isinstance(far, int)
        assert near + far == 224
        assert near < far  # its pirates went out to sea

    def test_no_attack_is_a_zero_and_no_record_is_none(self, record: varde.Varde) -> None:
        assert value(record, "pirate_attacks", country="NOR", frm="2016-01-01", to="2016-12-31") == 0
        assert why(record, "pirate_attacks", country="NOR", frm="1992-01-01", to="1992-12-31") == "before_start"
        assert why(record, "pirate_attacks", country="NOR", frm="2021-01-01", to="2021-12-31") == "after_end"

    @pytest.mark.parametrize(
        ("measure", "question"),
        [
            ("homicide_rate", {"country": "NOR", "on": "2016"}),
            ("organised_crime_score", {"country": "NOR", "score_of": "criminality", "on": "2023"}),
            ("terrorism_deaths_gti", {"country": "NOR", "on": "2016", **GTI}),
            ("terrorism_deaths_rand", {"country": "NOR", "on": "1988"}),
            ("cyber_incidents", {"country": "NOR", "on": "2016"}),
            ("un_sanctions", {"list": "taliban", "on": "2025-08-16"}),
        ],
    )
    def test_what_does_not_ship_is_not_loaded(
        self, record: varde.Varde, measure: str, question: dict[str, str]
    ) -> None:
        assert why(record, measure, **question) == "not_loaded"

    def test_what_no_address_gives_is_not_said_to_be_fetched(self, record: varde.Varde) -> None:
        for measure, question, way in (
            ("terrorism_deaths_gti", {"on": "2016", **GTI}, "varde edition build"),
            ("terrorism_deaths_rand", {"on": "1988"}, "varde update"),
        ):
            [figure] = record.ask(measure, country="NOR", **question)
            assert figure.missing is not None
            assert way in figure.missing.text.en
            assert way in str(figure.missing.text.nb)
        assert {source.key for source in registry().values() if source.had_by == "hand"} == BY_HAND


@pytest.mark.shared
class TestFull:
    """With every source there is, built from the founders' shared data."""

    def test_homicide(self, full: varde.Varde) -> None:
        assert value(full, "homicide_rate", country="NOR", on="2016") == 0.52
        assert value(full, "homicide_rate", country="NOR", on="2016-07-31") == 0.52  # a year's figure on any day of it
        assert value(full, "homicide_rate_by_sex", country="NOR", sex="female", on="2016") == 0.42
        assert value(full, "homicide_rate_world", on="2016") == 5.97
        assert why(full, "homicides", country="NOR", on="2016") == "not_loaded"  # the shared table has rates alone
        assert why(full, "homicide_rate", country="SOM", on="2016") == "undefined"
        assert why(full, "homicide_rate", country="NOR", on="1999") == "before_start"
        assert why(full, "homicide_rate", country="SRB", on="2004") == "not_a_state"

    def test_organised_crime(self, full: varde.Varde) -> None:
        # Global Organized Crime Index 2023: Myanmar first with 8.15, Tuvalu last with 1.62, the average 5.03
        score = {"score_of": "criminality", "on": "2023"}
        assert value(full, "organised_crime_score", country="MMR", **score) == 8.15
        assert value(full, "organised_crime_rank", country="MMR", **score) == 1
        assert value(full, "organised_crime_rank", country="TUV", **score) == 193
        assert value(full, "organised_crime_average", **score) == 5.03
        assert value(full, "organised_crime_countries", on="2023") == 193
        assert why(full, "organised_crime_score", country="NOR", score_of="criminality", on="2022") == "not_published"
        with pytest.raises(BadRequest, match="score_of"):
            full.ask("organised_crime_score", country="NOR", on="2023")

    def test_terrorism_in_one_source_at_a_time(self, full: varde.Varde) -> None:
        assert value(full, "terrorism_deaths_gti", on="2022", **GTI) == 6701  # printed in the index of 2023
        assert value(full, "terrorism_incidents_gti", on="2022", **GTI) == 3955
        assert value(full, "terrorism_score_gti", country="AFG", on="2022", **GTI) == 8.822
        assert value(full, "terrorism_rank_gti", country="USA", on="2022", **GTI) == 30
        assert value(full, "terrorism_countries_gti", on="2022", **GTI) == 163
        assert value(full, "terrorism_deaths_gti", country="NOR", on="2016", **GTI) == 0
        assert why(full, "terrorism_deaths_gti", country="TUV", on="2016", **GTI) == "undefined"
        assert why(full, "terrorism_deaths_gti", on="2009", **GTI) == "before_start"
        assert why(full, "terrorism_deaths_rand", on="2012") == "after_end"
        assert why(full, "terrorism_deaths_rand", on="1967") == "before_start"
        assert value(full, "terrorism_deaths_rand", on="2006") == 12071  # the publisher's total for the world
        assert value(full, "terrorism_incidents_rand", on="2006") == 6660
        assert value(full, "terrorism_incidents_rand", country="NOR", on="1975") == 0
        with pytest.raises(BadRequest, match="edition"):
            full.ask("terrorism_deaths_gti", on="2022")

    def test_cyber_incidents(self, full: varde.Varde) -> None:
        years = {"frm": "2000-01-01", "to": "2023-08-13"}
        assert value(full, "cyber_incidents_world", **years) == 1643 - 16  # of all incidents 16 have no day
        assert value(full, "cyber_incidents", country="NOR", **years) == 11
        # an incident of two kinds counts once, and once in each kind
        kinds = full.ask("cyber_incidents", by=("kind",), country="NOR", **years)
        assert sum(figure.number for figure in kinds) > 11
        assert value(full, "cyber_incidents_world", initiator="RUS", frm="2016-01-01", to="2016-12-31") == sum(
            figure.number
            for figure in full.ask("cyber_incidents_world", by=("initiator",), frm="2016-01-01", to="2016-12-31")
            if figure.dims.get("initiator") == "RUS"
        )
        with pytest.raises(UnknownName, match="kind"):
            full.ask("cyber_incidents", country="NOR", kind="mischief", **years)

    def test_sanctions(self, full: varde.Varde) -> None:
        day = {"on": "2025-08-16"}
        assert value(full, "un_sanctions", kind="individual", **day) == 684
        assert value(full, "un_sanctions", kind="entity", **day) == 195
        assert value(full, "un_sanctions", country="COD", **day) == 44 + 9
        assert value(full, "un_sanctions", country="NOR", **day) == 0
        by_year = full.ask("un_sanctions", by=("year_listed",), **day)
        assert sum(figure.number for figure in by_year) == 879
        assert next(figure.value for figure in by_year if figure.dims["year_listed"] == "2001") == 125 + 18
        assert why(full, "un_sanctions", on="2025-08-15") == "before_start"

    def test_the_figures_say_which_release_they_are_of(self, full: varde.Varde) -> None:
        questions = {
            "homicide_rate": ({"country": "NOR", "on": "2016"}, "2025-05-15"),
            "terrorism_deaths_gti": ({"on": "2016", **GTI}, "2023"),
            "terrorism_deaths_rand": ({"on": "2006"}, "1968–2009"),
            "cyber_incidents_world": ({"on": "2016"}, "1.1"),
            "un_sanctions": ({"on": "2025-08-16"}, "2025-08-16"),
        }
        for measure, (question, release) in questions.items():
            [figure] = full.ask(measure, **question)
            assert figure.citation.release == release
            with duckdb.connect(config={"file_search_path": str(full.edition.path)}) as plain:
                assert plain.execute(figure.sql).fetchone() == (figure.value,)
