"""The page in a browser: quiet, readable on a narrow screen, and worked by keyboard alone."""

import pytest

from varde.render import render

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser, brief, tmp_path):
    file = tmp_path / "brief.html"
    file.write_text(render(brief, "nb", "html"), encoding="utf-8")
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.said, page.asked = [], []
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    page.on("request", lambda request: page.asked.append(request.url))
    page.goto(file.as_uri())
    yield page
    page.close()


def test_nothing_is_said_and_nothing_is_asked_for(page):
    assert page.said == []
    assert [url for url in page.asked if not url.startswith(("file:", "data:"))] == []


@pytest.mark.parametrize("width", [320, 390, 768, 1200])
def test_nothing_scrolls_sideways(page, width):
    page.set_viewport_size({"width": width, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    shown = page.locator("svg:visible")
    assert shown.count() == 2


def test_the_keyboard_skips_to_the_text_and_finds_a_source(page):
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "text"
    for _ in range(3):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "figure":
            break
    target = page.evaluate("document.activeElement.hash")
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == target
    entry = page.locator(target)
    assert "medlemskapets første dag" in entry.inner_text()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.keyboard.press("Enter")
    assert entry.locator("code").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(page, scheme):
    page.emulate_media(color_scheme=scheme)
    ratios = page.evaluate(
        """() => {
          const number = c => c.match(/[\\d.]+/g).slice(0, 3).map(Number);
          const light = c => { const [r, g, b] = number(c).map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                               return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const ground = light(getComputedStyle(document.documentElement).backgroundColor);
          return [...document.querySelectorAll("p, a, th, td, h1, h2, summary, svg text")].map(e => {
            const style = getComputedStyle(e), ink = light(e instanceof SVGElement ? style.fill : style.color);
            return [(Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05), e.className.baseVal ?? e.className ?? e.tagName];
          });
        }"""
    )
    assert min(ratio for ratio, name in ratios if name != "skip") >= 4.5


def test_print_leaves_out_what_paper_cannot_use(page):
    page.emulate_media(media="print")
    assert not page.locator("nav").is_visible()
    assert page.locator("#sources").is_visible()
