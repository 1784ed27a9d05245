"""The forms of the General Assembly's votes, read to one record."""

import datetime as dt
from pathlib import Path

import pytest

from varde.edition.raw import raw_file
from varde.errors import SourceChanged
from varde.sources import Reading, get

SPECIMENS = Path(__file__).parents[1] / "specimens" / "dataverse"
LONG = ("UNVotes_specimen.csv",)
WIDE = (
    "unga_roll_calls_wide_specimen.csv",
    "unvotes_un_roll_calls_specimen.csv",
    "unvotes_un_votes_specimen.csv",
)


def load(*names: str, folder: Path = SPECIMENS) -> Reading:
    return get("unga_votes").load([raw_file(folder / name, "https://publisher.example") for name in names])


def votes(reading: Reading, rcid: int) -> dict[str, str]:
    return {country: vote for _, number, country, vote in reading.rows["unga_votes"] if number == rcid}


def test_both_forms_are_read_to_the_same_votes() -> None:
    long, wide = load(*LONG), load(*WIDE)
    assert sorted(long.rows["unga_votes"]) == sorted(wide.rows["unga_votes"])
    assert long.rows["unga_ballots"] == wide.rows["unga_ballots"]
    assert long.rows["unga_nearest"] == wide.rows["unga_nearest"]
    assert long.spans == wide.spans
    assert long.release == wide.release == "2024-06-04"


@pytest.mark.parametrize("names", [LONG, WIDE], ids=["long", "wide"])
def test_states_are_those_of_the_day(names: tuple[str, ...]) -> None:
    reading = load(*names)
    assert votes(reading, 2) == {"NOR": "yes", "USA": "no", "SUN": "yes", "YUG": "yes", "CSK": "yes", "TWN": "no"}
    assert votes(reading, 5)["SCG"] == "yes"
    assert votes(reading, 9411)["SRB"] == "yes"
    assert votes(reading, 9411)["RUS"] == "no"
    assert votes(reading, 3)["YUG"] == "absent"


def test_a_number_that_lost_its_first_digit_is_mended() -> None:
    numbers = {row[1] for row in load(*LONG).rows["unga_roll_calls"]}
    assert numbers == {1, 2, 3, 4, 5, 6, *range(5001, 5013), 9411, 9999}


def test_an_absence_before_membership_is_none() -> None:
    reading = load(*WIDE)
    assert "CHE" not in votes(reading, 4)
    assert votes(reading, 5)["CHE"] == "yes"


def test_a_day_that_is_a_placeholder_is_the_last_of_its_month() -> None:
    days = {row[1]: (row[0], row[2]) for row in load(*LONG).rows["unga_roll_calls"]}
    assert days[2] == (dt.date(1971, 10, 31), "month")
    assert days[6] == (dt.date(2005, 12, 8), "day")


def test_resolutions_are_named_where_they_are_known_without_doubt() -> None:
    known = {row[1]: (row[4], row[5], row[6]) for row in load(*WIDE).rows["unga_roll_calls"]}
    assert known[1] == (None, "R/1/12", "whole")  # a page of the record
    assert known[2] == (None, "R/26/2999G", "whole")  # the letter may be the publisher's
    assert known[3][0] == "A/RES/3999(XXX)"
    assert known[4][0] == "A/RES/47/999A"
    assert known[5] == ("A/RES/60/999", "R/60/999", "paragraph")
    assert known[9411] == (None, None, None)


def test_a_year_without_issues_lacks_them() -> None:
    reading = load(*LONG)
    flags = {row[1]: row[9:15] for row in reading.rows["unga_roll_calls"]}
    assert flags[9411] == (False, False, True, False, False, True)
    assert flags[9999] == (None,) * 6
    lacking = [span for span in reading.spans if span.lacks]
    assert {span.period.start for span in lacking} == {dt.date(2024, 1, 1)}


def test_ballots_hold_the_same_votes_bit_by_bit() -> None:
    reading = load(*LONG)
    order: dict[int, list[int]] = {}
    for row in sorted(reading.rows["unga_roll_calls"], key=lambda row: row[:2]):
        order.setdefault(row[0].year, []).append(row[1])
    packed = {
        (country, rcid): vote
        for country, year, _, *bits in reading.rows["unga_ballots"]
        for place, rcid in enumerate(order[year])
        for vote, cast in zip(("yes", "no", "abstain"), bits[:3], strict=True)
        if cast[place] == "1"
    }
    assert packed == {(row[2], row[1]): row[3] for row in reading.rows["unga_votes"] if row[3] != "absent"}


def test_the_nearest_took_part_as_often() -> None:
    """From 2001 to 2009, counted by hand: two votes of 2005 and the series of twelve; Serbia's forerunner took part in two alone."""
    rows = load(*LONG).rows["unga_nearest"]
    counted = [(row[2], row[3], row[4]) for row in rows if row[0] == "NOR" and row[1] == dt.date(2009, 1, 1)]
    assert counted == [("CHN", 14, 14), ("SRB", 12, 12), ("RUS", 14, 7), ("CHE", 11, 4), ("USA", 14, 4)]


@pytest.mark.parametrize(
    ("old", "new", "match"),
    [
        (b"\n1,385,1,1001,NOR,Norway,1,", b"\n1,385,1,1001,NOR,Norway,4,", "1, 2, 3, 8 or 9"),
        (b"\n1,385,", b"\n1,9998,", "Correlates of War"),
        (b"\n1,2,1,1001", b"\n1,385,1,1001", "two"),
    ],
    ids=["code", "state", "twice"],
)
def test_what_is_not_known_is_refused(old: bytes, new: bytes, match: str, tmp_path: Path) -> None:
    content = (SPECIMENS / LONG[0]).read_bytes()
    assert content.count(old) == 1
    (tmp_path / LONG[0]).write_bytes(content.replace(old, new))
    with pytest.raises(SourceChanged, match=match):
        load(*LONG, folder=tmp_path)


def test_ideal_points_are_of_the_state_at_the_end_of_the_year() -> None:
    source = get("unga_ideal_points")
    reading = source.load([raw_file(SPECIMENS / "IdealpointsMay2025.csv", source.url)])
    points = {(country, year.year): point for country, year, point, _ in reading.rows["unga_ideal_points"]}
    assert points["SUN", 1990] == -1.5
    assert points["DDR", 1989] == -1.75
    assert points["SCG", 2005] == 0.5
    assert ("RUS", 1990) not in points
    [*_, last] = reading.spans
    assert last.period.end == dt.date(2024, 12, 31)
