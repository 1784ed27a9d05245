"""Editions are built, verified and swapped so that nothing short of a finished one ever serves."""

import datetime as dt
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
from itertools import chain
from pathlib import Path

import attrs
import duckdb
import pytest

from varde.edition import STARTER, Edition, names, tables
from varde.edition.build import build
from varde.edition.diff import diff
from varde.edition.manifest import TableEntry
from varde.edition.place import ASIDE, sweep
from varde.edition.raw import find_raws, raw_file
from varde.edition.verify import disagreements, verify
from varde.errors import EditionError, EditionInvalid, EditionNotFound, InputError, SourceChanged, UnknownName
from varde.settings import Settings
from varde.sources import Column, Table, registry

HEAD = "month,report_date,iso3,country,country_as_printed,mission,personnel_type,male,female,total,layout,source_file,flag\n"
JULY = (
    "2017-07,2017-07-31,NOR,Norway,Norway,MINUSMA,Troops,11,0,11,B,a.pdf,\n"
    "2017-07,2017-07-31,NOR,Norway,Norway,UNMISS,Individual Police,14,1,15,B,a.pdf,\n"
)
SHARED = Path(__file__).parents[3] / "shared" / "data"
ODD = Table(
    name="odd",
    help="A table of every type.",
    columns=(
        Column("n", "INTEGER", ""),
        Column("x", "DOUBLE", "", required=False),
        Column("s", "VARCHAR", "", required=False),
        Column("day", "DATE", "", required=False),
        Column("flag", "BOOLEAN", "", required=False),
    ),
    key=("n",),
)
SEPTEMBER = "2017-09,2017-09-30,NOR,Norway,Norway,MINUSMA,Troops,9,1,10,B,b.pdf,\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition that tests may copy, and must not change."""
    folder = tmp_path_factory.mktemp("built")
    return build(Settings(data=folder / "data"), raws(folder, JULY, SEPTEMBER), accept_loss=True).path


def raws(folder: Path, *lines: str) -> dict:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "un_uniformed_personnel_monthly_test.csv"
    path.write_text(HEAD + "".join(lines), encoding="utf-8")
    os.utime(path, (1_500_000_000, 1_500_000_000))
    return {"un_contributions": (raw_file(path, "https://publisher.example"),)}


def test_an_edition_is_built_and_serves(settings: Settings, tmp_path: Path) -> None:
    assert Edition.open(settings).path == STARTER.resolve()
    edition = build(settings, raws(tmp_path, JULY, SEPTEMBER), accept_loss=True)
    assert Edition.open(settings).name == edition.name
    assert names(settings) == [edition.name]
    assert edition.manifest.tables["un_personnel"].rows == 1 + 2 + 2  # men; men and women; men and women
    spans = {span.period.label: span.published for span in edition.spans("un_personnel")}
    assert spans == {"2017-07": True, "2017-08": False, "2017-09": True}
    assert edition.release("un_contributions") == "2017-09"
    assert edition.release("un_fatalities") == Edition.open(settings, "starter").release("un_fatalities")
    assert verify(edition) == []


def test_the_same_raw_files_give_the_same_bytes(tmp_path: Path) -> None:
    first = build(Settings(data=tmp_path / "a"), raws(tmp_path, SEPTEMBER, JULY), accept_loss=True)
    second = build(Settings(data=tmp_path / "b"), raws(tmp_path, SEPTEMBER, JULY), accept_loss=True)
    assert first.manifest.tables == second.manifest.tables
    assert first.name == second.name
    assert build(Settings(data=tmp_path / "b"), raws(tmp_path, SEPTEMBER, JULY), accept_loss=True).name == first.name


