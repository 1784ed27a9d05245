"""The chapter on organised crime and terrorism, as its readers would meet it."""

import datetime as dt
import re
from pathlib import Path

import pytest

import varde
from varde.brief import crime_and_terror
from varde.brief.page import Chapter
from varde.brief.subject import Subject
from varde.edition.build import build
from varde.edition.raw import find_raws
from varde.gazetteer import gazetteer
from varde.render.language import localizer
from varde.settings import Settings
from varde.sources import registry

DATES = ("1950-06-30", "1975-06-30", "1995-06-15", "2008-01-31", "2012-06-30", "2017-07-31", "2026-11-24")


def chapter(record: varde.Varde, country: str, on: str) -> Chapter:
    day = dt.date.fromisoformat(on)
    return crime_and_terror.chapter(Subject(record.engine, gazetteer().states.find(country, day), day))


def text(record: varde.Varde, country: str, on: str, lang: str = "en") -> str:
    words, day = localizer(lang), dt.date.fromisoformat(on)
    said = [words.text(s, day) for paragraph in chapter(record, country, on).paragraphs for s in paragraph]
    return " ".join(said).replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


class TestStarter:
    """What ships: piracy, and where the rest is to be had."""

    def test_what_is_not_there_is_said_with_how_to_get_it(self, record: varde.Varde) -> None:
        said = text(record, "NOR", "2017-07-31")
        assert "186 times in 2016" in said
        assert (
            "no figures on organised crime, homicide, terrorism, cyber incidents and the UN’s sanctions lists" in said
        )
        assert "varde update" in said
        assert "sjørøveri" not in said

    @pytest.mark.parametrize("on", DATES)
    @pytest.mark.parametrize("country", ["NOR", "CHE", "RUS", "DDR", "GRL", "VAT"])
    def test_no_chapter_is_empty(self, record: varde.Varde, country: str, on: str) -> None:
        for lang in ("en", "nb"):
            assert len(text(record, country, on, lang)) > 40


