"""A checked page in a browser: every claim is reached by the keyboard and explained there, and paper keeps what matters."""

import pytest

import varde
from varde.render import render_report

pytestmark = pytest.mark.browser
PAGE = (
    "# Norge og FN\n\n"
    + "Norge vil ha en verden der stater følger de reglene som de er blitt enige om. " * 8
    + "\n\n"
    + "Norge deltar i dag med 45 militære i FNs operasjoner, og med om lag 30 politi. Norge ble medlem av NATO i 1949.\n\n"
    "I Haiti (MINUSMA) er norske politi.\n\n" + "Det er viktig for Norge at det er slik, og at det fortsetter. " * 20
)
FOCUSED = """() => {
  const mark = document.activeElement.closest("mark");
  if (!mark) return null;
  const say = mark.querySelector(".say"), box = say.getBoundingClientRect();
  return {
    at: [...document.querySelectorAll("mark")].indexOf(mark),
    shown: getComputedStyle(say).display !== "none" && box.height > 0,
    inside: box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight,
    outlined: getComputedStyle(mark).outlineStyle !== "none",
    described: document.getElementById(mark.getAttribute("aria-describedby")) === say,
    words: say.textContent.trim(),
  };
}"""
SHOWN = """() => [...document.querySelectorAll(".say")].filter(e => e.getClientRects().length).length"""


@pytest.fixture(scope="module")
def page(browser, tmp_path_factory):
    report = varde.open("starter").check(PAGE, country="NOR", on="2017-07-31")
    file = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(render_report(report, "nb", "html"), encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    yield page
    page.close()


@pytest.mark.parametrize("size", [(390, 844), (1280, 500)], ids=["phone", "desktop"])
def test_every_claim_is_reached_by_keyboard_and_explained(page, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")
    marks = page.evaluate("() => document.querySelectorAll('mark').length")
    assert marks >= 3
    assert page.evaluate(SHOWN) == 0
    seen = []
    for _ in range(4 * marks + 10):
        page.keyboard.press("Tab")
        found = page.evaluate(FOCUSED)
        if found is None:
            continue
        assert found["shown"], found
        assert found["inside"], found
        assert found["outlined"]
        assert found["described"]
        assert len(found["words"]) > 20
        assert page.evaluate(SHOWN) == 1
        seen.append(found["at"])
    assert sorted(set(seen)) == list(range(marks))
    assert page.evaluate("() => document.documentElement.scrollWidth") <= size[0]


def test_a_claim_at_the_foot_of_the_window_is_explained_in_view(page):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")
    foot = page.evaluate("() => document.querySelector('mark').getBoundingClientRect().bottom + scrollY")
    page.set_viewport_size({"width": 1280, "height": round(foot) + 12})
    while (found := page.evaluate(FOCUSED)) is None:
        page.keyboard.press("Tab")
    assert found["inside"], found


def test_on_paper_the_notes_stand_for_what_a_pointer_shows(page):
    page.focus("mark")
    page.emulate_media(media="print")
    try:
        assert page.evaluate(SHOWN) == 0
        notes = page.evaluate("() => [...document.querySelectorAll('.notes li')].map(e => e.innerText.trim())")
        assert notes
        assert all(notes)
    finally:
        page.emulate_media(media="screen")
