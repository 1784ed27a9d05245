"""What every source in the registry must keep, whoever adds it: its word on licence and columns, and its manners with wrong files."""

import gzip
import io
import string
import zipfile
from fnmatch import fnmatch
from pathlib import Path

import pytest

from varde.edition.raw import find_raws, raw_file
from varde.errors import SourceChanged, UnknownName
from varde.fetch import RawFile
from varde.sources import Reading, Source, get, registry

SPECIMENS = Path(__file__).parents[1] / "specimens"
SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "un_peacekeeping"
shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")

NAMED = {
    "country_codes": ("space/country-codes.csv",),
    "cshapes": ("space/CShapes-2.0.geojson",),
    "natural_earth": ("space/ne_110m_admin_0_countries.geojson",),
    "unhcr": ("people/unhcr_population.csv",),
    "population": ("people/wdi_sp_pop_totl.json",),
    "gdp": ("people/wdi_ny_gdp_mktp_cd.json",),
    "padd": ("women/padd_agreement_level.csv",),
    "eurepoc": ("crime/EuRepoC_Global_Database_1.1.csv",),
    "homicide": ("crime/data_cts_intentional_homicide.csv", "crime/unodc_sdg_dataset.csv"),
    "homicide_numbers": ("crime/data_cts_intentional_homicide.csv",),
    "oc_index": ("crime/global_oc_index.xlsx",),
    "piracy": ("crime/pirate_attacks.csv",),
    "terrorism_gti": ("crime/iep_gti_2023_specimen.csv",),
    "terrorism_rand": ("crime/rand_rdwti_country_year.csv",),
    "un_sanctions": ("crime/consolidated.xml",),
    "pax_gender": ("women/pax_gender_v3.csv",),
    "atop": ("alliances/atop5_1m.csv",),
    "crs": ("development/oecd_crs_service.csv",),
    "dac_purposes": ("development/Sector.xml", "development/iati_dac5_sector_codes_flat.csv"),
    "gha_peace": ("development/gha_2024_fig-4.3-nexus-donor.csv",),
    "oda": ("development/oecd_dac1.csv",),
    "cow_alliances": ("alliances/alliance_v4.1_by_directed_yearly.csv",),
    "nato_defence": ("alliances/nato_defence_expenditure.csv",),
    "mediation": ("peace/CWM.csv",),
    "pax": ("peace/pax_data_5_agreements_v10.csv",),
    "pace_deaths": ("ucdp/Hist.csv",),
    "ucdp_panel": ("ucdp/ucdp_panel.csv",),
    "ucdp_actors": ("ucdp/Actor_v25_1.csv",),
    "ucdp_candidate": ("ucdp/GEDEvent_v25_0_1.csv",),
    "ucdp_conflicts": ("ucdp/UcdpPrioConflict_v25_1.csv",),
    "ucdp_country_years": ("ucdp/organizedviolencecy_v25_1.csv",),
    "ucdp_dyads": ("ucdp/Dyadic_v25_1.csv",),
    "ucdp_ged": ("ucdp/GEDEvent_v25_1.csv",),
    "ucdp_agreements": ("peace/ucdp-peace-agreements-221.xlsx",),
    "nuclear_sipri": ("nuclear/nuclear_warheads.csv",),
    "nuclear_status": ("nuclear/country-position-nuclear-weapons.csv",),
    "nuclear_tests": ("nuclear/number-of-nuclear-weapons-tests.csv",),
    "nuclear_warheads_fas": ("nuclear/nuclear-warhead-stockpiles.csv",),
    "un_contributions": ("hub/DPO-UCHISTORICAL.json", "un_contributions/un_uniformed_personnel_monthly_specimen.csv"),
    "un_fatalities": ("hub/DPPADPOSS-FATALITIES.json",),
    "un_operations": ("hub/DPPADPOSS-PKO.json",),
    "unsc_resolutions": ("council/UNSC_Record-Table_15.csv", "council/UNSC_Record_Voting_15.csv"),
    "unsc_vetoes": ("council/DPPA-SCVETOES.json", "council/unsc_vetoes_1946_sept2022.csv"),
    "icrc_treaties": ("treaties/IHL_and_other_related_Treaties.xlsx",),
    "unoda": ("treaties/unoda_npt.json",),
    "untc": ("treaties/XXVI-5.en.xml",),
    "unga_ideal_points": ("dataverse/IdealpointsMay2025.csv",),
    "unga_votes": ("dataverse/UNVotes_specimen.csv", "dataverse/unga_roll_calls_wide_specimen.csv"),
}
"""A specimen of each form of each source that is not packaged (the PDFs have tests of their own)."""
PRINTED = {"nuclear_sipri", "pace_deaths", "terrorism_gti", "ucdp_panel"}
"""Sources that a reader has or makes a file of: one prints its figures, two are second opinions that nobody needs."""
FILES = [
    *((key, SPECIMENS / name) for key, names in NAMED.items() for name in names),
    *((source.key, path) for source in registry().values() for path in source.packaged),
]
each_source = pytest.mark.parametrize("source", registry().values(), ids=lambda source: source.key)
each_file = pytest.mark.parametrize(("key", "path"), FILES, ids=lambda value: getattr(value, "name", value))