def test_rows_that_vanish_stop_the_build(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(SourceChanged, match=r"at least the 15\d{4} rows of the current edition"):
        build(settings, raws(tmp_path, JULY))
    assert Edition.open(settings).path == STARTER.resolve()


def test_events_that_came_short_are_seen_against_the_publishers_own_years(settings: Settings) -> None:
    """Seven events for thirty-six years: whole by all that the file says of itself, and not by the years that came before it."""
    path = Path(__file__).parents[1] / "specimens" / "ucdp" / "GEDEvent_v25_1.csv"
    files = {"ucdp_ged": (raw_file(path, "https://publisher.example"),)}
    said: list[str] = []
    build(settings, files, say=said.append)
    told = said[said.index("sources that differ, and did not before (“varde edition verify” lists all):") + 1 :]
    kinds = [line for line in told if "UCDP's events, summed, and UCDP's country-years differ in" in line]
    assert len(kinds) == 3
    assert "    SYR: 16 years, most in 2013: 0 against 72,013" in told, "a year without any event is compared as well"
    assert not [line for line in told if "UNPROFOR" in line], "what differed before is not news"
    again: list[str] = []
    build(settings, files, say=again.append)
    assert not [line for line in again if "differ" in line]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("2017-07,2017-07-31,XXX,Nowhere,Nowhere,MINUSMA,Troops,1,0,1,B,a.pdf,\n", "unknown XXX"),
        ("2017-07,2017-07-31,NOR,Norway,Norway,MINUSMAA,Troops,1,0,1,B,a.pdf,\n", "unknown MINUSMAA"),
        ("2017-07,2017-07-31,NOR,Norway,Norway,MINUSMA,Troops,1,0,2,B,a.pdf,\n", "expected 1, found 2"),
        ("2017-07,2017-07-31,NOR,Norway,Norway,MINUSMA,Generals,1,0,1,B,a.pdf,\n", "found Generals"),
    ],
)
def test_a_wrong_row_stops_the_build(settings: Settings, tmp_path: Path, line: str, words: str) -> None:
    with pytest.raises((EditionInvalid, SourceChanged), match=words):
        build(settings, raws(tmp_path, JULY, line), accept_loss=True)
    assert names(settings) == []
    assert not list((settings.data / "editions").glob(".building-*"))


CHILD = """
import os, signal, sys
from pathlib import Path
from varde.edition.build import build
from varde.edition.raw import find_raws
from varde.settings import Settings
from varde.sources import registry
at = sys.argv[3]
def say(line):
    if line.startswith(at):
        os.kill(os.getpid(), signal.SIGKILL)
build(Settings(data=Path(sys.argv[1])), find_raws(Path(sys.argv[2]), registry().values()), accept_loss=True, say=say)
"""


