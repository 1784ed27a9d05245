"""The page with today's figures: numbers as they stood, and a text that is unbroken."""

import datetime as dt

import attrs
import pytest

import varde
from varde.check import check
from varde.check.claim import Claim
from varde.check.dating import date
from varde.check.judge import judge
from varde.check.judge.verdict import Judgement
from varde.check.read import read
from varde.check.report import Checked, Report
from varde.check.update import Update, update
from varde.measures import Engine
from varde.model import Figure, Missing, Period, Text

ON = dt.date(2026, 6, 30)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return varde.open("starter").engine


@pytest.fixture(scope="module")
def some(engine: Engine) -> Figure:
    claim = Claim("pk_personnel", 0, 1, "NOR", value=45, measure="un_personnel", dims={"country": "NOR"})
    figure = judge(engine, claim, ON).today
    assert figure is not None
    return figure


@pytest.fixture
def updated(engine: Engine, some: Figure):
    def _updated(text: str | bytes, *said, lang: str = "nb") -> Update:
        """Update a page of claims, each its words, value, comparator, verdict and today's value (and more of the claim)."""
        page = read(text, language=lang)
        found, at = [], 0
        for words, value, comparator, verdict, now, *more in said:
            start = page.text.index(words, at)
            claim = Claim(
                "pk_personnel", start, start + len(words), "NOR", value=value, comparator=comparator, **dict(*more)
            )
            sentence = next(s for s in page.sentences if s.start <= start < s.end)
            today = None if now is None else attrs.evolve(some, value=now)
            judgement = Judgement(claim, verdict, attrs.evolve(some, value=77), today, (), Text(en="x"))
            found.append(Checked(claim, sentence, judgement))
        return update(Report(page, ON, "given", "NOR", tuple(found), (), date([]), engine.edition.name), engine)

    return _updated


@pytest.mark.parametrize(
    ("text", "said", "lang", "new"),
    [
        ("Norge har 45 militære.", ("45", 45, "=", "outdated", 14), "nb", "Norge har 14 militære."),
        ("Norge har om lag 30 politifolk.", ("om lag 30", 30, "~", "outdated", 18), "nb", "Norge har om lag 20 politifolk."),
        ("Norge har om lag 500 der.", ("500", 500, "~", "outdated", 73), "nb", "Norge har om lag 70 der."),
        ("Norge har over 300 der.", ("over 300", 300, ">", "contradicted", 260), "nb", "Norge har over 250 der."),
        ("Det er 104 680 soldater.", ("104 680", 104680, "=", "outdated", 61353), "nb", "Det er 61 353 soldater."),
        ("There are 104,680 soldiers.", ("104,680", 104680, "=", "outdated", 61353), "en", "There are 61,353 soldiers."),
        ("There are 104.680 soldiers.", ("104.680", 104680, "=", "outdated", 61353), "nb", "There are 61.353 soldiers."),
        ("There are 850 soldiers.", ("850", 850, "=", "outdated", 1234), "en", "There are 1,234 soldiers."),
        ("Elleve soldater er ute.", ("Elleve", 11, "=", "outdated", 12), "nb", "Tolv soldater er ute."),
        ("Elleve soldater er ute.", ("Elleve", 11, "=", "outdated", 13), "nb", "13 soldater er ute."),
        ("It has eleven soldiers.", ("eleven soldiers", 11, "=", "revised", 4), "en", "It has four soldiers."),
        ("Bistanden er 1,05 prosent.", ("1,05", 1.05, "=", "outdated", 1.024), "nb", "Bistanden er 1,02 prosent."),
        ("Aid is 1 percent.", ("1", 1, "=", "outdated", 0.94), "en", "Aid is 0.9 percent."),
        ("Norway is 72nd of them.", ("72nd", 72, "=", "outdated", 83), "en", "Norway is 83rd of them."),
        ("Norway gave $2.3 billion.", ("$2.3 billion", 2300, "=", "outdated", 5212.4), "en", "Norway gave $5.2 billion."),
        ("Norge har 45 der.", ("45", 45, "=", "outdated", 0), "nb", "Norge har 0 der."),
    ],
)  # fmt: skip
def test_a_number_is_replaced_as_it_stood(updated, text: str, said: tuple, lang: str, new: str) -> None:
    told = updated(text, said, lang=lang)
    assert told.text == new
    assert [change.why for change in told.changes] == [""]


