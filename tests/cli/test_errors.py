"""A user's mistake: what was given, what is allowed or nearest, the exit code, nothing on stdout, no traceback."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from varde.edition import STARTER

Run = Callable[..., Result]

MISTAKES = [
    ("breif NOR", 2, ["'breif'", "'brief'"]),
    ("brief Norwya", 2, ["'Norwya'", "Norway"]),
    ("brief NOR --on 2017-13", 2, ["'2017-13'", "2017-07-31"]),
    ("brief NOR --on yesterday", 2, ["'yesterday'", "2017-07-31"]),
    ("brief NOR --lang no", 2, ["'no'", "'nb'"]),
    ("brief NOR --format pdf", 2, ["'pdf'", "'html'"]),
    ("brief NOR --foo", 2, ["--foo", "--format"]),
    ("brief NOR -o page.pdf", 2, ["'.pdf'", ".html", "--format"]),
    ("brief NOR --edition starte", 2, ["'starte'", "starter"]),
    ("brief", 2, ["COUNTRY"]),
    ("ask un_personel", 2, ["'un_personel'", "'un_personnel'"]),
    ("ask un_personnel contry=NOR", 2, ["'contry'", "'country'"]),
    ("ask un_personnel measure=NOR", 2, ["'measure'"]),
    ("ask un_personnel country=Norwya", 2, ["'Norwya'", "Norway"]),
    ("ask un_personnel country=", 2, ["'country='", "name=value"]),
    ("ask un_personnel NOR", 2, ["'NOR'", "country=NOR"]),
    ("ask un_personnel mission=MINUSMAA", 2, ["'MINUSMAA'", "MINUSMA"]),
    ("ask un_personnel kind=polise", 2, ["'polise'", "'police'"]),
    ("ask un_personnel kind=police kind=military", 2, ["kind", "twice"]),
    ("ask un_personnel on=2017-07 --on 2018-07", 2, ["on", "twice"]),
    ("ask un_personnel country=NOR --by country", 2, ["country=NOR", "broken down"]),
    ("ask un_personnel country=NOR --by misson", 2, ["'misson'", "'mission'"]),
    ("ask un_personnel on=2017-07 from=2017-01", 2, ["on", "from"]),
    ("ask un_personnel from=2018 to=2017", 2, ["2018", "2017"]),
    ("ask un_personnel on=31.07.2017", 2, ["'31.07.2017'"]),
    ("ask un_personnel_rank on=2017-07", 2, ["country"]),
    ("ask membership country=NOR organisation=NATTO", 2, ["'NATTO'", "NATO"]),
    ("measures un_personel", 2, ["'un_personel'", "'un_personnel'"]),
    ("sources un_contribution", 2, ["'un_contribution'", "'un_contributions'"]),
    ("edition show nope", 2, ["'nope'", "starter"]),
    ("edition diff starter nope", 2, ["'nope'"]),
    ("edition build --from nowhere", 2, ["nowhere"]),
    ("edition build --from . --only un_contribution", 2, ["'un_contribution'", "'un_contributions'"]),
    ("edition biuld", 2, ["biuld"]),
    ("update un_contribution", 2, ["'un_contribution'", "'un_contributions'"]),
    ("update memberships", 2, ["memberships"]),
    ("completion tcsh", 2, ["'tcsh'", "'bash'"]),
]


@pytest.mark.parametrize(("line", "code", "says"), MISTAKES, ids=[line for line, _, _ in MISTAKES])
def test_a_mistake_is_named(run: Run, line: str, code: int, says: list[str]) -> None:
    result = run(*line.split())
    assert result.exit_code == code, result.stderr
    assert isinstance(result.exception, SystemExit)
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    for words in says:
        assert words in result.stderr


@pytest.mark.parametrize("spoilt", [b"no Parquet at all", None], ids=["spoilt", "gone"])
@pytest.mark.parametrize("line", ["ask active_conflicts on=2023", "brief NOR --on 2024-07-01"])
def test_an_edition_whose_file_is_spoilt_or_gone_is_named(
    run: Run, tmp_path: Path, line: str, spoilt: bytes | None
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(STARTER, folder)
    table = folder / "ucdp_conflicts.parquet"
    table.unlink()
    if spoilt is not None:
        table.write_bytes(spoilt)
    result = run(*line.split(), "--edition", str(folder))
    assert result.exit_code == 3
    assert isinstance(result.exception, SystemExit)
    assert result.stdout == ""
    assert "ucdp_conflicts.parquet" in result.stderr
    assert "varde edition verify" in result.stderr


def test_a_setting_that_cannot_be_used_is_named(run: Run) -> None:
    result = run("brief", "NOR", env={"VARDE_LANG": "klingon"})
    assert result.exit_code == 2
    assert "klingon" in result.stderr
    assert "VARDE_LANG" in result.stderr


def test_a_place_that_cannot_be_written_to_is_named(run: Run, tmp_path: Path) -> None:
    result = run("brief", "NOR", "--format", "json", "-o", str(tmp_path / "no" / "page.json"))
    assert result.exit_code == 2
    assert "page.json" in result.stderr
    assert result.stdout == ""


def test_control_c_is_quiet(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("varde.api.open", interrupted)
    result = run("ask", "un_personnel", "country=NOR")
    assert result.exit_code == 130
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
