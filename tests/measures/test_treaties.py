"""Treaties: Norway's own dates, the numbers that depositaries print, who has left, and states that are gone."""

import datetime as dt

import duckdb
import pytest

import varde
from varde.errors import BadRequest
from varde.measures import get
from varde.measures.un_and_law import treaties
from varde.model import Figure, Period

pytestmark = pytest.mark.shared


def one(record: varde.Varde, measure: str, **question: str) -> Figure:
    [figure] = record.ask(measure, **question)
    return figure


@pytest.mark.parametrize(
    ("treaty", "since"),
    [
        ("npt", "1969-02-05"),
        ("bwc", "1973-08-01"),
        ("enmod", "1979-02-15"),
        ("ccw", "1983-06-07"),
        ("cwc", "1994-04-07"),
        ("ottawa", "1998-07-09"),
        ("ctbt", "1999-07-15"),
        ("ccm", "2008-12-03"),
        ("att", "2014-02-12"),
        ("rome_statute", "2000-02-16"),
        ("genocide", "1949-07-22"),
        ("geneva_1949", "1951-08-03"),
        ("ap1", "1981-12-14"),
        ("cedaw", "1981-05-21"),
        ("crc", "1991-01-08"),
    ],
)
def test_norway_is_party_since(full: varde.Varde, treaty: str, since: str) -> None:
    day = get("treaty_party")
    on = full.engine.latest(day, dt.date(2026, 11, 24), part=treaty)
    assert on is not None
    assert one(full, "treaty_party", country="NOR", treaty=treaty, on=on.label).value is True
    assert one(full, "treaty_since", country="NOR", treaty=treaty, on=on.label).value == dt.date.fromisoformat(since)


def test_norway_stays_out_of_the_nuclear_ban(full: varde.Varde) -> None:
    figure = one(full, "treaty_party", country="Norge", treaty="Traktaten om forbud mot kjernevåpen", on="2021-01-22")
    assert figure.value is False
    assert figure.citation.source == "untc"
    assert one(full, "treaty_party", country="NOR", treaty="tpnw", on="2017-07-31").missing is not None


@pytest.mark.parametrize(
    ("treaty", "on", "parties"),
    [
        ("npt", "2003-01-10", 188),  # UN Secretary-General on 10 January 2003: "with 188 States parties"
        ("npt", "2026-08-01", 191),  # UNODA: 191 States parties
        ("ottawa", "2014-12-31", 162),  # Convention's status, end of 2014: 162 States Parties
        ("ottawa", "2022-08-15", 164),  # status of August 2022: Parties 164
        ("ccm", "2023-12-15", 112),  # status of December 2023: 112 have ratified, 12 have signed only
        ("rome_statute", "2015-06-01", 123),  # UN Treaty Collection, 2015: Parties 123
        ("rome_statute", "2019-11-30", 123),  # November 2019: 123, after Burundi and the Philippines had left
        ("rome_statute", "2025-06-15", 125),  # June 2025: 125 States parties
        ("ctbt", "2024-06-01", 178),  # UNODA: 178 States parties
        ("tpnw", "2024-12-01", 73),  # UNODA: 73 States parties
        ("iccpr_op1", "2026-02-01", 116),  # UN Treaty Collection IV-5: Parties 116
        ("icj_compulsory", "2023-06-01", 74),  # International Court of Justice, 1 June 2023: declarations of 74 States
        ("geneva_1949", "2020-11-09", 196),  # ICRC, 9 November 2020, the row of totals
        ("ap1", "2020-11-09", 174),
        ("ap2", "2020-11-09", 169),
        ("hague_cultural", "2020-11-09", 133),
        ("cwc", "2020-11-09", 193),
        ("ccw_p3", "2020-11-09", 115),
    ],
)
def test_the_number_of_parties_is_the_publishers_own(full: varde.Varde, treaty: str, on: str, parties: int) -> None:
    assert one(full, "treaty_parties", treaty=treaty, on=on).value == parties


