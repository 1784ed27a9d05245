"""Maps in a browser: nothing runs over, nothing lies on anything else, and paper keeps them whole."""

import pytest

import varde
from varde.render import render

pytestmark = pytest.mark.browser
COUNTRIES = {"NOR": "nb", "COD": "en", "BGD": "en", "RUS": "nb", "USA": "en", "VAT": "nb", "ISR": "en", "SSD": "nb"}
SIZES = {"phone": (390, 844), "tablet": (768, 1024), "desktop": (1280, 900), "paper": (627, 956)}
"""What is looked at, in CSS pixels; paper is what A4 has within its margins."""
SMALLEST = 10.5
"""The smallest text of a map, in CSS pixels."""
LOOK = """() => {
  const box = e => { const b = e.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; };
  const seen = e => e.getClientRects().length > 0;
  const svg = [...document.querySelectorAll("svg.map")].find(seen);
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  return {
    drawn: [...document.querySelectorAll("svg.map")].filter(seen).length,
    frame: box(svg.querySelector(".sea")),
    figure: box(svg.closest("figure")),
    whole: box(svg),
    names: [...svg.querySelectorAll("text.name")].map(e => [e.textContent, box(e)]),
    legend: [...svg.querySelectorAll("text.tick")].map(e => [e.textContent, box(e)]),
    swatches: [...svg.querySelectorAll(".swatch")].map(e => ["", box(e)]),
    sizes: [...svg.querySelectorAll("text")].map(e => parseFloat(getComputedStyle(e).fontSize) * scale),
    apart: getComputedStyle(svg.closest("figure")).breakInside,
  };
}"""
OVER = """width => [...document.querySelectorAll("body *")].filter(e => {
  if (e.closest(".scroll, svg, .skip") || !e.getClientRects().length) return false;
  const b = e.getBoundingClientRect();
  return b.right > width + 1 || b.left < -1;
}).map(e => e.tagName + "." + e.className + " " + e.textContent.trim().slice(0, 60))"""


@pytest.fixture(scope="module", params=COUNTRIES)
def page(request, browser, tmp_path_factory):
    found = varde.open("starter").brief(request.param, "2017-07-31")
    file = tmp_path_factory.mktemp("maps") / f"{request.param}.html"
    file.write_text(render(found, COUNTRIES[request.param], "html"), encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    yield page
    page.close()


@pytest.fixture(params=SIZES)
def look(request, page):
    """What the map is like at a size."""
    width, height = SIZES[request.param]
    page.emulate_media(media="print" if request.param == "paper" else "screen")
    page.set_viewport_size({"width": width, "height": height})
    return {**page.evaluate(LOOK), "over": page.evaluate(OVER, width), "size": (width, height), "where": request.param}


def meet(one, other):
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


def within(inner, outer, slack=1.0):
    left, top = inner[0] >= outer[0] - slack, inner[1] >= outer[1] - slack
    return left and top and inner[2] <= outer[2] + slack and inner[3] <= outer[3] + slack


def test_a_map_is_as_it_should_be(look):
    """One look at each size, since a page takes longer to lay out than to ask."""
    assert look["drawn"] == 1
    assert look["over"] == []
    assert within(look["whole"], look["figure"])
    for name, box in look["names"]:
        assert within(box, look["frame"]), name
    for text, box in look["legend"]:
        assert within(box, look["whole"]), text
    texts = [*look["names"], *look["legend"], *look["swatches"]]
    met = [(a[0], b[0]) for i, a in enumerate(texts) for b in texts[i + 1 :] if meet(shrunk(a[1]), shrunk(b[1]))]
    assert [pair for pair in met if not same_name(look["names"], pair)] == []
    assert min(look["sizes"]) >= SMALLEST
    tall = look["whole"][3] - look["whole"][1]
    assert 250 <= tall <= look["size"][1] * 0.7
    assert look["apart"] == "avoid"


def test_tables_fit_a_phone(page):
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 390, "height": 844})
    wide = page.evaluate(
        """[...document.querySelectorAll("main > section > .scroll")]
             .filter(e => e.scrollWidth > e.clientWidth).map(e => e.querySelector("table").id)"""
    )
    assert wide == []


def shrunk(box):
    """A text's box without the room that its font keeps above and below the letters."""
    return box[0] + 0.5, box[1] + 2, box[2] - 0.5, box[3] - 2


def same_name(names, pair):
    """Whether two lines are of one name: they stand close, one below the other."""
    boxes = dict(names)
    if not set(pair) <= set(boxes):
        return False
    one, other = boxes[pair[0]], boxes[pair[1]]
    return abs((one[0] + one[2]) - (other[0] + other[2])) < 2 and abs(one[1] - other[1]) >= 10


def test_the_data_of_a_map_can_be_opened_by_keyboard(page):
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 390, "height": 844})
    figure = page.locator("figure:has(svg.map)")
    summary = figure.locator("summary")
    summary.focus()
    page.keyboard.press("Enter")
    assert figure.locator("table").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    summary.focus()
    page.keyboard.press("Enter")
    assert not figure.locator("table").is_visible()
