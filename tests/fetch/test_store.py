"""The raw store: what is kept, what is not believed, and what dead runs leave."""

import os
import time

import pytest

from varde.fetch import RawStore
from varde.fetch.store import STALE

URL = "https://publisher.example/a.csv"


@pytest.fixture
def store(tmp_path):
    return RawStore(tmp_path / "raw")


def keep(store, content=b"id\n1\n", url=URL, **known):
    with store.part() as part:
        part.write(content)
        return store.keep(part, url, "a.csv", **known)


def entry(store):
    return next((store.folder / "index").glob("*.json"))


def test_what_is_kept_is_found_again_with_what_was_known(store):
    file = keep(store, etag='"1"', modified="Mon, 31 Jul 2017 00:00:00 GMT", rows=1)
    kept = store.kept(URL)
    assert kept.file == file
    assert (kept.size, kept.etag, kept.modified, kept.rows) == (5, '"1"', "Mon, 31 Jul 2017 00:00:00 GMT", 1)
    assert [known.file for known in store.all()] == [file]


def test_the_same_bytes_from_two_addresses_are_kept_once(store):
    first, second = keep(store), keep(store, url="https://publisher.example/b.csv")
    assert first.path == second.path
    assert len(list(store.all())) == 2


def test_an_address_never_seen(store):
    assert store.kept(URL) is None
    assert store.floor(URL) is None
    assert list(store.all()) == []


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"sha256": 1}', b"\xff\xfe"])
def test_an_index_that_cannot_be_read_is_no_index(store, damage):
    keep(store)
    entry(store).write_bytes(damage)
    assert store.kept(URL) is None
    assert list(store.all()) == []


def test_the_floor_outlives_a_raw_file_that_was_removed(store):
    keep(store, rows=7).path.unlink()
    assert store.kept(URL) is None
    assert store.floor(URL) == 7


def test_a_part_that_was_not_kept_is_gone_whatever_happened(store):
    def die():
        with store.part() as part:
            part.write(b"half")
            raise RuntimeError("mid-way")

    with pytest.raises(RuntimeError, match="mid-way"):
        die()
    assert list((store.folder / "part").iterdir()) == []


def test_parts_of_dead_runs_are_swept_and_those_of_living_ones_are_not(store):
    keep(store)
    dead, living = store.folder / "part" / "dead.part", store.folder / "part" / "living.part"
    for path in (dead, living):
        path.write_bytes(b"half")
    long_ago = time.time() - STALE - 60
    os.utime(dead, (long_ago, long_ago))
    keep(store, b"id\n2\n")
    assert not dead.exists()
    assert living.exists()
    assert store.kept(URL).file.path.read_bytes() == b"id\n2\n"


def test_a_run_that_is_killed_trips_no_later_one(store):
    keep(store)
    (store.folder / "part" / "0123456789abcdef.part").write_bytes(b"half")
    (store.folder / "part" / "a folder.part").mkdir()
    (store.folder / "index" / "half.json").write_bytes(b'{"url": ')
    assert keep(store, b"id\n3\n").path.read_bytes() == b"id\n3\n"
    assert len(list(store.all())) == 1


def test_confirming_keeps_the_day_of_retrieval(store):
    file = keep(store, etag='"1"')
    text = entry(store).read_text().replace(file.retrieved.isoformat(), "2017-07-31")
    entry(store).write_text(text)
    again = store.confirm(store.kept(URL))
    assert again.retrieved.isoformat() == "2017-07-31"
    assert store.kept(URL).confirmed == file.retrieved
