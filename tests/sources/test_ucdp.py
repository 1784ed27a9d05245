"""UCDP's data sets: small files of its form with its faults, and its own files against the totals that it prints."""

import csv
import datetime as dt
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from varde.edition.raw import raw_file
from varde.errors import SourceChanged
from varde.sources import Reading, get

SPECIMENS = Path(__file__).parents[1] / "specimens" / "ucdp"
CONFLICT = Path(__file__).parents[2].parent / "shared" / "data" / "conflict"
UCDP, VIEWS = CONFLICT / "ucdp", CONFLICT / "views_challenge"
shared = pytest.mark.skipif(not CONFLICT.is_dir(), reason="the founders' shared data are not beside the project")


def load(key: str, *paths: Path) -> Reading:
    return get(key).load([raw_file(path, "https://ucdp.uu.se/downloads/") for path in paths])


def table(reading: Reading, name: str) -> list[dict]:
    for source in ("ucdp_ged", "ucdp_candidate", "ucdp_conflicts", "ucdp_dyads", "ucdp_actors", "ucdp_country_years"):
        for declared in get(source).tables:
            if declared.name == name:
                return [dict(zip(declared.names, row, strict=True)) for row in reading.rows[name]]
    raise AssertionError(name)


def events(folder: Path, name: str, *changes: tuple[int, dict[str, str]]) -> Path:
    """A file of events like the specimen's, with other cells, under another name."""
    with (SPECIMENS / "GEDEvent_v25_1.csv").open(newline="") as text:
        lines = list(csv.DictReader(text))
    path = folder / name
    with path.open("w", newline="") as text:
        writer = csv.DictWriter(text, list(lines[0]))
        writer.writeheader()
        writer.writerows(lines[at] | change for at, change in changes)
    return path


class TestEvents:
    def test_a_summary_event_is_kept_whole_with_its_days(self) -> None:
        found = {row["id"]: row for row in table(load("ucdp_ged", SPECIMENS / "GEDEvent_v25_1.csv"), "ucdp_ged")}
        whole = found[102]
        assert (whole["date_start"], whole["date_end"]) == (dt.date(2024, 1, 1), dt.date(2024, 3, 31))
        assert (whole["date_prec"], whole["where_prec"], whole["clarity"], whole["adm_1"]) == (5, 6, 2, None)
        assert (whole["best"], whole["low"], whole["high"]) == (400, 100, 1000)
        assert (whole["status"], whole["release"]) == ("final", "25.1")

    def test_a_number_is_the_state_that_had_it_on_the_day(self) -> None:
        found = table(load("ucdp_ged", SPECIMENS / "GEDEvent_v25_1.csv"), "ucdp_ged")
        assert {row["id"]: row["country"] for row in found} == {
            **{101: "ETH", 102: "ETH", 103: "NER", 104: "NGA", 105: "SUN", 106: "SCG", 107: "YEM"},
        }

    def test_estimates_out_of_order_are_kept_and_told(self) -> None:
        reading = load("ucdp_ged", SPECIMENS / "GEDEvent_v25_1.csv")
        assert reading.notes == ("1 events whose estimates are not in order (low, best, high) are kept as printed.",)
        assert next(row for row in table(reading, "ucdp_ged") if row["id"] == 103)["low"] == 5

    def test_a_zip_is_read_as_the_file_in_it(self, tmp_path: Path) -> None:
        path = tmp_path / "ged251-csv.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.write(SPECIMENS / "GEDEvent_v25_1.csv", "GEDEvent_v25_1.csv")
            archive.writestr("__MACOSX/._GEDEvent_v25_1.csv", b"\0")
        assert load("ucdp_ged", path).rows == load("ucdp_ged", SPECIMENS / "GEDEvent_v25_1.csv").rows

    @pytest.mark.parametrize(
        ("change", "why"),
        [
            ({"country_id": "999"}, "Gleditsch and Ward number, found 999 of event 101 on 2024-03-05"),
            ({"date_end": "2024-03-04 00:00:00.000"}, "a last day not before the first"),
            ({"date_end": "2025-03-05 00:00:00.000"}, "event 101 of 2025-03-05"),
            ({"type_of_violence": "4"}, "KeyError"),
            ({"best": "many"}, "ValueError"),
        ],
    )
    def test_a_cell_that_cannot_be_is_refused(self, change: dict[str, str], why: str, tmp_path: Path) -> None:
        with pytest.raises(SourceChanged, match=why):
            load("ucdp_ged", events(tmp_path, "GEDEvent_v25_1.csv", (0, change)))

    def test_an_event_that_comes_twice_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(SourceChanged, match="events, each once"):
            load("ucdp_ged", events(tmp_path, "GEDEvent_v25_1.csv", (0, {}), (0, {})))

    def test_candidates_are_not_taken_for_a_release_nor_a_release_for_candidates(self, tmp_path: Path) -> None:
        with pytest.raises(SourceChanged, match="a yearly release"):
            load("ucdp_ged", SPECIMENS / "GEDEvent_v25_0_1.csv")
        with pytest.raises(SourceChanged, match="candidate events"):
            load("ucdp_candidate", SPECIMENS / "GEDEvent_v25_1.csv")


