"""Conflicts, groups and deaths as the engine answers them, against UCDP's own tables and the totals that it prints."""

import csv
import datetime as dt
import gzip
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

import varde
from varde.errors import BadRequest, UnknownName
from varde.gazetteer import gazetteer
from varde.measures.environment.people import OTHER_LAND
from varde.space import cell_of, holders
from varde.space.holders import PARTS

UCDP = Path(__file__).parents[2].parent / "shared" / "data" / "conflict" / "ucdp"
KINDS = {"sb": "state_based", "ns": "non_state", "os": "one_sided"}
shared = pytest.mark.skipif(not UCDP.is_dir(), reason="the founders' shared data are not beside the project")


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


def printed(name: str) -> Iterator[dict[str, str]]:
    with gzip.open(UCDP / name, "rt", encoding="utf-8-sig", newline="") as text:
        yield from csv.DictReader(text)


def value(record: varde.Varde, measure: str, **question: str) -> object:
    [figure] = record.ask(measure, **question)
    return figure.value


def year(number: int) -> dict[str, str]:
    return {"frm": f"{number}-01-01", "to": f"{number}-12-31"}


def test_conflicts_and_wars_are_as_many_as_ucdp_says(record: varde.Varde) -> None:
    assert value(record, "active_conflicts", on="2024") == 61
    assert value(record, "active_conflicts", on="2024", intensity="war") == 11
    kinds = {figure.dims["type"]: figure.value for figure in record.ask("active_conflicts", by=("type",), on="2024")}
    assert kinds == {"intrastate": 38, "internationalised": 19, "interstate": 4}


def test_deaths_of_a_year_add_up_by_kind(record: varde.Varde) -> None:
    kinds = {f.dims["type"]: f.value for f in record.ask("conflict_deaths", by=("type",), **year(2024))}
    assert kinds == {"state_based": 128_621, "non_state": 17_932, "one_sided": 14_347}
    assert value(record, "conflict_deaths", **year(2024)) == 160_900
    assert value(record, "conflict_deaths", country="ETH", **year(2022)) == 165_025


@pytest.mark.parametrize(
    ("measure", "question"),
    [
        ("conflicts_in_country", {"on": "2023"}),
        ("conflicts_fought", {"on": "2023"}),
        ("armed_groups_in_country", {"on": "2023"}),
        ("conflict_deaths", year(2023)),
    ],
)
def test_a_place_that_ucdp_does_not_list_has_no_figure_and_one_that_it_lists_has_zero(
    record: varde.Varde, measure: str, question: dict[str, str]
) -> None:
    for place in ("PSE", "GRL"):
        [figure] = record.ask(measure, country=place, **question)
        assert figure.missing is not None
        assert figure.missing.code == "undefined"
        assert "UCDP" in figure.missing.text.en
    for state in ("ISL", "TUV", "VAT"):
        assert value(record, measure, country=state, **question) == 0


def test_a_state_that_is_gone_has_its_own_conflicts(record: varde.Varde) -> None:
    assert value(record, "conflicts_in_country", country="SUN", on="1990") == 2
    [russia] = record.ask("conflicts_in_country", country="RUS", on="1990")
    assert russia.missing is not None
    assert russia.missing.code == "not_a_state"


@pytest.mark.parametrize(
    ("one", "other", "day", "answer"),
    [
        ("ETH", "SDN", "2010-07-01", True),
        ("ETH", "SSD", "2010-07-01", "not_a_state"),  # not "no": there was no South Sudan to border on
        ("SSD", "ETH", "2010-07-01", "not_a_state"),
        ("ETH", "SSD", "2011-07-09", True),
        ("DDR", "POL", "1975-07-01", True),
        ("POL", "DDR", "1995-07-01", "not_a_state"),
        ("SUN", "NOR", "1975-07-01", True),
        ("NOR", "RUS", "1975-07-01", "not_a_state"),
        ("YUG", "ALB", "1975-07-01", True),
        ("XKX", "ALB", "2007-07-01", "not_a_state"),
        ("ALB", "XKX", "2009-07-01", True),
        ("TLS", "IDN", "2000-07-01", "not_a_state"),
        ("IDN", "TLS", "2003-07-01", True),
        ("MAR", "ESH", "2000-07-01", True),  # a territory, whoever holds it
        ("ISR", "PSE", "2017-07-01", True),
        ("CHN", "TWN", "2017-07-01", False),
        ("ERI", "ETH", "1992-07-01", "not_a_state"),
        ("ERI", "ETH", "1994-07-01", True),
    ],
)
def test_two_states_border_on_each_other_only_while_both_are_there(
    record: varde.Varde, one: str, other: str, day: str, answer: bool | str
) -> None:
    [figure] = record.ask("border", country=one, partner=other, on=day)
    assert (figure.missing.code if figure.missing else figure.value) == answer
    with duckdb.connect(config={"file_search_path": str(record.engine.edition.path)}) as plain:
        assert plain.execute(figure.sql).fetchone() == (figure.value,)


