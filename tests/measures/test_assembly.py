"""The General Assembly's votes, against the tallies that the UN printed and against the votes one by one."""

import random

import duckdb
import pytest

import varde
from varde.errors import BadRequest

pytestmark = pytest.mark.shared

PRINTED = {
    # from the verbatim records of the plenary meetings
    "77": ("1947", (33, 13, 10)),  # 181(II), A/PV.128
    "252": ("1950", (52, 5, 2)),  # 377(V), A/PV.302
    "658": ("1960", (89, 0, 9)),  # 1514(XV), A/PV.947
    "1014": ("1968", (95, 4, 21)),  # 2373(XXII), A/PV.1672
    "1190": ("1971", (76, 35, 17)),  # 2758(XXVI), A/PV.1976
    "A/RES/3379(XXX)": ("1975", (72, 35, 32)),  # A/PV.2400
    # from the same records, and from 1995 on the UN's press releases (GA/…)
    "A/RES/35/37": ("1980", (111, 22, 12)),
    "A/RES/36/34": ("1981", (116, 23, 12)),
    "A/RES/41/38": ("1986", (79, 28, 33)),
    "A/RES/44/240": ("1989", (75, 20, 40)),
    "A/RES/46/86": ("1991", (111, 25, 13)),
    "A/RES/60/251": ("2006", (170, 4, 3)),
    "A/RES/63/168": ("2008", (106, 46, 34)),
    "A/RES/65/206": ("2010", (109, 41, 35)),
    "A/RES/67/19": ("2012", (138, 9, 41)),
    "A/RES/67/176": ("2012", (111, 41, 34)),
    "A/RES/68/262": ("2014", (100, 11, 58)),
    "A/RES/69/186": ("2014", (117, 37, 34)),
    "A/RES/70/5": ("2015", (191, 2, 0)),
    "A/RES/72/190": ("2017", (70, 26, 76)),
    "A/RES/73/175": ("2018", (121, 35, 32)),
    "A/RES/73/194": ("2018", (66, 19, 72)),
    "A/RES/74/17": ("2019", (63, 19, 66)),
}
"""Votes in favour, against and abstentions, by resolution, or by roll call where the publisher's number is no symbol."""

OFF = {
    "A/RES/37/37": ("1982", (114, 21, 13), (116, 21, 13)),
    "A/RES/38/7": ("1983", (108, 9, 27), (107, 9, 28)),
    "A/RES/47/19": ("1992", (59, 3, 71), (58, 3, 71)),
    "A/RES/50/245": ("1996", (158, 3, 5), (157, 3, 5)),
    "A/RES/62/149": ("2007", (104, 54, 29), (105, 54, 28)),
    "A/RES/71/5": ("2016", (191, 0, 2), (190, 0, 2)),
    "A/RES/71/258": ("2016", (113, 35, 13), (112, 35, 13)),
    "A/RES/ES-10/19": ("2017", (128, 9, 35), (127, 9, 35)),
    "9442": ("2023", (153, 10, 23), (152, 10, 23)),  # ES-10/22
    "9409": ("2024", (143, 9, 25), (141, 9, 25)),  # ES-10/23
}
"""Known differences: what the UN printed, and what the data set counts."""
CAST = ("yes", "no", "abstain")
SINCE_2011 = {"frm": "2011-01-01", "to": "2024-06-04"}


def tally(record: varde.Varde, what: str, year: str) -> tuple[object, ...]:
    named = {"resolution": what} if what.startswith("A/") else {"resolution": "not_given", "rcid": what}
    end = "2024-06-04" if year == "2024" else f"{year}-12-31"
    figures = [record.ask("unga_tally", vote=vote, frm=f"{year}-01-01", to=end, **named)[0] for vote in CAST]
    return tuple(figure.value for figure in figures)