class TestCandidates:
    @staticmethod
    def on(id: int, day: str, best: int = 1) -> tuple[int, dict[str, str]]:
        stamp = f"{day} 00:00:00.000"
        deaths = {"deaths_a": str(best), "deaths_b": "0", "deaths_unknown": "0", "best": str(best), "high": str(best)}
        return 0, {"id": str(id), "date_start": stamp, "date_end": stamp, "low": str(best), **deaths}

    def test_a_file_of_several_months_replaces_theirs(self, tmp_path: Path) -> None:
        january = events(tmp_path, "GEDEvent_v25_0_1.csv", self.on(1, "2025-01-05"), self.on(2, "2025-01-06"))
        march = events(tmp_path, "GEDEvent_v25_0_3.csv", self.on(3, "2025-03-05"))
        both = events(tmp_path, "GEDEvent_v25_01_25_02.csv", self.on(1, "2025-01-05", 9), self.on(4, "2025-02-01"))
        reading = load("ucdp_candidate", january, march, both)
        assert {row["id"]: (row["best"], row["release"]) for row in table(reading, "ucdp_candidate")} == {
            1: (9, "25.01.25.02"),
            3: (1, "25.0.3"),
            4: (1, "25.01.25.02"),
        }
        assert reading.release == "25.0.3"
        assert {file.name for file in reading.used} == {"GEDEvent_v25_0_3.csv", "GEDEvent_v25_01_25_02.csv"}

    def test_an_event_of_a_month_that_another_file_tells_is_left_to_it(self, tmp_path: Path) -> None:
        january = events(tmp_path, "GEDEvent_v25_0_1.csv", self.on(1, "2025-01-05"), self.on(2, "2025-02-01"))
        february = events(tmp_path, "GEDEvent_v25_0_2.csv", self.on(3, "2025-02-01"))
        reading = load("ucdp_candidate", january, february)
        assert {row["id"] for row in table(reading, "ucdp_candidate")} == {1, 3}
        assert reading.notes == ("1 events that end in a month of another file are left to that file.",)
        alone = load("ucdp_candidate", january)
        assert {row["id"] for row in table(alone, "ucdp_candidate")} == {1, 2}
        assert alone.notes == ("1 events of months that no file covers are kept as printed.",)

    def test_a_month_without_a_file_is_not_covered(self, tmp_path: Path) -> None:
        files = [
            events(tmp_path, f"GEDEvent_v25_0_{month}.csv", self.on(month, f"2025-{month:02d}-03")) for month in (1, 3)
        ]
        spans = load("ucdp_candidate", *files).spans
        assert [(span.period.label, span.published) for span in spans] == [
            ("2025-01", True),
            ("2025-02", False),
            ("2025-03", True),
        ]


