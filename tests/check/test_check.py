"""The check as a whole: the page it began from, the sentences it is developed on, and Varde's own pages read back."""

import datetime as dt
import json
from collections import Counter
from pathlib import Path

import pytest

import varde
from varde.check.assemble import followed

GOLD = Path(__file__).parent / "gold"
SEED = Path(__file__).parents[3] / "shared" / "seed" / "fred-stabilitet-og-sikkerhet.nb.txt"


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


@pytest.mark.shared
def test_the_page_it_began_from(record: varde.Varde) -> None:
    if not SEED.exists():
        pytest.skip("the founders' shared data are not here")
    report = record.check(SEED.read_text("utf-8"))
    assert (report.page.language, report.country, report.on_why) == ("nb", "NOR", "claims")
    [period] = report.dating.periods
    assert (period.start, period.end) == (dt.date(2017, 7, 1), dt.date(2017, 8, 31))
    found = {(one.kind, one.object, one.value): one for one in report.claims}
    host = found["mission_host", "MINUSMA", "HTI"]
    assert host.verdict == "misattributed"
    assert "MINUSTAH" in host.judgement.explanation.en
    assert found["pk_personnel", None, 45].verdict == "outdated"
    assert found["pk_personnel", None, 30].verdict == "outdated"
    candidate = found["unsc_candidature", None, True]
    assert "2021–2022" in candidate.judgement.explanation.en
    assert "130" in candidate.judgement.explanation.en
    assert found["peace_agreement", "nordic", 2015].verdict == "supported"
    assert found["peace_agreement", "colombia-farc-ep", 2016].verdict == "supported"
    assert {one.object for one in report.claims if one.kind == "peace_role"} == {
        "colombia-farc-ep",
        "colombia-eln-2014-2019",
        "philippines-ndfp",
    }


@pytest.mark.parametrize(("lang", "least"), [("nb", 0.85), ("en", 0.85), ("nn", 0.75), ("sv", 0.6), ("da", 0.6)])
def test_it_reads_the_sentences_kept_apart(record: varde.Varde, lang: str, least: float) -> None:
    right = found = gold = 0
    for line in (json.loads(text) for text in (GOLD / f"{lang}.jsonl").read_text("utf-8").splitlines()):
        if line["split"] != "test":
            continue
        report = record.check(line["text"], lang=lang, on=line["on"], country=line["country"])
        said = Counter((one.kind, one.subject, one.object, _plain(one.value)) for one in report.claims)
        true = Counter((one["kind"], one["subject"], one["object"], _plain(one["value"])) for one in line["claims"])
        right, found, gold = right + (said & true).total(), found + said.total(), gold + true.total()
    assert 2 * right / (found + gold) >= least


@pytest.mark.parametrize(("name", "least"), [("plain", 0.9), ("hard", 0.8)])
def test_it_reads_what_was_written_without_sight_of_it(record: varde.Varde, name: str, least: float) -> None:
    right = found = gold = negatives = wrong = 0
    for path in sorted((GOLD.parent / "apart" / name).glob("*.jsonl")):
        for line in (json.loads(text) for text in path.read_text("utf-8").splitlines()):
            report = record.check(line["text"], lang=line["lang"], on=line["on"], country=line["country"])
            said = Counter((one.kind, one.subject, one.object, _plain(one.value)) for one in report.claims)
            true = Counter((one["kind"], one["subject"], one["object"], _plain(one["value"])) for one in line["claims"])
            assert all(line["text"][one["span"][0] : one["span"][1]].strip() for one in line["claims"])
            right, found, gold = right + (said & true).total(), found + said.total(), gold + true.total()
            negatives, wrong = negatives + (not true), wrong + (0 if true else said.total())
    assert 2 * right / (found + gold) >= least
    assert wrong <= 0.03 * negatives


def _plain(value: object) -> str:
    return f"{float(value):.9e}" if isinstance(value, int | float) and not isinstance(value, bool) else str(value)


@pytest.mark.parametrize("lang", ["nb", "en"])
@pytest.mark.parametrize(("country", "on"), [("NOR", "2017-07-31"), ("KEN", "2024-06-30"), ("IND", "2018-05-31")])
def test_it_holds_most_of_what_varde_writes(record: varde.Varde, country: str, on: str, lang: str) -> None:
    document = json.loads(record.write(record.brief(country, on), lang, "json"))
    lines = [line["text"] for chapter in document["chapters"] for line in chapter["statements"]]
    report = record.check("\n\n".join(lines), lang=lang, on=on, country=country)
    counts = report.count()
    assert counts["supported"] >= 0.7 * len(report.claims)
    assert len(report.claims) > 20


@pytest.mark.parametrize(
    ("country", "sentence"),
    [
        ("UKR", "Ukraine has served two terms on the Security Council: 1948–1949 and 1984–1985."),
        ("BIH", "Before that it was part of Yugoslavia, which was a member (24 October 1945 – 26 April 1992)."),
    ],
)
def test_what_varde_says_of_a_time_before_or_after_a_state_is_supported(
    record: varde.Varde, country: str, sentence: str
) -> None:
    report = record.check(record.write(record.brief(country, "1995-12-31"), "en", "text"))
    told = {one.verdict for one in report.claims if " ".join(one.sentence.text.split()) == sentence}
    assert told == {"supported"}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("nb", "Norge har 46 militære i FN-operasjoner.", "contradicted"),
        ("nb", "Norge har 45 militære i FN-operasjoner.", "supported"),
        ("en", "MINUSMA is deployed in Haiti.", "misattributed"),
        ("en", "More than 40,000 Norwegians have served in UN peace operations over the years.", "no data"),
        ("en", "Norway ratified the Non-Proliferation Treaty on 5 February 1969.", "supported"),
        ("nn", "Noreg er medlem av NATO.", "supported"),
        ("sv", "Sverige är medlem i NATO.", "contradicted"),
    ],
)
def test_it_gives_a_verdict(record: varde.Varde, lang: str, text: str, expected: str) -> None:
    [claim] = record.check(text, lang=lang, on="2017-07-31", country="NOR").claims
    assert claim.verdict == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nb", "Norge bør sende flere soldater til FN."),
        ("nb", "Vi ønsker at 30 prosent av politiet i UNMISS skal være kvinner."),
        ("en", "The ceiling for UNMISS is 17,000 troops."),
        ("en", "Peace takes time."),
        ("en", "If Norway were to leave NATO, its security would suffer."),
    ],
)
def test_aims_and_opinions_are_no_claims(record: varde.Varde, lang: str, text: str) -> None:
    report = record.check(text, lang=lang, on="2017-07-31", country="NOR")
    assert not report.claims


def test_what_looks_checkable_and_was_not_understood_is_told(record: varde.Varde) -> None:
    report = record.check("UNMISS was mentioned 14 times in the speech on UN matters.", lang="en", on="2017-07-31")
    assert not report.claims
    assert [sentence.text for sentence in report.unread]


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("Norge ble medlem av NATO i 1949.", True),
        ("Norge har 45 soldater i UNMISS.", True),
        ("I fjor ga Norge 1 prosent av nasjonalinntekten i bistand.", False),
        ("Norge har vært medlem av NATO siden 1949.", False),
    ],
)
def test_a_sentence_that_hangs_on_no_day_is_read_once(text: str, alike: bool) -> None:
    first, later = dt.date(2017, 7, 31), dt.date(2024, 6, 30)
    found = followed(text, "nb", first, "NOR")
    assert found.claims
    assert found.holds(later, None) is alike
    assert not found.holds(later, found.left)
    if alike:
        assert followed(text, "nb", later, "NOR").claims == found.claims
