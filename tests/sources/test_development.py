"""Development assistance: methods and prices kept apart, every form read to the same figures, faults refused, and how it is fetched."""

import csv
import datetime as dt
import gzip
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from varde.edition.raw import raw_file
from varde.errors import SourceChanged, Terminal
from varde.fetch import Client
from varde.settings import Settings
from varde.sources import Reading, get
from varde.sources.crs.providers import BODIES, by_code, by_number
from varde.sources.sdmx import Observation

SPECIMENS = Path(__file__).parents[1] / "specimens" / "development"
SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "threats_aid"
shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")
WIDE = (
    "oda_constant_usd_by_donor_wide_2016_2018.csv",
    "oda_grant_equiv_gni_2017_2018.csv",
    "oda_pct_gni_by_donor_wide_2016_2018.csv",
)
LONG = "oda_and_oda_gni_by_donor_2017_2019.csv"
EXTRACT = "oecd_crs_iati_2_recipients_2020_2022.csv"


def load(key: str, *paths: Path, retrieved: str | None = None) -> Reading:
    files = [raw_file(path, "https://publisher.example") for path in paths]
    if retrieved:
        files = [attrs.evolve(file, retrieved=dt.date.fromisoformat(retrieved)) for file in files]
    return get(key).load(files)


def altered(folder: Path, name: str, edit: Callable[[str], str]) -> Path:
    path = folder / name
    path.write_text(edit((SPECIMENS / name).read_text(encoding="utf-8")), encoding="utf-8")
    return path


