"""The deepest round trip: every figure that a brief writes, the check finds on the page and supports; an altered one it does not.

The pages are those of large and small states, of states that are gone, and of days before and after most of the record. A figure that
fails is told by the one sentence that it stands in, of the first state and day that have it.
"""

import datetime as dt
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import varde
from varde.check import check
from varde.check.own import matches, sign
from varde.check.report import Report
from varde.cli.main import cli
from varde.model import Figure
from varde.render import render_report
from varde.render.own import book
from varde.render.page import Line, Page
from varde.settings import LANGUAGES

STATES = ("NOR", "KEN", "USA", "RUS", "VAT", "SSD", "PRK", "SUN", "YUG", "NRU", "TUV")
DAYS = ("2017-07-31", "2024-12-31", "2008-12-31", "1995-12-31", "1975-06-30", "1950-06-30")
SUFFIX = {"text": "txt", "md": "md", "html": "html"}
few = settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
pages = {"country": st.sampled_from(STATES), "on": st.sampled_from(DAYS), "lang": st.sampled_from(LANGUAGES)}
RECORD = varde.open("starter")


def prose(page: Page) -> list[Line]:
    return [*page.lead, *(line for section in page.sections for part in section.paragraphs for line in part)]


def of(figure: Figure) -> tuple[str, tuple[tuple[str, str], ...]]:
    return figure.measure, tuple(sorted(figure.dims.items()))


def unsupported(page: Page, report: Report) -> list[str]:
    """Each figure of the prose that the report does not have as a supported claim, with its sentence."""
    text = report.page.text
    held = [
        (one.claim.measure, tuple(sorted(one.claim.dims.items())), " ".join(text[one.start : one.end].split()))
        for one in report.claims
        if one.verdict == "supported"
    ]
    failed = []
    for line in prose(page):
        for run in line.runs:
            if run.figure is not None and run.figure.value is not None:
                one = (*of(run.figure), " ".join(run.text.split()))
                if one in held:
                    held.remove(one)
                else:
                    failed.append(f"{run.text} ({run.figure.measure}) in: {line.text}")
    return failed


@pytest.mark.parametrize(
    ("country", "on", "lang", "form"),
    [
        ("KEN", "2017-07-31", "nb", "md"),
        ("SUN", "1975-06-30", "en", "text"),
        ("VAT", "2024-12-31", "nb", "html"),
        ("TUV", "2008-12-31", "en", "html"),
        ("YUG", "1950-06-30", "nb", "text"),
        ("PRK", "1995-12-31", "en", "md"),
    ],
)
def test_every_figure_of_a_page_is_found_and_supported(country: str, on: str, lang: str, form: str) -> None:
    brief = RECORD.brief(country, on)
    report = RECORD.check(RECORD.write(brief, lang, form).encode())
    failed = unsupported(Page(brief, lang), report)
    assert not failed, failed[0]
    wrong = [one.sentence.text for one in report.claims if one.verdict != "supported"]
    assert not wrong, wrong[0]
    assert (report.country, report.on, report.page.language or lang) == (country, dt.date.fromisoformat(on), lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("country", STATES)
def test_every_sentence_is_read_back_to_its_own_figures(country: str, lang: str) -> None:
    for on in DAYS[::2]:
        brief = RECORD.brief(country, on)
        page = Page(brief, lang)
        text = " ".join(line.text for line in prose(page))
        read = [
            (claim.measure, tuple(sorted(claim.dims.items())), text[claim.start : claim.end])
            for found in matches(text, book(brief, lang), brief.on)
            for claim in found.claims
        ]
        for line in prose(page):
            for run in line.runs:
                if run.figure is not None and run.figure.value is not None:
                    assert (*of(run.figure), run.text) in read, (on, line.text)


@few
@given(**pages, at=st.integers(0, 500))
def test_a_number_that_is_altered_is_no_longer_supported(country: str, on: str, lang: str, at: int) -> None:
    brief = RECORD.brief(country, on)
    shown = [
        (line.text, run.text, sum(len(r.text) for r in line.runs[:number]))
        for line in prose(Page(brief, lang))
        for number, run in enumerate(line.runs)
        if run.figure is not None
        and re.fullmatch(r"\d{1,3}(?:[ ,]\d{3})*(?:[.,]\d{1,2})?", run.text)
        and run.figure.unit != "date"
    ]
    if not shown:
        return
    sentence, number, start = shown[at % len(shown)]
    other = f"9{number}"  # another figure in front leaves every rounding
    told = sentence[:start] + other + sentence[start + len(number) :]
    report = check(RECORD.engine, told, lang=lang, on=brief.on, phrases=lambda *_: book(brief, lang))
    mine = [one for one in report.claims if report.page.text[one.start : one.end] == other]
    assert mine, told
    assert all(one.verdict != "supported" for one in mine), told


@pytest.mark.parametrize("form", SUFFIX)
def test_a_page_says_itself_whose_it_is_and_of_which_day(tmp_path: Path, form: str) -> None:
    file = tmp_path / f"ken.{SUFFIX[form]}"
    run = CliRunner()
    arguments = ["brief", "KEN", "--on", "2017-07-31", "--lang", "nb", "--format", form, "-o", str(file)]
    assert run.invoke(cli, arguments).exit_code == 0
    told = run.invoke(cli, ["check", str(file), "--strict"])
    assert told.exit_code == 0, told.output
    assert "Kenya" in told.output
    assert "31. juli 2017" in told.output


def test_an_altered_page_is_read_with_the_number_that_stands_there() -> None:
    text = RECORD.write(RECORD.brief("NOR", "2017-07-31"), "en", "md")
    altered, times = re.subn(r"which together had 95,216 people", "which together had 85,216 people", text)
    assert times == 1
    [wrong] = [one for one in RECORD.check(altered.encode()).claims if one.verdict != "supported"]
    assert (wrong.kind, wrong.value, wrong.verdict) == ("un_ops_personnel", 85216, "contradicted")


def test_a_sentence_is_known_where_it_turns_from_many_to_one() -> None:
    text = RECORD.write(RECORD.brief("NOR", "2017-07-31"), "en", "text")
    altered, times = re.subn(r"took\s+part\s+in\s+\w+\s+UN\s+operations", "took part in one UN operation", text)
    assert times == 1
    [wrong] = [one for one in RECORD.check(altered.encode()).claims if one.verdict != "supported"]
    assert (wrong.kind, wrong.value) == ("pk_mission_count", 1)


def test_what_is_true_no_more_is_outdated_on_a_later_day() -> None:
    text = RECORD.write(RECORD.brief("GBR", "2017-07-31"), "en", "md")
    report = RECORD.check(text.encode(), on="2024-12-31")
    members = [one.object for one in report.claims if one.verdict == "outdated" and one.claim.measure == "members"]
    assert members == ["NATO", "EU"]


def test_other_pages_are_no_pages_of_varde() -> None:
    assert (
        sign(RECORD.check("Norge er medlem av NATO. Fred og sikkerhet per 31. juli 2017.", on="2017-07-31").page)
        is None
    )


def test_a_measure_without_a_kind_is_told_by_its_title() -> None:
    text = RECORD.write(RECORD.brief("NOR", "2017-07-31"), "en", "md")
    report = RECORD.check(text.encode())
    assert "refugees_in" in {one.kind for one in report.claims}
    assert "refugees" in render_report(report, "en", "text", width=80)
