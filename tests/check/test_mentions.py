"""What a text names, on sentences made by hand and on every name that the gazetteer keeps."""

import datetime as dt
import itertools

import pytest

from varde.check.mentions import AT_PLACE, Mention, find, speaker
from varde.errors import UnknownName
from varde.gazetteer import gazetteer
from varde.gazetteer.grammar import genitive
from varde.gazetteer.names import LANGUAGES

ON = dt.date(2017, 7, 31)


def named(text: str, language: str = "nb", on: dt.date = ON) -> list[tuple[str, str, str]]:
    return [(mention.text, mention.id, mention.sense) for mention in find(text, language, on)]


def ids(text: str, language: str = "nb", on: dt.date = ON) -> list[str]:
    return [mention.id for mention in find(text, language, on)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nb", "Norge og norske nordmenn", [("Norge", "NOR", "name"), ("norske", "NOR", "adjective"), ("nordmenn", "NOR", "people")]),
        ("nb", "Norges bidrag i Mali", [("Norges", "NOR", "genitive"), ("Mali", "MLI", "name")]),
        ("nb", "Svenskene og russerne i Island", [("Svenskene", "SWE", "people"), ("russerne", "RUS", "people"), ("Island", "ISL", "name")]),
        ("nb", "UNMISS-styrken og MINUSMAs leir", [("UNMISS", "UNMISS", "name"), ("MINUSMAs", "MINUSMA", "genitive")]),
        ("nb", "UNMISS' mandat", [("UNMISS'", "UNMISS", "genitive")]),
        ("nb", "FNs sikkerhetsråd og Sikkerhetsrådets vedtak", [("FNs sikkerhetsråd", "UNSC", "name"), ("Sikkerhetsrådets", "UNSC", "genitive")]),
        ("nb", "FNs fredsarbeid, Nato og NATOs leder", [("FNs", "UN", "genitive"), ("Nato", "NATO", "name"), ("NATOs", "NATO", "genitive")]),
        ("nb", "ikke-spredningsavtalen (NPT) gjelder", [("ikke-spredningsavtalen (NPT)", "npt", "name")]),
        ("nb", "Minekonvensjonens parter", [("Minekonvensjonens", "ottawa", "genitive")]),
        ("nn", "Noreg og Noregs folk i Sør-Sudan", [("Noreg", "NOR", "name"), ("Noregs", "NOR", "genitive"), ("Sør-Sudan", "SSD", "name")]),
        ("nn", "Russarane og nordmennene", [("Russarane", "RUS", "people"), ("nordmennene", "NOR", "people")]),
        ("en", "Norway's and the Netherlands' troops", [("Norway's", "NOR", "genitive"), ("Netherlands'", "NLD", "genitive")]),
        ("en", "Norwegian and Polish soldiers; Swedes", [("Norwegian", "NOR", "adjective"), ("Polish", "POL", "adjective"), ("Swedes", "SWE", "people")]),
        ("en", "the UN Security Council’s members", [("UN Security Council’s", "UNSC", "genitive")]),
        ("en", "the U.N. and the U.S. Senate", [("U.N.", "UN", "name"), ("U.S.", "USA", "name")]),
        ("en", "the Mine Ban Treaty and the TPNW", [("Mine Ban Treaty", "ottawa", "name"), ("TPNW", "tpnw", "name")]),
        ("sv", "Sverige, FN:s säkerhetsråd och norrmännen", [("Sverige", "SWE", "name"), ("FN:s säkerhetsråd", "UNSC", "name"), ("norrmännen", "NOR", "people")]),
        ("sv", "Tysklands och EU:s roll i Sydsudan", [("Tysklands", "DEU", "genitive"), ("EU:s", "EU", "genitive"), ("Sydsudan", "SSD", "name")]),
        ("sv", "ryssarna och ukrainarna", [("ryssarna", "RUS", "people"), ("ukrainarna", "UKR", "people")]),
        ("sv", "icke-spridningsavtalet", [("icke-spridningsavtalet", "npt", "name")]),
        ("da", "Danmark og FN's sikkerhedsråd", [("Danmark", "DNK", "name"), ("FN's sikkerhedsråd", "UNSC", "name")]),
        ("da", "Tysklands danske soldater i Tyrkiet", [("Tysklands", "DEU", "genitive"), ("danske", "DNK", "adjective"), ("Tyrkiet", "TUR", "name")]),
        ("da", "våbenhandelstraktaten", [("våbenhandelstraktaten", "att", "name")]),
    ],
)  # fmt: skip
def test_names_are_found_in_five_languages(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert named(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nb", "Niger, Nigeria, nigersk og nigeriansk", ["NER", "NGA", "NER", "NGA"]),
        ("nb", "Guinea, Guinea-Bissau og Ekvatorial-Guinea", ["GIN", "GNB", "GNQ"]),
        ("en", "Guinea, Guinea-Bissau and Equatorial Guinea", ["GIN", "GNB", "GNQ"]),
        ("nb", "Sudan og Sør-Sudan", ["SDN", "SSD"]),
        ("en", "Sudan and South Sudan", ["SDN", "SSD"]),
        ("nb", "DR Kongo og Republikken Kongo", ["COD", "COG"]),
        ("en", "the Democratic Republic of the Congo and the Republic of the Congo", ["COD", "COG"]),
        ("en", "Chad, Turkey, Jordan and Georgia", ["TCD", "TUR", "JOR", "GEO"]),
        ("nb", "fredsoperasjonen i den sentralafrikanske republikk", ["CAF"]),
        ("nb", "Midtøsten, Golan, Vest-Sahara, Kosovo og Kypros", ["middle_east", "golan", "ESH", "XKX", "CYP"]),
        ("nb", "FNs stabiliseringsoperasjon i Mali og FN-styrken i Libanon", ["MINUSMA", "UNIFIL"]),
        ("en", "the UN Multidimensional Integrated Stabilisation Mission in Mali", ["MINUSMA"]),
        ("nb", "Genevekonvensjonene og Romavtalen", ["geneva_1949", "rome_statute"]),
        ("en", "Oslo Accords", ["oslo-process"]),
        ("nb", "samtalene mellom NDFP og regjeringen", ["philippines-ndfp"]),
    ],
)
def test_names_that_hold_other_names_are_kept_apart(language: str, text: str, expected: list[str]) -> None:
    assert ids(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Man kan finne en maler som maler, og en ester er et stoff."),
        ("nb", "Vi att og cat, un og us, er ikke navn; det er heller ikke rom."),
        ("nb", "Normalitet i malinger. Sudanesen? Nigerianismen."),
        ("en", "They told us to polish it, and opt in, with a guinea pig and turkey."),
        ("en", "The cat attended; an act of faith in a mali, an oman and a chadless car."),
        ("en", "The Indian Ocean and the Gulf of Guinea near New Guinea."),
        ("sv", "Man kan inte lett säga det."),
        ("da", "Det er let, og lette ting er lettere."),
    ],
)
def test_words_that_are_no_names_are_left(language: str, text: str) -> None:
    assert find(text, language, ON) == []