class TestTotals:
    """The OECD's table DAC1."""

    def test_the_service_s_methods_and_prices_are_told_apart(self) -> None:
        reading = load("oda", SPECIMENS / "oecd_dac1.csv", retrieved="2020-05-01")
        shares = {(row[2], row[1].year, row[3]): row[4] for row in reading.rows["oda_shares"]}
        assert shares["NOR", 2017, "net"] == 0.99
        assert shares["NOR", 2018, "grant_equivalent"] == 0.95
        assert shares["NOR", 2018, "net"] == 1.0
        assert ("NOR", 2017, "grant_equivalent") not in shares
        amounts = {(row[2], row[1].year, row[3], row[4]): row[5:7] for row in reading.rows["oda_amounts"]}
        assert amounts["SWE", 2019, "grant_equivalent", "current"] == ("2019", 610)
        assert amounts["SWE", 2019, "grant_equivalent", "constant"] == ("2018", 671)
        assert amounts["SWE", 2019, "net", "current"] == ("2019", 630)
        assert ("KOR", 2015, "grant_equivalent", "current") not in amounts  # a cell without a value says nothing

    def test_donors_together_are_no_donor(self) -> None:
        reading = load("oda", SPECIMENS / "oecd_dac1.csv")
        assert {row[2] for row in reading.rows["oda_shares"]} == {"NOR", "SWE", "KOR"}
        assert {row[2] for row in reading.rows["oda_bloc_amounts"]} == {"dac", "eu_institutions"}
        assert {row[2] for row in reading.rows["oda_bloc_shares"]} == {"dac"}

    @pytest.mark.parametrize(
        ("status", "retrieved", "basis"),
        [("P", "2021-01-01", "preliminary"), ("A", "2020-11-30", "preliminary"), ("A", "2020-12-01", "final")],
    )
    def test_the_last_year_is_preliminary_until_it_is_final(
        self, status: str, retrieved: str, basis: str, tmp_path: Path
    ) -> None:
        path = altered(tmp_path, "oecd_dac1.csv", lambda text: text.replace(",P,", f",{status},"))
        rows = load("oda", path, retrieved=retrieved).rows["oda_shares"]
        assert {row[-1] for row in rows if row[1].year == 2019} == {basis}
        assert {row[-1] for row in rows if row[1].year < 2019} == {"final"}

    def test_every_form_is_of_its_own_edition(self) -> None:
        reading = load("oda", *(SPECIMENS / name for name in (LONG, *WIDE)))
        assert reading.release == "2019"
        amounts = {(row[0], row[2], row[1].year, row[4]): (row[3], *row[5:]) for row in reading.rows["oda_amounts"]}
        assert amounts["2018", "NOR", 2016, "constant"] == ("net", "2017", 380.25, "final")
        assert amounts["2018", "NOR", 2018, "constant"] == ("grant_equivalent", "2017", 395.75, "preliminary")
        assert amounts["2018", "NOR", 2018, "current"] == ("grant_equivalent", "2018", 402.1, "preliminary")
        assert amounts["2019", "NOR", 2018, "constant"] == ("grant_equivalent", "2019", 392.12, "final")
        assert ("2018", "KOR", 2016, "constant") not in amounts  # an empty cell is no zero
        assert {row[2] for row in reading.rows["oda_shares"] if row[0] == "2018"} == {"NOR", "CHE", "KOR"}
        assert sum("'Switerland' is read as CHE" in note for note in reading.notes) == 2
        spans = {(span.table, span.part): span.period.label for span in reading.spans}
        assert spans["oda_shares", "2018"] == "2016-01-01..2018-12-31"
        assert spans["oda_bloc_shares", "2019"] == "2017-01-01..2019-12-31"
        assert ("oda_bloc_shares", "2018") not in spans

    def test_two_files_that_differ_are_noted(self, tmp_path: Path) -> None:
        newest = altered(tmp_path, WIDE[1], lambda text: text.replace("Norway,0.99,0.95", "Norway,0.99,0.96"))
        reading = load("oda", SPECIMENS / LONG, SPECIMENS / WIDE[0], newest, SPECIMENS / WIDE[2])
        assert "2018 2018 NOR grant_equivalent share: 0.95 is kept, another file has 0.96." in reading.notes

    @pytest.mark.parametrize(
        ("name", "edit", "why"),
        [
            (WIDE[0], lambda text: text.replace("410.5", "410.75"), "a year in whose prices"),
            (WIDE[0], lambda text: text.replace("Switerland", "Atlantis"), "Atlantis"),
            (WIDE[2], lambda text: text.replace("0.99,0.42,0.1", "0.99,0.42"), "as many cells"),
            (WIDE[2], lambda text: text.replace("0.99", "much"), "a number, found much"),
            (WIDE[1], lambda text: text.replace("2018,US Dollar,2018", "2018,US Dollar,2019"), "the head of"),
            (LONG, lambda text: text.replace("420.5,", "420.512345,"), "amounts in the prices of 2019"),
            (LONG, lambda text: text.replace("Norway,2018", "Norway,2014"), "every year from first to last"),
        ],
    )
    def test_a_table_that_is_not_right_is_refused(
        self, name: str, edit: Callable[[str], str], why: str, tmp_path: Path
    ) -> None:
        others = [SPECIMENS / other for other in (LONG, *WIDE) if other != name]
        with pytest.raises(SourceChanged, match=why):
            load("oda", altered(tmp_path, name, edit), *others)

    @pytest.mark.parametrize(
        ("old", "new", "why"),
        [
            (",USD,unit,", ",EUR,unit,", "UNIT_MEASURE"),
            (",Q,prices,", ",N,prices,", "PRICE_BASE"),
            (",,2018,,", ",,,,", "BASE_PER"),
            (",I,NOR,Norway", ",I,NOX,Norway", "NOX"),
            (",6,,,", ",,,,", "UNIT_MULT"),
            (",2017,,0.99,", ",2017,,nan,", "a number"),
        ],
    )
    def test_a_code_that_is_not_known_is_refused(self, old: str, new: str, why: str, tmp_path: Path) -> None:
        path = altered(tmp_path, "oecd_dac1.csv", lambda text: text.replace(old, new))
        with pytest.raises(SourceChanged, match=why):
            load("oda", path)

    @given(st.floats(0, 1e6), st.integers(0, 9))
    def test_an_amount_is_the_same_in_whatever_it_is_counted(self, millions: float, power: int) -> None:
        value = millions * 10.0 ** (6 - power)
        seen = Observation({"UNIT_MULT": str(power)}, 2020, value, "A")
        assert seen.millions("oda") == pytest.approx(millions)