@pytest.mark.parametrize(
    ("text", "said", "why"),
    [
        ("Norge har 45 militære.", ("45", 45, "=", "supported", 14), None),
        ("Norge har 45 militære.", ("45", 45, "=", "no data", 14), None),
        ("Norge har 45 militære.", ("45", 45, "=", "outdated", None), "no figure"),
        ("Haiti (MINUSMA) 45.", ("MINUSMA", True, "=", "misattributed", True), "no figure"),
        ("Norge er med i NATO.", ("NATO", True, "=", "contradicted", False), "no figure"),
        ("Norge har en soldat.", ("en", 1, "=", "outdated", 4), "wording"),
        ("Norge har fire soldater.", ("fire", 4, "=", "outdated", 1), "wording"),
        ("Norge har et trettitalls soldater.", ("et trettitalls", 30, "~", "outdated", 14), "wording"),
        ("En av fire er kvinner.", ("En av fire", 25, "=", "outdated", 14), "wording"),
        ("Norge har om lag 30 politifolk.", ("30", 30, "~", "outdated", 0), "wording"),
    ],
)
def test_what_cannot_be_replaced_is_left(updated, text: str, said: tuple, why: str | None) -> None:
    told = updated(text, said)
    assert told.text == told.before
    assert [(change.new, change.why) for change in told.changes] == ([] if why is None else [(None, why)])


def test_several_numbers_of_a_sentence(updated) -> None:
    told = updated(
        "De er i MINUSMA (16), UNMISS (16) og UNTSO (13).",
        ("16", 16, "=", "outdated", None),
        ("UNMISS (16", 16, "=", "outdated", 14),
        ("13", 13, "=", "outdated", 1),
    )
    assert told.text == "De er i MINUSMA (16), UNMISS (14) og UNTSO (1)."
    assert [change.new for change in told.changes] == [None, "14", "1"]


def test_a_number_that_two_claims_need_differently_is_left(updated) -> None:
    told = updated(
        "De har 5 hver.",
        ("5", 5, "=", "outdated", 4),
        ("5", 5, "=", "outdated", 3),
    )
    assert told.text == "De har 5 hver."
    assert {change.why for change in told.changes} == {"wording"}
    told = updated("De har 5 hver.", ("5", 5, "=", "outdated", 4), ("5", 5, "=", "supported", 5))
    assert told.text == "De har 5 hver."


def test_a_past_year_gets_its_own_figure(updated) -> None:
    past = {"period": Period.parse("2016")}
    told = updated("I 2016 hadde Norge 45 militære.", ("45", 45, "=", "contradicted", 14, past))
    assert told.text == "I 2016 hadde Norge 77 militære."
    told = updated("I fjor hadde Norge 45 militære.", ("45", 45, "=", "contradicted", 14, past))
    assert told.changes[0].new is None


def test_the_source_keeps_its_markup(updated) -> None:
    told = updated(
        b"<html><body><h1>Norge</h1><p>Norge har <b>45</b> milit&aelig;re ute i dag.</p></body></html>",
        ("45", 45, "=", "outdated", 14),
    )
    assert "<p>Norge har <b>14</b> milit&aelig;re ute i dag.</p>" in told.text
    assert told.before.replace("45", "14") == told.text


def test_a_missing_figure_is_no_figure(updated, some: Figure) -> None:
    missing = attrs.evolve(some, value=None, missing=Missing("undefined", Text(en="over")))
    assert missing.value is None
    assert updated("Norge har 45 der.", ("45", 45, "=", "outdated", None)).changes[0].why == "no figure"


