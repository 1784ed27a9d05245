"""Third parties read out of free text, and the data sets that give them so."""

import csv
import datetime as dt
import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from varde.edition.raw import raw_file
from varde.gazetteer import gazetteer
from varde.sources import Reading, get
from varde.sources.third_parties import third_parties

SPECIMENS = Path(__file__).parents[1] / "specimens" / "peace"
SHARED = Path(__file__).parents[2].parent / "shared" / "data"


@pytest.mark.parametrize(
    ("text", "conflict", "on", "parties"),
    [
        ("Guarantor countries:\nNoruega\nCuba", ["COL"], "2016-05-04", ("CUB", "NOR")),
        ("Royal Norweigan Government", ["LKA"], "2002-02-22", ("NOR",)),
        ("signed in Oslo, Norway, by the parties", ["LKA"], "2002-02-22", ()),
        ("the ambassador of Chad to Sudan", [], "2010-01-01", ("TCD",)),
        ("Special Representative of the United Nations in Burundi", [], "2003-01-01", ("UN",)),
        ("the Troika", ["SDN"], "2011-01-01", ("GBR", "NOR", "USA")),
        ("the Troika", ["COL"], "2011-01-01", ()),
        ("Troika of the African Union", ["SDN"], "2011-01-01", ("AU",)),
        ("the USSR and the USA", ["AGO"], "1991-05-31", ("SUN", "USA")),
        ("the Russian Federation and the US", ["AGO"], "1994-11-20", ("RUS", "USA")),
        ("Yugoslavia", ["KHM"], "1991-10-23", ("YUG",)),
        ("Northern Ireland", [], "1998-04-10", ()),
        ("United Kingdom of Great Britain and Northern Ireland", [], "1998-04-10", ("GBR",)),
        ("Guinea-Bissau; Papua New Guinea; Equatorial Guinea", [], "1998-04-10", ("GNB", "GNQ", "PNG")),
        ("Nigeria and Niger", [], "1998-04-10", ("NER", "NGA")),
        ("the OAU, the CSCE and the EC", [], "1992-04-10", ("AU", "EU", "OSCE")),
        ("he told us of an aid worker", [], "1992-04-10", ()),
        ("Mr Mbeki, African Union High Level Implementation Panel", ["SDN"], "2012-09-27", ("AU",)),
        ("Thabo Mbeki, witness", ["BDI"], "2002-12-02", ("ZAF",)),
        ("", ["SDN"], "2012-09-27", ()),
    ],
)
def test_who_is_named(text: str, conflict: list[str], on: str, parties: tuple[str, ...]) -> None:
    assert third_parties(text, conflict, dt.date.fromisoformat(on)) == parties


@given(st.lists(st.sampled_from([s for s in gazetteer().states.list() if s.kind == "state"]), min_size=1, max_size=4))
def test_every_state_is_found_by_its_own_name_however_it_is_shouted(states: list) -> None:
    on = dt.date(2020, 6, 30)
    text = "; ".join(f"for {state.name('en')}" for state in states)
    expected = {state.id for state in states}
    assert set(third_parties(text, (), on)) == expected
    assert set(third_parties(text.replace("for ", "").upper(), (), on)) == expected
    first = states[0].id
    assert set(third_parties(text, (first,), on)) == expected - {first}


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    known = gazetteer()
    assert all(id in known.states or id in known.organisations for id in third_parties(text))


def read(key: str, name: str) -> Reading:
    return get(key).load([raw_file(SPECIMENS / name, get(key).url)])


def test_ucdp_specimen() -> None:
    reading = read("ucdp_agreements", "ucdp-peace-agreements-221.xlsx")
    named: dict[str, set[str]] = {}
    for number, _, _, party, *_ in reading.rows["peace_agreement_parties_ucdp"]:
        named.setdefault(number, set()).add(party)
    assert named == {
        "9001": {"CUB", "NOR"},
        "9002": {"ARG", "BRA", "CHL", "USA"},
        "9003": {"PRT", "SUN", "UN", "USA"},
        "9004": {"GOSS", "NOR", "UN"},
        "9006": {"NGA", "LBY", "SDN", "CMR", "NER"},
    }
    conflicts = {(row[0], row[2]) for row in reading.rows["peace_agreements_ucdp"]}
    assert {("9002", "ECU"), ("9002", "PER"), ("9005", "SDN")} <= conflicts
    [title] = {row[4] for row in reading.rows["peace_agreements_ucdp"] if row[0] == "9001"}
    assert title == "Agreement on a Ceasefire and the Laying Down of Arms"


