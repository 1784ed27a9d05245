"""Lists of the parties to treaties in each form that there is, and how a wrong one is refused."""

import datetime as dt
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from varde.edition.raw import raw_file
from varde.errors import SourceChanged
from varde.fetch import RawFile
from varde.gazetteer import gazetteer
from varde.sources import Reading, get
from varde.sources.treaty_acts import SUFFIXES, read_act
from varde.sources.treaty_lists import list_day

SPECIMENS = Path(__file__).parents[1] / "specimens" / "treaties"
SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "peace_law"
XML = "XXVI-5.en.xml"
COLLECTED = sum(bool(treaty.untc) and treaty.id != "icj_compulsory" for treaty in gazetteer().treaties)


def read(key: str, name: str) -> Reading:
    source = get(key)
    return source.load([raw_file(SPECIMENS / name, source.url)])


def joined(reading: Reading, table: str, treaty: str) -> dict[str | None, str | None]:
    """Who is bound since when, by one list."""
    return {row[3]: row[6] and row[6].isoformat() for row in reading.rows[table] if row[0] == treaty}


def changed(tmp_path: Path, name: str, old: str, new: str) -> list[RawFile]:
    text = (SPECIMENS / name).read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / name
    path.write_text(text.replace(old, new), encoding="utf-8")
    return [raw_file(path, "https://publisher.example")]


def test_the_collections_own_file_leaves_out_what_stands_in_brackets() -> None:
    reading = read("untc", XML)
    assert joined(reading, "untc_treaties", "ottawa") == {
        "AUT": "1999-02-04",
        "TCD": "1999-03-05",
        "GAB": None,
        "KIR": "2000-09-07",
        "MLI": None,
        "SRB": "2003-09-18",
    }
    actions = {row[3]: row[7] for row in reading.rows["untc_treaties"]}
    assert actions == {
        "AUT": "ratification",
        "TCD": "acceptance",
        "GAB": None,
        "KIR": "accession",
        "MLI": None,
        "SRB": "succession",
    }
    assert reading.notes == (f"{XML}: no longer bound, or no longer signatories: Gabon, Togo",)


def test_fewer_parties_than_the_collection_counts_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceChanged, match="the 5 parties that it counts itself"):
        get("untc").load(changed(tmp_path, XML, "<Parties>4<", "<Parties>5<"))
    reading = get("untc").load(changed(tmp_path, XML, "<Parties>4<", "<Parties>3<"))
    assert f"{XML}: 4 parties are named, 3 are counted" in reading.notes


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("Kiribati", "Kirribatti", "the name of a state"),
        (" 7 Sep&#9; 2000 a", " 7 Spt&#9; 2000 a", "a day such as"),
        (" 7 Sep&#9; 2000 a", " 7 Sep&#9; 2000 z", "a day such as"),
        (" 7 Sep&#9; 2000 a", " 7 Sep&#9; 1990 a", "a day from 1997-12-03"),
        ("<Entry>Mali</Entry>", "", "3 cells"),
        ("<Document>", "<!DOCTYPE a [<!ENTITY b 'c'>]><Document>", "without a document type"),
    ],
)
def test_a_wrong_status_is_refused(tmp_path: Path, old: str, new: str, what: str) -> None:
    with pytest.raises(SourceChanged, match=what):
        get("untc").load(changed(tmp_path, XML, old, new))


def test_a_table_by_participant_tells_notices_from_signatures() -> None:
    reading = read("untc", "untc_specimen_2026_02.csv")
    assert joined(reading, "untc_treaties", "ccm") == {"AUT": "2009-04-02", "CYP": None, "TGO": "2026-02-09"}
    assert joined(reading, "untc_treaties", "ccw_p5") == {"AUT": "2007-10-01"}
    [notice] = [row for row in reading.rows["untc_treaties"] if row[0] == "ccw_p5"]
    assert (notice[5], notice[7], notice[8]) == (None, "consent", False)
    assert joined(reading, "untc_treaties", "opcat") == {"TGO": "2010-07-20"}
    assert reading.notes == ("left out, as gone by the day of the list: Czechoslovakia in cedaw",)
    [union] = [row for row in reading.rows["untc_treaties"] if row[3] is None]
    assert (union[0], union[4]) == ("crpd", "EU")