def test_a_name_does_not_reach_over_the_end_of_a_sentence() -> None:
    assert ids("Vi dro til Guinea. Bissau er en by.") == ["GIN"]


def test_a_day_decides_between_those_that_share_a_name() -> None:
    assert ids("UNEF", "en", dt.date(1960, 1, 1)) == ["UNEF I"]
    assert ids("UNEF", "en", dt.date(1975, 1, 1)) == ["UNEF II"]
    assert ids("ELN", on=dt.date(2000, 1, 1)) == ["colombia-eln-1998-2002"]
    assert ids("ELN", on=dt.date(2023, 1, 1)) == ["colombia-eln-2022-2025"]
    assert ids("Jugoslavia", on=dt.date(1980, 1, 1)) == ["YUG"]
    assert ids("Jugoslavia", on=dt.date(1999, 1, 1)) == ["SCG"]


def test_what_else_a_name_may_mean_is_kept() -> None:
    assert find("Kongo", "nb", ON) == [Mention(0, 5, "Kongo", "country", "COD", "name", ("COG",))]
    assert find("Korea", "en", ON)[0].others == ("PRK",)
    found = find("FARC", "nb", dt.date(2015, 1, 1))[0]
    assert found.id == "colombia-farc-ep"
    assert "colombia-farc-caguan" in found.others