def test_signatories_are_those_who_are_not_bound(full: varde.Varde) -> None:
    assert one(full, "treaty_signatories", treaty="ccm", on="2023-12-15").value == 12
    ctbt = [
        one(full, "treaty_signatories", treaty="ctbt", on=on).value for on in ("2023-11-02", "2023-11-03", "2024-06-01")
    ]
    assert ctbt == [
        9,
        10,
        9,
    ]  # Russia took its ratification back on 3 November 2023; Papua New Guinea ratified in March 2024
    unknown = one(full, "treaty_signatories", treaty="ap1", on="2017-07-31")
    assert unknown.missing is not None
    assert unknown.missing.code == "left_out"
    assert "signatories" in unknown.missing.text.en


def test_who_left_the_mine_ban_convention(full: varde.Varde) -> None:
    left = full.ask("treaty_left", treaty="ottawa", frm="2025-01-01", to="2025-12-31", by=("country",))
    assert {figure.dims["country"] for figure in left} == {"LTU", "LVA", "EST"}
    assert one(full, "treaty_left", treaty="ottawa", frm="1997-12-03", to="2026-11-24").value == 5
    for country, last in (("LTU", "2025-12-26"), ("FIN", "2026-01-09")):
        after = (dt.date.fromisoformat(last) + dt.timedelta(days=1)).isoformat()
        assert one(full, "treaty_party", country=country, treaty="ottawa", on=last).value is True
        assert one(full, "treaty_party", country=country, treaty="ottawa", on=after).value is False
    poland = one(full, "treaty_leaving", country="POL", treaty="ottawa", on="2026-01-31")
    assert poland.value == dt.date(2026, 2, 20)
    none = one(full, "treaty_left", treaty="npt", frm="1968-07-01", to="2026-11-24")
    assert none.missing is not None  # no withdrawal is known, which is not the same as none


def test_states_that_carry_on_others(full: varde.Varde) -> None:
    soviet = one(full, "treaty_since", country="SUN", treaty="npt", on="1980-01-01")
    russia = one(full, "treaty_since", country="RUS", treaty="npt", on="2017-07-31")
    assert soviet.value == russia.value == dt.date(1970, 3, 5)
    gone = one(full, "treaty_party", country="SUN", treaty="npt", on="2017-07-31")
    assert gone.missing is not None
    assert gone.missing.code == "not_a_state"
    assert one(full, "treaty_party", country="SCG", treaty="ottawa", on="2005-01-01").value is True
    assert one(full, "treaty_since", country="SRB", treaty="ottawa", on="2017-07-31").value == dt.date(2003, 9, 18)


def test_states_that_followed_another_have_days_of_their_own(full: varde.Varde) -> None:
    assert one(full, "treaty_since", country="CZE", treaty="cedaw", on="2017-07-31").value == dt.date(1993, 2, 22)
    assert one(full, "treaty_since", country="SVK", treaty="cedaw", on="2017-07-31").value == dt.date(1993, 5, 28)
    assert one(full, "treaty_since", country="HRV", treaty="cedaw", on="2017-07-31").value == dt.date(1992, 9, 9)
    assert one(full, "treaty_party", country="CHN", treaty="npt", on="1991-12-31").value is False
    assert one(full, "treaty_party", country="CHN", treaty="npt", on="1992-12-31").value is True


@pytest.mark.parametrize("country", ["CSK", "DDR", "YUG"])
def test_a_state_that_is_gone_and_on_no_list_is_not_known_of(full: varde.Varde, country: str) -> None:
    figure = one(full, "treaty_party", country=country, treaty="npt", on="1985-06-30")
    assert figure.missing is not None
    assert figure.missing.code == "undefined"


def test_no_number_is_given_while_some_state_is_not_known_of(full: varde.Varde) -> None:
    assert one(full, "treaty_parties", treaty="npt", on="1985-06-30").missing is not None
    assert one(full, "treaty_parties", treaty="npt", on="1992-12-31").missing is not None
    assert one(full, "treaty_parties", treaty="npt", on="1993-01-01").value is not None


