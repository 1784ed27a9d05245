"""What the commands answer, in each form, and on which stream."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from click.testing import Result

import varde
from varde.edition import STARTER
from varde.measures import registry as measures
from varde.sources import registry as sources

Run = Callable[..., Result]
FIGURE = {
    "measure", "dims", "period", "value", "unit", "missing", "sql", "source", "release", "citation", "licence"
}  # fmt: skip


def test_ask_as_the_design_has_it(run: Run) -> None:
    result = run("ask", "un_personnel", "country=NOR", "kind=police", "on=2017-07")
    assert result.exit_code == 0
    assert result.stderr == ""
    assert result.stdout.splitlines()[0].endswith(": 28")
    assert "CC BY 3.0 IGO" in result.stdout
    norwegian = run("ask", "un_personnel", "country=NOR", "kind=police", "on=2017-07", "--lang", "nb").stdout
    assert norwegian.splitlines()[0].endswith(": 28")
    assert "juli 2017" in norwegian


@pytest.mark.parametrize("way", [["by=mission"], ["--by", "mission"]])
def test_ask_by_mission(run: Run, way: list[str]) -> None:
    result = run("ask", "un_personnel", "country=Norge", "kind=military", "on=2017-07", *way, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert {row["mission"]: int(row["value"]) for row in rows} == {"MINUSMA": 16, "UNMISS": 16, "UNTSO": 13}
    assert {row["source"] for row in rows} == {"un_contributions"}


@pytest.mark.parametrize("way", [["from=2017-01", "to=2017-04"], ["--from", "2017-01", "--to", "2017-04"]])
def test_a_series_shows_its_gap_and_never_a_zero(run: Run, way: list[str]) -> None:
    result = run("ask", "un_personnel", "country=NOR", *way, "--format", "json")
    document = json.loads(result.stdout)
    assert set(document) == {"measure", "edition", "figures"}
    assert all(set(figure) >= FIGURE for figure in document["figures"])
    assert [figure["period"]["from"] for figure in document["figures"]] == [f"2017-{n:02}-01" for n in range(1, 5)]
    gap = document["figures"][2]
    assert gap["value"] is None
    assert gap["missing"]
    table = run("ask", "un_personnel", "country=NOR", *way).stdout
    assert "the table for March 2017 is missing" in table
    assert " 0\n" not in table


def test_the_query_that_is_shown_gives_the_figure(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    out = run("ask", "un_personnel", "country=NOR", "kind=police", "on=2017-07").stdout
    query = out[out.index("SELECT") :]
    monkeypatch.chdir(run("edition", "path").stdout.strip())
    assert duckdb.execute(query).fetchall() == [(28,)]


def test_nothing_to_break_down_is_said_and_is_no_error(run: Run) -> None:
    result = run("ask", "un_personnel", "country=LIE", "on=2017-07", "by=mission")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "none" in result.stderr


def test_measures_are_listed_and_told(run: Run) -> None:
    out = run("measures").stdout
    document = json.loads(run("measures", "--format", "json").stdout)
    assert [about["key"] for about in document["measures"]] == list(measures())
    for about in document["measures"]:
        assert about["key"] in out
        for key in ("title", "help", "unit", "coverage", "source", "licence", "example"):
            assert about[key]
    one = run("measures", "un_personnel").stdout
    for words in ("2017-03", "2018-03..2019-08", "2023-09", "CC BY 3.0 IGO", "FROM 'un_personnel.parquet'"):
        assert words in one


def test_sources_are_listed_and_told(run: Run) -> None:
    out = run("sources").stdout
    document = json.loads(run("sources", "--format", "json").stdout)
    held = varde.open("starter").edition.manifest
    assert [about["key"] for about in document["sources"]] == list(sources())
    for about in document["sources"]:
        assert about["key"] in out
        assert bool(about["release"]) == (about["key"] in held.sources)
        assert about["key"] in {**held.sources, **held.absent}
        assert about["redistribute"] or not about["release"]
        assert about["licence"] in run("sources", about["key"]).stdout


@pytest.mark.parametrize(
    ("key", "ships", "had"),
    [
        ("memberships", "ships      yes", "had by     the package itself"),
        ("unoda", "ships      yes", "had by     varde update"),
        ("pax", "ships      no: its licence", "had by     varde update"),
        ("ucdp_ged", "ships      no, though its licence lets it", "had by     varde update"),
        (
            "nuclear_sipri",
            "ships      no: its licence",
            "had by     hand, from the publisher's page, and varde edition build --from FOLDER",
        ),
    ],
)
def test_how_a_source_is_had_is_told(run: Run, key: str, ships: str, had: str) -> None:
    lines = run("sources", key).stdout.splitlines()
    assert any(line.startswith(ships) for line in lines)
    assert any(line.startswith(had) for line in lines)


def test_what_comes_with_the_package_is_in_it(run: Run) -> None:
    held = varde.open("starter").edition.manifest.sources
    for about in json.loads(run("sources", "--format", "json").stdout)["sources"]:
        if about["had_by"] == "package":
            assert about["key"] in held
        assert about["fetched"] == (about["had_by"] == "update")


def test_an_edition_is_listed_shown_verified_and_compared(run: Run) -> None:
    assert run("edition", "list").stdout == "* starter\n"
    assert Path(run("edition", "path", "starter").stdout.strip()) == STARTER.resolve()
    assert "un_personnel" in run("edition", "show").stdout
    document = json.loads(run("edition", "show", "starter", "--format", "json").stdout)
    assert {"edition", "built", "sources", "tables"} <= set(document)
    assert "sound" in run("edition", "verify", "starter").stdout
    assert "same" in run("edition", "diff", "starter", "current").stdout


def test_a_page_goes_to_stdout_or_to_a_file(run: Run, tmp_path: Path) -> None:
    shown = run("brief", "NOR", "--on", "2017-07-31", "--lang", "nb")
    assert shown.exit_code == 0, shown.stderr
    assert shown.stderr == ""
    assert "45" in shown.stdout
    assert "28" in shown.stdout
    for suffix, begins in ((".html", "<!doctype html>"), (".md", "# "), (".json", "{"), (".txt", "")):
        path = tmp_path / f"page{suffix}"
        result = run("brief", "NOR", "--on", "2017-07-31", "-o", str(path))
        assert result.stdout == ""
        assert result.stderr.strip() == str(path)
        assert path.read_text(encoding="utf-8").lower().startswith(begins)
    path = tmp_path / "page.html"
    run("brief", "NOR", "--format", "json", "-o", str(path))
    assert json.loads(path.read_text(encoding="utf-8"))["country"] == "NOR"


def test_the_language_is_a_setting_too(run: Run) -> None:
    norwegian = run("brief", "NOR", "--on", "2017-07-31", env={"VARDE_LANG": "nb"}).stdout
    assert norwegian == run("brief", "NOR", "--on", "2017-07-31", "--lang", "nb").stdout
    assert norwegian != run("brief", "NOR", "--on", "2017-07-31").stdout