@pytest.mark.parametrize("what", PRINTED)
def test_a_tally_is_the_one_that_the_un_printed(full: varde.Varde, what: str) -> None:
    year, printed = PRINTED[what]
    assert tally(full, what, year) == printed


@pytest.mark.parametrize("what", OFF)
def test_known_differences_are_no_larger_than_they_were(full: varde.Varde, what: str) -> None:
    year, printed, counted = OFF[what]
    assert tally(full, what, year) == counted
    assert sum(abs(ours - theirs) for ours, theirs in zip(counted, printed, strict=True)) <= 2


def test_norway_votes_most_like_iceland(full: varde.Varde) -> None:
    near = full.ask("unga_nearest", country="NOR", by=("partner",), on="2024")
    shares = {figure.dims["partner"]: figure.number for figure in near}
    assert list(shares)[:4] == ["ISL", "PRT", "MNE", "SVN"]
    assert [round(share, 2) for share in list(shares.values())[:4]] == [96.35, 95.75, 95.58, 95.26]
    assert round(shares["USA"], 2) == 47.58
    assert full.ask("unga_roll_calls", **SINCE_2011)[0].value == 1187
    for partner, common, same in (("ISL", 1178, 1135), ("USA", 1179, 561)):
        assert full.ask("unga_common_votes", country="NOR", partner=partner, **SINCE_2011)[0].value == common
        [share] = full.ask("unga_agreement", country="NOR", partner=partner, **SINCE_2011)
        assert share.number == pytest.approx(100 * same / common)


def test_packed_votes_agree_as_the_votes_one_by_one_do(full: varde.Varde) -> None:
    """The packed table and the list of votes give the same agreement, for pairs and years drawn by lot."""
    drawn = random.Random(1946)
    with duckdb.connect(config={"file_search_path": str(full.edition.path)}) as plain:
        pairs = plain.execute("SELECT DISTINCT country FROM 'unga_ballots.parquet' ORDER BY 1").fetchall()
        compared = 0
        for _ in range(40):
            (mine,), (other,) = drawn.sample(pairs, 2)
            first = drawn.randrange(1946, 2015)
            one_by_one = plain.execute(
                """SELECT count(*), count(*) FILTER (a.vote = b.vote) FROM 'unga_votes.parquet' a
                   JOIN 'unga_votes.parquet' b USING (rcid) WHERE a.country = ? AND b.country = ? AND a.vote <> 'absent'
                   AND b.vote <> 'absent' AND year(a.date) BETWEEN ? AND ?""",
                [mine, other, first, first + 8],
            ).fetchall()[0]
            period = {"frm": f"{first}-01-01", "to": f"{first + 8}-12-31"}
            [common] = full.ask("unga_common_votes", country=mine, partner=other, **period)
            [share] = full.ask("unga_agreement", country=mine, partner=other, **period)
            if common.missing or one_by_one[0] < 10:
                assert share.value is None
                continue
            compared += 1
            assert common.value == one_by_one[0]
            assert share.number == pytest.approx(100 * one_by_one[1] / one_by_one[0])
        assert compared > 10


def test_agreement_is_the_same_from_both_sides(full: varde.Varde) -> None:
    for one, other in (("NOR", "USA"), ("RUS", "CHN"), ("KEN", "CHE")):
        [there] = full.ask("unga_agreement", country=one, partner=other, **SINCE_2011)
        [back] = full.ask("unga_agreement", country=other, partner=one, **SINCE_2011)
        assert there.value == back.value


def test_by_year_and_by_issue(full: varde.Varde) -> None:
    years = full.ask("unga_common_votes", country="NOR", partner="USA", by=("year",), **SINCE_2011)
    assert sum(figure.number for figure in years) == 1179
    to_2023 = {"frm": "2011-01-01", "to": "2023-12-31"}
    issues = full.ask("unga_roll_calls_on_issue", by=("issue",), **to_2023)
    assert {figure.dims["issue"]: figure.value for figure in issues} == {
        "di": 276,
        "hr": 240,
        "nu": 235,
        "me": 192,
        "ec": 185,
        "co": 173,
    }


