"""The command as the system runs it: exit codes, encodings, closed pipes, and what is imported to start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ASK = ["ask", "un_personnel", "country=NOR", "kind=police", "on=2017-07"]


def start(*args: str, **environ: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith(("VARDE_", "PYTHONIO", "LC_"))}
    return subprocess.run(
        [sys.executable, "-m", "varde", *args], capture_output=True, text=True, encoding="utf-8", env={**env, **environ}
    )


def test_it_runs_as_a_module() -> None:
    result = start("--version")
    assert result.returncode == 0
    assert result.stdout.startswith("varde ")


def test_a_mistake_has_no_traceback() -> None:
    result = start("ask", "un_personnel", "country=Norwya")
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr.splitlines() == ["Error: No country 'Norwya'. Did you mean 'Norway (NOR)'?"]


@pytest.mark.parametrize(
    "environ", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "latin-1"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}]
)
def test_output_is_utf8_whatever_the_locale(environ: dict[str, str]) -> None:
    result = start("brief", "CIV", "--on", "2017-07-31", "--lang", "nb", **environ)
    assert result.returncode == 0
    assert "å" in result.stdout


def test_a_closed_pipe_is_quiet() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "varde", "ask", "un_personnel", "by=kind", "from=2015-01", "to=2025-07"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


EVERY = [
    ["brief", "NOR"],
    ["brief", "NOR", "--format", "html"],
    ASK,
    ["check", "-"],
    ["measures"],
    ["sources"],
    ["edition", "list"],
    ["edition", "verify"],
    ["completion", "bash"],
    ["--help"],
]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("args", EVERY, ids=" ".join)
def test_a_full_disk_is_told_in_a_sentence(args: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "varde", *args],
            input="Norway has 45 soldiers.",
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert result.returncode == 1
    assert result.stderr == "Error: Cannot write the answer: No space left on device.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_error_that_cannot_be_told_has_its_exit_code() -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run([sys.executable, "-m", "varde", "brief", "Norwya"], stderr=full)
    assert result.returncode == 2


def test_without_any_output_it_runs_all_the_same() -> None:
    result = subprocess.run(["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "varde", "brief", "NOR"])
    assert result.returncode == 0


@pytest.mark.parametrize(
    ("args", "unwanted"),
    [
        (["--help"], {"duckdb", "httpx2", "vl_convert", "rich", "jinja2", "babel", "rapidfuzz"}),
        (["completion", "zsh"], {"duckdb", "httpx2", "vl_convert", "rich", "jinja2", "rapidfuzz"}),
        (["sources"], {"duckdb", "httpx2", "vl_convert", "rich", "jinja2", "rapidfuzz"}),
        (ASK, {"httpx2", "vl_convert", "jinja2", "pdfplumber", "pypdfium2", "rapidfuzz"}),
        (["brief", "NOR"], {"httpx2", "vl_convert", "pdfplumber", "pypdfium2", "rapidfuzz"}),
        (["brief", "NOR", "--format", "html"], {"httpx2", "rich", "pdfplumber", "altair", "pandas", "numpy"}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_command_imports_only_what_it_needs(args: list[str], unwanted: set[str]) -> None:
    script = (
        "import sys, varde.cli.main as m\n"
        f"try: m.main({args!r})\n"
        "except SystemExit: pass\n"
        f"print('loaded', *sorted({unwanted!r} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert result.stdout.splitlines()[-1] == "loaded"
