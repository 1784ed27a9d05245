"""The round trip of every figure: what a page says is what its query gives, and a page in HTML says no more than in JSON.

Forty countries at six dates: the large and the small, contributors and none, states with a change of name, states that are gone
or not yet there, a date before the record, one with a table missing, one without missions, and today.
"""

import datetime as dt
import json
import math
import os
import re
from concurrent.futures import ThreadPoolExecutor
from decimal import ROUND_HALF_UP, Decimal
from html.parser import HTMLParser
from typing import Any

import duckdb
import pytest

import varde
from varde.settings import LANGUAGES

COUNTRIES = [
    "NOR",
    "SWE",
    "DNK",
    "FIN",
    "ISL",
    "IRL",
    "NLD",
    "DEU",
    "FRA",
    "GBR",
    "ETH",
    "RWA",
    "BGD",
    "NPL",
    "IND",
    "PAK",
    "GHA",
    "SEN",
    "EGY",
    "URY",
    "USA",
    "CHN",
    "RUS",
    "UKR",
    "KAZ",
    "MNG",
    "FJI",
    "HTI",
    "SSD",
    "COD",
    "CIV",
    "SWZ",
    "MKD",
    "LIE",
    "VAT",
    "NRU",
    "PSE",
    "TWN",
    "YUG",
    "XKX",
]
TODAY = dt.datetime.now(tz=dt.UTC).date().isoformat()
DATES = ("1995-06-15", "2008-01-31", "2017-07-31", "2018-05-31", TODAY)

WORKERS = min(8, os.cpu_count() or 1)


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


@pytest.fixture(scope="module")
def documents(record: varde.Varde) -> dict[tuple[str, str, str], dict[str, Any]]:
    pages = {(country, on): record.brief(country, on) for country in COUNTRIES for on in DATES}
    return {
        (*at, lang): json.loads(record.write(page, lang, "json")) for at, page in pages.items() for lang in LANGUAGES
    }


def test_there_are_forty_countries() -> None:
    assert len(set(COUNTRIES)) == 40


def test_every_query_gives_its_figure(
    record: varde.Varde, documents: dict[tuple[str, str, str], dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    values: dict[str, Any] = {}
    for at, document in documents.items():
        for id, figure in document["figures"].items():
            said = values.setdefault(figure["sql"], figure["value"])
            assert said == figure["value"], (at, id)
            assert (figure["value"] is None) == (figure["missing"] is not None), (at, id)
    assert len(values) > 5_000
    monkeypatch.chdir(record.edition.path)
    queries = list(values)
    with ThreadPoolExecutor(WORKERS) as pool:
        found = {
            sql: value for part in pool.map(run, [queries[n::WORKERS] for n in range(WORKERS)]) for sql, value in part
        }
    wrong = [(sql, value, found[sql]) for sql, value in values.items() if not same(value, found[sql])]
    assert not wrong, wrong[:5]


def run(queries: list[str]) -> list[tuple[str, Any]]:
    """Each query on its own, by a DuckDB that knows nothing of Varde."""
    with duckdb.connect() as plain:
        plain.execute("SET threads = 1")
        plain.execute("SET parquet_metadata_cache = true")
        return [(sql, plain.execute(sql).fetchall()[0][0]) for sql in queries]


def same(value: Any, found: Any) -> bool:
    if isinstance(found, dt.date):
        return value == found.isoformat()
    if isinstance(found, float):
        return isinstance(value, float) and math.isclose(value, found, rel_tol=1e-12)
    return type(value) is type(found) and value == found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_says_no_more_in_html_than_in_json(
    record: varde.Varde, documents: dict[tuple[str, str, str], dict[str, Any]], lang: str
) -> None:
    marked = read = 0
    for country, on in [(country, on) for country in COUNTRIES[::4] for on in DATES]:
        document = documents[country, on, lang]
        page = Marked()
        page.feed(record.write(record.brief(country, on), lang, "html"))
        figures = document["figures"]
        for id, text in page.figures:
            assert id in figures, (country, on, id)
            assert says(text, figures[id], lang), (country, on, id, text, figures[id]["value"])
        values = {shown for figure in figures.values() for shown in spellings(figure["value"], lang)} | {"–", ""}
        for cell in page.cells:
            assert cell in values, (country, on, cell)
        statements = [*document["lead"], *(line for chapter in document["chapters"] for line in chapter["statements"])]
        said = plain(" ".join(line["text"] for line in statements))
        assert page.paragraphs
        marked += len(page.figures)
        read += len(page.cells)
        for paragraph in page.paragraphs:
            assert plain(paragraph) in said, (country, on, paragraph)
    assert marked > 1_000
    assert read > 1_000


class Marked(HTMLParser):
    """Reads a page's main text: links to figures, the cells of charts' data, and paragraphs."""

    def __init__(self) -> None:
        super().__init__()
        self.figures: list[tuple[str, str]] = []
        self.cells: list[str] = []
        self.paragraphs: list[str] = []
        self._in: dict[str, int] = {"main": 0, "details": 0, "svg": 0}
        self._link: str | None = None
        self._td = self._p = False
        self._text = ""
        self._paragraph = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in self._in:
            self._in[tag] += 1
        href = given.get("href") or ""
        if tag == "a" and given.get("class") == "figure" and re.fullmatch(r"#f\d+", href):
            self._link, self._text = href[1:], ""
        elif tag == "td":
            self._td, self._text = True, ""
        elif tag == "p" and self._in["main"] and given.get("class") in (None, "lead"):
            self._p, self._paragraph = True, ""

    def handle_data(self, data: str) -> None:
        if not self._in["svg"]:
            self._text += data
            self._paragraph += data

    def handle_endtag(self, tag: str) -> None:
        if tag in self._in:
            self._in[tag] -= 1
        if tag == "a" and self._link:
            self.figures.append((self._link, self._text))
            self._link = None
        elif tag == "td" and self._td:
            self._td = False
            if self._in["details"] and self._in["main"]:
                self.cells.append(plain(self._text))
        elif tag == "p" and self._p:
            self._p = False
            self.paragraphs.append(self._paragraph)


def plain(text: str) -> str:
    return " ".join(text.split())


def spellings(value: Any, lang: str) -> set[str]:
    """How a number may stand in a table: whole, or with one or two decimals, by the language's habit."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return set()
    texts = {f"{value:,}"} if isinstance(value, int) else {f"{_rounded(value, n):,}" for n in (0, 1, 2)}
    if lang == "nb":
        texts = {text.replace(",", " ").replace(".", ",") for text in texts}
    return texts | {text + sign for text in texts for sign in ("%", " %")}


def _rounded(value: float, places: int) -> Decimal:
    """Half away from zero, as it is taught in school."""
    return Decimal(f"{value:.15g}").quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def says(text: str, figure: dict[str, Any], lang: str) -> bool:
    """Whether a text with digits says the figure; one in words, or a name that the figure stands behind, is taken as it is."""
    value, text = figure["value"], plain(text)
    if value is None or isinstance(value, bool) or not re.search(r"\d", text):
        return True
    if figure["unit"] == "date":
        return value[:4] in text
    return re.sub(r"[%]| per cent| prosent", "", text).strip().rstrip(".") in spellings(value, lang)
