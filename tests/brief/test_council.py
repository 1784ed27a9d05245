"""What a page says of the Security Council, and that it knows nothing of what came after it."""

import datetime as dt
import re

import pytest

import varde
from varde.brief.page import Chart, Statement
from varde.brief.subject import Subject
from varde.brief.un_and_law import council, membership
from varde.gazetteer import gazetteer
from varde.render.language import localizer

YEAR = re.compile(r"\b(1[89]|20)[0-9]{2}\b")


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


def say(record: varde.Varde, country: str, on: str, lang: str = "en") -> str:
    day = dt.date.fromisoformat(on)
    subject = Subject(record.engine, gazetteer().states.get(country), day)
    said = [*membership.paragraph(subject), *council.part(subject)[0]]
    return " ".join(localizer(lang).text(statement, day) for statement in said)


NORWAY = {
    "1950-06-30": ("Norway sits on the Security Council for the term 1949–1950.",),
    "2008-06-30": ("candidate for a seat on the Security Council for 2021–2022", "with 115 votes in ballot 4"),
    "2017-07-31": (
        "four terms on the Security Council: 1949–1950, 1963–1964, 1979–1980 and 2001–2002",
        "Norway is a candidate for a seat on the Security Council for 2021–2022. The candidature was announced in 2007.",
        "Ireland and Canada are also known to be candidates",
    ),
    "2020-06-20": (
        "On 17 June 2020 the General Assembly elected Norway to the Security Council for 2021–2022, with 130 votes.",
        "It takes its seat on 1 January 2021.",
        "Canada (108 votes) stood in the same regional group and was not elected.",
    ),
    "2021-06-30": (
        "Norway sits on the Security Council for the term 2021–2022. It has served four terms before",
        "on 17 June 2020, with 130 votes",
        "Canada (108 votes)",
    ),
    "2026-11-24": ("Norway has served five terms on the Security Council", "2001–2002 and 2021–2022"),
}


@pytest.mark.parametrize("on", NORWAY)
def test_norway_through_time(record: varde.Varde, on: str) -> None:
    said = say(record, "NOR", on)
    for words in NORWAY[on]:
        assert words in said
    assert ("is a candidate" in said) == (on in ("2008-06-30", "2017-07-31"))
    assert ("votes" in said and "2021" in said) == (on >= "2020-06-17" or on == "2008-06-30")


def test_norway_in_norwegian(record: varde.Varde) -> None:
    assert (
        "Norge er kandidat til en plass i Sikkerhetsrådet i perioden 2021–2022. Kandidaturet ble kunngjort i 2007. "
        "Irland og Canada er også kjente kandidater i den samme regionale gruppen."
    ) in say(record, "NOR", "2017-07-31", "nb")
    assert (
        "Den 17. juni 2020 valgte generalforsamlingen Norge inn i Sikkerhetsrådet for perioden 2021–2022, med 130 stemmer. "
        "Landet tiltrer 1. januar 2021."
    ) in say(record, "NOR", "2020-06-20", "nb")


@pytest.mark.parametrize(
    ("country", "on", "words"),
    [
        (
            "CAN",
            "2020-06-20",
            "was not elected; it ended with 108 votes. Norway (130 votes) and Ireland (128 votes) were elected.",
        ),
        ("CHE", "2017-07-31", "The candidature was announced on 12 January 2011."),
        (
            "KEN",
            "2020-06-17",
            "neither Kenya nor any other state of its regional group had been elected after the vote of 17 June 2020",
        ),
        ("KEN", "2020-06-18", "with 129 votes in ballot 2"),
        ("SAU", "2014-06-30", "with 176 votes, but it declined the seat"),
        ("AUT", "2027-06-01", "sits on the Security Council for the term 2027–2028"),
        ("DDR", "2017-07-31", "one term on the Security Council, in 1980–1981"),
        ("PAN", "2007-06-30", "with 164 votes in ballot 48 (uncertain)"),
        ("HRV", "2008-06-30", "The Czech Republic stood in the same regional group and was not elected."),
        ("UKR", "1975-06-30", "The Ukrainian SSR has sat on the Security Council in 1948–1949."),
        ("LIE", "2017-07-31", "has never sat on the Security Council"),
        (
            "RUS",
            "2017-07-31",
            "It took over the seat from the Soviet Union on 26 December 1991. Since 1991 it has cast 17 vetoes, 13 of them",
        ),
        ("RUS", "2017-07-31", "Before that the Soviet Union had cast 90. In all, 197 drafts"),
        ("RUS", "2026-11-24", "where the record ends, it cast 31 vetoes, 23 of them in the last ten years"),
        ("USA", "1950-06-30", "It has cast no veto since 1946."),
        ("GBR", "2017-07-31", "29 vetoes, none of them in the last ten years"),
        ("CHN", "1950-06-30", "The seat is held by the Republic of China."),
        (
            "CHN",
            "1975-06-30",
            "Until 25 October 1971 the seat was held by the Republic of China. It has cast one veto since 1971.",
        ),
        ("HRV", "2017-07-31", "part of Yugoslavia, which was a member (24 October 1945 – 26 April 1992)"),
        ("SYR", "2017-07-31", "It was a member before that too (24 October 1945 – 21 February 1958)."),
        ("TZA", "1975-06-30", "member of the United Nations since 14 December 1961"),
    ],
)
def test_pages_say_what_is_so(record: varde.Varde, country: str, on: str, words: str) -> None:
    assert words in say(record, country, on)


@pytest.mark.parametrize("country", ["VAT", "GRL", "TWN"])
def test_who_cannot_sit_there_is_not_told_that_it_never_did(record: varde.Varde, country: str) -> None:
    assert "Security Council" not in say(record, country, "2017-07-31")


@pytest.mark.parametrize(
    "on", ["1950-06-30", "1975-06-30", "1995-06-30", "2008-06-30", "2013-10-17", "2016-06-28", "2020-06-17"]
)
def test_no_page_knows_the_future(record: varde.Varde, on: str) -> None:
    """A year after the page's stands only in a term, which is known when it is sought or won."""
    for state in gazetteer().states.list():
        if state.kind == "territory":
            continue
        for language in ("en", "nb"):
            said = say(record, state.id, on, language)
            for match in YEAR.finditer(said):
                if int(match[0]) > int(on[:4]):
                    around = said[max(0, match.start() - 60) : match.end() + 6]
                    assert "–" in around or re.search("(takes its seat|tiltrer)", around), f"{state.id}: {around}"


def test_the_votes_of_a_page_are_the_records(record: varde.Varde) -> None:
    said, charts = part(record, "NOR", "2021-06-30")
    figures = [figure for statement in said for figure in statement.figures()]
    found = {(f.measure, f.dims.get("country"), f.value) for f in figures if f.measure.startswith("unsc")}
    assert {("unsc_votes", "NOR", 130), ("unsc_votes", "CAN", 108)} <= found
    assert ("unsc_election_day", "NOR", dt.date(2020, 6, 17)) in found
    assert not charts


def test_only_a_permanent_member_has_a_chart_of_vetoes(record: varde.Varde) -> None:
    _, [chart] = part(record, "RUS", "2017-07-31")
    own, every = chart.series
    assert sum(figure.number for figure in own.figures) == 17 + 90
    assert sum(figure.number for figure in every.figures) == 197
    assert own.figures[-1].period.end == dt.date(2017, 7, 31)


def part(record: varde.Varde, country: str, on: str) -> tuple[list[Statement], tuple[Chart, ...]]:
    return council.part(Subject(record.engine, gazetteer().states.get(country), dt.date.fromisoformat(on)))