class TestPeace:
    """The Creditor Reporting System."""

    def test_groups_are_left_out_and_noted(self) -> None:
        reading = load("crs", SPECIMENS / "oecd_crs_service.csv")
        rows = reading.rows["crs_purposes"]
        of_2021 = {(row[0] or row[1], row[2], row[5]): row[6] for row in rows if row[3].year == 2021}
        assert of_2021 == {
            ("NOR", "MLI", "15220"): 3,
            ("NOR", "MLI", "15230"): 1.5,
            ("NOR", "MLI", "15132"): 0.6,
            ("SWE", "MLI", "15220"): 4.5,
            ("eu_institutions", "MLI", "15210"): 13.5,
            ("NOR", "COL", "15250"): 1.875,
        }
        assert {row[4] for row in rows} == {"151", "152"}
        totals = {(row[0] or row[1], row[2]): row[4] for row in reading.rows["crs_totals"] if row[3].year == 2021}
        assert totals == {("NOR", "MLI"): 30, ("SWE", "MLI"): 60, ("eu_institutions", "MLI"): 135, ("NOR", "COL"): 18}
        [note] = reading.notes
        assert note == "12 rows of groups and of unknown codes are left out: DAC, DPGC, F_X."
        assert {(span.part, span.lacks, span.period.label) for span in reading.spans} == {
            ("MLI", (), "2020-01-01..2022-12-31"),
            ("COL", (), "2020-01-01..2022-12-31"),
        }

    def test_the_extract_covers_only_what_was_out(self) -> None:
        reading = load("crs", SPECIMENS / EXTRACT)
        rows = {(row[0] or row[1], row[2], row[3].year): row[6] for row in reading.rows["crs_purposes"]}
        assert rows == {
            ("NOR", "MLI", 2020): 2.5,
            ("NOR", "MLI", 2021): 3.25,
            ("eu_institutions", "MLI", 2020): 5,
            ("eu_institutions", "MLI", 2021): 6.5,
            ("un_peacebuilding_fund", "MLI", 2021): 2,  # the two spellings of its name are one provider
            ("FRA", "HTI", 2021): -0.125,
        }
        assert {(span.part, span.period.label) for span in reading.spans} == {
            ("HTI", "2020-01-01..2021-12-31"),
            ("MLI", "2020-01-01..2021-12-31"),
        }
        assert {span.lacks for span in reading.spans if span.table == "crs_purposes"} == {("purpose",)}
        assert reading.notes == (
            "4 names of providers have blanks of another kind, and are read as the same providers.",
            "1 rows name no sector, with 0 million US dollars in the CRS.",
            "Every row of 2022 is zero: the CRS did not have the years yet, and they are not covered.",
        )

    def test_zeros_of_a_year_that_was_out_are_no_aid(self, tmp_path: Path) -> None:
        path = altered(
            tmp_path, EXTRACT, lambda text: text.replace("742,Korea,2022,HTI,140,0,", "742,Korea,2022,HTI,140,4,")
        )
        reading = load("crs", path)
        assert {span.period.label for span in reading.spans} == {"2020-01-01..2022-12-31"}
        assert all(row[6] for row in reading.rows["crs_purposes"])

    @pytest.mark.parametrize(
        ("name", "old", "new", "why"),
        [
            ("oecd_crs_service.csv", ",15220,100,", ",43010,100,", "the purposes asked for"),
            ("oecd_crs_service.csv", ",D,V,_T,", ",C,V,_T,", "FLOW_TYPE"),
            ("oecd_crs_service.csv", ",D,V,_T,", ",D,Q,_T,", "PRICE_BASE"),
            (EXTRACT, "742,Korea", "4711,Atlantis", "provider 4711"),
            (EXTRACT, ",152,2.5,", ",152,,", "a number"),
        ],
    )
    def test_what_is_not_as_asked_is_refused(self, name: str, old: str, new: str, why: str, tmp_path: Path) -> None:
        with pytest.raises(SourceChanged, match=why):
            load("crs", altered(tmp_path, name, lambda text: text.replace(old, new)))

    def test_providers_have_one_key_by_either_code(self) -> None:
        assert by_number("918", "EU Institutions") == by_code("4EU001")
        assert by_number("742", "Korea") == by_code("KOR")
        assert by_code("DAC") is None
        assert by_number("4711", "Atlantis") is None
        assert len(set(BODIES)) == len(BODIES)


