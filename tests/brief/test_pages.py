"""Pages of real countries, as their readers would meet them."""

import datetime as dt

import duckdb
import pytest

import varde
from varde.edition import STARTER
from varde.gazetteer import gazetteer

DATES = (
    "1950-06-30",
    "1975-06-30",
    "1995-06-15",
    "2008-01-31",
    "2017-03-15",
    "2017-07-31",
    "2018-05-31",
    "2023-09-30",
    "2026-11-24",
)


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


def text(record: varde.Varde, country: str, on: str, lang: str) -> str:
    return " ".join(record.write(record.brief(country, on), lang, "md").replace("\N{NO-BREAK SPACE}", " ").split())


def test_norway_in_july_2017(record: varde.Varde) -> None:
    page = text(record, "NOR", "2017-07-31", "nb")
    for words in (
        "45",
        "28",
        "MINUSMA i Mali",
        "UNMISS i Sør-Sudan",
        "UNTSO i Midtøsten",
        "MINUSTAH i Haiti",
        "UNMC i Colombia",
    ):
        assert words in page
    assert "4. april 1949" in page
    english = text(record, "NOR", "2017-07-31", "en")
    assert "4 April 1949" in english
    assert "three operations" in english


@pytest.mark.parametrize(
    ("country", "on", "words"),
    [
        ("VAT", "2017-07-31", "is not among the"),
        ("LIE", "2017-07-31", "had nobody in uniform"),
        ("YUG", "2017-07-31", "ceased to be a state"),
        ("SSD", "2005-01-01", "did not become a state until"),
        ("ETH", "2017-07-31", "the largest contributor"),
        ("NOR", "1995-06-15", "the record starts"),
        ("NOR", "2017-03-15", "the table for March 2017 is missing"),
        ("NOR", "2018-05-31", "does not tell missions apart"),
        ("RUS", "2017-07-31", "permanent member of the Security Council"),
        ("SUN", "1980-01-01", "permanent member of the Security Council"),
        ("MLI", "2017-07-31", "MINUSMA"),
        ("NZL", "2024-06-30", "No other state lies within 1,000 kilometres of New Zealand."),
    ],
)
def test_pages_say_what_is_so(record: varde.Varde, country: str, on: str, words: str) -> None:
    assert words in text(record, country, on, "en")


@pytest.mark.parametrize("on", DATES)
def test_no_state_has_a_page_with_an_empty_chapter(record: varde.Varde, on: str) -> None:
    day = dt.date.fromisoformat(on)
    states = [state for state in gazetteer().states.list() if state.kind != "territory"]
    for state in states[DATES.index(on) % 3 :: 3]:  # each state on three of the nine dates
        page = record.brief(state.id, day)
        for chapter in page.chapters:
            assert any(chapter.paragraphs), f"{state.id} {on} {chapter.key} is empty"
        for figure in page.figures().values():
            assert (figure.value is None) == (figure.missing is not None)


@pytest.mark.parametrize(
    ("country", "on", "words"),
    [
        ("DEU", "1985-06-30", "member of the EC since 1 January 1958"),
        ("SUN", "1980-01-01", "belongs to the CSCE"),
        ("SCG", "2004-06-30", "member of the United Nations since 1 November 2000"),
        ("SRB", "2017-07-31", "part of Serbia and Montenegro, which was a member"),
        ("RUS", "1991-12-31", "part of the Soviet Union, which was a member"),
        ("SWZ", "2017-07-31", "Swaziland"),
    ],
)
def test_names_and_memberships_are_of_their_day(record: varde.Varde, country: str, on: str, words: str) -> None:
    assert words in text(record, country, on, "en")


def test_no_membership_stands_outside_its_state() -> None:
    """Some were members before they were independent, or admitted before the list of states has them; nobody else."""
    known = {"BLR", "PHL", "SYR", "UKR", "IND", "YUG", "HRV", "SVN", "GNB", "ZAN"}
    with duckdb.connect(config={"file_search_path": str(STARTER)}) as connection:
        rows = connection.execute(
            """SELECT DISTINCT m.country FROM 'memberships.parquet' m JOIN 'states.parquet' s ON s.id = m.country
               WHERE m.from_precision = 'day' AND (m."from" < s."from" OR coalesce(m."to", DATE '9999-12-31') >
               coalesce(s."to", DATE '9999-12-31'))"""
        ).fetchall()
    assert {row[0] for row in rows} <= known
