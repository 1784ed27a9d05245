"""Quantities: what is found, with which value, bounds and form; and what is told apart."""

import pytest

from varde.check.quantities import find, hedges

BARE = [
    ("nb", "Norge har 14 350 soldater.", 14350),
    ("nb", "Norge har 14\u00a0350 soldater.", 14350),
    ("nb", "Norge har 14\u2009350 soldater.", 14350),
    ("nb", "Norge har 14.350 soldater.", 14350),
    ("en", "It has 14,350 soldiers.", 14350),
    ("en", "It has 2,45,310 soldiers.", 245310),
    ("nb", "elleve politifolk", 11),
    ("nb", "tjue-en land", 21),
    ("nb", "enogtyve land", 21),
    ("nb", "hundre og tjue land", 120),
    ("nn", "tretti land", 30),
    ("sv", "tjugoett länder", 21),
    ("sv", "trehundrafyrtiofem soldater", 345),
    ("da", "femoghalvfjerds lande", 75),
    ("en", "one hundred and twenty states", 120),
    ("en", "one police officer", 1),
    ("nb", "én politibetjent", 1),
    ("nb", "1,5 million mennesker", 1_500_000),
    ("nb", "1.5 mill. mennesker", 1_500_000),
    ("nb", "halvannen million mennesker", 1_500_000),
    ("da", "halvanden million mennesker", 1_500_000),
    ("en", "two and a half million people", 2_500_000),
    ("en", "half a million people", 500_000),
    ("nb", "2000 soldater", 2000),
    ("nb", "over 2000", 2000),
    ("en", "5m people", 5_000_000),
    ("en", "3 crore people", 30_000_000),
    ("en", "a 120-strong contingent", 120),
    ("en", "Norwegian officers serve in MINUSMA (16)", 16),
    ("nb", "fem offiserer hver", 5),
]


@pytest.mark.parametrize(("language", "text", "value"), BARE)
def test_a_bare_number_is_read(language, text, value):
    (found,) = find(text, language)
    assert (found.value, found.form) == (value, "number")


