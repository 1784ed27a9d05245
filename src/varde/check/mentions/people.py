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
_AFTER = {
    "nb": ("", "en", "er", "ene"),
    "nn": ("", "en", "ar", "ane"),
    "sv": ("", "en", "er", "erna"),
    "da": ("", "en", "er", "erne"),
}
"""What follows a word for a person: one, the one, several, the several."""
_AFTER_ER = {"nb": ("", "en", "e", "ne"), "sv": ("", "n", "na"), "da": ("", "en", "e", "ne")}
"""The same after a word in -er."""


def demonyms(language: str) -> Iterator[Entry]:
    """All adjectives and peoples of a language."""
    for row in _rows():
        made = _english(row) if language == "en" else _nordic(row, language)
        for sense, text in dict.fromkeys(made):
            yield Entry(text, "country", row["id"], sense=sense, rank=2)


def _english(row: dict[str, str]) -> Iterator[tuple[str, str]]:
    adjectives = row["en"].split("|")
    for text in adjectives:
        if text != "-":
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
    """The forms of a word for a person; one that is written with a full stop has only that form.

    Example:
        >>> _persons("russer", "nb"), _persons("russer", "nn")
        (('russer', 'russeren', 'russere', 'russerne'), ('russar', 'russaren', 'russarar', 'russarane'))
    """
    if person.endswith("."):
        return (person[:-1],)
    stem = person
    if person.endswith("er"):
        if language != "nn":
            forms = tuple(f"{person}{ending}" for ending in _AFTER_ER[language])
            one = person[:-2]
            return (*forms, one, f"{one}en") if language == "sv" and one.endswith(("an", "es")) else forms
        stem = f"{person[:-2]}ar"
    elif person.endswith("e"):
        return (person, *(f"{person[:-1]}{ending}" for ending in _AFTER[language][1:]))
    return tuple(f"{stem}{ending}" for ending in _AFTER[language])


@cache
def _rows() -> list[dict[str, str]]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
