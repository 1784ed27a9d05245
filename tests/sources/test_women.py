"""Women at the peace table, what agreements say of gender, action plans and networks: read as their publishers have them."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from varde.edition.raw import raw_file
from varde.errors import SourceChanged
from varde.fetch import RawFile
from varde.sources import Reading, get

SPECIMENS = Path(__file__).parents[1] / "specimens" / "women"
SHARED = Path(__file__).parents[3] / "shared" / "data" / "peace_law"
shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")


def read(key: str, path: Path) -> Reading:
    return get(key).load([raw_file(path, get(key).url)])


def packaged(key: str) -> Reading:
    [path] = get(key).packaged
    return read(key, path)


def people(rows: Any, position: str) -> dict[str, int]:
    """Women and men in a position, each agreement once."""
    once = {(agreement, sex): persons for agreement, _, _, role, sex, persons in rows if role == position and sex}
    return {sex: sum(n for (_, of), n in once.items() if of == sex) for sex in ("female", "male")}


class Publisher:
    """Stands for the client: gives the listing, and keeps what is asked for."""

    def __init__(self, listing: object, body: Path) -> None:
        self.listing, self.body, self.asked = listing, body, []

    def read(self, url: str, **options: Any) -> SimpleNamespace:
        self.asked.append((url, options.get("params")))
        return SimpleNamespace(content=json.dumps(self.listing).encode())

    def get(self, url: str, *, name: str, **options: Any) -> RawFile:
        self.asked.append((url, options.get("params")))
        assert options["rows"](self.body) > 0
        return RawFile(self.body, "", url, raw_file(self.body, url).retrieved, name)


def test_people_at_the_table_are_counted_once_a_country() -> None:
    reading = read("padd", SPECIMENS / "padd_agreement_level.csv")
    rows = reading.rows["peace_table"]
    assert people(rows, "delegates") == {"female": 2 + 3 + 0 + 1 + 1, "male": 18 + 27 + 10 + 8 + 5}
    assert people(rows, "negotiators") == {"female": 1 + 3 + 0 + 0, "male": 9 + 11}
    countries: dict[int, set[str]] = {}
    for agreement, _, country, *_ in rows:
        countries.setdefault(agreement, set()).add(country)
    assert countries == {
        90001: {"COL"},
        90002: {"SSD", "SDN"},
        90003: {"BIH", "SCG"},  # the Yugoslavia of 1995, not the one before it
        90004: {"COD", "RWA"},
        90005: {"AGO"},
        90006: {"ISR", "JOR", "PSE"},
    }


def test_what_was_not_counted_is_kept_and_is_no_zero() -> None:
    reading = read("padd", SPECIMENS / "padd_agreement_level.csv")
    rows = [row for row in reading.rows["peace_table"] if row[0] == 90004]
    assert {(sex, persons) for *_, sex, persons in rows} == {(None, None)}
    [negotiators] = [row for row in reading.rows["peace_table"] if row[0] == 90005 and row[3] == "negotiators"]
    assert negotiators[4:] == (None, None)  # nobody knows how many there were, although no woman was
    assert reading.notes == ("2 agreements without a count in some role, or in all.",)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Angola/Cabinda ", "Angola/Atlantis", "Atlantis"),
        ("90001,1995-03-02,SubComp,FrAg,0,20,2", "90001,1995-03-02,SubComp,FrAg,0,20,21", "from 0 to 20 women"),
    ],
)
def test_a_place_or_a_count_that_cannot_be_is_refused(before: str, after: str, expected: str, tmp_path: Path) -> None:
    content = (SPECIMENS / "padd_agreement_level.csv").read_text(encoding="utf-8")
    assert before in content
    path = tmp_path / "padd_agreement_level.csv"
    path.write_text(content.replace(before, after), encoding="utf-8")
    with pytest.raises(SourceChanged, match=expected):
        read("padd", path)


def test_delegates_are_fetched_as_the_authors_gave_them() -> None:
    found = [
        {"name": "PADD_Delegate Level.tab", "url": "https://dataverse.harvard.edu/api/access/datafile/1"},
        {"name": "PADD_Agreement Level.tab", "url": "https://dataverse.harvard.edu/api/access/datafile/2"},
        {
            "name": "PADD_Agreement Level_Lowest Positions.tab",
            "url": "https://dataverse.harvard.edu/api/access/datafile/3",
        },
    ]
    publisher = Publisher({"data": {"items": found}}, SPECIMENS / "padd_agreement_level.csv")
    fetch = get("padd").fetch
    assert fetch is not None
    [file] = fetch(publisher)  # type: ignore[arg-type]
    assert publisher.asked[-1] == (found[1]["url"], {"format": "original"})
    assert get("padd").load([file]).rows["peace_table"]
    with pytest.raises(SourceChanged, match="expected one, found 0"):
        fetch(Publisher({"data": {"items": []}}, SPECIMENS / "padd_agreement_level.csv"))  # type: ignore[arg-type]


def test_themes_are_told_by_country_and_none_is_lost() -> None:
    reading = read("pax_gender", SPECIMENS / "pax_gender_v3.csv")
    assert reading.release == "version 3"
    told = {(agreement, country, theme) for agreement, _, country, theme in reading.rows["pax_gender_themes"]}
    assert told == {
        (90001, "COL", "participation"),
        (90001, "COL", "violence"),
        (90002, "SDN", "participation"),
        (90002, "SSD", "participation"),
        (90007, None, "violence"),
        (90007, None, "recovery"),
        (90008, "NPL", None),
    }


def test_the_newest_version_of_themes_is_fetched() -> None:
    site = "https://raw.githubusercontent.com/peacerep/pax_gender/main/public/data/"
    names = ("gender_categories.csv", "pax_gender_v9.csv", "pax_gender_v10.csv", "pax_v10.csv")
    listing = [{"name": name, "download_url": site + name} for name in names]
    publisher = Publisher(listing, SPECIMENS / "pax_gender_v3.csv")
    fetch = get("pax_gender").fetch
    assert fetch is not None
    [file] = fetch(publisher)  # type: ignore[arg-type]
    assert file.name == "pax_gender_v10.csv"
    assert publisher.asked[-1][0] == f"{site}pax_gender_v10.csv"


def test_norways_five_plans() -> None:
    rows = [row for row in packaged("wps_naps").rows["action_plans"] if row[0] == "NOR"]
    assert [row[1] for row in rows] == ["1", "2", "3", "4", "5"]
    assert [row[2].year for row in rows] == [2006, 2011, 2015, 2019, 2023]
    assert rows[3][2].isoformat() == "2019-01-11"
    assert "low" not in {row[8] for row in rows}


def test_a_plan_counts_only_when_it_can_no_longer_be_in_the_future() -> None:
    rows = packaged("wps_naps").rows["action_plans"]
    for _, _, day, precision, *_ in rows:
        if precision == "year":
            assert (day.month, day.day) == (12, 31)
    assert [row[:3] for row in rows if row[2] is None] == [
        ("DNK", "5", None)
    ]  # being prepared when it was last heard of


def test_every_countrys_plans_follow_one_another() -> None:
    plans: dict[str, list[tuple[int, Any]]] = {}
    for country, number, day, *_ in packaged("wps_naps").rows["action_plans"]:
        if day:
            plans.setdefault(country, []).append((int(number), day))
    assert len(plans) == 35
    for country, found in plans.items():
        assert [day for _, day in sorted(found)] == sorted(day for _, day in found), country


def test_the_nordic_network_and_its_five_countries() -> None:
    reading = packaged("women_mediator_networks")
    [nordic] = [row for row in reading.rows["mediator_networks"] if row[0] == "nordic"]
    assert nordic[4].isoformat() == "2015-11-27"
    members = {row[1] for row in reading.rows["mediator_network_members"] if row[0] == "nordic"}
    assert members == {"DNK", "FIN", "ISL", "NOR", "SWE"}


@shared
@pytest.mark.shared
class TestSharedFiles:
    """The publishers' own files, which are not part of the project."""

    def test_delegates_against_the_article(self) -> None:
        rows = read("padd", SHARED / "padd_agreement_level.csv.gz").rows["peace_table"]
        # The article's abstract counts 2,299 delegates to 116 agreements; the file has counts for 107 of them.
        assert len({row[0] for row in rows}) == 116
        assert len({row[0] for row in rows if row[3] == "delegates" and row[4]}) == 107
        assert people(rows, "delegates") == {"female": 191, "male": 2291 - 191}
        assert people(rows, "signatories") == {"female": 66, "male": 1058 - 66}
        assert people(rows, "negotiators") == {"female": 30, "male": 508 - 30}
        assert people(rows, "mediators") == {"female": 9, "male": 190 - 9}

    def test_themes(self) -> None:
        reading = read("pax_gender", SHARED / "pax_gender_v9.csv.gz")
        rows = reading.rows["pax_gender_themes"]
        assert reading.release == "version 9"
        assert len({row[0] for row in rows}) == 465
        assert len({row[0] for row in rows if row[3] == "participation"}) == 192
        assert len({row[0] for row in rows if row[3] == "violence"}) == 130
