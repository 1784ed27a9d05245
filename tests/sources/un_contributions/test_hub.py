"""The Hub's table of contributions in normal form, from JSON, from CSV, and from tables that are not what they should be."""

import datetime as dt
import json

import pytest

from varde.errors import SourceChanged
from varde.fetch import RawFile
from varde.sources.un_contributions.contribution import TYPES
from varde.sources.un_contributions.hub import fetch_history, parse, personnel_type, read_hub

ROW = {
    "contribution_id": 1,
    "last_reporting_date": 1501459200000,
    "contributing_country": "Norway",
    "isocode3": "NOR",
    "m49_code": 578.0,
    "mission_acronym": "UNMISS",
    "personnel_type": "Troops",
    "female_personnel": 3,
    "male_personnel": 12.0,
}


@pytest.fixture
def table(tmp_path):
    """Makes a raw file of rows, each `ROW` with changes."""

    def make(*changes, name="DPO-UCHISTORICAL.json"):
        rows = [{**ROW, "contribution_id": number, **change} for number, change in enumerate(changes, start=1)]
        path = tmp_path / name
        path.write_text(json.dumps(rows), encoding="utf-8")
        return RawFile(path, "0" * 64, "https://api.psdata.un.org/", dt.date(2017, 9, 14), name)

    return make


def test_json_and_csv_give_the_same_lines_and_say_their_form(hub, hub_client):
    one, other = (parse([file]) for file in fetch_history(hub_client(), cross_check=True))
    assert one.lines == other.lines
    assert (one.forms, other.forms) == ({"json, epoch milliseconds": 30}, {"csv, ISO": 30})
    assert {line.personnel_type for line in one.lines} == set(TYPES)
    first = one.lines[0]
    assert (first.month, first.report_date) == (dt.date(2017, 6, 1), dt.date(2017, 6, 30))
    assert (first.iso3, first.country_as_printed, first.mission) == ("NOR", "Norway", "UNMISS")
    assert (first.male, first.female, first.total) == (3, 1, 4)


def test_only_the_json_is_fetched_unless_both_are_asked_for(hub, hub_client):
    assert [file.name for file in fetch_history(hub_client())] == ["DPO-UCHISTORICAL.json"]


def test_readers_of_this_source_get_contributions(table):
    (line,) = read_hub(table({}))
    assert (line.month, line.country, line.mission, line.male, line.female, line.total) == (
        dt.date(2017, 7, 1),
        "NOR",
        "UNMISS",
        12,
        3,
        15,
    )


def test_a_sex_that_is_not_given_stays_not_given(table):
    (line,) = parse([table({"female_personnel": None})]).lines
    assert (line.male, line.female, line.total) == (12, None, 12)


def test_a_country_without_a_code_is_found_by_its_name(table):
    assert parse([table({"isocode3": None, "contributing_country": "Ghana"})]).lines[0].iso3 == "GHA"


def test_ids_left_out_are_told(table):
    read = parse([table({}, {"contribution_id": 9, "mission_acronym": "UNTSO"})])
    assert (len(read.lines), read.gaps) == (2, 7)


def test_rows_that_split_a_cell_are_both_kept(table):
    assert [line.male for line in parse([table({}, {"male_personnel": 5})]).lines] == [12, 5]


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ([{"personnel_type": "Marines"}], "column 'personnel_type': expected Troops or .*found 'Marines'"),
        ([{"personnel_type": None}], "column 'personnel_type'"),
        ([{"last_reporting_date": "31.07.2017"}], "column 'last_reporting_date'.*found '31.07.2017'"),
        ([{"last_reporting_date": None}], "column 'last_reporting_date'"),
        ([{"last_reporting_date": 1501459200}], "a day from 1990-11-01 on"),  # seconds, not milliseconds
        ([{"last_reporting_date": -678153600000}], "a day from 1990-11-01 on"),
        ([{"male_personnel": "many"}], "column 'male_personnel': expected a whole number, found 'many'"),
        ([{"male_personnel": -2}], "column 'male_personnel'"),
        ([{"male_personnel": None, "female_personnel": None}], "a number of men or of women, found neither"),
        ([{"isocode3": 578.0, "m49_code": "NOR"}], "column 'isocode3': expected three capital letters"),
        ([{"isocode3": None, "contributing_country": None}], "column 'isocode3'"),
        ([{"isocode3": None, "contributing_country": "Ruritania"}], "a known country, found 'Ruritania'"),
        ([{}, {"contribution_id": 1, "mission_acronym": "UNTSO"}], "each id once, found 1 of them"),
        ([{}, {}], "2017-07 NOR UNMISS Troops: expected each row once"),
        ([{}, {"last_reporting_date": "2017-07-15"}], "one reporting day, found 2017-07-31 and 2017-07-15"),
        ([], "at least one row"),
    ],
)
def test_what_is_new_is_refused_by_name(table, changes, found):
    with pytest.raises(SourceChanged, match=f"Source un_contributions has changed: .*{found}"):
        parse([table(*changes)])


def test_a_column_that_is_gone_is_named(tmp_path, table):
    file = table({})
    file.path.write_text(file.path.read_text().replace("mission_acronym", "mission"))
    with pytest.raises(
        SourceChanged, match=r"column 'mission_acronym' in .*expected present, found columns contribution_id"
    ):
        parse([file])


@pytest.mark.parametrize("name", TYPES)
def test_every_type_is_known_by_its_name_and_by_its_key(name):
    assert personnel_type(name) == personnel_type(name.lower().replace(" ", "_")) == name
