"""Crime, terrorism and cyber incidents: what the readers make of the publishers' ways, what they refuse, and how they fetch."""

import csv
import datetime as dt
import io
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from varde.edition.raw import raw_file
from varde.errors import SourceChanged
from varde.fetch import Client
from varde.settings import Settings
from varde.sources import Reading, eurepoc, get, homicide, unodc
from varde.sources.seas import OTHER, sea, seas

SPECIMENS = Path(__file__).parents[1] / "specimens" / "crime"
SHARED = Path(__file__).parents[2].parent / "shared" / "data"
shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")
UNVERIFIED = SHARED / "threats_aid" / "licence_unverified"


def load(key: str, *paths: Path) -> Reading:
    return get(key).load([raw_file(path, "https://publisher.example") for path in paths])


def changed(folder: Path, name: str, edit: Callable[[str], str]) -> Path:
    path = folder / name
    path.write_text(edit((SPECIMENS / name).read_text(encoding="utf-8")), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("key", "name", "edit", "why"),
    [
        ("piracy", "pirate_attacks.csv", lambda t: t.replace("Hijacked", "Sunk"), "attack_type"),
        ("piracy", "pirate_attacks.csv", lambda t: t.replace(",YEM,", ",YEN,"), "ISO 3166-1"),
        ("piracy", "pirate_attacks.csv", lambda t: t.replace("49.2,12.4", "49.2,112.4"), "a place on the earth"),
        ("piracy", "pirate_attacks.csv", lambda t: t.replace("1994-06-01", "1994-06-31"), "a day, a place"),
        ("piracy", "pirate_attacks.csv", lambda t: t.splitlines()[0] + "\n", "at least one attack"),
        ("homicide", "unodc_sdg_dataset.csv", lambda t: t.replace(",NOR,", ",NOX,"), "a country, a region or a part"),
        ("homicide", "unodc_sdg_dataset.csv", lambda t: t.replace("15/05/2025", "May 2025"), "a day, as in"),
        ("homicide", "unodc_sdg_dataset.csv", lambda t: t.replace(",0.52,", ",about half,"), "a number"),
        ("homicide", "unodc_sdg_dataset.csv", lambda t: t.replace(",0.52,", ",-0.52,"), "no negative number"),
        ("homicide", "unodc_sdg_dataset.csv", lambda t: t.replace("16.1.1,", "16.1.9,"), "lines of Victims"),
        (
            "homicide",
            "data_cts_intentional_homicide.csv",
            lambda t: t.replace('2016,"Rate', '2017,"Rate', 1),
            "one rate",
        ),
        ("homicide", "data_cts_intentional_homicide.csv", lambda t: t.replace("Counts", "Thousands"), "Thousands"),
        ("terrorism_gti", "iep_gti_2023_specimen.csv", lambda t: t.replace("NOR,", "NOW,"), "ISO 3166-1"),
        ("terrorism_gti", "iep_gti_2023_specimen.csv", lambda t: t.replace(",9.59", ",19.59"), "a score from 0 to 10"),
        ("terrorism_gti", "iep_gti_2023_specimen.csv", lambda t: t.rpartition("ISL")[0], "countries, found"),
        (
            "terrorism_rand",
            "rand_rdwti_country_year.csv",
            lambda t: t.replace("World,1968,5,4,0", "World,1968,5,4,1"),
            "the world's in each year, found another in 1968",
        ),
        (
            "terrorism_rand",
            "rand_rdwti_country_year.csv",
            lambda t: t.replace("Belgium,1951,7,,\n", ""),
            "as many years with incidents",
        ),
        ("terrorism_rand", "rand_rdwti_country_year.csv", lambda t: t.replace("Norway", "Norge-land"), "Norge-land"),
        ("eurepoc", eurepoc.NAME, lambda t: t.replace("'Armenia'", "'Armorica'"), "Armorica"),
        ("eurepoc", eurepoc.NAME, lambda t: t.replace("Ransomware", "Mischief"), "Mischief"),
        ("eurepoc", eurepoc.NAME, lambda t: t.replace("['State']", "['Somebody']"), "Somebody"),
        ("eurepoc", eurepoc.NAME, lambda t: t.replace("\n4,", "\n3,"), "one line"),
        ("eurepoc", eurepoc.NAME, lambda t: t.replace("2016-01-01", "01.01.2016"), "a day, as in"),
        ("un_sanctions", "consolidated.xml", lambda t: t.replace("QDi.901", "ZZi.901"), "a list that is known"),
        ("un_sanctions", "consolidated.xml", lambda t: t.replace("2024-02-20", "2026-02-20"), "before the list's day"),
        ("un_sanctions", "consolidated.xml", lambda t: t.replace("2024-02-20", "unknown"), "LISTED_ON"),
        (
            "un_sanctions",
            "consolidated.xml",
            lambda t: t[: t.index("<ENTITIES>")] + "</CONSOLIDATED_LIST>",
            "persons and entities",
        ),
        (
            "un_sanctions",
            "consolidated.xml",
            lambda t: t.replace("<CONSOLIDATED_LIST", "<!DOCTYPE x><CONSOLIDATED_LIST", 1),
            "document type",
        ),
    ],
)
def test_a_file_that_is_not_right_is_refused(
    key: str, name: str, edit: Callable[[str], str], why: str, tmp_path: Path
) -> None:
    path = changed(tmp_path, name, edit)
    assert path.read_bytes() != (SPECIMENS / name).read_bytes()
    with pytest.raises(SourceChanged, match=why):
        load(key, path)