@pytest.mark.parametrize(
    ("lang", "text", "new"),
    [
        (
            "nb",
            "Norge har omkring 45 militære i FN-tjeneste fordelt på tre operasjoner; MINUSMA i Mali, UNMISS i Sør-Sudan og UNTSO i Midtøsten.",
            "Norge har omkring 27 militære i FN-tjeneste fordelt på to operasjoner; UNMISS i Sør-Sudan og UNTSO i Midtøsten.",
        ),
        (
            "nb",
            "Norge har om lag 30 politi i FN-tjeneste i hhv Sør-Sudan (UNMISS), Liberia (UNMIL), Haiti (MINUSMA) og Colombia (UNMC).",
            "Norge har om lag 10 politi i FN-tjeneste i hhv Sør-Sudan (UNMISS) og Colombia (UNVMC).",
        ),
        (
            "nb",
            "Norge har om lag 30 politi i Sør-Sudan, Haiti (MINUSMA), Liberia og Colombia.",
            "Norge har om lag 10 politi i Sør-Sudan (UNMISS) og Colombia (UNVMC).",
        ),
        (
            "en",
            "Norway has 16 troops in MINUSMA, 16 in UNMISS and 13 in UNTSO.",
            "Norway has 15 troops in UNMISS and 12 in UNTSO.",
        ),
        (
            "nb",
            "Norge deltar med 45 militære i FN-operasjoner: MINUSMA 16, UNMISS 16 og UNTSO 13.",
            "Norge deltar med 27 militære i FN-operasjoner: UNMISS 15 og UNTSO 12.",
        ),
        ("nb", "Norge deltar i UNMISS, MINUSMA og UNTSO.", "Norge deltar i UNMISS, UNTSO og UNVMC."),
        ("sv", "Sverige deltar i MINUSMA, UNMISS och UNTSO.", "Sverige deltar i UNMISS, UNMOGIP, UNTSO, UNVMC och UNTMIS."),
        ("en", "Norway has police in UNMIL and MINUSTAH.", "Norway has police in UNMISS and UNVMC."),
        ("nb", "Danmark deltar i UNMISS, MINUSMA og UNTSO.", "Danmark deltar i UNTSO."),
        # numbers in a row after the list: in July 2017 MINUSMA had 16 and UNTSO 13, in the record's last month UNMISS 15 and UNTSO 12
        (
            "nb",
            "Norge har 29 soldater, både i MINUSMA og UNTSO, med 16 og 13.",
            "Norge har 27 soldater, både i UNMISS og UNTSO, med 15 og 12.",
        ),
        (
            "en",
            "Norway has troops in MINUSMA, UNMISS and UNTSO, with 16, 16 and 13 respectively.",
            "Norway has troops in UNMISS and UNTSO, with 15 and 12 respectively.",
        ),
        # numbers in words, and hedged
        (
            "en",
            "Norway has sixteen soldiers in MINUSMA and about 13 in UNTSO.",
            "Norway has 15 soldiers in UNMISS and 12 in UNTSO.",
        ),
        (
            "nb",
            "Norge har 45 soldater i FN-operasjoner: 16 i MINUSMA, seksten i UNMISS og om lag 13 i UNTSO.",
            "Norge har 27 soldater i FN-operasjoner: 15 i UNMISS og 12 i UNTSO.",
        ),
        ("en", "Norway has fifteen police in UNMISS and four in UNMIL.", "Norway has eight police in UNMISS and three in UNVMC."),
        ("nb", "Norge deltar i MINUSMA (om lag 16), UNMISS (16) og UNTSO (13).", "Norge deltar i UNMISS (23), UNTSO (12) og UNVMC (3)."),
    ],
)  # fmt: skip
def test_a_list_of_missions_is_written_anew(engine: Engine, lang: str, text: str, new: str) -> None:
    assert update(check(engine, text, lang=lang, on=ON), engine).text == new


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Island deltar i UNMISS og UNTSO.", "no missions"),
        ("Danmark deltar i operasjonene UNMISS, MINUSMA og UNTSO.", "wording"),
        ("Norge har om lag 30 politi i FN-tjeneste i Kosovo (KFOR) og Haiti (MINUSMA).", "unknown mission"),
    ],
)
def test_a_list_that_is_left_is_told(engine: Engine, text: str, why: str) -> None:
    told = update(check(engine, text, lang="nb", on=ON), engine)
    assert why in {change.why for change in told.changes if change.new is None}
    assert text[-15:] == told.text[-15:]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # the people are called by two names, and a mission is unknown: neither the list nor the number over it is changed
        ("en", "Norway has 45 soldiers in UN operations: 16 soldiers in MINUSMA, 16 troops in UNMISS and 13 in UNTSO."),
        ("nb", "Norge har 30 politifolk: 15 i UNMISS, 6 i MINUSTAH og 4 i XYZMIL."),
    ],
)
def test_a_number_over_a_list_that_is_left_is_left_too(engine: Engine, lang: str, text: str) -> None:
    told = update(check(engine, text, lang=lang, on=ON), engine)
    assert told.text == text
    assert {change.new for change in told.changes} == {None}


def test_numbers_in_a_row_are_those_of_the_missions_before_them(engine: Engine) -> None:
    report = check(
        engine, "Norge har soldater både i MINUSMA og UNTSO, med 16 og 13.", lang="nb", on=dt.date(2017, 7, 31)
    )
    assert {(one.object, one.value, one.verdict) for one in report.claims if one.kind == "pk_personnel"} == {
        ("MINUSMA", 16, "supported"),
        ("UNTSO", 13, "supported"),
    }


def test_a_list_keeps_its_place_in_the_source(engine: Engine) -> None:
    page = b"<html lang=nb><body><p><b>Norge</b> deltar i UNMISS, MINUSMA og UNTSO.</p></body></html>"
    told = update(check(engine, page, lang="nb", on=ON), engine)
    assert "<b>Norge</b> deltar i UNMISS, UNTSO og UNVMC.</p>" in told.text
    page = page.replace(b"MINUSMA", b"<i>MINUSMA</i>")
    told = update(check(engine, page, lang="nb", on=ON), engine)
    assert told.text == told.before
    assert {change.why for change in told.changes} == {"wording"}
