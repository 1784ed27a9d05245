"""The General Assembly on the page: what is said, of whom, and why nothing is."""

import datetime as dt

import pytest

import varde
from varde.brief.page import Chart, Statement
from varde.brief.subject import Subject
from varde.brief.un_and_law import assembly
from varde.gazetteer import gazetteer
from varde.render.language import localizer

pytestmark = pytest.mark.shared
DATES = ("1946-05-01", "1950-06-30", "1975-06-30", "1995-06-15", "2008-01-31", "2017-07-31", "2024-04-01", "2026-11-24")


def part(record: varde.Varde, country: str, on: str) -> tuple[list[Statement], tuple[Chart, ...]]:
    day = dt.date.fromisoformat(on)
    return assembly.part(Subject(record.engine, gazetteer().states.find(country, day), day))


def text(record: varde.Varde, country: str, on: str, lang: str = "en") -> str:
    words = localizer(lang)
    said = " ".join(words.text(statement, dt.date.fromisoformat(on)) for statement in part(record, country, on)[0])
    return said.replace("\N{NO-BREAK SPACE}", " ")


def test_norway_today(full: varde.Varde) -> None:
    english, norwegian = text(full, "NOR", "2026-11-24"), text(full, "NOR", "2026-11-24", "nb")
    assert "1,187 recorded votes" in english
    assert "Iceland (96.3 per cent), Portugal (95.7 per cent), Montenegro (95.6 per cent)" in english
    assert "47.6 per cent with the United States" in english
    assert "holdt FNs generalforsamling 1 187 registrerte avstemninger" in norwegian
    assert "oftest likt med Island (96,3 prosent), Portugal" in norwegian


@pytest.mark.parametrize(
    ("country", "on", "words"),
    [
        ("VAT", "2017-07-31", "does not vote in the General Assembly"),
        ("CHE", "1995-06-15", "does not vote in the General Assembly"),
        ("GRL", "2017-07-31", "does not vote in the General Assembly"),
        ("KEN", "1950-06-30", "was not a state at the time"),
        ("DDR", "2017-07-31", "was not a state at the time"),
        ("NOR", "1946-05-01", "no whole year"),
        ("CHN", "1950-06-30", "until 25 October 1971"),
        ("TWN", "1965-01-01", "until 25 October 1971"),
        ("NOR", "1975-06-30", "with the Soviet Union and 43.7 per cent with China (since 1971)"),
        ("NOR", "1995-06-15", "with Russia (since 1992)"),
        ("DDR", "1985-06-30", "with the Soviet Union"),
        ("NOR", "2017-07-31", "From 2001 to 2016"),
    ],
)
def test_pages_say_what_is_so(full: varde.Varde, country: str, on: str, words: str) -> None:
    assert words in text(full, country, on)


@pytest.mark.parametrize("on", DATES)
def test_nothing_is_told_before_it_happened(full: varde.Varde, on: str) -> None:
    for country in ("NOR", "RUS", "KEN", "USA", "TUV"):
        said, charts = part(full, country, on)
        figures = [figure for statement in said for figure in statement.figures()]
        figures += [figure for chart in charts for series in chart.series for figure in series.figures]
        assert said
        assert all(figure.period.end <= dt.date.fromisoformat(on) for figure in figures)


@pytest.mark.parametrize("on", DATES)
def test_every_state_has_something_said_of_it(full: varde.Varde, on: str) -> None:
    states = gazetteer().states.list()
    for state in states[DATES.index(on) :: 8]:
        said, charts = part(full, state.id, on)
        assert said, state.id
        for chart in charts:
            for series in chart.series:
                years = [figure.period.start.year for figure in series.figures]
                assert years == list(range(years[0], years[-1] + 1))
                for figure in series.figures:
                    assert (figure.value is None) == (figure.missing is not None)


def test_a_country_is_no_partner_of_its_own(full: varde.Varde) -> None:
    assert "with the United States" not in text(full, "USA", "2017-07-31")
    assert "with Russia" not in text(full, "RUS", "2017-07-31")
    assert "with China" not in text(full, "CHN", "2017-07-31")


def test_a_year_of_few_votes_in_common_is_a_gap(full: varde.Varde) -> None:
    [chart] = part(full, "NOR", "1975-06-30")[1]
    with_usa = {figure.period.start.year: figure for figure in chart.series[0].figures}
    assert with_usa[1964].missing is not None  # the session without votes
    assert with_usa[1963].value is not None
