"""Refugees, population and GDP: small files of the publishers' forms with their faults, and their own files against printed totals."""

import datetime as dt
import gzip
import json
import threading
from collections import defaultdict
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from varde.edition.raw import raw_file
from varde.errors import SourceChanged
from varde.fetch import Client
from varde.settings import Settings
from varde.sources import Reading, get
from varde.sources.unhcr import PRINTED

SPECIMENS = Path(__file__).parents[1] / "specimens" / "people"
SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "threats_aid"
shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")


def load(key: str, path: Path) -> Reading:
    return get(key).load([raw_file(path, get(key).url)])


def pairs(reading: Reading, kind: str = "refugees") -> dict[tuple[int, str | None, str | None], int]:
    return {(row[1].year, row[3], row[2]): row[4] for row in reading.rows["refugees"] if row[0] == kind}


class TestRefugees:
    def test_a_pair_is_told_by_its_iso_codes_and_not_by_unhcrs(self) -> None:
        reading = load("unhcr", SPECIMENS / "unhcr_population.csv")
        assert pairs(reading)[2000, "AFG", "AUS"] == 15  # Australia, which UNHCR calls AUL
        assert ("refugees", dt.date(1955, 1, 1), "AUT", 700) in reading.rows["refugees_by_host"]  # which it calls AUS

    def test_todays_codes_are_the_states_of_the_time(self) -> None:
        found = pairs(load("unhcr", SPECIMENS / "unhcr_population.csv"))
        assert found[1985, "ALB", "YUG"] == 30
        assert found[1985, "SUN", "NOR"] == 20
        assert found[1995, "SCG", "NOR"] == 60
        assert found[1970, "AGO", "ZMB"] == 900  # no state of its own yet, and still where they came from
        assert found[2018, "TBT", "NPL"] == 12

    def test_an_unknown_origin_and_the_stateless_are_counted_without_one(self) -> None:
        assert pairs(load("unhcr", SPECIMENS / "unhcr_population.csv"))[2018, None, "NOR"] == 7 + 8

    def test_nobody_has_no_row(self) -> None:
        reading = load("unhcr", SPECIMENS / "unhcr_population.csv")
        assert (2018, "SOM", "NOR") not in pairs(reading)
        assert (2018, "SOM", "SOM") not in pairs(reading)
        assert all(row[4] > 0 for row in reading.rows["refugees"])

    @pytest.mark.parametrize(("name", "side"), [("refugees_by_host", 2), ("refugees_by_origin", 3)])
    def test_the_sums_are_those_of_the_pairs(self, name: str, side: int) -> None:
        reading = load("unhcr", SPECIMENS / "unhcr_population.csv")
        sums: dict[Any, int] = defaultdict(int)
        for row in reading.rows["refugees"]:
            sums[row[0], row[1], row[side]] += row[4]
        assert sums.items() <= {row[:3]: row[3] for row in reading.rows[name]}.items()

    def test_a_year_says_what_it_does_not_tell(self) -> None:
        reading = load("unhcr", SPECIMENS / "unhcr_population.csv")
        first = {(s.table, s.part): s.period.start.year for s in reversed(reading.spans)}
        assert first == {
            ("refugees_by_host", "refugees"): 1955,
            ("refugees_by_origin", "refugees"): 1970,  # in 1955 no origin is told
            ("refugees", "refugees"): 1970,
            **{(table, "asylum_seekers"): 2000 for table in ("refugees", "refugees_by_host", "refugees_by_origin")},
            **{(table, "other_protection"): 2018 for table in ("refugees", "refugees_by_host", "refugees_by_origin")},
        }
        for table in first:
            assert min(row[1].year for row in reading.rows[table[0]] if row[0] == table[1]) == first[table]
        assert [s.published for s in reading.spans if (s.table, s.part) == ("refugees", "refugees")][:2] == [
            True,
            False,
        ]
        assert "refugees: 740 refugees of years that tell no country are left out." in reading.notes
        assert "refugees_by_host: 5,000 asylum_seekers of years that tell no country are left out." in reading.notes

    @pytest.mark.parametrize(
        ("old", "new", "named"),
        [
            (",NOR,140,", ",NOR,140.5,", "140.5"),
            (",NOR,140,", ",NOR,-140,", "-140"),
            (",SYR,SYR,", ",SYR,SYY,", "'SYY'"),
            ("2000,Somalia,SOM,SOM,Norway,NOR,NOR", "2018,Somalia,SOM,SOM,Norway,NOR,NOR", "two"),
            (",70,0,0,0,0,0,1800,", ",70,0,0,0,0,0,0,", "other_protection by country up to 2019"),
        ],
    )
    def test_a_wrong_cell_is_refused(self, tmp_path: Path, old: str, new: str, named: str) -> None:
        text = (SPECIMENS / "unhcr_population.csv").read_text(encoding="utf-8")
        assert old in text
        path = tmp_path / "unhcr_population.csv"
        path.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(SourceChanged) as fault:
            load("unhcr", path)
        assert named in str(fault.value)


