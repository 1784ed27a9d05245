"""Nuclear warheads, tests and positions: whose a figure is, what is refused, and how a chart is fetched."""

import datetime as dt
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from varde.edition.raw import raw_file
from varde.errors import SourceChanged
from varde.fetch import Client, RawFile
from varde.settings import Settings
from varde.sources import Reading, get, nuclear_status, nuclear_tests, nuclear_warheads_fas
from varde.sources.warheads import bounds

SPECIMENS = Path(__file__).parents[1] / "specimens" / "nuclear"
SHARED = Path(__file__).parents[2].parent / "shared" / "data"
shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")


def load(key: str, path: Path) -> Reading:
    return get(key).load([raw_file(path, "https://publisher.example")])


def specimen(key: str, name: str) -> Reading:
    return load(key, SPECIMENS / name)


def changed(folder: Path, name: str, edit: Callable[[str], str]) -> Path:
    path = folder / name
    path.write_text(edit((SPECIMENS / name).read_text(encoding="utf-8")), encoding="utf-8")
    return path


def test_the_series_tells_states_and_the_world_apart() -> None:
    reading = specimen("nuclear_warheads_fas", "nuclear-warhead-stockpiles.csv")
    states = {(row[1], row[2].year): row[3] for row in reading.rows["nuclear_warheads_fas"]}
    world = {row[1].year: row[2] for row in reading.rows["nuclear_warheads_fas_world"]}
    assert (states["SUN", 1990], states["RUS", 1991]) == (37000, 35000)
    assert ("RUS", 1990) not in states
    assert ("IND", 1946) not in states  # its zero is of a time before it was a state
    assert states["ZAF", 1991] == 0
    assert world[2006] > sum(number for (_, year), number in states.items() if year == 2006)
    assert {row[0] for rows in reading.rows.values() for row in rows} == {"FAS series 2006"}
    assert {(span.part, span.period.label) for span in reading.spans} == {
        ("FAS series 2006", "1946-01-01..2006-12-31"),
    }
    assert any("fewer warheads than its states together in 1990" in note for note in reading.notes)


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (lambda text: text.partition("Russia,")[0], "Russia"),  # cut where an entity ends
        (lambda text: text.replace("World,OWID_WRL,2006,", "World,OWID_WRL,2006,-"), "World in 2006"),
        (lambda text: text.replace("France,FRA,2006,330", "France,FRA,2006,many"), "France in 2006"),
        (lambda text: text.replace("France,FRA,2006,330", "France,FRA,2006,330.5"), "a count"),
        (lambda text: text.replace("Israel,ISR,1946,0", "Israel,ISR,1946,7"), "Israel in 1946"),
        (lambda text: text.replace("Israel,ISR", "Atlantis,ATL"), "Atlantis"),
        (lambda text: text + "France,FRA,2006,331\n", "each entity and year once"),
        (lambda text: text.replace("United States,USA,2006,8100", "United States,USA,2006,80100"), "of the states"),
    ],
)
def test_a_series_that_is_not_whole_or_not_right_is_refused(
    edit: Callable[[str], str], why: str, tmp_path: Path
) -> None:
    path = changed(tmp_path, "nuclear-warhead-stockpiles.csv", edit)
    with pytest.raises(SourceChanged, match=why):
        load("nuclear_warheads_fas", path)


def test_a_known_fault_is_corrected_only_where_it_stands(tmp_path: Path) -> None:
    name = "number-of-nuclear-weapons-tests.csv"
    reading = specimen("nuclear_tests", name)
    assert {row[0] for row in reading.rows["nuclear_tests"]} == {"USA", "SUN", "GBR", "FRA", "CHN"}
    assert any("North Korea 2010" in note for note in reading.notes)
    other = load("nuclear_tests", changed(tmp_path, name, lambda text: text.replace("PRK,2010,3", "PRK,2010,2")))
    assert ("PRK", dt.date(2010, 1, 1), 2) in other.rows["nuclear_tests"]
    assert not other.notes


