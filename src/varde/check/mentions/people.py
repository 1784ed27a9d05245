"""Demonyms: the adjectives and the people of states (*norsk*, *nordmenn*, *Norwegian*), in five languages, as entries of a matcher.

``demonyms.csv`` is the project's own. It has a base form by language; the forms that grammar makes of it are made here. A people
that follows from the adjective by rule (*kolombiansk*, *kolombianere*) is not written there; ``-`` says that there is no such word,
or that it is too like another. A cell of the languages beside bokmål and English that is empty has the bokmål form.
"""

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from varde.check.mentions.matcher import Entry

_FILE = Path(__file__).parent / "demonyms.csv"
_PERSON = {
    "nb": ("", "en", "e", "ne", "nes"),
    "nn": ("", "en", "ar", "ane", "e", "ne"),
    "sv": ("", "en", "na", "nas"),
    "da": ("", "en", "e", "ne", "nes"),
}
"""What follows a word for a person in -er."""
_PEOPLE_IN_ER = {"nb": "er", "nn": "ar", "sv": "er", "da": "er"}


def demonyms(language: str) -> Iterator[Entry]:
    """All adjectives and peoples of a language."""
    for row in _rows():
        made = _english(row) if language == "en" else _nordic(row, language)
        for sense, text in dict.fromkeys(made):
            yield Entry(text, "country", row["id"], sense=sense, rank=2)


def _english(row: dict[str, str]) -> Iterator[tuple[str, str]]:
    adjectives = row["en"].split("|")
    for text in adjectives:
        yield "adjective", text
    people = row["en_people"].split("|") if row["en_people"] else _plurals(adjectives)
    for text in people:
        if text != "-":
            yield "people", text


def _plurals(adjectives: list[str]) -> list[str]:
    """The people of an English adjective: those in -n and -i take an s, the others are their own plural."""
    return [f"{text}s" for text in adjectives if text[-1] in "nic"]


def _nordic(row: dict[str, str], language: str) -> Iterator[tuple[str, str]]:
    adjectives = row[language] or row["nb"]
    for text in adjectives.split("|"):
        if text == "-":
            continue
        endings = ("", "a", "t", "e") if language == "sv" else ("", "e", "t")
        for ending in endings:
            yield "adjective", f"{text}{ending}"
    key = f"{language}_people"
    written = row.get(key) or ("" if row[language] else row["nb_people"])
    if written:
        for text in written.split("|"):
            if text != "-":
                yield from (("people", form) for form in _persons(text, language))
    else:
        for text in adjectives.split("|"):
            yield from (("people", form) for form in _persons(_person(text), language) if text.endswith("sk"))


def _person(adjective: str) -> str:
    """The person of an adjective in -sk: ``irakisk`` gives ``iraker``, ``kinesisk`` gives ``kineser``."""
    return f"{adjective.removesuffix('sk').removesuffix('i')}er"


def _persons(person: str, language: str) -> tuple[str, ...]:
    """The forms of a word for a person; one that is written with a full stop has only that form."""
    if person.endswith("."):
        return (person[:-1],)
    if person.endswith("er"):
        if language == "sv":
            stem = person[:-2]
            return person, f"{person}na", f"{person}nas", f"{stem}" if stem.endswith(("an", "es", "i")) else person
        return tuple(f"{person}{ending}" for ending in _PERSON[language]) + (
            (f"{person[:-2]}ar", f"{person[:-2]}arar") if language == "nn" else ()
        )
    if person.endswith("e"):
        r = _PEOPLE_IN_ER[language][-1] if language != "sv" else "r"
        plural = f"{person[:-1]}ar" if language in {"nn", "sv"} else f"{person}{r}"
        many = f"{plural}ne" if language in {"da"} else f"{person}ne"
        if language in {"nn", "sv"}:
            many = f"{plural[:-1]}ane" if language == "nn" else f"{plural}na"
        return person, f"{person}n", plural, many
    plural = {"nb": "er", "nn": "ar", "sv": "er", "da": "er"}[language]
    definite = {"nb": "ene", "nn": "ane", "sv": "erna", "da": "erne"}[language]
    return person, f"{person}en", f"{person}{plural}", f"{person}{definite}"


@cache
def _rows() -> list[dict[str, str]]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
