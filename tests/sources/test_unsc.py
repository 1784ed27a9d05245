"""The Security Council's sources: terms against the UN's own list, elections against the rules, and both forms of vetoes."""

import csv
import datetime as dt
import json
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest
from publishers.hub import Hub

from varde.edition.raw import raw_file
from varde.errors import SourceChanged
from varde.fetch import Client, RawFile
from varde.gazetteer import gazetteer
from varde.sources import get

SPECIMENS = Path(__file__).parents[1] / "specimens" / "council"
SHARED = Path(__file__).parents[3] / "shared" / "data" / "peace_law"
shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the founders' shared data are not beside the project")


def rows(key: str, table: str, *paths: Path) -> list[dict]:
    source = get(key)
    reading = source.load([raw_file(path, source.url) for path in paths or source.packaged])
    names = next(found.names for found in source.tables if found.name == table)
    return [dict(zip(names, row, strict=True)) for row in reading.rows[table]]


TERMS = rows("unsc_terms", "unsc_terms")
BALLOTS = rows("unsc_elections", "unsc_ballots")
CANDIDATURES = rows("unsc_candidatures", "unsc_candidatures")


def sitting(day: dt.date) -> list[str]:
    return sorted(term["country"] for term in TERMS if term["from"] <= day <= (term["to"] or dt.date.max))


@pytest.mark.parametrize("year", range(1946, 2028))
def test_the_council_has_eleven_members_to_1965_and_fifteen_after(year: int) -> None:
    for day in (dt.date(year, 1, 1), dt.date(year, 10, 25), dt.date(year, 12, 31)):
        members = sitting(day)
        assert len(members) == len(set(members)) == (11 if year < 1966 else 15)
        russia = "SUN" if day < dt.date(1991, 12, 26) else "RUS"
        assert {"CHN", "FRA", "GBR", "USA", russia} <= set(members)


def test_no_state_follows_itself_in_an_elected_seat() -> None:
    """Article 23 of the Charter: a member that leaves may not be re-elected at once."""
    ends = defaultdict(set)
    for term in TERMS:
        if term["seat"] == "elected":
            ends[term["country"]].add(term["to"])
    for term in TERMS:
        if term["seat"] == "elected":
            assert term["from"] - dt.timedelta(days=1) not in ends[term["country"]]


def test_chinas_seat_changed_hands_on_25_october_1971() -> None:
    china = [(term["from"], term["to"], term["held_by"]) for term in TERMS if term["country"] == "CHN"]
    assert china == [(dt.date(1946, 1, 1), dt.date(1971, 10, 24), "TWN"), (dt.date(1971, 10, 25), None, "CHN")]
    assert all(term["held_by"] == term["country"] for term in TERMS if term["country"] != "CHN")


def test_every_ballot_of_the_table_is_kept() -> None:
    [path] = get("unsc_elections").packaged
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == len(BALLOTS) == 266
    assert sum(int(line["votes"] or 0) for line in lines) == sum(ballot["votes"] or 0 for ballot in BALLOTS)
    assert sum(not line["votes"] for line in lines) == sum(ballot["votes"] is None for ballot in BALLOTS)


def test_those_who_were_elected_are_those_who_sat() -> None:
    elected = {(ballot["country"], ballot["term"][:4]) for ballot in BALLOTS if ballot["outcome"] == "won"}
    began = {
        (term["country"], str(term["from"].year))
        for term in TERMS
        if term["seat"] == "elected" and term["from"].year >= 1997
    }
    assert elected == began
    counts = Counter(year for _, year in elected)
    assert {year: count for year, count in counts.items() if count != 5} == {
        "2018": 6
    }  # the Dutch half of Italy's term


def test_two_thirds_elect() -> None:
    """Article 18 of the Charter, where one seat was left and every count is on record."""
    rounds = defaultdict(list)
    for ballot in BALLOTS:
        rounds[ballot["date"], ballot["term"], ballot["regional_group"], int(ballot["round"])].append(ballot)
    tested = 0
    for (date, term, group, number), ballots in rounds.items():
        counted = [ballot for ballot in ballots if ballot["votes"] is not None]
        later = [
            key
            for key, others in rounds.items()
            if key[1:3] == (term, group) and key[3] >= number
            for other in others
            if other["outcome"] != "lost" and key[0] >= date
        ]
        if len(later) != 1 or len(counted) != len(ballots) or len(counted) < 2:
            continue
        cast = sum(ballot["votes"] for ballot in counted)
        for ballot in counted:
            assert (3 * ballot["votes"] >= 2 * cast) == (ballot["outcome"] == "won"), (date, ballot["country"])
        tested += 1
    assert tested >= 20