def test_north_koreas_withdrawal_is_left_open(full: varde.Varde) -> None:
    assert one(full, "treaty_party", country="PRK", treaty="npt", on="2003-01-09").value is True
    figure = one(full, "treaty_party", country="PRK", treaty="npt", on="2017-07-31")
    assert figure.missing is not None
    assert figure.missing.code == "undefined"


def test_a_territory_that_no_list_names_is_not_told_of(full: varde.Varde) -> None:
    assert one(full, "treaty_party", country="GRL", treaty="npt", on="2017-07-31").missing is not None
    assert one(full, "treaty_party", country="NIU", treaty="ottawa", on="2017-07-31").value is True


def test_nobody_is_party_before_the_treaty_was_open_or_after_the_newest_list(full: varde.Varde) -> None:
    early = one(full, "treaty_party", country="NOR", treaty="ottawa", on="1997-12-02")
    late = one(full, "treaty_party", country="NOR", treaty="ottawa", on="2026-11-24")
    assert early.missing is not None
    assert late.missing is not None
    assert (early.missing.code, late.missing.code) == ("before_start", "after_end")


def test_a_country_is_asked_of_all_treaties_at_once(full: varde.Varde) -> None:
    day = Period.day(dt.date(2013, 1, 1))
    party = full.engine.by(get("treaty_party"), day, ("treaty",), country="USA")
    told = {figure.dims["treaty"]: figure.value for figure in party if not figure.missing}
    assert told["npt"] is True
    assert told["ottawa"] is False
    assert told["cedaw"] is False
    assert "att" not in told  # opened in June 2013
    for figure in party:
        with duckdb.connect(config={"file_search_path": str(full.edition.path)}) as plain:
            assert plain.execute(figure.sql).fetchall() == [(figure.value,)]


def test_what_must_be_told_apart_is_never_summed(full: varde.Varde) -> None:
    with pytest.raises(BadRequest, match="treaty"):
        full.ask("treaty_parties", on="2017-07-31")
    with pytest.raises(BadRequest, match="country"):
        full.ask("treaty_party", treaty="npt", on="2017-07-31")


@pytest.mark.parametrize("measure", treaties.MEASURES, ids=lambda measure: measure.key)
def test_each_answers_its_example_and_reruns(full: varde.Varde, measure: object) -> None:
    question = {"frm" if name == "from" else name: value for name, value in measure.example}  # type: ignore[attr-defined]
    figure = one(full, measure.key, **question)  # type: ignore[attr-defined]
    assert figure.value is not None
    with duckdb.connect(config={"file_search_path": str(full.edition.path)}) as plain:
        assert plain.execute(figure.sql).fetchall() == [(figure.value,)]


def test_every_treaty_is_cited_by_the_list_it_is_from(full: varde.Varde) -> None:
    sources = {
        treaty: one(full, "treaty_parties", treaty=treaty, on="2013-01-01").citation.source
        for treaty in ("npt", "ottawa", "ap1")
    }
    assert sources == {"npt": "unoda", "ottawa": "untc", "ap1": "icrc_treaties"}


def test_the_table_is_sound(full: varde.Varde) -> None:
    """No state has two statuses at a time, and none outlives itself."""
    with duckdb.connect(config={"file_search_path": str(full.edition.path)}) as connection:
        double = connection.execute(
            """SELECT a.treaty, a.country FROM 'treaty_parties.parquet' a JOIN 'treaty_parties.parquet' b
               ON a.treaty = b.treaty AND a.country = b.country AND a."from" < b."from"
               AND coalesce(a."to", DATE '9999-12-31') >= b."from" """
        ).fetchall()
        late = connection.execute(
            """SELECT p.treaty, p.country FROM 'treaty_parties.parquet' p JOIN 'states.parquet' s ON s.id = p.country
               WHERE s."to" IS NOT NULL AND coalesce(p."to", DATE '9999-12-31') > s."to" """
        ).fetchall()
    assert double == []
    assert late == []
