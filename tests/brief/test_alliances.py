"""The chapter on alliances: what it says of whom on which day, and that it never knows what came later."""

import datetime as dt
import re
from collections.abc import Iterator

import pytest

import varde
from varde.brief import alliances
from varde.brief.page import Chapter
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.render.language import localizer

DATES = ("1950-06-30", "1975-06-30", "1995-06-15", "2008-01-31", "2017-07-31", "2026-11-24")


def chapter(record: varde.Varde, country: str, on: str) -> Chapter:
    day = dt.date.fromisoformat(on)
    return alliances.chapter(Subject(record.engine, gazetteer().states.find(country, day), day))


def sentences(record: varde.Varde, country: str, on: str, lang: str) -> Iterator[str]:
    words = localizer(lang)
    for paragraph in chapter(record, country, on).paragraphs:
        for statement in paragraph:
            yield words.text(statement, dt.date.fromisoformat(on))


def text(record: varde.Varde, country: str, on: str, lang: str = "en") -> str:
    return " ".join(sentences(record, country, on, lang))


@pytest.mark.shared
class TestPages:
    """Pages as their readers meet them, with every source there is."""

    @pytest.mark.parametrize(
        ("country", "on", "lang", "words"),
        [
            ("NOR", "1950-06-30", "nb", "medlem av NATO siden 4. april 1949 og er ett av tolv medlemsland"),
            ("NOR", "1950-06-30", "nb", "registeret begynner 1. januar 2012"),
            ("NOR", "2017-07-31", "nb", "Landet brukte 1,58 prosent"),
            ("NOR", "2017-07-31", "nb", "NATOs tabell fra 25. juni 2019, den eldste som registeret har"),
            ("NOR", "2017-07-31", "nb", "fire av de 28 allierte"),
            ("NOR", "2017-07-31", "en", "the Joint Expeditionary Force (JEF, since 2014)"),
            ("NOR", "2023-08-01", "nb", "tabell fra 7. juli 2023 er forsvarsutgiftene i 2023 anslått til 1,67 prosent"),
            ("NOR", "2024-04-01", "en", "table of 14 March 2024 puts defence expenditure in 2023 at an estimated 1.80"),
            ("NOR", "2024-07-01", "en", "table of 17 June 2024 puts defence expenditure in 2024 at an estimated 2.20"),
            ("NOR", "2024-07-01", "en", "In the same table, 23 of the 32 allies"),
            ("NOR", "2025-05-01", "en", "table of April 2025"),
            ("CHE", "1995-06-15", "en", "Switzerland is not a member of NATO."),
            ("CHE", "2017-07-31", "en", "joined NATO’s Partnership for Peace on 11 December 1996"),
            ("CHE", "2017-07-31", "nb", "ingen formell allianse"),
            ("KEN", "1975-06-30", "nb", "Organisasjonen for afrikansk enhet (OAU) siden 13. desember 1963"),
            ("KEN", "1975-06-30", "nb", "i formell allianse med Etiopia"),
            ("DDR", "1975-06-30", "en", "with Bulgaria, Czechoslovakia, Hungary, Poland, Romania and the Soviet Union"),
            ("DDR", "1975-06-30", "nb", "(usikkert)"),
            (
                "RUS",
                "2026-11-24",
                "en",
                "formerly belonged to the Council of Europe (1996–2022) and the G8 (1998–2014)",
            ),
            ("GBR", "2026-11-24", "en", "the EU (1973–2020)"),
            ("DEU", "1985-06-30", "en", "member of the EC since 1 January 1958"),
            ("USA", "2017-07-31", "en", "in formal alliances with 66 states"),
            ("TUV", "2017-07-31", "en", "not a member of any of the organisations"),
            ("KEN", "1950-06-30", "en", "Kenya was not a state at the time"),
        ],
    )
    def test_pages_say_what_is_so(self, full: varde.Varde, country: str, on: str, lang: str, words: str) -> None:
        assert words in text(full, country, on, lang)

    @pytest.mark.parametrize(
        ("country", "on", "words"),
        [
            ("NOR", "2017-07-31", "in 2017"),  # no figure of a year that was not over
            ("FIN", "2023-04-03", "has been a member of NATO"),
            ("FIN", "2017-07-31", "per cent"),  # its figures of 2016 were published, but it was no ally
            ("RUS", "2017-07-31", "formerly belonged to the Council"),
            ("GBR", "2020-01-31", "formerly belonged to .*the EU"),
            ("POL", "2017-07-31", "Partnership for Peace"),  # ended by membership, and not left
            ("NOR", "2026-11-24", "formal alliance"),  # the coding of alliances lies eight years back
        ],
    )
    def test_pages_do_not_say_what_is_not(self, full: varde.Varde, country: str, on: str, words: str) -> None:
        assert not re.search(words, text(full, country, on))

    def test_a_table_that_came_later_is_told_as_such(self, full: varde.Varde) -> None:
        for on in ("2013-03-01", "2016-01-01", "2019-06-24", "2019-06-25", "2023-07-06", "2023-07-07", "2025-08-28"):
            words = localizer("en")
            day = dt.date.fromisoformat(on)
            for paragraph in chapter(full, "NOR", on).paragraphs:
                for statement in paragraph:
                    later = [f for f in statement.figures() if f.dims.get("edition", "") > on]
                    said = words.text(statement, day)
                    assert all(figure.period.end < day for figure in later), said
                    if later and "table of" in said:
                        assert "the oldest that the record has" in said

    def test_one_line_is_of_one_edition(self, full: varde.Varde) -> None:
        [chart] = chapter(full, "NOR", "2024-07-01").charts
        assert {f.dims["edition"] for series in chart.series for f in series.figures} == {"2024-06-17"}
        assert [len(series.figures) for series in chart.series] == [11, 11]
        own = [figure.value for figure in chart.series[0].figures]
        assert own == [1.54, 1.58, 1.73, 1.71, 1.72, 1.84, 1.97, 1.68, 1.46, 1.81, 2.20]
        assert chapter(full, "NOR", "2013-06-01").charts == ()  # one year is no line

    @pytest.mark.parametrize("on", DATES)
    def test_every_state_has_a_chapter_in_both_languages(self, full: varde.Varde, on: str) -> None:
        for state in gazetteer().states.list()[DATES.index(on) % 3 :: 3]:
            for lang in ("en", "nb"):
                said = list(sentences(full, state.id, on, lang))
                assert said, f"{state.id} {on}"
                for sentence in said:
                    assert sentence.endswith("."), sentence
                    assert not re.search(r"\{|None|\(\)|  |–\s*prosent", sentence), sentence


def test_without_nato_s_tables_an_ally_s_page_says_so() -> None:
    record = varde.open("starter")
    assert "is not part of this edition" in text(record, "NOR", "2017-07-31")
    assert "is not part of this edition" not in text(record, "CHE", "2017-07-31")
