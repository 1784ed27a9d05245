"""What a page says of the treaties of international law, in both languages and on dates long past."""

import datetime as dt

import pytest

import varde
from varde.brief.page import Statement
from varde.brief.subject import Subject
from varde.brief.un_and_law import treaties
from varde.gazetteer import gazetteer
from varde.render.language import localizer


def subject(record: varde.Varde, country: str, on: str) -> Subject:
    return Subject(record.engine, gazetteer().states.get(country), dt.date.fromisoformat(on))


def text(record: varde.Varde, country: str, on: str, language: str = "en") -> str:
    paragraphs, _ = treaties.part(subject(record, country, on))
    said = [one for paragraph in paragraphs for one in paragraph]
    return " ".join(localizer(language).text(one, dt.date.fromisoformat(on)) for one in said)


def table(record: varde.Varde, country: str, on: str, language: str = "en") -> dict[str, str]:
    _, tables = treaties.part(subject(record, country, on))
    cells = [
        ["".join(run.text for run in localizer(language).cell(cell, dt.date.fromisoformat(on))) for cell in row]
        for one in tables
        for row in one.rows
    ]
    return dict(cells)


def messages(record: varde.Varde, country: str, on: str) -> list[str]:
    paragraphs, _ = treaties.part(subject(record, country, on))
    return [one.message for paragraph in paragraphs for one in paragraph if isinstance(one, Statement)]


@pytest.mark.shared
class TestFull:
    """With every list that there is."""

    @pytest.mark.parametrize(
        ("country", "on", "words"),
        [
            ("NOR", "2017-07-31", "since 16 February 2000, one of 124 parties"),
            ("NOR", "2017-07-31", "by its declaration of 24 June 1996"),
            (
                "NOR",
                "2017-07-31",
                "the Genocide Convention, the four Geneva Conventions of 1949 and Additional Protocols I, II and III",
            ),
            (
                "NOR",
                "2017-07-31",
                "has signed the Convention against enforced disappearance (CED), but is not bound by it",
            ),
            (
                "NOR",
                "2000-06-30",
                "Norway ratified the Rome Statute of the International Criminal Court on 16 February 2000; it had not yet entered into force",
            ),
            ("NOR", "1950-06-30", "Norway has ratified the Genocide Convention, which is not yet in force"),
            (
                "CHE",
                "1950-06-30",
                "Switzerland has ratified the four Geneva Conventions of 1949, which are not yet in force",
            ),
            ("CHE", "1975-06-30", "stands outside the Genocide Convention"),
            ("USA", "2017-07-31", "Additional Protocol III. It stands outside Additional Protocols I and II"),
            (
                "USA",
                "2002-01-01",
                "signed the Rome Statute of the International Criminal Court on 31 December 2000, but is not party to it",
            ),
            (
                "USA",
                "2017-07-31",
                "is not party to the Rome Statute of the International Criminal Court, which has 124 parties",
            ),
            ("PHL", "2020-01-01", "from 30 August 2011 until 16 March 2019, and has left it"),
            ("TCD", "2026-11-24", "has given notice of its withdrawal, which takes effect on 27 July 2027"),
            ("SUN", "1975-06-30", "The Soviet Union is party to the Genocide Convention"),
            ("DDR", "1985-06-30", "the lists of parties in the record do not settle it"),
            ("GRL", "2017-07-31", "do not name Greenland by itself"),
            ("COK", "2017-07-31", "since 18 July 2008"),
            ("NOR", "2026-11-24", "29 May 2014 (terrorism)"),
        ],
    )
    def test_pages_say_what_is_so(self, full: varde.Varde, country: str, on: str, words: str) -> None:
        assert words in text(full, country, on)

    @pytest.mark.parametrize(
        ("country", "on", "words"),
        [
            (
                "NOR",
                "2017-07-31",
                "har vært part i Roma-vedtektene for Den internasjonale straffedomstolen (ICC) siden 16. februar 2000",
            ),
            (
                "NOR",
                "2017-07-31",
                "Landet er part i folkemordkonvensjonen, de fire Genève-konvensjonene av 1949 og tilleggsprotokollene I, II og III",
            ),
            ("USA", "2017-07-31", "Landet står utenfor tilleggsprotokollene I og II"),
            ("CHE", "1975-06-30", "Sveits er ikke part i noen av FNs kjernekonvensjoner om menneskerettigheter"),
            ("PHL", "2020-01-01", "men har trukket seg ut"),
        ],
    )
    def test_and_in_norwegian(self, full: varde.Varde, country: str, on: str, words: str) -> None:
        assert words in text(full, country, on, "nb")

    def test_the_future_is_not_known(self, full: varde.Varde) -> None:
        assert "law-court-leaving" not in messages(full, "TCD", "2026-06-01")
        assert "law-court-was" not in messages(full, "PHL", "2019-03-16")
        assert not [message for message in messages(full, "NOR", "1997-01-01") if message.startswith("law-court")]

    def test_the_table_has_the_days(self, full: varde.Varde) -> None:
        told = table(full, "NOR", "2017-07-31")
        assert told["Rome Statute of the International Criminal Court"] == "Party since 16 February 2000"
        assert (
            told["Convention on the Elimination of All Forms of Discrimination against Women (CEDAW)"]
            == "Party since 21 May 1981"
        )
        assert told["Convention on the rights of migrant workers (CMW)"] == "Not party"
        assert told["Convention against enforced disappearance (CED)"] == "Signed 21 December 2007; not bound"
        assert "Traktaten om forbud mot kjernevåpen (TPNW)" not in table(full, "NOR", "2017-07-31", "nb")

    def test_russia_has_the_soviet_unions_days(self, full: varde.Varde) -> None:
        assert (
            table(full, "RUS", "2017-07-31")["Genocide Convention"]
            == table(full, "SUN", "1985-06-30")["Genocide Convention"]
        )
        assert treaties.part(subject(full, "SUN", "2017-07-31")) == ((), ())

    def test_nothing_is_said_of_treaties_that_were_not_open(self, full: varde.Varde) -> None:
        assert treaties.part(subject(full, "NOR", "1946-06-30")) == ((), ())

    @pytest.mark.parametrize("on", ["1950-06-30", "1975-06-30", "1995-06-30", "2008-06-30", "2017-07-31", "2026-11-24"])
    def test_every_state_has_whole_sentences(self, full: varde.Varde, on: str) -> None:
        for state in gazetteer().states.list(dt.date.fromisoformat(on)):
            for language in ("en", "nb"):
                said = text(full, state.id, on, language)
                assert "None" not in said
                assert "  " not in said
                assert not said or said.endswith(".")


def test_the_starter_says_what_it_lacks() -> None:
    said = text(varde.open("starter"), "NOR", "2017-07-31", "nb")
    assert "kilden er ikke med i denne utgaven" in said
