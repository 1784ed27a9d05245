"""Times: what is found, which days it names on a page of a day, and how it binds."""

import datetime as dt
import itertools

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from varde.check.times import find

ON = dt.date(2017, 7, 31)
TIMES = [
    ("nb", "Norge har i dag", "2017-07-31", "as_of"),
    ("nb", "I fjor", "2016", "in"),
    ("nb", "i år", "2017", "in"),
    ("nb", "hittil i år", "2017-01-01..2017-07-31", "span"),
    ("nb", "for ti år siden", "2007", "in"),
    ("nn", "for ti år sidan", "2007", "in"),
    ("sv", "för tio år sedan", "2007", "in"),
    ("en", "ten years ago", "2007", "in"),
    ("nb", "siden 2013", "2013", "since"),
    ("nn", "sidan 2013", "2013", "since"),
    ("sv", "sedan 2013", "2013", "since"),
    ("en", "since March 2013", "2013-03", "since"),
    ("nb", "fram til 2015", "2015", "until"),
    ("en", "until 2015", "2015", "until"),
    ("nb", "per juli 2017", "2017-07", "as_of"),
    ("nb", "per 31. mai 2017", "2017-05-31", "as_of"),
    ("en", "as of 31 May 2017", "2017-05-31", "as_of"),
    ("nb", "Første halvår 2017", "2017-01-01..2017-06-30", "in"),
    ("en", "the first half of 2017", "2017-01-01..2017-06-30", "in"),
    ("en", "Q2 2016", "2016-04-01..2016-06-30", "in"),
    ("nb", "fra 2001 til 2006", "2001-01-01..2006-12-31", "span"),
    ("nb", "mellom 2001 og 2006", "2001-01-01..2006-12-31", "span"),
    ("en", "from 2001 to 2006", "2001-01-01..2006-12-31", "span"),
    ("nb", "2021-2022", "2021-01-01..2022-12-31", "span"),
    ("nb", "2021–22", "2021-01-01..2022-12-31", "span"),
    ("nb", "2021/2022", "2021-01-01..2022-12-31", "span"),
    ("en", "in June", "2017-06", "in"),
    ("en", "in November", "2016-11", "in"),
    ("nb", "Ved utgangen av juli", "2017-07", "in"),
    ("en", "in the 1990s", "1990-01-01..1999-12-31", "in"),
    ("nb", "på 1990-tallet", "1990-01-01..1999-12-31", "in"),
    ("nb", "på 90-tallet", "1990-01-01..1999-12-31", "in"),
    ("nn", "på 1990-talet", "1990-01-01..1999-12-31", "in"),
    ("en", "last year", "2016", "in"),
    ("en", "this year", "2017", "in"),
    ("en", "last month", "2017-06", "in"),
    ("nb", "de siste ti årene", "2007-08-01..2017-07-31", "span"),
    ("en", "over the past decade", "2007-08-01..2017-07-31", "span"),
    ("en", "on 9 January 2005", "2005-01-09", "in"),
    ("en", "on January 9, 2005", "2005-01-09", "in"),
    ("nb", "24.11.2016", "2016-11-24", "in"),
    ("nb", "5. februar", "2017-02-05", "in"),
    ("nb", "24. november", "2016-11-24", "in"),
    ("nb", "3.–5. juni 2016", "2016-06-03..2016-06-05", "span"),
    ("nb", "mai 2016–juni 2017", "2016-05-01..2017-06-30", "span"),
    ("da", "sidste år", "2016", "in"),
    ("da", "marts 2016", "2016-03", "in"),
    ("sv", "förra året", "2016", "in"),
]


@pytest.mark.parametrize(("language", "text", "label", "sense"), TIMES)
def test_a_time_is_read(language, text, label, sense):
    assert [(t.period.label, t.sense) for t in find(text, language, ON)] == [(label, sense)]


NONE = [
    ("nb", "Norge har om lag 2000 soldater, og 1 920 politi."),
    ("nb", "Resolusjon 2020, resolusjon 1888 (2009) og S/RES/2014."),
    ("en", "Norway may contribute and march on; decades and years."),
    ("en", "Over 2000 troops and $2000; 24/7."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_is_no_time_is_left_out(language, text):
    assert [t.text for t in find(text, language, ON)] == []


@pytest.mark.parametrize(
    ("language", "text", "years"),
    [
        ("nb", "Norge satt i rådet i 2001, og året etter ledet landet det.", ["2001", "2002"]),
        ("en", "It joined in 2001 and ratified the following year.", ["2001", "2002"]),
        ("nb", "I 2016 var det 54, og året før 52.", ["2016", "2015"]),
    ],
)
def test_the_year_after_is_counted_from_the_time_before_it(language, text, years):
    assert [t.period.label for t in find(text, language, ON)] == years


def test_the_preposition_is_no_part_of_a_date():
    (found,) = find("Norge har vært med siden 1978.", "nb", ON)
    assert (found.text, found.start, found.end) == ("1978", 25, 29)


@pytest.mark.parametrize("locale", ["nb_NO", "nn_NO", "en_GB", "en_US", "sv_SE", "da_DK"])
@settings(max_examples=60, deadline=None)
@given(day=st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), style=st.sampled_from(["long", "medium"]))
def test_every_date_is_read_back_from_every_locale(locale, day, style):
    text = format_date(day, format=style, locale=locale)
    assert [t.period.label for t in find(text, locale[:2], ON)] == [day.isoformat()], text


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(alphabet="0123456789.-–/ ijuniåretsdgapfoMayQ,", max_size=60),
    language=st.sampled_from(["nb", "nn", "en", "sv", "da"]),
)
def test_any_text_gives_ordered_spans_that_do_not_overlap(text, language):
    found = find(text, language, ON)
    assert all(text[t.start : t.end] == t.text for t in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
