"""The chapter on peace processes, as its readers would meet it."""

import datetime as dt
import re

import pytest

import varde
from varde.brief import Brief, Chapter, Statement
from varde.brief import peace_processes as chapters
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.render.page import Page

pytestmark = pytest.mark.shared

DATES = ("1950-06-30", "1975-06-30", "1995-06-30", "2008-01-31", "2017-07-31", "2026-11-24")


def chapter(record: varde.Varde, country: str, on: str) -> Chapter:
    day = dt.date.fromisoformat(on)
    return chapters.chapter(Subject(record.engine, gazetteer().states.find(country, day), day))


def text(record: varde.Varde, country: str, on: str, language: str) -> str:
    day = dt.date.fromisoformat(on)
    state = gazetteer().states.find(country, day)
    page = Page(Brief(state, day, record.edition.name, (chapter(record, country, on),)), language)
    [section] = page.sections
    lines = [line.text for paragraph in section.paragraphs for line in paragraph]
    lines += [line.text for grid in section.grids for row in grid.rows for line in row]
    return " ".join(lines).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("country", "on", "language", "words"),
    [
        ("NOR", "2017-07-31", "nb", "tilrettelegger i samtalene med NDFP på Filippinene (siden 2001)"),
        ("NOR", "2017-07-31", "nb", "garantistland i gjennomføringen av fredsavtalen fra 2016 med FARC-EP"),
        ("NOR", "2017-07-31", "en", "Facilitator (2012–2016), guarantor (2012–2016) and host (2012)"),
        (
            "NOR",
            "2014-06-30",
            "en",
            "facilitator and guarantor in the peace process with FARC-EP in Colombia (since 2012)",
        ),
        ("NOR", "2026-11-24", "en", "(from 2001, last confirmed in August 2025)"),
        ("NOR", "2010-06-30", "nb", "uformell megler (usikkert) i samtalene mellom Tyrkia og PKK"),
        ("CHE", "2017-07-31", "en", "mediator in the talks between the government and Renamo in Mozambique"),
        ("KEN", "2017-07-31", "nb", "vertsland og megler i IGAD-prosessen om Sudan (2002–2005)"),
        ("VAT", "2017-07-31", "en", "mediator in the attempts at dialogue in Venezuela (2016–2017)"),
        ("QAT", "2017-07-31", "nb", "megler i fredsprosessen for Darfur i Sudan (2010–2011)"),
        ("COL", "2017-07-31", "nb", "Tredjeparter er Chile, Cuba, Norge og Venezuela"),
        ("PHL", "2017-07-31", "en", "It names Malaysia as a third party"),
        ("TUV", "2017-07-31", "en", "names no role for Tuvalu"),
        ("NOR", "1950-06-30", "en", "the record starts on 1 January 1990"),
        ("NOR", "1950-06-30", "en", "the record starts on 1 January 1975"),
        ("DDR", "2017-07-31", "en", "East Germany was not a state at the time"),
        ("NOR", "2026-11-24", "en", "UCDP’s list ends in 2021"),
    ],
)
def test_what_is_said(full: varde.Varde, country: str, on: str, language: str, words: str) -> None:
    assert words in text(full, country, on, language)


@pytest.mark.parametrize(
    ("country", "on", "words"),
    [
        ("NOR", "2011-12-31", "FARC-EP"),
        ("NOR", "2016-06-01", "2016 agreement"),
        ("NOR", "2017-07-31", "Venezuela"),
        ("CHE", "2016-12-31", "Mozambique"),
        ("COL", "2016-10-31", "24 November 2016"),
    ],
)
def test_what_is_not_yet_said(full: varde.Varde, country: str, on: str, words: str) -> None:
    assert words not in text(full, country, on, "en")


def test_a_role_that_ended_is_told_as_past(full: varde.Varde) -> None:
    said = text(full, "NOR", "2010-06-30", "en")
    now, _, past = said.partition("Earlier")
    assert "Sri Lanka" not in now
    assert "Sri Lanka" in past


@pytest.mark.parametrize("on", DATES[2:])  # before 1990 a gap names the year in which the record starts
def test_no_year_after_the_page_is_named(full: varde.Varde, on: str) -> None:
    """Of the years in the text none is later than the page, whatever the country and the role."""
    for state in ("NOR", "CHE", "QAT", "KEN", "VAT", "COL", "SDN", "PHL", "USA", "RUS", "TUR", "GBR", "MOZ", "VEN"):
        for year in re.findall(r"\b(?:19|20)\d\d\b", text(full, state, on, "en")):
            assert int(year) <= int(on[:4]), f"{state} {on}: {year}"


@pytest.mark.parametrize("on", DATES)
def test_every_state_has_a_chapter_that_says_something(full: varde.Varde, on: str) -> None:
    states = gazetteer().states.list()
    for state in states[DATES.index(on) % 4 :: 4]:
        made = chapter(full, state.id, on)
        assert any(made.paragraphs), state.id
        assert len(made.tables) <= 1
        assert len(made.charts) <= 2
        for figure in made.figures():
            assert (figure.value is None) == (figure.missing is not None)


def test_a_row_of_low_confidence_is_marked(full: varde.Varde) -> None:
    made = chapter(full, "NOR", "2010-06-30")
    marked: list[Statement] = []

    def walk(statement: Statement) -> None:
        if statement.message == "peace-role-uncertain":
            marked.append(statement)
        for arg in statement.args.values():
            for item in getattr(arg, "items", ()):
                walk(item)

    for paragraph in made.paragraphs:
        for statement in paragraph:
            walk(statement)
    assert marked
    low = [f for f in made.figures() if f.measure == "peace_role" and f.dims.get("confidence") == "low"]
    assert low
