"""The catalogues hold the same messages, given the same things, and every one of them can be said."""

import re
from pathlib import Path

import pytest

import varde.brief
from varde.errors import UnknownName
from varde.measures import registry
from varde.render.catalogue import LOCALES, BadMessage, UnknownMessage, catalogue
from varde.settings import LANGUAGES

FORMS = re.compile(r"_(n|where|genitive|name|short)$")


def keys():
    return sorted(catalogue("en").entries)


def variables(language, key):
    return set(re.findall(r"\$([a-z_]+)", catalogue(language).entries[key]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_same_messages_in_every_language(language):
    assert sorted(catalogue(language).entries) == keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_same_arguments_in_every_language(language):
    def given(language):
        return {key: {FORMS.sub("", name) for name in variables(language, key)} for key in keys()}

    assert given(language) == given("en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 1, 2, 5])
def test_every_message_can_be_said(language, number):
    for key in keys():
        args = {name: number if name.endswith("_n") else f"‹{name}›" for name in variables(language, key)}
        said = catalogue(language).format(key, args)
        assert said.strip(), key
        assert "{" not in said, key
        assert "???" not in said, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_stands_twice(language):
    found = [
        key
        for file in (LOCALES / language).glob("*.ftl")
        for key in re.findall(r"^(-?[a-z][\w-]*)\s*=", file.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert len(found) == len(set(found))


def test_every_statement_of_a_chapter_has_its_message():
    folder = Path(varde.brief.__file__).parent
    text = "\n".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.py"))
    text = re.sub(r'(Chart|Table)\(\s*"[^"]*"', "", text)
    named = set(
        re.findall(r'(?<!f)"((?:lead|alliances|un|council|women|ops|chart|table|label|head)-[a-z-]+[a-z])"', text)
    ) | set(re.findall(r'(?:Statement|gap)\(\s*"([a-z][a-z0-9_-]*)"', text))
    assert named
    assert named <= set(keys())


def test_every_dimension_and_value_has_its_words():
    for measure in registry().values():
        for dim in measure.dims:
            assert f"dim-{dim.name}" in catalogue("en")
            assert {f"value-{value}" for value in dim.allowed} <= set(keys())


def test_a_message_that_is_not_there_is_an_error():
    with pytest.raises(UnknownMessage, match="no-such"):
        catalogue("en").format("no-such", {})


def test_a_message_that_is_not_given_its_arguments_is_an_error():
    with pytest.raises(BadMessage, match="page-as-of"):
        catalogue("nb").format("page-as-of", {})


def test_an_unknown_language_is_named():
    with pytest.raises(UnknownName, match="language 'fr'"):
        catalogue("fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_message_is_said_as_fluent_says_it(language):
    held = catalogue(language)
    plain = [key for key in keys() if held._parts(key)]
    assert len(plain) > 300
    for key in plain:
        args = {name: f"‹{name}›" for name in variables(language, key)}
        held._hold(key)
        pattern = held._bundle.get_message(key).value
        assert pattern is not None
        text, faults = held._bundle.format_pattern(pattern, args)
        assert (held.format(key, args), faults) == (text, [])
