"""Fixtures that several rooms' tests share."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import varde
from varde.edition.build import build
from varde.edition.raw import find_raws
from varde.fetch import Client, Progress
from varde.settings import Settings
from varde.sources import registry

sys.path.insert(0, str(Path(__file__).parent))

from publishers.hub import Hub, load, serve

SHARED = Path(__file__).parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> varde.Varde:
    """The record with every source that there is, built from the founders' shared data; the test is skipped where they are not."""
    if not SHARED.is_dir():
        pytest.skip("the founders' shared data are not beside the project")
    settings = Settings(tmp_path_factory.mktemp("full"))
    build(settings, find_raws(SHARED, registry().values()))
    return varde.open("current", settings=settings)


@pytest.fixture
def hub() -> Iterator[Hub]:
    """The UN's Peace and Security Data Hub on the loopback interface, with small invented tables."""
    hub = Hub(load())
    stop = serve(hub)
    yield hub
    stop()


@pytest.fixture
def hub_client(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Client]]:
    """Makes clients whose Hub is the loopback one: short time-outs, three attempts, next to no waiting."""
    for variable in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.upper(), raising=False)
    clients: list[Client] = []

    def make(
        progress: Progress | None = None, *, accept_fewer: bool = False, patience: float = 0.001, **fields: Any
    ) -> Client:
        settings = Settings(tmp_path / "data", **({"timeout": 2.0, "attempts": 3, "mirrors": hub.mirrors} | fields))
        clients.append(Client(settings, progress, accept_fewer=accept_fewer, patience=patience))
        return clients[-1]

    yield make
    for client in clients:
        client.close()
