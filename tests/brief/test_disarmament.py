"""The chapter on disarmament, as its readers would meet it."""

import datetime as dt
import re

import pytest

import varde
from varde.brief import disarmament
from varde.brief.page import Chapter
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.render.language import localizer

DATES = ("1950-06-30", "1975-06-30", "1995-06-15", "2008-01-31", "2017-07-31", "2026-11-24")


def chapter(record: varde.Varde, country: str, on: str) -> Chapter:
    day = dt.date.fromisoformat(on)
    return disarmament.chapter(Subject(record.engine, gazetteer().states.find(country, day), day))


def text(record: varde.Varde, country: str, on: str, lang: str = "en") -> str:
    words, day = localizer(lang), dt.date.fromisoformat(on)
    said = [words.text(s, day) for paragraph in chapter(record, country, on).paragraphs for s in paragraph]
    return " ".join(said).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.shared
class TestFull:
    """With every source there is, built from the founders' shared data."""

    @pytest.mark.parametrize(
        ("country", "on", "lang", "words"),
        [
            ("NOR", "2017-07-31", "en", "In July 2017 the Federation of American Scientists (FAS) put the number"),
            ("NOR", "2017-07-31", "en", "at 14,930, retired ones included"),
            ("NOR", "2017-07-31", "en", "fell from 25,533 in 2007 to 14,550 in 2017"),
            ("NOR", "2017-07-31", "nb", "falt antallet fra 25 533 i 2007 til 14 550 i 2017"),
            ("NOR", "2017-07-31", "nb", "Antallet var høyest i 1986, med 70 374."),
            ("NOR", "2017-07-31", "nb", "I 2016 hadde ni stater kjernevåpen"),
            ("NOR", "2017-07-31", "nb", "Norge var ikke blant dem."),
            ("RUS", "2017-07-31", "en", "fell from 6,286 nuclear warheads in 2007 to 4,300 in 2017"),
            ("RUS", "2017-07-31", "en", "With retired ones FAS put the total at 7,000 in January 2017."),
            ("RUS", "2017-07-31", "en", "the Soviet Union had carried out 715 nuclear tests, the first in 1949"),
            ("RUS", "1995-06-15", "en", "In 1985 the Soviet Union had 38,582."),
            ("SUN", "1986-06-30", "en", "The number had never been higher."),
            ("USA", "2026-11-24", "en", "1,030 nuclear tests, the first in 1945 and the last in 1992"),
            ("IND", "2018-01-31", "en", "FAS put the total at between 120 and 130 in December 2017"),
            ("PRK", "2017-07-31", "en", "had carried out five nuclear tests"),  # the sixth was in September
            ("PRK", "2006-09-30", "en", "In 2005 eight states had nuclear weapons"),  # it first tested in October
            ("ZAF", "2017-07-31", "en", "had nuclear weapons from 1982 to 1989, at most 6, and gave them up"),
            ("IRN", "2008-01-31", "en", "among the states that sought to acquire nuclear weapons in 2007"),
            (
                "NOR",
                "1950-06-30",
                "en",
                "In 1949 two states had nuclear weapons: the United States and the Soviet Union.",
            ),
            ("GBR", "1946-06-30", "en", "By the end of 1945 one nuclear test had been carried out"),
        ],
    )
    def test_what_is_said_of_nuclear_weapons(
        self, full: varde.Varde, country: str, on: str, lang: str, words: str
    ) -> None:
        assert words in text(full, country, on, lang)

    @pytest.mark.parametrize(
        ("country", "on", "lang", "words"),
        [
            ("NOR", "2017-07-31", "en", "the Non-Proliferation Treaty (NPT) since 5 February 1969, one of 191 parties"),
            ("NOR", "2017-07-31", "nb", "ikke-spredningsavtalen (NPT) siden 5. februar 1969, som én av 191 parter"),
            (
                "NOR",
                "2017-07-31",
                "en",
                "has ratified the Comprehensive Nuclear-Test-Ban Treaty (CTBT), which is not yet",
            ),
            (
                "NOR",
                "2018-07-31",
                "en",
                "has not joined the Treaty on the Prohibition of Nuclear Weapons (TPNW), which has",
            ),
            ("NOR", "2018-07-31", "nb", "har ikke sluttet seg til traktaten om forbud mot kjernevåpen (TPNW), som har"),
            ("NOR", "1950-06-30", "en", "Norway is party to the Geneva Protocol of 1925."),
            (
                "NOR",
                "2026-11-24",
                "en",
                "In 2025 Estonia, Lithuania and Latvia left the Anti-Personnel Mine Ban Convention.",
            ),
            ("NOR", "2026-11-24", "nb", "I 2026 trakk Finland og Polen seg fra minekonvensjonen."),
            ("POL", "2026-11-24", "en", "Poland has left the Anti-Personnel Mine Ban Convention."),
            ("LTU", "2025-08-01", "en", "it leaves the Anti-Personnel Mine Ban Convention on 27 December 2025"),
            (
                "USA",
                "2017-07-31",
                "en",
                "the Comprehensive Nuclear-Test-Ban Treaty (CTBT) and the Arms Trade Treaty (ATT), but",
            ),
            (
                "MEX",
                "2017-07-31",
                "en",
                "By the Treaty of Tlatelolco Mexico belongs to a zone free of nuclear weapons.",
            ),
            (
                "PRK",
                "2017-07-31",
                "en",
                "do not settle whether North Korea is bound by the Non-Proliferation Treaty (NPT)",
            ),
            ("GRL", "2017-07-31", "en", "do not name Greenland by itself"),
            ("KAZ", "1975-06-30", "en", "Kazakhstan was not a state at the time"),
        ],
    )
    def test_what_is_said_of_treaties(self, full: varde.Varde, country: str, on: str, lang: str, words: str) -> None:
        assert words in text(full, country, on, lang)

    def test_a_treaty_is_not_spoken_of_before_it_was_open(self, full: varde.Varde) -> None:
        for on in DATES:
            day = dt.date.fromisoformat(on)
            said = text(full, "NOR", on)
            for treaty in gazetteer().treaties:
                if treaty.area in {"disarmament", "zone"} and not treaty.exists(day):
                    assert treaty.in_prose("en") not in said, f"{treaty.id} on {on}"
        assert "Mine Ban Convention." not in text(full, "NOR", "2025-06-30").partition("In 2025")[2]

    def test_who_has_left_is_not_called_a_party(self, full: varde.Varde) -> None:
        for country, on in (("POL", "2026-11-24"), ("FIN", "2026-11-24"), ("LTU", "2026-01-31")):
            bound = re.findall(r"is (?:also )?party to ([^.]*)\.", text(full, country, on))
            assert bound
            assert "Mine Ban" not in " ".join(bound)

    def test_the_table_has_norway_s_dates(self, full: varde.Varde) -> None:
        [grid] = chapter(full, "NOR", "2017-07-31").tables
        words, day = localizer("en"), dt.date(2017, 7, 31)
        cells = [["".join(run.text for run in words.cell(cell, day)) for cell in row] for row in grid.rows]
        table = {name: (standing, parties) for name, standing, parties in cells}
        assert table["Anti-Personnel Mine Ban Convention"] == ("Party since 9 July 1998", "162")
        assert table["Arms Trade Treaty (ATT)"][0] == "Party since 12 February 2014"
        assert table["Treaty on the Non-Proliferation of Nuclear Weapons (NPT)"][0] == "Party since 5 February 1969"
        assert len(cells) == 16

    @pytest.mark.parametrize("on", DATES)
    def test_no_page_knows_the_future(self, full: varde.Varde, on: str) -> None:
        """No year after the page's stands in a sentence, but for the last year of the series, which names its edition."""
        year = int(on[:4])
        for country in ("NOR", "RUS", "USA", "PRK", "ZAF", "KAZ"):
            said = re.sub(r"up to (the end of )?20[0-9]{2}", "", text(full, country, on))
            named = {int(found) for found in re.findall(r"(?<![0-9,])(?:19|20)[0-9]{2}(?![0-9,][0-9])", said)}
            assert not {later for later in named if later > year}, f"{country} {on}: {said}"
            for figure in chapter(full, country, on).figures():
                assert figure.period.start <= dt.date.fromisoformat(on)
                edition = figure.dims.get("edition", "")
                assert "series" in edition or edition.rpartition(" ")[2] <= on[:7]

    @pytest.mark.parametrize("on", DATES)
    def test_every_state_has_a_chapter_in_both_languages(self, full: varde.Varde, on: str) -> None:
        for state in gazetteer().states.list()[DATES.index(on) % 3 :: 3]:
            found = chapter(full, state.id, on)
            assert any(found.paragraphs), f"{state.id} {on}"
            assert len(found.charts) <= 2
            assert len(found.tables) <= 1
            for lang in ("en", "nb"):
                said = text(full, state.id, on, lang)
                assert said
                assert not re.search(r"no figure|uten tall|None|\{|\}|  ", said), said

    def test_kinds_of_warheads_never_share_a_chart(self, full: varde.Varde) -> None:
        for country in ("NOR", "USA"):
            for chart in chapter(full, country, "2017-07-31").charts:
                figures = [figure for series in chart.series for figure in series.figures]
                assert len({(figure.measure, figure.dims["kind"], figure.dims["edition"]) for figure in figures}) == 1
