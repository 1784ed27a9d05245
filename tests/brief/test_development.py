"""The chapter on development policy: what donors and recipients are told, by which edition, and that it never knows what came later."""

import datetime as dt
import re

import pytest

import varde
from varde.brief import development
from varde.brief.development.giving import known
from varde.brief.page import Chapter
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.render.language import localizer

DATES = ("1950-06-30", "1975-06-30", "1995-06-15", "2008-01-31", "2017-07-31", "2026-11-24")


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


def chapter(record: varde.Varde, country: str, on: str) -> Chapter:
    return development.chapter(Subject(record.engine, gazetteer().states.get(country), dt.date.fromisoformat(on)))


def sentences(record: varde.Varde, country: str, on: str, lang: str) -> list[str]:
    words, day = localizer(lang), dt.date.fromisoformat(on)
    return [words.text(said, day) for paragraph in chapter(record, country, on).paragraphs for said in paragraph]


def text(record: varde.Varde, country: str, on: str, lang: str = "en") -> str:
    return " ".join(sentences(record, country, on, lang)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("country", "on", "words"),
    [
        ("NOR", "2024-05-01", "In 2023 Norway gave 1.09 per cent of gross national income"),
        ("NOR", "2024-05-01", "above the UN’s target of 0.7 per cent. Five of the 33 donors"),
        ("NOR", "2024-05-01", "the OECD’s later figures, which go up to 2025"),
        ("NOR", "2024-05-01", "5,849.1 million US dollars in 2025 prices"),
        ("NOR", "2025-06-01", "the OECD’s preliminary figures for the year, in its table up to 2024"),
        ("NOR", "2025-06-01", "5,180.2 million US dollars in the year’s own prices"),
        ("NOR", "2025-06-01", "Since 2018 the OECD has counted aid as its grant equivalent"),
        ("NOR", "2017-07-31", "The country’s share has risen from 0.89 per cent in 2006."),
        ("NOR", "2026-11-24", "The country’s share is about the same as in 2018, when it was 0.94 per cent."),
        ("USA", "2026-11-24", "The country’s share has fallen from 0.16 per cent in 2018."),
        ("USA", "2017-07-31", "made the United States the largest donor, number 1 of 33"),
        ("GBR", "2017-07-31", "exactly the UN’s target of 0.7 per cent"),
        ("CHE", "2017-07-31", "below the UN’s target of 0.7 per cent"),
        ("LVA", "2025-06-01", "In 2024 Latvia gave 0.22 per cent"),  # of the later edition alone
        ("NOR", "2017-07-31", "cannot tell what Norway gave for conflict, peace and security: the record starts"),
        ("NOR", "2026-11-24", "to four of the eight countries whose aid for this purpose the record has: Sudan (3.83)"),
        ("NOR", "2026-11-24", "Among the 15 states that gave Sudan such aid it was number 3."),
        ("NOR", "2026-11-24", "What the aid was for is not told: the table for 2022 does not tell purposes apart."),
        ("HUN", "2026-11-24", "none received any from Hungary"),
        ("MLI", "2026-11-24", "In 2022 Mali received 90.81 million US dollars in that year’s prices"),
        ("MLI", "2026-11-24", "were the EU institutions (27.78), Germany (15.29), Canada (10.83)"),
        ("MLI", "2026-11-24", "about the same as in 2017, when it was 83.32 million"),
        ("MLI", "2017-07-31", "cannot tell what Mali received for conflict, peace and security"),
        ("TUV", "2026-11-24", "Tuvalu is not among the donors"),
        ("TUV", "2026-11-24", "nor among the eight countries whose aid for peace the record has"),
        ("DDR", "1995-06-15", "East Germany was not a state at the time"),
        ("NOR", "1975-06-30", "the record starts on 1 January 1990"),
    ],
)
def test_what_is_said(record: varde.Varde, country: str, on: str, words: str) -> None:
    assert words in text(record, country, on)


def test_the_same_in_norwegian(record: varde.Varde) -> None:
    said = text(record, "NOR", "2024-05-01", "nb")
    assert "I 2023 ga Norge 1,09 prosent av bruttonasjonalinntekten (BNI) i offisiell utviklingsbistand (ODA)" in said
    assert "Det er over FNs mål på 0,7 prosent. Fem av de 33 giverne i tabellen nådde målet det året." in said
    mali = text(record, "MLI", "2026-11-24", "nb")
    assert "I 2022 fikk Mali bistand til konflikt, fred og sikkerhet for 90,81 millioner amerikanske dollar" in mali
    assert "EU-institusjonene (27,78), Tyskland (15,29)" in mali