def altered(folder: Path, path: Path, content: bytes) -> list[RawFile]:
    copy = folder / path.name
    copy.write_bytes(content)
    return [raw_file(copy, "https://publisher.example")]


def replaced(path: Path, old: str, new: str) -> bytes:
    """A file's bytes with one text for another; in a workbook, in every part of it."""
    if path.suffix != ".xlsx":
        return path.read_bytes().replace(old.encode(), new.encode())
    written = io.BytesIO()
    with zipfile.ZipFile(path) as book, zipfile.ZipFile(written, "w") as copy:
        for part in book.namelist():
            copy.writestr(part, book.read(part).replace(old.encode(), new.encode()))
    return written.getvalue()


@each_source
def test_a_source_says_whose_it_is_and_what_may_be_done_with_it(source: Source) -> None:
    assert source is get(source.key)
    assert source.publisher
    assert source.licence
    assert source.cadence
    assert source.licence_url.startswith("https://")
    assert source.url.startswith("https://")
    assert source.title.nb
    fields = {field for _, field, _, _ in string.Formatter().parse(source.citation) if field}
    assert fields == {"release"}
    assert source.citation.format(release="R").endswith((".", "R"))


@each_source
def test_every_table_is_documented_and_has_a_key(source: Source) -> None:
    assert source.tables
    for table in source.tables:
        assert table.help.endswith(".")
        assert len(set(table.names)) == len(table.names)
        assert set(table.key) <= set(table.names)
        for column in table.columns:
            assert column.help.endswith("."), f"{table.name}.{column.name}"
            assert column.names in (None, "country", "mission", "organisation", "treaty", "process")
            assert not (column.allowed and column.names)


def test_no_two_sources_fill_one_table() -> None:
    tables = [table.name for source in registry().values() for table in source.tables]
    assert len(set(tables)) == len(tables)


@each_source
def test_a_source_can_be_had_in_one_way(source: Source) -> None:
    ways = bool(source.packaged) + (source.fetch is not None)
    assert ways == (source.key not in PRINTED)
    assert source.patterns
    for path in source.packaged:
        assert path.is_file()
        assert any(fnmatch(path.name, pattern) for pattern in source.patterns)
    if not source.packaged:
        assert source.key in NAMED


@each_file
def test_its_patterns_find_its_files(key: str, path: Path) -> None:
    assert any(fnmatch(path.name, pattern) for pattern in get(key).patterns)
    if not get(key).packaged:
        found = find_raws(path.parent, registry().values(), every_form=True)
        assert path in [file.path for file in found[key]]


