"""UCDP's files by name and its API by token: the newest that is there, and never a part of it taken for the whole."""

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from publishers.ucdp import Ucdp, serve

from varde.errors import SourceChanged, SourceError, Terminal, Transient
from varde.fetch import Client
from varde.fetch.ucdp import fetch_api, fetch_candidates, fetch_yearly
from varde.settings import Settings
from varde.sources import get

GED = "ged/ged{release}-csv.zip"
ROWS = [{"id": number, "best": number * 2, "source_article": "long", "side_a": None} for number in range(8)]


@pytest.fixture
def ucdp(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ucdp]:
    for variable in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.upper(), raising=False)
    publisher = Ucdp()
    stop = serve(publisher)
    yield publisher
    stop()


@pytest.fixture
def client(ucdp: Ucdp, tmp_path: Path) -> Iterator[Callable[[str], Client]]:
    made: list[Client] = []

    def make(token: str = "") -> Client:
        settings = Settings(tmp_path, timeout=2.0, attempts=1, mirrors=ucdp.mirrors, ucdp_token=token)
        made.append(Client(settings, patience=0.001))
        return made[-1]

    yield make
    for each in made:
        each.close()


def packed() -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as archive:
        archive.writestr("GEDEvent.csv", "id\n1\n")
    return body.getvalue()


def test_this_years_release_is_taken_where_it_is_there(ucdp: Ucdp, client: Callable[..., Client]) -> None:
    ucdp.files = {"ged/ged251-csv.zip": packed(), "ged/ged261-csv.zip": packed()}
    file = fetch_yearly(client(), "ucdp_ged", GED, today=dt.date(2026, 7, 1))
    assert (file.name, file.url) == ("ged261-csv.zip", "https://ucdp.uu.se/downloads/ged/ged261-csv.zip")


def test_last_years_release_is_taken_until_this_years_comes(ucdp: Ucdp, client: Callable[..., Client]) -> None:
    ucdp.files = {"ged/ged251-csv.zip": packed()}
    assert fetch_yearly(client(), "ucdp_ged", GED, today=dt.date(2026, 3, 1)).name == "ged251-csv.zip"


def test_a_release_that_is_not_there_is_said_and_no_older_one_is_taken(
    ucdp: Ucdp, client: Callable[..., Client]
) -> None:
    ucdp.files = {"ged/ged241-csv.zip": packed()}
    with pytest.raises(Terminal, match="404"):
        fetch_yearly(client(), "ucdp_ged", GED, today=dt.date(2026, 3, 1))
    assert len(ucdp.requests) == 2


def test_an_error_page_is_no_zip(ucdp: Ucdp, client: Callable[..., Client]) -> None:
    ucdp.files = {"ged/ged261-csv.zip": b"<!DOCTYPE html><title>Moved</title>"}
    with pytest.raises(SourceChanged, match="Moved"):
        fetch_yearly(client(), "ucdp_ged", GED, today=dt.date(2026, 7, 1))


def test_the_longest_candidate_file_and_the_months_after_it_are_taken(
    ucdp: Ucdp, client: Callable[..., Client]
) -> None:
    names = ["v25_01_25_12", "v26_01_26_03", "v26_0_1", "v26_0_4", "v26_0_5"]
    ucdp.files = {f"candidateged/GEDEvent_{name}.csv": f"id\n{name}\n".encode() for name in names}
    found = fetch_candidates(client(), "ucdp_candidate", columns=("id",), today=dt.date(2026, 8, 20))
    assert [file.name for file in found] == [f"GEDEvent_{name}.csv" for name in ("v26_01_26_03", "v26_0_4", "v26_0_5")]
    before = fetch_candidates(client(), "ucdp_candidate", columns=("id",), today=dt.date(2026, 6, 20))
    assert [file.name for file in before][:2] == ["GEDEvent_v25_01_25_12.csv", "GEDEvent_v26_01_26_03.csv"]


