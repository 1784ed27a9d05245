"""The documents keep up: everything that can be used is in the reference, links lead somewhere, and what is shown is what happens."""

import doctest
import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from varde.cli.main import cli
from varde.measures import registry as measures
from varde.settings import SETTINGS
from varde.sources import registry as sources

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
SHOWN = [ROOT / "README.md", ROOT / "docs" / "tutorial.md"]


def reference(name: str) -> str:
    return (ROOT / "docs" / "reference" / f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", measures())
def test_measures_are_documented(key: str) -> None:
    assert f"## `{key}`" in reference("measures")


@pytest.mark.parametrize("key", sources())
def test_sources_are_documented(key: str) -> None:
    page = reference("sources")
    assert f"## `{key}`" in page
    for table in sources()[key].tables:
        assert f"Table `{table.name}`" in page


@pytest.mark.parametrize("variable", [setting.variable for setting in SETTINGS])
def test_settings_are_documented(variable: str) -> None:
    assert variable in reference("settings")


def test_commands_and_their_options_are_documented() -> None:
    page = reference("commands")
    context = click.Context(cli)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None
        assert f"## `varde {name}`" in page
        subcommands = command.commands if isinstance(command, click.Group) else {"": command}
        for sub, subcommand in subcommands.items():
            section = page.split(f"## `{f'varde {name} {sub}'.strip()}`")[1].split("\n## ")[0]
            for param in subcommand.params:
                assert isinstance(param, click.Argument) or max(param.opts, key=len) in section


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        found = page.parent / path if path else page
        assert found.exists(), target
        if anchor:
            assert f"## `{anchor}`" in found.read_text(encoding="utf-8"), target


def test_paths_that_are_named_exist() -> None:
    for page in PAGES:
        for path in re.findall(r"`(src/varde/[\w/.]+)`", page.read_text(encoding="utf-8")):
            assert (ROOT / path).exists(), (page.name, path)


def console() -> list[tuple[str, str]]:
    found = []
    for page in SHOWN:
        for block in re.findall(r"```console\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
            for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, output = part.partition("\n")
                found.append((command, output))
    return found


@pytest.mark.parametrize(("line", "shown"), console(), ids=[line for line, _ in console()])
def test_what_is_shown_is_what_happens(line: str, shown: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VARDE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("VARDE_EDITION", "VARDE_LANG"):
        monkeypatch.delenv(name, raising=False)
    _, *args = shlex.split(line)
    output = CliRunner().invoke(cli, args, prog_name="varde").output.splitlines()
    at = 0
    for expected in (text for text in shown.splitlines() if text.strip() and text.strip() != "…"):
        assert expected in output[at:], expected
        at = output.index(expected, at) + 1
    assert output


@pytest.mark.parametrize("page", SHOWN, ids=lambda page: page.name)
def test_python_that_is_shown_runs(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("VARDE_DATA", str(tmp_path))
    monkeypatch.delenv("VARDE_EDITION", raising=False)
    blocks = re.findall(r"```pycon\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    assert blocks
    test = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, page.name, str(page), 0)
    assert doctest.DocTestRunner().run(test).failed == 0