@each_file
def test_reading_fills_the_declared_tables(key: str, path: Path) -> None:
    source = get(key)
    file = raw_file(path, source.url)
    reading = source.load([file])
    assert set(reading.rows) == {table.name for table in source.tables}
    for table in source.tables:
        rows = reading.rows[table.name]
        assert rows
        assert {len(row) for row in rows} == {len(table.columns)}
        keys = [tuple(row[table.names.index(name)] for name in table.key) for row in rows]
        assert len(set(keys)) == len(keys)
        for number, column in enumerate(table.columns):
            values = {row[number] for row in rows}
            assert column.required is False or None not in values, f"{table.name}.{column.name}"
            assert not column.allowed or values <= {*column.allowed, None}
        assert [span for span in reading.spans if span.table == table.name]
    assert reading.release
    assert reading.used == (file,)


WRONG = {
    "nothing": b"",
    "an error page": b"<!DOCTYPE html><html><body>503 Service Unavailable</body></html>",
    "an empty list": b"[]",
    "no answer": b"null",
    "another object": b'{"message": "Internal server error"}',
    "binary noise": bytes(range(256)) * 20,
    "a zip": b"PK\x03\x04" + bytes(100),
    "half a gzip": gzip.compress(b"month,iso3\n" * 1000)[:40],
}


@pytest.mark.parametrize("content", WRONG.values(), ids=WRONG)
@each_file
def test_a_wrong_file_is_refused(key: str, path: Path, content: bytes, tmp_path: Path) -> None:
    if key == "un_missions":
        pytest.skip("its file is read by the gazetteer, which has its own tests")
    with pytest.raises(SourceChanged) as fault:
        get(key).load(altered(tmp_path, path, content))
    assert fault.value.source == key
    assert fault.value.exit_code == 4


@each_file
def test_a_file_that_was_cut_is_refused_or_ends_at_a_whole_row(key: str, path: Path, tmp_path: Path) -> None:
    if key == "un_missions":
        pytest.skip("its file is read by the gazetteer, which has its own tests")
    source, content = get(key), path.read_bytes()
    whole = source.load([raw_file(path, source.url)])
    for at in range(1, 40):
        cut = content[: len(content) * at // 40]
        try:
            reading = source.load(altered(tmp_path, path, cut))
        except SourceChanged:
            continue
        assert path.suffix == ".csv"  # half of a JSON text is never one
        for name, rows in reading.rows.items():
            assert len(rows) <= len(whole.rows[name])


@each_file
def test_a_column_that_is_gone_is_named(key: str, path: Path, tmp_path: Path) -> None:
    if key == "un_missions":
        pytest.skip("its file is read by the gazetteer, which has its own tests")
    renamed = {
        "icrc_treaties": "BWC 1972",
        "unoda": "action_type_",
        "untc": "Participant",
        "padd": "FemMed_N",
        "eurepoc": "initiator_category",
        "homicide": "sex" if "sdg" in path.name else "Sex",
        "homicide_numbers": "Sex",
        "oc_index": "Prevention",
        "piracy": "shore_distance",
        "terrorism_gti": "Fatalities",
        "terrorism_rand": "Fatalities due to terrorism",
        "un_sanctions": "dateGenerated",
        "pax_gender": "WggTraJus",
        "atop": "nonagg",
        "cow_alliances": "ccode2",
        "crs": "RECIPIENT",
        "dac_purposes": "category",
        "gha_peace": "% Peace",
        "oda": "FLOW_TYPE",
        "areas": "nb",
        "country_codes": "Sub-region Code",
        "cshapes": "caplong",
        "natural_earth": "ADM0_A3",
        "places": "longitude",
        "mediation": "med.begins",
        "pax": "ThrdPart",
        "peace_processes": "start_precision",
        "ucdp_agreements": "pa_3rd",
        "pace_deaths": "Congo",
        "ucdp_actors": "GWNOLoc",
        "ucdp_panel": "ucdp_fatalities_best",
        "ucdp_candidate": "date_prec",
        "ucdp_conflicts": "gwno_loc",
        "ucdp_country_years": "country_id_cy",
        "ucdp_dyads": "gwno_loc",
        "ucdp_ged": "date_prec",
        "views_deaths": "version",
        "unhcr": "coa_iso",
        "population": "countryiso3code",
        "gdp": "countryiso3code",
        "nuclear_status": "nuclear_weapons_status",
        "nuclear_tests": "nuclear_weapons_tests",
        "nuclear_warheads_fas": "nuclear_weapons_stockpile",
        "un_contributions": "personnel_type",
        "un_fatalities": "type_of_incident",
        "un_operations": "mission_name",
        "unsc_resolutions": "url_record",
        "unsc_vetoes": "date",
        "unga_ideal_points": "idealpointfp",
        "unga_votes": "rcid",
    }
    column = renamed.get(key, "confidence")
    content = replaced(path, column, f"{column}_v2")
    with pytest.raises(SourceChanged, match=column):
        get(key).load(altered(tmp_path, path, content))


def test_an_unknown_source_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownName, match="Did you mean 'un_fatalities'"):
        get("un_fatality")