@pytest.mark.parametrize(
    ("place", "then", "today"),
    [
        ((59.4, 25.3), (1975, "SUN"), "EST"),
        ((42.6, 20.9), (2000, "SCG"), "XKX"),
        ((5.1, 31.4), (2005, "SDN"), "SSD"),
        ((15.4, 38.8), (1975, "ETH"), "ERI"),
        ((51.1, 13.7), (1975, "DDR"), "DEU"),
        ((51.1, 13.7), (1991, "DEU"), "DEU"),
        ((48.3, 11.7), (1975, "DEU"), "DEU"),
        ((14.8, 48.7), (1980, "YMD"), "YEM"),
        ((10.8, 106.7), (1970, "RVN"), "VNM"),
        ((0.4, 37.6), (1950, None), "KEN"),  # a colony
        ((45.2, 34.2), (2017, "UKR"), "UKR"),
        ((0.2, -30.2), (2017, None), None),  # the sea
    ],
)
def test_a_cell_is_in_the_country_of_the_day(
    record: varde.Varde, place: tuple[float, float], then: tuple[int, str | None], today: str | None
) -> None:
    cell = cell_of(place[1], place[0])
    assert record.engine.geography.place_of(cell) == today
    assert record.engine.geography.place_of(cell, dt.date(then[0], 7, 1)) == then[1]


def test_refugees_are_not_held_against_the_people_of_other_borders(record: varde.Varde) -> None:
    refugees, people, share = (
        value(record, measure, country="SDN", on="2011", **kind)
        for measure, kind in (
            ("refugees_in", {"kind": "refugees"}),
            ("population", {}),
            ("refugees_per_thousand", {"kind": "refugees"}),
        )
    )
    assert isinstance(refugees, int)
    assert isinstance(people, int)
    assert share == round(1000 * refugees / people, 1)
    for country, year in (("SDN", "2010"), ("DEU", "1989"), ("ETH", "1992"), ("YEM", "1989"), ("SRB", "2007")):
        assert value(record, "refugees_in", country=country, on=year, kind="refugees")
        [figure] = record.ask("refugees_per_thousand", country=country, on=year, kind="refugees")
        assert figure.missing is not None
        assert "borders of the time" in figure.missing.text.en
        with duckdb.connect(config={"file_search_path": str(record.engine.edition.path)}) as plain:
            assert plain.execute(figure.sql).fetchone() == (None,)


def test_the_states_of_other_borders_are_those_that_the_map_of_the_past_tells_of() -> None:
    """States of today that held land of another's, or lacked some of their own, at the end of a year that UNHCR tells of."""
    states = gazetteer().states
    last: dict[str, int] = {}
    for state in states:
        for hold in holders(state.id):
            if hold.end and hold.state != hold.place and states.get(hold.state).end is None:
                year = hold.end.year - ((hold.end.month, hold.end.day) != (12, 31))
                last[hold.state] = max(last.get(hold.state, 0), year)
    for state in states:
        for part in set(state.predecessors) & PARTS:
            end = states.get(part).end
            assert end is not None
            last[state.id] = max(last.get(state.id, 0), end.year - 1)
    assert {state: year + 1 for state, year in last.items() if year >= 1951} == OTHER_LAND


def test_years_outside_the_record_are_missing(record: varde.Varde) -> None:
    for measure, question in (
        ("active_conflicts", {"on": "1945"}),
        ("active_conflicts", {"on": "2025"}),
        ("conflict_deaths", year(1988)),
        ("armed_groups", {"on": "2024"}),  # the list of pairs is a release behind
    ):
        [figure] = record.ask(measure, **question)
        assert figure.missing is not None, (measure, question)


