"""Files of the Harvard Dataverse, from a small one on the loopback interface."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from varde.errors import SourceChanged
from varde.fetch import Client
from varde.fetch.dataverse import DATAVERSE, fetch_file
from varde.settings import Settings
from varde.sources import get

SPECIMENS = Path(__file__).parents[1] / "specimens" / "dataverse"
FILES: list[Any] = [
    {"label": "UNVotes_old.csv", "dataFile": {"id": 7}},
    {"label": "UNVotes_specimen.csv", "dataFile": {"id": 12}},
    {"label": "IdealpointsMay2025.tab", "dataFile": {"id": 9}},
    {"label": "IdealPointDyads1946-2025.csv", "dataFile": {"id": 13}},
    {"label": "Codebook.pdf", "dataFile": {"id": 10}},
]


@pytest.fixture
def answers() -> dict[str, bytes]:
    points = (SPECIMENS / "IdealpointsMay2025.csv").read_bytes().replace(b",", b"\t")
    return {
        "/datasets/:persistentId/versions/:latest/files": json.dumps({"status": "OK", "data": FILES}).encode(),
        "/access/datafile/12": (SPECIMENS / "UNVotes_specimen.csv").read_bytes(),
        "/access/datafile/9": points,
    }


@pytest.fixture
def client(answers: dict[str, bytes], tmp_path: Path) -> Iterator[Client]:
    class Dataverse(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = answers.get(self.path.split("?")[0])
            self.send_response(200 if body is not None else 404)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Dataverse)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    mirror = (DATAVERSE, f"http://127.0.0.1:{server.server_port}")
    with Client(Settings(tmp_path / "data", timeout=2.0, attempts=1, mirrors=(mirror,)), patience=0.001) as made:
        yield made
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("key", "name"), [("unga_votes", "UNVotes_specimen.csv"), ("unga_ideal_points", "IdealpointsMay2025.tab")]
)
def test_a_source_gets_its_file_and_can_read_it(client: Client, key: str, name: str) -> None:
    source = get(key)
    assert source.fetch is not None
    [file] = source.fetch(client)
    assert file.name == name
    assert file.url.startswith("https://dataverse.harvard.edu/api/access/datafile/")
    assert source.load([file]).used == (file,)


@pytest.mark.parametrize(
    ("listing", "match"),
    [
        (b'{"status": "ERROR", "message": "gone"}', "a list under 'data'"),
        (b'{"data": []}', "a list of files"),
        (b'{"data": [{"name": "a"}]}', "a label and a number"),
        (b'{"data": [{"label": "UNVotes.RData", "dataFile": {"id": 1}}]}', "UNVotes.RData"),
        (b"<!DOCTYPE html><title>Human?</title>", "HTML"),
    ],
    ids=["error", "nothing", "other form", "no such file", "a page"],
)
def test_a_listing_that_has_changed_is_refused(
    client: Client, answers: dict[str, bytes], listing: bytes, match: str
) -> None:
    answers["/datasets/:persistentId/versions/:latest/files"] = listing
    with pytest.raises(SourceChanged, match=match):
        fetch_file(client, "unga_votes", "10.7910/DVN/LEJUQZ", r"UNVotes.*\.(csv|tab)")