def test_a_month_says_what_it_leaves_out() -> None:
    source = get("un_contributions")
    [_, name] = NAMED["un_contributions"]
    reading = source.load([raw_file(SPECIMENS / name, source.url)])
    said = {span.period.label: (span.published, span.lacks) for span in reading.spans}
    assert said == {
        "2017-07": (True, ()),
        "2017-08": (False, ()),
        "2017-09": (True, ("mission",)),
        "2017-10": (True, ("mission", "sex")),
    }
    assert sum(row[-1] for row in reading.rows["un_personnel"]) == 11 + 15 + 140 + 10 + 7


@shared
@pytest.mark.shared
class TestSharedFiles:
    """The publishers' own files, which are not part of the project."""

    def load(self, key: str, *names: str) -> Reading:
        source = get(key)
        return source.load([raw_file(SHARED / name, source.url) for name in names])

    def test_personnel(self) -> None:
        reading = self.load("un_contributions", "un_uniformed_personnel_monthly_2015-01_2025-07_from_un_pdf.csv.gz")
        rows = reading.rows["un_personnel"]
        with gzip.open(SHARED / "un_uniformed_personnel_monthly_2015-01_2025-07_from_un_pdf.csv.gz", "rt") as file:
            head, *lines = file.read().splitlines()
        assert len(lines) == 104_636
        total = head.split(",").index("total") - head.count(",") - 1
        assert sum(row[-1] for row in rows) == sum(int(line.split(",")[total]) for line in lines)
        norway: dict[tuple[str, str], int] = {}
        for month, country, mission, kind, _, _, persons in rows:
            if country == "NOR" and month.isoformat() == "2017-07-01":
                norway[kind, mission] = norway.get((kind, mission), 0) + persons
        assert norway == {
            ("military", "MINUSMA"): 16,
            ("military", "UNMISS"): 16,
            ("military", "UNTSO"): 13,
            ("police", "UNMISS"): 15,
            ("police", "MINUSTAH"): 6,
            ("police", "UNMIL"): 4,
            ("police", "UNMC"): 3,
        }
        missing = [span.period.label for span in reading.spans if not span.published]
        assert missing == ["2015-03", "2016-03", "2017-03", "2020-06", "2022-07"]

    def test_fatalities_are_the_same_in_both_forms(self) -> None:
        one = self.load("un_fatalities", "DPPADPOSS-FATALITIES_api.json.gz").rows["un_fatalities"]
        other = self.load("un_fatalities", "DPPADPOSS-FATALITIES_hdx.csv").rows["un_fatalities"]
        assert sorted(one, key=str) == sorted(other, key=str)
        assert len(one) == 4350
        assert sum(row[2] == "NOR" for row in one) == 43

    def test_operations(self) -> None:
        rows = self.load("un_operations", "DPPADPOSS-PKO.csv").rows["un_operations"]
        assert len(rows) == 81
        assert min(row[3] for row in rows if row[3]).isoformat() == "1948-05-29"