class TestYears:
    def test_states_have_their_roles_in_a_conflict(self) -> None:
        reading = load("ucdp_conflicts", SPECIMENS / "UcdpPrioConflict_v25_1.csv")
        states = table(reading, "ucdp_conflict_states")
        found = {
            (row["conflict"], row["year"].year, row["role"]): sorted(
                other["country"]
                for other in states
                if (other["conflict"], other["year"], other["role"]) == (row["conflict"], row["year"], row["role"])
            )
            for row in states
        }
        assert found[9004, 1967, "side_b"] == ["EGY", "JOR"]
        assert found[9001, 2024, "support_a"] == ["ERI"]
        assert found[9006, 1946, "location"] == ["KHM"]  # a colony then: the state that it became
        assert found[9005, 1947, "location"] == ["IND"]
        assert reading.notes == ("1 mentions of number 751 as a state are left out of the list of states.",)

    def test_a_conflict_year_is_read_whole(self) -> None:
        rows = table(load("ucdp_conflicts", SPECIMENS / "UcdpPrioConflict_v25_1.csv"), "ucdp_conflicts")
        row = next(row for row in rows if row["conflict"] == 9004)
        assert (row["intensity"], row["type"], row["incompatibility"], row["territory"]) == (
            *("war", "interstate", "territory", "Desert strip"),
        )
        assert (row["ended"], row["region"], row["reached_war"]) == (dt.date(1967, 6, 10), "africa,middle_east", True)

    def test_a_group_is_told_from_a_state(self) -> None:
        rows = table(load("ucdp_dyads", SPECIMENS / "Dyadic_v25_1.csv"), "ucdp_dyads")
        assert {row["dyad"]: row["group"] for row in rows} == {
            9101: 9301,
            9104: None,
            9105: 9301,
            9106: 9301,
            9110: 9304,
        }

    def test_an_actor_is_known_by_what_it_does(self) -> None:
        reading = load("ucdp_actors", SPECIMENS / "Actor_v25_1.csv")
        rows = {row["actor"]: row for row in table(reading, "ucdp_actors")}
        assert [rows[actor]["kind"] for actor in (9201, 9301, 9302)] == ["government", "organised", "communal"]
        assert (rows[9301]["name"], rows[9302]["full_name"]) == ("VF", None)
        assert (rows[9302]["state_based"], rows[9302]["non_state"], rows[9301]["one_sided"]) == (False, True, True)
        places = defaultdict(set)
        for row in table(reading, "ucdp_actor_states"):
            places[row["actor"]].add(row["country"])
        assert places[9302] == {"NER", "NGA", "SRB", "RVN"}

    def test_serbia_under_yugoslavias_number(self) -> None:
        rows = table(load("ucdp_country_years", SPECIMENS / "organizedviolencecy_v25_1.csv"), "ucdp_country_years")
        found = {(row["country"], row["year"].year) for row in rows}
        assert {("SCG", 1999), ("SRB", 2024), ("SUN", 1990), ("NOR", 2024)} <= found
        assert sum(row["best"] for row in rows if row["country"] == "NOR") == 0

    @pytest.mark.parametrize(
        ("old", "new", "why"),
        [
            (",406,1009,106,25.1", ",407,1009,106,25.1", "407 deaths, the sum printed"),
            (",25.1\n", ",24.1\n", "version 25.1"),
            ("385,Norway", "386,Norway", "Gleditsch and Ward number"),
            ("385,Norway", "436,Niger", "one line a state and year"),
        ],
    )
    def test_country_years_that_cannot_be_are_refused(self, old: str, new: str, why: str, tmp_path: Path) -> None:
        text = (SPECIMENS / "organizedviolencecy_v25_1.csv").read_text()
        assert old in text
        path = tmp_path / "organizedviolencecy_v25_1.csv"
        path.write_text(text.replace(old, new, 1))
        with pytest.raises(SourceChanged, match=why):
            load("ucdp_country_years", path)


