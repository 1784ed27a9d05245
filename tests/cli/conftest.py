"""The command line, run in this process, in an environment where nothing but the starter edition is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from varde.cli.main import cli

Run = Callable[..., Result]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(data: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    for name in ("VARDE_EDITION", "VARDE_LANG", "VARDE_TIMEOUT", "VARDE_ATTEMPTS", "VARDE_CONTACT", "VARDE_MIRRORS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("VARDE_DATA", str(data))

    def _run(*args: str, **options: object) -> Result:
        return CliRunner().invoke(cli, list(args), prog_name="varde", **options)  # type: ignore[arg-type]

    return _run