def test_norways_part_in_conflicts(record: varde.Varde) -> None:
    assert value(record, "conflicts_fought", country="NOR", on="1950") == 0
    assert value(record, "conflicts_fought", country="NOR", on="2010") == 1  # Afghanistan, with ISAF
    assert value(record, "conflicts_fought", country="NOR", on="2010", role="supporter", place="AFG") == 1
    assert value(record, "conflicts_fought", country="NOR", on="2010", role="party") == 0
    assert value(record, "conflicts_in_country", country="NOR", on="2010") == 0


def test_countries_are_not_summed(record: varde.Varde) -> None:
    with pytest.raises(BadRequest, match="give country="):
        record.ask("conflicts_in_country", on="2024")


def test_an_area_that_the_edition_does_not_have_is_unknown(record: varde.Varde) -> None:
    for measure, wrong in (
        ("conflicts_near", {"country": "NOR", "near": "high_nort"}),
        ("area_states", {"area": "high_nort"}),
    ):
        with pytest.raises(UnknownName, match="Did you mean 'high_north'"):
            record.ask(measure, on="2024", **wrong)


def test_a_year_stands_for_each_of_its_days(record: varde.Varde) -> None:
    for asked in ({"on": "2022-07-31"}, {"on": "2022-03"}, {"frm": "2022-02-24", "to": "2022-12-01"}, year(2022)):
        [figure] = record.ask("conflict_deaths", country="ETH", **asked)
        assert (figure.value, figure.period.label) == (165_025, "2022")
    [two] = record.ask("conflict_deaths", country="ETH", frm="2021-12-31", to="2022-01-01")
    assert two.period.label == "2021-01-01..2022-12-31"
    [before] = record.ask("conflict_deaths", country="ETH", on="2021")
    assert two.number == 165_025 + before.number


@shared
@pytest.mark.shared
class TestPublished:
    """Every figure of UCDP's own tables, which are not part of the project."""

    def test_deaths_of_every_country_and_year(self, record: varde.Varde) -> None:
        told: dict[int, dict[tuple[str, str], dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
        for line in printed("organizedviolencecy_v25_1.csv.gz"):
            for short, kind in KINDS.items():
                for estimate in ("best", "low", "high"):
                    told[int(line["year_cy"])][line["country_id_cy"], kind][estimate] = int(
                        line[f"{short}_total_deaths_{estimate}_cy"]
                    )
        assert set(told) == set(range(1989, 2025))
        figures = 0
        for number, expected in told.items():
            for measure, estimate in (
                ("conflict_deaths", "best"),
                ("conflict_deaths_low", "low"),
                ("conflict_deaths_high", "high"),
            ):
                asked = record.ask(measure, by=("country", "type"), **year(number))
                found = {(figure.dims["country"], figure.dims["type"]): figure.value for figure in asked}
                figures += len(found)
                by_number = {(gw_of(country, number), kind): deaths for (country, kind), deaths in found.items()}
                assert by_number == {key: estimates[estimate] for key, estimates in expected.items()}, (number, measure)
        assert figures == 3 * 3 * 6936

    def test_conflicts_of_every_year_by_intensity_and_kind(self, record: varde.Varde) -> None:
        kinds = {"1": "extrasystemic", "2": "interstate", "3": "intrastate", "4": "internationalised"}
        counts: dict[tuple[str, str, str], int] = defaultdict(int)
        for line in printed("ucdp_prio_acd_v25_1_repaired.csv.gz"):
            intensity = "war" if line["intensity_level"] == "2" else "minor"
            counts[line["year"], intensity, kinds[line["type_of_conflict"]]] += 1
        found = {
            (str(number), figure.dims["intensity"], figure.dims["type"]): figure.value
            for number in range(1946, 2025)
            for figure in record.ask("active_conflicts", by=("intensity", "type"), on=str(number))
        }
        assert found == counts
        assert sum(counts.values()) == 2751

    def test_groups_of_every_year(self, record: varde.Varde) -> None:
        groups: dict[str, set[str]] = defaultdict(set)
        for line in printed("Dyadic_v24_1.csv.gz"):
            if not line["gwno_b"]:
                groups[line["year"]].add(line["side_b_id"])
        found = {str(number): value(record, "armed_groups", on=str(number)) for number in range(1946, 2024)}
        assert found == {number: len(members) for number, members in groups.items()}


def gw_of(country: str, number: int) -> str:
    """The number that UCDP gives a state: the list's, but Yugoslavia's for Serbia."""
    if country in ("SRB", "SCG", "YUG"):
        return "345"
    found = gazetteer().states.get(country).number("gw")
    return {"DEU": "260", "SUN": "365"}.get(country, str(found))
