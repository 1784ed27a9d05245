"""Pages of real countries, as their readers would meet them."""

import datetime as dt

import pytest

import varde
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
