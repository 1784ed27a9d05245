"""Claims as they are asked: since when, and votes of which election, come out against the record."""

import pytest

import varde


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


@pytest.mark.parametrize(
    ("text", "on", "verdicts"),
    [
        ("Denmark joined NATO in 1955.", "2019-04-04", ["contradicted"]),
        ("Denmark joined NATO in 1949.", "2019-04-04", ["supported"]),
        ("Norway has been a member of NATO since 4 April 1949.", "2019-04-04", ["supported"]),
        ("Sweden joined NATO in March 2024 and Finland in 2023.", "2024-06-04", ["supported", "supported"]),
        ("Norway has been party to the Biological Weapons Convention since 1973.", "2017-07-31", ["supported"]),
        ("Norway has been party to the Biological Weapons Convention since 1981.", "2017-07-31", ["contradicted"]),
        ("Norway is not a member of the EU.", "2017-07-31", ["supported"]),
    ],
)
def test_since_when_is_held_to_the_day_it_began(record: varde.Varde, text: str, on: str, verdicts: list[str]) -> None:
    assert [claim.verdict for claim in record.check(text, lang="en", on=on, country="NOR").claims] == verdicts


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2020 Norway was elected to the Security Council with 130 votes.", "supported"),
        ("Norway was elected to the Security Council for 2021-2022 with 130 votes.", "supported"),
        ("Norway was elected to the Security Council with 130 votes.", "supported"),
        ("Norway was elected to the Security Council with 140 votes.", "contradicted"),
    ],
)
def test_votes_are_those_of_the_election_that_is_meant(record: varde.Varde, text: str, verdict: str) -> None:
    claims = record.check(text, lang="en", on="2022-07-01", country="NOR").claims
    assert [claim.verdict for claim in claims if claim.kind == "unsc_election_votes"] == [verdict]