def test_nobody_is_beaten_by_fewer_votes() -> None:
    rounds = defaultdict(list)
    for ballot in BALLOTS:
        if ballot["votes"] is not None:
            rounds[ballot["date"], ballot["term"], ballot["regional_group"], ballot["round"]].append(ballot)
    for ballots in rounds.values():
        won = [ballot["votes"] for ballot in ballots if ballot["outcome"] != "lost"]
        lost = [ballot["votes"] for ballot in ballots if ballot["outcome"] == "lost"]
        assert not won or not lost or min(won) > max(lost)


def test_no_ballot_has_more_votes_than_the_un_has_members() -> None:
    assert max(ballot["votes"] or 0 for ballot in BALLOTS) <= 193


def test_a_candidature_ends_the_day_before_its_election_and_has_its_source() -> None:
    first = {}
    for ballot in BALLOTS:
        if ballot["declared"]:
            seat = ballot["country"], ballot["term"]
            first[seat] = min(first.get(seat, ballot["date"]), ballot["date"])
    last = max(ballot["term"] for ballot in BALLOTS)
    for stands in CANDIDATURES:
        assert stands["origin"].startswith("http")
        assert stands["confidence"] in ("high", "medium")
        if stands["term"] > last:
            assert stands["to"] is None
        else:
            assert stands["to"] == first[stands["country"], stands["term"]] - dt.timedelta(days=1)
            assert stands["from"] < stands["to"]


def test_a_candidature_counts_from_the_last_day_that_it_can_have_been_announced_on() -> None:
    [norway] = [stands for stands in CANDIDATURES if stands["country"] == "NOR"]
    assert (norway["from"], norway["from_precision"], norway["term"]) == (dt.date(2007, 12, 31), "year", "2021-2022")


def vetoes(name: str) -> list[tuple]:
    found = rows("unsc_vetoes", "unsc_vetoes", SPECIMENS / name)
    return [(veto["date"].isoformat(), veto["draft"], veto["country"], veto["permanent_seat"]) for veto in found]


def test_the_hub_s_list_of_vetoes() -> None:
    assert vetoes("DPPA-SCVETOES.json") == [
        ("1946-01-01", "S/PV.901", "SUN", "RUS"),
        ("1974-06-30", "S/90001", "FRA", "FRA"),
        ("1974-06-30", "S/90001", "GBR", "GBR"),
        ("1974-06-30", "S/90001", "USA", "USA"),
        ("1991-12-27", "1991-12-27, 3", "RUS", "RUS"),
        ("2017-04-12", "S/2017/90001", "CHN", "CHN"),
        ("2017-04-12", "S/2017/90001", "RUS", "RUS"),
    ]


def test_the_librarys_list_of_vetoes_is_read_by_its_names() -> None:
    assert vetoes("unsc_vetoes_1946_sept2022.csv") == [
        ("1946-01-01", "S/PV.901", "SUN", "RUS"),
        ("1946-01-01", "S/PV.901 (2)", "SUN", "RUS"),
        ("1974-06-30", "S/90001", "USA", "USA"),
        ("1974-06-30", "S/90001", "GBR", "GBR"),
        ("1974-06-30", "S/90001", "FRA", "FRA"),
        ("1991-12-27", "S/90002", "RUS", "RUS"),
        ("2017-04-12", "S/2017/90001", "CHN", "CHN"),
        ("2017-04-12", "S/2017/90001", "RUS", "RUS"),
    ]


def test_a_list_of_vetoes_speaks_of_no_day_after_it_was_made() -> None:
    source = get("unsc_vetoes")
    reach = {
        name: source.load([raw_file(SPECIMENS / name, source.url)]).spans[0].period.end.isoformat()
        for name in ("DPPA-SCVETOES.json", "unsc_vetoes_1946_sept2022.csv")
    }
    assert reach == {"DPPA-SCVETOES.json": "2024-01-10", "unsc_vetoes_1946_sept2022.csv": "2022-08-31"}


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("DPPA-SCVETOES.json", '"#_of_pms": 3', '"#_of_pms": 2', "the 2 permanent members that it counts"),
        (
            "DPPA-SCVETOES.json",
            '"#_of_pms": 1, "china": 0, "russian_federation_ussr": 1',
            '"china": 0, "russian_federation_ussr": 0',
            "at least one permanent member",
        ),
        ("unsc_vetoes_1946_sept2022.csv", ",USSR,,,", ",Soviet Union,,,", "China, France, Russia, USSR, UK, USA"),
        ("unsc_vetoes_1946_sept2022.csv", ",USA,UK,France,", ",,,,", "at least one permanent member"),
    ],
)
def test_a_veto_that_cannot_be_is_refused(tmp_path: Path, name: str, old: str, new: str, expected: str) -> None:
    text = (SPECIMENS / name).read_text(encoding="utf-8")
    assert old in text
    copy = tmp_path / name
    copy.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SourceChanged, match=expected):
        get("unsc_vetoes").load([raw_file(copy, "https://publisher.example")])


