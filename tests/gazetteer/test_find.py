"""Text to id at a date, and what an unknown or shared name says."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from varde.errors import UnknownName
from varde.gazetteer import gazetteer
from varde.gazetteer.text import fold

G = gazetteer()


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "on", "id"),
    [
        ("NOR", None, "NOR"),
        ("no", None, "NOR"),
        ("NORGE", None, "NOR"),
        ("Noreg", None, "NOR"),
        ("Förenade Arabemiraten", None, "ARE"),
        ("Rusland", None, "RUS"),
        ("Cote d Ivoire", None, "CIV"),
        ("Côte d’Ivoire", None, "CIV"),
        ("St. Vincent & Grenadines", None, "VCT"),
        ("Moldova, Republic of", None, "MDA"),
        ("The Gambia", None, "GMB"),
        ("Swaziland", "2020-05-01", "SWZ"),
        ("Zaire", None, "COD"),
        ("Hviterussland", None, "BLR"),
        ("Congo", "2017-07-31", "COG"),
        ("Congo", "1960-07-20", "COD"),
        ("Kongo", "1960-07-20", "COD"),
        ("Yemen", "1975-01-01", "YEM"),
        ("Sør-Jemen", None, "YMD"),
        ("Sudan", "2005-01-01", "SDN"),
        ("Yugoslavia", None, "YUG"),
        ("Yugoslavia", "1980-01-01", "YUG"),
        ("Yugoslavia", "1999-06-01", "SCG"),
        ("YUG", "1999-06-01", "SCG"),
        ("Serbia", "2005-01-01", "SCG"),
        ("Serbia", "2017-01-01", "SRB"),
        ("Soviet Union", "2017-01-01", "SUN"),
        ("North Macedonia", "2015-01-01", "MKD"),
    ],
)
def test_a_state_is_found(text, on, id):
    assert G.states.find(text, day(on) if on else None).id == id


@pytest.mark.parametrize(
    ("text", "on", "id"),
    [
        ("minusma", None, "MINUSMA"),
        ("UNEF", "1960-01-01", "UNEF I"),
        ("UNEF", "1975-01-01", "UNEF II"),
        ("UNAVEM", "1996-01-01", "UNAVEM III"),
        ("MINUGUA", "1997-03-01", "MINUGUA"),
        ("ONUCI", None, "UNOCI"),
        ("FN-styrken i Libanon", None, "UNIFIL"),
        ("EUFOR-Althea", None, "EUFOR ALTHEA"),
    ],
)
def test_a_mission_is_found(text, on, id):
    assert G.missions.find(text, day(on) if on else None).id == id


@pytest.mark.parametrize(
    ("text", "id"),
    [("FN", "UN"), ("OSSE", "OSCE"), ("OAU", "AU"), ("EØS", "EEA"), ("the EU", "EU"), ("Europarådet", "CoE")],
)
def test_an_organisation_is_found(text, id):
    assert G.organisations.find(text).id == id


def test_an_unknown_name_suggests():
    with pytest.raises(UnknownName, match=r"No country 'Norwya'\. Did you mean 'Norway \(NOR\)'"):
        G.states.find("Norwya")
    with pytest.raises(UnknownName, match=r"Did you mean .*\(MINUSMA\)"):
        G.missions.get("minusma")


@pytest.mark.parametrize("text", ["", " ", "()", "xyzzy-quux", "ø" * 5000])
def test_nonsense_is_unknown(text):
    with pytest.raises(UnknownName):
        G.states.find(text)


@pytest.mark.parametrize(("text", "on"), [("Congo", None), ("Kongo", "2017-07-31"), ("Korea", None), ("CS", None)])
def test_a_shared_name_lists_the_candidates(text, on):
    with pytest.raises(UnknownName, match="meant more than one") as fault:
        G.states.find(text, day(on) if on else None)
    assert len(fault.value.suggestions) == 2


def test_a_shared_acronym_needs_a_date():
    with pytest.raises(UnknownName, match="meant more than one"):
        G.missions.find("UNEF")


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text):
    once = fold(text)
    assert fold(once) in {once, once.removeprefix("the ")}


@given(
    st.sampled_from(G.states.list()),
    st.sampled_from(["en", "nb", "nn", "sv", "da"]),
    st.dates(day("1945-10-24"), day("2030-01-01")),
)
def test_a_name_of_a_day_finds_its_state(state, language, on):
    if state.exists(on):
        assert G.states.find(state.name(language, on), on) is state
        assert G.states.find(state.name(language, on).upper(), on) is state
