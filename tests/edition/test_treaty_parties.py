"""Who was party to a treaty on a day, put together from lists of several days and from withdrawals."""

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from varde.edition.derived import treaty_parties
from varde.edition.standings import List, Listed, Spell, Withdrawal, spells_of
from varde.gazetteer import gazetteer
from varde.sources.source import Row

OTTAWA = gazetteer().treaties.get("ottawa")
NPT = gazetteer().treaties.get("npt")
RECENT = ("AUT", "BEL", "KEN", "NOR", "MLI", "PER")
"""States that were there all the time since 1997."""


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def made(on: str, source: str = "untc", *, signatories: bool = True, **states: tuple[str | None, str | None]) -> List:
    """A list: each state with the days of its signature and its ratification."""
    held = {
        id: Listed(signed and day(signed), joined and day(joined), "ratification" if joined else None)  # type: ignore[arg-type]
        for id, (signed, joined) in states.items()
    }
    return List(source, day(on), signatories, held)


def spells(
    lists: Sequence[List], withdrawn: Mapping[str, Sequence[Withdrawal]] | None = None, treaty: object = OTTAWA
) -> dict[str, list[tuple[str, str, str | None]]]:
    """The statuses of each state that is more than outside, in the order of time."""
    found: dict[str, list[Spell]] = {}
    for spell in spells_of(treaty, lists, withdrawn or {}, []):  # type: ignore[arg-type]
        found.setdefault(spell.country, []).append(spell)
    told = {
        id: [
            (one.status, one.start.isoformat(), one.end and one.end.isoformat())
            for one in sorted(those, key=lambda one: one.start)
        ]
        for id, those in found.items()
    }
    return {id: those for id, those in told.items() if [status for status, *_ in those] != ["outside"]}


def test_a_party_was_a_signatory_and_before_that_outside() -> None:
    assert spells([made("2026-02-01", NOR=("1997-12-04", "1998-07-09"))])["NOR"] == [
        ("outside", "1997-12-03", "1997-12-03"),
        ("signatory", "1997-12-04", "1998-07-08"),
        ("party", "1998-07-09", None),
    ]


def test_a_withdrawal_ends_on_the_day_before_it_takes_effect() -> None:
    lists = [made("2020-11-09", LTU=("1999-02-26", "2003-05-12")), made("2026-02-01")]
    left = {"LTU": [Withdrawal("withdrawal", None, day("2025-12-27"))]}
    assert spells(lists, left)["LTU"][-2:] == [("party", "2003-05-12", "2025-12-26"), ("outside", "2025-12-27", None)]


def test_a_withdrawal_yet_to_come_has_a_last_day_ahead() -> None:
    left = {"POL": [Withdrawal("withdrawal", None, day("2026-02-20"))]}
    lists = [made("2026-02-01", POL=("1997-12-04", "2012-12-27"))]
    assert spells(lists, left)["POL"][-2:] == [("party", "2012-12-27", "2026-02-19"), ("outside", "2026-02-20", None)]


def test_who_vanished_between_two_lists_is_neither_party_nor_not() -> None:
    lists = [made("2015-03-09", MLI=(None, "2000-01-01")), made("2020-11-09"), made("2026-02-01")]
    assert spells(lists)["MLI"] == [
        ("outside", "1997-12-03", "1999-12-31"),
        ("party", "2000-01-01", "2015-03-09"),
        ("unknown", "2015-03-10", "2020-11-09"),
        ("outside", "2020-11-10", None),
    ]


def test_who_is_missing_from_a_list_in_between_never_left() -> None:
    lists = [
        made("2015-03-09", MLI=(None, "2000-01-01")),
        made("2020-11-09"),
        made("2026-02-01", MLI=(None, "2000-01-01")),
    ]
    assert spells(lists)["MLI"][-1] == ("party", "2000-01-01", None)


def test_a_ratification_that_is_taken_back_leaves_the_signature() -> None:
    lists = [made("2014-06-16", RUS=("1999-09-24", "2000-06-30")), made("2026-02-01", RUS=("1999-09-24", None))]
    left = {"RUS": [Withdrawal("ratification", None, day("2023-11-03"))]}
    assert spells(lists, left)["RUS"][1:] == [
        ("signatory", "1999-09-24", "2000-06-29"),
        ("party", "2000-06-30", "2023-11-02"),
        ("signatory", "2023-11-03", None),
    ]


