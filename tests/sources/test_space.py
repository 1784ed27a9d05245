"""Maps and lists of places: what the readers make of their publishers' faults."""

import csv
import datetime as dt
import json
from pathlib import Path

import pytest

from varde.edition.raw import raw_file
from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.sources import get
from varde.sources.natural_earth import NAME
from varde.sources.numbered import numbered
from varde.space import SUBREGIONS, kilometres, read_ring
from varde.space.outline import inside

SPECIMENS = Path(__file__).parents[1] / "specimens" / "space"
SHARED = Path(__file__).parents[3] / "shared" / "data"
shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")


def load(key, path):
    return get(key).load([raw_file(path, get(key).url)])


def outlines(reading):
    found = {}
    for place, _, corners in reading.rows["shapes"]:
        found.setdefault(place, []).append(read_ring(corners))
    return found


def test_outlines_are_told_by_states_and_not_by_who_holds_them():
    reading = load("natural_earth", SPECIMENS / NAME)
    found = outlines(reading)
    assert inside((34.2, 45.2), found["UKR"])
    assert not inside((34.2, 45.2), found["RUS"])
    assert inside((-53, 4), found["GUF"])
    assert len(found["CYP"]) == 1, "the island's two parts are one outline"
    assert inside((33, 35.5), found["CYP"])
    assert "XKX" in found
    assert len(reading.notes) == 2


def test_a_hole_stays_a_hole_and_a_splinter_goes():
    found = outlines(load("natural_earth", SPECIMENS / NAME))
    assert len(found["ZAF"]) == 2
    assert not inside((24, -30), found["ZAF"])
    assert inside((24, -30), found["LSO"])
    assert len(found["PRK"]) == 1


def test_a_map_on_which_crimea_has_moved_is_not_read(tmp_path):
    drawn = json.loads((SPECIMENS / NAME).read_text())
    for feature in drawn["features"]:
        if feature["properties"]["ADM0_A3"] == "RUS":
            feature["geometry"]["coordinates"].pop(1)
    copy = tmp_path / NAME
    copy.write_text(json.dumps(drawn))
    with pytest.raises(SourceChanged, match="UKR"):
        load("natural_earth", copy)


def test_a_country_of_no_known_code_is_not_dropped(tmp_path):
    copy = tmp_path / NAME
    copy.write_text((SPECIMENS / NAME).read_text().replace('"ADM0_A3": "SRB"', '"ADM0_A3": "QQQ"'))
    with pytest.raises(SourceChanged, match="QQQ"):
        load("natural_earth", copy)


def test_the_part_of_a_divided_subregion_is_the_subregion():
    found = dict(load("country_codes", SPECIMENS / "country-codes.csv").rows["subregions"])
    assert found == {
        "AFG": "034",
        "NOR": "154",
        "SWE": "154",
        "KEN": "014",
        "BRA": "005",
        "FRA": "155",
        "TWN": "030",
        "XKX": "039",
    }


def test_a_capital_lasts_until_it_moves_and_a_colony_has_none():
    rows = load("cshapes", SPECIMENS / "CShapes-2.0.geojson").rows["capitals"]
    spells = {(row[0], row[1].isoformat()): (row[2].isoformat(), row[3]) for row in rows}
    assert spells == {
        ("NOR", "1946-01-01"): ("2019-12-31", "Oslo"),
        ("DEU", "1949-09-21"): ("1990-10-02", "Bonn"),
        ("DEU", "1990-10-03"): ("2019-12-31", "Berlin"),
        ("KEN", "1963-12-12"): ("2019-12-31", "Nairobi"),
        ("SUN", "1946-01-01"): ("1991-12-25", "Moscow"),
    }


AREA = "area,en,nb,members,near,note\n"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("border,A,A,NOR,NOR,", SourceChanged),  # a word for another kind of nearness
        ("a,A,A,,NOR,", SourceChanged),  # an area of nothing
        ("a,A,A,NOR,NOR,\na,B,B,SWE,SWE,", SourceChanged),
        ("a,A,A,NOR|ZZZ,NOR,", UnknownName),
    ],
)
def test_a_file_of_areas_that_is_wrong_is_refused(tmp_path, line, fault):
    file = tmp_path / "mine.csv"
    file.write_text(f"{AREA}{line}\n")
    with pytest.raises((fault, SourceChanged)):
        load("areas", file)


def test_every_place_that_is_not_drawn_has_a_point():
    held = {row[0] for row in load("places", get("places").packaged[0]).rows["places"]}
    small = {"AND", "LIE", "MCO", "SMR", "VAT", "SGP", "MLT", "BHR", "MDV", "TUV", "NRU", "KIR", "PLW", "HKG", "FRO"}
    assert small <= held
    assert {"DDR", "RVN", "YMD"} <= held


@shared
@pytest.mark.shared
class TestSharedFiles:
    """The publishers' own files, which are not part of the project."""

    def test_all_states_are_drawn_or_have_a_point(self):
        drawn = set(outlines(load("natural_earth", SHARED / "threats_aid" / "reference" / f"{NAME}.gz")))
        held = {row[0] for row in load("places", get("places").packaged[0]).rows["places"]}
        assert len(drawn) == 176
        assert not drawn & held
        left = {s.id for s in gazetteer().states if s.id not in drawn | held}
        assert left == {"SUN", "YUG", "SCG", "CSK", "TBT"}, "the first four are made of the places that they held"

    def test_points_lie_where_the_capitals_of_others_have_them(self):
        """The list of capitals that goes with the Correlates of War's states: another's coordinates, to within 150 km."""
        points = {row[0]: (row[1], row[2]) for row in load("places", get("places").packaged[0]).rows["places"]}
        day, checked = dt.date(2016, 1, 1), set()
        with (SHARED / "conflict" / "states" / "cow_capitals.csv").open() as file:
            for line in csv.DictReader(file):
                state = numbered("cow", int(float(line["ccode"])), day, day)
                if state in points and line["enddate"] >= "2016":
                    apart = kilometres(points[state], (float(line["lng"]), float(line["lat"])))
                    assert apart < 150, (state, apart)
                    checked.add(state)
        states = {s.id for s in gazetteer().states if s.kind == "state"}
        assert points.keys() & states - checked == {"VAT"}

    def test_every_state_of_the_un_is_in_a_subregion(self):
        path = SHARED / "threats_aid" / "reference" / "datahub_country_codes.csv.gz"
        found = dict(load("country_codes", path).rows["subregions"])
        assert set(found.values()) == set(SUBREGIONS)
        assert {s.id for s in gazetteer().states if s.kind == "state"} <= set(found)
        assert sum(region == "154" for region in found.values()) == 16