@pytest.mark.shared
class TestFull:
    """With every source there is, built from the founders' shared data."""

    @pytest.mark.parametrize(
        ("country", "on", "lang", "words"),
        [
            ("NOR", "2017-07-31", "en", "In 2016 the homicide rate in Norway was 0.52 per 100,000 people"),
            (
                "NOR",
                "2017-07-31",
                "en",
                "figures of 15 May 2025. The world’s rate was 5.97. Norway's rate was 0.71 in 2006.",
            ),
            ("NOR", "2017-07-31", "nb", "I 2016 var drapsraten i Norge 0,52 per 100 000 innbyggere"),
            ("NOR", "2017-07-31", "en", "Global Terrorism Index (GTI) 2023"),
            ("NOR", "2017-07-31", "nb", "Ingen av hendelsene skjedde i Norge."),
            ("NOR", "2017-07-31", "en", "The number had fallen from 438 in 2011."),
            (
                "NOR",
                "2017-07-31",
                "en",
                "The record begins later with organised crime (2021) and the UN’s sanctions lists (2025).",
            ),
            (
                "NOR",
                "2026-11-24",
                "en",
                "gave Norway a score of 3.75 for criminality. That was number 161 of 193 countries",
            ),
            ("NOR", "2026-11-24", "en", "One of the incidents took place in Norway, where two people were killed."),
            ("NOR", "2026-11-24", "nb", "Datasettet har ingenting etter 2020."),
            (
                "NOR",
                "2026-11-24",
                "en",
                "kinds in 2022 were disruption of services (58), hijacking of systems with misuse (50) and data theft (37)",
            ),
            ("NOR", "2026-11-24", "nb", "De vanligste typene blant disse er datatyveri (10) og kapring av systemer"),
            ("NOR", "2026-11-24", "nb", "i samme FN-underregion som Norge har registeret seks hendelser for 2022"),
            ("NOR", "2026-11-24", "en", "the largest number of the incidents against the country to China (4)."),
            ("NGA", "2026-11-24", "nb", "28 av hendelsene skjedde nærmest Nigerias kyst, åtte av dem høyst 12"),
            ("SSD", "2026-11-24", "nb", "Sør-Sudan, sto åtte personer"),
            ("NOR", "2026-11-24", "nb", "sto 684 personer og 195 grupper og foretak"),
            ("NOR", "1975-06-30", "en", "which has no domestic terrorism before 1998"),
            ("NOR", "1950-06-30", "en", "terrorism (1968), piracy (1993)"),
            ("RUS", "2017-07-31", "nb", "Russlands rate hadde gått ned fra 20,02 i 2006."),
            ("KEN", "2017-07-31", "en", "Kenya's rate had risen from 3 in 2006."),
            ("KEN", "2017-07-31", "en", "none of them more than 12 nautical miles from it; 47 in all since 1993"),
            ("SOM", "2017-07-31", "en", "UNODC’s figures have no homicide rate for Somalia in 2000–2016."),
            ("SOM", "2026-11-24", "en", "The list that concerns Somalia had 23 persons and one group or company."),
            ("IDN", "2017-07-31", "en", "For the years after that, to 2016, there is no figure."),
            ("TUV", "2017-07-31", "en", "The index does not cover Tuvalu."),
            ("GRL", "2017-07-31", "nb", "I 2016 var drapsraten på Grønland 5,35"),
            ("VAT", "2026-11-24", "nb", "omfatter ikke Vatikanstaten"),
            ("LIE", "2026-11-24", "en", "Liechtenstein's rate was 0 in 2011. The country had 39,"),
            ("BRA", "2008-12-31", "nb", "29 cyberhendelser i verden. De vanligste"),
            ("DDR", "1987-06-30", "nb", "Én av hendelsene skjedde i Øst-Tyskland, der én person ble drept."),
        ],
    )
    def test_it_says(self, full: varde.Varde, country: str, on: str, lang: str, words: str) -> None:
        assert words in text(full, country, on, lang)

    @pytest.mark.parametrize("lang", ["en", "nb"])
    @pytest.mark.parametrize("on", DATES)
    def test_every_country_has_a_chapter(self, full: varde.Varde, on: str, lang: str) -> None:
        for state in gazetteer().states.list():
            said = text(full, state.id, on, lang)
            assert said, state.id
            assert not re.search(r"\bNone\b(?! of| took)|\{|‹|uten tall|(?<!is )no figure(?!s)", said), (state.id, said)

    @pytest.mark.parametrize("on", DATES)
    def test_no_page_tells_of_a_year_that_is_not_over(self, full: varde.Varde, on: str) -> None:
        for country in ("NOR", "KEN", "SOM", "IDN", "DDR"):
            for figure in chapter(full, country, on).figures():
                if figure.missing is None:
                    assert figure.period.end < dt.date.fromisoformat(on), figure.measure

    def test_an_index_is_told_of_from_the_year_after_its_own(self, full: varde.Varde) -> None:
        assert "Index 2021" in text(full, "NOR", "2023-12-31")
        assert "Index 2023" in text(full, "NOR", "2024-01-01")
        assert "sanctions had" not in text(full, "NOR", "2025-08-15")
        assert "sanctions had" in text(full, "NOR", "2025-08-16")

    def test_the_two_sources_on_terrorism_stand_on_no_page_together(self, full: varde.Varde) -> None:
        for year in range(1969, 2027):
            used = {figure.citation.source for figure in chapter(full, "GBR", f"{year}-06-30").figures()}
            assert len(used & {"terrorism_gti", "terrorism_rand"}) == 1, year

    def test_a_landlocked_country_has_no_coast(self, full: varde.Varde) -> None:
        assert "shore" not in text(full, "CHE", "2017-07-31")
        assert "shore" in text(full, "NOR", "2017-07-31")

    def test_its_charts_are_two_at_most_and_break_where_there_is_no_figure(self, full: varde.Varde) -> None:
        charts = {chart.key: chart for chart in chapter(full, "KEN", "2017-07-31").charts}
        assert set(charts) == {"homicide", "piracy"}
        own = charts["homicide"].series[0].figures
        assert any(figure.missing for figure in own)  # Kenya has years without a rate
        assert [len(series.figures) for series in charts["piracy"].series] == [24, 24]


def test_terrorism_without_the_index_is_told_as_missing(tmp_path: Path) -> None:
    """With RAND's database alone, a page of 2017 does not fall back on figures nine years old."""
    specimens = Path(__file__).parents[1] / "specimens" / "crime"
    raws = {
        key: files
        for key, files in find_raws(specimens, registry().values()).items()
        if key in {"terrorism_rand", "piracy"}
    }
    settings = Settings(tmp_path)
    build(settings, raws, accept_loss=True)
    record = varde.open("current", settings=settings)
    assert "RAND" not in text(record, "NOR", "2017-07-31")
    said = text(record, "NOR", "2017-07-31")
    assert "no figures on organised crime, homicide, cyber incidents and the UN’s sanctions lists" in said
    assert (
        "no figures on terrorism: the source is not part of this edition; it is had by hand from its publisher" in said
    )
    assert "RAND" in text(record, "NOR", "1970-06-30")