def test_a_position_is_of_the_state_of_its_year(tmp_path: Path) -> None:
    name = "country-position-nuclear-weapons.csv"
    reading = specimen("nuclear_status", name)
    status = {(row[0], row[1].year): row[2] for row in reading.rows["nuclear_status"]}
    assert status["YUG", 1960] == "pursuit"
    assert status["SRB", 2006] == "none"
    assert status["SUN", 1985] == status["RUS", 2006] == "possession"
    assert status["DDR", 1985] == "none"
    assert ("UKR", 1985) not in status
    assert (status["COD", 1960], status["COG", 1960]) == ("none", "none")
    assert "left out" in reading.notes[0]
    with pytest.raises(SourceChanged, match="0 to 3"):
        load("nuclear_status", changed(tmp_path, name, lambda text: text.replace("CHN,1985,3", "CHN,1985,4")))
    with pytest.raises(SourceChanged, match="Ukraine in 1985"):
        load("nuclear_status", changed(tmp_path, name, lambda text: text.replace("UKR,1985,0", "UKR,1985,3")))


def test_an_institute_s_table_by_hand_keeps_editions_and_ranges() -> None:
    reading = specimen("nuclear_sipri", "nuclear_warheads.csv")
    told = {(row[0], row[1], row[3]): row[4:6] for row in reading.rows["nuclear_sipri"]}
    assert told["SIPRI 2030-06", "IND", "total_inventory"] == (160, 170)
    assert told["SIPRI 2031-06", "USA", "military_stockpile"] == (3610, 3610)
    assert {row[0] for row in reading.rows["nuclear_sipri_world"]} == {"SIPRI 2030-06", "SIPRI 2031-07"}
    assert reading.notes == ("1 rows of other publishers in the file are left out",)
    assert reading.release == "2031-07"


