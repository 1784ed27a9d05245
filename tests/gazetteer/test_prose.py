"""Names as a sentence has them."""

import datetime as dt

import pytest

from varde.gazetteer import gazetteer

G = gazetteer()


@pytest.mark.parametrize(
    ("id", "en", "nb"),
    [
        ("NOR", "in Norway", "i Norge"),
        ("NLD", "in the Netherlands", "i Nederland"),
        ("CYP", "in Cyprus", "på Kypros"),
        ("ISL", "in Iceland", "på Island"),
        ("HTI", "in Haiti", "i Haiti"),
        ("PHL", "in the Philippines", "på Filippinene"),
        ("USA", "in the United States", "i USA"),
        ("ARE", "in the United Arab Emirates", "i De forente arabiske emirater"),
        ("COD", "in the Democratic Republic of the Congo", "i DR Kongo"),
        ("CAF", "in the Central African Republic", "i Den sentralafrikanske republikk"),
        ("TUR", "in Türkiye", "i Tyrkia"),
        ("BLR", "in Belarus", "i Belarus"),
        ("PSE", "in Palestine", "i Palestina"),
    ],
)
def test_where(id, en, nb):
    state = G.states.get(id)
    assert (state.where("en"), state.where("nb")) == (en, nb)


@pytest.mark.parametrize(
    ("id", "en", "nb"),
    [
        ("NOR", "Norway's", "Norges"),
        ("HND", "Honduras'", "Honduras'"),
        ("USA", "the United States'", "USAs"),
        ("SWE", "Sweden's", "Sveriges"),
    ],
)
def test_genitive(id, en, nb):
    state = G.states.get(id)
    assert (state.genitive("en"), state.genitive("nb")) == (en, nb)


@pytest.mark.parametrize(
    ("id", "on", "en", "nb"),
    [
        ("SWZ", "2017-07-31", "Swaziland", "Swaziland"),
        ("BLR", "2017-07-31", "Belarus", "Hviterussland"),
        ("TUR", "2017-07-31", "Turkey", "Tyrkia"),
        ("MKD", "2017-07-31", "Macedonia", "Makedonia"),
        ("COD", "1990-01-01", "Zaire", "Zaire"),
        ("SCG", "1999-01-01", "Federal Republic of Yugoslavia", "Forbundsrepublikken Jugoslavia"),
        ("SCG", "2005-01-01", "Serbia and Montenegro", "Serbia og Montenegro"),
        ("EGY", "1957-01-01", "Egypt", "Egypt"),
        ("EGY", "1965-01-01", "United Arab Republic", "Den forente arabiske republikk"),
        ("EGY", "1975-01-01", "Egypt", "Egypt"),
    ],
)
def test_names_change(id, on, en, nb):
    state, on = G.states.get(id), dt.date.fromisoformat(on)
    assert (state.name("en", on), state.name("nb", on)) == (en, nb)


@pytest.mark.parametrize(
    ("id", "en", "nb"),
    [
        ("MINUSMA", "in Mali", "i Mali"),
        ("UNTSO", "in the Middle East", "i Midtøsten"),
        ("UNFICYP", "in Cyprus", "på Kypros"),
        ("UNDOF", "on the Golan", "på Golan"),
        ("UNIKOM", "on the Iraq-Kuwait border", "på grensen mellom Irak og Kuwait"),
        ("UNIFIL", "in southern Lebanon", "i Sør-Libanon"),
        ("UNAMID", "in Darfur", "i Darfur"),
    ],
)
def test_where_a_mission_is(id, en, nb):
    mission = G.missions.get(id)
    assert (mission.where("en"), mission.where("nb")) == (en, nb)


def test_organisations_in_prose():
    un, nato = G.organisations.get("UN"), G.organisations.get("NATO")
    assert (un.in_prose("en"), un.genitive("nb"), un.in_prose("nb", full=True)) == (
        "the UN",
        "FNs",
        "De forente nasjoner",
    )
    assert (nato.in_prose("en"), nato.genitive("nb")) == ("NATO", "NATOs")