def test_a_signature_that_is_taken_back_is_none_any_longer() -> None:
    left = {"BEL": [Withdrawal("signature", None, day("2019-07-18"))]}
    assert spells([made("2026-02-01", BEL=("2001-01-01", None))], left)["BEL"][1:] == [
        ("signatory", "2001-01-01", "2019-07-17"),
        ("outside", "2019-07-18", None),
    ]


def test_a_disputed_withdrawal_is_left_open() -> None:
    left = {"PRK": [Withdrawal("disputed", None, day("2003-04-10"))]}
    assert spells([made("2026-08-01", "unoda", PRK=(None, "1999-12-12"))], left)["PRK"][1:] == [
        ("party", "1999-12-12", "2003-04-09"),
        ("disputed", "2003-04-10", None),
    ]


def test_one_that_left_before_the_first_list_was_bound_since_nobody_knows_when() -> None:
    left = {"PER": [Withdrawal("withdrawal", None, day("2010-01-01"))]}
    assert spells([made("2026-02-01")], left)["PER"] == [
        ("unknown", "1997-12-03", "2009-12-31"),
        ("outside", "2010-01-01", None),
    ]


def test_russia_and_serbia_carry_on_what_was_before_them() -> None:
    lists = [made("2026-08-01", "unoda", RUS=("1968-07-01", "1970-03-05"), SRB=(None, "1992-04-27"))]
    told = spells(lists, treaty=NPT)
    assert told["SUN"] == [("signatory", "1968-07-01", "1970-03-04"), ("party", "1970-03-05", "1991-12-25")]
    assert told["RUS"] == [("party", "1991-12-26", None)]
    assert told["SCG"] == [("party", "1992-04-27", "2006-06-04")]
    assert told["SRB"] == [("party", "2006-06-05", None)]
    assert told["YUG"] == [("unknown", "1968-07-01", "1992-04-26")]
    assert told["DDR"] == [("unknown", "1968-07-01", "1990-10-02")]
    assert "CHN" not in told  # it stands on no list, and was there: outside


def test_a_territory_that_no_list_names_is_not_told_of() -> None:
    told = {spell.country for spell in spells_of(OTTAWA, [made("2026-02-01", NIU=(None, "1998-04-15"))], {}, [])}
    assert "NIU" in told
    assert "GRL" not in told
    assert "TWN" not in told


def test_the_depositarys_own_list_has_the_day_and_the_difference_is_told() -> None:
    notes: list[str] = []
    lists = [
        made("2020-11-09", "icrc_treaties", NOR=(None, "1998-09-07")),
        made("2026-02-01", NOR=(None, "1998-07-09")),
    ]
    [party] = [one for one in spells_of(OTTAWA, lists, {}, notes) if one.country == "NOR" and one.status == "party"]
    assert (party.since, party.known_by) == (day("1998-07-09"), "untc")
    assert notes == [
        "ottawa: NOR joined by the lists on 1998-09-07 (icrc_treaties 2020-11-09), 1998-07-09 (untc 2026-02-01)"
    ]


def test_of_several_depositaries_the_first_day_counts() -> None:
    lists = [
        made("2020-11-09", "icrc_treaties", NOR=(None, "1973-08-01")),
        made("2026-08-01", "unoda", NOR=(None, "1973-08-23")),
    ]
    bwc = gazetteer().treaties.get("bwc")
    [party] = [one for one in spells_of(bwc, lists, {}, []) if one.country == "NOR" and one.status == "party"]
    assert party.since == day("1973-08-01")


@st.composite
def histories(draw: st.DrawFn) -> list[List]:
    """Lists of what some states did between 1998 and 2025, taken on a few days; nobody leaves."""
    days = st.dates(dt.date(1998, 1, 1), dt.date(2025, 12, 31))
    acts = {}
    for id in RECENT:
        first, second = sorted((draw(days), draw(days)))
        acts[id] = draw(st.sampled_from([(None, None), (first, None), (None, second), (first, second), (first, first)]))
    lists = []
    for on in sorted(draw(st.sets(days, min_size=1, max_size=4))):
        held = {}
        for id, (signed, joined) in acts.items():
            seen = [one if one and one <= on else None for one in (signed, joined)]
            if any(seen):
                held[id] = Listed(seen[0], seen[1], "ratification" if seen[1] else None)
        lists.append(List("untc", on, True, held))
    return lists


