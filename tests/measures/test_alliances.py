"""Alliances: memberships against the organisations' own counts, defence expenditure by edition, and who promised whom defence."""

import csv
import datetime as dt
import gzip
from collections import defaultdict
from pathlib import Path

import pytest

import varde
from varde.errors import BadRequest, UnknownName
from varde.measures import get
from varde.model import Figure
from varde.sources.numbered import numbered

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "peace_law"


@pytest.fixture(scope="module")
def starter() -> varde.Varde:
    return varde.open("starter")


def one(record: varde.Varde, measure: str, **question: str) -> Figure:
    [figure] = record.ask(measure, **question)
    return figure


@pytest.mark.parametrize(
    ("day", "members"),
    [  # NATO: “NATO member countries”, and the dates of accession on it
        ("1949-04-03", 0),
        ("1949-04-04", 12),
        ("1949-12-31", 12),
        ("1952-12-31", 14),
        ("1955-12-31", 15),
        ("1982-12-31", 16),
        ("1990-10-03", 16),
        ("1999-12-31", 19),
        ("2004-12-31", 26),
        ("2009-12-31", 28),
        ("2017-07-31", 29),
        ("2020-12-31", 30),
        ("2023-04-03", 30),
        ("2023-04-04", 31),
        ("2024-03-07", 32),
        ("2026-11-23", 32),
    ],
)
def test_allies_each_year(starter: varde.Varde, day: str, members: int) -> None:
    assert one(starter, "members", organisation="NATO", on=day).value == members


@pytest.mark.parametrize(
    ("organisation", "day", "members"),
    [
        ("EU", "1958-01-01", 6),
        ("EU", "1995-01-01", 15),
        ("EU", "2004-05-01", 25),
        ("EU", "2013-07-01", 28),
        ("EU", "2020-02-01", 27),
        ("CoE", "2022-03-15", 47),
        ("CoE", "2022-03-16", 47),
        ("CoE", "2022-03-17", 46),
        ("OSCE", "2026-01-01", 57),
        ("AU", "2026-01-01", 55),
        ("Nordic Council", "1960-01-01", 5),
        ("Arctic Council", "1996-09-19", 8),
        ("JEF", "2022-01-01", 10),
        ("G8", "2014-03-25", 0),
    ],
)
def test_members_of_other_organisations(starter: varde.Varde, organisation: str, day: str, members: int) -> None:
    assert one(starter, "members", organisation=organisation, on=day).value == members


def test_a_founder_is_a_member_from_the_signature(starter: varde.Varde) -> None:
    assert one(starter, "membership", country="NOR", organisation="NATO", on="1949-04-04").value is True
    assert one(starter, "membership", country="NOR", organisation="NATO", on="1949-04-03").value is False
    assert (
        one(starter, "membership_since", country="NOR", organisation="Nordic Council", on="2017-07-31").value == "1952"
    )
    told = starter.ask("membership", country="NOR", on="2017-07-31", by=("organisation", "confidence"))
    assert {figure.dims["confidence"] for figure in told} <= {"high", "medium"}


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")
@pytest.mark.parametrize(
    ("organisation", "columns", "apart"),
    [
        ("NATO", ("nato",), set()),
        ("EU", ("eu", "eec"), set()),
        ("ASEAN", ("asean",), set()),
        ("Arctic Council", ("articc",), set()),
        ("Nordic Council", ("nordc",), {"DNK"}),  # the project lacks Denmark in 1965
        ("EFTA", ("efta",), {"FIN", "ISL"}),  # it counts Finland's association, and Iceland from 1973
    ],
)
def test_memberships_agree_with_the_correlates_of_war(
    starter: varde.Varde, organisation: str, columns: tuple[str, ...], apart: set[str]
) -> None:
    """By year from 1965, since when the project observed every year, to 2014, when its list ends."""
    theirs: dict[str | None, set[int]] = defaultdict(set)
    with gzip.open(SHARED / "cow_igo_state_year_v3.csv.gz", "rt") as file:
        for line in csv.DictReader(file):
            year = int(line["year"])
            if year >= 1965 and any(line[column] == "1" for column in columns):
                day = dt.date(year, 12, 31)
                theirs[numbered("cow", int(line["ccode"]), day, day)].add(year)
    ours: dict[str | None, set[int]] = defaultdict(set)
    for year in range(1965, 2015):
        for figure in starter.ask("membership", organisation=organisation, on=f"{year}-12-30", by=("country",)):
            ours[figure.dims["country"]].add(year)
    assert {state for state in {*ours, *theirs} if ours[state] != theirs[state]} == apart


