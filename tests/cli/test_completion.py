"""What the shell completes: commands, options, countries, measures, missions, dimensions and their values."""

import shutil
import subprocess
import sys
from collections.abc import Callable

import pytest
from click.shell_completion import ShellComplete
from click.testing import Result

from varde.cli.main import cli

Run = Callable[..., Result]


def complete(line: str) -> list[str]:
    *args, last = line.split(" ")
    return [item.value for item in ShellComplete(cli, {}, "varde", "_VARDE_COMPLETE").get_completions(args, last)]


@pytest.mark.parametrize(
    ("line", "has"),
    [
        ("", "brief"),
        ("br", "brief"),
        ("brief NO", "NOR"),
        ("brief Norw", "Norway"),
        ("brief NOR --la", "--lang"),
        ("brief NOR --lang ", "nb"),
        ("ask un_p", "un_personnel"),
        ("ask un_personnel co", "country="),
        ("ask un_personnel o", "on="),
        ("ask un_personnel country=NO", "country=NOR"),
        ("ask un_personnel country = NO", "NOR"),
        ("ask un_personnel country =", "NOR"),
        ("ask un_personnel mission=MINUSM", "mission=MINUSMA"),
        ("ask un_personnel kind=p", "kind=police"),
        ("ask un_personnel by=mi", "by=mission"),
        ("ask un_personnel --by mi", "mission"),
        ("ask membership organisation=NA", "organisation=NATO"),
        ("measures women", "women_share_un"),
        ("sources un_c", "un_contributions"),
        ("edition ver", "verify"),
        ("edition show st", "starter"),
        ("update un_", "un_contributions"),
    ],
)
def test_it_completes(line: str, has: str) -> None:
    assert has in complete(line)


def test_nothing_known_completes_to_nothing() -> None:
    assert complete("ask no_such_measure co") == []
    assert complete("ask un_personnel on=20") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_one_that_its_shell_reads(run: Run, shell: str) -> None:
    result = run("completion", shell)
    assert result.exit_code == 0
    assert "_VARDE_COMPLETE" in result.stdout
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=result.stdout, text=True, check=True)


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
def test_bash_itself_gets_the_missions() -> None:
    environ = {
        "PATH": "",
        "_VARDE_COMPLETE": "bash_complete",
        "COMP_WORDS": "varde ask un_personnel mission = UNMIS",
        "COMP_CWORD": "5",
    }
    result = subprocess.run([sys.executable, "-m", "varde"], env=environ, capture_output=True, text=True, check=True)
    assert "plain,UNMISS" in result.stdout.splitlines()
