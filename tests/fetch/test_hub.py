"""The Hub's tables: whole, or refused by name."""

import pytest

from varde.errors import SourceChanged, Transient
from varde.fetch.hub import HUB, fetch_dataset, metadata
from varde.fetch.hub_table import parse_table, read_count, read_date, read_table
from varde.fetch.paging import pages

KEY = "un_contributions"
DATASET = "DPO-UCHISTORICAL"
COLUMNS = ("contribution_id", "last_reporting_date", "mission_acronym", "male_personnel")
URL = f"{HUB}/data/{DATASET}/json"
SUMS = ("male_personnel", "female_personnel")


def fetch(client, **options):
    return fetch_dataset(client, KEY, DATASET, COLUMNS, **options)


def test_a_table_is_had_whole_in_one_file(hub, hub_client):
    (file,) = fetch(hub_client())
    assert file.name == "DPO-UCHISTORICAL.json"
    assert len(read_table(file, KEY, COLUMNS).rows) == 30
    assert [request.path.split("/")[2] for request in hub.requests] == ["data", "metadata", "data"]


def test_a_table_that_has_not_changed_costs_one_request(hub, hub_client):
    first = fetch(hub_client())
    hub.requests.clear()
    assert fetch(hub_client()) == first
    assert len(hub.requests) == 1


@pytest.mark.parametrize("form", ["json", "csv"])
def test_rows_left_out_are_found_by_the_page_where_the_last_must_stand(hub, hub_client, form):
    hub.fault("fewer", rows=1)
    client = hub_client()
    with pytest.raises(SourceChanged, match=r"expected the last 29 of 29 rows, found 30 rows"):
        fetch(client, form=form)
    assert list(client.store.all()) == []
    assert len(hub.requests) == 3


def test_rows_left_out_are_found_by_what_the_metadata_declare(hub, hub_client):
    hub.metadata["Row Count"] = 31
    client = hub_client()
    with pytest.raises(SourceChanged, match="expected the 31 rows that its metadata declare, found 30"):
        fetch(client)
    hub.metadata["Row Count"] = 30
    assert fetch(client)
    assert len(hub.requests) == 4


def test_a_table_of_a_full_probe_page_is_confirmed_too(hub, hub_client):
    rows = hub.tables[DATASET]
    hub.tables[DATASET] = [{**rows[0], "contribution_id": number} for number in range(1000)]
    fetch(hub_client())
    assert hub.requests[-1].query == {"per_page": "999", "page_num": "2"}


def test_a_table_that_shrank_is_refused(hub, hub_client):
    before = fetch(hub_client())
    del hub.tables[DATASET][-3:]
    client = hub_client()
    with pytest.raises(SourceChanged, match="expected at least the 30 rows of the copy before, found 27"):
        fetch(client)
    assert [kept.file for kept in client.store.all()] == list(before)
    (taken,) = fetch(hub_client(accept_fewer=True))
    assert taken not in before


@pytest.mark.parametrize(
    ("kind", "options", "found"),
    [
        ("html", {}, "an HTML page, 'Service unavailable'"),
        ("html", {"type": "application/json"}, "an HTML page"),
        ("empty", {}, "expected at least one row, found none"),
        ("rename", {"column": "mission_acronym", "to": "mission"}, "column 'mission_acronym' in .*expected present"),
        ("body", {"body": b'{"message": "Not available"}'}, "expected a list of rows, found an object with message"),
        ("body", {"body": b"[1, 2]"}, "a list of something else"),
        ("body", {"body": b'[{"a": 1}, }]'}, "JSONDecodeError"),
        ("body", {"body": b'[{"a": "\xff"}]'}, "UnicodeDecodeError"),
        ("cut", {"at": 0.5}, "expected JSON to its end"),
    ],
)
def test_what_is_not_the_table_is_refused_by_name(hub, hub_client, kind, options, found):
    before = fetch(hub_client())
    hub.tables[DATASET][0]["male_personnel"] += 1
    hub.requests.clear()
    hub.fault(kind, **options)
    client = hub_client()
    with pytest.raises(SourceChanged, match=f"Source un_contributions has changed: .*{found}.*Nothing was replaced"):
        fetch(client)
    assert [kept.file for kept in client.store.all()] == list(before)
    assert len(hub.requests) == 1
    assert list((client.store.folder / "part").iterdir()) == []


