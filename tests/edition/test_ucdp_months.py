"""UCDP's events by country and month, and the sources that should agree with them: what is summed, and what is reported."""

import datetime as dt
from pathlib import Path

import attrs
import pytest

from varde import Varde
from varde.brief.environment.recent import since
from varde.brief.subject import Subject
from varde.edition import Edition
from varde.edition.derived import registry
from varde.edition.draft import Draft
from varde.edition.raw import raw_file
from varde.edition.tables import connect
from varde.edition.verify import disagreements
from varde.errors import BadRequest
from varde.gazetteer import gazetteer
from varde.model import Figure
from varde.settings import Settings
from varde.sources import get

SPECIMENS = Path(__file__).parents[1] / "specimens" / "ucdp"
FILES = {
    "ucdp_ged": "GEDEvent_v25_1.csv",
    "ucdp_candidate": "GEDEvent_v25_0_1.csv",
    "ucdp_country_years": "organizedviolencecy_v25_1.csv",
    "ucdp_conflicts": "UcdpPrioConflict_v25_1.csv",
    "ucdp_dyads": "Dyadic_v25_1.csv",
}
ABOUT = ("publisher", "licence", "licence_url", "redistribute", "url", "citation", "retrieved")
DERIVED = registry()["ucdp_country_months"]
JANUARY, MARCH = dt.date(2025, 1, 1), dt.date(2024, 3, 1)


def edition(folder: Path, **more: Path) -> Edition:
    """An edition of these sources alone, and what is derived of them."""
    folder.mkdir(exist_ok=True)
    draft = Draft(folder, None, lambda line: None)
    with connect() as connection:
        for key, path in ({key: SPECIMENS / name for key, name in FILES.items()} | more).items():
            reading = get(key).load([raw_file(path, "")])
            for table in get(key).tables:
                draft.write(connection, table, reading.rows[table.name], key)
            draft.spans += reading.spans
            named = {"title": {"en": key, "nb": key}, "release": reading.release}
            draft.sources[key] = {**dict.fromkeys(ABOUT, key), **named}
        draft.derive(connection, DERIVED)
    manifest = Edition.open(Settings(folder), "starter").manifest
    return Edition(
        folder, attrs.evolve(manifest, tables=draft.entries, spans=tuple(draft.spans), sources=draft.sources)
    )


def derive(final: list[tuple], candidates: list[tuple]) -> tuple[dict, tuple[str, ...], list[tuple]]:
    reading = DERIVED.derive({"ucdp_ged": final, "ucdp_candidate": candidates})
    rows = {(row[0], row[1], row[2]): row[3:] for row in reading.rows["ucdp_country_months"]}
    return rows, reading.notes, [(s.period.label, s.published, s.source, s.part) for s in reading.spans]


def event(release: str, start: str, end: str, best: int = 1, kind: str = "state_based") -> tuple:
    return release, "ETH", kind, dt.date.fromisoformat(start), dt.date.fromisoformat(end), best, best - 1, best + 1


def test_an_event_counts_in_the_month_of_its_last_day_and_is_told_apart() -> None:
    rows, _, _ = derive(
        [event("25.1", "2024-01-01", "2024-03-31", 400), event("25.1", "2024-03-05", "2024-03-05", 6)], []
    )
    assert rows == {("ETH", MARCH, "state_based"): ("final", 2, 406, 404, 408, 400)}


def test_a_month_of_the_yearly_release_is_told_by_it_alone() -> None:
    rows, notes, spans = derive(
        [event("25.1", "2024-12-01", "2024-12-01", 5)],
        [
            event("24.01.24.12", "2024-12-01", "2024-12-01", 50),
            event("25.0.1", "2025-01-02", "2025-01-02", 2),
            event("25.0.1", "2025-01-31", "2025-02-01", 3),
        ],
    )
    assert {key[1]: (row[0], row[2]) for key, row in rows.items()} == {
        dt.date(2024, 12, 1): ("final", 5),
        JANUARY: ("candidate", 2),
    }
    assert notes == ("1 candidate events that end in a month that no file covers are left out of the months.",)
    assert spans[0] == ("1989-01", True, "ucdp_ged", "final")
    assert spans[-1] == ("2025-01", True, "ucdp_candidate", "candidate")
    assert {part for *_, part in spans[:-1]} == {"final"}


def test_months_between_two_files_are_not_covered() -> None:
    _, _, spans = derive([], [event("25.0.1", "2025-01-02", "2025-01-02"), event("25.0.3", "2025-03-02", "2025-03-02")])
    assert [(label, published) for label, published, *_ in spans] == [
        ("2025-01", True),
        ("2025-02", False),
        ("2025-03", True),
    ]


