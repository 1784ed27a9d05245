"""The client against a publisher that answers well, badly, or not at all."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from varde.errors import SourceChanged, Terminal, Transient

URL = "https://api.psdata.un.org/public/data/DPO-UCHISTORICAL/json"
NAME = "DPO-UCHISTORICAL.json"


def get(client, **options):
    return client.get(URL, name=NAME, source="un_contributions", **({"accept": "json"} | options))


def whole(hub):
    return hub.answer("/public/data/DPO-UCHISTORICAL/json", {})[0]


def rubbish(client):
    """Parts that stayed behind."""
    return list((client.store.folder / "part").glob("*"))


def test_importing_fetch_imports_no_http():
    code = "import sys, varde.fetch, varde.fetch.hub; sys.exit(any(m in sys.modules for m in ('httpx2', 'stamina')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_file_is_kept_by_its_bytes(hub, hub_client):
    client = hub_client(contact="desk@example.org")
    file = get(client)
    assert file.path.read_bytes() == whole(hub)
    assert file.path.name == file.sha256
    assert file.path.parent.name == file.sha256[:2]
    assert (file.url, file.name) == (URL, NAME)
    assert rubbish(client) == []
    agent = hub.requests[0].headers["User-Agent"]
    assert agent.startswith("varde/")
    assert agent.endswith("(+desk@example.org)")


def test_a_kept_file_is_asked_for_again_only_if_it_changed(hub, hub_client):
    first = get(hub_client())
    again = get(hub_client())
    assert again == first
    assert hub.requests[1].headers["If-None-Match"]
    hub.tables["DPO-UCHISTORICAL"][0]["male_personnel"] += 1
    changed = get(hub_client())
    assert changed.sha256 != first.sha256
    assert first.path.exists()  # an edition made from it can be made again
    assert len(hub.requests) == 3


def test_a_damaged_copy_is_fetched_anew(hub, hub_client):
    first = get(hub_client())
    first.path.write_bytes(b"[")
    assert get(hub_client()).path.read_bytes() == whole(hub)
    assert "If-None-Match" not in hub.requests[1].headers


def test_faults_in_passing_are_healed(hub, hub_client):
    hub.fault("status", times=2, status=503)
    assert get(hub_client()).path.read_bytes() == whole(hub)
    assert len(hub.requests) == 3


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_publisher_that_stays_down_is_asked_so_often_and_no_more(hub, hub_client, status):
    hub.fault("status", times=99, status=status)
    client = hub_client()
    with pytest.raises(Transient, match=rf"answered {status} .*tried 3 times; asked at http://127"):
        get(client)
    assert len(hub.requests) == 3
    assert rubbish(client) == []
    assert client.store.kept(URL) is None


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 204, 206])
def test_a_refusal_is_final(hub, hub_client, status):
    hub.fault("status", times=99, status=status)
    with pytest.raises(Terminal, match=f"answered {status}"):
        get(hub_client())
    assert len(hub.requests) == 1


def test_retry_after_is_honoured(hub, hub_client):
    hub.fault("status", status=429, headers={"Retry-After": "100"})
    get(hub_client(patience=0.002))  # 100 s, scaled
    first, second = hub.requests
    assert second.at - first.at >= 0.2


def test_a_wait_beyond_reason_is_reported_and_not_waited_for(hub, hub_client):
    hub.fault("status", times=9, status=503, headers={"Retry-After": "3600"})
    with pytest.raises(Transient, match="asks to wait 3,600 s"):
        get(hub_client())
    assert len(hub.requests) == 1


def test_the_rest_of_a_cut_body_is_asked_for_alone(hub, hub_client):
    hub.fault("truncate", at=0.5)
    assert get(hub_client()).path.read_bytes() == whole(hub)
    rest = hub.requests[1].headers
    assert rest["Range"] == f"bytes={len(whole(hub)) // 2}-"
    assert rest["If-Range"].strip('"') == hashlib.sha256(whole(hub)).hexdigest()[:16]
    assert len(hub.requests) == 2


def test_a_body_that_changed_while_it_was_fetched_is_fetched_whole(hub, hub_client):
    def change(hub):
        hub.tables["DPO-UCHISTORICAL"][0]["male_personnel"] += 7

    hub.fault("truncate", at=0.5, then=change)
    assert get(hub_client()).path.read_bytes() == whole(hub)
    assert "If-Range" in hub.requests[1].headers


def test_a_body_without_a_name_for_its_version_is_never_put_together(hub, hub_client):
    hub.etags = False
    hub.fault("truncate", at=0.5)
    assert get(hub_client()).path.read_bytes() == whole(hub)
    assert "Range" not in hub.requests[1].headers


def test_a_server_that_takes_no_ranges_is_asked_for_the_whole(hub, hub_client):
    hub.ranges = False
    hub.fault("truncate", at=0.5)
    assert get(hub_client()).path.read_bytes() == whole(hub)
    assert "Range" not in hub.requests[1].headers


def test_a_body_that_is_always_cut_short_is_never_kept(hub, hub_client):
    before = get(hub_client())
    hub.tables["DPO-UCHISTORICAL"][0]["male_personnel"] += 1
    hub.etags = False
    hub.fault("truncate", times=99, at=0.5)
    client = hub_client()
    with pytest.raises(Transient, match="cut short"):
        get(client)
    assert len(hub.requests) == 4
    assert client.store.kept(URL).file == before
    assert rubbish(client) == []


def test_a_cut_that_no_length_betrays_is_seen_in_json(hub, hub_client):
    hub.fault("cut", at=0.5)
    with pytest.raises(SourceChanged, match="JSON to its end"):
        get(hub_client())


def test_a_stall_ends_by_the_time_out_and_goes_on_where_it_stopped(hub, hub_client):
    hub.fault("stall", at=0.5, seconds=3)
    assert get(hub_client(timeout=0.2)).path.read_bytes() == whole(hub)
    assert "Range" in hub.requests[1].headers


def test_a_publisher_that_always_stalls_is_given_up(hub, hub_client):
    hub.ranges = False
    hub.fault("stall", times=99, at=0.1, seconds=3)
    with pytest.raises(Transient, match=r"no byte came for 0.1 s \(tried 2 times"):
        get(hub_client(timeout=0.1, attempts=2))
    assert len(hub.requests) == 2


def test_a_slow_body_is_waited_for(hub, hub_client):
    hub.fault("drip", step=400, pause=0.01)
    assert get(hub_client()).path.read_bytes() == whole(hub)
    assert len(hub.requests) == 1


def test_a_drip_that_never_ends_is_given_up(hub, hub_client):
    hub.fault("drip", times=9, step=1, pause=0.01)
    with pytest.raises(Transient, match="came"):
        get(hub_client(timeout=0.05, attempts=1))


def test_nobody_at_the_address(hub_client):
    client = hub_client(mirrors=(("https://api.psdata.un.org", "http://127.0.0.1:9"),))
    with pytest.raises(Transient, match="refused"):
        get(client)


def test_redirects_are_followed_to_a_bound(hub, hub_client):
    hub.fault("redirect", to=f"{hub.url}/public/data/DPO-UCHISTORICAL/json?moved=1")
    assert get(hub_client()).path.read_bytes() == whole(hub)
    hub.fault("redirect", times=99)
    with pytest.raises(Terminal, match="redirects more than 5 times"):
        get(hub_client())
    assert len(hub.requests) == 2 + 6


@pytest.mark.parametrize("kind", ["text/html", "application/json", "text/csv"])
@pytest.mark.parametrize("accept", ["json", "csv"])
def test_a_page_that_says_sorry_with_status_200_is_refused(hub, hub_client, kind, accept):
    before = get(hub_client())
    hub.fault("html", type=kind)
    client = hub_client()
    with pytest.raises(SourceChanged, match=r"un_contributions.*found an HTML page, 'Service unavailable'"):
        get(client, accept=accept)
    assert client.store.kept(URL).file == before
    assert len(hub.requests) == 2
    assert rubbish(client) == []


@pytest.mark.parametrize("body", [b"", b"   ", b"id,name\n1,a\n", b"<data/>", b"\x1f\x8b\x08rest"])
def test_what_is_no_json_is_refused(hub, hub_client, body):
    hub.fault("body", body=body)
    with pytest.raises(SourceChanged, match="expected JSON"):
        get(hub_client())


def test_a_body_beyond_the_bound_is_refused_before_it_is_read(hub, hub_client):
    with pytest.raises(Terminal, match="larger than the bound"):
        get(hub_client(), limit=100)
    hub.fault("cut", at=1.0)
    client = hub_client()
    with pytest.raises(Terminal, match="larger than the bound"):
        get(client, limit=100)
    assert rubbish(client) == []


def test_fewer_rows_than_last_time_are_refused_unless_they_are_meant(hub, hub_client):
    first = get(hub_client(), rows=lambda path: 30)
    hub.tables["DPO-UCHISTORICAL"].pop()
    client = hub_client()
    with pytest.raises(SourceChanged, match="expected at least the 30 rows of the copy before, found 29"):
        get(client, rows=lambda path: 29)
    assert client.store.kept(URL).file == first
    assert get(hub_client(accept_fewer=True), rows=lambda path: 29) != first


def test_a_count_in_a_header_is_held_to(hub, hub_client):
    hub.count_header = lambda count: count + 1
    with pytest.raises(SourceChanged, match="expected the 31 rows that it declares, found 30"):
        get(hub_client(), rows=lambda path: 30)


def test_a_disk_that_is_full_leaves_the_old_file_and_no_half_one(hub, hub_client):
    resource = pytest.importorskip("resource")
    before = get(hub_client())
    rows = hub.tables["DPO-UCHISTORICAL"]
    rows += [{**rows[0], "contribution_id": 1000 + number} for number in range(2000)]
    client = hub_client()
    bound = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, bound[1]))
    try:
        with pytest.raises(Terminal, match=r"cannot be kept in .*File too large"):
            get(client)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, bound)
    assert len(hub.requests) == 2
    assert client.store.kept(URL).file == before
    assert rubbish(client) == []


def test_a_folder_that_cannot_be_made_is_told(hub, hub_client, tmp_path):
    Path(tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(Terminal, match="cannot be kept"):
        get(hub_client())


def test_progress_adds_up_over_a_cut(hub, hub_client):
    class Heard:
        def __init__(self):
            self.starts, self.sum, self.ended = [], 0, 0

        def start(self, label, total):
            self.starts.append((label, total))

        def advance(self, amount):
            self.sum += amount

        def done(self):
            self.ended += 1

    hub.ranges = False
    hub.fault("truncate", at=0.5)
    heard = Heard()
    get(hub_client(heard))
    size = len(whole(hub))
    assert (heard.starts[-1], heard.sum, heard.ended) == ((NAME, size), size, 1)


def test_the_longest_mirror_wins_and_only_at_a_boundary(hub_client):
    client = hub_client(
        mirrors=(("https://a.example", "http://127.0.0.1:1"), ("https://a.example/data", "http://127.0.0.1:2/d"))
    )
    assert client._address("https://a.example/data/x") == "http://127.0.0.1:2/d/x"
    assert client._address("https://a.example/database") == "http://127.0.0.1:1/database"
    assert client._address("https://a.example.org/") == "https://a.example.org/"


def test_retries_are_silent(hub, hub_client, capfd):
    hub.fault("status", times=2)
    get(hub_client())
    assert capfd.readouterr() == ("", "")