NONE = [
    ("nb", "Norge sluttet seg til i 2016, den 24. november 2016 og 24.11.2016."),
    ("nb", "Resolusjon 1325 (2000), 2242 og 2493 ble vedtatt."),
    ("en", "Resolutions 1325, 1820 and 1888 were adopted; Article 5 and Annex 3 too."),
    ("en", "F-35, C-130, COVID-19, G77, P5, 24/7, 9/11 and 5G."),
    ("nb", "Kandidat i 2021/2022, 2021-2022 og 2021–22."),
    ("nb", "Telefon 22 24 36 00, +47 22 24 36 00, side 14, kl. 12."),
    ("nb", "Han er 18 år gammel, en 16-åring, og har tjenestegjort i fem måneder."),
    ("en", "For five years, ten months and 18 days."),
    ("en", "the second time, the 72nd session, third parties, the First Committee"),
    ("nb", "den andre verdenskrigen og det tredje møtet, annen gang"),
    ("nb", "en soldat og et land"),
    ("en", "one of the largest contributors, the one country, a soldier"),
    ("en", "up by 33 percentage points"),
    ("nb", "opp 12 prosentpoeng"),
    ("en", "on 17 May, May 17 and 3-5 June at 10:30"),
    ("nb", "Meld. St. 36 (2014–2015) og S/RES/1325"),
    ("nb", "millioner av mennesker"),
    ("en", "Gleditsch et al. (2002), Journal of Peace Research 39(5)."),
    ("en", "Journal of Peace Research 39(5): 615–637; 45(4-5), pp. 697-710."),
    ("nb", "Journal of Peace Research 50(4), s. 523-532."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_is_no_quantity_is_left_out(language, text):
    assert [found.text for found in find(text, language)] == []


HEDGED = [
    ("nb", "om lag 30 politi", "~", 27, 33),
    ("nb", "Om lag 1 prosent", "~", 0.5, 1.5),
    ("nb", "nærmere 200 soldater", "~", 180, 200),
    ("nb", "i underkant av 200 soldater", "~", 180, 200),
    ("nb", "drøyt 200 soldater", "~", 200, 220),
    ("nb", "godt over 200 soldater", ">", 200, None),
    ("nb", "mer enn 200 soldater", ">", 200, None),
    ("nb", "minst 200 soldater", ">=", 200, None),
    ("nb", "inntil 60 soldater", "<=", None, 60),
    ("nb", "ikke flere enn 60 soldater", "<=", None, 60),
    ("nb", "færre enn 60 soldater", "<", None, 60),
    ("nn", "kring 30 politifolk", "~", 27, 33),
    ("nn", "fleire enn 30 politifolk", ">", 30, None),
    ("en", "some 30 officers", "~", 27, 33),
    ("en", "nearly 200 officers", "~", 180, 200),
    ("en", "at least five officers", ">=", 5, None),
    ("en", "up to 15 officers", "<=", None, 15),
    ("en", "10 or more officers", ">=", 10, None),
    ("en", "40+ officers", ">=", 40, None),
    ("sv", "drygt tvåhundra soldater", "~", 200, 220),
    ("sv", "omkring 30 poliser", "~", 27, 33),
    ("da", "knap halvtreds soldater", "~", 45, 50),
    ("da", "mindst 50 soldater", ">=", 50, None),
    ("nb", "et trettitalls soldater", "~", 27, 39),
    ("sv", "ett trettiotal soldater", "~", 27, 39),
    ("nb", "et par soldater", "~", 2, 3),
    ("en", "half a dozen officers", "~", 5, 7),
    ("nb", "mellom 40 og 50 soldater", "~", 40, 50),
    ("en", "5 to 7 troops", "~", 5, 7),
    ("en", "130-140 troops", "~", 130, 140),
    ("en", "between 5 and 7 per cent", "~", 5, 7),
]


@pytest.mark.parametrize(("language", "text", "comparator", "low", "high"), HEDGED)
def test_a_hedge_gives_bounds(language, text, comparator, low, high):
    (found,) = find(text, language)
    assert (found.comparator, found.low, found.high) == (comparator, low, high)
    assert found.start == 0


SHARES = [
    ("nb", "18,2 prosent", "percent", 18.2),
    ("en", "0.33 per cent", "percent", 0.33),
    ("en", "1.125 per cent", "percent", 1.125),
    ("nb", "knapt en tredel", "fraction", 100 / 3),
    ("nn", "Ein tredel", "fraction", 100 / 3),
    ("nb", "tre av fire", "fraction", 75),
    ("en", "one in four", "fraction", 25),
    ("en", "a quarter", "fraction", 25),
    ("en", "two-thirds", "fraction", 200 / 3),
    ("nb", "halvparten", "fraction", 50),
    ("sv", "hälften", "fraction", 50),
    ("nb", "hver fjerde soldat", "fraction", 25),
    ("sv", "en tredjedel", "fraction", 100 / 3),
    ("da", "tre fjerdedele", "fraction", 75),
]


@pytest.mark.parametrize(("language", "text", "form", "value"), SHARES)
def test_shares_are_in_per_cent(language, text, form, value):
    (found,) = find(text, language)
    assert (found.form, found.value) == (form, pytest.approx(value))


SUMS = [
    ("en", "$4.4 billion", 4_400_000_000, "USD"),
    ("en", "US$ 25 million", 25_000_000, "USD"),
    ("en", "£36bn", 36_000_000_000, "GBP"),
    ("nb", "5,2 milliarder norske kroner", 5_200_000_000, "NOK"),
    ("nb", "5,2 milliarder svenske kroner", 5_200_000_000, "SEK"),
    ("nb", "kr 500 000", 500_000, "NOK"),
    ("nb", "25 millioner dollar", 25_000_000, "USD"),
    ("nb", "13,3 mrd. kr", 13_300_000_000, "NOK"),
    ("sv", "3,5 miljarder kronor", 3_500_000_000, "SEK"),
    ("da", "5 mio. kr.", 5_000_000, "DKK"),
    ("en", "EUR 3.2 million", 3_200_000, "EUR"),
]


@pytest.mark.parametrize(("language", "text", "value", "unit"), SUMS)
def test_sums_of_money_are_in_full_units(language, text, value, unit):
    (found,) = find(text, language)
    assert (found.form, found.value, found.unit, found.text) == ("money", value, unit, text)


RANKS = [
    ("nb", "nummer 72", 72),
    ("nb", "den tredje største bidragsyteren", 3),
    ("nb", "på 72. plass", 72),
    ("nb", "på tredjeplass", 3),
    ("nb", "nest størst", 2),
    ("nb", "nummer tre i verden", 3),
    ("nn", "den femte største bidragsytaren", 5),
    ("en", "the 72nd largest contributor", 72),
    ("en", "third largest contributor", 3),
    ("en", "twenty-first largest", 21),
    ("en", "ranks 34th", 34),
    ("en", "ranked number 5", 5),
    ("sv", "den tredje största", 3),
]


@pytest.mark.parametrize(("language", "text", "value"), RANKS)
def test_ranks_are_read(language, text, value):
    (found,) = find(text, language)
    assert (found.form, found.value, found.comparator) == ("rank", value, "=")


@pytest.mark.parametrize(
    ("language", "text"), [("en", "among the top ten"), ("en", "one of the ten largest"), ("nb", "blant de ti største")]
)
def test_a_place_among_the_first_is_a_bound(language, text):
    (found,) = find(text, language)
    assert (found.form, found.value, found.comparator, found.high) == ("rank", 10, "<=", 10)


def test_a_number_with_another_in_brackets_is_no_journal():
    assert [found.value for found in find("45(30) soldiers and 12 police", "en")] == [45, 30, 12]
    assert [found.value for found in find("the six (6) states, seven (7) treaties", "en")] == [6, 7]


def test_a_list_gives_a_number_each():
    found = find("MINUSMA 16, UNMISS 16 og UNTSO 13", "nb")
    assert [(q.value, q.number_start) for q in found] == [(16, 8), (16, 19), (13, 31)]


def test_a_change_is_two_numbers_and_no_range():
    assert [q.value for q in find("Contributions increased from 5 to 7 officers.", "en")] == [5, 7]


def test_a_word_and_its_digits_are_said_once():
    assert [q.value for q in find("seven (7) officers", "en")] == [7]


def test_a_magnitude_is_rounded_to_its_last_place():
    (found,) = find("$4.4 billion", "en")
    assert (found.low, found.high) == (4_350_000_000, 4_450_000_000)


def test_the_hedge_is_no_part_of_the_bare_number():
    (found,) = find("Norge har om lag 30 politi.", "nb")
    assert (found.start, found.end, found.number_start, found.number_end) == (10, 19, 17, 19)


@pytest.mark.parametrize("language", ["nb", "nn", "en", "sv", "da"])
def test_every_hedge_of_the_table_is_found(language):
    _, listed = hedges._pattern(language)
    for words, hedge in listed.items():
        if words == "or so":
            continue
        (found,) = find(f"{words} 34 land", language)
        assert (found.start, found.comparator) == (0, hedge.comparator), words