@pytest.mark.shared
class TestDefenceExpenditure:
    """NATO's own figures, edition by edition."""

    @pytest.mark.parametrize(
        ("edition", "share"),
        [("2023-07-07", 1.67), ("2024-03-14", 1.80), ("2024-06-17", 1.81), ("2025-08-28", 1.82)],
    )
    def test_norway_in_2023_by_edition(self, full: varde.Varde, edition: str, share: float) -> None:
        figure = one(full, "nato_defence_share", country="NOR", edition=edition, on="2023")
        assert figure.value == share
        assert figure.dims["edition"] == edition

    def test_without_an_edition_the_newest_answers(self, full: varde.Varde) -> None:
        assert one(full, "nato_defence_share", country="NOR", on="2023").value == 1.82
        assert one(full, "nato_defence_share", country="NOR", on="2012").value == 1.52  # only the oldest has it
        assert one(full, "nato_defence_amount", country="NOR", on="2023").value == 8799  # the newest has no amounts

    def test_outside_an_edition_there_is_no_figure_of_it(self, full: varde.Varde) -> None:
        figure = one(full, "nato_defence_share", country="NOR", edition="2019-06-25", on="2023")
        assert figure.missing is not None
        assert figure.missing.code == "after_end"
        before = one(full, "nato_defence_share", country="NOR", on="2008")
        assert before.missing is not None
        assert "1 January 2012" in before.missing.text.en
        iceland = one(full, "nato_defence_share", country="ISL", on="2023")
        assert iceland.missing is not None
        assert iceland.missing.code == "undefined"

    def test_a_sum_of_shares_is_refused(self, full: varde.Varde) -> None:
        with pytest.raises(BadRequest, match="country"):
            full.ask("nato_defence_share", on="2023")

    @pytest.mark.parametrize(
        ("edition", "year", "reached"),
        [
            ("2024-06-17", "2024", 23),  # NATO, 17 June 2024: 23 allies are to meet the target this year
            ("2024-06-17", "2014", 3),  # the same day: three allies did in 2014
            ("2024-03-14", "2023", 11),  # the Secretary General's annual report for 2023: eleven allies
            ("2023-07-07", "2023", 11),  # NATO, 7 July 2023: eleven allies are expected to
        ],
    )
    def test_allies_at_two_per_cent(self, full: varde.Varde, edition: str, year: str, reached: int) -> None:
        assert one(full, "nato_at_two_percent", edition=edition, on=year).value == reached

    def test_states_are_counted_from_the_year_they_joined(self, full: varde.Varde) -> None:
        """Finland stands at 2 per cent or more in 2020 in the table of June 2024, three years before it joined."""
        assert one(full, "nato_defence_share", country="FIN", edition="2024-06-17", on="2023").number >= 2
        shares = full.ask("nato_defence_share", edition="2024-06-17", on="2021", by=("country",))
        at_two = {figure.dims["country"] for figure in shares if figure.number >= 2}
        members = {
            figure.dims["country"]
            for figure in full.ask("membership", organisation="NATO", on="2021-12-31", by=("country",))
        }
        counted = one(full, "nato_at_two_percent", edition="2024-06-17", on="2021")
        assert counted.value == len(at_two & members)

    @pytest.mark.parametrize(("edition", "year"), [("2025-04", "2024"), ("2022-06", "2022"), ("2026-07-10", "2026")])
    def test_an_edition_that_lacks_an_ally_is_not_counted(self, full: varde.Varde, edition: str, year: str) -> None:
        with pytest.raises(UnknownName, match=f"edition of nato_at_two_percent '{edition}'"):
            one(full, "nato_at_two_percent", edition=edition, on=year)

    def test_all_allies_together(self, full: varde.Varde) -> None:
        assert one(full, "nato_bloc_share", bloc="nato", edition="2024-06-17", on="2024").value == 2.71
        assert one(full, "nato_bloc_share", bloc="europe_canada", edition="2024-06-17", on="2024").value == 2.02

    def test_figures_cite_nato(self, full: varde.Varde) -> None:
        for measure in ("nato_defence_share", "nato_at_two_percent"):
            dims = {"country": "NOR"} if measure == "nato_defence_share" else {}
            assert one(full, measure, edition="2024-06-17", on="2024", **dims).citation.source == "nato_defence"


@pytest.mark.shared
class TestPromises:
    """What ATOP and the Correlates of War project make of the treaties."""

    def test_norways_partners_are_the_other_allies(self, full: varde.Varde) -> None:
        for day, others in (("1950-06-30", 11), ("1975-06-30", 14), ("2017-07-31", 28)):
            assert one(full, "alliance_partners", country="NOR", on=day).value == others
        assert one(full, "alliance_partners", country="CHE", on="2017-07-31").value == 0
        assert one(full, "alliance_defence", country="NOR", partner="USA", on="2017-07-31").value is True
        assert one(full, "alliance_defence", country="NOR", partner="SWE", on="2017-07-31").value is False

    def test_the_warsaw_pact(self, full: varde.Varde) -> None:
        told = full.ask("alliance_defence", country="DDR", on="1975-06-30", by=("partner",))
        assert {figure.dims["partner"] for figure in told} == {"BGR", "CSK", "HUN", "POL", "ROU", "SUN"}

    def test_promises_are_told_from_both_sides(self, full: varde.Varde) -> None:
        for country in ("NOR", "USA", "FRA", "EGY"):
            for figure in full.ask("alliance_defence", country=country, on="1985-06-30", by=("partner",)):
                other = one(full, "alliance_defence", country=figure.dims["partner"], partner=country, on="1985-06-30")
                assert other.value is True

    def test_the_two_projects_agree_on_norway_until_the_second_one_falls_behind(self, full: varde.Varde) -> None:
        for year in ("1950", "1960", "1985", "2000"):
            atop = one(full, "alliance_partners", country="NOR", on=f"{year}-12-31").value
            assert one(full, "defence_pacts_cow", country="NOR", on=year).value == atop
        assert one(full, "defence_pacts_cow", country="NOR", on="2012").value == 18  # without those of 2004 and 2009

    def test_after_the_coding_ends_there_is_no_answer(self, full: varde.Varde) -> None:
        figure = one(full, "alliance_partners", country="FIN", on="2024-01-01")
        assert figure.missing is not None
        assert figure.missing.code == "after_end"


def test_an_edition_without_the_source_says_so(starter: varde.Varde) -> None:
    for measure, question in (
        ("nato_defence_share", {"country": "NOR", "on": "2016"}),
        ("nato_at_two_percent", {"on": "2016"}),
        ("alliance_partners", {"country": "NOR", "on": "2016-01-01"}),
    ):
        figure = one(starter, measure, **question)
        assert figure.missing is not None
        assert figure.missing.code == "not_loaded"
        assert not starter.engine.coverage(get(measure)).loaded