def test_no_candidate_file_at_all_is_a_change(client: Callable[..., Client]) -> None:
    with pytest.raises(SourceChanged, match="a file of candidate events"):
        fetch_candidates(client(), "ucdp_candidate", columns=("id",), today=dt.date(2026, 8, 20))


def test_the_api_is_asked_where_there_is_a_token_and_no_file(ucdp: Ucdp, client: Callable[..., Client]) -> None:
    ucdp.rows = {"gedevents/25.1": ROWS}
    columns = ("id", "best", "side_a")
    asked = fetch_yearly(
        client("secret"), "ucdp_ged", GED, resource="gedevents", columns=columns, today=dt.date(2026, 3, 1)
    )
    assert asked.name == "GEDEvent_v25_1.csv"
    with asked.path.open(newline="") as text:
        assert list(csv.DictReader(text)) == [{"id": str(n), "best": str(n * 2), "side_a": ""} for n in range(8)]
    with pytest.raises(Terminal, match="404"):
        fetch_yearly(client(), "ucdp_ged", GED, resource="gedevents", columns=columns, today=dt.date(2026, 3, 1))


def test_the_token_goes_to_the_api_alone_and_is_shown_by_nothing(ucdp: Ucdp, client: Callable[..., Client]) -> None:
    ucdp.rows = {"gedevents/25.1": ROWS}
    asking = client("secret")
    fetch_yearly(asking, "ucdp_ged", GED, resource="gedevents", columns=("id",), today=dt.date(2025, 3, 1))
    for path, token in ucdp.requests:
        assert "secret" not in path
        assert (token == "secret") == path.startswith("/ucdpapi.pcr.uu.se/")
    assert "secret" not in repr(asking.settings)
    with pytest.raises(Terminal, match=r"401.*VARDE_UCDP_TOKEN") as refused:
        fetch_api(client("stolen"), "ucdp_ged", "gedevents", "25.1", ("id",), name="a.csv")
    assert "stolen" not in str(refused.value)


def test_an_api_that_ends_early_with_status_200_is_refused(ucdp: Ucdp, client: Callable[..., Client]) -> None:
    ucdp.rows, ucdp.stop_after = {"gedevents/25.1": ROWS}, 2
    with pytest.raises(SourceChanged, match="the 8 rows that it declares, found 6"):
        fetch_api(client("secret"), "ucdp_ged", "gedevents", "25.1", ("id",), name="a.csv")


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda page, number: page | {"TotalCount": 8 - number}, "8 rows in all, as on the first page"),
        (lambda page, number: page | {"NextPageUrl": "http://e.example/?page=1"}, "pages that come to an end"),
        (lambda page, number: page | {"Result": ROWS[:3] if number < 2 else ROWS[:2]}, "each row once"),
        (lambda page, number: {"message": "too many"}, "TotalCount"),
        (lambda page, number: page | {"Result": None}, "Result"),
        (lambda page, number: page | {"TotalCount": "8"}, "TotalCount"),
        (lambda page, number: page | {"Result": [{"id": 1}] * 3}, "column 'best'"),
        (lambda page, number: [], "TotalCount"),
    ],
    ids=["count", "loop", "repeat", "object", "result", "text", "column", "list"],
)
def test_an_api_that_says_something_else_is_refused(
    ucdp: Ucdp, client: Callable[..., Client], spoil: Callable[[dict, int], object], why: str
) -> None:
    ucdp.rows, ucdp.spoil = {"gedevents/25.1": ROWS}, spoil
    with pytest.raises(SourceChanged, match=why):
        fetch_api(client("secret"), "ucdp_ged", "gedevents", "25.1", ("id", "best"), name="a.csv")


def test_an_api_that_declares_nothing_is_refused(ucdp: Ucdp, client: Callable[..., Client]) -> None:
    ucdp.rows = {"gedevents/25.1": []}
    with pytest.raises(SourceChanged, match="at least one row"):
        fetch_api(client("secret"), "ucdp_ged", "gedevents", "25.1", ("id",), name="a.csv")


