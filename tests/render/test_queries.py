"""Every query of a page can be had from it whole, though what many have in common is told once."""

import html
import re

import attrs
import pytest

import varde
from varde.render import render
from varde.render.page import Page
from varde.render.queries import alike

from .conftest import make_figure

WAYS = {
    "en": r"with ('.*?') in place of ('.*?')(?=,| and with|$)",
    "nb": r"med ('.*?') i stedet for ('.*?')(?=,| og med|$)",
}


@pytest.mark.parametrize("lang", ["en", "nb"])
@pytest.mark.parametrize("country", ["NOR", "CIV"])
def test_put_as_told_every_query_is_whole(country: str, lang: str) -> None:
    brief = varde.open("starter").brief(country, "2024-12-31")
    text = render(brief, lang, "html")
    told = dict(re.findall(r'<li id="(f[0-9]+)">.*?</summary>(.*?)</details>', text, re.DOTALL))
    figures = Page(brief, lang).figures
    whole, by_another = {}, 0
    for id, query in told.items():
        full = re.search(r"<code>(.*?)</code>", query)
        if full:
            whole[id] = html.unescape(full[1])
            continue
        by_another += 1
        like = re.search(r'<a href="#(f[0-9]+)">[^<]*</a>(?:, )?(.*)</p>', query)
        assert like, query
        put = {old: new for new, old in re.findall(WAYS[lang], html.unescape(like[2]))}
        parts = re.split(r"('(?:[^']|'')*')", whole[like[1]])
        whole[id] = "".join(put.get(part, part) for part in parts)
    assert by_another > 20
    assert whole == {id: figures[id].sql for id in told}


def query(*literals: str) -> str:
    tests = " AND ".join(f"c{number} = '{literal}'" for number, literal in enumerate(literals))
    return f"SELECT a FROM 't.parquet' WHERE {tests}"


@pytest.mark.parametrize(
    ("first", "second", "put"),
    [
        (("NOR", "a"), ("SWE", "a"), {"'NOR'": "'SWE'"}),
        (("NOR", "a"), ("NOR", "a"), {}),
        (("it''s", "a"), ("NOR", "a"), {"'it''s'": "'NOR'"}),
        (("NOR", "NOR"), ("NOR", "SWE"), None),  # one of two that are the same
        (("NOR", "SWE"), ("SWE", "FIN"), None),  # put one after the other it would be FIN and FIN
        (("a", "b", "c", "d"), ("e", "f", "g", "h"), None),  # more is longer to read than the query
        (("NOR",), ("NOR", "a"), None),
    ],
)
def test_a_query_is_told_by_another_only_where_it_is_clear(first, second, put) -> None:
    one, other = (attrs.evolve(make_figure(1), sql=query(*literals)) for literals in (first, second))
    (_, none), (_, like) = alike([("f1", one), ("f2", other)])
    assert none is None
    assert (like.put if like else None) == put


def test_another_table_is_another_query() -> None:
    one, other = (attrs.evolve(make_figure(1), sql=f"SELECT a FROM '{table}.parquet'") for table in "tu")
    assert [like for _, like in alike([("f1", one), ("f2", other)])] == [None, None]