def test_a_table_by_column_is_of_a_day_for_each_chapter() -> None:
    reading = read("untc", "untc_specimen_2015.csv")
    days = {row[0]: row[1].isoformat() for row in reading.rows["untc_treaties"]}
    assert days == {"cedaw": "2005-09-15", "cmw": "2005-09-15", "ccm": "2010-06-30"}
    assert joined(reading, "untc_treaties", "ccm") == {"MLI": "2010-06-30", "CAN": None}
    assert joined(reading, "untc_treaties", "cedaw") == {"AUT": "1982-03-31", "KIR": "2004-03-17"}


def test_a_withdrawal_that_is_yet_to_come_has_ended_nothing() -> None:
    reading = read("untc", "survivalscores_treaties_specimen_2026_08.csv")
    assert joined(reading, "untc_treaties", "rome_statute") == {"AUT": "2000-12-28", "TCD": "2006-11-01"}


def test_one_table_feeds_two_sources_and_neither_the_others_treaties() -> None:
    name = "survivalscores_treaties_specimen_2026_08.csv"
    of_untc = {row[0] for row in read("untc", name).rows["untc_treaties"]}
    of_unoda = {row[0] for row in read("unoda", name).rows["unoda_treaties"]}
    assert of_untc == {"rome_statute", "icc_aggression"}
    zones = {treaty.id for treaty in gazetteer().treaties if treaty.area == "zone"}
    assert of_unoda == {"npt", "ctbt", "tpnw", "bwc", *zones}


def test_a_day_that_is_known_to_be_wrong_is_corrected_and_no_other(tmp_path: Path) -> None:
    name = "survivalscores_treaties_specimen_2026_08.csv"
    assert joined(read("unoda", name), "unoda_treaties", "npt")["AGO"] == "1996-10-14"
    other = get("unoda").load(changed(tmp_path, name, "2010-04-30,acceded", "2010-04-29,acceded"))
    assert joined(other, "unoda_treaties", "npt")["AGO"] == "2010-04-29"


def test_a_state_that_deposited_in_two_capitals_joined_on_the_first_day() -> None:
    reading = read("unoda", "unoda_npt.json")
    assert joined(reading, "unoda_treaties", "npt") == {
        "NOR": "1969-02-05",
        "BIH": "1994-08-15",
        "AGO": "1996-10-14",
        "PAN": None,
    }  # Tuvalu has withdrawn
    assert {row[3]: row[5] and row[5].isoformat() for row in reading.rows["unoda_treaties"]}["NOR"] == "1968-07-01"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('"count_states_parties": 3', '"count_states_parties": 4', "the 4 parties that it counts itself"),
        ('"Withdrawal"', '"Denunciation"', "action_type_"),
        ('"short_name": "npt"', '"short_name": "inf"', "short_name"),
        ('"actions_": [', '"actions_": [], "x": [', "at least one act"),
    ],
)
def test_a_wrong_answer_is_refused(tmp_path: Path, old: str, new: str, what: str) -> None:
    with pytest.raises(SourceChanged, match=what):
        get("unoda").load(changed(tmp_path, "unoda_npt.json", old, new))


def test_the_red_cross_tells_parties_and_counts_them() -> None:
    reading = read("icrc_treaties", "IHL_and_other_related_Treaties.xlsx")
    assert joined(reading, "icrc_treaties", "geneva_1949") == {"AUT": "1953-08-27", "SRB": "2001-10-16"}
    assert joined(reading, "icrc_treaties", "ap1") == {"AUT": "1982-08-13"}
    assert {row[1].isoformat() for row in reading.rows["icrc_treaties"]} == {"2020-11-09"}
    assert reading.notes == ("Niue in geneva_1949: not counted as a party, by a note (02.05.1959(*))",)