def test_a_table_that_will_not_come_whole_is_put_together_from_pages(hub, hub_client):
    hub.ranges = False
    hub.fault("truncate", times=3)
    (file,) = fetch(hub_client(), page_size=7)
    assert read_table(file, KEY, COLUMNS).rows == tuple(hub.tables[DATASET])
    assert len(hub.requests) == 3 + 5 + 2
    hub.requests.clear()
    (again,) = fetch(hub_client())  # the whole comes again, and is what it was
    assert read_table(again, KEY, COLUMNS).rows == tuple(hub.tables[DATASET])


def test_pages_that_fail_too_replace_nothing(hub, hub_client):
    hub.fault("status", times=99, status=500)
    client = hub_client()
    with pytest.raises(Transient, match="answered 500"):
        fetch(client)
    assert len(hub.requests) == 6
    assert list(client.store.all()) == []


def test_pages_that_shift_while_they_are_read_are_refused(hub, hub_client):
    hub.fault("status", times=3, status=504)
    rows = hub.tables[DATASET]
    hub.fault("drip", where="page_num=1", step=100_000, pause=0)
    whole = hub.answer

    def shifting(path, query):
        if query.get("page_num") == "2":
            hub.tables[DATASET] = [rows[0], *rows[:-1]]
        return whole(path, query)

    hub.answer = shifting
    client = hub_client()
    with pytest.raises(SourceChanged, match="expected each row once, found 1 rows again"):
        fetch(client, page_size=7)
    assert list(client.store.all()) == []


def test_json_and_csv_are_held_against_each_other(hub, hub_client):
    assert [file.name for file in fetch(hub_client(), sums=SUMS)] == [f"{DATASET}.json", f"{DATASET}.csv"]


def test_json_and_csv_that_disagree_are_refused(hub, hub_client):
    hub.fault("rename", where="/csv", column="Experts on Mission,1,3,", to="Experts on Mission,1,4,")
    with pytest.raises(SourceChanged, match=r"sum of 'male_personnel': expected \d+ as in .*json, found \d+ in .*csv"):
        fetch(hub_client(), sums=SUMS)


def test_metadata_of_another_table_are_refused(hub, hub_client):
    assert metadata(hub_client(), KEY, DATASET)["Dataset ID"] == DATASET
    hub.fault("empty", where="/metadata/")
    with pytest.raises(SourceChanged, match="an entry with Dataset ID DPO-UCHISTORICAL"):
        metadata(hub_client(), KEY, DATASET)


def test_dates_and_numbers_are_the_same_in_both_forms(hub, hub_client):
    dates = []
    for form in ("json", "csv"):
        (file,) = fetch_dataset(hub_client(), "un_fatalities", "DPPADPOSS-FATALITIES", ("id", "isocode3"), form=form)
        rows = read_table(file, "un_fatalities", ("id",)).rows
        dates.append([read_date(row["incident_date"], "un_fatalities", "incident_date") for row in rows])
        assert [read_count(row["m49_code"], "un_fatalities", "m49_code") for row in rows] == [250, 578, 288, 288, 578]
    assert [day.isoformat() for day, _ in dates[0]] == [
        "1948-07-06",
        "1969-12-31",
        "1970-01-01",
        "2017-07-01",
        "2017-08-02",
    ]
    assert [day for day, _ in dates[0]] == [day for day, _ in dates[1]]
    assert ({form for _, form in dates[0]}, {form for _, form in dates[1]}) == ({"epoch milliseconds"}, {"ISO"})


