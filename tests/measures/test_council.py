"""What the engine answers of the Security Council and of the UN's members, against the UN's own printed numbers."""

import datetime as dt

import pytest

import varde
from varde.errors import BadRequest
from varde.measures import get


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


def ask(record: varde.Varde, measure: str, **question: str) -> object:
    [figure] = record.ask(measure, **question)
    return figure.value


GROWTH = {
    **{1945: 51, 1946: 55, 1947: 57, 1948: 58, 1949: 59, 1950: 60, 1955: 76, 1956: 80, 1957: 82, 1958: 82, 1960: 99},
    **{1961: 104, 1962: 110, 1963: 113, 1964: 115, 1966: 122, 1967: 123, 1968: 126, 1970: 127, 1971: 132, 1973: 135},
    **{1974: 138, 1975: 144, 1976: 147, 1977: 149, 1978: 151, 1979: 152, 1980: 154, 1981: 157, 1983: 158, 1984: 159},
    **{1990: 159, 1991: 166, 1992: 179, 1993: 184, 1994: 185, 1999: 188, 2000: 189, 2002: 191, 2006: 192, 2011: 193},
}
"""Members at the end of the year, as the UN's page on the growth in its membership has them. 1965 is left out: it has 117, for it leaves
out Indonesia, whose membership the UN's list of members has without a break."""


@pytest.mark.parametrize(("year", "members"), GROWTH.items())
def test_the_uns_members_are_as_many_as_it_says(record: varde.Varde, year: int, members: int) -> None:
    assert ask(record, "members", organisation="UN", on=f"{year}-12-31") == members


def test_yugoslavias_seat_outlived_it(record: varde.Varde) -> None:
    """General Assembly resolution 47/1 neither ended nor suspended the membership (the Legal Counsel, A/47/485)."""
    before, after = (record.ask("members", organisation="UN", on=day)[0].value for day in ("2000-10-31", "2000-11-01"))
    assert (before, after) == (189, 189)
    spells = record.engine.spells(get("membership"), dt.date(2026, 1, 1), country="YUG", organisation="UN")
    assert [spell.period.end.isoformat() for spell in spells] == ["2000-10-31"]
    assert ask(record, "membership", country="SCG", organisation="UN", on="1999-12-31") is False


def test_norway_was_elected_with_130_votes_ahead_of_canada(record: varde.Varde) -> None:
    in_2020 = {"frm": "2020-01-01", "to": "2020-12-31", "term": "2021-2022"}
    votes = record.ask("unsc_votes", by=("country", "outcome"), regional_group="weog", **in_2020)
    assert [(vote.dims["country"], vote.dims["outcome"], vote.value) for vote in votes] == [
        ("NOR", "won", 130),
        ("IRL", "won", 128),
        ("CAN", "lost", 108),
    ]
    assert ask(record, "unsc_election_day", country="NOR", **in_2020) == dt.date(2020, 6, 17)
    assert ask(record, "unsc_rounds", country="NOR", **in_2020) == 1
    assert ask(record, "unsc_elected", country="NOR", frm="1997-01-01", to="2026-10-31") == 2


def test_the_last_ballot_counts_and_is_missing_where_its_votes_are(record: varde.Varde) -> None:
    year = {"frm": "2000-01-01", "to": "2000-12-31", "term": "2001-2002", "country": "NOR"}
    assert ask(record, "unsc_votes", **year) == 115
    assert ask(record, "unsc_rounds", **year) == 4
    assert ask(record, "unsc_election_votes", round="1", **year) == 114
    croatia = {"frm": "2007-01-01", "to": "2007-12-31", "term": "2008-2009", "country": "HRV"}
    [unseen] = record.ask("unsc_votes", **croatia)  # elected in the third ballot, whose count was not seen
    assert unseen.value is None
    assert unseen.missing is not None
    assert unseen.missing.code == "undefined"
    assert ask(record, "unsc_election_votes", round="2", **croatia) == 106
    assert ask(record, "unsc_rounds", **croatia) == 3


def test_votes_of_several_elections_are_not_mixed(record: varde.Varde) -> None:
    with pytest.raises(BadRequest, match="term"):
        record.ask("unsc_votes", country="NOR", frm="1997-01-01", to="2020-12-31")


def test_a_state_that_withdrew_did_not_stand(record: varde.Varde) -> None:
    year = {"frm": "2010-01-01", "to": "2010-12-31", "term": "2011-2012", "country": "CAN"}
    assert ask(record, "unsc_votes", **year) == 78
    assert ask(record, "unsc_election_votes", round="3", **year) == 32


@pytest.mark.parametrize(
    ("country", "on", "expected"),
    [
        ("NOR", "2007-12-30", None),
        ("NOR", "2017-07-31", True),
        ("NOR", "2020-06-16", True),
        ("NOR", "2020-06-17", None),
        ("CAN", "2016-03-15", None),
        ("CAN", "2016-03-16", True),
        ("PRT", "2017-07-31", True),
        ("FJI", "2017-07-31", None),
    ],
)
def test_a_candidature_is_known_or_it_is_not_and_is_never_denied(
    record: varde.Varde, country: str, on: str, expected: bool | None
) -> None:
    assert ask(record, "unsc_candidate", country=country, on=on) is expected


@pytest.mark.parametrize(
    ("year", "members"), [(1946, 11), (1965, 11), (1966, 15), (1971, 15), (1991, 15), (2017, 15), (2027, 15)]
)
def test_the_size_of_the_council(record: varde.Varde, year: int, members: int) -> None:
    assert ask(record, "unsc_members", on=f"{year}-12-31") == members


def test_a_seat_that_changes_its_holder_is_no_new_term(record: varde.Varde) -> None:
    assert ask(record, "unsc_terms_begun", country="CHN", frm="1946-01-01", to="2026-10-31") == 1
    assert ask(record, "unsc_term", country="CHN", held_by="TWN", on="1971-10-24") is True
    assert ask(record, "unsc_term", country="CHN", held_by="TWN", on="1971-10-25") is False


def test_vetoes_by_those_who_cast_them(record: varde.Varde) -> None:
    to_2021 = {"frm": "1946-02-01", "to": "2021-12-31"}
    seats = record.ask("vetoes", by=("permanent_seat",), **to_2021)
    assert {seat.dims["permanent_seat"]: seat.value for seat in seats} == {
        "RUS": 118,
        "USA": 82,
        "GBR": 29,
        "FRA": 16,
        "CHN": 16,
    }
    assert ask(record, "vetoes", country="SUN", **{**to_2021, "to": "1991-12-25"}) == 90
    assert ask(record, "vetoes", country="RUS", **to_2021) == 28
    assert ask(record, "vetoed_drafts", **to_2021) == 211
    assert ask(record, "vetoes", **to_2021) == 118 + 82 + 29 + 16 + 16


def test_after_the_record_of_vetoes_there_are_not_none(record: varde.Varde) -> None:
    [figure] = record.ask("vetoes", country="RUS", frm="2026-01-01", to="2026-10-31")
    assert figure.value is None
    assert figure.missing is not None
    assert figure.missing.code == "after_end"


def test_resolutions_are_counted_on_the_one_day_that_is_known(record: varde.Varde) -> None:
    assert ask(record, "unsc_resolutions", on="2024-01-10") == 2722
    assert {ask(record, "unsc_resolutions", on=day) for day in ("2020-01-01", "2024-01-11")} == {None}