@pytest.mark.parametrize("at", ["reading memberships", "verifying", "moving", "letting"])
def test_a_build_that_is_killed_leaves_the_old_edition_serving(settings: Settings, tmp_path: Path, at: str) -> None:
    old = build(settings, raws(tmp_path / "old", JULY), accept_loss=True)
    raws(tmp_path / "new", JULY, SEPTEMBER)
    killed = subprocess.run([sys.executable, "-c", CHILD, str(settings.data), str(tmp_path / "new"), at], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert Edition.open(settings).name == old.name
    assert verify(Edition.open(settings)) == []
    (settings.data / ".current-dead").write_text("half")
    new = build(settings, raws(tmp_path / "new", JULY, SEPTEMBER))
    assert Edition.open(settings).name == new.name
    assert sorted(path.name for path in settings.data.iterdir()) == ["current", "editions"]
    assert {path.name for path in (settings.data / "editions").iterdir()} == {".lock", old.name, new.name}


FULL = """
import resource, sys
from pathlib import Path
from varde.edition.build import build
from varde.edition.raw import find_raws
from varde.errors import EditionError
from varde.settings import Settings
from varde.sources import registry
raws = find_raws(Path(sys.argv[2]), registry().values())
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
try:
    build(Settings(data=Path(sys.argv[1])), raws, accept_loss=True)
except EditionError as fault:
    print(fault)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes to stand in for a full disk")
@pytest.mark.parametrize("room", [40, 4000])  # no room for the first table; none for the larger ones
def test_a_full_disk_leaves_the_old_edition_serving(settings: Settings, tmp_path: Path, room: int) -> None:
    old = build(settings, raws(tmp_path / "old", JULY), accept_loss=True)
    raws(tmp_path / "new", JULY, SEPTEMBER)
    command = [sys.executable, "-c", FULL, str(settings.data), str(tmp_path / "new"), str(room)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert "cannot be built in" in done.stdout, done.stderr
    assert "Nothing was replaced" in done.stdout
    assert Edition.open(settings).name == old.name
    assert {path.name for path in (settings.data / "editions").iterdir()} == {".lock", old.name}


def test_a_damaged_edition_of_the_same_name_is_built_anew(settings: Settings, tmp_path: Path) -> None:
    first = build(settings, raws(tmp_path, JULY), accept_loss=True)
    (first.path / "un_personnel.parquet").write_bytes(b"PAR1")
    with pytest.raises(EditionInvalid, match="sha256 differs"):  # what is carried over is verified too
        build(settings, {}, accept_loss=True)
    again = build(settings, raws(tmp_path, JULY), accept_loss=True)
    assert again.name == first.name
    assert verify(again) == []


def test_an_edition_that_was_put_aside_comes_back(tmp_path: Path) -> None:
    (tmp_path / f"{ASIDE}starter").mkdir()
    (tmp_path / f"{ASIDE}starter" / "manifest.json").write_text("{}")
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["starter"]


def test_a_small_loss_is_told(settings: Settings, tmp_path: Path) -> None:
    many = [JULY, *(SEPTEMBER.replace("2017-09", f"20{year}-09") for year in range(18, 28))]
    old = build(settings, raws(tmp_path, *many), accept_loss=True)
    new = build(settings, raws(tmp_path, *many[:-1]), accept_loss=True)
    assert new.manifest.sources["un_contributions"]["notes"] == [
        f"un_personnel: 2 rows fewer than in {old.name}.",
        f"un_personnel: no longer covers 2027-09, as {old.name} does.",
    ]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ((1, None, "a", None), "row 1: 4 values for 5 columns"),
        (("1", None, "a", None, None), "n takes INTEGER, not '1'"),
        ((1.5, None, "a", None, None), "n takes INTEGER, not 1.5"),
        ((True, None, "a", None, None), "n takes INTEGER, not True"),
        ((1, float("nan"), "a", None, None), "x takes DOUBLE, not nan"),
        ((1, None, "a", "2017-07-01", None), "day takes DATE, not '2017-07-01'"),
    ],
)
def test_a_value_of_another_type_is_refused(tmp_path: Path, row: tuple, words: str) -> None:
    with tables.connect() as connection, pytest.raises(EditionError, match=words):
        tables.write(connection, ODD, [row], tmp_path, None)


def test_nothing_and_an_empty_text_are_two_things(tmp_path: Path) -> None:
    rows = [
        (1, 0.1, "", dt.date(2017, 7, 31), True),
        (2, None, None, None, None),
        (3, 2, 'é "quoted",\nand \\N', dt.date(1, 1, 1), False),
    ]
    with tables.connect() as connection:
        tables.write(connection, ODD, rows[::-1], tmp_path, None)
        read = connection.execute(f"FROM '{tmp_path}/odd.parquet'").fetchall()
    assert read == rows


def test_two_builds_at_once_are_refused(settings: Settings, tmp_path: Path) -> None:
    def say(line: str) -> None:
        if line == "verifying":
            with pytest.raises(EditionError, match="Another build"):
                build(settings, raws(tmp_path / "b", JULY), accept_loss=True)

    build(settings, raws(tmp_path / "a", JULY), accept_loss=True, say=say)


def test_a_file_that_was_tampered_with_is_found(settings: Settings, tmp_path: Path) -> None:
    edition = build(settings, raws(tmp_path, JULY), accept_loss=True)
    shutil.copyfile(edition.path / "states.parquet", edition.path / "memberships.parquet")
    (edition.path / "unsc_terms.parquet").unlink()
    faults = " ".join(verify(edition))
    assert "memberships: its file is not the one that was built" in faults
    assert "unsc_terms: its file is missing" in faults


def test_what_changed_is_told_by_key(settings: Settings, tmp_path: Path) -> None:
    old = build(settings, raws(tmp_path, JULY), accept_loss=True)
    new = build(settings, raws(tmp_path, JULY.replace("11,0,11", "12,0,12"), SEPTEMBER), accept_loss=True)
    [coverage, personnel, women] = diff(old, new).tables
    assert women.table == "women_deployed"
    assert coverage.table == "coverage"
    assert (personnel.added, personnel.vanished, personnel.revised) == (2, 0, 1)
    assert [period.label for period in personnel.periods] == ["2017-09"]
    assert personnel.columns == {"persons": 1}
    assert any("persons=11 -> " in line and "persons=12" in line for line in diff(old, new).lines())
    back = diff(new, old)
    assert [period.label for period in back.tables[1].lost] == ["2017-09"]
    assert back.releases["un_contributions"] == ("2017-09", "2017-07")
    document = json.loads(json.dumps(back.as_dict()))
    assert document["tables"]["un_personnel"]["vanished"] == 2
    assert document["tables"]["un_personnel"]["sample"][0]["old"] == {"kind": "military", "persons": 12}
    assert diff(old, old).lines() == [f"{old.name} and {old.name} hold the same tables."]


def rewrite(edition: Edition, table: str, query: str) -> Edition:
    """The edition with other rows in a table, and a manifest that agrees: only what the rows say can give it away."""
    path = edition.path / f"{table}.parquet"
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({query.format(path=path)}) TO '{path}.new.parquet' (FORMAT parquet)")
        [(rows,)] = connection.execute(f"SELECT count(*) FROM '{path}.new.parquet'").fetchall()
    Path(f"{path}.new.parquet").replace(path)
    known = edition.manifest.tables[table]
    entry = TableEntry(known.source, rows, known.columns, known.key, tables.sha256(path))
    manifest = attrs.evolve(edition.manifest, tables={**edition.manifest.tables, table: entry})
    return attrs.evolve(edition, manifest=manifest)


@pytest.mark.parametrize(
    ("table", "query", "words"),
    [
        ("un_personnel", "FROM '{path}' UNION ALL (FROM '{path}' LIMIT 1)", "come more than once"),
        ("un_personnel", "SELECT * REPLACE (persons::BIGINT AS persons) FROM '{path}'", "persons BIGINT"),
        ("un_personnel", "SELECT * REPLACE (NULL::INTEGER AS persons) FROM '{path}'", "persons: empty in"),
        ("un_personnel", "SELECT * REPLACE ('horse' AS kind) FROM '{path}'", "kind: unknown horse"),
        ("un_personnel", "SELECT * REPLACE ('Norway' AS country) FROM '{path}'", "country: unknown Norway"),
        (
            "un_personnel",
            "SELECT * REPLACE (DATE '2017-08-01' AS month) FROM '{path}' LIMIT 1",
            "time that is said not",
        ),
        (
            "un_personnel",
            "SELECT * REPLACE (DATE '2037-08-01' AS month) FROM '{path}' LIMIT 1",
            "time that is said not",
        ),
        ("un_personnel", "FROM '{path}' WHERE false", "0 rows"),
        ("un_fatalities", "SELECT * REPLACE (DATE '1017-08-01' AS date) FROM '{path}'", "dates outside"),
        ("memberships", 'SELECT * REPLACE ("from" - 1 AS "to") FROM \'{path}\'', "end before they start"),
        ("coverage", "SELECT * REPLACE (true AS published) FROM '{path}'", "say different things"),
    ],
)
def test_rows_that_cannot_be_are_found(built: Path, tmp_path: Path, table: str, query: str, words: str) -> None:
    folder = shutil.copytree(built, tmp_path / "copy")
    assert words in " ".join(verify(rewrite(Edition.at(folder), table, query)))


def test_a_column_is_empty_just_where_the_coverage_says_so(settings: Settings, tmp_path: Path) -> None:
    unnamed = "2017-09,2017-09-30,NOR,Norway,Norway,,Troops,9,1,10,C,b.pdf,no_mission_in_source\n"
    edition = build(settings, raws(tmp_path, JULY, unnamed), accept_loss=True)
    assert [span.lacks for span in edition.spans("un_personnel")] == [(), (), ("mission",)]
    named = rewrite(edition, "un_personnel", "SELECT * REPLACE ('UNMISS' AS mission) FROM '{path}'")
    assert "every row of 2017-09 has a mission" in " ".join(verify(named))
    unnamed = rewrite(edition, "un_personnel", "SELECT * REPLACE (NULL::VARCHAR AS mission) FROM '{path}'")
    assert "3 rows of 2017-07 have no mission" in " ".join(verify(unnamed))


def test_unknown_editions_are_named_and_the_nearest_suggested(settings: Settings) -> None:
    with pytest.raises(EditionNotFound, match="Did you mean 'starter'"):
        Edition.open(settings, "startr")


def test_a_pointer_to_an_edition_that_is_gone_says_so(settings: Settings, tmp_path: Path) -> None:
    edition = build(settings, raws(tmp_path, JULY), accept_loss=True)
    assert Edition.open(settings, str(edition.path)).name == edition.name
    shutil.rmtree(edition.path)
    with pytest.raises(EditionNotFound, match=f"names edition '{edition.name}'"):
        Edition.open(settings)


@pytest.mark.parametrize("name", ["..", "../editions", "", "   ", "nothing/here", "\0"])
def test_a_name_cannot_lead_elsewhere(settings: Settings, name: str) -> None:
    (settings.data / "editions").mkdir(parents=True)
    (settings.data / "current").write_text(name)
    with pytest.raises(EditionNotFound):
        Edition.open(settings)


def test_what_an_edition_does_not_have_is_named() -> None:
    starter = Edition.at(STARTER)
    with pytest.raises(UnknownName, match="Did you mean 'un_personnel'"):
        starter.citation("un_personel")
    with pytest.raises(UnknownName, match="Did you mean 'un_fatalities'"):
        starter.release("un_fatality")


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (["format"], 1, "format @ $: expected 2, found 1"),
        (["built"], "yesterday", "built @ $: expected a day"),
        (["tables", "states"], [], "$.tables.states: expected an object, found list"),
        (["tables", "states", "key"], [1], "key @ $.tables.states: expected texts"),
        (["tables", "states", "rows"], "4", "rows @ $.tables.states: expected int, found str"),
        (["tables", "un_personnel", "source"], "x", "source @ $.tables.un_personnel: expected one of $.sources"),
        (["sources", "memberships", "raw", 0, "sha256"], 1, "sha256 @ $.sources.memberships.raw[0]"),
        (["sources", "memberships", "retrieved"], "2026-13-01", "retrieved @ $.sources.memberships"),
        (["coverage", 3, "to"], "1000-01-01", "to @ $.coverage[3]: expected a day from"),
        (["coverage", 3], None, "$.coverage[3]: expected an object"),
    ],
)
def test_a_fault_of_the_manifest_is_named_by_its_path(
    built: Path, tmp_path: Path, path: list, value: object, words: str
) -> None:
    document = json.loads((built / "manifest.json").read_text(encoding="utf-8"))
    entry = document
    for step in path[:-1]:
        entry = entry[step]
    entry[path[-1]] = value
    (tmp_path / "manifest.json").write_text(json.dumps(document))
    with pytest.raises(EditionInvalid) as fault:
        Edition.at(tmp_path)
    assert words in str(fault.value)


def test_a_manifest_reports_every_fault_with_its_path(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"format": 2, "tables": {"a": {}}, "sources": []}')
    with pytest.raises(EditionInvalid, match=r"rows @ \$\.tables\.a"):
        Edition.at(tmp_path)


def test_the_starter_edition_is_sound_small_and_open() -> None:
    starter = Edition.at(STARTER)
    assert verify(starter) == []
    assert sum(path.stat().st_size for path in starter.path.iterdir()) < 15_000_000
    assert {path.suffix for path in starter.path.iterdir()} == {".parquet", ".json"}
    for source in starter.manifest.sources.values():
        assert source["redistribute"] is True
        assert source["licence"]
    assert any(line.startswith("UNPROFOR") for line in disagreements(starter))


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")
def test_nothing_ships_that_is_from_a_file_of_unverified_licence_or_of_a_list_to_check_by() -> None:
    """The folder of files whose licence no one has read, and two lists of borders under the Open Database License."""
    lists = (SHARED / "threats_aid" / "reference").glob("mledoze*"), (SHARED / "curated").glob("who_borders*")
    files = [*(path for path in (SHARED / "threats_aid" / "licence_unverified").rglob("*.*")), *chain(*lists)]
    kept = {hashlib.sha256(path.read_bytes()).hexdigest() for path in files if path.is_file()}
    assert len(kept) > 15
    sources = Edition.at(STARTER).manifest.sources
    shipped = {file["sha256"]: key for key, source in sources.items() for file in source["raw"]}
    assert {shipped[sha256] for sha256 in kept & set(shipped)} == set()
    assert {"oda", "unhcr", "piracy", "natural_earth", "ucdp_country_years"} <= set(shipped.values())


def test_a_plain_duckdb_reads_the_tables() -> None:
    with duckdb.connect() as connection:
        path = STARTER / "un_personnel.parquet"
        [(persons,)] = connection.execute(
            f"SELECT sum(persons) FROM '{path}' WHERE country = 'NOR' AND month = DATE '2017-07-01'"
        ).fetchall()
    assert persons == 73


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No folder"):
        find_raws(tmp_path / "nothing", registry().values())


def test_a_folder_may_say_where_its_files_are_from(tmp_path: Path) -> None:
    [plain] = raws(tmp_path, JULY)["un_contributions"]
    assert (plain.url, plain.retrieved) == ("https://publisher.example", dt.date(2017, 7, 14))
    said = {plain.name: {"url": "https://elsewhere.example", "retrieved": "2026-11-23"}}
    (tmp_path / "raws.json").write_text(json.dumps(said))
    [file] = find_raws(tmp_path, registry().values())["un_contributions"]
    assert (file.url, file.retrieved) == ("https://elsewhere.example", dt.date(2026, 11, 23))
    (tmp_path / "raws.json").write_text(json.dumps({plain.name: {"retrieved": "yesterday"}}))
    with pytest.raises(InputError, match="cannot be read"):
        find_raws(tmp_path, registry().values())