@pytest.mark.parametrize(("on", "year"), [("2017-04-16", 2015), ("2017-04-17", 2016), ("2017-12-31", 2016)])
def test_a_year_is_known_from_the_april_after_it(on: str, year: int) -> None:
    assert known(dt.date.fromisoformat(on)) == year


@pytest.mark.parametrize("on", ["1991-05-01", "2004-04-16", "2018-06-01", "2019-01-01", "2025-04-16", "2025-04-17"])
def test_no_figure_is_of_a_year_that_was_not_out(record: varde.Varde, on: str) -> None:
    day = dt.date.fromisoformat(on)
    for country in ("NOR", "USA", "MLI", "SDN", "LVA", "KOR"):
        for figure in chapter(record, country, on).figures():
            if figure.missing is None:
                behind = 1 if figure.measure.startswith("oda_") and (day.month, day.day) >= (4, 17) else 2
                assert figure.period.end.year <= day.year - behind, figure


def test_years_of_two_methods_are_never_compared(record: varde.Varde) -> None:
    for year in (*range(1991, 2016, 6), *range(2016, 2027)):
        for country in ("NOR", "JPN", "POL"):
            said = chapter(record, country, f"{year}-06-01")
            for paragraph in said.paragraphs:
                for statement in paragraph:
                    methods = {figure.dims.get("method") for figure in statement.figures()} - {None}
                    assert len(methods) <= 1, statement
                    editions = {figure.dims.get("edition") for figure in statement.figures()} - {None}
                    assert len(editions) <= 1, statement
                    prices = {figure.dims.get("prices") for figure in statement.figures()} - {None}
                    assert len(prices) <= 1, statement
            for chart in said.charts:
                methods = {figure.dims.get("method") for series in chart.series for figure in series.figures}
                assert (len(methods) > 1) == chart.title.message.startswith("chart-oda-share-both")


def test_the_chart_is_of_the_country_and_the_dac(record: varde.Varde) -> None:
    [chart] = chapter(record, "NOR", "2017-07-31").charts
    assert [len(series.figures) for series in chart.series] == [17, 17]
    assert chart.series[0].figures[-1].value == 1.12
    assert chart.series[1].figures[-1].value == 0.32
    [alone] = chapter(record, "NOR", "1995-06-15").charts
    assert [len(series.figures) for series in alone.series] == [5]
    assert alone.title.message == "chart-oda-share-alone"
    [received] = chapter(record, "MLI", "2026-11-24").charts
    assert [figure.period.label for figure in received.series[0].figures] == [str(year) for year in range(2017, 2023)]
    assert chapter(record, "NOR", "1992-06-01").charts == ()


def test_what_may_not_ship_is_named_where_it_would_stand(record: varde.Varde) -> None:
    assert "no share of Norway" in text(record, "NOR", "2026-11-24")
    assert "varde update" in text(record, "NOR", "2026-11-24")
    assert "varde update" not in text(record, "NOR", "2024-05-01")  # the report was not out
    assert "varde update" not in text(record, "MLI", "2026-11-24")


@pytest.mark.parametrize("on", DATES)
def test_every_state_has_a_chapter_in_both_languages(record: varde.Varde, on: str) -> None:
    for state in gazetteer().states.list()[DATES.index(on) % 3 :: 3]:  # each state on two of the six dates
        for lang in ("en", "nb"):
            said = sentences(record, state.id, on, lang)
            assert said, f"{state.id} {on}"
            for sentence in said:
                assert sentence.endswith("."), sentence
                assert not re.search(r"\{|None|\(\)|  |not_given|\(\s", sentence), sentence


@pytest.mark.shared
def test_peace_in_the_widest_sense(full: varde.Varde) -> None:
    assert "Report 2025, 10.3 per cent of the country’s aid in 2023 went to peace" in text(full, "NOR", "2026-11-24")
    assert "Report 2025" not in text(full, "NOR", "2025-06-30")
    assert "Report 2025" not in text(full, "HUN", "2026-11-24")  # the report has the largest donors only
