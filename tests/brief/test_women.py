"""The chapter on women, peace and security, as a reader meets it."""

import datetime as dt
import re

import pytest

import varde
from varde.brief import women
from varde.brief.page import Chapter
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import Engine
from varde.render.language import localizer

DATES = ("1950-06-30", "1975-06-30", "1995-06-15", "2008-01-31", "2017-07-31", "2026-11-24")


@pytest.fixture(scope="module")
def starter() -> varde.Varde:
    return varde.open("starter")


def chapter(engine: Engine, country: str, on: str) -> Chapter:
    day = dt.date.fromisoformat(on)
    return women.chapter(Subject(engine, gazetteer().states.find(country, day), day))


def text(engine: Engine, country: str, on: str, lang: str) -> str:
    day = dt.date.fromisoformat(on)
    words = localizer(lang)
    said = (words.text(statement, day) for part in chapter(engine, country, on).paragraphs for statement in part)
    return " ".join(said).replace("\N{NO-BREAK SPACE}", " ")


def test_the_starter_says_what_it_lacks(starter: varde.Varde) -> None:
    page = text(starter.engine, "NOR", "2017-07-31", "en")
    assert "women made up 15.1 per cent of Norway's uniformed personnel in UN peace operations: 11 of 73" in page
    assert "The share of women at the negotiating table cannot be told: the source is not part of this edition" in page


@pytest.mark.shared
class TestFull:
    """Pages with every source."""

    def test_norway_in_july_2017(self, full: varde.Varde) -> None:
        page = text(full.engine, "NOR", "2017-07-31", "nb")
        for words in (
            "utgjorde kvinner 15,1 prosent av Norges uniformerte personell i FNs fredsoperasjoner: 11 av 73",
            "For alle bidragsytende land samlet var andelen 4,4 prosent i juli 2017",
            "nummer 16 av de 101 landene",
            "den første fra 2006, den andre fra 2011 og den tredje fra 2015",
            "Den tredje planen er laget for tiden til og med 2018",
            "Kvinnelige meklere fra Norge deltar i nettverket Nordiske kvinnelige meklere (siden 27. november 2015)",
            "var 173 kvinner, eller 8,6 prosent",
        ):
            assert words in page
        assert "2019" not in page
        assert "usikkert" not in page

    @pytest.mark.parametrize(
        ("country", "on", "words"),
        [
            ("NOR", "2026-11-24", "the fourth of 11 January 2019 and the fifth of 2023"),
            ("KEN", "2017-07-31", "The AU, of which Kenya is a member, is behind the African network FemWise-Africa"),
            ("USA", "2017-07-31", "By uncertain accounts the United States has adopted"),
            ("DEU", "2017-12-31", "By uncertain accounts Germany has adopted"),
            ("GBR", "2026-11-24", "the first of 2006 (uncertain)"),
            ("BEL", "2017-07-31", "but of none by Belgium; the list is not complete"),
            ("CHE", "2017-07-31", "among the police there were no women"),
            ("BEL", "2025-07-31", "Belgium had 1 person in uniform"),
            ("COL", "2017-07-31", "In the agreements that concern Colombia, 1 of 100 delegates was a woman."),
            ("NOR", "1975-06-30", "nor at the negotiating table (the record starts on 1 January 1990)"),
            ("DDR", "2017-07-31", "East Germany was not a state at the time"),
        ],
    )
    def test_pages_say_what_is_so(self, full: varde.Varde, country: str, on: str, words: str) -> None:
        assert words in text(full.engine, country, on, "en")

    @pytest.mark.parametrize(
        ("country", "on", "later"),
        [
            ("NOR", "2015-11-26", "Nordic"),
            ("NOR", "2015-06-30", "third"),
            ("NOR", "2019-01-10", "fourth"),
            ("KEN", "2017-07-03", "FemWise"),
            ("KEN", "2016-03-07", "has adopted"),
            ("NOR", "2005-06-30", "action plan"),
        ],
    )
    def test_nothing_is_said_before_its_day(self, full: varde.Varde, country: str, on: str, later: str) -> None:
        assert later not in text(full.engine, country, on, "en")

    @pytest.mark.parametrize("on", DATES)
    def test_no_year_on_a_page_is_after_it(self, full: varde.Varde, on: str) -> None:
        """But for where a record starts or ends, and how long a plan is for."""
        year = int(on[:4])
        for country in ("NOR", "CHE", "KEN", "RUS", "QAT", "VAT", "TUV", "COL"):
            page = text(full.engine, country, on, "en")
            page = re.sub(r"the record (starts|ends) on [0-9]+ [A-Z][a-z]+ [0-9]{4}|to the end of [0-9]{4}", "", page)
            assert all(int(found) <= year for found in re.findall(r"\b(?:19|20)[0-9]{2}\b", page)), (country, page)

    @pytest.mark.parametrize("on", DATES)
    def test_every_state_has_a_chapter_without_holes(self, full: varde.Varde, on: str) -> None:
        states = list(gazetteer().states.list())[DATES.index(on) :: 6]
        for state in states:
            for lang in ("en", "nb"):
                page = text(full.engine, state.id, on, lang)
                assert page
                assert "{" not in page
                assert "None " not in page.replace("None of", "")
            for figure in chapter(full.engine, state.id, on).figures():
                assert (figure.value is None) == (figure.missing is not None)