def test_purposes_are_read_from_either_form() -> None:
    listed = load("dac_purposes", SPECIMENS / "Sector.xml").rows["dac_purposes"]
    assert [row[1:] for row in listed] == [
        ("15220", "152", "active", "Peace-building by civilians"),
        ("15132", "151", "active", "Police"),
        ("15140", "151", "withdrawn", "Administration of government"),
    ]
    table = load("dac_purposes", SPECIMENS / "iati_dac5_sector_codes_flat.csv").rows["dac_purposes"]
    assert [row[1:4] for row in table] == [("15220", "152", "active"), ("15140", "151", "withdrawn")]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("<code>15140</code>", "<code>15132</code>", "each code once"),
        ("<category>152</category>", "<category>151</category>", "its first three"),
        ("<codelist name", "<!DOCTYPE x><codelist name", "document type"),
        ('name="Sector"', 'name="Region"', "Sector"),
    ],
)
def test_a_list_of_purposes_that_is_not_right_is_refused(old: str, new: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(SourceChanged, match=why):
        load("dac_purposes", altered(tmp_path, "Sector.xml", lambda text: text.replace(old, new)))


def test_the_report_s_shares_must_add_up(tmp_path: Path) -> None:
    name = "gha_2024_fig-4.3-nexus-donor.csv"
    rows = load("gha_peace", SPECIMENS / name).rows["gha_peace"]
    year = dt.date(2022, 1, 1)
    assert rows == [
        ("2024", year, "NOR", None, 11.0),
        ("2024", year, "KOR", None, 3.0),
        ("2024", year, None, "eu_institutions", 6.1),
    ]
    with pytest.raises(SourceChanged, match="add up to 100"):
        load("gha_peace", altered(tmp_path, name, lambda text: text.replace("68.5,11,", "68.5,12,")))


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Client, list[str], dict[str, bytes]]]:
    """The publishers on the loopback interface: what they were asked, and their answers by a part of the address."""
    for variable in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    asked: list[str] = []
    answers: dict[str, bytes] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(unquote(self.path))
            body = next((body for part, body in answers.items() if part in asked[-1]), None)
            self.send_response(200 if body is not None else 404)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    here = f"http://127.0.0.1:{server.server_port}"
    mirrors = (("https://sdmx.oecd.org", here), ("https://raw.githubusercontent.com", here))
    with Client(Settings(tmp_path / "data", timeout=2.0, attempts=1, mirrors=mirrors), patience=0.001) as client:
        yield client, asked, answers
    server.shutdown()
    server.server_close()


Service = tuple[Client, list[str], dict[str, bytes]]


