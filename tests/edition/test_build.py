"""Editions are built, verified and swapped so that nothing short of a finished one ever serves."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from varde.edition import STARTER, Edition, names
from varde.edition.build import build
from varde.edition.diff import diff
from varde.edition.raw import find_raws, raw_file
from varde.edition.verify import disagreements, verify
from varde.errors import EditionError, EditionInvalid, EditionNotFound, InputError, SourceChanged
from varde.settings import Settings
from varde.sources import registry

HEAD = "month,report_date,iso3,country,country_as_printed,mission,personnel_type,male,female,total,layout,source_file,flag\n"
JULY = (
    "2017-07,2017-07-31,NOR,Norway,Norway,MINUSMA,Troops,11,0,11,B,a.pdf,\n"
    "2017-07,2017-07-31,NOR,Norway,Norway,UNMISS,Individual Police,14,1,15,B,a.pdf,\n"
)
SEPTEMBER = "2017-09,2017-09-30,NOR,Norway,Norway,MINUSMA,Troops,9,1,10,B,b.pdf,\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data")


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
    with pytest.raises(SourceChanged, match="at least the 154971 rows"):
        build(settings, raws(tmp_path, JULY))
    assert Edition.open(settings).path == STARTER.resolve()


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


@pytest.mark.parametrize("at", ["reading un_contributions", "reading memberships", "verifying", "moving"])
def test_a_build_that_is_killed_leaves_the_old_edition_serving(settings: Settings, tmp_path: Path, at: str) -> None:
    old = build(settings, raws(tmp_path / "old", JULY), accept_loss=True)
    raws(tmp_path / "new", JULY, SEPTEMBER)
    killed = subprocess.run([sys.executable, "-c", CHILD, str(settings.data), str(tmp_path / "new"), at], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert Edition.open(settings).name == old.name
    assert verify(Edition.open(settings)) == []
    new = build(settings, raws(tmp_path / "new", JULY, SEPTEMBER))
    assert Edition.open(settings).name == new.name
    assert not list((settings.data / "editions").glob(".building-*"))


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
    [coverage, personnel] = diff(old, new).tables
    assert coverage.table == "coverage"
    assert (personnel.added, personnel.vanished, personnel.revised) == (2, 0, 1)
    assert personnel.periods == ("2017-09",)
    assert any("persons=11 -> " in line and "persons=12" in line for line in diff(old, new).lines())
    assert diff(old, old).lines() == [f"{old.name} and {old.name} hold the same tables."]


def test_unknown_editions_are_named_and_the_nearest_suggested(settings: Settings) -> None:
    with pytest.raises(EditionNotFound, match="Did you mean 'starter'"):
        Edition.open(settings, "startr")


def test_a_manifest_reports_every_fault_with_its_path(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"format": 1, "tables": {"a": {}}, "sources": []}')
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
