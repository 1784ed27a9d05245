"""Women, peace and security: shares, ranks, plans and agreements, against printed figures and by hand."""

import datetime as dt

import pytest

import varde
from varde.errors import BadRequest
from varde.measures import NOT_GIVEN, get
from varde.model import Period


@pytest.fixture(scope="module")
def starter() -> varde.Varde:
    return varde.open("starter")


def one(record: varde.Varde, measure: str, **question: str) -> varde.Figure:
    [figure] = record.ask(measure, **question)
    return figure


@pytest.mark.parametrize(
    ("on", "dims", "printed"),
    [
        # The UN's report for May 2018, as The New Humanitarian summed it up in August: 4 and 10.8 per cent.
        ("2018-05", {"kind": "military"}, 4.0),
        ("2018-05", {"kind": "police"}, 10.8),
        # The UN's page on women in peacekeeping, spring of 2019: 4.4 per cent of military personnel.
        ("2019-04", {"kind": "military"}, 4.4),
        # Given out for the day of UN peacekeepers 2020, by the figures at the end of 2019: contingents, formed police units.
        ("2019-12", {"type": "troops"}, 4.7),
        ("2019-12", {"type": "formed_police"}, 10.8),
    ],
)
def test_the_uns_printed_shares(starter: varde.Varde, on: str, dims: dict[str, str], printed: float) -> None:
    assert round(float(one(starter, "women_share_un", on=on, **dims).number), 1) == printed


def test_deaths_by_sex_add_up_to_all_deaths(starter: varde.Varde) -> None:
    period = {"frm": "1948-07-06", "to": "2023-11-28"}
    total = one(starter, "un_fatalities", **period)
    sexes = starter.ask("un_fatalities", by=("sex",), **period)
    assert {figure.dims["sex"] for figure in sexes} == {"female", "male", NOT_GIVEN}
    assert sum(figure.number for figure in sexes) == total.number == 4350
    assert one(starter, "un_fatalities", sex=NOT_GIVEN, **period) in sexes
    norway = starter.ask("un_fatalities", by=("sex",), country="NOR", **period)
    assert sum(figure.number for figure in norway) == 43