class TestFetch:
    """What is asked of the publishers, and what is made of their answers."""

    @pytest.mark.parametrize("order", ["..2+1010+11002+11010..1140+1160.", ".2+1010+11002+11010..1140+1160."])
    def test_totals_by_either_order_of_dimensions(self, order: str, service: Service) -> None:
        client, asked, answers = service
        answers[f"4EU001{order}"] = (SPECIMENS / "oecd_dac1.csv").read_bytes()
        fetch = get("oda").fetch
        assert fetch is not None
        files = fetch(client)
        assert len(asked) == (1 if order.startswith("..") else 2)
        assert parse_qs(urlsplit(asked[-1]).query)["format"] == ["csvfile"]
        assert get("oda").load(files).release == "2019"
        answers[f"4EU001{order}"] = b"<!doctype html><title>Sorry</title>"
        with pytest.raises(SourceChanged, match="HTML"):
            fetch(client)
        answers.clear()
        with pytest.raises(Terminal):
            fetch(client)

    def test_aid_by_purpose(self, service: Service) -> None:
        client, asked, answers = service
        answers["DSD_CRS@DF_CRS,/..15210+15220"] = (SPECIMENS / "oecd_crs_service.csv").read_bytes()
        fetch = get("crs").fetch
        assert fetch is not None
        files = fetch(client)
        assert "16063+1000.100._T._T.D.V._T..?startPeriod=2002" in asked[0]
        assert len(get("crs").load(files).rows["crs_totals"]) == 13
        body = answers.popitem()[1]
        answers["DSD_CRS"] = body[: len(body) // 2].rpartition(b"\n")[0] + b"\n"
        with pytest.raises(SourceChanged, match="rows of the copy before"):
            fetch(client)

    @pytest.mark.parametrize(
        ("key", "part", "name"),
        [
            ("dac_purposes", "/IATI/IATI-Codelists-NonEmbedded/", "Sector.xml"),
            ("gha_peace", "/ALNAP-Comms/gha_2025/", "gha_2024_fig-4.3-nexus-donor.csv"),
        ],
    )
    def test_lists(self, key: str, part: str, name: str, service: Service) -> None:
        client, _, answers = service
        answers[part] = (SPECIMENS / name).read_bytes()
        fetch = get(key).fetch
        assert fetch is not None
        assert get(key).load(fetch(client)).rows[key]


@shared
@pytest.mark.shared
class TestSharedFiles:
    """Real figures, in the forms that others have made of them."""

    def test_totals(self) -> None:
        aid = SHARED / "aid"
        names = ("oda_and", "oda_constant", "oda_grant", "oda_pct")
        reading = load("oda", *(path for path in sorted(aid.glob("*.csv")) if path.name.startswith(names)))
        for name in ("oda_constant_usd_by_donor_wide_1990_2024.csv", "oda_pct_gni_by_donor_wide_1990_2024.csv"):
            with (aid / name).open(encoding="utf-8") as text:
                cells = [
                    cell for row in csv.DictReader(text) for column, cell in row.items() if column != "Year" and cell
                ]
            amount = "constant" in name
            kinds = ("oda_amounts", "oda_bloc_amounts") if amount else ("oda_shares",)
            found = [
                row
                for kind in kinds
                for row in reading.rows[kind]
                if row[0] == "2024" and (not amount or row[4] == "constant")
            ]
            assert len(found) == len(cells)
            at = 6 if amount else 4
            assert sum(row[at] for row in found) == pytest.approx(sum(map(float, cells)))
        bases = {(row[0], row[5]) for row in reading.rows["oda_amounts"] if row[4] == "constant"}
        assert bases == {("2024", "2023"), ("2025", "2025")}

    def test_aid_for_peace(self) -> None:
        path = next((SHARED / "aid").glob("oecd_crs_iati_8*"))
        reading = load("crs", path)
        with gzip.open(path, "rt", encoding="utf-8") as text:
            lines = [line for line in csv.DictReader(text) if int(line["year"]) < 2023]
        total = sum(float(line["usd_disbursement_crs"]) for line in lines)
        peace = sum(float(line["usd_disbursement_crs"]) for line in lines if line["sector_code"] == "152")
        assert sum(row[-1] for row in reading.rows["crs_totals"]) == pytest.approx(total, abs=0.01)
        assert sum(row[-1] for row in reading.rows["crs_purposes"]) == pytest.approx(peace, abs=0.01)
        assert any(note.startswith("505 names") for note in reading.notes)
        assert any(note.startswith("29 rows") for note in reading.notes)
        assert {span.part for span in reading.spans} == {"CMR", "COD", "HND", "HTI", "MLI", "MMR", "SDN", "TCD"}
        assert {span.period.label for span in reading.spans} == {"2017-01-01..2022-12-31"}

    def test_purposes_are_the_same_in_both_forms(self) -> None:
        one = load("dac_purposes", SHARED / "aid" / "codelists" / "Sector.xml.gz").rows["dac_purposes"]
        other = load("dac_purposes", SHARED / "aid" / "iati_dac5_sector_codes_flat.csv").rows["dac_purposes"]
        assert [row[1:4] for row in one] == [row[1:4] for row in other]
        assert len(one) == 325
        assert [row[1] for row in one if row[2] == "152"] == ["15210", "15220", "15230", "15240", "15250", "15261"]