@given(st.integers(0, 80_000), st.integers(0, 80_000))
def test_a_range_is_read_as_it_was_written(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert bounds("any", f"{low}-{high}") == (low, high)
    assert bounds("any", str(low)) == (low, low)
    if low != high:
        with pytest.raises(SourceChanged):
            bounds("any", f"{high}-{low}")


@pytest.mark.parametrize("text", ["", "-", "12-", "about 90", "1,000", "-5", "1–2", "²"])
def test_what_is_no_number_of_warheads_is_refused(text: str) -> None:
    with pytest.raises(SourceChanged):
        bounds("any", text)


def test_an_overview_adds_up() -> None:
    source = get("nuclear_overviews")
    reading = source.load([raw_file(path, source.url) for path in source.packaged])
    told: dict[tuple[str, str, int], dict[str, tuple[int, int]]] = {}
    for edition, country, year, kind, low, high, *_ in reading.rows["nuclear_overviews"]:
        told.setdefault((edition, country, year.year), {})[kind] = (low, high)
    for edition, year, kind, low, high, *_ in reading.rows["nuclear_overviews_world"]:
        told.setdefault((edition, "WORLD", year.year), {})[kind] = (low, high)
    assert len(told) > 30
    for numbers in told.values():
        order = [numbers[kind] for kind in ("total_inventory", "military_stockpile", "deployed") if kind in numbers]
        assert all(more[0] >= fewer[0] and more[1] >= fewer[1] for more, fewer in pairwise(order))
        if {"total_inventory", "military_stockpile", "retired"} <= set(numbers):
            assert numbers["total_inventory"][0] == numbers["military_stockpile"][0] + numbers["retired"][0]


def test_nothing_of_a_publisher_whose_figures_may_not_ship_is_in_the_package() -> None:
    [path] = get("nuclear_overviews").packaged
    assert "SIPRI" not in path.read_text(encoding="utf-8").upper()
    assert not get("nuclear_sipri").redistribute


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[Client, list[str], dict[str, bytes]]]:
    """Our World in Data on the loopback interface, with the specimens as its charts; what it was asked; and its bodies."""
    asked: list[str] = []
    bodies = {path.name: path.read_bytes() for path in SPECIMENS.glob("*.csv")}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            body = bodies.get(urlsplit(self.path).path.removeprefix("/grapher/"), b"")
            self.send_response(200 if body else 404)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    mirror = f"http://127.0.0.1:{server.server_port}"
    settings = Settings(tmp_path / "data", timeout=2.0, attempts=1, mirrors=(("https://ourworldindata.org", mirror),))
    with Client(settings, patience=0.001) as client:
        yield client, asked, bodies
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("module", "chart"),
    [
        (nuclear_warheads_fas, "nuclear-warhead-stockpiles"),
        (nuclear_tests, "number-of-nuclear-weapons-tests"),
        (nuclear_status, "country-position-nuclear-weapons"),
    ],
    ids=lambda value: getattr(value, "KEY", value),
)
def test_a_chart_is_fetched_whole_with_short_names(
    module: "object", chart: str, site: tuple[Client, list[str], dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    client, asked, bodies = site
    source = get(str(getattr(module, "KEY", "")))
    assert source.fetch is not None
    files: list[RawFile] = list(source.fetch(client))
    assert [file.name for file in files] == [f"{chart}.csv"]
    assert parse_qs(urlsplit(asked[0]).query) == {"v": ["1"], "csvType": ["full"], "useColumnShortNames": ["true"]}
    assert source.load(files).rows
    bodies[f"{chart}.csv"] = b"<!doctype html><title>Sorry</title>"
    with pytest.raises(SourceChanged, match="HTML"):
        source.fetch(client)
    bodies[f"{chart}.csv"] = (SPECIMENS / f"{chart}.csv").read_bytes()[:400].rpartition(b"\n")[0] + b"\n"
    with pytest.raises(SourceChanged, match="rows of the copy before"):
        source.fetch(client)


@shared
@pytest.mark.shared
class TestSharedFiles:
    """The publishers' own files, which are not part of the project."""

    def test_tests_as_the_arms_control_association_prints_them(self) -> None:
        reading = load("nuclear_tests", SHARED / "peace_law" / "nuclear_tests_aca_owid_1945_2019.csv")
        totals: Counter[str] = Counter()
        for country, _, tests in reading.rows["nuclear_tests"]:
            totals[country] += tests
        printed = {"USA": 1030, "SUN": 715, "FRA": 210, "GBR": 45, "CHN": 45, "PRK": 6, "IND": 3, "PAK": 2}
        assert totals == printed
        assert totals.total() == 2056  # as Our World in Data adds them up

    def test_warheads(self) -> None:
        reading = load("nuclear_warheads_fas", SHARED / "peace_law" / "nuclear_warheads_fas_owid_1945_2023.csv")
        states, world = reading.rows["nuclear_warheads_fas"], reading.rows["nuclear_warheads_fas_world"]
        assert len(states) == 780
        assert len(world) == 79
        assert max(world, key=lambda row: row[2])[1:] == (dt.date(1986, 1, 1), 70374)
        assert {row[1] for row in states if row[2].year == 2017 and row[3]} == {
            *("USA", "RUS", "GBR", "FRA", "CHN", "IND", "PAK", "ISR", "PRK"),
        }

    def test_every_state_has_a_position_but_two(self) -> None:
        from varde.gazetteer import gazetteer

        reading = load("nuclear_status", SHARED / "peace_law" / "nuclear_proliferation_owid_1938_2022.csv.gz")
        for year in (1950, 1975, 1991, 2006, 2022):
            listed = {row[0] for row in reading.rows["nuclear_status"] if row[1].year == year}
            there = {s.id for s in gazetteer().states.list(dt.date(year, 12, 31)) if s.kind != "territory"}
            assert there - listed <= {"VAT", "PSE"}
            assert listed - there == {"TWN"}