class Unhcr:
    """UNHCR's API on the loopback interface: a list in pages."""

    def __init__(self, pages: list[dict[str, Any]]) -> None:
        self.asked: list[dict[str, str]] = []
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                query = dict(parse_qsl(urlsplit(self.path).query))
                owner.asked.append(query)
                body = json.dumps(pages[int(query["page"]) - 1]).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


def items(*refugees: int) -> list[dict[str, Any]]:
    """Rows as the API gives them, with numbers here as numbers and there as text."""
    return [
        {
            "year": 2019,
            "coo_id": n,
            "coo_iso": "SYR",
            "coa_iso": iso,
            "refugees": number,
            "asylum_seekers": "4",
            "oip": "2",
            "idps": "-",
        }
        for n, (iso, number) in enumerate(zip(("NOR", "SWE", "DNK"), refugees, strict=False))
    ]


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    for variable in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.upper(), raising=False)
    opened: list[Any] = []

    def ask(*pages: dict[str, Any]) -> tuple[Unhcr, Client]:
        publisher = Unhcr(list(pages))
        mirrors = (("https://api.unhcr.org", f"http://127.0.0.1:{publisher.server.server_port}"),)
        client = Client(Settings(tmp_path, timeout=2.0, attempts=1, mirrors=mirrors), patience=0.001)
        opened.extend((publisher.stop, client.close))
        return publisher, client

    yield ask
    for close in opened:
        close()


class TestFetchingRefugees:
    def test_every_page_is_asked_for_and_what_comes_can_be_read(self, asked: Any) -> None:
        publisher, client = asked(
            {"page": 1, "maxPages": 2, "total": [], "items": items(10, 20)},
            {"page": 2, "maxPages": 2, "total": [], "items": items(0, 0, 30)[2:]},
        )
        source = get("unhcr")
        assert source.fetch is not None
        files = source.fetch(client)
        assert [query["page"] for query in publisher.asked] == ["1", "2"]
        assert publisher.asked[0]["coo_all"] == publisher.asked[0]["coa_all"] == "true"
        assert files[0].path.read_text().splitlines()[0] == ",".join(PRINTED)
        reading = source.load(files)
        assert pairs(reading) == {(2019, "SYR", "NOR"): 10, (2019, "SYR", "SWE"): 20, (2019, "SYR", "DNK"): 30}
        assert pairs(reading, "other_protection") == {(2019, "SYR", state): 2 for state in ("NOR", "SWE", "DNK")}

    @pytest.mark.parametrize(
        "pages",
        [
            [{"page": 1, "maxPages": 2, "items": items(10)}, {"page": 2, "maxPages": 2, "items": []}],
            [{"page": 1, "maxPages": 2, "items": items(10)}, {"page": 2, "maxPages": 1, "items": items(20)}],
            [{"page": 1, "items": items(10)}],
            [{"message": "no"}],
            [{"page": 1, "maxPages": 1, "items": [{"year": 2019, "coo_iso": "SYR"}]}],
        ],
        ids=["a page is empty", "pages vanish", "no number of pages", "no list", "a column is gone"],
    )
    def test_less_than_the_whole_is_refused(self, asked: Any, pages: list[dict[str, Any]]) -> None:
        _, client = asked(*pages)
        fetch = get("unhcr").fetch
        assert fetch is not None
        with pytest.raises(SourceChanged):
            fetch(client)


