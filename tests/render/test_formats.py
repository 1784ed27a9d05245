"""Every format says the same, holds every figure, and lets no text from outside be anything but text."""

import json
import re
from html.parser import HTMLParser

import pytest

import varde
from varde.errors import UnknownName
from varde.render import FORMATS, render

from .conftest import HOSTILE

VOID = {"meta", "link", "br", "hr", "img", "input", "line", "path", "rect", "circle"}


class Outline(HTMLParser):
    """Holds a document's elements, and fails where they are not nested."""

    def __init__(self, text):
        super().__init__()
        self.open, self.elements = [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture(scope="module", params=["en", "nb"])
def lang(request):
    return request.param


def test_json_has_the_agreed_shape(brief, lang):
    page = json.loads(render(brief, lang, "json"))
    assert {"country": "NOR", "on": "2017-07-31", "lang": lang, "edition": "test"}.items() <= page.items()
    assert [chapter["key"] for chapter in page["chapters"]] == ["alliances", "operations"]
    figure = page["figures"]["f1"]
    assert set(figure) == {
        "measure",
        "dims",
        "period",
        "value",
        "unit",
        "missing",
        "sql",
        "source",
        "release",
        "citation",
        "licence",
    }
    assert set(figure["period"]) == {"from", "to"}
    chart = page["chapters"][1]["charts"][0]
    assert (chart["kind"], chart["by"], len(chart["series"][0]["figures"])) == ("line", "period", 19)
    assert page["chapters"][1]["tables"][0]["rows"][0][2] == ""
    assert set(page["sources"][0]) >= {
        "key",
        "title",
        "publisher",
        "licence",
        "licence_url",
        "url",
        "citation",
        "release",
    }


def test_json_gives_the_reason_in_the_pages_language(brief):
    def reasons(lang):
        figures = json.loads(render(brief, lang, "json"))["figures"].values()
        return {figure["missing"]["reason"] for figure in figures if figure["missing"]}

    assert reasons("nb") == {"tabellen mangler", "ingen"}
    assert reasons("en") == {"the table is missing", "nobody"}


def test_every_figure_named_is_held(brief, lang):
    page = json.loads(render(brief, lang, "json"))
    named = set(re.findall(r'"(f\d+)"', json.dumps([page["chapters"], page["lead"]])))
    assert named == set(page["figures"])


def test_html_is_nested_and_its_links_lead_somewhere(brief, lang):
    elements = Outline(render(brief, lang, "html")).elements
    ids = [attrs["id"] for _, attrs in elements if "id" in attrs]
    assert len(ids) == len(set(ids))
    inner = {attrs["href"][1:] for tag, attrs in elements if tag == "a" and attrs["href"].startswith("#")}
    assert inner <= set(ids)
    assert dict(elements)["html"]["lang"] == lang


def test_html_asks_nothing_of_the_network(brief, lang):
    text = render(brief, lang, "html")
    for tag, attrs in Outline(text).elements:
        assert "src" not in attrs
        assert tag not in {"script", "iframe", "img", "object", "embed"}
        if tag == "link":
            assert attrs["href"].startswith("data:")
    style = text[text.index("<style>") : text.index("</style>")]
    assert "url(" not in style
    assert "@import" not in style


def test_every_figure_of_the_page_is_a_link_to_its_source(brief, lang):
    page = json.loads(render(brief, lang, "json"))
    elements = Outline(render(brief, lang, "html")).elements
    entries = {attrs["id"] for tag, attrs in elements if tag == "li" and "id" in attrs}
    text = {id for chapter in page["chapters"] for said in chapter["statements"] for id in said["figures"]}
    assert text <= entries
    shown = [attrs["href"][1:] for tag, attrs in elements if tag == "a" and attrs.get("class") == "figure"]
    assert shown
    assert set(shown) <= entries


def test_a_chart_has_words_and_every_point(brief, lang):
    text = render(brief, lang, "html")
    assert text.count('role="img"') == 4
    assert len(re.findall(r"<desc ", text)) == 4
    rows = re.findall(r'<tr><th scope="row">[^<]* 201[67]</th><td>([^<]*)</td></tr>', text)
    assert len(rows) == 19
    assert rows.count("–") == 1


def test_a_gap_breaks_the_line(brief):
    svg = re.search(r'<svg class="wide".*?</svg>', render(brief, "en", "html"), re.DOTALL)
    assert svg
    assert svg[0].count('<path class="s1 line"') == 2


def test_text_from_outside_stays_text(brief, lang):
    html = render(brief, lang, "html")
    assert "<script" not in html
    assert "&lt;script&gt;alert(&#34;1&#34;)" in html
    markdown = render(brief, lang, "md")
    assert "<script" not in re.sub(r"\\.", "", markdown)
    assert re.search(r"(?<!\\)\[x\]", markdown) is None
    assert r"\[x\](javascript:y) \*b\* \| \`c\`" in markdown
    assert all("\x1b" not in render(brief, lang, format) for format in ("text", "md"))
    assert HOSTILE in json.loads(render(brief, lang, "json"))["chapters"][1]["statements"][1]["text"]


def test_formats_say_the_same(brief, lang):
    page = json.loads(render(brief, lang, "json"))
    sentence = page["chapters"][0]["statements"][0]["text"]
    text = " ".join(render(brief, lang, "text", width=60).split())
    html = " ".join(re.sub(r"<[^>]+>", "", render(brief, lang, "html")).split())
    assert sentence in text
    assert sentence in render(brief, lang, "md")
    assert sentence in html


def test_text_keeps_to_its_width_and_has_no_codes_unless_asked(brief, lang):
    plain = render(brief, lang, "text", width=50)
    assert "\x1b" not in plain
    prose = [line for line in plain.splitlines() if "http" not in line]
    assert max(map(len, prose)) <= 50
    coloured = render(brief, lang, "text", width=50, colour=True)
    assert re.sub(r"\x1b\[\d*m", "", coloured) == plain
    assert "\x1b[1m29\x1b[0m" in coloured


def test_sources_stand_at_the_foot(brief, lang):
    assert "[1] United Nations: Contributions. CC BY 3.0 IGO. https://example.org/data" in render(brief, lang, "text")
    assert "[^1]: United Nations: Contributions. CC BY 3.0 IGO. https://example.org/data" in render(brief, lang, "md")


def test_a_date_does_not_begin_a_list_in_markdown():
    from varde.render.markdown import start

    assert start("31. juli 2017 pågikk") == r"31\. juli 2017 pågikk"
    assert start("- nei") == r"\- nei"
    assert start("# nei") == r"\# nei"
    assert start("15 land") == "15 land"


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_gives_a_page(brief, lang, format):
    assert "1949" in render(brief, lang, format)


def test_an_unknown_format_or_language_is_named(brief):
    with pytest.raises(UnknownName, match="format 'pptx'"):
        render(brief, "en", "pptx")
    with pytest.raises(UnknownName, match="language 'fr'"):
        render(brief, "fr", "json")


@pytest.mark.parametrize("form", ["text", "md"])
def test_a_map_of_what_is_around_a_country_is_told_without_the_rest_of_the_world(form: str) -> None:
    text = render(varde.open("starter").brief("NOR", "2026-11-24"), "en", form)
    told = text.partition("Deaths in organised violence around Norway, 2024")[2].partition("Alliances and partners")[0]
    assert "Russia" in told
    assert "7,819" in told
    assert "Mexico" not in told
    assert "Sudan" not in told