def test_an_attack_is_told_by_place_and_distance() -> None:
    rows = {row[0]: row[2:7] for row in load("piracy", SPECIMENS / "pirate_attacks.csv").rows["pirate_attacks"]}
    assert rows[1] == rows[2] == ("SGP", "IDN", "malacca_singapore", "within_12_nm", "boarded")
    assert rows[4] == ("NOR", "NOR", OTHER, "within_12_nm", "suspicious")  # at 12 nautical miles to the metre
    assert rows[6][3] == "beyond_12_nm"
    assert rows[5] == (None, None, OTHER, "beyond_12_nm", None)


@given(st.floats(-180, 180), st.floats(-90, 90))
def test_every_place_lies_in_a_sea_that_is_known(longitude: float, latitude: float) -> None:
    assert sea(longitude, latitude) in seas()


def test_homicide_is_read_from_either_table_and_the_newer_counts() -> None:
    survey, goals = SPECIMENS / "data_cts_intentional_homicide.csv", SPECIMENS / "unodc_sdg_dataset.csv"
    by_survey = {row[1:4]: row[4] for row in load("homicide", survey).rows["homicides"]}
    by_goals = {row[1:4]: row[4] for row in load("homicide", goals).rows["homicides"]}
    year, after = dt.date(2016, 1, 1), dt.date(2017, 1, 1)
    assert by_survey["NOR", year, "both"] == by_goals["NOR", year, "both"] == 0.52
    assert by_goals[None, year, "both"] == 5.97
    assert {row[0] for row in by_goals} == {"NOR", "XKX", None}  # no region, no part, no year before the state
    assert ("SRB", after, "both") not in by_survey  # an empty rate is none, not zero
    assert load("homicide", goals, survey).release == load("homicide", survey, goals).release == "2026-06-12"
    numbers = {row[:3]: row[3] for row in load("homicide_numbers", survey).rows["homicide_numbers"]}
    assert numbers["NOR", year, "both"] == 27
    assert numbers["NOR", after, "both"] == numbers["NOR", after, "female"] + numbers["NOR", after, "male"]
    assert numbers["SRB", after, "both"] == 77
    with pytest.raises(SourceChanged, match="with a number"):
        load("homicide_numbers", goals)


def test_rand_s_incidents_are_put_back_and_its_deaths_left() -> None:
    reading = load("terrorism_rand", SPECIMENS / "rand_rdwti_country_year.csv")
    rows = {(row[0], row[2].year): (row[1], *row[3:]) for row in reading.rows["terrorism_rand"]}
    assert rows["Belgium", 1968] == ("BEL", 2, 0)
    assert rows["Belgium", 1991] == ("BEL", 7, 4)
    assert ("Belgium", 1950) not in rows
    assert rows["USSR", 1968][0] == "SUN"
    assert rows["USSR", 1991][0] == "RUS"
    assert rows["Kashmir", 1991][0] is None
    assert [note for note in reading.notes if "Belgium" in note]
    assert [note for note in reading.notes if "in 1991" in note]


def test_an_incident_has_a_row_for_each_receiver_kind_and_initiator() -> None:
    rows = load("eurepoc", SPECIMENS / eurepoc.NAME).rows["cyber_incidents"]
    of: dict[int, set[tuple[object, ...]]] = {}
    for incident, _, _, *cells in rows:
        of.setdefault(incident, set()).add(tuple(cells))
    assert of[2] == {("ARM", "state_receiver", "disruption", "AZE", "non_state_group")}
    assert len(of[3]) == 2 * 2 * 2  # Norway and a region; two kinds; China's state and one near it
    assert {cells[0] for cells in of[5]} == {"IRN"}  # a known receiver drives out an unknown one
    assert {cells[3] for cells in of[5]} == {"ISR", "USA"}  # two countries, one category: each goes with it
    assert of[6] == {(None, "organisation_receiver", None, None, "not_attributed")}


