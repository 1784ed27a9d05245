"""Verdicts on claims whose answers are counted by hand from the starter edition."""

import datetime as dt

import pytest

import varde
from varde.check.asked import asked
from varde.check.claim import Claim, Comparator, Value
from varde.check.dating import date
from varde.check.judge import judge
from varde.measures import Engine
from varde.model import Period

PAGE = dt.date(2017, 7, 31)
NOW = dt.date(2026, 11, 24)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return varde.open("starter").engine


def claim(
    about: str,
    measure: str | None,
    value: Value,
    /,
    *,
    comparator: Comparator = "=",
    bounds: tuple[float | None, float | None] = (None, None),
    during: str | None = None,
    negated: bool = False,
    **dims: str,
) -> Claim:
    return Claim(
        about,
        0,
        1,
        dims.get("country", "WORLD"),
        value=value,
        comparator=comparator,
        low=bounds[0],
        high=bounds[1],
        measure=measure,
        dims=dims,
        period=Period.parse(during) if during else None,
        negated=negated,
    )


MILITARY = claim("pk_personnel", "un_personnel", 45, country="NOR", kind="military")
POLICE = claim("pk_personnel", "un_personnel", 30, comparator="~", bounds=(27, 33), country="NOR", kind="police")
HAITI = claim("mission_host", "mission_host", True, country="HTI", mission="MINUSMA")
CANDIDATE = claim("unsc_candidature", "unsc_candidate", True, country="NOR", term="2021-2022")
SEAT = claim("unsc_membership", "unsc_term", True, country="NOR")
NPT = claim("treaty_status", "treaty_party", True, country="NOR", treaty="npt")
TPNW = claim("treaty_status", "treaty_party", True, country="NOR", treaty="tpnw")
NO_ROLE = claim("peace_role", "peace_role", False, country="NOR", process="colombia_farc")

CASES = [
    (MILITARY, PAGE, "supported"),
    (POLICE, PAGE, "supported"),
    (claim("pk_personnel", "un_personnel", 45, during="2017-07", country="NOR", kind="military"), NOW, "supported"),
    (NPT, PAGE, "supported"),
    (claim("treaty_date", "treaty_since", dt.date(1969, 2, 5), country="NOR", treaty="npt"), NOW, "supported"),
    (claim("treaty_status", "treaty_party", True, negated=True, country="NOR", treaty="tpnw"), NOW, "supported"),
    (claim("nato_membership", "membership_since", 1949, country="NOR", organisation="NATO"), PAGE, "supported"),
    (claim("nato_membership", "membership", True, country="NOR", organisation="NATO"), NOW, "supported"),
    (claim("unsc_membership", "unsc_term", True, during="2021..2022", country="NOR"), NOW, "supported"),
    (claim("oda_gni", "oda_share", 1.09, during="2023", country="NOR"), NOW, "supported"),
    (claim("pk_fatalities", "un_fatalities", 43, country="NOR"), PAGE, "supported"),
    (claim("nuclear_warheads", "nuclear_warheads_world", 14930, kind="total_inventory"), PAGE, "supported"),
    (claim("mission_fact", "mission_start", 2013, mission="MINUSMA"), NOW, "supported"),
    (CANDIDATE, PAGE, "supported"),
    (MILITARY, NOW, "outdated"),
    (POLICE, NOW, "outdated"),
    (SEAT, dt.date(2023, 5, 1), "outdated"),
    (CANDIDATE, NOW, "outdated"),
    (claim("mission_host", "mission_host", True, country="HTI", mission="MINUSTAH"), dt.date(2026, 1, 1), "outdated"),
    (TPNW, NOW, "contradicted"),
    (claim("nato_membership", "membership_since", 1950, country="NOR", organisation="NATO"), PAGE, "contradicted"),
    (claim("unsc_membership", "unsc_term", True, during="2020..2022", country="NOR"), NOW, "contradicted"),
    (claim("oda_gni", "oda_share", 1.4, during="2023", country="NOR"), NOW, "contradicted"),
    (claim("pk_fatalities", "un_fatalities", 45, country="NOR"), PAGE, "contradicted"),
    (HAITI, PAGE, "misattributed"),
    (claim("mission_host", "mission_host", True, country="MLI", mission="MINUSTAH"), PAGE, "misattributed"),
    (claim("pk_personnel", "un_personnel", 16, country="NOR", mission="UNTSO"), PAGE, "misattributed"),
    (claim("pk_personnel", "un_personnel", 45, during="2017-07", country="NOR", kind="police"), NOW, "misattributed"),
    (claim("pk_cumulative", None, 40000), PAGE, "no data"),
    (claim("nonun_deployment", None, 60), PAGE, "no data"),
    (NO_ROLE, PAGE, "no data"),
    (claim("pk_personnel", "un_personnel", 45, during="2031", country="NOR"), PAGE, "no data"),
    (claim("pk_personnel", "un_personnel", 45, during="1990-01", country="NOR"), PAGE, "no data"),
    (claim("defence_gdp", "nato_defence_share", 2.0, country="NOR"), PAGE, "no data"),
]


@pytest.mark.parametrize(("said", "on", "verdict"), CASES)
def test_a_claim_gets_its_verdict_and_a_reader_is_told_why(
    engine: Engine, said: Claim, on: dt.date, verdict: str
) -> None:
    found = judge(engine, said, on)
    assert found.verdict == verdict, found.explanation.en
    assert found.explanation.en.endswith(".")
    assert found.explanation.nb is not None
    assert "{" not in found.explanation.en + found.explanation.nb


