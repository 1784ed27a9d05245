"""Updating against a Hub on the loopback interface: all of it serves at once, or the old edition goes on."""

from pathlib import Path

import pytest
from publishers.hub import Hub

from varde.edition import Edition, names
from varde.edition.update import update
from varde.edition.verify import verify
from varde.errors import InputError, SourceChanged, SourceError, UnknownName
from varde.settings import Settings

HUB = ("un_contributions", "un_fatalities", "un_operations")
"""The sources that the loopback Hub serves."""


@pytest.fixture
def settings(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    for variable in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.upper(), raising=False)
    return Settings(tmp_path / "data", timeout=2.0, attempts=1, mirrors=hub.mirrors)


def test_the_newest_releases_become_an_edition(settings: Settings) -> None:
    edition, changes, _ = update(settings, HUB, accept_loss=True)
    assert Edition.open(settings).name == edition.name
    assert verify(edition) == []
    assert set(HUB) <= set(changes.releases)
    raw = edition.manifest.sources["un_fatalities"]["raw"]
    assert [file["name"] for file in raw] == ["DPPADPOSS-FATALITIES.json"]
    assert (settings.data / "raw" / raw[0]["sha256"][:2] / raw[0]["sha256"]).is_file()
    again, same, _ = update(settings, HUB)
    assert again.name == edition.name
    assert same.tables == ()
    assert names(settings) == [edition.name]


def test_one_source_is_renewed_and_the_others_kept(settings: Settings) -> None:
    starter = Edition.open(settings, "starter")
    edition, changes, _ = update(settings, ["un_operations"], accept_loss=True)
    assert "un_operations" in changes.releases
    assert not {"un_contributions", "un_fatalities"} & set(changes.releases)
    assert edition.citation("un_personnel") == starter.citation("un_personnel")
    assert edition.spans("un_personnel") == starter.spans("un_personnel")
    assert edition.manifest.tables["un_personnel"] == starter.manifest.tables["un_personnel"]


@pytest.mark.parametrize("kind", ["html", "empty", "rename", "truncate"])
def test_a_publisher_that_fails_replaces_nothing(hub: Hub, settings: Settings, kind: str) -> None:
    old, *_ = update(settings, ["un_operations"], accept_loss=True)
    hub.tables["DPPADPOSS-FATALITIES"][0]["id"] = 77
    hub.fault(kind, times=99, where="DPPADPOSS-FATALITIES")  # type: ignore[arg-type]
    with pytest.raises(SourceError, match=r"un_fatalities|DPPADPOSS-FATALITIES"):
        update(settings, HUB, accept_loss=True)
    assert Edition.open(settings).name == old.name
    assert names(settings) == [old.name]


def test_a_release_that_lost_its_rows_is_refused(settings: Settings) -> None:
    with pytest.raises(SourceChanged, match=r"un_personnel: expected at least the \d+ rows"):
        update(settings, HUB)
    assert names(settings) == []


def test_what_cannot_be_fetched_is_said(settings: Settings) -> None:
    with pytest.raises(InputError, match="memberships comes with Varde itself"):
        update(settings, ["memberships"])
    by_hand = r"terrorism_gti has no address.*visionofhumanity.*iep_gti_\*.*varde edition build --from FOLDER --only terrorism_gti"
    with pytest.raises(InputError, match=by_hand):
        update(settings, ["terrorism_gti"])
    with pytest.raises(UnknownName, match="un_fatalities"):
        update(settings, ["un_fatality"])