@given(st.lists(st.text(alphabet="abc, '\"()-", min_size=1).map(str.strip).filter(bool), min_size=1))
def test_a_list_in_a_cell_is_read_back(values: list[str]) -> None:
    assert eurepoc.several(repr(values)) == values


def test_the_un_s_list_is_read_without_a_name() -> None:
    reading = load("un_sanctions", SPECIMENS / "consolidated.xml")
    assert reading.release == "2025-08-16"
    assert Counter((row[2], row[4]) for row in reading.rows["un_sanctions"]) == {
        ("isil_al_qaida", "individual"): 1,
        ("drc", "individual"): 2,
        ("dprk", "entity"): 1,
    }
    assert "INVENTED" not in str(reading.rows)


def test_both_forms_of_the_un_s_list_are_one(tmp_path: Path) -> None:
    whole = load("un_sanctions", SPECIMENS / "consolidated.xml")
    parts = {"individual": "un_sc_individuals.csv", "entity": "un_sc_entities.csv"}
    for kind, name in parts.items():
        text = io.StringIO()
        lines = csv.writer(text)
        lines.writerow(("snapshot", "reference_number", "un_list_type", "listed_on"))
        lines.writerows(
            ("2025-08-16T23:00:05.233Z", row[1], "", row[5]) for row in whole.rows["un_sanctions"] if row[4] == kind
        )
        (tmp_path / name).write_text(text.getvalue(), encoding="utf-8")
    halves = load("un_sanctions", *(tmp_path / name for name in parts.values()))
    assert sorted(halves.rows["un_sanctions"]) == sorted(whole.rows["un_sanctions"])
    with pytest.raises(SourceChanged, match="persons and entities"):
        load("un_sanctions", tmp_path / "un_sc_entities.csv")


def test_an_index_with_too_few_states_or_a_new_heading_is_refused() -> None:
    oc_index = pytest.importorskip("varde.sources.oc_index")
    head = ["Continent", "Region", "Country", *oc_index.SCORES]
    line = ["Europe", "", "Norway", *[5.0 for _ in oc_index.SCORES]]
    with pytest.raises(SourceChanged, match="at least 150 states"):
        oc_index._edition("2023", [head, line])
    with pytest.raises(SourceChanged, match="Space crimes"):
        oc_index._edition("2023", [[*head, "Space crimes"], line])
    with pytest.raises(SourceChanged, match="a score from 1 to 10"):
        oc_index._edition("2023", [head, [*line[:-1], 11.0]])
    with pytest.raises(SourceChanged, match="each state once"):
        oc_index._edition("2023", [head, line, line])


class Portal(BaseHTTPRequestHandler):
    """UNODC's page, whose link moves from month to month."""

    body = b""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, format: str, *args: object) -> None: ...


@pytest.fixture
def portal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    """A client for whom UNODC's page is on the loopback interface."""
    for variable in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Portal)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setattr(unodc, "PAGE", f"http://127.0.0.1:{server.server_port}/dp-intentional-homicide-victims")
    with Client(Settings(tmp_path / "data", timeout=2.0, attempts=1), patience=0.001) as client:
        yield client
    server.shutdown()
    server.server_close()