@pytest.mark.shared
class TestFull:
    """What needs sources that cannot ship, or tables that are derived."""

    @pytest.mark.parametrize("month", ["2015-04", "2017-07", "2021-11", "2025-07"])
    def test_ranks_agree_with_the_shares(self, full: varde.Varde, month: str) -> None:
        total = {f.dims["country"]: f.number for f in full.ask("un_personnel", by=("country",), on=month)}
        share = {f.dims["country"]: f.number for f in full.ask("women_share_un", by=("country",), on=month)}
        ranked = {country: share[country] for country, persons in total.items() if persons >= 10}
        ranks = {f.dims["country"]: f.value for f in full.ask("women_share_rank", by=("country",), on=month)}
        expected = {c: 1 + sum(other > own for other in ranked.values()) for c, own in ranked.items()}
        assert ranks == expected
        assert one(full, "women_share_contributors", on=month).value == len(ranked)

    def test_who_has_few_in_uniform_has_no_rank(self, full: varde.Varde) -> None:
        belgium = one(full, "women_share_rank", country="BEL", on="2025-07")
        assert belgium.missing is not None
        assert belgium.missing.code == "undefined"
        untold = one(full, "women_share_rank", country="NOR", on="2020-08")
        assert untold.missing is not None
        assert untold.missing.code == "not_published"

    def test_women_deployed_are_all_women_deployed(self, full: varde.Varde) -> None:
        for month in Period.parse("2016-04..2017-02").months():
            women = full.engine.figure(get("un_personnel"), month, sex="female").number
            share = full.engine.figure(get("women_share_un"), month).number
            total = full.engine.figure(get("un_personnel"), month).number
            assert share == pytest.approx(100 * women / total)

    def test_shares_at_the_table(self, full: varde.Varde) -> None:
        period = {"frm": "1990-01-01", "to": "2020-12-31"}
        for name, women, people in (
            ("delegates", 191, 2291),
            ("signatories", 66, 1058),
            ("negotiators", 30, 508),
            ("mediators", 9, 190),
        ):
            assert one(full, f"women_{name}_share", **period).number == pytest.approx(100 * women / people)
            assert one(full, "peace_table_people", position=name, **period).value == people
        assert one(full, "peace_table_agreements", position="delegates", **period).value == 107

    def test_an_agreement_on_two_countries_is_one_agreement(self, full: varde.Varde) -> None:
        # Nine on Colombia to 2017, one of them uncounted: 18, 15, 15, 21, 11, 7, 7 and 6 delegates, one woman (1998).
        colombia = {"country": "COL", "frm": "1990-01-01", "to": "2017-07-31"}
        assert one(full, "peace_table_people", position="delegates", **colombia).value == 100
        assert one(full, "women_delegates_share", **colombia).number == pytest.approx(1.0)
        period = {"frm": "1990-01-01", "to": "2020-12-31"}
        by_country = full.ask("peace_table_agreements", by=("country",), position="delegates", **period)
        assert sum(figure.number for figure in by_country) > 107

    def test_nobody_counted_is_no_zero(self, full: varde.Varde) -> None:
        norway = one(full, "women_delegates_share", country="NOR", frm="1990-01-01", to="2017-07-31")
        assert norway.missing is not None
        assert norway.missing.code == "undefined"
        before = one(full, "women_delegates_share", frm="1975-01-01", to="1980-12-31")
        assert before.missing is not None
        assert before.missing.code == "before_start"
        with pytest.raises(BadRequest, match="position"):
            full.ask("peace_table_people", frm="1990-01-01", to="2017-07-31")

    def test_agreements_with_gender_provisions(self, full: varde.Varde) -> None:
        # UCDP's workbook: 113 of 374 agreements have 1 in its column "gender".
        whole = {"frm": "1975-01-01", "to": "2021-12-31"}
        assert one(full, "agreements_gender_ucdp", **whole).value == 113
        assert one(full, "agreements_gender_share_ucdp", **whole).number == pytest.approx(100 * 113 / 374)
        # PeaceRep counts 494 agreements in the tenth version of its data on women, girls and gender.
        pax = full.engine.coverage(get("agreements_gender_pax")).period
        figure = full.engine.figure(get("agreements_gender_pax"), pax)
        assert figure.value == 494
        years = full.engine.series(get("agreements_gender_ucdp"), Period.parse("1975..2021"))
        assert len(years) == 47
        assert sum(year.number for year in years) == 113

    def test_themes_are_of_agreements_that_speak_of_women(self, full: varde.Varde) -> None:
        period = full.engine.coverage(get("agreements_gender_themes")).period
        total = full.engine.figure(get("agreements_gender_themes"), period)
        assert total.value == 465
        themes = full.engine.by(get("agreements_gender_themes"), period, ("theme",))
        assert (themes[0].dims["theme"], themes[0].value) == ("participation", 192)
        assert all(theme.number <= total.number for theme in themes)

    def test_norways_plans(self, full: varde.Varde) -> None:
        plans = full.ask("nap_adopted", country="NOR", on="2026-11-23", by=("number",))
        assert {plan.dims["number"]: plan.value for plan in plans} == {
            "1": "2006",
            "2": "2011",
            "3": "2015",
            "4": "2019-01-11",
            "5": "2023",
        }
        assert one(full, "nap_number", country="NOR", on="2017-07-31").value == 3
        assert one(full, "nap_adopted", country="NOR", on="2017-07-31").value == "2015"
        assert one(full, "nap_until", country="NOR", on="2017-07-31").value == "2018"
        assert one(full, "nap_until", country="NOR", number="5", on="2026-11-23").value == "2030"

    def test_a_list_that_is_not_complete_never_says_no(self, full: varde.Varde) -> None:
        for measure, question in (
            ("nap_adopted", {"country": "BEL"}),
            ("nap_number", {"country": "BEL"}),
            ("nap_until", {"country": "BEL"}),
            ("mediator_network_member", {"country": "BEL", "network": "nordic"}),
            ("mediator_network_founded", {"network": "arab"}),
        ):
            figure = one(full, measure, on="2026-11-23", **question)
            assert figure.value is None
            assert figure.missing is not None
            assert figure.missing.code == "undefined"

    def test_the_nordic_network(self, full: varde.Varde) -> None:
        assert one(full, "mediator_network_founded", network="nordic", on="2017-07-31").value == "2015-11-27"
        assert one(full, "mediator_network_founded", network="nordic", on="2015-11-26").value is None
        members = full.engine.by(
            get("mediator_network_member"), Period.day(dt.date(2017, 7, 31)), ("country",), network="nordic"
        )
        assert {figure.dims["country"] for figure in members} == {"DNK", "FIN", "ISL", "NOR", "SWE"}
