"""What is asked of all countries at once answers each of them as it would be answered by itself."""

import subprocess
import sys
import threading

import pytest

import varde
from varde.edition import Edition
from varde.measures import registry
from varde.measures.answers import COUNTRIES, Answers
from varde.settings import Settings

ALONE = 10**9


def record(countries: int) -> varde.Varde:
    """The starter edition, where a question is asked of so many countries one by one."""
    made = varde.open("starter")
    made.engine.answers = Answers(made.edition, countries)
    return made


@pytest.fixture(scope="module")
def made() -> tuple[varde.Varde, varde.Varde]:
    """One that asks of all at once, and one that asks of each."""
    return record(0), record(ALONE)


@pytest.mark.parametrize("on", ["2017-07-31", "2024-12-31", "1950-06-01", "1995-01-31"])
def test_pages_are_the_same(on: str) -> None:
    """Every figure, reason and query: a page's JSON has them all."""
    together, alone = record(0), record(ALONE)
    for country in ("NOR", "USA", "UKR", "ETH", "LIE", "YUG", "SDN", "TWN", "PSE"):
        pages = [made.write(made.brief(country, on), "en", "json") for made in (together, alone)]
        assert pages[0] == pages[1], country


@pytest.mark.parametrize("key", [key for key, measure in registry().items() if measure.dim("country")])
def test_questions_are_answered_the_same(key: str, made: tuple[varde.Varde, varde.Varde]) -> None:
    """A measure's own example and the same of other countries, one figure and each breakdown; one of the countries never has a row."""
    measure = registry()[key]
    example = {{"from": "frm"}.get(name, name): value for name, value in measure.example}
    countries = (*filter(None, [example.get("country")]), "FRA", "KEN", "VAT")
    for by in ("", *(dim.name for dim in measure.dims if dim.name != "country")):
        fixed = {name: value for name, value in example.items() if name not in (by, "country")}
        if {*measure.needs, measure.ranked} - {*fixed, by, "country", None}:
            continue  # it cannot be asked so
        for country in countries:
            asked = {**fixed, "country": country}
            together, alone = (one.ask(key, by=[by] if by else [], **asked) for one in made)  # type: ignore[arg-type]
            assert together == alone, (by, asked)


def test_a_question_is_asked_once_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a few countries the rest cost no query, and those without a row only one between them."""
    made, asked = record(COUNTRIES), list[str]()
    fetch = Answers._fetch

    def counted(self: Answers, query: str, *tables: str) -> list[tuple[object, ...]]:
        asked.append(query)
        return fetch(self, query, *tables)

    monkeypatch.setattr(Answers, "_fetch", counted)
    values = {
        country: made.ask("un_personnel", country=country, kind="military", on="2017-07")[0].value
        for country in ("NOR", "SWE", "DNK", "ETH", "BGD", "KEN", "LIE", "SMR")
    }
    assert values["NOR"] == 45  # the UN's table of July 2017
    assert (values["LIE"], values["SMR"]) == (0, 0)
    assert len(asked) == COUNTRIES + 1 + 1


def test_threads_may_ask_at_once() -> None:
    """Eight threads ask the same of many countries; all hear the same."""
    made, heard = record(1), list[list[object]]()

    def ask() -> None:
        countries = ("NOR", "SWE", "FIN", "DNK", "ISL", "FRA", "DEU", "ETH")
        heard.append([made.ask("un_personnel", country=country, on="2016-05")[0].value for country in countries])

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(heard) == 8
    assert all(one == heard[0] for one in heard)


def test_the_engine_opens_with_the_package_around_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where another version of the package does not have the engine by that name."""
    import duckdb  # noqa: F401  it is there before the engine is hidden

    monkeypatch.setitem(sys.modules, "_duckdb", None)
    answers = Answers(Edition.open(Settings.read(), "starter"))
    assert answers.run("SELECT count(*) > 0 FROM 'states.parquet'") == [(True,)]


def test_the_package_is_not_imported_for_a_question() -> None:
    """The engine needs none of it, and it takes longer to import than a question to answer."""
    code = "import sys, varde; varde.open('starter').ask('un_personnel', country='NOR'); print('duckdb' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "False\n"