class Asked:
    """A client that only hears what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def get(self, url: str, **how: Any) -> str:
        self.asked.append((url, how))
        return how["name"]


@pytest.mark.parametrize(
    ("key", "number", "address", "name"),
    [
        (
            "untc",
            COLLECTED,
            "https://treaties.un.org/doc/Publication/MTDSG/Volume%20I/Chapter%20IV/IV-8.en.xml",
            "IV-8.en.xml",
        ),
        (
            "untc",
            COLLECTED,
            "https://treaties.un.org/doc/Publication/MTDSG/Volume%20II/Chapter%20XXI/XXI-6.en.xml",
            "XXI-6.en.xml",
        ),
        ("unoda", 10, "https://gql-api-dataportal.unoda.org/", "unoda_npt.json"),
        ("icrc_treaties", 1, None, "IHL_and_other_related_Treaties.xls"),
    ],
)
def test_each_list_is_asked_for_at_its_publisher(key: str, number: int, address: str | None, name: str) -> None:
    client = Asked()
    fetch = get(key).fetch
    assert fetch is not None
    fetched = fetch(client)  # type: ignore[arg-type]
    assert len(fetched) == len(client.asked) == number
    [(url, how)] = [one for one in client.asked if one[1]["name"] == name]
    assert address is None or url == address
    assert how["source"] == key
    if rows := how.get("rows"):
        specimen = {"untc": XML, "unoda": "unoda_npt.json"}[key]
        assert rows(SPECIMENS / specimen) == {"untc": 7, "unoda": 9}[key]


@given(day=st.dates(dt.date(1925, 1, 1), dt.date(2030, 1, 1)), suffix=st.sampled_from(sorted(SUFFIXES)))
def test_a_cell_of_the_collection_is_read_as_it_is_printed(day: dt.date, suffix: str) -> None:
    printed = f"{day.day:2d} {day:%b}\t {day.year} {suffix}"
    assert read_act(printed, "untc", "a cell") == (day, SUFFIXES[suffix])


@pytest.mark.parametrize(
    ("name", "days", "told"),
    [
        ("list_2020_11_09.xls", ["2019-01-01"], "2020-11-09"),
        ("list_2026_02.csv", ["2025-12-31"], "2026-02-01"),
        ("list_2026_02.csv", ["2026-02-20"], "2026-02-20"),
        ("list_2015.csv", ["2015-03-09"], "2015-03-09"),
        ("list_2015.csv", ["2014-03-09"], "2015-01-01"),
    ],
)
def test_a_list_is_believed_for_no_longer_than_its_name_tells(
    name: str, days: list[str], told: str, tmp_path: Path
) -> None:
    file = RawFile(tmp_path / name, "", "https://publisher.example", dt.date(2026, 11, 24), name)
    assert list_day(file, map(dt.date.fromisoformat, days)).isoformat() == told
    with pytest.raises(ValueError, match="speaks of"):
        list_day(attrs.evolve(file, name="list_2013_02.csv"), [dt.date(2013, 3, 1)])


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")
class TestSharedFiles:
    """The lists themselves, against the numbers that their publishers print."""

    def load(self, key: str, *names: str) -> Reading:
        source = get(key)
        return source.load([raw_file(SHARED / name, source.url) for name in names])

    def test_the_collections_numbers_of_parties(self) -> None:
        names = (
            "untc_disarmament_2026_02.csv.gz",
            "untc_human_rights_2026_02.csv.gz",
            "untc_all_status_2015_long.csv.gz",
        )
        rows = self.load("untc", *names).rows["untc_treaties"]
        parties: dict[tuple[str, int], int] = {}
        for row in rows:
            parties[row[0], row[1].year] = parties.get((row[0], row[1].year), 0) + (row[6] is not None)
        # The Collection's status of the Optional Protocol to the Covenant: Parties 116 (IV-5, after Belarus had left).
        assert parties["iccpr_op1", 2026] == 116
        # Statute of Rome, status of 2014: Signatories 139, Parties 122; with Palestine 123.
        assert parties["rome_statute", 2014] == 122
        assert sum(row[0] == "rome_statute" and row[1].year == 2014 and row[5] is not None for row in rows) == 139
        # Convention on the rights of persons with disabilities: the European Union is one of the parties.
        assert sum(row[0] == "crpd" and row[4] == "EU" for row in rows) == 2
        # Every line of the two tables of 2026 is there, but six that name states that were gone.
        assert sum(row[1].year == 2026 for row in rows) == 1541 + 2567 - 6

    def test_the_red_cross_row_of_totals(self) -> None:
        rows = self.load("icrc_treaties", "icrc_ihl_treaties_2020_11_09.xls").rows["icrc_treaties"]
        parties = {treaty: sum(row[0] == treaty for row in rows) for treaty in {row[0] for row in rows}}
        assert {id: parties[id] for id in ("geneva_1949", "ap1", "ap2", "ap3", "ap1_art90", "rome_statute", "bwc")} == {
            "geneva_1949": 196,
            "ap1": 174,
            "ap2": 169,
            "ap3": 78,
            "ap1_art90": 76,
            "rome_statute": 123,
            "bwc": 183,
        }
        assert len(rows) == 3455

    def test_the_office_for_disarmament_affairs(self) -> None:
        rows = self.load("unoda", "survivalscores_treaties_2026_08.csv.gz").rows["unoda_treaties"]
        parties = {treaty: sum(row[0] == treaty for row in rows) for treaty in {row[0] for row in rows}}
        assert parties["npt"] == 191
        assert parties["tlatelolco"] == 33
        assert parties["semipalatinsk"] == 5