def test_the_survey_is_found_by_the_link_on_its_page(portal: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(portal, "get", lambda url, **_: asked.append(url))
    site = "https://data.unodc.org/sites/dataportal.unodc.org/files"
    Portal.body = (
        f'<a href="{site}/2025-09/data_cts_intentional_homicide.xlsx">old</a>'
        f'<a href="{site}/2026-07/data_cts_intentional_homicide.xlsx">new</a>'
    ).encode()
    homicide.fetch(portal)
    assert asked == [f"{site}/2026-07/data_cts_intentional_homicide.xlsx"]
    Portal.body = b"<html>Under maintenance</html>"
    with pytest.raises(SourceChanged, match="a link to"):
        homicide.fetch(portal)


@shared
@pytest.mark.shared
class TestSharedFiles:
    """The publishers' own files, which are not part of the project."""

    def test_piracy(self) -> None:
        reading = load("piracy", SHARED / "conflict" / "piracy" / "pirate_attacks.csv.gz")
        rows = reading.rows["pirate_attacks"]
        assert len(rows) == 7511  # Benden et al. (2021): "7,511 attacks"
        assert sum(row[6] is None for row in rows) == 120
        assert sum(row[4] == OTHER for row in rows) < 200
        by_text = {"Malacca": "malacca_singapore", "Gulf of Aden": "red_sea_aden", "Lagos": "gulf_of_guinea"}
        import gzip

        with gzip.open(SHARED / "conflict" / "piracy" / "pirate_attacks.csv.gz", "rt", encoding="utf-8") as file:
            said = [line["location_description"] for line in csv.DictReader(file)]
        for words, expected in by_text.items():  # nine in ten of the places that the publisher names
            there = [row[4] for row, text in zip(rows, said, strict=True) if words in text]
            assert there.count(expected) >= 0.9 * len(there) > 100

    def test_homicide(self) -> None:
        reading = load("homicide", UNVERIFIED / "crime" / "unodc_sdg_dataset.csv.gz")
        rows = {(row[0], row[2].year, row[3]): row[4] for row in reading.rows["homicides"]}
        assert reading.release == "2025-05-15"
        assert rows["NOR", 2016, "both"] == 0.52
        assert rows["world", 2023, "both"] == 5.2
        assert len(rows) == 7824 + 72

    def test_organised_crime(self) -> None:
        rows = load("oc_index", UNVERIFIED / "crime" / "gitoc_global_oc_index_2021_2023.xlsx").rows["oc_scores"]
        scores = {(*row[:2], row[3]): row[4] for row in rows}
        # the reports' own averages of criminality: Global Organized Crime Index 2021 and 2023
        for edition, average in (("2021", 4.87), ("2023", 5.03)):
            assert len({country for of, country, _ in scores if of == edition}) == 193
            found = [score for (of, _, what), score in scores.items() if (of, what) == (edition, "criminality")]
            assert sum(found) / 193 == pytest.approx(average, abs=0.006)
        assert ("2021", "NOR", "cyber_crimes") not in scores  # not scored before 2023
        for (edition, country, what), score in scores.items():  # a state's resilience is the mean of its twelve marks
            if what == "resilience":
                marks = [scores[edition, country, name] for name in _resilience()]
                assert score == pytest.approx(sum(marks) / 12, abs=0.011)

    def test_terrorism(self) -> None:
        rows = load("terrorism_gti", UNVERIFIED / "terrorism" / "iep_gti_2023_country_year_2012_2022.csv").rows
        of: Counter[int] = Counter()
        for row in rows["terrorism_gti"]:
            of[row[2].year] += row[4]
        assert of[2022] == 6701  # Global Terrorism Index 2023: "6,701 deaths"
        assert round(100 * (1 - of[2022] / of[2021])) == 9  # "fell by nine per cent"
        assert round(100 * (1 - of[2022] / of[2015])) == 38  # "38 per cent lower than at its peak in 2015"
        found = {(row[1], row[2].year): row[5:] for row in rows["terrorism_gti"]}
        assert found["AFG", 2022] == (8.822, 1)
        assert found["USA", 2022] == (4.799, 30)

    def test_terrorism_in_rand_s_database(self) -> None:
        path = UNVERIFIED / "terrorism" / "rand_rdwti_country_year_1950_2009.csv"
        rows = load("terrorism_rand", path).rows["terrorism_rand"]
        with path.open(encoding="utf-8") as file:
            world = [line for line in csv.DictReader(file) if line["Entity"] == "World"]
        for line in world:
            year = int(line["Year"])
            mine = [row for row in rows if row[2].year == year]
            assert sum(row[4] for row in mine) == int(line["Fatalities due to terrorism (RAND)"])
            gap = 1 if year == 1973 else 0
            assert sum(row[3] for row in mine) + gap == int(line["Count of terrorist incidents (RAND)"])

    def test_cyber_incidents(self) -> None:
        path = SHARED / "conflict" / "cyber" / "EuRepoC_Global_Database_1.1.csv.gz"
        reading = load("eurepoc", path)
        rows = reading.rows["cyber_incidents"]
        assert len({row[0] for row in rows}) == 1643
        import gzip

        other = path.with_name("EuRepoC_Receiver_dataset_1.1.csv.gz")  # the publisher's own list of receivers
        with gzip.open(other, "rt", encoding="utf-8-sig", newline="") as file:
            receivers = {(int(line["ID"]), line["receiver_country"]) for line in csv.DictReader(file)}
        for name, code in (("Norway", "NOR"), ("Iran, Islamic Republic of", "IRN"), ("United States", "USA")):
            assert {row[0] for row in rows if row[3] == code} == {id for id, country in receivers if country == name}

    def test_sanctions(self) -> None:
        folder = SHARED / "threats_aid" / "sanctions"
        rows = load("un_sanctions", *sorted(folder.glob("un_sc_*.csv"))).rows["un_sanctions"]
        assert Counter(row[4] for row in rows) == {"individual": 684, "entity": 195}
        assert Counter(row[2] for row in rows)["isil_al_qaida"] == 254 + 89


def _resilience() -> tuple[str, ...]:
    from varde.sources.oc_index import RESILIENCE

    return tuple(RESILIENCE.values())