@pytest.mark.parametrize(
    "value", [None, "", "31/07/2017", "2017-07", "2017-13-01", True, [], "NaN", float("inf"), 1e20]
)
def test_a_date_in_no_known_form_is_refused(value):
    with pytest.raises(SourceChanged, match="epoch milliseconds or an ISO date"):
        read_date(value, KEY, "last_reporting_date")


@pytest.mark.parametrize("value", ["12.5", -1, "a", "1,200", True, [], float("inf")])
def test_a_number_that_is_none_is_refused(value):
    with pytest.raises(SourceChanged, match="a whole number"):
        read_count(value, KEY, "male_personnel")


@pytest.mark.parametrize("body", [b"a,b\n1\n", b"a,b\n1,2,3\n", b'a,b\n"1,2\n'])
def test_csv_with_cells_too_few_or_too_many_is_refused(body):
    with pytest.raises(SourceChanged):
        parse_table(body, KEY, "a.csv", ["a", "b"])


def test_an_envelope_that_declares_its_rows_is_held_to_them():
    assert len(parse_table(b'{"total": 1, "data": [{"a": 1}]}', KEY, "a.json", ["a"]).rows) == 1
    with pytest.raises(SourceChanged, match="expected the 2 rows that it declares, found 1"):
        parse_table(b'{"total": 2, "data": [{"a": 1}]}', KEY, "a.json", ["a"])


class TestPages:
    def read(self, hub_client, size, **options):
        found = pages(
            hub_client(),
            URL,
            name=DATASET,
            source=KEY,
            page_size=size,
            accept="json",
            parse=lambda content: list(parse_table(content, KEY, DATASET, empty=True).rows),
            **options,
        )
        return [row["contribution_id"] for page in found for row in page]

    @pytest.mark.parametrize(("size", "requests"), [(7, 5), (10, 4), (29, 2), (30, 2), (31, 2), (1000, 2)])
    def test_every_row_comes_once_and_a_full_last_page_is_followed_up(self, hub, hub_client, size, requests):
        assert self.read(hub_client, size) == list(range(101, 131))
        assert len(hub.requests) == requests

    def test_a_publisher_that_gives_fewer_a_page_than_asked_for_is_followed(self, hub, hub_client):
        hub.cap = 8
        assert self.read(hub_client, 1000) == list(range(101, 131))
        assert len(hub.requests) == 4

    @pytest.mark.parametrize("size", [7, 10, 30, 1000])
    def test_a_publisher_that_gives_the_last_page_again_is_done(self, hub, hub_client, size):
        hub.clamp = True
        if size == 30:
            with pytest.raises(SourceChanged, match="the same rows"):
                self.read(hub_client, size)
        else:
            assert self.read(hub_client, size) == list(range(101, 131))

    def test_a_publisher_that_does_not_page_is_refused(self, hub, hub_client):
        with pytest.raises(SourceChanged, match="expected at most 7 rows, found 30"):
            self.read(hub_client, 7, size_param="limit")

    def test_fewer_rows_than_the_header_declares(self, hub, hub_client):
        hub.count_header = lambda count: count + 2
        with pytest.raises(SourceChanged, match="expected the 32 rows that it declares, found 30"):
            self.read(hub_client, 7)

    def test_filters_reach_the_publisher_unescaped(self, hub, hub_client):
        ids = self.read(hub_client, 50, params={"filter": "mission_acronym:UNMIL,MINUSMA;isocode3:NOR"})
        rows = hub.tables[DATASET]
        wanted = [row for row in rows if row["mission_acronym"] in ("UNMIL", "MINUSMA") and row["isocode3"] == "NOR"]
        assert ids == [row["contribution_id"] for row in wanted]
        assert hub.requests[0].query["filter"] == "mission_acronym:UNMIL,MINUSMA;isocode3:NOR"
