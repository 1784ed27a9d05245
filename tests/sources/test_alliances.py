"""Formal alliances as ATOP and the Correlates of War project code them, from each form that their files come in."""

import datetime as dt
import gzip
import zipfile
from pathlib import Path

import pytest

from varde.edition.raw import raw_file
from varde.errors import SourceChanged
from varde.fetch import RawFile
from varde.sources import Source, get
from varde.sources.numbered import numbered

SPECIMENS = Path(__file__).parents[1] / "specimens" / "alliances"
ATOP, COW = SPECIMENS / "atop5_1m.csv", SPECIMENS / "alliance_v4.1_by_directed_yearly.csv"


def raw(path: Path) -> RawFile:
    return raw_file(path, "https://publisher.example")


def test_phases_keep_their_days_and_the_open_ones_stay_open() -> None:
    reading = get("atop").load([raw(ATOP)])
    members = {(row[0], row[1], row[2]): row[3:5] for row in reading.rows["atop"]}
    assert members[9001, 1, "NOR"] == (dt.date(1951, 3, 1), dt.date(1961, 6, 30))
    assert members[9001, 2, "SWE"] == (dt.date(1990, 1, 15), None)
    assert members[9002, 0, "FIN"] == (dt.date(1970, 5, 1), dt.date(1999, 2, 28))  # days that are not known
    assert members[9003, 0, "MEX"] == (dt.date(1946, 1, 1), None)  # older than what is kept
    assert members[9005, 0, "SUN"][1] == dt.date(1991, 7, 1)
    assert (9005, 0, "DDR") in members
    assert reading.notes == ("2 phases of obligations that ended before 1946 are left out.",)


def test_pairs_are_those_of_whom_one_promised_defence() -> None:
    pairs = {row[:3]: row[4:] for row in get("atop").load([raw(ATOP)]).rows["atop_pairs"]}
    assert ("USA", "MEX", 9003) in pairs  # Mexico promised no more than to consult
    assert ("MEX", "USA", 9003) in pairs
    assert ("NOR", "FIN", 9002) not in pairs  # no aggression is no defence
    assert pairs["NOR", "SWE", 9001] == (dt.date(1990, 1, 15), None)  # since the later one joined
    assert pairs["SUN", "DDR", 9005] == (dt.date(1955, 5, 14), dt.date(1990, 9, 24))  # until the first one left


def test_a_pair_bound_by_two_treaties_is_one_line_a_year() -> None:
    reading = get("cow_alliances").load([raw(COW)])
    rows = {(row[0].year, row[1], row[2]): row[3:] for row in reading.rows["cow_alliances"]}
    assert rows[1950, "NOR", "DNK"] == (True, False, False, True)
    assert rows[2012, "NOR", "DNK"] == (True, False, False, False)
    assert (1945, "NOR", "DNK") not in rows
    assert (1991, "NOR", "DEU") in rows  # the file keeps West Germany's number for Germany
    assert reading.notes == ("Pairs with what was no state at the time are left out: 522 in 1976.",)


@pytest.mark.parametrize(("key", "path"), [("atop", ATOP), ("cow_alliances", COW)])
def test_a_zip_a_gzip_and_the_file_itself_say_the_same(key: str, path: Path, tmp_path: Path) -> None:
    source: Source = get(key)
    packed, pressed = tmp_path / "files.zip", tmp_path / f"{path.name}.gz"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(path, f"a folder/{path.name}")
        archive.writestr("a folder/codebook.txt", "words")
    pressed.write_bytes(gzip.compress(path.read_bytes()))
    expected = source.load([raw(path)]).rows
    assert source.load([raw(packed)]).rows == expected
    assert source.load([raw(pressed)]).rows == expected


def test_columns_with_the_project_in_front_are_read_too(tmp_path: Path) -> None:
    names = {
        "defense": "cow_defense",
        "neutrality": "cow_neutral",
        "nonaggression": "cow_nonagg",
        "entente": "cow_entente",
    }
    text = COW.read_text()
    for name, short in names.items():
        text = text.replace(f'"{name}"', short)
    copy = tmp_path / "cow_alliance_dyad_year_v4_1.csv"
    copy.write_text(text)
    assert get("cow_alliances").load([raw(copy)]).rows == get("cow_alliances").load([raw(COW)]).rows


@pytest.mark.parametrize(
    ("key", "path", "old", "new", "words"),
    [
        ("atop", ATOP, "1951,3,1,1961,6,30", "1951,13,1,1961,6,30", "a file that can be read"),
        ("cow_alliances", COW, '1,1,"0","0","0",2012', '1,7,"0","0","0",2012', "0 or 1"),
        ("cow_alliances", COW, ",2012,", ",2031,", "years to 2012"),
    ],
)
def test_impossible_cells_are_refused(key: str, path: Path, old: str, new: str, words: str, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_text(path.read_text().replace(old, new))
    with pytest.raises(SourceChanged, match=words):
        get(key).load([raw(copy)])


def test_an_archive_without_the_table_is_refused(tmp_path: Path) -> None:
    packed = tmp_path / "atop_5.1__.csv_.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("readme.txt", "words")
    with pytest.raises(SourceChanged, match=r"readme\.txt"):
        get("atop").load([raw(packed)])


@pytest.mark.parametrize(
    ("number", "first", "last", "state"),
    [
        (260, "1949-09-21", "1990-10-02", "DEU"),
        (260, "2012-01-01", "2012-12-31", "DEU"),
        (255, "2012-01-01", "2012-12-31", "DEU"),
        (265, "1955-05-14", "1990-09-24", "DDR"),
        (265, "2012-01-01", "2012-12-31", None),
        (365, "1955-05-14", "1991-07-01", "SUN"),
        (365, "1992-05-15", "2018-12-31", "RUS"),
        (9999, "2012-01-01", "2012-12-31", None),
    ],
)
def test_a_number_is_of_the_state_that_had_it_then(number: int, first: str, last: str, state: str | None) -> None:
    assert numbered("cow", number, dt.date.fromisoformat(first), dt.date.fromisoformat(last)) == state
