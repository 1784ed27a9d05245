"""``varde update`` against a Hub on the loopback interface: what changed on stdout, the steps on stderr, and every fault survived."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from publishers.hub import Hub

from varde.edition import Edition
from varde.settings import Settings
from varde.sources import registry

HUB = ("un_contributions", "un_fatalities", "un_operations")
"""The sources that the loopback Hub serves."""
Run = Callable[..., Result]
FAULTS: list[tuple[str, dict[str, Any]]] = [
    ("status", {"status": 500}),
    ("truncate", {}),
    ("html", {}),
    ("empty", {}),
    ("rename", {}),
    ("fewer", {}),
    ("redirect", {}),
    ("stall", {}),
]


@pytest.fixture
def publisher(hub: Hub, monkeypatch: pytest.MonkeyPatch, run: Run) -> Hub:
    for variable in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.upper(), raising=False)
    monkeypatch.setenv("VARDE_MIRRORS", ",".join(f"{address}={mirror}" for address, mirror in hub.mirrors))
    monkeypatch.setenv("VARDE_TIMEOUT", "0.4")
    monkeypatch.setenv("VARDE_ATTEMPTS", "1")
    return hub


def test_update_prints_what_changed_and_serves(publisher: Hub, run: Run, data: Path) -> None:
    done = run("update", *HUB, "--accept-loss")
    assert done.exit_code == 0
    assert "un_personnel" in done.stdout
    assert "fetching un_contributions" in done.stderr
    assert "serves now" in done.stderr
    assert Edition.open(Settings(data=data)).name in run("edition", "list").stdout
    again = run("update", *HUB)
    assert again.exit_code == 0
    assert "hold the same tables" in again.stdout


@pytest.mark.parametrize(("kind", "options"), FAULTS, ids=[kind for kind, _ in FAULTS])
def test_a_fault_of_the_publisher_ends_with_a_sentence_and_replaces_nothing(
    publisher: Hub, run: Run, data: Path, kind: Any, options: dict[str, Any]
) -> None:
    assert run("update", *HUB, "--accept-loss").exit_code == 0
    serving = Edition.open(Settings(data=data)).name
    publisher.tables["DPO-UCHISTORICAL"][0]["male_personnel"] += 1  # so that the kept copy is not enough
    publisher.fault(kind, times=99, where="DPO-UCHISTORICAL", **options)
    failed = run("update", *HUB)
    assert failed.exit_code == 4
    assert failed.stderr.splitlines()[-1].startswith("Error: ")
    assert "Traceback" not in failed.output
    assert failed.stdout == ""
    assert Edition.open(Settings(data=data)).name == serving


def test_where_all_are_asked_one_that_fails_keeps_what_it_has(
    publisher: Hub, run: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("varde.edition.update.registry", lambda: {key: registry()[key] for key in HUB})
    assert run("update", "--accept-loss").exit_code == 0
    old = Edition.open(Settings(data=data))
    publisher.tables["DPO-UCHISTORICAL"][0]["male_personnel"] += 1
    publisher.tables["DPPADPOSS-PKO"][0]["mission_name"] += " (UNTSO)"
    publisher.fault("html", times=99, where="DPO-UCHISTORICAL")
    done = run("update")
    assert done.exit_code == 4
    assert "un_operations" in done.stdout
    assert "Error: un_contributions is as it was: " in done.stderr
    assert "Traceback" not in done.output
    new = Edition.open(Settings(data=data))
    assert new.manifest.tables["un_personnel"] == old.manifest.tables["un_personnel"]
    assert new.manifest.tables["un_operations"] != old.manifest.tables["un_operations"]