def test_issues_of_2024_are_missing_and_not_zero(full: varde.Varde) -> None:
    for measure, named in (
        ("unga_roll_calls_on_issue", {}),
        ("unga_agreement_on_issue", {"country": "NOR", "partner": "USA"}),
    ):
        [figure] = full.ask(measure, issue="hr", frm="2024-01-01", to="2024-06-04", **named)
        assert figure.missing is not None
        assert figure.missing.code == "left_out"
        assert "issues" in figure.missing.text.en
    [after] = full.ask("unga_roll_calls", frm="2024-01-01", to="2025-12-31")
    assert after.missing is not None
    assert after.missing.code == "after_end"


def test_a_share_of_all_partners_together_is_refused(full: varde.Varde) -> None:
    with pytest.raises(BadRequest, match="partner"):
        full.ask("unga_agreement", country="NOR", **SINCE_2011)
    with pytest.raises(BadRequest, match="issue"):
        full.ask("unga_roll_calls_on_issue", **SINCE_2011)


def test_states_of_one_seat_are_told_apart(full: varde.Varde) -> None:
    [soviet] = full.ask("unga_roll_calls_joined", country="SUN", frm="1946-01-01", to="1991-12-31")
    [russian] = full.ask("unga_roll_calls_joined", country="RUS", frm="1992-01-01", to="2024-06-04")
    assert soviet.number + russian.number == 6493  # the votes in the one column that the wide table has for both
    assert soviet.number > russian.number > 2500
    [before] = full.ask("unga_roll_calls_joined", country="RUS", frm="1946-01-01", to="1990-12-31")
    assert before.missing is not None
    [gone] = full.ask("unga_votes_cast", country="CSK", vote="yes", frm="1946-01-01", to="1992-12-31")
    assert gone.number > 2000


def test_ideal_points_are_of_a_year(full: varde.Varde) -> None:
    [norway] = full.ask("unga_ideal_point", country="NOR", on="2017")
    [united] = full.ask("unga_ideal_point", country="USA", on="2017")
    assert 0 < norway.number < united.number
    [none] = full.ask("unga_ideal_point", country="NOR", on="1964")
    assert none.missing is not None


def test_no_vote_is_lost_on_the_way(full: varde.Varde) -> None:
    """919,571 votes stand in the wide table, and 11,600 in the lists of states that are gone alone."""
    period = {"frm": "1946-01-01", "to": "2024-06-04"}
    cast = {figure.dims["vote"]: figure.number for figure in full.ask("unga_votes_cast", by=("vote",), **period)}
    assert cast["yes"] + cast["no"] + cast["abstain"] == 919_571 + 11_600


def test_the_nearest_are_those_that_every_pair_shows(full: varde.Varde) -> None:
    """The nearest, counted when the votes were read, against agreement with every state, counted when asked."""
    for country, year, first in (("KEN", 1974, 1961), ("CHE", 2007, 1991), ("TUV", 2016, 2001), ("SUN", 1985, 1971)):
        near = full.ask("unga_nearest", country=country, by=("partner",), on=str(year))
        period = {"frm": f"{first}-01-01", "to": f"{year}-12-31"}
        own = full.ask("unga_roll_calls_joined", country=country, **period)[0].number
        common = {
            figure.dims["partner"]: figure.number
            for figure in full.ask("unga_common_votes", country=country, by=("partner",), **period)
        }
        every = full.ask("unga_agreement", country=country, by=("partner",), **period)
        regular = {f.dims["partner"]: f.number for f in every if 2 * common[f.dims["partner"]] >= own}
        assert [figure.number for figure in near[:5]] == pytest.approx(list(regular.values())[:5])
        assert all(figure.number == pytest.approx(regular[figure.dims["partner"]]) for figure in near)
        assert "USA" in {figure.dims["partner"] for figure in near}
