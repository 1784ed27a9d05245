"""A checked page in every form: complete, escaped, and readable without colour."""

import datetime as dt
import json
import re
from html.parser import HTMLParser

import pytest

import varde
from varde.check.claim import Claim
from varde.check.dating import date
from varde.check.judge import judge
from varde.check.read import read
from varde.check.report import Checked, Report
from varde.errors import UnknownName
from varde.render import CHECK_FORMATS, render_report
from varde.render.report import Sheet

PAGE = """# Norge og FN

Norge deltar i dag med 45 militære i FNs operasjoner, og med om lag 30 politifolk.

- I Haiti (MINUSMA) er norske politifolk.
- Over 500 har tjenestegjort &lt;script&gt;alert(1)&lt;/script&gt; &amp; mer.

Norge har 3 satellitter.
"""
ON = dt.date(2017, 7, 31)
CLAIMS = [
    ("45", {"kind": "pk_personnel", "value": 45, "unit": "persons", "measure": "un_personnel", "dims": {"country": "NOR", "kind": "military"}}),
    ("om lag 30", {"kind": "pk_personnel", "value": 30, "comparator": "~", "low": 27, "high": 33, "measure": "un_personnel", "dims": {"country": "NOR", "kind": "police"}}),
    ("30", {"kind": "pk_personnel", "value": 99, "measure": "un_personnel", "dims": {"country": "NOR", "kind": "police"}}),
    ("MINUSMA", {"kind": "mission_host", "value": True, "object": "MINUSMA", "measure": "mission_host", "dims": {"country": "HTI", "mission": "MINUSMA"}}),
    ("500", {"kind": "pk_cumulative", "value": 500, "comparator": ">", "proposed": True}),
    ("tjenestegjort", {"kind": "pk_cumulative", "value": 500, "comparator": ">"}),
]  # fmt: skip


@pytest.fixture(scope="module")
def report() -> Report:
    engine = varde.open("starter").engine
    page = read(PAGE, language="nb")
    found = []
    for words, fields in CLAIMS:
        start = page.text.index(words)
        claim = Claim(start=start, end=start + len(words), subject="NOR", **fields)
        sentence = next(s for s in page.sentences if s.start <= start < s.end)
        found.append(Checked(claim, sentence, judge(engine, claim, ON)))
    dating = date([one.judgement for one in found])
    unread = tuple(s for s in page.sentences if "satellitter" in s.text)
    return Report(page, ON, "given", "NOR", tuple(found), unread, dating, engine.edition.name)


@pytest.mark.parametrize("lang", ["en", "nb"])
@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_every_form_tells_every_claim(report: Report, form: str, lang: str) -> None:
    said = " ".join(render_report(report, lang, form, width=80).split())
    sheet = Sheet(report, lang)
    assert len(sheet.notes) == len(CLAIMS)
    unescaped = said.replace("&#39;", "'").replace("&#34;", '"').replace("&amp;", "&")
    for note in sheet.notes:
        if form == "claimreview" and note.checked.claim.proposed:
            continue
        assert note.verdict.casefold() in unescaped.casefold() or form == "json"
        assert note.explanation in unescaped


def test_text_marks_words_and_lists_them(report: Report) -> None:
    said = render_report(report, "nb", "text", width=80)
    assert "[45]^1" in said
    assert "[om lag 30]^2,3" in said
    assert re.search(r"^1\.  ✓ stemmer: «45»", said, re.MULTILINE)
    assert "Ikke forstått" in said
    assert "Norge har 3 satellitter." in said.split("Ikke forstått")[1]
    assert "31. juli 2017" in said
    assert "\x1b" not in said
    assert all(len(line) <= 80 for line in said.splitlines())


def test_colour_changes_no_words(report: Report) -> None:
    plain = render_report(report, "en", "text", width=80)
    coloured = render_report(report, "en", "text", width=80, colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_json_has_the_shape_of_the_issue(report: Report) -> None:
    data = json.loads(render_report(report, "nb", "json"))
    keys = "span sentence kind measure dims comparator value unit period negated verdict figure truth explanation subject object"
    for claim in data["claims"]:
        assert set(keys.split()) <= set(claim)
        start, end = claim["span"]
        assert report.page.text[start:end] == claim["words"]
    assert {"language", "date", "speaker", "dating"} <= set(data["page"])
    assert data["page"]["speaker"] == "NOR"
    assert data["claims"][0]["figure"]["value"] == 45
    assert [one["sentence"] for one in data["unread"]] == ["Norge har 3 satellitter."]
    assert data["edition"] == report.edition


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_html_is_whole_quiet_and_escaped(report: Report) -> None:
    said = render_report(report, "nb", "html")
    outline = _Outline()
    outline.feed(said)
    names = [tag for tag, _ in outline.tags]
    assert not {"script", "link", "img", "iframe"} & set(names)
    assert not [attrs for _, attrs in outline.tags if "src" in attrs or any(name.startswith("on") for name in attrs)]
    assert "&lt;script&gt;alert(1)" in said
    assert not re.search(r"url\(|@import", said)
    marks = [attrs for tag, attrs in outline.tags if tag == "mark"]
    assert [mark["class"] for mark in marks] == [
        "supported",
        "contradicted",
        "misattributed",
        "no-data proposed",
        "no-data",
    ]
    ids = [attrs["id"] for _, attrs in outline.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    for mark in marks:
        assert mark["tabindex"] == "0"
        assert mark["aria-describedby"] in ids
    for _, attrs in outline.tags:
        link = attrs.get("href") or ""
        assert not link.startswith("#") or link[1:] in ids


def test_a_hostile_title_and_words_are_escaped() -> None:
    page = read(
        b"<html><head><title>&lt;script&gt;x</title></head><body><h1>A &lt;img src=x onerror=y&gt;</h1><p>Text here.</p></body></html>"
    )
    report = Report(page, ON, "today", None, (), (), date([]), "starter")
    said = render_report(report, "en", "html")
    assert "<script>x" not in said
    assert "<img" not in said
    assert "no claim" in render_report(report, "en", "text", width=60)


def test_claimreview_is_a_list_that_can_stand_in_a_page(report: Report) -> None:
    said = render_report(report, "en", "claimreview")
    assert "<" not in said
    reviews = json.loads(said)
    assert {review["@type"] for review in reviews} == {"ClaimReview"}
    assert len(reviews) == len(CLAIMS) - 1, "what a model proposed is no review"
    assert reviews[0]["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "supported",
        "ratingValue": 5,
        "bestRating": 5,
        "worstRating": 1,
    }
    assert "ratingValue" not in reviews[4]["reviewRating"]
    assert reviews[0]["itemReviewed"]["author"]["identifier"] == "NOR"


def test_forms_and_languages_that_are_not_there(report: Report) -> None:
    with pytest.raises(UnknownName):
        render_report(report, "en", "pdf")
    with pytest.raises(UnknownName):
        render_report(report, "fr", "text")


def test_a_first_heading_that_is_the_title_is_shown_once() -> None:
    def html(heading: str) -> str:
        page = f"<html><head><title>Norway and the UN</title></head><body><h1>{heading}</h1><p>Norway has 45 soldiers in UN operations.</p></body></html>"
        return render_report(varde.open("starter").check(page.encode(), on="2017-07-31"), "en", "html")

    same, other = html("Norway  and the UN"), html("Norway in the UN")
    assert same.count(">Norway and the UN</h") == 1
    assert ">Norway in the UN</h2>" in other
    assert ">Norway and the UN</h1>" in other