def test_places_name_missions_there_are() -> None:
    assert {id for missions in AT_PLACE.values() for id in missions} <= {mission.id for mission in gazetteer().missions}
    named = "Midtøsten, Golan, Sinai, Darfur, Abyei, Gaza, Hebron, Kashmir, Abkhasia, Juba, Gao, Bangui, Monrovia, Goma, Sør-Libanon"
    assert ids(f"{named}, Port-au-Prince, Nikosia, Hodeida") == list(AT_PLACE)


def test_mentions_do_not_overlap_and_quote_the_text() -> None:
    text = "FNs sikkerhetsråd, FNs operasjon i Sør-Sudan (UNMISS) og Norges ambassade i Sør-Sudan.\nRussland\u00a0og İzmir – Norge"
    found = find(text, "nb", ON)
    assert [text[mention.start : mention.end] for mention in found] == [mention.text for mention in found]
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    assert found[-1].id == "NOR"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nb", "Vi har soldater, og landet vårt gir oss alt.", ["Vi", "landet vårt", "oss"]),
        ("nn", "Me står saman med landet vårt", ["Me", "landet vårt"]),
        ("en", "We know that our country sent us there.", ["We", "our country", "us"]),
        ("sv", "Vårt land och vår roll", ["Vårt land", "vår"]),
        ("da", "Vores land og vi selv", ["Vores land", "vi"]),
        ("en", "The US and the Norwegian government", []),
        ("nb", "Viktig våren osset i vår.", []),
        ("nb", "Det er i vår interesse", ["vår"]),
    ],
)
def test_the_publisher_speaks_of_itself(language: str, text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in speaker(text, language)] == expected


def test_a_language_without_names_is_refused() -> None:
    with pytest.raises(UnknownName):
        find("Norge", "fi", ON)
    with pytest.raises(UnknownName):
        speaker("Norge", "fi")


def in_sentence(name: str, language: str, id: str, on: dt.date, kind: str) -> list[str]:
    """Sentences with a name and its genitive in which `find` does not find it."""
    missed = []
    forms = [("name", name)]
    if name[-1].isalpha():
        forms.append(("genitive", genitive(name, language)))
    for sense, form in forms:
        text = f"Xyz {form} xyz."
        found = [
            mention
            for mention in find(text, language, on)
            if mention.kind == kind and id in (mention.id, *mention.others) and mention.start <= 4
        ]
        reaches = bool(found) and found[0].end >= 4 + len(form) - (sense == "genitive" and form == name)
        if not reaches or (form != name and found[0].sense != "genitive"):
            missed.append(text)
    return missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_is_found_by_its_name_at_every_time(language: str) -> None:
    missed = []
    for state in gazetteer().states:
        if state.kind == "territory":
            continue
        for called in state.names:
            on = called.start or state.start or dt.date(1950, 1, 1)
            missed += in_sentence(called.of(language, state.iso2), language, state.id, on, "country")
    assert not missed, missed


@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_mission_is_found_by_its_acronym_and_its_name(language: str) -> None:
    missed = []
    for mission in gazetteer().missions:
        for name in dict.fromkeys((mission.id, mission.name(language))):
            missed += in_sentence(name, language, mission.id, mission.start, "mission")
    assert not missed, missed


@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_treaty_is_found_by_its_names(language: str) -> None:
    missed = []
    for treaty in gazetteer().treaties:
        for name in dict.fromkeys((treaty.short(language), treaty.name(language))):
            missed += in_sentence(name, language, treaty.id, treaty.opened, "treaty")
    assert not missed, missed


@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_un_member_has_an_adjective(language: str) -> None:
    import csv
    from pathlib import Path

    import varde.check.mentions.people as people

    file = Path(people.__file__).parent / "demonyms.csv"
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    members = {state.id for state in gazetteer().states if state.kind == "state"}
    assert members - {row["id"] for row in rows} == set()
    for row in rows:
        assert row["id"] in gazetteer().states
        for word in row[language].split("|"):
            if word != "-":
                found = find(f"Xyz {word} xyz", language, ON)
                assert [row["id"] in (m.id, *m.others) for m in found] == [True], word