class TestWorldBank:
    def test_countries_are_told_from_groups(self) -> None:
        rows = load("population", SPECIMENS / "wdi_sp_pop_totl.json").rows["population"]
        assert {row[0] for row in rows} == {"NOR", "BRA", "CHN", "IND", "USA", "XKX", "ERI"}
        assert ("NOR", dt.date(2019, 1, 1), 5000) in rows
        assert [row[1].year for row in rows if row[0] == "ERI"] == [2018]  # no value is no row

    def test_both_forms_are_read_to_the_same(self) -> None:
        answer, table = (load("population", SPECIMENS / f"wdi_sp_pop_totl.{form}") for form in ("json", "csv"))
        assert set(table.rows["population"]) < set(answer.rows["population"])
        assert answer.release == table.release == "2019"

    def test_gdp_is_in_millions(self) -> None:
        rows = load("gdp", SPECIMENS / "wdi_ny_gdp_mktp_cd.json").rows["gdp"]
        assert [row[2] for row in rows if row[:2] == ("NOR", dt.date(2019, 1, 1))] == [405000.0]

    @pytest.mark.parametrize(
        ("old", "new", "named"),
        [
            ('"countryiso3code": "XKX"', '"countryiso3code": "KSV"', "'KSV'"),
            ('"value": 5000,', '"value": 5000.5,', "5000.5"),
            ('"value": 5000,', '"value": null,', "NOR"),
            ('"total": 22', '"total": 23', "all values on one page"),
            ('"pages": 1', '"pages": 2', "all values on one page"),
            ('"date": "2018", "value": 4900', '"date": "2019", "value": 4900', "two"),
        ],
    )
    def test_a_wrong_list_is_refused(self, tmp_path: Path, old: str, new: str, named: str) -> None:
        text = (SPECIMENS / "wdi_sp_pop_totl.json").read_text(encoding="utf-8")
        assert old in text
        path = tmp_path / "wdi_sp_pop_totl.json"
        path.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(SourceChanged) as fault:
            load("population", path)
        assert named in str(fault.value)


@shared
@pytest.mark.shared
class TestSharedFiles:
    """The publishers' own files, which are not part of the project."""

    def test_refugees_add_up_to_what_unhcr_prints(self) -> None:
        """UNHCR's Global Trends of 2016, 2022 and 2023 print 17.2, 29.4 and 31.6 million refugees under its mandate."""
        reading = load("unhcr", SHARED / "displacement" / "unhcr_population.csv.gz")
        world: dict[int, int] = defaultdict(int)
        for (year, _, _), persons in pairs(reading).items():
            world[year] += persons
        assert {year: round(world[year] / 1e6, 1) for year in (2016, 2022, 2023)} == {
            2016: 17.2,
            2022: 29.4,
            2023: 31.6,
        }
        assert {
            row[3] for row in reading.rows["refugees_by_host"] if row[:3] == ("refugees", dt.date(2016, 1, 1), "NOR")
        } == {59_512}

    def test_nobody_is_lost_on_the_way(self) -> None:
        path = SHARED / "displacement" / "unhcr_population.csv.gz"
        with gzip.open(path, "rt", encoding="utf-8-sig") as text:
            head, *lines = (line.rstrip("\n") for line in text)
        names = head.split(",")
        at = [names.index(column) - len(names) for column in ("refugees", "asylum_seekers", "oip")]
        printed = sum(int(float(line.split(",")[column] or 0)) for line in lines for column in at)
        reading = load("unhcr", path)
        for table, column in (("refugees", 4), ("refugees_by_host", 3), ("refugees_by_origin", 3)):
            left = [int(note.split()[1].replace(",", "")) for note in reading.notes if note.startswith(f"{table}:")]
            assert left
            assert sum(row[column] for row in reading.rows[table]) + sum(left) == printed

    def test_the_world_bank_countries_add_up_to_its_world(self) -> None:
        """But for Taiwan, which the Bank leaves out of its list and counts in its world, and the Channel Islands."""
        path = SHARED / "worldbank" / "wdi_sp_pop_totl_1960_2024.csv.gz"
        rows = load("population", path).rows["population"]
        with gzip.open(path, "rt", encoding="utf-8-sig") as text:
            world = next(int(line.rsplit(",", 1)[1]) for line in text if line.startswith("World,WLD,2016"))
        assert 0.996 < sum(row[2] for row in rows if row[1].year == 2016) / world < 1