def answering(ucdp: Ucdp, change: Callable[[int, bytes, int], tuple[int, bytes]]) -> None:
    """Make the API answer as ``change`` says, given the status, the body and how many requests there have been."""
    usual = ucdp.answer

    def answer(path: str, query: dict[str, list[str]], token: str | None) -> tuple[int, bytes]:
        return change(*usual(path, query, token), len(ucdp.requests))

    ucdp.answer = answer  # type: ignore[method-assign]


LOGIN = b"<!DOCTYPE html><title>Log in</title>"


@pytest.mark.parametrize(
    ("change", "kind", "why"),
    [
        (lambda status, body, number: (403, b"no"), Terminal, "403 Forbidden.*VARDE_UCDP_TOKEN"),
        (lambda status, body, number: (429, b"slowly"), Transient, "429 Too Many Requests"),
        (lambda status, body, number: (status, body) if number < 3 else (502, b""), Transient, "page=2.*502"),
        (lambda status, body, number: (status, body) if number < 2 else (404, b""), Terminal, "page=1.*404"),
        (lambda status, body, number: (200, LOGIN), SourceChanged, "an HTML page, 'Log in'"),
        (lambda status, body, number: (status, body if number < 2 else LOGIN), SourceChanged, "an HTML page"),
        (lambda status, body, number: (200, b""), SourceChanged, "an empty body"),
        (lambda status, body, number: (200, b"[]"), SourceChanged, "TotalCount"),
        (lambda status, body, number: (200, body[: body.rindex(b"}, {") + 1]), SourceChanged, "expected JSON"),
        (lambda status, body, number: (200, body.replace(b"long", b"l\xf8ng")), SourceChanged, "expected JSON"),
    ],
    ids=["403", "429", "502", "gone", "page", "later page", "empty", "list", "cut", "encoding"],
)
def test_an_api_that_fails_gives_no_file(
    ucdp: Ucdp,
    client: Callable[..., Client],
    change: Callable[[int, bytes, int], tuple[int, bytes]],
    kind: type[SourceError],
    why: str,
) -> None:
    ucdp.rows = {"gedevents/25.1": ROWS}
    answering(ucdp, change)
    asking = client("secret")
    with pytest.raises(kind, match=why):
        fetch_api(asking, "ucdp_ged", "gedevents", "25.1", ("id", "best"), name="a.csv")
    assert not list(asking.store.folder.rglob("a.csv*"))


def test_a_page_that_comes_twice_does_not_stand_in_for_one_that_never_comes(
    ucdp: Ucdp, client: Callable[..., Client]
) -> None:
    ucdp.rows = {"gedevents/25.1": [*ROWS, {"id": 8, "best": 16}]}  # three full pages, as many rows as are declared
    ucdp.spoil = lambda page, number: page | {"Result": ROWS[3:6] if number == 2 else page["Result"]}
    with pytest.raises(SourceChanged, match="each row once, found 3 rows twice"):
        fetch_api(client("secret"), "ucdp_ged", "gedevents", "25.1", ("id", "best"), name="a.csv")


def test_a_release_that_has_fewer_events_than_last_time_is_refused(ucdp: Ucdp, client: Callable[..., Client]) -> None:
    ucdp.rows = {"gedevents/25.1": ROWS}
    asking = client("secret")
    fetch_api(asking, "ucdp_ged", "gedevents", "25.1", ("id", "best"), name="a.csv")
    ucdp.rows = {"gedevents/25.1": ROWS[:6]}  # fewer, and it says so: nothing in the answer is amiss
    with pytest.raises(SourceChanged, match="at least the 8 rows of the copy before, found 6"):
        fetch_api(asking, "ucdp_ged", "gedevents", "25.1", ("id", "best"), name="a.csv")


def test_an_answer_that_a_reader_did_not_foresee_is_the_publishers_change(
    client: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> object:
        raise TypeError("unhashable type: 'list'")

    monkeypatch.setattr("varde.fetch.ucdp.fetch_yearly", broken)
    with pytest.raises(SourceChanged, match=r"ucdp_ged has changed: the publisher's answer.*TypeError: unhashable"):
        get("ucdp_ged").obtain(client())
