"""Maps on the page: what they tell those who see them and those who do not, in colours that no kind of sight confuses."""

import datetime as dt
import html
import re
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import attrs
import pytest

import varde
from varde.brief.page import Map
from varde.gazetteer import gazetteer
from varde.model import Missing, Text
from varde.render import render

CSS = Path(varde.__file__).parent / "render" / "templates" / "brief.css"
COUNTRIES = ("NOR", "COD", "KEN", "RUS", "USA", "VAT", "ISR", "LUX")
CLASSES = ("m0", "m1", "m2", "m3", "m4", "m5")
SIGHT = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
"""What eyes without one kind of cone make of a colour, in linear light: the matrices of Machado, Oliveira and Fernandes (2009)."""


@cache
def record():
    return varde.open("starter")


@cache
def brief(country):
    return record().brief(country, "2017-07-31")


@cache
def page(country, language):
    return render(brief(country), language, "html")


def map_of(found):
    """The map of a brief, where it has one."""
    return next(chart for chapter in found.chapters for chart in chapter.charts if isinstance(chart, Map))


def with_map(found, **changes):
    """A brief with its map changed."""
    chapters = tuple(
        attrs.evolve(
            chapter,
            charts=tuple(attrs.evolve(c, **changes) if isinstance(c, Map) else c for c in chapter.charts),
        )
        for chapter in found.chapters
    )
    return attrs.evolve(found, chapters=chapters)


def figures_of(text):
    """The parts of a page that hold a map."""
    parts = re.findall(r'<figure class="chart".*?</figure>', text, re.DOTALL)
    return [part for part in parts if 'class="wide map"' in part]


def drawn(part, width="wide"):
    """The drawing of a map."""
    found = re.search(rf'<svg class="{width} map".*?</svg>', part, re.DOTALL)
    assert found
    return html.unescape(found[0])


@pytest.mark.parametrize("language", ["en", "nb"])
@pytest.mark.parametrize("country", COUNTRIES)
def test_every_map_has_a_title_its_source_its_date_and_words_for_those_who_do_not_see_it(country, language):
    (part,) = figures_of(page(country, language))
    assert re.search(r"<figcaption>[^<]*2016[^<]*</figcaption>", part)
    note = html.unescape(re.findall(r'<p class="note">(.*?)</p>', part, re.DOTALL)[0])
    assert "Uppsala" in note
    assert "25.1" in note
    assert "Natural Earth" in note
    assert ("1 July 2016" if language == "en" else "1. juli 2016") in note.replace("\N{NO-BREAK SPACE}", " ")
    for width in ("wide", "narrow"):
        svg = drawn(part, width)
        ids = re.findall(r'aria-labelledby="([^"]*)"', svg)[0].split()
        assert 'role="img"' in svg
        assert all(f'id="{id}"' in svg for id in ids)
        assert len(re.findall(r"<desc[^>]*>(.*?)</desc>", svg)[0]) > 40
    assert part.count('<th scope="row">') > 20


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_country_is_named_and_marked(country):
    name = gazetteer().states.get(country).name("nb", dt.date(2017, 7, 31))
    for width in ("wide", "narrow"):
        svg = drawn(figures_of(page(country, "nb"))[0], width)
        own = " ".join(re.findall(r'<text class="name own[^"]*"[^>]*>([^<]*)<', svg))
        assert own == name
        assert 'class="home"' in svg or "home-point" in svg


def test_neighbours_are_named_in_the_language_of_the_page():
    names = re.findall(r'<text class="name[^"]*"[^>]*>([^<]*)<', drawn(figures_of(page("NOR", "nb"))[0]))
    assert {"Sverige", "Finland", "Russland"} <= set(names)


def test_words_for_those_who_do_not_see_it_name_places_that_are_on_the_map():
    description = re.findall(r"<desc[^>]*>(.*?)</desc>", drawn(figures_of(page("NOR", "en"))[0]))[0]
    assert "Mexico" not in description
    assert "Ukraine" in description


def test_a_place_that_the_record_lacks_is_unknown_and_not_without():
    svg = drawn(figures_of(page("ISR", "en"))[0])
    assert re.search(r'class="land unknown"[^>]*><title>Palestine: no figure</title>', svg)
    assert re.search(r'class="swatch unknown"[^>]*/><text[^>]*>no figure<', svg)


def test_a_missing_figure_is_unknown_and_not_without():
    gone = Missing("not_published", Text(en="not yet", nb="ikke ennå"))
    given = map_of(brief("NOR"))
    figures = tuple(
        attrs.evolve(figure, value=None, missing=gone) if figure.dims["country"] == "SWE" else figure
        for figure in given.figures
    )
    svg = drawn(figures_of(render(with_map(brief("NOR"), figures=figures), "en", "html"))[0])
    assert re.search(r'class="land unknown"[^>]*><title>Sweden: no figure</title>', svg)


def test_nothing_is_not_a_figure_that_is_missing():
    svg = drawn(figures_of(page("NOR", "en"))[0])
    assert re.search(r'class="land m0"[^>]*><title>Sweden: 0</title>', svg)


def test_a_country_on_the_date_line_is_in_one_piece():
    fiji = gazetteer().states.get("FJI")
    text = render(with_map(brief("NOR"), centre=fiji), "en", "html")
    path = re.findall(r'-home" d="([^"]*)"', drawn(figures_of(text)[0]))[0]
    starts = [tuple(map(float, corner.split(","))) for corner in re.findall(r"M(-?[\d.]+,-?[\d.]+)", path)]
    assert all(280 < x < 400 and 150 < y < 280 for x, y in starts)