def test_resolutions_have_the_addresses_of_both_tables() -> None:
    found = rows("unsc_resolutions", "unsc_resolutions", *sorted(SPECIMENS.glob("UNSC_*.csv")))
    assert [resolution["number"] for resolution in found] == list(range(1, 16))
    assert found[0]["record"] == "https://digitallibrary.un.org/record/900101"
    assert found[0]["voting_record"] == "https://digitallibrary.un.org/record/900201?ln=en"
    assert {resolution["by"] for resolution in found} == {dt.date(1946, 12, 19)}


def test_a_resolution_that_is_missing_or_new_is_refused(tmp_path: Path) -> None:
    for number, expected in (("7", "every number"), ("15", "a last number")):
        copy = tmp_path / "UNSC_Record-Table_15.csv"
        lines = (SPECIMENS / copy.name).read_text(encoding="utf-8").splitlines(keepends=True)
        copy.write_text("".join(line for line in lines if not line.startswith(f"{number},")), encoding="utf-8")
        with pytest.raises(SourceChanged, match=expected):
            get("unsc_resolutions").load([raw_file(copy, "https://publisher.example")])


def test_vetoes_are_fetched_whole_from_the_hub(hub: Hub, hub_client: Callable[..., Client]) -> None:
    hub.tables["DPPA-SCVETOES"] = json.loads((SPECIMENS / "DPPA-SCVETOES.json").read_text(encoding="utf-8"))
    source = get("unsc_vetoes")
    assert source.fetch is not None
    with hub_client() as client:
        hub.fault("rename", column='"china"', to='"zhongguo"')
        with pytest.raises(SourceChanged, match="china"):
            source.fetch(client)
        assert len(source.load(source.fetch(client)).rows["unsc_vetoes"]) == 7


def test_resolutions_are_fetched_from_a_version_whose_last_day_is_known() -> None:
    asked = []

    class Listening:
        def get(self, url: str, *, name: str, rows: Callable[[Path], int], **_: object) -> RawFile:
            path = SPECIMENS / name.replace("2722", "15")
            asked.append((url, rows(path)))
            return raw_file(path, url)

    source = get("unsc_resolutions")
    assert source.fetch is not None
    files = source.fetch(Listening())  # type: ignore[arg-type]
    assert [count for _, count in asked] == [15, 15]
    assert all(url.startswith("https://raw.githubusercontent.com/SeanFobbe/cr-unsc/") for url, _ in asked)
    assert len(source.load(files).rows["unsc_resolutions"]) == 15


@shared
@pytest.mark.shared
class TestSharedFiles:
    """The publishers' own files, which are not part of the project."""

    def test_terms_are_the_uns_own(self) -> None:
        """The Hub's list of members by year, 1946 to 2024; it has lost two names that are not ASCII, in thirteen rows."""
        aliases = {"USSR": "SUN", "German FR": "DEU", "German DR": "DDR", "Ukrainian SSR": "UKR"}
        lost = {"TUR": 7, "CIV": 6}
        with (SHARED / "unsc_membership_dppa.csv").open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.DictReader(file))
        assert len(lines) == 20 * 11 + 59 * 15
        theirs = defaultdict(list)
        for line in lines:
            name, year = line["security_council_member"].partition(" (")[0], int(line["year"])
            on = dt.date(year, 7, 1)
            theirs[year].append(aliases.get(name) or (gazetteer().states.find(name, on).id if name else None))
        missing: Counter[str] = Counter()
        for year, names in theirs.items():
            ours = sitting(dt.date(year, 7, 1))
            missing.update(set(ours) - set(names))
            assert not {name for name in names if name} - set(ours)
            assert len(ours) == len(names)
        assert missing == lost

    def test_vetoes_come_to_the_totals_that_were_printed(self) -> None:
        """The Moscow Times of 25 February 2015 prints 101 for the Soviet Union and Russia and 79 for the United States; an infographic
        of OneIndia of early 2019, before the veto of 28 February, prints 112, 81, 29, 16 and 11.
        """
        found = rows("unsc_vetoes", "unsc_vetoes", SHARED / "unsc_vetoes_1946_2022.csv")

        def by(day: str) -> Counter[str]:
            return Counter(veto["permanent_seat"] for veto in found if veto["date"] <= dt.date.fromisoformat(day))

        assert (by("2015-02-25")["RUS"], by("2015-02-25")["USA"]) == (101, 79)
        assert by("2019-02-27") == {"RUS": 112, "USA": 81, "GBR": 29, "FRA": 16, "CHN": 11}
        assert by("2022-12-31") == {"RUS": 121, "USA": 82, "GBR": 29, "CHN": 17, "FRA": 16}
        assert len({veto["draft"] for veto in found}) == 214
        assert sum(veto["country"] == "SUN" for veto in found) == 90

    def test_resolutions_to_2722(self) -> None:
        files = [SHARED / f"unsc_{kind}_records_crunsc.csv.gz" for kind in ("resolution", "voting")]
        found = rows("unsc_resolutions", "unsc_resolutions", *files)
        assert len(found) == 2722
        assert all(resolution["record"] and resolution["voting_record"] for resolution in found)
