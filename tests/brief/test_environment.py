"""The chapter on the security situation, as its readers would meet it; figures counted by hand in the publishers' files."""

import datetime as dt

import attrs
import pytest

import varde
from varde.brief import environment
from varde.brief.environment.years import change
from varde.brief.page import Chapter, Statement
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.model import Figure, Period, Value
from varde.render.language import localizer

RECORD = varde.open("starter")
[SOME] = RECORD.ask("un_personnel", country="NOR", on="2017-07")


def chapter(country: str, on: str) -> Chapter:
    day = dt.date.fromisoformat(on)
    return environment.chapter(Subject(RECORD.engine, gazetteer().states.find(country, day), day))


def text(country: str, on: str, lang: str = "en") -> str:
    words, day = localizer(lang), dt.date.fromisoformat(on)
    said = [words.text(s, day) for paragraph in chapter(country, on).paragraphs for s in paragraph]
    return " ".join(said).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("country", "on", "lang", "words"),
    [
        ("NOR", "2026-11-24", "en", "In 2024, 61 armed conflicts with a state on at least one side were under way"),
        ("NOR", "2026-11-24", "en", "No earlier year in the record, which begins in 1946, had as many."),
        ("NOR", "2026-11-24", "nb", "I 19 av konfliktene, alle innad i en stat, deltok soldater fra andre stater"),
        ("NOR", "2026-11-24", "en", "In 2023, 49 armed groups fought a state, as many as in 2013,"),
        ("NOR", "2017-07-31", "nb", "45 væpnede grupper mot en stat, omtrent like mange som i 2006 (47)"),
        ("NOR", "2026-11-24", "nb", "I de 18 statene innenfor 1 000 kilometer fra Norge var det"),
        ("NOR", "2026-11-24", "en", "deaths in the country where they happened, whichever side the dead were on."),
        ("NOR", "1975-06-30", "nb", "drept i organisert vold i 1974, kan ikke oppgis"),
        ("RUS", "2026-11-24", "en", "One of them was between states, and is counted in each of them"),
        ("USA", "2026-11-24", "en", "there was one active armed conflict in 2024. It was between states"),
        ("RUS", "2026-11-24", "nb", "Av dem døde 7 673 i konflikter med en stat som part og 146 i angrep på sivile."),
        (
            "NOR",
            "2026-11-24",
            "en",
            "armed conflict between states, which involved the United Kingdom, the United States",
        ),
        ("NOR", "2017-07-31", "nb", "I 2016 sendte Norge soldater til en part i væpnet konflikt om Mali."),
        ("UKR", "2022-10-31", "en", "in conflicts over Ukraine in 2021; in 2011 there were none."),
        ("SUN", "2026-11-24", "en", "the Soviet Union was not a state at the time"),
        ("NOR", "2026-11-24", "nb", "palestinske flyktninger under UNRWAs mandat er ikke med"),
        ("NOR", "2026-11-24", "en", "The largest groups came from Ukraine (83,790), Syria (13,280) and"),
        ("NOR", "2026-11-24", "en", "In 2015 the number was 10."),
        ("ISR", "2026-11-24", "en", "UCDP counts deaths in Palestine under Israel."),
        ("LBN", "2026-11-24", "nb", "UCDP fører drepte i Palestina på Israel."),
        ("COL", "2008-12-31", "en", "165 of the refugees were in Colombia. The largest"),
        ("PHL", "2026-11-24", "nb", "drept i organisert vold på Filippinene i 2024"),
    ],
)
def test_it_says(country: str, on: str, lang: str, words: str) -> None:
    assert words in text(country, on, lang)


def test_a_kind_of_violence_that_killed_nobody_is_not_told() -> None:
    for country in ("RUS", "UKR", "NER"):
        for lang, nobody in (("en", " 0 "), ("nb", " 0 ")):
            assert nobody not in text(country, "2026-11-24", lang)


def test_a_year_is_the_worst_only_after_ten() -> None:
    assert "had as many" not in text("NOR", "1950-06-30")


def areas(country: str, on: str) -> dict[str, list[Value | None]]:
    """The table of near areas: of each, the states, conflicts and deaths."""
    words, day = localizer("en"), dt.date.fromisoformat(on)
    return {
        words.text(row[0], day): [cell.value for cell in row if isinstance(cell, Figure)]
        for table in chapter(country, on).tables
        for row in table.rows
        if isinstance(row[0], Statement)
    }


def test_near_areas_are_a_table() -> None:
    """States by the map and the lists; conflicts and deaths of 2024 as UCDP has them by country, summed by hand."""
    assert areas("NOR", "2024-12-31") == {
        "Bordering states": [3, 3, 7819],  # Sweden, Finland, Russia
        "States within 500 km": [6, 4, 7822],
        "States within 1,000 km": [18, 4, 7825],
        "The rest of the UN subregion": [9, 1, 0],  # the United Kingdom, with the United States in Yemen
        "The Baltic Sea region": [9, 3, 7822],  # Russia 7,819, Germany 3
        "Europe’s rim": [16, 7, 97562],
        "The High North": [7, 4, 7819],
    }


def test_near_areas_without_deaths_before_they_are_counted() -> None:
    """UCDP counts deaths from 1989."""
    assert all(len(figures) == 2 for figures in areas("NOR", "1975-06-30").values())


def test_where_500_kilometres_add_no_state_they_are_not_told() -> None:
    assert "States within 500 km" in areas("NOR", "2026-11-24")
    assert "States within 1,000 km" in areas("TWN", "2026-11-24")
    assert not any("500" in name for name in areas("TWN", "2026-11-24"))


def test_no_year_is_called_by_its_last_month() -> None:
    for country, on in (("NOR", "1950-06-30"), ("YUG", "2026-11-24"), ("PSE", "2017-07-31"), ("HTI", "2026-11-24")):
        assert "December" not in text(country, on)


@pytest.mark.parametrize(
    ("earlier", "later", "unit", "said"),
    [
        (10, 24, "deaths", "x-few"),
        (10, 25, "deaths", "x-rising"),
        (99, 20, "persons", "x-few"),
        (100, 20, "persons", "x-falling"),
        (20, 10, "conflicts", "x-falling"),
        (0, 500, "deaths", "x-few"),
        (500, 0, "deaths", "x-falling"),
        (7, 7, "deaths", "x-same"),
        (500, 501, "deaths", "x-unchanged"),
        (0, 0, "deaths", None),
    ],
)
def test_no_trend_is_said_of_a_few_people(earlier: int, later: int, unit: str, said: str | None) -> None:
    then, now = (
        attrs.evolve(SOME, value=value, unit=unit, period=Period.year(year))
        for value, year in ((earlier, 2006), (later, 2016))
    )
    assert [statement.message for statement in change(then, now, "x")] == ([said] if said else [])