def test_pax_days_are_written_day_first() -> None:
    rows = read("pax", "pax_data_5_agreements_v10.csv").rows["pax_agreements"]
    days = {row[0]: row[1].isoformat() for row in rows}
    assert days["90001"] == "2016-05-04"
    assert days["90002"] == "2019-12-11"
    assert {row[2] for row in rows if row[0] == "90004"} == {None}
    assert all("\u200b" not in row[4] for row in rows)


def test_mediation_days_are_cut_to_what_is_known() -> None:
    reading = read("mediation", "CWM.csv")
    days = {row[0]: (row[1] and row[1].isoformat(), row[2]) for row in reading.rows["mediation_attempts"]}
    assert days == {
        "2": ("2000-10-01", "month"),
        "3": ("1999-07-20", "day"),
        "6": (None, None),
        "7": ("1961-01-01", "year"),
    }
    assert reading.notes


@pytest.mark.shared
class TestSharedFiles:
    """The publishers' own files, against the founders' own reading of them."""

    def norm(self) -> dict[str, set[str]]:
        if not SHARED.is_dir():
            pytest.skip("the founders' shared data are not beside the project")
        with (SHARED / "curated" / "agreements_norm.csv").open(encoding="utf-8", newline="") as file:
            return {
                line["agreement_id"]: {party for party in line["third_parties"].split("|") if party}
                for line in csv.DictReader(file)
            }

    def test_pax_and_ucdp_agree_with_the_reading_by_hand_in_nineteen_of_twenty(self) -> None:
        norm = self.norm()
        files = {
            "PAX": ("pax", "pax_v10_agreements.csv.gz", "pax_agreements", "pax_third_parties"),
            "UCDP": (
                "ucdp_agreements",
                "ucdp_peace_agreements_22_1.xlsx",
                "peace_agreements_ucdp",
                "peace_agreement_parties_ucdp",
            ),
        }
        same = {"PAX": 0, "UCDP": 0}
        compared = {"PAX": 0, "UCDP": 0}
        norway = [0, 0]
        for prefix, (key, name, agreements, parties) in files.items():
            reading = get(key).load([raw_file(SHARED / "peace_law" / name, get(key).url)])
            found: dict[str, set[str]] = {row[0]: set() for row in reading.rows[agreements]}
            for row in reading.rows[parties]:
                found[row[0]].add("RUS" if row[3] == "SUN" else row[3])  # the hand's reading has Russia for both
            for number, mine in found.items():
                theirs = norm.get(f"{prefix}:{number}")
                if theirs is not None:
                    compared[prefix] += 1
                    same[prefix] += mine == theirs
                    norway[0] += "NOR" in mine and "NOR" in theirs
                    norway[1] += "NOR" in mine or "NOR" in theirs
        assert compared == {"PAX": 2257, "UCDP": 342}
        assert same["PAX"] / compared["PAX"] >= 0.949
        assert same["UCDP"] / compared["UCDP"] >= 0.949
        assert norway == [153, 153]

    def test_pax_has_the_agreements_that_it_says(self) -> None:
        self.norm()
        with gzip.open(
            SHARED / "peace_law" / "pax_v10_agreements.csv.gz", "rt", encoding="utf-8-sig", newline=""
        ) as file:
            csv.field_size_limit(1_000_000)
            expected = {line["AgtId"] for line in csv.DictReader(file)}
        reading = get("pax").load([raw_file(SHARED / "peace_law" / "pax_v10_agreements.csv.gz", "https://x.example")])
        assert {row[0] for row in reading.rows["pax_agreements"]} == expected
        assert len(expected) == 2257


def test_nothing_of_a_restricted_source_is_in_the_package() -> None:
    for path in (*get("peace_roles").packaged, *get("peace_processes").packaged):
        held = path.read_text(encoding="utf-8")
        for word in ("PA-X", "PAX:", "peaceagreements.org", "CWM"):
            assert word not in held, f"{word} in {path.name}"
