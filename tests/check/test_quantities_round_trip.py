"""Every number that can be said or written is read back."""

from itertools import pairwise

import pytest
from babel.numbers import format_decimal, format_percent
from hypothesis import given, settings
from hypothesis import strategies as st

from varde.check.quantities import find
from varde.check.quantities.words import ordinal

num2words = pytest.importorskip("num2words").num2words
LANGUAGES = {"nb": "no", "en": "en", "sv": "sv", "da": "da"}
LOCALES = ["nb_NO", "nn_NO", "en_GB", "en_US", "en_IN", "sv_SE", "da_DK", "de_CH"]
COUNTED = {"nb": "soldater", "nn": "soldatar", "en": "soldiers", "sv": "soldater", "da": "soldater"}
NUMBERS = st.one_of(st.integers(2, 200), st.integers(2, 99_999), st.integers(2, 999_999_999))


def bare(text, quantity):
    return text[quantity.number_start : quantity.number_end]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=150, deadline=None)
@given(number=NUMBERS)
def test_words_are_read_back(language, number):
    said = num2words(number, lang=LANGUAGES[language])
    text = f"Mali: {said} {COUNTED[language]}"
    found = find(text, language)
    assert [(q.value, bare(text, q)) for q in found] == [(number, said)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_small_number_is_read_back_from_words(language):
    for number in range(2, 1000):
        text = f"{num2words(number, lang=LANGUAGES[language])} {COUNTED[language]}"
        assert [q.value for q in find(text, language)] == [number], text


@pytest.mark.parametrize("language", ["nb", "en", "sv"])
def test_every_ordinal_is_read_back(language):
    for number in range(1, 100):
        if (language, number) == ("nb", 13):
            continue  # num2words says "trettførste"
        assert ordinal(num2words(number, lang=LANGUAGES[language], to="ordinal"), language) == number


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=100, deadline=None)
@given(number=st.integers(1, 10**10))
def test_whole_numbers_are_read_back_from_every_locale(locale, number):
    language = locale[:2] if locale[:2] in COUNTED else "en"
    text = f"{format_decimal(number, locale=locale)} {COUNTED[language]}"
    assert [q.value for q in find(text, language)] == [number], text


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=100, deadline=None)
@given(number=st.decimals(0, 10**7, places=2, allow_nan=False))
def test_decimals_are_read_back_from_every_locale(locale, number):
    language = locale[:2] if locale[:2] in COUNTED else "en"
    text = f"{format_decimal(number, locale=locale, format='#,##0.00')} {COUNTED[language]}"
    assert [q.value for q in find(text, language)] == [pytest.approx(float(number))], text


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=60, deadline=None)
@given(number=st.decimals(0, 100, places=1, allow_nan=False))
def test_shares_are_read_back_from_every_locale(locale, number):
    language = locale[:2] if locale[:2] in COUNTED else "en"
    text = format_percent(number / 100, locale=locale, format="#,##0.0 %" if language != "en" else "#,##0.0%")
    (found,) = find(text, language)
    assert (found.form, found.value) == ("percent", pytest.approx(float(number)))


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200), language=st.sampled_from(sorted(COUNTED)))
def test_any_text_gives_ordered_spans_that_do_not_overlap(text, language):
    found = find(text, language)
    assert all(0 <= q.start <= q.number_start < q.number_end <= q.end <= len(text) for q in found)
    assert all(text[q.start : q.end] == q.text for q in found)
    assert all(a.number_end <= b.number_start for a, b in pairwise(found))
    assert all(q.low is None or q.high is None or q.low <= q.high for q in found)


@settings(max_examples=200, deadline=None)
@given(
    row=st.lists(
        st.sampled_from(
            [
                "12",
                "14",
                "350",
                "tre",
                "fire",
                "av",
                "over",
                "om",
                "lag",
                "5,5",
                "%",
                "mill.",
                "kr",
                "$",
                "-",
                "–",
                "til",
                "og",
                "2016",
                "en",
                "et",
                "halvt",
                "dusin",
                "tredel",
                "resolution",
                "1325",
                "nummer",
                "72.",
                ",",
                "(",
                ")",
                "største",
                "mellom",
                "hundre",
                "tusen",
            ]
        ),
        max_size=14,
    ),
    language=st.sampled_from(sorted(COUNTED)),
)
def test_any_row_of_number_like_words_gives_ordered_spans(row, language):
    text = " ".join(row)
    found = find(text, language)
    assert all(0 <= q.start <= q.number_start < q.number_end <= q.end <= len(text) for q in found)
    assert all(a.number_end <= b.number_start for a, b in pairwise(found))
    assert all(q.low is None or q.high is None or q.low <= q.high for q in found)