def test_an_edition_holds_the_months_and_agrees_with_itself(tmp_path: Path) -> None:
    built = edition(tmp_path)
    with connect() as connection:
        path = built.path / "ucdp_country_months.parquet"
        found = connection.execute(
            f"SELECT country, type, status, best, spanning FROM '{path}' WHERE month >= '2024-01-01' ORDER BY ALL"
        ).fetchall()
    assert found == [
        ("ETH", "state_based", "candidate", 2, 0),
        ("ETH", "state_based", "final", 406, 400),
        ("NER", "non_state", "final", 4, 0),
        ("NER", "one_sided", "candidate", 5, 5),
        ("NGA", "one_sided", "final", 7, 0),
    ]
    assert not [line for line in disagreements(built) if "UCDP's events" in line]
    assert not [line for line in disagreements(built) if "dyads" in line]
    cited = {span.source for span in built.spans("ucdp_country_months")}
    assert cited == {"ucdp_ged", "ucdp_candidate"}


def test_final_and_preliminary_deaths_are_never_summed(tmp_path: Path) -> None:
    record = Varde(edition(tmp_path))

    def asked(frm: str, to: str, **dims: str) -> Figure:
        [figure] = record.ask("conflict_deaths_by_month", country="Ethiopia", frm=frm, to=to, **dims)
        return figure

    with pytest.raises(BadRequest, match="give status="):
        asked("2024-03", "2025-01")
    final, candidate = asked("2024-03", "2024-12", status="final"), asked("2025-01", "2025-01", status="candidate")
    assert (final.value, final.citation.source) == (406, "ucdp_ged")
    assert (candidate.value, candidate.citation.source) == (2, "ucdp_candidate")
    for status, code in (("final", "after_end"), ("candidate", "before_start")):
        across = asked("2024-03", "2025-01", status=status)
        assert across.missing is not None, "a part of the months would pass for all of them"
        assert across.missing.code == code


def test_a_page_tells_of_the_months_since_as_preliminary(tmp_path: Path) -> None:
    record = Varde(edition(tmp_path))
    for day, told in (
        (dt.date(2025, 1, 30), []),
        (dt.date(2025, 3, 1), ["env-since-month-preliminary", "env-since-home"]),
    ):
        said = since(Subject(record.engine, gazetteer().states.get("ETH"), day))
        assert [statement.message for statement in said] == told
    world, own = (next(statement.figures()) for statement in said)
    assert (world.value, own.value) == (2 + 5, 2)
    assert {figure.dims["status"] for figure in (world, own)} == {"candidate"}
    assert world.period.label == "2025-01"


def test_a_year_that_is_not_its_months_is_reported_with_both_figures(tmp_path: Path) -> None:
    text = (SPECIMENS / "organizedviolencecy_v25_1.csv").read_text()
    path = tmp_path / "organizedviolencecy_v25_1.csv"
    assert text.count("406") == 2
    path.write_text(text.replace("406", "165025"))
    lines = disagreements(edition(tmp_path / "data", ucdp_country_years=path))
    at = next(number for number, line in enumerate(lines) if "UCDP's events" in line)
    assert lines[at].startswith(
        "deaths in state-based violence: UCDP's events, summed, and UCDP's country-years differ in 1 of "
    )
    assert lines[at].endswith("in one country")
    assert lines[at + 1] == "  ETH: 1 year, most in 2024: 406 against 165,025"


def test_deaths_that_stand_under_another_country_are_reported_under_both(tmp_path: Path) -> None:
    lines = disagreements(
        edition(tmp_path, ucdp_panel=SPECIMENS / "ucdp_panel.csv", pace_deaths=SPECIMENS / "Hist.csv")
    )
    at = next(number for number, line in enumerate(lines) if "panel" in line)
    assert lines[at + 1 : at + 3] == [
        "  NER: 1 year, most in 2024: 0 against 4",
        "  NGA: 1 year, most in 2024: 11 against 7",
    ]
    at = next(number for number, line in enumerate(lines) if "Pace" in line)
    assert lines[at + 1 : at + 2] == ["  ETH: 1 year, most in 2024: 6 against 406"]


def test_a_source_that_lacks_a_country_is_reported(tmp_path: Path) -> None:
    text = (SPECIMENS / "ucdp_panel.csv").read_text().splitlines(keepends=True)
    path = tmp_path / "ucdp_panel.csv"
    path.write_text("".join(line for line in text if not line.startswith("NER")))
    lines = disagreements(edition(tmp_path / "data", ucdp_panel=path))
    assert "  NER: 1 year, most in 2024: nothing against 4" in lines


def test_an_edition_without_the_sources_reports_nothing_of_them() -> None:
    assert not [line for line in disagreements(Edition.open(Settings(Path("none")), "starter")) if "panel" in line]


@pytest.mark.shared
def test_the_traps_in_the_shared_files_are_reported(full) -> None:
    lines = [line.strip() for line in disagreements(full.edition)]
    assert "NGA: 26 years, most in 2024: 4,392 against 3,170" in lines
    assert "NER: 26 years, most in 2024: nothing against 1,222" in lines
    assert "ETH: 35 years, most in 2022: 4,282 against 165,025" in lines