def test_an_explanation_has_the_figure_its_date_and_what_came_of_it(engine: Engine) -> None:
    assert judge(engine, MILITARY, PAGE).explanation.en.startswith(
        "Norway had 45 military personnel in UN operations at the end of July 2017 ("
    )
    for on in (PAGE, NOW):
        told = judge(engine, CANDIDATE, on).explanation
        assert "elected on 17 June 2020 with 130 votes, for the term 2021–2022" in told.en
        assert "valgt 17. juni 2020 med 130 stemmer" in (told.nb or "")


def test_a_wrong_host_is_told_what_was_there_and_where_it_was(engine: Engine) -> None:
    found = judge(engine, HAITI, PAGE)
    assert found.better == {"country": "MLI", "mission": "MINUSTAH"}
    assert "In Haiti it was MINUSTAH" in found.explanation.en


def test_a_standing_is_true_from_its_day(engine: Engine) -> None:
    assert judge(engine, NPT, PAGE).truth[0].start == dt.date(1969, 2, 5)
    assert judge(engine, SEAT, NOW).truth[-1] == Period.parse("2021..2022")
    assert not judge(engine, TPNW, NOW).truth


@pytest.mark.parametrize("month", ["2015-03", "2017-07", "2019-12", "2023-05"])
@pytest.mark.parametrize("country", ["NOR", "SWE", "BGD", "GHA"])
def test_a_figure_made_a_claim_holds_in_its_month_and_with_a_great_change_never(
    engine: Engine, month: str, country: str
) -> None:
    for kind in ("military", "police"):
        figure = varde.open("starter").ask("un_personnel", on=month, country=country, kind=kind)[0]
        if figure.missing is None:
            same = claim("pk_personnel", "un_personnel", figure.value, during=month, country=country, kind=kind)
            assert judge(engine, same, PAGE).verdict == "supported"
            much = int(figure.number) * 3 + 100_000
            more = claim("pk_personnel", "un_personnel", much, during=month, country=country, kind=kind)
            assert judge(engine, more, PAGE).verdict == "contradicted"


def test_a_page_is_dated_by_the_most_claims_that_hold_at_once(engine: Engine) -> None:
    found = date([judge(engine, said, NOW) for said in (MILITARY, POLICE, NPT, CANDIDATE, TPNW)])
    assert (found.consistent, found.of) == (4, 4)
    assert any(PAGE in period for period in found.periods)
    assert date([]).periods == ()


@pytest.mark.shared
@pytest.mark.parametrize("year", ["2014", "2017", "2023"])
def test_a_share_of_an_earlier_edition_only_is_revised(full: varde.Varde, year: str) -> None:
    engine = full.engine
    shares = full.ask("nato_defence_share", on=year, by=["edition"], country="NOR")
    known = sorted((figure.dims["edition"], figure.number) for figure in shares if figure.missing is None)
    first, last = known[0], known[-1]
    if round(first[1], 2) == round(last[1], 2):
        pytest.skip("the publisher has not revised the year")
    said = claim("defence_gdp", "nato_defence_share", round(first[1], 2), during=year, country="NOR")
    assert judge(engine, said, NOW).verdict == "revised"


@pytest.mark.parametrize(
    ("number", "since", "on", "verdict", "truth"),
    [
        # the United States cast its 80th veto on 18 December 2017 and its 81st on 1 June 2018, by the Council's own list
        (80, None, "2024-06-30", "outdated", "2017-12-18..2018-05-31"),
        (80, "1946-01-01", "2024-06-30", "outdated", "2017-12-18..2018-05-31"),
        (80, "1946-01-01", "2017-12-31", "supported", "2017-12-18..2018-05-31"),
        # 63 of them were cast before 1990
        (17, "1990-01-01", "2024-06-30", "outdated", "2017-12-18..2018-05-31"),
        (200, "1946-01-01", "2024-06-30", "contradicted", None),
        # a span that is over does not go on
        (70, "1946-01-01", "2017-12-31 closed", "contradicted", None),
    ],
)
def test_a_count_that_has_grown_since_is_outdated(
    engine: Engine, number: int, since: str | None, on: str, verdict: str, truth: str | None
) -> None:
    day, _, closed = on.partition(" ")
    during = f"{since}..{day}" if since else None
    one = claim("unsc_veto", "vetoes", number, during=during, country="USA")
    page = dt.date(2024, 6, 30) if closed else dt.date.fromisoformat(day)
    told = judge(engine, asked(engine, one, page), page)
    assert told.verdict == verdict
    assert told.truth == ((Period.parse(truth),) if truth else ())


def test_a_count_since_a_year_is_brought_up_to_date_from_that_year(engine: Engine) -> None:
    # 63 of the United States' vetoes were cast before 1990, and it has 82 in all when the record ends
    one = claim("unsc_veto", "vetoes", 14, during="1990-01-01..2024-06-30", country="USA")
    today = judge(engine, one, dt.date(2024, 6, 30)).today
    assert today is not None
    assert (today.value, today.period.start) == (19, dt.date(1990, 1, 1))


@pytest.mark.parametrize(
    ("country", "during", "negated", "verdict"),
    [
        # the Ukrainian and the Byelorussian SSR were founding members, long before they were states; Slovenia joined in 1992
        ("UKR", "1980", False, "supported"),
        ("BLR", "1945-10-24..1991-01-01", False, "supported"),
        ("UKR", "1980", True, "contradicted"),
        ("UKR", "1944", False, "no data"),
        ("SVN", "1980", False, "no data"),
    ],
)
def test_a_member_may_not_have_been_a_state(
    engine: Engine, country: str, during: str, negated: bool, verdict: str
) -> None:
    one = claim(
        "nato_membership", "membership", True, during=during, negated=negated, country=country, organisation="UN"
    )
    assert judge(engine, one, PAGE).verdict == verdict
