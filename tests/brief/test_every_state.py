"""Every state's page, on six dates and in every language, from an edition with every source: no crash, no empty chapter, no hole.

It takes minutes, so it runs where the founders' shared data are; `test_pages` does a part of it from the starter edition.
"""

import datetime as dt
import re

import pytest

import varde
from varde.brief import Brief
from varde.gazetteer import gazetteer
from varde.render.page import Page
from varde.settings import LANGUAGES

DATES = ("1950-06-30", "1975-06-30", "1995-06-30", "2008-06-30", "2017-07-31", "2026-11-24")
HOLES = re.compile(
    r"\bNone\b(?! of| took| was)|\bnan\b|\?\?\?|[{}$\ue000-\ue002]|not_given|\bTODO\b|\s[,.;:]|\(\s|\s\)|\(\)|,\s*,|\.\.|  "
)
"""What stands in a sentence only where something went wrong: nothing, braces, marks, doubled stops and lost words."""


@pytest.mark.shared
@pytest.mark.parametrize("on", DATES)
def test_every_state_has_a_whole_page(full: varde.Varde, on: str) -> None:
    day = dt.date.fromisoformat(on)
    faults = []
    for state in gazetteer().states.list():
        page = full.brief(state.id, day)
        faults += [f"{state.id} {on}: {fault}" for fault in _faults(page, day)]
    assert not faults, "\n".join(faults[:40])


def _faults(brief: Brief, day: dt.date) -> list[str]:
    faults = []
    for figure in brief.figures().values():
        if (figure.value is None) != (figure.missing is not None):
            faults.append(f"{figure.measure} has neither value nor reason, or both")
        if figure.value is not None and figure.period.start > day:
            faults.append(f"{figure.measure} tells of {figure.period}, after the page")
    for language in LANGUAGES:
        page = Page(brief, language)
        for section in page.sections:
            lines = [line.text for paragraph in section.paragraphs for line in paragraph]
            if not any(text.strip() for text in lines):
                faults.append(f"{section.key} is empty in {language}")
            cells = [cell.text for grid in section.grids for row in grid.rows for cell in row]
            titles = [section.title, *(plot.title for plot in section.plots), *(grid.title for grid in section.grids)]
            faults += [
                f"{section.key} in {language}: {text!r}" for text in (*lines, *titles, *cells) if HOLES.search(text)
            ]
            faults += [
                f"{section.key} in {language} has no full stop: {text!r}"
                for text in lines
                if not text.endswith((".", ":"))
            ]
    return faults
