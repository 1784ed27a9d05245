"""What holds for every treaty of the gazetteer, and how pages name them."""

import datetime as dt

import pytest

from varde.errors import UnknownName
from varde.gazetteer import Treaty, gazetteer

TREATIES = gazetteer().treaties.list()
each = pytest.mark.parametrize("treaty", TREATIES, ids=lambda treaty: treaty.id)


@each
def test_a_treaty_is_sound(treaty: Treaty) -> None:
    assert treaty.id.isidentifier()
    assert treaty.adopted <= treaty.opened
    assert treaty.closed is None or treaty.opened <= treaty.closed
    assert treaty.in_force is None or treaty.opened <= treaty.in_force
    assert treaty.depositary
    for id in treaty.depositary:
        assert id in gazetteer().states or id in {"UN", "UNESCO", "AU", "PIF"}
    assert not treaty.untc or treaty.depositary == ("UN",)
    for language in ("en", "nb"):
        for text in (treaty.name(language), treaty.in_prose(language), treaty.short(language)):
            assert text
            assert text == text.strip()
    assert not treaty.in_prose("nb").startswith(("Konvensjon", "Avtale"))


@each
def test_every_name_of_a_treaty_finds_it(treaty: Treaty) -> None:
    for label in treaty.labels():
        assert gazetteer().treaties.find(label.text) is treaty, label.text


def test_numbers_of_the_collection_belong_to_one_treaty() -> None:
    numbers = [treaty.untc for treaty in TREATIES if treaty.untc]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Ikke-spredningsavtalen", "npt"),
        ("ikkespredningsavtala", "npt"),
        ("Prøvestansavtalen", "ctbt"),
        ("FNs atomvåpenforbud", "tpnw"),
        ("Ottawa Treaty", "ottawa"),
        ("våpenhandelsavtalen", "att"),
        ("ICC", "rome_statute"),
        ("Geneve-konvensjonene", "geneva_1949"),
        ("FNs kvinnekonvensjon", "cedaw"),
        ("Barnekonvensjonen (CRC)", "crc"),
    ],
)
def test_what_pages_call_them(text: str, id: str) -> None:
    assert gazetteer().treaties.find(text).id == id


def test_an_unknown_treaty_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownName, match="npt"):
        gazetteer().treaties.find("Non-Proliferation Traety")


def test_a_treaty_is_open_before_it_binds() -> None:
    days = {
        id: (gazetteer().treaties.get(id).exists(day), gazetteer().treaties.get(id).binds(day))
        for id, day in (
            ("ottawa", dt.date(1997, 12, 2)),
            ("att", dt.date(2014, 2, 12)),
            ("ctbt", dt.date(2026, 1, 1)),
            ("npt", dt.date(1970, 3, 5)),
        )
    }
    assert days == {"ottawa": (False, False), "att": (True, False), "ctbt": (True, False), "npt": (True, True)}