def test_a_state_that_is_gone_has_a_map_of_the_land_that_it_held():
    text = render(record().brief("SCG", "2004-06-30"), "en", "html")
    (part,) = figures_of(text)
    svg = drawn(part)
    assert "Serbia and Montenegro" in re.findall(r"<title[^>]*>([^<]*)<", svg)[0]
    assert 'class="home"' in svg
    names = set(re.findall(r'<text class="name[^"]*"[^>]*>([^<]*)<', svg))
    assert "Bulgaria" in names  # which borders on it


def test_western_sahara_is_told_of_where_it_is_on_the_map():
    given = with_map(brief("NOR"), centre=gazetteer().states.get("MAR"))
    assert "Western Sahara that Morocco controls" in figures_of(render(given, "en", "html"))[0]
    assert "Western Sahara that Morocco controls" not in figures_of(page("NOR", "en"))[0]


@pytest.mark.parametrize("width", ["wide", "narrow"])
@pytest.mark.parametrize("country", ["NOR", "VAT"])
def test_a_line_goes_a_thousand_kilometres_from_the_country(country, width):
    svg = drawn(figures_of(page(country, "en"))[0], width)
    [km] = re.findall(r">([\d,]+)\N{NO-BREAK SPACE}?\s?km<", svg)
    start, end = map(float, re.findall(r'class="scale" d="M([\d.]+) [\d.]+V[\d.]+H([\d.]+)', svg)[0])
    thousand = (end - start) * 1000 / float(km.replace(",", ""))
    outer, inner = sorted(map(float, re.findall(r'stroke-width="([\d.]+)"', svg)), reverse=True)
    assert outer > inner
    assert (outer + inner) / 2 == pytest.approx(
        2 * thousand, abs=0.5
    )  # a pen as broad reaches half as far to either side
    assert re.findall(r"<mask [^>]*>", svg)[0].count('x="0" y="0"') == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The line is 1,000 kilometres from Norway."),
        ("nb", "Linjen går 1\N{NO-BREAK SPACE}000 kilometer fra Norge."),
    ],
)
def test_the_line_is_told_of(language, words):
    assert words in figures_of(page("NOR", language))[0]


@pytest.mark.parametrize("country", ["RUS", "USA"])
def test_a_country_too_large_for_a_true_line_has_none(country):
    (part,) = figures_of(page(country, "en"))
    assert "<mask" not in part
    assert "1,000 kilometres from" not in re.findall(r'<p class="note">(.*?)</p>', part, re.DOTALL)[0]


def test_maps_are_small():
    for country in COUNTRIES:
        (part,) = figures_of(page(country, "nb"))
        assert len(drawn(part)) < 75_000
        assert len(drawn(part, "narrow")) < 75_000


def test_quotes_of_a_query_stand_as_they_are():
    text = page("NOR", "en")
    queries = re.findall(r"<code>(.*?)</code>", text, re.DOTALL)
    assert not any("&#39;" in query or "&#34;" in query for query in queries)
    assert not any("<" in query for query in queries)


def palettes():
    """The colours of the style sheet by name: in light, in the dark and on paper."""
    text = CSS.read_text(encoding="utf-8")
    light, dark, paper = (
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", block))
        for block in re.findall(r":root \{(.*?)\}", text, re.DOTALL)
    )
    return {"light": light, "dark": light | dark, "paper": light | paper}


def linear(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    shares = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    return [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]


def luminance(colour):
    return sum(w * s for w, s in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(colour, sight):
    """A colour as an eye of a kind has it, in CIELAB: lightness, and two axes of hue."""
    r, g, b = (min(max(sum(w * s for w, s in zip(row, linear(colour), strict=True)), 0), 1) for row in SIGHT[sight])
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("where", ["light", "dark", "paper"])
@pytest.mark.parametrize("sight", SIGHT)
def test_no_eye_confuses_two_classes(where, sight):
    colours = palettes()[where]
    for one, other in combinations((*CLASSES, "sea"), 2):
        a, b = lab(colours[one], sight), lab(colours[other], sight)
        assert sum((u - v) ** 2 for u, v in zip(a, b, strict=True)) ** 0.5 >= (10 if "sea" not in (one, other) else 5)


@pytest.mark.parametrize("where", ["light", "dark", "paper"])
@pytest.mark.parametrize("sight", SIGHT)
def test_classes_go_one_way_in_lightness(where, sight):
    tones = [lab(palettes()[where][name], sight)[0] for name in CLASSES]
    steps = [after - before for before, after in pairwise(tones)]
    assert all(abs(step) >= 8 for step in steps)
    assert len({step > 0 for step in steps}) == 1


@pytest.mark.parametrize("where", ["light", "dark", "paper"])
def test_every_border_stands_out_from_its_place(where):
    colours = palettes()[where]
    for name in ("m0", "m1", "m2", "sea"):
        assert contrast(colours["edge"], colours[name]) >= 3
    for name in ("m3", "m4", "m5"):
        assert contrast(colours["paper"], colours[name]) >= 3


@pytest.mark.parametrize("where", ["light", "dark", "paper"])
def test_names_stand_out_from_what_is_behind_them(where):
    colours = palettes()[where]
    assert contrast(colours["ink"], colours["paper"]) >= 4.5
    assert contrast(colours["soft"], colours["paper"]) >= 4.5
    for name in ("m4", "m5"):
        assert contrast(colours["paper"], colours[name]) >= 4.5
