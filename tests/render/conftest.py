"""A brief made by hand: every kind of argument, a gap in a series, a missing figure, and text that means harm."""

import datetime as dt
import shutil

import pytest

from varde.brief import Brief, Chapter, Chart, Listing, Series, Statement, Table, Words
from varde.gazetteer import gazetteer
from varde.model import Citation, Figure, Missing, Period, Text

ON = dt.date(2017, 7, 31)
JULY = Period.month(ON)
HOSTILE = '<script>alert("1")</script> & [x](javascript:y) *b* | `c` \x1b[31m'


def make_citation(**given):
    held = {
        "source": "un_contributions",
        "title": Text(en="Contributions", nb="Bidrag"),
        "publisher": "United Nations",
        "licence": "CC BY 3.0 IGO",
        "licence_url": "https://example.org/licence",
        "url": "https://example.org/data",
        "text": "United Nations: Contributions.",
        "release": "2017-07",
        "retrieved": "2026-11-24",
    }
    return Citation(**{**held, **given})


def make_figure(value, unit="persons", measure="un_personnel", period=JULY, missing=None, citation=None, **dims):
    return Figure(
        measure=measure,
        dims=dims,
        period=period,
        value=value,
        unit=unit,
        missing=missing,
        sql=f"SELECT 1 AS value FROM '{measure}.parquet' WHERE {dims} AND month = '{period}'",
        citation=citation or make_citation(),
        edition="test",
    )


def make_series(values, **dims):
    gone = Missing("not_published", Text(en="the table is missing", nb="tabellen mangler"))
    months = Period.parse("2016-01..2017-07").months()
    return tuple(
        make_figure(value, period=month, missing=gone if value is None else None, **dims)
        for value, month in zip(values, months, strict=True)
    )


@pytest.fixture(scope="session")
def brief():
    states, missions, organisations = gazetteer().states, gazetteer().missions, gazetteer().organisations
    norway, mali = states.get("NOR"), missions.get("MINUSMA")
    total = make_figure(1045, country="NOR")
    military = make_figure(16, country="NOR", kind="military", mission="MINUSMA")
    police = make_figure(15, country="NOR", kind="police", mission="UNMISS")
    since = make_figure("1949-04-04", "date", "membership_since", Period.day(ON), country="NOR", organisation="NATO")
    member = make_figure(True, "yes/no", "membership", Period.day(ON), country="NOR", organisation="NATO")
    members = make_figure(29, "countries", "members", Period.day(ON), organisation="NATO")
    share = make_figure(18.24, "percent", "women_share_un", country="NOR")
    nobody = make_figure(
        None, "percent", "women_share_un", missing=Missing("undefined", Text(en="nobody", nb="ingen")), country="VAT"
    )
    three = make_figure(3, "missions", "un_missions_joined", country="NOR")
    line = make_series([*range(40, 50), None, *range(51, 59)], country="NOR", kind="military")
    alliances = Chapter(
        "alliances",
        (
            (
                Statement(
                    "alliances-member",
                    {"country": norway, "organisation": organisations.get("NATO"), "since": since, "members": members},
                    (member,),
                ),
            ),
        ),
    )
    places = Listing(
        tuple(
            Statement("mission-with", {"mission": missions.get(figure.dims["mission"]), "persons": figure})
            for figure in (military, police)
        )
    )
    operations = Chapter(
        "operations",
        (
            (
                Statement(
                    "ops-military-where", {"missions": Words(three), "list": places, "country": norway, "month": JULY}
                ),
                Statement(
                    "ops-gap", {"country": norway, "month": JULY, "reason": Text(en=HOSTILE, nb=HOSTILE)}, (nobody,)
                ),
            ),
        ),
        charts=(
            Chart(
                "over-time",
                Statement("chart-over-time", {"country": norway}),
                "line",
                (Series(Statement("label-military"), line),),
            ),
            Chart(
                "by-mission",
                Statement("chart-by-mission", {"country": norway, "month": JULY}),
                "bars",
                (Series(Statement("label-military"), (military,)), Series(Statement("label-police"), (police,))),
                by="mission",
            ),
        ),
        tables=(
            Table(
                "missions",
                Statement("table-by-mission", {"country": norway, "month": JULY}),
                (Statement("head-mission"), Statement("head-military"), Statement("head-police")),
                ((mali, military, None), (HOSTILE, total, share), (Statement("label-total"), nobody, member)),
            ),
        ),
    )
    return Brief(
        norway, ON, "test", (alliances, operations), (Statement("lead-territory", {"country": states.get("NLD")}),)
    )


BROWSER = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
]
"""How Chromium is started: without a sandbox, and quiet."""


@pytest.fixture(scope="module")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=BROWSER)
        yield browser
        browser.close()