@shared
@pytest.mark.shared
class TestPublished:
    """UCDP's own files, which are not part of the project."""

    def test_conflicts_are_as_many_as_ucdp_says(self) -> None:
        rows = table(load("ucdp_conflicts", UCDP / "ucdp_prio_acd_v25_1_repaired.csv.gz"), "ucdp_conflicts")
        assert len(rows) == 2751
        assert len({row["conflict"] for row in rows}) == 303
        of_2024 = [row for row in rows if row["year"].year == 2024]
        assert len(of_2024) == 61  # UCDP, Organized violence 1989-2024: most since 1946
        assert sum(row["intensity"] == "war" for row in of_2024) == 11

    def test_a_file_with_a_line_in_two_is_refused(self) -> None:
        with pytest.raises(SourceChanged, match="conflict_id"):  # it has semicolons between its cells, too
            load("ucdp_conflicts", UCDP / "UcdpPrioConflict_v25_1_as_found.csv.gz")

    def test_dyads_have_the_conflicts_of_their_years(self) -> None:
        dyads = table(load("ucdp_dyads", UCDP / "Dyadic_v24_1.csv.gz"), "ucdp_dyads")
        conflicts = table(load("ucdp_conflicts", UCDP / "ucdp_prio_acd_v25_1_repaired.csv.gz"), "ucdp_conflicts")
        assert len(dyads) == 3357
        one = {(row["conflict"], row["year"].year) for row in dyads}
        other = {(row["conflict"], row["year"].year) for row in conflicts if row["year"].year < 2024}
        revised = {(291, 2019), (291, 2020), (426, 2000), (16292, 2018), (16292, 2019)}
        assert (other - one, one - other) == (revised, {(11350, 2005)})  # what 25.1 changed in the past that 24.1 tells

    def test_country_years_are_those_of_ucdps_list(self) -> None:
        rows = table(load("ucdp_country_years", UCDP / "organizedviolencecy_v25_1.csv.gz"), "ucdp_country_years")
        assert len(rows) == 3 * 6936
        deaths: Counter[tuple[int, str]] = Counter()
        for row in rows:
            deaths[row["year"].year, row["type"]] += row["best"]
        assert deaths[2021, "state_based"] == 200_197
        assert deaths[2022, "state_based"] == 277_232
        assert [deaths[2024, kind] for kind in ("state_based", "non_state", "one_sided")] == [128_621, 17_932, 14_347]
        ethiopia = [row["best"] for row in rows if (row["country"], row["year"].year) == ("ETH", 2022)]
        assert sum(ethiopia) == 165_025

    def test_candidate_months_have_all_their_events(self) -> None:
        names = ("GEDEvent_v21_01_21_12.csv.gz", "GEDEvent_v22_0_2.csv.gz", "GEDEvent_v23_0_10.csv.gz")
        reading = load("ucdp_candidate", *(UCDP / name for name in names))
        assert len(reading.rows["ucdp_candidate"]) == 17_407 + 984 + 2_391
        assert sum(row["best"] for row in table(reading, "ucdp_candidate")) == 115_471 + 7_416 + 12_603

    def test_the_challenges_deaths_are_the_files_to_the_cell(self) -> None:
        from varde.edition.tables import connect

        with (VIEWS / "country_key.csv").open(newline="") as text:
            codes = {int(line["id"]): line["isoab"] or "XKX" for line in csv.DictReader(text)}
        path = VIEWS / "v2" / "features" / "ged_sb_history_spliced_m121_532.parquet"
        with connect() as connection:
            rows = connection.execute(f"SELECT country_id, month_id, ged_sb, source FROM '{path}'").fetchall()
        theirs = {
            (codes[id], dt.date(1980 + (month - 1) // 12, (month - 1) % 12 + 1, 1)): (deaths, version)
            for id, month, deaths, version in rows
        }
        reading = get("views_deaths").load([raw_file(path, "") for path in get("views_deaths").packaged])
        ours = {(country, month): told for country, month, *told in reading.rows["views_deaths"]}
        assert len(ours) == 76_287
        assert {key: tuple(told) for key, told in ours.items()} == theirs
        assert sum(deaths for (_, month), (deaths, _) in ours.items() if month.year == 2021) == 200_181

    @pytest.mark.parametrize(
        ("country", "months"), [("el_salvador", 396), ("sierra_leone", 396), ("south_sudan", 138), ("sri_lanka", 396)]
    )
    def test_the_challenge_counts_an_event_in_the_month_of_its_last_day(
        self, country: str, months: int, tmp_path: Path
    ) -> None:
        path = tmp_path / "GEDEvent_v23_1.csv.gz"
        path.write_bytes((UCDP / "ged_extracts" / f"ged231_{country}.csv.gz").read_bytes())
        sums: Counter[dt.date] = Counter()
        rows = table(load("ucdp_ged", path), "ucdp_ged")
        for row in rows:
            if row["type"] == "state_based":
                sums[row["date_end"].replace(day=1)] += row["best"]
        reading = get("views_deaths").load([raw_file(path, "") for path in get("views_deaths").packaged])
        theirs = {
            month: deaths
            for code, month, deaths, _ in reading.rows["views_deaths"]
            if code == rows[0]["country"] and month.year <= 2022
        }
        assert len(theirs) == months
        assert {month: sums[month] for month in theirs} == theirs

    def test_a_second_opinion_gives_nigers_deaths_to_nigeria(self) -> None:
        panel = load("ucdp_panel", UCDP / "ucdp_ged251_iso3_month_panel.csv.gz").rows["ucdp_panel"]
        assert "NER" not in {row[0] for row in panel}
        assert sum(row[2] for row in panel if row[1].year == 2024) == 128_621 + 17_932 + 14_347

    def test_another_leaves_out_most_of_a_war(self) -> None:
        history = load("pace_deaths", UCDP / "pace_hist_country_month_1989_202605_UNRELIABLE.csv.gz").rows[
            "pace_deaths"
        ]
        assert sum(row[2] for row in history if row[0] == "ETH" and row[1].year == 2022) == 4_282