@settings(deadline=None)
@given(lists=histories())
def test_every_list_is_told_again_as_it_was(lists: list[List]) -> None:
    told = list(spells_of(OTTAWA, lists, {}, []))
    for one in lists:
        then = {
            spell.country: spell.status
            for spell in told
            if spell.start <= one.day and (spell.end is None or one.day <= spell.end)
        }
        for id in RECENT:
            listed = one.states.get(id)
            status = "outside" if listed is None else "party" if listed.joined else "signatory"
            assert then[id] == status, (id, one.day)


@settings(deadline=None)
@given(
    lists=histories(),
    left=st.dictionaries(
        st.sampled_from(RECENT),
        st.tuples(
            st.sampled_from(("withdrawal", "ratification", "signature", "disputed")),
            st.dates(dt.date(1998, 1, 1), dt.date(2030, 1, 1)),
        ),
    ),
)
def test_a_state_has_one_status_on_each_day(lists: list[List], left: dict[str, tuple[str, dt.date]]) -> None:
    withdrawn = {id: [Withdrawal(kind, None, effective)] for id, (kind, effective) in left.items()}
    told: dict[str, list[Spell]] = {}
    for spell in spells_of(OTTAWA, lists, withdrawn, []):
        told.setdefault(spell.country, []).append(spell)
    for id in RECENT:
        those = sorted(told[id], key=lambda one: one.start)
        assert those[0].start == OTTAWA.opened
        assert those[-1].end is None
        for before, after in pairwise(those):
            assert before.end is not None
            assert after.start == before.end + dt.timedelta(days=1)


def row(treaty: str, on: str, country: str, joined: str | None, *, signed: str | None = None, told: bool = True) -> Row:
    return (treaty, day(on), country, country, None, signed and day(signed), joined and day(joined), None, told)


def test_each_treaty_is_covered_to_its_newest_list_and_cited_by_its_own() -> None:
    inputs = {
        "untc_treaties": [
            row("tpnw", "2026-02-01", "AUT", "2018-05-08"),
            row("cwc", "2026-02-01", "AUT", "1995-08-17"),
        ],
        "unoda_treaties": [row("tpnw", "2026-08-01", "AUT", "2018-05-08", told=False)],
        "icrc_treaties": [row("ap1", "2020-11-09", "AUT", "1982-08-13", told=False)],
        "treaty_withdrawals": [],
        "icj_declarations": [("NOR", day("1996-06-24"), None, "high", "x", None)],
    }
    reading = treaty_parties.derive(inputs)
    told = [(span.part, span.period.label, span.lacks, span.source) for span in reading.spans]
    assert told == [
        ("cwc", "1993-01-13..2026-02-01", (), "untc"),
        ("tpnw", "2017-09-20..2026-02-01", (), "untc"),
        ("tpnw", "2026-02-02..2026-08-01", ("signatory",), "unoda"),
        ("ap1", "1977-12-12..2020-11-09", ("signatory",), "icrc_treaties"),
        ("icj_compulsory", "2014-01-01..2023-06-01", ("signatory",), "icj_declarations"),
    ]
    assert reading.release == "2026-08-01"
    keys = [(one[0], one[1], one[3]) for one in reading.rows["treaty_parties"]]
    assert len(set(keys)) == len(keys)


def test_where_signatures_were_closed_the_list_of_signatories_holds_for_good() -> None:
    inputs = {
        "untc_treaties": [
            row("rome_statute", "2014-05-29", "IRN", None, signed="2000-12-31"),
            row("rome_statute", "2026-08-01", "AUT", "2000-12-28", told=False),
        ],
        "unoda_treaties": [],
        "icrc_treaties": [],
        "treaty_withdrawals": [],
        "icj_declarations": [],
    }
    reading = treaty_parties.derive(inputs)
    assert [(span.period.label, span.lacks) for span in reading.spans] == [("1998-07-17..2026-08-01", ())]
